import type { Day, Ore } from "../../domain/brand.ts";
import { minus, zero } from "../../domain/money.ts";
import type { Language } from "../../domain/person.ts";
import { formatDay, formatKronor } from "../format.ts";

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
  readonly news: {
    readonly over: (day: Day) => string;
    /** The sum by which more is given back than was said before; less than nothing where it was put right. */
    readonly title: (sum: Ore) => string;
    readonly lead: (decision: string, by: string | null) => string;
    readonly next: string;
    readonly to: (pot: string | null) => string;
    readonly before: (amount: Ore) => string;
    readonly left: (amount: Ore) => string;
    readonly figure: (amount: Ore) => string;
    readonly why: string;
    readonly openPot: string;
    readonly openGrant: string;
    readonly openDecision: string;
    readonly home: string;
  };
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
  news: {
    over: (day) => `Lämnat tillbaka · ${formatDay(day, "sv")}`,
    title: (sum) =>
      sum > 0
        ? `${kr(sum, "sv")} har lämnats tillbaka`
        : sum < 0
          ? `${kr(minus(zero, sum), "sv")} mindre lämnas tillbaka`
          : "Återlämnade pengar är rättade",
    lead: (decision, by) =>
      by === null
        ? `Det följer av ett beslut (${decision}).`
        : `Det följer av ett beslut (${decision}). Uppgiften är registrerad av ${by}.`,
    next: "Stämmer det inte, säg till den som har registrerat det.",
    to: (pot) =>
      pot === null
        ? "Pengarna är tillbaka i det som är kvar av bidraget."
        : `Pengarna är tillbaka i potten ${pot}.`,
    before: (amount) => `Förut var beloppet ${kr(amount, "sv")}.`,
    left: (amount) => `Aktiviteten har ${kr(amount, "sv")} kvar.`,
    figure: (amount) => kr(amount, "sv"),
    why: "Du får det här en gång, för att du svarar för pengarna eller aktiviteten, eller ingår i sekretariatet.",
    openPot: "Öppna potten",
    openGrant: "Öppna bidraget",
    openDecision: "Visa beslutet",
    home: "Hem",
  },
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
  amountPlaceholder: "200,000",
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
  news: {
    over: (day) => `Returned · ${formatDay(day, "en")}`,
    title: (sum) =>
      sum > 0
        ? `${kr(sum, "en")} has been returned`
        : sum < 0
          ? `${kr(minus(zero, sum), "en")} less is returned`
          : "Returned money has been put right",
    lead: (decision, by) =>
      by === null
        ? `It follows from a decision (${decision}).`
        : `It follows from a decision (${decision}). It was registered by ${by}.`,
    next: "If this is wrong, tell whoever registered it.",
    to: (pot) =>
      pot === null
        ? "The money is back in what is left of the grant."
        : `The money is back in the pot ${pot}.`,
    before: (amount) => `The amount was ${kr(amount, "en")} before.`,
    left: (amount) => `The activity has ${kr(amount, "en")} left.`,
    figure: (amount) => kr(amount, "en"),
    why: "You get this once, because you answer for the money or the activity, or belong to the secretariat.",
    openPot: "Open the pot",
    openGrant: "Open the grant",
    openDecision: "Show the decision",
    home: "Home",
  },
};

export const moneyReturnWords: Readonly<Record<Language, MoneyReturnWords>> = { sv, en };
