import type { Day } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { countWords, formatDay, joinWords } from "../format.ts";
import { capitalised } from "./title.ts";

/** What is said of a mandate that is wrong or recalled, and of the pots that go on under another one. */
interface MandateMoveWords {
  /** On a mandate that stands: how what is wrong in it is put right. */
  readonly mend: string;
  readonly again: string;
  /** On one that carries nothing more, with pots. */
  readonly resting: (pots: number) => string;
  /** Before it is recalled: what nobody can decide from then on. */
  readonly blocked: (from: Day, pots: readonly string[], drafts: number, sent: number) => string;
  /** Decisions that were made on it from that day on, before it is recalled: they stand. */
  readonly decided: (from: Day, numbers: readonly string[]) => string;
  readonly pots: string;
  /** On the one that they go on under. */
  readonly here: (pots: number) => string;
  readonly title: (to: string) => string;
  readonly lead: (to: string) => string;
  readonly unconfirmed: string;
  readonly nothing: (from: string) => string;
  readonly fits: (count: number) => string;
  readonly outside: (count: number) => string;
  readonly stays: (count: number) => string;
  readonly line: (pot: string, purpose: string) => string;
  readonly because: (pot: string, why: string) => string;
  readonly send: (count: number) => string;
  readonly sendAll: (count: number) => string;
  readonly back: string;
  /** To who holds pots on a mandate that has been recalled. */
  readonly yourPots: (pots: readonly string[]) => string;
  /** As a duty of the secretariat. */
  readonly duty: {
    readonly title: (pots: readonly string[]) => string;
    readonly done: (section: string) => string;
    /** The day is the first without it where it was recalled, else the last with it. */
    readonly note: (
      section: string,
      day: Day | null,
      isRecalled: boolean,
      pots: number,
      hasWay: boolean,
    ) => string;
    readonly late: (section: string, pots: readonly string[]) => string;
    readonly move: string;
    readonly enter: string;
  };
}

const pottar = (count: number): string => countWords(count, { one: "pott", many: "pottar" }, "sv");
const potsIn = (count: number): string => countWords(count, { one: "pot", many: "pots" }, "en");

const sv: MandateMoveWords = {
  mend: "Citat, ändamål och delegat ändras inte i efterhand. Är något fel: återkalla delegationen, lägg in den på nytt och flytta pottarna dit. Pengar, förslag och beslut följer med potten.",
  again: "Lägg in på nytt …",
  resting: (pots) =>
    `${capitalised(pottar(pots))} vilar på den, och inget kan beslutas om ${pots === 1 ? "den" : "dem"}. Lägg in en ny delegation och flytta ${pots === 1 ? "potten" : "pottarna"} dit.`,
  blocked: (from, pots, drafts, sent) => {
    const waiting = [
      ...(drafts > 0
        ? [countWords(drafts, { one: "utkast", many: "utkast", gender: "neuter" }, "sv")]
        : []),
      ...(sent > 0
        ? [
            `${countWords(sent, { one: "förslag", many: "förslag", gender: "neuter" }, "sv")} som väntar på svar`,
          ]
        : []),
    ];
    const held =
      waiting.length === 0
        ? ""
        : ` ${capitalised(joinWords(waiting, "sv"))} finns kvar men kan inte beslutas.`;
    return `Från ${formatDay(from, "sv")} kan inget beslutas om ${joinWords(pots, "sv")}.${held} De går vidare när pottarna har flyttats till en ny delegation.`;
  },
  decided: (from, numbers) =>
    numbers.length === 1
      ? `Beslut ${numbers[0]} är fattat på den ${formatDay(from, "sv")} eller senare. Det står kvar. Ska det inte gälla får den som fattade det ändra det, eller styrelsen besluta.`
      : `Besluten ${joinWords(numbers, "sv")} är fattade på den ${formatDay(from, "sv")} eller senare. De står kvar. Ska de inte gälla får den som fattade dem ändra dem, eller styrelsen besluta.`,
  pots: "Pottar",
  here: (pots) => `Flytta hit ${pottar(pots)}`,
  title: (to) => `Flytta pottarna till ${to}`,
  lead: (to) =>
    `Pottarna vilar på en delegation som inte gäller längre. När de är flyttade går det att besluta om dem med stöd av ${to}. Pengar, önskemål, utkast och förslag följer med. Det som är beslutat står kvar som det är.`,
  unconfirmed:
    "Den nya delegationen är inte bekräftad än. Pottarna kan flyttas nu, men ingen kan besluta innan en annan i sekretariatet har bekräftat den.",
  nothing: (from) => `Inga pottar vilar på ${from}.`,
  fits: (count) => `Flyttas: ${count}`,
  outside: (count) => `Ändamålet finns inte i den nya delegationen: ${count}`,
  stays: (count) => `Kan inte flyttas: ${count}`,
  line: (pot, purpose) => `${pot}: ändamål ${purpose}`,
  because: (pot, why) => `${pot}: ${why}`,
  send: (count) => `Flytta ${pottar(count)}`,
  sendAll: (count) => `Ändamålen ryms, flytta ${pottar(count)}`,
  back: "Till delegationen",
  yourPots: (pots) =>
    `Det gäller ${pots.length === 1 ? "din pott" : "dina pottar"} ${joinWords(pots, "sv")}. Utkast och förslag finns kvar. Vänta tills sekretariatet har lagt in en ny delegation, eller hänskjut till styrelsen.`,
  duty: {
    title: (pots) => `Flytta ${pots.length === 1 ? "potten" : "pottarna"} ${joinWords(pots, "sv")}`,
    done: (section) => `Pottarna på delegationen ${section}`,
    note: (section, on, isRecalled, pots, hasWay) => {
      const ended =
        on === null
          ? "gäller inte längre"
          : isRecalled
            ? `är återkallad från ${formatDay(on, "sv")}`
            : `gällde till och med ${formatDay(on, "sv")}`;
      const way = hasWay ? "" : " Lägg först in en ny delegation.";
      const [them, they] = pots === 1 ? ["potten", "den"] : ["pottarna", "de"];
      return `Delegationen ${section} ${ended}. Inget kan beslutas om ${them} förrän ${they} har flyttats till en annan delegation.${way}`;
    },
    late: (section, pots) =>
      `Sekretariatet har inte flyttat ${pots.length === 1 ? "potten" : "pottarna"} ${joinWords(pots, "sv")} från delegationen ${section}, som inte gäller längre. Inget kan beslutas om ${pots.length === 1 ? "den" : "dem"}.`,
    move: "Flytta pottarna",
    enter: "Öppna delegationen",
  },
};

