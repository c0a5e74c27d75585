import type { Candidate } from "./frame-proven.ts";
import { moneyIn } from "../words/money.ts";
import type { Section } from "../layout/section.ts";
import { givesWhole, isSizeOfWhole } from "./whole-given.ts";

/** "används för insatserna i tabell 1": another part says how it is divided. */
const points =
  /^[,)]*\s(?:(?:ska|skall)\s)?(?:används?|användas|fördelas?|disponeras|går|gå)\s[^.;\d]*(?:tabell\p{L}*|nedan|ovan|bilaga)(?!\p{L})/iu;
/** Less than any words that name a frame. */
const rank = 1;

/**
 * "Hela bidraget, 745 000 kr, går till kurser": the frame, where nothing is given beside it and no other words name one;
 * "bidraget, 6 mnkr, används till insatserna i tabell 1": what is divided there.
 */
export function wholeIn(sentence: string, kind: Section["kind"]): Candidate[] {
  const decided = kind === "decision";
  const [money] = decided || kind === "proposal" ? moneyIn(sentence) : [];
  if (money === undefined) return [];
  const found = { money, rank, isRest: false, quote: sentence, decided, expected: false };
  if (givesWhole(sentence)) return [{ ...found, isWhole: true }];
  return isSizeOfWhole(sentence, money) && points.test(sentence.slice(money.end)) ? [found] : [];
}
