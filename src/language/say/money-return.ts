import type { Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatKronor } from "../format.ts";

/** What is said of money that an activity gives back of what paper or the board gave it. */
interface MoneyReturnWords {
  readonly button: string;
  readonly title: string;
  readonly lead: (from: string, to: string | null) => string;
  readonly again: string;
  readonly none: string;
  readonly activity: string;
  readonly choose: string;
  readonly choice: (activity: string, left: Ore) => string;
  readonly amount: string;
  readonly amountPlaceholder: string;
  readonly decision: string;
  readonly send: string;
  readonly first: string;
  /** The title of a decision that says so, as a proposal. */
  readonly newTitle: (of: string) => string;
  readonly back: string;
  /** On what gave the money, and on the decision that says so. */
  readonly heading: string;
  readonly line: (activity: string, amount: Ore, by: string, left: Ore) => string;
  readonly byHeading: string;
  readonly byLine: (activity: string, amount: Ore, from: string) => string;
}

const kr = (amount: Ore, language: Language): string => formatKronor(amount, language);

const sv: MoneyReturnWords = {
  button: "Lämna tillbaka pengar …",
  title: "Pengar som lämnas tillbaka",
  lead: (from, to) =>
    `Pengar som ${from} har fördelat lämnas tillbaka genom ett nytt beslut av samma beslutsfattare, eller av styrelsen. Pengarna går tillbaka till ${to === null ? "det som är kvar av bidraget" : `potten ${to}`}.`,
  again:
    "Blev något fel, registrera samma aktivitet och beslut igen med rätt belopp. 0 tar bort uppgiften.",
  none: "Det finns inget sådant beslut än. Registrera det först, så kommer du tillbaka hit.",
  activity: "Vilken aktivitet lämnar tillbaka?",
  choose: "Välj",
  choice: (activity, left) => `${activity}, har ${kr(left, "sv")}`,
  amount: "Hur mycket lämnas tillbaka?",
  amountPlaceholder: "200 000",
  decision: "Vilket beslut säger det?",
  send: "Registrera",
  first: "Lägg in ett nytt beslut först",
  newTitle: (of) => `Återlämnade pengar: ${of}`,
  back: "Tillbaka",
  heading: "Lämnat tillbaka",
  line: (activity, amount, by, left) =>
    `• ${activity}: ${kr(amount, "sv")}, ${by}. Kvar hos aktiviteten: ${kr(left, "sv")}`,
  byHeading: "Lämnas tillbaka genom beslutet",
  byLine: (activity, amount, from) => `• ${activity}: ${kr(amount, "sv")}, ur ${from}`,
};

const en: MoneyReturnWords = {
  button: "Return money …",
  title: "Money that is returned",
  lead: (from, to) =>
    `Money that ${from} has distributed is returned by a new decision of the same decider, or of the board. The money goes back to ${to === null ? "what is left of the grant" : `the pot ${to}`}.`,
  again:
    "If something was wrong, register the same activity and decision again with the right amount. 0 removes it.",
  none: "There is no such decision yet. Register it first, and you will come back here.",
  activity: "Which activity returns money?",
  choose: "Choose",
  choice: (activity, left) => `${activity}, has ${kr(left, "en")}`,
  amount: "How much is returned?",
  amountPlaceholder: "200 000",
  decision: "Which decision says so?",
  send: "Register",
  first: "Enter a new decision first",
  newTitle: (of) => `Money returned: ${of}`,
  back: "Back",
  heading: "Returned",
  line: (activity, amount, by, left) =>
    `• ${activity}: ${kr(amount, "en")}, ${by}. Left with the activity: ${kr(left, "en")}`,
  byHeading: "Returned by this decision",
  byLine: (activity, amount, from) => `• ${activity}: ${kr(amount, "en")}, from ${from}`,
};

export const moneyReturnWords: Readonly<Record<Language, MoneyReturnWords>> = { sv, en };
