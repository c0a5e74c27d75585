import { blocksFrom } from "./label-blocks.ts";
import { cellTable } from "./cell-table.ts";
import type { Line } from "./line.ts";

/** A table of which each cell stands on a line of its own, as it is copied out of a page, is laid out in columns. */
export function laidOut(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (let index = 0; index < lines.length;) {
    const table = cellTable(lines, index) ?? blocksFrom(lines, index);
    const line = lines[index];
    if (table !== null) {
      out.push(...table.lines);
      index = table.end;
    } else {
      if (line !== undefined) out.push(line);
      index += 1;
    }
  }
  return out;
}
