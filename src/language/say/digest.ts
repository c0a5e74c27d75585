import type { Day, Instant } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { countWords, formatDay, formatDayTime, joinWords, numberWord } from "../format.ts";
import { capitalised } from "./title.ts";

/** What is counted in the head of a digest. */
export interface DigestCount {
  readonly own: number;
  /** Late with others, told to those above. */
  readonly above: number;
  /** The day by which all of it is to be done, where that is one and the same. */
  readonly by: Day | null;
  /** Whether that day is a document stop (sv. *handlingsstopp*) for all of it. */
  readonly isStop: boolean;
}

/** The first open line of a digest, as a notification tells of it. */
export interface DigestFirst {
  readonly title: string;
  readonly deadline: Day;
  readonly isLate: boolean;
  /** Late with others, told to those above. */
  readonly isAbove: boolean;
  /** How many lines are open besides. */
  readonly more: number;
}

/** What the merged reminders of a day say. */
interface DigestWords {
  readonly over: (on: Day) => string;
  readonly title: (count: DigestCount) => string;
  readonly allDone: string;
  /** Nothing is left for the reader, though not all of it is done. */
  readonly noneYours: string;
  readonly done: string;
  readonly late: (count: number) => string;
  /** For the notification: what comes first, by when, and how much besides. */
  readonly summary: (first: DigestFirst) => string;
  /** Late follow-ups of a pot, told above as one. */
  readonly followUps: {
    readonly title: (pot: string) => string;
    readonly facts: (count: number, cutOff: Day, people: readonly string[]) => string;
    readonly others: (count: number) => string;
    readonly button: string;
  };
  /** Several who are not reached in Teams, told as one. */
  readonly unreachable: {
    readonly title: (count: number) => string;
    readonly facts: (people: readonly string[]) => string;
    readonly button: string;
  };
  readonly numbered: (number: number, title: string) => string;
  readonly struck: (number: number, title: string) => string;
  readonly by: (day: Day, isSameYear: boolean) => string;
  readonly lateSince: (day: Day, isSameYear: boolean) => string;
  readonly taken: (who: string) => string;
  readonly takenByYou: string;
  readonly rests: (until: Day) => string;
  readonly standIn: (who: readonly string[]) => string;
  readonly notYours: string;
  readonly others: string;
  readonly more: (count: number) => string;
  readonly take: string;
  readonly giveBack: string;
  readonly remindOn: (until: Day) => string;
  readonly home: string;
  readonly settings: string;
  /** Why the reader gets it, and how often. */
  readonly why: (reasons: readonly string[]) => string;
  readonly inSecretariat: string;
  readonly holds: (title: string) => string;
  readonly responsible: string;
  readonly retired: { readonly status: string; readonly text: string; readonly find: string };
  readonly stalled: {
    readonly over: string;
    readonly title: string;
    readonly text: (since: Instant, until: Instant) => string;
    readonly next: string;
    readonly never: string;
    readonly why: string;
  };
  readonly missed: {
    readonly over: string;
    readonly title: (count: number) => string;
    readonly text: string;
    readonly nothing: string;
    readonly more: (count: number) => string;
    readonly decision: (number: string) => string;
    readonly correction: (number: string) => string;
    readonly referral: string;
    readonly answer: string;
    readonly requests: string;
    readonly returned: string;
    readonly moved: string;
    readonly phaseOut: string;
    readonly other: string;
    readonly open: string;
    readonly why: string;
  };
}

const answers = { one: "svar", many: "svar", gender: "neuter" } as const;
const answersInEnglish = { one: "answer", many: "answers" };
const things = { one: "sak", many: "saker" };
const thingsInEnglish = { one: "thing", many: "things" };
const short = { year: false };

