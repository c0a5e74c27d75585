import { describe, expect, it } from "vitest";
import { readFile } from "../../src/documents/file-in.ts";
import type { Card } from "../../src/notify/card.ts";
import { setUpListIn } from "../../src/teams/set-up-file.ts";
import { authority } from "../domain/fixture.ts";
import { worldOf } from "../domain/given.ts";
import { ids, people } from "../domain/organisation.ts";
import { viewerOf } from "./cards-2/scene.ts";
import { complaintsAbout } from "./card-check.ts";
import { desk, on, said } from "./cards/set-up/world.ts";

const viewer = viewerOf(people.secretary, { on });
const entra = (serial: number): string =>
  `00000000-0000-0000-0000-${String(serial).padStart(12, "0")}`;

const sent = (rows: readonly string[], words: string, world = worldOf(...authority)) =>
  setUpListIn(
    readFile(new TextEncoder().encode(rows.join("\r\n")), "lista.csv"),
    words,
    world.state,
    viewer,
  );

/** The card that a file leads to; there has to be one. */
function shownFor(card: Card | null): Card {
  if (card === null) throw new Error("the file leads to no card");
  return card;
}

describe("a list of the set-up that comes as a file", () => {
  it("is shown row by row with its own numbers, and registered from the card", () => {
    const card = sent(
      ["Namn;Entra-id;E-post", `Bo Nyberg;${entra(7)};bo@x.example`, "", "Utan Id;;"],
      "Nya personer",
    );
    const at = desk(shownFor(card));
    expect(said(at)).toContain("Rad 4, ”Utan Id");
    const { size } = at.world.state.persons;
    at.press("Registrera en rad");
    expect(at.world.state.persons.size).toBe(size + 1);
    expect(at.world.state.personByEntraId.has(entra(7))).toBe(true);
  });

  it.each(["", "läs in", "personer", "nya", "nya hundar", "möten"])(
    "is another file's matter with the words ”%s”",
    (words) => {
      expect(sent(["Bo Nyberg;x"], words)).toBeNull();
    },
  );

  it("of pots asks what they rest on before it is judged, and keeps the rows meanwhile", () => {
    const at = desk(shownFor(sent(["Mentorer;Kompetens;60 tkr;HS-direktör"], "lägg in pottar")));
    expect(said(at)).not.toContain("Kommer inte med");
    at.press("Läs listan", { mandate: ids.mandate, source: ids.potsDecision });
    expect(said(at)).toContain("Rad 1: Mentorer · Kompetens · 60 000 kr · HS-direktör");
    at.press("Registrera en rad");
    expect(at.world.state.pots.has("mentorer")).toBe(true);
  });

  it("that is long comes a card at a time, until the same file has nothing new", () => {
    const rows = Array.from({ length: 150 }, (_, index) => `Person ${index};${entra(500 + index)}`);
    let world = worldOf(...authority);
    const before = world.state.persons.size;
    const first = desk(shownFor(sent(rows, "nya personer", world)), world);
    expect(said(first)).toContain("som inte ryms på kortet");
    for (let round = 0; round < 5 && world.state.persons.size < before + 150; round += 1) {
      const at = desk(shownFor(sent(rows, "nya personer", world)), world);
      expect(complaintsAbout(at.seen.content)).toEqual([]);
      at.press(at.seen.titles.find((title) => title.startsWith("Registrera")) ?? "");
      world = at.world;
    }
    expect(world.state.persons.size).toBe(before + 150);
    const last = sent(rows, "nya personer", world);
    expect(last).not.toHaveProperty("rest");
  });

  it("leaves a file that cannot be read, and one without rows, to what is said of every file", () => {
    expect(sent([""], "nya personer")).toBeNull();
    const broken = readFile(new Uint8Array([0x4d, 0x5a, 0, 1, 2]), "lista.xlsx");
    expect(setUpListIn(broken, "nya personer", worldOf(...authority).state, viewer)).toBeNull();
  });
});
