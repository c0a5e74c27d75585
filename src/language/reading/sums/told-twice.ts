import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import { listMark } from "../layout/list-mark.ts";
import type { Allotment, ReadAllotments } from "./allotment.ts";

/**
 * What a decision points at, without the sentences of it that tell of what the decision itself gives: "För dessa
 * föreslås en gemensam pott om 3 500 tkr", beside the table, where a point hands on those 3 500 tkr.
 */
export function withoutToldTwice<Part extends ReadAllotments>(
  pointed: Part,
  own: readonly Allotment[],
): Part {
  const given = new Set(own.filter(({ kind }) => kind !== "total").map((item) => item.amountKr));
  const isTold = (amountKr: number, quote: string): boolean =>
    given.has(amountKr) && quote.endsWith(".") && !hasColumns(quote) && !listMark.test(quote);
  return {
    ...pointed,
    allotments: pointed.allotments.filter(
      (item) => item.kind === "total" || !isTold(item.amountKr, item.quote),
    ),
    questions: pointed.questions.filter(({ text }) => {
      const [, quote = ""] = /”([^”]+)”/u.exec(text) ?? [];
      const told = moneyIn(quote);
      return told.length === 0 || !told.every(({ amountKr }) => isTold(amountKr, quote));
    }),
  };
}
