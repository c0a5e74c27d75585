import { type Day, type Ore, ore } from "../../domain/brand.ts";
import type { Language, TrailFacts } from "../../domain/person.ts";
import type { PhaseOutOutcome } from "../../domain/phase-out.ts";
import { formatDay, formatKronor } from "../format.ts";

/** The form of one answer. */
interface Way {
  /** On the button that leads to it. */
  readonly open: string;
  readonly title: string;
  readonly day: string;
  readonly comment: string;
  readonly placeholder: string;
  readonly save: string;
}

/**
 * Whether what a decision phases out has been phased out (sv. *utfasning*, rules R02 and R03). Titles and texts come
 * in as they shall stand on a card.
 */
interface PhaseOutWords {
  readonly over: (decision: string | null, pot: string) => string;
  readonly question: string;
  readonly about: (what: string) => string;
  readonly summary: (what: string) => string;
  readonly badges: Readonly<Record<PhaseOutOutcome | "ahead" | "open" | "ended", string>>;
  readonly asked: (from: Day) => string;
  readonly answerBy: (due: Day) => string;
  readonly replaced: string;
  readonly notNeeded: (year: number) => string;
  readonly mayChange: string;
  readonly waitsFor: (people: string) => string;
  readonly uncovered: (year: number, amount: Ore) => string;
  /** Below it: what can be done about it. */
  readonly otherwise: string;
  readonly ways: Readonly<Record<PhaseOutOutcome, Way>>;
  /** Before it is answered that it will not be: who is told of it, and what it means. */
  readonly tells: (year: number, amount: Ore, isOurs: boolean) => string;
  readonly answers: string;
  /** "3 juni 2019, Hanna Sund: inte klart, ny dag 2 september 2019. Avtalet löper." */
  readonly answer: (
    day: Day,
    name: string,
    outcome: PhaseOutOutcome,
    on: Day,
    comment: string,
  ) => string;
  readonly more: (count: number) => string;
  readonly status: (outcome: PhaseOutOutcome, on: Day) => string;
  readonly ahead: (from: Day) => string;
  readonly ended: string;
  readonly line: (what: string, amount: Ore, when: string, status: string) => string;
  readonly heading: string;
  /** Of all that a grant pays for. */
  readonly uncoveredSum: (year: number, sum: Ore) => string;
  readonly decision: string;
  readonly back: string;
  readonly news: {
    readonly title: string;
    readonly again: string;
    readonly why: string;
    readonly open: string;
  };
  readonly duty: {
    readonly title: (what: string) => string;
    readonly note: (amount: Ore, when: string) => string;
    readonly late: (what: string, amount: Ore, when: string, people: string) => string;
    readonly button: string;
  };
}

const statusSv = (outcome: PhaseOutOutcome, on: Day): string =>
  ({
    done: `utfasat ${formatDay(on, "sv")}`,
    postponed: `inte klart, ny dag ${formatDay(on, "sv")}`,
    abandoned: "blir inte av",
  })[outcome];

const sv: PhaseOutWords = {
  over: (decision, pot) =>
    decision === null ? `Utfasning · ${pot}` : `Beslut ${decision} · ${pot}`,
  question: "Är det utfasat?",
  about: (what) => `Utfasning: ${what}`,
  summary: (what) => `Är det utfasat? ${what}`,
  badges: {
    ahead: "Kommer",
    open: "Att besvara",
    done: "Utfasat",
    postponed: "Ny dag",
    abandoned: "Blir inte av",
    ended: "Frågan ställs inte",
  },
  asked: (from) =>
    `Frågan ställs ${formatDay(from, "sv")}. Är det klart före dess går det bra att svara nu.`,
  answerBy: (due) => `Svara senast ${formatDay(due, "sv")}.`,
  replaced: "Beslutet har ändrats, så frågan ställs inte längre här.",
  notNeeded: (year) => `Inga pengar behövs längre till detta ${year}, så frågan ställs inte.`,
  mayChange: "Du kan svara på nytt om läget har ändrats. Alla svar står kvar.",
  waitsFor: (people) => `Väntar på svar från ${people}.`,
  uncovered: (year, amount) => `${formatKronor(amount, "sv")} är bundet ${year} utan täckning.`,
  otherwise: "Ska behovet betalas på ett annat sätt behövs ett ändrat beslut.",
  ways: {
    done: {
      open: "Ja, det är klart …",
      title: "Det är utfasat",
      day: "Vilken dag blev det klart?",
      comment: "Anteckning (om du vill)",
      placeholder: "Till exempel: avtalet är avslutat",
      save: "Spara att det är utfasat",
    },
    postponed: {
      open: "Inte än …",
      title: "Det är inte klart än",
      day: "Vilken dag ska det vara klart?",
      comment: "Varför är det inte klart?",
      placeholder: "Till exempel: avtalet löper längre",
      save: "Spara den nya dagen",
    },
    abandoned: {
      open: "Det blir inte av …",
      title: "Det blir inte av",
      day: "",
      comment: "Varför blir det inte av?",
      placeholder: "Till exempel: kursen behövs fortfarande",
      save: "Spara att det inte blir av",
    },
  },
  tells: (year, amount, isOurs) =>
    `${isOurs ? "Sekretariatet och den som fattade beslutet" : "Sekretariatet"} får veta det. ${formatKronor(amount, "sv")} står då som bundet ${year} utan täckning.`,
  answers: "Svar hittills",
  answer: (day, name, outcome, on, comment) =>
    `${formatDay(day, "sv")}, ${name}: ${statusSv(outcome, on)}.${comment === "" ? "" : ` ${comment}`}`,
  more: (count) => (count === 1 ? "Ett till." : `${count} till.`),
  status: statusSv,
  ahead: (from) => `frågan ställs ${formatDay(from, "sv")}`,
  ended: "frågan ställs inte längre",
  line: (what, amount, when, status) =>
    `• ${what}, ${formatKronor(amount, "sv")}, ${when}: ${status}`,
  heading: "Är det utfasat?",
  uncoveredSum: (year, sum) =>
    `${formatKronor(sum, "sv")} är bundet ${year} utan täckning: det som skulle fasas ut blir inte av.`,
  decision: "Beslutet",
  back: "Tillbaka",
  news: {
    title: "En utfasning blir inte av",
    again: "En utfasning har fått ett nytt svar",
    why: "Du får det här för att du ingår i sekretariatet eller fattade beslutet. Det sägs en gång.",
    open: "Visa utfasningen",
  },
  duty: {
    title: (what) => `Är det utfasat? ${what}`,
    note: (amount, when) => `Enligt beslutet: ${formatKronor(amount, "sv")}, ${when}.`,
    late: (what, amount, when, people) =>
      `Ingen har svarat på om ${what} är utfasat (${formatKronor(amount, "sv")}, ${when})${people === "" ? "" : `. Frågan väntar på ${people}`}.`,
    button: "Svara",
  },
};

