import type { Assignment } from "../../../domain/assignment.ts";
import { basisDay } from "../../../domain/assignment-basis.ts";
import type { Meeting } from "../../../domain/meeting.ts";
import type { Showing } from "../view.ts";

const choicesMax = 12;

/** The meetings of its body that are still to come, but for the one that it is bound to. */
export function meetingsAhead(
  assignment: Assignment,
  { state, viewer }: Showing,
): readonly Meeting[] {
  const given = basisDay(state, assignment.basis);
  return [...state.meetings.values()]
    .filter(
      (one) =>
        one.body === assignment.body &&
        one.cancelled === null &&
        one.id !== assignment.meeting &&
        one.decisionDay > given &&
        one.decisionDay >= viewer.today,
    )
    .toSorted((a, b) => (a.decisionDay < b.decisionDay ? -1 : 1))
    .slice(0, choicesMax);
}
