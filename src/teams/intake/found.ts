import {
  type CaseNumber,
  type Day,
  day as toDay,
  type GrantId,
  grantId,
  isDay,
  type PositionId,
} from "../../domain/brand.ts";
import type { Grant, Mandate, Purpose, RegisteredDecision } from "../../domain/grant.ts";
import type { Intake } from "../../domain/intake.ts";
import { plus } from "../../domain/money.ts";
import { endedPositionNamed, positionNamed } from "../../domain/organisation.ts";
import { givenTo, type Pot } from "../../domain/pot.ts";
import type { State } from "../../domain/state.ts";
import type { QuotedReading } from "../../language/reading/read-decision.ts";
import type { ReadMandate, Reading } from "../../language/reading/reading.ts";
import { type AmountRead, isSameAmount, oreOf, roundingOf } from "./amounts.ts";
import { bodyNamed } from "./form.ts";
import { purposeFor, slug } from "./guess.ts";

/** What an item of a document became; null while nobody has confirmed it. */
export const becameOf = (intake: Intake, item: string): string | null =>
  intake.confirmed.find((one) => one.item === item)?.subject ?? null;

/** The grant that a text speaks of; those of its case where none, or more than one, agrees with the text. */
export interface FoundGrant {
  readonly grant: Grant | null;
  readonly others: readonly Grant[];
}

/** The frame of a text with what its rounding leaves open; null where it states none. */
export function frameRead({
  reading,
  quotes,
}: Pick<QuotedReading, "reading" | "quotes">): AmountRead | null {
  const { frame } = reading;
  if (frame === null) return null;
  const rounding = frame.rounded ? roundingOf(frame.amountKr, quotes.frame ?? "") : 0;
  return { amount: oreOf(frame.amountKr), rounding: oreOf(rounding) };
}

/** The year that the words of the frame name; null where they name none. */
export function frameYear({ quotes }: Pick<QuotedReading, "quotes">): number | null {
  const found = /\b(20\d\d)\b(?!-\d\d)/.exec(quotes.frame ?? "")?.[1];
  return found === undefined ? null : Number(found);
}

