import type { Language } from "../../domain/person.ts";
import type { DutyKind, Ladder, QuietDays } from "../../domain/reminder.ts";
import { joinWords } from "../format.ts";
import { capitalised } from "./title.ts";

/** Where a kind of duty belongs, for its reader. */
export type DutyArea = "report" | "assignment" | "money" | "office";

/** What the cards of ladders and quiet days say. */
interface LadderWords {
  readonly over: string;
  readonly title: string;
  readonly lead: string;
  readonly areas: Readonly<Record<DutyArea, string>>;
  /** What a kind of duty is called where nothing closer is known. */
  readonly kinds: Readonly<Record<DutyKind, string>>;
  /** "10, 5, 2 och 1 arbetsdagar före, och samma dag". */
  readonly steps: (offsets: readonly number[]) => string;
  readonly ladder: (ladder: Ladder) => string;
  readonly changed: string;
  readonly change: string;
  readonly now: (ladder: Ladder) => string;
  readonly default: (ladder: Ladder) => string;
  /** The money's last day has a ladder of its own, until another one is set for all of the kind. */
  readonly lastUse: (ladder: Ladder) => string;
  readonly lastUseToo: string;
  readonly counting: string;
  readonly atOnce: string;
  readonly remind: string;
  readonly escalate: string;
  readonly remindPlaceholder: string;
  readonly escalatePlaceholder: string;
  readonly save: string;
  readonly reset: string;
  readonly back: string;
  readonly home: string;
  readonly quietButton: string;
  readonly rehearse: string;
  readonly quiet: {
    readonly title: string;
    readonly lead: string;
    readonly kinds: Readonly<
      Record<keyof QuietDays, { readonly title: string; readonly note: string }>
    >;
    readonly on: string;
    readonly off: string;
    readonly turnOn: string;
    readonly turnOff: string;
  };
}

const daysIn = (offsets: readonly number[]): readonly string[] =>
  offsets.map((offset) => String(Math.abs(offset)));

/** "En arbetsdag före" and "10, 5 och 1 arbetsdagar före", in one language. */
function stepsIn(
  offsets: readonly number[],
  language: Language,
  words: {
    readonly before: (days: string, isOne: boolean) => string;
    readonly sameDay: string;
    readonly after: (days: string, isOne: boolean) => string;
    readonly none: string;
    readonly and: string;
  },
): string {
  const before = offsets.filter((offset) => offset < 0);
  const after = offsets.filter((offset) => offset > 0);
  const isOne = (days: readonly number[]): boolean =>
    days.length === 1 && Math.abs(days[0] ?? 0) === 1;
  const parts = [
    ...(before.length === 0
      ? []
      : [words.before(joinWords(daysIn(before), language), isOne(before))]),
    ...(offsets.includes(0) ? [words.sameDay] : []),
    ...(after.length === 0 ? [] : [words.after(joinWords(daysIn(after), language), isOne(after))]),
  ];
  const last = parts.at(-1);
  if (last === undefined) return words.none;
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")}, ${words.and} ${last}`;
}

const svSteps = (offsets: readonly number[]): string =>
  stepsIn(offsets, "sv", {
    before: (days, isOne) => `${days} ${isOne ? "arbetsdag" : "arbetsdagar"} före`,
    sameDay: "samma dag",
    after: (days, isOne) => `${days} ${isOne ? "arbetsdag" : "arbetsdagar"} efter`,
    none: "aldrig",
    and: "och",
  });

const enSteps = (offsets: readonly number[]): string =>
  stepsIn(offsets, "en", {
    before: (days, isOne) => `${days} working ${isOne ? "day" : "days"} before`,
    sameDay: "the same day",
    after: (days, isOne) => `${days} working ${isOne ? "day" : "days"} after`,
    none: "never",
    and: "and",
  });

const svLadder = ({ remind, escalate }: Ladder): string => {
  const above = escalate.length === 0 ? "" : ` Närmaste chef: ${svSteps(escalate)}.`;
  return `${capitalised(svSteps(remind))}.${above}`;
};

