import { leftForPaper } from "./account.ts";
import { decisionNumber, type GrantId, type Ore, type RowId, rowId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import { newestAnswer } from "./follow-up-plan.ts";
import { fundingOf } from "./funding.ts";
import {
  type FixedRow,
  type GrantCommand,
  type RegisteredDecision,
  standingRows,
} from "./grant.ts";
import { minus, plus } from "./money.ts";
import { textErrors } from "./notice-errors.ts";
import { reasonErrors } from "./reason.ts";
import type { FieldError, Refusal } from "./refusal.ts";
import type { State } from "./state.ts";
import { needId, registeredSubject } from "./touches.ts";
import { lockHindrance } from "./year-close.ts";

type Command = GrantCommand & { readonly type: "add-fixed-row" };

/** How much each part of a row takes, in characters. */
export const fixedRowMax = { activity: 200, responsible: 120, quote: 1_000, reason: 300 } as const;

/** The most rows that a decision has when one is added. */
const rowsMax = 500;

/**
 * Adds a row that a decision on paper gives money to and that was missed when it was registered. The decision is a fact
 * and says so already, so that no new one is needed; but what was registered stays, and the addition has its day and
 * its reason in an event of its own. The grant covers it like any other row (rules R05 and R31).
 */
export function addFixedRow(state: State, command: Command, { today }: Context): Decided {
  const decision = state.registered.get(command.decision);
  if (decision === undefined) return refuse({ code: "not-found", id: command.decision });
  const { grant } = decision;
  if (grant === null) return refuse({ code: "row-without-grant" });
  const asked = {
    ...command,
    activity: command.activity.trim(),
    responsible: command.responsible.trim(),
    reason: command.reason.trim(),
  };
  const errors = errorsOf(asked);
  if (errors.length > 0) return refuse({ code: "fields", errors });
  if (asked.amount <= 0) return refuse({ code: "amount-not-positive" });
  const since = decision.rows.slice(asked.rows);
  if (since.some((row) => isSame(row, asked))) return accept([]);
  const hindrance = sinceShown(since) ?? twinHindrance(decision, asked);
  if (hindrance !== null) return refuse(hindrance);
  if (decision.rows.length >= rowsMax) return refuse({ code: "rows-too-many", max: rowsMax });
  const { activity, description, responsible, amount, need, reason, quote } = asked;
  const from = sourceOf(grant, decision);
  const left = leftForPaper(state, from);
  const locked = lockOf(state, decision);
  if (locked !== null) return refuse(locked);
  if (left < amount) return refuse(exceeded(state, decision, left, amount));
  return accept([
    {
      type: "fixed-row-added",
      decision: decision.id,
      ...from,
      row: rowId(`row-${decision.rows.length + 1}`),
      activity,
      description,
      amount,
      need,
      day: today,
      left: minus(left, amount),
      private: { responsible, reason, quote },
    },
  ]);
}

/** What a decision on paper gives its rows out of. */
const sourceOf = (grant: GrantId, { pot }: Pick<RegisteredDecision, "pot">) =>
  pot === undefined ? { grant } : { grant, pot };

const potOf = (state: State, { pot }: RegisteredDecision) => state.pots.get(pot ?? "");

/** Nothing moves in a pot whose year is closed. */
function lockOf(state: State, decision: RegisteredDecision): Refusal | null {
  const pot = potOf(state, decision);
  return pot === undefined ? null : lockHindrance(pot);
}

function exceeded(state: State, decision: RegisteredDecision, left: Ore, wanted: Ore): Refusal {
  const pot = potOf(state, decision);
  return pot === undefined
    ? { code: "grant-exceeded", left, wanted }
    : { code: "paper-beyond-pot", title: pot.title, left, wanted };
}

function errorsOf({ activity, responsible, reason, quote }: Command): readonly FieldError[] {
  const tooLong = (field: "responsible" | "quote", text: string): readonly FieldError[] =>
    text === "" ? [] : textErrors(field, text, fixedRowMax[field]);
  return [
    ...textErrors("activity", activity, fixedRowMax.activity),
    ...tooLong("responsible", responsible),
    ...tooLong("quote", quote ?? ""),
    ...reasonErrors(reason, fixedRowMax.reason),
  ];
}

/** Whether a row is the one that is asked for: pressed twice, it is added once. */
const isSame = (row: FixedRow, asked: Command): boolean =>
  isAlike(row, asked) &&
  row.responsible === asked.responsible &&
  row.need === asked.need &&
  row.added?.reason === asked.reason;

/** What a row was given, also where that was a mistake. */
const givenTo = ({ amount, added }: FixedRow): Ore => added?.withdrawn?.amount ?? amount;

const isAlike = (row: FixedRow, { activity, amount }: Command): boolean =>
  givenTo(row) === amount && row.activity.toLowerCase() === activity.toLowerCase();

/** Somebody else added rows meanwhile, and one of them may be the same. */
function sinceShown(since: readonly FixedRow[]): Refusal | null {
  const last = since.at(-1);
  return last === undefined
    ? null
    : { code: "rows-added-since", activity: last.activity, amount: givenTo(last) };
}

/** Two rows of one name and amount are one that was entered twice, unless somebody says that they are two. */
const twinHindrance = ({ rows }: RegisteredDecision, asked: Command): Refusal | null =>
  asked.isAnother || !standingRows({ rows }).some((row) => isAlike(row, asked))
    ? null
    : { code: "fields", errors: [{ field: "another", problem: { code: "not-chosen" } }] };

/**
 * Takes back a row that was added by mistake: its money is the grant's again. What was registered with its decision is
 * no addition, and stays; so does what somebody has answered for or given back, which a new decision changes.
 */
export function withdrawFixedRow(
  state: State,
  command: GrantCommand & { readonly type: "withdraw-fixed-row" },
  { today }: Context,
): Decided {
  const decision = state.registered.get(command.decision);
  const row = decision?.rows[placeOf(command.row)];
  if (decision?.grant == null || row?.added === undefined)
    return refuse({ code: "not-found", id: command.row });
  if (row.added.withdrawn !== undefined) return accept([]);
  const reason = command.reason.trim();
  const errors = reasonErrors(reason, fixedRowMax.reason);
  if (errors.length > 0) return refuse({ code: "fields", errors });
  if (isUsed(state, decision, command.row)) return refuse({ code: "row-in-use" });
  const from = sourceOf(decision.grant, decision);
  const locked = lockOf(state, decision);
  if (locked !== null) return refuse(locked);
  const { activity, amount } = row;
  return accept([
    {
      type: "fixed-row-withdrawn",
      decision: decision.id,
      ...from,
      row: command.row,
      activity,
      amount,
      day: today,
      left: plus(leftForPaper(state, from), amount),
      private: { reason },
    },
  ]);
}

/** Rows are counted from 1. */
const placeOf = (row: RowId): number => Number(row.replace(/^row-/, "")) - 1;

/** Whether somebody has answered for a row, or given something of it back. */
function isUsed(state: State, { id }: RegisteredDecision, row: RowId): boolean {
  const from = decisionNumber(registeredSubject(id));
  const funding = fundingOf(state, from);
  const isAnswered = funding !== null && newestAnswer(state, funding, row) !== null;
  const isSettled = state.needs.get(needId({ decision: from, row })) !== undefined;
  const isReturned = [...state.registered.values()].some(({ returns = [] }) =>
    returns.some((one) => one.from === from && one.row === row),
  );
  return isAnswered || isSettled || isReturned;
}
