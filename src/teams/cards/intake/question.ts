import { logPosition } from "../../../domain/brand.ts";
import type { SettledOutcome } from "../../../domain/intake.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import type { Card } from "../../../notify/card.ts";
import type { ReadDocument } from "../../intake/document.ts";
import {
  type AskedQuestion,
  nextQuestion,
  questionsOf,
  timesSettled,
} from "../../intake/questions.ts";
import { plain, shortened } from "../template.ts";
import {
  type ActionStyle,
  type ExecuteAction,
  commandData,
  execute,
  input,
  show,
} from "../verbs.ts";
import type { View } from "../view.ts";
import { settledWords } from "./question-lines.ts";

const textMax = 900;
const answerMax = 2_000;

/** One question of the reading, to be answered in a person's own words or said not to be needed. */
export function questionView(question: AskedQuestion, document: ReadDocument): View {
  const { intake, viewer } = document;
  const { language } = viewer;
  const words = intakeWords[language];
  const all = questionsOf(document);
  const at = all.findIndex(({ id }) => id === question.id) + 1;
  const next = nextQuestion(all, question.id);
  const after: Card = cardAfter(next, document);
  const { settled } = question;
  const topic = words.topics[question.topic];
  return {
    template: "intake",
    over: [words.over, words.questionOf(at, all.length)].join(" · "),
    title: plain(shortened(question.text, textMax)),
    summary: plain(shortened(question.text, textMax)),
    lead: [
      ...(topic === undefined ? [] : [topic]),
      ...(settled === null ? [] : [settledWords(settled, language, answerMax)]),
      words.questionLead,
    ],
    fields: [
      {
        kind: "text",
        id: input.text,
        label: words.field.answer,
        placeholder: "",
        lines: "many",
        lengthMax: answerMax,
        ...(settled?.outcome === "answered" ? { value: settled.answer } : {}),
      },
    ],
    actions: [
      settleAction(words.saveAnswer, question.id, "answered", after, document, "positive"),
      ...(settled?.outcome === "set-aside"
        ? []
        : [settleAction(words.notNeeded, question.id, "set-aside", after, document)]),
      ...(next === null ? [] : [show(words.nextQuestion, after)]),
      show(words.back, { card: "intake", intake: intake.id, page: 1 }),
    ],
  };
}

const cardAfter = (next: AskedQuestion | null, { intake }: ReadDocument): Card =>
  next === null
    ? { card: "intake", intake: intake.id, page: 1 }
    : { card: "intake-item", intake: intake.id, item: next.id, page: 1 };

/** Settles a question or an item without entering it; what its card showed goes with the press. */
export function settleAction(
  title: string,
  item: string,
  outcome: SettledOutcome,
  next: Card,
  document: ReadDocument,
  style?: ActionStyle,
): ExecuteAction {
  return execute(
    title,
    "settle-item",
    commandData(logPosition(0), next, {
      intake: document.intake.id,
      item,
      outcome,
      turn: timesSettled(document, item),
    }),
    style,
  );
}
