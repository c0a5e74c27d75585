import type { Candidate } from "./frame-proven.ts";
import { moneyIn } from "../words/money.ts";
import type { Section } from "../layout/section.ts";
import { givesWhole } from "./whole-given.ts";

/** Less than any words that name a frame. */
const rank = 1;

/** "Hela bidraget, 745 000 kr, går till kurser": the frame, where nothing is given beside it and no other words name one. */
export function wholeIn(sentence: string, kind: Section["kind"]): Candidate[] {
  const decided = kind === "decision";
  const [money] = decided || kind === "proposal" ? moneyIn(sentence) : [];
  return money === undefined || !givesWhole(sentence)
    ? []
    : [{ money, rank, isRest: false, quote: sentence, decided, expected: false, isWhole: true }];
}
