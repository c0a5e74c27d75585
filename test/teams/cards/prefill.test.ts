import { expect, it } from "vitest";
import { resolveDraft } from "../../../src/domain/draft.ts";
import type { State } from "../../../src/domain/state.ts";
import { people } from "../../../src/local/sample/people.ts";
import type { Card } from "../../../src/notify/card.ts";
import { maySee } from "../../../src/teams/cards/access.ts";
import { parseClick } from "../../../src/teams/parse-click.ts";
import { askedBy } from "../../../src/teams/words.ts";
import { did, type World } from "../../domain/given.ts";
import { complaintsAbout } from "../card-check.ts";
import { director, pot, shown, viewer } from "./drafted.ts";
import { hostile, openDraft, sampleWorld } from "./world.ts";

/** A world with an empty draft, and what a text brings in it. */
function reading(text: string): { readonly world: World; readonly card: Card } {
  const world = sampleWorld();
  openDraft(world, director, pot);
  return { world, card: { card: "prefill", pot, text } };
}

const plainly = (text: string): string => text.replaceAll("\u00A0", " ");

/** Presses the first button, which puts what was read into the draft. */
function putIn(world: World, card: Card): State {
  const { buttons, fields } = shown(world, card, director);
  const action = buttons[0]?.action;
  const typed = Object.fromEntries(fields.map(({ id, value }) => [id, value]));
  const data = { ...typed, ...(action?.["data"] as Record<string, unknown>) };
  const verb = String(action?.["verb"]);
  const click = { verb, data, activityId: null, automatic: false };
  const asked = parseClick(click, world.state, viewer(director));
  if (asked.kind !== "commands") throw new Error(`the button brings ${asked.kind}`);
  for (const command of asked.commands)
    world.carryOut(did(director, "2018-06-25 10:00", () => command));
  return world.state;
}

const example = "KTC 1,2 mnkr, Saba 300 tkr, resten lika på NOVA och karriärvägar";

it("brings the card from the words, and opens the draft but writes no amount", () => {
  const world = sampleWorld();
  const asked = askedBy(`fördela kompetens: ${example}`, world.state, viewer(director));
  expect(asked).toEqual({
    card: { card: "prefill", pot, text: example },
    command: { type: "open-draft", pot },
  });
});

it("shows how each part was read, with the rest in equal parts", () => {
  const { world, card } = reading(example);
  const { text, titles, content } = shown(world, card, director);
  expect(complaintsAbout(content)).toEqual([]);
  expect(plainly(text)).toContain(
    "1. Simulatorer till KTC\n”1,2 mnkr”: beviljas, sökt 1 200 000 kr\n1 200 000 kr",
  );
  expect(plainly(text)).toContain(
    "5. Kurser i Saba Cloud\n”300 tkr”: beviljas, sökt 300 000 kr\n300 000 kr",
  );
  expect(plainly(text)).toContain(
    "3. NOVA plan 8\nlika del av resten: beviljas delvis, sökt 1 450 000 kr\n1 100 000 kr",
  );
  expect(plainly(text)).toContain("lika del av resten: mer än sökt, 400 000 kr\n1 100 000 kr");
  expect(plainly(text)).toContain("Kvar\n0 kr");
  expect(text).not.toContain("Det här är inte klart");
  expect(titles).toEqual(["Lägg in i utkastet", "Fyll i formuläret", "Till översikten"]);
});

it("puts into the draft exactly what the card showed", () => {
  const { world, card } = reading(example);
  const state = putIn(world, card);
  const proposal = state.proposals.get(`${pot}/1`);
  const rows = proposal === undefined ? [] : resolveDraft(state, proposal).rows;
  expect(
    rows.filter((row) => row.amount > 0).map((row) => [row.activity, row.amount / 100]),
  ).toEqual([
    ["Simulatorer till KTC", 1_200_000],
    ["NOVA plan 8", 1_100_000],
    ["Kurser i Saba Cloud", 300_000],
    ["Karriärvägar för undersköterskor", 1_100_000],
  ]);
});

it("shares the rest with all others, to the last krona", () => {
  const { world, card } = reading("KTC 1,2 mnkr, resten lika");
  const state = putIn(world, card);
  const proposal = state.proposals.get(`${pot}/1`);
  if (proposal === undefined) throw new Error("the draft is gone");
  const { left, counts, rows } = resolveDraft(state, proposal);
  expect(left).toBe(0);
  expect(counts.unanswered).toBe(0);
  const parts = rows.slice(1).map((row) => row.amount / 100);
  expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
});

