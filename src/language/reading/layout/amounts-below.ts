import { totalWord } from "./cell-totals.ts";
import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import type { Line } from "./line.ts";

const nameMax = 140;
/** One name above one amount may be anything. */
const pairsMin = 2;

/** Names and amounts that stand below each other in turn, as the cells of a table do where its columns are lost. */
export function withAmountsBeside(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at;
    while (isName(lines[end]) && isAmountAlone(lines[end + 1])) end += 2;
    if (end - at < pairsMin * 2) {
      found.push(...lines.slice(at, at + 1));
      at += 1;
      continue;
    }
    for (; at < end; at += 2) {
      const [name, amount] = [lines[at], lines[at + 1]];
      if (name === undefined || amount === undefined) continue;
      found.push({ ...name, text: `${name.text}\t${amount.text}` });
    }
  }
  return found;
}

const isName = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length < nameMax &&
  /^[^\d•*–-].*\p{L}{2}/u.test(line.text) &&
  !/[.:;]$/.test(line.text) &&
  !totalWord.test(line.text) &&
  !hasColumns(line.text) &&
  moneyIn(line.text).length === 0;

/** "40 000 kr": with its unit, since a figure alone may number anything. */
export const isAmountAlone = (line: Line | undefined): boolean =>
  line !== undefined && /^\d[\d ., ]*\s?(?:kr|kronor|tkr|kkr|mnkr|mkr)\.?$/iu.test(line.text);
