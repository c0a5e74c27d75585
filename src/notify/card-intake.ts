import type { GrantId, IntakeId, LogPosition, PotId } from "../domain/brand.ts";

/** The cards of what is read in. */
export type IntakeCard =
  /** How a document is read in, and those that are not finished. */
  | { readonly card: "intakes" }
  /** Those that are finished: what came of them can still be read. */
  | { readonly card: "closed-intakes"; readonly page: number }
  /** What is left of a document, before it is closed all the same. */
  | { readonly card: "close-intake"; readonly intake: IntakeId }
  | { readonly card: "intake"; readonly intake: IntakeId; readonly page: number }
  /** Where its reader goes on: what is ready, else the next item that needs an answer, else the document. */
  | { readonly card: "intake-next"; readonly intake: IntakeId; readonly after: string | null }
  | {
      readonly card: "intake-item";
      readonly intake: IntakeId;
      readonly item: string;
      readonly page: number;
    }
  /** What of a document no item and no question quotes. */
  | {
      readonly card: "intake-unquoted";
      readonly intake: IntakeId;
      readonly page: number;
      /** Only what is worth a look. */
      readonly marked?: true | undefined;
    }
  /** One place of it, from 1, to be made into what it is. */
  | { readonly card: "intake-passage"; readonly intake: IntakeId; readonly at: number }
  /** A row of money made of such a place, to be entered with its decision; a row that is there is put right. */
  | {
      readonly card: "intake-row";
      readonly intake: IntakeId;
      readonly place: string;
      readonly row: string;
    }
  /** "Två ändrade önskemål": told once to those concerned; the event is the first of them. */
  | { readonly card: "request-news"; readonly pot: PotId; readonly event: LogPosition }
  /** The exact amount of a grant that was rounded. */
  | { readonly card: "grant-amount"; readonly grant: GrantId };
