import type { Assignment } from "../domain/assignment.ts";
import type { Day, Instant, PersonId } from "../domain/brand.ts";
import { addWorkingDays } from "../domain/calendar.ts";
import { dayAt } from "../domain/moment.ts";
import type { Meeting } from "../domain/meeting.ts";
import { actingHolders, secretariatOf } from "../domain/organisation.ts";
import type { State } from "../domain/state.ts";
import { assignmentSubject, meetingSubject } from "../domain/touches.ts";
import { type Duty, dutyKey } from "./duty.ts";
import { aboveOf, headsOf } from "./line.ts";

/** So many working days its owner has to say "jag har det", and the secretariat to name a meeting. */
const confirmDays = 5;
const bindDays = 3;
/** So many working days after the meeting its paragraph is entered. */
const noteDays = 3;

/** What an assignment asks of its owner and of the secretariat (rules R22–R24). */
export function dutiesOfAssignment(
  assignment: Assignment,
  state: State,
  today: Day,
): readonly Duty[] {
  const meeting = state.meetings.get(assignment.meeting ?? "") ?? null;
  switch (assignment.status) {
    case "dormant":
      return meeting === null
        ? [bind(assignment, state, today)]
        : settle(assignment, meeting, state, today);
    case "active":
      return [
        ...(assignment.confirmedDay === null ? [confirm(assignment, state, today)] : []),
        meeting === null
          ? bind(assignment, state, today)
          : report(assignment, meeting, state, today),
      ];
    case "reported":
      return [
        meeting === null ? bind(assignment, state, today) : note(assignment, meeting, state, today),
      ];
    case "lapsed":
    case "closed":
    case "withdrawn":
      return [];
    default:
      return assignment.status satisfies never;
  }
}

/**
 * Who answers for an assignment on a day: the owner's acting holders. Where nobody holds the office it lies
 * with the secretariat, which can report what came on paper.
 */
export function ownersOf({ owner }: Assignment, state: State, today: Day): readonly PersonId[] {
  const people = [...new Set(actingHolders(state, owner, today).map((held) => held.person))];
  return people.length > 0 ? people : secretariatOf(state);
}

function made(
  assignment: Assignment,
  duty: Pick<Duty, "kind" | "people" | "above" | "deadline" | "card"> & Partial<Duty>,
): Duty {
  const subject = assignmentSubject(assignment.id);
  return {
    key: dutyKey({ kind: duty.kind, subject, detail: "" }),
    subject,
    since: assignment.since,
    opensOn: null,
    statutory: false,
    ...duty,
  };
}

function confirm(assignment: Assignment, state: State, today: Day): Duty {
  const { id, owner, since } = assignment;
  const people = ownersOf(assignment, state, today);
  return made(assignment, {
    kind: "confirm-assignment",
    people,
    above: aboveOf(state, owner, today, people),
    deadline: addWorkingDays(dayAt(since), confirmDays),
    card: { card: "assignment", assignment: id },
  });
}

function bind(assignment: Assignment, state: State, today: Day): Duty {
  return made(assignment, {
    kind: "bind-assignment",
    people: secretariatOf(state),
    above: headsOf(state, today),
    deadline: addWorkingDays(dayAt(assignment.since), bindDays),
    card: { card: "bind-assignment", assignment: assignment.id },
  });
}

/**
 * "Snart dags, villkoret är inte uppfyllt" (rule R22): told to the secretariat and the owner until the document
 * stop, and to nobody above. What sleeps is never late; after the stop the secretariat is asked once whether the
 * other body has decided.
 */
function settle(
  assignment: Assignment,
  meeting: Meeting,
  state: State,
  today: Day,
): readonly Duty[] {
  if (meeting.documentStop < today) return [settleHeld(assignment, meeting, state, today)];
  const people = new Set([...secretariatOf(state), ...ownersOf(assignment, state, today)]);
  return [
    made(assignment, {
      kind: "settle-condition",
      people: [...people],
      above: [],
      deadline: meeting.documentStop,
      since: sinceOf(assignment, meeting, state),
      card: { card: "assignment", assignment: assignment.id },
    }),
  ];
}

/** What the key of the question after the stop says of it. */
export const heldDetail = "held";

/** "Har villkoret avgjorts?", when the body of the condition has met after the document stop; else after our meeting. */
function settleHeld(assignment: Assignment, meeting: Meeting, state: State, today: Day): Duty {
  const [next = meeting.decisionDay] = [...state.meetings.values()]
    .filter((one) => one.body === assignment.condition?.body && one.cancelled === null)
    .map((one) => one.decisionDay)
    .filter((one) => one > meeting.documentStop)
    .toSorted();
  const subject = assignmentSubject(assignment.id);
  return made(assignment, {
    key: dutyKey({ kind: "settle-condition", subject, detail: heldDetail }),
    kind: "settle-condition",
    people: secretariatOf(state),
    above: headsOf(state, today),
    opensOn: next,
    deadline: addWorkingDays(next, noteDays),
    since: sinceOf(assignment, meeting, state),
    card: { card: "settle-condition", assignment: assignment.id },
  });
}

/** Before the document stop; after it the duty stays with its owner until it is done or moved with a reason. */
function report(assignment: Assignment, meeting: Meeting, state: State, today: Day): Duty {
  const people = ownersOf(assignment, state, today);
  return made(assignment, {
    kind: "report-assignment",
    people,
    above: aboveOf(state, assignment.owner, today, people),
    deadline: meeting.documentStop,
    since: sinceOf(assignment, meeting, state),
    card: { card: "report-assignment", assignment: assignment.id },
  });
}

/** The body has met: did it take note? A report that came after the meeting is counted from its own day. */
function note(assignment: Assignment, meeting: Meeting, state: State, today: Day): Duty {
  const reported = assignment.report?.day ?? meeting.decisionDay;
  const from = reported > meeting.decisionDay ? reported : meeting.decisionDay;
  return made(assignment, {
    kind: "note-assignment",
    people: secretariatOf(state),
    above: headsOf(state, today),
    opensOn: meeting.decisionDay,
    deadline: addWorkingDays(from, noteDays),
    since: sinceOf(assignment, meeting, state),
    card: { card: "note-assignment", assignment: assignment.id },
  });
}

/** A deadline that hangs on a meeting is as old as the assignment's turn or the meeting's last move. */
function sinceOf({ since }: Assignment, meeting: Meeting, state: State): Instant {
  const trail = state.trails.get(meetingSubject(meeting.id)) ?? [];
  const moved = trail.findLast((entry) => entry.event === "meeting-moved")?.time ?? since;
  return moved > since ? moved : since;
}