/** A grant is the text's own when year and amount agree, each where the text says it (rule R05). */
export function findGrant(
  intake: Intake,
  state: State,
  number: CaseNumber | null,
  read: QuotedReading,
): FoundGrant {
  const confirmed = state.grants.get(becameOf(intake, "grant")?.replace(/^grant\//, "") ?? "");
  if (confirmed !== undefined) return { grant: confirmed, others: [] };
  const ofCase = [...state.grants.values()].filter((grant) => grant.case === number);
  const frame = frameRead(read);
  const year = frameYear(read);
  const agreeing = ofCase.filter(
    ({ amount, rounding, year: of }) =>
      (year === null || of === year) &&
      (frame === null ||
        isSameAmount({ ...frame, rounding: plus(frame.rounding, rounding) }, amount)),
  );
  // A pot's holder tells what his pot is, and not what the grant is.
  const ofPots = ofCase.filter(
    ({ id, year: of }) =>
      (year === null || of === year) &&
      frame !== null &&
      [...state.pots.values()].some((pot) => pot.grant === id && isSameAmount(frame, givenTo(pot))),
  );
  const [only] = agreeing.length === 0 ? ofPots : agreeing;
  return (agreeing.length === 0 ? ofPots : agreeing).length === 1 && only !== undefined
    ? { grant: only, others: [] }
    : { grant: null, others: ofCase };
}

/** The id that a new grant of a case gets. */
export function newGrantId(number: CaseNumber, state: State): GrantId {
  const first = grantId(`grant-${number.replaceAll("/", "-")}`);
  let [id, count] = [first, 1];
  while (state.grants.has(id)) id = grantId(`${first}-${(count += 1)}`);
  return id;
}

/** The mandates of a text that are items of their own: those with a paragraph, else the one that has to get it. */
export function mandateItems({ mandates }: Reading): readonly MandateItem[] {
  const known = mandates.flatMap((read, index) => (read.section === null ? [] : [{ read, index }]));
  const [first] = mandates;
  const all = known.length > 0 ? known : [{ read: first ?? null, index: 0 }];
  return all.map((one, at) => ({ ...one, id: at === 0 ? "mandate" : `mandate-${at + 1}` }));
}

export interface MandateItem {
  readonly id: string;
  /** Its place in the reading. */
  readonly index: number;
  readonly read: ReadMandate | null;
}

/** What each mandate of a text is already, by its item; the grant's only one where the text names none. */
export function findMandates(
  intake: Intake,
  state: State,
  grant: Grant | null,
  reading: Reading,
): ReadonlyMap<string, Mandate> {
  const ofGrant = [...state.mandates.values()].filter((one) => one.grant === grant?.id);
  const found = new Map<string, Mandate>();
  for (const { id, read } of mandateItems(reading)) {
    const became = becameOf(intake, id)?.replace(/^mandate\//, "") ?? "";
    const confirmed = state.mandates.get(became);
    const fitting = ofGrant.filter((one) => read === null || isNamed(one, read, state));
    const one = confirmed ?? (fitting.length === 1 ? fitting[0] : undefined);
    if (one !== undefined) found.set(id, one);
  }
  return found;
}

const isNamed = (one: Mandate, { body, section, date }: ReadMandate, state: State): boolean =>
  (section === null || section === one.section) &&
  (date === null || date === one.day) &&
  (bodyNamed(body ?? "", state) ?? one.body) === one.body;

/** The days that a text's date can be: "2018-06-1921" is the 19th and the 21st. */
export function daysOf({ date }: Reading): readonly Day[] {
  if (date === null) return [];
  if (typeof date === "string") return isDay(date) ? [toDay(date)] : [];
  const [, month = "", first = "", second = ""] =
    /\b(20\d\d-\d\d-)(\d\d)\D{0,3}(\d\d)\b/.exec(date.ambiguous) ?? [];
  return [month + first, month + second].filter((one) => isDay(one)).map((one) => toDay(one));
}

/** A decision in the case by the same delegate on the same day, registered out of another text or by hand. */
export function findOwnDecision(
  state: State,
  number: CaseNumber | null,
  position: PositionId | null,
  days: readonly Day[],
): RegisteredDecision | null {
  for (const one of state.registered.values()) {
    const { madeBy } = one;
    if (one.case !== number || madeBy.kind !== "person") continue;
    if (madeBy.position === position && days.includes(one.day)) return one;
  }
  return null;
}

/** What pots of a text are compared by. */
export interface PotsRead {
  readonly intake: Intake;
  readonly state: State;
  readonly reading: Reading;
  readonly grant: Grant | null;
  /** The decision that made each of them, once it is entered. */
  readonly sources: readonly (RegisteredDecision | null)[];
  readonly purposes: readonly Purpose[];
}

/**
 * The pot that each pot of a text is already: of the same holder and amount, and either of the same decision or
 * of the same grant and purpose. Each pot is taken once, so that two equal lines need two pots.
 */
export function findPots({
  intake,
  state,
  reading,
  grant,
  sources,
  purposes,
}: PotsRead): readonly (Pot | null)[] {
  const taken = new Set(
    intake.confirmed.flatMap(({ subject }) =>
      subject.startsWith("pot/") ? [subject.replace(/^pot\//, "")] : [],
    ),
  );
  return reading.pots.map((pot, index) => {
    if (pot.proposed || becameOf(intake, `pot-${index + 1}`) !== null) return null;
    const named = pot.holder ?? "";
    const holder = positionNamed(state, named) ?? endedPositionNamed(state, named);
    const purpose = purposeFor(pot.purpose, purposes)?.id;
    const alike = [...state.pots.values()].filter(
      (one) => !taken.has(one.id) && one.holder === holder && givenTo(one) === oreOf(pot.amountKr),
    );
    const isNamedSo = (one: Pot) =>
      one.purpose === purpose || slug(one.title) === slug(pot.purpose);
    const ofSource = alike.filter((one) => one.source === sources[index]?.id);
    const found =
      ofSource.find(isNamedSo) ??
      ofSource[0] ??
      alike.find((one) => one.grant === grant?.id && isNamedSo(one)) ??
      null;
    if (found !== null) taken.add(found.id);
    return found;
  });
}
