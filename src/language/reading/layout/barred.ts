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
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (!line.includes("|")) {
      if (!isRuler(line) || !stands(lines, index)) out.push(line);
      continue;
    }
    if (isRuler(line)) continue;
    const more = brokenLines(lines, index);
    const row = [line, ...more].reduce((words, next) => withoutHyphen(words, next.trim()));
    out.push(tabbed(row, isOpened(lines, index)));
    index += more.length;
  }
  return out.join("\n");
}

/** Whether a line without bars stands among lines with them. */
const stands = (lines: readonly string[], index: number): boolean =>
  [lines[index - 1], lines[index + 1]].some((line) => line?.includes("|") === true);

/** The lines on which a row goes on that begins with a bar and does not end with one. */
function brokenLines(lines: readonly string[], start: number): string[] {
  const row = (lines[start] ?? "").trim();
  const above = (lines[start - 1] ?? "").trim();
  const isClosed = above.includes("|") && !above.startsWith("|");
  if (!row.startsWith("|") || row.endsWith("|") || isClosed) return [];
  const below = lines.slice(start + 1, start + 1 + brokenMax).map((line) => line.trim());
  const next = below.findIndex((line) => line.startsWith("|"));
  const end = below.findIndex((line) => line.endsWith("|"));
  return end < 0 || (next >= 0 && next <= end) ? [] : below.slice(0, end + 1);
}

/** Whether a bar opens each row; where the rows beside one have none, its first cell is empty. */
const isOpened = (lines: readonly string[], index: number): boolean =>
  [lines[index - 1], lines[index], lines[index + 1]].every(
    (line) => line?.includes("|") !== true || line.trimStart().startsWith("|"),
  );

/** A bar at the end closes a row that one opened; else an empty cell stands behind it. */
const tabbed = (row: string, opened: boolean): string =>
  (opened ? row.trim().replace(/^\|(.*?)\|?$/, "$1") : row)
    .split("|")
    .map((cell) => cell.trim())
    .join("\t");
