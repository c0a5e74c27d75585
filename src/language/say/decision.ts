import type { Day, Instant, Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import type { ProposedRow } from "../../domain/proposal.ts";
import { countWords, formatDay, formatDayTime, formatKronor, formatNumber } from "../format.ts";
import { answerWords, capitalised } from "./title.ts";

/** A decision of ours on cards: the receipt, the card, the list and the news. */
export interface DecisionWords {
  readonly over: (caseNumber: string, grant: string) => string;
  readonly title: (number: string) => string;
  readonly summary: (number: string, pot: string, sum: Ore) => string;
  readonly badge: string;
  readonly receipt: (number: string, time: Instant, name: string, title: string) => string;
  readonly what: (sum: Ore, pot: string, activities: number) => string;
  readonly chain: string;
  readonly board: string;
  readonly potFrom: string;
  readonly pot: string;
  readonly decided: string;
  readonly decidedBy: (name: string, title: string, day: Day) => string;
  readonly appointment: (appointment: string) => string;
  readonly declaration: string;
  readonly declared: string;
  readonly basis: string;
  readonly reported: string;
  readonly reportedAt: (body: string, day: Day) => string;
  readonly reportedUnknown: string;
  readonly reportedSentence: (body: string, day: Day) => string;
  readonly reportedSentenceUnknown: string;
  readonly prepared: string;
  readonly left: string;
  readonly document: string;
  readonly openPot: string;
  readonly openPots: string;
  readonly history: string;
  readonly notices: string;
  readonly listTitle: string;
  readonly listEmpty: string;
  readonly listCount: (count: number, sum: Ore) => string;
  readonly open: string;
  readonly next: string;
  readonly previous: string;
  readonly page: (page: number, pages: number) => string;
  readonly documentTitle: (number: string) => string;
  readonly backToDecision: string;
  /** Above what a decision answers to its reader. */
  readonly newsAnswers: string;
  readonly newsAnswer: (
    activity: string,
    row: Pick<ProposedRow, "answer" | "amount" | "sought">,
  ) => string;
  readonly newsMore: (rows: number) => string;
  readonly why: Record<"holder" | "prepared" | "responsible" | "secretariat" | "other", string>;
  readonly registeredBadge: string;
  /** How a decision is changed that was not made here. */
  readonly registeredChange: string;
  readonly registeredBody: (body: string, day: Day, section: number) => string;
  readonly registeredPerson: (name: string, title: string, day: Day) => string;
  /** An urgent decision of the chair (KL 6:39); `body` as in a sentence. */
  readonly registeredChair: (name: string, body: string, day: Day) => string;
  readonly registeredNeed: (year: number) => string;
  readonly registeredPots: (count: number, sum: Ore) => string;
  readonly hash: (hash: string) => string;
}

const sv: DecisionWords = {
  over: (number, grant) => `${number} · ${grant}`,
  title: (number) => `Beslut ${number}`,
  summary: (number, pot, sum) => `Beslut ${number}: ${pot}, ${formatKronor(sum, "sv")}`,
  badge: "Beslutat",
  receipt: (number, time, name, title) =>
    `Beslut ${number} är fattat ${formatDayTime(time, "sv")} av ${name}, ${title}.`,
  what: (sum, pot, activities) =>
    activities === 0
      ? `Inga pengar fördelas ur potten ${pot}.`
      : `${formatKronor(sum, "sv")} ur potten ${pot} till ${countWords(activities, { one: "aktivitet", many: "aktiviteter" }, "sv")}.`,
  chain: "Kedjan",
  board: "Delegation",
  potFrom: "Potten gjordes av",
  pot: "Pott",
  decided: "Beslut",
  decidedBy: (name, title, day) => `${name}, ${title}, ${formatDay(day, "sv")}`,
  appointment: (appointment) => `enligt ${appointment}`,
  declaration: "Jäv",
  declared: "Beslutsfattaren har intygat att jäv inte finns",
  basis: "Grund",
  reported: "Anmäls",
  reportedAt: (body, day) => `${body} ${formatDay(day, "sv")}`,
  reportedUnknown: "mötet är inte bestämt",
  reportedSentence: (body, day) => `Anmäls till ${body} ${formatDay(day, "sv")}.`,
  reportedSentenceUnknown: "Mötet för anmälan är inte bestämt. Sekretariatet har fått frågan.",
  prepared: "Berett av",
  left: "Kvar i potten",
  document: "Visa beslutstexten",
  openPot: "Öppna potten",
  openPots: "Pottar",
  history: "Historik",
  notices: "Anmälan",
  listTitle: "Beslut",
  listEmpty: "Inga beslut är fattade i Fördela än.",
  listCount: (count, sum) =>
    `${capitalised(countWords(count, { one: "beslut", many: "beslut", gender: "neuter" }, "sv"))}, ${formatKronor(sum, "sv")} i allt.`,
  open: "Öppna",
  next: "Nästa",
  previous: "Föregående",
  page: (page, pages) => `Sida ${page} av ${pages}`,
  documentTitle: (number) => `Delegationsbeslut ${number}`,
  backToDecision: "Till beslutet",
  newsAnswers: "Svar på det du ansvarar för",
  newsAnswer: (activity, { answer, amount, sought }) => {
    const said = `${activity}: ${answerWords.sv[answer]}`;
    if (amount === 0) return said;
    return answer === "partly" && sought !== null
      ? `${said}, ${formatKronor(amount, "sv")} av sökta ${formatKronor(sought, "sv")}`
      : `${said}, ${formatKronor(amount, "sv")}`;
  },
  newsMore: (rows) => (rows === 1 ? "En rad till" : `${formatNumber(rows, "sv")} rader till`),
  why: {
    holder: "Du får det här för att du har potten. Det kommer bara en gång.",
    prepared: "Du får det här för att du beredde förslaget. Det kommer bara en gång.",
    responsible:
      "Du får det här för att du ansvarar för en aktivitet i beslutet. Det kommer bara en gång.",
    secretariat: "Du får det här för att du ingår i sekretariatet. Det kommer bara en gång.",
    other: "Du får det här för att du är med i beslutets väg. Det kommer bara en gång.",
  },
  registeredBadge: "Från papper",
  registeredChange:
    "Beslutet är fattat utanför Fördela. Bara den som fattade det kan rätta eller ändra det; ett nytt beslut på papper registreras för sig av sekretariatet, och det här står kvar som det är. Säger det nya beslutet att pengar lämnas tillbaka registreras också det här. En rad som redan står i beslutet men inte kom med läggs till här, med ett skäl.",
  registeredBody: (body, day, section) => `${body} ${day} § ${section}`,
  registeredPerson: (name, title, day) => `${name}, ${title}, ${formatDay(day, "sv")}`,
  registeredChair: (name, body, day) =>
    `${name}, brådskande beslut för ${body}, ${formatDay(day, "sv")}`,
  registeredNeed: (year) => `Behov ${year}`,
  registeredPots: (count, sum) =>
    `Beslutet gav ${count === 1 ? "en pott" : `${count} pottar`} på ${formatKronor(sum, "sv")}.`,
  hash: (hash) => `Kontrollkod för texten på papper: ${hash}`,
};

const en: DecisionWords = {
  over: (number, grant) => `${number} · ${grant}`,
  title: (number) => `Decision ${number}`,
  summary: (number, pot, sum) => `Decision ${number}: ${pot}, ${formatKronor(sum, "en")}`,
  badge: "Decided",
  receipt: (number, time, name, title) =>
    `Decision ${number} was made ${formatDayTime(time, "en")} by ${name}, ${title}.`,
  what: (sum, pot, activities) =>
    activities === 0
      ? `No money is distributed from the pot ${pot}.`
      : `${formatKronor(sum, "en")} from the pot ${pot} to ${countWords(activities, { one: "activity", many: "activities" }, "en")}.`,
  chain: "The chain",
  board: "Delegation",
  potFrom: "The pot was made by",
  pot: "Pot",
  decided: "Decision",
  decidedBy: (name, title, day) => `${name}, ${title}, ${formatDay(day, "en")}`,
  appointment: (appointment) => `under ${appointment}`,
  declaration: "Conflict of interest",
  declared: "The decider has declared that there is none",
  basis: "Basis",
  reported: "Reported",
  reportedAt: (body, day) => `${body} ${formatDay(day, "en")}`,
  reportedUnknown: "the meeting is not set",
  reportedSentence: (body, day) => `Reported to ${body} on ${formatDay(day, "en")}.`,
  reportedSentenceUnknown: "The meeting for the report is not set. The secretariat has been asked.",
  prepared: "Prepared by",
  left: "Left in the pot",
  document: "Show the text of the decision",
  openPot: "Open the pot",
  openPots: "Pots",
  history: "History",
  notices: "Reports",
  listTitle: "Decisions",
  listEmpty: "No decisions have been made in Fördela yet.",
  listCount: (count, sum) =>
    `${count === 1 ? "One decision" : `${count} decisions`}, ${formatKronor(sum, "en")} in all.`,
  open: "Open",
  next: "Next",
  previous: "Previous",
  page: (page, pages) => `Page ${page} of ${pages}`,
  documentTitle: (number) => `Delegated decision ${number}`,
  backToDecision: "To the decision",
  newsAnswers: "The answer to what you answer for",
  newsAnswer: (activity, { answer, amount, sought }) => {
    const said = `${activity}: ${answerWords.en[answer]}`;
    if (amount === 0) return said;
    return answer === "partly" && sought !== null
      ? `${said}, ${formatKronor(amount, "en")} of the ${formatKronor(sought, "en")} sought`
      : `${said}, ${formatKronor(amount, "en")}`;
  },
  newsMore: (rows) => (rows === 1 ? "One row more" : `${formatNumber(rows, "en")} rows more`),
  why: {
    holder: "You get this because you hold the pot. It comes only once.",
    prepared: "You get this because you prepared the proposal. It comes only once.",
    responsible:
      "You get this because you answer for an activity in the decision. It comes only once.",
    secretariat: "You get this because you belong to the secretariat. It comes only once.",
    other: "You get this because you take part in the decision's way. It comes only once.",
  },
  registeredBadge: "From paper",
  registeredChange:
    "The decision was made outside Fördela. Only whoever made it can correct or change it; a new decision on paper is registered by itself by the secretariat, and this one stays as it is. If the new one says that money is returned, that is registered here too. A row that stands in the decision already but was left out is added here, with a reason.",
  registeredBody: (body, day, section) => `${body} ${day} § ${section}`,
  registeredPerson: (name, title, day) => `${name}, ${title}, ${formatDay(day, "en")}`,
  registeredChair: (name, body, day) =>
    `${name}, urgent decision for ${body}, ${formatDay(day, "en")}`,
  registeredNeed: (year) => `Need ${year}`,
  registeredPots: (count, sum) =>
    `The decision made ${count === 1 ? "one pot" : `${count} pots`} of ${formatKronor(sum, "en")}.`,
  hash: (hash) => `Check code of the text on paper: ${hash}`,
};

export const decisionWords: Record<Language, DecisionWords> = { sv, en };
