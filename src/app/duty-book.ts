import { type Day, type Instant, instant, type PersonId, type Subject } from "../domain/brand.ts";
import type { State } from "../domain/state.ts";
import { personSubject } from "../domain/touches.ts";
import { subjectsShown } from "../notify/digest.ts";
import { dutiesOf } from "../notify/duties.ts";
import type { Duty } from "../notify/duty.ts";
import { pendingFor } from "../notify/pending.ts";
import { type Receiver, receiversOf } from "../notify/reach.ts";
import { Agenda } from "./agenda.ts";

/** What a subject asks of people; `dutiesOf` but for measurements and tests. */
export type DutiesOf = (subject: Subject, state: State, today: Day) => readonly Duty[];

/** One person's part in one subject: the same object as long as he has any, so that the agenda holds it once. */
interface Part {
  readonly person: PersonId;
  readonly subject: Subject;
  shares: readonly Share[];
}

/** One duty with somebody's own parts among its receivers. */
interface Share {
  readonly duty: Duty;
  readonly own: Receiver[];
}

/**
 * The duties of everybody, kept up to date subject by subject, so that a commit costs what it touches and a tick
 * what is due. Nothing in it is the truth: it can be built anew from the state at any time.
 */
export class DutyBook {
  readonly #dutiesOf: DutiesOf;
  readonly #parts = new Map<PersonId, Map<Subject, Part>>();
  readonly #people = new Map<Subject, ReadonlySet<PersonId>>();
  readonly #agenda = new Agenda<Part>();
  /** What has something due for somebody that has not been told. */
  readonly #due = new Map<PersonId, Set<Subject>>();
  /** What the digests that somebody has before him are about. */
  readonly #shown = new Map<PersonId, ReadonlySet<Subject>>();

  constructor(duties: DutiesOf = dutiesOf) {
    this.#dutiesOf = duties;
  }

  /** Takes in a subject as it is now; returns those whose digest may change by it. */
  update(subject: Subject, state: State, now: Instant, today: Day): ReadonlySet<PersonId> {
    const shares = sharesOf(this.#dutiesOf(subject, state, today), state, today);
    const concerned = new Set<PersonId>();
    for (const person of this.#people.get(subject) ?? []) {
      const wasDue = this.#due.get(person)?.has(subject) === true;
      if (wasDue || this.#shows(person, subject)) concerned.add(person);
      if (!shares.has(person)) this.#remove(person, subject);
    }
    for (const [person, own] of shares) {
      this.#add(person, subject, own);
      if (this.#look(person, subject, state, now)) concerned.add(person);
      if (this.#shows(person, subject)) concerned.add(person);
    }
    if (shares.size === 0) this.#people.delete(subject);
    else this.#people.set(subject, new Set(shares.keys()));
    return concerned;
  }

  /** Those for whom the moment of a step has come; costs nothing when none has. */
  *wake(now: Instant, state: State): Iterable<Subject> {
    for (const { person, subject } of this.#agenda.due(now))
      if (this.#look(person, subject, state, now)) yield personSubject(person);
  }

  /** The duties that a person's digests can be about at this moment. */
  of(person: PersonId, state: State, now: Instant): readonly Duty[] {
    const shown = subjectsShown(person, state);
    this.#shown.set(person, shown);
    const subjects = new Set([...(this.#due.get(person) ?? []), ...shown]);
    for (const subject of subjects) this.#look(person, subject, state, now);
    const parts = this.#parts.get(person);
    return [...subjects].flatMap((subject) =>
      (parts?.get(subject)?.shares ?? []).map(({ duty }) => duty),
    );
  }

  /** The subjects that ask anything of somebody: what changes when he can or cannot be reached. */
  subjectsOf(person: PersonId): Iterable<Subject> {
    return this.#parts.get(person)?.keys() ?? [];
  }

  #shows(person: PersonId, subject: Subject): boolean {
    return this.#shown.get(person)?.has(subject) ?? false;
  }

  #add(person: PersonId, subject: Subject, shares: readonly Share[]): void {
    const parts = this.#parts.get(person);
    const known = parts?.get(subject);
    if (known !== undefined) known.shares = shares;
    else if (parts !== undefined) parts.set(subject, { person, subject, shares });
    else this.#parts.set(person, new Map([[subject, { person, subject, shares }]]));
  }

  #remove(person: PersonId, subject: Subject): void {
    this.#parts.get(person)?.delete(subject);
    this.#due.get(person)?.delete(subject);
  }

  /** Notes whether anything of a subject is due for a person, and when the next thing will be. */
  #look(person: PersonId, subject: Subject, state: State, now: Instant): boolean {
    const part = this.#parts.get(person)?.get(subject);
    if (part === undefined) return false;
    let isDue = false;
    let soonest = Infinity;
    for (const { duty, own } of part.shares) {
      const { due, next } = pendingFor(duty, own, state, now);
      if (due.length > 0) isDue = true;
      if (next !== null && next < soonest) soonest = next;
    }
    if (soonest !== Infinity) this.#agenda.add(part, instant(soonest));
    const known = this.#due.get(person);
    if (!isDue) known?.delete(subject);
    else if (known === undefined) this.#due.set(person, new Set([subject]));
    else known.add(subject);
    return isDue;
  }
}

function sharesOf(
  duties: readonly Duty[],
  state: State,
  today: Day,
): ReadonlyMap<PersonId, readonly Share[]> {
  const shares = new Map<PersonId, Share[]>();
  for (const duty of duties) {
    for (const receiver of receiversOf(duty, state, today)) {
      const known = shares.get(receiver.person);
      const last = known?.at(-1);
      if (last?.duty === duty) last.own.push(receiver);
      else if (known !== undefined) known.push({ duty, own: [receiver] });
      else shares.set(receiver.person, [{ duty, own: [receiver] }]);
    }
  }
  return shares;
}
