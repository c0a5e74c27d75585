import { z } from "zod/v4";

import type { AssignmentBasis, AssignmentCommand } from "../domain/assignment.ts";
import { newAssignmentId, plainItem } from "../domain/assignment-basis.ts";
import { fieldError, wordsErrors } from "../domain/assignment-fields.ts";
import {
  assignmentId,
  type BodyId,
  type Day,
  decisionNumber,
  isId,
  meetingId,
  type PositionId,
  type Subject,
} from "../domain/brand.ts";
import { assignmentTextMax } from "../domain/decide-assignment-new.ts";
import type { Command } from "../domain/command.ts";
import { positionNamed } from "../domain/organisation.ts";
import { noPosition } from "../domain/position-here.ts";
import type { FieldError } from "../domain/refusal.ts";
import type { State } from "../domain/state.ts";
import { assignmentSubject } from "../domain/touches.ts";
import { readBasis, readSection, readTarget } from "../language/assignment.ts";
import { readDay } from "../language/day.ts";
import { fold } from "../language/fold.ts";
import type { AssignmentCard } from "../notify/card.ts";
import type { Filled } from "../notify/set-up-card.ts";
import { type Asked, one } from "./asked.ts";
import { askerOf } from "./cards/set-up/asked-by.ts";
import { input } from "./cards/verbs.ts";
import type { Click } from "./conversation.ts";
import type { Inputs } from "./inputs.ts";
import { notesFor } from "./passage-note.ts";
import { filled, stopping } from "./parse-card.ts";
import { type Reader, reading } from "./reading.ts";

const ofAssignment = z.object({
  assignment: z.string().refine(isId, stopping).transform(assignmentId),
});

/** The verbs of the cards in `cards/assignment`. */
export const assignmentReaders: Readonly<Record<string, Reader>> = {
  "register-assignment": reading(
    z.object({ filled: filled.optional() }),
    ({ filled: before }, inputs, given, viewer, state) =>
      readRegistration(inputs, given, viewer.today, state, before, (made) =>
        notesFor(before ?? {}, made, state, viewer),
      ),
  ),
  "bind-assignment": reading(ofAssignment, ({ assignment }, inputs, given) => {
    const form: AssignmentCard = { card: "bind-assignment", assignment };
    const chosen = inputs(input.meeting);
    if (chosen === null || !isId(chosen))
      return mend([fieldError("meeting", { code: "missing" })], form);
    const meeting = meetingId(chosen);
    const reason = inputs(input.reason);
    return one(given, { type: "bind-assignment", assignment, meeting, reason }, form);
  }),
  "settle-condition": reading(
    ofAssignment.extend({ outcome: z.enum(["met", "failed"]) }),
    ({ assignment, outcome }, inputs, given, { today }) => {
      const form: AssignmentCard = { card: "settle-condition", assignment };
      const minutes = readMinutes(inputs, today);
      if (minutes.kind === "unreadable") return mend(minutes.errors, form);
      const { section, day } = minutes;
      return one(given, { type: "settle-condition", assignment, outcome, section, day }, form);
    },
  ),
  "confirm-assignment": reading(ofAssignment, ({ assignment }, _inputs, given) =>
    one(given, { type: "confirm-assignment", assignment }, { card: "assignment", assignment }),
  ),
  "report-assignment": reading(ofAssignment, ({ assignment }, inputs, given) => {
    const text = inputs(input.text) ?? "";
    const reference = inputs(input.reference) ?? "";
    const form: AssignmentCard = { card: "report-assignment", assignment };
    return one(given, { type: "report-assignment", assignment, text, reference }, form);
  }),
  "withdraw-assignment": reading(ofAssignment, ({ assignment }, inputs, given) => {
    const form: AssignmentCard = { card: "withdraw-assignment", assignment };
    return one(
      given,
      { type: "withdraw-assignment", assignment, reason: inputs(input.reason) },
      form,
    );
  }),
  "refer-back-assignment": reading(ofAssignment, ({ assignment }, inputs, given) => {
    const form: AssignmentCard = { card: "refer-back-assignment", assignment };
    const chosen = inputs(input.meeting);
    const meeting = chosen === null || !isId(chosen) ? null : meetingId(chosen);
    const reason = inputs(input.reason);
    return one(given, { type: "refer-back-assignment", assignment, meeting, reason }, form);
  }),
  "note-assignment": reading(ofAssignment, ({ assignment }, inputs, given, { today }) => {
    const form: AssignmentCard = { card: "note-assignment", assignment };
    const minutes = readMinutes(inputs, today);
    if (minutes.kind === "unreadable") return mend(minutes.errors, form);
    const { section, day } = minutes;
    return one(given, { type: "note-assignment", assignment, section, day }, form);
  }),
};

