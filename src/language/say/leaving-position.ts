import type { Day } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import type { PositionInUse } from "../../domain/refusal-office.ts";
import { countList, countWords, formatDay, joinWords } from "../format.ts";
import { capitalised } from "./title.ts";

/** What is said of a position that is no more, besides what `leavingWords` say; names have passed `plain`. */
interface LeavingPositionWords {
  /** The day, by whom where that is known, and why. */
  readonly ended: (day: Day, who: string | null, reason: string) => string;
  readonly title: (position: string) => string;
  readonly lead: string;
  readonly isAgain: string;
  readonly isOwn: string;
  readonly holders: (people: readonly string[]) => string;
  readonly planned: (people: readonly string[]) => string;
  readonly rows: (count: number) => string;
  /** Pots whose money is given away, and who is asked of them then; null for nobody. */
  readonly donePots: (count: number, above: string | null) => string;
  readonly first: string;
  /** What rests on it, as the names of facts and on the buttons that lead there. */
  readonly resting: Readonly<Record<keyof PositionInUse, string>>;
  readonly more: (count: number) => string;
  readonly inUse: (used: PositionInUse) => string;
  readonly reasonPlaceholder: string;
  readonly end: string;
}

const sv: LeavingPositionWords = {
  ended: (day, who, reason) =>
    `${formatDay(day, "sv")}${who === null ? "" : ` av ${who}`}. Skäl: ${reason}`,
  title: (position) => `Avsluta befattningen ${position}`,
  lead: "Befattningen går sedan inte att välja, och ingen kan utses till den. Allt som är beslutat står kvar med titeln. Namnet blir ledigt för en ny befattning.",
  isAgain: "Befattningen kan tas in igen, men innehavare utses då på nytt.",
  isOwn: "Du har själv befattningen. Be någon annan i sekretariatet att avsluta den.",
  holders: (people) =>
    people.length === 0
      ? "Ingen har befattningen."
      : `${joinWords(people, "sv")} har befattningen och lämnar den samtidigt.`,
  planned: (people) => `${joinWords(people, "sv")} skulle få den senare. Det stryks.`,
  rows: (count) =>
    `${capitalised(countWords(count, { one: "aktivitet", many: "aktiviteter" }, "sv"))} har befattningen som ansvarig. Uppföljningen går till den som har potten.`,
  donePots: (count, above) =>
    `${capitalised(countWords(count, { one: "pott där pengarna är fördelade", many: "pottar där pengarna är fördelade" }, "sv"))} står kvar. ${above === null ? "Ingen står över befattningen, så ingen får påminnelser om uppföljningen." : `Uppföljningen går till ${above}.`} Ska ett sådant beslut ändras behöver befattningen först tas in igen.`,
  first:
    "Det kan inte göras än. Gör klart, flytta eller återkalla först det som hör till befattningen:",
  resting: {
    pots: "Pottar",
    mandates: "Delegationer",
    assignments: "Uppdrag",
    below: "Befattningar under den",
  },
  more: (count) => `och ${countWords(count, { one: "till", many: "till" }, "sv")}`,
  inUse: ({ pots, mandates, assignments, below }) =>
    countList(
      [
        [pots, { one: "pott", many: "pottar" }],
        [mandates, { one: "delegation som gäller", many: "delegationer som gäller" }],
        [assignments, { one: "uppdrag", many: "uppdrag", gender: "neuter" }],
        [below, { one: "befattning under den", many: "befattningar under den" }],
      ],
      "sv",
    ),
  reasonPlaceholder: "Till exempel: finns inte i den nya organisationen, eller lades in av misstag",
  end: "Avsluta befattningen",
};

const en: LeavingPositionWords = {
  ended: (day, who, reason) =>
    `${formatDay(day, "en")}${who === null ? "" : ` by ${who}`}. Reason: ${reason}`,
  title: (position) => `End the position ${position}`,
  lead: "The position can then no longer be chosen, and nobody can be appointed to it. All that has been decided stands under its title. A new position can have its name.",
  isAgain: "The position can be taken in again, and somebody is then appointed anew.",
  isOwn: "You hold the position yourself. Ask somebody else in the secretariat to end it.",
  holders: (people) =>
    people.length === 0
      ? "Nobody holds the position."
      : `${joinWords(people, "en")} ${people.length === 1 ? "holds" : "hold"} the position and ${people.length === 1 ? "leaves" : "leave"} it at the same time.`,
  planned: (people) =>
    `${joinWords(people, "en")} ${people.length === 1 ? "was" : "were"} to hold it later. That is dropped.`,
  rows: (count) =>
    `The position answers for ${countWords(count, { one: "activity", many: "activities" }, "en")}. Whoever holds the pot is asked for the follow-up.`,
  donePots: (count, above) =>
    `${capitalised(countWords(count, { one: "pot whose money is given away", many: "pots whose money is given away" }, "en"))} ${count === 1 ? "stays" : "stay"}. ${above === null ? "Nobody stands above the position, so nobody is reminded of the follow-up." : `The follow-up is asked of ${above}.`} To amend such a decision, the position has to be taken in again first.`,
  first: "It cannot be done yet. First finish, move or recall what belongs to the position:",
  resting: {
    pots: "Pots",
    mandates: "Mandates",
    assignments: "Assignments",
    below: "Positions under it",
  },
  more: (count) => `and ${countWords(count, { one: "more", many: "more" }, "en")}`,
  inUse: ({ pots, mandates, assignments, below }) =>
    countList(
      [
        [pots, { one: "pot", many: "pots" }],
        [mandates, { one: "mandate in force", many: "mandates in force" }],
        [assignments, { one: "assignment", many: "assignments" }],
        [below, { one: "position under it", many: "positions under it" }],
      ],
      "en",
    ),
  reasonPlaceholder: "For example: not in the new organisation, or entered by mistake",
  end: "End the position",
};

export const leavingPositionWords: Record<Language, LeavingPositionWords> = { sv, en };
