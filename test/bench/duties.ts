import { Agenda } from "../../src/app/agenda.ts";
import { dutyDay } from "../../src/notify/duty-day.ts";
import { instant, type Subject } from "../../src/domain/brand.ts";
import { allSubjects, dependentsOf } from "../../src/notify/dependents.ts";
import { owed } from "../../src/notify/owed.ts";
import { plan } from "../../src/notify/plan.ts";
import { openDuties } from "./history.ts";
import { atMost, type Line, median, type Size, timed } from "./measure.ts";

const repeats = 2_000;

/** What a commit and a tick cost while very much is open. */
export async function benchDuties({ duties, rounds }: Size): Promise<readonly Line[]> {
  const history = openDuties(duties);
  const { state } = history;
  const now = instant(state.authority.get("")?.time ?? 0);
  const today = dutyDay(now);
  const planOne = (subject: Subject): void => {
    plan(subject, owed(subject, state, today), state, now);
  };
  // Every kind of record that a working day brings; a change of office is rare and plans everything.
  const daily = history
    .take()
    .slice(-20 * repeats)
    .filter(({ event }) => event.type !== "position-held" && event.type !== "secretariat-granted");
  const agenda = new Agenda<Subject>();
  for (const subject of allSubjects(state)) agenda.add(subject, instant(now + 86_400_000));
  const [commits, ticks]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const sample = daily.slice(round * repeats, (round + 1) * repeats);
    const commitTime = await timed(() => {
      for (const record of sample)
        for (const subject of dependentsOf(record, state, () => [])) planOne(subject);
    });
    commits.push((commitTime / sample.length) * 1_000);
    const tickTime = await timed(() => {
      for (let index = 0; index < repeats; index += 1)
        for (const subject of agenda.due(now)) planOne(subject);
    });
    ticks.push((tickTime / repeats) * 1_000);
  }
  const full = await timed(() => {
    for (const subject of allSubjects(state)) planOne(subject);
  });
  const note = ` with ${duties.toLocaleString("sv-SE")} open duties`;
  return [
    atMost("a commit's owed", 50, median(commits), "µs", note),
    atMost("a tick with nothing due", 10, median(ticks), "µs", note),
    atMost("everything planned anew, as when a lease is taken", 10_000, full, "ms", note),
  ];
}
