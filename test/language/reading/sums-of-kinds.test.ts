import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const table = (...sums: readonly string[]): string =>
  [
    "Form|Ändamål|Mottagare|Belopp (kr)",
    "Aktivitet|Ljusrum|Mona Ek|300 000",
    "Pott|Friskvård|HR-chefen|900 000",
    "Aktivitet|Massage|Ada Ros|200 000",
    "Pott|Ledarskap|IT-chefen|600 000",
    ...sums,
  ]
    .join("\n")
    .replaceAll("|", "\t");
const leads = [
  "Pengarna fördelas så här. Potterna går till den som står på raden för vidare fördelning.",
  "Medlen fördelas enligt följande:",
];
const totals = (text: string): string[] =>
  readDecision(text).statedTotals.map(
    ({ of, statedKr, computedKr }) => `${of} ${statedKr}/${computedKr}`,
  );
const sumsAsked = (text: string): string[] =>
  readDecision(text).questions.filter((one) => /^(?:summa|läsning|ram)/.test(one));
const ofRows = "rows 500000/500000";
const ofPots = "pots 1500000/1500000";

describe("a sum below a table of activities and pots", () => {
  it.each([
    [
      ["Summa aktiviteter|||500 000", "Summa pottar|||1 500 000"],
      [ofRows, ofPots],
    ],
    [
      ["Summa pottar|||1 500 000", "Summa aktiviteter|||500 000"],
      [ofPots, ofRows],
    ],
    [
      ["|Summa insatser||500 000", "|Summa potter||1 500 000"],
      [ofRows, ofPots],
    ],
    [
      ["Delsumma projekt|||500 000", "Delsumma pottar|||1 500 000", "Summa|||2 000 000"],
      [ofRows, ofPots],
    ],
    [
      ["Summa|||2 000 000", "Därav aktiviteter|||500 000", "Därav pottar|||1 500 000"],
      [ofRows, ofPots],
    ],
    [["Totalt|||2 000 000", "varav till pottar|||1 500 000"], [ofPots]],
    [
      ["Åtgärder totalt|||500 000", "Pottar totalt|||1 500 000"],
      [ofRows, ofPots],
    ],
    [
      ["Summa (aktiviteter)|||500 000", "Summa (pottar)|||1 500 000"],
      [ofRows, ofPots],
    ],
    [
      ["Summa, fasta insatser|||500 000", "Summa, vidare fördelning|||1 500 000"],
      [ofRows, ofPots],
    ],
    [
      ["Aktiviteter|||500 000", "Potter|||1 500 000", "Summa|||2 000 000"],
      [ofRows, ofPots],
    ],
    [
      ["Samtliga aktiviteter|||500 000", "Samtliga pottar|||1 500 000"],
      [ofRows, ofPots],
    ],
  ])("that names its kind is that of the kind alone: %j", (sums, expected) => {
    for (const lead of leads) {
      const text = decisionOf(`${lead}\n\n${table(...sums)}`);
      expect(totals(text)).toEqual(expected);
      expect(sumsAsked(text)).toEqual([]);
      expect(readDecision(text).rows).toHaveLength(2);
      expect(readDecision(text).pots).toHaveLength(2);
    }
  });

  it.each([
    [
      ["Summa aktiviteter|||510 000", "Summa pottar|||1 500 000"],
      ["rows 510000/500000", ofPots],
    ],
    [
      ["Summa aktiviteter|||500 000", "Summa pottar|||1 400 000"],
      [ofRows, "pots 1400000/1500000"],
    ],
    [["Summa|||2 000 000", "Därav pottar|||1 400 000"], ["pots 1400000/1500000"]],
  ])("is asked about once where it is wrong, and its kind is named: %j", (sums, expected) => {
    for (const lead of leads) {
      const text = decisionOf(`${lead}\n\n${table(...sums)}`);
      expect(totals(text)).toEqual(expected);
      expect(sumsAsked(text)).toHaveLength(1);
    }
  });

  it.each([
    "Aktivitet|Åtgärder||100 000",
    "Aktivitet|Insatser|Eva Alm|100 000",
    "Aktivitet|Pottar i keramik|Eva Alm|100 000",
    "Aktivitet|Alla projekt||100 000",
  ])("is no row of its own kind that is called much the same: %s", (row) => {
    const read = readDecision(decisionOf(`${leads[1]}\n\n${table(row, "Summa|||2 100 000")}`));
    expect(read.rows).toHaveLength(3);
    expect(read.statedTotals).toEqual([]);
  });

  it("leaves the part of a sum alone where the table holds one kind", () => {
    const one = "Ändamål|Mottagare|Belopp (kr)\nLjusrum|Mona Ek|300 000\nMassage|Ada Ros|200 000";
    const text = decisionOf(
      `Medlen fördelas enligt följande:\n\n${`${one}\nSumma||500 000\nDärav utbildning||200 000`.replaceAll("|", "\t")}`,
    );
    expect(totals(text)).toEqual([ofRows]);
    expect(readDecision(text).rows).toHaveLength(2);
  });
});

