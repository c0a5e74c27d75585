import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { notesWith } from "./papers.ts";

const tasksOf = (part: string) =>
  readDecision(notesWith(part)).assignments.map(({ owner, what, deadline }) => [
    owner,
    what,
    deadline,
  ]);

describe("when a task of notes is to be done, said behind it", () => {
  it.each([
    "Det bestämdes att Åsa Hjelm tar fram siffrorna för våren och att de ska vara klara i februari.",
    "Det bestämdes att Åsa Hjelm tar fram siffrorna för våren och att det ska vara klart i februari.",
    "2. Att göra\n2.1 Åsa Hjelm tar fram siffrorna för våren. Ska vara färdigt i februari.\n2.2 Pontus Rehn bokar lokal, klart i mars.",
    "2. Att göra\n2.1 Åsa Hjelm tar fram siffrorna för våren, lämnas senast februari 2024.\n2.2 Pontus Rehn bokar lokal, klart i mars.",
    "2. Att göra\n2.1 Åsa Hjelm tar fram siffrorna för våren; redovisas i februari.\n2.2 Pontus Rehn bokar lokal, klart i mars.",
  ])("is no part of the task and none of its own: %s", (part) => {
    expect(tasksOf(part)[0]).toEqual(["Åsa Hjelm", "ta fram siffrorna för våren", "2024-02"]);
    const { assignments } = readDecision(notesWith(part));
    expect(
      assignments.map(({ what }) => what).filter((what) => what !== "boka lokal"),
    ).toHaveLength(1);
  });

  it("stays where what is left is what is to be done", () => {
    expect(
      tasksOf("Det bestämdes att Åsa Hjelm ser till att planerna lämnas i februari.")[0]?.[1],
    ).toContain("planerna lämnas");
  });

  it("leaves two tasks of two times apart", () => {
    const part =
      "Det bestämdes att Åsa Hjelm tar fram siffrorna i januari och att Pontus Rehn bokar lokal i mars.";
    expect(tasksOf(part).map(([owner, , when]) => [owner, when])).toEqual([
      ["Åsa Hjelm", "2024-01"],
      ["Pontus Rehn", "2024-03"],
    ]);
  });
});

describe("a pot that a memo proposes behind a label", () => {
  it.each(["Förslag till pott", "Förslag till ny pott", "Föreslagen pott"])("%s", (label) => {
    const { pots, rows } = readDecision(`Tjänsteskrivelse
Datum: 2025-10-06
Diarienr: RS/401/2025

Bakgrund
Regionen fick i våras 1,7 mnkr. Av tabellen framgår vad vi nu föreslår.

Insats | Ansvarig | Belopp tkr
Bokbussen | Eva Alm | 700
Sagostunder | Bo Ek | 500

${label}: Kulturchefen får 500 tkr att fördela mellan biblioteken för talböcker.

Förslag till beslut
Regionstyrelsen beslutar att fördela medlen enligt ovan.
`);
    expect(pots).toEqual([
      { purpose: "talböcker", amountKr: 500_000, holder: "Kulturchefen", proposed: true },
    ]);
    expect(rows.map(({ amountKr, proposed }) => [amountKr, proposed])).toEqual([
      [700_000, true],
      [500_000, true],
    ]);
  });
});
