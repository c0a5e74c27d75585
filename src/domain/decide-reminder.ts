import type { PersonId, Subject } from "./brand.ts";
import { addDays } from "./calendar.ts";
import type { Context, Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import { dayAt } from "./moment.ts";
import type { FieldError, FieldProblem } from "./refusal.ts";
import { dutyKinds, type Ladder, type ReminderCommand } from "./reminder.ts";
import type { State } from "./state.ts";

/** How many steps a ladder has at most, each way, and how many working days they lie from the deadline. */
export const stepsMax = 8;
export const offsetMax = 60;

/** How many days ahead somebody may sleep on a duty; the engine wakes him before its last step in any case. */
export const snoozeDaysMax = 60;

/**
 * Judges how and whom the program reminds. Whose a duty is and when its last step comes is derived outside
 * the domain (`notify`): its `dutyHindrance` is asked first, of the same state, and refuses whom the duty is not
 * with. Here it is settled who speaks, of what, and for himself alone.
 */
export function decideReminder(
  state: State,
  command: ReminderCommand,
  { actor, today }: Context,
): Decided {
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  const { person } = actor;
  switch (command.type) {
    case "set-ladder":
      if (!isSecretary(state, person)) return refuse({ code: "not-secretariat" });
      return setLadder(state, command);
    case "set-quiet-days": {
      if (!isSecretary(state, person)) return refuse({ code: "not-secretariat" });
      const { july, bridgeDays, halfDays } = command.quiet;
      const known = state.quietDays.get("");
      const isSame =
        known?.july === july && known.bridgeDays === bridgeDays && known.halfDays === halfDays;
      if (isSame) return accept([]);
      return accept([{ type: "quiet-days-set", quiet: { july, bridgeDays, halfDays } }]);
    }
    case "snooze-duty": {
      const { duty, subject, until } = command;
      if (!isDutyOf(state, duty, subject)) return refuse({ code: "not-found", id: duty });
      const to = addDays(today, snoozeDaysMax);
      if (until <= today || until > to) return refuse({ code: "snooze-outside", to });
      if (state.dutyMarks.get(duty)?.snoozed[person] === until) return accept([]);
      return accept([{ type: "duty-snoozed", duty, subject, person, until }]);
    }
    case "take-duty": {
      const { duty, subject } = command;
      if (!isDutyOf(state, duty, subject)) return refuse({ code: "not-found", id: duty });
      const marks = state.dutyMarks.get(duty);
      const takenOn = marks?.taken === person && marks.takenAt !== null ? marks.takenAt : null;
      // The same duty may have been carried out and come up again since an earlier day.
      if (takenOn !== null && dayAt(takenOn) === today) return accept([]);
      return accept([{ type: "duty-taken", duty, subject, person }]);
    }
    case "give-back-duty": {
      const { duty, subject } = command;
      if (!isDutyOf(state, duty, subject)) return refuse({ code: "not-found", id: duty });
      if (state.dutyMarks.get(duty)?.taken !== person) return accept([]);
      return accept([{ type: "duty-taken", duty, subject, person: null }]);
    }
    default:
      return command satisfies never;
  }
}

const isSecretary = (state: State, person: PersonId): boolean =>
  state.persons.get(person)?.secretariat === true;

/** Whether a key names a kind of duty about something that exists. */
function isDutyOf(state: State, duty: string, subject: Subject): boolean {
  const about = dutyKinds.map((kind) => `${kind}:${subject}`);
  return (
    state.revisions.has(subject) && about.some((key) => duty === key || duty.startsWith(`${key}#`))
  );
}

function setLadder(state: State, command: ReminderCommand & { type: "set-ladder" }): Decided {
  const errors: FieldError[] = [];
  const remind = problemOf(command.remind, 0);
  const escalate = problemOf(command.escalate, offsetMax);
  // Without a single reminder the duty could be forgotten.
  if (remind !== null) errors.push({ field: "remind", problem: remind });
  else if (command.remind.length === 0)
    errors.push({ field: "remind", problem: { code: "missing" } });
  if (escalate !== null) errors.push({ field: "escalate", problem: escalate });
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const ladder: Ladder = { remind: ordered(command.remind), escalate: ordered(command.escalate) };
  const known = state.ladders.get(command.duty);
  if (known !== undefined && isSameLadder(known, ladder)) return accept([]);
  return accept([{ type: "ladder-set", duty: command.duty, ...ladder }]);
}

const ordered = (offsets: readonly number[]): readonly number[] =>
  [...new Set(offsets)].sort((a, b) => a - b);

function problemOf(offsets: readonly number[], max: number): FieldProblem | null {
  const isReadable =
    offsets.length <= stepsMax &&
    offsets.every((one) => Number.isInteger(one) && one >= -offsetMax && one <= max);
  return isReadable ? null : { code: "offsets-unreadable", typed: offsets.join(", ") };
}

export const isSameLadder = (a: Ladder, b: Ladder): boolean =>
  a.remind.join() === b.remind.join() && a.escalate.join() === b.escalate.join();
