import type { Assignment, AssignmentEvent } from "./assignment.ts";
import type { Event, RecordedEvent } from "./event.ts";
import type { State } from "./state.ts";

/** Takes in what becomes of assignments. */
export function evolveAssignment(state: State, recorded: RecordedEvent): void {
  const { event, position, time } = recorded;
  const turned = { turn: position, since: time };
  switch (event.type) {
    case "assignment-registered":
      return register(state, event, recorded);
    case "assignment-bound":
      return change(state, event.assignment, () => ({
        meeting: event.meeting,
        lost: null,
        ...turned,
      }));
    case "meeting-cancelled":
      for (const id of event.assignments) change(state, id, () => ({ meeting: null, ...turned }));
      return;
    case "meeting-moved":
      for (const id of event.unbound ?? [])
        change(state, id, () => ({ meeting: null, lost: event.meeting, ...turned }));
      return;
    case "condition-settled": {
      const { outcome, day, section, meeting } = event;
      return change(state, event.assignment, ({ condition }) => ({
        status: outcome === "met" ? "active" : "lapsed",
        condition: condition === null ? null : { ...condition, settled: { outcome, day, section } },
        meeting,
        ...turned,
      }));
    }
    case "assignment-confirmed":
      return change(state, event.assignment, () => ({ confirmedDay: event.day }));
    case "assignment-reported": {
      const { day, reference } = event;
      const report = { day, reference, text: event.private?.text ?? "" };
      return change(state, event.assignment, () => ({ status: "reported", report, ...turned }));
    }
    case "assignment-noted": {
      const { meeting, section, day } = event;
      const closed = { meeting, section, day };
      return change(state, event.assignment, () => ({ status: "closed", closed, ...turned }));
    }
    case "assignment-withdrawn": {
      const withdrawn = { day: event.day, reason: event.reason };
      return change(state, event.assignment, () => ({ status: "withdrawn", withdrawn, ...turned }));
    }
    case "assignment-referred-back": {
      const { meeting, day, reason } = event;
      const referredBack = { day, reason };
      const again = { status: "active", report: null, meeting, referredBack } as const;
      return change(state, event.assignment, () => ({ ...again, ...turned }));
    }
    default:
  }
}

function register(
  state: State,
  event: AssignmentEvent & { type: "assignment-registered" },
  { position, time }: RecordedEvent,
): void {
  const { type: _, assignment: id, condition, ...fields } = event;
  state.assignments.set(id, {
    id,
    ...fields,
    condition: condition === null ? null : { ...condition, settled: null },
    status: condition === null ? "active" : "dormant",
    confirmedDay: null,
    report: null,
    closed: null,
    withdrawn: null,
    referredBack: null,
    lost: null,
    turn: position,
    since: time,
  });
}

function change(
  state: State,
  id: (Event & { type: "assignment-bound" })["assignment"],
  changed: (assignment: Assignment) => Partial<Assignment>,
): void {
  const assignment = state.assignments.get(id);
  if (assignment !== undefined)
    state.assignments.set(id, { ...assignment, ...changed(assignment) });
}
