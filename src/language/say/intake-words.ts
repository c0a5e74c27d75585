import type { IntakeFormat } from "../../domain/intake.ts";
import type { DocumentKind } from "../reading/reading.ts";
import type { Day, Ore } from "../../domain/brand.ts";

/** What can be entered out of a document. */
export type IntakeThing =
  | "case"
  | "grant"
  | "board-decision"
  | "mandate"
  | "decision"
  | "pot"
  | "row"
  | "assignment"
  | "dispatch";

/** The money of a document, all of it together (rule R05). */
export interface EnvelopeFigures {
  readonly frame: Ore;
  readonly rounding: Ore;
  readonly rows: Ore;
  readonly pots: Ore;
  readonly left: Ore;
}

/** A grant of the case that a text does not agree with; what the text says is null where that is no difference. */
export interface OtherGrant {
  readonly title: string;
  readonly year: number;
  readonly amount: Ore;
  readonly readYear: number | null;
  readonly read: Ore | null;
}

/** What the cards of an intake say. */
export interface IntakeWords {
  readonly over: string;
  readonly startTitle: string;
  readonly startLead: string;
  /** Where files are off. */
  readonly startPaste: string;
  readonly startPromise: string;
  readonly field: Readonly<
    Record<
      | "text"
      | "caseNumber"
      | "title"
      | "year"
      | "amount"
      | "code"
      | "body"
      | "section"
      | "decisionDay"
      | "quote"
      | "purposes"
      | "delegate"
      | "onward"
      | "decider"
      | "name"
      | "meeting"
      | "purpose"
      | "holder"
      | "basis"
      | "reviewer"
      | "round"
      | "outcome"
      | "another"
      | "pot"
      | "reference"
      | "dispatch"
      | "answer"
      | "activity"
      | "sought",
      string
    >
  >;
  readonly hint: Readonly<
    Record<
      "text" | "amount" | "rough" | "code" | "onward" | "reviewer" | "choose" | "title",
      string
    >
  >;
  readonly bases: Readonly<
    Record<"preparation" | "onward-delegation" | "delegation" | "execution", string>
  >;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly things: Readonly<Record<IntakeThing, string>>;
  /** The same in the definite, within a sentence. */
  readonly theThing: Readonly<Record<IntakeThing, string>>;
  readonly noDay: string;
  readonly twoDays: (text: string) => string;
  readonly whichDay: (days: readonly Day[]) => string;
  readonly otherDay: string;
  /** Where the text wants the decision reported, for somebody who has to choose the meeting. */
  readonly noticeRead: (body: string | null, month: string | null) => string;
  readonly noCase: string;
  readonly quoted: (text: string) => string;
  readonly page: (page: number, pages: number) => string;
  readonly lead: string;
  readonly nothing: string;
  readonly notes: string;
  readonly proposals: string;
  /** The figures, and what is to be done about what they leave. */
  readonly envelope: (figures: EnvelopeFigures) => readonly string[];
  readonly stored: (grantLine: string) => string;
  /** Nothing is left to enter. */
  readonly allIn: string;
  readonly allInBadge: string;
  readonly adjusted: Readonly<Record<"yes" | "no", string>>;
  readonly questions: string;
  /** Before the questions of a reading, which are in Swedish; null where their reader reads that. */
  readonly asksInSwedish: string | null;
  /** What a question is about, by the word that it begins with; empty where the question says it itself. */
  readonly topics: Readonly<Partial<Record<string, string>>>;
  /** A document or a list that is longer than what is kept. */
  readonly tooLongTitle: string;
  readonly tooLong: Readonly<Record<IntakeFormat, string>>;
  readonly moreQuestions: (count: number) => string;
  readonly enterReady: (count: number) => string;
  readonly enter: string;
  readonly answer: string;
  readonly open: string;
  readonly state: Readonly<
    Record<"done" | "exists" | "ready" | "asks" | "waits" | "proposed" | "aside", string>
  >;
  readonly waitsFor: (thing: string) => string;
  readonly isProposed: string;
  readonly asks: (count: number) => string;
  readonly readFrom: (quote: string) => string;
  readonly rounded: (amount: Ore, rounding: Ore) => string;
  readonly differs: (of: "rows" | "pots", stated: Ore, computed: Ore) => string;
  readonly listHolds: Readonly<Record<"rows" | "pots", string>>;
  readonly listsHold: string;
  readonly changed: (read: Ore, typed: Ore) => string;
  readonly setAside: string;
  readonly takeUp: string;
  readonly isAside: string;
  readonly unknownPosition: (typed: string) => string;
  /** A body or a unit where only a position can be meant. */
  readonly unitNoPosition: (typed: string) => string;
  readonly unknownBody: (typed: string) => string;
  /** A case number in another form than ours, and in ours where that can be told. */
  readonly otherNumber: (read: string, here: string | null) => string;
  readonly addPosition: string;
  readonly addBody: string;
  readonly addPot: string;
  readonly answerQuestions: (count: number) => string;
  readonly questionOf: (at: number, all: number) => string;
  readonly questionLead: string;
  readonly answered: (answer: string) => string;
  readonly notNeeded: string;
  readonly saveAnswer: string;
  readonly nextQuestion: string;
  readonly pastedList: string;
  readonly moreOpen: (count: number) => string;
  readonly existsLead: string;
  readonly openExisting: string;
  readonly enterAnyway: string;
  readonly otherGrant: (other: OtherGrant) => string;
  readonly sameGrant: (title: string, year: number, amount: Ore) => string;
  readonly anotherOne: Readonly<Record<IntakeThing, string>>;
  readonly purposeAsked: (purpose: string) => string;
  readonly outside: string;
  readonly noMeeting: string;
  readonly rowsLead: (count: number, sum: Ore) => string;
  readonly close: string;
  readonly back: string;
  readonly home: string;
  readonly readIt: string;
  readonly openIntakes: string;
  readonly itemsOf: (done: number, all: number) => string;
  /** Above the item that is next, after another one. */
  readonly doneNext: string;
  /** Above an item, after what it needed is set up. */
  readonly doneFirst: string;
  readonly listTitle: (count: number) => string;
  readonly listUnread: string;
  readonly listNothingTitle: string;
  readonly listAlike: (row: number, activity: string, there: Ore, read: Ore) => string;
  readonly listUnderway: (pot: string) => string;
  readonly listDecided: (pot: string, left: Ore) => string;
  readonly listLead: string;
  readonly listKnown: (count: number) => string;
  readonly listElsewhere: (count: number) => string;
  readonly listRejected: (count: number) => string;
  readonly listAgain: string;
  readonly listEnter: (count: number, all: number) => string;
  readonly listPotNamed: string;
  readonly listNoPots: string;
  readonly exactTitle: string;
  readonly exactLead: (amount: Ore, rounding: Ore, bound: Ore) => string;
  readonly exactSave: string;
  readonly exactButton: string;
}
