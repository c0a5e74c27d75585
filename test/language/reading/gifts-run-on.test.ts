import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (decided: string) =>
  readDecision(
    `Region Vik\nDelegationsbeslut\n2023-03-07\n\nBakgrund\n\nRegionen får 6 400 tkr för folkhälsa 2023.\n\nBeslut\n\n${decided}\n`,
  );
const rowsOf = (decided: string) =>
  read(decided).rows.map(({ activity, responsible, amountKr }) => [
    activity.toLowerCase(),
    responsible,
    amountKr,
  ]);
const items = [
  ["hälsobussen i inlandet", "Tova Lind", 1_400_000],
  ["motionsledare på särskilda boenden", "Nils Berg", 2_300_000],
  ["samtal för unga", "Eva Strand", 850_000],
];

describe("gifts that run on in one sentence, each with who answers for it", () => {
  it.each([
    "Av de 6 400 tkr som regionen får fördelas 1 400 tkr till hälsobussen i inlandet, ansvarig Tova Lind,\n2 300 tkr till motionsledare på särskilda boenden, ansvarig Nils Berg, och 850 tkr till\nsamtal för unga, ansvarig Eva Strand.",
    "Av medlen fördelas 1 400 tkr till hälsobussen i inlandet (ansvarig Tova Lind),\n2 300 tkr till motionsledare på särskilda boenden (ansvarig Nils Berg) och 850 tkr till samtal för unga (ansvarig Eva Strand).",
    "Av medlen fördelas\n1 400 tkr till hälsobussen i inlandet, ansvarig Tova Lind,\n2 300 tkr till motionsledare på särskilda boenden, ansvarig Nils Berg, samt\n850 tkr till samtal för unga, ansvarig Eva Strand.",
    "Av medlen fördelas 1 400 tkr till hälsobussen i inlandet, ansvarig Tova\nLind, 2 300 tkr till motionsledare på särskilda boenden, ansvarig Nils Berg, och 850 tkr till samtal för unga,\nansvarig Eva Strand.",
    "Till hälsobussen i inlandet fördelas 1 400 tkr, ansvarig Tova Lind, till motionsledare på särskilda boenden 2 300 tkr, ansvarig Nils Berg, och till samtal för unga 850 tkr, ansvarig Eva Strand.",
    "Till hälsobussen i inlandet fördelas 1 400 tkr, ansvarig Tova Lind, till motionsledare på särskilda boenden\n2 300 tkr, ansvarig Nils Berg, och till samtal för unga 850 tkr, ansvarig Eva Strand.",
    "Hälsobussen i inlandet får 1 400 tkr, ansvarig: Tova Lind, motionsledare på särskilda boenden 2 300 tkr, ansvarig: Nils Berg, och samtal för unga 850 tkr, ansvarig: Eva Strand.",
    "Hälsobussen i inlandet får 1 400 tkr (Tova Lind), motionsledare på särskilda boenden\n2 300 tkr (Nils Berg) och samtal för unga 850 tkr (Eva Strand).",
  ])("stay with their own, however the page breaks them: %s", (decided) => {
    expect(rowsOf(decided)).toEqual(items);
    expect(read(decided).undistributedKr).toBe(1_850_000);
  });

  it("are not made of what was asked for", () => {
    expect(
      rowsOf(
        "Av de 6 400 tkr som regionen får har enheterna begärt 1 400 tkr till hälsobussen, ansvarig Tova Lind, 2 300 tkr till motionsledare, ansvarig Nils Berg.",
      ),
    ).toEqual([]);
  });

  it("are given where what was asked for stands beside them", () => {
    expect(
      rowsOf(
        "Enheterna har begärt 2 000 tkr till bussen och 900 tkr till samtal för unga, men får 1 400 tkr till bussen, ansvarig Tova Lind, och 850 tkr till samtal för unga, ansvarig Eva Strand.",
      ).map(([, , amountKr]) => amountKr),
    ).toEqual([1_400_000, 850_000]);
  });

  it("are no parts of one that is smaller", () => {
    expect(
      rowsOf(
        "Av medlen fördelas 1 400 tkr till hälsobussen i inlandet, varav 300 tkr till bränsle, ansvarig Tova Lind, och 2 300 tkr till motionsledare på särskilda boenden, ansvarig Nils Berg.",
      ),
    ).toEqual(items.slice(0, 2));
  });

  it("are parts of one that is larger", () => {
    expect(
      rowsOf(
        "Av medlen fördelas 1 400 tkr till hälsobussen i inlandet, varav 300 tkr till bränsle och 200 tkr till service, ansvarig Tova Lind.",
      ),
    ).toEqual(items.slice(0, 1));
  });
});

