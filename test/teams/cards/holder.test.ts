import { describe, expect, it } from "vitest";
import { pots } from "../../../src/local/sample/pots.ts";
import type { Card } from "../../../src/notify/card.ts";
import { complaintsAbout } from "../card-check.ts";
import {
  answer,
  begun,
  director,
  draft,
  drafted,
  fourteen,
  pot,
  ready,
  row,
  shown,
  unread,
} from "./drafted.ts";
import { hostile, openDraft, sampleWorld, typeAmounts, wideWorld } from "./world.ts";

const cardsOfDraft = (proposal: typeof draft): readonly Card[] => [
  { card: "form", proposal, page: 1 },
  { card: "form", proposal, page: 2 },
  { card: "answers", proposal },
  { card: "own-motives", proposal, page: 1 },
  { card: "choose-row", proposal, page: 1 },
  { card: "add-row", proposal },
  { card: "review", proposal },
  { card: "rows", proposal, page: 1 },
];

/** Several pots fit what was typed. */
const whichPot: Card = {
  card: "which-pot",
  pots: [pots.chefersArbete.id, pots.andraChefsatgarder.id],
  next: "pot",
};

const everyCard: readonly Card[] = [
  { card: "home" },
  { card: "help" },
  { card: "welcome" },
  { card: "not-understood", text: "hur mår du" },
  { card: "pots" },
  { card: "pot", pot },
  whichPot,
  ...cardsOfDraft(draft),
  { card: "change-row", proposal: draft, row },
];

const swedish = /\b(och|är|Tillbaka|potten|önskemål|Spara)\b/;
const english = /\b(the|and|Back|pot|request|Save)\b/;

describe.each(["sv", "en"] as const)("in %s", (language) => {
  it.each([begun, unread, ready])("every card of the holder keeps the rules of a card", (world) => {
    for (const card of everyCard) {
      const { content, summary, hasInputs, fields } = shown(world, card, director, { language });
      expect({ card: card.card, wrong: complaintsAbout(content) }).toEqual({
        card: card.card,
        wrong: [],
      });
      expect(content["lang"]).toBe(language);
      expect(summary).not.toBe("");
      expect(hasInputs).toBe(fields.length > 0);
    }
  });
});

it("speaks one language on its buttons and labels", () => {
  for (const card of everyCard) {
    const inSwedish = shown(ready, card, director);
    const inEnglish = shown(ready, card, director, { language: "en" });
    expect(inSwedish.titles.join(" ")).not.toMatch(english);
    expect(inEnglish.titles.join(" ")).not.toMatch(swedish);
    expect(inEnglish.text).not.toBe(inSwedish.text);
  }
});

it("holds the longest texts in the size of a card", () => {
  const world = wideWorld(60, hostile);
  const proposal = openDraft(world, director, pot);
  typeAmounts(
    world,
    director,
    proposal,
    Array.from({ length: 74 }, () => "1 000"),
  );
  const pages = Array.from({ length: 11 }, (_, index) => index + 1);
  const cards: Card[] = [
    ...cardsOfDraft(proposal),
    ...pages.map((page): Card => ({ card: "form", proposal, page })),
    ...pages.map((page): Card => ({ card: "own-motives", proposal, page })),
    ...pages.map((page): Card => ({ card: "rows", proposal, page })),
    ...pages.map((page): Card => ({ card: "choose-row", proposal, page })),
    { card: "pots" },
    { card: "pot", pot },
    { card: "home" },
  ];
  for (const card of cards) {
    const bytes = Buffer.byteLength(JSON.stringify(shown(world, card, director).content));
    expect(bytes).toBeLessThanOrEqual(24 * 1024);
  }
});

it("shows what people typed character by character, and none of it as formatting", () => {
  const world = wideWorld(1, hostile);
  const proposal = openDraft(world, director, pot);
  const page = 3;
  const { text, fields } = shown(world, { card: "form", proposal, page }, director);
  for (const part of ["[x](http://a.example)", "${now}", "<at>alla</at>", "**fet**", "_lut_"]) {
    expect(text.replaceAll("\\", "")).toContain(part);
    expect(fields[0]?.label).toContain(part);
  }
  expect(fields[0]?.label).not.toContain("{{");
  expect(text).not.toMatch(/(?<!\\)\[x|(?<!\\)\*\*fet|(?<!\\)<at>|\{\{DATE/);
});

it("asks for at most 17 fields and 5 presses to distribute a pot with 14 requests", () => {
  const world = sampleWorld();
  expect(shown(world, { card: "pot", pot }, director).titles[0]).toBe("Fördela");
  drafted(world, fourteen);
  answer(world, { motive: "Potten räcker inte till alla.", nextYear: null });
  const pages = [
    shown(world, { card: "form", proposal: draft, page: 1 }, director),
    shown(world, { card: "form", proposal: draft, page: 2 }, director),
    shown(world, { card: "answers", proposal: draft }, director),
    shown(ready, { card: "review", proposal: draft }, director),
  ];
  expect(pages.map((page) => page.titles[0])).toEqual([
    "Spara och nästa",
    "Spara och nästa",
    // The button that unfolds the details stands in the card, not in its way.
    "Fyll i vad som fasas ut eller flyttas",
    "Skicka till regiondirektören, jag har läst 3 varningar",
  ]);
  expect(pages[2]?.titles[1]).toBe("Spara och granska");
  expect(pages.flatMap((page) => page.fields).length).toBeLessThanOrEqual(17);
});
