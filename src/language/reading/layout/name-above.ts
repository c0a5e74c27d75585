import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import { isPerson, isRole } from "../words/people.ts";
import type { Line } from "./line.ts";
import { listMark } from "./list-mark.ts";
import { withRows } from "./rewritten.ts";

/** One alone may be a heading above a row; two below each other show how the rows are written. */
const pairsMin = 2;
const nameMax = 90;

/** "ansvarig Eva Alm<tab>1 050 tkr", "Eva Alm, 1 050 tkr", "(Eva Alm) 1 050 tkr": who answers for it, and the amount. */
const whoAndAmount =
  /^\(?(ansvariga?(?:\s?:\s?|\s))?([^\t,():\d–]{3,60}?)\)?(?:\s?\t\s?|,\s|\s[–-]\s|\s)\t*((?:kr\s)?\d[\d .,]*\s?(?:kr|kronor|tkr|kkr|mnkr|mkr|:-)?)\.?$/i;

/** A project with a name of its own, on the line above whoever answers for it. */
export const isName = ({ text }: Line): boolean => {
  const bare = text.replace(listMark, "").replace(/:$/, "").trim();
  return (
    /^\p{Lu}/u.test(bare) &&
    bare.length <= nameMax &&
    !/[.;,!?]$/.test(bare) &&
    !hasColumns(bare) &&
    moneyIn(bare).length === 0 &&
    !isPerson(bare) &&
    !isRole(bare) &&
    !/^(?:ansvarig|summa|totalt|tillsammans|beslut|ansökningar|avslag|avslås)/i.test(bare)
  );
};

/** The row that two lines make up; null where they make up none. */
function rowOf([name, below]: readonly Line[]): Line | null {
  if (name === undefined || below === undefined || below.afterGap || !isName(name)) return null;
  const [, label = "", who = "", amount = ""] = whoAndAmount.exec(below.text.trim()) ?? [];
  if (!isPerson(who) && !isRole(who)) return null;
  const title = name.text.replace(/:$/, "");
  return {
    ...name,
    text: `${title}, ${amount.trim()}, ${label === "" && isRole(who) ? "" : "ansvarig "}${who}`,
  };
}

/** Rows of two lines each, the name above who answers for it and the amount, as one line each. */
export const withNamesAbove = (lines: readonly Line[]): Line[] =>
  withRows(lines, 2, pairsMin, rowOf);
