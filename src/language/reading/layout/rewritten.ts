import type { Line } from "./line.ts";

/** Lines that stand for others, and the number of the line after those. */
export interface Rewritten {
  readonly lines: readonly Line[];
  readonly end: number;
}

/** The lines with what is found to begin at one of them in its place; the others stay as they are. */
export function rewritten(
  lines: readonly Line[],
  foundAt: (lines: readonly Line[], start: number) => Rewritten | null,
): Line[] {
  const out: Line[] = [];
  for (let index = 0; index < lines.length;) {
    const [line, found] = [lines[index], foundAt(lines, index)];
    if (found !== null) out.push(...found.lines);
    else if (line !== undefined) out.push(line);
    index = found?.end ?? index + 1;
  }
  return out;
}

/** Rows that so many lines each make up, below each other, as one line each; fewer than `least` stay as they are. */
export const withRows = (
  lines: readonly Line[],
  size: number,
  least: number,
  rowOf: (part: readonly Line[]) => Line | null,
): Line[] =>
  rewritten(lines, (all, start) => {
    const rows: Line[] = [];
    for (let at = start; ; at += size) {
      const row = rowOf(all.slice(at, at + size));
      if (row === null) break;
      rows.push(row);
    }
    return rows.length < least ? null : { lines: rows, end: start + rows.length * size };
  });

/** The rows of a table, a head first, as lines with columns; the first keeps the gap before it. */
export const asTable = (rows: readonly (readonly string[])[], first: Line | undefined): Line[] =>
  rows.map((cells, index) => ({
    text: cells.join("\t"),
    afterGap: index === 0 && first?.afterGap === true,
  }));
