import { inOneWay } from "../words/entrusting.ts";
import type { Act, ActLine } from "../layout/act.ts";
import { refusesItem, refusesTask } from "./refused-task.ts";
import { conditionIn, onlyLeft } from "../words/conditions.ts";
import { isTitledOld, proposedAsked } from "../doubt.ts";
import { deadlineIn, withoutReplaced } from "../words/deadlines.ts";
import { listMark } from "../layout/list-mark.ts";
import { moneyIn } from "../words/money.ts";
import { entrustsInNotes, toldNow } from "./notes-tasks.ts";
import { answersFor } from "./answers-for.ts";
import { asGiven, givingIn } from "./giving.ts";
import type { Giving } from "../words/owners.ts";
import { asEntrusted, asOrdered } from "../words/proposing.ts";
import type { Question } from "../reading.ts";
import { sentencesOf } from "../words/sentences.ts";
import {
  asDuty,
  doneByPosition,
  inInfinitive,
  listedTask,
  ownersIn,
  promised,
} from "./task-list.ts";
import { doersApart } from "./doers-apart.ts";
import { doneInTime, isDoneThen, namesItsOwn, saysDecided } from "./done-in-time.ts";
import { tellsHowToDivide } from "./how-to-distribute.ts";
import { inOrder } from "./task-cells.ts";
import { isRowOfMoney } from "./row-of-money.ts";
import { tellsDecision } from "../words/telling.ts";
import { turnedRound } from "./turned-round.ts";
import { isProposing } from "../words/laying-before.ts";
import { leftForLater } from "../words/left-for-later.ts";
import { moreTimeAsked } from "../words/more-time.ts";
import { draftOfRow } from "./row-draft.ts";
import { taskRowsIn } from "./task-table.ts";
import { bodyOf, ownGroupIn } from "./task-body.ts";
import { type Draft, type FoundAssignment, finish } from "./task-draft.ts";
import { namesAgain } from "./names-again.ts";
import { answerableIn, withOwners } from "./points-back.ts";
import { givingsApart } from "./task-apart.ts";
import { atSameMeeting, follow } from "./task-follow.ts";
import { questionsOfUnreadTasks } from "./unread-tasks.ts";
import { withReportColumns } from "./report-columns.ts";
import { tasksIn, trimTask } from "./task-words.ts";
import { underVerb } from "./under-verb.ts";

export interface ReadAssignments {
  readonly assignments: readonly FoundAssignment[];
  readonly questions: readonly Question[];
}

/** The lines that rows and pots were read from. */
interface Quotes {
  readonly rowQuotes: readonly string[];
  readonly potQuotes: readonly string[];
}

/** One assignment per owner and task (sv. *uppdrag*), from what is decided or proposed and nothing else. */
export function assignmentsOf(
  acts: readonly Act[],
  after: string | null,
  { rowQuotes, potQuotes }: Quotes,
): ReadAssignments {
  const questions: Question[] = [];
  const drafts = withReportColumns(
    acts.flatMap((act) => readAct(act, after, questions)),
    acts,
    new Set([...rowQuotes, ...potQuotes]),
    after,
    questions,
  );
  const assignments = drafts.map((draft) => finish(draft, questions));
  return {
    assignments,
    questions: [...questions, ...questionsOfUnreadTasks(acts, drafts, questions)],
  };
}

