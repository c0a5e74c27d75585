import { bodyId, type BodyId } from "./brand.ts";
import type { State } from "./state.ts";

const organOf = (number: string): string => /^[A-ZÅÄÖ]{2,5}(?=\/)/.exec(number)?.[0] ?? "";

/** What the abbreviation of a body ends in, by what kind of body it is. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/nämnd/i, "N"],
  [/styrelse/i, "S"],
  [/fullmäktige/i, "F"],
  [/utskott/i, "U"],
];

/** Whether letters are the initials of a body's name, in their order: HSN of "Hälso- och sjukvårdsnämnden". */
function areInitials(letters: string, name: string): boolean {
  const kind = kinds.find(([word]) => word.test(name));
  if (kind === undefined || !letters.endsWith(kind[1])) return false;
  const start = name.slice(0, name.search(kind[0])).toUpperCase();
  let at = 0;
  for (const letter of letters.slice(0, -1)) {
    at = start.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return start.charAt(0) === letters.charAt(0);
}

/**
 * What case numbers call a body that is not set up yet (rule R19): their organ, where it fits the name and is no other
 * body's; null where none does, and where several do.
 */
export function organFor(name: string, numbers: Iterable<string>, state: State): BodyId | null {
  const organs = new Set([...numbers].map(organOf));
  const fitting = [...organs].filter(
    (organ) => organ !== "" && !state.bodies.has(organ) && areInitials(organ, name.trim()),
  );
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? bodyId(only) : null;
}
