import type { DeliveryKind } from "../../src/domain/delivery.ts";
import assert from "node:assert/strict";
import { outside, trialBalance } from "../../src/domain/account.ts";
import { postedOf } from "../../src/domain/amendment.ts";
import type { Instant, PersonId, Subject } from "../../src/domain/brand.ts";
import type { RecordedEvent } from "../../src/domain/event.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { emptyState, type State } from "../../src/domain/state.ts";
import { decodeStored, verify } from "../../src/ledger/codec.ts";
import { decode } from "../../src/ledger/event-codec.ts";
import type { Memory } from "../../src/ledger/memory.ts";
import { allSubjects } from "../../src/notify/dependents.ts";
import type { Card } from "../../src/notify/card.ts";
import { owed } from "../../src/notify/owed.ts";
import { type Action, plan } from "../../src/notify/plan.ts";
import { wholeOwed } from "../../src/notify/whole.ts";
import { dutyDay } from "../../src/notify/duty-day.ts";
import { assertMoved, assertReturned } from "../domain/desk.ts";
import { blockedCode, type SimulatedTeams } from "./simulated-channel.ts";

/** What a person was told of his click. */
export interface Acknowledged {
  readonly key: string;
  readonly position: number;
  readonly repeated: boolean;
  /** Whether an accepted click of this kind always changes something. */
  readonly leavesRecord: boolean;
}

export const readLog = ({ records }: Memory): RecordedEvent[] =>
  records.map((stored) => decode(decodeStored(stored)));

/**
 * In balance, with no account overdrawn but the State's own; a replaced decision holds no money any more, and what has
 * come back is no more than was given.
 */
export function assertBalanced(state: State): void {
  assert.equal(trialBalance(state).sum, 0, "the sum over all accounts is zero");
  for (const [account, amount] of state.balances.entries())
    assert(account === outside || amount >= 0, `account ${account} is overdrawn`);
  for (const decision of state.decisions.values()) {
    const holds = decision.replaced === null ? decision.sum : 0;
    assert.equal(postedOf(state, decision), holds, `decision ${decision.number} holds its money`);
  }
  assertReturned(state);
  assertMoved(state);
}

export function rebuilt(log: readonly RecordedEvent[]): State {
  const state = emptyState();
  for (const recorded of log) evolve(state, recorded);
  return state;
}

export async function assertChain({ records }: Memory): Promise<void> {
  assert.equal((await verify(records)).kind, "sound", "the chain verifies");
}

/** Every click that was acknowledged stands in the log, once, where it was said to stand. */
export function assertKept(log: readonly RecordedEvent[], clicks: readonly Acknowledged[]): void {
  const places = new Map<string, number[]>();
  for (const { key, position } of log) {
    if (key !== null) places.set(key, [...(places.get(key) ?? []), position]);
  }
  for (const [key, positions] of places) {
    const [first = 0] = positions;
    const inOne = positions.every((position, index) => position === first + index);
    assert(inOne, `the records of key ${key} stand together, once`);
  }
  const told = new Map<string, number>();
  for (const { key, position, repeated, leavesRecord } of clicks) {
    const known = places.get(key)?.at(-1);
    // A click that changed nothing leaves no record, and its repetition may be the first that changes something.
    if (!leavesRecord && !repeated) continue;
    assert(known !== undefined, `the click ${key} stands in the log`);
    assert.equal(position, known, `the click ${key} stands where it was said to`);
    assert.equal(told.get(key) ?? position, position, `the click ${key} has one outcome`);
    told.set(key, position);
  }
}

/** Numbers run from 1 in every year, in the order of the log. */
export function assertGapless(log: readonly RecordedEvent[]): number {
  const serials = new Map<number, number>();
  let decisions = 0;
  for (const { event } of log) {
    if (event.type !== "decision-made") continue;
    decisions += 1;
    const next = (serials.get(event.year) ?? 0) + 1;
    assert.equal(event.serial, next, `decision ${event.decision} has the next number`);
    serials.set(event.year, next);
  }
  const proposals = log.flatMap(({ event }) =>
    event.type === "decision-made" ? event.proposal : [],
  );
  assert.equal(new Set(proposals).size, proposals.length, "every proposal is decided once");
  return decisions;
}

interface Claims {
  readonly group: string;
  readonly kind: DeliveryKind;
  attempt: number;
  end: "begun" | "made" | "refused" | "unknown";
  epoch: number;
}

