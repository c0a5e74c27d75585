import type { Ore, PotId, ProposalId, RowId } from "./brand.ts";
import { availableTo } from "./amendment.ts";
import type { Need } from "./grant.ts";
import type { Responsible } from "./responsible.ts";
import { kronor, kronorMax, minus, total, zero, type UnreadableWhy } from "./money.ts";
import type { Answer, Request } from "./pot.ts";
import type { Draft, DraftRow, Entry, NextYear, Proposal } from "./proposal.ts";
import type { FieldError, FieldProblem } from "./refusal.ts";
import type { State } from "./state.ts";

/** How many requests stand on one page of the form: a page is about 900 px high at 360 px width. */
export const rowsPerPage = 7;

/** The most rows that one proposal takes, own rows included. */
export const rowsMax = 300;

/** The longest motive or comment, in characters. */
export const textMax = 1000;

/** A row of a draft with what follows from the typed amount. */
export interface ResolvedRow {
  readonly id: RowId;
  readonly request: Request | null;
  readonly activity: string;
  readonly responsible: Responsible;
  readonly sought: Ore | null;
  readonly typed: string;
  readonly entry: Entry;
  /** Null while the row is unanswered or unreadable. */
  readonly answer: Answer | null;
  readonly amount: Ore;
  readonly need: Need;
  readonly ownMotive: string | null;
  /** The motive that serves: the own one, else the common one where one is needed. */
  readonly motive: string | null;
  readonly ownNextYear: NextYear | null;
  readonly nextYear: NextYear | null;
  /** Whether the answer asks for a motive (rule R08). */
  readonly asksMotive: boolean;
  /** Whether next year's money must be answered for (rule R01). */
  readonly asksNextYear: boolean;
}

/** A draft with its sums, computed on every page from what is stored. */
export interface ResolvedDraft {
  readonly proposal: ProposalId;
  readonly pot: PotId;
  readonly rows: readonly ResolvedRow[];
  readonly sought: Ore;
  readonly sum: Ore;
  /** What the pot has left before this draft, with what the decision that it changes gives back. */
  readonly available: Ore;
  /** What would stay; below zero when the draft asks for too much. */
  readonly left: Ore;
  readonly counts: Readonly<Record<Answer | "unanswered", number>>;
  /** What rows with need "ja" would cost next year. */
  readonly nextYearNeed: Ore;
  readonly nextYearRows: number;
  /** Pages with rows; the page of common questions comes after them. */
  readonly pages: number;
}

/** The rows of a draft on one page, counted from 1. */
export function rowsOnPage<Row>(rows: readonly Row[], page: number): readonly Row[] {
  return rows.slice((page - 1) * rowsPerPage, page * rowsPerPage);
}

/** Resolves a draft against the pot as it is now; "resten" takes what the other rows leave. */
export function resolveDraft(state: State, proposal: Proposal): ResolvedDraft {
  const { draft } = proposal;
  const available = availableTo(state, proposal);
  const fixed = total(draft.rows.map((row) => fixedAmount(state, row) ?? zero));
  const rest = minus(available, fixed);
  const rows = draft.rows.map((row) => resolveRow(state, draft, row, rest));
  const sum = total(rows.map((row) => row.amount));
  const asking = rows.filter((row) => row.asksNextYear);
  return {
    proposal: proposal.id,
    pot: proposal.pot,
    rows,
    sought: total(rows.map((row) => row.sought ?? zero)),
    sum,
    available,
    left: minus(available, sum),
    counts: countAnswers(rows),
    nextYearNeed: total(asking.map((row) => row.amount)),
    nextYearRows: asking.length,
    pages: Math.max(1, Math.ceil(rows.length / rowsPerPage)),
  };
}

/** The amount that a row names by itself; null for "resten" and for what is not answered. */
function fixedAmount(state: State, row: DraftRow): Ore | null {
  switch (row.entry.kind) {
    case "amount":
      return row.entry.amount;
    case "all":
      return row.request === null ? null : (state.requests.get(row.request)?.sought ?? null);
    case "no":
    case "wait":
      return zero;
    case "rest":
    case "empty":
    case "unreadable":
      return null;
    default:
      return row.entry satisfies never;
  }
}

function resolveRow(state: State, draft: Draft, row: DraftRow, rest: Ore): ResolvedRow {
  const request = row.request === null ? null : (state.requests.get(row.request) ?? null);
  const sought = request?.sought ?? null;
  const restAmount = rest > 0 ? rest : zero;
  const amount = row.entry.kind === "rest" ? restAmount : fixedAmount(state, row);
  const answer = answerFor(row.entry, amount, sought);
  const need = row.need ?? request?.need ?? row.own?.need ?? "unstated";
  const asksMotive = answer === "partly" || answer === "declined" || answer === "dormant";
  const asksNextYear = need === "yes" && amount !== null && amount > 0;
  return {
    id: row.id,
    request,
    activity: request?.activity ?? row.own?.activity ?? "",
    responsible: request?.responsible ?? { kind: "text", text: row.own?.responsible ?? "" },
    sought,
    typed: row.typed,
    entry: row.entry,
    answer,
    amount: amount ?? zero,
    need,
    ownMotive: row.motive,
    motive: row.motive ?? (asksMotive ? draft.motive : null),
    ownNextYear: row.nextYear,
    nextYear: asksNextYear ? (row.nextYear ?? draft.nextYear) : null,
    asksMotive,
    asksNextYear,
  };
}

