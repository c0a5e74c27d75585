import type { Instant, LogPosition, PersonId } from "../domain/brand.ts";
import type { TrailEntry } from "../domain/person.ts";

/** What was done within an hour of the first of it: one piece of news, which grows while it is done. */
export interface Sitting {
  /** The first of it, by which it is known also when a long history has lost that line. */
  readonly position: LogPosition;
  readonly time: Instant;
  /** The last of it. */
  readonly revision: LogPosition;
  readonly person: PersonId | null;
  /** The lines that are left of it, at least one. */
  readonly entries: readonly TrailEntry[];
}

/** The sittings that lines of a history belong to, oldest first. */
export const sittingsOf = (made: readonly TrailEntry[]): readonly Sitting[] =>
  [...Map.groupBy(made, (entry) => (entry.sitting ?? entry).position)]
    .flatMap(([position, entries]) => {
      const [first, last] = [entries[0], entries.at(-1)];
      if (first === undefined || last === undefined) return [];
      const { time } = first.sitting ?? first;
      return [{ position, time, revision: last.position, person: first.person, entries }];
    })
    .toSorted((a, b) => a.position - b.position);
