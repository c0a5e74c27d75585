import { grantWords } from "../../language/say/grant.ts";
import { asCorrected } from "../../domain/correction.ts";
import type { Decision, Notice } from "../../domain/decision.ts";
import { lastAppealDayOf, stageOf } from "../../domain/notice.ts";
import type { Language } from "../../domain/person.ts";
import type { ProposedRow } from "../../domain/proposal.ts";
import type { State } from "../../domain/state.ts";
import { formatKronor } from "../../language/format.ts";
import { correctionWords } from "../../language/say/correction.ts";
import { decisionWords } from "../../language/say/decision.ts";
import { executionWords } from "../../language/say/execution.ts";
import { documentWords } from "../../language/say/document.ts";
import { noticeLifeWords } from "../../language/say/notice-life.ts";
import { noticeStageWords } from "../../language/say/notice-stage.ts";
import type { Viewer } from "../../notify/card.ts";
import { approvalWords } from "../../language/say/approval.ts";
import { basisWords, capitalised, inSentence } from "../../language/say/title.ts";
import { holds, isSecretariat, maySeePot } from "./access.ts";
import { boardSection, bodyIn, inPlaceOf, madeByOf, meetingDay, whoOf } from "./names.ts";
import { rowsTable } from "./proposal-rows.ts";
import { answersFor } from "./answers-for.ts";
import { ownAnswers } from "./own-answers.ts";
import { submittedSections } from "./proposal-task.ts";
import {
  afterwardsActions,
  afterwardsLines,
  amendsLines,
  changedSections,
  correctionSections,
  mendingFacts,
} from "./correction/facts.ts";
import { withNeeds } from "./follow-up/need.ts";
import { grantLine } from "./grant-line.ts";
import { plain } from "./template.ts";
import { conditionSections } from "./terms-lines.ts";
import { archiveActions } from "./document/archive.ts";
import { type Action, behind, show } from "./verbs.ts";
import { groundOf, groundOfDecision, type Showing, type View } from "./view.ts";

interface Fact {
  readonly title: string;
  readonly value: string;
}

/** A decision of ours: what, who in which right, the chain that it rests on, the rows, and what comes next. */
export function decisionView(decided: Decision, showing: Showing): View {
  const { state, viewer } = showing;
  const decision = asCorrected(decided);
  const { language } = viewer;
  const { pot, mandate, grant } = groundOfDecision(state, decision);
  const words = decisionWords[language];
  const granted = decision.rows.filter((row) => row.amount > 0).length;
  const view: View = {
    template: "decision",
    over: words.over(mandate.case, plain(grant.title)),
    title: words.title(decision.number),
    badge:
      decision.replaced === null
        ? { text: badgeOf(decision, language), tone: "good" }
        : { text: correctionWords[language].badge, tone: "neutral" },
    summary: words.summary(decision.number, pot.title, decision.sum),
    done: receipt(state, decision, language),
    lead: [
      words.what(decision.sum, plain(pot.title), granted),
      ...afterwardsLines(decision, showing),
    ],
    table: rowsTable(decision.rows, grant.year + 1, language),
    sections: [
      ...submittedSections(decision, grant.year + 1, language),
      ...changedSections(decision, showing),
      ...correctionSections(decision, language),
    ],
    facts: chainFacts(decision, showing),
    actions: decisionActions(decision, showing),
  };
  return withNeeds(view, decision.number, showing);
}

/** "Beslut 1/2018 är fattat 25 juni 2018 kl. 14.05 av Per Påhitt, tf. regiondirektör. Anmäls till …" */
function receipt(state: State, decision: Decision, language: Language): string {
  const words = decisionWords[language];
  const { name, title } = decision.decider;
  const made = words.receipt(decision.number, decision.time, plain(name), plain(inSentence(title)));
  return `${made} ${reportedSentence(state, decision, language)}`;
}

export const badgeOf = ({ executes }: Decision, language: Language): string =>
  executes === true ? executionWords[language].badge : decisionWords[language].badge;

/** The receipt of a decision in lines: number, time and decider, the sum, and what happens next. */
export function decisionReceipt(
  state: State,
  decision: Decision,
  language: Language,
): readonly string[] {
  const words = decisionWords[language];
  const { pot } = groundOf(state, decision.pot);
  const granted = decision.rows.filter((row) => row.amount > 0).length;
  return [receipt(state, decision, language), words.what(decision.sum, plain(pot.title), granted)];
}

const noticeOf = (state: State, decision: Decision) =>
  state.notices.get(`decision/${decision.number}`);

function reportedSentence(state: State, decision: Decision, language: Language): string {
  if (decision.executes === true) return executionWords[language].receipt;
  const words = decisionWords[language];
  const notice = noticeOf(state, decision);
  const day = meetingDay(state, notice?.meeting ?? null);
  if (notice === undefined || day === null) return words.reportedSentenceUnknown;
  return words.reportedSentence(bodyIn(state, notice.body, language), day);
}

