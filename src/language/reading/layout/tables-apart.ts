import { cellsOf, hasColumns } from "../words/columns.ts";
import { isFigure } from "./cell-kinds.ts";
import { namedColumn } from "./table-heads.ts";
import { isTotalLine } from "./table-rows.ts";

const headMax = 40;
const titleMax = 90;

/**
 * A text with an empty line where one table ends in its sum and the heads of another follow, with its title or without:
 * what is given there is no row of the first.
 */
export function withTablesApart(text: string): string {
  if (!text.includes("\t")) return text;
  const lines = text.split("\n");
  return lines
    .flatMap((line, index) => {
      if (!isTotal(lines[index - 1]) || isTotal(line)) return [line];
      if (isHead(lines, index)) return ["", line];
      return isTitle(line) && isHead(lines, index + 1) ? ["", line, ""] : [line];
    })
    .join("\n");
}

const isTotal = (line: string | undefined): boolean =>
  line !== undefined && hasColumns(line) && isTotalLine(line);

const isTitle = (line: string): boolean =>
  line.trim() !== "" && line.length < titleMax && !hasColumns(line);

/** Whether the cells of a line head columns, one of them the amounts, above a row with its figures. */
function isHead(lines: readonly string[], at: number): boolean {
  const [line = "", ...below] = lines.slice(at, at + 4);
  if (!hasColumns(line) || /\d{3}/.test(line.replace(/(?:19|20)\d\d/g, ""))) return false;
  const named = cellsOf(line)
    .filter((cell) => cell !== "" && cell.length < headMax)
    .map(namedColumn);
  return (
    named.includes("amount") &&
    named.some((column) => column !== null && column !== "amount") &&
    below.some((row) => hasColumns(row) && !isTotalLine(row) && cellsOf(row).some(isFigure))
  );
}
