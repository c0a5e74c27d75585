import type { Address } from "../domain/delivery.ts";
import type { Language } from "../domain/person.ts";

/** Who stands at the other end, from the authenticated activity alone; card data says nothing of it. */
export interface Caller {
  readonly tenantId: string;
  /** The Entra object id, in lower case. */
  readonly entraId: string;
  /** Teams' own id of the person towards this bot (`29:…`). */
  readonly userId: string;
  readonly name: string | null;
  readonly guest: boolean;
  /** As the client says it, such as `sv-SE`; null when it says nothing. */
  readonly locale: string | null;
  readonly address: Address;
}

/** A card ready to be sent: an adaptive card, its notification text, and whether somebody may be typing in it. */
export interface Rendered {
  readonly content: object;
  readonly summary: string;
  readonly hasInputs: boolean;
}

/** What came with a message; its content is fetched by nobody unless the conversation asks for it. */
export interface ReceivedAttachment {
  readonly contentType: string;
  readonly name: string | null;
}

/** A press of a button, or a client's own refresh of a card; everything in it is untrusted. */
export interface Click {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The message that the card stands in; null when the client did not say. */
  readonly activityId: string | null;
  /** True for a refresh that no human asked for: it must change nothing. */
  readonly automatic: boolean;
}

/** Why the door stayed closed. */
export type DoorRefusal =
  | "foreign-tenant"
  | "guest"
  | "no-identity"
  | "malformed"
  | "too-busy"
  /** Written in a group chat or a channel, where everybody would see the answer. */
  | "not-personal";

/** What the transport asks of the conversation: the one seam between Teams and the rest of the program. */
export interface Conversation {
  /** Answers typed words; null when silence is right. */
  message(
    caller: Caller,
    text: string,
    attachments: readonly ReceivedAttachment[],
  ): Promise<Rendered | null>;
  /** Answers a click with the card that takes the old one's place. */
  click(caller: Caller, click: Click): Promise<Rendered>;
  /** The installation, or the first contact: a welcome. */
  arrived(caller: Caller): Promise<Rendered | null>;
  /** Uninstalled or blocked. */
  left(caller: Caller): Promise<void>;
  /** A clear refusal at the door, before anything has been read. */
  refused(caller: Caller | null, why: DoorRefusal, language: Language): Rendered;
  /** A fault of ours ended the turn: says that nothing can be promised, names the incident, and the way out. */
  failed(caller: Caller | null, incident: string, language: Language): Rendered;
}
