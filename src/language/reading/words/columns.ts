/** What a column holds. */
export type Column =
  | "activity"
  | "description"
  | "responsible"
  | "holder"
  | "amount"
  | "need"
  | "status"
  /** Whether each row is an activity or a pot. */
  | "kind"
  | "other";

/** Whether a line holds columns; whatever held them apart in the text, tabs do so in what is read. */
export const hasColumns = (text: string): boolean => text.includes("\t");

/** The cells of a line; one alone where it has no columns. */
export function cellsOf(text: string): string[] {
  const cells = text.split("\t").map((cell) => cell.replace(/[*_]{2}/g, "").trim());
  return cells.some((cell, index) => isUnitOf(cell, cells[index - 1])) && !isYearHead(text)
    ? withUnits(cells)
    : cells;
}

const unitAlone = /^(?:kr|kronor|sek|tkr|kkr|tsek|ksek|mnkr|mkr|msek)$/i;
/** Whether a cell is the unit of the figures before it. */
export const isUnitOf = (cell: string, before: string | undefined): boolean =>
  before !== undefined && unitAlone.test(cell) && /^\d[\d ,.]*$/.test(before);

/** "Aktivitet | Ansvarig | 2025 | tkr", below "Behov" and "Belopp": the unit heads the amounts, and the year another column. */
export const isYearHead = (line: string): boolean =>
  /(?<![A-Za-zÀ-ɏ])(?:aktivitet|insats|åtgärd|projekt|verksamhet|satsning|ändamål|ansvarig)(?:er|en)?(?=\t| {2})/i.test(
    line,
  ) && !/\d/.test(line.replace(/(?<![\d.,])(?:19|20)\d\d(?![\d.,])/g, ""));

/** "450 | tkr": a unit in a cell of its own belongs to the figures before it; its cell stays, empty, where it has a place. */
const withUnits = (cells: readonly string[]): string[] =>
  cells.map((cell, index) => {
    if (isUnitOf(cell, cells[index - 1])) return "";
    return isUnitOf(cells[index + 1] ?? "", cell) ? `${cell} ${cells[index + 1] ?? ""}` : cell;
  });

const headUnit = "(?:kr|kronor|sek|tkr|kkr|mnkr|mkr|msek)";
const headYear = "(?:år\\s)?(?:19|20)\\d\\d";
/** A unit or a year, as it stands below the words of a head: "(tkr)", "2025". */
export const unitOrYear = new RegExp(`^\\(?(?:i )?(?:${headUnit}|(?:19|20)\\d\\d)\\)?$`, "i");
/** The same, or the one beside the other: "2025, kr", "i kr 2025", which may be a head of its own too. */
export const unitAndYear = new RegExp(
  `^\\(?(?:(?:i|för|under)\\s)?(?:${headUnit}|${headYear}|${headYear}(?:[,/]\\s?|\\si\\s|\\s\\((?:i\\s)?)${headUnit}|${headUnit}(?:[,/]\\s?|\\s(?:för\\s)?|\\s\\()${headYear})\\)?$`,
  "i",
);

/** A line drawn between rows. */
export const isRuler = (line: string): boolean =>
  /^[\s|+:=\u2500-\u257F-]{3,}$/.test(line) && /[-=\u2500-\u257F]{2}/.test(line);

/** "e-", "it-", "kbt-" are no part of a word that a line could break: their hyphen stays. */
const shortBefore = /(?<![\p{L}-])(?:\p{Ll}|it|ai|[bcdfghjklmnpqrstvwxz]{2,4})-$/u;

/** Words that go on in another line or cell: "Cytostatika-" and "beredning" are one word, "Hälso-" and "och" are two. */
export function withoutHyphen(before: string, text: string): string {
  if (!/\p{L}-$/u.test(before) || /^(?:och|eller|samt|respektive)(?!\p{L})/u.test(text))
    return `${before} ${text}`.trim();
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(text) && !shortBefore.test(before)
    ? before.slice(0, -1) + text
    : before + text;
}
