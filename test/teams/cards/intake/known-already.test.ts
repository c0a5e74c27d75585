import { describe, expect, it } from "vitest";
import { kronor } from "../../../../src/domain/money.ts";
import type { Card } from "../../../../src/notify/card.ts";
import type { PositionId } from "../../../../src/domain/brand.ts";
import { contextOf, person, type World } from "../../../domain/given.ts";
import { people, positions } from "../../../domain/organisation.ts";
import { shown } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";
import { on, sent, spaced } from "./sent.ts";
import { decisionText } from "./documents.ts";

/** Presses what opens or answers one item, by its place in the reading. */
function at(desk: Desk, item: string): Desk {
  const { card, world } = desk;
  const intake = "intake" in card ? card.intake : null;
  if (intake === null) throw new Error("the desk is in front of an intake");
  const look: Card = { card: "intake-item", intake, item, page: 1 };
  return new Desk(world, people.secretary, on, look);
}

/** The decision with its three pots, entered with every answer. */
function entered(): World {
  const desk = sent(decisionText);
  desk.press("Lägg in allt som är redo (1)");
  desk.press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
  desk.press("Lägg in allt som är redo (2)");
  desk.press("Lägg in", { decisionDay: "2018-06-19" });
  desk.press("Lägg in allt som är redo (3)");
  desk.press("Lägg in", { purpose: "bemanning" });
  expect(desk.world.state.pots.size).toBe(3);
  return desk.world;
}

const count = ({ state }: World) => [
  state.grants.size,
  state.mandates.size,
  state.registered.size,
  state.pots.size,
];

const retyped = `Handläggare: Karin\n${decisionText}`;

describe("a decision that comes a second time in another text", () => {
  it("stands as there already, and nothing of it is ready to be entered", () => {
    const world = entered();
    const before = count(world);
    const desk = sent(retyped, world);
    expect(desk.seen.text).toContain("Inget kvar att lägga in");
    for (const page of [desk.seen.text, desk.press("Nästa").seen.text]) {
      expect(page).toContain("Finns redan");
      expect(page).not.toMatch(/Klart|Behöver svar|Väntar|Inlagt/);
    }
    expect(desk.seen.titles.some((title) => title.startsWith("Lägg in"))).toBe(false);
    expect(count(world)).toEqual(before);
  });

  it("opens the one that there is, and shows what is stored of it", () => {
    const world = entered();
    const desk = at(sent(retyped, world), "pot-1");
    expect(spaced(desk)).toContain("Pott: Bemanning i vården, 3 000 000 kr");
    desk.press("Öppna det som finns");
    expect(desk.card.card).toBe("pot");
  });

  it.each([
    ["decision", { decisionDay: "2018-06-19" }, {}],
    ["pot-2", { purpose: "rapportverktyg", amount: "400 000" }, { outcome: "changed-40000000" }],
  ])("enters %s once more only when somebody says so", (item, typed, confirmed) => {
    const world = entered();
    const before = count(world);
    const desk = at(sent(retyped, world), item);
    desk.press("Lägg in ändå", typed);
    desk.press("Lägg in ändå", { ...typed, ...confirmed });
    expect(desk.seen.text).toContain("Välj ett av svaren.");
    expect(count(world)).toEqual(before);
    desk.press("Lägg in ändå", { ...typed, ...confirmed, another: "another" });
    const added = count(world).map((now, index) => now - (before[index] ?? 0));
    expect(added).toEqual(item === "decision" ? [0, 0, 1, 0] : [0, 0, 0, 1]);
  });

  it("is asked about also where only what was typed makes it the same", () => {
    const world = entered();
    const text = retyped.replace("2018-06-1921", "2018-06-20");
    const desk = at(sent(text, world), "decision");
    expect(desk.seen.titles).not.toContain("Lägg in ändå");
    desk.press("Lägg in", { decisionDay: "2018-06-19" });
    expect(desk.card).toMatchObject({ card: "intake-item", item: "decision" });
    expect(world.state.registered.size).toBe(2);
    desk.press("Lägg in", { decisionDay: "2018-06-19", another: "another" });
    expect(world.state.registered.size).toBe(3);
  });

  it("finds one pot for each line, so that a second equal line is new", () => {
    const line = "För rapportverktyg fördelas 700 000 till Ekonomidirektör för fördelning\n";
    const world = entered();
    const desk = sent(retyped.replace(line, line + line), world);
    expect(at(desk, "pot-2").seen.text).toContain("Finns redan");
    expect(at(desk, "pot-3").seen.text).not.toContain("Finns redan");
  });
});

