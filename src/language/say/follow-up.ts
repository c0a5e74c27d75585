import type { Day, Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatDay, formatKronor, numberWord } from "../format.ts";
import { capitalised } from "./title.ts";

/**
 * The follow-up of an activity that got money (sv. *uppföljning*, rule R20). Names and activities come in as
 * they shall stand on the card. `report` tells the account to the State from the usual cut-offs.
 */
export interface FollowUpWords {
  readonly title: string;
  /** "per 31 augusti 2018", in a line of facts. */
  readonly per: (cutOff: Day, report: boolean) => string;
  readonly form: FormWords;
  readonly list: ListWords;
}

interface FormWords {
  readonly over: (decision: string, pot: string) => string;
  readonly toAnswer: string;
  readonly answered: string;
  readonly notOpen: string;
  readonly state: (cutOff: Day, report: boolean) => string;
  readonly granted: (amount: Ore) => string;
  readonly effect: (promised: string) => string;
  readonly noEffect: string;
  readonly due: (deadline: Day) => string;
  readonly opens: (day: Day) => string;
  readonly by: (name: string, day: Day) => string;
  readonly mayChange: string;
  readonly waitsFor: (people: string) => string;
  readonly used: string;
  readonly forecast: (end: Day) => string;
  readonly effectLabel: string;
  readonly effectPlaceholder: string;
  readonly need: (year: number) => string;
  readonly needPlaceholder: string;
  readonly needAmount: (year: number) => string;
  readonly amountPlaceholder: string;
  readonly comment: string;
  readonly commentPlaceholder: string;
  readonly send: string;
  readonly change: string;
  readonly all: string;
  readonly decision: string;
  readonly summary: (activity: string, deadline: Day) => string;
  readonly figures: {
    readonly granted: string;
    readonly used: string;
    readonly left: string;
    readonly forecast: string;
    readonly effect: string;
    readonly comment: string;
  };
}

interface ListWords {
  readonly mine: (count: number) => string;
  readonly others: (count: number) => string;
  readonly done: (count: number) => string;
  readonly nothing: string;
  readonly next: (day: Day) => string;
  readonly due: (deadline: Day) => string;
  readonly waits: (people: string) => string;
  readonly answered: (day: Day) => string;
  readonly answer: string;
  readonly open: string;
  readonly summary: string;
  readonly page: (page: number, pages: number) => string;
}

const sv: FollowUpWords = {
  title: "Uppföljning",
  per: (cutOff, report) =>
    report
      ? `inför slutredovisningen ${formatDay(cutOff, "sv")}`
      : `per ${formatDay(cutOff, "sv")}`,
  form: {
    over: (decision, pot) => `Uppföljning · beslut ${decision} · ${pot}`,
    toAnswer: "Att besvara",
    answered: "Besvarad",
    notOpen: "Inte öppen",
    state: (cutOff, report) =>
      report
        ? `Underlag till slutredovisningen av statsbidraget ${formatDay(cutOff, "sv")}.`
        : `Läget ${formatDay(cutOff, "sv")}.`,
    granted: (amount) => `Beviljat: ${formatKronor(amount, "sv")}.`,
    effect: (promised) => `Utlovad effekt: ${promised}`,
    noEffect: "Önskemålet angav ingen effekt att mäta mot.",
    due: (deadline) => `Svara senast ${formatDay(deadline, "sv", { weekday: true })}.`,
    opens: (day) => `Siffrorna finns inte än. Du kan svara från ${formatDay(day, "sv")}.`,
    by: (name, day) => `Besvarad av ${name} ${formatDay(day, "sv")}.`,
    mayChange: "Ett nytt svar ersätter det gamla.",
    waitsFor: (people) => `Väntar på svar från ${people}.`,
    used: "Använt hittills",
    forecast: (end) => `Prognos: använt till och med ${formatDay(end, "sv")}`,
    effectLabel: "Effekt mot det utlovade",
    effectPlaceholder: "Välj",
    need: (year) => `Behov av pengar ${year}`,
    needPlaceholder: "Välj",
    needAmount: (year) => `Hur mycket ${year}? (vid ja eller oklart)`,
    amountPlaceholder: "250 tkr",
    comment: "Kommentar (behövs om något avviker från det beviljade)",
    commentPlaceholder: "Vad beror det på?",
    send: "Skicka uppföljningen",
    change: "Ändra svaret",
    all: "Alla uppföljningar",
    decision: "Beslutet",
    summary: (activity, deadline) =>
      `Uppföljning: ${activity}, svara senast ${formatDay(deadline, "sv")}`,
    figures: {
      granted: "Beviljat",
      used: "Använt",
      left: "Kvar",
      forecast: "Prognos",
      effect: "Effekt",
      comment: "Kommentar",
    },
  },
  list: {
    mine: (count) =>
      count === 1
        ? "En uppföljning väntar på ditt svar."
        : `${capitalised(numberWord(count, "sv"))} uppföljningar väntar på ditt svar.`,
    others: (count) =>
      count === 1
        ? "En väntar på andra."
        : `${capitalised(numberWord(count, "sv"))} väntar på andra.`,
    done: (count) =>
      count === 1 ? "En är besvarad." : `${capitalised(numberWord(count, "sv"))} är besvarade.`,
    nothing: "Ingen uppföljning är öppen.",
    next: (day) => `Nästa öppnar ${formatDay(day, "sv")}.`,
    due: (deadline) => `senast ${formatDay(deadline, "sv")}`,
    waits: (people) => `väntar på ${people}`,
    answered: (day) => `besvarad ${formatDay(day, "sv")}`,
    answer: "Svara",
    open: "Visa",
    summary: "Sammanställning",
    page: (page, pages) => `Sida ${page} av ${pages}`,
  },
};

