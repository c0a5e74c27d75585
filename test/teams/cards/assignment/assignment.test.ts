import { describe, expect, it } from "vitest";
import { bodyId, caseNumber, day, type PersonId } from "../../../../src/domain/brand.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import {
  activities,
  assignments,
  at,
  authority2023,
  given3,
  guidelines,
} from "../../../domain/assignment-fixture.ts";
import { did, type Done, type World, worldOf } from "../../../domain/given.ts";
import { holds, imported, people, positions } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { hostile, literal, shown, viewerOf } from "../../cards-2/scene.ts";

const confirmed = did(people.chief, "2023-06-13 10:00", {
  type: "confirm-assignment",
  assignment: assignments.activities,
});
const reported = did(people.chief, "2023-08-10 10:00", {
  type: "report-assignment",
  assignment: assignments.activities,
  text: "Sju aktiviteter till årets slut",
  reference: "RS/342/2022",
});
const noted = did(people.secretary, "2023-09-01 10:00", {
  type: "note-assignment",
  assignment: assignments.activities,
  section: 150,
  day: day("2023-08-30"),
});
const failed = did(people.secretary, "2023-06-26 10:00", {
  type: "settle-condition",
  assignment: assignments.guidelines,
  outcome: "failed",
  section: 83,
  day: day("2023-06-21"),
});
const cancelled = did(people.secretary, "2023-06-14 10:00", {
  type: "cancel-meeting",
  meeting: at.august,
  reason: "För få ärenden",
});

function never(what: string): never {
  throw new Error(`the fixture has ${what}`);
}

const june = activities.basis.kind === "section" ? activities.basis : never("a paragraph");

const after = (...done: readonly Done[]): World => worldOf(...given3, ...done);
const of = (
  card: Extract<Card, { readonly assignment: unknown }>["card"],
  assignment = assignments.activities,
): Card => ({ card, assignment });

const world = after();
const office = people.secretary;
const cards: readonly (readonly [string, World, Card, PersonId, string])[] = [
  ["the list", world, { card: "assignments", page: 1 }, office, "2023-06-13"],
  ["an empty list", world, { card: "assignments", page: 1 }, people.outsider, "2023-06-13"],
  ["the form of a new one", world, { card: "add-assignment" }, office, "2023-06-13"],
  ["one to confirm", world, of("assignment"), people.chief, "2023-06-13"],
  ["one that somebody else confirms", world, of("assignment"), office, "2023-06-13"],
  ["one under way", after(confirmed), of("assignment"), people.chief, "2023-06-13"],
  ["one that is late", after(confirmed), of("assignment"), people.chief, "2023-08-16"],
  ["one that sleeps", world, of("assignment", assignments.guidelines), office, "2023-06-13"],
  [
    "one that has lapsed",
    after(failed),
    of("assignment", assignments.guidelines),
    people.chief,
    "2023-06-27",
  ],
  ["one without a meeting", after(cancelled), of("assignment"), people.chief, "2023-06-15"],
  ["one that is reported", after(reported), of("assignment"), office, "2023-08-11"],
  ["one that is closed", after(reported, noted), of("assignment"), office, "2023-09-02"],
  ["the choice of a meeting", after(cancelled), of("bind-assignment"), office, "2023-06-15"],
  ["the change of a meeting", world, of("bind-assignment"), office, "2023-06-15"],
  ["no meeting to choose", world, of("bind-assignment"), office, "2023-12-06"],
  [
    "the answer to a condition",
    world,
    of("settle-condition", assignments.guidelines),
    office,
    "2023-06-26",
  ],
  ["the report", world, of("report-assignment"), people.chief, "2023-06-26"],
  ["a late report", world, of("report-assignment"), people.chief, "2023-08-16"],
  ["a report without a meeting", after(cancelled), of("report-assignment"), office, "2023-06-26"],
  ["the note", after(reported), of("note-assignment"), office, "2023-08-31"],
  [
    "the history",
    after(reported, noted),
    { card: "history", subject: `assignment/${assignments.activities}`, page: 1 },
    people.chief,
    "2023-09-02",
  ],
];

const swedish = /\b(uppdrag\w*|och|är|ska|handlingsstopp)\b/i;
const english = /\b(assignment\w*|and|the|is|document stop)\b/i;

