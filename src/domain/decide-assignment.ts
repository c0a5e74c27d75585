import type { Assignment, AssignmentCommand } from "./assignment.ts";
import { basisDay } from "./assignment-basis.ts";
import { fieldError, minutesErrors, wordsErrors } from "./assignment-fields.ts";
import type { Day, PersonId } from "./brand.ts";
import { addDays } from "./calendar.ts";
import type { Context, Decided } from "./command.ts";
import { isMeetingFor, reasonMax, referBack, withdraw } from "./decide-assignment-end.ts";
import { registerAssignment } from "./decide-assignment-new.ts";
import { accept, refuse } from "./decided.ts";
import { actingHolders, capacityOf, entitledTo } from "./organisation.ts";
import type { Capacity } from "./person.ts";
import { setUpHindrance } from "./permission.ts";
import type { Refusal } from "./refusal.ts";
import type { State } from "./state.ts";
import { resolveTarget } from "./target.ts";

/** The longest report, in characters. */
export const reportMax = 1000;

/** Judges what is asked of assignments (sv. *uppdrag*): nobody but a person confirms, reports or closes one (rule R33). */
export function decideAssignment(
  state: State,
  command: AssignmentCommand,
  context: Context,
): Decided {
  if (command.type === "register-assignment") {
    const hindrance = setUpHindrance(state, context);
    return hindrance === null ? registerAssignment(state, command, context) : refuse(hindrance);
  }
  const { actor } = context;
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  const assignment = state.assignments.get(command.assignment);
  if (assignment === undefined) return refuse({ code: "not-found", id: command.assignment });
  switch (command.type) {
    case "confirm-assignment":
      return confirm(state, assignment, actor.person, context);
    case "report-assignment":
      return report(state, assignment, command, actor.person, context);
    case "bind-assignment":
    case "settle-condition":
    case "note-assignment":
    case "withdraw-assignment":
    case "refer-back-assignment":
      if (state.persons.get(actor.person)?.secretariat !== true)
        return refuse({ code: "not-secretariat" });
      return bySecretariat(state, assignment, command, context);
    default:
      return command satisfies never;
  }
}

function bySecretariat(
  state: State,
  assignment: Assignment,
  command: Exclude<
    AssignmentCommand,
    { readonly type: "register-assignment" | "confirm-assignment" | "report-assignment" }
  >,
  context: Context,
): Decided {
  switch (command.type) {
    case "bind-assignment":
      return bind(state, assignment, command);
    case "settle-condition":
      return settle(state, assignment, command, context);
    case "note-assignment":
      return note(state, assignment, command, context);
    case "withdraw-assignment":
      return withdraw(assignment, command, context);
    case "refer-back-assignment":
      return referBack(state, assignment, command, context);
    default:
      return command satisfies never;
  }
}

const otherStatus = ({ status }: Assignment): Decided =>
  refuse({ code: "assignment-status", status });

/** The right in which somebody answers for the assignment today, whoever held the office when it was given; or why not. */
function ownerCapacity(
  state: State,
  { owner }: Assignment,
  person: PersonId,
  { today }: Context,
): Capacity | Refusal {
  const entitled = entitledTo(state, owner, today, () => false);
  const held = entitled.find((one) => one.person === person);
  if (held !== undefined) return capacityOf(state, held, today);
  const holders = actingHolders(state, owner, today).map((one) => one.person);
  return { code: "not-owner", position: owner, holders };
}

/** "Jag har det": the position's, once; whoever takes the office over later need not say it again. */
function confirm(
  state: State,
  assignment: Assignment,
  person: PersonId,
  context: Context,
): Decided {
  const capacity = ownerCapacity(state, assignment, person, context);
  if ("code" in capacity) return refuse(capacity);
  if (assignment.confirmedDay !== null) return accept([]);
  if (assignment.status !== "active") return otherStatus(assignment);
  return accept(
    [{ type: "assignment-confirmed", assignment: assignment.id, day: context.today }],
    capacity,
  );
}

