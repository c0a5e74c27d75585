import { fieldError, pastDayErrors, wordsErrors } from "./assignment-fields.ts";
import { type Day, day, type PersonId } from "./brand.ts";
import { addDays } from "./calendar.ts";
import type { Context, Decided } from "./command.ts";
import { followUpCommentMax } from "./decide-follow-up.ts";
import { accept, refuse } from "./decided.ts";
import { holdersOrAbove } from "./follow-up-plan.ts";
import { potOfFunding } from "./funding.ts";
import { holderCapacity } from "./permission.ts";
import type { Capacity } from "./person.ts";
import { type PhaseOutCommand, phaseOutId } from "./phase-out.ts";
import { newestOf, type PhaseOut, phaseOutOf } from "./phase-out-now.ts";
import type { Pot } from "./pot.ts";
import type { FieldError, Refusal } from "./refusal.ts";
import type { State } from "./state.ts";

/** So many years after the one that it was to pay for, a phase-out can be put off at most: more is a slip of the pen. */
const yearsAheadMax = 5;

/**
 * The right in which somebody answers for what a pot's decision phases out: its holder on that day, his substitutes,
 * and those above where nobody holds it. Why not, for anybody else.
 */
export function rightToAnswerPhaseOut(
  state: State,
  pot: Pot,
  person: PersonId,
  today: Day,
): { readonly capacity: Capacity | null } | Refusal {
  const capacity = holderCapacity(state, pot, person, today);
  if (capacity !== null) return { capacity };
  const people = holdersOrAbove(pot, state, today);
  return people.includes(person) ? { capacity: null } : { code: "not-responsible", people };
}

/** Judges an answer to whether something is phased out: a person's word, never a timer's (rules R02, R03 and R33). */
export function decidePhaseOut(state: State, command: PhaseOutCommand, context: Context): Decided {
  const { actor, today } = context;
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  const phaseOut = phaseOutOf(state, command);
  const pot = phaseOut === null ? null : potOfFunding(state, phaseOut.funding);
  if (phaseOut === null || pot === null || phaseOut.funding.replaced !== null)
    return refuse({ code: "not-found", id: phaseOutId(command) });
  const right = rightToAnswerPhaseOut(state, pot, actor.person, today);
  if ("code" in right) return refuse(right);
  const { outcome } = command;
  const comment = command.comment.trim();
  const on = outcome === "abandoned" ? today : command.day;
  const newest = newestOf(phaseOut);
  const isSame = newest?.outcome === outcome && newest.comment === comment;
  if (isSame && (outcome === "abandoned" || newest.on === on)) return accept([], right.capacity);
  const errors = errorsIn(command, comment, phaseOut, today);
  if (on === null || errors.length > 0) return refuse({ code: "fields", errors });
  return accept(
    [
      {
        type: "phase-out-answered",
        ...phaseOut.of,
        pot: pot.id,
        what: phaseOut.nextYear.what,
        amount: phaseOut.nextYear.amount,
        outcome,
        on,
        day: today,
        private: { comment },
      },
    ],
    right.capacity,
  );
}

function errorsIn(
  command: PhaseOutCommand,
  comment: string,
  phaseOut: PhaseOut,
  today: Day,
): readonly FieldError[] {
  const errors = [
    ...dayErrors(command, phaseOut, today),
    ...(command.outcome === "done" && comment.length <= followUpCommentMax
      ? []
      : wordsErrors("comment", comment, followUpCommentMax)),
  ];
  return errors.length > 0 || command.turn === phaseOut.answers.length
    ? errors
    : [fieldError("comment", { code: "answered-since" })];
}

/** What is done has been done by today, what is put off comes after today, and what will not be done has no day. */
function dayErrors(
  { outcome, day: typed }: PhaseOutCommand,
  { year }: PhaseOut,
  today: Day,
): readonly FieldError[] {
  if (outcome === "abandoned") return [];
  if (typed === null) return [fieldError("day", { code: "missing" })];
  if (outcome === "done") return pastDayErrors("day", typed, day(`${year - 1}-01-01`), today);
  const earliest = addDays(today, 1);
  if (typed < earliest) return [fieldError("day", { code: "day-too-early", earliest })];
  const last = day(`${year + yearsAheadMax}-12-31`);
  const latest = last > earliest ? last : earliest;
  return typed > latest ? [fieldError("day", { code: "day-too-late", latest })] : [];
}
