import type { Day, Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { countWords, formatDay, formatKronor } from "../format.ts";
import { capitalised } from "./title.ts";

/** Reporting to the board (sv. *anmälan*, KL 7:8) and the boards' calendar. */
export interface NoticeWords {
  readonly over: string;
  readonly title: (body: string, day: Day) => string;
  readonly titleUnknown: string;
  readonly titleNone: string;
  readonly badge: Record<"open" | "stopped" | "held" | "unknown", string>;
  readonly lead: (count: number, stop: Day, passed: boolean) => string;
  readonly leadEmpty: string;
  readonly leadOwn: string;
  readonly unresolved: (count: number) => string;
  readonly unresolvedRow: (what: string) => string;
  readonly choose: string;
  readonly number: string;
  readonly what: string;
  readonly amount: string;
  readonly total: string;
  /** The pots that a list tells of, and what of them its own decisions distribute. */
  readonly pots: (amount: Ore, distributed: Ore) => string;
  readonly replaced: (amount: Ore) => string;
  readonly paper: string;
  readonly facts: (caseNumber: string, day: Day, who: string) => string;
  readonly toMeeting: (day: Day) => string;
  readonly next: string;
  readonly previous: string;
  readonly page: (page: number, pages: number) => string;
  readonly bindTitle: (what: string) => string;
  readonly bindBadge: string;
  readonly bindText: (day: Day) => string;
  readonly bindLabel: string;
  readonly bindNone: string;
  readonly bindWhy: string;
  readonly bindSend: string;
  /** For all that stood on the same cancelled list. */
  readonly bindAll: (count: number) => string;
  readonly bindPlaceholder: string;
  readonly bindChoice: (body: string, day: Day, stop: Day) => string;
  readonly bindBound: (body: string, day: Day) => string;
  readonly back: string;
  readonly meetingsNext: (body: string, day: Day, stop: Day, isPassed: boolean) => string;
  readonly list: string;
  readonly meetings: string;
}

const sv: NoticeWords = {
  over: "Anmälan av beslut på delegation",
  title: (body, day) => `Anmälan till ${body} ${formatDay(day, "sv")}`,
  titleUnknown: "Anmälan utan möte",
  titleNone: "Inget att anmäla",
  badge: {
    open: "Öppen lista",
    stopped: "Handlingsstopp passerat",
    held: "Mötet har hållits",
    unknown: "Möte saknas",
  },
  lead: (count, stop, passed) =>
    `${capitalised(countWords(count, { one: "beslut", many: "beslut", gender: "neuter" }, "sv"))} anmäls. Handlingsstopp ${passed ? "var" : "är"} ${formatDay(stop, "sv", { weekday: true })}.`,
  leadEmpty: "Inga beslut är uppsatta för anmälan än.",
  leadOwn: "Du ser besluten om dina pottar.",
  unresolved: (count) =>
    `${capitalised(countWords(count, { one: "beslut", many: "beslut", gender: "neuter" }, "sv"))} har inget möte`,
  unresolvedRow: (what) => `${what}: inget möte i kalendern kunde ta emot anmälan.`,
  choose: "Välj möte …",
  number: "Nr",
  what: "Beslut",
  amount: "Belopp (kr)",
  total: "Summa",
  replaced: (amount) => `Ersatta beslut, ${formatKronor(amount, "sv")}, räknas inte med`,
  pots: (amount, distributed) =>
    `Pottar ${formatKronor(amount, "sv")}${distributed === 0 ? "" : `, varav fördelat ${formatKronor(distributed, "sv")}`}`,
  paper: "papper",
  facts: (number, day, who) => `${number} · ${formatDay(day, "sv")} · ${who}`,
  toMeeting: (day) => formatDay(day, "sv"),
  next: "Nästa",
  previous: "Föregående",
  page: (page, pages) => `Sida ${page} av ${pages}`,
  bindTitle: (what) => `När ska ${what} anmälas?`,
  bindBadge: "Möte saknas",
  bindText: (day) =>
    `Beslutet är från ${formatDay(day, "sv")}. Bara möten på eller efter den dagen går att välja.`,
  bindLabel: "Möte",
  bindWhy: "Du får det här för att du ingår i sekretariatet. Det kommer bara en gång.",
  bindNone: "Inget möte är inlagt efter beslutet. Lägg in mötet i kalendern först.",
  bindSend: "Anmäl till mötet",
  bindAll: (count) => `Flytta hela listan, ${count} beslut`,
  bindPlaceholder: "Välj ett möte",
  bindChoice: (body, day, stop) =>
    `${body} ${formatDay(day, "sv")}, handlingsstopp ${formatDay(stop, "sv", { year: false })}`,
  bindBound: (body, day) => `Beslutet anmäls redan till ${body} ${formatDay(day, "sv")}.`,
  back: "Tillbaka",
  meetingsNext: (body, day, stop, isPassed) =>
    `Nästa möte är ${body} ${formatDay(day, "sv", { weekday: true })}, handlingsstopp ${isPassed ? "var " : ""}${formatDay(stop, "sv", { weekday: true, year: false })}.`,
  list: "Anmälan",
  meetings: "Möten",
};

const en: NoticeWords = {
  over: "Reporting of delegated decisions",
  title: (body, day) => `Report to ${body}, ${formatDay(day, "en")}`,
  titleUnknown: "Reports without a meeting",
  titleNone: "Nothing to report",
  badge: {
    open: "Open list",
    stopped: "Document stop passed",
    held: "The meeting has been held",
    unknown: "Meeting missing",
  },
  lead: (count, stop, passed) =>
    `${count === 1 ? "One decision is reported" : `${count} decisions are reported`}. The document stop ${passed ? "was" : "is"} ${formatDay(stop, "en", { weekday: true })}.`,
  leadEmpty: "No decisions are listed for reporting yet.",
  leadOwn: "You see the decisions on your own pots.",
  unresolved: (count) =>
    count === 1 ? "One decision has no meeting" : `${count} decisions have no meeting`,
  unresolvedRow: (what) => `${what}: no meeting in the calendar could take the report.`,
  choose: "Choose meeting …",
  number: "No",
  what: "Decision",
  amount: "Amount (SEK)",
  total: "Total",
  replaced: (amount) => `Replaced decisions, ${formatKronor(amount, "en")}, are not counted`,
  pots: (amount, distributed) =>
    `Pots ${formatKronor(amount, "en")}${distributed === 0 ? "" : `, of which distributed ${formatKronor(distributed, "en")}`}`,
  paper: "paper",
  facts: (number, day, who) => `${number} · ${formatDay(day, "en")} · ${who}`,
  toMeeting: (day) => formatDay(day, "en"),
  next: "Next",
  previous: "Previous",
  page: (page, pages) => `Page ${page} of ${pages}`,
  bindTitle: (what) => `When is ${what} to be reported?`,
  bindBadge: "Meeting missing",
  bindText: (day) =>
    `The decision is from ${formatDay(day, "en")}. Only meetings on or after that day can be chosen.`,
  bindLabel: "Meeting",
  bindWhy: "You get this because you serve in the secretariat. It comes only once.",
  bindNone: "No meeting is planned after the decision. Enter the meeting in the calendar first.",
  bindSend: "Report at the meeting",
  bindAll: (count) => `Move the whole list, ${count} decisions`,
  bindPlaceholder: "Choose a meeting",
  bindChoice: (body, day, stop) =>
    `${body} ${formatDay(day, "en")}, document stop ${formatDay(stop, "en", { year: false })}`,
  bindBound: (body, day) =>
    `The decision is already reported to ${body} on ${formatDay(day, "en")}.`,
  back: "Back",
  meetingsNext: (body, day, stop, isPassed) =>
    `The next meeting is ${body}, ${formatDay(day, "en", { weekday: true })}, document stop ${isPassed ? "was " : ""}${formatDay(stop, "en", { weekday: true, year: false })}.`,
  list: "Reports",
  meetings: "Meetings",
};

export const noticeWords: Record<Language, NoticeWords> = { sv, en };
