import type { Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatKronor, formatNumber, joinWords } from "../format.ts";
import { type RequestList, unlikelyKronor } from "../request-list.ts";
import type { StatedSum } from "../request-sums.ts";
import { columnLetters } from "../sheet.ts";
import type { Named } from "./refusal-words.ts";

interface WarningWords {
  readonly unitUnclear: string;
  readonly sumDiffers: (sum: StatedSum & { readonly stated: number }) => string;
  readonly otherSheets: (read: string, others: readonly string[]) => string;
  readonly above: (rows: readonly number[], head: number) => string;
  readonly hidden: (rows: readonly number[]) => string;
  readonly garbled: (typed: string) => string;
  readonly unread: (titles: readonly string[]) => string;
  readonly untitled: (letters: readonly string[]) => string;
}

/** More rows than these are counted and not named. */
const rowsNamed = 8;
/** More titles than these are more than a reader takes in. */
const titlesNamed = 8;

const warningWords: Record<Language, WarningWords> = {
  sv: {
    unitUnclear: `Alla belopp är under ${formatKronor(unlikelyKronor, "sv")} och listan säger inte vad de är räknade i. Är de i tusental: skriv tkr i rubriken och skicka listan igen.`,
    sumDiffers: ({ row, stated, computed, after }) =>
      `Rad ${formatNumber(row, "sv")} anger summan ${formatKronor(stated, "sv")}, men raderna ${after === undefined ? "ovanför" : `under rad ${formatNumber(after, "sv")}`} är tillsammans ${formatKronor(computed, "sv")}. Kontrollera de rader som inte har lästs.`,
    otherSheets: (read, others) =>
      others.length === 1
        ? `Bara bladet ${read} är läst. Bladet ${joinWords(others, "sv")} ser också ut som en lista. Ska det med: kopiera det till en egen fil och skicka den.`
        : `Bara bladet ${read} är läst. Bladen ${joinWords(others, "sv")} ser också ut som listor. Ska de med: kopiera vart och ett till en egen fil och skicka filerna en i taget.`,
    above: (rows, head) =>
      `${countOrName(rows, "Rad", "Raderna", "rader", "sv")} står ovanför rubrikerna på rad ${formatNumber(head, "sv")} och läses inte. Ska de med: flytta rubrikerna överst och skicka listan igen.`,
    hidden: (rows) =>
      rows.length === 1
        ? `Rad ${numbersOf(rows, "sv")} är dold i filen, men läst som de andra. Ska den inte med: ta bort den ur filen och skicka listan igen.`
        : rows.length > rowsNamed
          ? `${formatNumber(rows.length, "sv")} rader är dolda i filen, men lästa som de andra. Ska de inte med: ta bort dem ur filen och skicka listan igen.`
          : `Raderna ${numbersOf(rows, "sv")} är dolda i filen, men lästa som de andra. Ska de inte med: ta bort dem ur filen och skicka listan igen.`,
    garbled: (typed) =>
      `Å, ä och ö har blivit fel i filen, till exempel i ${typed}. Spara listan som .xlsx i det program som den kommer från, och skicka den igen i stället för att lägga in den så här.`,
    unread: (titles) =>
      `${titles.length === 1 ? "Kolumnen" : "Kolumnerna"} ${joinWords(titles, "sv")} läses inte.`,
    untitled: (letters) =>
      `${letters.length === 1 ? "Kolumn" : "Kolumnerna"} ${joinWords(letters, "sv")} saknar rubrik och läses inte.`,
  },
  en: {
    unitUnclear: `All amounts are below ${formatKronor(unlikelyKronor, "en")} and the list does not say what they are counted in. If they are in thousands, write tkr in the heading and send the list again.`,
    sumDiffers: ({ row, stated, computed, after }) =>
      `Row ${formatNumber(row, "en")} states the sum ${formatKronor(stated, "en")}, but the rows ${after === undefined ? "above it" : `under row ${formatNumber(after, "en")}`} come to ${formatKronor(computed, "en")}. Check the rows that were not read.`,
    otherSheets: (read, others) =>
      others.length === 1
        ? `Only the sheet ${read} has been read. The sheet ${joinWords(others, "en")} looks like a list too. To take it in, copy it to a file of its own and send that.`
        : `Only the sheet ${read} has been read. The sheets ${joinWords(others, "en")} look like lists too. To take them in, copy each to a file of its own and send the files one at a time.`,
    above: (rows, head) =>
      `${countOrName(rows, "Row", "Rows", "rows", "en")} ${rows.length === 1 ? "stands" : "stand"} above the headings in row ${formatNumber(head, "en")} and ${rows.length === 1 ? "is" : "are"} not read. To take them in, move the headings to the top and send the list again.`,
    hidden: (rows) =>
      rows.length === 1
        ? `Row ${numbersOf(rows, "en")} is hidden in the file, but read like the others. If it is not to be taken in, remove it from the file and send the list again.`
        : rows.length > rowsNamed
          ? `${formatNumber(rows.length, "en")} rows are hidden in the file, but read like the others. If they are not to be taken in, remove them from the file and send the list again.`
          : `Rows ${numbersOf(rows, "en")} are hidden in the file, but read like the others. If they are not to be taken in, remove them from the file and send the list again.`,
    garbled: (typed) =>
      `Å, ä and ö have been damaged in the file, such as in ${typed}. Save the list as .xlsx in the program that it comes from, and send it again instead of entering it like this.`,
    unread: (titles) =>
      `The ${titles.length === 1 ? "column" : "columns"} ${joinWords(titles, "en")} ${titles.length === 1 ? "is" : "are"} not read.`,
    untitled: (letters) =>
      `${letters.length === 1 ? "Column" : "Columns"} ${joinWords(letters, "en")} ${letters.length === 1 ? "has no heading and is" : "have no headings and are"} not read.`,
  },
};

