import { describe, expect, it } from "vitest";
import { people } from "../../../src/local/sample/people.ts";
import type { Card } from "../../../src/notify/card.ts";
import { maySee } from "../../../src/teams/cards/access.ts";
import { parseCard } from "../../../src/teams/parse-card.ts";
import { askedBy } from "../../../src/teams/words.ts";
import { complaintsAbout } from "../card-check.ts";
import { shown, viewer } from "./drafted.ts";
import { hostile, sampleWorld } from "./world.ts";

const world = sampleWorld();
const { hsDirektor, itChef, kanslijurist, kirurgi, revisor } = people;
const asks = (words: string, who = hsDirektor): Card =>
  askedBy(words, world.state, viewer(who.id)).card;
const finds = (text: string, who = hsDirektor) =>
  shown(world, { card: "search", text, page: 1 }, who.id);
const textOf = (text: string, who = hsDirektor): string =>
  finds(text, who).text.replaceAll("\u00A0", " ");

describe("a search in the chat", () => {
  it.each([
    ["an activity", "nova", "NOVA plan 8\nÖnskemål · Kompetensutveckling\n1 450 000 kr"],
    ["the beginning of a word", "specialist", "Specialistutbildning för sjuksköterskor\nÖnskemål"],
    ["who answers for it", "Lovisa Exempel", "Simulatorer till KTC\nÖnskemål"],
    ["a case number", "RS/254/2018", "Kompetensutveckling\nPott\n3 700 000 kr"],
    [
      "an amount as it is written",
      "1,2 mnkr",
      "Simulatorer till KTC\nÖnskemål · Kompetensutveckling\n1 200 000 kr",
    ],
    ["a purpose", "digitalisering", "Digitalisering i vården\nPott\n900 000 kr"],
  ])("finds by %s", (_title, text, found) => {
    expect(textOf(text)).toContain(found);
  });

  it("shows nobody what he may not see, nor that it exists", () => {
    expect(textOf("läkemedelsutveckling")).toContain("Inget av det du får se passar.");
    expect(textOf("läkemedelsutveckling", itChef)).toContain("Läkemedelsutveckling\nPott");
    expect(textOf("läkemedelsutveckling", revisor)).toContain("Läkemedelsutveckling\nPott");
    expect(textOf("nova", kirurgi)).toContain("Inget av det du får se passar.");
  });

  it("leads to the cards of what it found, each of which its reader may see", () => {
    for (const who of [hsDirektor, kanslijurist, itChef]) {
      for (const { action } of finds("RS/254/2018", who).buttons) {
        const card = parseCard((action["data"] as { show: unknown }).show);
        expect(card !== null && maySee(card, world.state, viewer(who.id))).toBe(true);
      }
    }
  });

  it("pages what is more than a card holds", () => {
    const { text, titles, content } = finds("s", kanslijurist);
    expect(text).toContain("Sida 1 av");
    expect(titles).toContain("Nästa");
    expect(complaintsAbout(content)).toEqual([]);
  });

  it("shows what was typed character by character", () => {
    const { content, text } = finds(hostile);
    expect(complaintsAbout(content)).toEqual(["an unfilled template"]);
    expect(text.replaceAll("\\", "")).toContain("${now} <at>alla</at>");
    expect(text).not.toContain("[x](");
  });

  it("is asked for by its word, or by a name or a number alone", () => {
    const card = { card: "search", text: "NOVA", page: 1 };
    expect(asks("sök NOVA")).toEqual(card);
    expect(asks("NOVA")).toEqual(card);
    expect(asks("rs/254/2018")).toMatchObject({ card: "search" });
    // What nobody may find, and a sentence, are not understood.
    expect(asks("NOVA", kirurgi)).toMatchObject({ card: "not-understood" });
    expect(asks("kan du berätta mer om NOVA")).toMatchObject({ card: "not-understood" });
  });

  it("says what can be looked for when nothing was written", () => {
    expect(asks("sök")).toEqual({ card: "search", text: "", page: 1 });
    expect(textOf("")).toContain("Skriv vad du söker");
  });
});