describe("a sum that is named by the words in which the rows say their kind", () => {
  const papers = [
    "Pengarna delas upp så här.",
    "Potter är medel som den som står på raden i sin tur delar ut. Övriga belopp är fasta.",
  ];
  const tableOf = (row: string, pot: string, sums: readonly string[]): string =>
    [
      "Ändamål|Form|Belopp (kr)|Mottagare",
      `Skoterleder|${row}|300 000|Mona Ek`,
      `Föreningsliv|${pot}|900 000|områdeschef kultur`,
      `Sommarjobb|${row}|200 000|Ada Ros`,
      `Småföretag|${pot}|600 000|områdeschef näringsliv`,
      ...sums,
    ]
      .join("\n")
      .replaceAll("|", "\t");
  const summed = (row: string, pot: string): readonly string[] => [
    `${row}||500 000|`,
    `${pot}||1 500 000|`,
  ];

  it.each([
    ["fast belopp", "pott för fördelning", "Summa fasta belopp", "Summa pottar"],
    ["fast belopp", "pott för fördelning", "Fasta belopp", "Pottar"],
    ["fast summa", "att fördela", "Totalt fasta summor", "Totalt att fördela"],
    ["direkt", "att fördela", "Summa direkt", "Summa att fördela"],
    ["riktat", "fritt", "Summa riktade medel", "Summa fria medel"],
    ["bundet", "obundet", "Delsumma bundna medel", "Delsumma obundna medel"],
    ["öronmärkt", "fördelas vidare", "Varav öronmärkt", "Varav fördelas vidare"],
    ["aktivitet", "pott", "Summa aktivitet", "Summa pott"],
    ["insats", "medel för fördelning", "Insatser, summa", "För fördelning, summa"],
    ["bestämd aktivitet", "pott", "Bestämda aktiviteter totalt", "Pottar totalt"],
  ])("is of that kind alone: %s, %s", (row, pot, ofRow, ofPot) => {
    for (const lead of papers)
      for (const sums of [summed(ofRow, ofPot), summed(ofRow, ofPot).toReversed()]) {
        const text = decisionOf(`${lead}\n\n${tableOf(row, pot, sums)}`);
        expect(totals(text).toSorted()).toEqual([ofPots, ofRows]);
        expect(sumsAsked(text)).toEqual([]);
        expect(readDecision(text).rows).toHaveLength(2);
        expect(readDecision(text).pots).toHaveLength(2);
      }
  });

  it("is asked about as that of its kind where it is wrong", () => {
    const sums = ["Summa fasta belopp||510 000|", "Summa pottar||1 500 000|"];
    for (const lead of papers) {
      const text = decisionOf(`${lead}\n\n${tableOf("fast belopp", "pott", sums)}`);
      expect(totals(text)).toEqual(["rows 510000/500000", ofPots]);
      expect(sumsAsked(text)).toHaveLength(1);
    }
  });

  it("is that of everything where it comes to everything", () => {
    const sums = ["Summa att fördela||2 000 000|"];
    const text = decisionOf(`${papers[0]}\n\n${tableOf("direkt", "att fördela", sums)}`);
    expect(totals(text)).toEqual([]);
    expect(sumsAsked(text)).toEqual([]);
  });

  it.each(["Fastighetsskötsel", "Direktsändning", "Riktade insatser mot hedersvåld"])(
    "is no row that is called much the same: %s",
    (name) => {
      const row = `${name}|fast belopp|100 000|Eva Alm`;
      const read = readDecision(
        decisionOf(`${papers[0]}\n\n${tableOf("fast belopp", "pott", [row])}`),
      );
      expect(read.rows).toHaveLength(3);
      expect(read.statedTotals).toEqual([]);
    },
  );

  it("makes no pots of a column that says what an activity is like", () => {
    const text = decisionOf(`${papers[0]}\n\n${tableOf("avgift", "fritt", [])}`);
    expect(readDecision(text).pots).toEqual([]);
    expect(readDecision(text).rows).toHaveLength(4);
  });
});
