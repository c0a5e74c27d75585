import type { Day, PersonId } from "../domain/brand.ts";
import { awayUntil } from "../domain/absence.ts";
import { addDays, workingDayOnOrBefore } from "../domain/calendar.ts";
import type { Actor, Command, Context } from "../domain/command.ts";
import { snoozeDaysMax } from "../domain/decide-reminder.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { ReminderCommand } from "../domain/reminder.ts";
import type { State } from "../domain/state.ts";
import { dutiesOf } from "./duties.ts";
import type { Duty } from "./duty.ts";
import { snoozeUntilMax, takerOf } from "./pending.ts";
import { ownersOf } from "./reach.ts";

type AboutDuty = Extract<ReminderCommand, { readonly duty: string; readonly subject: unknown }>;

/**
 * Why something cannot be said of a duty now: it is done, or there never was one of its kind; it is not his; a
 * colleague has it. Duties are derived outside the domain, so this is asked besides its own judgement, in the
 * same moment and of the same state. Null where nothing stands in the way, and for every other command.
 */
export function dutyHindrance(
  command: Command,
  actor: Actor,
  state: State,
  { today }: Pick<Context, "today">,
): Refusal | null {
  if (actor.kind !== "person") return null;
  switch (command.type) {
    case "take-duty":
    case "give-back-duty":
    case "snooze-duty":
      return hindranceOf(command, actor.person, state, today);
    default:
      return null;
  }
}

function hindranceOf(
  command: AboutDuty,
  person: PersonId,
  state: State,
  today: Day,
): Refusal | null {
  const duty = dutiesOf(command.subject, state, today).find((one) => one.key === command.duty);
  // Whether there is such a duty is told only to those who have it.
  if (duty === undefined || !ownersOf(duty, state).includes(person))
    return { code: "duty-not-yours" };
  const taker = takerOf(duty, state, today);
  if (taker !== null && taker !== person) return { code: "duty-taken", person: taker };
  switch (command.type) {
    case "take-duty": {
      const until = awayUntil(state, person, today);
      return until === null ? null : { code: "taker-away", until };
    }
    case "give-back-duty":
      return isMarked(duty, person, state) ? null : { code: "duty-not-taken" };
    case "snooze-duty": {
      const to = snoozeTo(duty, state, today);
      const isPossible = to !== null && command.until > today && command.until <= to;
      return isPossible ? null : { code: "snooze-outside", to };
    }
    default:
      return command satisfies never;
  }
}

/** Whether somebody has taken this very duty, or it has been given back: then it is with everybody already. */
function isMarked(duty: Duty, person: PersonId, state: State): boolean {
  const marks = state.dutyMarks.get(duty.key);
  if (marks === undefined || marks.takenAt === null || marks.takenAt < duty.since) return false;
  return marks.taken === person || marks.taken === null;
}

/** The last day until which a reader may sleep on a duty now; null when its next step is the last. */
export function snoozeTo(duty: Duty, state: State, today: Day): Day | null {
  const latest = snoozeUntilMax(duty, state, today);
  const farthest = workingDayOnOrBefore(addDays(today, snoozeDaysMax));
  return latest === null || latest < farthest ? latest : farthest;
}
