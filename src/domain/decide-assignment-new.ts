import type { AssignmentBasis, AssignmentCommand, AssignmentTarget } from "./assignment.ts";
import { assignmentOn, basisDay, newAssignmentId, plainItem } from "./assignment-basis.ts";
import { fieldError, isSection, pastDayErrors, wordsErrors } from "./assignment-fields.ts";
import { caseNumber, day, type Day } from "./brand.ts";
import { addDays } from "./calendar.ts";
import type { Context, Decided } from "./command.ts";
import { caseNumberPattern } from "./decide-grant.ts";
import { bodyHindrance } from "./decide-body-end.ts";
import { accept, refuse } from "./decided.ts";
import { positionHindrance } from "./position-here.ts";
import type { FieldError } from "./refusal.ts";
import type { State } from "./state.ts";
import { resolveTarget } from "./target.ts";

/** The longest assignment and the longest condition, in characters. */
export const assignmentTextMax = 600;
export const conditionTextMax = 300;
/** What lies further off than this is a slip of the pen, in years. */
const yearsMax = 10;
const monthPattern = /^\d{4}-(?:0[1-9]|1[0-2])$/;

type RegisterCommand = AssignmentCommand & { type: "register-assignment" };

/**
 * Rules R24 and R27: an assignment has a formal basis, an owner, a body and a latest meeting. The meeting is read
 * off the calendar from the day after the basis; where the calendar cannot name it, the secretariat is asked.
 */
export function registerAssignment(
  state: State,
  command: RegisterCommand,
  { today }: Context,
): Decided {
  const { owner, body, target } = command;
  const basis = plainBasis(command.basis);
  const text = command.text.trim();
  const number = command.case?.trim() ?? "";
  if (number !== "" && !caseNumberPattern.test(number))
    return refuse({ code: "case-number-malformed", text: number });
  const ended =
    (state.bodies.has(body) ? bodyHindrance(state, body) : null) ??
    (state.positions.has(owner) ? positionHindrance(state, owner) : null);
  if (ended !== null) return refuse(ended);
  const errors = [
    ...basisErrors(state, basis, today),
    ...wordsErrors("text", text, assignmentTextMax),
    ...(state.positions.has(owner)
      ? []
      : [fieldError("owner", { code: "position-unknown", typed: owner })]),
    ...bodyErrors(state, "body", body),
    ...conditionErrors(state, command),
  ];
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const given = basisDay(state, basis);
  const monthErrors = targetErrors(target, given);
  if (monthErrors.length > 0) return refuse({ code: "fields", errors: monthErrors });
  const known = assignmentOn(state, basis, owner);
  if (known !== null) return refuse({ code: "assignment-exists", position: owner });
  const { condition } = command;
  return accept([
    {
      type: "assignment-registered",
      assignment: newAssignmentId(state, basis, owner),
      case: number === "" ? null : caseNumber(number),
      basis,
      text,
      owner,
      body,
      target,
      meeting: resolveTarget(state.meetings.values(), body, target, addDays(given, 1)),
      condition: condition === null ? null : { ...condition, text: condition.text.trim() },
    },
  ]);
}

/** The basis with its item as it is kept; one that cannot be an item stays, to be refused. */
function plainBasis(basis: AssignmentBasis): AssignmentBasis {
  if (basis.kind === "decision" || basis.item === null) return basis;
  return { ...basis, item: plainItem(basis.item) ?? basis.item };
}

function basisErrors(state: State, basis: AssignmentBasis, today: Day): readonly FieldError[] {
  if (basis.kind === "decision") {
    return state.decisions.has(basis.decision)
      ? []
      : [fieldError("basis", { code: "decision-unknown", typed: basis.decision })];
  }
  const { section, item } = basis;
  const isReadable = isSection(section) && (item === null || plainItem(item) !== null);
  return [
    ...bodyErrors(state, "basis", basis.body),
    ...(isReadable ? [] : [fieldError("basis", { code: "basis-unreadable", typed: item ?? "" })]),
    ...pastDayErrors("basis", basis.day, yearsFrom(today, -yearsMax), today),
  ];
}

const yearsFrom = (from: Day, years: number): Day =>
  day(`${Number(from.slice(0, 4)) + years}-01-01`);

function bodyErrors(
  state: State,
  field: FieldError["field"],
  body: RegisterCommand["body"],
): readonly FieldError[] {
  return state.bodies.has(body) ? [] : [fieldError(field, { code: "body-unknown", typed: body })];
}

function conditionErrors(state: State, { condition }: RegisterCommand): readonly FieldError[] {
  if (condition === null) return [];
  return [
    ...wordsErrors("condition", condition.text.trim(), conditionTextMax),
    ...bodyErrors(state, "conditionBody", condition.body),
  ];
}

/** A month is that of the basis or later. */
function targetErrors({ month }: AssignmentTarget, given: Day): readonly FieldError[] {
  const from = given.slice(0, 7);
  const to = yearsFrom(given, yearsMax).slice(0, 7);
  if (!monthPattern.test(month))
    return [fieldError("month", { code: "month-unreadable", typed: month })];
  return month < from || to < month
    ? [fieldError("month", { code: "month-outside", from, to })]
    : [];
}
