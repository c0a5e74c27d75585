import type { Day, Ore, PersonId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import type { FollowUp, FollowUpCommand, TypedAmount } from "./follow-up.ts";
import { answerersOf, answerTo, followUpsOf, windowOf } from "./follow-up-plan.ts";
import { type Funding, fundingOf, potOfFunding } from "./funding.ts";
import { minus, zero } from "./money.ts";
import { capacityOf, holdingsOn } from "./organisation.ts";
import { holderCapacity } from "./permission.ts";
import type { Capacity } from "./person.ts";
import type { Pot } from "./pot.ts";
import type { ProposedRow } from "./proposal.ts";
import type { FieldError, FieldProblem, Refusal } from "./refusal.ts";
import type { State } from "./state.ts";
import { followUpId } from "./touches.ts";

/** The longest comment, in characters. */
export const followUpCommentMax = 1_000;

/** Judges the answer to a follow-up; the figures are people's word about the money, never a timer's (rule R33). */
export function decideFollowUp(state: State, command: FollowUpCommand, context: Context): Decided {
  const { actor, today } = context;
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  const found = expected(state, command);
  if (found === null) return refuse({ code: "not-found", id: followUpId(command) });
  const { decision, row, pot } = found;
  const right = rightToAnswer(state, found, actor.person, today);
  if ("code" in right) return refuse(right);
  const grant = state.grants.get(decision.grant);
  const opensOn = grant === undefined ? today : windowOf(command.cutOff, grant).opensOn;
  if (today < opensOn) return refuse({ code: "follow-up-not-open", opensOn });
  const read = readAnswer(command, row.amount);
  if ("errors" in read) return refuse({ code: "fields", errors: read.errors });
  const { comment, ...figures } = read;
  const former = answerTo(state, command);
  if (former !== null && isSame(former, read)) return accept([], right.capacity);
  return accept(
    [
      {
        type: "follow-up-answered",
        decision: command.decision,
        row: command.row,
        cutOff: command.cutOff,
        pot: pot.id,
        ...figures,
        left: minus(row.amount, read.used),
        day: today,
        private: { comment },
      },
    ],
    right.capacity,
  );
}

/** An expected follow-up with everything that it is about. */
interface Expected {
  readonly decision: Funding;
  readonly row: ProposedRow;
  readonly pot: Pot;
}

function expected(state: State, command: FollowUpCommand): Expected | null {
  const decision = fundingOf(state, command.decision);
  if (decision === null) return null;
  const row = decision.rows.find((one) => one.id === command.row);
  const pot = potOfFunding(state, decision);
  const id = followUpId(command);
  const isExpected = followUpsOf(decision, state).some((one) => followUpId(one) === id);
  return row === undefined || pot === null || !isExpected ? null : { decision, row, pot };
}

/**
 * In which right somebody answers: as the one whom the row names, as holder or deputy of the position it names,
 * as the pot's holder, or for the secretariat on behalf of them. Why not, for anybody else.
 */
export function rightToAnswer(
  state: State,
  about: Pick<Expected, "row" | "pot">,
  person: PersonId,
  today: Day,
): { readonly capacity: Capacity | null } | Refusal {
  const own = ownRightToAnswer(state, about, person, today);
  if (own !== null) return own;
  if (state.persons.get(person)?.secretariat === true) return { capacity: null };
  return { code: "not-responsible", people: answerersOf(about.row, about.pot, state, today) };
}

/** The same but for the secretariat, which answers for others; null where somebody has no right of his own. */
export function ownRightToAnswer(
  state: State,
  { row, pot }: Pick<Expected, "row" | "pot">,
  person: PersonId,
  today: Day,
): { readonly capacity: Capacity | null } | null {
  const { responsible } = row;
  if (responsible.kind === "person" && responsible.person === person) return { capacity: null };
  if (responsible.kind === "position") {
    const held = holdingsOn(state, responsible.position, today).find(
      (one) => one.person === person,
    );
    if (held !== undefined) return { capacity: capacityOf(state, held, today) };
  }
  const asHolder = holderCapacity(state, pot, person, today);
  if (asHolder !== null) return { capacity: asHolder };
  return answerersOf(row, pot, state, today).includes(person) ? { capacity: null } : null;
}

type Answered = Pick<FollowUp, "used" | "forecast" | "effect" | "comment" | "need" | "needAmount">;

/** What a form holds, or everything that is wrong with it at once. */
function readAnswer(
  { used, forecast, effect, need, needAmount, ...command }: FollowUpCommand,
  granted: Ore,
): Answered | { readonly errors: readonly FieldError[] } {
  const comment = command.comment.trim();
  const errors: FieldError[] = [];
  const wrong = (field: FieldError["field"], problem: FieldProblem): void => {
    errors.push({ field, problem });
  };
  const amountOf = (field: "used" | "forecast" | "needAmount", typed: TypedAmount): Ore => {
    if (typed.kind === "amount") return typed.amount;
    const problem: FieldProblem =
      typed.kind === "empty"
        ? { code: "missing" }
        : { code: "amount-unreadable", why: typed.why, typed: typed.typed };
    wrong(field, problem);
    return zero;
  };
  const inAll = amountOf("used", used);
  const foreseen = amountOf("forecast", forecast);
  if (comment === "") {
    if (inAll > granted) wrong("used", { code: "more-than-granted", amount: inAll, granted });
    if (forecast.kind === "amount" && used.kind === "amount" && foreseen < inAll) {
      wrong("forecast", { code: "less-than-used", amount: foreseen, used: inAll });
    }
    if (foreseen > granted && inAll <= granted) {
      wrong("forecast", { code: "more-than-granted", amount: foreseen, granted });
    }
  }
  if (effect === null) wrong("effect", { code: "not-chosen" });
  // A blank is not a no (rule R09): whoever answers now has to say which.
  if (need === null || need === "unstated") wrong("need", { code: "not-chosen" });
  const isAmountAsked = need === "yes" || need === "unclear";
  const amount = isAmountAsked ? amountOf("needAmount", needAmount) : null;
  if (amount === zero && needAmount.kind === "amount")
    wrong("needAmount", { code: "need-of-nothing" });
  if (comment.length > followUpCommentMax) {
    wrong("comment", { code: "too-long", length: comment.length, max: followUpCommentMax });
  }
  if (effect === null || need === null || errors.length > 0) return { errors };
  return { used: inAll, forecast: foreseen, effect, comment, need, needAmount: amount };
}

/** The same answer once more, as a click that came twice. */
const isSame = (former: FollowUp, answer: Answered): boolean =>
  former.used === answer.used &&
  former.forecast === answer.forecast &&
  former.effect === answer.effect &&
  former.comment === answer.comment &&
  former.need === answer.need &&
  former.needAmount === answer.needAmount;
