import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (line: string) =>
  readDecision(
    `Delegationsbeslut\nDatum: 2024-03-14\nDnr RS 2024/118\n\nBakgrund\nRegionen har fått 2 700 000 kr för 2024.\n\nBeslut\n1. Till KTC fördelas 2 000 000 kr. Ansvarig handläggare är Eva Lind.\n2. ${line}\n`,
  );

describe("the rest of a frame", () => {
  it.each([
    "Det som blir över, 700 000 kr, väntar regiondirektören med.",
    "Resterande 700 000 kr tas upp på styrelsens möte i juni.",
    "Kvarvarande del, 700 000 kr, prövas efter sommaren.",
    "Återstoden, 700 000 kr, hålls inne tills vidare.",
    "Överskjutande 700 000 kr avvaktar vi med.",
  ])("is nobody's while no word gives it on: %s", (line) => {
    const { rows, pots, undistributedKr } = read(line);
    expect(rows.map((row) => [row.activity, row.responsible, row.amountKr])).toEqual([
      ["KTC", "Eva Lind", 2_000_000],
    ]);
    expect(pots).toEqual([]);
    expect(undistributedKr).toBe(700_000);
  });

  it.each([
    "Resterande 700 000 kr går till kliniskt lärande.",
    "Återstående medel, 700 000 kr, fördelas till kliniskt lärande.",
    "Kvarvarande 700 000 kr avsätts för kliniskt lärande.",
  ])("is given where a word gives it on: %s", (line) => {
    const { rows, undistributedKr } = read(line);
    expect(rows.map((row) => [row.activity, row.amountKr])).toEqual([
      ["KTC", 2_000_000],
      ["kliniskt lärande", 700_000],
    ]);
    expect(undistributedKr).toBe(0);
  });
});
