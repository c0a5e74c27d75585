import { quoted } from "../words/quoted.ts";
import type { Allotment, Context, ReadAllotments } from "./allotment.ts";

/** Reads words that stand for those of the document; what is read from them quotes the document's own. */
export function readAs(
  words: string,
  quote: string,
  context: Context,
  read: ReadAllotments,
  reads: (words: string, context: Context, read: ReadAllotments) => void,
): void {
  const found: ReadAllotments = { allotments: [], questions: [] };
  reads(words, context, found);
  const whole = <Item extends Allotment>(item: Item): Item =>
    item.quote === words ? { ...item, quote } : item;
  read.allotments.push(...found.allotments.map(whole));
  read.questions.push(
    ...found.questions.map((question) => ({
      ...question,
      text: question.text.replace(quoted(words), () => quoted(quote)),
    })),
  );
}
