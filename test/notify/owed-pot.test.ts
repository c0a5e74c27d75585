import { describe, expect, it } from "vitest";
import { day, logPosition, subject } from "../../src/domain/brand.ts";
import { kronor } from "../../src/domain/money.ts";
import { owed } from "../../src/notify/owed.ts";
import { maySee } from "../../src/teams/cards/access.ts";
import { authority, pots, requestCommand, requests } from "../domain/fixture.ts";
import { type Done, did, type World, worldOf } from "../domain/given.ts";
import { imported, people } from "../domain/organisation.ts";
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
