import { nextYearProblem } from "../../domain/draft.ts";
import { ownBoards } from "../../domain/decide-submit.ts";
import type { Ore } from "../../domain/brand.ts";
import type { NextYear } from "../../domain/proposal.ts";
import type { State } from "../../domain/state.ts";
import { formatNumber } from "../../language/format.ts";
import { formWords } from "../../language/say/form.ts";
import { problemSentence } from "../../language/say/refusal.ts";
import type { Card, Said, Viewer } from "../../notify/card.ts";
import { type Drafted, typedOr } from "./draft-facts.ts";
import { namedFor } from "./refusal-names.ts";
import { type Details, type Field, field } from "./sheet.ts";
import { input } from "./verbs.ts";

const detailMax = 300;

const kinds = [
  "own-frame",
  "nothing-promised",
  "phased-out",
  "moved",
] as const satisfies readonly NextYear["kind"][];

/** What is asked of next year's money: for all rows that share an answer, or for one. */
export interface Question {
  readonly label: string;
  /** What has no financing next year. */
  readonly unfunded: Ore;
  readonly stored: NextYear | null;
  /** What a refusal has said just now. */
  readonly told: readonly string[];
}

/** The four ways to pay for next year (rules R01–R03). */
export function nextYearField(
  question: Question,
  draft: Drafted,
  card: Card,
  state: State,
  viewer: Viewer,
  said: Said,
): Field {
  const { language } = viewer;
  const { stored, unfunded, told, label } = question;
  const problem =
    stored === null || said.typed !== undefined
      ? null
      : nextYearProblem(stored, unfunded, ownBoards(state, draft.ground.pot));
  const words = formWords[language].answers;
  return field(input.nextYear, label, {
    kind: "choice",
    value: typedOr(said, input.nextYear, stored?.kind ?? ""),
    choices: kinds.map((value) => ({ title: words.choices[value], value })),
    problems:
      told.length > 0 || problem === null
        ? told
        : [problemSentence(problem, namedFor(card, state, viewer), language)],
  });
}

/** What is phased out or moved: folded away until it is chosen or asked for. */
export function nextYearDetails(
  stored: NextYear | null,
  year: number,
  { language }: Viewer,
  said: Said,
): Details {
  const words = formWords[language].answers;
  const phaseOut = stored?.kind === "phased-out" || stored?.kind === "moved" ? stored : null;
  const moved = stored?.kind === "moved" ? stored : null;
  const chosen = typedOr(said, input.nextYear, stored?.kind ?? "");
  const isVisible = chosen === "phased-out" || chosen === "moved";
  const amount = phaseOut === null ? 0 : phaseOut.amount / 100;
  const detail = (id: string, label: string, value: string): Field =>
    field(id, label, { value: typedOr(said, id, value), lengthMax: detailMax });
  return {
    heading: words.detailsHeading,
    explanation: words.detailsExplanation(year),
    isVisible,
    open: isVisible
      ? []
      : [
          {
            type: "Action.ToggleVisibility",
            title: words.openDetails,
            targetElements: ["details"],
          },
        ],
    fields: [
      detail(input.phaseWhat, words.what, phaseOut?.what ?? ""),
      detail(input.phaseAmount, words.amount, amount > 0 ? formatNumber(amount, language) : ""),
      detail(input.phaseWhen, words.when, phaseOut?.when ?? ""),
      detail(input.phaseBoard, words.board, moved?.board ?? ""),
      detail(input.phaseReference, words.reference, moved?.reference ?? ""),
    ],
  };
}

/** No details: the template leaves them out. */
export const noDetails: Details = {
  heading: "",
  explanation: "",
  isVisible: false,
  open: [],
  fields: [],
};
