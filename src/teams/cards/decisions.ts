import { grantWords } from "../../language/say/grant.ts";
import { grantLine } from "./grant-line.ts";
import type { Decision } from "../../domain/decision.ts";
import { type Need, type RegisteredDecision, standingRows } from "../../domain/grant.ts";
import { receiversOf } from "../../domain/intake.ts";
import { total } from "../../domain/money.ts";
import { registeredSubject } from "../../domain/touches.ts";
import { checkCodeOf } from "../../documents/check-code.ts";
import { formatAmount, formatDay, formatKronor } from "../../language/format.ts";
import { approvalWords } from "../../language/say/approval.ts";
import { correctionWords } from "../../language/say/correction.ts";
import { decisionWords } from "../../language/say/decision.ts";
import { executionWords } from "../../language/say/execution.ts";
import { intakeWords } from "../../language/say/intake.ts";
import { outOfPotWords } from "../../language/say/out-of-pot.ts";
import { capitalised, needWords } from "../../language/say/title.ts";
import { maySee, maySeeDecision, maySeePot } from "./access.ts";
import { madeByOf } from "./names.ts";
import { pageOf, pagerActions } from "./pager.ts";
import { addedSections, addRowActions } from "./correction/add-row.ts";
import { afterwardsMarks } from "./correction/facts.ts";
import { returningSections } from "./correction/return.ts";
import { withNeeds } from "./follow-up/need.ts";
import { plain, shortened } from "./template.ts";
import { type Action, show } from "./verbs.ts";
import type { Lines, ListRow, Showing, View } from "./view.ts";
import { givenTo } from "../../domain/pot.ts";
import { movingSections } from "./correction/move.ts";

const decisionsPerPage = 8;
const activityMax = 80;

/** The decisions of ours that the viewer may see, newest first. */
export function decisionsView(page: number, showing: Showing): View {
  const { state, viewer } = showing;
  const words = decisionWords[viewer.language];
  const seen = [...state.decisions.values()]
    .filter((decision) => maySeeDecision(state, decision.number, viewer))
    .toReversed();
  const { rows, page: shown, pages } = pageOf(seen, page, decisionsPerPage);
  const standing = seen.filter((decision) => decision.replaced === null);
  const sum = total(standing.map((decision) => decision.sum));
  return {
    template: "list",
    over: pages > 1 ? words.page(shown, pages) : "",
    title: words.listTitle,
    summary: words.listTitle,
    lead: [
      seen.length === 0
        ? words.listEmpty
        : [
            words.listCount(seen.length, sum),
            ...(standing.length < seen.length
              ? [correctionWords[viewer.language].notCounted(seen.length - standing.length)]
              : []),
          ].join(" "),
    ],
    list: rows.map((decision) => decisionRow(decision, showing)),
    actions: pagerActions(shown, pages, viewer.language, (next) => ({
      card: "decisions",
      page: next,
    })),
  };
}

/** A decision of ours in a list: its pot, day, decider and sum. */
export function decisionRow(decision: Decision, { state, viewer }: Showing): ListRow {
  const { language } = viewer;
  const words = decisionWords[language];
  const pot = plain(state.pots.get(decision.pot)?.title ?? "");
  const day = formatDay(decision.day, language);
  return {
    title: `${words.title(decision.number)}: ${pot}`,
    facts: [
      day,
      plain(decision.decider.name),
      ...(decision.executes === true ? [executionWords[language].mark] : []),
      ...afterwardsMarks(decision, language),
    ].join(" · "),
    figure: formatKronor(decision.sum, language),
    action: show(words.open, { card: "decision", decision: decision.number }),
  };
}

