import type { Replaces } from "./afterwards.ts";
import { postedOn, potLeft } from "./account.ts";
import type { LogPosition, Ore, RowId } from "./brand.ts";
import { asCorrected } from "./correction.ts";
import type { Decision } from "./decision.ts";
import { minus, plus, total, zero } from "./money.ts";
import { needNow } from "./need-now.ts";
import type { Draft, DraftRow, Proposal, ProposedRow, Submitted } from "./proposal.ts";
import type { State } from "./state.ts";
import { changedTerms } from "./terms.ts";

/** The decision that a proposal changes; null for an ordinary one. */
export const amendedBy = (state: State, proposal: Pick<Proposal, "amends">): Decision | null =>
  state.decisions.get(proposal.amends?.decision ?? "") ?? null;

/** The amount that a decision's rows hold; the double entry knows no other for them. */
export function postedOf(state: State, decision: Decision): Ore {
  return total(decision.rows.map((row) => postedOn(state, decision.number, row.id)));
}

/** What a proposal can distribute: what the pot has left, and what the decision that it changes gives back. */
export function availableTo(state: State, proposal: Pick<Proposal, "amends" | "pot">): Ore {
  const amended = amendedBy(state, proposal);
  const left = potLeft(state, proposal.pot);
  return amended === null ? left : plus(left, postedOf(state, amended));
}

/** What a submitted proposal holds back of its pot: of an amending one the rise alone. */
export function toReserve(state: State, proposal: Proposal, sum: Ore): Ore {
  const amended = amendedBy(state, proposal);
  if (amended === null) return sum;
  const rise = minus(sum, postedOf(state, amended));
  return rise > 0 ? rise : zero;
}

/** What a decision takes the place of; null for an ordinary one. */
export function replacesOf(state: State, proposal: Proposal): Replaces | null {
  const amended = amendedBy(state, proposal);
  if (amended === null) return null;
  const rows = amended.rows.filter((row) => row.amount > 0);
  return { decision: amended.number, rows: rows.map(({ id, amount }) => ({ id, amount })) };
}

/**
 * The rows that an amending draft begins with: all with money, and those that nothing else has answered since.
 * A dormant request that a later decision answered stays with that decision (rule R08).
 */
export function rowsToAmend(state: State, decision: Decision): readonly ProposedRow[] {
  return decision.rows.filter(
    (row) =>
      row.request === null || state.requests.get(row.request)?.answer?.decision === decision.number,
  );
}

/** Whether a row of a draft stands in the decision that it changes: it can get nothing, but not be left out. */
export function isAmendedRow(state: State, proposal: Proposal, row: RowId): boolean {
  return amendedBy(state, proposal)?.rows.some((one) => one.id === row) ?? false;
}

/** The rows of an amending proposal or decision that say something else than the decision said. */
export function changedRows(
  decision: Decision,
  rows: readonly ProposedRow[],
): readonly ProposedRow[] {
  const before = new Map(asCorrected(decision).rows.map((row) => [row.id, row]));
  return rows.filter((row) => {
    const old = before.get(row.id);
    return old === undefined || said(old) !== said(row);
  });
}

/** Whether a change would leave all as it is: rows, conditions and appendices. */
export const changesNothing = (
  decision: Decision,
  { rows, terms }: Pick<Submitted, "rows" | "terms">,
): boolean =>
  changedRows(decision, rows).length === 0 &&
  changedTerms(asCorrected(decision).terms, terms).length === 0;

/** What a change does to the amounts, row by row; `before` is null for a new row. */
export function amendedRowsOf(
  decision: Decision,
  rows: readonly ProposedRow[],
): readonly { readonly activity: string; readonly before: Ore | null; readonly after: Ore }[] {
  const before = new Map(decision.rows.map((row) => [row.id, row.amount]));
  return changedRows(decision, rows).map(({ id, activity, amount }) => ({
    activity,
    before: before.get(id) ?? null,
    after: amount,
  }));
}

const said = (row: ProposedRow): string =>
  JSON.stringify([row.answer, row.amount, row.need, row.motive, row.nextYear]);

/**
 * The draft that a change begins with: the decision's own rows, amounts and words, and of next year's need the newest
 * that has been said (R09).
 */
export function amendingDraft(state: State, amended: Decision, position: LogPosition): Draft {
  const decision = asCorrected(amended);
  const rows = rowsToAmend(state, decision);
  const motives = [...rows.map((row) => row.motive), decision.leftMotive];
  const motive = theOnly(motives) ?? decision.leftMotive;
  const nextYear = theOnly(rows.map((row) => row.nextYear));
  return {
    rows: rows.map((row): DraftRow => ({
      id: row.id,
      request: row.request,
      own: row.request === null ? ownOf(row) : null,
      ...typedAs(row),
      motive: row.motive === motive ? null : row.motive,
      nextYear: nextYear === null ? row.nextYear : null,
      need: needNow(state, amended, row).need,
      changed: position,
      answered: position,
    })),
    motive,
    nextYear,
    answered: position,
    terms: decision.terms,
    termsChanged: position,
    page: 1,
  };
}

const ownOf = ({ activity, responsible, need }: ProposedRow): NonNullable<DraftRow["own"]> => ({
  activity,
  responsible: responsible.kind === "text" ? responsible.text : "",
  need,
});

/** The amount as somebody would have typed it. */
function typedAs(row: ProposedRow): Pick<DraftRow, "typed" | "entry"> {
  if (row.answer === "dormant") return { typed: "vilande", entry: { kind: "wait" } };
  if (row.amount === 0) return { typed: "nej", entry: { kind: "no" } };
  const [, kronor = "", fraction = ""] =
    /^(.+)(..)$/.exec(String(row.amount).padStart(3, "0")) ?? [];
  const groups = kronor.replace(/\B(?=(\d{3})+$)/g, " ");
  return {
    typed: `${groups}${fraction === "00" ? "" : `,${fraction}`} kr`,
    entry: { kind: "amount", amount: row.amount },
  };
}

/** The one value that all have who have one; null where they differ, or none has one. */
function theOnly<Value>(values: readonly (Value | null)[]): Value | null {
  const different = new Map(
    values.flatMap((value) => (value === null ? [] : [[JSON.stringify(value), value] as const])),
  );
  const [only = null] = different.values();
  return different.size === 1 ? only : null;
}
