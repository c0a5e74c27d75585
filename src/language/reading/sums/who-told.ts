import { answeringIn } from "./answering.ts";
import { detailsIn } from "./details.ts";
import { paragraphsOf } from "../layout/section.ts";
import { tellsOfAnotherYear, yearsOf } from "./frame-received.ts";
import type { SourceDocument } from "../layout/document.ts";
import { moneyIn } from "../words/money.ts";
import { isPerson } from "../words/people.ts";
import { sentencesOf } from "../words/sentences.ts";
import { isSomebody } from "../words/somebody.ts";
import { allRows, bothRows, rowsNamedIn } from "./rows-named.ts";
import type { Allotment } from "./allotment.ts";

const mayTell = /ansvar|svarar|leds|leder|håller|samordna|driv|sköt|kontakt/i;
const person = /\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2}/gu;
const inOrder =
  /(?<![A-Za-zÀ-ɏ])(?:respektive|i (?:nu |nyss )?(?:nämnd|angiven|samma) ordning|i tur och ordning)(?![A-Za-zÀ-ɏ])/i;
const parts =
  /;\s|,\s(?:och\s|medan\s|men\s)?|\smedan\s|\soch\s(?=(?:för\s[^,;]{2,60}?\s)?(?:ansvarar\s|svarar\s)?\p{Lu}\p{Ll}+\s\p{Lu})/u;
const ordinals: readonly (readonly [
  RegExp,
  (rows: readonly Allotment[]) => readonly Allotment[],
])[] = [
  [/(?<![A-Za-zÀ-ɏ])de två första(?![A-Za-zÀ-ɏ])/i, (rows) => rows.slice(0, 2)],
  [/(?<![A-Za-zÀ-ɏ])de tre första(?![A-Za-zÀ-ɏ])/i, (rows) => rows.slice(0, 3)],
  [/(?<![A-Za-zÀ-ɏ])de två (?:sista|senare|andra)(?![A-Za-zÀ-ɏ])/i, (rows) => rows.slice(-2)],
  [/(?<![A-Za-zÀ-ɏ])(?:den|det) (?:första|förra)(?![A-Za-zÀ-ɏ])/i, (rows) => rows.slice(0, 1)],
  [/(?<![A-Za-zÀ-ɏ])(?:den|det) andra(?![A-Za-zÀ-ɏ])/i, (rows) => rows.slice(1, 2)],
  [/(?<![A-Za-zÀ-ɏ])(?:den|det) tredje(?![A-Za-zÀ-ɏ])/i, (rows) => rows.slice(2, 3)],
  [
    /(?<![A-Za-zÀ-ɏ])(?:den|det) (?:sista|senare|sistnämnda)(?![A-Za-zÀ-ɏ])/i,
    (rows) => rows.slice(-1),
  ],
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
  document: SourceDocument,
): Item[] {
  const rows = given.filter(({ kind }) => kind === "row");
  const open = rows.filter(isOpen);
  if (open.length === 0) return [...given];
  const who = new Map<Allotment, string>();
  const sections = document.sections.filter(({ kind }) => kind !== "aside");
  for (const group of paragraphsOf(sections)) {
    const texts = group.flatMap(({ lines }) => lines.map(({ text }) => text));
    const telling = texts
      .filter((text) => mayTell.test(text))
      .flatMap(sentencesOf)
      .filter((sentence) => mayTell.test(sentence));
    if (telling.length === 0) continue;
    // "Båda insatserna" are those of the same paragraph, where it gives any.
    const here = open.filter(({ quote }) => texts.some((text) => text.includes(quote)));
    for (const sentence of telling)
      for (const [row, name] of answersIn(sentence, rows, open, here.length > 0 ? here : open))
        who.set(row, name);
  }
  for (const [row, name] of listedWith(sections, rows, open, () => yearsOf(document)))
    who.set(row, name);
  return given.map((item) => {
    const name = who.get(item);
    return name !== undefined && item.kind === "row" && isOpen(item)
      ? { ...item, responsible: name }
      : item;
  });
}

