import type { Day, PersonId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { fieldError } from "./assignment-fields.ts";
import { followUpCommentMax, ownRightToAnswer } from "./decide-follow-up.ts";
import { accept, refuse } from "./decided.ts";
import { answerersOf, fundedRows } from "./follow-up-plan.ts";
import { type Funding, fundingOf, potOfFunding } from "./funding.ts";
import type { Grant } from "./grant.ts";
import type { NeedCommand, NeedOf } from "./need.ts";
import { needNow } from "./need-now.ts";
import type { Capacity } from "./person.ts";
import type { Pot } from "./pot.ts";
import type { ProposedRow } from "./proposal.ts";
import type { FieldProblem, Refusal } from "./refusal.ts";
import type { State } from "./state.ts";
import { needId } from "./touches.ts";

/** A funded row with all that its need is asked by. */
export interface Needing {
  readonly decision: Funding;
  readonly row: ProposedRow;
  readonly pot: Pot;
  readonly grant: Grant;
}

/** What an answer names; null where nothing was funded, or something else has taken its place. */
export function needingOf(state: State, of: NeedOf): Needing | null {
  const decision = fundingOf(state, of.decision);
  if (decision === null || decision.replaced !== null) return null;
  const row = fundedRows(decision).find((one) => one.id === of.row);
  const pot = potOfFunding(state, decision);
  const grant = state.grants.get(decision.grant);
  return row === undefined || pot === null || grant === undefined
    ? null
    : { decision, row, pot, grant };
}

/** The right in which somebody settles a need; `isForAnother` where he has to say whose word it is. */
interface RightToSettle {
  readonly capacity: Capacity | null;
  readonly isForAnother: boolean;
}

/**
 * Who answers for the row settles its need, and the holder of its pot; the secretariat does it for them, and says who
 * has answered. Why not, for anybody else.
 */
export function rightToSettle(
  state: State,
  needing: Needing,
  person: PersonId,
  today: Day,
): RightToSettle | Refusal {
  const { row, pot } = needing;
  const own = ownRightToAnswer(state, needing, person, today);
  if (own !== null) return { ...own, isForAnother: false };
  if (state.persons.get(person)?.secretariat === true)
    return { capacity: null, isForAnother: true };
  return { code: "not-responsible", people: answerersOf(row, pot, state, today) };
}

/** Judges an answer about next year's need (rule R09): a person's word, never a timer's (rule R33). */
export function decideNeed(state: State, command: NeedCommand, context: Context): Decided {
  const { actor, today } = context;
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  const needing = needingOf(state, command);
  if (needing === null) return refuse({ code: "not-found", id: needId(command) });
  const right = rightToSettle(state, needing, actor.person, today);
  if ("code" in right) return refuse(right);
  const { decision, row, pot } = needing;
  const { need } = command;
  const comment = command.comment.trim();
  const { settled } = needNow(state, decision, row);
  if (settled !== null && settled.need === need && settled.comment === comment)
    return accept([], right.capacity);
  const problem = problemOf(state, command, comment, right);
  if (problem !== null) return refuse({ code: "fields", errors: [fieldError("comment", problem)] });
  return accept(
    [
      {
        type: "need-settled",
        decision: command.decision,
        row: command.row,
        pot: pot.id,
        activity: row.activity,
        need,
        day: today,
        private: { comment },
      },
    ],
    right.capacity,
  );
}

function problemOf(
  state: State,
  command: NeedCommand,
  comment: string,
  { isForAnother }: RightToSettle,
): FieldProblem | null {
  const { length } = comment;
  if (length > followUpCommentMax) return { code: "too-long", length, max: followUpCommentMax };
  if (isForAnother && comment === "") return { code: "missing" };
  const turn = state.needs.get(needId(command))?.turn ?? 0;
  return turn === command.turn ? null : { code: "answered-since" };
}
