import { describe, expect, it } from "vitest";
import type { Card } from "../../../../src/notify/card.ts";
import { renderCard } from "../../../../src/teams/cards/render.ts";
import { received } from "../../../../src/teams/intake/received.ts";
import { authority } from "../../../domain/fixture.ts";
import { did, type World, worldOf } from "../../../domain/given.ts";
import { organisation, people } from "../../../domain/organisation.ts";
import { viewerOf } from "../../cards-2/scene.ts";
import { type Json, read } from "../../reading.ts";
import { Desk } from "../meeting/clicking.ts";
import { decisionText, listText } from "./documents.ts";

const on = "2018-06-25";

/** The lines of a card, where the authority has files or has switched them off. */
function linesOf(card: Card, world: World, filesOff: boolean): string {
  const viewer = { ...viewerOf(people.secretary, { on }), filesOff };
  return read(renderCard(card, world.state, viewer).content as Json).lines.join("\n");
}

describe("the card that says how something is read in", () => {
  it.each<Card>([
    { card: "intakes" },
    { card: "set-up-import", of: "person", text: null, filled: {} },
  ])("asks for a file only where files are taken: $card", (card) => {
    const world = worldOf(...organisation);
    expect(linesOf(card, world, false)).toContain(".xlsx");
    const withoutFiles = linesOf(card, world, true);
    expect(withoutFiles).not.toMatch(/\bfil\b|\.xlsx/i);
    expect(withoutFiles).toContain("Klistra in");
  });
});

describe("what a pot's holder may read in", () => {
  const desk = (): Desk =>
    new Desk(worldOf(...authority), people.director, on, { card: "intakes" });

  it("is a list, and who reads in decisions is said", () => {
    const { seen } = desk();
    expect(seen.text).toContain("Läs in en lista med önskemål");
    expect(seen.text).not.toContain("Läs in ett beslut");
    expect(seen.text).toContain(
      "Beslut läses in av sekretariatet: Eva Registrator och Olle Registrator",
    );
    expect(seen.fields[0]?.label).toBe("Lista");
  });

  it("is no decision: what was pasted stands there still, with whom to send it to", () => {
    const tried = desk().press("Läs", { text: decisionText });
    expect([...tried.world.state.intakes.values()]).toEqual([]);
    expect(tried.seen.text).toContain(
      "Texten går inte att läsa som en lista med önskemål. Är det ett beslut, så läses det in av sekretariatet: Eva Registrator och Olle Registrator",
    );
    tried.press("Läs", { text: listText });
    expect([...tried.world.state.intakes.values()].map(({ format }) => format)).toEqual(["rows"]);
  });

  it("is both for the secretariat", () => {
    const { seen } = new Desk(worldOf(...authority), people.secretary, on, { card: "intakes" });
    expect(seen.text).toContain("Läs in ett beslut eller en lista");
    expect(seen.text).not.toContain("läses in av sekretariatet");
  });
});

describe("a text that is pasted into the card", () => {
  it("is not read in where it fills the field, since its end may be lost", () => {
    const desk = new Desk(worldOf(...organisation), people.secretary, on, { card: "intakes" });
    const full = `${decisionText}\n`.repeat(40).slice(0, 16_000);
    desk.press("Läs", { text: full });
    expect(desk.seen.text).toContain("är fullt, så slutet kan ha fallit bort");
    expect([...desk.world.state.intakes.values()]).toEqual([]);
    desk.press("Läs", { text: full.slice(0, 15_999) });
    expect([...desk.world.state.intakes.values()]).toHaveLength(1);
  });
});

describe("a pasted list without all its columns", () => {
  it.each([
    [
      "Aktivitet\tAnsvarig\tSökt belopp\nSimulering\tVerksamhetschef\t300 tkr",
      "kolumn för beskrivning",
    ],
    ["Aktivitet;Beskrivning;Sökt 2018;Sökt 2019\nA;B;100;200", "Sökt 2019"],
    ["Aktivitet;Beskrivning;Ansvarig;Sökt belopp\nA;B;C;många", "många"],
  ])("is told which one is missing or unclear: %s", (text, named) => {
    const { command, card } = received(text, null);
    expect(command.format).toBe("rows");
    const world = worldOf(...organisation, did(people.secretary, `${on} 09:00`, command));
    expect(linesOf(card, world, false)).toContain(named);
  });
});

describe("a document that somebody works on", () => {
  const { command, card } = received(decisionText, null);
  const desk = (): Desk =>
    new Desk(
      worldOf(...organisation, did(people.secretary, `${on} 09:00`, command)),
      people.secretary,
      on,
      card,
    );

  it("says that nothing is entered until something is", () => {
    const at = desk();
    expect(at.seen.text).toContain("Inget är inlagt");
    expect(at.press("Lägg in allt som är redo (1)").seen.text).not.toContain("Inget är inlagt");
  });

  it("leads from what is entered back to itself", () => {
    const at = desk().press("Lägg in allt som är redo (1)");
    at.press("Tillbaka till inläsningen").press("Öppna");
    expect(at.seen.titles).toContain("Öppna det som finns");
    expect(at.press("Tillbaka till inläsningen").card).toEqual(card);
  });
});
