import {
  type Instant,
  instant,
  logPosition,
  type PersonId,
  type Subject,
} from "../domain/brand.ts";
import { addDays } from "../domain/calendar.ts";
import type { DeliveryKind } from "../domain/delivery.ts";
import type { Event } from "../domain/event.ts";
import { evolve } from "../domain/evolve.ts";
import { dayAt } from "../domain/moment.ts";
import { layOver, type State } from "../domain/state.ts";
import { touchesOf } from "../domain/touches.ts";
import type { Card } from "./card.ts";
import { allSubjects } from "./dependents.ts";
import { digestsFor } from "./digest.ts";
import type { Duty } from "./duty.ts";
import { dutyDay, morningOf } from "./duty-day.ts";
import type { Owed } from "./message.ts";
import { owed } from "./owed.ts";
import { type Action, plan } from "./plan.ts";
import { isReachable } from "./reach.ts";
import { allDuties, dutiesByPerson } from "./whole.ts";

/** A message that will be sent if nobody does anything. */
export interface Foreseen {
  readonly at: Instant;
  readonly person: PersonId;
  readonly kind: DeliveryKind;
  readonly subject: Subject;
  readonly key: string;
  readonly card: Card;
  /** The steps that a digest covers (`readStepKey`). */
  readonly steps: readonly string[];
}

/** The coming time as it will be if nobody does anything. */
export interface Forecast {
  readonly messages: readonly Foreseen[];
  /** What will be late on the last day, the oldest first. */
  readonly late: readonly Duty[];
  /** Who would have been sent something and cannot be reached. */
  readonly unreached: readonly PersonId[];
}

/** How far ahead a rehearsal looks at most. */
export const forecastDaysMax = 400;

/**
 * Plays the coming time on an overlay of the state, with the functions that the running loop uses: what it
 * lists is what the loop sends, as long as nobody acts. Pure; the state itself is left as it is.
 */
export function forecast(state: State, from: Instant, until: Instant): Forecast {
  const last = instant(Math.min(until, morningOf(addDays(dayAt(from), forecastDaysMax))));
  const rehearsal = new Rehearsal(layOver(state).state);
  for (let now: Instant | null = from; now !== null && now <= last;) now = rehearsal.play(now);
  return rehearsal.result(last);
}

const personPrefix = "person/";

class Rehearsal {
  readonly #state: State;
  readonly #messages: Foreseen[] = [];
  readonly #unreached = new Set<PersonId>();
  /** When each subject is looked at again. */
  readonly #wakes = new Map<Subject, Instant>();
  #duties: ReadonlyMap<PersonId, readonly Duty[]> = new Map();
  #morning: Instant | null = null;

  constructor(state: State) {
    this.#state = state;
  }

  /** Does what is due at a moment; returns the next moment at which anything is. */
  play(now: Instant): Instant {
    if (this.#morning === null || now >= this.#morning) this.#begin(now);
    for (const [subject, at] of this.#wakes) if (at <= now) this.#look(subject, now);
    const next = Math.min(this.#morning ?? Infinity, ...this.#wakes.values());
    return instant(Math.max(next, now + 1));
  }

  result(until: Instant): Forecast {
    const today = dayAt(until);
    const late = allDuties(this.#state, today).filter(({ deadline }) => deadline < today);
    return {
      messages: this.#messages,
      late: late.sort((a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0)),
      unreached: [...this.#unreached],
    };
  }

  /** A new morning: other people may hold office, and everything is looked at. */
  #begin(now: Instant): void {
    const today = dutyDay(now);
    this.#duties = dutiesByPerson(allDuties(this.#state, today), this.#state, today);
    for (const subject of allSubjects(this.#state)) this.#wakes.set(subject, now);
    this.#morning = morningOf(addDays(today, 1));
  }

  #look(subject: Subject, now: Instant): void {
    this.#wakes.delete(subject);
    const state = this.#state;
    const person = state.persons.get(subject.slice(personPrefix.length))?.id;
    const isPerson = subject.startsWith(personPrefix) && person !== undefined;
    const digests = isPerson
      ? digestsFor(person, this.#duties.get(person) ?? [], state, now)
      : { owed: [], lookAgain: null };
    const due: readonly Owed[] = [...owed(subject, state, dutyDay(now)), ...digests.owed];
    const { actions, lookAgain } = plan(subject, due, state, now);
    for (const one of due) if (!isReachable(state, one.person)) this.#unreached.add(one.person);
    for (const at of [lookAgain, digests.lookAgain]) if (at !== null) this.#wake(subject, at);
    for (const action of actions) this.#carryOut(action, now);
    const isSent = actions.some(({ kind }) => kind === "send");
    if (isSent) this.#wake(subject, now);
  }

  #wake(subject: Subject, at: Instant): void {
    const known = this.#wakes.get(subject);
    if (known === undefined || at < known) this.#wakes.set(subject, at);
  }

  /** What is sent arrives and what is edited is edited; who cannot be reached today is not reached until then either. */
  #carryOut(action: Action, now: Instant): void {
    switch (action.kind) {
      case "send": {
        const { key, person, kind, subject, card, steps = [] } = action.owed;
        const { attempt, revision } = action;
        this.#messages.push({ at: now, person, kind, subject, key, card, steps });
        const claim = { key, person, kind, subject, revision, attempt, steps };
        this.#happens({ type: "delivery-begun", ...claim }, now);
        return this.#happens({ type: "delivery-made", key }, now);
      }
      case "edit": {
        const { receipt, revision, retired } = action;
        const edits = [{ key: receipt.key, revision, retired, lost: false }];
        return this.#happens({ type: "deliveries-edited", edits }, now);
      }
      case "give-up":
        return this.#happens({ type: "delivery-unknown", key: action.key }, now);
      case "open":
        return this.#lose(action.person, now);
      default:
        action satisfies never;
    }
  }

  /** Asked for again every now and then; that it was in vain is told once. */
  #lose(person: PersonId, now: Instant): void {
    if (this.#state.conversations.has(person)) return;
    this.#happens({ type: "person-unreachable", person, code: "not-installed" }, now);
  }

  #happens(event: Event, now: Instant): void {
    const position = logPosition((this.#state.authority.get("")?.position ?? 0) + 1);
    const by = { kind: "system", name: "delivery" } as const;
    evolve(this.#state, { event, position, time: now, by, key: null, touches: touchesOf(event) });
  }
}
