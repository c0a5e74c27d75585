import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const heads: readonly ((line: string) => string)[] = [
  (line) => `Region Norr
Utvecklingsdirektörens beslut
2024-10-17
${line}

Fördelning av medel för digitalisering

Jag beslutar att kirurgkliniken får 580 000 kronor till läsplattor.

Eva Prov
Utvecklingsdirektör
`,
  (line) => `Region Norr
Delegationsbeslut
2024-10-17
${line}

Fördelning av medel för digitalisering

Beslut
Kirurgkliniken tilldelas 580 000 kronor för läsplattor.

Eva Prov
Utvecklingsdirektör
`,
];
const inHead = (line: string) => heads.map((head) => readDecision(head(line)).caseNumbers);

const minutes = (title: string) =>
  readDecision(`Region Norr
Regionstyrelsen
Protokoll
2024-05-16

${title}

Beslut
HR-direktören får i uppdrag att kartlägga behovet och redovisa det i september.

Justerat 2024-05-23
`).caseNumbers;

describe("the number of a case alone on its line", () => {
  it.each([
    "24RNK1187",
    "24-RNK-1187",
    "24RNK-1187",
    "2024RNK1187",
    "RNK 24/1187",
    "RNK24-1187",
    "RS 24-1187",
    "RS-24/1187",
    "RS24/1187",
    "RS 1187/24",
    "RS241187",
    "A 2024/1187",
    "2024/01187",
    "2024/1187",
    "2024-01187",
    "1187-2024",
    "1187/2024",
    "24/01187",
  ])("needs no label: %s", (line) => {
    expect(inHead(line)).toEqual([[line], [line]]);
  });

  it.each(["Handläggare: Eva Prov", "Regionkansliet", "Eva Prov, tfn 0900-55 21 08"])(
    "may stand to the right of other words: %s",
    (words) => {
      expect(inHead(`${words}\tRS24/01187`)).toEqual([["RS24/01187"], ["RS24/01187"]]);
      expect(inHead(`${words}          RS24/01187`)).toEqual([["RS24/01187"], ["RS24/01187"]]);
    },
  );

  it("may stand beside another", () => {
    expect(inHead("RS 2024/1187, HSN 2024/88")).toEqual([
      ["RS 2024/1187", "HSN 2024/88"],
      ["RS 2024/1187", "HSN 2024/88"],
    ]);
  });

  it.each([
    "0900-55 21 08",
    "TFN 08-55210",
    "TEL 08-5521",
    "232100-0065",
    "Org.nr 232100-0065",
    "Organisationsnummer\n2024-01187",
    "Fakturanummer\n2024/01187",
    "Fakturanr 20241187",
    "FAKT 1187/24",
    "2024/2025",
    "2024-2027",
    "2024-1019",
    "2024-10-19 kl. 13.40",
    "SFS 2017:725",
    "2017:725",
    "KL 2017:725",
    "SOU 2024/13",
    "19/10 2024",
    "1 187 000 kr",
    "KS 350 000",
    "BOX 24-118",
    "Bankgiro 5123-4567",
    "Sid 1/24",
    "Rum 2024",
  ])("is no other number: %s", (line) => {
    expect(inHead(line)).toEqual([[], []]);
  });
});

describe("the number of a case in the title of a paragraph", () => {
  it.each([
    ["Plan för bemanning 2025–2028 (2024/00655)", "2024/00655"],
    ["Plan för bemanning (24RS655)", "24RS655"],
    ["Plan för bemanning (RS24/655)", "RS24/655"],
    ["Plan för bemanning (RK240655)", "RK240655"],
    ["Plan för bemanning (2024-00655)", "2024-00655"],
    ["Plan för bemanning, 2024/00655", "2024/00655"],
    ["Plan för bemanning 2024/00655", "2024/00655"],
    ["2024/00655 Plan för bemanning", "2024/00655"],
  ])("is read beside its § and below it: %s", (title, number) => {
    expect(minutes(`§ 74 ${title}`)).toEqual([number]);
    expect(minutes(`§ 74\n${title}`)).toEqual([number]);
  });

  it.each([
    "Plan för bemanning (2024/2025)",
    "Plan för bemanning (2024-2027)",
    "Läsåret (2024/25)",
    "Tillämpning av kommunallagen (2017:725)",
    "Ändring av förordningen (2013:522)",
    "Remiss av betänkande (SOU 2024:12)",
    "Avtal med leverantör (556012-5790)",
    "Byte av växel (0900-552108)",
    "Redovisning av medel (2024-05-17)",
  ])("is none where it is years, a law, a telephone or a day: %s", (title) => {
    expect(minutes(`§ 74 ${title}`)).toEqual([]);
    expect(minutes(`§ 74\n${title}`)).toEqual([]);
  });
});
