import type { Language } from "../../domain/person.ts";
import { countWords } from "../format.ts";

/** What can just have gone well; the cards' `Said` names one of them. */
type Done =
  | "saved"
  | "submitted"
  | "withdrawn"
  | "returned"
  | "step-taken"
  | "decided"
  | "disqualified"
  | "unsure"
  | "settled"
  | "referred"
  | "bound"
  | "language"
  | "clock"
  | "row-removed";

/** What is said above a card of what has just happened. */
interface SaidWords {
  readonly done: Readonly<Record<Done, string>>;
  readonly refused: string;
  readonly outdated: string;
  readonly changed: string;
  readonly moreChanges: (count: number) => string;
}

export const saidWords: Record<Language, SaidWords> = {
  sv: {
    done: {
      saved: "Sparat.",
      submitted: "Förslaget är skickat. Pengarna är reserverade tills det är beslutat.",
      withdrawn: "Förslaget är taget tillbaka. Pengarna är kvar i potten.",
      returned: "Förslaget är skickat tillbaka.",
      "step-taken": "Ditt svar är noterat, och nästa person har fått ärendet.",
      decided: "Beslutet är fattat.",
      disqualified: "Ditt jäv är noterat, och ärendet har gått vidare.",
      unsure: "Din fråga om jäv är noterad. Ärendet väntar tills den är besvarad.",
      settled: "Svaret är noterat.",
      referred: "Förslaget är hänskjutet. Pengarna är reserverade tills styrelsen har svarat.",
      bound: "Sammanträdet är noterat.",
      language: "Språket är ändrat till svenska.",
      clock: "Klockan är flyttad.",
      "row-removed": "Raden är borttagen.",
    },
    refused: "Det gick inte",
    outdated: "Kortet var gammalt, och inget ändrades. Det här har hänt sedan dess:",
    changed: "Kortet var gammalt, och inget ändrades. Här är läget nu.",
    moreChanges: (count) =>
      `Och ${countWords(count, { one: "händelse", many: "händelser" }, "sv")} till.`,
  },
  en: {
    done: {
      saved: "Saved.",
      submitted: "The proposal is sent. The money is reserved until it is decided.",
      withdrawn: "The proposal is withdrawn. The money is back in the pot.",
      returned: "The proposal is sent back.",
      "step-taken": "Your answer is noted, and the next person has the matter.",
      decided: "The decision is made.",
      disqualified: "Your conflict of interest is noted, and the matter has moved on.",
      unsure: "Your question is noted. The matter waits until it is answered.",
      settled: "The answer is noted.",
      referred: "The proposal is referred. The money is reserved until the board has answered.",
      bound: "The meeting is noted.",
      language: "The language is changed to English.",
      clock: "The clock is moved.",
      "row-removed": "The row is removed.",
    },
    refused: "That was not possible",
    outdated: "The card was outdated, and nothing was changed. This has happened since:",
    changed: "The card was outdated, and nothing was changed. This is how things stand now.",
    moreChanges: (count) =>
      `And ${countWords(count, { one: "event", many: "events" }, "en")} more.`,
  },
};
