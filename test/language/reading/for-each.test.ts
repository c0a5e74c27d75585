import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (decision: string) =>
  readDecision(`Delegationsbeslut\n2024-03-05\nDnr RS 2024/12\n\nBeslut\n\n${decision}\n`);
const rowsOf = (decision: string) =>
  read(decision).rows.map((row) => [row.activity, row.responsible, row.amountKr]);

describe("an amount for each of several", () => {
  it("is what it comes to, where the text says that", () => {
    expect(
      rowsOf(
        "Enhetscheferna får 50 000 kr vardera att använda för utemiljön, sammanlagt 300 000 kr.",
      ),
    ).toEqual([["utemiljön", "Enhetscheferna", 300_000]]);
  });

  it.each([
    "Läxhjälpen och simskolan tilldelas 250 000 kr var, ansvarig Mona Ek.",
    "Läxhjälpen och simskolan får 250 000 kr vardera, ansvarig Mona Ek.",
  ])("is a row for each that is named: %s", (decision) => {
    expect(rowsOf(decision)).toEqual([
      ["Läxhjälpen", "Mona Ek", 250_000],
      ["simskolan", "Mona Ek", 250_000],
    ]);
  });

  it.each([
    "Enhetscheferna får 50 000 kr var för utemiljön.",
    "Skolorna i Almby, Berga och Cederby får 50 000 kr vardera.",
  ])("is asked about where nobody counts them: %s", (decision) => {
    expect(rowsOf(decision)).toEqual([]);
    expect(read(decision).questions.join("\n")).toContain("läsning:");
  });
});

describe("what money is used for", () => {
  it.each([
    [
      "Medlen används till läxhjälp (450 tkr, Mona Ek), simskola (250 tkr, Bo Ask) samt kör (100 tkr, Eva Lo).",
      [
        ["läxhjälp", "Mona Ek", 450_000],
        ["simskola", "Bo Ask", 250_000],
        ["kör", "Eva Lo", 100_000],
      ],
    ],
    [
      "Av medlen används 450 000 kr till läxhjälp och 250 000 kr till simskola.",
      [
        ["läxhjälp", null, 450_000],
        ["simskola", null, 250_000],
      ],
    ],
    [
      "Nämnden beslutar bevilja Föreningen Bro 400 000 kr för språkcafé, Studiefrämjandet 350 000 kr för kurser och Almby IF 275 000 kr för simundervisning.",
      [
        ["språkcafé", "Föreningen Bro", 400_000],
        ["kurser", "Studiefrämjandet", 350_000],
        ["simundervisning", "Almby IF", 275_000],
      ],
    ],
  ])("is read: %s", (decision, rows) => {
    expect(rowsOf(decision)).toEqual(rows);
  });

  it("is called by the title that it stands under", () => {
    expect(
      rowsOf(
        "Handledarprogram\nProgrammet tilldelas 900 000 kr. Ansvarig är Kjell Mo.\n\nRekryteringsmässa\nMässan tilldelas 250 000 kr. Ansvarig är Kjell Mo.",
      ),
    ).toEqual([
      ["Handledarprogram", "Kjell Mo", 900_000],
      ["Rekryteringsmässa", "Kjell Mo", 250_000],
    ]);
  });

  it("is not the frame that the decision stays within", () => {
    const { pots, rows } = read(
      "Regiondirektören beslutar om följande insatser inom ramen för kompetensmiljonerna, 3 000 000 kr (regionstyrelsen 2020-01-28 § 9).\n\n1. Läxhjälp får 450 000 kr.",
    );
    expect(pots).toEqual([]);
    expect(rows).toHaveLength(1);
  });
});
