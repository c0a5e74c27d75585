import type { Acts } from "../layout/act.ts";
import { cellsOf, hasColumns } from "../words/columns.ts";
import type { SourceDocument } from "../layout/document.ts";
import { earlierList, isOther } from "./earlier.ts";
import { leadOf, range } from "./around-table.ts";
import { mayHold } from "./beside-tables.ts";
import { noGift } from "../words/gift.ts";
import { quoted } from "../words/quoted.ts";
import type { Question } from "../reading.ts";
import type { Section } from "../layout/section.ts";
import { isAmountCell } from "../layout/amount-cell.ts";
import { tablesIn } from "./table.ts";

const askedMax = 5;
const linesMax = 3_000;
/** Fewer figures are a number of something, or a year. */
const isSum = (cell: string): boolean =>
  isAmountCell(cell) && /\d{2}.*\d{2}|\d\s?(?:kr|tkr|kkr|mn?kr|msek)/i.test(cell);

/**
 * Names and amounts side by side that no head says anything of, and that stand outside what decides, are nobody's:
 * what was not read of them is asked about, once for each list. `read`: the lines that were read.
 */
export function questionsOfListsBeside(
  document: SourceDocument,
  { acts }: Acts,
  read: ReadonlySet<string>,
  accountedKr: (cell: string) => boolean,
): Question[] {
  if (document.kind === "minnesanteckningar" || acts.length === 0) return [];
  const own = new Set(acts.map(({ section }) => section));
  return document.sections
    .filter((section) => mayHold.includes(section.kind) && !own.has(section))
    .flatMap((section) => firstsIn(section, read, accountedKr))
    .slice(0, askedMax)
    .map((text) => ({
      topic: "läsning",
      text: `Listan som börjar med ”${quoted(text)}” står utanför beslutet. Hör den till det som fördelas?`,
    }));
}

/** The first line of each such list. */
function firstsIn(
  { lines, heading }: Section,
  read: ReadonlySet<string>,
  accountedKr: (cell: string) => boolean,
): string[] {
  const inTable = new Set(tablesIn(lines).flatMap(range));
  const isItem = (index: number): boolean => {
    const text = lines[index]?.text ?? "";
    if (inTable.has(index) || !hasColumns(text) || read.has(text)) return false;
    const cells = cellsOf(text).filter((cell) => cell !== "");
    const sums = cells.filter(isSum);
    return (
      sums.length === 1 && cells.some((cell) => /\p{L}{3}/u.test(cell)) && !sums.some(accountedKr)
    );
  };
  return lines.slice(0, linesMax).flatMap(({ text }, index) => {
    const lead = leadOf(lines[index - 1]?.text ?? heading);
    const isFirst = isItem(index) && !isItem(index - 1);
    return isFirst && ![lead, text].some(isToldOf) ? [text] : [];
  });
}

const isToldOf = (words: string): boolean =>
  isOther(words) || earlierList.test(words) || noGift.test(words);
