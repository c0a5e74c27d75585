import type { Assignment } from "../domain/assignment.ts";
import type { Day, Subject } from "../domain/brand.ts";
import { actingHolders, secretariatOf } from "../domain/organisation.ts";
import type { State } from "../domain/state.ts";
import type { Card } from "./card.ts";
import { ownersOf } from "./duties-assignment.ts";
import { notice, type Owed, task } from "./message.ts";

/**
 * Whoever has an assignment confirms it, and the secretariat names a meeting where the calendar could not. What
 * sleeps or has lapsed is told of once; who holds the office is asked for on the day.
 */
export function owedForAssignment(
  assignment: Assignment,
  subject: Subject,
  state: State,
  today: Day,
): readonly Owed[] {
  const { id, turn, status, meeting } = assignment;
  const card: Card = { card: "assignment", assignment: id };
  const tell = (): readonly Owed[] =>
    holders(assignment, state, today).map((person) => notice(person, subject, turn, card));
  const askForMeeting = (): readonly Owed[] =>
    meeting !== null
      ? []
      : secretariatOf(state).map((person) =>
          task(person, subject, turn, { card: "bind-assignment", assignment: id }),
        );
  switch (status) {
    case "active": {
      const unconfirmed = assignment.confirmedDay === null;
      const owners = unconfirmed ? ownersOf(assignment, state, today) : [];
      const asked = owners.map((person) => task(person, subject, turn, card));
      const moved = isMoved(assignment, subject, state) ? tell() : [];
      // A secretary who has the assignment confirms it first; then the same message asks for the meeting.
      const others = askForMeeting().filter((one) => !owners.includes(one.person));
      return [...asked, ...moved, ...others];
    }
    case "dormant":
      return [...tell(), ...askForMeeting()];
    case "reported":
      return askForMeeting();
    case "lapsed":
    case "withdrawn":
      return tell();
    case "closed":
      return [];
    default:
      return status satisfies never;
  }
}

const holders = ({ owner }: Assignment, state: State, today: Day) => [
  ...new Set(actingHolders(state, owner, today).map((held) => held.person)),
];

/** Whether its present turn is another meeting than the one that the owner confirmed, also after an *återremiss*. */
function isMoved({ turn }: Assignment, subject: Subject, state: State): boolean {
  const trail = state.trails.get(subject) ?? [];
  const bound = trail.some(
    (one) =>
      one.position === turn &&
      (one.event === "assignment-bound" || one.event === "assignment-referred-back"),
  );
  return bound && trail.some((one) => one.position < turn && one.event === "assignment-confirmed");
}
