import type { SourceDocument } from "../layout/document.ts";
import { hasColumns } from "../words/columns.ts";
import type { Question } from "../reading.ts";
import type { Allotting } from "./allotting.ts";
import { type FoundAllotment, sumKr } from "./allotment.ts";

/** Bare figures as large as this are whole kronor. */
const smallMax = 100_000;
/** So much of the frame do they come to at least, where they stand in thousands. */
const shareMin = 0.5;
const unit =
  /(?<![A-Za-zÀ-ɏ])(?:kr|kronor|sek|tkr|kkr|tusen[A-Za-zÀ-ɏ]*|mnkr|mkr|miljon[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])|:-/i;

const isBare = ({ kind, amountKr, quote }: FoundAllotment): boolean =>
  kind !== "total" && amountKr < smallMax && hasColumns(quote) && !unit.test(quote);

/**
 * What is given, without the rows of tables whose figures nothing says the unit of, where they would come to the frame
 * in thousands and to next to nothing in kronor: they are asked about. `frameKr` takes a while to find.
 */
export function withoutSmall(
  { lines }: SourceDocument,
  allotting: Allotting,
  frameKr: () => number | null,
): Allotting {
  const small = allotting.found.filter(isBare);
  const [first] = small;
  if (first === undefined || small.length < 2) return allotting;
  // A head that says kronor means it.
  if (lines.some(({ text }) => hasColumns(text) && !/\d{3}/.test(text) && unit.test(text)))
    return allotting;
  const frame = frameKr();
  const others = allotting.found.filter((item) => item.kind !== "total" && !isBare(item));
  const inThousands = sumKr(small) * 1000;
  if (frame === null || inThousands + sumKr(others) > frame || inThousands < frame * shareMin)
    return allotting;
  return {
    ...allotting,
    found: allotting.found.filter(
      (item) => !isBare(item) && !(item.kind === "total" && item.amountKr === sumKr(small)),
    ),
    questions: [...allotting.questions, unitAsked(first)],
  };
}

const unitAsked = ({ quote }: FoundAllotment): Question => ({
  topic: "läsning",
  text: `Tabellen med ”${quote.replaceAll("\t", " | ").slice(0, 100)}” säger inte om beloppen står i kronor eller i tusental kronor, och bredvid ramen ser de ut att vara tusental. Vad gäller?`,
});
