import { needIn } from "./details.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { Allotment } from "./allotment.ts";

const wordMin = 3;
/** Words that many activities begin with name none of them alone. */
const common =
  /^(?:stöd|medel|insats|projekt|åtgärd|satsning|fortsat|utöka|ny|inför|utveckl|utbildning|fler|för|till)/u;
const all =
  /(?<!\p{L})(?:båda|bägge|alla|samtliga|ingen|inga|övriga|resterande|de (?:två|tre|fyra|fem|sex))\s(?:av\s)?(?:de\s)?(?:\p{L}+\s)?(?:insats|aktivitet|projekt|satsning|åtgärd|post)\p{L}*/iu;
const mayTell =
  /behov|engångs|(?:behöv|kräver).*(?:medel|pengar|finansier|bidrag|stöd|anslag)|(?:medel|pengar|finansier|bidrag|stöd|anslag).*behöv/i;

const none = /(?<!\p{L})(?:inte|ej)(?!\p{L})/iu;

/** A word without the endings by which Swedish makes it definite. */
const stem = (word: string): string =>
  word.toLowerCase().replace(/(?<=\p{L}{4})(?:arnas?|ernas?|ornas?|ens?|ets?|na|n|s)$/u, "");
const wordsOf = (text: string): string[] =>
  (text.match(/\p{L}[\p{L}-]*/gu) ?? [])
    .filter((word) => word.length >= wordMin || word === word.toUpperCase())
    .map(stem);

/** The rows that words name by what their activities begin with; none for a name that two begin with. */
function namedIn(words: ReadonlySet<string>, rows: readonly Allotment[]): Allotment[] {
  const heads = rows.map((row) => (row.kind === "row" ? wordsOf(row.activity) : []));
  return rows.filter((_, index) => {
    const own = heads[index] ?? [];
    const [first] = own;
    if (first === undefined || !words.has(first)) return false;
    const alike = heads.filter(([other]) => other === first).length;
    return (alike === 1 && !common.test(first)) || own.every((word) => words.has(word));
  });
}

/** Whether a sentence tells of other rows than the last one, by their names. */
export function namesOther(sentence: string, given: readonly Allotment[]): boolean {
  if (given.length < 2) return false;
  const named = namedIn(new Set(wordsOf(sentence)), given);
  const last = given.at(-1);
  return named.length > 0 && last !== undefined && !named.includes(last);
}

/**
 * Gives each row the need of next year that a sentence tells of it by name: "Läxhjälpen och simskolan behöver medel
 * även 2025, medan kören är en engångsinsats". A row that says it itself is left as it is.
 */
export function withNeeds<Item extends Allotment>(
  given: readonly Item[],
  texts: readonly string[],
  ownYear: string | null,
): Item[] {
  const rows = given.filter(({ kind }) => kind === "row");
  const needs = new Map<Allotment, Need>();
  if (rows.length === 0) return [...given];
  for (const sentence of texts.filter((text) => mayTell.test(text)).flatMap(sentencesOf)) {
    if (!mayTell.test(sentence) || /\d[ .]\d{3}|\d\s?(?:mn|t)?kr(?!\p{L})/iu.test(sentence))
      continue;
    const open = rows.filter((row) => !needs.has(row));
    for (const [row, need] of needsIn(sentence, rows, open, ownYear)) needs.set(row, need);
  }
  return given.map((item) => {
    const need = needs.get(item);
    return need !== undefined && item.kind === "row" && item.needNextYear === "ej angivet"
      ? { ...item, needNextYear: need }
      : item;
  });
}

type Need = ReturnType<typeof needIn>;

/** What each part of a sentence says of the rows that it names, or that the parts before it named. */
function needsIn(
  sentence: string,
  rows: readonly Allotment[],
  open: readonly Allotment[],
  ownYear: string | null,
): [Allotment, Need][] {
  const clauses = sentence
    .split(/[,;]\s(?:och\s|men\s|medan\s)?|\s(?:men|medan)\s/u)
    .map((clause) => ({
      said: needIn(clause, ownYear),
      denies: none.test(clause),
      named: all.test(clause) ? open : namedIn(new Set(wordsOf(clause)), rows),
    }));
  const found: [Allotment, Need][] = [];
  let from = 0;
  for (const [at, { said, denies }] of clauses.entries()) {
    // "… behövs för läxhjälpen men inte för simskolan"
    const denied = denies && clauses.slice(0, at).some((before) => before.said === "ja");
    const need = said === "ej angivet" && denied ? "nej" : said;
    if (need === "ej angivet") continue;
    for (const { named } of clauses.slice(from, at + 1))
      found.push(...named.map((row): [Allotment, Need] => [row, need]));
    from = at + 1;
  }
  return found;
}
