import type { Acts } from "../layout/act.ts";
import { isAboutLists } from "../words/about-money.ts";
import { marked, moneyIn } from "../words/money.ts";
import { isSource } from "../layout/segments.ts";
import { sentencesOf } from "../words/sentences.ts";
import { listOfSum, listSums, notGiven } from "./summed-up.ts";
import type { FoundAllotment } from "./allotment.ts";

const opens = /:$|(?<![A-Za-zÀ-ɏ])(?:följande(?:\s[A-Za-zÀ-ɏ]+)?|nedan|tabellen)\.?$/i;

/**
 * "Till insatser fördelas 9 mnkr på följande sätt:", where the list below comes to 9 mnkr, and any sentence that
 * tells of money and lists alone and says what one of them comes to.
 */
export function summedInLeads(acts: Acts, given: readonly FoundAllotment[]): FoundAllotment[] {
  const sums = listSums(given);
  if (sums.length === 0) return [];
  return acts.acts.flatMap(({ lines }) =>
    lines
      .filter(({ text, refused }) => !refused && /\d/.test(text))
      .flatMap(({ text, proposed }) =>
        sentencesOf(text).flatMap((sentence, index, all) => {
          const amountKr = sumIn(sentence, index === all.length - 1 && opens.test(text));
          const of = listOfSum(sums, amountKr);
          return amountKr === null || of === null
            ? []
            : [
                {
                  kind: "total" as const,
                  amountKr,
                  of,
                  quote: sentence,
                  proposed,
                  elsewhere: false,
                },
              ];
        }),
      ),
  );
}

/** The one amount of a sentence that may be a sum: it leads a list, or tells of nothing but money and lists. */
function sumIn(sentence: string, leads: boolean): number | null {
  const [money, ...more] = moneyIn(sentence);
  if (money === undefined || more.length > 0) return null;
  const words = marked(sentence, money);
  const tells = leads || (isAboutLists(words) && words !== "¤" && !notGiven.test(words));
  return tells && !isSource(sentence.slice(0, money.start)) ? money.amountKr : null;
}
