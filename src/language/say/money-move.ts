import type { AmendmentRefusal } from "../../domain/afterwards.ts";
import { type Day, type Ore, ore } from "../../domain/brand.ts";
import { minus, zero } from "../../domain/money.ts";
import type { Language, TrailFacts } from "../../domain/person.ts";
import { formatDay, formatKronor } from "../format.ts";

type MoveOutside = (AmendmentRefusal & { readonly code: "move-outside" })["why"];

/** Where money goes: to a pot by its name, to the grant (null), or to a later year's grant or a pot there. */
export type Place = string | null | { readonly next: string; readonly pot: string | null };

/** What is said of undistributed money that a decision on paper moves from a pot. */
interface MoneyMoveWords {
  readonly button: string;
  readonly title: string;
  readonly lead: (pot: string, by: string, left: Ore) => string;
  readonly again: string;
  readonly none: string;
  readonly to: string;
  readonly choose: string;
  readonly grant: string;
  readonly choice: (pot: string, left: Ore) => string;
  readonly amount: string;
  readonly amountPlaceholder: string;
  readonly decision: string;
  readonly reason: string;
  readonly reasonPlaceholder: string;
  readonly send: string;
  readonly first: string;
  /** The title of a decision that says so, as a proposal. */
  readonly newTitle: (of: string) => string;
  readonly back: string;
  /** On the pot: what has come and gone, with the decision that says so. */
  readonly fact: string;
  readonly out: (amount: Ore, to: Place, by: string) => string;
  readonly in: (amount: Ore, from: string, by: string) => string;
  readonly why: (reason: string) => string;
  readonly more: (count: number) => string;
  /** On the decision. */
  readonly heading: string;
  readonly line: (amount: Ore, from: string, to: Place) => string;
  readonly history: {
    readonly registered: (amount: Ore, from: string, to: Place) => string;
    readonly reason: (amount: Ore, from: string, to: Place) => string;
    readonly corrected: (was: Ore, amount: Ore, from: string, to: Place) => string;
    readonly left: (left: Ore) => string;
    readonly both: (left: Ore, from: string, toLeft: Ore, to: Place) => string;
  };
  readonly news: {
    readonly over: (day: Day) => string;
    /** The sum by which more is moved than was said before; less than nothing where it was put right. */
    readonly title: (sum: Ore) => string;
    readonly lead: (decision: string, by: string | null) => string;
    readonly next: string;
    readonly row: (from: string, to: Place) => string;
    readonly before: (amount: Ore) => string;
    readonly left: (pot: string, left: Ore) => string;
    readonly figure: (amount: Ore) => string;
    readonly why: string;
    readonly openPot: string;
    readonly openGrant: string;
    readonly openDecision: string;
    readonly home: string;
  };
}

const kr = (amount: Ore, language: Language): string => formatKronor(amount, language);

const placed = (to: Place, pot: (title: string) => string, grant: string): string =>
  to === null
    ? grant
    : typeof to === "string"
      ? pot(to)
      : to.pot === null
        ? to.next
        : `${pot(to.pot)} (${to.next})`;

const inSwedish = (to: Place): string => placed(to, (title) => `potten ${title}`, "bidraget");
const inEnglish = (to: Place): string => placed(to, (title) => `the pot ${title}`, "the grant");

const toSwedish = (to: Place): string =>
  to === null ? "tillbaka till det som är kvar av bidraget" : `till ${inSwedish(to)}`;

const toEnglish = (to: Place): string =>
  to === null ? "back to what is left of the grant" : `to ${inEnglish(to)}`;

/** What is left there: "av bidraget", "i potten Verktyg". */
const leftSwedish = (to: Place): string =>
  `${to === null || (typeof to !== "string" && to.pot === null) ? "av" : "i"} ${inSwedish(to)}`;

const leftEnglish = (to: Place): string =>
  `${to === null || (typeof to !== "string" && to.pot === null) ? "of" : "in"} ${inEnglish(to)}`;

