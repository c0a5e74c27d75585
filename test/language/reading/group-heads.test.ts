import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const given = (lines: string) => {
  const { rows, pots, statedTotals } = readDecision(decisionOf(lines));
  return {
    rows: rows.map(({ activity, responsible }) => [activity, responsible]),
    pots: pots.map(({ purpose, holder }) => [purpose, holder]),
    statedTotals,
  };
};
const rows = [
  ["Nattstudie", "Eva Alm"],
  ["Språkstöd", "Bo Ask"],
];
const pots = [
  ["Handledning", "områdeschef Öst"],
  ["Digitalt stöd", "it-chefen"],
];

describe("the title of a group in a list", () => {
  it.each([
    [
      "numbered, with columns below",
      `1. Potter
1.1  Handledning       4 000 000 kr    områdeschef Öst
1.2  Digitalt stöd     2 500 000 kr    it-chefen

2. Fasta belopp
2.1  Nattstudie          980 000 kr    ansvarig Eva Alm
2.2  Språkstöd           800 000 kr    ansvarig Bo Ask`,
    ],
    [
      "numbered, with words below",
      `1. Delpottar

1.1 Handledning, 4 000 000 kr, områdeschef Öst
1.2 Digitalt stöd, 2 500 000 kr, it-chefen

2. Öronmärkt

2.1 Nattstudie, 980 000 kr, ansvarig Eva Alm
2.2 Språkstöd, 800 000 kr, ansvarig Bo Ask`,
    ],
    [
      "by Roman numbers, the pots last",
      `I. Fasta belopp
I.1  Nattstudie          980 000 kr    ansvarig Eva Alm
I.2  Språkstöd           800 000 kr    ansvarig Bo Ask

II. Pottar
II.1  Handledning      4 000 000 kr    områdeschef Öst
II.2  Digitalt stöd    2 500 000 kr    it-chefen`,
    ],
    [
      "in capitals, without marks below",
      `POTTER
Handledning: 4 000 000 kr till områdeschef Öst
Digitalt stöd: 2 500 000 kr till it-chefen

FASTA MEDEL
Nattstudie: 980 000 kr, Eva Alm
Språkstöd: 800 000 kr, Bo Ask`,
    ],
    [
      "by what the chiefs may do with it",
      `2. Till chefers disposition
2.1  Handledning       4 000 000 kr    områdeschef Öst
2.2  Digitalt stöd     2 500 000 kr    it-chefen

3. Öronmärkta belopp
3.1  Nattstudie          980 000 kr    Eva Alm
3.2  Språkstöd           800 000 kr    Bo Ask`,
    ],
    [
      "between two others",
      `1. Fasta poster
1.1 Nattstudie, 980 000 kr, Eva Alm

2. Medel till chefernas förfogande
2.1 Handledning, 4 000 000 kr, områdeschef Öst
2.2 Digitalt stöd, 2 500 000 kr, it-chefen

3. Särskilda ändamål
3.1 Språkstöd, 800 000 kr, Bo Ask`,
    ],
    [
      "with letters that go on in the next group",
      `Pottar (fördelas vidare)
a) Handledning – 4 000 000 kr – områdeschef Öst
b) Digitalt stöd – 2 500 000 kr – it-chefen

Direkt till verksamhet
c) Nattstudie – 980 000 kr – Eva Alm
d) Språkstöd – 800 000 kr – Bo Ask`,
    ],
  ])("says that holders distribute what stands below it: %s", (_, lines) => {
    expect(given(lines)).toMatchObject({ rows, pots });
  });

  it("leaves each group its own sum, also one that is wrong", () => {
    const { statedTotals } = given(`1. Potter
1.1  Handledning       4 000 000 kr    områdeschef Öst
1.2  Digitalt stöd     2 500 000 kr    it-chefen
     Totalt i potter   6 600 000 kr

2. Fasta belopp
2.1  Nattstudie          980 000 kr    ansvarig Eva Alm
2.2  Språkstöd           800 000 kr    ansvarig Bo Ask
     Totalt fast       1 780 000 kr`);
    expect(statedTotals).toEqual([
      { of: "pots", statedKr: 6_600_000, computedKr: 6_500_000 },
      { of: "rows", statedKr: 1_780_000, computedKr: 1_780_000 },
    ]);
  });

  it.each([
    "1. Insatser som avslutar potten",
    "1. Uppföljning av potter",
    "1. Fördelning av potten",
    "1. Ur pottens medel",
    "1. Potters and drejning",
    "1. Insatser",
  ])("makes no pots where it names something else: %s", (title) => {
    const { pots: found } = given(`${title}
1.1  Handledning       4 000 000 kr    områdeschef Öst
1.2  Digitalt stöd     2 500 000 kr    it-chefen`);
    expect(found).toEqual([]);
  });

  it.each(["Tidigare potter", "Potter som inte beviljas"])(
    "gives nothing where it tells of what nobody gets: %s",
    (title) => {
      const found = given(`${title}
1.1  Handledning       4 000 000 kr    områdeschef Öst
1.2  Digitalt stöd     2 500 000 kr    it-chefen

Nu fördelas
2.1  Nattstudie          980 000 kr    Eva Alm
2.2  Språkstöd           800 000 kr    Bo Ask`);
      expect(found).toMatchObject({ rows, pots: [] });
    },
  );
});

