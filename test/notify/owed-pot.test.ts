import { describe, expect, it } from "vitest";
import { day, logPosition, subject } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { kronor } from "../../src/domain/money.ts";
import { owed } from "../../src/notify/owed.ts";
import { maySee } from "../../src/teams/cards/access.ts";
import { authority, pots, requestCommand, requests } from "../domain/fixture.ts";
import { type Done, did, type World, worldOf } from "../domain/given.ts";
import { imported, people, positions } from "../domain/organisation.ts";
import { complaintsAbout } from "../teams/card-check.ts";
import { shown, viewerOf } from "../teams/cards-2/scene.ts";

const { request: _, pot: __, receivedDay: ___, ...terms } = requestCommand;

/** The mentors ask for another amount, or the leaders, for whom the director answers. */
const amend = (sought: number, turn = 0, request: "mentors" | "leaders" = "mentors") => ({
  ...terms,
  ...(request === "mentors"
    ? {}
    : {
        activity: "Ledarprogram",
        responsible: { kind: "person", person: people.finance } as const,
      }),
  type: "amend-request" as const,
  request: requests[request],
  turn,
  sought: kronor(sought),
});

const about = subject("pot/skills");
const after = (...done: readonly Done[]): World => worldOf(...authority, ...done);
const news = ({ state }: World) =>
  owed(about, state, day("2018-06-27")).map(({ person, event, revision, card }) => ({
    person,
    event,
    revision,
    card: card.card,
  }));

describe("a request that has been put right", () => {
  it("is news to the pot's holder, and to who answers for it, but not to who did it", () => {
    const world = after(
      did(people.secretary, "2018-06-26 10:00", amend(350_000)),
      did(people.secretary, "2018-06-26 10:59", amend(400_000, 0, "leaders")),
    );
    const last = world.state.revisions.get(about) ?? logPosition(0);
    expect(news(world)).toStrictEqual(
      [people.director, people.finance].map((person) => ({
        person,
        event: logPosition(last - 1),
        revision: last,
        card: "request-news",
      })),
    );
    expect(news(after(did(people.director, "2018-06-26 10:00", amend(350_000))))).toEqual([]);
  });

  it("is new news after an hour, or by another's hand, and none where the first import brought it", () => {
    const first = did(people.secretary, "2018-06-26 10:00", amend(350_000));
    const later = did(people.secretary, "2018-06-26 11:01", amend(340_000, 1));
    const other = did(people.secondSecretary, "2018-06-26 10:30", amend(340_000, 1));
    expect(news(after(first, later))).toHaveLength(2);
    expect(news(after(first, other))).toHaveLength(2);
    expect(news(after(imported(amend(350_000))))).toEqual([]);
  });

  it("is no news to who got the pot or the request afterwards", () => {
    const first = did(people.secretary, "2018-06-26 10:00", amend(500_000, 0, "leaders"));
    const others = (command: Command, by = "2018-06-27 10:00") =>
      news(after(first, did(people.secretary, by, command))).filter(
        ({ event }) => event === news(after(first))[0]?.event,
      );
    const told = [people.director, people.finance];
    const given = others({
      ...amend(500_000, 1, "leaders"),
      responsible: { kind: "person", person: people.outsider },
    });
    expect(given.map(({ person }) => person)).toEqual(told);
    const held = others({
      type: "amend-pot",
      pot: pots.skills,
      was: null,
      title: "Kompetens",
      purpose: "skills",
      amount: kronor(1_000_000),
      holder: positions.finance,
      purposeConfirmed: false,
    });
    expect(held.map(({ person }) => person)).toEqual(told);
  });

  it("is the same news however much is put right after it: a long history forgets lines, and not what has been told", () => {
    const many = (count: number, at: string, from = 0): readonly Done[] =>
      Array.from({ length: count }, (_, index) =>
        did(people.secretary, at, amend(300_000 + 1_000 * (index % 2), from + index)),
      );
    const world = after(...many(20, "2018-06-25 09:00"), ...many(300, "2018-06-26 10:00", 20));
    const before = owed(about, world.state, day("2018-06-27"));
    const keys = before.map(({ key }) => key);
    expect(keys).toHaveLength(2);
    for (const done of many(400, "2018-06-26 10:30", 320)) world.carryOut(done);
    expect(world.state.trails.get(about)).toHaveLength(500);
    const grown = owed(about, world.state, day("2018-06-27"));
    // The first sitting has been forgotten as a whole; the second is what it was, with all that came to it.
    expect(grown.map(({ key }) => key)).toEqual(keys.slice(1));
    expect(grown[0]).toMatchObject({
      at: before[1]?.at,
      revision: world.state.revisions.get(about),
    });
    for (const done of many(300, "2018-06-27 10:00", 720)) world.carryOut(done);
    const later = owed(about, world.state, day("2018-06-27"));
    expect(later.map(({ key }) => key).slice(0, -1)).toEqual(keys.slice(1));
    expect(later).toHaveLength(2);
    const card = later[0]?.card ?? { card: "home" as const };
    const { text } = shown(world, card, people.director, { on: "2018-06-27" });
    expect(text).toContain("Ett ändrat önskemål");
    expect(text).toContain("26 juni 2018");
  });

  it("shows each reader what is his, from the first amount to the last", () => {
    const world = after(
      did(people.secretary, "2018-06-26 10:00", amend(350_000)),
      did(people.secretary, "2018-06-26 10:10", amend(250_000, 1)),
      did(people.secretary, "2018-06-26 10:20", amend(500_000, 0, "leaders")),
    );
    const event = logPosition((world.state.revisions.get(about) ?? logPosition(0)) - 2);
    const card = { card: "request-news", pot: pots.skills, event } as const;
    const textOf = (person: typeof people.director) =>
      shown(world, card, person, { on: "2018-06-26" }).text.replaceAll("\u00A0", " ");
    const holder = textOf(people.director);
    expect(holder).toContain("Två ändrade önskemål");
    expect(holder).toContain("Stämmer det inte, säg till");
    expect(holder).toContain("Sökt belopp: 400 000 kr blir 250 000 kr.");
    expect(holder).toContain("Texten är ändrad. Sökt belopp är 500 000 kr, som förut.");
    const responsible = shown(world, card, people.finance, { on: "2018-06-26" });
    expect(responsible.text).toContain("Ett ändrat önskemål");
    expect(responsible.text).toContain("Ledarprogram");
    expect(responsible.text).not.toContain("Mentorer");
    expect(responsible.titles).not.toContain("Öppna potten");
    expect(complaintsAbout(responsible.content)).toEqual([]);
    const outsider = viewerOf(people.outsider, { on: "2018-06-26" });
    expect(maySee(card, world.state, outsider)).toBe(false);
  });
});
