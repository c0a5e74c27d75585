import assert from "node:assert/strict";
import {
  type LogPosition,
  type PersonId,
  proposalId,
  type RequestId,
  requestId,
  type RowId,
  rowId,
} from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import { saveTerms } from "./decide-terms.ts";
import { rowsMax, textMax } from "./draft.ts";
import type { Event } from "./event.ts";
import { openProposal } from "./mandate-check.ts";
import { handlingCapacity, holderCapacity, notHolder } from "./permission.ts";
import type { Capacity } from "./person.ts";
import type { Draft, DraftRow, NextYear, Proposal } from "./proposal.ts";
import type { ProposalCommand } from "./proposal-command.ts";
import type { RowEntry } from "./proposal-event.ts";
import type { FieldError, Refusal } from "./refusal.ts";
import type { State } from "./state.ts";
import { lockHindrance } from "./year-close.ts";
import { potLeft } from "./account.ts";
import { isAmendedRow } from "./amendment.ts";

/** The longest text that the one short field of a row takes, in characters. */
export const typedMax = 40;

/** The longest name of an own row's activity or responsible person, in characters. */
export const ownNameMax = 120;

type DraftCommand = ProposalCommand & {
  type:
    | "open-draft"
    | "save-page"
    | "save-answers"
    | "save-terms"
    | "add-own-row"
    | "remove-own-row";
};

/** Judges what a holder writes in the distribution form; every page is stored as typed. */
export function decideDraft(
  state: State,
  command: DraftCommand,
  context: Context,
  person: PersonId,
): Decided {
  if (command.type === "open-draft") return openDraft(state, command, context, person);
  const found = editable(state, command.proposal, context, person);
  if ("code" in found) return refuse(found);
  const { proposal, capacity } = found;
  switch (command.type) {
    case "save-page":
      return savePage(proposal, capacity, command, person);
    case "save-answers":
      return saveAnswers(proposal, capacity, command, person);
    case "save-terms":
      return saveTerms(proposal, capacity, command, person);
    case "add-own-row":
      return addOwnRow(proposal, capacity, command, person);
    case "remove-own-row": {
      const row = proposal.draft.rows.find((one) => one.id === command.row && one.own !== null);
      if (row === undefined || isAmendedRow(state, proposal, row.id))
        return refuse({ code: "not-found", id: command.row });
      // An old button may name a row that has been taken away and whose place another one has.
      if (row.changed > command.revision) return refuse({ code: "page-outdated", rows: [row.id] });
      return accept(
        [{ type: "own-row-removed", proposal: proposal.id, by: person, row: row.id }],
        capacity,
      );
    }
    default:
      return command satisfies never;
  }
}

/** The requests that a draft must answer: without an answer, or dormant. */
export function openRequests(state: State, pot: string): readonly RequestId[] {
  return (state.requestsOfPot.get(pot) ?? [])
    .filter((id) => {
      const answer = state.requests.get(id)?.answer ?? null;
      return answer === null || answer.answer === "dormant";
    })
    .map(requestId);
}

function openDraft(
  state: State,
  command: ProposalCommand & { type: "open-draft" },
  { today }: Context,
  person: PersonId,
): Decided {
  const pot = state.pots.get(command.pot);
  if (pot === undefined) return refuse({ code: "not-found", id: command.pot });
  const open = openProposal(state, pot.id);
  const capacity =
    open === null
      ? (holderCapacity(state, pot, person, today) ?? notHolder(state, pot, today))
      : handlingCapacity(state, pot, open, person, today);
  if ("code" in capacity) return refuse(capacity);
  const locked = lockHindrance(pot);
  if (locked !== null) return refuse(locked);
  if (open !== null) {
    // Pressing "Fördela" again opens the draft that is there; nothing new happens.
    if (open.status === "open") return accept([], capacity);
    return refuse(open.status === "referred" ? { code: "already-referred" } : { code: "not-open" });
  }
  const requests = openRequests(state, pot.id);
  // An empty pot still owes its open requests an answer (rule R08).
  if (potLeft(state, pot.id) <= 0 && requests.length === 0)
    return refuse({ code: "nothing-to-distribute" });
  const serial = (state.proposalsOfPot.get(pot.id) ?? []).length + 1;
  const proposal = proposalId(`${pot.id}/${serial}`);
  return accept([{ type: "draft-opened", proposal, pot: pot.id, by: person, requests }], capacity);
}

