import type { Instant, PersonId } from "../domain/brand.ts";
import type { RecordedEvent } from "../domain/event.ts";
import type { Refusal } from "../domain/refusal.ts";

/** Refusals that tell of somebody reaching for what is not his; slips of the pen are not kept. */
const attemptCodes: ReadonlySet<Refusal["code"]> = new Set([
  "not-secretariat",
  "not-holder",
  "not-your-turn",
  "prepared-it-yourself",
  "nobody-else-has-looked",
  "you-are-disqualified",
  "own-position",
  "mandate-recalled",
  "mandate-expired",
  "onward-not-allowed",
]);

const attemptsMax = 5;
const windowMilliseconds = 3_600_000;

/** Lets at most five refused attempts an hour and person into the chain (DESIGN.md section 3). */
export interface AttemptLimiter {
  /** Whether an attempt is kept; `pending` are this person's attempts that are decided but not yet in the log. */
  mayKeep(person: PersonId, refusal: Refusal, now: Instant, pending: number): boolean;
  /** Counts what stands in the log, whoever wrote it, so that restarts and other processes agree. */
  note(recorded: RecordedEvent): void;
}

export function attemptLimiter(): AttemptLimiter {
  const recent = new Map<PersonId, readonly Instant[]>();
  return {
    mayKeep(person, refusal, now, pending) {
      if (!attemptCodes.has(refusal.code)) return false;
      const kept = (recent.get(person) ?? []).filter((time) => now - time < windowMilliseconds);
      return kept.length + pending < attemptsMax;
    },
    note({ event, time }) {
      if (event.type !== "attempt-refused") return;
      const earlier = recent.get(event.person) ?? [];
      recent.set(event.person, [...earlier.slice(1 - attemptsMax), time]);
    },
  };
}
