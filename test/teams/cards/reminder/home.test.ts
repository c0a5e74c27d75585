import { describe, expect, it } from "vitest";
import { hourOn } from "../../../../src/app/clock.ts";
import { dutiesOf } from "../../../../src/notify/duties.ts";
import { day, type PersonId } from "../../../../src/domain/brand.ts";
import { meetingSubject } from "../../../../src/domain/touches.ts";
import { decided, sent } from "../../../domain/ask.ts";
import { authority } from "../../../domain/fixture.ts";
import { did, worldOf } from "../../../domain/given.ts";
import { authority2023, plan } from "../../../domain/assignment-fixture.ts";
import { ids, people, positions } from "../../../domain/organisation.ts";
import { lost, opened } from "../../../notify/scene.ts";
import { complaintsAbout } from "../../card-check.ts";
import { type Shown, shown } from "../../cards-2/scene.ts";
import { parseCard } from "../../../../src/teams/parse-card.ts";

const { secretary, chief, director, outsider } = people;
const done = worldOf(...authority, ...decided("skills"));

const home = (person = secretary, on = "2018-07-02", world = done): string => {
  const card = shown(world, { card: "home" }, person, { on });
  expect(complaintsAbout(card.content)).toEqual([]);
  return card.text.replaceAll("\u00A0", " ");
};

it("lists a duty with the day it is due, and since when it is late", () => {
  const [list] = dutiesOf(meetingSubject(ids.august), done.state, day("2018-07-02"));
  expect(list?.deadline).toBe("2018-08-15");
  expect(home()).toContain("15 augusti");
  expect(home()).not.toContain("Försenat sedan");
  expect(home(secretary, "2018-08-17")).toContain("Försenat sedan 15 augusti");
});

it("shows nothing that lies out of sight or is others' to do", () => {
  expect(home(outsider)).toContain("Inget väntar på dig.");
  expect(home(director)).not.toContain("15 augusti");
  const early = home(secretary, "2018-06-15");
  expect(early).not.toContain("15 augusti");
});

it("shows a proposal once, with the day by which it is to be answered", () => {
  const waiting = worldOf(...authority, ...sent("skills"));
  const text = home(chief, "2018-06-26", waiting);
  expect(text.split("Väntar på ditt beslut")).toHaveLength(2);
  expect(text).toMatch(/Senast \d+ (?:juni|juli)\nVäntar på ditt beslut: 600 000 kr/);
  expect(text.indexOf("Väntar på ditt beslut")).toBeLessThan(text.indexOf("kvar att fördela"));
  expect(home(chief, "2018-08-20", waiting)).toMatch(
    /Försenat sedan \d+ juli\nVäntar på ditt beslut/,
  );
});

it("puts what is due first before what is due later and what has no day", () => {
  const dates = home(secretary, "2018-08-17")
    .split("\n")
    .filter((one) => /^(?:Försenat sedan|Senast) \d+ [a-z]+$/.test(one));
  expect(dates.length).toBeGreaterThan(0);
  expect(dates[0]).toContain("Försenat");
});

it("says that its reader is away, with the button that ends it first", () => {
  const away = worldOf(
    ...authority,
    did(chief, "2018-07-02 09:00", {
      type: "report-absence",
      person: chief,
      from: day("2018-07-02"),
      to: day("2018-07-27"),
    }),
  );
  const look = (person: typeof chief, on: string) => shown(away, { card: "home" }, person, { on });
  const card = look(chief, "2018-07-03");
  expect(complaintsAbout(card.content)).toEqual([]);
  expect(card.text.replaceAll("\u00A0", " ")).toContain(
    "Du är borta till och med fredag 27 juli 2018.",
  );
  const ends = card.buttons.find(({ action }) => action["verb"] === "end-absence");
  expect(ends?.action["data"]).toMatchObject({ person: chief });
  for (const other of [look(chief, "2018-07-28"), look(director, "2018-07-03")]) {
    expect(other.text).not.toContain("Du är borta");
    expect(other.buttons.some(({ action }) => action["verb"] === "end-absence")).toBe(false);
  }
});

