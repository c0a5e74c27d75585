import { cellsOf, hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";

/** "960", "1 450"; a year, a week or the number of a line is no amount. */
const figure = /^(?!(?:19|20)\d\d$)(?:\d{3,}|\d{1,3}(?:[ .]\d{3})+)(?:,\d+)?$/u;

/** Whether a line of a table gives an amount to what it names: it is no task, whatever its words look like. */
export const isRowOfMoney = (text: string): boolean =>
  hasColumns(text) &&
  cellsOf(text).some((cell) => figure.test(cell) || moneyIn(cell)[0]?.start === 0);
