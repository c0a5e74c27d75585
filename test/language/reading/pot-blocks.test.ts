import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head =
  "Region Norr\t\tBILAGA 1\n\nBilaga till delegationsbeslut 2025-05-19\nDnr RS 2025/266\n\nPottar för nära vård 2025\n\n";
const ground =
  "Utgångspunkt: Regionstyrelsen fördelade 2025-04-22 § 45 en första del av medlen. I samma beslut fick regiondirektören delegation att fördela resten, 3 200 000 kr. Det är dessa 3 200 000 kr som fördelas i pottarna nedan.\n\n";
const wishes = (title: string) =>
  `${title}\nÖnskemål\tFrån\tSökt belopp (kr)\nÅterbesök\tKK Väst\t1 300 000\nTelefontid\tBB Öst\t420 000\n\n`;
const read = (blocks: string, top = head + ground) => {
  const { rows, pots, frame, mandates, statedTotals, undistributedKr, questions } = readDecision(
    top + blocks,
  );
  return {
    rows,
    pots: pots.map(({ purpose, amountKr, holder, proposed }) => [
      purpose,
      amountKr,
      holder,
      proposed,
    ]),
    frame: frame?.amountKr ?? null,
    mandates: mandates.map(({ body, date, section }) => [body, date, section]),
    statedTotals,
    undistributedKr,
    questions,
  };
};
const pots = (proposed: boolean) => [
  ["Eftervård och återbesök", 2_400_000, "Områdeschef vård", proposed],
  ["Kunskapsstöd", 800_000, "Primärvårdschef", proposed],
];
const blocks = `POTT A\n\nÄndamål:\tEftervård och återbesök\nAnsvarig för fördelning:\tOmrådeschef vård\nBelopp:\t2 400 000 kr\n\n${wishes("Inkomna önskemål")}POTT B\n\nÄndamål:\tKunskapsstöd\nAnsvarig för fördelning:\tPrimärvårdschef\nBelopp:\t800 000 kr\n\n${wishes("Inkomna önskemål")}SUMMA POTT A–B: 3 200 000 kr\n`;

describe("an appendix with a block for each pot, and the wishes that came in below it", () => {
  it.each([
    blocks,
    blocks.replaceAll("POTT A", "Pott 1").replaceAll("POTT B", "Pott 2"),
    blocks
      .replaceAll("Ansvarig för fördelning", "Fördelas av")
      .replaceAll("Inkomna önskemål", "Önskemål från verksamheten"),
    blocks
      .replaceAll(":\t", ": ")
      .replaceAll("POTT", "Delpott")
      .replace("SUMMA POTT A–B:", "Summa pottar"),
    blocks
      .replace("Eftervård och återbesök", "Eftervård\noch återbesök")
      .replaceAll("\n\nÄndamål", "\nÄndamål"),
    `${blocks}\nÖvriga inkomna önskemål, ej placerade i pott\n\n- Ultraljud (930 000 kr): hänvisas till investeringsrådet\n- Tolkar (500 000 kr): avslås\n`,
  ])("gives the pots and nothing that was wished for: %j", (text) => {
    expect(read(text)).toEqual({
      rows: [],
      pots: pots(false),
      frame: 3_200_000,
      mandates: [["Regionstyrelsen", "2025-04-22", 45]],
      statedTotals: [{ of: "pots", statedKr: 3_200_000, computedKr: 3_200_000 }],
      undistributedKr: 0,
      questions: [],
    });
  });

  it("proposes them where it belongs to a proposal", () => {
    const found = read(blocks, "Bilaga 1\nTill tjänsteskrivelse 2025-02-10\n\n");
    expect(found.pots).toEqual(pots(true));
    expect(found.rows).toEqual([]);
  });

  it("is asked about where it does not say what it belongs to", () => {
    const found = read(blocks, "Bilaga 1\n\n");
    expect([found.rows, found.pots]).toEqual([[], []]);
    expect(found.questions.length).toBeGreaterThan(0);
  });

  it("says where its sum does not tally", () => {
    const found = read(blocks.replace("A–B: 3 200 000", "A–B: 3 300 000"));
    expect(found.questions).toContainEqual(expect.stringMatching(/^summa:/));
  });

  it("takes no mandate from the minutes that it belongs to", () => {
    const top = "Bilaga 2 till protokoll 2025-04-10 § 44\nRegionstyrelsen\n\n";
    expect(read(blocks, top + ground).mandates).toEqual([]);
  });

  it.each([
    "Insatser\n\nInsats\tAnsvarig\tBelopp\nMobila team\tEva Alm\t700 000\n",
    "Därutöver\n\n- Mobila team: 700 000 kr (Eva Alm)\n",
  ])("loses nothing that stands below them without a word: %j", (below) => {
    const found = read(`${blocks}\n${below}`);
    expect(found.pots).toEqual(pots(false));
    expect(found.rows.length + found.questions.length).toBeGreaterThan(0);
  });
});

describe("the value of a label", () => {
  it("goes on in small letters to the next label", () => {
    const rowsOf = (text: string) =>
      readDecision(
        `Delegationsbeslut\n2025-05-19\n\nBeslut\n\nJag beslutar:\n\n${text}\n`,
      ).rows.map(({ activity, responsible }) => [activity, responsible]);
    expect(
      rowsOf("Insats: Arbete\nmed psykisk ohälsa\nAnsvarig: Eva Alm\nBelopp: 700 000 kr"),
    ).toEqual([["Arbete med psykisk ohälsa", "Eva Alm"]]);
  });
});
