import type { Candidate } from "./frame-proven.ts";
import { moneyIn } from "../words/money.ts";
import type { Section } from "../layout/section.ts";
import { dividedWhole } from "./whole-divided.ts";
import { isEmptied } from "./used-up.ts";
import { givesWhole, isSizeOfWhole } from "./whole-given.ts";

/** "används för insatserna i tabell 1": another part says how it is divided. */
const points =
  /^[,)]*\s(?:(?:ska|skall)\s)?(?:används?|användas|fördelas?|avsätt(?:s|as)|anslås|anvisas|beviljas|disponeras|går|gå)\s[^.;\d]*(?:tabell[A-Za-zÀ-ɏ]*|nedan|ovan|bilaga)(?![A-Za-zÀ-ɏ])/i;
/** Less than any words that name a frame. */
const rank = 1;
/** As much as the surest words: the sentence itself tells what is taken out of it. */
const dividedRank = 6;

/**
 * "Hela bidraget, 745 000 kr, går till kurser": the frame, where nothing is given beside it and no other words name one;
 * "bidraget, 6 mnkr, används till insatserna i tabell 1": what is divided there; "Vår andel, 6 mnkr, används till kurser
 * 4 mnkr och till läger 2 mnkr": what is divided in the sentence itself.
 */
export function wholeIn(sentence: string, kind: Section["kind"]): Candidate[] {
  const decided = kind === "decision";
  const [money] = decided || kind === "proposal" ? moneyIn(sentence) : [];
  if (money === undefined) return [];
  const divided = dividedWhole(sentence);
  if (divided !== null)
    return [
      {
        money: divided.money,
        rank: dividedRank,
        isRest: divided.isRest,
        quote: sentence,
        decided,
        expected: false,
      },
    ];
  const found = { money, rank, isRest: false, quote: sentence, decided, expected: false };
  if (isEmptied(sentence)) return [{ ...found, rank: dividedRank }];
  if (givesWhole(sentence)) return [{ ...found, isWhole: true }];
  return isSizeOfWhole(sentence, money) && points.test(sentence.slice(money.end)) ? [found] : [];
}