const mend = (errors: readonly FieldError[], card: AssignmentCard): Asked => ({
  kind: "mend",
  errors,
  card,
});

/** Paragraph and day out of minutes; empty ones are told by the rules. */
function readMinutes(
  inputs: Inputs,
  today: Day,
):
  | { readonly kind: "read"; readonly section: number | null; readonly day: Day | null }
  | { readonly kind: "unreadable"; readonly errors: readonly FieldError[] } {
  const typedSection = inputs(input.section);
  const typedDay = inputs(input.day);
  const section = typedSection === null ? null : readSection(typedSection);
  const read = typedDay === null ? null : readDay(typedDay, today);
  const errors = [
    ...(typedSection !== null && section === null
      ? [fieldError("section", { code: "section-unreadable", typed: typedSection })]
      : []),
    ...(typedDay !== null && read?.kind !== "day"
      ? [fieldError("day", { code: "day-unreadable", typed: typedDay })]
      : []),
  ];
  return errors.length > 0
    ? { kind: "unreadable", errors }
    : { kind: "read", section, day: read?.kind === "day" ? read.day : null };
}

/** A part of the form as it was read, or what is wrong with it. */
type Part<Value> =
  | { readonly kind: "read"; readonly value: Value }
  | { readonly kind: "wrong"; readonly errors: readonly FieldError[] };

const found = <Value>(value: Value): Part<Value> => ({ kind: "read", value });
const wrong = (field: FieldError["field"], problem: FieldError["problem"]): Part<never> => ({
  kind: "wrong",
  errors: [fieldError(field, problem)],
});

/** The form of an assignment as it was filled in, also out of a document that is read in. */
export function readRegistration(
  inputs: Inputs,
  given: Click["data"],
  today: Day,
  state: State,
  before?: Filled,
  notes: (made: Subject) => readonly Command[] = () => [],
): Asked {
  const form: AssignmentCard =
    before === undefined ? { card: "add-assignment" } : { card: "add-assignment", filled: before };
  const basis = readTypedBasis(inputs(input.basis), today, state);
  const owner = readOwner(inputs(input.owner), state);
  const target = readMonth(inputs(input.month), basis, today, state);
  // Who gave it is also who gets it back; a basis that cannot be read has told its trouble already.
  const typedBody = inputs(input.body);
  const body =
    basis.kind === "wrong" && typedBody === null
      ? basis
      : readBody("body", typedBody, giverOf(basis), state);
  const condition = readCondition(inputs, state);
  const text = inputs(input.text) ?? "";
  const parts = [...new Set([basis, owner, target, body, condition])];
  const errors = [
    ...parts.flatMap((part) => (part.kind === "wrong" ? part.errors : [])),
    ...wordsErrors("text", text, assignmentTextMax),
  ];
  if (
    basis.kind === "wrong" ||
    owner.kind === "wrong" ||
    target.kind === "wrong" ||
    body.kind === "wrong" ||
    condition.kind === "wrong"
  )
    return mend(errors, form);
  const command: AssignmentCommand = {
    type: "register-assignment",
    case: inputs(input.caseNumber),
    basis: basis.value,
    text,
    owner: owner.value,
    body: body.value,
    target: target.value,
    condition: condition.value,
  };
  const assignment = newAssignmentId(state, basis.value, owner.value);
  const asked = one(given, command, form);
  return {
    ...asked,
    commands: [...asked.commands, ...notes(assignmentSubject(assignment))],
    next: askerOf(before ?? {}) ?? { card: "assignment", assignment },
  };
}

