import type { Allotment } from "./allotment.ts";
import { remembered } from "../words/remembered.ts";

const wordMin = 3;
/** Words that many activities begin with name none of them alone. */
const common =
  /^(?:stöd|medel|insats|projekt|åtgärd|satsning|fortsat|utöka|ny|inför|utveckl|utbildning|fler|för|till)/u;
const things =
  "(?:insats|aktivitet|projekt|satsning|åtgärd|post|delar|belopp|ändamål|tilldelning|summor)[A-Za-zÀ-ɏ]*|fallen";
/** "Båda insatserna", "övriga projekt", "för dem båda": every row of which nothing is said yet. */
export const allRows = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:(?:båda|bägge|alla|samtliga|ingen|inga|övriga|resterande|de (?:två|tre|fyra|fem|sex))\\s(?:av\\s)?(?:de\\s)?(?:[A-Za-zÀ-ɏ]+\\s)?(?:${things})|(?:båda|bägge|samtliga|alltihop|alltsammans|helheten|alla\\s(?:två|tre|fyra|fem))(?=\\s(?:är|blir|leds|svarar|ansvarar|ligger|vilar|har|samordnas|drivs|sköts)\\s|\\s?[.,:;]|$))(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** Words for two rows, and no more. */
export const bothRows = /(?<![A-Za-zÀ-ɏ])(?:båda|bägge|de två)(?![A-Za-zÀ-ɏ])/i;

/** A word without the endings by which Swedish makes it definite. */
const stem = (word: string): string =>
  word.toLowerCase().replace(/(?<=\p{L}{4})(?:arnas?|ernas?|ornas?|ens?|ets?|na|n|s)$/u, "");
/** The words of a name, each without its ending. */
export const wordsOf = remembered((text): readonly string[] =>
  (text.match(/\p{L}[\p{L}-]*/gu) ?? [])
    .filter((word) => word.length >= wordMin || word === word.toUpperCase())
    .map(stem),
);

/** The words of each row's activity, and the rows by the first of them; and the last row, since lists grow. */
interface Named {
  readonly last: Allotment | undefined;
  readonly words: readonly (readonly string[])[];
  readonly byFirst: ReadonlyMap<string, readonly number[]>;
}

/** A list is asked for its names by every sentence of the text. */
const namesFound = new WeakMap<readonly Allotment[], Named>();

function namesOf(rows: readonly Allotment[]): Named {
  const known = namesFound.get(rows);
  const last = rows.at(-1);
  if (known !== undefined && known.words.length === rows.length && known.last === last)
    return known;
  const words = rows.map((row) => (row.kind === "row" ? wordsOf(row.activity) : []));
  const byFirst = new Map<string, number[]>();
  for (const [index, [first]] of words.entries()) {
    if (first === undefined) continue;
    const alike = byFirst.get(first);
    if (alike === undefined) byFirst.set(first, [index]);
    else alike.push(index);
  }
  const named = { words, byFirst, last };
  namesFound.set(rows, named);
  return named;
}

/** The rows that words name by what their activities begin with; none for a name that two begin with. */
function namedIn(words: ReadonlySet<string>, rows: readonly Allotment[]): Allotment[] {
  const { words: ofRows, byFirst } = namesOf(rows);
  const found: number[] = [];
  for (const first of words) {
    const alike = byFirst.get(first) ?? [];
    const isAlone = alike.length === 1 && !common.test(first);
    found.push(
      ...alike.filter(
        (index) => isAlone || ofRows[index]?.every((word) => words.has(word)) === true,
      ),
    );
  }
  return found.toSorted((one, other) => one - other).flatMap((index) => rows[index] ?? []);
}

/** The rows that words name. */
export const rowsNamedIn = (words: string, rows: readonly Allotment[]): Allotment[] =>
  namedIn(new Set(wordsOf(words)), rows);

/** Whether a sentence tells of other rows than the last one, or of several, by their names. */
export function namesOther(sentence: string, given: readonly Allotment[]): boolean {
  if (given.length < 2) return false;
  const named = namedIn(new Set(wordsOf(sentence)), given);
  const last = given.at(-1);
  return named.length > 1 || (named.length === 1 && last !== undefined && !named.includes(last));
}