/** Whether a row names nobody; what it is for is nobody beside it ("samordnare mot våld"). */
const isOpen = (item: Allotment): boolean =>
  item.kind === "row" && (item.responsible === null || item.responsible === item.activity);

/**
 * Whoever a list before the decision sets beside a row and its amount: "Läxhjälp, 450 tkr, ansvarig Mona Ek"; nobody
 * where two lines differ, or where the words above the list tell of another year.
 */
function listedWith(
  sections: SourceDocument["sections"],
  rows: readonly Allotment[],
  open: readonly Allotment[],
  years: () => ReadonlySet<number>,
): ReadonlyMap<Allotment, string> {
  const names = new Map<Allotment, Set<string>>();
  let own: ReadonlySet<number> | null = null;
  for (const { heading, lines } of sections) {
    let lead = "";
    for (const { text } of lines) {
      if (!amountLike.test(text)) lead = text;
      else if (text.length <= itemMax && (mayTell.test(text) || leads.test(text))) {
        const told = besideAmount(text, rows, open);
        const above = [heading, sentencesOf(lead).at(-1) ?? "", text];
        if (told === null) continue;
        const yearsHere = (own ??= years());
        if (!above.some((one) => tellsOfAnotherYear(one, yearsHere)))
          names.set(told.row, (names.get(told.row) ?? new Set()).add(told.name));
      }
    }
  }
  return new Map(
    [...names].flatMap(([row, [name = "", ...more]]) =>
      more.length > 0 ? [] : [[row, name] as const],
    ),
  );
}

/** The row that a line names together with its amount, and who answers for it; null for none. */
function besideAmount(
  text: string,
  rows: readonly Allotment[],
  open: readonly Allotment[],
): { readonly row: Allotment; readonly name: string } | null {
  const [money, ...others] = moneyIn(text);
  if (money === undefined || others.length > 0) return null;
  if (!open.some(({ amountKr }) => amountKr === money.amountKr)) return null;
  const [row, ...more] = rowsNamedIn(text.slice(0, money.start), rows);
  const name = answeringIn(text.slice(money.end))?.name.replace(/\.$/, "") ?? "";
  const isOne = row !== undefined && more.length === 0 && open.includes(row);
  return isOne && row.amountKr === money.amountKr && (isPerson(name) || isSomebody(name))
    ? { row, name }
    : null;
}

/** No line of a list is longer. */
const itemMax = 200;
const leads = /ledare|ägare|ansv\./i;
const amountLike = /\d\s?(?:kr|tkr|kkr|mnkr|mkr|milj|tusen|:-)|\d[ .]\d{3}/i;

function answersIn(
  sentence: string,
  rows: readonly Allotment[],
  open: readonly Allotment[],
  here: readonly Allotment[],
): (readonly [Allotment, string])[] {
  const everybody = personsIn(sentence);
  if (inOrder.test(sentence))
    return everybody.length === open.length
      ? open.map((row, index) => [row, everybody[index] ?? ""] as const)
      : [];
  return sentence.split(parts).flatMap((part) => {
    const ofAll = allRows.test(part);
    const [person, ...more] = personsIn(part);
    const name = (ofAll ? whoOfAll(part) : null) ?? person;
    if (name === undefined || more.length > 0) return [];
    if (ofAll) return bothRows.test(part) && here.length !== 2 ? [] : of(here, name);
    const byPlace = ordinals.find(([pattern]) => pattern.test(part))?.[1](rows) ?? [];
    return of([...byPlace, ...rowsNamedIn(part, rows)], name);
  });
}

const of = (rows: readonly Allotment[], name: string): (readonly [Allotment, string])[] =>
  rows.map((row) => [row, name] as const);

/** Who answers for all, with his title, or by his position alone; null where no words say it of him. */
function whoOfAll(part: string): string | null {
  const name = detailsIn(part, null)?.responsible ?? null;
  return name !== null && (isSomebody(name) || personsIn(name).length === 1) ? name : null;
}