function readAct(act: Act, after: string | null, questions: Question[]): Draft[] {
  const drafts: Draft[] = [];
  let batch: Draft[] = [];
  let spokenOf: readonly string[] = [];
  const isOwner = (words: string): boolean => ownersIn(words, act.told?.names).length > 0;
  const table = taskRowsIn(act.lines.map(({ line }) => line));
  for (const row of table.rows)
    drafts.push(...draftOfRow(row, act.lines[row.at], after, questions));
  const lines = act.lines.map((line) => inOrder(underVerb(line), act.told?.names));
  for (const [index, line] of lines.entries()) {
    if (table.lines.has(index) || isRowOfMoney(act.lines[index]?.text ?? "")) continue;
    if (line.refused || isTitledOld(line.text) || isTitledOld(line.lead)) continue;
    const underLead = fromLead(line, after).map((draft) => atSameMeeting(draft, drafts.at(-1)));
    if (underLead.length > 0) {
      batch = underLead;
      drafts.push(...batch);
      spokenOf = [...new Set(batch.map(({ owner }) => owner))];
      continue;
    }
    if (line.mark !== "" && !goesOn.test(line.text) && !namesAgain(line.text, batch)) batch = [];
    // "Jag föreslår följande: …" holds for the whole line.
    const opening = line.text.slice(0, line.text.indexOf(":") + 1);
    const sentences = sentencesApart(line.text, isOwner);
    for (const [at, { said, whole }] of sentences.entries()) {
      const sentence = withOwners(said, spokenOf);
      spokenOf = answerableIn(said) ?? spokenOf;
      const turned = turnedRound(sentence, isOwner);
      const condition = turned?.condition ?? conditionIn(turned?.parted ?? sentence);
      const bare = turned === null ? withoutCondition(sentence, condition) : asDuty(turned);
      const plain = inPlainWords(act, line, bare);
      if (plain === "" || refusesTask(plain) || tellsDecision.test(said)) continue;
      if (leftForLater(said) || tellsHowToDivide(said)) continue;
      const asked = moreTimeAsked(sentence);
      if (asked !== null) {
        questions.push(asked);
        continue;
      }
      const next = sentences[at + 1]?.said ?? "";
      const told = { sentence, plain, next, condition, isTurned: turned !== null };
      const found = givingOf(act, line, told, after);
      const giving = found === null || turned === null ? found : inInfinitive(found);
      const isOnlyProposed = isProposing(
        sentence,
        `${opening} ${withoutCondition(sentence, condition)}`,
      );
      if (giving !== null && !line.proposed && isOnlyProposed) {
        questions.push(proposedAsked(sentence));
        batch = [];
      } else if (giving !== null && !onlyTells(giving, sentence, batch)) {
        const timed = turned?.timed ?? sentence;
        batch = draftsOf(giving, timed, line.proposed, condition, after).map((draft) =>
          atSameMeeting({ ...draft, quote: whole }, drafts.at(-1)),
        );
        drafts.push(...batch);
        spokenOf = giving.owners;
      } else follow(said, batch, drafts, after, questions);
    }
  }
  for (const draft of drafts) draft.body ??= ownGroupIn(draft.quote, act.told?.group ?? null);
  return drafts;
}

interface Apart {
  readonly said: string;
  /** The sentence of the text that it was taken out of. */
  readonly whole: string;
}

/** The sentences of a line, one for each of those who are given something in it. */
const sentencesApart = (text: string, isOwner: (words: string) => boolean): Apart[] =>
  sentencesOf(text).flatMap((sentence) => {
    const known = inOneWay(sentence);
    return givingsApart(known).flatMap((part) =>
      doersApart(part, isOwner).map((said) => ({ said, whole: part === known ? sentence : part })),
    );
  });

/** What a sentence gives, in the words that the patterns know; "" where notes give nothing by it now. */
function inPlainWords({ told }: Act, { proposed, lead }: ActLine, words: string): string {
  const entrusted = asEntrusted(words);
  const given = asGiven(proposed ? asOrdered(entrusted) : entrusted);
  return told === undefined ? given : toldNow(given, lead, told.body);
}

interface Told {
  readonly sentence: string;
  /** Without its condition, in the words that the patterns know. */
  readonly plain: string;
  readonly next: string;
  readonly condition: string | null;
  readonly isTurned: boolean;
}

