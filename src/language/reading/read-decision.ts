import { whileReading } from "./words/remembered.ts";
import { actsOf } from "./layout/acts.ts";
import type { Acts } from "./layout/act.ts";
import { adjustedOf } from "./formal/adjusted.ts";
import { assignmentsOf } from "./tasks/assignments.ts";
import { openInItsYear } from "./chosen-year.ts";
import { caseNumbersOf } from "./formal/case-numbers.ts";
import type { FoundDate } from "./words/dates.ts";
import { proposedAsked } from "./doubt.ts";
import { dispatchOf } from "./formal/dispatch.ts";
import { dayToCountFrom, documentDate } from "./formal/document-date.ts";
import type { SourceDocument } from "./layout/document.ts";
import { mandatesOf } from "./formal/mandates.ts";
import { tasksInNotes } from "./tasks/notes-tasks.ts";
import { noticeOf } from "./formal/notice.ts";
import { questionsOfSeveral } from "./formal/several-decisions.ts";
import {
  questionsOfFunding,
  questionsOfHolders,
  questionsOfMandate,
  questionsOfNeeds,
  questionsOfRest,
  questionsOfTotals,
} from "./sums/questions-money.ts";
import {
  questionsOfAdjustment,
  questionsOfAppendices,
  questionsOfDate,
  questionsOfDisqualification,
  questionsOfText,
  questionsOfUnderlying,
} from "./questions.ts";
import {
  questionsOfAgreedMoney,
  questionsOfMotions,
  questionsOfNoDecision,
  questionsOfNothingRead,
} from "./undecided.ts";
import { specificBody } from "./words/people.ts";
import { readMoney } from "./sums/read-money.ts";
import type { Question, Reading } from "./reading.ts";
import { questionsOfTasksBeside } from "./tasks/tasks-beside.ts";
import type { FoundAssignment } from "./tasks/task-draft.ts";

/** A reading with the words of the document that each proposed item was read from. */
export interface QuotedReading {
  readonly reading: Reading;
  /** In the order of the items in the reading. */
  readonly quotes: {
    readonly mandates: readonly string[];
    readonly rows: readonly string[];
    readonly pots: readonly string[];
    readonly assignments: readonly string[];
    readonly frame: string | null;
    /** Of the report of the decision; "" for none. */
    readonly notice: string;
    /** What the table of the rows says of each activity; "" for nothing. */
    readonly descriptions: readonly string[];
  };
  /** Of each row and each pot, whether another decision gave it, which this one tells of. */
  readonly elsewhere: { readonly rows: readonly boolean[]; readonly pots: readonly boolean[] };
}

const questionsMax = 200;

/**
 * Reads a decision document: deterministic, without a model, without a clock. It never throws, and nothing in the
 * text can command it. What is uncertain is a question and not a value.
 */
export function readDecision(text: string): Reading {
  return readQuotedDecision(text).reading;
}

/** The same reading together with the lines that it was read from, for a person who checks it. */
export function readQuotedDecision(text: string): QuotedReading {
  return whileReading(() => readDocument(text));
}

function readDocument(text: string): QuotedReading {
  const { document, questions: ofYears } = openInItsYear(text);
  const date = documentDate(document);
  const after = dayToCountFrom(document, date);
  const acts = actsOf(document);
  const mandates = mandatesOf(document, date, acts.acts);
  const money = readMoney(document, acts, mandates);
  const tasks = assignmentsOf([...acts.acts, ...tasksInNotes(document, acts.acts)], after, money);
  const notice = noticeOf(document, after, acts.acts.length > 0);
  const dispatch = dispatchOf(document);
  const adjusted = adjustedOf(document);
  const inFull = bodiesInFull(document);
  const questions = questionsOf({
    document,
    date,
    acts,
    money,
    tasks,
    mandates,
    notice,
    dispatch,
    adjusted,
  });
  const itemsRead = money.rows.length + money.pots.length + tasks.assignments.length;
  const ofSilence = questionsOfNothingRead(document, acts, { itemsRead, asked: questions });
  const reading: Reading = {
    caseNumbers: caseNumbersOf(document),
    documentKind: document.kind,
    date: dateAsRead(date),
    mandates: mandates.map(({ body, date: of, section, point }) =>
      inFull({ body, date: of, section, point }),
    ),
    frame:
      money.frame === null
        ? null
        : { amountKr: money.frame.amountKr, rounded: money.frame.rounded },
    rows: money.rows,
    pots: money.pots,
    statedTotals: money.statedTotals,
    undistributedKr: money.undistributedKr,
    notice: notice.notice === null ? null : inFull(notice.notice),
    assignments: tasks.assignments.map(withoutQuote).map(inFull),
    proposalsOnly: acts.proposalsOnly || onlyProposes(document, money, tasks),
    dispatchTo: dispatch.to,
    adjusted,
    questions: said([...ofYears, ...questions, ...ofSilence]),
  };
  const quotes = {
    mandates: mandates.map((mandate) => mandate.quote),
    rows: money.rowQuotes,
    pots: money.potQuotes,
    assignments: tasks.assignments.map((task) => task.quote),
    frame: money.frame?.quote ?? null,
    notice: notice.quote,
    descriptions: money.descriptions,
  };
  return { reading, quotes, elsewhere: money.elsewhere };
}

