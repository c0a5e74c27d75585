import { describe, expect, it } from "vitest";
import { prepare } from "../../../src/language/reading/layout/lines.ts";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const linesOf = (text: string): readonly string[] => prepare(text).lines.map((line) => line.text);
const whole = (...lines: readonly string[]): readonly string[] => linesOf(lines.join("\n"));
const decided = (...lines: readonly string[]) =>
  readDecision(["Delegationsbeslut", "2023-05-11", "", "Beslut", "", ...lines, ""].join("\n"));

describe("a line that the page broke within a name", () => {
  it.each([
    [["Till sommarens läger fördelas 400 000 kr, med Ada", "Rosengren som ansvarig."]],
    [
      [
        "Till läger fördelas 400 tkr, ansvarig är handläggare Ada",
        "Rosengren, och till kurser 90 tkr.",
      ],
    ],
    [
      [
        "Under förutsättning att staten betalar ut medlen får Ada",
        "Rosengren i uppdrag att skriva en plan.",
      ],
    ],
    [["På mötet var verksamheten företrädd av Bo Almstrand och Ada", "Rosengren."]],
    [
      [
        "- Sommarläger för unga i Åby – 400 000 kr – Ada",
        "Rosengren",
        "- Kurs för ledare, 90 000 kr, Bo Almstrand",
      ],
    ],
    [["Till sommarens läger fördelas 400 000 kr, med Ada", "Rosengren", "som ansvarig."]],
  ])("goes on in the next one: %j", (lines) => {
    const [first = ""] = whole(...lines);
    expect(first).toContain("Ada Rosengren");
  });

  it.each([
    [
      [
        "Fast vårdkontakt på fler hälsocentraler i Dalarna",
        "Utbildning för nya handledare i Sälen",
      ],
    ],
    [["Protokollet är upprättat av sekreteraren på mötet", "Rosengren Ada"]],
    [["Lägren i Åby leds under hela sommaren av föreningen Ada", "Ansvarig: Bo Almstrand"]],
    [
      [
        "Till läger för unga fördelas 400 tkr till kommunen Åby",
        "Kurser för nya ledare får 90 tkr",
      ],
    ],
  ])("does not where something else begins: %j", (lines) => {
    expect(whole(...lines)).toEqual(lines);
  });
});

describe("a few words left on a line of a text that was broken twice", () => {
  it.each([
    [
      [
        "Staten har betalat ut årets bidrag för kortare köer.",
        "Nämnden",
        "avsatte 2023-02-14 § 31 medlen för året.",
      ],
    ],
    [
      [
        "Kulturchefen får i uppdrag att göra en översyn av stödet.",
        "Översynen ska",
        "redovisas för nämnden i maj 2024.",
      ],
    ],
    [
      [
        "Årets överenskommelse om kvinnors hälsa ger i år Region",
        "Sjölanda",
        "6,4 miljoner kronor att fördela vidare.",
      ],
    ],
    [
      [
        "Alla ansökningar har bedömts av en särskild grupp.",
        "Övriga önskemål",
        "har inte kunnat rymmas i år.",
      ],
    ],
  ])("are the middle of the sentence: %j", (lines) => {
    expect(whole(...lines)).toEqual([lines.join(" ")]);
  });

  it.each([
    [
      "a heading",
      [
        "Staten har betalat ut årets bidrag för kortare köer.",
        "Sändlista",
        "ekonomichefen i Sjölanda",
      ],
    ],
    [
      "who signs",
      [
        "Beslutet gäller från och med den första mars i år.",
        "Ada Rosengren",
        "verksamhetschef i Sjölanda",
      ],
    ],
    [
      "who decides",
      [
        "Underlaget har skickats till alla förvaltningar.",
        "Nämnden beslutar",
        "att anta planen för året",
      ],
    ],
    [
      "a short line above",
      ["Köerna är långa.", "Nämnden", "avsatte 2023-02-14 § 31 medlen för året."],
    ],
  ])("are not where they are %s", (_, lines) => {
    expect(whole(...lines)).toContain(lines[1]);
  });
});

