import { type Column, cellsOf, hasColumns } from "../words/columns.ts";
import { saidOfList } from "../words/list-leads.ts";
import { isAmountCell } from "./amount-cell.ts";
import type { Line } from "./line.ts";

/**
 * "Insatser som styrelsen godkände i juni." right below the heads: a sentence that says of all rows who gave them. One
 * that refuses, proposes or tells of another time leaves them unread.
 */
export const isRemark = (
  { text }: Line,
  below: readonly Line[],
  columns: readonly Column[],
): boolean =>
  below[0]?.afterGap === false &&
  text.length < remarkMax &&
  /^\p{Lu}.*\p{Ll}\p{L}*(?:\s\d{4})?\.$/u.test(text) &&
  givenRemark.test(text) &&
  !deniedRemark.test(text) &&
  !["tells", "proposes"].includes(saidOfList(text.replace(/\.$/, ":")) ?? "") &&
  // The name of the first row may begin on a line of its own.
  below.slice(0, hasColumns(below[0].text) ? 1 : 2).some((line) => isBeginOfRow(line, columns));
const remarkMax = 120;
const deniedRemark =
  /(?<![A-Za-zÀ-ɏ])(?:inte|ej|inga|inget|ingen|nekade[A-Za-zÀ-ɏ]*|först|om)(?![A-Za-zÀ-ɏ])/i;
const givenRemark =
  /(?<![A-Za-zÀ-ɏ])(?:godkän|bevilja|besluta|fördela|fastställ|tilldela|bifall|prioritera)[A-Za-zÀ-ɏ]*/i;

/** Whether a line begins a row anew and reaches its amount. */
export function isBeginOfRow(next: Line, columns: readonly Column[]): boolean {
  const cells = cellsOf(next.text);
  return (
    /^[\p{Lu}\d]/u.test(next.text) &&
    cells.length <= columns.length &&
    isAmountCell(cells[columns.indexOf("amount")] ?? "")
  );
}
