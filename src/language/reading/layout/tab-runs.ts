import { cellsOf, hasColumns, withoutHyphen } from "../words/columns.ts";
import { openEnd } from "../words/open-end.ts";
import { isAmountCell } from "./amount-cell.ts";
import { isTotalLine } from "./table-rows.ts";
import type { Line } from "./line.ts";
import { rewritten } from "./rewritten.ts";

/** Tabs that only set columns under each other are taken for one, so that each row of a table has as many cells. */
export const withoutTabRuns = (lines: readonly Line[]): Line[] =>
  rewritten(lines, (all, start) => {
    let end = start;
    while (isOfRun(all, end) && (end === start || !all[end]?.afterGap)) end += 1;
    return end - start > 1 ? { lines: evened(all.slice(start, end)), end } : null;
  });

/** "Omställning av skog och trä," above "projektledare Eva Alm<tab>1 050 tkr": one row, of which the name is broken. */
export const withoutBrokenNames = (lines: readonly Line[]): Line[] =>
  rewritten(lines, (all, start) => {
    const [line, next] = [all[start], all[start + 1]];
    const isBroken =
      line !== undefined &&
      next !== undefined &&
      !next.afterGap &&
      isNameOf(line.text, next.text) &&
      [all[start - 1], all[start + 2]].some((other) => isNamed(other?.text ?? ""));
    return isBroken
      ? { lines: [{ ...line, text: withoutHyphen(line.text, next.text) }], end: start + 2 }
      : null;
  });

const nameMax = 90;
const sum = /^\d[\d .,]*(?:\s?(?:kr|kronor|tkr|kkr|mnkr|mkr|:-))?$/i;
/** A name and its amount, and nothing else. */
const isNamed = (text: string): boolean => {
  const [name = "", ...cells] = cellsOf(text).filter((cell) => cell !== "");
  return /\p{L}{3}/u.test(name) && cells.length === 1 && sum.test(cells[0] ?? "");
};

const isNameOf = (text: string, below: string): boolean =>
  hasColumns(below) &&
  !hasColumns(text) &&
  text.length <= nameMax &&
  /^\p{Lu}/u.test(text) &&
  !/[.:;]$/.test(text) &&
  isNamed(below) &&
  (/^\p{Ll}/u.test(below) || openEnd.test(text.trim()) || /\p{L}-$/u.test(text));

/** A line with tabs, or the beginning of a row whose first cell goes on in the line below. */
function isOfRun(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  if (hasColumns(line.text)) return true;
  const below = lines[index + 1];
  return (
    hasColumns(lines[index - 1]?.text ?? "") &&
    below !== undefined &&
    !below.afterGap &&
    /^\p{Ll}[^\t]*\t/u.test(below.text) &&
    line.text.length < 80 &&
    !/[.:;!?]$/.test(line.text)
  );
}

function evened(run: readonly Line[]): readonly Line[] {
  const rows = run.map(({ text }) => text.split("\t").map((cell) => cell.trim()));
  const body = rows.filter(
    (cells, at) => cells.length > 1 && !isTotalLine(run[at]?.text.trim() ?? ""),
  );
  const [first] = body;
  if (first === undefined || body.length < 2 || !body.some((cells) => cells.some(isAmountCell)))
    return run;
  const isEven = body.every((cells) => cells.length === first.length);
  const empty = first.map((_, at) => isEven && body.every((cells) => cells[at] === ""));
  if (isEven && !empty.includes(true)) return run;
  const filled = (cells: readonly string[]) => cells.filter((cell) => cell !== "");
  const count = filled(first).length;
  if (!isEven && !body.every((cells) => filled(cells).length === count)) return run;
  return run.map((line, at) => {
    const cells = rows[at] ?? [];
    // A sum may stand in a column that is empty in every other row.
    const fits = cells.every((cell, column) => cell === "" || empty[column] !== true);
    const kept =
      isEven && cells.length === first.length && fits
        ? cells.filter((_, column) => empty[column] === false)
        : filled(cells);
    return { ...line, text: kept.join("\t") };
  });
}