/** The draft that somebody may write in, and in which right; or why not. */
function editable(
  state: State,
  id: string,
  { today }: Context,
  person: PersonId,
): { readonly proposal: Proposal; readonly capacity: Capacity } | Refusal {
  const proposal = state.proposals.get(id);
  if (proposal === undefined) return { code: "not-found", id };
  const pot = state.pots.get(proposal.pot);
  assert(pot !== undefined, "a proposal is about a pot");
  const capacity = handlingCapacity(state, pot, proposal, person, today);
  if ("code" in capacity) return capacity;
  if (proposal.decision !== null) return decidedAlready(state, proposal);
  if (proposal.status === "referred") return { code: "already-referred" };
  const locked = lockHindrance(pot);
  if (locked !== null) return locked;
  return proposal.status === "open" ? { proposal, capacity } : { code: "not-open" };
}

/** What to answer when the decision has already been taken: by whom, and its number. */
export function decidedAlready(state: State, proposal: Proposal): Refusal {
  const decision = proposal.decision === null ? undefined : state.decisions.get(proposal.decision);
  if (decision === undefined) return { code: "not-open" };
  return { code: "already-decided", decision: decision.number, person: decision.decider.person };
}

/** Rows of this page that somebody changed since it was shown, to something else than what is typed now. */
function movedRows(
  rows: readonly DraftRow[],
  seen: LogPosition,
  typed: ReadonlyMap<string, string>,
): DraftRow[] {
  return rows.filter((row) => {
    const now = typed.get(row.id);
    return now !== undefined && row.changed > seen && row.typed !== now;
  });
}

function savePage(
  proposal: Proposal,
  capacity: Capacity,
  command: ProposalCommand & { type: "save-page" },
  person: PersonId,
): Decided {
  const known = new Set(proposal.draft.rows.map((row) => row.id));
  const unknown = command.entries.find((entry) => !known.has(entry.row));
  if (unknown !== undefined) return refuse({ code: "not-found", id: unknown.row });
  const errors = command.entries
    .filter((entry) => entry.typed.length > typedMax)
    .map((entry): FieldError => ({
      field: entry.row,
      problem: { code: "too-long", length: entry.typed.length, max: typedMax },
    }));
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const typed = new Map(command.entries.map((entry) => [entry.row as string, entry.typed]));
  const moved = movedRows(proposal.draft.rows, command.revision, typed);
  if (moved.length > 0) return refuse({ code: "page-outdated", rows: moved.map((row) => row.id) });
  const { page } = command;
  const entries = command.entries.map((entry) => asItStands(proposal.draft.rows, entry));
  return accept(
    [{ type: "draft-entered", proposal: proposal.id, by: person, page, private: { entries } }],
    capacity,
  );
}

/** A text that nobody has touched keeps its meaning, also one that could not be typed: an amount with öre in it. */
function asItStands(rows: readonly DraftRow[], entry: RowEntry): RowEntry {
  const known = rows.find((row) => row.id === entry.row);
  return known?.typed === entry.typed && known.entry.kind !== "unreadable"
    ? { ...entry, entry: known.entry }
    : entry;
}

