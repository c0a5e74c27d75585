import { totalWord } from "./cell-totals.ts";
import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import type { Line } from "./line.ts";
import { rewritten, withRows } from "./rewritten.ts";

const nameMax = 140;
/** One name above one amount may be anything. */
const pairsMin = 2;

/** Names and amounts that stand below each other in turn, as the cells of a table do where its columns are lost. */
export const withAmountsBeside = (lines: readonly Line[]): Line[] =>
  withRows(withAmountsFirst(lines), 2, pairsMin, rowOf);

/** Amounts each above its name: the first stands below a gap or words that lead it in, and no amount below the last. */
const withAmountsFirst = (lines: readonly Line[]): Line[] =>
  rewritten(lines, (all, start) => {
    const first = all[start];
    if (first === undefined || !isAmountAlone(first)) return null;
    if (!first.afterGap && !/[:.]$/.test(all[start - 1]?.text ?? "")) return null;
    const rows: Line[] = [];
    let end = start;
    for (let row = first, name = all[end + 1]; ; row = all[end] ?? first, name = all[end + 1]) {
      if (end >= all.length || !isAmountAlone(row) || name === undefined) break;
      if (name.afterGap || (end > start && row.afterGap) || rowOf([name, row]) === null) break;
      rows.push({ ...row, text: `${name.text}\t${row.text}` });
      end += 2;
    }
    const below = all[end];
    const isAbove = below !== undefined && !below.afterGap && isAmountAlone(below);
    return rows.length < pairsMin || isAbove ? null : { lines: rows, end };
  });

const rowOf = ([name, amount]: readonly Line[]): Line | null =>
  name !== undefined && amount !== undefined && isName(name) && isAmountAlone(amount)
    ? { ...name, text: `${name.text}\t${amount.text}` }
    : null;

const isName = (line: Line): boolean =>
  line.text.length < nameMax &&
  /^[^\d•*–-].*\p{L}{2}/u.test(line.text) &&
  !/[.:;]$|[,(–-]\s\d{1,3}$/.test(line.text) &&
  !totalWord.test(line.text) &&
  !hasColumns(line.text) &&
  moneyIn(line.text).length === 0;

/** "40 000 kr": with its unit, since a figure alone may number anything. */
export const isAmountAlone = (line: Line): boolean =>
  /^(?!000)\d[\d ., ]*\s?(?:kr|kronor|tkr|kkr|mnkr|mkr)\.?$/i.test(line.text);