const enLadder = ({ remind, escalate }: Ladder): string => {
  const above = escalate.length === 0 ? "" : ` Those above: ${enSteps(escalate)}.`;
  return `${capitalised(enSteps(remind))}.${above}`;
};

const sv: LadderWords = {
  over: "Påminnelser",
  title: "När det påminns om vad",
  lead: "Arbetsdagar räknat från sista dagen. Påminnelser kommer samlade i ett kort klockan 9, aldrig på en helgdag.",
  areas: {
    report: "Anmälan och protokoll",
    assignment: "Uppdrag",
    money: "Pengar och uppföljning",
    office: "Förslag och roller",
  },
  kinds: {
    "number-list": "Anmälningslistans diarienummer",
    "report-list": "Paragraf efter sammanträdet",
    "adjust-minutes": "Justering av protokollet",
    "announce-minutes": "Anslag av protokollet",
    "confirm-legal-force": "Laga kraft att bekräfta",
    "bind-notice": "Beslut utan sammanträde",
    "late-notice": "Beslut som inte anmäldes i tid",
    "confirm-assignment": "Uppdrag att bekräfta",
    "bind-assignment": "Uppdrag utan sammanträde",
    "settle-condition": "Villkor för ett uppdrag",
    "report-assignment": "Återrapport av ett uppdrag",
    "note-assignment": "Uppdrag att avsluta efter sammanträdet",
    "follow-up": "Uppföljning",
    undistributed: "Pengar kvar i en pott",
    "undistributed-grant": "Pengar kvar i ett bidrag",
    unspent: "Beviljade pengar som inte är använda",
    requisition: "Rekvisition av ett bidrag",
    "grant-report": "Redovisning av ett bidrag",
    "unclear-need": "Oklart behov nästa år",
    "phase-out": "Utfasning som ett beslut anger",
    approval: "Förslag som väntar på svar",
    returned: "Förslag som kom tillbaka",
    referral: "Styrelsens svar på ett förslag",
    unreachable: "Någon som inte går att nå i Teams",
    "appointment-ends": "Förordnande som löper ut",
    "confirm-right": "Rätt att besluta som ska bekräftas",
    "move-pots": "Pottar vars delegation har upphört",
    "close-year": "Årsavslut av pottar med pengar kvar",
  },
  steps: svSteps,
  ladder: svLadder,
  changed: "Ändrad",
  change: "Ändra",
  now: (ladder) => `Nu: ${svLadder(ladder)}`,
  default: (ladder) => `Från början: ${svLadder(ladder)}`,
  lastUse: (ladder) => `Pengarnas sista dag: ${svLadder(ladder)}`,
  lastUseToo: "Det du sparar gäller också pengarnas sista dag.",
  counting: "Skriv antal arbetsdagar med komma emellan. 0 är sista dagen.",
  atOnce:
    "Ändringen gäller genast och bara framåt: det som redan skulle ha skickats skickas inte i efterhand.",
  remind: "Arbetsdagar före sista dagen, för den som har uppgiften",
  escalate: "Arbetsdagar efter sista dagen, för närmaste chef",
  remindPlaceholder: "10, 5, 2, 1, 0",
  escalatePlaceholder: "3, eller tomt för aldrig",
  save: "Spara",
  reset: "Återställ",
  back: "Tillbaka",
  home: "Hem",
  quietButton: "Tysta dagar",
  rehearse: "Förhandsvisa",
  quiet: {
    title: "Tysta dagar",
    lead: "Inga påminnelser kommer på lördagar, söndagar, helgdagar och de tre aftnarna. Här väljer du vad mer som är tyst. Det lagen kräver påminns det om ändå.",
    kinds: {
      july: {
        title: "Juli, vecka 28–31",
        note: "Det som skulle ha kommit då kommer sista arbetsdagen före. Första arbetsdagen efter kommer allt som är öppet.",
      },
      bridgeDays: {
        title: "Klämdagar",
        note: "En påminnelse på en klämdag kommer arbetsdagen före.",
      },
      halfDays: {
        title: "Dagar före helg",
        note: "Till exempel skärtorsdagen och valborgsmässoafton: påminnelsen kommer arbetsdagen före.",
      },
    },
    on: "Tyst",
    off: "Som vanligt",
    turnOn: "Gör tyst",
    turnOff: "Gör som vanligt",
  },
};