describe.each(["sv", "en"] as const)("in %s", (language) => {
  it.each(cards)("%s keeps the rules of a card", (_name, shownWorld, card, person, on) => {
    const seen = shown(shownWorld, card, person, { language, on });
    expect(complaintsAbout(seen.content)).toEqual([]);
    expect(seen.summary).not.toBe("");
    const said = [...seen.titles, ...seen.fields.map((one) => one.label)].join("\n");
    expect(said).not.toMatch(language === "sv" ? english : swedish);
    expect(seen.buttons.length).toBeLessThanOrEqual(card.card === "assignments" ? 14 : 6);
  });
});

describe("an assignment's card", () => {
  it("has what comes next as its first button, for each of its readers", () => {
    const first = (shownWorld: World, person: PersonId, on: string, id = assignments.activities) =>
      shown(shownWorld, of("assignment", id), person, { on }).titles[0];
    expect(first(world, people.chief, "2023-06-13")).toBe("Bekräfta uppdraget");
    expect(first(after(confirmed), people.chief, "2023-06-13")).toBe("Återrapportera");
    expect(first(world, office, "2023-06-13")).toBe("Återrapport på papper");
    expect(first(after(cancelled), office, "2023-06-15")).toBe("Ange sammanträde");
    expect(first(after(reported), office, "2023-08-11")).toBe("Regionstyrelsen har tagit del");
    expect(first(world, office, "2023-06-13", assignments.guidelines)).toBe("Registrera villkoret");
    expect(first(world, people.auditor, "2023-06-13")).toBe("Alla uppdrag");
  });

  it("says why it comes to those who get it unasked, and to nobody else", () => {
    const why = "Du får det här för att uppdraget hör till din befattning. Kortet kommer en gång.";
    const text = (shownWorld: World, person: PersonId) =>
      shown(shownWorld, of("assignment"), person, { on: "2023-06-13" }).text;
    expect(text(world, people.chief)).toContain(why);
    expect(text(after(confirmed), people.chief)).not.toContain(why);
    expect(text(world, office)).not.toContain(why);
  });

  it("names the deadline in its notification while there is one to keep", () => {
    const summary = (shownWorld: World, on: string) =>
      shown(shownWorld, of("assignment"), people.chief, { on }).summary;
    expect(summary(world, "2023-06-13")).toContain("Handlingsstopp 15 augusti 2023.");
    expect(summary(after(reported), "2023-08-11")).not.toContain("Handlingsstopp");
  });

  it("shows a whole long text under a short title, and nobody's text as formatting", () => {
    const text = `${hostile} ${"Långt uppdrag ".repeat(30)}`.trim();
    const long = {
      ...guidelines,
      text,
      condition: { text: hostile, body: bodyId("RF") },
      basis: activities.basis,
      case: caseNumber("RS/1/2023"),
    };
    const wide = worldOf(
      ...authority2023,
      did(office, "2023-06-12 10:00", long),
      did(office, "2023-06-26 10:00", {
        type: "settle-condition",
        assignment: assignments.activities,
        outcome: "met",
        section: 83,
        day: day("2023-06-21"),
      }),
      did(people.chief, "2023-06-26 11:00", {
        type: "report-assignment",
        assignment: assignments.activities,
        text: `${hostile} ${"mer ".repeat(200)}`,
        reference: hostile,
      }),
    );
    const seen = shown(wide, of("assignment"), office, { on: "2023-06-27" });
    // What somebody typed looks like a template that nobody filled, and stands there as he typed it.
    const unfilled = "an unfilled template";
    expect(complaintsAbout(seen.content)).toEqual([unfilled]);
    expect(seen.text).toContain("Långt uppdrag Långt uppdrag");
    for (const part of literal) expect(seen.text.replaceAll("\\", "")).toContain(part);
    for (const part of ["[x](http", "**fet**"]) expect(seen.text).not.toContain(part);
    const list = shown(wide, { card: "assignments", page: 1 }, office, { on: "2023-06-27" });
    expect(complaintsAbout(list.content)).toEqual([unfilled]);
    expect(list.text).not.toContain("[x](http");
  });
});

