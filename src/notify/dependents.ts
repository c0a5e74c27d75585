import { type Subject, subject } from "../domain/brand.ts";
import type { State } from "../domain/state.ts";
import { proposalSubject } from "../domain/touches.ts";

/**
 * The subjects whose messages a change of `touched` can alter: itself, and for people and positions the
 * proposals that wait for somebody.
 */
export function* dependentsOf(touched: Subject, state: State): Iterable<Subject> {
  yield touched;
  const room = touched.slice(0, touched.indexOf("/"));
  if (room !== "person" && room !== "position") return;
  yield* waitingSubjects(state);
}

/** Every subject that somebody can be owed a task for. */
export function* waitingSubjects(state: State): Iterable<Subject> {
  for (const proposal of state.proposals.values()) {
    if (proposal.status !== "decided" && proposal.status !== "closed")
      yield proposalSubject(proposal.id);
  }
  for (const notice of state.notices.values()) {
    if (notice.meeting !== null) continue;
    const { about } = notice;
    yield subject(`${about.kind}/${about.decision}`);
  }
}

/** Every subject that anything can be owed for: the full pass that the incremental one must equal. */
export function* allSubjects(state: State): Iterable<Subject> {
  for (const proposal of state.proposals.values()) yield proposalSubject(proposal.id);
  for (const decision of state.decisions.values()) yield subject(`decision/${decision.number}`);
  for (const registered of state.registered.values()) yield subject(`registered/${registered.id}`);
  for (const person of state.persons.values()) yield subject(`person/${person.id}`);
}
