import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const plan = (points: string) =>
  readDecision(`Verksamhetsplan 2025–2027
Fastställd av regionfullmäktige 2024-11-20 § 90
RV/77/2024

Målområde Arbetsliv

Fler ska vilja arbeta i regionen.

Uppdrag för 2025

1. Kulturnämnden får i uppdrag att se över bibliotekens öppettider. Översynen ska redovisas för regionfullmäktige i maj 2025.

${points}

Uppföljning görs per april och per helår.
`).assignments;

const both = ["kartlägga behovet av handledare", "pröva en gemensam vikariepool"];

describe("a point whose end is the list below it", () => {
  it.each([
    "2. Regionstyrelsen får i uppdrag att\n\na. kartlägga behovet av handledare, och\n\nb. pröva en gemensam vikariepool.",
    "2. Regionstyrelsen får i uppdrag att:\n\na) kartlägga behovet av handledare\n\nb) pröva en gemensam vikariepool",
    "2. Regionstyrelsen får i uppdrag att\n\n- kartlägga behovet av handledare,\n\n- pröva en gemensam vikariepool.",
    "Regionstyrelsen får i uppdrag att\n\n– kartlägga behovet av handledare\n– pröva en gemensam vikariepool",
    "2. Till regionstyrelsen lämnas uppdraget att\n\na. kartlägga behovet av handledare\n\nb. pröva en gemensam vikariepool",
    "2. Regionstyrelsen ska\n\na. kartlägga behovet av handledare\n\nb. pröva en gemensam vikariepool",
  ])("gives each item of it to whom it names: %s", (points) => {
    const given = plan(points);
    expect(given.map(({ owner }) => owner?.toLowerCase())).toEqual([
      "kulturnämnden",
      "regionstyrelsen",
      "regionstyrelsen",
    ]);
    expect(given.slice(1).map(({ what }) => what)).toEqual(both);
  });

  it("has its time in the sentence that points at it by number", () => {
    const given = plan(
      "2. Regionstyrelsen får i uppdrag att\n\na. kartlägga behovet av handledare, och\n\nb. pröva en gemensam vikariepool.\n\n" +
        "Uppdragen i punkt 2 ska redovisas för regionfullmäktige i oktober 2025.",
    );
    expect(given.map(({ deadline }) => deadline)).toEqual(["2025-05", "2025-10", "2025-10"]);
  });
});

const notes = (sentence: string) =>
  readDecision(`Minnesanteckningar från Kulturnämndens dialog med bibliotekens ledningsgrupp den 6 maj 2025

Närvarande: Siv Holm bibliotekschef, Per Dahl planerare

Vad händer med öppettiderna?

${sentence}
`).assignments;

describe("what is to be brought to the next meeting of those who asked", () => {
  it.each([
    "Per Dahl tar fram en översikt av besöken till Kulturnämndens nästa dialog den 2 september 2025.",
    "Per Dahl tar fram en översikt av besöken till Kulturnämndens träff den 2 september 2025.",
    "Per Dahl tar fram en översikt av besöken till kulturnämndens nästa möte den 2 september 2025.",
    "Per Dahl tar fram en översikt av besöken inför kulturnämndens budgetdialog i september 2025.",
    "Per Dahl tar fram en översikt av besöken till Kulturnämndens kommande överläggning i september 2025.",
  ])("is told without the meeting and its day: %s", (sentence) => {
    expect(notes(sentence)).toMatchObject([
      {
        owner: "Per Dahl",
        what: "ta fram en översikt av besöken",
        body: "Kulturnämnden",
        deadline: "2025-09",
      },
    ]);
  });

  it("is asked about where the meeting has no day", () => {
    const [task] = notes(
      "Per Dahl tar fram en översikt av besöken till Kulturnämndens nästa dialog.",
    );
    expect(task).toMatchObject({ owner: "Per Dahl", what: "ta fram en översikt av besöken" });
    expect(task?.deadline).toHaveProperty("question");
  });

  it("keeps a dialogue that is what is to be done", () => {
    const [task] = notes("Per Dahl ska hålla en dialog med Kulturnämnden senast i oktober 2025.");
    expect(task?.what).toMatch(/dialog/u);
  });
});
