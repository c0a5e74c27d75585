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
