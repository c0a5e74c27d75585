import type { Day, Ore } from "../../domain/brand.ts";
import type { Need } from "../../domain/grant.ts";
import type { SettledAs } from "../../domain/need.ts";
import type { Language } from "../../domain/person.ts";
import { formatDay, formatKronor } from "../format.ts";
import { needWords } from "./title.ts";

/** The need of money next year (sv. *behov nästa år*, rules R09 and R10), asked for and answered row by row. */
interface NeedCardWords {
  readonly over: (year: number, pot: string) => string;
  readonly summary: (year: number, activity: string) => string;
  readonly open: string;
  readonly answered: string;
  readonly granted: (amount: Ore, decided: Need) => string;
  readonly asks: (year: number) => string;
  readonly mayChange: string;
  readonly waitsFor: (people: string) => string;
  readonly yes: (year: number) => string;
  readonly no: (year: number) => string;
  readonly comment: string;
  readonly commentPlaceholder: string;
  /** In place of the comment, for who answers what another has said. */
  readonly source: string;
  readonly sourcePlaceholder: string;
  /** The same asked about a row of a document that is read in. */
  readonly intake: string;
  readonly label: string;
  readonly choose: string;
  readonly decision: string;
  /** "ja (besvarat 3 oktober 2018 av Hedda Påhittad)". */
  readonly later: (need: SettledAs, day: Day, name: string) => string;
  readonly laterHeading: (year: number) => string;
  readonly more: (count: number) => string;
  readonly button: (year: number) => string;
}

const sv: NeedCardWords = {
  over: (year, pot) => `Behov ${year} · ${pot}`,
  summary: (year, activity) => `Behov ${year}: ${activity}`,
  open: "Att besvara",
  answered: "Besvarat",
  granted: (amount, decided) =>
    `Beviljat: ${formatKronor(amount, "sv")}. Behov enligt beslutet: ${needWords.sv[decided]}.`,
  asks: (year) =>
    `Behövs det pengar till detta även ${year}? Svaret går till budgeten och ändrar inte beslutet.`,
  mayChange: "Ett nytt svar ersätter det gamla.",
  waitsFor: (people) => `Väntar på svar från ${people}.`,
  yes: (year) => `Ja, det behövs ${year}`,
  no: (year) => `Nej, det behövs inte ${year}`,
  comment: "Kommentar (om du vill)",
  commentPlaceholder: "Varför, eller hur länge?",
  source: "Vem har svarat, och hur?",
  sourcePlaceholder: "Till exempel: IT-chefen, mejl 3 oktober",
  intake:
    "Svaret gäller för raden när beslutet är inlagt, och står bredvid det som pappret säger. Vet ingen än, gå vidare: frågan kan besvaras senare.",
  label: "Behov nästa år",
  choose: "Välj",
  decision: "Beslutet",
  later: (need, day, name) => `${needWords.sv[need]} (besvarat ${formatDay(day, "sv")} av ${name})`,
  laterHeading: (year) => `Behov ${year}, besvarat efter beslutet`,
  more: (count) => (count === 1 ? "• En rad till" : `• ${count} rader till`),
  button: (year) => `Svara om behovet ${year}`,
};

const en: NeedCardWords = {
  over: (year, pot) => `Need in ${year} · ${pot}`,
  summary: (year, activity) => `Need in ${year}: ${activity}`,
  open: "To be answered",
  answered: "Answered",
  granted: (amount, decided) =>
    `Granted: ${formatKronor(amount, "en")}. Need by the decision: ${needWords.en[decided]}.`,
  asks: (year) =>
    `Is money needed for this in ${year} too? The answer goes to the budget and does not change the decision.`,
  mayChange: "A new answer takes the place of the old one.",
  waitsFor: (people) => `Waiting for an answer from ${people}.`,
  yes: (year) => `Yes, it is needed in ${year}`,
  no: (year) => `No, it is not needed in ${year}`,
  comment: "Comment (if you like)",
  commentPlaceholder: "Why, or for how long?",
  source: "Who has answered, and how?",
  sourcePlaceholder: "For example: head of IT, e-mail of 3 October",
  intake:
    "The answer counts for the row once the decision is entered, and stands beside what the paper says. If nobody knows yet, go on: the question can be answered later.",
  label: "Need next year",
  choose: "Choose",
  decision: "The decision",
  later: (need, day, name) =>
    `${needWords.en[need]} (answered on ${formatDay(day, "en")} by ${name})`,
  laterHeading: (year) => `Need in ${year}, answered after the decision`,
  more: (count) => (count === 1 ? "• One row more" : `• ${count} rows more`),
  button: (year) => `Answer about ${year}`,
};

export const needCardWords: Record<Language, NeedCardWords> = { sv, en };
