import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const amountsOf = (items: readonly { readonly amountKr: number }[]) =>
  items.map(({ amountKr }) => amountKr);

describe("a column that says of each row whether it is an activity or a pot", () => {
  it.each([
    ["Form", "aktivitet", "pott"],
    ["Typ", "Insats", "Pott"],
    ["Slag", "projekt", "delpott"],
    ["Slag av medel", "åtgärd", "pott"],
    ["Aktivitet/pott", "aktivitet", "pott"],
    ["Hantering", "fast belopp", "fördelas vidare"],
  ])("parts rows from pots: %s, %s, %s", (head, row, pot) => {
    const { rows, pots, statedTotals } = readDecision(
      decisionOf(
        [
          "Medlen fördelas enligt tabellen.",
          "",
          `Belopp (kr)\t${head}\tÄndamål\tAnsvarig\tBehov 2026`,
          `700 000\t${row}\tLovskola\tEva Alm\tja`,
          `900 000\t${pot}\tKurser\tHR-chefen\t`,
          `300 000\t${row}\tLäxhjälp\tBo Ek\tnej`,
          `250 000\t${pot}\tLäger\tFritidschefen\t`,
          "",
          "Summa aktiviteter 1 mnkr. Summa potter 1,15 mnkr.",
        ].join("\n"),
      ),
    );
    expect(rows.map(({ activity }) => activity)).toEqual(["Lovskola", "Läxhjälp"]);
    expect(pots.map(({ purpose, holder }) => [purpose, holder])).toEqual([
      ["Kurser", "HR-chefen"],
      ["Läger", "Fritidschefen"],
    ]);
    expect(statedTotals).toEqual([
      { of: "rows", statedKr: 1_000_000, computedKr: 1_000_000 },
      { of: "pots", statedKr: 1_150_000, computedKr: 1_150_000 },
    ]);
  });

  it("makes no pots where it holds anything else", () => {
    const { rows, pots } = readDecision(
      decisionOf(
        "Medlen fördelas enligt tabellen.\n\nBelopp (kr)\tForm\tÄndamål\tAnsvarig\n700 000\tny\tPott för lovskola\tEva Alm\n300 000\tfortsatt\tLäxhjälp\tBo Ek",
      ),
    );
    expect(amountsOf(rows)).toEqual([700_000, 300_000]);
    expect(pots).toEqual([]);
  });
});

describe("thousands", () => {
  const table =
    "5 400\tSkolläkare\tEva Alm\n3 850\tKurser\tBo Ek\n750\tLäger\tEva Alm\n10 000\tTotalt\t";
  const said = (lead: string, below = "") =>
    readDecision(decisionOf(`${lead}\n\n${table}\n\n${below}`));

  it.each([
    ["Medlen fördelas enligt följande (tkr, aktivitet, ansvarig).", ""],
    ["Medlen fördelas enligt följande (belopp i tkr).", ""],
    ["Medlen fördelas enligt följande (belopp i tkr, insats, ansvarig):", ""],
    ["Medlen fördelas enligt följande (belopp, tkr, och ansvarig):", ""],
    ["Medlen fördelas enligt följande (tkr).", ""],
    ["Medlen fördelas så här i tusental kronor:", ""],
    ["Medlen fördelas enligt följande. Belopp anges i tkr.", ""],
    ["Medlen fördelas enligt följande.", "Belopp anges i tkr."],
    ["Medlen fördelas enligt följande.", "Alla belopp i tusental kronor."],
    ["Medlen fördelas enligt följande.", "* Beloppen anges i tkr"],
  ])("are meant where the words beside the table say so: %s %s", (lead, below) => {
    const { rows, statedTotals, questions } = said(lead, below);
    expect(amountsOf(rows)).toEqual([5_400_000, 3_850_000, 750_000]);
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 10_000_000, computedKr: 10_000_000 }]);
    expect(questions.filter((one) => one.startsWith("läsning"))).toEqual([]);
  });

  it.each([
    "Av bidraget (12 000 tkr) fördelas följande.",
    "Medlen fördelas enligt följande (i kronor).",
  ])("are not meant by an amount or another unit: %s", (lead) => {
    expect(amountsOf(said(lead).rows)).not.toContain(5_400_000);
  });

  it.each([
    ["IT-chefen får 1.235 tkr att fördela till kurser.", 1_235_000],
    ["IT-chefen får 1.235.000 kr att fördela till kurser.", 1_235_000],
    ["IT-chefen får delegation på att fördela resterande 1.235 tkr till kurser.", 1_235_000],
    ["IT-chefen får 1.5 mnkr att fördela till kurser.", 1_500_000],
  ])("may be parted by a point: %s", (words, amountKr) => {
    expect(amountsOf(readDecision(decisionOf(words)).pots)).toEqual([amountKr]);
  });

  it("are parted by a point in a table set by spaces below a point of the decision", () => {
    const { frame, rows, pots, statedTotals } = readDecision(
      decisionOf(
        "1. Av årets medel, 6.200 tkr, fördelas följande:\n\n   Insats                 Tkr      Ansvarig        Behov 2026\n   Skolläkare             2.400    Eva Alm         ja\n   Läger                    640    Bo Ek           nej\n   Summa                  3.040\n\n2. HR-chefen får delegation på att fördela resterande 3.160 tkr till kurser\n   inom vården.",
      ),
    );
    expect(frame?.amountKr).toBe(6_200_000);
    expect(amountsOf(rows)).toEqual([2_400_000, 640_000]);
    expect(pots).toMatchObject([{ amountKr: 3_160_000, holder: "HR-chefen" }]);
    expect(statedTotals).toMatchObject([{ of: "rows", statedKr: 3_040_000 }]);
  });

  it("are asked about where nothing says them and the figures come to the frame in them", () => {
    const { rows, frame, questions } = said("Av årets bidrag, 10 000 000 kr, fördelas följande.");
    expect(frame?.amountKr).toBe(10_000_000);
    expect(rows).toEqual([]);
    expect(questions.join("\n")).toContain("i kronor eller i tusental kronor");
  });

  it("are not thought of where the head says kronor or the figures come to the frame as they are", () => {
    const head = (unit: string, frame: string) =>
      readDecision(
        decisionOf(
          `Av årets bidrag, ${frame}, fördelas följande.\n\nInsats\tAnsvarig\tBelopp${unit}\nKurser\tEva Alm\t5 400\nLäger\tBo Ek\t3 600`,
        ),
      ).rows.map(({ amountKr }) => amountKr);
    expect(head(" (kr)", "9 000 000 kr")).toEqual([5_400, 3_600]);
    expect(head("", "9 000 kr")).toEqual([5_400, 3_600]);
    expect(head("", "9 000 000 kr")).toEqual([]);
    expect(head(" (tkr)", "9 000 000 kr")).toEqual([5_400_000, 3_600_000]);
  });
});
