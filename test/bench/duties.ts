import { Agenda } from "../../src/app/agenda.ts";
import { DutyBook } from "../../src/app/duty-book.ts";
import { instant, type Subject } from "../../src/domain/brand.ts";
import { allSubjects, dependentsOf } from "../../src/notify/dependents.ts";
import { dutyDay } from "../../src/notify/duty-day.ts";
import { owed } from "../../src/notify/owed.ts";
import { plan } from "../../src/notify/plan.ts";
import { openDuties } from "./history.ts";
import { atMost, type Line, median, type Size, threadTime, threadWatch, timed } from "./measure.ts";

const repeats = 2_000;

/** The days on which a pot's money should be distributed, and its proposal's turn. */
const dutiesPerPot = 5;

/** What a commit and a tick cost while very much is open. */
export async function benchDuties({ duties, rounds }: Size): Promise<readonly Line[]> {
  const history = openDuties(Math.ceil(duties / dutiesPerPot));
  const { state } = history;
  const now = instant(state.authority.get("")?.time ?? 0);
  const today = dutyDay(now);
  const book = new DutyBook();
  const planOne = (subject: Subject): void => {
    book.update(subject, state, now, today);
    plan(subject, owed(subject, state, today), state, now);
  };
  // The last ones: what was set up in the beginning is rare, and reaches everything.
  const daily = history.take().slice(-rounds * repeats);
  const agenda = new Agenda<Subject>();
  for (const subject of allSubjects(state)) agenda.add(subject, instant(now + 86_400_000));
  const full = await threadTime(() => {
    for (const subject of allSubjects(state)) planOne(subject);
  });
  const [commits, ticks]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const sample = daily.slice(round * repeats, (round + 1) * repeats);
    const sinceBegun = threadWatch();
    for (const record of sample)
      for (const subject of dependentsOf(record, state, () => [])) planOne(subject);
    commits.push((sinceBegun() / sample.length) * 1_000);
    const tickTime = await timed(() => {
      for (let index = 0; index < repeats; index += 1) {
        for (const subject of agenda.due(now)) planOne(subject);
        for (const subject of book.wake(now, state)) planOne(subject);
      }
    });
    ticks.push((tickTime / repeats) * 1_000);
  }
  const note = ` with ${duties.toLocaleString("sv-SE")} open duties`;
  return [
    atMost("a commit's owed and duties", 50, median(commits), "µs", note),
    atMost("a tick with nothing due", 10, median(ticks), "µs", note),
    atMost("everything planned anew, as every morning", 10_000, full, "ms", note),
  ];
}
