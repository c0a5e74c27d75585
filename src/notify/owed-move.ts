import { type Ore, ore, type PersonId, type Subject } from "../domain/brand.ts";
import type { RegisteredDecision } from "../domain/grant.ts";
import { dayAt } from "../domain/moment.ts";
import { secretariatOf } from "../domain/organisation.ts";
import type { TrailFacts } from "../domain/person.ts";
import type { State } from "../domain/state.ts";
import { registeredSubject } from "../domain/touches.ts";
import type { CorrectionCard } from "./correction-card.ts";
import { notice, type Owed } from "./message.ts";
import { keepersOf } from "./owed-return.ts";
import { type Sitting, sittingsOf } from "./sitting.ts";

/** What is moved from one place to another, from what was said before a sitting to what is said after it. */
export interface MovedRow extends NonNullable<TrailFacts["moved"]> {
  readonly was: Ore;
  readonly amount: Ore;
}

/**
 * That undistributed money was moved is told once: to whoever could distribute it, to whoever can now, and to the
 * secretariat, but not to whoever registered it. What was put right before anybody heard of it is no news.
 */
export function owedForMoves(
  registered: RegisteredDecision,
  subject: Subject,
  state: State,
): readonly Owed[] {
  return sittingsBy(registered, state).flatMap((sitting) => {
    const { position, time, revision } = sitting;
    const card = { card: "move-news", decision: registered.id, event: position } as const;
    const rows = rowsIn(sitting);
    const isNews = rows.some(({ was, amount }) => was !== amount);
    return concerned(rows, sitting, state)
      .map((person) => ({ ...notice(person, subject, position, card), at: time, revision }))
      .filter(({ key }) => isNews || state.receipts.has(key));
  });
}

const sittingsBy = ({ id }: RegisteredDecision, state: State): readonly Sitting[] =>
  sittingsOf(
    (state.trails.get(registeredSubject(id)) ?? []).filter(
      ({ facts, person }) => facts.moved?.by === id && person !== null,
    ),
  );

type NewsCard = CorrectionCard & { readonly card: "move-news" };

/** The sitting that news is of; null where there is none. */
export function movesSitting({ decision, event }: NewsCard, state: State): Sitting | null {
  const registered = state.registered.get(decision);
  const sittings = registered === undefined ? [] : sittingsBy(registered, state);
  return sittings.find(({ position }) => position === event) ?? null;
}

/** What came of it, place by place. */
export function rowsMoved(card: NewsCard, state: State): readonly MovedRow[] {
  const sitting = movesSitting(card, state);
  return sitting === null ? [] : rowsIn(sitting);
}

function rowsIn(sitting: Sitting): readonly MovedRow[] {
  const rows = new Map<string, MovedRow>();
  for (const { facts } of sitting.entries) {
    const { moved, amount = 0, was = 0 } = facts;
    if (moved === undefined) continue;
    const key = `${moved.pot} ${moved.to ?? ""}`;
    rows.set(key, { ...moved, amount: ore(amount), was: rows.get(key)?.was ?? ore(was) });
  }
  return [...rows.values()];
}

function concerned(
  rows: readonly MovedRow[],
  { time, person }: Sitting,
  state: State,
): readonly PersonId[] {
  const today = dayAt(time);
  const people = new Set<PersonId>(secretariatOf(state));
  for (const { pot, to, grant } of rows)
    for (const place of [pot, to])
      for (const one of keepersOf({ pot: place, grant }, state, today)) people.add(one);
  if (person !== null) people.delete(person);
  return [...people];
}
