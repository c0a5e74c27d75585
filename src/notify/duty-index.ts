import type { Day, PersonId, Subject } from "../domain/brand.ts";
import type { RecordedEvent } from "../domain/event.ts";
import type { State } from "../domain/state.ts";
import { allSubjects, dependentsOf } from "./dependents.ts";
import { dutiesOf } from "./duties.ts";
import type { Duty } from "./duty.ts";
import { allDuties, dutiesByPerson } from "./whole.ts";

/**
 * Everybody's duties by person, kept up to date by what each record touches, so that whoever asks waits for his own
 * and not for everybody's. Nothing in it is the truth: it equals `dutiesByPerson` of the whole state at every moment.
 */
export class DutyIndex {
  readonly #state: State;
  readonly #people = new Map<PersonId, Map<Subject, readonly Duty[]>>();
  readonly #concerned = new Map<Subject, Iterable<PersonId>>();
  readonly #dirty = new Set<Subject>();
  #today: Day | null = null;

  constructor(state: State) {
    this.#state = state;
  }

  /** Notes what records can have altered; costs next to nothing until somebody asks. */
  take(records: readonly RecordedEvent[]): void {
    const subjectsOf = (person: PersonId) => this.#people.get(person)?.keys() ?? [];
    for (const record of records)
      for (const subject of dependentsOf(record, this.#state, subjectsOf)) this.#dirty.add(subject);
  }

  /** Looks anew at so many of the subjects that may have changed; whether any is left. A new day changes all. */
  settle(today: Day, count: number): boolean {
    if (this.#today !== today) {
      for (const subject of allSubjects(this.#state)) this.#dirty.add(subject);
      this.#today = today;
    }
    let left = count;
    for (const subject of this.#dirty) {
      if (left === 0) break;
      left -= 1;
      this.#look(subject, today);
      this.#dirty.delete(subject);
    }
    return this.#dirty.size > 0;
  }

  /** The duties that somebody may be told of: his own, those late below him, those of whom nobody reaches. */
  of(person: PersonId, today: Day): readonly Duty[] {
    this.settle(today, Infinity);
    return [...(this.#people.get(person)?.values() ?? [])].flat();
  }

  #look(subject: Subject, today: Day): void {
    const found = dutiesByPerson(dutiesOf(subject, this.#state, today), this.#state, today);
    for (const person of this.#concerned.get(subject) ?? [])
      if (!found.has(person)) this.#people.get(person)?.delete(subject);
    for (const [person, duties] of found) {
      const own = this.#people.get(person) ?? new Map<Subject, readonly Duty[]>();
      this.#people.set(person, own.set(subject, duties));
    }
    if (found.size === 0) this.#concerned.delete(subject);
    else this.#concerned.set(subject, [...found.keys()]);
  }
}

const kept = new WeakMap<State, DutyIndex>();

/** The index of a state that records are told of; what is asked about the state's duties is answered from it. */
export function keepIndex(state: State): DutyIndex {
  const index = new DutyIndex(state);
  kept.set(state, index);
  return index;
}

/** The duties that somebody may be told of, in no order; where no index is kept, out of the whole state. */
export const dutiesFor = (person: PersonId, state: State, today: Day): readonly Duty[] =>
  kept.get(state)?.of(person, today) ??
  dutiesByPerson(allDuties(state, today), state, today).get(person) ??
  [];

/** What is due first, then what is older; the same order however the duties were found. */
export const byDeadline = (a: Duty, b: Duty): number =>
  compared(a.deadline, b.deadline) || a.since - b.since || compared(a.key, b.key);

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
