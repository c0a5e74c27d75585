import {
  assignmentId,
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
import type { Conversation, Receipt } from "../domain/delivery.ts";
import { withinHours } from "../domain/moment.ts";
import type { TrailEntry } from "../domain/person.ts";
import type { State } from "../domain/state.ts";
import type { Card } from "./card.ts";
import type { Owed } from "./message.ts";

/** A claim without an end is unknown after this long (DESIGN.md section 4). */
export const claimMilliseconds = 60_000;

/** A form that nobody has touched for this long may be edited again. */
export const formMilliseconds = 15 * 60_000;

/** A notice that was missed is still sent when the conversation was opened this soon after it; later it is read at home. */
const missedMilliseconds = 3_600_000;

/** What happened longer ago than this is no news, whoever it would now concern. */
const newsMilliseconds = 7 * 86_400_000;

/** What somebody did this lately is told at once, whatever the hour. */
const actMilliseconds = 3_600_000;
/** The hours for what time alone brings. */
const morningHour = 7;
const eveningHour = 18;

/** How long to wait before sending again: a minute, and four times as long after every try. */
const againMilliseconds = 60_000;
/** Nothing was delivered: asking again now and then annoys nobody. */
const refusedMillisecondsMax = 3_600_000;
/** It may have been delivered each time: a reader sees at most one copy a day. */
const unknownMillisecondsMax = 86_400_000;

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
  ofSubject: LogPosition,
  moments: number[],
): Action | null {
  const receipt = state.receipts.get(owed.key);
  const revision = owed.revision ?? ofSubject;
  const conversation = state.conversations.get(owed.person);
  if (receipt?.status === "begun") return giveUp(receipt, now, moments);
  // Where Teams has said no before, the app may have been given to everybody since: nothing would tell us.
  if (conversation === undefined || conversation.cause === "never-opened")
    return { kind: "open", person: owed.person };
  if (conversation.address === null) return null;
  if (owed.kind === "notice" && !isStillNews(owed, receipt, conversation, state, now)) return null;
  const attempt = (receipt?.attempt ?? 0) + 1;
  if (receipt === undefined || conversation.epoch > receipt.epoch) {
    const wakes = quietUntil(owed, conversation, state, now);
    if (wakes === null) return { kind: "send", owed, attempt, revision };
    moments.push(wakes);
    return null;
  }
  if (receipt.status !== "made") {
    const again = receipt.begunAt + waitAfter(receipt);
    if (now >= again) return { kind: "send", owed, attempt, revision };
    moments.push(again);
    return null;
  }
  // Owed again after its last edit, or after the message was lost: the old one cannot be pressed any more.
  if (receipt.retired) return { kind: "send", owed, attempt, revision };
  if (receipt.revision >= revision) return null;
  if (holdsForm(receipt, now, moments)) return null;
  return { kind: "edit", receipt, card: owed.card, retired: false, revision };
}

/**
 * Until when a message that nobody's act of the last hour has caused waits: what a colleague just did goes out
 * at once, what only time has brought comes on a working day (DESIGN.md section 5). Null: it may go now.
 */
function quietUntil(
  owed: Owed,
  { openedAt }: Conversation,
  state: State,
  now: Instant,
): Instant | null {
  const opens = withinHours(now, morningHour, eveningHour);
  if (opens === now || now - openedAt <= actMilliseconds) return null;
  const entry = entryOf(owed, state);
  const isAct = entry !== null && entry.person !== null && now - entry.time <= actMilliseconds;
  return isAct ? null : opens;
}

const entryOf = ({ subject, event }: Owed, state: State): TrailEntry | null =>
  state.trails.get(subject)?.findLast((entry) => entry.position === event) ?? null;

/** Whether what a notice tells of happened before its reader could be reached, so that it is told in one card. */
export function isMissed(owed: Owed, { openedAt }: Conversation, state: State): boolean {
  return openedAt - happenedAt(owed, openedAt, state) > missedMilliseconds;
}

const happenedAt = (owed: Owed, openedAt: Instant, state: State): Instant =>
  owed.at ?? entryOf(owed, state)?.time ?? openedAt;

/** How long a send that was refused, or whose answer was lost, rests before it is made again. */
function waitAfter({ attempt, status }: Receipt): number {
  const max = status === "refused" ? refusedMillisecondsMax : unknownMillisecondsMax;
  return Math.min(max, againMilliseconds * 4 ** (attempt - 1));
}

/** A notice is told at most once, soon after it happened, to somebody who could be reached then. */
function isStillNews(
  owed: Owed,
  receipt: Receipt | undefined,
  conversation: Conversation,
  state: State,
  now: Instant,
): boolean {
  if (receipt?.status === "unknown") return false;
  // What has been said is added to where its own revision says that more has come since, while the message is there.
  if (receipt?.status === "made")
    return (
      !receipt.retired &&
      receipt.epoch >= conversation.epoch &&
      receipt.revision < (owed.revision ?? 0)
    );
  if (isMissed(owed, conversation, state)) return false;
  return now - happenedAt(owed, conversation.openedAt, state) <= newsMilliseconds;
}

/** A message that is no longer owed: a task or a former digest loses its buttons, once. */
function planPast(
  receipt: Receipt,
  subject: Subject,
  state: State,
  now: Instant,
  revision: LogPosition,
  moments: number[],
): Action | null {
  if (receipt.status === "begun") return giveUp(receipt, now, moments);
  if (receipt.kind === "notice" || receipt.status !== "made" || receipt.retired) return null;
  const conversation = state.conversations.get(receipt.person);
  if (conversation?.address == null || conversation.epoch > receipt.epoch) return null;
  if (holdsForm(receipt, now, moments)) return null;
  const card: Card =
    receipt.kind === "digest" ? { card: "digest", key: receipt.key } : cardOf(subject);
  return { kind: "edit", receipt, card, retired: true, revision };
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
  if (room === "right") return { card: "confirm-right", entry: id };
  if (room === "assignment") return { card: "assignment", assignment: assignmentId(id) };
  const about =
    room === "decision"
      ? ({ kind: "decision", decision: decisionNumber(id) } as const)
      : ({ kind: "registered", decision: registeredDecisionId(id) } as const);
  return { card: "bind-notice", about };
}
