import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head = `Delegationsbeslut 2024-05-06

Beslut

1. Följande insatser får medel:
a) Läxhjälp 1 000 000 kr
b) Simskola 500 000 kr
2. Som pottar fördelas:
a) 2 000 000 kr till HR-direktören för fördelning till utbildning
b) 1 000 000 kr till IT-direktören för fördelning till licenser
`;
const totalsOf = (words: string) =>
  readDecision(head + words).statedTotals.map((total) => [total.of, total.statedKr]);

describe("the sum of a list in words", () => {
  it.each([
    ["De två potterna uppgår sammanlagt till 3 miljoner kronor.", [["pots", 3_000_000]]],
    ["Pottarna uppgår tillsammans till 3 000 000 kronor.", [["pots", 3_000_000]]],
    ["\tPotterna uppgår till sammanlagt 3 mnkr.", [["pots", 3_000_000]]],
    ["Tillsammans blir insatserna 1,5 mnkr.", [["rows", 1_500_000]]],
    ["Insatserna a–b ovan summerar till 1 500 tkr.", [["rows", 1_500_000]]],
    ["Dessa två aktiviteter kostar tillsammans 1,5 mnkr.", [["rows", 1_500_000]]],
    [
      "Insatserna uppgår till 1,6 mnkr och potterna till 3 mnkr.",
      [
        ["rows", 1_600_000],
        ["pots", 3_000_000],
      ],
    ],
    ["Sammanlagt uppgår potterna till 3,1 mnkr.", [["pots", 3_100_000]]],
    ["Potterna omfattar totalt 3 000 tkr.", [["pots", 3_000_000]]],
    ["Beloppen i punkt 2 är totalt 3 mnkr.", [["pots", 3_000_000]]],
  ])("is a stated total: %s", (words, totals) => {
    expect(totalsOf(words)).toEqual(totals);
  });

  it.each([
    "Ansökningarna uppgick till sammanlagt 7 mnkr.",
    "Årets bidrag uppgår till 5 mnkr.",
    "Kostnaderna uppgår tillsammans till 4 mnkr.",
  ])("is not the sum of something else: %s", (words) => {
    expect(totalsOf(words)).toEqual([]);
  });
});
