import {
  type CorrectableText,
  correctableText,
  correctableTexts,
} from "../../../domain/correction.ts";
import { dispatchMax } from "../../../domain/decide-correction.ts";
import { ownNameMax } from "../../../domain/decide-draft.ts";
import type { Decision } from "../../../domain/decision.ts";
import { textMax } from "../../../domain/draft.ts";
import { correctionWords } from "../../../language/say/correction.ts";
import { capitalised } from "../../../language/say/title.ts";
import type { CorrectionCard } from "../../../notify/correction-card.ts";
import { holds, maySee } from "../access.ts";
import { decisionView } from "../decision.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { plain, shortened } from "../template.ts";
import { commandData, execute, input, show } from "../verbs.ts";
import { type Field, groundOf, type ListRow, type Showing, type View } from "../view.ts";
import { positionThe } from "../names.ts";
import { changeOf, overOf, revisionOfDecision } from "./facts.ts";

const textsPerPage = 8;
const shownMax = 120;

/** Every text of a decision that a slip can stand in, each with its button; and the way to a change. */
export function correctView(decision: Decision, page: number, showing: Showing): View {
  if (decision.replaced !== null) return decisionView(decision, showing);
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = correctionWords[language];
  const { pot } = groundOf(state, decision.pot);
  const { number } = decision;
  if (changeOf(decision, state) !== null) return changingView(decision, showing);
  const { rows, page: shown, pages } = pageOf(correctableTexts(decision), page, textsPerPage);
  return {
    template: "list",
    over: pages > 1 ? words.list.page(shown, pages) : overOf(decision, showing),
    title: words.list.title(number),
    summary: words.list.title(number),
    lead: [
      words.list.lead,
      [
        words.list.rest,
        ...(holds(state, viewer, pot)
          ? []
          : [words.list.whoChanges(positionThe(state, pot.holder, language))]),
      ].join(" "),
    ],
    list: rows.map((one, index): ListRow => ({
      title: words.list.row(startOf(shown) + index, words.fields[one.field]),
      facts: plain(shortened(one.text.replaceAll("\n", ", "), shownMax)),
      figure: "",
      action: show(words.list.open(startOf(shown) + index), {
        card: "correct-text",
        decision: number,
        field: one.field,
        row: one.row,
      }),
    })),
    actions: [
      ...pagerActions(shown, pages, language, (next) => ({
        card: "correct",
        decision: number,
        page: next,
      })),
      ...(holds(state, viewer, pot)
        ? [show(words.amend.button, { card: "amend", decision: number })]
        : []),
      show(words.back, { card: "decision", decision: number }),
    ],
  };
}

/** The number of a page's first text, from 1: buttons that do different things read differently. */
const startOf = (page: number): number => (page - 1) * textsPerPage + 1;

/** A decision that is being changed: the slip is put right in the change. */
function changingView(decision: Decision, showing: Showing): View {
  const { state, viewer } = showing;
  const words = correctionWords[viewer.language];
  const { number } = decision;
  const change = changeOf(decision, state);
  const { pot } = groundOf(state, decision.pot);
  const card = { card: "proposal", proposal: change?.id ?? decision.proposal } as const;
  return {
    template: "question",
    over: overOf(decision, showing),
    title: words.list.title(number),
    summary: words.list.title(number),
    lead: [words.list.changing(capitalised(positionThe(state, pot.holder, viewer.language)))],
    actions: [
      ...(change?.status === "open" || !maySee(card, state, viewer)
        ? []
        : [show(words.amend.openProposal, card, "positive")]),
      show(words.back, { card: "decision", decision: number }),
    ],
  };
}

/** One text, to be written as it should read, with why. */
export function correctFormView(
  decision: Decision,
  { field, row }: CorrectionCard & { card: "correct-text" },
  showing: Showing,
): View {
  const text = correctableText(decision, field, row);
  if (decision.replaced !== null || text === undefined) return decisionView(decision, showing);
  const { state, viewer, said } = showing;
  if (changeOf(decision, state) !== null) return changingView(decision, showing);
  const words = correctionWords[viewer.language];
  const { number } = decision;
  const isOvertaken = said?.refusal?.code === "text-corrected";
  const lead = [
    words.form.lead,
    ...(isOvertaken ? [words.form.now(plain(shortened(text.text, shownMax)))] : []),
    ...(text.rows.length > 1 ? [words.form.rows(text.rows.length)] : []),
  ];
  return {
    template: "question",
    over: overOf(decision, showing),
    title: words.form.title(words.fields[field]),
    summary: words.list.title(number),
    lead: [lead.join(" ")],
    fields: [
      textField(text, showing),
      {
        kind: "text",
        id: input.reason,
        label: words.form.reason,
        placeholder: words.form.reasonPlaceholder,
        lines: "many",
      },
    ],
    actions: [
      execute(
        words.form.send,
        "correct-decision",
        commandData(
          revisionOfDecision(state, decision),
          { card: "decision", decision: number },
          { decision: number, field, row, after: decision.corrections.length },
        ),
        "positive",
      ),
      show(words.back, { card: "decision", decision: number }),
    ],
  };
}

function textField({ field, text }: CorrectableText, { viewer }: Showing): Field {
  const words = correctionWords[viewer.language].form;
  const isTerm = field === "conditions" || field === "appendices";
  return {
    kind: "text",
    id: input.text,
    label: field === "dispatch" ? words.lines : isTerm ? words.sameLines : words.text,
    placeholder: "",
    lines: field === "activity" || field === "reference" ? "one" : "many",
    value: text,
    lengthMax:
      field === "activity" ? ownNameMax : field === "dispatch" || isTerm ? dispatchMax : textMax,
  };
}
