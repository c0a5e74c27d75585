import assert from "node:assert/strict";
import type { AssignmentBasis } from "./assignment.ts";
import { type AssignmentId, assignmentId, type Day, type PositionId } from "./brand.ts";
import type { State } from "./state.ts";

/** The item of a paragraph as it is kept: "2 a)" and "2A." are `2a`. */
const itemPattern = /^[0-9a-zåäö]{1,4}(?:\.[0-9a-zåäö]{1,3}){0,2}$/;

/** An item as it is kept; null where it cannot be one. */
export function plainItem(item: string): string | null {
  const kept = item
    .toLowerCase()
    .replaceAll(/\s+/g, "")
    .replace(/[).]+$/, "");
  return itemPattern.test(kept) ? kept : null;
}

/** The day of the decision that an assignment rests on. Decisions are never taken away. */
export function basisDay(state: State, basis: AssignmentBasis): Day {
  if (basis.kind === "section") return basis.day;
  const decision = state.decisions.get(basis.decision);
  assert(decision !== undefined, "an assignment rests on a decision that is there");
  return decision.day;
}

const basisId = (basis: AssignmentBasis): string => {
  if (basis.kind === "decision") return `decision-${basis.decision.replaceAll("/", "-")}`;
  const { body, day, section, item } = basis;
  return `${body}-${day}-${section}${item === null ? "" : `-${item}`}`;
};

/** The assignment that an owner has on this basis already; null when there is none. */
export function assignmentOn(
  state: State,
  basis: AssignmentBasis,
  owner: PositionId,
): AssignmentId | null {
  const wanted = basisId(basis);
  for (const one of state.assignments.values()) {
    // What was entered wrongly and withdrawn may be entered anew.
    if (one.status === "withdrawn") continue;
    if (one.owner === owner && basisId(one.basis) === wanted) return one.id;
  }
  return null;
}

/**
 * Its basis names an assignment: `RS-2023-06-21-121-2a`; the second owner of one item is named besides,
 * and one that is entered anew is counted.
 */
export function newAssignmentId(
  state: State,
  basis: AssignmentBasis,
  owner: PositionId,
): AssignmentId {
  const id = basisId(basis);
  if (!state.assignments.has(id)) return assignmentId(id);
  const own = `${id}-${owner}`;
  if (!state.assignments.has(own)) return assignmentId(own);
  let serial = 2;
  while (state.assignments.has(`${own}-${serial}`)) serial += 1;
  return assignmentId(`${own}-${serial}`);
}
