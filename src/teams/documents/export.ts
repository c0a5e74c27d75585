import { potFigures } from "../../domain/account.ts";
import { asCorrected } from "../../domain/correction.ts";
import type { Decision } from "../../domain/decision.ts";
import { type FixedRow, type RegisteredDecision, standingRows } from "../../domain/grant.ts";
import type { Responsible } from "../../domain/responsible.ts";
import { minus, zero } from "../../domain/money.ts";
import { openProposal } from "../../domain/mandate-check.ts";
import type { PersonId } from "../../domain/brand.ts";
import type { Pot, Request } from "../../domain/pot.ts";
import { type Funding, fundingOf } from "../../domain/funding.ts";
import type { ProposedRow } from "../../domain/proposal.ts";
import { stageOf } from "../../domain/notice.ts";
import { noticeId, proposalSubject, registeredSubject } from "../../domain/touches.ts";
import { type State, stillOf } from "../../domain/state.ts";
import { deciderOn, responsibleOn } from "../../documents/decision-people.ts";
import { factsOf } from "../../documents/decision-text.ts";
import {
  amount,
  empty,
  number,
  onDay,
  type OutCell,
  type OutSheet,
  text,
  type Workbook,
} from "../../documents/workbook.ts";
import { executionWords } from "../../language/say/execution.ts";
import { exportWords } from "../../language/say/export.ts";
import { historyWords } from "../../language/say/history.ts";
import { noticeStageWords } from "../../language/say/notice-stage.ts";
import { answerWords, basisWords, needWords } from "../../language/say/title.ts";
import type { Viewer } from "../../notify/card.ts";
import { isKeptFrom, maySee, maySeeDecision, visiblePots } from "../cards/access.ts";
import { madeByOf } from "../cards/names.ts";
import { assignmentsSheet, followUpsSheet, historySheet, noticesSheet } from "./export-time.ts";
import { laterNeed } from "../cards/follow-up/need.ts";
import { remainderText } from "../cards/year/facts.ts";
import { phaseOutCell } from "./phase-out-cell.ts";
import { unescaped } from "./plain-text.ts";
import { type ColumnOf, gathered, sheetOf } from "./sheet-of.ts";

/**
 * Everything that somebody may see, sheet by sheet: his rights are asked row by row as the cards ask them. Amounts
 * are whole öre out of the ledger, and nothing in it is a formula.
 */
export async function exportOf(state: State, viewer: Viewer): Promise<Workbook> {
  // All sheets are of one moment, whatever is decided while they are made.
  const still = stillOf(state);
  const sheets: OutSheet[] = [];
  for (const make of everySheet) sheets.push(await make(still, viewer));
  return {
    title: exportWords[viewer.language].title,
    author: still.authority.get("")?.name[viewer.language] ?? "",
    day: viewer.today,
    language: viewer.language,
    sheets,
  };
}

const everySheet = [
  potsSheet,
  requestsSheet,
  decisionsSheet,
  papersSheet,
  noticesSheet,
  assignmentsSheet,
  followUpsSheet,
  historySheet,
] as const;

/** A person's name where no Markdown is read; says so where it has been erased. */
export const rawName = (state: State, person: PersonId, { language }: Viewer): string =>
  state.persons.get(person)?.name ?? historyWords[language].erased;

/** What has been answered about a row's need since. */
const rawLater = (state: State, funding: Funding, row: ProposedRow, { language }: Viewer): string =>
  unescaped(laterNeed(state, funding, row, language) ?? "");

const titleOfPosition = (state: State, position: string, { language }: Viewer): string =>
  state.positions.get(position)?.title[language] ?? position;

function responsible(state: State, who: Responsible, viewer: Viewer): string {
  switch (who.kind) {
    case "person":
      return rawName(state, who.person, viewer);
    case "position":
      return titleOfPosition(state, who.position, viewer);
    case "text":
      return who.text;
    default:
      return who satisfies never;
  }
}

