import { blocksFrom } from "./label-blocks.ts";
import { cellTable } from "./cell-table.ts";
import type { Line } from "./line.ts";
import { rewritten } from "./rewritten.ts";
import { taskBlocksFrom } from "./task-blocks.ts";
import { turnedAt } from "./turned-tables.ts";

/**
 * Tables in columns, a row on each line: also those that are turned, those of which each cell stands on a line of its
 * own, as they are copied out of a page, and those written as blocks of labels.
 */
export const laidOut = (lines: readonly Line[]): Line[] =>
  rewritten(
    lines,
    (all, start) =>
      turnedAt(all, start) ??
      cellTable(all, start) ??
      blocksFrom(all, start) ??
      taskBlocksFrom(all, start),
  );