describe("a text that names a position which has ended", () => {
  function ended(world: World, position: PositionId): World {
    const event = { type: "position-ended", position, reason: "", planned: [] } as const;
    const { now, today } = contextOf(on, person(people.secretary));
    world.record({ ...event, day: today }, { kind: "system", name: "import" }, now);
    return world;
  }

  it("is known again by the pot that it held", () => {
    const world = ended(entered(), positions.finance);
    expect(at(sent(retyped, world), "pot-2").seen.text).toContain("Finns redan");
  });

  it("offers it for no pot", () => {
    const offered = (world: World) =>
      at(sent(retyped, world), "pot-2").seen.fields.flatMap((one) =>
        one.choices.map(({ title }) => title),
      );
    const world = entered();
    expect(offered(world)).toContain("IT-chef");
    expect(offered(ended(world, positions.computers))).not.toContain("IT-chef");
  });
});

describe("the mandate of a text", () => {
  const other = decisionText.replaceAll("§ 88", "§ 201");
  const later = other.replace("2018-05-30", "2018-06-13");

  it.each([other, later])("is not another one that happens to be the grant's only", (text) => {
    const world = entered();
    const desk = at(sent(text, world), "mandate");
    expect(desk.seen.text).not.toContain("Finns redan");
    expect(desk.seen.text).toContain("§ 201");
    desk.press("Lägg in");
    const sections = [...world.state.mandates.values()].map(({ section }) => section);
    expect(sections).toEqual([88, 201]);
  });

  it("is the only one where the text names neither paragraph nor day", () => {
    const world = entered();
    const text = `Delegationsbeslut 2018-06-22\n\nRS/900/2018\n\nBeslut\n\nFör rapportverktyg fördelas 100 000 till Ekonomidirektör för fördelning\n`;
    const desk = at(sent(text, world), "mandate");
    expect(desk.seen.text).toContain("Finns redan");
    expect(desk.seen.text).toContain("§ 88");
  });

  it("is not entered from minutes of a day that has not been", () => {
    const world = entered();
    const text = other.replace("2018-05-30", "2018-08-29");
    const desk = at(sent(text, world), "mandate").press("Lägg in");
    expect(desk.seen.text.replaceAll("\u00A0", " ")).toContain(
      "Protokollet är daterat 29 augusti 2018, och den dagen har inte varit än.",
    );
    expect(world.state.mandates.size).toBe(1);
  });
});

describe("the grant of a text (R05)", () => {
  const more = decisionText.replace("12,3 miljoner", "99 miljoner");

  it("is asked for, with the difference in kronor, where the amounts do not agree", () => {
    const world = entered();
    const desk = at(sent(more, world), "grant");
    expect(spaced(desk)).toContain(
      "Ärendet har redan bidraget Kortare köer för 2018 på 12 340 000 kr. Texten anger 99 000 000 kr, alltså 86 660 000 kr mer.",
    );
    expect(at(desk, "pot-1").seen.text).toContain("Lägg in statsbidraget först.");
    desk.press("Lägg in", { amount: "99 000 000", code: "P" });
    expect(world.state.grants.size).toBe(1);
    desk.press("Lägg in", { another: "grant-RS-900-2018" });
    expect(world.state.grants.size).toBe(1);
    const confirmed = [...world.state.intakes.values()].at(-1)?.confirmed;
    expect(confirmed?.map(({ subject }) => subject)).toEqual(["grant/grant-RS-900-2018"]);
    expect(at(desk, "pot-1").seen.text).toContain("Finns redan");
    expect(spaced(at(desk, "grant"))).toContain("Kortare köer, 12 340 000 kr");
  });

  it("is asked for where the amount agrees and the year does not", () => {
    const desk = at(
      sent(decisionText.replace("2018 erhåller", "2019 erhåller"), entered()),
      "grant",
    );
    expect(desk.seen.text).toContain("Texten gäller 2019.");
    expect(desk.seen.fields.map(({ id }) => id)).toContain("another");
  });

  it("is a new one of the same case where somebody says so", () => {
    const world = entered();
    const desk = at(sent(more.replace("2018 erhåller", "2019 erhåller"), world), "grant");
    expect(desk.seen.text).toContain("Texten gäller 2019.");
    desk.press("Lägg in", { amount: "99 000 000", code: "P", another: "another" });
    expect(world.state.grants.get("grant-RS-900-2018-2")).toMatchObject({
      amount: kronor(99_000_000),
      year: 2019,
    });
  });
});

