import { givesNow, proposedAsked } from "../doubt.ts";
import type { Acts } from "../layout/act.ts";
import { deniesList } from "../words/denied-leads.ts";
import { saidOfList } from "../words/list-leads.ts";
import { moneyIn } from "../words/money.ts";
import { quoted } from "../words/quoted.ts";
import type { Question } from "../reading.ts";
import { sentencesOf } from "../words/sentences.ts";
import { gives } from "../words/gift.ts";
import { holderOfAimless } from "./aimless-pot.ts";
import { type ReadAllotments, unread } from "./allotment.ts";

const leadMax = 160;

/** The words before the colon behind which the amounts of a sentence stand; null for none. */
function leadIn(sentence: string): string | null {
  const end = sentence.indexOf(": ");
  const [first] = moneyIn(sentence);
  return end > 0 && end < leadMax && first !== undefined && first.start > end
    ? sentence.slice(0, end + 1)
    : null;
}

/** "Språkstöd, ¤, och kurser, ¤, får inga medel": what is said of all the amounts stands behind the last. */
function deniesAll(sentence: string): boolean {
  const found = moneyIn(sentence);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || first === last) return false;
  const ahead = sentence.slice(0, first.start);
  if (/^(?:varken|ingen\sav)\s/i.test(sentence)) return true;
  if (gives.test(ahead)) return /^(?:inga|inget|ingen)\s/i.test(ahead) && deniesList(ahead);
  return !gives.test(sentence.slice(0, last.start)) && deniesList(sentence.slice(last.end));
}

/** Whether a sentence says before its amounts, or of them all, that nobody gets them. */
export function isDenied(sentence: string): boolean {
  const lead = leadIn(sentence);
  return (lead !== null && deniesList(lead)) || deniesAll(sentence);
}

/** "medan kurser, ¤, inte får medel", behind what another gets. */
export const isDeniedBeside = (segment: string): boolean =>
  /^(?:,\s)?(?:medan|men|däremot|dock)\s/i.test(segment) && deniesList(segment);

/** What is asked of a sentence whose own words give its amounts to nobody now; null where they may. */
function askedOf(sentence: string, proposed: boolean): Question | null {
  if (isDenied(sentence)) return unread(sentence);
  const lead = leadIn(sentence);
  if (lead !== null && holderOfAimless(`${lead} ¤`) !== null) return null;
  const said = lead === null ? null : saidOfList(lead);
  if (said === "proposes") return proposed ? null : proposedAsked(sentence);
  return said === "tells" && !givesNow.test(sentence.slice(lead?.length ?? 0))
    ? unread(sentence)
    : null;
}

/**
 * "Medlen fördelas inte så här: kurser ¤, läger ¤", "Föreslagna insatser: kurser ¤, läger ¤": of what was read from such a
 * sentence, from a place on, nothing is given, and a person is asked once.
 */
export function withoutDenied(
  sentence: string,
  proposed: boolean,
  from: number,
  { allotments, questions }: ReadAllotments,
): void {
  if (allotments.length === from) return;
  const asked = askedOf(sentence, proposed);
  if (asked === null) return;
  allotments.splice(from);
  if (!questions.some(({ text }) => text.includes(quoted(sentence)))) questions.push(asked);
}

/** An amount that nobody gets here, with the words that say so. */
export interface DeniedAmount {
  readonly amountKr: number;
  readonly quote: string;
}

/** The amounts of lists that nobody gets here: none of them is what is divided. */
export const deniedIn = ({ acts }: Acts): DeniedAmount[] =>
  acts.flatMap(({ lines }) =>
    lines
      .flatMap(({ refused, text, lead }) =>
        refused && text !== lead ? [text] : sentencesOf(text).filter(isDenied),
      )
      .flatMap((quote) => moneyIn(quote).map(({ amountKr }) => ({ amountKr, quote }))),
  );