/** The words set on a page so wide. */
const wrapped = (words: string, width: number): string =>
  words.split(" ").reduce((page, word) => {
    const line = page.slice(page.lastIndexOf("\n") + 1);
    if (line === "") return page + word;
    return line.length + 1 + word.length > width ? `${page}\n${word}` : `${page} ${word}`;
  }, "");
const widths = [400, 110, 100, 96, 92, 88, 84, 80, 76, 72, 68, 64, 60];
const answered = [
  ["hälsobussen i inlandet", "Tova Lind", 1_400_000],
  ["motionsledare i byarna", "Nils Berg", 2_300_000],
  ["samtal för unga", "Tova Lind", 850_000],
];

describe("gifts that run on and say that somebody answers for one more", () => {
  it.each([
    "Av medlen fördelas 1,4 mnkr till hälsobussen i inlandet med Tova Lind som ansvarig, 2,3 mnkr till motionsledare i byarna med Nils Berg som ansvarig och 0,85 mnkr till samtal för unga, också den med Tova Lind som ansvarig.",
    "Av bidraget fördelas 1,4 miljoner kronor till hälsobussen i inlandet, med Tova Lind som ansvarig, 2,3 miljoner kronor till motionsledare i byarna, med Nils Berg som ansvarig, och 0,85 miljoner kronor till samtal för unga, även det med Tova Lind som ansvarig.",
    "1. Av statsbidraget fördelas 1,4 miljoner kronor till hälsobussen i inlandet, ansvarig Tova Lind, 2,3 miljoner kronor till motionsledare i byarna, ansvarig Nils Berg, och 0,85 miljoner kronor till samtal för unga, ansvarig Tova Lind.",
    "Av medlen går 1 400 tkr till hälsobussen i inlandet, där Tova Lind är ansvarig, 2 300 tkr till motionsledare i byarna, där Nils Berg är ansvarig, och 850 tkr till samtal för unga, där också Tova Lind är ansvarig.",
    "Av medlen går 1 400 tkr till hälsobussen i inlandet, för vilken Tova Lind ansvarar, 2 300 tkr till motionsledare i byarna, som Nils Berg ansvarar för, och 850 tkr till samtal för unga, som Tova Lind också ansvarar för.",
    "Av medlen fördelas 1 400 tkr till hälsobussen i inlandet med Tova Lind som ansvarig, 2 300 tkr till motionsledare i byarna med Nils Berg som ansvarig, samt 850 tkr till samtal för unga, likaså med Tova Lind som ansvarig.",
    "Till hälsobussen i inlandet fördelas 1 400 tkr, ansvarig Tova Lind, till motionsledare i byarna 2 300 tkr, ansvarig Nils Berg, och till samtal för unga 850 tkr, ansvarig även här Tova Lind.",
  ])("keep their own, decided or proposed, however the page breaks them: %s", (words) => {
    for (const width of widths) {
      expect(rowsOf(wrapped(words, width)), `${width}`).toEqual(answered);
      const proposed = readDecision(
        `Region Vik\nTjänsteskrivelse\n2023-03-07\n\nBakgrund\n\nRegionen får 6 400 tkr för folkhälsa 2023.\n\nFörslag till beslut\n\n${wrapped(words, width)}\n`,
      ).rows;
      expect(proposed.map((row) => [row.amountKr, row.proposed])).toEqual(
        answered.map(([, , amountKr]) => [amountKr, true]),
      );
    }
  });

  it("are read where what it is for stands before the amount", () => {
    expect(
      rowsOf(
        "Av bidraget avsätts till hälsobussen i inlandet 1 400 tkr, ansvarig Tova Lind, och till samtal för unga 850 tkr, ansvarig Eva Strand.",
      ),
    ).toEqual([items[0], items[2]]);
  });

  it("do not make a name of 'samma ansvarig'", () => {
    expect(
      rowsOf(
        "Av medlen fördelas 1 400 tkr till hälsobussen i inlandet med Tova Lind som ansvarig och 850 tkr till samtal för unga med samma\nansvarig.",
      ).map(([, responsible]) => responsible),
    ).not.toContain("ansvarig");
  });

  it("are no gifts where they are refused or told of", () => {
    expect(
      rowsOf(
        "Ansökan om 1,4 mnkr till hälsobussen med Tova Lind som ansvarig och 0,85 mnkr till samtal för unga, också den med Tova Lind som ansvarig, avslås.",
      ),
    ).toEqual([]);
  });
});
