import {
  type CaseNumber,
  caseNumber,
  day as toDay,
  type Day,
  type GrantId,
  isDay,
  mandateId,
  type MandateId,
  type RegisteredDecisionId,
} from "../../domain/brand.ts";
import { caseNumberPattern } from "../../domain/decide-grant.ts";
import type { Grant, Mandate, Need, RegisteredDecision } from "../../domain/grant.ts";
import { type AddedRow, type Intake, rowsToEnter } from "../../domain/intake.ts";
import type { State } from "../../domain/state.ts";
import type { IntakeThing } from "../../language/say/intake-words.ts";
import { type QuotedReading, readQuotedDecision } from "../../language/reading/read-decision.ts";
import type { NeedNextYear, ReadPot, ReadRow, Reading } from "../../language/reading/reading.ts";
import { type MissedRow, withRows } from "../../language/reading/with-rows.ts";
import type { Viewer } from "../../notify/card.ts";
import { bodyNamed } from "./form.ts";
import { becameOf, daysOf, findGrant, findMandates, findOwnDecision, newGrantId } from "./found.ts";
import { asCaseNumber, paragraphWith, sectionIn, signerIn } from "./guess.ts";

/** A document as it was read, and what of it is there already. */
export interface ReadDocument {
  readonly state: State;
  readonly viewer: Viewer;
  readonly intake: Intake;
  readonly reading: Reading;
  readonly quotes: QuotedReading["quotes"];
  /** The case that the rest belongs to: confirmed, else read; null where neither is. */
  readonly caseNumber: CaseNumber | null;
  /** Whether the case is open here. */
  readonly hasCase: boolean;
  /** The grant that the text speaks of; null until there is one. */
  readonly grant: Grant | null;
  /** The case's grants where none of them agrees with the text: somebody has to say which it is. */
  readonly otherGrants: readonly Grant[];
  /** The document's own day, or that which its reader has answered. */
  readonly day: Day | null;
  /** The id that a grant of the case gets. */
  readonly newGrant: GrantId | null;
  /** The mandates that pots can rest on, by their items; the first one is the pots' unless another is chosen. */
  readonly mandates: ReadonlyMap<string, Mandate>;
  /** What fixed the rows: the board's decision. */
  readonly boardDecision: RegisteredDecision | null;
  /** The delegate's own decision, registered out of this document or before. */
  readonly decision: RegisteredDecision | null;
  readonly rows: readonly DescribedRow[];
  readonly pots: readonly ReadPot[];
  /** Whose decision gives each pot of the reading. */
  readonly potsBy: readonly DecisionItem[];
}

/** The items that are decisions: the board's, and the delegate's own. */
export type DecisionItem = IntakeThing & ("board-decision" | "decision");

/** A row with what its table says of the activity (rule R09), and the line that it was read from. */
export interface DescribedRow extends ReadRow {
  /** Whose decision gives it. */
  readonly by: DecisionItem;
  readonly description: string;
  readonly quote: string;
  /** Whether the reading missed it, and somebody has made it of a place of the text. */
  readonly isAdded: boolean;
}

/** Readings are kept as long as their document: a card and its click read the same text. */
const readings = new WeakMap<Intake, QuotedReading>();

function readingOf(intake: Intake): QuotedReading {
  const known = readings.get(intake);
  if (known !== undefined) return known;
  const read = readQuotedDecision(intake.content);
  readings.set(intake, read);
  return read;
}

/** Reads a document against what there is. The reading proposes; nothing here stores anything. */
export const openIntake = (intake: Intake, state: State, viewer: Viewer): ReadDocument =>
  opened(intake, state, viewer, readingOf(intake));

/** The same document as it was read, without the rows that somebody has added. */
export function asItWasRead(document: ReadDocument): ReadDocument {
  const { intake, state, viewer } = document;
  return intake.rows.length === 0
    ? document
    : opened({ ...intake, rows: [] }, state, viewer, readingOf(intake));
}

function opened(intake: Intake, state: State, viewer: Viewer, asRead: QuotedReading): ReadDocument {
  const added = rowsToEnter(intake);
  const read = withRows(
    asRead,
    added.map((row) => missedRow(row, asRead)),
  );
  const { reading, quotes } = read;
  const number = caseOf(intake, state, reading);
  const { grant, others } = findGrant(intake, state, number, read);
  const section = ownSection(intake, read);
  const mandates = findMandates(intake, state, grant, reading);
  const maker = signerIn(intake.content, state)?.position ?? firstOf(mandates)?.delegate ?? null;
  const isOwn = reading.documentKind === "delegationsbeslut";
  const known = isOwn ? findOwnDecision(state, number, maker, daysOf(reading)) : null;
  const pots = reading.pots.filter((pot) => !pot.proposed);
  const byOf = giversOf(asRead);
  return {
    state,
    viewer,
    intake,
    reading,
    quotes,
    caseNumber: number,
    hasCase: number !== null && state.cases.has(number),
    grant,
    otherGrants: others,
    day: typeof reading.date === "string" && isDay(reading.date) ? toDay(reading.date) : null,
    newGrant: number === null ? null : newGrantId(number, state),
    mandates,
    boardDecision:
      confirmedDecision(intake, state, "board-decision") ?? knownDecision(state, section),
    decision: confirmedDecision(intake, state, "decision") ?? known,
    rows: reading.rows
      .map((row, index) => ({
        ...row,
        by: added[index - asRead.reading.rows.length]?.by ?? byOf(read.elsewhere.rows[index]),
        description: quotes.descriptions[index] ?? "",
        quote: quotes.rows[index] ?? "",
        isAdded: index >= asRead.reading.rows.length,
      }))
      .filter((row) => !row.proposed),
    pots,
    potsBy: read.elsewhere.pots.map(byOf),
  };
}

