import { describe, expect, it } from "vitest";
import { readiness } from "../../src/program.ts";
import { startReconcile } from "../../src/app/reconcile.ts";
import { day, instant } from "../../src/domain/brand.ts";
import { decided, sent } from "../domain/ask.ts";
import { holds, people } from "../domain/organisation.ts";
import { readLog } from "../simulation/invariants.ts";
import { ask, carryOut, delivery, importer, monday } from "./authority.ts";
import { countOf, type Delivering, deliver, delivering, eventsOf, reach } from "./delivering.ts";

const minute = 60_000;
const hour = 60 * minute;

/** The process of an authority dies, and another one is started after a while. */
async function restarted(authority: Delivering, after: number): Promise<void> {
  authority.process.store.cut();
  await authority.clock.pass(after);
  const heir = await authority.open();
  deliver(authority, heir, authority.teams, "heir");
  await authority.clock.pass(minute);
}

const cardsOf = ({ teams }: Delivering, person: (typeof people)[keyof typeof people]): string[] =>
  teams.shownTo(person).map(({ sentAs }) => sentAs.card);

describe("a program that stood still", () => {
  it("is told to every secretary once, with the time", async () => {
    const authority = await delivering();
    for (const person of [people.secretary, people.secondSecretary, people.chief])
      await reach(authority, person);
    const stopped = authority.clock.now();
    await restarted(authority, 10 * minute);
    await authority.clock.pass(hour);
    expect(cardsOf(authority, people.secretary).filter((card) => card === "stalled-news")).toEqual([
      "stalled-news",
    ]);
    expect(cardsOf(authority, people.secondSecretary)).toContain("stalled-news");
    expect(cardsOf(authority, people.chief)).not.toContain("stalled-news");
    const told = eventsOf(authority).find((event) => event.type === "delivery-stalled");
    expect(told?.since).toBeGreaterThan(stopped);
    expect(told?.since).toBeLessThanOrEqual(stopped + 15_000);
    expect((told?.until ?? 0) - stopped).toBeGreaterThanOrEqual(10 * minute);
  });

  it("is not told of when it was away for a moment", async () => {
    const authority = await delivering();
    await reach(authority, people.secretary);
    await restarted(authority, 4 * minute);
    expect(countOf(authority, "delivery-stalled")).toBe(0);
  });

  it("is told of in working hours, not in the night", async () => {
    const authority = await delivering();
    await reach(authority, people.secretary);
    await authority.clock.pass(12 * hour);
    await restarted(authority, 10 * minute);
    expect(countOf(authority, "delivery-stalled")).toBe(1);
    expect(cardsOf(authority, people.secretary)).not.toContain("stalled-news");
    await authority.clock.pass(11 * hour);
    expect(cardsOf(authority, people.secretary)).toContain("stalled-news");
  });

  it("is told of once though two processes have found the same gap", async () => {
    const authority = await delivering();
    const since = instant(monday - hour);
    const until = instant(monday);
    for (const end of [until, instant(until + 1_000)])
      await ask(authority, authority.process, delivery, { type: "tell-stall", since, until: end });
    expect(countOf(authority, "delivery-stalled")).toBe(1);
  });
});

describe("a loop that hangs", () => {
  it("gives up the lease after a minute, and another process goes on", async () => {
    const authority = await delivering();
    const { process, clock, teams } = authority;
    await reach(authority, people.chief);
    await authority.reconcile.close();
    let isHung = false;
    let told = 0;
    const never = new Promise<never>(() => {});
    const { commits } = process;
    const reconcile = startReconcile({
      commits: {
        execute: (envelope) => commits.execute(envelope),
        current: () => (isHung ? never : commits.current()),
        latest: () => commits.latest(),
        onRecords: (listener) => commits.onRecords(listener),
        close: () => commits.close(),
      },
      ledger: process.ledger,
      channel: teams.connect(),
      clock,
      holder: "hung",
      onFault: () => undefined,
      onTick: (now) => void (told = now),
    });
    await clock.pass(30_000);
    expect(reconcile.lastTick()).toBe(clock.now());
    expect(told).toBe(clock.now());
    isHung = true;
    const heir = await authority.open();
    await carryOut(authority, heir, sent("skills"));
    await clock.pass(2 * minute);
    const last = reconcile.lastTick() ?? 0;
    expect(clock.now() - last).toBeGreaterThanOrEqual(50_000);
    expect(clock.now() - last).toBeLessThanOrEqual(70_000);
    expect(told).toBe(last);
    const answering = { current: () => Promise.resolve(commits.latest()) };
    expect((await readiness(answering, reconcile, clock)).ready).toBe(true);
    await clock.pass(4 * minute);
    expect(await readiness(answering, reconcile, clock)).toMatchObject({
      ready: false,
      checks: { store: true, tick: false },
    });
    expect(teams.shownTo(people.chief)).toEqual([]);
    const next = deliver(authority, heir, teams, "heir");
    await clock.pass(minute);
    expect(next.delivers()).toBe(true);
    expect(teams.shownTo(people.chief)).toHaveLength(1);
  });
});