describe("the list of assignments", () => {
  const rows = (shownWorld: World, person: PersonId, on: string) =>
    shown(shownWorld, { card: "assignments", page: 1 }, person, { on }).lines;

  it("has the earliest document stop first, then what sleeps, and what is done last", () => {
    const words = rows(after(reported, noted), office, "2023-09-02").filter((line) =>
      ["Försenat", "Vilande", "Avslutat"].includes(line),
    );
    expect(words).toEqual(["Försenat", "Vilande", "Avslutat"]);
  });

  it("has the viewer's own before the others'", () => {
    const others = worldOf(
      ...authority2023,
      did(office, "2023-06-12 10:00", activities),
      did(office, "2023-06-12 10:05", {
        ...activities,
        owner: positions.finance,
        target: { when: "in", month: "2023-10" },
        text: "Räkna på modellen.",
      }),
    );
    const own = rows(others, people.finance, "2023-06-13");
    expect(own[2]).toBe("Ett uppdrag är öppet.");
    const one = worldOf(...authority2023, did(office, "2023-06-12 10:00", activities));
    expect(rows(one, office, "2023-06-13")[2]).toBe(
      "Ett uppdrag är öppet, och det är inte ditt ansvar.",
    );
    const chief = rows(others, people.chief, "2023-06-13");
    expect(chief[2]).toBe("2 uppdrag är öppna, 1 av dem är ditt ansvar.");
    expect(chief[3]).toBe(activities.text);
    const all = rows(others, office, "2023-06-13");
    expect(all[2]).toBe("2 uppdrag är öppna, inget av dem är ditt ansvar.");
  });

  it("is paged, eight at a time", () => {
    const many = worldOf(
      ...authority2023,
      ...Array.from({ length: 9 }, (_, index) =>
        did(office, "2023-06-12 10:00", {
          ...activities,
          basis: { ...june, item: String(index + 1) },
        }),
      ),
    );
    const page = (number: number) =>
      shown(many, { card: "assignments", page: number }, office, { on: "2023-06-13" });
    const open = (number: number) => page(number).titles.filter((title) => title === "Öppna");
    expect(open(1)).toHaveLength(8);
    expect(open(2)).toHaveLength(1);
    expect(page(1).titles).toContain("Nästa");
    expect(page(2).titles).toContain("Föregående");
    expect(complaintsAbout(page(1).content)).toEqual([]);
  });
});

describe("an assignment is seen", () => {
  const everybody = Object.entries(people) as [keyof typeof people, PersonId][];
  const seers = (shownWorld: World, card: Card, on = "2023-06-13") =>
    everybody
      .filter(([, person]) => maySee(card, shownWorld.state, viewerOf(person, { on })))
      .map(([name]) => name);

  it("by its owner, those up the line and those who oversee", () => {
    const clinic = imported(holds("outsider", "clinic"));
    const shownWorld = worldOf(
      ...authority2023,
      clinic,
      did(office, "2023-06-12 10:00", { ...activities, owner: positions.clinic }),
    );
    const line = ["chief", "chiefSubstitute", "director", "directorSubstitute", "outsider"];
    const expected = ["secretary", "secondSecretary", "auditor", ...line].toSorted();
    expect(seers(shownWorld, of("assignment")).toSorted()).toEqual(expected);
    const history: Card = {
      card: "history",
      subject: `assignment/${assignments.activities}`,
      page: 1,
    };
    expect(seers(shownWorld, history).toSorted()).toEqual(expected);
  });

  it("and its forms of the secretariat by the secretariat alone", () => {
    for (const card of ["bind-assignment", "settle-condition", "note-assignment"] as const)
      expect(seers(world, of(card))).toEqual(["secretary", "secondSecretary"]);
  });

  it("by somebody up the line without a button to report it with", () => {
    const shownWorld = worldOf(
      ...authority2023,
      did(office, "2023-06-12 10:00", { ...activities, owner: positions.finance }),
    );
    const seen = shown(shownWorld, of("report-assignment"), people.chief, { on: "2023-06-13" });
    expect(seen.fields).toEqual([]);
    expect(seen.text).toContain("Ekonomidirektören har inte bekräftat uppdraget än.");
  });
});