function readTypedBasis(typed: string | null, today: Day, state: State): Part<AssignmentBasis> {
  if (typed === null) return wrong("basis", { code: "missing" });
  const read = readBasis(typed, today);
  switch (read.kind) {
    case "unreadable":
      return wrong("basis", { code: "basis-unreadable", typed });
    case "decision":
      return found({ kind: "decision", decision: decisionNumber(read.decision) });
    case "section": {
      const body = bodyNamed(read.body, state);
      if (body === null) return wrong("basis", { code: "body-unknown", typed: read.body });
      const item = read.item === null ? null : plainItem(read.item);
      return read.item !== null && item === null
        ? wrong("basis", { code: "basis-unreadable", typed })
        : found({ ...read, body, item });
    }
    default:
      return read satisfies never;
  }
}

/** A body by its id or by its whole name in either language. */
function bodyNamed(typed: string, state: State): BodyId | null {
  const wanted = fold(typed);
  const named = [...state.bodies.values()].filter(({ id, title }) =>
    [id, title.sv, title.en].some((name) => fold(name) === wanted),
  );
  const [only] = named;
  return named.length === 1 && only !== undefined ? only.id : null;
}

/** Rule R18: an unknown name is asked about, never guessed at. */
function readOwner(typed: string | null, state: State): Part<PositionId> {
  if (typed === null) return wrong("owner", { code: "missing" });
  const position = positionNamed(state, typed);
  return position === null ? wrong("owner", noPosition(state, typed)) : found(position);
}

/** A month without a year is counted from the day of the basis. */
function readMonth(
  typed: string | null,
  basis: Part<AssignmentBasis>,
  today: Day,
  state: State,
): Part<Extract<ReturnType<typeof readTarget>, { readonly kind: "target" }>["target"]> {
  if (typed === null) return wrong("month", { code: "missing" });
  const read = readTarget(typed, fromOf(basis, state) ?? today);
  return read.kind === "unreadable"
    ? wrong("month", { code: "month-unreadable", typed })
    : found(read.target);
}

function fromOf(basis: Part<AssignmentBasis>, state: State): Day | null {
  if (basis.kind === "wrong") return null;
  return basis.value.kind === "section"
    ? basis.value.day
    : (state.decisions.get(basis.value.decision)?.day ?? null);
}

const giverOf = (basis: Part<AssignmentBasis>): BodyId | null =>
  basis.kind === "read" && basis.value.kind === "section" ? basis.value.body : null;

/** The chosen body; where none is chosen, the one that gave the assignment. */
function readBody(
  field: "body" | "conditionBody",
  typed: string | null,
  otherwise: BodyId | null,
  state: State,
): Part<BodyId> {
  if (typed === null)
    return otherwise === null ? wrong(field, { code: "missing" }) : found(otherwise);
  const body = bodyNamed(typed, state);
  return body === null ? wrong(field, { code: "body-unknown", typed }) : found(body);
}

function readCondition(
  inputs: Inputs,
  state: State,
): Part<(AssignmentCommand & { type: "register-assignment" })["condition"]> {
  const text = inputs(input.condition);
  const typed = inputs(input.conditionBody);
  if (text === null && typed === null) return found(null);
  if (text === null) return wrong("condition", { code: "missing" });
  const body = readBody("conditionBody", typed, null, state);
  return body.kind === "wrong" ? body : found({ text, body: body.value });
}
