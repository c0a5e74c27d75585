import type { Day, PersonId, Subject } from "../domain/brand.ts";
import type { Decision, NoticeAbout } from "../domain/decision.ts";
import type { RegisteredDecision } from "../domain/grant.ts";
import { dayAt } from "../domain/moment.ts";
import { isUnreported } from "../domain/notice.ts";
import { actingHolders, holdingsOn, secretariatOf } from "../domain/organisation.ts";
import type { Decider } from "../domain/person.ts";
import type { State } from "../domain/state.ts";
import { noticeId } from "../domain/touches.ts";
import { isAskedAlone } from "./duties-notice.ts";
import { notice, type Owed, task } from "./message.ts";
import { moveNews } from "./owed-move.ts";
import { returnNews } from "./owed-return.ts";
import { owedForPaper } from "./paper-news.ts";
import { type Sitting, sittingsOf } from "./sitting.ts";

/** A decision is told once to everyone concerned, and owes its report a meeting (rule R11). */
export function owedForDecision(
  decision: Decision,
  subject: Subject,
  state: State,
): readonly Owed[] {
  const event = state.proposals.get(decision.proposal)?.turn;
  if (event === undefined) return [];
  const news = told(decision, state).map((person) =>
    notice(person, subject, event, { card: "decision-news", decision: decision.number }),
  );
  return [
    ...news,
    ...owedForCorrections(decision, subject, state),
    ...owedForNotice({ kind: "decision", decision: decision.number }, subject, state),
  ];
}

export function owedForRegistered(
  registered: RegisteredDecision,
  subject: Subject,
  state: State,
): readonly Owed[] {
  return [
    ...owedForPaper(returnNews, registered, subject, state),
    ...owedForPaper(moveNews, registered, subject, state),
    ...owedForNotice({ kind: "registered", decision: registered.id }, subject, state),
  ];
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
 * A correction is told once to whoever the decision was told to, to the decider and to the auditors: nobody goes on
 * reading a text that is no longer right.
 */
function owedForCorrections(decision: Decision, subject: Subject, state: State): readonly Owed[] {
  if (decision.corrections.length === 0) return [];
  const trail = state.trails.get(subject) ?? [];
  const made = trail.filter((entry) => entry.event === "decision-corrected");
  return sittingsOf(made).flatMap((sitting) => {
    const { position, time, revision, entries } = sitting;
    const card = {
      card: "correction-news",
      decision: decision.number,
      from: Number(entries[0]?.facts.text),
    } as const;
    return readersOf(decision, sitting, state).map((person) => ({
      ...notice(person, subject, position, card),
      at: time,
      revision,
    }));
  });
}

/** Those whom the decision concerns on the day of a correction, but not whoever made it. */
function readersOf(decision: Decision, { time, person }: Sitting, state: State) {
  const today = dayAt(time);
  const people = concerned(decision, state, today);
  for (const one of [decision.decider, decision.preparedBy])
    if (holdsStill(one, state, today)) people.add(one.person);
  for (const one of state.persons.values()) if (one.auditor) people.add(one.id);
  if (person !== null) people.delete(person);
  return [...people];
}

/** Whether somebody has on a day the position in which he decided or prepared. */
const holdsStill = (
  { person, capacity }: Pick<Decider, "person" | "capacity">,
  state: State,
  today: Day,
): boolean => holdingsOn(state, capacity.position, today).some((held) => held.person === person);

/** The preparer, whoever decided what is changed here, and those concerned; not the decider, who has the receipt. */
function told(decision: Decision, state: State): readonly PersonId[] {
  const { day, decider, preparedBy, amends } = decision;
  const people = concerned(decision, state, day);
  people.add(preparedBy.person);
  const changed = state.decisions.get(amends?.decision ?? "");
  if (changed !== undefined && holdsStill(changed.decider, state, day))
    people.add(changed.decider.person);
  people.delete(decider.person);
  return [...people];
}

/**
 * The holder, the delegate who let the money go on, those who answer for an activity, and the secretariat. Those who
 * hold a position on that day: whoever takes it over later finds the decision at home.
 */
function concerned(decision: Decision, state: State, day: Day): Set<PersonId> {
  const { pot } = decision;
  const delegate = state.mandates.get(decision.mandate)?.delegate;
  const isDelegated = decision.basis !== "preparation";
  const people = new Set<PersonId>();
  const holder = state.pots.get(pot)?.holder;
  if (holder !== undefined) {
    for (const held of actingHolders(state, holder, day, pot)) people.add(held.person);
  }
  if (isDelegated && delegate !== undefined) {
    for (const held of actingHolders(state, delegate, day, pot)) people.add(held.person);
  }
  for (const { responsible } of decision.rows) {
    if (responsible.kind === "person") people.add(responsible.person);
    if (responsible.kind === "position") {
      for (const held of actingHolders(state, responsible.position, day)) people.add(held.person);
    }
  }
  for (const person of secretariatOf(state)) people.add(person);
  return people;
}
