import type { Address } from "../domain/delivery.ts";
import type { State } from "../domain/state.ts";
import type { Channel } from "../app/channel.ts";
import { type Clock, dayOf } from "../app/clock.ts";
import type { Instant, PersonId } from "../domain/brand.ts";
import type { Viewer } from "../notify/card.ts";
import type { Answer } from "./after.ts";

/** A form that its reader has left for this long may be edited. */
const idleMilliseconds = 15 * 60_000;

/** How many answers with a form are watched at once; the oldest are let go. */
const watchedMax = 2_000;

/**
 * Teams shows a click's answer to its reader only until the chat is opened anew, and then the stored
 * message again (TEAMS.md 2.5). So the stored copy follows: at once where nobody can be typing, and a
 * form after fifteen idle minutes or with its reader's next click.
 */
export interface StoredAnswers {
  answered(
    address: Address,
    activityId: string,
    answer: Answer,
    person: PersonId,
    hasInputs: boolean,
  ): void;
  close(): void;
}

export function keepStoredAnswers(
  channel: Channel,
  clock: Clock,
  current: () => Promise<State>,
  now: () => Instant,
  onFault: (fault: unknown) => void,
): StoredAnswers {
  const waiting = new Map<string, () => void>();
  const edit = async (
    address: Address,
    activityId: string,
    answer: Answer,
    person: PersonId,
    isWanted: () => boolean,
  ): Promise<void> => {
    const state = await current();
    const language = state.persons.get(person)?.language ?? "sv";
    const viewer: Viewer = { person, language, now: now(), today: dayOf(now()) };
    const message = { ...answer, viewer, retired: false, isWanted };
    await channel.edit(address, activityId, message, state);
  };
  return {
    answered(address, activityId, answer, person, hasInputs) {
      waiting.get(activityId)?.();
      waiting.delete(activityId);
      const cancel = clock.after(hasInputs ? idleMilliseconds : 0, () => {
        // A newer answer in the same message makes this one unwanted, also while it waits for a retry.
        const isWanted = (): boolean => waiting.get(activityId) === cancel;
        edit(address, activityId, answer, person, isWanted)
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
    },
    close() {
      for (const cancel of waiting.values()) cancel();
      waiting.clear();
    },
  };
}
