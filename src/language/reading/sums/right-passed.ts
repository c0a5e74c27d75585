import type { SourceDocument } from "../layout/document.ts";
import { sentencesOf } from "../words/sentences.ts";
import { isRole } from "../words/people.ts";
import type { FoundAllotment } from "./allotment.ts";
import { allowsPassingOn } from "./may-pass-on.ts";

/** "får ge divisionscheferna rätt att besluta om insatserna", "får låta verksamhetscheferna fördela": to whom the right may go. */
const passed =
  /(?<!\p{L})(?:ge|låta|delegera\s(?:åt|till)|uppdra\såt|överlåta\s(?:åt|till)|vidaredelegera\s(?:åt|till))\s(?:[\p{Ll}-]+\s){0,2}?([\p{L}-]{2,40}?(?:chef|direktör))(?:erna|er|en)?\s(?:rätt(?:en)?\satt\s|att\s)?(?:själva?\s)?(?:vidare)?(?:besluta|fördela|disponera|bestämma)(?!\p{L})/giu;
const refuses = /(?<![A-Za-zÀ-ɏ])(?:inte|ej|aldrig)(?![A-Za-zÀ-ɏ])/i;
/** What is given to somebody first of all: "Till divisionschef medicin: 900 000 kr för handledning". */
const givenTo = /^(?:\d[\d ,.]*\s?(?:kr|kronor|tkr|kkr|mnkr|mkr)\s)?(?:till|åt)\s/i;

/**
 * What goes to those to whom the right to decide may be passed on is a pot of each: "Till divisionschef medicin: ¤ för
 * handledning", where the board lets the director give the heads of division the right to decide on the measures, or lets
 * him pass on the right without saying to whom.
 */
export function withRightPassed(
  document: SourceDocument,
  found: readonly FoundAllotment[],
): readonly FoundAllotment[] {
  const isTo = (item: FoundAllotment): boolean =>
    item.kind === "row" && item.responsible !== null && givenTo.test(item.quote);
  if (!found.some(isTo)) return found;
  const groups = document.sections
    .filter(({ kind }) => kind !== "aside")
    .flatMap(({ lines }) => lines.flatMap(({ text }) => sentencesOf(text)))
    .filter((sentence) => !refuses.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(passed)].map(([, who = ""]) => who.toLowerCase()));
  const mayAll =
    groups.length === 0 && document.kind === "delegationsbeslut" && allowsPassingOn(document);
  return found.map((item) => {
    if (item.kind !== "row" || item.responsible === null || !isTo(item)) return item;
    const { activity: purpose, responsible: holder, amountKr, quote, proposed, elsewhere } = item;
    const isOne = groups.some((group) => holder.toLowerCase().startsWith(group));
    return isOne || (mayAll && isRole(holder))
      ? { kind: "pot", purpose, holder, amountKr, quote, proposed, elsewhere }
      : item;
  });
}
