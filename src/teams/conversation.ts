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
  /** Goes to the reader after the card, in a message of its own; a card that is sent unasked has none. */
  readonly file?: OfferedFile;
}

/** A file that its reader can have; what takes time to make is made after his click has been answered. */
export interface OfferedFile {
  /** As it shall be called where it is saved, with its ending. */
  readonly name: string;
  /** In bytes: makes the file, where it is not made yet. */
  readonly size: () => Promise<number>;
  /** What it is, in one sentence: stands where its reader chooses whether to take it. */
  readonly description: string;
  /** What it is made of anew when its reader takes it: the conversation's own words, short. */
  readonly of: string;
}

/** A file as its reader gets it. */
export interface FinishedFile extends OfferedFile {
  /** Its media type. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A file that somebody has sent; everything in it is untrusted. */
export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was written beside it; empty for nothing. */
  readonly words: string;
}

/** Files of one message that are read; the others are named, so that they can be sent again. */
export const filesMax = 5;

/** What there is to say of a file that did not come in, or did not reach its reader. */
export type FileNews =
  /** It lies somewhere else than where Teams keeps files. */
  | "foreign-host"
  | "too-large"
  | "too-slow"
  | "not-fetched"
  /** More files in one message than are read. */
  | "too-many"
  /** Files are switched off here: one that was sent, and one that was asked for. */
  | "off"
  | "off-out"
  | "declined"
  /** Offered too long ago, or to somebody who may no longer have it. */
  | "expired"
  | "saved"
  | "not-saved"
  | "not-offered";

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

/** A file's name, and what there is to say of it. */
export type AboutFile =
  | { readonly kind: "news"; readonly name: string; readonly news: FileNews }
  /** It can be fetched once: opened in the language that its reader is spoken to in. */
  | {
      readonly kind: "link";
      readonly file: OfferedFile;
      readonly open: (language: Language) => Promise<OpenedLink & { readonly url: string }>;
    };

/** What opens a file's address. */
export interface OpenedLink {
  /** Digits that stand on the card in the reader's own chat, and nowhere else. */
  readonly code: string;
}

/** What the transport asks of the conversation: the one seam between Teams and the rest of the program. */
export interface Conversation {
  /** Answers typed words; null when silence is right. */
  message(
    caller: Caller,
    text: string,
    attachments: readonly ReceivedAttachment[],
  ): Promise<Rendered | null>;
  /** Answers a file that came with a message; asked once for each. */
  file(caller: Caller, file: ReceivedFile): Promise<Rendered>;
  /** What became of a file on its way in or out; an address is where it can be fetched. */
  aboutFile(caller: Caller, about: AboutFile, language: Language): Promise<Rendered>;
  /** A file that somebody was offered, made of what is so now; null where he may have it no longer. */
  fileAgain(entraId: string, of: string): Promise<FinishedFile | null>;
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