const sv: DigestWords = {
  over: (on) => capitalised(formatDay(on, "sv", { weekday: true })),
  title: ({ own, above, by, isStop }) => {
    if (own === 0) {
      const late = above === 1 ? "är försenad hos andra" : "är försenade hos andra";
      return capitalised(`${countWords(above, things, "sv")} ${late}`);
    }
    const count = capitalised(countWords(own, things, "sv"));
    if (by === null) return `${count} att göra`;
    return isStop
      ? `${count} före handlingsstopp ${formatDay(by, "sv", short)}`
      : `${count} att göra senast ${formatDay(by, "sv", short)}`;
  },
  allDone: "Allt på det här kortet är klart",
  noneYours: "Inget på det här kortet väntar på dig",
  done: "Klart",
  late: (count) => (count === 1 ? "1 försenad" : `${count} försenade`),
  summary: ({ title, deadline, isLate, isAbove, more }) => {
    const on = formatDay(deadline, "sv", short);
    const late = isAbove ? `försenat hos andra sedan ${on}` : `försenat sedan ${on}`;
    const first = `${title}, ${isLate ? late : `senast ${on}`}`;
    return more === 0 ? first : `${first}, och ${numberWord(more, "sv")} till`;
  },
  followUps: {
    title: (pot) => `Uppföljning: ${pot}`,
    facts: (count, cutOff, people) =>
      `${capitalised(countWords(count, answers, "sv"))} saknas per ${formatDay(cutOff, "sv")}, från ${joinWords(people, "sv")}.`,
    others: (count) => `${numberWord(count, "sv")} till`,
    button: "Visa uppföljningen",
  },
  unreachable: {
    title: (count) =>
      count === 1
        ? "En person nås inte i Teams"
        : `${capitalised(numberWord(count, "sv"))} personer nås inte i Teams`,
    facts: (people) => `${joinWords(people, "sv")} får inga kort från Fördela.`,
    button: "Se vad som behövs",
  },
  numbered: (number, title) => `${number}.\u00A0${title}`,
  struck: (number, title) => `${number}.\u00A0Klart: ${title}`,
  by: (day, isSameYear) => `Senast ${formatDay(day, "sv", { year: !isSameYear })}`,
  lateSince: (day, isSameYear) => `Försenat sedan ${formatDay(day, "sv", { year: !isSameYear })}`,
  taken: (who) => `${who} tar den.`,
  takenByYou: "Du tar den. De andra påminns inte.",
  rests: (until) => `Vilar till ${formatDay(until, "sv", { weekday: true, year: false })}.`,
  standIn: (who) => `${capitalised(joinWords(who, "sv"))} kan inte nås i Teams.`,
  notYours: "Ligger inte längre hos dig.",
  others: "Försenat hos andra",
  more: (count) => `Och ${count} till. Skriv hem för att se allt.`,
  take: "Jag tar den",
  giveBack: "Lämna tillbaka",
  remindOn: (until) => `Påminn mig ${formatDay(until, "sv", short)}`,
  home: "Hem",
  settings: "När det påminns",
  why: (reasons) =>
    `Du får det här för att du ${joinWords(reasons, "sv")}. Oftast ett kort om dagen, aldrig på en helgdag.`,
  inSecretariat: "ingår i sekretariatet",
  holds: (title) => `är ${title}`,
  responsible: "ansvarar för något av det",
  retired: {
    status: "Ersatt",
    text: "Ett nyare kort finns nedan.",
    find: "Skriv hem för att se vad som väntar på dig.",
  },
  stalled: {
    over: "Till sekretariatet",
    title: "Fördela stod stilla",
    text: (since, until) =>
      `Inget skickades från ${formatDayTime(since, "sv")} till ${formatDayTime(until, "sv")}.`,
    next: "Inget är glömt: det som skulle ha skickats under tiden skickas nu, samlat i ett kort per person. Säg till den som sköter driften, så att orsaken blir utredd.",
    never: "Fördela har inte stått stilla.",
    why: "Du får det här för att du ingår i sekretariatet. Det kommer bara en gång.",
  },
  missed: {
    over: "Medan du inte gick att nå",
    title: (count) =>
      count === 0 ? "Inget har hänt" : `${capitalised(countWords(count, things, "sv"))} har hänt`,
    text: "Det som väntar på dig kommer för sig. Det här är det du annars hade fått veta.",
    nothing: "Inget av det som hände då gäller längre.",
    more: (count) => `Och ${count} till. Skriv beslut för att se allt.`,
    decision: (number) => `Beslut ${number} är fattat`,
    correction: (number) => `Beslut ${number} är rättat`,
    referral: "Ett förslag är hänskjutet till styrelsen",
    answer: "Styrelsen har svarat på ett förslag",
    requests: "Önskemål är ändrade",
    returned: "Pengar har lämnats tillbaka",
    moved: "Pengar har flyttats",
    phaseOut: "En utfasning blir inte av",
    other: "Något har ändrats",
    open: "Öppna",
    why: "Du får det här för att Fördela nyss kunde nå dig igen. Det kommer bara en gång.",
  },
};

