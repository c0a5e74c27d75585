import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (table: string) => `Tallmo kommun
Näringsnämnden
Protokoll
Sammanträdesdatum 2018-11-14

§ 12

Projektmedel

Beslut

1. Av de 3.000.000 kr som finns fördelas medel till nedanstående projekt (projekt, ansvarig och belopp i kronor).

${table}

2. Övriga ansökningar avslås.
`;
const rows = (table: string) =>
  readDecision(minutes(table)).rows.map(({ activity, responsible, amountKr }) => [
    activity,
    responsible,
    amountKr,
  ]);
const given = [
  ["Hållbart skogsbruk", "Ada Prov", 1_250_000],
  ["Handel i byar och skärgård", "Bo Ek", 950_000],
  ["Kurser och validering i verkstäder", "Ada Prov", 800_000],
];

describe("names of a table without a heading row", () => {
  it.each([
    "Hållbart skogsbruk\tAda Prov\t1.250.000\nHandel i byar och\nskärgård\tBo Ek\t950.000\nKurser och\nvalidering i\nverkstäder\tAda Prov\t800.000\nSumma\t\t3.000.000",
    "Hållbart\nskogsbruk\tAda Prov\t1.250.000\nHandel i byar och\nskärgård\tBo Ek\t950.000\nKurser och validering i verkstäder\tAda Prov\t800.000\nSumma\t\t3.000.000",
    "Hållbart skogsbruk\tAda Prov\t1.250.000\nHandel i byar och\tBo Ek\t950.000\nskärgård\nKurser och validering i verk-\nstäder\tAda Prov\t800.000\nSumma\t\t3.000.000",
    "Hållbart skogsbruk | Ada Prov | 1 250 000\nHandel i byar och\nskärgård | Bo Ek | 950 000\nKurser och validering\ni verkstäder | Ada Prov | 800 000\nSumma | | 3 000 000",
    "Handel i\nbyar och\nskärgård\tBo Ek\t950.000\nHållbart skogsbruk\tAda Prov\t1.250.000\nKurser och\nvalidering i\nverkstäder\tAda Prov\t800.000",
  ])("are whole, however they are broken: %s", (table) => {
    expect(new Set(rows(table))).toEqual(new Set(given));
    expect(readDecision(minutes(table)).undistributedKr).toBe(0);
  });

  it.each([
    ["Belysning i parkerna i\nÅby och Rönninge", "Belysning i parkerna i Åby och Rönninge"],
    ["Gångväg mellan\nÅby och Rönninge", "Gångväg mellan Åby och Rönninge"],
    ["Bänkar i Åby, Rönninge och\nTorsta", "Bänkar i Åby, Rönninge och Torsta"],
    ["Fler lekplatser hos\nByggnadsbolaget", "Fler lekplatser hos Byggnadsbolaget"],
  ])("go on in a capital where they break off before a name: %s", (broken, whole) => {
    const others = "Kurser\tAda Prov\t800.000\nBad\tBo Ek\t950.000";
    const row = `${broken}\tBo Ek\t1.250.000`;
    for (const table of [`${row}\n${others}`, `${others}\n${row}`])
      expect(rows(table)).toContainEqual([whole, "Bo Ek", 1_250_000]);
  });

  it.each(["Insatser i", "Medlen går till åtgärder i", "Följande projekt hos"])(
    "do not take in what leads the whole list in: %s",
    (lead) => {
      const table = "Åby\tBo Ek\t1.250.000\nTorsta\tAda Prov\t800.000\nLund\tBo Ek\t950.000";
      expect(rows(`${lead}\n${table}`).map(([activity]) => activity)).toContain("Åby");
    },
  );

  it("are not made of a title that stands above a group of them", () => {
    expect(
      rows(
        "Skogen\nHållbart skogsbruk\tAda Prov\t1.250.000\nHandel i byar och skärgård\tBo Ek\t950.000\nKurser och validering i verkstäder\tAda Prov\t800.000",
      ),
    ).toEqual(given);
  });

  it("do not take in the words that lead the next table in", () => {
    expect(
      rows(
        "Hållbart skogsbruk\tAda Prov\t1.250.000\nHandel i byar och skärgård\tBo Ek\t950.000\n\nDessutom fördelas\nKurser och validering i verkstäder\tAda Prov\t800.000\nKörsång\tBo Ek\t90.000",
      ).map(([activity]) => activity),
    ).not.toContainEqual(expect.stringContaining("fördelas"));
  });

  it("give nothing where they were asked for", () => {
    expect(
      readDecision(
        minutes("").replace(
          "Beslut\n",
          "Inkomna ansökningar\n\nHandel i byar och\nskärgård\tBo Ek\t950.000\nKurser\tAda Prov\t800.000\n\nBeslut\n",
        ),
      ).rows,
    ).toEqual([]);
  });
});

describe("names that stand between their amounts and who answers", () => {
  const amountFirst = [
    ["Läkare i glesbygd, fortsatt rekrytering", "Ada Prov", 1_250_000],
    ["Handel i byar och skärgård", "Bo Ek", 950_000],
    ["Kurser i verkstäder", "Ada Prov", 800_000],
  ];

  it.each([
    "1 250 000 kr    Läkare i glesbygd,        Ada Prov\n                fortsatt rekrytering\n950 000 kr      Handel i byar och         Bo Ek\n                skärgård\n800 000 kr      Kurser i verkstäder       Ada Prov",
    "1 250 000 kr\tLäkare i glesbygd,\tAda Prov\n\tfortsatt rekrytering\n950 000 kr\tHandel i byar\tBo Ek\n\toch skärgård\n800 000 kr\tKurser\tAda Prov\n\ti verkstäder",
    "1 250 000 kr\tLäkare i glesbygd, fortsatt rekrytering\tAda Prov\n950 000 kr\tHandel i byar och skärgård\tBo Ek\n800 000 kr\tKurser i verkstäder\tAda Prov",
  ])("go on below, in their own column: %s", (table) => {
    expect(rows(table)).toEqual(amountFirst);
    expect(readDecision(minutes(table)).undistributedKr).toBe(0);
  });

  it("take in no sentence, nor what begins a row of its own", () => {
    const table = "1 250 000 kr\tLovskola\tAda Prov\n950 000 kr\tHandel\tBo Ek\n";
    for (const below of ["Beloppen betalas ut i maj.", "kurser\tAda Prov\t800 000 kr"])
      expect(rows(`${table}${below}`).slice(0, 2)).toEqual([
        ["Lovskola", "Ada Prov", 1_250_000],
        ["Handel", "Bo Ek", 950_000],
      ]);
  });
});
