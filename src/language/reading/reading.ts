/** What a reader found in a decision document. Nothing is decided by it: every value is a proposal to a person. */
export interface Reading {
  /** The document's own numbers (sv. *diarienummer*), not those that it cites. */
  readonly caseNumbers: readonly string[];
  readonly documentKind: DocumentKind;
  /** Day of the decision or the meeting, never that of a quoted mail; a text that allows two days is shown as it stands. */
  readonly date: string | { readonly ambiguous: string } | null;
  readonly mandates: readonly ReadMandate[];
  readonly frame: ReadFrame | null;
  readonly rows: readonly ReadRow[];
  readonly pots: readonly ReadPot[];
  readonly statedTotals: readonly StatedTotal[];
  /** Frame less rows and pots, from the lists and never from a stated total; null without a frame. */
  readonly undistributedKr: number | null;
  readonly notice: ReadNotice | null;
  readonly assignments: readonly ReadAssignment[];
  /** True when the document proposes and decides nothing; false when it decides, and when it does neither. */
  readonly proposalsOnly: boolean;
  /** Receivers of extracts (sv. *utdrag till*); the help text of a template is none. */
  readonly dispatchTo: readonly string[];
  /** Whether the minutes are adjusted (sv. *justerade*); null where that does not apply or is not said. */
  readonly adjusted: boolean | null;
  /** What a careful reader must ask, each as `topic: text`. */
  readonly questions: readonly string[];
}

export type DocumentKind =
  | "delegationsbeslut"
  | "tjansteskrivelse"
  | "protokoll"
  | "minnesanteckningar"
  | "ovrigt";

/** Authority to distribute money that the document rests on or gives. */
export interface ReadMandate {
  readonly body: string | null;
  readonly date: string | null;
  readonly section: number | null;
  /** An item of the delegation rules (sv. *delegationspunkt*). */
  readonly point: string | null;
}

/** The money out of which rows and pots together are taken. */
export interface ReadFrame {
  readonly amountKr: number;
  /** Written in millions, so that the last figures are unknown. */
  readonly rounded: boolean;
}

/** Money fixed to an activity, a project or a person. */
export interface ReadRow {
  readonly activity: string;
  readonly responsible: string | null;
  readonly amountKr: number;
  readonly needNextYear: NeedNextYear;
  readonly proposed: boolean;
}

export type NeedNextYear = "ja" | "nej" | "oklart" | "ej angivet";

/** Money given to a holder who distributes it. */
export interface ReadPot {
  readonly purpose: string;
  readonly amountKr: number;
  readonly holder: string | null;
  readonly proposed: boolean;
}

/** A total that stands in the text beside the sum of its list. */
export interface StatedTotal {
  readonly of: "rows" | "pots";
  readonly statedKr: number;
  readonly computedKr: number;
}

/** Where the decision is to be reported (sv. *anmälan*), at a meeting in a month `YYYY-MM`. */
export interface ReadNotice {
  readonly body: string | null;
  readonly month: string | null;
}

export interface ReadAssignment {
  readonly owner: string | null;
  readonly what: string;
  readonly body: string | null;
  /** `YYYY-MM`, or what has to be asked. */
  readonly deadline: Deadline;
  readonly condition: string | null;
  readonly status: "vilande" | "aktiv";
  readonly proposed: boolean;
}

export type Deadline = string | { readonly question: string };

/** What a question is about. */
export type Topic =
  | "summa"
  | "återstod"
  | "datum"
  | "tidpunkt"
  | "villkor"
  | "vidaredelegation"
  | "mandat"
  | "behov"
  | "utdrag"
  | "bilaga"
  | "jäv"
  | "läsning"
  | "underlag"
  | "instruktion"
  | "ram"
  | "roll"
  | "finansiering"
  | "justering";

export interface Question {
  readonly topic: Topic;
  readonly text: string;
}