const en: MandateMoveWords = {
  mend: "The quote, the purposes and the delegate are not changed afterwards. If something is wrong, recall the mandate, enter it anew and move the pots there. Money, proposals and decisions follow their pot.",
  again: "Enter anew …",
  resting: (pots) =>
    `${capitalised(potsIn(pots))} ${pots === 1 ? "rests" : "rest"} on it, and nothing can be decided of ${pots === 1 ? "it" : "them"}. Enter a new mandate and move ${pots === 1 ? "the pot" : "the pots"} there.`,
  blocked: (from, pots, drafts, sent) => {
    const waiting = [
      ...(drafts > 0 ? [countWords(drafts, { one: "draft", many: "drafts" }, "en")] : []),
      ...(sent > 0
        ? [
            `${countWords(sent, { one: "proposal", many: "proposals" }, "en")} waiting for an answer`,
          ]
        : []),
    ];
    const held =
      waiting.length === 0
        ? ""
        : ` ${capitalised(joinWords(waiting, "en"))} will be kept but cannot be decided.`;
    return `From ${formatDay(from, "en")} nothing can be decided of ${joinWords(pots, "en")}.${held} They go on once the pots have been moved to a new mandate.`;
  },
  decided: (from, numbers) =>
    numbers.length === 1
      ? `Decision ${numbers[0]} was made on it on ${formatDay(from, "en")} or later. It stands. If it is not to hold, whoever made it changes it, or the board decides.`
      : `The decisions ${joinWords(numbers, "en")} were made on it on ${formatDay(from, "en")} or later. They stand. If they are not to hold, whoever made them changes them, or the board decides.`,
  pots: "Pots",
  here: (pots) => `Move ${potsIn(pots)} here`,
  title: (to) => `Move the pots to ${to}`,
  lead: (to) =>
    `The pots rest on a mandate that no longer stands. Once moved, they can be decided on the basis of ${to}. Money, requests, drafts and proposals follow. What has been decided stays as it is.`,
  unconfirmed:
    "The new mandate is not confirmed yet. The pots can be moved now, but nobody can decide before another in the secretariat has confirmed it.",
  nothing: (from) => `No pots rest on ${from}.`,
  fits: (count) => `Will be moved: ${count}`,
  outside: (count) => `The new mandate does not name the purpose: ${count}`,
  stays: (count) => `Cannot be moved: ${count}`,
  line: (pot, purpose) => `${pot}: purpose ${purpose}`,
  because: (pot, why) => `${pot}: ${why}`,
  send: (count) => `Move ${potsIn(count)}`,
  sendAll: (count) => `The purposes fit, move ${potsIn(count)}`,
  back: "To the mandate",
  yourPots: (pots) =>
    `It concerns your ${pots.length === 1 ? "pot" : "pots"} ${joinWords(pots, "en")}. Drafts and proposals are kept. Wait until the secretariat has entered a new mandate, or refer to the board.`,
  duty: {
    title: (pots) => `Move the ${pots.length === 1 ? "pot" : "pots"} ${joinWords(pots, "en")}`,
    done: (section) => `The pots on the mandate ${section}`,
    note: (section, on, isRecalled, pots, hasWay) => {
      const ended =
        on === null
          ? "no longer stands"
          : isRecalled
            ? `is recalled from ${formatDay(on, "en")}`
            : `stood until ${formatDay(on, "en")}`;
      const way = hasWay ? "" : " Enter a new mandate first.";
      const [them, have] = pots === 1 ? ["the pot", "it has"] : ["the pots", "they have"];
      return `The mandate ${section} ${ended}. Nothing can be decided of ${them} before ${have} been moved to another mandate.${way}`;
    },
    late: (section, pots) =>
      `The secretariat has not moved the ${pots.length === 1 ? "pot" : "pots"} ${joinWords(pots, "en")} from the mandate ${section}, which no longer stands. Nothing can be decided of ${pots.length === 1 ? "it" : "them"}.`,
    move: "Move the pots",
    enter: "Open the mandate",
  },
};

export const mandateMoveWords: Readonly<Record<Language, MandateMoveWords>> = { sv, en };
