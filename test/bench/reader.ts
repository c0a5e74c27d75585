import { instant } from "../../src/domain/brand.ts";
import { dayOf } from "../../src/app/clock.ts";
import { workbookFile } from "../../src/documents/export-xlsx.ts";
import type { Viewer } from "../../src/notify/card.ts";
import { keepIndex } from "../../src/notify/duty-index.ts";
import { homeSheet } from "../../src/teams/cards/home.ts";
import { calendarOf } from "../../src/teams/documents/calendar.ts";
import { exportOf } from "../../src/teams/documents/export.ts";
import { people } from "../domain/organisation.ts";
import { decidedPots } from "./history.ts";
import { atMost, type Line, median, type Size, threadWatch, timed } from "./measure.ts";

/** The follow-ups of a pot's decision, and the days of what is left of its money. */
const dutiesPerPot = 17;

/** What somebody waits for who asks for his own while very much is open for all. */
export async function benchReader({ duties, rounds }: Size): Promise<readonly Line[]> {
  const pots = Math.ceil(duties / dutiesPerPot);
  const { state } = decidedPots(pots);
  const now = instant(state.authority.get("")?.time ?? 0);
  const today = dayOf(now);
  const index = keepIndex(state);
  index.settle(today, Infinity);
  const as = (person: Viewer["person"]): Viewer => ({ person, language: "sv", now, today });
  const often = async (work: () => Promise<void> | void): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await timed(work));
    return median(times);
  };
  const home = await often(() => void homeSheet({ card: "home" }, state, as(people.chief)));
  const all = await often(() => void homeSheet({ card: "home" }, state, as(people.director)));
  const calendar = await often(() => void calendarOf(state, as(people.director)));
  const pauses: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    pauses.push(
      await longestPause(async () => workbookFile(await exportOf(state, as(people.secretary)))),
    );
  const note = ` with ${pots.toLocaleString("sv-SE")} pots`;
  return [
    atMost("home, of somebody who has little to do", 50, home, "ms", note),
    atMost("home, of the holder of every pot", 200, all, "ms", note),
    atMost("a calendar, of the holder of every pot", 200, calendar, "ms", note),
    atMost("the longest pause while an export is made and written", 50, median(pauses), "ms", note),
  ];
}

/** How long at the most others wait for their turn while something is made. */
async function longestPause(make: () => Promise<unknown>): Promise<number> {
  const sinceLast = threadWatch();
  let longest = 0;
  let isDone = false;
  const look = (): void => {
    longest = Math.max(longest, sinceLast());
    if (!isDone) setImmediate(look);
  };
  setImmediate(look);
  await make();
  look();
  isDone = true;
  return longest;
}
