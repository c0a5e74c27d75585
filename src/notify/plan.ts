import {
  decisionNumber,
  type Instant,
  instant,
  type LogPosition,
  logPosition,
  type PersonId,
  proposalId,
  registeredDecisionId,
  type Subject,
} from "../domain/brand.ts";
import type { Receipt } from "../domain/delivery.ts";
import type { State } from "../domain/state.ts";
import type { Card } from "./card.ts";
import type { Owed } from "./message.ts";

/** A claim without an end is unknown after this long (DESIGN.md section 4). */
export const claimMilliseconds = 60_000;

/** A form that nobody has touched for this long may be edited again. */
export const formMilliseconds = 15 * 60_000;

/** A notice that was missed is still sent when the conversation was opened this soon after it; later it is read at home. */
const missedMilliseconds = 3_600_000;

/** The most times that one task is sent. */
const attemptsMax = 5;

/** What to do so that what exists becomes what is owed. */
export type Action =
  | {
      readonly kind: "send";
      readonly owed: Owed;
      readonly attempt: number;
      readonly revision: LogPosition;
    }
  | {
      readonly kind: "edit";
      readonly receipt: Receipt;
      readonly card: Card;
      readonly retired: boolean;
      readonly revision: LogPosition;
    }
  /** A claim whose process never came back. */
  | { readonly kind: "give-up"; readonly key: string }
  /** Somebody is owed a message and has no conversation yet. */
  | { readonly kind: "open"; readonly person: PersonId };

/** What there is to do for a subject now, and when to look again though nothing happens. */
export interface Plan {
  readonly actions: readonly Action[];
  readonly lookAgain: Instant | null;
}

/** Compares what is owed for a subject with the receipts of what has been said about it. */
export function plan(subject: Subject, owed: readonly Owed[], state: State, now: Instant): Plan {
  const actions: Action[] = [];
  const moments: number[] = [];
  const revision = state.revisions.get(subject) ?? logPosition(0);
  for (const one of owed) {
    const action = planOwed(one, state, now, revision, moments);
    if (action !== null) actions.push(action);
  }
  const keys = new Set(owed.map((one) => one.key));
  for (const key of state.receiptsOfSubject.get(subject) ?? []) {
    const receipt = state.receipts.get(key);
    if (receipt === undefined || keys.has(key)) continue;
    const action = planPast(receipt, subject, state, now, revision, moments);
    if (action !== null) actions.push(action);
  }
  return { actions, lookAgain: moments.length === 0 ? null : instant(Math.min(...moments)) };
}

function planOwed(
  owed: Owed,
  state: State,
  now: Instant,
  revision: LogPosition,
  moments: number[],
): Action | null {
  const receipt = state.receipts.get(owed.key);
  const conversation = state.conversations.get(owed.person);
  if (receipt?.status === "begun") return giveUp(receipt, now, moments);
  if (conversation === undefined) return { kind: "open", person: owed.person };
  if (conversation.address === null) return null;
  if (receipt === undefined) {
    if (owed.kind === "notice" && isMissed(owed, state, conversation.openedAt)) return null;
    return { kind: "send", owed, attempt: 1, revision };
  }
  if (owed.kind === "notice") return null;
  const isNewEpoch = conversation.epoch > receipt.epoch;
  if (receipt.status === "unknown" || isNewEpoch) {
    if (receipt.attempt >= attemptsMax && !isNewEpoch) return null;
    return { kind: "send", owed, attempt: receipt.attempt + 1, revision };
  }
  if (receipt.status !== "made" || receipt.retired || receipt.revision >= revision) return null;
  if (holdsForm(receipt, now, moments)) return null;
  return { kind: "edit", receipt, card: owed.card, retired: false, revision };
}

/** Whether a notice's event happened long before its reader could be reached. */
function isMissed(owed: Owed, state: State, openedAt: Instant): boolean {
  const happened = state.trails.get(owed.subject)?.at(-1)?.time;
  return happened !== undefined && openedAt - happened > missedMilliseconds;
}

/** A message that is no longer owed: a task loses its buttons, once. */
function planPast(
  receipt: Receipt,
  subject: Subject,
  state: State,
  now: Instant,
  revision: LogPosition,
  moments: number[],
): Action | null {
  if (receipt.status === "begun") return giveUp(receipt, now, moments);
  if (receipt.kind !== "task" || receipt.status !== "made" || receipt.retired) return null;
  if ((state.conversations.get(receipt.person)?.epoch ?? receipt.epoch) > receipt.epoch)
    return null;
  if (holdsForm(receipt, now, moments)) return null;
  return { kind: "edit", receipt, card: cardOf(subject), retired: true, revision };
}

function giveUp(receipt: Receipt, now: Instant, moments: number[]): Action | null {
  const end = receipt.begunAt + claimMilliseconds;
  if (now >= end) return { kind: "give-up", key: receipt.key };
  moments.push(end);
  return null;
}

/** Nobody else's change edits a message whose last answer holds inputs: an edit empties half-typed fields. */
function holdsForm(receipt: Receipt, now: Instant, moments: number[]): boolean {
  if (receipt.formSince === null) return false;
  const end = receipt.formSince + formMilliseconds;
  if (now >= end) return false;
  moments.push(end);
  return true;
}

/** What a retired message was about. */
function cardOf(subject: Subject): Card {
  const [room, ...rest] = subject.split("/");
  const id = rest.join("/");
  if (room === "proposal") return { card: "proposal", proposal: proposalId(id) };
  const about =
    room === "decision"
      ? ({ kind: "decision", decision: decisionNumber(id) } as const)
      : ({ kind: "registered", decision: registeredDecisionId(id) } as const);
  return { card: "bind-notice", about };
}
