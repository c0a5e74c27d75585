import {
  type Day,
  type LogPosition,
  type PersonId,
  type PotId,
  type ProposalId,
  subject,
  type Subject,
} from "./brand.ts";
import type { Capacity } from "./person.ts";

/** How an answer reached the secretariat. */
export const spokenHows = ["mail", "phone", "meeting"] as const;
export type SpokenHow = (typeof spokenHows)[number];

/**
 * An answer by mouth or by mail, as the secretariat has noted it. It decides nothing and reserves nothing: nobody decides
 * for another (KL 6:38, rule R33), so the person who is said to have given it is asked whether it is so.
 */
export interface Spoken {
  readonly position: LogPosition;
  readonly person: PersonId;
  readonly word: "yes" | "no";
  /** The day on which it was said or written. */
  readonly day: Day;
  readonly how: SpokenHow;
  /** Null where nothing was noted, or where it has been erased. */
  readonly note: string | null;
  readonly version: number;
  /** Who noted it. */
  readonly by: PersonId;
  /** The turn that it answers: it lapses with it. */
  readonly turn: LogPosition;
  /** What the person himself has said of it; null while he is asked. */
  readonly answer: "confirmed" | "denied" | null;
  readonly answered: LogPosition | null;
}

export type SpokenEvent =
  | {
      readonly type: "word-noted";
      readonly proposal: ProposalId;
      readonly pot: PotId;
      readonly version: number;
      readonly person: PersonId;
      readonly word: Spoken["word"];
      readonly day: Day;
      readonly how: SpokenHow;
      readonly by: PersonId;
      readonly private?: { readonly note: string | null };
    }
  | {
      readonly type: "word-answered";
      readonly proposal: ProposalId;
      readonly pot: PotId;
      readonly version: number;
      readonly person: PersonId;
      readonly capacity: Capacity;
      readonly word: Spoken["word"];
      readonly answer: "confirmed" | "denied";
    };

interface SeenVersion {
  readonly proposal: ProposalId;
  readonly revision: LogPosition;
  readonly version: number;
  readonly digest: string;
}

export type SpokenCommand =
  | (SeenVersion & {
      readonly type: "note-word";
      readonly person: PersonId;
      readonly word: Spoken["word"];
      readonly day: Day;
      readonly how: SpokenHow;
      readonly note: string;
    })
  | (SeenVersion & { readonly type: "answer-word"; readonly answer: "confirmed" | "denied" });

/** Why an answer by mouth is not noted, or not answered for. */
export type SpokenRefusal =
  /** Nobody notes his own: he answers on the card. */
  | { readonly code: "own-word" }
  /** Whoever is said to have answered has no right to; who has. */
  | {
      readonly code: "word-without-right";
      readonly person: PersonId;
      readonly holders: readonly PersonId[];
    }
  /** Somebody is asked already whether his answer was noted right. */
  | { readonly code: "word-waits"; readonly person: PersonId }
  /** Said before the proposal was sent, or on a day that has not been. */
  | { readonly code: "word-day"; readonly from: Day; readonly to: Day }
  /** Nobody answers for another's word. */
  | { readonly code: "not-your-word"; readonly person: PersonId }
  /** Nobody is asked any more. */
  | { readonly code: "word-lapsed" };

interface Speaking {
  readonly status: string;
  readonly turn: LogPosition;
  readonly spoken?: Spoken;
}

/** What was noted and waits for its person; null once he has answered, and once the proposal has moved from that turn. */
export function openWord({ status, turn, spoken }: Speaking): Spoken | null {
  if (spoken === undefined || spoken.answer !== null) return null;
  return status === "submitted" && spoken.turn === turn ? spoken : null;
}

const spokenEvents: ReadonlySet<string> = new Set([
  "word-noted",
  "word-answered",
] satisfies SpokenEvent["type"][]);

/** Whether an event is one of an answer by mouth. */
export const isSpokenEvent = (event: { readonly type: string }): event is SpokenEvent =>
  spokenEvents.has(event.type);

/** The subjects that such an event is about. */
export const touchesOfSpoken = (event: SpokenEvent): readonly Subject[] => [
  subject(`proposal/${event.proposal}`),
  subject(`pot/${event.pot}`),
];
