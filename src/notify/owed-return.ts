import {
  type Day,
  type Ore,
  ore,
  type PersonId,
  type PositionId,
  type Subject,
} from "../domain/brand.ts";
import { fundingOf } from "../domain/funding.ts";
import type { RegisteredDecision } from "../domain/grant.ts";
import type { Responsible } from "../domain/responsible.ts";
import { dayAt } from "../domain/moment.ts";
import { actingHolders, secretariatOf } from "../domain/organisation.ts";
import type { TrailFacts } from "../domain/person.ts";
import type { State } from "../domain/state.ts";
import { registeredSubject } from "../domain/touches.ts";
import type { CorrectionCard } from "./correction-card.ts";
import { mandatesOf } from "./duties-grant.ts";
import { notice, type Owed } from "./message.ts";
import { type Sitting, sittingsOf } from "./sitting.ts";

type Returned = NonNullable<TrailFacts["returned"]>;

/** What one activity gives back, from what was said before a sitting to what is said after it. */
export interface ReturnedRow extends Returned {
  readonly activity: string;
  readonly was: Ore;
  readonly amount: Ore;
}

/**
 * That activities give money back is told once: to whoever can distribute it again, to those who answer for the
 * activities, and to the secretariat, but not to whoever registered it. What was put right before anybody heard of it
 * is no news, nor is what the first import brought.
 */
export function owedForReturns(
  registered: RegisteredDecision,
  subject: Subject,
  state: State,
): readonly Owed[] {
  return sittingsBy(registered, state).flatMap((sitting) => {
    const { position, time, revision } = sitting;
    const card = { card: "return-news", decision: registered.id, event: position } as const;
    const rows = rowsIn(sitting);
    const isNews = rows.some(({ was, amount }) => was !== amount);
    return concerned(rows, sitting, state)
      .map((person) => ({ ...notice(person, subject, position, card), at: time, revision }))
      .filter(({ key }) => isNews || state.receipts.has(key));
  });
}

/** What each has registered by a decision, sitting by sitting; what it gave itself stands in the same history. */
const sittingsBy = ({ id }: RegisteredDecision, state: State): readonly Sitting[] =>
  sittingsOf(
    (state.trails.get(registeredSubject(id)) ?? []).filter(
      ({ facts, person }) => facts.returned?.by === id && person !== null,
    ),
  );

type NewsCard = CorrectionCard & { readonly card: "return-news" };

/** The sitting that news is of; null where there is none. */
export function returnsSitting({ decision, event }: NewsCard, state: State): Sitting | null {
  const registered = state.registered.get(decision);
  const sittings = registered === undefined ? [] : sittingsBy(registered, state);
  return sittings.find(({ position }) => position === event) ?? null;
}

/** What came of it, activity by activity. */
export function rowsReturned(card: NewsCard, state: State): readonly ReturnedRow[] {
  const sitting = returnsSitting(card, state);
  return sitting === null ? [] : rowsIn(sitting);
}

function rowsIn(sitting: Sitting): readonly ReturnedRow[] {
  const rows = new Map<string, ReturnedRow>();
  for (const { facts } of sitting.entries) {
    const { returned, amount = 0, was = 0, text: activity = "" } = facts;
    if (returned === undefined) continue;
    const key = `${returned.from} ${returned.row}`;
    const known = rows.get(key);
    rows.set(key, { ...returned, activity, amount: ore(amount), was: known?.was ?? ore(was) });
  }
  return [...rows.values()];
}

/** Who answers for the activity that gives money back; null where nobody knows. */
export const responsibleFor = ({ from, row }: Returned, state: State): Responsible | null =>
  fundingOf(state, from)?.rows.find((one) => one.id === row)?.responsible ?? null;

function concerned(
  rows: readonly ReturnedRow[],
  { time, person }: Sitting,
  state: State,
): readonly PersonId[] {
  const today = dayAt(time);
  const people = new Set<PersonId>(secretariatOf(state));
  for (const row of rows) {
    for (const one of keepersOf(row, state, today)) people.add(one);
    const responsible = responsibleFor(row, state);
    if (responsible?.kind === "person") people.add(responsible.person);
    if (responsible?.kind === "position")
      for (const one of holdersOf(responsible.position, state, today)) people.add(one);
  }
  if (person !== null) people.delete(person);
  return [...people];
}

/** Who can distribute the money again: the pot's holder, or whoever has the grant's delegation. */
export function keepersOf(
  { pot, grant }: Pick<Returned, "pot" | "grant">,
  state: State,
  today: Day,
): readonly PersonId[] {
  const source = state.pots.get(pot ?? "");
  if (source !== undefined)
    return actingHolders(state, source.holder, today, source.id).map((held) => held.person);
  const registered = state.grants.get(grant);
  if (registered === undefined) return [];
  return mandatesOf(registered, state, today).flatMap(({ delegate }) =>
    holdersOf(delegate, state, today),
  );
}

const holdersOf = (position: PositionId, state: State, today: Day): readonly PersonId[] =>
  actingHolders(state, position, today).map((held) => held.person);
