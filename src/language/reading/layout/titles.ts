import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import type { Line } from "./line.ts";
import { listMark } from "./list-mark.ts";

const titleMax = 80;
const numbered = /^(?:#{1,4}\s*)?(?:\d{1,2}(?:\.\d{1,2})?[.)]?\s+)?(?=\p{Lu})/u;

/** A heading without the mark or the number before it and the colon behind it. */
export const withoutNumber = (text: string): string =>
  text
    .replace(numbered, "")
    .replace(/[*_\s:=]+$/g, "")
    .trim();

/** A short line that stands apart, or after a line that is full, and names what follows. */
export function isTitle(
  { text, afterGap }: Line,
  before: Line | undefined,
  next: Line | undefined,
): boolean {
  if (text.length > titleMax || /[.,;!?]$/.test(text)) return false;
  if (hasColumns(text) || moneyIn(text).length > 0) return false;
  const bare = text.replace(numbered, "");
  if (!/^[#*_]{0,4}\s*\p{Lu}/u.test(bare)) return false;
  if (!afterGap && !followsFull(bare, before, next)) return false;
  // "1. Medlen fördelas" above "2. Uppdraget ges" is an item of a list.
  return !listMark.test(text) || next === undefined || next.afterGap || !listMark.test(next.text);
}

/** Whether a line without an empty one above it stands between a full line and what it heads. */
const followsFull = (text: string, before: Line | undefined, next: Line | undefined): boolean =>
  before !== undefined &&
  next !== undefined &&
  !next.afterGap &&
  !hasColumns(before.text) &&
  text.length < 46 &&
  !/[\d:]/.test(text) &&
  (/[.!?]$/.test(before.text) || /\d[)]?$/.test(before.text));
