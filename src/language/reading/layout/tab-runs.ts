import { isAmountCell, isTotalLine } from "./table-rows.ts";
import type { Line } from "./line.ts";

/** Tabs that only set columns under each other are taken for one, so that each row of a table has as many cells. */
export function withoutTabRuns(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (let index = 0; index < lines.length;) {
    let end = index;
    while (isOfRun(lines, end) && (end === index || !lines[end]?.afterGap)) end += 1;
    const run = lines.slice(index, Math.max(end, index + 1));
    out.push(...(run.length > 1 ? evened(run) : run));
    index += run.length;
  }
  return out;
}

/** A line with tabs, or the beginning of a row whose first cell goes on in the line below. */
function isOfRun(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  if (line.text.includes("\t")) return true;
  const below = lines[index + 1];
  return (
    lines[index - 1]?.text.includes("\t") === true &&
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