const sv: MoneyMoveWords = {
  button: "Flytta pengar …",
  title: "Pengar som flyttas från potten",
  lead: (pot, by, left) =>
    `Pengar i potten ${pot} som inte är fördelade kan flyttas till en annan pott, eller tillbaka till det som är kvar av bidraget. Det kräver ett nytt beslut, av den som beslutade om potten (${by}) eller av styrelsen. Potten har ${kr(left, "sv")} kvar att fördela.`,
  again:
    "Blev något fel, registrera samma flytt och beslut igen med rätt belopp eller skäl. 0 tar bort uppgiften.",
  none: "Det finns inget sådant beslut än. Registrera det först, så kommer du tillbaka hit.",
  to: "Vart flyttas pengarna?",
  choose: "Välj",
  grant: "Tillbaka till det som är kvar av bidraget",
  choice: (pot, left) => `Potten ${pot}: ${kr(left, "sv")} kvar att fördela`,
  amount: "Hur mycket flyttas?",
  amountPlaceholder: "200 000",
  decision: "Vilket beslut säger det?",
  reason: "Varför flyttas pengarna?",
  reasonPlaceholder: "Till exempel: behovet blev mindre än väntat",
  send: "Registrera",
  first: "Lägg in ett nytt beslut först",
  newTitle: (of) => `Omfördelning: ${of}`,
  back: "Tillbaka",
  fact: "Flyttade pengar",
  out: (amount, to, by) => `${kr(amount, "sv")} härifrån ${toSwedish(to)} (${by}).`,
  in: (amount, from, by) => `${kr(amount, "sv")} hit från potten ${from} (${by}).`,
  why: (reason) => `Skäl: ${reason}`,
  more: (count) => `Och ${count} till, se historiken.`,
  heading: "Flyttas genom beslutet",
  line: (amount, from, to) => `• ${kr(amount, "sv")} från potten ${from} ${toSwedish(to)}.`,
  history: {
    registered: (amount, from, to) =>
      `registrerade att ${kr(amount, "sv")} flyttas från potten ${from} ${toSwedish(to)}`,
    reason: (amount, from, to) =>
      `ändrade skälet till att ${kr(amount, "sv")} flyttas från potten ${from} ${toSwedish(to)}`,
    corrected: (was, amount, from, to) =>
      `rättade beloppet som flyttas från potten ${from} ${toSwedish(to)}: ${kr(amount, "sv")} i stället för ${kr(was, "sv")}`,
    left: (left) => `Kvar därefter: ${kr(left, "sv")}`,
    both: (left, from, toLeft, to) =>
      `Kvar därefter: ${kr(left, "sv")} i potten ${from} och ${kr(toLeft, "sv")} ${leftSwedish(to)}`,
  },
  news: {
    over: (day) => `Flyttade pengar · ${formatDay(day, "sv")}`,
    title: (sum) =>
      sum > 0
        ? `${kr(sum, "sv")} har flyttats`
        : sum < 0
          ? `${kr(minus(zero, sum), "sv")} mindre flyttas`
          : "Flyttade pengar är rättade",
    lead: (decision, by) =>
      by === null
        ? `Det följer av ett beslut (${decision}).`
        : `Det följer av ett beslut (${decision}). Uppgiften är registrerad av ${by}.`,
    next: "Stämmer det inte, säg till den som har registrerat det.",
    row: (from, to) =>
      to === null
        ? `Från potten ${from} tillbaka till bidraget`
        : `Från potten ${from} ${toSwedish(to)}`,
    before: (amount) => `Förut var beloppet ${kr(amount, "sv")}.`,
    left: (pot, left) => `Potten ${pot} har ${kr(left, "sv")} kvar att fördela.`,
    figure: (amount) => kr(amount, "sv"),
    why: "Du får det här en gång, för att du svarar för pengarna eller ingår i sekretariatet.",
    openPot: "Öppna potten",
    openGrant: "Öppna bidraget",
    openDecision: "Visa beslutet",
    home: "Hem",
  },
};

