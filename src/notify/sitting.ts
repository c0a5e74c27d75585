import type { TrailEntry } from "../domain/person.ts";

const sittingMilliseconds = 3_600_000;

/** What happens within an hour of the first is one piece of news, which grows while it is done. */
export function sittingsOf(
  made: readonly TrailEntry[],
): readonly (readonly [TrailEntry, ...TrailEntry[]])[] {
  const sittings: [TrailEntry, ...TrailEntry[]][] = [];
  for (const entry of made) {
    const last = sittings.at(-1);
    if (last === undefined || entry.time - last[0].time > sittingMilliseconds)
      sittings.push([entry]);
    else last.push(entry);
  }
  return sittings;
}
