import type { Need } from "../../domain/grant.ts";
import { formatAmount } from "../../language/format.ts";
import { readQuotedDecision } from "../../language/reading/read-decision.ts";
import type { NeedNextYear, ReadRow } from "../../language/reading/reading.ts";
import { cellsOf, hasColumns } from "../../language/reading/words/columns.ts";
import { moneyIn } from "../../language/reading/words/money.ts";
import { namesSomebody } from "../../language/reading/words/people.ts";
import type { Viewer } from "../../notify/card.ts";
import type { Filled } from "../../notify/set-up-card.ts";
import { input } from "../cards/verbs.ts";
import { oreOf } from "./amounts.ts";
import { known } from "./item.ts";

/** What the reading calls a need, as it is kept. */
export const needOfRead: Readonly<Record<NeedNextYear, Need>> = {
  ja: "yes",
  nej: "no",
  oklart: "unclear",
  "ej angivet": "unstated",
};

/** What a passage says alone, where it says one row and no more: what stands round it may have hidden that. */
function rowAlone(passage: string): ReadRow | null {
  const { rows, pots } = readQuotedDecision(`Delegationsbeslut\n\nBeslut\n\n${passage}\n`).reading;
  const [row, ...more] = rows;
  return row === undefined || more.length > 0 || pots.length > 0 ? null : row;
}

/** Whether a passage is likelier money to an activity than money that somebody distributes. */
export const isRow = (passage: string): boolean =>
  rowAlone(passage) !== null || hasColumns(passage);

/**
 * The one line of a passage that is a row of a table: what stands above it, and the table's head, are none of its
 * cells. Empty where no line is one.
 */
function rowIn(passage: string): string {
  const lines = passage.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const rows = lines.filter(hasColumns);
  const [row, ...more] = rows.length > 1 || lines.length > 1 ? rows.filter(hasMoney) : rows;
  return row === undefined || more.length > 0 ? "" : row;
}

const hasMoney = (line: string): boolean => moneyIn(line).length > 0;

/** What the form of a row starts with for a passage; a person sees all of it before it is stored. */
export function rowFrom(passage: string, { language }: Viewer): Filled {
  const row = rowAlone(passage);
  const amount = (kr: number) => formatAmount(oreOf(kr), language);
  if (row !== null)
    return known({
      [input.activity]: row.activity,
      [input.responsible]: row.responsible,
      [input.amount]: amount(row.amountKr),
      [input.need]: needOfRead[row.needNextYear],
    });
  const line = rowIn(passage);
  const [money, ...others] = moneyIn(line || passage);
  const cells = cellsOf(line);
  const names = cells.filter((cell) => /\p{L}{2}/u.test(cell) && moneyIn(cell).length === 0);
  return known({
    [input.activity]: names[0],
    [input.responsible]: names.slice(1).find(namesSomebody),
    [input.amount]: money === undefined || others.length > 0 ? null : amount(money.amountKr),
  });
}
