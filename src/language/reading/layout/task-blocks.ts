import { hasColumns } from "../words/columns.ts";
import { startsTask } from "../words/infinitive.ts";
import { moneyIn } from "../words/money.ts";
import { taskColumn, taskColumnsUnder } from "../words/task-heads.ts";
import { type Labelled, blockAt } from "./label-blocks.ts";
import type { Line } from "./line.ts";
import { listMark } from "./list-mark.ts";
import { type Rewritten, asTable } from "./rewritten.ts";

/** The labels on top of a paper tell of the paper. */
const topMax = 8;
const titleMax = 200;
const blocksMax = 100;
const titleLabel = "Uppgift";

/**
 * "Åtgärd: …", "Ansvarig: …", "Återrapport: …", below each other or behind each other on a line, block after block, as
 * a table of assignments. What is to be done may stand above its labels as a title.
 */
export function taskBlocksFrom(lines: readonly Line[], start: number): Rewritten | null {
  const blocks: Labelled[][] = [];
  let end = start;
  while (blocks.length < blocksMax) {
    const block = taskAt(lines, end);
    if (block === null) break;
    blocks.push(block);
    end = block.at(-1)?.end ?? end + 1;
  }
  const heads = [...new Set(blocks.flatMap((block) => block.map(({ label }) => label)))];
  const columns = taskColumnsUnder(heads);
  if (columns === null) return null;
  const rows = blocks.map((block) =>
    heads.map((head) => block.find(({ label }) => label === head)?.value ?? ""),
  );
  const isOnTop = start < topMax && !rows.some((row) => startsTask(row[columns.what] ?? ""));
  return isOnTop ? null : { lines: asTable([heads, ...rows], lines[start]), end };
}

/** The labels of one task; null where they are not those of a task, or hold money. */
function taskAt(lines: readonly Line[], start: number): Labelled[] | null {
  const title = titleAt(lines, start);
  const block = title === null ? blockAt(lines, start) : [title, ...blockAt(lines, title.end)];
  const columns = taskColumnsUnder(block.map(({ label }) => label));
  const isTask =
    columns !== null &&
    // A title is a task only where its labels say when.
    (title === null || columns.when >= 0) &&
    block.every(({ value }) => moneyIn(value).length === 0);
  return isTask ? block : null;
}

/** "1. Kartlägga väntetiderna", right above the labels of its task. */
function titleAt(lines: readonly Line[], at: number): Labelled | null {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || next.afterGap) return null;
  const value = line.text.replace(listMark, "");
  const isTitle =
    value.length <= titleMax && !hasColumns(value) && !value.endsWith(":") && startsTask(value);
  const isAbove = isTitle && blockAt(lines, at + 1).every(({ label }) => !isWhat(label));
  return isAbove ? { label: titleLabel, value, end: at + 1 } : null;
}

const isWhat = (label: string): boolean => taskColumn(label) === "what";
