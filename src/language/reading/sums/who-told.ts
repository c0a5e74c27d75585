import { isPerson } from "../words/people.ts";
import { sentencesOf } from "../words/sentences.ts";
import { allRows, rowsNamedIn } from "./rows-named.ts";
import type { Allotment } from "./allotment.ts";

const mayTell = /ansvar|svarar|leds|leder|håller|samordna|driv|sköt|kontakt/i;
const person = /\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2}/gu;
const inOrder =
  /(?<!\p{L})(?:respektive|i (?:nu |nyss )?(?:nämnd|angiven|samma) ordning|i tur och ordning)(?!\p{L})/iu;
const parts =
  /;\s|,\s(?:och\s|medan\s|men\s)?|\smedan\s|\soch\s(?=(?:för\s[^,;]{2,60}?\s)?(?:ansvarar\s|svarar\s)?\p{Lu}\p{Ll}+\s\p{Lu})/u;
const ordinals: readonly (readonly [
  RegExp,
  (rows: readonly Allotment[]) => readonly Allotment[],
])[] = [
  [/(?<!\p{L})de två första(?!\p{L})/iu, (rows) => rows.slice(0, 2)],
  [/(?<!\p{L})de tre första(?!\p{L})/iu, (rows) => rows.slice(0, 3)],
  [/(?<!\p{L})de två (?:sista|senare|andra)(?!\p{L})/iu, (rows) => rows.slice(-2)],
  [/(?<!\p{L})(?:den|det) (?:första|förra)(?!\p{L})/iu, (rows) => rows.slice(0, 1)],
  [/(?<!\p{L})(?:den|det) andra(?!\p{L})/iu, (rows) => rows.slice(1, 2)],
  [/(?<!\p{L})(?:den|det) tredje(?!\p{L})/iu, (rows) => rows.slice(2, 3)],
  [/(?<!\p{L})(?:den|det) (?:sista|senare|sistnämnda)(?!\p{L})/iu, (rows) => rows.slice(-1)],
];

/** Everybody whom a text names. */
export const personsIn = (text: string): string[] =>
  [...text.matchAll(person)].map(([name]) => name).filter(isPerson);

/** Whether a sentence tells of others than the row right before it: by order, by names, or of several at once. */
export const tellsOfSeveral = (sentence: string): boolean =>
  inOrder.test(sentence) ||
  allRows.test(sentence) ||
  ordinals.some(([pattern]) => pattern.test(sentence));

/**
 * Gives each row that names nobody whoever a sentence tells answers for it: by its name, by its place, or in the same
 * order as the rows stand.
 */
export function withWho<Item extends Allotment>(
  given: readonly Item[],
  texts: readonly string[],
): Item[] {
  const rows = given.filter(({ kind }) => kind === "row");
  const open = rows.filter((row) => row.kind === "row" && row.responsible === null);
  if (open.length === 0) return [...given];
  const who = new Map<Allotment, string>();
  for (const sentence of texts.filter((text) => mayTell.test(text)).flatMap(sentencesOf)) {
    if (!mayTell.test(sentence)) continue;
    for (const [row, name] of answersIn(sentence, rows, open)) who.set(row, name);
  }
  return given.map((item) => {
    const name = who.get(item);
    return name !== undefined && item.kind === "row" && item.responsible === null
      ? { ...item, responsible: name }
      : item;
  });
}

function answersIn(
  sentence: string,
  rows: readonly Allotment[],
  open: readonly Allotment[],
): (readonly [Allotment, string])[] {
  const everybody = personsIn(sentence);
  if (inOrder.test(sentence))
    return everybody.length === open.length
      ? open.map((row, index) => [row, everybody[index] ?? ""] as const)
      : [];
  return sentence.split(parts).flatMap((part) => {
    const [name, ...more] = personsIn(part);
    if (name === undefined || more.length > 0) return [];
    const byPlace = ordinals.find(([pattern]) => pattern.test(part))?.[1](rows) ?? [];
    const named = allRows.test(part) ? open : [...byPlace, ...rowsNamedIn(part, rows)];
    return named.map((row) => [row, name] as const);
  });
}
