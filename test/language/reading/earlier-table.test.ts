import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (above: string, lead: string, left: string): string => `Region Norr
Delegationsbeslut
2021-05-20

Bakgrund

Regionens andel uppgår 2021 till 5 000 000 kr.${above}

${lead}

Insats\tAnsvarig\tBelopp (kr)\tBehov 2022
Digital patologi\tEva Alm\t2 400 000\tnej
Min vårdplan\tBo Ek\t600 000\tja
Summa\t\t3 000 000

${left}

Beslut

1 500 000 kr avsätts till HR-direktören att fördela till utbildning.
`;
const gave =
  "Nedanstående insatser beviljades medel genom regionstyrelsens beslut 2021-03-16 § 47:";
const left =
  "Styrelsen uppdrog i samma paragraf åt regiondirektören att besluta om de medel som återstår efter den första fördelningen.";

describe("the list of what the board gave first, out of the same frame", () => {
  it.each([
    "",
    " Föregående år var andelen något högre.",
    " Sammanlagt 23 önskemål har kommit in.",
  ])("is read, whatever stands above the words that lead it in: %j", (above) => {
    expect(readDecision(decision(above, gave, left))).toMatchObject({
      rows: [
        { activity: "Digital patologi", amountKr: 2_400_000 },
        { activity: "Min vårdplan", amountKr: 600_000 },
      ],
      pots: [{ holder: "HR-direktören", amountKr: 1_500_000 }],
      undistributedKr: 500_000,
    });
  });

  it.each(["Föregående år beviljades följande:", "Inkomna önskemål 2021:"])(
    "is not what another year gave, or what was asked for: %s",
    (lead) => {
      expect(readDecision(decision("", lead, left)).rows).toEqual([]);
    },
  );
});

describe("a table whose own words name another year", () => {
  const paper = (lead: string, act: string): string => `Region Norr
Delegationsbeslut
2022-03-18

Fördelning av medel 2022

Bakgrund

Regionen får 8 000 000 kr för vården 2022. Regionstyrelsen beslutade 2022-02-15 § 29 att regiondirektören får delegation på att fördela medlen. ${lead}

Insats\tAnsvarig\tBelopp
Digital patologi\tEva Alm\t1 900 000 kr
Min vårdplan\tBo Ek\t3 700 000 kr

Beslut

${act}
`;
  const own = "För kurser fördelas 1 500 000 kr till HR-direktören för fördelning.";
  const resting =
    "Av resterande medel fördelas 1 500 000 kr för kurser till HR-direktören för fördelning.";

  it.each([
    "Under 2021 fördelades medel till följande:",
    "År 2021 gick medlen till:",
    "Följande insatser fick medel 2021:",
    "Så användes medlen 2020 och 2021:",
    "Fördelningen 2021 såg ut så här:",
  ])(
    "is not what the decision of this year gave, whichever decision is told of before it: %s",
    (lead) => {
      for (const act of [own, resting]) {
        const { rows, questions } = readDecision(paper(lead, act));
        expect(rows).toEqual([]);
        expect(questions.join("\n")).toMatch(/^läsning: Hör tabellen/m);
      }
    },
  );

  it.each([
    "I det beslutet fördelades 2022 års medel till:",
    "Styrelsen fördelade samtidigt till följande:",
  ])("is read where the year is this one's, or none is named: %s", (lead) => {
    expect(readDecision(paper(lead, own)).rows.map(({ amountKr }) => amountKr)).toEqual([
      1_900_000, 3_700_000,
    ]);
  });
});
