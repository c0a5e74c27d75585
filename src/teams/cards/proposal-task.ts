import { amendedBy } from "../../domain/amendment.ts";
import { asCorrected } from "../../domain/correction.ts";
import { potHindrance } from "../../domain/mandate-check.ts";
import { capacityOf } from "../../domain/organisation.ts";
import type { Mandate } from "../../domain/grant.ts";
import type { Holding, Language } from "../../domain/person.ts";
import { isExecution, type Pot } from "../../domain/pot.ts";
import type { Proposal, StepTaken, Submitted } from "../../domain/proposal.ts";
import { holdingInTurn, isDisqualified, type Turn, turnOf } from "../../domain/route.ts";
import { noticeMeeting } from "../../domain/rules.ts";
import type { State } from "../../domain/state.ts";
import { approvalWords } from "../../language/say/approval.ts";
import { confirmWords } from "../../language/say/confirm.ts";
import { correctionWords } from "../../language/say/correction.ts";
import { executionWords } from "../../language/say/execution.ts";
import type { Card } from "../../notify/card.ts";
import { hindranceLines } from "./hindrance.ts";
import { boardSection, bodyIn, bodyTitleIn, meetingDay, titleIn, whoOf } from "./names.ts";
import { nextYearLines } from "./next-year-lines.ts";
import { changeLines, refusedLines, rowsOneByOneMax, rowsTable } from "./proposal-rows.ts";
import { firstWarnings } from "./proposal-warnings.ts";
import { groundOf, type Lines, revisionOf, type View, type Showing } from "./view.ts";
import { plain, shortened } from "./template.ts";
import { termsSections } from "./terms-lines.ts";
import { type Action, type CommandData, commandData, execute, showFrom } from "./verbs.ts";

const commentMax = 200;

/** A submitted proposal before the one whose turn it is. */
export interface Task {
  readonly proposal: Proposal;
  readonly submitted: Submitted;
  readonly turn: Turn;
  readonly held: Holding;
}

/** A submitted proposal whose turn is the viewer's; null for everybody else. */
export function taskOf(
  proposal: Proposal,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): Task | null {
  const turn: Turn | null = turnOf(state, proposal, viewer.today);
  const submitted: Submitted | null = proposal.submitted;
  const held = turn === null ? undefined : holdingInTurn(turn, viewer.person);
  if (turn === null || submitted === null || held === undefined || turn.unsure !== null)
    return null;
  if (isDisqualified(proposal, viewer.person)) return null;
  return { proposal, submitted, turn, held };
}

/** The task card: what, how much of what, from whom, what it binds, in which right, and the buttons. */
export function taskView(task: Task, showing: Showing): View {
  const { proposal, submitted, turn, held } = task;
  const { state, viewer } = showing;
  const { language, today } = viewer;
  const { pot, mandate, grant } = groundOf(state, proposal.pot);
  const words = approvalWords[language];
  const title = titleIn(state, capacityOf(state, held, today), language);
  const name = plain(pot.title);
  return {
    template: "approval",
    over: overTurn(turn.kind, { pot, mandate }, language),
    title: words.title(name, submitted.sum, pot.amount),
    badge: { text: words.badge.yours, tone: "yours" },
    summary: words.summary(turn.kind, pot.title, submitted.sum),
    lead: [...hindranceLines(pot, showing), ...preparedLines(state, proposal, submitted, language)],
    table: rowsTable(submitted.rows, grant.year + 1, language),
    changes: [
      ...changeSections(proposal, submitted, language),
      ...amendingSections(state, proposal, submitted, language),
    ],
    sections: submittedSections(submitted, grant.year + 1, language),
    warnings: firstWarnings(proposal, submitted, showing, allRowsTitle(submitted, language)),
    facts: [
      {
        title: words.mandate,
        value: isExecuting(turn, pot)
          ? executionWords[language].mandateText(boardSection(mandate), title)
          : words.mandateText(boardSection(mandate), turn.kind, title),
      },
      { title: words.reported, value: reportedAt(task, showing) },
    ],
    closing: turn.kind === "decision" ? [] : [words.declaration],
    actions: taskActions(task, showing),
  };
}

/** Whether the turn is the last one of a pot that is executed. */
const isExecuting = ({ kind }: Pick<Turn, "kind">, pot: Pot): boolean =>
  kind === "decision" && isExecution(pot);

/** The line above the title of a proposal: what is done with it, and in which case. */
export function overTurn(
  kind: Turn["kind"],
  { pot, mandate }: { readonly pot: Pot; readonly mandate: Mandate },
  language: Language,
): string {
  return isExecuting({ kind }, pot)
    ? executionWords[language].over(mandate.case)
    : approvalWords[language].over(kind, mandate.case);
}

/** Who prepared, and who has looked at it, each with the day; one line each, comments after them. */
export function preparedLines(
  state: State,
  proposal: Proposal,
  submitted: Submitted,
  language: Language,
): readonly string[] {
  const words = approvalWords[language];
  const from = words.from(
    whoOf(state, submitted.by, submitted.capacity, language),
    submitted.day,
    submitted.version,
  );
  const who = (step: StepTaken): string => whoOf(state, step.person, step.capacity, language);
  const taken = proposal.taken.map((step) => words.taken(step.opinion, who(step), step.day));
  const comments = proposal.taken.flatMap((step) =>
    step.comment === null
      ? []
      : [words.comment(who(step), plain(shortened(step.comment, commentMax)))],
  );
  const amends =
    proposal.amends === null
      ? []
      : [
          words.amends(
            proposal.amends.decision,
            plain(shortened(proposal.amends.reason, commentMax)),
          ),
        ];
  return [...amends, [from, ...taken].join(" "), ...comments];
}

