import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (text: string) =>
  readDecision(
    `Region Norr\nDelegationsbeslut\n2024-03-05\n\nBeslut\n900 000 kr avsätts till kurser. HR-chefen fördelar medlen.\n\n${text}\n\nBeslutet anmäls till nämnden i april 2024.\n\nAnna Alm\nregiondirektör\n`,
  );
const tasksOf = (text: string) =>
  read(text).assignments.map(({ owner, what, body, deadline, status }) => [
    owner,
    what.toLowerCase(),
    body?.toLowerCase() ?? null,
    typeof deadline === "string" ? deadline : null,
    status,
  ]);
const two = [
  ["Mona Ek", "kartlägga nattpassen", null, "2024-09", "aktiv"],
  ["Mona Ek", "lämna en slutrapport till nämnden", "nämnden", null, "aktiv"],
  ["Bo Ask", "ta fram en jourlista", null, null, "aktiv"],
];
const short = (tasks: ReturnType<typeof tasksOf>) =>
  tasks.map(([owner, what, , deadline]) => [
    owner,
    String(what).replace(/ till nämnden$/, ""),
    deadline,
  ]);
const expected = two.map(([owner, what, , deadline]) => [
  owner,
  String(what).replace(/ till nämnden$/, ""),
  deadline,
]);

describe("tasks under a heading of who is to do them", () => {
  it.each([
    "VAD DE ANSVARIGA SKA GÖRA\n\nMona Ek\nska kartlägga nattpassen i september. Mona Ek ska lämna en slutrapport till nämnden.\n\nBo Ask\nska ta fram en jourlista.",
    "Uppdrag\n\nMona Ek\n– kartlägga nattpassen, september 2024\n– lämna en slutrapport till nämnden\n\nBo Ask\n– ta fram en jourlista",
    "Mona Ek:\n- kartlägga nattpassen i september\n- lämna en slutrapport till nämnden\nBo Ask:\n- ta fram en jourlista",
    "Det här ska göras\n\nMona Ek\nKartlägga nattpassen till september 2024\nLämna en slutrapport till nämnden\n\nBo Ask\nTa fram en jourlista snarast",
    "Mona Ek\na) att kartlägga nattpassen i september\nb) att lämna en slutrapport till nämnden\n\nBo Ask\na) att ta fram en jourlista",
    "Mona Ek ska\n– kartlägga nattpassen senast i september\n– lämna en slutrapport till nämnden\n\nBo Ask ska\n– ta fram en jourlista",
    "Mona Ek\nfår i uppdrag att kartlägga nattpassen i september.\n\nMona Ek\nfår i uppdrag att lämna en slutrapport till nämnden.\n\nBo Ask\nfår i uppdrag att ta fram en jourlista.",
  ])("are his: %j", (text) => {
    const { questions } = read(text);
    expect(short(tasksOf(text))).toEqual(expected);
    expect(questions.filter((one) => /^(?:läsning|roll)/.test(one))).toEqual([]);
  });

  it("are told apart where one sentence gives several, each at its time", () => {
    expect(
      tasksOf(
        "Mona Ek\nska i september beskriva för nämnden hur nattpassen fylls, och ska dessutom i februari 2025 beskriva för nämnden hur bemanningen ser ut.",
      ),
    ).toEqual([
      ["Mona Ek", expect.stringContaining("nattpassen"), "nämnden", "2024-09", "aktiv"],
      ["Mona Ek", expect.stringContaining("bemanningen"), "nämnden", "2025-02", "aktiv"],
    ]);
  });

  it("rest where they depend on something, and the other does not", () => {
    expect(
      tasksOf(
        "Mona Ek\nska utse handledare i juni och, för den händelse att ingen anmäler sig, föreslå HR-chefen en annan lösning. Ett sådant förslag ska komma i oktober.",
      ),
    ).toEqual([
      ["Mona Ek", "utse handledare", null, "2024-06", "aktiv"],
      ["Mona Ek", "föreslå hr-chefen en annan lösning", null, "2024-10", "vilande"],
    ]);
  });

  it("rest where the condition stands first in its item", () => {
    expect(
      tasksOf(
        "Mona Ek\n• rekrytera handledare i juni\n• om medlen inte räcker, återkomma till HR-chefen med ett förslag",
      ),
    ).toEqual([
      ["Mona Ek", "rekrytera handledare", null, "2024-06", "aktiv"],
      ["Mona Ek", expect.stringMatching(/^återkomma till hr-chefen/), null, null, "vilande"],
    ]);
  });

  it.each([
    ["who signed", "Mona Ek\nekonomichef\n\nBo Ask\ncontroller på staben"],
    ["who was there", "Mona Ek\nleder enheten\n\nBo Ask\när sekreterare"],
    ["a heading alone", "Vad de ansvariga ska göra"],
    ["what is bought", "Mona Ek\nSkola Norr\nKlinika AB"],
  ])("are none in %s", (_, text) => {
    expect(tasksOf(text)).toEqual([]);
  });
});