/** Gives the body of an item its whole name. Each is looked for once: a text of many tasks names the same few. */
function bodiesInFull({ lines }: SourceDocument) {
  const texts = lines.map((line) => line.text);
  const names = new Map<string | null, string | null>();
  return <Item extends { readonly body: string | null }>(item: Item): Item => {
    if (!names.has(item.body)) names.set(item.body, specificBody(item.body, texts));
    return { ...item, body: names.get(item.body) ?? null };
  };
}

/** Notes that propose also tell what was agreed; where all that they hold is proposed, nothing was decided. */
function onlyProposes(
  { kind }: SourceDocument,
  { rows, pots }: ReturnType<typeof readMoney>,
  { assignments }: ReturnType<typeof assignmentsOf>,
): boolean {
  const items = [...rows, ...pots, ...assignments];
  return (
    kind === "minnesanteckningar" && items.length > 0 && items.every(({ proposed }) => proposed)
  );
}

const yearAsked: Question = {
  topic: "tidpunkt",
  text: "Månader utan år är räknade från det senaste datum som texten nämner, eftersom dokumentet saknar datum. Stämmer åren?",
};
const proposalAsked: Question = {
  topic: "läsning",
  text: "Beslutet hänvisar till ett förslag, men texten har flera. Vilket bifölls?",
};

function withoutQuote(task: FoundAssignment): Reading["assignments"][number] {
  const { owner, what, body, deadline, condition, status, proposed } = task;
  return { owner, what, body, deadline, condition, status, proposed };
}

function dateAsRead(date: FoundDate | null): Reading["date"] {
  if (date?.kind === "day") return date.day;
  return date?.kind === "ambiguous" ? { ambiguous: date.text } : null;
}

function said(questions: readonly Question[]): string[] {
  return [...new Set(questions.map((question) => `${question.topic}: ${question.text}`))].slice(
    0,
    questionsMax,
  );
}

interface Found {
  readonly document: SourceDocument;
  readonly date: FoundDate | null;
  readonly acts: Acts;
  readonly money: ReturnType<typeof readMoney>;
  readonly tasks: ReturnType<typeof assignmentsOf>;
  readonly mandates: ReturnType<typeof mandatesOf>;
  readonly notice: ReturnType<typeof noticeOf>;
  readonly dispatch: ReturnType<typeof dispatchOf>;
  readonly adjusted: boolean | null;
}

/** Every question, in the order in which a reader meets them. */
function questionsOf(found: Found): Question[] {
  const { document, date, acts, money, tasks, mandates, notice, dispatch, adjusted } = found;
  const { rows, pots, statedTotals, undistributedKr } = money;
  return [
    ...questionsOfText(document),
    ...questionsOfSeveral(document),
    ...questionsOfNoDecision(document, acts, rows.length),
    ...questionsOfMotions(document, acts, rows.length + pots.length + tasks.assignments.length),
    ...questionsOfAgreedMoney(
      document,
      acts,
      new Set([...rows, ...pots].map(({ amountKr }) => amountKr)),
    ),
    ...questionsOfDate(document, date, mandates),
    ...(date === null &&
    tasks.assignments.some(
      (task) =>
        typeof task.deadline === "string" && !task.quote.includes(task.deadline.slice(0, 4)),
    )
      ? [yearAsked]
      : []),
    ...money.questions,
    ...questionsOfTotals(statedTotals),
    ...questionsOfRest(document, undistributedKr),
    ...questionsOfMandate(document, mandates, pots, rows),
    ...questionsOfNeeds(rows),
    ...questionsOfHolders(pots),
    ...questionsOfFunding(document),
    ...(acts.unclearProposal ? [proposalAsked] : []),
    ...acts.laidBefore.map(({ text }) => proposedAsked(text)),
    ...tasks.questions,
    ...questionsOfTasksBeside(document, acts),
    ...notice.questions,
    ...questionsOfAppendices(document),
    ...questionsOfUnderlying(document),
    ...dispatch.questions,
    ...questionsOfDisqualification(
      document,
      rows.map((row) => row.responsible),
    ),
    ...questionsOfAdjustment(document, adjusted),
  ];
}