interface BeyondPotWords {
  readonly whole: (pot: string) => string;
  readonly largest: string;
  readonly beyond: (
    rows: readonly { readonly row: number; readonly sought: Ore }[],
    pot: string,
    amount: Ore,
  ) => string;
}

/** What is said of rows that seek more than there is. */
export const beyondPotWords: Record<Language, BeyondPotWords> = {
  sv: {
    whole: (pot) => `hela potten ${pot}`,
    largest: "den största potten",
    beyond: (rows, pot, amount) => {
      const [one, ...more] = rows;
      const than = `${pot}, som är på ${formatKronor(amount, "sv")}`;
      return one !== undefined && more.length === 0
        ? `Rad ${formatNumber(one.row, "sv")} söker ${formatKronor(one.sought, "sv")}. Det är mer än ${than}. Kontrollera beloppet.`
        : `${countOrName(rowsIn(rows), "Rad", "Raderna", "rader", "sv")} söker var för sig mer än ${than}. Kontrollera beloppen.`;
    },
  },
  en: {
    whole: (pot) => `the whole pot ${pot}`,
    largest: "the largest pot",
    beyond: (rows, pot, amount) => {
      const [one, ...more] = rows;
      const than = `${pot}, which is ${formatKronor(amount, "en")}`;
      return one !== undefined && more.length === 0
        ? `Row ${formatNumber(one.row, "en")} seeks ${formatKronor(one.sought, "en")}. That is more than ${than}. Check the amount.`
        : `${countOrName(rowsIn(rows), "Row", "Rows", "rows", "en")} each seek more than ${than}. Check the amounts.`;
    },
  },
};

const rowsIn = (rows: readonly { readonly row: number }[]): readonly number[] =>
  rows.map(({ row }) => row);

/** A column that only counts the rows, as `RequestHead.unread` calls it. */
const isCount = /^[A-Z]+: (?:l(?:öp)?nr|nr|nummer|no|rad|#)\.?$/i;

const numbersOf = (rows: readonly number[], language: Language): string =>
  joinWords(
    rows.map((row) => formatNumber(row, language)),
    language,
  );

/** "Rad 3", "Raderna 3 och 4", or "40 rader" where they are too many to name. */
function countOrName(
  rows: readonly number[],
  one: string,
  several: string,
  counted: string,
  language: Language,
): string {
  if (rows.length > rowsNamed) return `${formatNumber(rows.length, language)} ${counted}`;
  return `${rows.length === 1 ? one : several} ${numbersOf(rows, language)}`;
}

/**
 * What a person should look at before confirming: what is not read, and what may not be as it was meant. When all of
 * it is in, what could have been left out of the file is not said any more.
 */
export function listWarnings(
  list: Extract<RequestList, { kind: "list" }>,
  { typed }: Pick<Named, "typed">,
  isOpen: boolean,
  language: Language,
): readonly string[] {
  const words = warningWords[language];
  const { head, otherSheets, statedSums, above, hidden, garbled } = list;
  const unread = head.unread.filter((one) => !isCount.test(one)).slice(0, titlesNamed);
  const untitled = untitledIn(list).slice(0, titlesNamed);
  return [
    ...(garbled === null || !isOpen ? [] : [words.garbled(typed(garbled))]),
    ...(list.isUnitUnclear ? [words.unitUnclear] : []),
    ...statedSums.flatMap(({ stated, ...sum }) =>
      stated === null || stated === sum.computed ? [] : [words.sumDiffers({ ...sum, stated })],
    ),
    ...(otherSheets.length === 0
      ? []
      : [words.otherSheets(typed(head.sheet.name), otherSheets.slice(0, titlesNamed).map(typed))]),
    ...(above.length === 0 ? [] : [words.above(above, head.row)]),
    ...(hidden.length === 0 || !isOpen ? [] : [words.hidden(hidden)]),
    ...(untitled.length === 0 || !isOpen ? [] : [words.untitled(untitled)]),
    ...(unread.length === 0 || !isOpen ? [] : [words.unread(unread.map(typed))]),
  ];
}

/** The letters of columns that hold something beside a request, and have no title. */
function untitledIn({ head, requests }: Extract<RequestList, { kind: "list" }>): readonly string[] {
  const rows = new Set(requests.map(({ row }) => row));
  const known = new Set(head.columns.values());
  const titled = new Set(head.unread.map((one) => one.slice(0, one.indexOf(":"))));
  const found = new Set<number>();
  for (const { number, cells } of head.sheet.rows) {
    if (!rows.has(number)) continue;
    for (const [at, cell] of cells.entries())
      if (cell.kind !== "empty" && !known.has(at)) found.add(at);
  }
  return [...found]
    .toSorted((a, b) => a - b)
    .map(columnLetters)
    .filter((letters) => !titled.has(letters));
}
