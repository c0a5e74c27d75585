import assert from "node:assert/strict";
import type { Correction, CorrectionField } from "./afterwards.ts";
import type { PersonId, RowId } from "./brand.ts";
import { canonicalCorrection } from "./canonical.ts";
import type { Context, Decided } from "./command.ts";
import {
  asCorrected,
  conditionsFollowing,
  type CorrectableText,
  correctableText,
  type CorrectionCommand,
  type CorrectionEvent,
} from "./correction.ts";
import type { Decision } from "./decision.ts";
import { reasonErrors } from "./reason.ts";
import { ownNameMax } from "./decide-draft.ts";
import { accept, refuse } from "./decided.ts";
import { textMax } from "./draft.ts";
import { openProposal, potHindrance } from "./mandate-check.ts";
import { capacityOf, entitledTo, titleOf } from "./organisation.ts";
import type { Capacity } from "./person.ts";
import type { FieldError, Refusal } from "./refusal.ts";
import { decidersOf, decidingPosition, isDisqualified } from "./route.ts";
import { amountsIn, helpText, likeness, likenessMin } from "./slip.ts";
import type { State } from "./state.ts";
import { linesOf, noTerms, termsErrors } from "./terms.ts";

/** The longest list of who gets an extract, in characters. */
export const dispatchMax = 6000;

/** The version of a correction's document; a later template leaves old corrections as they were. */
const templateVersion = 7;

/** The most corrections of one decision: what is wrong more often needs another decision. */
export const correctionsMax = 20;

/**
 * Corrects an obvious slip (sv. *rättelse*): by whoever may decide the pot that day, in words alone. What changes
 * money, rows, right or day is another decision (DOMAIN.md fact 6; house rule, FL 36 § does not apply here).
 */
export function decideCorrection(
  state: State,
  command: CorrectionCommand,
  context: Context,
  person: PersonId,
): Decided {
  const decision = state.decisions.get(command.decision);
  if (decision === undefined) return refuse({ code: "not-found", id: command.decision });
  const right = rightToCorrect(state, decision, person, context.today);
  if ("code" in right) return refuse(right);
  if (decision.replaced !== null) {
    return refuse({ code: "already-amended", by: decision.replaced.decision });
  }
  if (openProposal(state, decision.pot)?.amends?.decision === decision.number) {
    return refuse({ code: "amendment-open", decision: decision.number });
  }
  const { field } = command;
  if (field === "other") return refuse({ code: "needs-amendment" });
  const found = correctableText(decision, field, command.row);
  if (found === undefined) return refuse({ code: "not-found", id: command.row ?? field });
  const overtaken = correctedSince(decision, command.after, found);
  if (decision.corrections.length >= correctionsMax) return refuse({ code: "needs-amendment" });
  const is = isList(field) ? linesOf(command.is).join("\n") : command.is.trim();
  if (overtaken !== null) {
    // Two have seen the same slip: what both wanted is done.
    if (is === found.text) return accept([], right);
    return refuse({
      code: "text-corrected",
      number: overtaken.number,
      person: overtaken.by.person,
    });
  }
  const reason = command.reason.trim();
  const errors = [
    ...(isOtherRow(decision, found, is)
      ? [{ field: "text", problem: { code: "another-row" } } as const]
      : textErrors(field, found.text, is)),
    ...reasonErrors(reason, textMax),
  ];
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const said = { field, rows: found.rows, was: found.text, is, reason };
  return accept([correctionOf(state, decision, said, { person, capacity: right }, context)], right);
}

/** Whether an activity would get the name of another row: its money would read as that one's. */
const isOtherRow = (decision: Decision, { field, rows }: CorrectableText, is: string): boolean =>
  field === "activity" &&
  asCorrected(decision).rows.some(
    ({ id, activity }) => !rows.includes(id) && isSameText(activity, is),
  );

const isSameText = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.toLowerCase();

