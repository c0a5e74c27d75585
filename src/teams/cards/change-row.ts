import assert from "node:assert/strict";
import { type ResolvedRow, textMax } from "../../domain/draft.ts";
import type { Need } from "../../domain/grant.ts";
import type { State } from "../../domain/state.ts";
import { formWords } from "../../language/say/form.ts";
import { rowsWords } from "../../language/say/rows.ts";
import { capitalised, needWords } from "../../language/say/title.ts";
import type { Card, Said, Viewer } from "../../notify/card.ts";
import {
  draftData,
  drafted,
  type Drafted,
  draftFigures,
  draftHead,
  saidProblems,
  typedOr,
} from "./draft-facts.ts";
import { amountField, draftNotes, rowFacts } from "./form.ts";
import { nextYearDetails, nextYearField, noDetails } from "./next-year.ts";
import { type Field, field, type Sheet, sheetData } from "./sheet.ts";
import { type Action, execute, input, show } from "./verbs.ts";

type ChangeCard = Extract<Card, { readonly card: "change-row" }>;
type AddCard = Extract<Card, { readonly card: "add-row" }>;

const needs = ["yes", "no", "unclear", "unstated"] as const satisfies readonly Need[];
const nameMax = 200;

/** One row by itself: its amount, its own motive, its need and how next year is paid. */
export function changeRowSheet(card: ChangeCard, state: State, viewer: Viewer, said: Said): Sheet {
  const { language } = viewer;
  const words = rowsWords[language];
  const draft = drafted(state, card.proposal);
  const row = draft.resolved.rows.find((one) => one.id === card.row);
  assert(row !== undefined, "the row stands in the draft");
  const question = {
    label: words.nextYear(draft.nextYear),
    unfunded: row.amount,
    stored: row.ownNextYear,
    told: [],
  };
  const motiveId = input.motiveOf(row.id);
  return {
    template: "answers",
    data: sheetData({
      head: draftHead(draft, words.changeRow, null, language),
      notes: draftNotes(draft, card, state, viewer, [row]),
      figures: draftFigures(draft, language),
      fields: [
        {
          ...amountField(draft, row, card, state, viewer, said),
          note: rowFacts(draft, row, state, viewer),
        },
        field(motiveId, words.motive, {
          kind: "lines",
          value: typedOr(said, motiveId, row.ownMotive ?? ""),
          placeholder: words.motivePlaceholder,
          lengthMax: textMax,
        }),
        needField(draft, row.need, viewer, said),
        ...(row.asksNextYear ? [nextYearField(question, draft, card, state, viewer, said)] : []),
      ],
      details: row.asksNextYear
        ? nextYearDetails(row.ownNextYear, draft.nextYear, viewer, said)
        : noDetails,
      actions: changeActions(draft, row, state, viewer),
    }),
    summary: `${words.changeRow}: ${draft.ground.pot.title}`,
    hasInputs: true,
  };
}

function changeActions(
  draft: Drafted,
  row: ResolvedRow,
  state: State,
  { language }: Viewer,
): readonly Action[] {
  const words = rowsWords[language];
  const answers: Card = { card: "answers", proposal: draft.proposal.id };
  const data = draftData(state, draft, answers, { row: row.id });
  return [
    execute(words.save, "save-row", data, "positive"),
    ...(row.request === null
      ? [execute(words.removeRow, "remove-own-row", data, "destructive")]
      : []),
    show(words.back, answers),
  ];
}

/** A row beside the requests. */
export function addRowSheet(card: AddCard, state: State, viewer: Viewer, said: Said): Sheet {
  const { language } = viewer;
  const words = rowsWords[language];
  const draft = drafted(state, card.proposal);
  const answers: Card = { card: "answers", proposal: card.proposal };
  const text = (id: "activity" | "responsible", label: string): Field =>
    field(input[id], label, {
      value: typedOr(said, input[id], ""),
      lengthMax: nameMax,
      problems: saidProblems(said, card, state, viewer, id),
    });
  return {
    template: "form",
    data: sheetData({
      head: draftHead(draft, words.addRow, null, language),
      notes: draftNotes(draft, card, state, viewer, []),
      figures: draftFigures(draft, language),
      paragraphs: [words.addExplained],
      fields: [
        text("activity", words.activity),
        text("responsible", words.responsible),
        field(input.amount, words.amount, {
          value: typedOr(said, input.amount, ""),
          placeholder: formWords[language].ownPlaceholder,
          problems: amountProblems(card, state, viewer, said),
        }),
        needField(draft, "unstated", viewer, said),
      ],
      actions: [
        execute(words.add, "add-own-row", draftData(state, draft, answers), "positive"),
        show(words.back, answers),
      ],
    }),
    summary: `${words.addRow}: ${draft.ground.pot.title}`,
    hasInputs: true,
  };
}

/** What is wrong with the amount of a row that is not there yet, whichever id it would have had. */
function amountProblems(
  card: AddCard,
  state: State,
  viewer: Viewer,
  said: Said,
): readonly string[] {
  const { refusal } = said;
  if (refusal?.code !== "fields") return [];
  return refusal.errors
    .filter(({ field: named }) => named !== "activity" && named !== "responsible")
    .flatMap(({ field: named }) => saidProblems(said, card, state, viewer, named));
}

function needField(draft: Drafted, stored: Need, { language }: Viewer, said: Said): Field {
  return field(input.need, rowsWords[language].need(draft.nextYear), {
    kind: "choice",
    value: typedOr(said, input.need, stored),
    choices: needs.map((value) => ({ title: capitalised(needWords[language][value]), value })),
  });
}
