import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionHead } from "./papers.ts";

const read = (text: string) => readDecision(`${decisionHead}2. ${text}\n`);
const tasksIn = (text: string) =>
  read(text).assignments.map(({ what, deadline, condition }) => [what, deadline, condition]);

describe("a task behind a condition that no comma closes", () => {
  it.each([
    "under förutsättning att statsbidraget förlängs",
    "om statsbidraget förlängs",
    "när avtalet har godkänts av fullmäktige",
    "för det fall lokalen på Varvsgatan blir ledig",
    "med förbehåll för fullmäktiges godkännande",
    "i den mån medlen räcker",
    "förutsatt att staten höjer bidraget",
  ])("begins with its verb: att %s …", (condition) => {
    const expected = [["inrätta en mottagning i Vika", "2024-09", condition]];
    const task = `att ${condition} inrätta en mottagning i Vika senast i september`;
    expect(tasksIn(`HR-direktören får i uppdrag ${task}.`)).toEqual(expected);
    expect(tasksIn(`HR-direktören får i uppdrag\n\n${task}.`)).toEqual(expected);
  });

  it("is an item among others, which the condition does not touch", () => {
    const list =
      "HR-direktören får i uppdrag att\n\na. ta fram en plan till juni,\n\nb. under förutsättning att statsbidraget förlängs inrätta en mottagning senast i september,\n\nc. se över lokalerna till november.";
    expect(tasksIn(list)).toEqual([
      ["ta fram en plan", "2024-06", null],
      ["inrätta en mottagning", "2024-09", "under förutsättning att statsbidraget förlängs"],
      ["se över lokalerna", "2024-11", null],
    ]);
  });

  it("keeps a clause of the condition that has verbs of its own", () => {
    expect(
      tasksIn(
        "HR-direktören får i uppdrag att om regionen kan anställa nya barnmorskor öppna en mottagning till september.",
      ),
    ).toEqual([["öppna en mottagning", "2024-09", "om regionen kan anställa nya barnmorskor"]]);
  });
});

describe("a task in a table", () => {
  it("is shown to the group that its own words name", () => {
    const table =
      "Vem\tVad\tNär\nKatja Brodd\tgör en klassning och visar den för styrgruppen\tseptember 2024";
    expect(read(`Uppdrag:\n\n${table}`).assignments).toMatchObject([
      { owner: "Katja Brodd", body: "Styrgruppen", deadline: "2024-09" },
    ]);
  });
});

describe("a task that is given and cannot be read", () => {
  const lost = (text: string) =>
    read(text).questions.filter((question) => question.includes("ser ut att ge ett uppdrag"));

  it.each([
    "I uppdrag lämnas åt den nya direktören det fortsatta arbetet med taxan.",
    "Uppdraget att se över taxan anförtros ekonomen.",
    "Frågan om taxan lämnas till direktören för fortsatt beredning.",
    "Direktören åläggs redovisningsskyldighet för medlen inför nämnden i november.",
  ])("is asked about: %s", (text) => {
    expect(tasksIn(text)).toEqual([]);
    expect(lost(text)).toEqual([expect.stringContaining(text.slice(0, 30))]);
  });

  it.each([
    "HR-direktören får i uppdrag att ta fram en plan till november.",
    "Uppdraget att se över taxan, som HR-direktören har haft i uppdrag, avslutas.",
    "HR-direktören får inte i uppdrag att se över taxan.",
    "Det är inte gruppens sak att besluta.",
    "Direktören får rätt att uppdra åt chefer att besluta i sitt ställe.",
  ])("is not asked about where it is read, ended, refused or a right: %s", (text) => {
    expect(lost(text)).toEqual([]);
  });
});