/** The answer that follows from the typed amount; an own row has nothing to fall short of. */
function answerFor(entry: Entry, amount: Ore | null, sought: Ore | null): Answer | null {
  if (amount === null) return null;
  if (entry.kind === "wait") return "dormant";
  if (amount === 0) return entry.kind === "rest" ? null : "declined";
  return sought === null || amount >= sought ? "granted" : "partly";
}

function countAnswers(rows: readonly ResolvedRow[]): ResolvedDraft["counts"] {
  const counts = { granted: 0, partly: 0, declined: 0, dormant: 0, unanswered: 0 };
  for (const row of rows) counts[row.answer ?? "unanswered"] += 1;
  return counts;
}

/** What is wrong with the amount of one row as it stands; null when nothing is. An empty row is not wrong yet. */
export function amountProblem(draft: ResolvedDraft, row: ResolvedRow): FieldProblem | null {
  switch (row.entry.kind) {
    case "unreadable":
      return { code: "unreadable", why: row.entry.why, typed: row.typed };
    case "all":
      return row.request === null
        ? { code: "unreadable", why: "not-an-amount", typed: row.typed }
        : null;
    case "rest": {
      const first = draft.rows.find((one) => one.entry.kind === "rest");
      if (first !== undefined && first.id !== row.id) return { code: "second-rest" };
      return row.amount === 0 ? { code: "rest-is-empty" } : null;
    }
    case "amount": {
      const why = amountFault(row.entry.amount);
      return why === null ? null : { code: "unreadable", why, typed: row.typed };
    }
    case "empty":
    case "no":
    case "wait":
      return null;
    default:
      return row.entry satisfies never;
  }
}

/** What no form may hold, however it was read: money taken back, or more than there is. */
function amountFault(amount: Ore): UnreadableWhy | null {
  if (amount < 0) return "negative";
  return amount > kronor(kronorMax) ? "too-large" : null;
}

/** Everything that keeps a draft from being submitted, field by field (rules R01–R03, R08, R16). */
export function draftErrors(
  draft: ResolvedDraft,
  proposal: Proposal,
  ownBoards: readonly string[],
): FieldError[] {
  const errors: FieldError[] = [];
  for (const row of draft.rows) {
    const problem: FieldProblem | null =
      amountProblem(draft, row) ?? (row.answer === null ? { code: "unanswered" } : null);
    if (problem !== null) errors.push({ field: row.id, problem });
    else errors.push(...nextYearErrors(row, ownBoards));
  }
  const { motive, nextYear, terms } = proposal.draft;
  const lacksMotive = draft.rows.some((row) => row.asksMotive && row.motive === null);
  if (lacksMotive || (draft.left > 0 && motive === null)) {
    errors.push({ field: "motive", problem: { code: "motive-missing" } });
  }
  if (terms.appendices.length === 0) errors.push(...attachmentErrors(draft, proposal.draft));
  const sharing = draft.rows.filter((row) => row.asksNextYear && row.ownNextYear === null);
  if (sharing.length > 0) {
    const problem: FieldProblem | null =
      nextYear === null
        ? { code: "next-year-missing" }
        : nextYearProblem(nextYear, total(sharing.map((row) => row.amount)), ownBoards);
    if (problem !== null) errors.push({ field: "next-year", problem });
  }
  return errors;
}

function nextYearErrors(row: ResolvedRow, ownBoards: readonly string[]): FieldError[] {
  if (!row.asksNextYear || row.ownNextYear === null) return [];
  const problem = nextYearProblem(row.ownNextYear, row.amount, ownBoards);
  return problem === null ? [] : [{ field: row.id, problem }];
}

/** Rule R16: texts that point at an appendix, in a draft that names none. */
function attachmentErrors({ rows }: ResolvedDraft, { motive, terms }: Draft): FieldError[] {
  const problem = { code: "attachment-missing" } as const;
  const texts: readonly (readonly [FieldError["field"], string | null])[] = [
    ...rows.map((row) => [row.id, row.ownMotive] as const),
    ["motive", motive],
    ["conditions", terms.conditions.join("\n")],
  ];
  return texts.flatMap(([field, text]) =>
    text !== null && namesAttachment(text) ? [{ field, problem }] : [],
  );
}

/** Rules R02 and R03: what is phased out covers what is unfunded, in the board that the money comes from. */
export function nextYearProblem(
  nextYear: NextYear,
  unfunded: Ore,
  ownBoards: readonly string[],
): FieldProblem | null {
  switch (nextYear.kind) {
    case "own-frame":
    case "nothing-promised":
      return null;
    case "moved": {
      const board = nextYear.board.trim().toLowerCase();
      if (board === "" || nextYear.reference.trim() === "") return { code: "board-missing" };
      if (ownBoards.some((own) => own.toLowerCase() === board)) return { code: "board-is-own" };
      return phaseOutProblem(nextYear, unfunded);
    }
    case "phased-out":
      return phaseOutProblem(nextYear, unfunded);
    default:
      return nextYear satisfies never;
  }
}

function phaseOutProblem(
  phaseOut: { readonly what: string; readonly amount: Ore; readonly when: string },
  unfunded: Ore,
): FieldProblem | null {
  if (phaseOut.what.trim() === "" || phaseOut.when.trim() === "" || phaseOut.amount <= 0) {
    return { code: "phase-out-incomplete" };
  }
  return phaseOut.amount < unfunded
    ? { code: "phase-out-too-small", unfunded, phasedOut: phaseOut.amount }
    : null;
}

function namesAttachment(text: string): boolean {
  return /\b(se|enligt)\s+(bifogad\s+)?(bilaga|excelbilaga)|\bsee\s+(the\s+)?(attachment|appendix|annex)/i.test(
    text,
  );
}
