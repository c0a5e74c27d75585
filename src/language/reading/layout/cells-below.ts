import { cellsOf, hasColumns } from "../words/columns.ts";
import { openEnd } from "../words/open-end.ts";
import { isFigure } from "./cell-kinds.ts";
import { figure, totalWord } from "./cell-totals.ts";
import { answer, isSomebody } from "./column-cells.ts";
import { namedColumn } from "./table-heads.ts";

type Cells = readonly string[];

/** What the last cell of a row may be, by its head. */
type LastCell = "amount" | "need" | "somebody" | "name";

const cellMax = 80;

/**
 * "Ola Ek | Kurser | nej |" above "620 000": the last cell of a row that stands alone on the line below, also where no
 * tab shows that it is missing. An amount or an answer can be nothing else there; a name may head a group or end the
 * paper, so it goes up only where rows follow, and where all that stands alone is the last cell of a row.
 */
export function withCellsBelow(
  lines: readonly string[],
  heads: Cells,
  after: string,
): readonly string[] {
  const kind = lastCellOf(heads);
  if (kind === null || heads.length < 2) return lines;
  const places = lines.flatMap((line, at) =>
    lacksLast(line, heads, kind) && isLast(lines[at + 1] ?? "", kind) ? [at] : [],
  );
  if (places.length === 0) return lines;
  if (kind === "somebody" || kind === "name") {
    const lone = lines.filter((line) => line.trim() !== "" && !hasColumns(line)).length;
    const isFirst = (line: string) => hasColumns(line) && cellsOf(line).length >= heads.length;
    const areInside = places.every((at) => {
      const next = lines[at + 2] ?? after;
      return (
        isFirst(next) ||
        totalWord.test(next.trim()) ||
        (hasColumns(next) && places.includes(at + 2))
      );
    });
    if (lone !== places.length || !areInside) return lines;
  }
  const own = new Set(places);
  const out: string[] = [];
  let aboveKr = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const below = (lines[at + 1] ?? "").trim();
    const cells = hasColumns(line) ? cellsOf(line) : [line.trim()];
    // The sum of the rows above needs no word before it.
    const isSum = kind === "amount" && aboveKr > 0 && figure(below) === aboveKr;
    aboveKr += kind === "amount" ? figure(cells.at(-1)) : 0;
    if (own.has(at) && !isSum) {
      out.push([...cells.slice(0, heads.length - 1), below].join("\t"));
      aboveKr += kind === "amount" ? figure(below) : 0;
      at += 1;
    } else out.push(line);
  }
  return out;
}

function lastCellOf(heads: Cells): LastCell | null {
  const named = heads.map(namedColumn);
  const last = named.at(-1);
  if (last === "amount" || last === "need") return last;
  if (last === "responsible" || last === "holder") return "somebody";
  return last === "activity" && !named.slice(0, -1).includes("activity") ? "name" : null;
}

/** Whether a row has all its cells but the last, each of them what its head says. */
function lacksLast(line: string, heads: Cells, kind: LastCell): boolean {
  if (!hasColumns(line) || totalWord.test(line.trim())) return false;
  const cells = cellsOf(line);
  const isShort = cells.length === heads.length - 1;
  if (!isShort && (cells.length !== heads.length || cells.at(-1) !== "")) return false;
  const own = cells.slice(0, heads.length - 1);
  return own.every((cell, at) => {
    const named = namedColumn(heads[at] ?? "");
    if (named === "amount" && kind !== "amount") return isLarge(cell);
    if (named === "need") return cell === "" || answer.test(cell);
    if (named === "activity" && cell === "") return false;
    return !(kind === "amount" && isLarge(cell)) && !answer.test(cell) && !isOpen(cell);
  });
}
const isLarge = (cell: string): boolean => isFigure(cell) && /\d{3}/.test(cell);
const isOpen = (cell: string): boolean => openEnd.test(cell) || /\p{L}-$/u.test(cell);

function isLast(typed: string, kind: LastCell): boolean {
  const text = typed.trim();
  if (text === "" || text.length > cellMax || hasColumns(typed) || totalWord.test(text))
    return false;
  switch (kind) {
    case "amount":
      return isLarge(text);
    case "need":
      return answer.test(text);
    case "somebody":
      return isSomebody(text);
    case "name":
      return /^\p{Lu}/u.test(text) && !/[.:;!?]$/.test(text) && !isOpen(text);
    default:
      return kind satisfies never;
  }
}
