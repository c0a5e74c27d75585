import type { LogPosition, ProposalId, RowId } from "../domain/brand.ts";
import { resolveDraft } from "../domain/draft.ts";
import type { Language } from "../domain/person.ts";
import type { FieldError } from "../domain/refusal.ts";
import type { State } from "../domain/state.ts";
import { readEntry } from "../language/entry.ts";
import type { Viewer } from "../notify/card.ts";
import { type Asked, one } from "./asked.ts";
import { input } from "./cards/verbs.ts";
import type { Click } from "./conversation.ts";
import { type Inputs, readNeedChoice, readNextYear } from "./inputs.ts";
import { parseCard } from "./parse-card.ts";

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
  data: OfProposal,
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const nextYear = readNextYear(inputs, viewer.language);
  if (nextYear.kind === "unreadable") {
    const errors: FieldError[] = [{ field: "next-year", problem: nextYear.problem }];
    return { kind: "mend", errors, card: { card: "answers", proposal: data.proposal } };
  }
  // A question that the page did not ask keeps the answer it has; an absent input is an emptied one.
  const proposal = state.proposals.get(data.proposal);
  const draft = proposal?.draft;
  const resolved = proposal === undefined ? null : resolveDraft(state, proposal);
  const asksMotive =
    resolved !== null && (resolved.left > 0 || resolved.rows.some((row) => row.asksMotive));
  const asksNextYear =
    resolved?.rows.some((row) => row.asksNextYear && row.ownNextYear === null) ?? false;
  return one(given, {
    type: "save-answers",
    proposal: data.proposal,
    revision: data.revision,
    page: draft?.page ?? 1,
    common: {
      motive: asksMotive ? inputs(input.motive) : (draft?.motive ?? null),
      nextYear: asksNextYear ? nextYear.nextYear : (draft?.nextYear ?? null),
    },
    rows: [],
  });
}

/** Own motives for some rows; what else the rows hold stays. */
export function readMotives(
  data: OfProposal & { readonly rows: readonly RowId[] },
  inputs: Inputs,
  given: Click["data"],
  _viewer: Viewer,
  state: State,
): Asked {
  const draft = state.proposals.get(data.proposal)?.draft;
  const drafted = new Map(draft?.rows.map((row) => [row.id, row]));
  return one(given, {
    type: "save-answers",
    proposal: data.proposal,
    revision: data.revision,
    page: draft?.page ?? 1,
    common: null,
    rows: data.rows.map((row) => ({
      row,
      motive: inputs(input.motiveOf(row)),
      nextYear: drafted.get(row)?.nextYear ?? null,
      need: drafted.get(row)?.need ?? null,
    })),
  });
}

/** One row changed on its own page: its amount, and its motive, need and financing. */
export function readRow(
  data: OfProposal & { readonly row: RowId },
  inputs: Inputs,
  given: Click["data"],
  viewer: Viewer,
  state: State,
): Asked {
  const { proposal: id, revision: seen, row } = data;
  const nextYear = readNextYear(inputs, viewer.language);
  if (nextYear.kind === "unreadable") {
    const errors: FieldError[] = [{ field: row, problem: nextYear.problem }];
    return { kind: "mend", errors, card: { card: "change-row", proposal: id, row } };
  }
  const page = state.proposals.get(id)?.draft.page ?? 1;
  const answer = {
    row,
    motive: inputs(input.motiveOf(row)),
    nextYear: nextYear.nextYear,
    need: readNeedChoice(inputs(input.need)),
  };
  return {
    kind: "commands",
    commands: [
      {
        type: "save-page",
        proposal: id,
        revision: seen,
        page,
        entries: [entryOf(row, inputs, viewer.language)],
      },
      { type: "save-answers", proposal: id, revision: seen, page, common: null, rows: [answer] },
    ],
    next: parseCard(given["then"]),
  };
}
