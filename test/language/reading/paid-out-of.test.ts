import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (text: string) =>
  readDecision(`Delegationsbeslut\n2018-06-21\n\nBeslut\n\n${text}\n`);
const rows = (text: string) =>
  decided(text).rows.map((row) => [row.activity, row.responsible, row.amountKr]);

describe("money that is paid out of other money", () => {
  it.each([
    "Av medlen till skolan betalas 400 000 kr ut nu.",
    "Av medlen till skolan betalas ut 400 000 kr nu.",
    "Av medlen till skolan utbetalas 400 000 kr.",
    "Av medlen till skolan används 400 000 kr i år.",
    "Av medlen till skolan läggs 400 000 kr ut.",
    "Av medlen till skolan går 400 000 kr ut i år.",
    "Av medlen till skolan kommer 400 000 kr att betalas ut.",
    "Av bidraget för tandvård delas 400 000 kr ut.",
    "Av anslaget till folkhälsa sätts 400 000 kr av.",
    "Ur anslaget till folkhälsa disponeras 400 000 kr i år.",
    "400 000 kr betalas ut nu.",
  ])("names no row by its verb, and is asked about: %s", (text) => {
    expect(rows(text)).toEqual([]);
    expect(decided(text).questions.some((one) => one.startsWith("läsning"))).toBe(true);
  });

  it.each([
    ["Från bidraget till hälsa betalas 400 000 kr ut till simskola.", "simskola", null],
    [
      "Av medlen till hälsa betalas 400 000 kr ut till simskola, ansvarig Bo Ek.",
      "simskola",
      "Bo Ek",
    ],
    ["Av medlen delas 400 000 kr ut till simskola.", "simskola", null],
    ["Till simskola betalas nu ut 400 000 kr.", "simskola", null],
    ["Till simskola betalas 400 000 kr ut nu.", "simskola", null],
    ["För simskola sätts 400 000 kr av.", "simskola", null],
  ])("is a row where it is told for what: %s", (text, activity, responsible) => {
    expect(rows(text)).toEqual([[activity, responsible, 400_000]]);
  });
});
