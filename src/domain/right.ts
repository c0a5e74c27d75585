import type { Instant, LogPosition, MandateId, PersonId, PositionId, PotId } from "./brand.ts";
import type { Holding } from "./person.ts";

/**
 * What gives somebody a say about money, or about who has one. One of the secretariat enters it and another
 * confirms it before it counts (DESIGN.md section 2).
 */
export type Right =
  /** Who holds a position that decides about money. */
  | { readonly kind: "holding"; readonly held: Holding }
  /** What a body has delegated to a position. */
  | { readonly kind: "mandate"; readonly mandate: MandateId }
  /** A pot whose holder decides it by onward delegation (KL 7:6). */
  | {
      readonly kind: "pot";
      readonly pot: PotId;
      /** What it was moved from, and rests on again where nobody confirms the move. */
      readonly movedFrom?: { readonly mandate: MandateId; readonly purpose: string };
    }
  /** Where a position stands: who decides in its place, and whether it may pass a delegation on. */
  | {
      readonly kind: "position";
      readonly position: PositionId;
      readonly superior: PositionId | null;
      readonly headOfAdministration: boolean;
    }
  /** Who may confirm: otherwise one could make her own second. */
  | { readonly kind: "secretariat"; readonly person: PersonId };

export type RightOutcome = "confirmed" | "declined";

/** A right as it was entered, waiting or settled. */
export interface EnteredRight {
  readonly id: string;
  readonly right: Right;
  readonly by: PersonId;
  readonly time: Instant;
  readonly position: LogPosition;
  readonly settled: {
    readonly outcome: RightOutcome;
    readonly by: PersonId | null;
    readonly reason: string | null;
    readonly position: LogPosition;
  } | null;
}

export type RightEvent =
  | { readonly type: "right-entered"; readonly entry: string; readonly right: Right }
  | { readonly type: "right-confirmed"; readonly entry: string; readonly right: Right }
  | {
      readonly type: "right-declined";
      readonly entry: string;
      readonly right: Right;
      readonly private?: { readonly reason: string | null };
    };

export type RightCommand =
  | { readonly type: "confirm-right"; readonly entry: string }
  /** By another: declined. By whoever entered it: taken back. */
  | { readonly type: "decline-right"; readonly entry: string; readonly reason: string | null };