const en: MoneyMoveWords = {
  button: "Move money …",
  title: "Money moved from the pot",
  lead: (pot, by, left) =>
    `Money in the pot ${pot} that has not been distributed can be moved to another pot, or back to what is left of the grant. That takes a new decision by whoever decided on the pot (${by}), or by the board. The pot has ${kr(left, "en")} left to distribute.`,
  again:
    "If something was wrong, register the same move and decision again with the right amount or reason. 0 removes it.",
  none: "There is no such decision yet. Register it first, and you will come back here.",
  to: "Where does the money go?",
  choose: "Choose",
  grant: "Back to what is left of the grant",
  choice: (pot, left) => `The pot ${pot}: ${kr(left, "en")} left to distribute`,
  amount: "How much is moved?",
  amountPlaceholder: "200,000",
  decision: "Which decision says so?",
  reason: "Why is the money moved?",
  reasonPlaceholder: "For example: the need was smaller than expected",
  send: "Register",
  first: "Enter a new decision first",
  newTitle: (of) => `Reallocation: ${of}`,
  back: "Back",
  fact: "Moved money",
  out: (amount, to, by) => `${kr(amount, "en")} from here ${toEnglish(to)} (${by}).`,
  in: (amount, from, by) => `${kr(amount, "en")} to here from the pot ${from} (${by}).`,
  why: (reason) => `Reason: ${reason}`,
  more: (count) => `And ${count} more, see the history.`,
  heading: "Moved by this decision",
  line: (amount, from, to) => `• ${kr(amount, "en")} from the pot ${from} ${toEnglish(to)}.`,
  history: {
    registered: (amount, from, to) =>
      `registered that ${kr(amount, "en")} is moved from the pot ${from} ${toEnglish(to)}`,
    reason: (amount, from, to) =>
      `changed the reason why ${kr(amount, "en")} is moved from the pot ${from} ${toEnglish(to)}`,
    corrected: (was, amount, from, to) =>
      `corrected the amount moved from the pot ${from} ${toEnglish(to)}: ${kr(amount, "en")} instead of ${kr(was, "en")}`,
    left: (left) => `Left afterwards: ${kr(left, "en")}`,
    both: (left, from, toLeft, to) =>
      `Left afterwards: ${kr(left, "en")} in the pot ${from} and ${kr(toLeft, "en")} ${leftEnglish(to)}`,
  },
  news: {
    over: (day) => `Moved money · ${formatDay(day, "en")}`,
    title: (sum) =>
      sum > 0
        ? `${kr(sum, "en")} has been moved`
        : sum < 0
          ? `${kr(minus(zero, sum), "en")} less is moved`
          : "Moved money has been put right",
    lead: (decision, by) =>
      by === null
        ? `It follows from a decision (${decision}).`
        : `It follows from a decision (${decision}). It was registered by ${by}.`,
    next: "If this is wrong, tell whoever registered it.",
    row: (from, to) =>
      to === null
        ? `From the pot ${from} back to the grant`
        : `From the pot ${from} ${toEnglish(to)}`,
    before: (amount) => `The amount was ${kr(amount, "en")} before.`,
    left: (pot, left) => `The pot ${pot} has ${kr(left, "en")} left to distribute.`,
    figure: (amount) => kr(amount, "en"),
    why: "You get this once, because you answer for the money or belong to the secretariat.",
    openPot: "Open the pot",
    openGrant: "Open the grant",
    openDecision: "Show the decision",
    home: "Home",
  },
};

export const moneyMoveWords: Readonly<Record<Language, MoneyMoveWords>> = { sv, en };

/** Why a decision on paper cannot say so, and which one can. */
export const moveOutside: Readonly<Record<Language, Record<MoveOutside, string>>> = {
  sv: {
    own: "Beslutet gav själv pengar till en av pottarna. Välj ett senare beslut som flyttar dem.",
    grant: "Beslutet gäller ett annat bidrag. Välj ett beslut om samma bidrag.",
    earlier: "Beslutet är äldre än det som gav pengar till potten. Välj ett senare beslut.",
    maker:
      "Bara den som beslutade om båda pottarna, eller styrelsen, kan besluta att pengarna flyttas. Välj ett sådant beslut.",
    ended:
      "Delegationen gällde inte längre när beslutet fattades, så bara styrelsen kunde flytta pengarna. Välj ett beslut av styrelsen.",
    target:
      "Pengarna kan flyttas till en annan pott i samma bidrag, eller tillbaka till bidraget. Välj en sådan.",
  },
  en: {
    own: "The decision itself gave money to one of the pots. Choose a later one that moves it.",
    grant: "The decision concerns another grant. Choose one about the same grant.",
    earlier: "The decision is older than the one that gave the pot its money. Choose a later one.",
    maker:
      "Only whoever decided both pots, or the board, can decide that the money is moved. Choose such a decision.",
    ended:
      "The delegation had ended when the decision was made, so only the board could move the money. Choose a decision of the board.",
    target:
      "Money can be moved to another pot of the same grant, or back to the grant. Choose one of those.",
  },
};

/** Where it went, by the names of that time. */
export const placeOf = ({
  toTitle,
  next,
}: Pick<NonNullable<TrailFacts["moved"]>, "toTitle" | "next">): Place =>
  next === undefined ? toTitle : { next: next.title, pot: toTitle };

/** What a line of history says of it, with what is left: of each place where it says of both. */
export function moneyMoved(facts: TrailFacts, language: Language): string {
  const { moved, balances = [] } = facts;
  const words = moneyMoveWords[language].history;
  const [amount, was] = [ore(facts.amount ?? 0), ore(facts.was ?? 0)];
  const [from, to] = [moved?.title ?? "", moved === undefined ? null : placeOf(moved)];
  const what =
    was === 0
      ? words.registered(amount, from, to)
      : amount === was
        ? words.reason(amount, from, to)
        : words.corrected(was, amount, from, to);
  const [left, toLeft] = balances;
  if (left === undefined) return what;
  const rest = toLeft === undefined ? words.left(left) : words.both(left, from, toLeft, to);
  return `${what}. ${rest}`;
}