/** A row that somebody has added, as if it had been read. */
const missedRow = (
  { activity, responsible, amount, need, quote, by }: AddedRow,
  { reading }: QuotedReading,
): MissedRow => ({
  activity,
  responsible: responsible === "" ? null : responsible,
  amountKr: amount / oreEach,
  needNextYear: needsRead[need],
  proposed: false,
  quote,
  elsewhere: reading.documentKind === "delegationsbeslut" && by === "board-decision",
});

const oreEach = 100;

/** The reading's own words for a need. */
const needsRead: Readonly<Record<Need, NeedNextYear>> = {
  yes: "ja",
  no: "nej",
  unclear: "oklart",
  unstated: "ej angivet",
};

/**
 * A delegate's decision gives what it does not tell of another, and all of it where it gives nothing else. Any other
 * paper is the board's.
 */
function giversOf({
  reading,
  elsewhere,
}: QuotedReading): (isElsewhere: boolean | undefined) => DecisionItem {
  const isOwn = reading.documentKind === "delegationsbeslut";
  const given = [
    ...reading.rows.map(({ proposed }, index) => !proposed && elsewhere.rows[index] === false),
    ...reading.pots.map(({ proposed }, index) => !proposed && elsewhere.pots[index] === false),
  ];
  const isAll = !given.includes(true);
  return (isElsewhere) =>
    isOwn && (isAll || isElsewhere !== true) ? "decision" : "board-decision";
}

/** The rows that a decision of a text gives; none for what is no decision. */
export const rowsBy = (kind: IntakeThing, { rows }: ReadDocument): readonly DescribedRow[] =>
  rows.filter(({ by }) => by === kind);

const firstOf = (mandates: ReadDocument["mandates"]): Mandate | null => {
  const [first] = mandates.values();
  return first ?? null;
};

/** The mandate that a text rests on, where it names one alone or the first of several. */
export const groundOf = ({ mandates }: ReadDocument): Mandate | null => firstOf(mandates);

/** Confirmed, else read; a number in another form than ours is that of a case only where that case is open here. */
function caseOf(intake: Intake, state: State, { caseNumbers }: Reading): CaseNumber | null {
  const became = becameOf(intake, "case")?.replace(/^case\//, "") ?? null;
  const read = caseNumbers.find((one) => caseNumberPattern.test(one));
  const known = () => caseNumbers.map(asCaseNumber).find((one) => state.cases.has(one ?? ""));
  const number = became ?? read ?? known() ?? null;
  return number === null ? null : caseNumber(number);
}

function confirmedDecision(intake: Intake, state: State, item: string): RegisteredDecision | null {
  const became = becameOf(intake, item)?.replace(/^registered\//, "") ?? "";
  return state.registered.get(became) ?? null;
}

/** Paragraph, day and body of the board's decision: those of the mandate, or the minutes' own. */
export interface OwnSection {
  readonly body: string | null;
  readonly day: string | null;
  readonly section: number | null;
}

export function ownSection(
  intake: Intake,
  { reading, quotes }: Pick<QuotedReading, "reading" | "quotes">,
): OwnSection {
  const mandate = reading.mandates.find((one) => one.section !== null);
  if (reading.documentKind === "delegationsbeslut" && mandate !== undefined)
    return { body: mandate.body, day: mandate.date, section: mandate.section };
  const body = reading.assignments[0]?.body ?? mandate?.body ?? reading.notice?.body ?? null;
  const day = typeof reading.date === "string" ? reading.date : null;
  const money = quotes.rows[0] ?? quotes.pots[0] ?? "";
  const section = sectionIn(intake.content) ?? paragraphWith(money, intake.content)?.section;
  return { body, day, section: section ?? null };
}

/** The same decision, registered before out of another document or by hand. */
function knownDecision(state: State, wanted: OwnSection): RegisteredDecision | null {
  const body = bodyNamed(wanted.body ?? "", state);
  for (const one of state.registered.values()) {
    const { madeBy, day } = one;
    if (madeBy.kind !== "body" || wanted.section === null) continue;
    if (madeBy.body === body && madeBy.section === wanted.section && day === wanted.day) return one;
  }
  return null;
}

/** One paragraph can give the right to distribute several grants: each of them has a mandate of its own. */
export function mandateIdOf(
  { id: grant }: Grant,
  of: { readonly body: string; readonly day: Day; readonly section: number },
  state: State,
): MandateId {
  const id = mandateId(`${of.body}-${of.day}-${of.section}`);
  const there = state.mandates.get(id);
  return there === undefined || there.grant === grant ? id : mandateId(`${id}-${grant}`);
}

export const decisionIdOf = (
  toId: (text: string) => RegisteredDecisionId,
  body: string,
  day: Day,
  section: number,
): RegisteredDecisionId => toId(`${body}-${day}-${section}`);