/** The correction with what its document bears: number, who in which right, and the digest of all of it. */
function correctionOf(
  state: State,
  decision: Decision,
  said: Pick<Correction, "field" | "rows" | "was" | "is" | "reason">,
  { person, capacity }: { readonly person: PersonId; readonly capacity: Capacity },
  { today, digest }: Context,
): CorrectionEvent {
  const correction = {
    number: decision.corrections.length + 1,
    ...said,
    by: {
      person,
      name: state.persons.get(person)?.name ?? person,
      title: titleOf(state, capacity, "sv"),
      capacity,
    },
    day: today,
  };
  return {
    type: "decision-corrected",
    decision: decision.number,
    ...correction,
    digest: digest(canonicalCorrection(decision, correction)),
    template: templateVersion,
  };
}

/** The last correction of the same text that a form did not know of; null where it knew the text as it reads. */
function correctedSince(
  decision: Decision,
  after: number,
  { field, rows }: CorrectableText,
): Correction | null {
  const same = decision.corrections
    .slice(after)
    .findLast(
      (one) =>
        (one.field === field && sharesRow(one.rows, rows)) ||
        (field === "conditions" && conditionsFollowing(decision, one) > 0),
    );
  return same ?? null;
}

const sharesRow = (some: readonly RowId[], others: readonly RowId[]): boolean =>
  others.length === 0 || some.some((row) => others.includes(row));

/** In which right somebody may correct a decision today: as whoever may decide its pot; or why not. */
export function rightToCorrect(
  state: State,
  decision: Decision,
  person: PersonId,
  today: Context["today"],
): Capacity | Refusal {
  const pot = state.pots.get(decision.pot);
  const proposal = state.proposals.get(decision.proposal);
  assert(pot !== undefined, "a decision is about a pot");
  const excluded = (one: PersonId): boolean =>
    proposal !== undefined && isDisqualified(proposal, one);
  const deciders = decidersOf(state, pot, today, excluded, entitledTo);
  const held = deciders.find((one) => one.person === person);
  if (held !== undefined) {
    return potHindrance(state, pot, today) ?? capacityOf(state, held, today);
  }
  const position = decidingPosition(state, pot);
  return { code: "not-decider", position, holders: deciders.map((one) => one.person) };
}

/** The fields that hold one thing a line. */
const isList = (field: CorrectionField): boolean =>
  field === "dispatch" || field === "conditions" || field === "appendices";

function textErrors(field: CorrectionField, was: string, is: string): readonly FieldError[] {
  if (is === "") return [{ field: "text", problem: { code: "missing" } }];
  if (is === was) return [{ field: "text", problem: { code: "unchanged" } }];
  if (field === "conditions" || field === "appendices") {
    const [first] = termsErrors({ ...noTerms, [field]: is.split("\n") });
    if (first !== undefined) return [{ field: "text", problem: first.problem }];
  } else {
    const max = { activity: ownNameMax, dispatch: dispatchMax }[String(field)] ?? textMax;
    if (is.length > max) {
      return [{ field: "text", problem: { code: "too-long", length: is.length, max } }];
    }
  }
  if (amountsIn(was).join(" ") !== amountsIn(is).join(" ")) {
    return [{ field: "text", problem: { code: "amounts-differ" } }];
  }
  if (field === "dispatch") {
    // Who gets an extract changes nothing of what was decided: another receiver is no other decision.
    const left = is.split("\n").find((line) => helpText.test(line));
    return left === undefined
      ? []
      : [{ field: "text", problem: { code: "help-text", typed: left } }];
  }
  const isLike = isList(field)
    ? isLikeLines(was.split("\n"), is.split("\n"))
    : likeness(was, is) >= likenessMin;
  return isLike ? [] : [{ field: "text", problem: { code: "another-text" } }];
}

/** A condition more or less, or another one in its place, is no slip. */
const isLikeLines = (was: readonly string[], is: readonly string[]): boolean =>
  was.length === is.length &&
  was.every((line, index) => likeness(line, is[index] ?? "") >= likenessMin);
