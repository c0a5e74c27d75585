import type { Day, Instant } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatDay, formatDayTime } from "../format.ts";

/** How a task has ended for its reader. */
export type Ending =
  | "decided"
  | "returned"
  | "withdrawn"
  | "referred"
  | "closed"
  | "moved-on"
  | "bound"
  | "other";

/** Something that happened to a proposal, with who did it and when. */
type Act = (who: string, when: Instant, version: number) => string;

/** The last words of a task's card: how it ended, by whom and when, and what happens next. */
interface RetiredWords {
  readonly above: string;
  readonly title: string;
  readonly status: Readonly<Record<Ending, string>>;
  readonly returned: Act;
  readonly withdrawn: Act;
  readonly takenBack: Act;
  readonly submitted: Act;
  readonly declared: Act;
  readonly settled: Act;
  /** `board` is "RS 2018-08-29 § 145"; null where the section is not known. */
  readonly closed: (outcome: "granted" | "declined", body: string, board: string | null) => string;
  readonly registered: Act;
  readonly referred: (body: string, day: Day, who: string | null) => string;
  readonly reserved: string;
  readonly sentAgain: string;
  readonly wentOn: (who: string) => string;
  readonly bound: (what: string, body: string, day: Day) => string;
  readonly other: string;
  /** The button to the decision that the task led to. */
  readonly open: string;
  readonly find: string;
}

const sv: RetiredWords = {
  above: "Klart för din del",
  title: "Det här är klart",
  status: {
    decided: "Beslutat",
    returned: "Skickat tillbaka",
    withdrawn: "Tillbakataget",
    referred: "Hänskjutet",
    closed: "Avslutat",
    "moved-on": "Gått vidare",
    bound: "Klart",
    other: "Klart",
  },
  returned: (who, when, version) =>
    `Förslag ${version} skickades tillbaka ${formatDayTime(when, "sv")} av ${who}.`,
  withdrawn: (who, when, version) =>
    `Förslag ${version} togs tillbaka ${formatDayTime(when, "sv")} av ${who}.`,
  takenBack: (who, when, version) =>
    `Förslag ${version} togs tillbaka från styrelsen ${formatDayTime(when, "sv")} av ${who}.`,
  submitted: (who, when, version) =>
    `Förslag ${version} skickades ${formatDayTime(when, "sv")} av ${who}.`,
  declared: (who, when) => `${who} svarade på frågan om jäv ${formatDayTime(when, "sv")}.`,
  settled: (who, when) => `Frågan om jäv besvarades ${formatDayTime(when, "sv")} av ${who}.`,
  closed: (outcome, body, board) => {
    const answered = outcome === "granted" ? "biföll" : "avslog";
    const section = board === null ? "" : ` (${board})`;
    return `Förslaget hänsköts till ${body}, som ${answered} det${section}.`;
  },
  registered: (who, when) => `Svaret registrerades ${formatDayTime(when, "sv")} av ${who}.`,
  referred: (body, day, who) =>
    `Förslaget hänsköts till ${body} ${formatDay(day, "sv")}${who === null ? ", eftersom ingen annan kan besluta" : ` av ${who}`}.`,
  reserved: "Pengarna är reserverade till dess.",
  sentAgain: "Skickas förslaget igen kommer ett nytt kort till den som står på tur.",
  wentOn: (who) => `Därefter gick förslaget vidare till ${who}.`,
  bound: (what, body, day) => `${what} anmäls till ${body} ${formatDay(day, "sv")}.`,
  other: "Det här kortet gäller inte längre.",
  open: "Visa beslutet",
  find: "Skriv hem för att se vad som väntar på dig.",
};

const en: RetiredWords = {
  above: "Done for your part",
  title: "This is done",
  status: {
    decided: "Decided",
    returned: "Sent back",
    withdrawn: "Withdrawn",
    referred: "Referred",
    closed: "Closed",
    "moved-on": "Moved on",
    bound: "Done",
    other: "Done",
  },
  returned: (who, when, version) =>
    `Proposal ${version} was sent back on ${formatDayTime(when, "en")} by ${who}.`,
  withdrawn: (who, when, version) =>
    `Proposal ${version} was withdrawn on ${formatDayTime(when, "en")} by ${who}.`,
  takenBack: (who, when, version) =>
    `Proposal ${version} was taken back from the board on ${formatDayTime(when, "en")} by ${who}.`,
  submitted: (who, when, version) =>
    `Proposal ${version} was sent on ${formatDayTime(when, "en")} by ${who}.`,
  declared: (who, when) =>
    `${who} answered the question of conflict of interest on ${formatDayTime(when, "en")}.`,
  settled: (who, when) =>
    `The question of conflict of interest was answered on ${formatDayTime(when, "en")} by ${who}.`,
  closed: (outcome, body, board) => {
    const section = board === null ? "" : ` (${board})`;
    return `The proposal was referred to ${body}, which ${outcome} it${section}.`;
  },
  registered: (who, when) => `The answer was registered on ${formatDayTime(when, "en")} by ${who}.`,
  referred: (body, day, who) =>
    `The proposal was referred to ${body} on ${formatDay(day, "en")}${who === null ? ", since nobody else can decide" : ` by ${who}`}.`,
  reserved: "The money is reserved until then.",
  sentAgain: "If the proposal is sent again, whoever's turn it is gets a new card.",
  wentOn: (who) => `The proposal then went on to ${who}.`,
  bound: (what, body, day) => `${what} is reported to ${body} on ${formatDay(day, "en")}.`,
  other: "This card no longer applies.",
  open: "Show the decision",
  find: "Write home to see what waits for you.",
};

export const retiredWords: Record<Language, RetiredWords> = { sv, en };