it("names what is late with others to those above once they have been told, at most three", () => {
  const late = "Försenat hos andra";
  // Due on 15 August; those above are told the working day after.
  expect(home(chief, "2018-08-15")).not.toContain(late);
  const text = home(chief, "2018-08-17");
  expect(text).toContain(late);
  const below = text.slice(text.indexOf(late));
  expect(below).toContain("Försenat sedan 15 augusti");
  expect(below).toMatch(/Ligger hos .*Eva Registrator/);
  expect(home(secretary, "2018-08-17")).not.toMatch(/Försenat hos andra[^]*Ligger hos .*Eva/);
  const long = home(chief, "2018-12-03");
  expect(long.slice(long.indexOf(late)).split("Ligger hos").length - 1).toBe(3);
  expect(home(outsider, "2018-12-03")).not.toContain(late);
});

it("tells of all who are not reached in one line", () => {
  const world = worldOf(...authority, ...decided("skills"));
  const lose = (person: PersonId): void => {
    for (const event of [opened(person), lost(person)])
      world.record(event, { kind: "system", name: "delivery" }, hourOn(day("2018-06-28"), 9));
  };
  lose(chief);
  expect(home(secretary, "2018-07-02", world)).toMatch(
    /Nås inte i Teams: .+\nSenast 2 juli\nTeams/,
  );
  lose(director);
  const text = home(secretary, "2018-07-02", world);
  expect(text).toContain("Två personer nås inte i Teams\nSenast 2 juli");
  expect(text).not.toContain("Nås inte i Teams:");
  expect(text).toContain("15 augusti");
});

describe("a home with more than fits", () => {
  const count = 69;
  const section = {
    kind: "section",
    body: ids.board,
    day: day("2022-11-15"),
    section: 200,
  } as const;
  const given = Array.from({ length: count }, (_, index) =>
    did(secretary, "2022-11-21 10:00", {
      ...plan,
      owner: positions.director,
      basis: { ...section, item: `${index + 1}` },
      text: `Uppgift ${index + 10}.`,
    }),
  );
  const world = worldOf(...authority2023, ...given);
  const look = (page?: number, person: PersonId = director, on = "2022-11-24"): Shown => {
    const card = shown(world, { card: "home", page }, person, { on });
    expect(complaintsAbout(card.content)).toEqual([]);
    return { ...card, text: card.text.replaceAll("\u00A0", " ") };
  };
  const named = ({ text }: Shown): readonly string[] => text.match(/Uppgift \d\d/g) ?? [];
  const goesTo = (card: Shown, title: string): unknown =>
    card.buttons.find((button) => button.title === title)?.action["data"];

  it("shows every duty once, page by page, forth and back", () => {
    const pages = Array.from({ length: 9 }, (_, index) => look(index + 1));
    const all = pages.flatMap(named);
    expect(pages.map((page) => named(page).length)).toEqual([8, 8, 8, 8, 8, 8, 8, 8, 5]);
    expect(new Set(all).size).toBe(count);
    expect(look().text).toContain("Och 61 till. Tryck Fler för att se dem.");
    expect(look(2).text).toContain("Sida 2 av 9");
    expect(look(2).text).toContain("Och 53 till.");
    expect(look(9).text).not.toMatch(/Och \d+ till/);
    expect(look(2).titles.slice(-3)).toEqual(["Fler", "Tillbaka", "Hem"]);
    expect(look(9).titles.slice(-2)).toEqual(["Tillbaka", "Hem"]);
    expect(look(1).titles).not.toContain("Tillbaka");
    expect(goesTo(look(1), "Fler")).toMatchObject({ show: { card: "home", page: 2 } });
    expect(goesTo(look(3), "Tillbaka")).toMatchObject({ show: { card: "home", page: 2 } });
  });

  it("takes a page that does not exist for the nearest one, and reads none that is no page", () => {
    expect(named(look(99))).toEqual(named(look(9)));
    expect(parseCard({ card: "home", page: 2 })).toEqual({ card: "home", page: 2 });
    for (const page of [0, -1, 1.5, "2", 1e9]) expect(parseCard({ card: "home", page })).toBeNull();
  });

  it("tells of everything that is late with others too, three of it first", () => {
    const pages = Array.from({ length: 10 }, (_, index) => look(index + 1, chief, "2023-02-01"));
    expect(named(pages[0] ?? look())).toHaveLength(3);
    expect(new Set(pages.flatMap(named)).size).toBe(count);
    for (const { text } of pages.slice(0, 3)) expect(text).toContain("Försenat hos andra");
  });
});
