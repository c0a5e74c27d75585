import { isDividedBelow } from "./divided-below.ts";
import { givesNought, isAmountAlone, moneyLead, totalAlone } from "./bare-amounts.ts";
import { dividedAgain, summaryAmong } from "./divided-again.ts";
import { type ReadLine, withGroupHeads } from "./heads-of-groups.ts";
import { untilRefused, withoutRules } from "./until-refused.ts";
import { proposes, refusal } from "../words/refusing.ts";
import type { Act, ActLine, Acts } from "../layout/act.ts";
import { caseNumbersOf } from "../formal/case-numbers.ts";
import { documentDate } from "../formal/document-date.ts";
import type { SourceDocument } from "../layout/document.ts";
import { type Own, doubtOf, doubtUnder, isTitledOld, oldAsked, proposedAsked } from "../doubt.ts";
import { withoutNeeds } from "../words/needs.ts";
import { withoutResults } from "./as-a-result.ts";
import { type ItemPlace, amongPots } from "./among-pots.ts";
import { earlierOf } from "./earlier.ts";
import { withGivenFirst } from "./given-first.ts";
import type { Mandate } from "./whose-list.ts";
import { takeHolder } from "./held-by.ts";
import { holderAbove, withHolderAbove } from "./holder-above.ts";
import { distributedByEach } from "./each-distributes.ts";
import { sumOf, underOwnLead } from "./own-lead.ts";
import { range, readIntroduced, tableAsked } from "./around-table.ts";
import { givesPots, withKindsAsked } from "./kind-said.ts";
import { stays } from "../words/gift.ts";
import { isApposed, isSource } from "../layout/segments.ts";
import { moneyIn } from "../words/money.ts";
import { potsBySum } from "./named-by-sum.ts";
import { withNeeds } from "./needs-told.ts";
import { bodiesOf, giversOf } from "./who-decides.ts";
import { withWho } from "./who-told.ts";
import { parallelLines } from "./parallel-lines.ts";
import { pointedAt, points } from "./pointed-at.ts";
import { withDetails } from "./prose.ts";
import type { Question } from "../reading.ts";
import { sentencesOf } from "../words/sentences.ts";
import { withTotalsElsewhere, withoutMoney, withoutSums } from "./summed-up.ts";
import { sameAsBefore } from "./shared-head.ts";
import { isTurnedDown } from "../words/turned-down.ts";
import { withoutRelatives } from "../words/relatives.ts";
import { withoutToldTwice } from "./told-twice.ts";
import { calledByTitle } from "./titled-rows.ts";
import { withoutOurs } from "./to-ourselves.ts";
import { readItem } from "./listed-item.ts";
import { besideWhole, introducing } from "./tabled-whole.ts";
import { withHandedOn } from "./handed-on.ts";
import { isSizeOfWhole } from "./whole-given.ts";
import { unitsAlong } from "./units-along.ts";
import { withHolders } from "./respective.ts";
import { type Table, tablesIn } from "./table.ts";
import {
  type Allotment,
  type ReadAllotments,
  type FoundAllotment,
  sumKr,
  unread,
} from "./allotment.ts";

export interface Allotting {
  readonly found: readonly FoundAllotment[];
  readonly questions: readonly Question[];
  /** Whether what an earlier decision gave out of the same frame is among the rows. */
  readonly withEarlier: boolean;
}

/** Everything that the document gives to somebody, first what an earlier decision gave out of the same frame. */
export function allotmentsOf(
  document: SourceDocument,
  acts: Acts,
  mandates: readonly Mandate[],
): Allotting {
  const self = ownOf(document);
  const found = pointedAt(document, acts, self.day, (section, lines) =>
    readAct({ section, lines, putOff: false }, self, new Set()),
  );
  const own = acts.acts.map((act) => readAct(act, self, found.lines));
  const pointed = withoutToldTwice(
    found,
    own.flatMap(({ allotments }) => allotments),
  );
  const here = [pointed, ...own].flatMap(({ allotments }) => allotments);
  const givenKr = sumKr(here.filter(({ kind }) => kind !== "total"));
  const earlier = earlierOf(document, acts, self.day, pointed.section, givenKr);
  withGivenFirst(document, acts, mandates, earlier, here);
  const ownKinds = new Set(own.flatMap((read) => read.allotments.map(({ kind }) => kind)));
  const all = [
    ...withoutPartSums(earlier.allotments, ownKinds).map((allotment) => ({
      ...allotment,
      proposed: false,
      elsewhere: true,
    })),
    ...pointed.allotments.map((allotment) => ({
      ...allotment,
      proposed: pointed.proposed,
      elsewhere: false,
    })),
    ...own.flatMap((read) => read.allotments),
  ];
  const plain = withoutResults(withoutMoney(withoutSums(all)));
  const given = withHandedOn(document, withoutOurs(document, plain.found));
  const texts = document.sections
    .filter(({ kind }) => kind !== "aside")
    .flatMap(({ lines }) => lines.map(({ text }) => text));
  const needed = withNeeds(withWho(given, document), texts, self.day?.slice(0, 4) ?? null);
  return {
    found: withTotalsElsewhere(document, given, needed),
    questions: [
      ...earlier.questions,
      ...pointed.questions,
      ...own.flatMap((read) => read.questions),
      ...plain.questions,
    ],
    withEarlier: earlier.allotments.length > 0,
  };
}

