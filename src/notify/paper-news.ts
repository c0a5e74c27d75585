import {
  type Day,
  type LogPosition,
  type Ore,
  ore,
  type PersonId,
  type RegisteredDecisionId,
  type Subject,
} from "../domain/brand.ts";
import type { RegisteredDecision } from "../domain/grant.ts";
import { dayAt } from "../domain/moment.ts";
import { secretariatOf } from "../domain/organisation.ts";
import type { TrailFacts } from "../domain/person.ts";
import type { State } from "../domain/state.ts";
import { registeredSubject } from "../domain/touches.ts";
import { notice, type Owed } from "./message.ts";
import { type Sitting, sittingsOf } from "./sitting.ts";

/** An amount, from what was said before a sitting to what is said after it. */
interface Told {
  readonly was: Ore;
  readonly amount: Ore;
}

/** What a decision on paper does with money, once somebody has registered it: one kind of news. */
export interface PaperNews<Row extends Told> {
  readonly card: "move-news" | "return-news";
  /** By which decision a line of its history says so; undefined for a line that says something else. */
  readonly by: (facts: TrailFacts) => RegisteredDecisionId | undefined;
  /** What a line is about: a later one of the same puts it right. */
  readonly about: (facts: TrailFacts) => string;
  readonly row: (facts: TrailFacts, told: Told) => Row | null;
  /** Whom a row concerns, besides the secretariat. */
  readonly people: (row: Row, state: State, today: Day) => readonly PersonId[];
}

/** The news of one sitting. */
interface SittingCard {
  readonly decision: RegisteredDecisionId;
  readonly event: LogPosition;
}

/**
 * Told once: to those whom the rows concern and to the secretariat, but not to whoever registered it. What was put
 * right before anybody heard of it is no news, nor is what the first import brought.
 */
export function owedForPaper<Row extends Told>(
  kind: PaperNews<Row>,
  registered: RegisteredDecision,
  subject: Subject,
  state: State,
): readonly Owed[] {
  return sittingsBy(kind, registered.id, state).flatMap((sitting) => {
    const { position, time, revision } = sitting;
    const card = { card: kind.card, decision: registered.id, event: position } as const;
    const rows = rowsIn(kind, sitting);
    const isNews = rows.some(({ was, amount }) => was !== amount);
    return concerned(kind, rows, sitting, state)
      .map((person) => ({ ...notice(person, subject, position, card), at: time, revision }))
      .filter(({ key }) => isNews || state.receipts.has(key));
  });
}

/** The sitting that news is of; null where there is none. */
export function sittingOf<Row extends Told>(
  kind: PaperNews<Row>,
  { decision, event }: SittingCard,
  state: State,
): Sitting | null {
  return sittingsBy(kind, decision, state).find(({ position }) => position === event) ?? null;
}

/** What came of it, row by row. */
export function rowsTold<Row extends Told>(
  kind: PaperNews<Row>,
  card: SittingCard,
  state: State,
): readonly Row[] {
  const sitting = sittingOf(kind, card, state);
  return sitting === null ? [] : rowsIn(kind, sitting);
}

/** What each has registered by a decision; what it gave itself stands in the same history. */
const sittingsBy = <Row extends Told>(
  { by }: PaperNews<Row>,
  decision: RegisteredDecisionId,
  state: State,
): readonly Sitting[] =>
  sittingsOf(
    (state.trails.get(registeredSubject(decision)) ?? []).filter(
      ({ facts, person }) => by(facts) === decision && person !== null,
    ),
  );

function rowsIn<Row extends Told>(kind: PaperNews<Row>, { entries }: Sitting): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { facts } of entries) {
    const { amount = 0, was = 0 } = facts;
    const about = kind.about(facts);
    const told = { amount: ore(amount), was: rows.get(about)?.was ?? ore(was) };
    const row = kind.row(facts, told);
    if (row !== null) rows.set(about, row);
  }
  return [...rows.values()];
}

function concerned<Row extends Told>(
  { people }: PaperNews<Row>,
  rows: readonly Row[],
  { time, person }: Sitting,
  state: State,
): readonly PersonId[] {
  const today = dayAt(time);
  const all = new Set([
    ...secretariatOf(state),
    ...rows.flatMap((row) => people(row, state, today)),
  ]);
  if (person !== null) all.delete(person);
  return [...all];
}
