import { isRuler, withoutHyphen } from "../words/columns.ts";

const drawnBars = /[\u2502\u2503\u2551\u00A6]/g;
/** A row in bars is broken into no more lines than these. */
const brokenMax = 4;

/**
 * A text with tabs where bars hold columns apart, without the lines drawn between rows; a row that its bars show to go
 * on stands on one line. What reads it need not know that there were bars.
 */
export function withoutBars(text: string): string {
  const even = text.replace(drawnBars, "|");
  if (!even.includes("|")) return text;
  const lines = even.split("\n");
  const out: string[] = [];
  // The row above, whole, and the bars of the first one: what a row that goes on is measured by.
  let above = "";
  let bars = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (!line.includes("|")) {
      if (!isRuler(line) || !stands(lines, index)) {
        out.push(line);
        above = "";
        bars = 0;
      }
      continue;
    }
    if (isRuler(line)) continue;
    const more = brokenLines(lines, index, above, bars);
    const row = [line, ...more].reduce((words, next) => withoutHyphen(words, next.trim()));
    index += more.length;
    out.push(tabbed(row, [above, row, lines[index + 1] ?? ""].every(isOpen)));
    above = row.trim();
    if (bars === 0) bars = barsIn(row);
  }
  return out.join("\n");
}

const barsIn = (row: string): number => row.split("|").length - 1;

/** Whether a line without bars stands among lines with them. */
const stands = (lines: readonly string[], index: number): boolean =>
  [lines[index - 1], lines[index + 1]].some((line) => line?.includes("|") === true);

/** The lines on which a row goes on that begins with a bar and does not end with one, or has fewer than the first row. */
function brokenLines(
  lines: readonly string[],
  start: number,
  above: string,
  bars: number,
): string[] {
  const row = (lines[start] ?? "").trim();
  if (!row.startsWith("|") || !isOpen(above)) return [];
  const below = lines.slice(start + 1, start + 1 + brokenMax).map((line) => line.trim());
  const counted = countedLines(row, below, bars);
  if (row.endsWith("|") || counted.length > 0) return counted;
  const next = below.findIndex((line) => line.startsWith("|"));
  const end = below.findIndex((line) => line.endsWith("|"));
  return end < 0 || (next >= 0 && next <= end) ? [] : below.slice(0, end + 1);
}

/** The lines with which a row has as many bars as the first row; none where two rows end and begin between them. */
function countedLines(row: string, below: readonly string[], bars: number): string[] {
  let count = barsIn(row);
  let last = row;
  for (const [at, line] of below.entries()) {
    if (count >= bars || line === "" || (last.endsWith("|") && line.startsWith("|"))) return [];
    count += barsIn(line);
    last = line;
    if (count === bars && line.includes("|")) return below.slice(0, at + 1);
  }
  return [];
}

/** Whether a bar opens a row; where the rows beside one have none, its first cell is empty. */
const isOpen = (row: string): boolean => !row.includes("|") || row.trimStart().startsWith("|");

/** A bar at the end closes a row that one opened; else an empty cell stands behind it. */
const tabbed = (row: string, opened: boolean): string =>
  (opened ? row.trim().replace(/^\|(.*?)\|?$/, "$1") : row)
    .split("|")
    .map((cell) => cell.trim())
    .join("\t");
