import { logPosition } from "../../../domain/brand.ts";
import type { SettledOutcome } from "../../../domain/intake.ts";
import type { Language } from "../../../domain/person.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { needCardWords } from "../../../language/say/need.ts";
import { capitalised, needWords } from "../../../language/say/title.ts";
import type { Card } from "../../../notify/card.ts";
import type { ReadDocument } from "../../intake/document.ts";
import {
  type AskedQuestion,
  nextQuestion,
  questionsOf,
  timesSettled,
} from "../../intake/questions.ts";
import { activityAsked, readNeedSaid } from "../../intake/need-question.ts";
import { plain, shortened } from "../template.ts";
import {
  type ActionStyle,
  type ExecuteAction,
  commandData,
  execute,
  input,
  show,
} from "../verbs.ts";
import type { Field, View } from "../view.ts";
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
  const isNeed = activityAsked(question) !== null;
  const topic = words.topics[question.topic];
  return {
    template: "intake",
    over: [words.over, words.questionOf(at, all.length)].join(" · "),
    title: plain(shortened(question.text, textMax)),
    summary: shortened(question.text, textMax),
    lead: [
      ...(topic === undefined ? [] : [topic]),
      ...(settled === null ? [] : [settledWords(settled, language, answerMax)]),
      isNeed ? needCardWords[language].intake : words.questionLead,
    ],
    fields: isNeed ? needFields(question, language) : [answerField(question, language)],
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

const answerField = ({ settled }: AskedQuestion, language: Language): Field => ({
  kind: "text",
  id: input.text,
  label: intakeWords[language].field.answer,
  placeholder: "",
  lines: "many",
  lengthMax: answerMax,
  ...(settled?.outcome === "answered" ? { value: settled.answer } : {}),
});

/** A need is answered with yes or no, by a named source: the answer counts for the row (rule R09). */
function needFields({ settled }: AskedQuestion, language: Language): readonly Field[] {
  const words = needCardWords[language];
  const said = settled?.outcome === "answered" ? readNeedSaid(settled.answer) : null;
  return [
    {
      kind: "choice",
      id: input.need,
      label: words.label,
      placeholder: words.choose,
      choices: (["yes", "no"] as const).map((value) => ({
        title: capitalised(needWords[language][value]),
        value,
      })),
      ...(said === null ? {} : { value: said.need }),
    },
    {
      kind: "text",
      id: input.text,
      label: words.source,
      placeholder: words.sourcePlaceholder,
      lines: "one",
      ...(said === null ? {} : { value: said.source }),
    },
  ];
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
