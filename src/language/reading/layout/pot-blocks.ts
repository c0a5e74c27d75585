import { hasColumns } from "../words/columns.ts";
import type { SectionKind } from "./headings.ts";
import type { Line } from "./line.ts";
import type { Section } from "./section.ts";
import { tellsOfOthers } from "./unforeseen.ts";

/** "POTT A", "Pott 2", "Delpott III:": the number of a pot alone above what is told of it. */
const potTitle = /^(?:del)?pott(?:en)?\s(?:nr\.?\s)?(?:\p{Lu}|\d{1,2}|[IVX]{1,4})\s?[.:]?$/iu;
/** "SUMMA POTT A–D: 6 500 000 kr", below the last of them. */
const sumOfPots =
  /^(?:summa|totalt|sammanlagt)\s(?:(?:för|av|i)\s)?(?:alla\s)?(?:del)?pott(?:er|erna|arna|ar)?(?![A-Za-zÀ-ɏ])[^.;]{0,40}\d/i;
const potsMin = 2;

const isPot = ({ text }: Line): boolean => potTitle.test(text);

/** Whether a paper gives its money in blocks, each below the number of its pot. */
export const hasPotBlocks = (sections: readonly Section[]): boolean =>
  sections.flatMap(({ lines }) => lines.filter(isPot)).length >= potsMin;

/**
 * The paper with each pot's own list, and the sum of them all, as parts of `kind`; what else stands below a pot, such
 * as wishes that came in, is not given, and what stands above the first one leads in.
 */
export function withPotBlocks(sections: readonly Section[], kind: SectionKind): Section[] {
  const parts: Section[] = [];
  for (const section of sections) {
    parts.push({ ...section, lines: [] });
    let isOpen = false;
    for (const [index, line] of section.lines.entries()) {
      const before = section.lines[index - 1];
      const begins = isPot(line) || sumOfPots.test(line.text);
      const isOwn: boolean =
        isOpen && hasColumns(line.text) && (!line.afterGap || followsPot(before));
      if (begins) parts.push({ kind, heading: line.text, lines: isPot(line) ? [] : [line] });
      else if (isOpen && !isOwn)
        parts.push({ kind: besideOf(line), heading: line.text, lines: [line] });
      else parts.at(-1)?.lines.push(line);
      isOpen = begins || isOwn;
    }
  }
  return parts.filter(({ lines }, index) => lines.length > 0 || index === 0);
}

/** What is not told as another's stays to be asked about. */
const besideOf = ({ text }: Line): SectionKind => (tellsOfOthers(text) ? "aside" : "background");

const followsPot = (before: Line | undefined): boolean => before !== undefined && isPot(before);
