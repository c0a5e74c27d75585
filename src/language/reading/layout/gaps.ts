import { hasColumns } from "../words/columns.ts";
import type { Line } from "./line.ts";
import { rewritten } from "./rewritten.ts";

/** Fewer gaps say nothing of how the rows stand. */
const gapsMin = 2;
const wordsMax = 80;

/** A table with an empty line between its rows is one table: the gaps are taken away. */
export const withoutGaps = (lines: readonly Line[]): Line[] =>
  rewritten(lines, (all, start) => {
    const run = runAt(all, start);
    const rows = run.filter((_, at) => at > 0 && isRowBelowRow(run, at));
    const gaps = rows.filter((line) => line.afterGap).length;
    const isGapped = gaps >= gapsMin && gaps * 3 >= rows.length * 2;
    return {
      lines: run.map((line, at) => (isGapped && at > 0 ? { ...line, afterGap: false } : line)),
      end: start + run.length,
    };
  });

const isRowBelowRow = (run: readonly Line[], at: number): boolean =>
  [run[at - 1], run[at]].every((line) => hasColumns(line?.text ?? ""));

/** A line and those below it that have columns too, with the words that go on right below them. */
function runAt(lines: readonly Line[], start: number): Line[] {
  let end = start + 1;
  if (hasColumns(lines[start]?.text ?? ""))
    for (let at = end; at < lines.length; at += 1) {
      const { text = "", afterGap = true } = lines[at] ?? {};
      if (hasColumns(text)) end = at + 1;
      else if (afterGap || text.length > wordsMax) break;
    }
  return lines.slice(start, end);
}