/** A decision from paper: who made it, its rows, what they need next year, and the pots that it gave. */
export function registeredView(decision: RegisteredDecision, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = decisionWords[language];
  const grant = decision.grant === null ? undefined : state.grants.get(decision.grant);
  const year = (grant?.year ?? Number(decision.day.slice(0, 4))) + 1;
  const view: View = {
    template: "decision",
    over: words.over(decision.case, plain(grant?.title ?? "")),
    title: plain(decision.title),
    badge: { text: words.registeredBadge, tone: "neutral" },
    summary: decision.title,
    lead: [
      madeByOf(state, decision, language),
      ...fromPotLines(decision, showing),
      ...potLines(decision, showing),
      ...(grant === undefined
        ? []
        : [`${grantWords[language].label}: ${grantLine(state, grant, language)}.`]),
      words.registeredChange,
    ],
    table: registeredTable(decision, year, showing),
    sections: [
      ...addedSections(decision, showing),
      ...returningSections(decision, showing),
      ...movingSections(decision, showing),
      ...needLines(decision, year, showing),
      ...receiverLines(decision, showing),
    ],
    note: words.hash(checkCodeOf(decision.textHash)),
    actions: registeredActions(decision, showing),
  };
  return withNeeds(view, registeredSubject(decision.id), showing);
}

function registeredTable(decision: RegisteredDecision, year: number, { viewer }: Showing) {
  const { language } = viewer;
  const words = approvalWords[language];
  const standing = standingRows(decision);
  if (standing.length === 0) return null;
  const rows = standing.map(
    (row) =>
      [
        plain(shortened(row.activity, activityMax)),
        formatAmount(row.amount, language),
        needWords[language][row.need],
      ] as const,
  );
  const sum = total(standing.map((row) => row.amount));
  return {
    head: [words.activity, words.amount, words.need(year)] as const,
    rows: [...rows, [words.total, formatAmount(sum, language), ""] as const],
    hasSum: true,
  };
}

const needs = ["yes", "unclear", "unstated", "no"] as const satisfies readonly Need[];

/** What the rows need next year, summed by answer. */
function needLines(decision: RegisteredDecision, year: number, { viewer }: Showing): Lines[] {
  const { language } = viewer;
  const standing = standingRows(decision);
  if (standing.length === 0) return [];
  const lines = needs.flatMap((need) => {
    const rows = standing.filter((row) => row.need === need);
    if (rows.length === 0) return [];
    const sum = formatKronor(total(rows.map((row) => row.amount)), language);
    return [`${capitalised(needWords[language][need])}: ${sum}`];
  });
  return [{ heading: decisionWords[language].registeredNeed(year), lines }];
}

const receiversMax = 400;

/** Who is to have extracts, as it was confirmed when the text was read in. */
function receiverLines({ id }: RegisteredDecision, { state, viewer }: Showing): Lines[] {
  const lines = receiversOf(state.intakes.values(), registeredSubject(id)).map((one) =>
    plain(shortened(one, receiversMax)),
  );
  return lines.length === 0
    ? []
    : [{ heading: intakeWords[viewer.language].things.dispatch, lines }];
}

/** The pot that its rows are given out of. */
function fromPotLines({ pot }: RegisteredDecision, { state, viewer }: Showing): string[] {
  const from = state.pots.get(pot ?? "");
  return from === undefined ? [] : [outOfPotWords[viewer.language].from(plain(from.title))];
}

function potLines(decision: RegisteredDecision, { state, viewer }: Showing): string[] {
  const pots = [...state.pots.values()].filter((pot) => pot.source === decision.id);
  if (pots.length === 0) return [];
  const sum = total(pots.map(givenTo));
  return [decisionWords[viewer.language].registeredPots(pots.length, sum)];
}

function registeredActions(decision: RegisteredDecision, showing: Showing): Action[] {
  const { state, viewer } = showing;
  const words = decisionWords[viewer.language];
  const meeting = state.notices.get(`registered/${decision.id}`)?.meeting;
  const notices = { card: "notices", meeting: meeting ?? null, page: 1 } as const;
  const [pot] = [...state.pots.values()].filter(
    (one) => one.source === decision.id && maySeePot(state, one.id, viewer),
  );
  return [
    show(words.history, { card: "history", subject: `registered/${decision.id}`, page: 1 }),
    ...(meeting !== undefined && maySee(notices, state, viewer)
      ? [show(words.notices, notices)]
      : []),
    ...(pot === undefined ? [] : [show(words.openPots, { card: "pots" })]),
    ...addRowActions(decision, showing),
  ];
}
