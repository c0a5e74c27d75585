import { describe, expect, it } from "vitest";
import { day, logPosition, type PersonId } from "../../../../src/domain/brand.ts";
import type { Event } from "../../../../src/domain/event.ts";
import { hourAt } from "../../../../src/domain/moment.ts";
import { decisionSubject } from "../../../../src/domain/touches.ts";
import { decided } from "../../../domain/ask.ts";
import { authority, proposals } from "../../../domain/fixture.ts";
import { type World, worldOf } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { type Shown, shown } from "../../cards-2/scene.ts";

const { director, secretary, outsider } = people;

const record = (world: World, event: Event, on: string): void =>
  world.record(event, { kind: "system", name: "delivery" }, hourAt(day(on), 9));

const opened = (person: PersonId): Event => ({
  type: "conversation-opened",
  person,
  cause: "message",
  private: {
    serviceUrl: "https://example.org",
    conversationId: person,
    tenantId: "t",
    botId: "b",
    userId: person,
  },
});

function look(world: World, card: Parameters<typeof shown>[1], person: PersonId): Shown {
  const sv = shown(world, card, person);
  const en = shown(world, card, person, { language: "en" });
  for (const one of [sv, en]) expect(complaintsAbout(one.content)).toEqual([]);
  expect(en.text).not.toBe(sv.text);
  return { ...sv, text: sv.text.replaceAll("\u00A0", " ") };
}

describe("the news of a standstill", () => {
  it("says from when to when nothing was sent, and that nothing is forgotten", () => {
    const world = worldOf(...authority);
    const since = hourAt(day("2018-06-22"), 16);
    const until = hourAt(day("2018-06-25"), 8);
    record(world, { type: "delivery-stalled", since, until }, "2018-06-25");
    const { text, titles } = look(world, { card: "stalled-news" }, secretary);
    expect(text).toContain(
      "Inget skickades från 22 juni 2018 kl. 16.00 till 25 juni 2018 kl. 08.00.",
    );
    expect(text).toContain("Inget är glömt");
    expect(titles).toEqual(["Hem"]);
  });

  it("says that there was none to somebody with an old button", () => {
    expect(look(worldOf(...authority), { card: "stalled-news" }, secretary).text).toContain(
      "Fördela har inte stått stilla.",
    );
  });
});

describe("the news that somebody missed", () => {
  const before = worldOf(...authority);
  record(before, opened(director), "2018-06-20");
  const since = logPosition(before.records.length);

  function missedBy(person: PersonId): World {
    const world = worldOf(...authority);
    record(world, opened(person), "2018-06-20");
    record(world, { type: "person-unreachable", person, code: "blocked" }, "2018-06-21");
    for (const one of decided("skills")) world.carryOut(one);
    record(world, opened(person), "2018-06-27");
    return world;
  }

  it("is told once in one card, with the way to each", () => {
    const { text, titles } = look(missedBy(director), { card: "missed-news", since }, director);
    expect(text).toContain("Medan du inte gick att nå");
    expect(text).toContain("En sak har hänt");
    expect(text).toContain("Beslut 1/2018 är fattat");
    expect(titles).toEqual(["Öppna", "Hem"]);
  });

  it("tells nobody what he may not see, nor what came afterwards", () => {
    const card = { card: "missed-news", since } as const;
    expect(look(missedBy(outsider), card, outsider).text).toContain("Inget har hänt");
    const later = { card: "missed-news", since: logPosition(100_000) } as const;
    expect(look(missedBy(director), later, director).text).toContain("Inget har hänt");
  });

  it("leaves out what had been told after all", () => {
    const world = missedBy(director);
    const subject = decisionSubject("1/2018");
    const event = world.state.proposals.get(proposals.skills)?.turn ?? 0;
    const key = `notice:${director}:${subject}:${event}`;
    const claim = {
      type: "delivery-begun",
      key,
      person: director,
      kind: "notice",
      subject,
      revision: logPosition(0),
      attempt: 1,
    } as const;
    record(world, claim, "2018-06-27");
    record(world, { type: "delivery-made", key }, "2018-06-27");
    expect(look(world, { card: "missed-news", since }, director).text).toContain("Inget har hänt");
  });
});
