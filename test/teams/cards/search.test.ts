import { describe, expect, it } from "vitest";
import { people } from "../../../src/local/sample/people.ts";
import { pots } from "../../../src/local/sample/pots.ts";
import type { Card } from "../../../src/notify/card.ts";
import { maySee } from "../../../src/teams/cards/access.ts";
import { parseCard } from "../../../src/teams/parse-card.ts";
import { askedBy } from "../../../src/teams/words.ts";
import { complaintsAbout } from "../card-check.ts";
import { shown, viewer } from "./drafted.ts";
import { hostile, sampleWorld, wideWorld } from "./world.ts";

const world = sampleWorld();
const { hsDirektor, itChef, kanslijurist, kirurgi, registrator, revisor } = people;
const asks = (words: string, who = hsDirektor): Card =>
  askedBy(words, world.state, viewer(who.id)).card;
const finds = (text: string, who = hsDirektor) =>
  shown(world, { card: "search", text, page: 1 }, who.id);
const textOf = (text: string, who = hsDirektor): string =>
  finds(text, who).text.replaceAll("\u00A0", " ");

describe("a search in the chat", () => {
  it.each([
    [
      "an activity",
      "nova",
      "Önskemål (1)\nNOVA plan 8\nKompetensutveckling · Lovisa Exempel · saknar svar\n1 450 000 kr",
    ],
    ["the beginning of a word", "specialist", "Specialistutbildning för sjuksköterskor\nKompetens"],
    ["a part of a long word", "utbildning sjuk", "Specialistutbildning för sjuksköterskor\n"],
    ["who answers for it", "Lovisa Exempel", "Simulatorer till KTC\n"],
    ["a case number", "RS/254/2018", "Kompetensutveckling\nPersonalmiljarden 2018 · omgång 2"],
    ["a case number in another spelling", "rs 254-2018", "Pottar (3)"],
    ["an amount as it is written", "1,2 mnkr", "Simulatorer till KTC\n"],
    ["a word and an amount", "simulator 1 200 000", "Simulatorer till KTC\n"],
    ["a purpose", "digitalisering", "Digitalisering i vården\n"],
    ["a position run together", "HSDirektör", "HS-direktör\nBefattning · Hedda Påhittad."],
    ["the person who holds the pot", "hedda", "Hedda Påhittad\nPerson · HS-direktör"],
  ])("finds by %s", (_title, text, found) => {
    expect(textOf(text)).toContain(found);
  });

  it("finds an amount to the krona, and no part of it", () => {
    expect(textOf("1 450 000")).toContain("Beloppet läses som 1 450 000 kr.\nEn träff");
    expect(textOf("1 450 001")).toContain("Inget av det du får se passar.");
    expect(textOf("simulator 1 450 000")).toContain("Inget av det du får se passar.");
  });

  it("finds no other number that begins alike", () => {
    expect(textOf("RS/25/2018")).toContain("Inget av det du får se passar.");
    expect(textOf("RS/254/201")).toContain("Inget av det du får se passar.");
  });

  it("puts what is called so before what is only about it", () => {
    const { lines } = finds("Kompetensutveckling", revisor);
    expect(lines.findIndex((line) => line.startsWith("Pottar"))).toBeGreaterThan(0);
    const [first] = finds("chefernas arbete", revisor).buttons;
    expect(first?.action["data"]).toMatchObject({ show: { card: "pot", pot: "chefers-arbete" } });
  });

  it("says which row of a decision on paper it was", () => {
    expect(textOf("nova", registrator)).toContain("RS 2018-04-25 § 114 · NOVA, 2 450 000 kr");
  });

  it("shows nobody what he may not see, nor that it exists", () => {
    expect(textOf("läkemedelsutveckling")).toContain("Inget av det du får se passar.");
    expect(textOf("läkemedelsutveckling", itChef)).toContain("Läkemedelsutveckling\n");
    expect(textOf("läkemedelsutveckling", revisor)).toContain("Läkemedelsutveckling\n");
    expect(textOf("nova", kirurgi)).toContain("Inget av det du får se passar.");
    const hidden = textOf("nova", kirurgi).replaceAll("nova", "…");
    expect(hidden).toBe(textOf("xyzzy", kirurgi).replaceAll("xyzzy", "…"));
  });

  it("leads to the cards of what it found, each of which its reader may see", () => {
    for (const who of Object.values(people))
      for (const text of ["RS/254/2018", "2018", "exempel", "direktör", "utveckling", "beslut"])
        for (const { action } of finds(text, who).buttons) {
          const card = parseCard((action["data"] as { show: unknown }).show);
          expect(card !== null && maySee(card, world.state, viewer(who.id))).toBe(true);
        }
  });

  it("shows the best of each kind, and all of one kind page by page", () => {
    const { text, titles, content } = finds("2018", kanslijurist);
    expect(text).toContain("Pottar (6)");
    expect(text).toContain("3 träffar till");
    expect(titles).toContain("Visa alla");
    expect(complaintsAbout(content)).toEqual([]);
    const pots: Card = { card: "search", text: "2018", of: "pots", page: 1 };
    expect(parseCard(pots)).toEqual(pots);
    const all = shown(world, pots, kanslijurist.id);
    expect(all.titles.filter((title) => title === "Öppna")).toHaveLength(6);
    expect(all.titles).toContain("Alla träffar");
    expect(parseCard({ ...pots, of: "persons" })).toBeNull();
  });

  it.each([
    ["long", "Ååå utbildning för alla"],
    ["hostile", hostile],
  ])("holds %s texts within the size of a card, on every page", (_title, activity) => {
    const wide = wideWorld(60, activity);
    for (const kind of [undefined, "requests"] as const)
      for (const page of [1, 2, 8, 9_999]) {
        const card: Card = { card: "search", text: "önskemål", of: kind, page };
        const { content, text } = shown(wide, card, hsDirektor.id);
        const told = complaintsAbout(content).filter((one) => one !== "an unfilled template");
        expect(told).toEqual([]);
        expect(text).toContain("Önskemål (");
        expect(text).not.toContain("[x](");
      }
    const second = shown(
      wide,
      { card: "search", text: "önskemål", of: "requests", page: 2 },
      hsDirektor.id,
    );
    expect(second.text).toContain("Sida 2 av");
    expect(second.titles).toEqual(expect.arrayContaining(["Nästa", "Föregående"]));
  });

  it("shows what was typed character by character", () => {
    const { content, text } = finds(hostile);
    expect(complaintsAbout(content)).toEqual(["an unfilled template"]);
    expect(text.replaceAll("\\", "")).toContain("${now} <at>alla</at>");
    expect(text).not.toContain("[x](");
  });

  it("is asked for by its word, or by a name or a number alone", () => {
    const card = { card: "search", text: "NOVA", page: 1 };
    expect(asks("sök NOVA", revisor)).toEqual(card);
    expect(asks("NOVA", revisor)).toEqual(card);
    expect(asks("search for NOVA", revisor)).toEqual(card);
    expect(asks("rs/254/2018")).toMatchObject({ card: "search" });
    expect(asks("1 450 000")).toMatchObject({ card: "search" });
    // What nobody may find, and a sentence, are not understood.
    expect(asks("NOVA", kirurgi)).toMatchObject({ card: "not-understood" });
    expect(asks("kan du berätta mer om NOVA")).toMatchObject({ card: "not-understood" });
    expect(asks("s", revisor)).toMatchObject({ card: "not-understood" });
  });

  it("opens at once what is one thing by its very name", () => {
    const pot: Card = { card: "pot", pot: pots.kompetensutveckling.id };
    expect(asks("KOMPETENSUTVECKLING", revisor)).toEqual(pot);
    expect(asks("sök Kompetensutveckling", revisor)).toEqual(pot);
    expect(asks("kompetensutveck", revisor)).toMatchObject({ card: "search" });
  });

  it("leaves what reads like an approval to be that", () => {
    for (const text of ["ok", "godkänner", "ja", "bifall"])
      expect(asks(text, revisor)).toEqual({ card: "home" });
  });

  it("says what can be looked for when nothing was written or an amount was not clear", () => {
    expect(asks("sök")).toEqual({ card: "search", text: "", page: 1 });
    expect(textOf("")).toContain("Vad letar du efter?");
    expect(textOf("3,7")).toContain("Menar du 3,7 mnkr eller 3,7 tkr?");
    expect(finds("xyzzy").titles).toEqual(["Hem", "Pottar", "Beslut", "Hjälp"]);
    expect(textOf("xyzzy")).toContain("sök rs/254/2018: allt med ett diarienummer");
  });
});
