import { isPerson, isRole, isUnit } from "../words/people.ts";
import { isAmountAlone } from "./amounts-below.ts";
import type { Line } from "./line.ts";
import { isName } from "./name-above.ts";
import { withRows } from "./rewritten.ts";

/** One alone may be a heading, a signer and a sum. */
const triplesMin = 2;

const label = /^(?:ansvarig|mottagare|utförare|till)\s?:?\s/i;

const isWho = (words: string): boolean => isPerson(words) || isRole(words) || isUnit(words);

/** The row that three lines make up: its name, who answers for it and its amount, in either order; null for none. */
function rowOf([name, second, third]: readonly Line[]): Line | null {
  if (name === undefined || second === undefined || third === undefined) return null;
  if (second.afterGap || third.afterGap || !isName(name)) return null;
  const [below, amount] = isAmountAlone(second) ? [third, second] : [second, third];
  const who = below.text.trim().replace(label, "");
  return isAmountAlone(amount) && isWho(who)
    ? { ...name, text: `${name.text}, ${amount.text}, ansvarig ${who}` }
    : null;
}

/** Rows of three lines each, the name, who answers for it and the amount, as one line each. */
export const withTriplesBeside = (lines: readonly Line[]): Line[] =>
  withRows(lines, 3, triplesMin, rowOf);
