import { isPerson, isRole, isUnit } from "../words/people.ts";
import { isAmountAlone } from "./amounts-below.ts";
import type { Line } from "./line.ts";
import { isName } from "./name-above.ts";
import { withRows } from "./rewritten.ts";

/** One alone may be a heading, a signer and a sum. */
const triplesMin = 2;

const label = /^(?:ansvarig|mottagare|utförare|till)\s?:?\s/iu;

/** The row that three lines make up, with who answers for it between its name and its amount; null for none. */
function rowOf([name, below, amount]: readonly Line[]): Line | null {
  if (name === undefined || below === undefined || amount === undefined) return null;
  if (below.afterGap || amount.afterGap || !isName(name) || !isAmountAlone(amount)) return null;
  const who = below.text.trim().replace(label, "");
  const names = isPerson(who) || isRole(who) || isUnit(who);
  return names ? { ...name, text: `${name.text}, ${amount.text}, ansvarig ${who}` } : null;
}

/** Rows of three lines each, the name, who answers for it and the amount, as one line each. */
export const withTriplesBeside = (lines: readonly Line[]): Line[] =>
  withRows(lines, 3, triplesMin, rowOf);
