import { textMax } from "../../domain/draft.ts";
import { total } from "../../domain/money.ts";
import type { State } from "../../domain/state.ts";
import { formWords } from "../../language/say/form.ts";
import { termsWords } from "../../language/say/terms.ts";
import type { Card, Said, Viewer } from "../../notify/card.ts";
import {
  draftData,
  drafted,
  type Drafted,
  draftFigures,
  draftHead,
  saidProblems,
  storedSince,
  typedOr,
} from "./draft-facts.ts";
import { draftNotes } from "./form.ts";
import { nextYearDetails, nextYearField, noDetails } from "./next-year.ts";
import { type Field, field, type Sheet, sheetData } from "./sheet.ts";
import { type Action, execute, input } from "./verbs.ts";

type AnswersCard = Extract<Card, { readonly card: "answers" }>;

/** "Svar och nästa år": the common questions, and only those that the draft still raises. */
export function answersSheet(card: AnswersCard, state: State, viewer: Viewer, said: Said): Sheet {
  const { language } = viewer;
  const words = formWords[language];
  const draft = drafted(state, card.proposal);
  const page = draft.resolved.pages + 1;
  const asks = questions(draft);
  const fields = [
    ...(asks.motive ? [motiveField(draft, card, state, viewer, said)] : []),
    ...(asks.nextYear ? [sharedNextYear(draft, card, state, viewer, said)] : []),
  ];
  return {
    template: "answers",
    data: sheetData({
      head: draftHead(draft, words.answers.title, page, language),
      notes: draftNotes(draft, card, state, viewer, []),
      figures: draftFigures(draft, language),
      paragraphs: fields.length === 0 ? [words.answers.nothing] : [],
      fields,
      details: asks.nextYear
        ? nextYearDetails(draft.proposal.draft.nextYear, draft.nextYear, viewer, said)
        : noDetails,
      actions: actions(draft, asks, state, viewer),
    }),
    summary: words.summary(draft.ground.pot.title, page, page),
    hasInputs: fields.length > 0,
  };
}

/** Which common questions a draft raises: none that every row has answered for itself. */
function questions({ resolved, proposal }: Drafted): {
  readonly motive: boolean;
  readonly nextYear: boolean;
} {
  const sharesMotive = resolved.rows.some((row) => row.asksMotive && row.ownMotive === null);
  return {
    motive: sharesMotive || resolved.left > 0 || proposal.draft.motive !== null,
    nextYear: resolved.rows.some((row) => row.asksNextYear && row.ownNextYear === null),
  };
}

function motiveField(draft: Drafted, card: Card, state: State, viewer: Viewer, said: Said): Field {
  const words = formWords[viewer.language].answers;
  const { rows, left } = draft.resolved;
  const refused = rows.filter((row) => row.asksMotive && row.ownMotive === null).length;
  return field(input.motive, words.motive(refused, left), {
    kind: "lines",
    value: typedOr(said, input.motive, draft.proposal.draft.motive ?? ""),
    placeholder: words.motivePlaceholder,
    lengthMax: textMax,
    problems: [
      ...saidProblems(said, card, state, viewer, "motive"),
      ...storedSince(said, input.motive, draft.proposal.draft.motive ?? "", viewer.language),
    ],
  });
}

function sharedNextYear(
  draft: Drafted,
  card: Card,
  state: State,
  viewer: Viewer,
  said: Said,
): Field {
  const words = formWords[viewer.language].answers;
  const sharing = draft.resolved.rows.filter((row) => row.asksNextYear && row.ownNextYear === null);
  const unfunded = total(sharing.map((row) => row.amount));
  const question = {
    label: words.nextYear(draft.nextYear, unfunded, sharing.length),
    unfunded,
    stored: draft.proposal.draft.nextYear,
    told: saidProblems(said, card, state, viewer, "next-year"),
  };
  return nextYearField(question, draft, card, state, viewer, said);
}

/** Every way on saves the page, so that nothing typed is lost. */
function actions(
  draft: Drafted,
  asks: { readonly motive: boolean; readonly nextYear: boolean },
  state: State,
  { language }: Viewer,
): readonly Action[] {
  const words = formWords[language];
  const { proposal, resolved } = draft;
  const asked = [...(asks.motive ? ["motive"] : []), ...(asks.nextYear ? ["next-year"] : [])];
  const saving = (title: string, then: Card, style?: "positive"): Action =>
    execute(title, "save-answers", draftData(state, draft, then, { asks: asked }), style);
  const { id } = proposal;
  const { conditions, appendices } = proposal.draft.terms;
  const terms = conditions.length + appendices.length;
  return [
    saving(words.answers.review, { card: "review", proposal: id }, "positive"),
    ...(resolved.rows.some((row) => row.asksMotive)
      ? [saving(words.answers.ownMotives, { card: "own-motives", proposal: id, page: 1 })]
      : []),
    ...(resolved.rows.length > 0
      ? [saving(words.answers.changeRow, { card: "choose-row", proposal: id, page: 1 })]
      : []),
    saving(termsWords[language].button(terms), { card: "terms", proposal: id }),
    saving(words.answers.addRow, { card: "add-row", proposal: id }),
    saving(words.back, { card: "form", proposal: id, page: resolved.pages }),
  ];
}