const en: LadderWords = {
  over: "Reminders",
  title: "When what is reminded of",
  lead: "Working days counted from the last day. Reminders come in one card at 9 o'clock, never on a day off.",
  areas: {
    report: "Reports and minutes",
    assignment: "Assignments",
    money: "Money and follow-up",
    office: "Proposals and roles",
  },
  kinds: {
    "number-list": "The list's case number",
    "report-list": "Section after the meeting",
    "adjust-minutes": "Approval of the minutes",
    "announce-minutes": "Announcement of the minutes",
    "confirm-legal-force": "Legal force to confirm",
    "bind-notice": "Decisions without a meeting",
    "late-notice": "Decisions not reported in time",
    "confirm-assignment": "Assignments to confirm",
    "bind-assignment": "Assignments without a meeting",
    "settle-condition": "Conditions of an assignment",
    "report-assignment": "Reports on an assignment",
    "note-assignment": "Assignments to close after the meeting",
    "follow-up": "Follow-up",
    undistributed: "Money left in a pot",
    "undistributed-grant": "Money left in a grant",
    unspent: "Granted money that is not used",
    requisition: "Drawdown of a grant",
    "grant-report": "Account of a grant",
    "unclear-need": "Unclear need next year",
    "phase-out": "Phase-out named by a decision",
    approval: "Proposals waiting for an answer",
    returned: "Proposals that came back",
    referral: "The board's answer to a proposal",
    unreachable: "Somebody who cannot be reached in Teams",
    "appointment-ends": "Appointments that end",
    "confirm-right": "Rights to decide that are to be confirmed",
    "move-pots": "Pots whose mandate has ended",
    "close-year": "Year close of pots with money left",
  },
  steps: enSteps,
  ladder: enLadder,
  changed: "Changed",
  change: "Change",
  now: (ladder) => `Now: ${enLadder(ladder)}`,
  default: (ladder) => `As delivered: ${enLadder(ladder)}`,
  lastUse: (ladder) => `The money's last day: ${enLadder(ladder)}`,
  lastUseToo: "What you save holds for the money's last day as well.",
  counting: "Write numbers of working days with commas between them. 0 is the last day.",
  atOnce:
    "The change holds at once and only from now on: what would have been sent before is not sent afterwards.",
  remind: "Working days before the last day, for those who have the duty",
  escalate: "Working days after the last day, for those above",
  remindPlaceholder: "10, 5, 2, 1, 0",
  escalatePlaceholder: "3, or empty for never",
  save: "Save",
  reset: "Reset",
  back: "Back",
  home: "Home",
  quietButton: "Quiet days",
  rehearse: "Rehearse",
  quiet: {
    title: "Quiet days",
    lead: "No reminders come on Saturdays, Sundays, public holidays and the three eves. Here you choose what else is quiet. What the law demands is reminded of all the same.",
    kinds: {
      july: {
        title: "July, weeks 28–31",
        note: "What would have come then comes on the last working day before. The first working day after brings everything that is open.",
      },
      bridgeDays: {
        title: "Bridge days",
        note: "A reminder on a lone working day between two days off comes the working day before.",
      },
      halfDays: {
        title: "Days before a holiday",
        note: "Such as Maundy Thursday: the reminder comes the working day before.",
      },
    },
    on: "Quiet",
    off: "As usual",
    turnOn: "Make quiet",
    turnOff: "Make usual",
  },
};

export const ladderWords: Record<Language, LadderWords> = { sv, en };