const en: DigestWords = {
  over: (on) => formatDay(on, "en", { weekday: true }),
  title: ({ own, above, by, isStop }) => {
    if (own === 0)
      return capitalised(
        `${countWords(above, thingsInEnglish, "en")} ${above === 1 ? "is" : "are"} late with others`,
      );
    const count = capitalised(countWords(own, thingsInEnglish, "en"));
    if (by === null) return `${count} to do`;
    return isStop
      ? `${count} before the document stop on ${formatDay(by, "en", short)}`
      : `${count} to do by ${formatDay(by, "en", short)}`;
  },
  allDone: "Everything on this card is done",
  noneYours: "Nothing on this card waits for you",
  done: "Done",
  late: (count) => `${count} late`,
  summary: ({ title, deadline, isLate, isAbove, more }) => {
    const on = formatDay(deadline, "en", short);
    const late = isAbove ? `late with others since ${on}` : `late since ${on}`;
    const first = `${title}, ${isLate ? late : `by ${on}`}`;
    return more === 0 ? first : `${first}, and ${numberWord(more, "en")} more`;
  },
  followUps: {
    title: (pot) => `Follow-up: ${pot}`,
    facts: (count, cutOff, people) =>
      `${capitalised(countWords(count, answersInEnglish, "en"))} ${count === 1 ? "is" : "are"} missing as of ${formatDay(cutOff, "en")}, from ${joinWords(people, "en")}.`,
    others: (count) => `${numberWord(count, "en")} others`,
    button: "Show the follow-up",
  },
  unreachable: {
    title: (count) =>
      count === 1
        ? "One person is not reached in Teams"
        : `${capitalised(numberWord(count, "en"))} people are not reached in Teams`,
    facts: (people) =>
      `${joinWords(people, "en")} ${people.length === 1 ? "gets" : "get"} no cards from Fördela.`,
    button: "See what is needed",
  },
  numbered: (number, title) => `${number}.\u00A0${title}`,
  struck: (number, title) => `${number}.\u00A0Done: ${title}`,
  by: (day, isSameYear) => `By ${formatDay(day, "en", { year: !isSameYear })}`,
  lateSince: (day, isSameYear) => `Late since ${formatDay(day, "en", { year: !isSameYear })}`,
  taken: (who) => `${who} takes it.`,
  takenByYou: "You take it. The others are not reminded.",
  rests: (until) => `Rests until ${formatDay(until, "en", { weekday: true, year: false })}.`,
  standIn: (who) => `${capitalised(joinWords(who, "en"))} cannot be reached in Teams.`,
  notYours: "No longer with you.",
  others: "Late with others",
  more: (count) => `And ${count} more. Write home to see all of it.`,
  take: "I take it",
  giveBack: "Give it back",
  remindOn: (until) => `Remind me on ${formatDay(until, "en", short)}`,
  home: "Home",
  settings: "When reminders come",
  why: (reasons) =>
    `You get this because you ${joinWords(reasons, "en")}. Mostly one card a day, never on a day off.`,
  inSecretariat: "belong to the secretariat",
  holds: (title) => `are ${title}`,
  responsible: "answer for some of it",
  retired: {
    status: "Replaced",
    text: "There is a newer card below.",
    find: "Write home to see what waits for you.",
  },
  stalled: {
    over: "To the secretariat",
    title: "Fördela stood still",
    text: (since, until) =>
      `Nothing was sent from ${formatDayTime(since, "en")} until ${formatDayTime(until, "en")}.`,
    next: "Nothing is forgotten: what should have been sent meanwhile is sent now, in one card a person. Tell those who run the program, so that the cause is found.",
    never: "Fördela has not stood still.",
    why: "You get this because you belong to the secretariat. It comes only once.",
  },
  missed: {
    over: "While you could not be reached",
    title: (count) =>
      count === 0
        ? "Nothing has happened"
        : `${capitalised(countWords(count, thingsInEnglish, "en"))} ${count === 1 ? "has" : "have"} happened`,
    text: "What waits for you comes by itself. This is what you would have been told.",
    nothing: "Nothing of what happened then holds any more.",
    more: (count) => `And ${count} more. Write decisions to see all of it.`,
    decision: (number) => `Decision ${number} is made`,
    correction: (number) => `Decision ${number} is corrected`,
    referral: "A proposal is referred to the board",
    answer: "The board has answered a proposal",
    requests: "Requests have been changed",
    returned: "Money has been returned",
    moved: "Money has been moved",
    phaseOut: "A phase-out will not be done",
    other: "Something has changed",
    open: "Open",
    why: "You get this because Fördela can reach you again. It comes only once.",
  },
};

export const digestWords: Record<Language, DigestWords> = { sv, en };
