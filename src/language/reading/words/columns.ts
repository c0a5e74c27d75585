/** What a column holds. */
export type Column =
  | "activity"
  | "description"
  | "responsible"
  | "holder"
  | "amount"
  | "need"
  | "status"
  | "other";

/** Whether a line holds columns: tabs, bars, or three or more wide gaps. */
export function hasColumns(text: string): boolean {
  return (
    text.includes("\t") ||
    (text.includes("|") && (/^\s*\|.*\|/.test(text) || /\S\s*\|\s*\S/.test(text))) ||
    isSpaced(text) ||
    /^[^;]{1,60}(?:;[^;]{0,60}){2,8}$/.test(text)
  );
}

/** Columns held apart by runs of spaces. */
export function isSpaced(text: string): boolean {
  return /\S {2,}\S/.test(text);
}

export type Separator = "tab" | "bar" | "spaces" | "semicolon";

/** What holds the columns of a line apart; null where it has none. */
export function separatorOf(text: string): Separator | null {
  if (text.includes("\t")) return "tab";
  if ((text.match(/\|/g) ?? []).length >= 1) return "bar";
  if (isSpaced(text)) return "spaces";
  return (text.match(/;/g) ?? []).length >= 2 ? "semicolon" : null;
}

export const separators: Readonly<Record<Separator, RegExp>> = {
  tab: /\t/,
  bar: /\|/,
  spaces: / {2,}|\t/,
  semicolon: /;/,
};

export function cellsOf(text: string, separator: Separator): string[] {
  const bare = separator === "bar" ? text.replace(/^\s*\||\|\s*$/g, "") : text;
  const cells = bare
    .split(separators[separator])
    .map((cell) => cell.replace(/[*_]{2}/g, "").trim());
  return cells.some((cell, index) => isUnitOf(cell, cells[index - 1]))
    ? withUnits(cells, separator === "spaces")
    : cells;
}

const unitAlone = /^(?:kr|kronor|sek|tkr|kkr|tsek|ksek|mnkr|mkr|msek)$/i;
const isUnitOf = (cell: string, before: string | undefined): boolean =>
  before !== undefined && unitAlone.test(cell) && /^\d[\d ,.]*$/.test(before);

/** "450 | tkr": a unit in a cell of its own belongs to the figures before it; its cell stays, empty, where it has a place. */
function withUnits(cells: readonly string[], closes: boolean): string[] {
  const joined = cells.map((cell, index) => {
    if (isUnitOf(cell, cells[index - 1])) return closes ? null : "";
    return isUnitOf(cells[index + 1] ?? "", cell) ? `${cell} ${cells[index + 1] ?? ""}` : cell;
  });
  return joined.filter((cell) => cell !== null);
}

/** Words that go on in another line or cell: "Cytostatika-" and "beredning" are one word, "Hälso-" and "och" are two. */
export function withoutHyphen(before: string, text: string): string {
  if (!/\p{L}-$/u.test(before) || /^(?:och|eller|samt|respektive)(?!\p{L})/u.test(text))
    return `${before} ${text}`.trim();
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(text)
    ? before.slice(0, -1) + text
    : before + text;
}
