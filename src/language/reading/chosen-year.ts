import { actsOf } from "./layout/acts.ts";
import { type SourceDocument, openDocument } from "./layout/document.ts";
import { documentDate } from "./formal/document-date.ts";
import { mandatesOf } from "./formal/mandates.ts";
import type { Question } from "./reading.ts";
import { yearsOf } from "./sums/frame-received.ts";
import { readMoney } from "./sums/read-money.ts";
import { yearsBeside } from "./layout/year-columns.ts";

interface InItsYear {
  readonly document: SourceDocument;
  readonly questions: readonly Question[];
}

/** A longer text is no decision with a plan for some years, and would be read several times over. */
const linesMax = 2_000;
const yearsMax = 5;

/**
 * A document whose tables hold the amounts of several years beside each other gives those of one year. Which one shows
 * in the amounts: with it the frame tallies. Else the document's own year counts where it is among them and later
 * years are only planned, which is asked about.
 */
export function openInItsYear(text: string): InItsYear {
  const document = openDocument(text);
  const years = yearsBeside(document.lines);
  const [latest] = years;
  if (latest === undefined || years.length > yearsMax || document.lines.length > linesMax)
    return { document, questions: [] };
  for (const year of years) {
    const one = openDocument(text, year);
    if (tallies(one)) return { document: one, questions: [] };
  }
  const own = yearsOf(document);
  const now = own.has(latest) ? undefined : years.find((year) => own.has(year));
  return now === undefined
    ? { document, questions: [] }
    : { document: openDocument(text, now), questions: [asked(years)] };
}

function tallies(document: SourceDocument): boolean {
  const mandates = mandatesOf(document, documentDate(document));
  return readMoney(document, actsOf(document), mandates).undistributedKr === 0;
}

const asked = (years: readonly number[]): Question => ({
  topic: "läsning",
  text: `Tabellen har belopp för flera år (${years.toReversed().join(", ")}). Vilket års belopp fördelas här?`,
});