describe("a message that Teams never answers", () => {
  it("gives its place free after ten minutes, and is sent again", async () => {
    const authority = await delivering();
    const { process, clock, teams } = authority;
    await reach(authority, people.chief);
    await authority.reconcile.close();
    const channel = teams.connect();
    let sends = 0;
    const { commits, ledger } = process;
    startReconcile({
      commits,
      ledger,
      channel: {
        ...channel,
        send(...message) {
          sends += 1;
          return sends === 1 ? new Promise(() => {}) : channel.send(...message);
        },
      },
      clock,
      holder: "one",
      onFault: () => undefined,
    });
    await carryOut(authority, process, sent("skills"));
    await clock.pass(9 * minute);
    expect([sends, countOf(authority, "delivery-unknown")]).toEqual([1, 0]);
    await clock.pass(3 * minute);
    expect([sends, countOf(authority, "delivery-unknown")]).toEqual([2, 1]);
    expect(teams.shownTo(people.chief)).toHaveLength(1);
  });
});

describe("what time alone brings", () => {
  it("waits for a working day's morning, also a new holder's tasks", async () => {
    const authority = await delivering();
    const { clock, teams, process } = authority;
    await reach(authority, people.outsider);
    await carryOut(authority, process, sent("skills"));
    const from = day("2018-06-30");
    const acting = { standing: "acting", appointment: "RS/11/2018", from } as const;
    await ask(authority, process, importer, holds("outsider", "chief", acting));
    await clock.pass(Date.UTC(2018, 6, 2, 5) - minute - clock.now());
    expect(teams.shownTo(people.outsider)).toEqual([]);
    await clock.pass(2 * minute);
    expect(teams.shownTo(people.outsider)).toMatchObject([{ card: { card: "proposal" } }]);
  });

  it("does not hold back what a colleague has just done, whatever the hour", async () => {
    const authority = await delivering();
    const { clock, teams, process } = authority;
    await reach(authority, people.chief);
    await clock.pass(13 * hour);
    await carryOut(authority, process, sent("skills"));
    await clock.pass(minute);
    expect(teams.shownTo(people.chief)).toHaveLength(1);
  });
});

describe("somebody who comes back", () => {
  const away = async (milliseconds: number): Promise<Delivering> => {
    const authority = await delivering();
    const { clock, process } = authority;
    await reach(authority, people.director);
    const gone = { type: "lose-conversation", person: people.director, code: "blocked" } as const;
    await ask(authority, process, delivery, gone);
    await carryOut(authority, process, decided("skills"));
    await clock.pass(milliseconds);
    await reach(authority, people.director);
    await clock.pass(minute);
    return authority;
  };

  it("is told once, in one card, that things have happened meanwhile", async () => {
    const authority = await away(3 * hour);
    const shown = authority.teams.shownTo(people.director).map(({ sentAs }) => sentAs);
    const opened = readLog(authority.memory).find(
      ({ event }) => event.type === "conversation-opened" && event.person === people.director,
    );
    expect(shown).toEqual([{ card: "missed-news", since: opened?.position }]);
    await authority.clock.pass(72 * hour);
    const cards = cardsOf(authority, people.director);
    expect(cards.filter((card) => card === "missed-news")).toHaveLength(1);
    expect(cards).not.toContain("decision-news");
  });

  it("soon gets what happened itself", async () => {
    const authority = await away(10 * minute);
    expect(cardsOf(authority, people.director)).toEqual(["decision-news"]);
  });

  it("is told nothing when nothing has happened", async () => {
    const authority = await delivering();
    await reach(authority, people.finance);
    const gone = { type: "lose-conversation", person: people.finance, code: "blocked" } as const;
    await ask(authority, authority.process, delivery, gone);
    await authority.clock.pass(3 * hour);
    await reach(authority, people.finance);
    expect(cardsOf(authority, people.finance)).toEqual([]);
  });
});