/** A message is sent again only where the log says why, and Teams has taken nothing that was not claimed. */
export function assertToldOnce(log: readonly RecordedEvent[], teams: SimulatedTeams): void {
  const claims = new Map<string, Claims>();
  const epochs = new Map<PersonId, number>();
  const gone = new Set<string>();
  const claimed = new Map<string, number>();
  for (const { event, position } of log) {
    if (event.type === "conversation-opened") epochs.set(event.person, position);
    if (event.type === "deliveries-edited") {
      for (const { key, retired, lost } of event.edits) {
        if (retired || lost) gone.add(key);
      }
    }
    if (event.type === "delivery-begun") {
      const { key, person, kind, subject, attempt } = event;
      const before = claims.get(key);
      assert.equal(attempt, (before?.attempt ?? 0) + 1, `the attempts of ${key} are counted`);
      const epoch = epochs.get(person) ?? 0;
      if (before !== undefined) {
        const isAllowed =
          before.end === "refused" ||
          // The message was lost, or retired while somebody else held the office.
          (kind === "task" && (before.end === "unknown" || epoch > before.epoch || gone.has(key)));
        assert(isAllowed, `${key} is begun again after it was ${before.end}`);
      }
      const group = `${kind}/${person}/${subject}`;
      gone.delete(key);
      claims.set(key, { group, kind, attempt, end: "begun", epoch });
      const isNew = kind === "notice" && before !== undefined ? 0 : 1;
      claimed.set(group, (claimed.get(group) ?? 0) + isNew);
    }
    const ended = /^delivery-(made|refused|unknown)$/.exec(event.type)?.[1];
    if (ended !== undefined && "key" in event) {
      const claim = claims.get(event.key);
      assert(claim !== undefined, `what ended has begun: ${event.key}`);
      claim.end = ended as Claims["end"];
    }
  }
  const taken = new Map<string, number>();
  for (const { person, sentAs } of teams.taken) {
    const group = `${kindOf(sentAs)}/${person}/${subjectOf(sentAs, person)}`;
    taken.set(group, (taken.get(group) ?? 0) + 1);
  }
  for (const [group, count] of taken)
    assert(count <= (claimed.get(group) ?? 0), `${group} was told ${count} times`);
}

const isNotice = ({ card }: Card): boolean => card === "welcome" || /-(?:news|answer)$/.test(card);

const kindOf = (card: Card): DeliveryKind =>
  card.card === "digest" ? "digest" : isNotice(card) ? "notice" : "task";

function subjectOf(card: Card, person: PersonId): string {
  if (card.card === "welcome" || card.card === "digest" || card.card === "missed-news")
    return `person/${person}`;
  if (card.card === "stalled-news") return "authority";
  if (card.card === "office-news") return `position/${card.position}`;
  if (card.card === "decision-news" || card.card === "correction-news")
    return `decision/${card.decision}`;
  if (card.card === "bind-notice") return `${card.about.kind}/${card.about.decision}`;
  if (card.card === "confirm-right" || card.card === "right-answer") return `right/${card.entry}`;
  if (card.card === "right-news") return `person/${card.person}`;
  if (card.card === "mandate-news") return `mandate/${card.mandate}`;
  if (card.card === "request-news") return `pot/${card.pot}`;
  if (card.card === "return-news" || card.card === "move-news")
    return `registered/${card.decision}`;
  if ("proposal" in card) return `proposal/${card.proposal}`;
  throw new Error(`nobody is owed the card ${card.card}`);
}

/** Once Teams has said that somebody has blocked the bot, nothing more goes out to him until he comes back. */
export function assertBlockedLeftAlone(log: readonly RecordedEvent[]): void {
  const blocked = new Set<PersonId>();
  const begun = new Map<string, { readonly person: PersonId; readonly whileBlocked: boolean }>();
  for (const { event } of log) {
    if (event.type === "conversation-opened") blocked.delete(event.person);
    if (event.type === "delivery-begun") {
      const { key, person } = event;
      begun.set(key, { person, whileBlocked: blocked.has(person) });
    }
    if (event.type === "delivery-refused" && event.code === blockedCode) {
      const claim = begun.get(event.key);
      assert(claim?.whileBlocked === false, `${event.key} went to somebody known to have blocked`);
      blocked.add(claim.person);
    }
  }
}

/** What is left to do for somebody who can be reached. */
export function leftToDo(state: State, now: Instant): Action[] {
  const left: Action[] = [];
  for (const { subject, owed } of wholeOwed(state, now, dutyDay(now))) {
    const { actions } = plan(subject, owed, state, now);
    left.push(...actions.filter(({ kind }) => kind !== "open"));
  }
  return left;
}

/** Tasks of people who can be reached that have not been delivered, by their keys. */
export function undelivered(state: State, teams: SimulatedTeams, now: Instant): string[] {
  const missing: string[] = [];
  for (const subject of allSubjects(state)) {
    for (const { kind, person, key } of owed(subject, state, dutyDay(now))) {
      const conversation = state.conversations.get(person);
      if (kind !== "task" || conversation?.address == null || teams.blocked.has(person)) continue;
      const receipt = state.receipts.get(key);
      const isShown = teams
        .shownTo(person)
        .some(({ activityId, retired }) => activityId === receipt?.activityId && !retired);
      if (receipt?.status !== "made" || receipt.epoch < conversation.epoch || !isShown)
        missing.push(key);
    }
  }
  return missing;
}

/** Messages with buttons about something that is nobody's task any more. */
export function unretired(state: State, teams: SimulatedTeams, now: Instant): string[] {
  const due = new Map<Subject, Set<string>>();
  for (const { subject, owed } of wholeOwed(state, now, dutyDay(now)))
    due.set(subject, new Set(owed.map(({ key }) => key)));
  return [...state.receipts.values()]
    .filter(({ kind, status, person, epoch, subject, key, retired }) => {
      const conversation = state.conversations.get(person);
      const isReached = conversation?.address != null && !teams.blocked.has(person);
      const isCurrent = (conversation?.epoch ?? 0) <= epoch;
      return (
        kind !== "notice" &&
        status === "made" &&
        isReached &&
        isCurrent &&
        !retired &&
        due.get(subject)?.has(key) !== true
      );
    })
    .map(({ key }) => key);
}
