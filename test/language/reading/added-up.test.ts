import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const list = `1. Till simskolan fördelas 900 000 kr, ansvarig Eva Prov.
2. Till läxhjälpen fördelas 1 150 000 kr, ansvarig Bo Al.
3. Till dansen fördelas 385 000 kr, ansvarig Eva Prov.`;

const read = (below: string) => readDecision(decisionOf(`${list}\n${below}`));

describe("an addition that is written out", () => {
  it.each([
    "4. Kontroll: 900 + 1 150 + 385 = 2 435 tkr.",
    "Kontrollräkning: 900 + 1 150 + 385 = 2 435 tkr. Bidraget är därmed slut.",
    "Avstämning (tkr): 900+1 150+385=2 435",
    "900 000 kr + 1 150 000 kr + 385 000 kr = 2 435 000 kr",
    "Summering: 900 000 + 1 150 000 + 385 000 = 2 435 000 kronor.",
    "Totalt 0,9 + 1,15 + 0,385 = 2,435 mnkr.",
    "Tillsammans 900 tkr plus 1 150 tkr plus 385 tkr, blir 2 435 tkr.",
    "2 435 tkr = 900 + 1 150 + 385",
    "Summa insatser: 900 + 1 150 + 385 = 2 435 tkr",
  ])("is the sum of its terms, which are given once: %s", (sentence) => {
    const { rows, pots, statedTotals, questions } = read(sentence);
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([900_000, 1_150_000, 385_000]);
    expect(pots).toEqual([]);
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 2_435_000, computedKr: 2_435_000 }]);
    expect(questions.filter((one) => /^(?:läsning|summa)/u.test(one))).toEqual([]);
  });

  it("is compared with the list where it has been added up wrongly", () => {
    const { statedTotals, questions } = read("Kontroll: 900 + 1 150 + 385 = 2 535 tkr.");
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 2_535_000, computedKr: 2_435_000 }]);
    expect(questions.join()).toContain("summa");
  });

  it("is one amount where it tells what one thing gets", () => {
    const { rows, statedTotals } = read(
      "4. Till kören fördelas 300 + 200 = 500 tkr, ansvarig Bo Al.",
    );
    expect(rows.map((row) => [row.activity, row.responsible, row.amountKr]).slice(3)).toEqual([
      ["kören", "Bo Al", 500_000],
    ]);
    expect(statedTotals).toEqual([]);
  });
});
