import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import { namesSomebody } from "../words/people.ts";
import { titlesPots } from "../words/pot-titles.ts";
import type { Line } from "./line.ts";
import { holdsAmount } from "./unforeseen.ts";

const titleMax = 70;
const title = /^\p{Lu}.*[\p{L}\d)]:?$/u;

const isTitle = (text: string, [next, second]: readonly (Line | undefined)[]): boolean =>
  text.length < titleMax &&
  title.test(text) &&
  !hasColumns(text) &&
  moneyIn(text).length === 0 &&
  (holdsAmount(next?.text ?? "") ||
    (hasColumns(next?.text ?? "") && holdsAmount(second?.text ?? "")));

/** Whether a line is the title of a group of a list that holders distribute further: "1. Potter" above "1.1 …". */
export const headsPots = (text: string, below: readonly (Line | undefined)[]): boolean =>
  titlesPots(text) && isTitle(text, below);

/** Whether it is the title of another group, below that of the pots: "2. Fasta belopp". */
export const headsOthers = (
  {
    text,
    afterGap,
    mark,
  }: { readonly text: string; readonly afterGap: boolean; readonly mark: string },
  below: readonly (Line | undefined)[],
): boolean => isTitle(text, below) && (afterGap || mark !== "" || !namesSomebody(text));
