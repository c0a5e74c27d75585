import type { Address } from "../domain/delivery.ts";
import type { State } from "../domain/state.ts";
import type { Channel } from "../app/channel.ts";
import { type Clock, dayOf } from "../app/clock.ts";
import type { Instant, PersonId, Subject } from "../domain/brand.ts";
import { potSubject, proposalSubject } from "../domain/touches.ts";
import type { Card, Viewer } from "../notify/card.ts";
import type { Answer } from "./after.ts";
import { renderMessage } from "./cards/message.ts";

/** A form that its reader has left for this long may be edited. */
const idleMilliseconds = 15 * 60_000;

/** How many answers are watched at once; the oldest are let go. */
const watchedMax = 2_000;

/** What others do in quick succession is one edit. */
const followMilliseconds = 2_000;

/**
 * Teams shows a click's answer to its reader only until the chat is opened anew, and then the stored
 * message again (TEAMS.md 2.5). So the stored copy follows: at once where nobody can be typing, and a
 * form after fifteen idle minutes or with its reader's next click. A card of a proposal or a pot that nobody
 * can be typing in goes on following what others do about it, for as long as this process lives.
 */
export interface StoredAnswers {
  answered(
    address: Address,
    activityId: string,
    answer: Answer,
    person: PersonId,
    hasInputs: boolean,
  ): void;
  /** Somebody has changed these subjects: the copies that show them follow. */
  touched(subjects: Iterable<Subject>): void;
  close(): void;
}

/** An answer that its reader may still have before him. */
interface Copy {
  readonly address: Address;
  readonly activityId: string;
  readonly answer: Answer;
  readonly person: PersonId;
}

export function keepStoredAnswers(
  channel: Channel,
  clock: Clock,
  current: () => Promise<State>,
  now: () => Instant,
  onFault: (fault: unknown) => void,
): StoredAnswers {
  const waiting = new Map<string, () => void>();
  const followed = new Followed();
  const edit = async (copy: Copy, isWanted: () => boolean): Promise<void> => {
    const { address, activityId, answer, person } = copy;
    const state = await current();
    const language = state.persons.get(person)?.language ?? "sv";
    const viewer: Viewer = { person, language, now: now(), today: dayOf(now()) };
    const message = { ...answer, viewer, retired: false, isWanted };
    // What asks its reader for something now is not edited again under his hands.
    if (renderMessage(message, state).hasInputs) followed.put(copy, null);
    await channel.edit(address, activityId, message, state);
  };
  const schedule = (copy: Copy, milliseconds: number): void => {
    const { activityId } = copy;
    waiting.get(activityId)?.();
    waiting.delete(activityId);
    const cancel = clock.after(milliseconds, () => {
      // A newer answer in the same message makes this one unwanted, also while it waits for a retry.
      const isWanted = (): boolean => waiting.get(activityId) === cancel;
      edit(copy, isWanted)
        .catch(onFault)
        .finally(() => {
          if (isWanted()) waiting.delete(activityId);
        });
    });
    waiting.set(activityId, cancel);
    const [oldest] = waiting;
    if (waiting.size > watchedMax && oldest !== undefined) {
      oldest[1]();
      waiting.delete(oldest[0]);
    }
  };
  return {
    answered(address, activityId, answer, person, hasInputs) {
      const copy = { address, activityId, answer, person };
      schedule(copy, hasInputs ? idleMilliseconds : 0);
      followed.put(copy, hasInputs ? null : shownBy(answer.card));
    },
    touched(subjects) {
      for (const about of subjects) {
        for (const copy of followed.of(about)) {
          // What was said above the card told of its moment.
          schedule({ ...copy, answer: { card: copy.answer.card, said: {} } }, followMilliseconds);
        }
      }
    },
    close() {
      for (const cancel of waiting.values()) cancel();
      waiting.clear();
    },
  };
}

/** The subject that a card shows the state of; null for lists, forms and what is of its moment. */
function shownBy(card: Card): Subject | null {
  if (card.card === "proposal") return proposalSubject(card.proposal);
  return card.card === "pot" ? potSubject(card.pot) : null;
}

/** Copies by the subject that they show; a message shows one at a time. */
class Followed {
  readonly #copies = new Map<string, { readonly copy: Copy; readonly about: Subject }>();
  readonly #bySubject = new Map<Subject, Set<string>>();

  /** Notes what a message shows now, or that it follows nothing any more. */
  put(copy: Copy, about: Subject | null): void {
    this.#drop(copy.activityId);
    if (about === null) return;
    this.#copies.set(copy.activityId, { copy, about });
    const same = this.#bySubject.get(about);
    if (same === undefined) this.#bySubject.set(about, new Set([copy.activityId]));
    else same.add(copy.activityId);
    const [oldest] = this.#copies.keys();
    if (this.#copies.size > watchedMax && oldest !== undefined) this.#drop(oldest);
  }

  of(about: Subject): readonly Copy[] {
    const ids = this.#bySubject.get(about) ?? [];
    return [...ids].flatMap((id) => this.#copies.get(id)?.copy ?? []);
  }

  #drop(activityId: string): void {
    const about = this.#copies.get(activityId)?.about;
    if (about === undefined) return;
    this.#copies.delete(activityId);
    const same = this.#bySubject.get(about);
    same?.delete(activityId);
    if (same?.size === 0) this.#bySubject.delete(about);
  }
}
