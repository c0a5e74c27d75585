import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/app/clock.ts";
import { startReconcile } from "../../src/app/reconcile.ts";
import { day, type Instant, instant, type PersonId } from "../../src/domain/brand.ts";
import { isJulyMode, isWorkingDay } from "../../src/domain/calendar.ts";
import type { RecordedEvent } from "../../src/domain/event.ts";
import { dayAt, hourAt } from "../../src/domain/moment.ts";
import type { State } from "../../src/domain/state.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { type Forecast, forecast } from "../../src/notify/forecast.ts";
import { decided, sent } from "../domain/ask.ts";
import { stateDigest } from "../domain/given.ts";
import { holds, people } from "../domain/organisation.ts";
import { createSimulatedTeams } from "../simulation/simulated-channel.ts";
import { readLog } from "../simulation/invariants.ts";
import { ask, type Authority, carryOut, foundedAuthority, importer, waited } from "./authority.ts";
import type { Process } from "./authority.ts";
import { reach } from "./delivering.ts";

const halfHour = 1_800_000;
type Founded = Authority & { readonly process: Process };

/** The authority of the tests with proposals under way and some of its people reachable. */
async function busy(): Promise<Founded> {
  const authority = await foundedAuthority();
  for (const person of [people.secretary, people.chief, people.director, people.finance])
    await reach(authority, person);
  await carryOut(authority, authority.process, decided("skills"));
  await carryOut(authority, authority.process, sent("digital"));
  const acting = {
    standing: "acting",
    appointment: "RS/11/2018",
    from: day("2018-08-15"),
    to: day("2018-09-30"),
  } as const;
  await ask(authority, authority.process, importer, holds("outsider", "finance", acting));
  return authority;
}

/** A loop that looks at the clock every half hour, so that half a year passes quickly. */
function patient(clock: Clock): Clock {
  return {
    now: () => clock.now(),
    after: (milliseconds, callback) =>
      clock.after(milliseconds === 1_000 ? untilNext(clock.now()) : milliseconds, callback),
  };
}

const untilNext = (now: number): number => halfHour - (now % halfHour);

const undisturbed = (ledger: Ledger): Ledger => ({
  ...ledger,
  lease: async () => ({ held: true, freeSince: null }),
});

const lines = (
  sends: readonly { at: Instant; person: PersonId; key: string; steps: readonly string[] }[],
): string[] =>
  sends
    .map(({ at, person, key, steps }) => `${dayAt(at)} ${person} ${key} ${steps.join(" ")}`)
    .sort();

function sendsAfter(log: readonly RecordedEvent[], from: Instant): string[] {
  return lines(
    log.flatMap(({ event, time }) => {
      if (event.type !== "delivery-begun" || time < from) return [];
      return { at: time, person: event.person, key: event.key, steps: event.steps ?? [] };
    }),
  );
}

/** What the loop sends until a day, and what was foreseen of it. */
async function played(
  until: Instant,
): Promise<{ foreseen: Forecast; sends: string[]; state: State }> {
  const { clock, memory, process, chance } = await busy();
  await clock.pass(untilNext(clock.now()));
  const from = clock.now();
  const state = await waited(clock, process.commits.current());
  const before = stateDigest(state);
  const foreseen = forecast(state, from, until);
  expect(stateDigest(state), "the state is left as it is").toBe(before);
  const teams = createSimulatedTeams(clock, chance.branch());
  const faults: unknown[] = [];
  const reconcile = startReconcile({
    commits: process.commits,
    ledger: undisturbed(process.ledger),
    channel: teams.connect(),
    clock: patient(clock),
    holder: "one",
    onFault: (fault) => faults.push(fault),
  });
  await clock.pass(until - from);
  await reconcile.close();
  expect(faults).toEqual([]);
  return { foreseen, sends: sendsAfter(readLog(memory), from), state };
}

describe("a rehearsal", () => {
  it("lists exactly what the loop then sends, over half a year", async () => {
    const until = hourAt(day("2018-12-31"), 12);
    const { foreseen, sends } = await played(until);
    expect(lines(foreseen.messages)).toEqual(sends);
    expect(foreseen.messages.filter(({ kind }) => kind === "digest").length).toBeGreaterThan(20);
    expect(new Set(foreseen.messages.map(({ person }) => person)).size).toBeGreaterThan(2);
  }, 120_000);

  it("reminds nobody on a day off, nor in July", async () => {
    const { clock, process } = await busy();
    const state = await waited(clock, process.commits.current());
    const { messages, late, unreached } = forecast(
      state,
      clock.now(),
      hourAt(day("2019-03-31"), 12),
    );
    const days = messages.filter(({ kind }) => kind === "digest").map(({ at }) => dayAt(at));
    expect(days.filter((on) => !isWorkingDay(on))).toEqual([]);
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((on) => isJulyMode(on))).toEqual([]);
    expect(late.length).toBeGreaterThan(0);
    expect(late.map(({ deadline }) => deadline)).toEqual(
      late.map(({ deadline }) => deadline).sort(),
    );
    expect(unreached).not.toContain(people.secretary);
  });

  it("tells every step once, in one digest a day", async () => {
    const { clock, process } = await busy();
    const state = await waited(clock, process.commits.current());
    const { messages } = forecast(state, clock.now(), hourAt(day("2018-12-31"), 12));
    const told = messages.flatMap(({ person, steps }) => steps.map((step) => `${person} ${step}`));
    expect(new Set(told).size).toBe(told.length);
    const digests = messages.filter(({ kind }) => kind === "digest").map(({ key }) => key);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it("of no time lists nothing but what is due now", async () => {
    const { clock, process } = await busy();
    const state = await waited(clock, process.commits.current());
    const now = clock.now();
    expect(forecast(state, now, instant(now - 1)).messages).toEqual([]);
    expect(forecast(state, now, now).messages.every(({ at }) => at === now)).toBe(true);
  });
});
