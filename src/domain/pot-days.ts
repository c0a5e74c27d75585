import { potLeft, reservedBy } from "./account.ts";
import type { Day } from "./brand.ts";
import type { RecordedEvent } from "./event.ts";
import { openProposal } from "./mandate-check.ts";
import { dayAt } from "./moment.ts";
import { minus, zero } from "./money.ts";
import type { Pot, PotDay, PotFigures, PotStage } from "./pot.ts";
import type { State } from "./state.ts";
import { potSubject } from "./touches.ts";

const ofPots = potSubject("");

/**
 * Keeps how the pots that an event touches stand when its day is over. One line a day and pot, however much happens:
 * any day that has been is then read without its log being played again, and no line is ever let go.
 */
export function keepPotDays(state: State, { touches, time }: RecordedEvent): void {
  for (const touched of touches) {
    if (!touched.startsWith(ofPots)) continue;
    const id = touched.slice(ofPots.length);
    const days = state.potDays.get(id) ?? [];
    const last = days.at(-1);
    const now = potNow(state, id, dayAt(time), last);
    if (now === null || (last !== undefined && isSame(last, now))) continue;
    state.potDays.set(id, last?.day === now.day ? days.with(-1, now) : [...days, now]);
  }
}

/** How a pot stands now; as it was last, and closed, where it is no more. */
function potNow(state: State, id: string, day: Day, last: PotDay | undefined): PotDay | null {
  const pot = state.pots.get(id);
  if (pot === undefined)
    return last !== undefined && state.closedPots.has(id)
      ? { ...last, day, stage: "closed" }
      : null;
  const { title, purpose, holder, mandate, basis } = pot;
  const figures = figuresOf(state, pot);
  const stage = stageOf(state, pot, figures);
  return { day, stage, title, purpose, holder, mandate, basis, ...figures };
}

/** As `potFigures`, without a look at each proposal that the pot has had: none but the last holds anything back. */
function figuresOf(state: State, { id, amount }: Pot): PotFigures {
  const left = potLeft(state, id);
  const last = state.proposalsOfPot.get(id)?.at(-1);
  const reserved = last === undefined ? zero : reservedBy(state, last);
  return { amount, left, reserved, posted: minus(minus(amount, left), reserved) };
}

function stageOf(state: State, pot: Pot, { posted }: PotFigures): PotStage {
  if (pot.lock !== undefined) return "locked";
  const status = openProposal(state, pot.id)?.status;
  if (status === "submitted" || status === "referred") return status;
  return posted > 0 ? "done" : "new";
}

/** Whether nothing has changed but the day. */
const isSame = (last: PotDay, now: PotDay): boolean => kept.every((key) => last[key] === now[key]);

const kept = [
  ...(["stage", "left", "reserved", "posted", "amount", "holder"] as const),
  ...(["title", "purpose", "mandate", "basis"] as const),
] satisfies readonly (keyof PotDay)[];

/** A pot when a day was over, and the days beside it on which something of it changed; null where there is none. */
export interface PotThen {
  /** Null before the pot was there. */
  readonly it: PotDay | null;
  /** The last change before the one that made it so. */
  readonly earlier: Day | null;
  /** The next change after the day that is asked for. */
  readonly later: Day | null;
}

/** A pot as it stood when a day was over, from its log alone. */
export function potThen(state: State, pot: string, day: Day): PotThen {
  const days = state.potDays.get(pot) ?? [];
  const index = days.findLastIndex((one) => one.day <= day);
  const at = (place: number): Day | null => (place < 0 ? null : (days[place]?.day ?? null));
  return { it: days[index] ?? null, earlier: at(index - 1), later: at(index + 1) };
}
