import type { LegalBasis } from "../../domain/pot.ts";
import type { Language } from "../../domain/person.ts";
import type { Day, Ore } from "../../domain/brand.ts";

type Thing = "person" | "position" | "body" | "case" | "grant" | "mandate" | "pot" | "decision";

type Form =
  | Exclude<Thing, "decision">
  | "name"
  | "names"
  | "body-name"
  | "grant-name"
  | "pot-change"
  | "pot-close"
  | "recall"
  | "board-decision"
  | "person-decision"
  | "right";

type List = "person" | "position" | "grant" | "mandate" | "pot";

type FactName =
  | "abbreviation"
  | "aliases"
  | "amount"
  | "basis"
  | "case"
  | "caseNumber"
  | "closed"
  | "code"
  | "confirmation"
  | "days"
  | "delegate"
  | "directory"
  | "fixedRows"
  | "grant"
  | "head"
  | "holder"
  | "holders"
  | "left"
  | "madeBy"
  | "mail"
  | "mandate"
  | "meetings"
  | "name"
  | "notice"
  | "onward"
  | "positions"
  | "reached"
  | "purpose"
  | "purposes"
  | "quote"
  | "recalled"
  | "rights"
  | "round"
  | "route"
  | "source"
  | "superior"
  | "sum"
  | "title"
  | "titleEn"
  | "unspent"
  | "valid"
  | "wasValid"
  | "year";

/** A label, what stands in an empty field, and for some forms another label. */
export type FieldWords = readonly [label: string, placeholder: string];

/** What the forms are called, and their fields. */
export type SetUpFormWords = Pick<SetUpWords, "forms" | "fields" | "own">;

export interface SetUpWords {
  readonly over: string;
  readonly title: string;
  readonly lead: string;
  readonly things: Readonly<Record<Thing, { readonly name: string; readonly means: string }>>;
  readonly rightsName: string;
  readonly rightsMeans: string;
  readonly meetingsName: string;
  readonly meetingsMeans: string;
  readonly count: (count: number) => string;
  readonly none: string;
  readonly forms: Readonly<
    Record<Form, { readonly title: string; readonly leads: readonly string[] }>
  >;
  readonly fields: Readonly<Record<string, FieldWords>>;
  /** By form and field, where a field is called otherwise. */
  readonly own: Readonly<Record<string, FieldWords>>;
  readonly choices: {
    readonly none: string;
    /** Ends a list of what was found by a part of a name. */
    readonly another: string;
    readonly noGrant: string;
    readonly yes: string;
    readonly no: string;
    readonly languages: Readonly<Record<Language, string>>;
    readonly unspent: Readonly<Record<"repaid" | "carried-over" | "unclear", string>>;
    readonly bases: Readonly<Record<LegalBasis, string>>;
    readonly rights: Readonly<Record<"secretariat" | "auditor", string>>;
    readonly noMeeting: (body: string) => string;
    readonly mandate: (section: string, grant: string, left: Ore) => string;
  };
  readonly page: (page: number, pages: number) => string;
  /** In an empty field where there are too many to choose from. */
  readonly writeName: string;
  /** In place of a choice, where a part of a name has found so many. */
  readonly found: (count: number) => string;
  /** Fields that have nothing to choose among yet. */
  readonly enterFirst: (labels: readonly string[]) => string;
  readonly buttons: {
    readonly next: string;
    readonly previous: string;
    readonly review: string;
    readonly save: Readonly<Record<Form, string>>;
    readonly confirmPurpose: string;
    readonly change: string;
    readonly cancel: string;
    readonly open: string;
    readonly add: Readonly<Record<Thing, string>>;
    readonly addPersonDecision: string;
    readonly paste: string;
    readonly read: string;
    readonly readAgain: string;
    readonly enter: (count: number) => string;
    readonly toList: string;
    readonly toSettings: string;
    readonly name: string;
    readonly names: string;
    readonly bodyName: string;
    readonly grantName: string;
    readonly potChange: string;
    readonly potClose: string;
    readonly recall: string;
    readonly appoint: string;
    readonly addMeeting: string;
    readonly toPot: string;
    readonly toDecision: string;
    readonly giveRight: string;
    readonly history: string;
    readonly takeSecretariat: string;
    readonly takeAuditor: string;
  };
  readonly reviewTitle: string;
  readonly reviewLead: string;
  readonly reviewWarning: string;
  readonly twinWarning: (title: string) => string;
  readonly purposeWarning: (purpose: string) => string;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly yes: string;
  readonly no: string;
  readonly noOnward: string;
  readonly unconfirmed: string;
  readonly potUnconfirmed: string;
  readonly closed: (reason: string) => string;
  readonly noRoute: string;
  readonly noRights: string;
  readonly nobody: string;
  /** Why nothing reaches a person in Teams, and what to do: has never written, or is not reached any more. */
  readonly neverWrote: string;
  readonly reachLost: (since: string, hasSomething: boolean) => string;
  /** What is to be entered next, where something is lacking. */
  readonly next: (name: string) => string;
  readonly nothing: string;
  readonly exactly: (amount: Ore) => string;
  readonly about: (amount: Ore, rounding: Ore) => string;
  readonly days: (requisition: Day | null, lastUse: Day | null, report: Day | null) => string;
  readonly valid: (from: Day, to: Day | null) => string;
  readonly recalled: (from: Day, by: string | null) => string;
  readonly rows: (count: number) => string;
  /** In place of a sum, of a decision without rows and pots. */
  readonly givesNothing: string;
  readonly potsOf: (count: number) => string;
  readonly row: (activity: string, responsible: string, amount: Ore, need: string) => string;
  readonly moreRows: (count: number) => string;
  readonly noticeAt: (body: string, day: Day) => string;
  readonly noticeUnset: (body: string) => string;
  readonly meetingCount: (count: number) => string;
  readonly rightsTitle: string;
  readonly rightsLead: string;
  readonly import: Readonly<
    Record<
      List,
      {
        readonly title: string;
        readonly lead: string;
        readonly example: string;
        readonly words: string;
      }
    >
  >;
  readonly importField: string;
  /** That the list can come in a message or as a file, with which words. */
  readonly importFile: (words: string, isFile: boolean) => string;
  readonly importRest: (rows: number) => string;
  /** What is to be entered; where nothing is, how many rows have to be mended first. */
  readonly readTitle: (count: number, rejected: number) => string;
  readonly nothingToEnter: string;
  /** Every row is registered, just now or before. */
  readonly allKnown: { readonly title: string; readonly lead: string };
  readonly newHeading: (count: number) => string;
  readonly knownHeading: (count: number) => string;
  readonly laterHeading: (count: number) => string;
  readonly rejectedHeading: (count: number) => string;
  readonly line: (number: number, text: string) => string;
  readonly rejected: (number: number, text: string, why: string) => string;
  readonly more: (count: number) => string;
  /** A row that is not told apart, or lacks the parts named, or has more of them than there are. */
  readonly parts: string;
  readonly partsMissing: (names: readonly string[]) => string;
  readonly partsOver: (names: readonly string[]) => string;
  /** Rows that cannot be judged before what they rest on is chosen. */
  readonly waitingHeading: (count: number) => string;
  readonly importWaits: string;
  readonly placedOtherwise: string;
  readonly neverValid: string;
  /** In place of the lead, for an auditor. */
  readonly leadToRead: string;
}
