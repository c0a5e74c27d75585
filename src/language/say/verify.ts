import type { Instant, Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatDayTime, formatKronor, formatNumber } from "../format.ts";

/** The check of the accounts and of the log's chain. */
export interface VerifyWords {
  readonly over: string;
  readonly title: Record<"whole" | "broken" | "unchecked", string>;
  readonly badge: Record<"whole" | "broken" | "unchecked", string>;
  readonly sum: (accounts: number, sum: Ore) => string;
  readonly sumWrong: (accounts: number, sum: Ore) => string;
  readonly chain: (records: number) => string;
  readonly chainBroken: (position: number) => string;
  readonly chainUnchecked: string;
  readonly accounts: string;
  readonly total: string;
  /** Pots whose year is closed, which hold nothing. */
  readonly closedPots: string;
  readonly records: string;
  readonly head: string;
  readonly hash: string;
  readonly wayOut: string;
  /** What the last record and its code are good for. */
  readonly keep: string;
  readonly explanation: string;
  readonly again: string;
}

const sv: VerifyWords = {
  over: "Kontroll av konton och logg",
  title: {
    whole: "Allt stämmer",
    broken: "Något stämmer inte",
    unchecked: "Konton kontrollerade",
  },
  badge: { whole: "Stämmer", broken: "Fel", unchecked: "Delvis" },
  sum: (accounts, sum) =>
    `Summan över ${formatNumber(accounts, "sv")} konton är ${formatKronor(sum, "sv")}, som den ska vara.`,
  sumWrong: (accounts, sum) =>
    `Summan över ${formatNumber(accounts, "sv")} konton är ${formatKronor(sum, "sv")}. Den ska vara 0 kr.`,
  chain: (records) => `Kedjan av ${formatNumber(records, "sv")} poster är hel.`,
  chainBroken: (position) => `Kedjan är bruten vid post ${formatNumber(position, "sv")}.`,
  chainUnchecked: "Kedjan är inte kontrollerad.",
  accounts: "Konton",
  total: "Summa",
  closedPots: "Stängda för året",
  records: "Poster",
  head: "Sista post",
  hash: "Kontrollkod",
  wayOut:
    "Fatta inga beslut här förrän sekretariatet har jämfört loggen med den senaste utskriften.",
  keep: "Spara det här svaret. Med den sista posten och kontrollkoden kan vem som helst visa, när som helst, att inget dessförinnan är ändrat.",
  explanation:
    "Varje krona flyttas mellan två konton, så summan är alltid noll. Varje post bär kontrollkoden för den förra, så en ändrad, borttagen eller inskjuten post syns.",
  again: "Kontrollera igen",
};

const en: VerifyWords = {
  over: "Check of accounts and log",
  title: {
    whole: "Everything is right",
    broken: "Something is wrong",
    unchecked: "Accounts checked",
  },
  badge: { whole: "Right", broken: "Wrong", unchecked: "In part" },
  sum: (accounts, sum) =>
    `The sum over ${formatNumber(accounts, "en")} accounts is ${formatKronor(sum, "en")}, as it should be.`,
  sumWrong: (accounts, sum) =>
    `The sum over ${formatNumber(accounts, "en")} accounts is ${formatKronor(sum, "en")}. It should be SEK 0.`,
  chain: (records) => `The chain of ${formatNumber(records, "en")} records is whole.`,
  chainBroken: (position) => `The chain is broken at record ${formatNumber(position, "en")}.`,
  chainUnchecked: "The chain has not been checked.",
  accounts: "Accounts",
  total: "Sum",
  closedPots: "Closed for the year",
  records: "Records",
  head: "Last record",
  hash: "Check code",
  wayOut:
    "Make no decisions here until the secretariat has compared the log with its last printout.",
  keep: "Keep this answer. With the last record and the check code anybody can show, at any time, that nothing before them has been changed.",
  explanation:
    "Every krona moves between two accounts, so the sum is always zero. Every record carries the check code of the one before, so a changed, removed or inserted record shows.",
  again: "Check again",
};

export const verifyWords: Record<Language, VerifyWords> = { sv, en };

/** The movable clock of local mode, and the choice of language. */
export interface SettingWords {
  readonly clockOver: string;
  readonly clockTitle: (now: Instant) => string;
  readonly clockBadge: string;
  readonly clockNext: string;
  readonly clockNothing: string;
  readonly clockHow: string;
  readonly languageOver: string;
  readonly languageTitle: string;
  readonly languageText: string;
  readonly home: string;
  readonly missing: string;
  readonly missingOut: string;
}

export const settingWords: Record<Language, SettingWords> = {
  sv: {
    clockOver: "Klockan i provläget",
    clockTitle: (now) => `Det är ${formatDayTime(now, "sv", { weekday: true })}`,
    clockBadge: "Provläge",
    clockNext: "Härnäst",
    clockNothing: "Inget mer är inlagt i kalendern.",
    clockHow: "Skriv till exempel ”tid 2018-08-13 09:00” för att gå framåt i tiden.",
    languageOver: "Språk",
    languageTitle: "Fördela talar svenska med dig",
    languageText: "Beslutstexter är alltid på svenska.",
    home: "Till översikten",
    missing: "Det finns inte",
    missingOut: "Knappen hör till ett äldre kort, eller så är namnet fel.",
  },
  en: {
    clockOver: "The clock of the trial mode",
    clockTitle: (now) => `It is ${formatDayTime(now, "en", { weekday: true })}`,
    clockBadge: "Trial mode",
    clockNext: "Coming up",
    clockNothing: "Nothing more is in the calendar.",
    clockHow: "Write for example “time 2018-08-13 09:00” to move forward.",
    languageOver: "Language",
    languageTitle: "Fördela speaks English with you",
    languageText: "The texts of decisions are always in Swedish.",
    home: "To the overview",
    missing: "It is not there",
    missingOut: "The button belongs to an older card, or the name is wrong.",
  },
};
