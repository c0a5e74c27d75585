import { type Column, withoutHyphen } from "../words/columns.ts";
import { openEnd } from "../words/open-end.ts";
import { taskColumn } from "../words/task-heads.ts";
import { answer, isSomebody } from "./column-cells.ts";
import { namedColumn } from "./table-heads.ts";
import { isAmountCell } from "./amount-cell.ts";

/** What the cells of a column look like. */
type CellKind = "amount" | "need" | "words" | "owner" | "time" | "any";

export interface CellColumn {
  readonly head: string;
  readonly kind: CellKind;
  /** What its head says; null for nothing known. */
  readonly named: Column | null;
}

/** How little a cell fits; what is not to be is infinitely much. */
type Cost = number;
const never = Number.POSITIVE_INFINITY;

/** What stands for an amount where nothing was given. */
export const outcome = /^(?:avslag|avslås|bifall|avböjs|nej|[-–—]|0(?: kr)?)$/i;
const time =
  /\d|(?<![A-Za-zÀ-ɏ])(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)[A-Za-zÀ-ɏ]*|kvartal|löpande|snarast|omgående|(?<![A-Za-zÀ-ɏ])(?:vår|höst|sommar|årsskift|delår|bokslut)[A-Za-zÀ-ɏ]*/i;
/** Figures that a scanner took for letters. */
const blurred = /^[\dOoIl][\dOoIl .]{2,}$/;
/** The number or the letter of a row. */
export const isNumber = (cell: string): boolean => /^(?:\d{1,2}|[a-h])[.)]?$/i.test(cell);

/** An amount, or another number, and nothing else. */
export const isFigure = (cell: string): boolean =>
  isAmountCell(cell) || /^[-−]?\d{1,3}(?:,\d{1,2})?(?:\s?(?:kr|tkr|mnkr))?$/.test(cell);

/** How little a cell fits under a column. */
function misfit(kind: CellKind, cell: string): Cost {
  const isAmount = isFigure(cell) && !isNumber(cell);
  switch (kind) {
    case "amount":
      if (isAmountCell(cell)) return 0;
      if (isFigure(cell)) return 0.3;
      return outcome.test(cell) || blurred.test(cell) ? 1 : never;
    case "need":
      return isFigure(cell) ? never : answer.test(cell) ? 0 : 2;
    case "owner":
      if (isAmount) return never;
      return answer.test(cell) || isNumber(cell) ? 4 : isSomebody(cell) ? 0 : 0.8;
    case "words":
      if (isAmount) return never;
      return answer.test(cell) ? 4 : isNumber(cell) ? 3 : isSomebody(cell) ? 0.4 : 0;
    case "time":
      return time.test(cell) ? 0 : 1.5;
    case "any":
      return 0.3;
    default:
      return kind satisfies never;
  }
}

/** How little it looks as if a cell went on on the next line. */
const misbreak = (above: string, below: string): Cost => {
  if (isFigure(above) || isFigure(below) || answer.test(below) || answer.test(above)) return never;
  return openEnd.test(above) || /\p{L}-$/u.test(above) || /^[\p{Ll}(–]/u.test(below) ? 0.6 : 4;
};

/** How much an empty cell costs under a column. */
function gapOf({ kind, named }: CellColumn, index: number): Cost {
  if (kind === "amount") return 1.5;
  if (kind === "need") return 0.6;
  if (named === "activity" || index === 0) return 5;
  return kind === "owner" ? 1.6 : 1.2;
}

/** The columns under heads, with what the cells of the first rows show where a head says nothing. */
export function columnsOf(
  heads: readonly string[],
  samples: readonly (readonly string[])[],
): CellColumn[] {
  return heads.map((head, index) => {
    const named = head === "" ? null : namedColumn(head);
    const cells = samples.map((row) => row[index] ?? "").filter((cell) => cell !== "");
    return { head, named, kind: kindOf(head, named, cells) };
  });
}

function kindOf(head: string, named: Column | null, cells: readonly string[]): CellKind {
  const isOf = (holds: (cell: string) => boolean): boolean =>
    cells.length > 0 && cells.every(holds);
  const task = taskColumn(head);
  if (named === "amount" && task === null) return "amount";
  if (isOf((cell) => isFigure(cell) || outcome.test(cell)) && cells.some(isAmountCell))
    return "amount";
  if (named === "need") return "need";
  if (isOf(isNumber)) return "any";
  if (named === "responsible" || named === "holder" || task === "owner") return "owner";
  if (task === "when") return "time";
  if (named === "activity" || named === "description" || task === "what") return "words";
  return isOf(isSomebody) ? "owner" : isOf((cell) => answer.test(cell)) ? "need" : "any";
}

/** Lines put together to the cells of a row, with what it costs; null where they do not fit. */
interface FittedRow {
  readonly cells: readonly string[];
  readonly cost: Cost;
}

/** A cell goes on on no more lines than these. */
const brokenMax = 3;

/** The cheapest way to put lines under columns, in their order: each in one, some empty, some going on. */
export function fittedRow(
  lines: readonly string[],
  columns: readonly CellColumn[],
): FittedRow | null {
  let best = new Map<number, FittedRow>([[0, { cells: [], cost: 0 }]]);
  for (const [index, column] of columns.entries()) {
    const next = new Map<number, FittedRow>();
    const keep = (used: number, row: FittedRow): void => {
      if (row.cost < (next.get(used)?.cost ?? costMax)) next.set(used, row);
    };
    for (const [used, row] of best) {
      keep(used, { cells: [...row.cells, ""], cost: row.cost + gapOf(column, index) });
      for (const { cell, cost, count } of cellsFrom(lines, used, column.kind))
        keep(used + count, { cells: [...row.cells, cell], cost: row.cost + cost });
    }
    best = next;
  }
  return best.get(lines.length) ?? null;
}

const costMax = 6;

interface CellFrom {
  readonly cell: string;
  readonly cost: Cost;
  readonly count: number;
}

function cellsFrom(lines: readonly string[], start: number, kind: CellKind): CellFrom[] {
  const found: CellFrom[] = [];
  let cell = lines[start] ?? "";
  let broken = 0;
  for (let count = 1; count <= brokenMax && start + count <= lines.length; count += 1) {
    if (count > 1) {
      const below = lines[start + count - 1] ?? "";
      broken += misbreak(lines[start + count - 2] ?? "", below);
      cell = withoutHyphen(cell, below);
    }
    const cost = broken + misfit(kind, cell);
    if (broken > costMax) break;
    if (cost <= costMax) found.push({ cell, cost, count });
  }
  return found;
}