function saveAnswers(
  proposal: Proposal,
  capacity: Capacity,
  command: ProposalCommand & { type: "save-answers" },
  person: PersonId,
): Decided {
  const { common, rows, page } = command;
  const known = new Set(proposal.draft.rows.map((row) => row.id));
  const unknown = rows.find((answer) => !known.has(answer.row));
  if (unknown !== undefined) return refuse({ code: "not-found", id: unknown.row });
  const errors: FieldError[] = [
    ...tooLong("motive", common?.motive ?? null),
    ...longNextYear("next-year", common?.nextYear ?? null),
    ...rows.flatMap((row) => [
      ...tooLong(row.row, row.motive),
      ...longNextYear(row.row, row.nextYear),
    ]),
  ];
  if (errors.length > 0) return refuse({ code: "fields", errors });
  if (common !== null && isOvertaken(proposal.draft, common, command.revision)) {
    return refuse({ code: "page-outdated", rows: [] });
  }
  const overtaken = overtakenRows(proposal.draft, rows, command.revision);
  if (overtaken.length > 0) return refuse({ code: "page-outdated", rows: overtaken });
  const answered: Event = {
    type: "draft-answered",
    proposal: proposal.id,
    by: person,
    page,
    private: {
      common: common === null ? null : { ...common, motive: textOrNull(common.motive) },
      rows: rows.map((row) => ({ ...row, motive: textOrNull(row.motive) })),
    },
  };
  return accept([answered], capacity);
}

/** Blanks are no motive (rule R08). */
const textOrNull = (text: string | null): string | null =>
  text === null || text.trim() === "" ? null : text.trim();

/** The common answers were changed on another device since the page was shown, to something else. */
function isOvertaken(
  draft: Draft,
  common: Pick<Draft, "motive" | "nextYear">,
  seen: LogPosition,
): boolean {
  const isSame =
    draft.motive === textOrNull(common.motive) &&
    JSON.stringify(draft.nextYear) === JSON.stringify(common.nextYear);
  return draft.answered > seen && !isSame;
}

/** Rows whose motive, need or financing somebody changed since the page was shown, to something else. */
function overtakenRows(
  draft: Draft,
  answers: (ProposalCommand & { type: "save-answers" })["rows"],
  seen: LogPosition,
): RowId[] {
  const drafted = new Map(draft.rows.map((row) => [row.id, row]));
  return answers
    .filter((answer) => {
      const row = drafted.get(answer.row);
      if (row === undefined || row.answered <= seen) return false;
      const isSame =
        row.motive === textOrNull(answer.motive) &&
        row.need === answer.need &&
        JSON.stringify(row.nextYear) === JSON.stringify(answer.nextYear);
      return !isSame;
    })
    .map((answer) => answer.row);
}

function tooLong(field: FieldError["field"], text: string | null): FieldError[] {
  if (text === null || text.length <= textMax) return [];
  return [{ field, problem: { code: "too-long", length: text.length, max: textMax } }];
}

function longNextYear(field: FieldError["field"], nextYear: NextYear | null): FieldError[] {
  if (nextYear === null) return [];
  return Object.values(nextYear).flatMap((value) =>
    typeof value === "string" ? tooLong(field, value) : [],
  );
}

function addOwnRow(
  proposal: Proposal,
  capacity: Capacity,
  command: ProposalCommand & { type: "add-own-row" },
  person: PersonId,
): Decided {
  const { own, entry } = command;
  if (proposal.draft.rows.length >= rowsMax) return refuse({ code: "rows-too-many", max: rowsMax });
  const errors: FieldError[] = [];
  for (const [field, text] of [
    ["activity", own.activity],
    ["responsible", own.responsible],
  ] as const) {
    if (text.trim() === "") errors.push({ field, problem: { code: "missing" } });
    else if (text.length > ownNameMax) {
      errors.push({ field, problem: { code: "too-long", length: text.length, max: ownNameMax } });
    }
  }
  const serials = proposal.draft.rows.flatMap((row) => /^own-(\d+)$/.exec(row.id)?.[1] ?? []);
  const row = rowId(`own-${Math.max(0, ...serials.map(Number)) + 1}`);
  if (entry.typed.length > typedMax) {
    errors.push({
      field: row,
      problem: { code: "too-long", length: entry.typed.length, max: typedMax },
    });
  } else if (entry.entry.kind === "unreadable") {
    errors.push({
      field: row,
      problem: { code: "unreadable", why: entry.entry.why, typed: entry.typed },
    });
  }
  if (errors.length > 0) return refuse({ code: "fields", errors });
  return accept(
    [
      {
        type: "own-row-added",
        proposal: proposal.id,
        by: person,
        row,
        private: { own, entry: { row, ...entry } },
      },
    ],
    capacity,
  );
}
