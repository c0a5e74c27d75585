import type { Day } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { countWords, formatDay, formatNumber } from "../format.ts";

/** What is late on its way to the board, and how long the way takes (rule R34: the auditors' first question). */
interface NoticeLateWords {
  readonly title: (count: number) => string;
  readonly none: string;
  readonly over: string;
  readonly lead: string;
  readonly days: (days: number) => string;
  readonly facts: (decided: Day, why: string) => string;
  readonly reasons: (count: number) => string;
  readonly open: string;
  readonly statistics: string;
  readonly lateList: string;
  readonly statisticsTitle: (year: number) => string;
  readonly nothing: string;
  /** The only one of the year. */
  readonly one: (days: number, what: string) => string;
  /** Of several. */
  readonly median: (days: number, count: number) => string;
  readonly longest: (days: number, what: string) => string;
  readonly waiting: (count: number, days: number) => string;
  readonly head: readonly [string, string, string];
  readonly oldest: string;
  readonly oldestLine: (what: string, days: number, why: string) => string;
}

const daysSv = (days: number): string =>
  days === 1 ? "1 dag" : `${formatNumber(days, "sv")} dagar`;
const daysEn = (days: number): string =>
  days === 1 ? "1 day" : `${formatNumber(days, "en")} days`;

export const noticeLateWords: Record<Language, NoticeLateWords> = {
  sv: {
    title: (count) =>
      count === 1
        ? "Ett beslut är försenat till styrelsen"
        : `${count} beslut är försenade till styrelsen`,
    none: "Inget beslut är försenat",
    over: "Försenade anmälningar",
    lead: "Äldst först. Ett beslut som inte anmäls vinner inte laga kraft.",
    days: daysSv,
    facts: (decided, why) => `Beslutat ${formatDay(decided, "sv")} · ${why}`,
    reasons: (count) => `flyttat ${countWords(count, { one: "gång", many: "gånger" }, "sv")}`,
    open: "Öppna",
    statistics: "Statistik",
    lateList: "Försenade",
    statisticsTitle: (year) => `Från beslut till styrelse ${year}`,
    nothing: "Inget beslut är anmält i år.",
    one: (days, what) => `Ett beslut är anmält i år. ${what}: ${daysSv(days)} från beslut.`,
    median: (days, count) =>
      `${formatNumber(count, "sv")} beslut är anmälda i år. Hälften var anmälda inom ${daysSv(days)}.`,
    longest: (days, what) => `Längst tid tog ${what}: ${daysSv(days)}.`,
    waiting: (count, days) =>
      `${count === 1 ? "Ett beslut är inte anmält än" : `${count} beslut är inte anmälda än`}, det äldsta är ${daysSv(days)} gammalt.`,
    head: ["Möte", "Anmälda", "Median, dagar"],
    oldest: "Äldst av dem som inte är anmälda",
    oldestLine: (what, days, why) => `${what}: ${daysSv(days)}, ${why}.`,
  },
  en: {
    title: (count) =>
      count === 1
        ? "One decision is late to the board"
        : `${count} decisions are late to the board`,
    none: "No decision is late",
    over: "Late reports",
    lead: "Oldest first. A decision that is not reported gains no legal force.",
    days: daysEn,
    facts: (decided, why) => `Decided ${formatDay(decided, "en")} · ${why}`,
    reasons: (count) => `moved ${countWords(count, { one: "time", many: "times" }, "en")}`,
    open: "Open",
    statistics: "Statistics",
    lateList: "Late ones",
    statisticsTitle: (year) => `From decision to board ${year}`,
    nothing: "No decision has been reported this year.",
    one: (days, what) =>
      `One decision has been reported this year. ${what}: ${daysEn(days)} after it was made.`,
    median: (days, count) =>
      `${formatNumber(count, "en")} decisions have been reported this year. Half of them within ${daysEn(days)}.`,
    longest: (days, what) => `The longest was ${what}: ${daysEn(days)}.`,
    waiting: (count, days) =>
      `${count === 1 ? "One decision is" : `${count} decisions are`} not reported yet, the oldest is ${daysEn(days)} old.`,
    head: ["Meeting", "Reported", "Median, days"],
    oldest: "Oldest of those not reported",
    oldestLine: (what, days, why) => `${what}: ${daysEn(days)}, ${why}.`,
  },
};