it("asks about a name that fits several rows, and does not share the rest before it is clear", () => {
  const { world, card } = reading("KTC 1 mnkr, undersköterskor 100 tkr, resten lika på NOVA");
  const { text, fields, titles } = shown(world, card, director);
  expect(text).toContain(
    "”undersköterskor” (100 tkr) kan vara Karriärvägar för undersköterskor och Validering av undersköterskor.",
  );
  expect(text).toContain("Resten delas inte förrän allt annat är klart.");
  expect(fields.map(({ label }) => plainly(label))).toEqual([
    "6. Karriärvägar för undersköterskor, sökt 400 000 kr",
    "9. Validering av undersköterskor, sökt 360 000 kr",
  ]);
  expect(titles[0]).toBe("Lägg in i utkastet");
});

it.each([
  ["Sabba 300 tkr", "”Sabba” (300 tkr): ingen rad heter så."],
  [
    "KTC 1 mnkr, simulatorer 200 tkr",
    "”simulatorer” (200 tkr): Simulatorer till KTC står redan med.",
  ],
  ["KTC mycket pengar", "”KTC mycket pengar”: inget belopp."],
  ["KTC 3,7", "Menar du 3,7 mnkr eller 3,7 tkr?"],
  ["KTC 4 mnkr", "mer än potten"],
  ["KTC 3,7 mnkr, resten lika på NOVA", "Inget är kvar att dela på."],
])("says of “%s” what is wrong with it", (text, says) => {
  const { world, card } = reading(text);
  expect(plainly(shown(world, card, director).text)).toContain(says);
});

it("offers nothing to put in where no row was read", () => {
  const { world, card } = reading("hej hopp");
  const { text, titles } = shown(world, card, director);
  expect(text).toContain("Ingen rad gick att läsa.");
  expect(titles).toEqual(["Fyll i formuläret", "Till översikten"]);
});

it("shows what was typed character by character, in the size of a card", () => {
  const { world, card } = reading(`${hostile} 300 tkr, KTC ${hostile}`.repeat(8));
  const { content, text } = shown(world, card, director);
  expect(complaintsAbout(content)).toEqual(["an unfilled template"]);
  expect(text.replaceAll("\\", "")).toContain("${now} <at>alla</at>");
  expect(text).not.toContain("[x](");
});

it("is the holder's alone while it is a draft", () => {
  const { world, card } = reading(example);
  expect(maySee(card, world.state, viewer(director))).toBe(true);
  expect(maySee(card, world.state, viewer(people.regiondirektor.id))).toBe(false);
});

it.each([
  [
    "40 % till NOVA, KTC 10 procent, resten lika på Saba och språkstöd",
    [
      ["Simulatorer till KTC", 370_000],
      ["NOVA plan 8", 1_480_000],
      ["Språkstöd", 925_000],
      ["Kurser i Saba Cloud", 925_000],
    ],
  ],
  [
    "KTC 33,3333 %, NOVA 33,3333 %, Saba 33,3334 %",
    [
      ["Simulatorer till KTC", 1_233_332],
      ["NOVA plan 8", 1_233_332],
      ["Kurser i Saba Cloud", 1_233_336],
    ],
  ],
  [
    "NOVA 50 % av sökt, Saba 100 procent av det sökta",
    [
      ["NOVA plan 8", 725_000],
      ["Kurser i Saba Cloud", 300_000],
    ],
  ],
  [
    "KTC nej, resten i proportion till vad de sökt på NOVA, Saba och språkstöd",
    [
      ["NOVA plan 8", 2_617_073],
      ["Språkstöd", 541_463],
      ["Kurser i Saba Cloud", 541_464],
    ],
  ],
] as const)(
  "reads parts in per cent and in proportion, exact to the krona: %s",
  (said, expected) => {
    const { world, card } = reading(said);
    expect(shown(world, card, director).text).not.toContain("Det här är inte klart");
    const state = putIn(world, card);
    const proposal = state.proposals.get(`${pot}/1`);
    const rows = proposal === undefined ? [] : resolveDraft(state, proposal).rows;
    const given = rows.filter((row) => row.amount > 0);
    expect(given.map((row) => [row.activity, row.amount / 100])).toEqual(expected);
  },
);

it("gives the whole pot to all in proportion, and says by what", () => {
  const { world, card } = reading("alla i proportion till vad de sökt");
  const text = plainly(shown(world, card, director).text);
  expect(text).toContain("del av resten efter vad som söktes: beviljas delvis, sökt 1 200 000 kr");
  expect(text).toContain("Kvar\n0 kr");
});

it("shows a part in per cent as it was typed", () => {
  const { world, card } = reading("40 % till NOVA");
  expect(plainly(shown(world, card, director).text)).toContain(
    "”40 %”: mer än sökt, 1 450 000 kr\n1 480 000 kr",
  );
});

it("shares no rest while something else is unread", () => {
  const { world, card } = reading("hälften till NOVA, resten lika");
  const text = plainly(shown(world, card, director).text);
  expect(text).toContain("”hälften till NOVA”: inget belopp.");
  expect(text).toContain("Resten delas inte förrän allt annat är klart.");
  expect(text).not.toContain("lika del av resten");
});