const statusEn = (outcome: PhaseOutOutcome, on: Day): string =>
  ({
    done: `phased out on ${formatDay(on, "en")}`,
    postponed: `not done, new day ${formatDay(on, "en")}`,
    abandoned: "will not be done",
  })[outcome];

const en: PhaseOutWords = {
  over: (decision, pot) =>
    decision === null ? `Phase-out · ${pot}` : `Decision ${decision} · ${pot}`,
  question: "Is it phased out?",
  about: (what) => `Phase-out: ${what}`,
  summary: (what) => `Is it phased out? ${what}`,
  badges: {
    ahead: "To come",
    open: "To be answered",
    done: "Phased out",
    postponed: "New day",
    abandoned: "Will not be done",
    ended: "Not asked",
  },
  asked: (from) =>
    `It is asked on ${formatDay(from, "en")}. If it is done before then, it can be answered now.`,
  answerBy: (due) => `Answer by ${formatDay(due, "en")}.`,
  replaced: "The decision has been changed, so it is no longer asked here.",
  notNeeded: (year) => `No money is needed for this in ${year} any more, so it is not asked.`,
  mayChange: "You can answer anew if things have changed. All answers are kept.",
  waitsFor: (people) => `Waiting for an answer from ${people}.`,
  uncovered: (year, amount) => `${formatKronor(amount, "en")} is bound in ${year} without cover.`,
  otherwise: "If the need is to be paid in another way, the decision has to be changed.",
  ways: {
    done: {
      open: "Yes, it is done …",
      title: "It is phased out",
      day: "On which day was it done?",
      comment: "Note (if you like)",
      placeholder: "For example: the contract has ended",
      save: "Save that it is phased out",
    },
    postponed: {
      open: "Not yet …",
      title: "It is not done yet",
      day: "On which day is it to be done?",
      comment: "Why is it not done?",
      placeholder: "For example: the contract runs longer",
      save: "Save the new day",
    },
    abandoned: {
      open: "It will not be done …",
      title: "It will not be done",
      day: "",
      comment: "Why will it not be done?",
      placeholder: "For example: the course is needed still",
      save: "Save that it will not be done",
    },
  },
  tells: (year, amount, isOurs) =>
    `${isOurs ? "The secretariat and whoever decided are" : "The secretariat is"} told. ${formatKronor(amount, "en")} then stands as bound in ${year} without cover.`,
  answers: "Answers so far",
  answer: (day, name, outcome, on, comment) =>
    `${formatDay(day, "en")}, ${name}: ${statusEn(outcome, on)}.${comment === "" ? "" : ` ${comment}`}`,
  more: (count) => (count === 1 ? "One more." : `${count} more.`),
  status: statusEn,
  ahead: (from) => `asked on ${formatDay(from, "en")}`,
  ended: "no longer asked",
  line: (what, amount, when, status) =>
    `• ${what}, ${formatKronor(amount, "en")}, ${when}: ${status}`,
  heading: "Is it phased out?",
  uncoveredSum: (year, sum) =>
    `${formatKronor(sum, "en")} is bound in ${year} without cover: what was to be phased out will not be.`,
  decision: "The decision",
  back: "Back",
  news: {
    title: "A phase-out will not be done",
    again: "A phase-out has a new answer",
    why: "You get this because you are in the secretariat or made the decision. It is said once.",
    open: "Show the phase-out",
  },
  duty: {
    title: (what) => `Is it phased out? ${what}`,
    note: (amount, when) => `By the decision: ${formatKronor(amount, "en")}, ${when}.`,
    late: (what, amount, when, people) =>
      `Nobody has answered whether ${what} is phased out (${formatKronor(amount, "en")}, ${when})${people === "" ? "" : `. The question waits for ${people}`}.`,
    button: "Answer",
  },
};

export const phaseOutWords: Record<Language, PhaseOutWords> = { sv, en };

const isOutcome = (text: string | undefined): text is PhaseOutOutcome =>
  text === "done" || text === "postponed" || text === "abandoned";

/** What a line of history says of an answer; who gave it is named before it. */
export function phaseOutHappened(
  { step, text = "", amount = 0, from, comment = "" }: TrailFacts,
  language: Language,
): string {
  const status =
    isOutcome(step) && from !== undefined ? phaseOutWords[language].status(step, from) : "";
  const said = comment === "" ? "" : `. ${comment}`;
  const what = `${text}, ${formatKronor(ore(amount), language)}`;
  return language === "sv"
    ? `svarade om utfasningen av ${what}: ${status}${said}`
    : `answered about the phase-out of ${what}: ${status}${said}`;
}
