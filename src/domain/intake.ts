import type { Day, GrantId, IntakeId, Ore, PersonId, Subject } from "./brand.ts";

/** A document as text, or a list as the rows of its sheets. */
export type IntakeFormat = "text" | "rows";

/** Something out of a document that a person has confirmed, and what it became. */
export interface ConfirmedItem {
  /** The item's place in the reading: `case`, `pot-2`, `assignment-1`; `row-…` of a list. */
  readonly item: string;
  readonly subject: Subject;
  /** What the person answered besides, such as the purpose that a pot was mapped to (rule R06). */
  readonly answers: readonly string[];
}

/** A document that somebody has sent to be read in (sv. *inläsning*). It proposes; only people store. */
export interface Intake {
  readonly id: IntakeId;
  readonly format: IntakeFormat;
  /** SHA-256 of the content, in hex. */
  readonly hash: string;
  readonly day: Day;
  readonly receivedBy: PersonId | null;
  /** What the file was called; null for pasted text, and when it was erased. */
  readonly name: string | null;
  /** The text, or the sheets as JSON; empty once it is closed or erased. */
  readonly content: string;
  readonly confirmed: readonly ConfirmedItem[];
  readonly closed: boolean;
}

export type IntakeEvent =
  | {
      readonly type: "document-received";
      readonly intake: IntakeId;
      readonly format: IntakeFormat;
      readonly hash: string;
      readonly day: Day;
      /** A document names people, and so may its file. */
      readonly private?: { readonly content: string; readonly name: string | null };
    }
  | {
      readonly type: "intake-items-confirmed";
      readonly intake: IntakeId;
      readonly items: readonly ConfirmedItem[];
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
    }
  | {
      readonly type: "note-intake-items";
      readonly intake: IntakeId;
      readonly items: readonly ConfirmedItem[];
    }
  | { readonly type: "close-intake"; readonly intake: IntakeId }
  | {
      readonly type: "set-grant-amount";
      readonly grant: GrantId;
      readonly amount: Ore;
      readonly reference: string;
    };
