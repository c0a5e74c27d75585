import { describe, expect, it } from "vitest";
import { day, type PersonId } from "../../src/domain/brand.ts";
import { decided, sent } from "../domain/ask.ts";
import { holds, people } from "../domain/organisation.ts";
import { personSubject } from "../../src/domain/touches.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import { dutyDay } from "../../src/notify/duty-day.ts";
import { goodDay } from "../simulation/simulated-channel.ts";
import { ask, carryOut, delivery, importer, monday } from "./authority.ts";
import { countOf, type Delivering, deliver, delivering, eventsOf, reach } from "./delivering.ts";

const minute = 60_000;

describe("a new conversation", () => {
  const remove = (authority: Delivering, person: PersonId) =>
    ask(authority, authority.process, delivery, {
      type: "lose-conversation",
      person,
      code: "uninstalled",
    });

  it("gets a welcome and not again what was told", async () => {
    const authority = await delivering();
    const { process, teams, clock } = authority;
    for (const person of [people.secretary, people.chief]) await reach(authority, person);
    await carryOut(authority, process, decided("skills"));
    await carryOut(authority, process, sent("digital"));
    await carryOut(authority, process, sent("own"));
    await clock.pass(minute);
    const before = teams.shownTo(people.secretary).length;
    await remove(authority, people.secretary);
    await reach(authority, people.secretary, "installed");
    await clock.pass(minute);
    const cards = teams
      .shownTo(people.secretary)
      .slice(before)
      .map(({ sentAs }) => sentAs.card);
    expect(before).toBeGreaterThan(0);
    expect(cards).toEqual(["welcome"]);
  });

  it("gets the tasks that were open before it", async () => {
    const authority = await delivering();
    await carryOut(authority, authority.process, sent("skills"));
    await authority.clock.pass(10 * minute);
    expect(authority.teams.taken).toEqual([]);
    await reach(authority, people.chief, "installed");
    const installed = authority.teams.shownTo(people.chief).map(({ sentAs }) => sentAs.card);
    expect(installed.toSorted()).toEqual(["proposal", "welcome"]);
    await remove(authority, people.chief);
    await reach(authority, people.chief, "installed");
    const again = authority.teams.shownTo(people.chief).map(({ sentAs }) => sentAs.card);
    expect(again.toSorted()).toEqual(["proposal", "proposal", "welcome", "welcome"]);
  });

  it("is asked for once an hour at the most", async () => {
    const authority = await delivering();
    await carryOut(authority, authority.process, sent("skills"));
    await carryOut(authority, authority.process, decided("tools"));
    await authority.clock.pass(10 * minute);
    expect(authority.teams.opened.get("entra-chief")).toBe(1);
    await authority.clock.pass(55 * minute);
    expect(authority.teams.opened.get("entra-chief")).toBe(2);
  });
});

describe("somebody who has never had the app", () => {
  it("becomes the secretariat's duty, and is well again when he gets it", async () => {
    const authority = await delivering();
    const { process, clock, teams } = authority;
    await reach(authority, people.secretary);
    await carryOut(authority, process, sent("skills"));
    await clock.pass(10 * minute);
    const chief = personSubject(people.chief);
    const asked = (): readonly string[] =>
      dutiesOf(chief, process.commits.latest(), dutyDay(clock.now())).map(({ kind }) => kind);
    expect(eventsOf(authority).filter(({ type }) => type === "person-unreachable")).toEqual([
      { type: "person-unreachable", person: people.chief, code: "not-installed" },
    ]);
    expect(asked()).toEqual(["unreachable"]);
    const digests = (): number =>
      teams.shownTo(people.secretary).filter(({ sentAs }) => sentAs.card === "digest").length;
    await clock.pass(24 * 60 * minute);
    expect(digests()).toBe(1);
    await clock.pass(24 * 60 * minute);
    expect(digests()).toBe(2);
    // The app may have been given to everybody meanwhile: it is asked for on, without a word in the log.
    expect(teams.opened.get("entra-chief")).toBeGreaterThan(20);
    const told = eventsOf(authority).filter(({ type }) => type === "person-unreachable");
    expect(told.filter((one) => "person" in one && one.person === people.chief)).toHaveLength(1);
    await reach(authority, people.chief, "installed");
    expect(asked()).toEqual([]);
    const installed = teams.shownTo(people.chief).map(({ sentAs }) => sentAs.card);
    expect(installed.toSorted()).toEqual(["proposal", "welcome"]);
  });
});

describe("somebody who has blocked the bot", () => {
  it("gets nothing more until he comes back", async () => {
    const authority = await delivering();
    const { teams, process, clock } = authority;
    await reach(authority, people.chief);
    teams.blocked.add(people.chief);
    await carryOut(authority, process, sent("skills"));
    await clock.pass(minute);
    await carryOut(authority, process, sent("digital"));
    await carryOut(authority, process, decided("tools").slice(0, -1));
    await clock.pass(48 * 60 * minute);
    expect(teams.refusedByBlock.get(people.chief)).toBe(1);
    const lost = eventsOf(authority).filter(
      (event) => event.type === "person-unreachable" && event.person === people.chief,
    );
    expect(lost).toHaveLength(1);
    teams.blocked.delete(people.chief);
    await reach(authority, people.chief, "message");
    await clock.pass(minute);
    expect(teams.shownTo(people.chief).length).toBeGreaterThanOrEqual(2);
  });
});

describe("a process that dies", () => {
  it("leaves a claim that is unknown after a minute, and the next one sends the task again", async () => {
    const authority = await delivering();
    const { clock, teams, process } = authority;
    await reach(authority, people.chief);
    teams.troubles = { ...goodDay, latencyMax: 1_000 };
    await carryOut(authority, process, sent("skills"));
    while (countOf(authority, "delivery-begun") === 0) await clock.pass(1);
    process.store.cut();
    teams.troubles = goodDay;
    const heir = await authority.open();
    deliver(authority, heir, teams, "heir");
    await clock.pass(5 * minute);
    const types = eventsOf(authority).map(({ type }) => type);
    expect(types.filter((type) => type.startsWith("delivery"))).toEqual([
      "delivery-begun",
      "delivery-unknown",
      "delivery-begun",
      "delivery-made",
    ]);
  });

  it("is followed by one that sees to everything that is open", async () => {
    const authority = await delivering();
    const { clock, teams, process } = authority;
    await reach(authority, people.chief);
    await clock.pass(minute);
    await authority.reconcile.close();
    await carryOut(authority, process, sent("skills"));
    process.store.cut();
    const heir = await authority.open();
    const reconcile = deliver(authority, heir, teams, "heir");
    await clock.pass(10_000);
    expect(teams.taken).toEqual([]);
    await clock.pass(10_000);
    expect(reconcile.delivers()).toBe(true);
    expect(teams.taken).toHaveLength(1);
  });
});

describe("a change of office", () => {
  it("brings its cards at seven in the morning", async () => {
    const authority = await delivering();
    const { clock, teams, process } = authority;
    await reach(authority, people.outsider);
    await carryOut(authority, process, sent("skills"));
    const from = day("2018-06-27");
    const acting = { standing: "acting", appointment: "RS/11/2018", from } as const;
    await ask(authority, process, importer, holds("outsider", "chief", acting));
    const wednesday = Date.UTC(2018, 5, 27, 5);
    await clock.pass(wednesday - monday - minute - (clock.now() - monday));
    expect(teams.shownTo(people.outsider)).toEqual([]);
    await clock.pass(2 * minute);
    expect(teams.shownTo(people.outsider)).toMatchObject([{ card: { card: "proposal" } }]);
  });
});
