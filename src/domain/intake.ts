import {
  type Day,
  type GrantId,
  type IntakeId,
  type Ore,
  type PersonId,
  type RowId,
  subject,
  type Subject,
} from "./brand.ts";
import type { Need } from "./grant.ts";

/** A document as text, or a list as the rows of its sheets. */
export type IntakeFormat = "text" | "rows";

/**
 * What a document holds that its text does not show: comments beside it, changes that nobody has accepted (the text is
 * as if all were), words struck through, hidden words, and things set into it.
 */
export type Unseen = "changes" | "comments" | "hidden" | "objects" | "struck";

/** Something out of a document that a person has confirmed, and what it became. */
export interface ConfirmedItem {
  /** The item's place in the reading: `case`, `pot-2`, `assignment-1`; `row-…` of a list. */
  readonly item: string;
  readonly subject: Subject;
  /** What the person answered besides, such as the purpose that a pot was mapped to (rule R06). */
  readonly answers: readonly string[];
}

/** What is not entered but answered or put aside; `open` where somebody has taken it up again. */
export type SettledOutcome = "answered" | "set-aside" | "open";

/** A question of the reading, or an item, that a person has settled without entering it. */
export interface SettledItem {
  readonly item: string;
  readonly outcome: SettledOutcome;
  readonly topic: string;
  readonly about: readonly Subject[];
  /** The words of the document; empty where they were erased. */
  readonly asked: string;
  /** Empty where nothing was said, and where it was erased. */
  readonly answer: string;
  /** How often it has been settled: a form that shows an older answer replaces none. */
  readonly turn: number;
}

/** Which decision of a document gives a row: the body's, or the delegate's own. */
export type RowGiver = "board-decision" | "decision";

/** What a row that somebody makes of a place says. */
export interface RowTerms {
  readonly by: RowGiver;
  readonly activity: string;
  readonly responsible: string;
  readonly amount: Ore;
  readonly need: Need;
}

/**
 * A row that the reading missed and somebody has made of a place of the text. It counts among the rows that were read
 * until its decision is entered, and is entered with it.
 */
export interface AddedRow extends RowTerms {
  readonly id: string;
  /** The place of the text that it was made of. */
  readonly place: string;
  /** The words of that place; empty where they were erased. */
  readonly quote: string;
  readonly removed: boolean;
  /** How often it has been set or removed: a form that shows an older one changes nothing. */
  readonly turn: number;
}

/** A place of a text that gave nothing by itself, and what somebody has made of it. */
export interface EnteredPassage {
  readonly place: string;
  readonly subject: Subject;
  /** The row of a decision on paper that it became; null for what is a subject of its own. */
  readonly row: RowId | null;
  /** The words of that place; empty where they were erased. */
  readonly quote: string;
}

/** The topic of the receivers of extracts (sv. *utdrag till*). */
export const dispatchTopic = "utdrag";

/** Who is to have extracts of a decision from paper, as documents have said and people have answered. */
export const receiversOf = (intakes: Iterable<Intake>, about: Subject): readonly string[] =>
  [...intakes].flatMap(({ settled }) =>
    settled
      .filter((one) => one.topic === dispatchTopic && one.outcome === "answered")
      .filter((one) => one.answer !== "" && one.about.includes(about))
      .map((one) => one.answer.replaceAll(/\s*\n\s*/g, ", ")),
  );

/** How often an item has been settled. */
export const turnOf = (settled: readonly SettledItem[], item: string): number =>
  settled.find((one) => one.item === item)?.turn ?? 0;

/** A document that somebody has sent to be read in (sv. *inläsning*). It proposes; only people store. */
export interface Intake {
  readonly id: IntakeId;
  readonly format: IntakeFormat;
  /** SHA-256 of the content, in hex. */
  readonly hash: string;
  readonly day: Day;
  /** Everybody who has sent it: several may have got the same list, each with rows for a pot of his own. */
  readonly receivedBy: readonly PersonId[];
  /** What the file was called; null for pasted text, and when it was erased. */
  readonly name: string | null;
  /** The text, or the sheets as JSON; empty once it is closed or erased. */
  readonly content: string;
  /** As its first sender's file held it; nothing of a pasted text. */
  readonly unseen: readonly Unseen[];
  readonly confirmed: readonly ConfirmedItem[];
  readonly settled: readonly SettledItem[];
  /** Rows that were missed, also those that were removed again, as they came. */
  readonly rows: readonly AddedRow[];
  readonly passages: readonly EnteredPassage[];
  readonly closed: boolean;
}

