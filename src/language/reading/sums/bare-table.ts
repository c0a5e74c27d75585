import { oneOf } from "../words/pattern.ts";
import {
  type Samples,
  holdsAmounts,
  holdsAnswers,
  holdsCodes,
  holdsPeople,
  samplesOf,
} from "../layout/column-cells.ts";
import { type Column, cellsOf } from "../words/columns.ts";
import { listMark } from "../layout/list-mark.ts";
import { isAmountCell } from "../layout/amount-cell.ts";
import type { Line } from "../layout/line.ts";
import { noGift } from "../words/gift.ts";

/** Words under which a table without a head holds what is given. */
const leads = new RegExp(
  oneOf`
    fördel avsätt anslå anvis tilldel bevilj finansier satsa går_till medel pott belopp pengar
    bidrag stöd (åtgärd|insats|aktivitet|projekt|satsning)(er|ar) följande nedan
  `,
  "i",
);

/** The columns of a table without a head, by their cells alone; null where its lines are none. */
export function bareColumns(lines: readonly Line[], start: number): Column[] | null {
  const [line, next] = [lines[start], lines[start + 1]];
  if (line === undefined || next === undefined || listMark.test(line.text)) return null;
  const own = cellsOf(line.text);
  const amount = own.findIndex(isAmountCell);
  const isOnly = amount >= 0 && own.slice(1).filter(isNumber).length === (amount === 0 ? 0 : 1);
  if (!isOnly || own.length < 2 || !isLed(lines[start - 1])) return null;
  const other = cellsOf(next.text);
  if (other.length !== own.length || !isAmountCell(other[amount] ?? "")) return null;
  // A sum that stands under another column is no row.
  const samples = samplesOf(lines.slice(start, start + 9), own.length).filter((cells) =>
    isAmountCell(cells[amount] ?? ""),
  );
  return columnsOf(samples, own.length, amount);
}

/** A nought beside an amount says that the other was asked for. */
const isNumber = (cell: string): boolean =>
  /^[\d., ]+(?:kr|kronor|tkr|mnkr|mkr|msek|miljon(?:er)?(?:\s(?:kr|kronor))?)?$/i.test(cell);

function columnsOf(samples: Samples, count: number, amount: number): Column[] | null {
  const ofWords = Array.from({ length: count }, (_, index) => index).filter(
    (index) =>
      index !== amount &&
      !holdsAmounts(samples, index) &&
      !holdsAnswers(samples, index) &&
      !holdsCodes(samples, index),
  );
  const people = ofWords.filter((index) => holdsPeople(samples, index));
  const activity = ofWords.find((index) => !people.includes(index)) ?? ofWords[0];
  if (activity === undefined) return null;
  const responsible = people.find((index) => index !== activity);
  const told = ofWords.filter((index) => index !== activity && index !== responsible);
  // "behov 2024: ja", "HR-chefen fördelar": cells that speak are read as words.
  if (told.length > 0 || !onlyNames(samples, responsible)) return null;
  return Array.from({ length: count }, (_, index): Column => {
    if (index === amount) return "amount";
    if (index === activity) return "activity";
    if (index === responsible) return "responsible";
    return holdsAnswers(samples, index) ? "need" : "other";
  });
}

const onlyNames = (samples: Samples, index: number | undefined): boolean =>
  index === undefined ||
  samples.every(
    (cells) => !/\d|:|\p{L}\s(?:fördelar|ansvarar|disponerar)$/u.test(cells[index] ?? ""),
  );

/** Whether it stands first, or under words that give: what was asked for, or costs, has its own. */
const isLed = (before: Line | undefined): boolean =>
  before === undefined || (leads.test(before.text) && !noGift.test(before.text));
