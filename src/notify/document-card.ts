import type { Day, DecisionNumber, GrantId, MeetingId, PotId } from "../domain/brand.ts";
import type { ExportForm } from "../domain/document.ts";

/** Which file somebody asks for. */
export type DocumentOf =
  | { readonly kind: "decision"; readonly decision: DecisionNumber }
  /** One of its corrections, by its number. */
  | {
      readonly kind: "correction";
      readonly decision: DecisionNumber;
      readonly number: number;
    }
  /** A decision with its corrections, its events and what is known of them, for the archive (sv. *arkivpaket*). */
  | { readonly kind: "archive"; readonly decision: DecisionNumber }
  | { readonly kind: "notice-list"; readonly meeting: MeetingId }
  /** Per grant, or of one of its pots. */
  | {
      readonly kind: "follow-up";
      readonly grant: GrantId;
      readonly pot: PotId | null;
      readonly cutOff: Day;
    }
  /** Everything that its reader may see. */
  | { readonly kind: "export"; readonly form: ExportForm }
  /** An empty list of requests with the right headings. */
  | { readonly kind: "request-template" }
  /** The deadlines of its reader. */
  | { readonly kind: "calendar" };

/** Says what the file is that comes with it. */
export interface DocumentCard {
  readonly card: "document";
  readonly of: DocumentOf;
}
