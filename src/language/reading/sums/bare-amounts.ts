import { moneyIn } from "../words/money.ts";
import type { Allotment } from "./allotment.ts";

/** "Läxhjälpen | 0 | 90 000": nothing is given, and the other amount is what was asked for. */
export const givesNought = (text: string): boolean =>
  /(?:[\t|;]| {2})\s?0(?:\s?(?:kr|kronor|tkr|mnkr))?\s?(?:[\t|;]| {2}|$)/.test(text);

/** Whether a line holds an amount and nothing else. */
export const isAmountAlone = (text: string): boolean => {
  const [money] = moneyIn(text);
  return money?.start === 0 && money.end === text.length && !money.negative;
};

/** An amount on a line of its own below a list sums it up. */
export const totalAlone = (text: string): Allotment[] =>
  moneyIn(text).map(({ amountKr }) => ({ kind: "total", amountKr, of: null, quote: text }));

/** Words above a list that make each of its lines an item of money. */
export const moneyLead =
  /fördel|avsätt|anslå|tilldel|bevilj|anvisa|reserv|finansier|medel|pott|belopp|utgår/i;
