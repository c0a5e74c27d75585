import { amountProblem, type ResolvedRow, rowsOnPage } from "../../domain/draft.ts";
import type { State } from "../../domain/state.ts";
import { joinWords } from "../../language/format.ts";
import { formWords } from "../../language/say/form.ts";
import { problemSentence, refusalSentence } from "../../language/say/refusal.ts";
import { needWords } from "../../language/say/title.ts";
import type { Card, Said, Viewer } from "../../notify/card.ts";
import {
  draftData,
  drafted,
  type Drafted,
  draftFigures,
  draftHead,
  isTooMuch,
  rowNumber,
  saidProblems,
  typedOr,
} from "./draft-facts.ts";
import { responsibleOf } from "./names.ts";
import { namedFor } from "./refusal-names.ts";
import { type Field, field, type Note, type Sheet, sheetData } from "./sheet.ts";
import { plain, shortened } from "./template.ts";
import { type Action, execute, input } from "./verbs.ts";

type FormCard = Extract<Card, { readonly card: "form" }>;

const labelMax = 120;
const descriptionMax = 300;
/** How many rows a note names before it leaves the rest to the review. */
const namedMax = 3;

/** One page of the distribution form: seven requests, one short field each. */
export function formSheet(card: FormCard, state: State, viewer: Viewer, said: Said): Sheet {
  const { language } = viewer;
  const words = formWords[language];
  const draft = drafted(state, card.proposal);
  const { pages } = draft.resolved;
  const page = Math.min(Math.max(1, card.page), pages);
  const rows = rowsOnPage(draft.resolved.rows, page);
  const summary = words.summary(draft.ground.pot.title, page, pages + 1);
  return {
    template: "form",
    data: sheetData({
      head: draftHead(draft, words.title, page, language),
      notes: draftNotes(draft, card, state, viewer, rows),
      figures: draftFigures(draft, language),
      paragraphs: rows.length === 0 ? [words.noRequests] : [],
      fields: rows.map((row) => ({
        ...amountField(draft, row, card, state, viewer, said),
        note: rowFacts(draft, row, state, viewer),
      })),
      actions: actions(draft, page, rows, state, viewer),
    }),
    summary,
    hasInputs: true,
  };
}

/** The one short field of a row: its label says what it is about, and what is wrong stands above it. */
export function amountField(
  draft: Drafted,
  row: ResolvedRow,
  card: Card,
  state: State,
  viewer: Viewer,
  said: Said,
): Field {
  const words = formWords[viewer.language];
  const id = input.amountOf(row.id);
  const typed = said.typed?.[id];
  const told = saidProblems(said, card, state, viewer, row.id);
  // What is stored is judged again, but not while other text stands in the field.
  const stored =
    typed === undefined || typed === row.typed ? amountProblem(draft.resolved, row) : null;
  const named = namedFor(card, state, viewer);
  return field(
    id,
    words.row(rowNumber(draft, row), shortened(row.activity, labelMax), row.sought),
    {
      value: typedOr(said, id, row.typed),
      placeholder: row.request === null ? words.ownPlaceholder : words.placeholder,
      problems:
        told.length > 0 || stored === null
          ? told
          : [problemSentence(stored, named, viewer.language)],
    },
  );
}

/** What the request says, who answers for it, and whether it needs money next year too. */
export function rowFacts(
  draft: Drafted,
  row: ResolvedRow,
  state: State,
  { language }: Viewer,
): string {
  const description = plain(shortened(row.request?.description ?? "", descriptionMax));
  const taken = row.request?.withdrawn;
  const ended = description === "" || /[.!?…]$/.test(description) ? description : `${description}.`;
  const words = formWords[language];
  return words.facts(
    [...(taken === undefined ? [] : [words.withdrawn(taken)]), ended].join(" ").trim(),
    shortened(responsibleOf(state, row.responsible, language), labelMax),
    draft.nextYear,
    needWords[language][row.need],
  );
}

/** What the figures mean when the pot does not suffice, and what other pages hold that cannot be read. */
export function draftNotes(
  draft: Drafted,
  card: Card,
  state: State,
  viewer: Viewer,
  shown: readonly ResolvedRow[],
): readonly Note[] {
  const { language } = viewer;
  const { resolved } = draft;
  const named = namedFor(card, state, viewer);
  const lines: string[] = [];
  if (isTooMuch(draft)) {
    const { sum, available: left } = resolved;
    lines.push(refusalSentence({ code: "pot-exceeded", sum, left }, named, language));
  }
  const unread = resolved.rows.filter(
    (row) => !shown.includes(row) && amountProblem(resolved, row) !== null,
  );
  if (unread.length > 0) {
    const names = unread
      .slice(0, namedMax)
      .map((row) => `${rowNumber(draft, row)}. ${plain(shortened(row.activity, labelMax / 2))}`);
    lines.push(formWords[language].elsewhere(joinWords(names, language)));
  }
  return lines.length === 0 ? [] : [{ style: "attention", heading: "", lines }];
}

/** Every way out of the page saves it. */
function actions(
  draft: Drafted,
  page: number,
  rows: readonly ResolvedRow[],
  state: State,
  { language }: Viewer,
): readonly Action[] {
  const words = formWords[language];
  const { proposal, resolved, ground } = draft;
  const saving = (title: string, to: number, then: Card, style?: "positive"): Action =>
    execute(
      title,
      "save-page",
      draftData(state, draft, then, { page: to, rows: rows.map((row) => row.id) }),
      style,
    );
  const pageCard = (to: number): Card =>
    to > resolved.pages
      ? { card: "answers", proposal: proposal.id }
      : { card: "form", proposal: proposal.id, page: to };
  return [
    saving(words.next, page + 1, pageCard(page + 1), "positive"),
    ...(page > 1 ? [saving(words.back, page - 1, pageCard(page - 1))] : []),
    saving(words.overview, page, { card: "pot", pot: ground.pot.id }),
  ];
}