/** Who is given what by a sentence; in notes what is only promised counts too. */
function givingOf(
  { told }: Act,
  line: ActLine,
  { sentence, plain, next, condition, isTurned }: Told,
  after: string | null,
): Giving | null {
  const whole = line.text.startsWith(sentence) && condition === null ? line.text : "";
  const listed =
    (told === undefined ? null : answersFor(plain, told.names)) ??
    listedTask(line.lead, plain, whole, told?.names);
  if (listed !== null) return listed;
  if (told !== undefined && line.lead === "" && !entrustsInNotes.test(plain))
    return promised(plain, told.names, condition !== null || isDue(plain, after));
  const given = givingIn(plain) ?? (plain === sentence ? null : givingIn(sentence));
  if (given !== null || told !== undefined) return given;
  const point = line.mark !== "" && isFirst(line, sentence) ? doneByPosition(plain) : null;
  if (point !== null) return point;
  const done = doneInTime(plain, next, isTurned);
  const hasTime = (words: string): boolean => soon.test(words) || deadlineIn(words, after) !== null;
  const isSaid = (): boolean =>
    saysDecided(plain) ||
    hasTime(plain) ||
    ((reports.test(next) || isDoneThen.test(next)) && hasTime(next));
  return done !== null && isSaid() ? done : null;
}

/** "Redovisning sker till nämnden i maj", below what somebody does. */
const reports =
  /^(?:(?:en|ett|det|detta|arbetet|uppdraget|resultatet|förslaget)\s(?:[A-Za-zÀ-ɏ]+\s)?)?(?:åter)?(?:redovis|rapporter|presenter|återr)[A-Za-zÀ-ɏ]*|^(?:det|detta|arbetet|uppdraget)\s(?:ska|skall)\s(?:vara|bli)\s(?:klart|färdigt|slutfört)/i;

const isFirst = (line: ActLine, sentence: string): boolean =>
  line.text.replace(listMark, "").startsWith(sentence.replace(listMark, ""));

/** Whether a sentence of notes tells when something is to be there: a month, the next meeting, at once. */
const isDue = (sentence: string, after: string | null): boolean => {
  const time = deadlineIn(sentence, after);
  return (
    typeof time?.deadline === "string" ||
    (time !== null && toCome.test(sentence)) ||
    soon.test(sentence)
  );
};
/** Before a season or a quarter: it is to come, and is not what was or is going on. */
const toCome =
  /(?<![A-Za-zÀ-ɏ])(?:(?:senast|före|innan|inför)\s|någon gång\s(?:i|under|till)\s|(?:det|detta)\s(?:får|ska|bör)\s(?:bli|ske|göras)\s)/i;

const soon =
  /(?<![A-Za-zÀ-ɏ])(?:(?:till|inför|innan) nästa (?:möte|gång|träff)|snarast|så snart som möjligt|omgående)(?![A-Za-zÀ-ɏ])/i;

/** An item of a list that still speaks of the one above. */
const goesOn =
  /^(?:uppdrag|det|den|dessa|samtliga|båda|arbetet|resultatet|(?:slut|del|av|åter)?(?:redovis|rapport)|återkoppl)/i;
/** A condition stands before the owner, or between the owner and the task. */
function withoutCondition(sentence: string, condition: string | null): string {
  if (condition === null) return sentence;
  return sentence
    .replace(condition, "")
    .replace(/^[\s,]+/, "")
    .replace(/\s*[,–-]\s*[,–-]\s*/g, " ")
    .replace(/\s+/g, " ");
}

/** A sentence that says when the same owner reports belongs to the task before it. */
function onlyTells(giving: Giving, sentence: string, batch: readonly Draft[]): boolean {
  const same =
    batch.length > 0 &&
    giving.owners.every((owner) =>
      batch.some((draft) => draft.owner.toLowerCase() === owner.toLowerCase()),
    );
  return (
    same &&
    batch.every((draft) => draft.time === null) &&
    !/i uppdrag/i.test(sentence) &&
    /^(?:åter|redovis|presenter|rapporter|lämna)/i.test(giving.what)
  );
}

/** "att godkänna rapporten", below "att uppdra åt X": what those decide who gave him the task. */
const decidesItself =
  /^att\s(?:[A-Za-zÀ-ɏ]+\s)?(?:godkänna|fastställa|anta|bevilja|avslå|bifalla|notera|avsätta|anslå|anvisa|fördela|uppdra|ge|lägga\s[^.;]{2,60}\still\shandlingarna|förklara|omedelbart|delegera|bemyndiga|reservera|tilldela|utse|entlediga|remittera|återremittera|bordlägga|adjungera|ställa\ssig)(?![A-Za-zÀ-ɏ])/i;

