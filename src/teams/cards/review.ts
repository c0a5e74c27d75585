import type { PositionId } from "../../domain/brand.ts";
import { draftErrors, type ResolvedRow, rowsPerPage } from "../../domain/draft.ts";
import { draftWarnings, ownBoards } from "../../domain/decide-submit.ts";
import type { FieldError, FieldProblem } from "../../domain/refusal.ts";
import { decidingPosition } from "../../domain/route.ts";
import type { Warning } from "../../domain/rules.ts";
import type { State } from "../../domain/state.ts";
import { confirmWords } from "../../language/say/confirm.ts";
import { correctionWords } from "../../language/say/correction.ts";
import { problemSentence } from "../../language/say/refusal.ts";
import { reviewWords } from "../../language/say/review.ts";
import { definite, inSentence, stepWords } from "../../language/say/title.ts";
import { warningSentence } from "../../language/say/warning.ts";
import type { Card, Said, Viewer } from "../../notify/card.ts";
import { draftChange } from "./correction/draft-change.ts";
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
import { draftNotes } from "./form.ts";
import { hindranceLines } from "./hindrance.ts";
import { bodyTitleIn, positionThe } from "./names.ts";
import { nextYearLines } from "./next-year-lines.ts";
import { namedFor, warningNames } from "./refusal-names.ts";
import { draftLines } from "./row-lines.ts";
import { type Field, field, type Line, line, type Note, type Sheet, sheetData } from "./sheet.ts";
import { plain, shortened } from "./template.ts";
import { ownTermsSections } from "./terms-lines.ts";
import { type Action, execute, input, show } from "./verbs.ts";

type ReviewCard = Extract<Card, { readonly card: "review" }>;

const errorsMax = 5;
/** As many rows as a click answers at once: two pages. */
const declinedMax = 2 * rowsPerPage;
const activityMax = 60;

/** The last card before sending: every row, what is still wrong, what to know, and the question of KL 6:38. */
export function reviewSheet(card: ReviewCard, state: State, viewer: Viewer, said: Said): Sheet {
  const { language, today, person } = viewer;
  const words = reviewWords[language];
  const draft = drafted(state, card.proposal);
  const { resolved, proposal, ground } = draft;
  const errors = draftErrors(resolved, proposal, ownBoards(state, ground.pot));
  const isReady = errors.length === 0 && !isTooMuch(draft) && resolved.rows.length > 0;
  const hindrance = hindranceLines(ground.pot, { state, viewer });
  const isSendable = isReady && hindrance.length === 0;
  const warnings = draftWarnings(state, proposal, resolved, person, today);
  const change = draftChange(draft, state, language);
  const rows = { heading: words.rows, lines: draftLines(resolved, language) };
  return {
    template: "review",
    data: sheetData({
      head: draftHead(draft, words.title, null, language),
      notes: draftNotes(draft, card, state, viewer, resolved.rows),
      figures: draftFigures(draft, language),
      paragraphs: [
        ...hindrance,
        words.counts(resolved.counts, resolved.sum, resolved.left),
        ...(errors.length === 0 ? nextYearLines(resolved.rows, draft.nextYear, language) : []),
      ],
      sections:
        errors.length === 0 ? [rows] : [errorLines(draft, errors, card, state, viewer), rows],
      warnings: [
        ...(change === null ? [] : [{ style: "emphasis", ...change } as const]),
        ...ownTermsSections(proposal.draft.terms, language).map(({ heading, lines }): Note => ({
          style: "emphasis",
          heading,
          lines,
        })),
        ...warningNotes(warnings, state, viewer),
      ],
      fields: isSendable ? [goalsField(card, state, viewer, said)] : [],
      why: isSendable ? nextStep(draft, state, viewer) : "",
      actions: [
        ...(isSendable ? [sendAction(draft, warnings, state, viewer)] : []),
        ...(isReady && !isSendable ? [referAction(draft, state, viewer)] : []),
        ...actions(draft, state, viewer),
      ],
    }),
    summary: words.summary(ground.pot.title, resolved.sum),
    hasInputs: isSendable,
  };
}

/** What is to be mended, each with a way back to its page. */
function errorLines(
  draft: Drafted,
  errors: readonly FieldError[],
  card: Card,
  state: State,
  viewer: Viewer,
): { readonly heading: string; readonly lines: readonly Line[] } {
  const words = reviewWords[viewer.language];
  const named = namedFor(card, state, viewer);
  const open = unansweredRows(draft);
  const others = open.length > 1 ? errors.filter((one) => !isUnanswered(one, open)) : errors;
  const shown = others.slice(0, errorsMax).map(({ field: where, problem }) => {
    const row = draft.resolved.rows.find((one) => one.id === where);
    const number = row === undefined ? 0 : rowNumber(draft, row);
    const name =
      row === undefined
        ? words.common
        : `${number}.\u00A0${plain(shortened(row.activity, activityMax))}`;
    const back = mendedOn(draft, row, number, problem);
    return line(name, {
      note: problemSentence(problem, named, viewer.language),
      actions: [show(words.mend, back)],
    });
  });
  const lines = open.length > 1 ? [unansweredLine(draft, open, viewer), ...shown] : shown;
  const more = others.length - shown.length;
  return {
    heading: words.errors(lines.length + more),
    lines: more > 0 ? [...lines, line(words.moreErrors(more))] : lines,
  };
}

/** The requests that have no answer yet. */
const unansweredRows = ({ resolved }: Drafted): readonly ResolvedRow[] =>
  resolved.rows.filter((row) => row.entry.kind === "empty" && row.request !== null);