function potsSheet(state: State, viewer: Viewer): Promise<OutSheet> {
  const grantOf = (pot: Pot) => state.grants.get(pot.grant);
  const mandateOf = (pot: Pot) => state.mandates.get(pot.mandate);
  const isKept = (pot: Pot): boolean => {
    const open = openProposal(state, pot.id);
    return open !== null && isKeptFrom(open, viewer);
  };
  // What a proposal holds is kept from the disqualified, so what is left is too (KL 6:30).
  const kept = (pot: Pot, cell: OutCell): OutCell => (isKept(pot) ? empty : cell);
  const columns: readonly ColumnOf<Pot>[] = [
    ["pot", 36, (pot) => text(pot.title)],
    ["grant", 36, (pot) => text(grantOf(pot)?.title ?? "")],
    ["caseNumber", 16, (pot) => text(mandateOf(pot)?.case ?? "")],
    ["year", 8, (pot) => number(grantOf(pot)?.year ?? 0)],
    ["round", 14, (pot) => number(pot.round)],
    ["purpose", 36, (pot) => text(purposeOf(pot, state, viewer))],
    ["holder", 28, (pot) => text(titleOfPosition(state, pot.holder, viewer))],
    ["basis", 40, (pot) => text(basisWords[viewer.language][pot.basis])],
    ["amount", 16, (pot) => amount(pot.amount)],
    ["moved", 18, (pot) => amount(pot.moved ?? zero)],
    ["decided", 16, (pot) => amount(potFigures(state, pot.id).posted)],
    ["proposed", 16, (pot) => kept(pot, amount(potFigures(state, pot.id).reserved))],
    ["left", 16, (pot) => kept(pot, amount(potFigures(state, pot.id).left))],
    ["opened", 12, (pot) => onDay(pot.openedDay)],
    ["yearClosed", 14, ({ lock }) => onDay(lock?.day ?? null)],
    ["remainder", 48, (pot) => remainderCell(pot, state, viewer)],
  ];
  return sheetOf("pots", visiblePots(state, viewer), columns, viewer);
}

const remainderCell = (pot: Pot, state: State, viewer: Viewer): OutCell =>
  pot.lock === undefined
    ? empty
    : text(unescaped(remainderText(pot, pot.lock.remainder, { state, viewer })));

const purposeOf = (pot: Pot, state: State, { language }: Viewer): string =>
  state.mandates.get(pot.mandate)?.purposes.find((one) => one.id === pot.purpose)?.title[
    language
  ] ?? pot.purpose;

function requestsSheet(state: State, viewer: Viewer): Promise<OutSheet> {
  const { language } = viewer;
  const requests = visiblePots(state, viewer).flatMap((pot) =>
    (state.requestsOfPot.get(pot.id) ?? []).flatMap((id) => state.requests.get(id) ?? []),
  );
  const columns: readonly ColumnOf<Request>[] = [
    ["pot", 36, (one) => text(state.pots.get(one.pot)?.title ?? "")],
    ["activity", 40, (one) => text(one.activity)],
    ["description", 60, (one) => text(one.description)],
    ["responsible", 28, (one) => text(responsible(state, one.responsible, viewer))],
    ["sought", 16, (one) => amount(one.sought)],
    ["need", 16, (one) => text(needWords[language][one.need])],
    ["expected", 40, (one) => text(one.effect ?? "")],
    ["received", 12, (one) => onDay(one.receivedDay)],
    ["withdrawn", 12, ({ withdrawn }) => onDay(withdrawn ?? null)],
    [
      "answer",
      18,
      ({ answer }) => (answer === null ? empty : text(answerWords[language][answer.answer])),
    ],
    ["granted", 16, ({ answer }) => amount(answer?.amount ?? null)],
    [
      "decision",
      18,
      ({ answer }) => text(answer === null ? "" : answeredIn(answer.decision, state)),
    ],
  ];
  return sheetOf("requests", requests, columns, viewer);
}

/** A decision of ours by its number, the board's by its day and paragraph. */
const answeredIn = (by: string, state: State): string =>
  state.decisions.has(by)
    ? by
    : (state.trails.get(proposalSubject(by))?.findLast(({ event }) => event === "referral-settled")
        ?.facts.decision ?? "");

interface DecidedRow {
  readonly decision: Decision;
  readonly row: ProposedRow;
}

