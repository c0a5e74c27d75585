import type { Instant, PersonId } from "../domain/brand.ts";
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
export function attemptLimiter(): (person: PersonId, refusal: Refusal, now: Instant) => boolean {
  const recent = new Map<PersonId, number[]>();
  return (person, refusal, now) => {
    if (!attemptCodes.has(refusal.code)) return false;
    const kept = (recent.get(person) ?? []).filter((time) => now - time < windowMilliseconds);
    const isLet = kept.length < attemptsMax;
    recent.set(person, isLet ? [...kept, now] : kept);
    return isLet;
  };
}
