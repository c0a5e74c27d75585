import type { Day, Ore } from "../../domain/brand.ts";
import type { RowGiver } from "../../domain/intake.ts";
import type { Language } from "../../domain/person.ts";
import { formatDay, formatKronor } from "../format.ts";

/** What is said of a row of money that was missed, before its decision is entered and afterwards. */
interface FixedRowWords {
  /** Of a text, before its decision is entered. */
  readonly title: string;
  readonly lead: string;
  /** Of a decision that is entered. */
  readonly laterTitle: string;
  readonly laterLead: string;
  readonly noGrant: string;
  readonly button: string;
  readonly activity: string;
  readonly responsible: string;
  readonly responsiblePlaceholder: string;
  readonly amount: string;
  readonly amountPlaceholder: string;
  /** Null where nobody knows which year it is. */
  readonly need: (year: number | null) => string;
  readonly by: string;
  readonly givers: Readonly<Record<RowGiver, string>>;
  readonly quote: string;
  readonly quotePlaceholder: string;
  readonly reason: string;
  readonly reasonPlaceholder: string;
  readonly another: string;
  readonly isAnother: string;
  readonly choose: string;
  readonly save: string;
  readonly saveLater: string;
  readonly remove: string;
  /** From the form of a text to that of the decision which is entered already. */
  readonly toDecision: string;
  /** And the other way. */
  readonly toOpen: string;
  readonly toText: string;
  readonly toTheDecision: string;
  /** Among the rows of a decision that is to be entered. */
  readonly byHand: string;
  /** On the decision, of the rows that came afterwards. */
  readonly heading: string;
  readonly line: (activity: string, amount: Ore, day: Day) => string;
  readonly why: (reason: string) => string;
  readonly stands: (quote: string) => string;
  readonly takenBack: (day: Day, reason: string | null) => string;
  /** An addition that was a mistake. */
  readonly withdraw: {
    readonly button: string;
    readonly title: string;
    readonly lead: string;
    readonly row: string;
    readonly choice: (activity: string, amount: Ore) => string;
    readonly reason: string;
    readonly reasonPlaceholder: string;
    readonly none: string;
    readonly save: string;
  };
}

const sv: FixedRowWords = {
  title: "En rad som läsningen missade",
  lead: "Raden räknas med direkt när pengarna stäms av. Den läggs in tillsammans med beslutet, och fram till dess kan du ändra den eller ta bort den.",
  laterTitle: "Lägg till en rad som saknas",
  laterLead:
    "Lägg bara till det som redan står i beslutet på papper. Är det något nytt behövs ett nytt beslut. Raderna som är inlagda ändras inte. Skälet sparas med raden.",
  noGrant:
    "Beslutet är inte kopplat till något statsbidrag, så det finns inga pengar att ta raden ur.",
  button: "Lägg till en rad som saknas",
  activity: "Aktivitet",
  responsible: "Ansvarig",
  responsiblePlaceholder: "Kan lämnas tomt",
  amount: "Belopp i kronor",
  amountPlaceholder: "300 000",
  need: (year) => `Behövs pengar även ${year ?? "nästa år"}?`,
  by: "Vilket beslut ger pengarna?",
  givers: {
    decision: "Beslutet som texten själv är",
    "board-decision": "Organets beslut, som texten berättar om",
  },
  quote: "Så står det i beslutet",
  quotePlaceholder: "Klistra in raden, ord för ord",
  reason: "Varför kom raden inte med?",
  reasonPlaceholder: "Den stod under tabellen",
  another: "Det finns redan en rad med samma aktivitet och belopp",
  isAnother: "Det är två olika rader",
  choose: "Välj",
  save: "Spara raden",
  saveLater: "Lägg till raden",
  remove: "Ta bort raden",
  toDecision: "Raden hör till ett beslut som är inlagt",
  toOpen: "Raden hör till ett beslut som inte är inlagt",
  toText: "Till resten av texten",
  toTheDecision: "Till beslutet",
  byHand: "Tillagd för hand.",
  heading: "Tillagt efter att beslutet lades in",
  line: (activity, amount, day) =>
    `• ${activity}, ${formatKronor(amount, "sv")}, ${formatDay(day, "sv")}.`,
  why: (reason) => `Skäl: ${reason}`,
  stands: (quote) => `I beslutet står: ”${quote}”`,
  takenBack: (day, reason) =>
    `Tillbakatagen ${formatDay(day, "sv")}${reason === null ? "." : `. Skäl: ${reason}`}`,
  withdraw: {
    button: "Ta tillbaka en tillagd rad",
    title: "Ta tillbaka en rad som lades till av misstag",
    lead: "Bara rader som lagts till efter att beslutet lades in kan tas tillbaka. Pengarna går tillbaka till det som är kvar av bidraget, och skälet sparas.",
    row: "Vilken rad?",
    choice: (activity, amount) => `${activity}, ${formatKronor(amount, "sv")}`,
    reason: "Varför tas den tillbaka?",
    reasonPlaceholder: "Den stod redan i tabellen",
    none: "Ingen rad har lagts till i efterhand.",
    save: "Ta tillbaka raden",
  },
};

const en: FixedRowWords = {
  title: "A row that the reading missed",
  lead: "The row counts at once when the money is reconciled. It is entered together with the decision, and until then you can change or remove it.",
  laterTitle: "Add a row that is missing",
  laterLead:
    "Add only what stands in the decision on paper already. Anything new needs a new decision. The rows that are entered do not change. The reason is kept with the row.",
  noGrant: "The decision names no grant, so there is no money to take the row from.",
  button: "Add a row that is missing",
  activity: "Activity",
  responsible: "Responsible",
  responsiblePlaceholder: "May be left empty",
  amount: "Amount in SEK",
  amountPlaceholder: "300 000",
  need: (year) => `Is money needed in ${year ?? "the next year"} too?`,
  by: "Which decision gives the money?",
  givers: {
    decision: "The decision that the text is itself",
    "board-decision": "The body's decision, which the text tells of",
  },
  quote: "What the decision says",
  quotePlaceholder: "Paste the row, word for word",
  reason: "Why was the row left out?",
  reasonPlaceholder: "It stood below the table",
  another: "There is a row with the same activity and amount already",
  isAnother: "They are two different rows",
  choose: "Choose",
  save: "Save the row",
  saveLater: "Add the row",
  remove: "Remove the row",
  toDecision: "The row belongs to a decision that is entered",
  toOpen: "The row belongs to a decision that is not entered",
  toText: "To the rest of the text",
  toTheDecision: "To the decision",
  byHand: "Added by hand.",
  heading: "Added after the decision was entered",
  line: (activity, amount, day) =>
    `• ${activity}, ${formatKronor(amount, "en")}, ${formatDay(day, "en")}.`,
  why: (reason) => `Reason: ${reason}`,
  stands: (quote) => `The decision says: “${quote}”`,
  takenBack: (day, reason) =>
    `Taken back on ${formatDay(day, "en")}${reason === null ? "." : `. Reason: ${reason}`}`,
  withdraw: {
    button: "Take back an added row",
    title: "Take back a row that was added by mistake",
    lead: "Only rows that were added after the decision was entered can be taken back. The money goes back to what is left of the grant, and the reason is kept.",
    row: "Which row?",
    choice: (activity, amount) => `${activity}, ${formatKronor(amount, "en")}`,
    reason: "Why is it taken back?",
    reasonPlaceholder: "It stood in the table already",
    none: "No row has been added afterwards.",
    save: "Take the row back",
  },
};

export const fixedRowWords: Record<Language, FixedRowWords> = { sv, en };