/** The rows that are to be entered with their decision. */
export const rowsToEnter = ({ rows }: Intake): readonly AddedRow[] =>
  rows.filter(({ removed }) => !removed);

/** How often anybody has set or removed a row: what a card that counts them has seen. */
export const rowTurnsOf = ({ rows }: Intake): number =>
  rows.reduce((sum, { turn }) => sum + turn, 0);

export type IntakeEvent =
  | {
      readonly type: "document-received";
      readonly intake: IntakeId;
      readonly format: IntakeFormat;
      readonly hash: string;
      readonly day: Day;
      readonly unseen: readonly Unseen[];
      /** A document names people, and so may its file. */
      readonly private?: { readonly content: string; readonly name: string | null };
    }
  | {
      readonly type: "intake-items-confirmed";
      readonly intake: IntakeId;
      readonly items: readonly ConfirmedItem[];
    }
  | {
      readonly type: "intake-item-settled";
      readonly intake: IntakeId;
      readonly item: string;
      readonly outcome: SettledOutcome;
      /** What it is about in one word: a question's topic, or the kind of the item. */
      readonly topic: string;
      /** The case, and the decision where there is one. */
      readonly about: readonly Subject[];
      /** Both name people: the words of the document, and what somebody wrote. */
      readonly private?: { readonly asked: string; readonly answer: string };
    }
  /** A row that the reading missed, or one that was put right. */
  | ({
      readonly type: "intake-row-set";
      readonly intake: IntakeId;
      readonly row: string;
      readonly place: string;
      /** Working material until its decision is entered: what it says, and the words of the document. */
      readonly private?: Pick<RowTerms, "activity" | "responsible"> & { readonly quote: string };
    } & Omit<RowTerms, "activity" | "responsible">)
  | { readonly type: "intake-row-removed"; readonly intake: IntakeId; readonly row: string }
  /** What somebody has made of a place that gave nothing, in the words of the document. */
  | {
      readonly type: "intake-passage-entered";
      readonly intake: IntakeId;
      readonly place: string;
      readonly subject: Subject;
      readonly row: RowId | null;
      readonly private?: { readonly quote: string };
    }
  | { readonly type: "intake-closed"; readonly intake: IntakeId }
  | {
      /** The exact amount of a grant that was rounded, or changed by the State (rule R05). */
      readonly type: "grant-amount-set";
      readonly grant: GrantId;
      readonly from: Ore;
      readonly amount: Ore;
      readonly reference: string;
    };

export type IntakeCommand =
  | {
      readonly type: "receive-document";
      readonly format: IntakeFormat;
      readonly name: string | null;
      readonly content: string;
      readonly unseen: readonly Unseen[];
    }
  | {
      readonly type: "note-intake-items";
      readonly intake: IntakeId;
      readonly items: readonly ConfirmedItem[];
    }
  | {
      readonly type: "settle-intake-item";
      readonly intake: IntakeId;
      readonly item: string;
      readonly outcome: SettledOutcome;
      readonly topic: string;
      readonly about: readonly Subject[];
      readonly asked: string;
      readonly answer: string;
      /** How often it had been settled on the card that was answered. */
      readonly turn: number;
    }
  | ({
      readonly type: "set-intake-row";
      readonly intake: IntakeId;
      readonly row: string;
      readonly place: string;
      readonly quote: string;
      /** How often it had been set on the card that was filled in. */
      readonly turn: number;
    } & RowTerms)
  | {
      readonly type: "remove-intake-row";
      readonly intake: IntakeId;
      readonly row: string;
      readonly turn: number;
    }
  | ({ readonly type: "note-intake-passage"; readonly intake: IntakeId } & EnteredPassage)
  | { readonly type: "close-intake"; readonly intake: IntakeId }
  | {
      readonly type: "set-grant-amount";
      readonly grant: GrantId;
      readonly amount: Ore;
      readonly reference: string;
    };

/** What came out of a document has in its history that it did. */
export function touchesOfIntake(
  event: Exclude<IntakeEvent, { type: "grant-amount-set" }>,
): readonly Subject[] {
  const own = subject(`intake/${event.intake}`);
  switch (event.type) {
    case "intake-items-confirmed":
      return [...new Set([own, ...event.items.map((item) => item.subject)])];
    case "intake-item-settled":
      return [own, ...event.about];
    case "intake-passage-entered":
      return [own, event.subject];
    case "intake-row-set":
    case "intake-row-removed":
    case "document-received":
    case "intake-closed":
      return [own];
    default:
      return event satisfies never;
  }
}
