import { keepIndex } from "../notify/duty-index.ts";
import { type Clock, dayOf } from "./clock.ts";
import type { Commits } from "./outcome.ts";

/** How often it is looked whether anything has changed. */
const lookMilliseconds = 1_000;

/** So many subjects are looked at in one go: some milliseconds, and people are answered in between. */
const subjectsMax = 200;

/**
 * Keeps everybody's duties at hand in this process, whether or not it delivers. What reaches everything, such as a
 * change of office or a new day, is worked through in pieces before somebody asks. Returns what ends it.
 */
export function keepDuties(
  commits: Pick<Commits, "latest" | "onRecords">,
  clock: Clock,
  onFault: (fault: unknown) => void,
): () => void {
  const index = keepIndex(commits.latest());
  const stopListening = commits.onRecords((records) => index.take(records));
  let cancel = (): void => undefined;
  const look = (): void => {
    let isLeft = false;
    try {
      isLeft = index.settle(dayOf(clock.now()), subjectsMax);
    } catch (fault) {
      onFault(fault);
    }
    cancel = clock.after(isLeft ? 0 : lookMilliseconds, look);
  };
  look();
  return () => {
    cancel();
    stopListening();
  };
}
