import type { Day } from "../../domain/brand.ts";
import type { EndedWhy, Language } from "../../domain/person.ts";
import type { BodyInUse } from "../../domain/refusal-office.ts";
import { countList, countWords, formatDay, joinWords } from "../format.ts";
import { capitalised } from "./title.ts";

/** How much is open at a position. */
interface OpenCount {
  readonly pots: number;
  readonly proposals: number;
  readonly mandates: number;
  readonly assignments: number;
}

/** What is said of people who leave and bodies that are no more; names have passed `plain`. */
interface LeavingWords {
  /** On the card of whom or what it is about. */
  readonly button: string;
  readonly again: string;
  /** That it has ended, as the name of a fact and in a list. */
  readonly ended: Readonly<Record<"person" | "position" | "body", string>>;
  readonly endedPerson: (day: Day, why: EndedWhy | null) => string;
  readonly endedBody: (day: Day, reason: string) => string;
  readonly titlePerson: (who: string) => string;
  readonly titleBody: (body: string) => string;
  readonly leadPerson: (who: string) => string;
  readonly isAgain: string;
  readonly holdsNothing: string;
  readonly rights: string;
  readonly waiting: (count: number) => string;
  readonly planned: (titles: readonly string[]) => string;
  readonly rows: (count: number, who: string) => string;
  /** Under a position's title. */
  readonly nothingOpen: string;
  readonly open: (count: OpenCount) => string;
  readonly pots: (titles: readonly string[]) => string;
  readonly takesOver: (people: string) => string;
  /** Somebody is to hold the position once another has confirmed it. */
  readonly awaits: (people: string) => string;
  readonly vacant: string;
  /** Only deputies are left. */
  readonly noOrdinary: string;
  readonly nobody: string;
  /** Above the buttons, where it cannot be done yet. */
  readonly first: string;
  readonly appoint: (title: string) => string;
  readonly why: Readonly<Record<EndedWhy, string>>;
  readonly back: string;
  readonly leadBody: string;
  readonly meetings: (count: number) => string;
  readonly waits: (used: string) => string;
  readonly inUse: (used: BodyInUse) => string;
  readonly reason: string;
  readonly reasonPlaceholder: string;
  readonly endBody: string;
  readonly toMeetings: string;
  readonly toMandates: string;
}

const sv: LeavingWords = {
  button: "Avsluta …",
  again: "Ta in igen",
  ended: { person: "Avslutad", position: "Avslutad", body: "Avslutat" },
  endedPerson: (day, why) =>
    `${formatDay(day, "sv")}${why === null ? "" : why === "left" ? ", har slutat" : ", lades in av misstag"}`,
  endedBody: (day, reason) => `${formatDay(day, "sv")}. Skäl: ${reason}`,
  titlePerson: (who) => `Avsluta platsen för ${who}`,
  titleBody: (body) => `Avsluta ${body}`,
  leadPerson: (who) =>
    `${who} kan sedan inte använda Fördela och får inga fler kort. Allt som är gjort och beslutat står kvar med namnet.`,
  isAgain: "Personen kan tas in igen, men får då befattningar och behörigheter på nytt.",
  holdsNothing: "Personen har ingen befattning.",
  rights: "Platsen i sekretariatet eller som revisor tas bort samtidigt.",
  waiting: (count) =>
    `${capitalised(countWords(count, { one: "rätt", many: "rätter" }, "sv"))} som väntar på bekräftelse avvisas.`,
  planned: (titles) => `Det som skulle börja senare stryks: ${joinWords(titles, "sv")}.`,
  rows: (count, who) =>
    `${capitalised(countWords(count, { one: "aktivitet", many: "aktiviteter" }, "sv"))} har ${who} som ansvarig. Uppföljningen går till den som har potten.`,
  nothingOpen: "Inget är öppet här.",
  open: ({ pots, proposals, mandates, assignments }) =>
    `Öppet: ${countList(
      [
        [pots, { one: "pott", many: "pottar" }],
        [proposals, { one: "förslag som väntar", many: "förslag som väntar", gender: "neuter" }],
        [mandates, { one: "delegation", many: "delegationer" }],
        [assignments, { one: "uppdrag", many: "uppdrag", gender: "neuter" }],
      ],
      "sv",
    )}.`,
  pots: (titles) => `Pottar: ${joinWords(titles, "sv")}.`,
  takesOver: (people) => `Tas över av ${people}.`,
  awaits: (people) => `${people} är inlagd, men väntar på bekräftelse.`,
  vacant: "Befattningen blir utan innehavare.",
  noOrdinary: "Ingen ordinarie innehavare är kvar sedan. Utse en när det är bestämt vem det blir.",
  nobody: "Ingen tar över. Utse någon först.",
  first:
    "Det kan inte göras än. Pottar, delegationer och uppdrag hör till befattningen, så någon annan behöver ha den först.",
  appoint: (title) => `Utse någon: ${title}`,
  why: { left: "Avsluta: har slutat", mistake: "Avsluta: lades in av misstag" },
  back: "Tillbaka",
  leadBody:
    "Organet får sedan inga nya möten, delegationer eller uppdrag. Allt som är beslutat och protokollfört står kvar.",
  meetings: (count) =>
    count === 0
      ? "Inga möten är inlagda framåt."
      : `${capitalised(countWords(count, { one: "möte", many: "möten", gender: "neuter" }, "sv"))} framåt ställs in samtidigt, med samma skäl.`,
  waits: (used) =>
    `Det kan inte göras än: ${used} väntar på organet. Gör klart, återkalla eller flytta det först.`,
  inUse: ({ notices, assignments, mandates, referrals }) =>
    countList(
      [
        [
          notices,
          { one: "beslut som ska anmälas", many: "beslut som ska anmälas", gender: "neuter" },
        ],
        [assignments, { one: "uppdrag", many: "uppdrag", gender: "neuter" }],
        [mandates, { one: "delegation som gäller", many: "delegationer som gäller" }],
        [referrals, { one: "hänskjutet förslag", many: "hänskjutna förslag", gender: "neuter" }],
      ],
      "sv",
    ),
  reason: "Skäl",
  reasonPlaceholder: "Till exempel: nämnden är nedlagd, eller organet lades in av misstag",
  endBody: "Avsluta organet",
  toMeetings: "Möten",
  toMandates: "Delegationer",
};

