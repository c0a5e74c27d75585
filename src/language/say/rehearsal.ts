import type { Day, Instant } from "../../domain/brand.ts";
import type { DeliveryKind } from "../../domain/delivery.ts";
import type { Language } from "../../domain/person.ts";
import { countWords, formatDay, formatTime, joinWords } from "../format.ts";
import { capitalised } from "./title.ts";

/** How much a rehearsal found. */
export interface RehearsalCount {
  readonly messages: number;
  readonly people: number;
  readonly clashes: number;
  readonly late: number;
}

/** What the rehearsal of the coming months says. */
interface RehearsalWords {
  readonly over: string;
  readonly title: (until: Day) => string;
  readonly page: (page: number, pages: number) => string;
  readonly lead: (count: RehearsalCount) => string;
  readonly nothing: string;
  readonly copy: string;
  /** Why it ends before the day that was asked for. */
  readonly shortened: (asked: Day) => string;
  readonly welcome: string;
  readonly office: string;
  readonly kinds: Readonly<Record<DeliveryKind, string>>;
  /** "Onsdag 8 augusti kl. 09.00". */
  readonly when: (at: Instant, day: Day) => string;
  readonly by: (what: string, deadline: Day) => string;
  readonly lateFor: (what: string, deadline: Day) => string;
  readonly lateFrom: (day: Day) => string;
  readonly lateWith: (who: readonly string[]) => string;
  readonly lateMark: string;
  readonly clashMark: string;
  readonly away: (who: string, until: Day) => string;
  readonly unreachable: (who: string) => string;
  readonly unreached: string;
  readonly dayOff: (deadline: Day) => string;
  readonly inJuly: (deadline: Day) => string;
  readonly nobody: string;
  readonly more: (count: number) => string;
  readonly settings: string;
  readonly home: string;
}

const cards = { one: "kort", many: "kort", gender: "neuter" } as const;
const persons = { one: "person", many: "personer" };
const clashes = { one: "krock", many: "krockar" };
const things = { one: "sak", many: "saker" };

const sv: RehearsalWords = {
  over: "Förhandsvisning",
  title: (until) => `Det som kommer till och med ${formatDay(until, "sv")}`,
  page: (page, pages) => `Sida ${page} av ${pages}`,
  lead: ({ messages, people, clashes: found, late }) =>
    [
      messages === 0
        ? "Inget skickas."
        : `${capitalised(countWords(messages, cards, "sv"))} till ${countWords(people, persons, "sv")}.`,
      ...(found === 0 ? [] : [`${capitalised(countWords(found, clashes, "sv"))} att se över.`]),
      ...(late === 0
        ? []
        : [
            `${capitalised(countWords(late, things, "sv"))} blir ${late === 1 ? "försenad" : "försenade"} om ingen gör något.`,
          ]),
    ].join(" "),
  nothing: "Inga påminnelser kommer under tiden.",
  copy: "Beräknat på en kopia, som om ingen gjorde något. Inget har skickats och inget har ändrats.",
  shortened: (asked) =>
    `Det slutar före ${formatDay(asked, "sv")}, eftersom det är mycket att räkna på. Hela tiden går att få ut på servern med npm run rehearse.`,
  welcome: "Välkommen",
  office: "Ny eller ändrad befattning",
  kinds: { task: "uppgift", notice: "besked", digest: "påminnelse" },
  when: (at, day) =>
    `${capitalised(formatDay(day, "sv", { weekday: true }))} ${formatTime(at, "sv")}`,
  by: (what, deadline) => `${what} (senast ${formatDay(deadline, "sv", { year: false })})`,
  lateFor: (what, deadline) =>
    `${what} (skulle varit klart ${formatDay(deadline, "sv", { year: false })})`,
  lateFrom: (day) => `Försenat från ${formatDay(day, "sv", { weekday: true, year: false })}`,
  lateWith: (who) => `Ligger hos ${joinWords(who, "sv")}.`,
  lateMark: "Försenat",
  clashMark: "Krock",
  away: (who, until) => `${who} är borta till och med ${formatDay(until, "sv", { year: false })}.`,
  unreachable: (who) => `${who} kan inte nås i Teams.`,
  unreached: "Kan inte nås i Teams. Skriv onåbara för att se vad som behövs.",
  dayOff: (deadline) =>
    `Sista dagen, ${formatDay(deadline, "sv", { weekday: true, year: false })}, är ingen arbetsdag.`,
  inJuly: (deadline) =>
    `Sista dagen, ${formatDay(deadline, "sv", { year: false })}, ligger i de tysta veckorna.`,
  nobody: "Ingen innehar befattningen. Det ligger hos sekretariatet.",
  more: (count) => `och ${count} till`,
  settings: "När det påminns",
  home: "Hem",
};

const cardsInEnglish = { one: "card", many: "cards" };
const personsInEnglish = { one: "person", many: "people" };
const clashesInEnglish = { one: "clash", many: "clashes" };
const thingsInEnglish = { one: "thing", many: "things" };

const en: RehearsalWords = {
  over: "Rehearsal",
  title: (until) => `What comes until ${formatDay(until, "en")}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  lead: ({ messages, people, clashes: found, late }) =>
    [
      messages === 0
        ? "Nothing is sent."
        : `${capitalised(countWords(messages, cardsInEnglish, "en"))} to ${countWords(people, personsInEnglish, "en")}.`,
      ...(found === 0
        ? []
        : [`${capitalised(countWords(found, clashesInEnglish, "en"))} to look at.`]),
      ...(late === 0
        ? []
        : [
            `${capitalised(countWords(late, thingsInEnglish, "en"))} will be late if nobody does anything.`,
          ]),
    ].join(" "),
  nothing: "No reminders come in that time.",
  copy: "Worked out on a copy, as if nobody did anything. Nothing has been sent and nothing has been changed.",
  shortened: (asked) =>
    `It ends before ${formatDay(asked, "en")}, since there is much to compute. The whole time can be had on the server with npm run rehearse.`,
  welcome: "Welcome",
  office: "A change of office",
  kinds: { task: "task", notice: "news", digest: "reminder" },
  when: (at, day) => `${formatDay(day, "en", { weekday: true })} at ${formatTime(at, "en")}`,
  by: (what, deadline) => `${what} (by ${formatDay(deadline, "en", { year: false })})`,
  lateFor: (what, deadline) => `${what} (was due ${formatDay(deadline, "en", { year: false })})`,
  lateFrom: (day) => `Late from ${formatDay(day, "en", { weekday: true, year: false })}`,
  lateWith: (who) => `With ${joinWords(who, "en")}.`,
  lateMark: "Late",
  clashMark: "Clash",
  away: (who, until) => `${who} is away until ${formatDay(until, "en", { year: false })}.`,
  unreachable: (who) => `${who} cannot be reached in Teams.`,
  unreached: "Cannot be reached in Teams. Write unreachable to see what is needed.",
  dayOff: (deadline) =>
    `The last day, ${formatDay(deadline, "en", { weekday: true, year: false })}, is no working day.`,
  inJuly: (deadline) =>
    `The last day, ${formatDay(deadline, "en", { year: false })}, lies in the quiet weeks.`,
  nobody: "Nobody holds the position. It is with the secretariat.",
  more: (count) => `and ${count} more`,
  settings: "When reminders come",
  home: "Home",
};

export const rehearsalWords: Record<Language, RehearsalWords> = { sv, en };
