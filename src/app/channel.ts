import type { Address } from "../domain/delivery.ts";
import type { State } from "../domain/state.ts";
import type { Card, Said, Viewer } from "../notify/card.ts";

/** A message to one person: which card, and in which form. */
export interface Message {
  readonly card: Card;
  readonly viewer: Viewer;
  /** The last edit: what the card was about, without buttons. */
  readonly retired: boolean;
  /** What an answer said above its card, so that its stored copy says it too. */
  readonly said?: Said;
  /** Asked before every attempt of an edit: what has been overtaken meanwhile is not sent. */
  readonly isWanted?: () => boolean;
}

/** What Teams answered to a send (TEAMS.md 3.2), with a retry inside the channel already exhausted. */
export type SendOutcome =
  | { readonly kind: "made"; readonly activityId: string }
  /** Refused for good: the code names why, and whether the conversation is gone. */
  | {
      readonly kind: "refused";
      readonly code: string;
      readonly conversation: "kept" | "blocked" | "gone";
    }
  /** The answer was lost or cut: it may have been delivered. */
  | { readonly kind: "unknown" };

export type EditOutcome =
  | { readonly kind: "made" }
  /** The message or conversation is gone. */
  | { readonly kind: "lost"; readonly code: string }
  | { readonly kind: "failed"; readonly code: string };

export type OpenOutcome =
  | { readonly kind: "opened"; readonly address: Address }
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "unknown" };

/** The way out to people; the app room knows nothing of Teams beyond this. */
export interface Channel {
  send(address: Address, message: Message, state: State): Promise<SendOutcome>;
  edit(address: Address, activityId: string, message: Message, state: State): Promise<EditOutcome>;
  /** Opens the one-to-one conversation with somebody by Entra id, where the installation allows it. */
  open(entraId: string): Promise<OpenOutcome>;
}