describe("amounts that are not those of the text (R04)", () => {
  it("stores a changed amount only when it is confirmed, with both amounts", () => {
    const desk = at(sent(decisionText, entered()), "case");
    const world = desk.world;
    const line = "För rapportverktyg fördelas 700 000 till Ekonomidirektör för fördelning\n";
    const again = sent(decisionText.replace(line, line + line), world);
    const pot = at(again, "pot-3").press("Lägg in", {
      amount: "4 900 000",
      purpose: "rapportverktyg",
    });
    expect(world.state.pots.size).toBe(3);
    expect(pot.seen.fields.map(({ id }) => id)).toContain("outcome");
    pot.press("Lägg in", { amount: "400 000", outcome: "changed-490000000" });
    expect(world.state.pots.size).toBe(3);
    pot.press("Lägg in", { amount: "400 000", outcome: "changed-40000000" });
    const [changed] = [...world.state.pots.values()].slice(3);
    expect(changed?.amount).toBe(kronor(400_000));
    const answers = [...world.state.intakes.values()].at(-1)?.confirmed.at(-1)?.answers ?? [];
    expect(answers.map((one) => one.replaceAll("\u00A0", " "))).toContain("700 000 → 400 000");
    expect(spaced(at(again, "pot-3"))).toContain("Rapportverktyg, 400 000 kr");
  });

  it("asks which holds where the pots of minutes are not their total", () => {
    const minutes = `Protokoll
Regionstyrelsen 2018-06-20
RS/910/2018

§ 150
Kortare köer

2018 erhåller regionen 20 000 000 kronor.

Beslut

För rapportverktyg fördelas 700 000 till Ekonomidirektör för fördelning
För bemanning fördelas 1 000 000 till HS-direktör för fördelning
TOTALT är därmed 1 900 000 fördelat.
`;
    const desk = sent(minutes);
    at(desk, "case").press("Lägg in", { title: "Kortare köer" });
    at(desk, "grant").press("Lägg in", { title: "Kortare köer", code: "P", year: "2018" });
    const board = at(desk, "board-decision");
    expect(spaced(board)).toContain(
      "Texten anger summan 1 900 000 kr, men pottarna är tillsammans 1 700 000 kr.",
    );
    const typed = { body: "RS", decisionDay: "2018-06-20", section: "150" };
    board.press("Lägg in", typed);
    expect(desk.world.state.registered.size).toBe(0);
    board.press("Lägg in", { ...typed, outcome: "rows" });
    expect(desk.world.state.registered.size).toBe(1);
    const answers = [...desk.world.state.intakes.values()].at(-1)?.confirmed.at(-1)?.answers;
    expect(answers).toEqual([
      "pottarna är tillsammans 1\u00A0700\u00A0000\u00A0kr, texten anger 1\u00A0900\u00A0000\u00A0kr",
    ]);
  });
});

describe("the questions of a reading", () => {
  it("say in English what they are about, and that they are in Swedish", () => {
    const desk = sent(decisionText);
    const english = shown(desk.world, desk.card, people.secretary, { language: "en" }).text;
    expect(english).toContain("The document asks, in Swedish:");
    expect(english).toMatch(/• Remainder: 600.000 kr av ramen/);
    expect(desk.seen.text).not.toContain("in Swedish");
  });
});