describe("the sum of a list without a title", () => {
  it.each([
    `Medlen fördelas enligt följande.

Handledning, områdeschef Öst    4 000 000 kr
Digitalt stöd, it-chefen        2 500 000 kr
Totalt i potter                 6 500 000 kr
Nattstudie, ansvarig Eva Alm      980 000 kr
Språkstöd, ansvarig Bo Ask        800 000 kr
Totalt fasta belopp             1 780 000 kr`,
    `Medlen fördelas enligt följande:
- Handledning, områdeschef Öst, 4 000 000 kr
- Digitalt stöd, it-chefen, 2 500 000 kr
Summa pottar: 6 500 000 kr
- Nattstudie, ansvarig Eva Alm, 980 000 kr
- Språkstöd, ansvarig Bo Ask, 800 000 kr
Summa övriga: 1 780 000 kr`,
  ])("says that what stands above it are pots: %s", (lines) => {
    expect(given(lines)).toEqual({
      rows,
      pots,
      statedTotals: [
        { of: "pots", statedKr: 6_500_000, computedKr: 6_500_000 },
        { of: "rows", statedKr: 1_780_000, computedKr: 1_780_000 },
      ],
    });
  });

  it("says nothing of it where somebody answers by name, or where it tells whereof it is taken", () => {
    expect(
      given(`Följande fördelas:
Nattstudie, ansvarig Eva Alm, 980 000 kr
Språkstöd, ansvarig Bo Ask, 800 000 kr
Summa ur potten: 1 780 000 kr`),
    ).toMatchObject({ rows, pots: [] });
    expect(
      given(`Följande fördelas:
- Nattstudie, Eva Alm, 980 000 kr
- Språkstöd, Bo Ask, 800 000 kr
Summa potter: 1 780 000 kr`),
    ).toMatchObject({ rows, pots: [] });
  });
});

describe("a group of a table whose one name was broken", () => {
  const head = "Insats                      Ansvarig        Tkr   Behov 2025";
  const above = `Norra delen
Nattstudie                  Eva Alm       1 400   ja
Delsumma norra delen                      1 400

Södra delen
Språkstöd                   Bo Ask        2 300   nej
Delsumma södra delen                      2 300
`;
  const below = `Utanför länet
Mottagning på kvällstid
i Mora                      Siv Ek          900   ja
Delsumma utanför länet                      900

Summa                                     4 600`;

  it("is read with its name whole, in the unit of the table, and its title is none of the name", () => {
    const reading = readDecision(decisionOf(`Följande fördelas:\n\n${head}\n\n${above}\n${below}`));
    expect(reading.rows).toMatchObject([
      { activity: "Nattstudie", amountKr: 1_400_000 },
      { activity: "Språkstöd", amountKr: 2_300_000 },
      {
        activity: "Mottagning på kvällstid i Mora",
        responsible: "Siv Ek",
        amountKr: 900_000,
        needNextYear: "ja",
      },
    ]);
    expect(reading.statedTotals.map(({ statedKr, computedKr }) => [statedKr, computedKr])).toEqual([
      [1_400_000, 1_400_000],
      [2_300_000, 2_300_000],
      [900_000, 900_000],
      [4_600_000, 4_600_000],
    ]);
  });
});