function changeSections(proposal: Proposal, submitted: Submitted, language: Language): Lines[] {
  const lines = changeLines(proposal.previous, submitted, language);
  if (lines.length === 0) return [];
  return [{ heading: approvalWords[language].changed(proposal.previous?.version ?? 1), lines }];
}

/** What a change does to the decision that it would take the place of. */
function amendingSections(
  state: State,
  proposal: Proposal,
  submitted: Submitted,
  language: Language,
): Lines[] {
  const amended = amendedBy(state, proposal);
  if (amended === null) return [];
  const words = correctionWords[language];
  const { pot } = groundOf(state, proposal.pot);
  const lines = [
    ...changeLines(asCorrected(amended), submitted, language),
    words.moved(amended.sum, submitted.sum, plain(pot.title)),
  ];
  return [{ heading: words.changedFrom(amended.number), lines }];
}

/** Those who do not get everything, how next year is paid, and on which conditions the money is given. */
export function submittedSections(
  { rows, terms }: Pick<Submitted, "rows" | "terms">,
  nextYear: number,
  language: Language,
): Lines[] {
  const lines = [...refusedLines(rows, language), ...nextYearLines(rows, nextYear, language)];
  return [
    ...(lines.length === 0 ? [] : [{ heading: "", lines }]),
    ...termsSections(terms, language),
  ];
}

function reportedAt({ proposal }: Task, { state, viewer }: Showing): string {
  const { pot, mandate } = groundOf(state, proposal.pot);
  if (isExecution(pot)) return executionWords[viewer.language].notReported;
  const words = approvalWords[viewer.language];
  const day = meetingDay(state, noticeMeeting(state, pot, viewer.today));
  return day === null
    ? words.reportedUnknown
    : words.reportedAt(bodyIn(state, mandate.body, viewer.language), day);
}

/** What a step or the decision names: the very version that its reader had before his eyes. */
export function seenVersion(state: State, proposal: Proposal): CommandData {
  return commandData(
    revisionOf(state, proposal),
    { card: "proposal", proposal: proposal.id },
    {
      proposal: proposal.id,
      version: proposal.submitted?.version ?? 0,
      digest: proposal.submitted?.digest ?? "",
    },
  );
}

const opinionOf = {
  consultation: "consulted",
  review: "reviewed",
  support: "supported",
} as const;

/** Whether a proposal has too many rows for one card: all of them are read before it is acted on. */
export const isPaged = (submitted: Submitted): boolean => submitted.rows.length > rowsOneByOneMax;

/** The button to the page where everything stands. */
const allRowsTitle = (submitted: Submitted, language: Language): string =>
  isPaged(submitted)
    ? confirmWords[language].readAll(submitted.rows.length)
    : confirmWords[language].all;

function taskActions(task: Task, showing: Pick<Showing, "state" | "viewer">): Action[] {
  const { proposal, submitted } = task;
  const { state } = showing;
  const { language } = showing.viewer;
  const buttons = confirmWords[language];
  const { id } = proposal;
  const { mandate } = groundOf(state, proposal.pot);
  const rows: Card = { card: "rows", proposal: id, page: 1 };
  const seen = revisionOf(state, proposal);
  const aside = [
    showFrom(seen, buttons.disqualified, { card: "disqualify", proposal: id, answer: "yes" }),
    showFrom(seen, buttons.refer(bodyTitleIn(state, mandate.body, language)), {
      card: "refer",
      proposal: id,
      why: "referred",
    }),
  ];
  const title = allRowsTitle(submitted, language);
  if (isPaged(submitted)) return [showFrom(seen, title, rows, "positive"), ...aside];
  return [...stepActions(task, showing), ...aside, showFrom(seen, title, rows)];
}

/** The answers to the step whose turn it is: first the one that takes the proposal on. */
function stepActions(
  { proposal, turn }: Task,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): Action[] {
  const { language } = viewer;
  const words = approvalWords[language];
  const buttons = confirmWords[language];
  const { id } = proposal;
  const { pot } = groundOf(state, proposal.pot);
  const seen = revisionOf(state, proposal);
  const back = showFrom(seen, buttons.giveBack, { card: "return", proposal: id });
  // Nothing is decided on a mandate that does not carry it: the board can, or the proposal goes back.
  if (turn.kind === "decision" && potHindrance(state, pot, viewer.today) !== null) return [back];
  const first =
    turn.kind === "decision"
      ? showFrom(
          seen,
          isExecution(pot) ? executionWords[language].start : words.newTask.decision,
          { card: "confirm", proposal: id },
          "positive",
        )
      : execute(
          words.newTask[turn.kind],
          "take-step",
          { ...seenVersion(state, proposal), opinion: opinionOf[turn.kind] },
          "positive",
        );
  const against =
    turn.kind === "support"
      ? [showFrom(seen, buttons.adviseAgainst, { card: "return", proposal: id })]
      : [];
  return [first, ...against, back];
}

/** What stands after the last row of a proposal that is read page by page; nothing for those whose turn it is not. */
export function actionsAfterRows(
  proposal: Proposal,
  showing: Pick<Showing, "state" | "viewer">,
): readonly Action[] {
  const task = taskOf(proposal, showing);
  return task === null || !isPaged(task.submitted) ? [] : stepActions(task, showing);
}