describe("what no line begins with", () => {
  it("is the unit of an amount", () => {
    const read = decided(
      "Av medlen fördelas dels 0,5",
      "Mkr till sommarläger, dels 300 tkr till kurser.",
    );
    expect(read.rows.map((row) => row.amountKr)).toEqual([500_000, 300_000]);
  });

  it("is the rest of a figure, whatever stands below it", () => {
    const read = decided(
      "Av medlen fördelas",
      "a. Sommarläger i Åby, ansvarig Bo Almstrand, 4",
      "100 000 kr",
      "b. Kurser för ledare, ansvarig Bo Almstrand, 900",
      "000 kr",
    );
    expect(read.rows.map((row) => row.amountKr)).toEqual([4_100_000, 900_000]);
  });

  it.each([
    ["Med stöd av kulturnämndens beslut", "2024-10-15 § 95 beviljas medel till läger."],
    ["Kulturnämnden avsatte genom sitt beslut", "2024-10-15 § 95 3,2 miljoner kronor för läger."],
    ["Enligt delegationsordningen, som är antagen", "2024-10-15 § 95, punkt 4.1."],
    ["Medlen är fördelade enligt bestämmelser antagna 2024-10-15", "§ 95, punkt 4.1."],
    ["Till läger i Åby och till kurser för nya ledare", "(KN/260/2024)"],
    ["Kulturchefen har i år fått delegation på", "att fördela medlen till läger."],
    ["Av medlen fördelas 400 000 kronor under våren till", "följande ändamål:"],
  ])("is the middle of a sentence: %s / %s", (before, text) => {
    expect(whole(before, text)).toEqual([`${before} ${text}`]);
  });

  it("is a day with its paragraph on the line below it", () => {
    const lines = [
      "Resten av bidraget är sådant som styrelsen beslutade",
      "2024-10-15",
      "§ 95 att fördela senare.",
    ];
    expect(whole(...lines)).toEqual([lines.join(" ")]);
  });

  it("but a decision's own day and paragraph stand alone", () => {
    expect(whole("Kulturnämndens beslut", "2024-10-15 § 95 Bidrag")).toContain(
      "2024-10-15 § 95 Bidrag",
    );
    expect(whole("Delegationsbeslut", "2024-10-15")).toEqual(["Delegationsbeslut", "2024-10-15"]);
  });
});

describe("a sentence about whoever is to do something", () => {
  it.each([
    [["IT-chefen får i uppdrag att", "införa ett nytt schema senast i december."]],
    [["Styrelsen gav IT-chefen i uppdrag", "att redovisa läget vid mötet i december."]],
    [["Kulturchefen ska redovisa stödet till", "regionala utvecklingsnämnden i november."]],
  ])("is no name above a list of tasks: %j", (lines) => {
    expect(whole(...lines)).toEqual([lines.join(" ")]);
  });

  it("and a name above a list of tasks is", () => {
    expect(whole("IT-chefen", "ta fram en plan för nya system")).toEqual([
      "IT-chefen ska ta fram en plan för nya system",
    ]);
  });
});

describe("the end of a page", () => {
  const over = (above: string, below: string): boolean =>
    prepare(`Protokoll\n\n${above}\n\nSida 2 (3)\n\n${below}\n`).lines.at(-1)?.afterGap === false;

  it("parts a table from the words that lead in the next one", () => {
    expect(over("Läger\tBo Almstrand\t1,2\nSumma\t\t1,2", "samt i pottar:")).toBe(false);
  });
  it("parts one act from the next", () => {
    expect(
      over(
        "att avslå ansökan från\n- Båtklubben 80 000 kr",
        "att ge IT-chefen i uppdrag att svara",
      ),
    ).toBe(false);
  });
  it("stands in the middle of a sentence", () => {
    expect(
      linesOf("Protokoll\n\nMedlen ska gå till läger\n\nSida 2 (3)\n\noch kurser för unga.\n"),
    ).toContain("Medlen ska gå till läger och kurser för unga.");
  });
});

describe("what is given on one line, and to whom on the next", () => {
  it.each([
    [
      "Satsningen omfattar 1 700 miljoner kronor. 2024 erhåller Region Sjölanda",
      "11 640 000 kronor från satsningen.",
    ],
    ["att ställa 2 750 000 kr till förfogande för kulturchefen", "att fördela till läger i Åby,"],
    ["- Läger i Åby, 350 000 kr, projektledare", "Ada Rosengren"],
  ])("is one sentence: %s / %s", (before, text) => {
    expect(whole(before, text)).toEqual([`${before} ${text}`]);
  });

  it.each([
    ["- Ada Rosengren, projektledare", "Bo Almstrand"],
    ["att avsätta 2 750 000 kr till sommarläger i Åby", "att använda överskottet till kurser"],
  ])("is two where each says its own: %s / %s", (before, text) => {
    expect(whole(before, text)).toContain(text);
  });
});

describe("a total below a full line", () => {
  it("is no part of the pot above it", () => {
    const read = decided(
      "För kortare köer till ögonkliniken i Åby fördelas 400 000 till Sjukhuschefen för fördelning",
      "För sommarens läger och kurser fördelas 300 000 till Kulturchefen i Sjölanda för fördelning",
      "TOTALT är därmed 700 000 fördelat.",
    );
    expect(read.statedTotals).toMatchObject([
      { of: "pots", statedKr: 700_000, computedKr: 700_000 },
    ]);
  });
});
