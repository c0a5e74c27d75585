import type { Commits, Outcome } from "../app/outcome.ts";
import type { Instant } from "../domain/brand.ts";
import type { RecordedEvent } from "../domain/event.ts";
import { instantOf, readDayTime } from "../language/day.ts";
import { dayOf } from "../app/clock.ts";
import { day } from "../domain/brand.ts";
import { grantFirstSecretariat } from "../first-secretariat.ts";
import { type MovableClock, resumedAt } from "./clock.ts";
import { people } from "./sample/people.ts";
import { seedSample } from "./seed.ts";
import { sampleStart } from "./sample/commands.ts";

/** When a person meets the sample: the day after its facts were entered, at nine. */
const sampleOpens: Instant = instantOf(day("2018-06-21"), 9, 0);

/** Fills a fresh store with the sample authority, and sets the clock to where its story is. */
export async function prepareSample(commits: Commits, clock: MovableClock): Promise<void> {
  const state = await commits.current();
  clock.moveTo(resumedAt(state, sampleStart));
  followClock(commits, clock);
  if (await seedSample(commits)) await moveTo(commits, sampleOpens);
}

/** Where an authority without the sample is kept, apart from the sample's own store. */
export const emptyStore = "sqlite:./data/empty.db";

/** The one who sets up an empty authority: whose window the secretariat's is. */
export const firstSecretary = people.kanslijurist;

/** A store as a new authority begins: its first secretary and nothing else. */
export async function prepareEmpty(commits: Commits, clock: MovableClock): Promise<void> {
  const { entraId, name, mail } = firstSecretary;
  clock.moveTo(resumedAt(await commits.current(), clock.now()));
  followClock(commits, clock);
  await grantFirstSecretariat({ authority: "Region Exempel", secretariat: [entraId] }, commits);
  const state = await commits.current();
  const person = state.persons.get(state.personByEntraId.get(entraId) ?? "");
  // What a directory would know of her; a name that she has changed stays.
  if (person === undefined || person.mail !== null) return;
  const command = { type: "amend-person", person: person.id, name, mail } as const;
  await commits.execute({ command, actor: { kind: "system", name: "import" }, key: null });
}

/** The clock is an event of the local log, so that restarts and other processes agree (DESIGN.md section 6). */
function followClock(commits: Commits, clock: MovableClock): void {
  commits.onRecords((records: readonly RecordedEvent[]) => {
    for (const { event } of records) if (event.type === "clock-moved") clock.moveTo(event.to);
  });
}

function moveTo(commits: Commits, to: Instant): Promise<Outcome> {
  return commits.execute({
    command: { type: "move-clock", to },
    actor: { kind: "system", name: "local-clock" },
    key: null,
  });
}

/**
 * Sets the clock to what was typed, `2018-08-13 09:00`. Where only a day was: ten o'clock, when the cards of the
 * day have come, also to those who stand in for others.
 */
export async function moveClockTo(
  commits: Commits,
  clock: MovableClock,
  typed: string,
): Promise<Outcome> {
  const read = readDayTime(typed, dayOf(clock.now()));
  if (read.kind === "unreadable") {
    return { kind: "refused", refusal: { code: "day-malformed", text: typed.slice(0, 60) } };
  }
  const time = read.time ?? { hour: 10, minute: 0 };
  return moveTo(commits, instantOf(read.day, time.hour, time.minute));
}
