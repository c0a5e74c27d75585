import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (head: string, ...amounts: readonly string[]) =>
  readDecision(
    [
      "Delegationsbeslut\n2024-03-05\n\nBeslut\n\nMedel fördelas enligt följande.\n",
      `Insats\tAnsvarig\t${head}`,
      ...amounts.map(
        (amount, index) => `${["Läxhjälp", "Simskola", "Kör"][index] ?? ""}\tMona Ek\t${amount}`,
      ),
    ].join("\n"),
  );

describe("figures under a head with a unit", () => {
  it.each([
    ["Belopp (tkr)", "1 250 000", "300 000"],
    ["Belopp, tkr", "250 000", "300 000"],
    ["Tkr", "1250000", "90 000"],
    ["Beviljat (kkr)", "400 000", "150 000", "200 000"],
    ["Belopp i tusen kr", "2 000 000", "1 000 000"],
    ["Belopp (mnkr)", "1 250 000", "300 000"],
    ["Mnkr", "90 000", "45 000"],
    ["Belopp i mkr", "400 000", "5 000"],
  ])("are asked about where they are whole kronor: %s", (head, ...amounts) => {
    const { rows, questions } = read(head, ...amounts);
    expect(rows).toEqual([]);
    expect(questions.join("\n")).toContain("ser ut att stå i hela kronor");
  });

  it.each([
    ["Belopp (tkr)", ["1 250", "300"], [1_250_000, 300_000]],
    ["Belopp (tkr)", ["45 000", "12 500"], [45_000_000, 12_500_000]],
    ["Belopp i tusen kr", ["1 250", "300"], [1_250_000, 300_000]],
    ["Tusentals kronor", ["1 250", "300"], [1_250_000, 300_000]],
    ["Belopp i miljoner kronor", ["1,25", "0,3"], [1_250_000, 300_000]],
    ["Belopp (mnkr)", ["1,25", "0,3"], [1_250_000, 300_000]],
    ["Belopp (kr)", ["1 250 000", "300 000"], [1_250_000, 300_000]],
    ["Belopp (tkr)", ["1 250 000 kr", "300 000 kr"], [1_250_000, 300_000]],
  ])("are read by it where they fit: %s %j", (head, amounts, kronor) => {
    expect(read(head, ...amounts).rows.map(({ amountKr }) => amountKr)).toEqual(kronor);
  });
});
