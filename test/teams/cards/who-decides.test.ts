import { describe, expect, it } from "vitest";
import { day, type Day } from "../../../src/domain/brand.ts";
import { people } from "../../../src/local/sample/people.ts";
import { pots } from "../../../src/local/sample/pots.ts";
import type { Card } from "../../../src/notify/card.ts";
import { parseCard } from "../../../src/teams/parse-card.ts";
import { askedBy } from "../../../src/teams/words.ts";
import { did } from "../../domain/given.ts";
import { shown, viewer } from "./drafted.ts";
import { sampleWorld } from "./world.ts";

const pot = pots.kompetensutveckling.id;
const chief = people.regiondirektor;
const world = sampleWorld();
world.carryOut(
  did(chief.id, "2018-06-20 10:00", {
    type: "report-absence",
    person: chief.id,
    from: day("2018-06-25"),
    to: day("2018-07-06"),
  }),
);
const asks = (words: string, who = people.kirurgi): Card =>
  askedBy(words, world.state, viewer(who.id)).card;
const of = (date: Day | null, who?: boolean): Card => ({
  card: "may-i-decide",
  pot,
  day: date,
  ...(who === undefined ? {} : { who }),
});

describe("the right to decide on a day", () => {
  it.each([
    ["vem får besluta kompetens", of(null, true)],
    ["vem fick besluta om kompetens 15 juli 2018?", of(day("2018-07-15"), true)],
    ["vem fick besluta kompetens den 15 juli", of(day("2018-07-15"), true)],
    ["who could decide kompetens on 2018-07-15", of(day("2018-07-15"), true)],
    ["får jag besluta kompetens 15 juli 2018", of(day("2018-07-15"))],
  ])("is asked for by %j", (words, card) => {
    expect(asks(words)).toEqual(card);
    expect(parseCard(card)).toEqual(card);
  });

  it("keeps the day while its reader chooses among several pots", () => {
    expect(asks("vem fick besluta 15 juli 2018")).toMatchObject({
      card: "which-pot",
      next: "who-decides",
      day: "2018-07-15",
    });
    const choice = asks("vem fick besluta 15 juli 2018");
    const { buttons } = shown(world, choice, people.revisor.id);
    expect(buttons[0]?.action["data"]).toMatchObject({
      show: { card: "may-i-decide", day: "2018-07-15", who: true },
    });
  });

  it.each([
    ["2018-06-21", "Rut Exempelsson, regiondirektör"],
    ["2018-07-15", "Torsten Provsson, tf. regiondirektör"],
    ["2018-08-06", "Rut Exempelsson, regiondirektör"],
  ])("was on %s that of %s, with the chain, whoever asks", (date, who) => {
    const { lines, text } = shown(world, of(day(date), true), people.kirurgi.id);
    expect(lines[1]).toContain(who);
    expect(text).toContain("✓ **Styrelsens beslut**: RS 2018-04-25 § 114 gäller.");
    expect(text).toContain(`✓ **Rollen**: Regiondirektören beslutar, och den rollen har ${who}`);
    expect(text).not.toContain("Opartiskhet");
    expect(text).not.toContain("Så gör du");
  });

  it("stays with whoever is away, beside those who stand in", () => {
    const { lines } = shown(world, of(day("2018-06-26"), true), people.kirurgi.id);
    expect(lines[1]).toContain("Torsten Provsson");
    expect(lines[1]).toContain("Rut Exempelsson");
  });

  it("is nobody's before the board gave it", () => {
    const { lines, text } = shown(world, of(day("2018-04-02"), true), people.kirurgi.id);
    expect(lines[1]).toBe("Ingen");
    expect(text).toContain("✗ **Styrelsens beslut**");
  });
});