const isUnanswered = ({ field: where }: FieldError, open: readonly ResolvedRow[]): boolean =>
  open.some((row) => row.id === where);

/** All of them in one line, which leads to the first. */
function unansweredLine(draft: Drafted, open: readonly ResolvedRow[], viewer: Viewer): Line {
  const words = reviewWords[viewer.language];
  const numbers = open.map((row) => rowNumber(draft, row));
  const page = Math.ceil((numbers[0] ?? 1) / rowsPerPage);
  return line(words.unanswered(open.length), {
    note: words.unansweredNote(numbers),
    actions: [show(words.mend, { card: "form", proposal: draft.proposal.id, page })],
  });
}

/** One press for those who leave out all that gets nothing; the motive is asked for afterwards (rule R08). */
function declineAction(draft: Drafted, state: State, { language }: Viewer): readonly Action[] {
  const open = unansweredRows(draft);
  const { proposal } = draft;
  if (open.length < 2 || open.length > declinedMax) return [];
  const no = { sv: "nej", en: "no" }[language];
  const data = draftData(
    state,
    draft,
    { card: "review", proposal: proposal.id },
    {
      page: proposal.draft.page,
      rows: open.map((row) => row.id),
      ...Object.fromEntries(open.map((row) => [input.amountOf(row.id), no])),
    },
  );
  return [execute(reviewWords[language].declineRest(open.length), "save-page", data)];
}

/** The card that a problem is mended on. */
function mendedOn(
  { proposal: { id } }: Drafted,
  row: ResolvedRow | undefined,
  number: number,
  problem: FieldProblem,
): Card {
  // An appendix that a text points at has its title there.
  if (problem.code === "attachment-missing") return { card: "terms", proposal: id };
  if (row === undefined) return { card: "answers", proposal: id };
  switch (problem.code) {
    case "unreadable":
    case "unanswered":
    case "second-rest":
    case "rest-is-empty":
      return { card: "form", proposal: id, page: Math.ceil(number / rowsPerPage) };
    default:
      return { card: "change-row", proposal: id, row: row.id };
  }
}

function warningNotes(warnings: readonly Warning[], state: State, viewer: Viewer): readonly Note[] {
  if (warnings.length === 0) return [];
  const names = warningNames(state, viewer);
  return [
    {
      style: "warning",
      heading: reviewWords[viewer.language].warnings(warnings.length),
      lines: warnings.map((one) => `• ${warningSentence(one, names, viewer.language)}`),
    },
  ];
}

/** KL 6:38: no answer is chosen beforehand. */
function goalsField(card: Card, state: State, viewer: Viewer, said: Said): Field {
  const words = reviewWords[viewer.language];
  const isUnanswered = saidProblems(said, card, state, viewer, "goals").length > 0;
  return field(input.goals, words.goals, {
    kind: "choice",
    value: typedOr(said, input.goals, ""),
    choices: [
      { title: words.no, value: "no" },
      { title: words.yes, value: "yes" },
    ],
    problems: isUnanswered ? [words.goalsUnanswered] : [],
    note: words.goalsNote,
  });
}

/** Whom the proposal goes to first: the position, since who holds it may change. */
const receiver = ({ ground }: Drafted, state: State): PositionId =>
  ground.pot.route[0]?.position ?? decidingPosition(state, ground.pot);

/** The receiver as a button names it: no Markdown there. */
function receiverOnButton(draft: Drafted, state: State, { language }: Viewer): string {
  const position = receiver(draft, state);
  const title = inSentence(state.positions.get(position)?.title[language] ?? position, language);
  return language === "sv" ? definite(title) : `the ${title}`;
}

function nextStep(draft: Drafted, state: State, { language }: Viewer): string {
  const step = draft.ground.pot.route[0]?.kind ?? "decision";
  const who = positionThe(state, receiver(draft, state), language);
  const { amends } = draft.proposal;
  if (amends !== null)
    return correctionWords[language].untilThen(stepWords[language][step], who, amends.decision);
  return reviewWords[language].next(stepWords[language][step], who);
}

function sendAction(
  draft: Drafted,
  warnings: readonly Warning[],
  state: State,
  viewer: Viewer,
): Action {
  const then: Card = { card: "proposal", proposal: draft.proposal.id };
  const ids = [...new Set(warnings.map((one) => one.id))];
  return execute(
    reviewWords[viewer.language].send(receiverOnButton(draft, state, viewer), warnings.length),
    "submit-proposal",
    draftData(state, draft, then, { warnings: ids }),
    "positive",
  );
}

/** The board needs no mandate: where nobody else may decide, it can be asked. */
const referAction = ({ proposal, ground }: Drafted, state: State, { language }: Viewer): Action =>
  show(
    confirmWords[language].refer(bodyTitleIn(state, ground.mandate.body, language)),
    { card: "refer", proposal: proposal.id, why: "referred" },
    "positive",
  );

function actions(draft: Drafted, state: State, viewer: Viewer): readonly Action[] {
  const { proposal, ground, resolved } = draft;
  const words = reviewWords[viewer.language];
  return [
    show(words.back, { card: "answers", proposal: proposal.id }),
    ...declineAction(draft, state, viewer),
    ...(resolved.rows.length > 0
      ? [show(words.allRows, { card: "rows", proposal: proposal.id, page: 1 })]
      : []),
    show(words.overview, { card: "pot", pot: ground.pot.id }),
  ];
}