/** The sum of what was given earlier is none of the whole list, where more of its kind is given here. */
function withoutPartSums(
  earlier: readonly Allotment[],
  own: ReadonlySet<Allotment["kind"]>,
): Allotment[] {
  const sumOf = (kind: Allotment["kind"]) => sumKr(earlier.filter((item) => item.kind === kind));
  return earlier.filter(
    (item) =>
      item.kind !== "total" ||
      !(["row", "pot"] as const).some((kind) => own.has(kind) && sumOf(kind) === item.amountKr),
  );
}

/** No decision gives money to more; a longer list is asked about. */
const itemsMax = 400;
const tooMany: Question = {
  topic: "läsning",
  text: `Texten har fler än ${itemsMax} poster. Resten är inte läst. Är det ett beslut?`,
};

interface ReadAct {
  readonly allotments: FoundAllotment[];
  readonly questions: Question[];
}

function ownOf(document: SourceDocument): Own {
  const date = documentDate(document);
  return {
    day: date?.kind === "day" ? date.day : null,
    caseNumbers: caseNumbersOf(document),
    givers: giversOf(document),
    bodies: bodiesOf(document),
  };
}

type Take = (found: ReadAllotments, proposed: boolean) => void;

function readAct(act: Act, own: Own, pointing: ReadonlySet<ActLine>): ReadAct {
  const read: ReadAct = { allotments: [], questions: [] };
  if (act.putOff) return read;
  const tables = tablesIn(
    act.lines.map((line) => line.line),
    true,
  );
  const inTable = new Set(tables.flatMap((table) => range(table)));
  const parallel = parallelLines(act.lines);
  const units = unitsAlong(act.lines.map(({ line }) => line));
  const ofEach = distributedByEach(act.lines);
  const items: ItemPlace[] = [];
  const lines: ReadLine[] = [];
  const take: Take = (found, proposed) => {
    read.allotments.push(
      ...found.allotments.map((allotment) => ({ ...allotment, proposed, elsewhere: false })),
    );
    read.questions.push(...found.questions);
  };
  const ofTables = tables.map((table) => {
    const from = read.allotments.length;
    readTableOf(act, table, own, take);
    return { table, from, to: read.allotments.length };
  });
  const summary = summaryAmong(read.allotments, ofTables);
  if (summary !== null) read.allotments.splice(summary.from, summary.to - summary.from);
  const tabledKr = sumKr(read.allotments.filter(({ kind }) => kind !== "total"));
  const tabled = read.allotments.length;
  const tabledFrom = tables.at(-1)?.start ?? 0;
  for (const [index, line] of act.lines.entries()) {
    if (read.allotments.length + read.questions.length >= itemsMax) {
      read.questions.push(tooMany);
      break;
    }
    const full = line.refused || inTable.has(index) ? "" : untilRefused(withoutRules(line.text));
    const text = besideWhole(full, tabledKr, inTable.has(index + 1)) ?? full;
    if (text === "" || isDividedBelow(line, act.lines[index + 1])) continue;
    const before = read.allotments.length;
    if (pointing.has(line)) readPointing({ ...line, text }, own, read.allotments, take);
    else {
      // What leads a table in tells nothing of its last row.
      const leads = read.allotments.length === tabled && index < tabledFrom;
      const unit = units[index] ?? null;
      const isIn = { parallel: parallel.has(line), ofEach: ofEach.has(line), leads, unit };
      readLine({ ...line, text }, isIn, own, read.allotments, take);
    }
    const titled = calledByTitle(read.allotments, before, act.lines[index - 1]);
    if (titled !== null) read.allotments.splice(-1, 1, titled);
    const held = withHolders(text, read.allotments);
    if (held !== null) read.allotments.splice(0, read.allotments.length, ...held);
    if (line.mark !== "" && read.allotments.length === before + 1) items.push({ line, at: before });
    if (read.allotments.length > before)
      lines.push({ line, from: before, to: read.allotments.length });
  }
  return settled(read, lines, items);
}

/** What the lines of an act give once they are seen beside each other. */
function settled(
  { allotments, questions: asked }: ReadAct,
  lines: readonly ReadLine[],
  items: readonly ItemPlace[],
): ReadAct {
  const given = amongPots(sameAsBefore(allotments), items);
  const { again, questions } = dividedAgain(given, lines);
  const kept = withGroupHeads(given, lines).flatMap((item, index) =>
    item === null || again.has(index) ? [] : [item],
  );
  return {
    allotments: potsBySum(kept),
    questions: withKindsAsked([...asked, ...questions], lines, given),
  };
}

