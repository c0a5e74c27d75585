import type { LogPosition, ProposalId, RowId } from "../domain/brand.ts";
import { resolveDraft, rowsPerPage } from "../domain/draft.ts";
import type { Language } from "../domain/person.ts";
import type { Proposal } from "../domain/proposal.ts";
import type { FieldError } from "../domain/refusal.ts";
import type { State } from "../domain/state.ts";
import { readEntry } from "../language/entry.ts";
import type { Card, Viewer } from "../notify/card.ts";
import { type Asked, one } from "./asked.ts";
import { input } from "./cards/verbs.ts";
import type { Click } from "./conversation.ts";
import { type Inputs, readNeedChoice, readNextYear } from "./inputs.ts";

interface OfProposal {
  readonly proposal: ProposalId;
  readonly revision: LogPosition;
}

export function typedEntry(typed: string, language: Language) {
  return { typed, entry: readEntry(typed, language) };
}

export const entryOf = (row: RowId, inputs: Inputs, language: Language) => ({
  row,
  ...typedEntry(inputs(input.amountOf(row)) ?? "", language),
});

/** The common questions of a draft: the motive, and how next year is paid. */
export function readAnswers(
  data: OfProposal & { readonly asks: readonly string[] },
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const card: Card = { card: "answers", proposal: data.proposal };
  const nextYear = readNextYear(inputs, viewer.language);
  if (nextYear.kind === "unreadable") return unreadableAmount("next-year", nextYear.problem, card);
  // A question that the page did not ask keeps the answer it has; an absent input is an emptied one.
  const draft = state.proposals.get(data.proposal)?.draft;
  const common = {
    motive: data.asks.includes("motive") ? inputs(input.motive) : (draft?.motive ?? null),
    nextYear: data.asks.includes("next-year") ? nextYear.nextYear : (draft?.nextYear ?? null),
  };
  const { proposal, revision } = data;
  const page = draft?.page ?? 1;
  return one(given, { type: "save-answers", proposal, revision, page, common, rows: [] }, card);
}

const unreadableAmount = (
  field: FieldError["field"],
  problem: FieldError["problem"],
  card: Card,
): Asked => ({ kind: "mend", errors: [{ field, problem }], card });

/** Own motives for some rows; what else the rows hold stays. */
export function readMotives(
  data: OfProposal & { readonly rows: readonly RowId[] },
  inputs: Inputs,
  given: Click["data"],
  _viewer: Viewer,
  state: State,
): Asked {
  const { proposal: id, revision } = data;
  const proposal = state.proposals.get(id);
  const drafted = new Map(proposal?.draft.rows.map((row) => [row.id, row]));
  const rows = data.rows.map((row) => ({
    row,
    motive: inputs(input.motiveOf(row)),
    nextYear: drafted.get(row)?.nextYear ?? null,
    need: drafted.get(row)?.need ?? null,
  }));
  const page = proposal?.draft.page ?? 1;
  return one(
    given,
    { type: "save-answers", proposal: id, revision, page, common: null, rows },
    { card: "own-motives", proposal: id, page: motivesPage(proposal, data.rows, state) },
  );
}

/** The page of own motives that shows a row. */
function motivesPage(proposal: Proposal | undefined, rows: readonly RowId[], state: State): number {
  if (proposal === undefined) return 1;
  const asking = resolveDraft(state, proposal).rows.filter((row) => row.asksMotive);
  const index = asking.findIndex((row) => row.id === rows[0]);
  return Math.floor(Math.max(0, index) / rowsPerPage) + 1;
}

/** One row changed on its own page: its amount, and its motive, need and financing. */
export function readRow(
  data: OfProposal & { readonly row: RowId },
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const { proposal: id, revision, row } = data;
  const card: Card = { card: "change-row", proposal: id, row };
  const nextYear = readNextYear(inputs, viewer.language);
  if (nextYear.kind === "unreadable") return unreadableAmount(row, nextYear.problem, card);
  const draft = state.proposals.get(id)?.draft;
  const drafted = draft?.rows.find((one) => one.id === row);
  const page = draft?.page ?? 1;
  const entries = [entryOf(row, inputs, viewer.language)];
  const answer = {
    row,
    motive: inputs(input.motiveOf(row)),
    // The card asks for next year's money only where the row needs any.
    nextYear: nextYear.nextYear ?? drafted?.nextYear ?? null,
    need: readNeedChoice(inputs(input.need)) ?? drafted?.need ?? null,
  };
  const saved = one(given, { type: "save-page", proposal: id, revision, page, entries }, card);
  return {
    ...saved,
    commands: [
      ...saved.commands,
      { type: "save-answers", proposal: id, revision, page, common: null, rows: [answer] },
    ],
  };
}
