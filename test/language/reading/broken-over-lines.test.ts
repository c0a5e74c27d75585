import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const rowsOf = (words: string) =>
  readDecision(decisionOf(words)).rows.map(({ activity, responsible, amountKr }) => [
    activity,
    responsible,
    amountKr,
  ]);

describe("a row in bars that is broken over lines", () => {
  const heads = "| Aktivitet | Ansvarig | Belopp (kr) | Behov 2025 |";
  const expected = [
    ["Mottagning för barn och unga på tre orter", "Roger Lantz", 6_800_000],
    ["Samordnare för vårdplanering", "Elisa Niemi", 1_250_000],
    ["Läger", "Sofia Mark", 900_000],
  ];
  it.each([
    [
      "in its first cell",
      "| Mottagning för barn och\nunga på tre orter | Roger Lantz | 6.800.000 | ja |\n| Samordnare för vård-\nplanering | Elisa Niemi | 1.250.000 | ja |\n| Läger | Sofia Mark | 900.000 | ja |",
    ],
    [
      "in three",
      "| Mottagning för barn\noch unga på tre\norter | Roger\nLantz | 6.800.000 | ja |\n| Samordnare för vård-\nplanering | Elisa\nNiemi | 1.250.000 | ja |\n| Läger | Sofia\nMark | 900.000 | ja |",
    ],
    [
      "behind a bar",
      "| Mottagning för barn och unga på tre orter |\nRoger Lantz | 6.800.000 | ja |\n| Samordnare för vårdplanering |\nElisa Niemi | 1.250.000 | ja |\n| Läger | Sofia Mark | 900.000 | ja |",
    ],
    [
      "before a bar",
      "| Mottagning för barn och unga på tre orter\n| Roger Lantz | 6.800.000 | ja |\n| Samordnare för vårdplanering\n| Elisa Niemi | 1.250.000 | ja |\n| Läger | Sofia Mark | 900.000 | ja |",
    ],
  ])("%s is whole", (_, rows) => {
    const words = `Medlen fördelas så här.\n\n${heads}\n${rows}\n| Summa | | 8.950.000 | |`;
    expect(rowsOf(words)).toEqual(expected);
    expect(readDecision(decisionOf(words)).statedTotals).toEqual([
      expect.objectContaining({ statedKr: 8_950_000, computedKr: 8_950_000 }),
    ]);
  });

  it("and a row with fewer cells than the heads is a row of its own", () => {
    const words = `${heads}\n| Läger | Sofia Mark | 900.000 |\n| Kurser | Bo Ask | 300.000 | ja |`;
    expect(rowsOf(words)).toEqual([
      ["Läger", "Sofia Mark", 900_000],
      ["Kurser", "Bo Ask", 300_000],
    ]);
  });
});

describe("a name that is broken in a table", () => {
  const heads = "Aktivitet\tBeskrivning\tAnsvarig\tBelopp (kr)\tBehov 2025";
  const more =
    "Introduktion för\nnyanställda\thandledning och\nutbildning\tGöte Lars\t1.120.000\tja\nKurser\ttvå omgångar\nunder hösten\tGöte Lars\t350.000\tja";
  it("begins above its row, with a capital in both, where others are broken so", () => {
    const words = `${heads}\nBemanning\nHeroma\tfortsatt införande\ninom vården\tHilla Mos\t480.000\tnej\n${more}`;
    expect(rowsOf(words)[0]).toEqual(["Bemanning Heroma", "Hilla Mos", 480_000]);
    expect(rowsOf(words)).toHaveLength(3);
  });

  it.each(["Norra området", "Primärvården", "Fasta belopp"])(
    "but not after what heads a group: %s",
    (group) => {
      const words = `${heads}\n${group}\nHeroma\tfortsatt införande\ninom vården\tHilla Mos\t480.000\tnej\n${more}`;
      expect(rowsOf(words)[0]).toEqual(["Heroma", "Hilla Mos", 480_000]);
    },
  );

  it("nor where several lines head groups", () => {
    const words = `${heads}\nBemanning\nHeroma\tinförande\tHilla Mos\t480.000\tnej\nLärande\nKurser\ttvå omgångar\tGöte Lars\t350.000\tja`;
    expect(rowsOf(words).map(([activity]) => activity)).toEqual(["Heroma", "Kurser"]);
  });
});

describe("whoever answers for an item", () => {
  const item = (name: string) =>
    `Medlen fördelas så här:\n\na) 1 600 tkr till hälsosamtal i hela länet, ansvarig Sten Oving\nb) 2 250 tkr till fallprevention i Härje, ansvarig ${name}\nc) 300 tkr till läger, ansvarig Bo Ask`;
  it.each(["Lova\nTrank", "Anna-Lova\nTrank"])("has the whole name: %j", (name) => {
    expect(rowsOf(item(name))[1]?.[1]).toBe(name.replace("\n", " "));
  });

  it("and takes nothing from a heading below", () => {
    const words = `Medlen fördelas så här:\n\na) 2 250 tkr till fallprevention i Härje, ansvarig Lova\nExpedieras till\nEkonomistaben`;
    expect(rowsOf(words)[0]?.[1]).toBe("Lova");
  });
});

describe("amounts of a table in thousands", () => {
  const table = (last: string) =>
    `1. Medel för 2025, 6 600 000 kr, fördelas enligt följande (belopp i tkr):\n\nVårdmöten\tRolf Vik\t4 500\nLäger\tSus Ock\t2 100${last}`;
  const asked = (words: string) =>
    readDecision(decisionOf(words)).questions.filter((question) => question.startsWith("läsning"));
  it("are not asked about where they are read", () => {
    expect(rowsOf(table(""))).toHaveLength(2);
    expect(asked(table(""))).toEqual([]);
  });
});

describe("the right to distribute what a decision's own point names", () => {
  const minutes = (right: string) =>
    `Prov kommun\nVårdnämnden\nSammanträdesdatum 2025-04-09\n\nPROTOKOLL\n\n§ 39\n\nMedel 2025\n\nBeslut\n\n1. Av nämndens 6 300 tkr fördelas:\n\na) 850 tkr till vårdchefen för fördelning, för inköp\nb) 300 tkr till läger, ansvarig Bo Ask\n\n2. ${right}\n`;
  const points = (right: string) =>
    readDecision(minutes(right)).mandates.flatMap(({ point }) => point ?? []);
  it.each([
    "Vårdchefen får delegation på att fördela medlen enligt punkt 1 a.",
    "Vårdchefen får delegation att fördela medlen i punkt 1.",
    "Vårdchefen ges delegation på att fördela beloppet under beslutspunkt 1 a respektive 1 b.",
  ])("names no rules of delegation: %s", (right) => {
    expect(points(right)).toEqual([]);
  });

  it.each([
    ["Vårdchefen får fördela medlen med stöd av punkt 4.12 i delegationsordningen.", "4.12"],
    ["Vårdchefen får fördela medlen enligt delegationspunkt 12.", "12"],
  ])("but those that are named are: %s", (right, point) => {
    expect(points(right)).toEqual([point]);
  });
});
