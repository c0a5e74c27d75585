import type { Language, TrailFacts } from "../../domain/person.ts";
import { moneyMoved } from "./money-move.ts";
import { yearCloseInEnglish } from "./year-close-en.ts";
import { yearCloseInSwedish } from "./year-close-sv.ts";
import type { YearCloseWords } from "./year-close-words.ts";

export const yearCloseWords: Readonly<Record<Language, YearCloseWords>> = {
  sv: yearCloseInSwedish,
  en: yearCloseInEnglish,
};

/** What a line of history says of a year's close; null for other events. */
export function yearHappened(event: string, facts: TrailFacts, language: Language): string | null {
  const { history } = yearCloseWords[language];
  const { text = "", year = 0 } = facts;
  switch (event) {
    case "money-carried":
      return moneyMoved(facts, language);
    case "pot-year-closed":
      return history.closed(text, year);
    case "pot-year-reopened":
      return history.reopened(text, year);
    default:
      return null;
  }
}
