import type { Instant, LogPosition, PersonId, Subject } from "./brand.ts";

/** Where a person can be reached; a new one begins an epoch. */
export interface Conversation {
  readonly person: PersonId;
  /** Position of the event that opened it. */
  readonly epoch: LogPosition;
  readonly openedAt: Instant;
  /** `never-opened`: Teams did not let us open one, as where the app has never been installed. */
  readonly cause: ConversationCause | "never-opened";
  /** The epoch of the address that was lost before this one; null where none was. */
  readonly before: LogPosition | null;
  /** Null when blocked, uninstalled or erased. */
  readonly address: Address | null;
}

/** How we came to know a conversation: only an installation owes a welcome, words get their own answer. */
export type ConversationCause = "installed" | "message" | "opened-by-us";

/** What Teams needs to reach somebody (TEAMS.md 3.1); private. */
export interface Address {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly tenantId: string;
  readonly botId: string;
  readonly userId: string;
}

/** The kinds of DESIGN.md section 4 that leave a receipt. */
export type DeliveryKind = "task" | "notice" | "digest";

export type DeliveryStatus = "begun" | "made" | "refused" | "unknown";

/** What has been said to whom: claimed before it is sent, and ended by what Teams answered. */
export interface Receipt {
  readonly key: string;
  readonly person: PersonId;
  readonly kind: DeliveryKind;
  readonly subject: Subject;
  readonly status: DeliveryStatus;
  /** The subject's revision that the message shows. */
  readonly revision: LogPosition;
  readonly activityId: string | null;
  readonly begunAt: Instant;
  readonly epoch: LogPosition;
  /** How many times it has been sent. */
  readonly attempt: number;
  /** Edited for the last time: without buttons. */
  readonly retired: boolean;
  /** Since when its reader has a form with inputs in front of him; null when not. */
  readonly formSince: Instant | null;
  /** The steps of ladders that a digest covers. */
  readonly steps: readonly string[];
}

export type DeliveryEvent =
  | {
      readonly type: "conversation-opened";
      readonly person: PersonId;
      readonly cause: ConversationCause;
      readonly private?: Address;
    }
  | { readonly type: "person-unreachable"; readonly person: PersonId; readonly code: string }
  | {
      readonly type: "delivery-begun";
      readonly key: string;
      readonly person: PersonId;
      readonly kind: DeliveryKind;
      readonly subject: Subject;
      readonly revision: LogPosition;
      readonly attempt: number;
      readonly steps?: readonly string[];
    }
  | {
      /** Nobody delivered for a while: the tick stood still, or no process ran. */
      readonly type: "delivery-stalled";
      readonly since: Instant;
      readonly until: Instant;
    }
  | {
      readonly type: "delivery-made";
      readonly key: string;
      readonly private?: { readonly activityId: string };
    }
  | { readonly type: "delivery-refused"; readonly key: string; readonly code: string }
  | { readonly type: "delivery-unknown"; readonly key: string }
  | {
      readonly type: "deliveries-edited";
      readonly edits: readonly {
        readonly key: string;
        readonly revision: LogPosition;
        readonly retired: boolean;
        /** The message was gone: nothing to edit any more. */
        readonly lost: boolean;
      }[];
    }
  | { readonly type: "form-shown"; readonly key: string }
  | { readonly type: "form-left"; readonly key: string };

export type DeliveryCommand =
  | {
      readonly type: "open-conversation";
      readonly person: PersonId;
      readonly cause: ConversationCause;
      readonly address: Address;
    }
  | { readonly type: "lose-conversation"; readonly person: PersonId; readonly code: string }
  | {
      readonly type: "begin-delivery";
      readonly key: string;
      readonly person: PersonId;
      readonly kind: DeliveryKind;
      readonly subject: Subject;
      readonly revision: LogPosition;
      readonly attempt: number;
      readonly steps?: readonly string[];
    }
  | { readonly type: "tell-stall"; readonly since: Instant; readonly until: Instant }
  | {
      readonly type: "end-delivery";
      readonly key: string;
      readonly outcome:
        | { readonly kind: "made"; readonly activityId: string }
        | { readonly kind: "refused"; readonly code: string }
        | { readonly kind: "unknown" };
    }
  | {
      readonly type: "record-edits";
      readonly edits: readonly {
        readonly key: string;
        readonly revision: LogPosition;
        readonly retired: boolean;
        readonly lost: boolean;
      }[];
    }
  | { readonly type: "note-form"; readonly activityId: string; readonly shown: boolean };
