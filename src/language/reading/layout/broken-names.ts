import { cellsOf, hasColumns, withoutHyphen } from "../words/columns.ts";
import { mayBeginName } from "../words/group-titles.ts";
import { openEnd } from "../words/open-end.ts";
import { isPerson, namesSomebody } from "../words/people.ts";
import { isFigure } from "./cell-kinds.ts";
import { totalWord } from "./cell-totals.ts";

type Cells = readonly string[];
const cellMax = 80;

/** "Team i Arvika och" alone above "Årjäng | Eva Alm | 720 000": a name that goes on in the first cell of its row. `isWhole` where the lines are a table and no part of it. */
export function withNames(
  lines: readonly string[],
  count: number,
  isWhole = false,
): readonly string[] {
  const out: string[] = [];
  let broken = false;
  for (const line of lines) {
    const above = out.at(-1) ?? "";
    const goesOn =
      cellsOf(line).length === count &&
      opensName(above, out.at(-2) ?? "") &&
      continues(cellsOf(line), [above.trim()]) &&
      cellsOf(line).some(isFigure);
    // Of a name on three lines the first two are one before the row is reached.
    const isMore =
      !hasColumns(line) &&
      line.trim() !== "" &&
      opensName(above, out.at(-2) ?? "") &&
      endsOpen(above);
    broken ||= goesOn;
    if (goesOn || isMore || isOfLast(above, line, count))
      out.splice(-1, 1, withoutHyphen(above.trim(), line.trim()));
    else if (isOfFirst(above, line, count)) {
      const [name = "", ...others] = above.split("\t");
      out.splice(-1, 1, [withoutHyphen(name.trim(), line.trim()), ...others].join("\t"));
    } else if (isOfMiddle(above, line, count)) {
      const [amount = "", name = "", who = ""] = cellsOf(above);
      out.splice(-1, 1, [amount, withoutHyphen(name, line.trim()), who].join("\t"));
    } else out.push(line);
  }
  return broken && isWhole ? withLargeName(out, count) : out;
}

/**
 * "Mobila team" above "Sollefteå | Eva Alm | 720 000", in a table of which other names go on on the next line: a name
 * too, where no other line stands so above a row. Several head groups of rows.
 */
function withLargeName(lines: readonly string[], count: number): readonly string[] {
  const above = lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? "";
    const isRow =
      cellsOf(next).length === count && /^\s*\p{Lu}/u.test(next) && cellsOf(next).some(isFigure);
    return isRow && opensName(line, lines[at - 1] ?? "") ? [at] : [];
  });
  const [only, ...others] = above;
  if (only === undefined || others.length > 0 || !mayBeginName(lines[only]?.trim() ?? ""))
    return lines;
  const row = withoutHyphen(lines[only]?.trim() ?? "", lines[only + 1]?.trimStart() ?? "");
  return lines.toSpliced(only, 2, row);
}

/** "700 000 | Eva Alm | Team i Arvika och" above "Årjäng": the last cell goes on, and no other does. */
function isOfLast(above: string, line: string, count: number): boolean {
  const cells = hasColumns(above) ? cellsOf(above) : [];
  if (cells.length !== count || hasColumns(line) || /[.:;!?]$/.test(line)) return false;
  if (line.length > cellMax || totalWord.test(line.trim())) return false;
  const [last = "", ...others] = cells.toReversed();
  if (others.some(endsOpen) || isFigure(last)) return false;
  return endsOpen(last)
    ? /^\s*[\p{L}\d(]/u.test(line)
    : isFigure(cells[0] ?? "") && others.length === 1 && /^\s*\p{Ll}/u.test(line);
}

/** "Team i Arvika och | Eva Alm | 700 000" above "årjäng": the first cell goes on, and no other does. */
function isOfFirst(above: string, line: string, count: number): boolean {
  const [first = "", ...others] = hasColumns(above) ? cellsOf(above) : [];
  return (
    others.length === count - 1 &&
    others.some(isFigure) &&
    endsOpen(first) &&
    !others.some(endsOpen) &&
    !hasColumns(line) &&
    /^\s*\p{Ll}/u.test(line) &&
    line.length < cellMax &&
    !/[.:;!?]$/.test(line)
  );
}

/** "700 000 | Team i Arvika och | Eva Alm" above "årjäng": the name between an amount and who answers goes on. */
function isOfMiddle(above: string, line: string, count: number): boolean {
  const cells = hasColumns(above) ? cellsOf(above) : [];
  const [amount = "", name = "", who = ""] = cells;
  return (
    count === middleCount &&
    cells.length === count &&
    isFigure(amount) &&
    !isFigure(name) &&
    !endsOpen(who) &&
    (isPerson(who) || (endsOpen(name) && namesSomebody(who))) &&
    !line.trim().includes("\t") &&
    /^\s*\p{Ll}/u.test(line) &&
    line.length < cellMax &&
    !/[.:;!?]$/.test(line)
  );
}
const middleCount = 3;

/** Words alone that end as no name does. */
export const endsOpen = (line: string): boolean =>
  openEnd.test(line.trim()) || cutWord.test(line.trim());
const cutWord = /\p{L}-$/u;

/** Whether words alone begin a name: the row above them ends all its cells. */
export const opensName = (line: string, before: string): boolean =>
  /^\s*\p{Lu}/u.test(line) &&
  !hasColumns(line) &&
  line.length < cellMax &&
  !/[.:;!?]$/.test(line) &&
  !(hasColumns(before) && cellsOf(before).some(endsOpen));

/** Whether a line goes on the one above: its first cell is empty, or goes on in the middle of a name. */
export const continues = ([first = ""]: Cells, [above = ""]: Cells): boolean =>
  first === "" || /^\p{Ll}/u.test(first) || endsOpen(above);
