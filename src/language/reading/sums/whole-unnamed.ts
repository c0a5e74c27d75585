import type { Acts } from "../layout/act.ts";
import type { SourceDocument } from "../layout/document.ts";
import { type Money, moneyIn } from "../words/money.ts";
import { sentencesOf } from "../words/sentences.ts";
import { frameOf } from "./frame.ts";
import { withAmount } from "./whole-given.ts";

/** A longer paper tells of more than one grant. */
const amountsMax = 12;

/** What is decided with the amount in it that is told of elsewhere, and how the words stood without it. */
export interface NamedWhole {
  readonly acts: Acts;
  /** Whether the paper tells of it; else any amount stands for it. */
  readonly isKnown: boolean;
  readonly asWritten: (quote: string) => string;
}

/**
 * "Hela bidraget används till kurser", where nothing else is given: it gives the frame that the rest of the paper tells
 * of. Null where it does not say so.
 */
export function namedWhole(
  document: SourceDocument,
  acts: Acts,
  sections: readonly number[],
): NamedWhole | null {
  const lines = acts.acts.flatMap((act) => act.lines);
  const isSilent = lines.every(({ text }) => moneyIn(text).length === 0);
  if (!isSilent || !lines.some(({ text }) => givesWhole(text))) return null;
  const known = onlyFrame(document, sections);
  const amount = known ?? any;
  return {
    isKnown: known !== null,
    acts: {
      ...acts,
      acts: acts.acts.map((act) => ({
        ...act,
        lines: act.lines.map((line) => ({ ...line, text: said(line.text, amount) })),
      })),
    },
    asWritten: (quote) => quote.replace(` (${amount})`, ""),
  };
}

/** An amount for what the paper does not tell. */
const any = "1 kr";

const givesWhole = (text: string): boolean =>
  sentencesOf(text).some((sentence) => withAmount(sentence, any) !== null);

const said = (text: string, amount: string): string =>
  sentencesOf(text)
    .map((sentence) => withAmount(sentence, amount) ?? sentence)
    .join(" ");

/** The one amount of the paper that is the frame where all of it is given, as it stands. */
function onlyFrame(document: SourceDocument, sections: readonly number[]): string | null {
  const told = new Map<number, string>();
  for (const { text } of document.lines)
    for (const money of moneyIn(text)) told.set(money.amountKr, wordsOf(text, money));
  if (told.size > amountsMax) return null;
  const fitting = [...told].filter(([amountKr]) => {
    const { frame } = frameOf(document, false, sections, [{ kind: "row", amountKr, quote: "\t" }]);
    return frame?.amountKr === amountKr;
  });
  const [only, other] = fitting;
  return other === undefined ? (only?.[1] ?? null) : null;
}

const wordsOf = (text: string, { start, end }: Money): string => text.slice(start, end).trim();