/** From the grant to the report: where each krona came from, and by whose right. */
function chainFacts(decision: Decision, showing: Showing): readonly Fact[] {
  const { state, viewer } = showing;
  const { language } = viewer;
  const { pot, mandate, grant } = groundOfDecision(state, decision);
  const words = decisionWords[language];
  const source = state.registered.get(pot.source);
  const { executes } = decision;
  const executing = executionWords[language];
  const { name, title, capacity } = decision.decider;
  const decided = words.decidedBy(plain(name), plain(inSentence(title)), decision.day);
  const appointment =
    capacity.appointment === null ? "" : `, ${words.appointment(plain(capacity.appointment))}`;
  const behalf = inPlaceOf(state, decision.decider.person, capacity, language);
  const prepared = whoOf(state, decision.preparedBy.person, decision.preparedBy.capacity, language);
  const steps = decision.steps.map((step) =>
    approvalWords[language].taken(
      step.opinion,
      whoOf(state, step.person, step.capacity, language),
      step.day,
    ),
  );
  return [
    { title: grantWords[language].label, value: grantLine(state, grant, language) },
    {
      title: executes === true ? executing.board : words.board,
      value: boardSection(mandate),
    },
    ...(source === undefined
      ? []
      : [{ title: words.potFrom, value: madeByOf(state, source, language) }]),
    {
      title: words.pot,
      value: `${plain(pot.title)}, ${formatKronor(decision.potAmount, language)}`,
    },
    {
      title: words.prepared,
      value: steps.length === 0 ? prepared : [`${prepared}.`, ...steps].join(" "),
    },
    { title: words.decided, value: [`${decided}${appointment}`, ...behalf].join(" ") },
    { title: words.basis, value: capitalised(basisWords[language][decision.basis]) },
    { title: words.declaration, value: words.declared },
    { title: words.reported, value: reportedAt(decision, showing) },
    ...(executes === true
      ? [
          {
            title: executing.label,
            value: executing.meaning(bodyIn(state, mandate.body, language)),
          },
        ]
      : []),
    ...stageFacts(noticeOf(state, decision), state, viewer),
    ...mendingFacts(decision, showing),
  ];
}

function reportedAt(decision: Decision, { state, viewer: { language } }: Showing): string {
  if (decision.executes === true) return executionWords[language].notReported;
  const words = decisionWords[language];
  const notice = noticeOf(state, decision);
  const day = meetingDay(state, notice?.meeting ?? null);
  return notice === undefined || day === null
    ? words.reportedUnknown
    : words.reportedAt(bodyIn(state, notice.body, language), day);
}

/** How far the report has come, in one line; nothing of what is not reported. */
function stageFacts(notice: Notice | undefined, state: State, viewer: Viewer): readonly Fact[] {
  if (notice === undefined) return [];
  const { language, today } = viewer;
  const at = meetingDay(state, notice.reported?.meeting ?? notice.meeting);
  const stage = stageOf(state, notice, today);
  const line = noticeStageWords[language].line(stage, at, lastAppealDayOf(state, notice));
  return [{ title: noticeLifeWords[language].steps.force, value: capitalised(line) }];
}

function decisionActions(decision: Decision, showing: Showing): Action[] {
  const { state, viewer } = showing;
  const words = decisionWords[viewer.language];
  const { number, corrections } = decision;
  const last = corrections.at(-1);
  const toPot = show(words.openPot, { card: "pot", pot: decision.pot });
  return [
    show(words.document, { card: "decision-text", decision: number, page: 1 }),
    show(documentWords[viewer.language].fetch.decision, {
      card: "document",
      of: { kind: "decision", decision: number },
    }),
    ...(last === undefined
      ? []
      : [
          show(documentWords[viewer.language].fetch.correction(last.number), {
            card: "document",
            of: { kind: "correction", decision: number, number: last.number },
          }),
        ]),
    ...afterwardsActions(decision, showing),
    show(words.history, { card: "history", subject: `decision/${number}`, page: 1 }),
    ...(decision.executes === true
      ? []
      : [
          show(noticeLifeWords[viewer.language].toNotice, {
            card: "notice",
            about: { kind: "decision", decision: number },
          }),
        ]),
    // Where there are too many the last ones go: the package stands beside the decision's file too.
    ...archiveActions(number, showing),
    ...(maySeePot(state, decision.pot, viewer) ? [last === undefined ? toPot : behind(toPot)] : []),
  ];
}

/** "Beslut 1/2018 är fattat", told once to those concerned, with why they get it. */
export function decisionNewsView(decision: Decision, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const { pot, mandate, grant } = groundOfDecision(state, decision);
  const words = decisionWords[language];
  const isYours = ({ responsible }: ProposedRow): boolean => answersFor(state, responsible, viewer);
  const yours = decision.rows.filter(isYours);
  const granted = yours.filter((row) => row.amount > 0);
  const why = whyOf(decision, yours.length > 0, showing);
  return {
    template: "setting",
    over: words.over(mandate.case, plain(grant.title)),
    title: words.summary(decision.number, plain(pot.title), decision.sum),
    badge: { text: badgeOf(decision, language), tone: "good" },
    summary: words.summary(decision.number, pot.title, decision.sum),
    lead: [receipt(state, decision, language), ...amendsLines(decision, language)],
    sections: [
      ...ownAnswers(yours, language),
      ...changedSections(decision, showing, why === "responsible" ? isYours : null),
      ...conditionSections(decision, granted, language),
    ],
    note: words.why[why],
    actions: [
      show(words.open, { card: "decision", decision: decision.number }, "positive"),
      show(words.document, { card: "decision-text", decision: decision.number, page: 1 }),
    ],
  };
}

function whyOf(
  decision: Decision,
  isResponsible: boolean,
  { state, viewer }: Showing,
): "holder" | "prepared" | "responsible" | "secretariat" | "other" {
  const { pot } = groundOf(state, decision.pot);
  if (holds(state, viewer, pot)) return "holder";
  if (decision.preparedBy.person === viewer.person) return "prepared";
  if (isResponsible) return "responsible";
  return isSecretariat(state, viewer) ? "secretariat" : "other";
}
