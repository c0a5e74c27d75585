import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const notes = (
  sentence: string,
  head = "Minnesanteckningar från regionstyrelsens träff med Kulturförvaltningen 20220912",
) =>
  readDecision(
    `${head}\n\nNärvarande: Irma Sand kulturdirektör, Olle Vik controller\n\nHur går det med biblioteksbussen?\n\nBussen står still ibland.\n\n${sentence}\n`,
  );
const given =
  "Regionstyrelsen gav kulturdirektören i uppdrag att redovisa turerna vid regionstyrelsens sammanträde i december.";

describe("a task that notes tell of as given at the meeting", () => {
  it.each([
    "Minnesanteckningar från regionstyrelsens träff med Kulturförvaltningen 20220912",
    "Minnesanteckningar från dialogmöte med regionstyrelsen 2022-09-12",
    "Minnesanteckningar\nDialog mellan regionstyrelsen och Kulturförvaltningen 2022-09-12",
    "Minnesanteckningar regionstyrelsens internat 12 september 2022",
  ])("is given by the body that met: %s", (head) => {
    const [task, ...more] = notes(given, head).assignments;
    expect(task).toMatchObject({
      owner: "kulturdirektören",
      what: "redovisa turerna",
      body: "Regionstyrelsen",
      deadline: "2022-12",
      proposed: false,
    });
    expect(more).toEqual([]);
  });

  it.each([
    "Regionstyrelsen uppdrog åt kulturdirektören att redovisa turerna vid regionstyrelsens sammanträde i december.",
    "Regionstyrelsen bad kulturdirektören att redovisa turerna vid regionstyrelsens sammanträde i december.",
  ])("is given by other words too: %s", (sentence) => {
    expect(notes(sentence).assignments).toMatchObject([
      { owner: "kulturdirektören", what: "redovisa turerna", deadline: "2022-12" },
    ]);
  });

  it.each([
    "Regionstyrelsen gav i våras kulturdirektören i uppdrag att redovisa turerna i december.",
    "Regionstyrelsen gav den 5 mars kulturdirektören i uppdrag att redovisa turerna i december.",
    "Vid förra mötet gav regionstyrelsen kulturdirektören i uppdrag att redovisa turerna.",
    "Regionfullmäktige gav kulturdirektören i uppdrag att redovisa turerna i december.",
    "Regionstyrelsen ville ge kulturdirektören i uppdrag att redovisa turerna.",
  ])("is none where it was given at another time, or by another body: %s", (sentence) => {
    expect(notes(sentence).assignments).toEqual([]);
  });

  it("is none where the notes are of another body's meeting", () => {
    const { assignments, questions } = notes(
      given,
      "Minnesanteckningar från kulturnämndens träff med förvaltningen 2022-09-12",
    );
    expect(assignments).toEqual([]);
    expect(questions.some((one) => one.startsWith("läsning:"))).toBe(true);
  });
});

describe("more time", () => {
  const asksTime = (sentence: string) =>
    notes(sentence).questions.some((one) => one.includes("ny tid"));

  it("is asked about where somebody gets it for a task", () => {
    expect(asksTime("Kulturdirektören får mer tid för uppdraget om bussen.")).toBe(true);
  });

  it.each([
    "Personalen efterfrågar mer tid för planering.",
    "Chaufförerna behöver mer tid för service.",
    "Det nya schemat ger mer tid för läsfrämjande.",
  ])("is not where those who tell of their work wish for it: %s", (sentence) => {
    expect(asksTime(sentence)).toBe(false);
  });
});
