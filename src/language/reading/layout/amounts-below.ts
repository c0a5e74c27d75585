import { totalWord } from "./cell-totals.ts";
import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import type { Line } from "./line.ts";
import { withRows } from "./rewritten.ts";

const nameMax = 140;
/** One name above one amount may be anything. */
const pairsMin = 2;

/** Names and amounts that stand below each other in turn, as the cells of a table do where its columns are lost. */
export const withAmountsBeside = (lines: readonly Line[]): Line[] =>
  withRows(lines, 2, pairsMin, rowOf);

const rowOf = ([name, amount]: readonly Line[]): Line | null =>
  name !== undefined && amount !== undefined && isName(name) && isAmountAlone(amount)
    ? { ...name, text: `${name.text}\t${amount.text}` }
    : null;

const isName = (line: Line): boolean =>
  line.text.length < nameMax &&
  /^[^\d•*–-].*\p{L}{2}/u.test(line.text) &&
  !/[.:;]$/.test(line.text) &&
  !totalWord.test(line.text) &&
  !hasColumns(line.text) &&
  moneyIn(line.text).length === 0;

/** "40 000 kr": with its unit, since a figure alone may number anything. */
export const isAmountAlone = (line: Line): boolean =>
  /^\d[\d ., ]*\s?(?:kr|kronor|tkr|kkr|mnkr|mkr)\.?$/iu.test(line.text);
