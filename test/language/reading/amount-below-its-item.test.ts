import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const reading = (lines: string) => readDecision(decisionOf(`Följande får medel:\n\n${lines}`));
const rowsOf = (lines: string) =>
  reading(lines).rows.map(({ activity, responsible, amountKr }) => [
    activity,
    responsible,
    amountKr,
  ]);
const both = [
  ["Nattstudie om sömn", "Eva Alm", 850_000],
  ["Språkstöd", "Bo Ask", 40_000],
];

describe("an item that ends in a colon, with its amount on the next line", () => {
  it.each([
    "1. Nattstudie om sömn, ansvarig Eva Alm:\n   850.000 kr\n2. Språkstöd, ansvarig Bo Ask: 40.000 kr",
    "1. Nattstudie om\n   sömn, ansvarig Eva Alm:\n   850 000 kr\n2. Språkstöd, ansvarig Bo\n   Ask: 40 000 kr",
    "- Nattstudie om sömn (Eva Alm):\n  850 tkr\n- Språkstöd (Bo Ask):\n  40 tkr",
    "a) Nattstudie om sömn, Eva Alm:\n   850 000\nb) Språkstöd, Bo Ask:\n   40 000",
    "Nattstudie om sömn, ansvarig Eva Alm:\n850 000 kr\nSpråkstöd, ansvarig Bo Ask:\n40 000 kr",
    "- Nattstudie om sömn, projektledare Eva Alm =\n  850 000 kr\n- Språkstöd, projektledare Bo Ask = 40 000 kr",
    "- Nattstudie om sömn:\n  850 000 kr, ansvarig Eva Alm\n- Språkstöd:\n  40 000 kr (ansvarig Bo Ask)",
  ])("is one row: %s", (lines) => {
    expect(rowsOf(lines)).toEqual(both);
  });

  it("is a pot where it says so", () => {
    const { rows, pots } = reading(
      "- Nattstudie, ansvarig Eva Alm:\n  850 000 kr\n- Handledning, till HR-chefen för fördelning:\n  300 000 kr",
    );
    expect(rows).toMatchObject([{ activity: "Nattstudie", amountKr: 850_000 }]);
    expect(pots).toMatchObject([
      { purpose: "Handledning", holder: "HR-chefen", amountKr: 300_000 },
    ]);
  });

  it.each([
    "- Återstår att fördela:\n  70 000 kr",
    "- Sökt belopp, ansvarig Siv Ek:\n  70 000 kr",
    "- Avslag, läger, ansvarig Siv Ek:\n  70 000 kr",
    "Summa:\n890 000 kr",
  ])("gives nothing where what it ends in is none: %s", (last) => {
    const lines = `- Nattstudie om sömn, ansvarig Eva Alm: 850 000 kr\n- Språkstöd, ansvarig Bo Ask: 40 000 kr\n${last}`;
    expect(rowsOf(lines)).toEqual(both);
  });
});
