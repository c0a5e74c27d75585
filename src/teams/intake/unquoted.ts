import type { Intake } from "../../domain/intake.ts";
import { type Unquoted, unquotedIn } from "../../language/reading/unquoted/unquoted.ts";
import { asItWasRead, type ReadDocument, rowsBy } from "./document.ts";
import { itemsOf } from "./items.ts";
import { questionsOf } from "./questions.ts";
import { titleIn } from "./title-in.ts";

/** They follow from the text alone, and are kept as long as their document. */
const known = new WeakMap<Intake, readonly Unquoted[]>();

/** What of a document none of its items, facts and questions quotes; a row that somebody has added leaves its place. */
export function unquotedOf(document: ReadDocument): readonly Unquoted[] {
  const { intake } = document;
  const before = known.get(intake);
  if (before !== undefined) return before;
  const read = asItWasRead(document);
  const { reading, quotes } = read;
  const found = unquotedIn(intake.content, reading, {
    quotes: [...quotedBy(read), ...askedBy(read).flatMap(wordsIn)],
    facts: [
      ...quotes.mandates,
      quotes.notice,
      ...reading.caseNumbers,
      ...reading.dispatchTo,
      titleIn(intake.content, reading.caseNumbers[0] ?? null),
    ],
  });
  known.set(intake, found);
  return found;
}

/** The words that the items show, each row its own; notes have none of either. */
const quotedBy = (document: ReadDocument): readonly string[] =>
  itemsOf(document).flatMap((item) => [
    item.quote,
    ...rowsBy(item.kind, document).map((row) => row.quote),
  ]);

/** What is asked: by the document's card, or by an item in a field of its own. Of notes little is. */
const askedBy = (document: ReadDocument): readonly string[] =>
  document.reading.documentKind === "minnesanteckningar"
    ? questionsOf(document).map(({ text }) => text)
    : document.reading.questions;

const wordsIn = (question: string): readonly string[] =>
  [...question.matchAll(/”([^”]*)”/gu)].map(([, words = ""]) => words);