/** *Återrapport*: by the owner, or by the secretariat for one that came on paper. */
function report(
  state: State,
  assignment: Assignment,
  command: AssignmentCommand & { type: "report-assignment" },
  person: PersonId,
  context: Context,
): Decided {
  const own = ownerCapacity(state, assignment, person, context);
  const isSecretariat = state.persons.get(person)?.secretariat === true;
  if ("code" in own && !isSecretariat) return refuse(own);
  const text = command.text.trim();
  const reference = command.reference.trim();
  const { report: known } = assignment;
  if (known !== null && known.text === text && known.reference === reference) return accept([]);
  if (assignment.status !== "active") return otherStatus(assignment);
  const errors = [
    ...wordsErrors("text", text, reportMax),
    ...wordsErrors("reference", reference, reasonMax),
  ];
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const { today: day } = context;
  return accept(
    [
      {
        type: "assignment-reported",
        assignment: assignment.id,
        reference,
        day,
        private: { text },
      },
    ],
    "code" in own ? null : own,
  );
}

/** The secretariat names the meeting; moving it from one to another needs its reason kept. */
function bind(
  state: State,
  assignment: Assignment,
  command: AssignmentCommand & { type: "bind-assignment" },
): Decided {
  const { status } = assignment;
  if (status === "lapsed" || status === "closed" || status === "withdrawn")
    return otherStatus(assignment);
  const meeting = state.meetings.get(command.meeting);
  if (meeting === undefined) return refuse({ code: "not-found", id: command.meeting });
  if (assignment.meeting === meeting.id) return accept([]);
  if (!isMeetingFor(state, assignment, meeting.id))
    return refuse({ code: "meeting-outside", meeting: meeting.id });
  const reason = command.reason?.trim() ?? "";
  const mayBeSilent = assignment.meeting === null && assignment.lost !== meeting.id;
  const errors = mayBeSilent && reason === "" ? [] : wordsErrors("reason", reason, reasonMax);
  if (errors.length > 0) return refuse({ code: "fields", errors });
  return accept([
    {
      type: "assignment-bound",
      assignment: assignment.id,
      from: assignment.meeting,
      meeting: meeting.id,
      reason: reason === "" ? null : reason,
    },
  ]);
}

/**
 * Rule R22: the named decision is there. Met, the assignment wakes; failed, it lapses and nothing more is asked.
 * Its siblings have conditions of their own (rule R23).
 */
function settle(
  state: State,
  assignment: Assignment,
  command: AssignmentCommand & { type: "settle-condition" },
  { today }: Context,
): Decided {
  const { outcome, section, day } = command;
  const settled = assignment.condition?.settled ?? null;
  if (settled !== null && settled.outcome === outcome) return accept([]);
  if (assignment.status !== "dormant") return otherStatus(assignment);
  const errors = minutesErrors(command, basisDay(state, assignment.basis), today);
  if (errors.length > 0 || section === null || day === null)
    return refuse({ code: "fields", errors });
  const meeting =
    outcome === "met" ? meetingOnWaking(state, assignment, today) : assignment.meeting;
  return accept([
    { type: "condition-settled", assignment: assignment.id, outcome, day, section, meeting },
  ]);
}

/** Nobody reports back to a meeting that was held while the assignment slept: the month is read anew, or asked for. */
function meetingOnWaking(
  state: State,
  { meeting, body, target }: Assignment,
  today: Day,
): Assignment["meeting"] {
  const meant = state.meetings.get(meeting ?? "");
  return meant !== undefined && meant.decisionDay >= today
    ? meant.id
    : resolveTarget(state.meetings.values(), body, target, today);
}

/**
 * Rule R24: the body has taken note, and that alone closes an assignment. It may have done so of an oral report
 * that nobody wrote here: what stands in the minutes is the fact.
 */
function note(
  state: State,
  assignment: Assignment,
  command: AssignmentCommand & { type: "note-assignment" },
  { today }: Context,
): Decided {
  const { section, day } = command;
  const { closed } = assignment;
  if (closed !== null && closed.section === section && closed.day === day) return accept([]);
  if (assignment.status !== "reported" && assignment.status !== "active")
    return otherStatus(assignment);
  const earliest = addDays(basisDay(state, assignment.basis), 1);
  const errors = minutesErrors(command, earliest, today);
  if (errors.length > 0 || section === null || day === null)
    return refuse({ code: "fields", errors });
  const meeting = [...state.meetings.values()].find(
    (one) =>
      one.body === assignment.body &&
      one.cancelled === null &&
      one.firstDay <= day &&
      day <= one.decisionDay,
  );
  if (meeting === undefined) {
    const problem = { code: "no-meeting-that-day", day } as const;
    return refuse({ code: "fields", errors: [fieldError("day", problem)] });
  }
  return accept([
    { type: "assignment-noted", assignment: assignment.id, meeting: meeting.id, section, day },
  ]);
}