const en: FollowUpWords = {
  title: "Follow-up",
  per: (cutOff, report) =>
    report
      ? `for the final report of ${formatDay(cutOff, "en")}`
      : `as of ${formatDay(cutOff, "en")}`,
  form: {
    over: (decision, pot) => `Follow-up · decision ${decision} · ${pot}`,
    toAnswer: "To be answered",
    answered: "Answered",
    notOpen: "Not open",
    state: (cutOff, report) =>
      report
        ? `Basis for the final report on the state grant, ${formatDay(cutOff, "en")}.`
        : `As things stood on ${formatDay(cutOff, "en")}.`,
    granted: (amount) => `Granted: ${formatKronor(amount, "en")}.`,
    effect: (promised) => `Promised effect: ${promised}`,
    noEffect: "The request named no effect to measure against.",
    due: (deadline) => `Answer by ${formatDay(deadline, "en", { weekday: true })}.`,
    opens: (day) => `The figures are not there yet. You can answer from ${formatDay(day, "en")}.`,
    by: (name, day) => `Answered by ${name} on ${formatDay(day, "en")}.`,
    mayChange: "A new answer takes the place of the old one.",
    waitsFor: (people) => `Waiting for an answer from ${people}.`,
    used: "Used so far",
    forecast: (end) => `Forecast: used by ${formatDay(end, "en")}`,
    effectLabel: "Effect against what was promised",
    effectPlaceholder: "Choose",
    need: (year) => `Need of money in ${year}`,
    needPlaceholder: "Choose",
    needAmount: (year) => `How much in ${year}? (if yes or unclear)`,
    amountPlaceholder: "250 tkr",
    comment: "Comment (needed where something differs from what was granted)",
    commentPlaceholder: "What is the reason?",
    send: "Send the follow-up",
    change: "Change the answer",
    all: "All follow-ups",
    decision: "The decision",
    summary: (activity, deadline) =>
      `Follow-up: ${activity}, answer by ${formatDay(deadline, "en")}`,
    figures: {
      granted: "Granted",
      used: "Used",
      left: "Left",
      forecast: "Forecast",
      effect: "Effect",
      comment: "Comment",
    },
  },
  list: {
    mine: (count) =>
      count === 1
        ? "One follow-up waits for your answer."
        : `${capitalised(numberWord(count, "en"))} follow-ups wait for your answer.`,
    others: (count) =>
      count === 1
        ? "One waits for others."
        : `${capitalised(numberWord(count, "en"))} wait for others.`,
    done: (count) =>
      count === 1 ? "One is answered." : `${capitalised(numberWord(count, "en"))} are answered.`,
    nothing: "No follow-up is open.",
    next: (day) => `The next one opens on ${formatDay(day, "en")}.`,
    due: (deadline) => `by ${formatDay(deadline, "en")}`,
    waits: (people) => `waits for ${people}`,
    answered: (day) => `answered ${formatDay(day, "en")}`,
    answer: "Answer",
    open: "Show",
    summary: "Summary",
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
};

export const followUpWords: Record<Language, FollowUpWords> = { sv, en };
