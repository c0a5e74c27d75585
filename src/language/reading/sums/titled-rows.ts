import type { ActLine } from "../layout/act.ts";
import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import type { FoundAllotment } from "./allotment.ts";

const titleMax = 80;
const general =
  /^(?:den|det|detta|denna|projektet|insatsen|satsningen|aktiviteten|åtgärden|verksamheten|arbetet|medel|stöd|bidrag)$/i;
const stem = (word: string): string =>
  word.toLowerCase().replace(/(?<=\p{L}{4})(?:met|arna|erna|orna|en|et|na|n|t|s)$/u, "");

/**
 * Below a title that names it a row may be told in a shorter word, "Mässan tilldelas ¤" under "Rekryteringsmässa":
 * it is called by its title. Null where the line has no title right above it, or gives more than one row.
 */
export function calledByTitle(
  given: readonly FoundAllotment[],
  before: number,
  above: ActLine | undefined,
): FoundAllotment | null {
  const last = given.at(-1);
  if (last?.kind !== "row" || given.length !== before + 1 || above === undefined) return null;
  const title = above.text.replace(/^\d{1,2}(?:\.\d{1,2})*\.?\s+/u, "");
  const isTitle =
    title.length <= titleMax &&
    /^\p{Lu}/u.test(title) &&
    !/[.:;,]$/.test(title) &&
    !hasColumns(title) &&
    moneyIn(title).length === 0;
  if (!isTitle || last.activity.includes(" ")) return null;
  const names = general.test(last.activity) || title.toLowerCase().includes(stem(last.activity));
  return names ? { ...last, activity: title } : null;
}