/** "Uppdra åt X", "X ska", above a list of what. */
const stopsShort =
  /(?<![A-Za-zÀ-ɏ])(?:uppdra[rs]?\s(?:åt|till)\s[^.;:]{2,60}(?<!\satt)|ska|skall)$/i;

/** Items of a list under "X får i uppdrag att:". */
function fromLead(line: ActLine, after: string | null): Draft[] {
  if (line.mark === "" && !/^att[\s,]/i.test(line.text)) return [];
  if (line.mark === "" && decidesItself.test(line.text)) return [];
  if (line.lead === line.text || refusesItem(line.text) || namesItsOwn(line)) return [];
  const above = line.lead.replace(/:$/, "").replace(stopsShort, "$& att");
  const lead = givingIn(asGiven(inOneWay(above).replace(/\satt,?$/i, " att ")));
  const [first = "", ...more] = sentencesOf(line.text);
  if (
    lead === null ||
    lead.what.replace(/^att$/i, "").length > 3 ||
    givingIn(inOneWay(first)) !== null
  )
    return [];
  if (/^(?:uppdrag(?:et|en)|arbetet|redovisning)\b/i.test(first)) return [];
  const condition = conditionIn(line.text) ?? conditionIn(inOneWay(line.lead));
  const time =
    more.map((sentence) => deadlineIn(sentence, after)).find((found) => found !== null) ?? null;
  return draftsOf(
    { owners: lead.owners, what: first.replace(/^att[\s,]+/i, "").replace(/[,;]$/, "") },
    line.text,
    line.proposed,
    condition,
    after,
  ).map((draft) => ({ ...draft, time: draft.time ?? time }));
}

function draftsOf(
  giving: Giving,
  sentence: string,
  proposed: boolean,
  condition: string | null,
  after: string | null,
): Draft[] {
  const task = withoutReplaced(giving.what);
  const own =
    condition === null
      ? task
      : task
          .replace(condition, " ")
          .replace(/\s\((?:gäller|detta|dock)?\s*\)/i, "")
          .replace(onlyLeft, "")
          .replace(/\s+([,.])/g, "$1")
          .replace(/^att(?=[\s,])[\s,]*|^[,\s]+/, "");
  if (distributesMoney(own)) {
    const [, report] = thenReports.exec(own) ?? [];
    if (report === undefined) return [];
    return draftsOf({ ...giving, what: report }, sentence, proposed, condition, after);
  }
  if (own.replace(/^att:?$/i, "").trim().length < 4) return [];
  const timed = condition === null ? sentence : sentence.replace(condition, " ");
  const time = deadlineIn(timed, after);
  const body = bodyOf(timed);
  const tasks = tasksIn(own, (part) => deadlineIn(part, after) !== null);
  return tasks.flatMap((task) => {
    const due = tasks.length > 1 ? (deadlineIn(task, after) ?? time) : time;
    const what = trimTask(task, due);
    return giving.owners.map((owner): Draft => ({
      owner,
      what,
      body: tasks.length > 1 ? (bodyOf(task) ?? body) : body,
      time: due,
      condition,
      proposed,
      quote: sentence,
    }));
  });
}

/** "… fördela 300 tkr till kurser och att redovisa utfallet": what else he is to do. */
const thenReports =
  /,?\s(?:och|samt)\s(?:att\s)?(?:därefter\s)?((?:redovisa|återredovisa|rapportera|återrapportera|återkomma|följa\supp)\s.*)$/i;

/** To distribute an amount is a pot, not an assignment. */
function distributesMoney(what: string): boolean {
  return (
    (/^(?:att\s)?(?:(?:vidare)?fördela\b|(?:besluta|bestämma)\s(?:om|över)\s(?:fördelning|användning|disponering))/i.test(
      what,
    ) &&
      moneyIn(what).length > 0) ||
    /^göra\s(?:vidare)?fördelningen(?![A-Za-zÀ-ɏ])/i.test(what)
  );
}