/** A sentence that points at another part holds at most its sum; the sentences beside it are read. */
function readPointing(line: ActLine, own: Own, given: FoundAllotment[], take: Take): void {
  const sentences = sentencesOf(line.text);
  const pointing = sentences.length > 1 ? sentences.filter(points) : sentences;
  for (const sentence of pointing) {
    const [money, other] = moneyIn(sentence);
    const isSum =
      money !== undefined &&
      other === undefined &&
      !isSource(sentence.slice(0, money.start)) &&
      !isApposed(sentence, money) &&
      !isSizeOfWhole(sentence, money);
    const sum = isSum ? totalAlone(sentence) : [];
    take({ allotments: sum, questions: [] }, line.proposed);
  }
  const beside = sentences.filter((sentence) => !pointing.includes(sentence)).join(" ");
  if (beside !== "") readLine({ ...line, text: beside }, nowhere, own, given, take);
}

/**
 * Whether a line below a row, or below a pot that nobody holds yet, does nothing but tell of it: "Ansvarig: Mona Ek",
 * "Medlen fördelas vidare av HR-chefen".
 */
function onlyTells({ text, line }: ActLine, given: FoundAllotment[], own: Own): boolean {
  const last = given.at(-1);
  const isRow = last?.kind === "row";
  if (!isRow && (last?.kind !== "pot" || last.holder !== null)) return false;
  const isTold = (one: string) => isRow && withDetails(one, given, own);
  return sentencesOf(text).every((one) => (!line.afterGap && isHeld(one, given)) || isTold(one));
}

/** Makes pots of what stands right above a line that says who distributes it further; false where it says nothing of it. */
function isHeld(sentence: string, given: FoundAllotment[]): boolean {
  const held: Allotment[] = [...given];
  if (!takeHolder(held, sentence)) return false;
  const marked = given.map((item, index) => {
    const { proposed, elsewhere } = item;
    return { ...(held[index] ?? item), proposed, elsewhere };
  });
  given.splice(0, given.length, ...marked);
  return true;
}

/** What is known of a line by where it stands. */
interface LineIn {
  readonly parallel: boolean;
  readonly ofEach: boolean;
  /** Whether it stands above all that was given so far. */
  readonly leads: boolean;
  /** The unit that was said last for the amounts of a list. */
  readonly unit: string | null;
}
const nowhere: LineIn = { parallel: false, ofEach: false, leads: false, unit: null };

function readLine(
  line: ActLine,
  { parallel, ofEach, leads, unit }: LineIn,
  own: Own,
  given: FoundAllotment[],
  take: Take,
): void {
  const { text, lead } = underOwnLead(line);
  const asked = askedOf(line, own);
  if (asked !== null) take({ allotments: [], questions: [...asked] }, line.proposed);
  else if (line.mark === "" && given.length > 1 && isAmountAlone(text))
    take({ allotments: totalAlone(text), questions: [] }, line.proposed);
  else if (line.mark !== "" || leads || !onlyTells({ ...line, text }, given, own)) {
    const listed =
      parallel || line.mark !== "" || (lead !== "" && lead !== text && moneyLead.test(lead));
    const holder = lead === text ? null : holderAbove(lead);
    const asPots = ofEach || holder !== null || (lead !== text && givesPots(lead));
    const context = { listed, asPots, proposed: line.proposed, own };
    const found = withHolderAbove(readItem({ text, lead }, context, unit), holder);
    if (text !== line.text) found.allotments.push(...sumOf(lead, found.allotments));
    take(found, line.proposed);
  }
}

function readTableOf(act: Act, table: Table, own: Own, take: Take): void {
  const before = introducing(act.lines, table.start);
  if (before !== undefined && (before.refused || refusal.test(withoutNeeds(before.text)))) return;
  const first = act.lines[table.start];
  const proposed = first?.proposed ?? false;
  const inDoubt =
    (before !== undefined && doubtOf(before.text, own) !== null) ||
    (first !== undefined && doubtUnder(first.lead, first.text, own) !== null);
  if (inDoubt) take({ allotments: [], questions: [tableAsked(table)] }, proposed);
  else take(readIntroduced(act.section, table), proposed);
}

/** What is asked of a line instead of reading it; null where it is read. */
function askedOf(line: ActLine, own: Own): readonly Question[] | null {
  if (!line.proposed && proposesMoney(line.text)) return [proposedAsked(line.text)];
  if (isTitledOld(line.text)) return line.text === line.lead ? [] : [oldAsked(line.text)];
  const doubt = doubtUnder(line.lead, line.text, own);
  if (doubt !== null) return [doubt];
  return givesNought(line.text) ? [unread(line.text)] : null;
}

/** Whether a line proposes an amount, and does not propose that nobody gets it, or that it stays where it is. */
function proposesMoney(text: string): boolean {
  if (!proposes.test(text)) return false;
  const proposing = sentencesOf(text)
    .filter((sentence) => !isTurnedDown(sentence) && !stays.test(sentence))
    .map(withoutRelatives)
    .join(" ");
  return proposes.test(proposing) && moneyIn(proposing).length > 0;
}