const en: LeavingWords = {
  button: "End …",
  again: "Take in again",
  ended: { person: "Ended", position: "Ended", body: "Ended" },
  endedPerson: (day, why) =>
    `${formatDay(day, "en")}${why === null ? "" : why === "left" ? ", has left" : ", was entered by mistake"}`,
  endedBody: (day, reason) => `${formatDay(day, "en")}. Reason: ${reason}`,
  titlePerson: (who) => `End the access of ${who}`,
  titleBody: (body) => `End ${body}`,
  leadPerson: (who) =>
    `${who} can then no longer use Fördela and gets no more cards. All that has been done and decided stands under the name.`,
  isAgain: "The person can be taken in again, and is then given positions and rights anew.",
  holdsNothing: "The person holds no position.",
  rights: "The place in the secretariat or as an auditor is taken away at the same time.",
  waiting: (count) =>
    `${capitalised(countWords(count, { one: "right", many: "rights" }, "en"))} waiting to be confirmed ${count === 1 ? "is" : "are"} declined.`,
  planned: (titles) => `What was to begin later is dropped: ${joinWords(titles, "en")}.`,
  rows: (count, who) =>
    `${who} answers for ${countWords(count, { one: "activity", many: "activities" }, "en")}. Whoever holds the pot is asked for the follow-up.`,
  nothingOpen: "Nothing is open here.",
  open: ({ pots, proposals, mandates, assignments }) =>
    `Open: ${countList(
      [
        [pots, { one: "pot", many: "pots" }],
        [proposals, { one: "proposal that waits", many: "proposals that wait" }],
        [mandates, { one: "mandate", many: "mandates" }],
        [assignments, { one: "assignment", many: "assignments" }],
      ],
      "en",
    )}.`,
  pots: (titles) => `Pots: ${joinWords(titles, "en")}.`,
  takesOver: (people) => `Taken over by ${people}.`,
  awaits: (people) => `${people} has been entered, and waits to be confirmed.`,
  vacant: "Nobody will hold the position.",
  noOrdinary: "No ordinary holder is left then. Appoint one when it is settled who.",
  nobody: "Nobody takes it over. Appoint somebody first.",
  first:
    "It cannot be done yet. Pots, mandates and assignments belong to the position, so somebody else has to hold it first.",
  appoint: (title) => `Appoint somebody: ${title}`,
  why: { left: "End: has left", mistake: "End: entered by mistake" },
  back: "Back",
  leadBody:
    "The body then gets no new meetings, mandates or assignments. All that has been decided and stands in minutes stays.",
  meetings: (count) =>
    count === 0
      ? "No meetings lie ahead."
      : `${capitalised(countWords(count, { one: "meeting", many: "meetings" }, "en"))} ahead ${count === 1 ? "is" : "are"} cancelled at the same time, for the same reason.`,
  waits: (used) =>
    `It cannot be done yet: ${used} wait for the body. Finish, recall or move that first.`,
  inUse: ({ notices, assignments, mandates, referrals }) =>
    countList(
      [
        [notices, { one: "decision to report", many: "decisions to report" }],
        [assignments, { one: "assignment", many: "assignments" }],
        [mandates, { one: "mandate in force", many: "mandates in force" }],
        [referrals, { one: "referred proposal", many: "referred proposals" }],
      ],
      "en",
    ),
  reason: "Reason",
  reasonPlaceholder: "For example: the committee is no more, or it was entered by mistake",
  endBody: "End the body",
  toMeetings: "Meetings",
  toMandates: "Mandates",
};

export const leavingWords: Record<Language, LeavingWords> = { sv, en };