async function decisionsSheet(state: State, viewer: Viewer): Promise<OutSheet> {
  const { language } = viewer;
  const rows = await gathered(state.decisions.values(), (decision) => {
    if (!maySeeDecision(state, decision.number, viewer)) return [];
    const read = asCorrected(decision);
    return read.rows.map((row): DecidedRow => ({ decision: read, row }));
  });
  const paperOf = (decision: Decision) => factsOf(state, decision).paper;
  const columns: readonly ColumnOf<DecidedRow>[] = [
    ["decision", 12, ({ decision }) => text(decision.number)],
    ["day", 12, ({ decision }) => onDay(decision.day)],
    ["pot", 36, ({ decision }) => text(state.pots.get(decision.pot)?.title ?? "")],
    ["caseNumber", 16, ({ decision }) => text(state.mandates.get(decision.mandate)?.case ?? "")],
    ["decider", 40, ({ decision }) => text(deciderOn(paperOf(decision), decision.decider))],
    ["activity", 40, ({ row }) => text(row.activity)],
    [
      "responsible",
      28,
      ({ decision, row }) => text(responsibleOn(paperOf(decision), row.responsible)),
    ],
    ["sought", 16, ({ row }) => amount(row.sought)],
    ["granted", 16, ({ row }) => amount(row.amount)],
    ["inForce", 16, ({ decision, row }) => amount(decision.replaced === null ? row.amount : zero)],
    ["answer", 18, ({ row }) => text(answerWords[language][row.answer])],
    ["motive", 40, ({ row }) => text(row.motive ?? "")],
    ["need", 16, ({ row }) => text(needWords[language][row.need])],
    ["needLater", 40, ({ decision, row }) => text(rawLater(state, decision, row, viewer))],
    ["phaseOut", 60, ({ decision, row }) => text(phaseOutCell(decision, row, state, viewer))],
    ["conditions", 40, ({ decision }) => text(decision.terms.conditions.join("; "))],
    ["appendices", 40, ({ decision }) => text(decision.terms.appendices.join("; "))],
    ["dispatch", 40, ({ decision }) => text(decision.dispatchTo.join(", "))],
    ["version", 12, ({ decision }) => number(decision.version)],
    ["amends", 12, ({ decision }) => text(decision.amends?.decision ?? "")],
    ["replacedBy", 18, ({ decision }) => text(replacedBy(decision))],
    ["corrections", 40, (one) => text(correctionsOf(one))],
    ["basis", 40, ({ decision }) => text(basisWords[language][decision.basis])],
    ["notice", 24, ({ decision }) => text(noticeOf(decision, state, viewer))],
  ];
  return sheetOf("decisions", rows, columns, viewer);
}

/** How far its report has come; mere execution has none, and stands on no other sheet. */
function noticeOf(
  { number, executes }: Decision,
  state: State,
  { language, today }: Viewer,
): string {
  if (executes === true) return executionWords[language].notReported;
  const notice = state.notices.get(noticeId({ kind: "decision", decision: number }));
  return notice === undefined
    ? ""
    : noticeStageWords[language].badge[stageOf(state, notice, today)];
}

/** What has taken a decision's place: another of ours, or the board's own by its paragraph and day. */
const replacedBy = ({ replaced }: Decision): string =>
  replaced === null
    ? ""
    : (replaced.decision ?? [`§ ${replaced.section ?? ""}`.trim(), replaced.day].join(" "));

/** The corrections of a row, and those of the whole decision. */
const correctionsOf = ({ decision, row }: DecidedRow): string =>
  decision.corrections
    .filter(({ rows }) => rows.length === 0 || rows.includes(row.id))
    .map((one) => `${one.day}: ${one.was} → ${one.is}`.replaceAll("\n", ", "))
    .join("; ");

interface PaperRow {
  readonly paper: RegisteredDecision;
  readonly row: FixedRow | null;
  /** The same row as what gave the money has it. */
  readonly given: readonly [Funding, ProposedRow] | null;
}

function papersSheet(state: State, viewer: Viewer): Promise<OutSheet> {
  const { language } = viewer;
  const rows = [...state.registered.values()]
    .filter((paper) => maySee({ card: "registered", decision: paper.id }, state, viewer))
    .flatMap((paper): PaperRow[] => {
      if (standingRows(paper).length === 0) return [{ paper, row: null, given: null }];
      const funding = fundingOf(state, registeredSubject(paper.id));
      return paper.rows.flatMap((row, index) => {
        if (row.added?.withdrawn !== undefined) return [];
        const given = funding?.rows[index];
        return {
          paper,
          row,
          given: funding === null || given === undefined ? null : ([funding, given] as const),
        };
      });
    });
  const columns: readonly ColumnOf<PaperRow>[] = [
    ["matter", 40, ({ paper }) => text(paper.title)],
    ["day", 12, ({ paper }) => onDay(paper.day)],
    ["caseNumber", 16, ({ paper }) => text(paper.case)],
    ["decider", 40, ({ paper }) => text(unescaped(madeByOf(state, paper, language)))],
    ["activity", 40, ({ row }) => text(row?.activity ?? "")],
    ["description", 60, ({ row }) => text(row?.description ?? "")],
    ["responsible", 28, ({ row }) => text(row?.responsible ?? "")],
    ["granted", 16, ({ row }) => amount(row?.amount ?? null)],
    ["need", 16, ({ row }) => text(row === null ? "" : needWords[language][row.need])],
    ["needLater", 40, ({ given }) => text(given === null ? "" : rawLater(state, ...given, viewer))],
    [
      "givenBack",
      16,
      ({ row, given }) =>
        amount(row === null || given === null ? null : minus(row.amount, given[1].amount)),
    ],
    // Empty where the money came straight out of the grant.
    ["pot", 32, ({ paper }) => text(state.pots.get(paper.pot ?? "")?.title ?? "")],
  ];
  return sheetOf("papers", rows, columns, viewer);
}
