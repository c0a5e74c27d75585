import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (words: string, background = "Regionen har fått 5 mnkr för 2025."): string =>
  `Delegationsbeslut\n2025-03-04\nRS/12/2025\n\nBakgrund\n\n${background}\n\nBeslut\n\nTill simskolan fördelas 4 mnkr.\n\n${words}\n`;
const read = (words: string, background?: string) => readDecision(decided(words, background));

describe("what is left", () => {
  it.each([
    "Det som är kvar, 1 mnkr, fördelar jag i höst när elevantalet är känt.",
    "Resten, 1 mnkr, fördelar vi efter sommaren.",
    "Återstående 1 mnkr fördelas till hösten.",
    "Återstående 1 mnkr beslutar jag om senare.",
    "Resterande 1 mnkr beslutar nämnden om vid sammanträdet i juni.",
    "Överskjutande 1 mnkr prövas under våren.",
    "Förvaltningschefen får i uppdrag att återkomma till nämndens möte i september med förslag till hur återstoden, 1 mnkr, ska användas.",
  ])("is not given where it is given another time: %s", (words) => {
    const { rows, pots, undistributedKr } = read(words);
    expect([rows.length, pots.length, undistributedKr]).toEqual([1, 0, 1_000_000]);
  });

  it.each([
    "Resterande 1 mnkr fördelas till fritidsgården i höst.",
    "Det som är kvar, 1 mnkr, går till fritidsgården under våren.",
  ])("is given where somebody gets it: %s", (words) => {
    expect(read(words)).toMatchObject({ rows: [{}, { amountKr: 1_000_000 }], undistributedKr: 0 });
  });

  it.each([
    "Av de 8 mnkr som fördelades 2024 har 4 mnkr inte använts.",
    "Av förra beslutets 8 mnkr är 4 mnkr ännu inte förbrukade eller har 4 mnkr frigjorts.",
    "Sedan förra beslutet har 4 mnkr återlämnats.",
  ])("of an earlier gift may be the frame: %s", (background) => {
    expect(read("", background).frame?.amountKr).toBe(4_000_000);
  });
});

describe("how much somebody may distribute at most", () => {
  it.each(["högst", "upp till", "maximalt"])("is his pot: %s", (most) => {
    expect(read(`IT-chefen får fördela ${most} 900 tkr till kurser.`).pots).toMatchObject([
      { purpose: "kurser", holder: "IT-chefen", amountKr: 900_000 },
    ]);
  });
  it("is none where nobody distributes it", () => {
    expect(read("Varje kurs får kosta högst 900 tkr.").pots).toEqual([]);
  });
});

describe("a sentence that says who, by a small word", () => {
  it.each([
    "900 tkr läggs hos enhetschefen för hemtjänst. Hon fördelar dem till kurser.",
    "Enhetschefen för hemtjänst tilldelas 900 tkr för kurser. Han fördelar dem efter ansökan.",
  ])("names the one just named: %s", (words) => {
    expect(read(words).pots).toMatchObject([
      { purpose: "kurser", holder: expect.stringMatching(/^enhetschefen för hemtjänst$/iu) },
    ]);
  });
});

describe("the unit in the heading of a list", () => {
  it("is that of the table below it", () => {
    const text =
      "Delegationsbeslut\n2025-03-04\n\nFördelning (tkr)\n\nInsats\tBelopp\tAnsvarig\nLED-belysning\t3 800\tOve Stark\nLaddstolpar\t1 100\tOve Stark\n";
    expect(readDecision(text).rows.map(({ amountKr }) => amountKr)).toEqual([3_800_000, 1_100_000]);
  });
});

describe("a line that names what the list below is taken from", () => {
  it("is no older decision, though it tells what was received", () => {
    const text =
      "Protokoll\n2025-03-04\n\nBeslut\n\nNämnden beslutar\n- att av de 9 300 000 kr som regionen tilldelats\n  - avsätta 4 100 000 kr till kurser,\n  - avsätta 2 mnkr till stöd\n";
    const { rows, questions } = readDecision(text);
    expect(rows).toMatchObject([{ amountKr: 4_100_000 }, { amountKr: 2_000_000 }]);
    expect(questions.join()).not.toContain("äldre beslut");
  });
});

describe("blocks of labels of two kinds", () => {
  it("are rows and pots, each by its own labels", () => {
    const blocks =
      "Ändamål: Simskola\nBelopp: 640 000 kr\nAnsvarig: Per Lund\n\nÄndamål: Läger\nBelopp: 700 000 kr\nFördelas av: fritidschefen\n";
    const { rows, pots } = readDecision(`Delegationsbeslut\n2025-03-04\n\nBeslut\n\n${blocks}`);
    expect(rows).toMatchObject([{ activity: "Simskola", responsible: "Per Lund" }]);
    expect(pots).toMatchObject([{ purpose: "Läger", holder: "fritidschefen" }]);
  });
});

describe("a numbered decision", () => {
  const numbered = (who: string) =>
    `Beslut 12/2025\n${who}, Storvattnets kommun\n2025-03-04\n\nMedel\n\nBeslut\n\nTill simskolan fördelas 4 mnkr.\n`;
  it("of one officer is made by delegation", () => {
    expect(readDecision(numbered("Fritidschefen")).documentKind).toBe("delegationsbeslut");
    expect(readDecision(numbered("Fritidsgruppen")).documentKind).toBe("ovrigt");
  });
});
