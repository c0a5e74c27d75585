import type { PersonId, Subject } from "../domain/brand.ts";
import type { Decision, NoticeAbout } from "../domain/decision.ts";
import type { RegisteredDecision } from "../domain/grant.ts";
import { isUnreported } from "../domain/notice.ts";
import { actingHolders, secretariatOf } from "../domain/organisation.ts";
import type { State } from "../domain/state.ts";
import { noticeId } from "../domain/touches.ts";
import { isAskedAlone } from "./duties-notice.ts";
import { notice, type Owed, task } from "./message.ts";

/** A decision is told once to everyone concerned, and owes its report a meeting (rule R11). */
export function owedForDecision(
  decision: Decision,
  subject: Subject,
  state: State,
): readonly Owed[] {
  const event = state.proposals.get(decision.proposal)?.turn;
  if (event === undefined) return [];
  const news = concerned(decision, state).map((person) =>
    notice(person, subject, event, { card: "decision-news", decision: decision.number }),
  );
  return [
    ...news,
    ...owedForNotice({ kind: "decision", decision: decision.number }, subject, state),
  ];
}

export function owedForRegistered(
  registered: RegisteredDecision,
  subject: Subject,
  state: State,
): readonly Owed[] {
  return owedForNotice({ kind: "registered", decision: registered.id }, subject, state);
}

function owedForNotice(about: NoticeAbout, subject: Subject, state: State): readonly Owed[] {
  const bound = state.notices.get(noticeId(about));
  if (bound === undefined || bound.meeting !== null || !isUnreported(bound)) return [];
  // A whole list that lost its meeting is one line of the digest, not a card for each decision.
  if (!isAskedAlone(bound)) return [];
  return secretariatOf(state).map((person) =>
    task(person, subject, bound.turn, { card: "bind-notice", about }),
  );
}

/**
 * The holder, the delegate who let the money go on, those who answer for an activity, and the
 * secretariat; not the decider, who has the receipt. Those who hold a position on the day of the decision:
 * whoever takes it over later finds the decision at home.
 */
function concerned(decision: Decision, state: State): readonly PersonId[] {
  const delegate = state.mandates.get(decision.mandate)?.delegate;
  const isDelegated = decision.basis !== "preparation";
  const people = new Set<PersonId>([decision.preparedBy.person]);
  const holder = state.pots.get(decision.pot)?.holder;
  const { day, pot } = decision;
  if (holder !== undefined) {
    for (const held of actingHolders(state, holder, day, pot)) people.add(held.person);
  }
  if (isDelegated && delegate !== undefined) {
    for (const held of actingHolders(state, delegate, day, pot)) people.add(held.person);
  }
  for (const { responsible } of decision.rows) {
    if (responsible.kind === "person") people.add(responsible.person);
    if (responsible.kind === "position") {
      for (const held of actingHolders(state, responsible.position, decision.day))
        people.add(held.person);
    }
  }
  for (const person of secretariatOf(state)) people.add(person);
  people.delete(decision.decider.person);
  return [...people];
}
