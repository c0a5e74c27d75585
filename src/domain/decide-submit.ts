import assert from "node:assert/strict";
import type { PersonId } from "./brand.ts";
import { canonicalProposal } from "./canonical.ts";
import type { Context, Decided } from "./command.ts";
import { decidedAlready } from "./decide-draft.ts";
import { amendedBy, changesNothing, toReserve } from "./amendment.ts";
import { accept, refuse } from "./decided.ts";
import {
  draftErrors,
  type ResolvedDraft,
  resolveDraft,
  type ResolvedRow,
  rowsMax,
} from "./draft.ts";
import type { Event } from "./event.ts";
import { potHindrance } from "./mandate-check.ts";
import { handlingCapacity, outdated } from "./permission.ts";
import type { Capacity } from "./person.ts";
import type { Pot } from "./pot.ts";
import type { Proposal, ProposedRow, WarningId } from "./proposal.ts";
import type { ProposalCommand } from "./proposal-command.ts";
import type { Refusal } from "./refusal.ts";
import { warningsOf } from "./rules.ts";
import type { State } from "./state.ts";
import { proposalSubject } from "./touches.ts";
import { lockHindrance } from "./year-close.ts";

type SubmitCommand = ProposalCommand & {
  type: "submit-proposal" | "withdraw-proposal" | "discard-draft";
};

/** Judges the holder's own steps with a finished proposal: sending it, taking it back, and giving it up. */
export function decideSubmit(
  state: State,
  command: SubmitCommand,
  context: Context,
  person: PersonId,
): Decided {
  const found = ownProposal(state, command.proposal, context, person);
  if ("code" in found) return refuse(found);
  const { proposal, pot, capacity } = found;
  if (proposal.decision !== null) return refuse(decidedAlready(state, proposal));
  if (proposal.status === "referred") return refuse({ code: "already-referred" });
  const stale = outdated(state, proposalSubject(proposal.id), command.revision);
  if (stale !== null) return refuse(stale);
  if (command.type === "withdraw-proposal") return withdraw(proposal, pot, capacity, person);
  if (command.type === "discard-draft") {
    if (proposal.status !== "open") return refuse({ code: "not-open" });
    const discarded = { proposal: proposal.id, pot: pot.id, by: person } as const;
    return accept([{ type: "draft-discarded", ...discarded }], capacity);
  }
  if (command.goals === null) {
    return refuse({
      code: "fields",
      errors: [{ field: "goals", problem: { code: "unanswered" } }],
    });
  }
  // KL 6:38 first paragraph: goals, direction, scope and quality are the board's alone.
  if (command.goals === "yes") return refuse({ code: "board-only" });
  // The board that a draft is referred to needs no mandate; whoever it has commissioned does (rule R12).
  const hindrance = lockHindrance(pot) ?? potHindrance(state, pot, context.today);
  if (proposal.status === "open" && hindrance !== null) return refuse(hindrance);
  const ready = submission(state, proposal, pot, capacity, context, person, command.warnings);
  return "code" in ready ? refuse(ready) : accept([ready], capacity);
}

/** A proposal of a pot that the person holds, with the right in which; or why not. */
export function ownProposal(
  state: State,
  id: string,
  { today }: Context,
  person: PersonId,
): { readonly proposal: Proposal; readonly pot: Pot; readonly capacity: Capacity } | Refusal {
  const proposal = state.proposals.get(id);
  if (proposal === undefined) return { code: "not-found", id };
  const pot = state.pots.get(proposal.pot);
  assert(pot !== undefined, "a proposal is about a pot");
  const capacity = handlingCapacity(state, pot, proposal, person, today);
  return "code" in capacity ? capacity : { proposal, pot, capacity };
}

function withdraw(proposal: Proposal, pot: Pot, capacity: Capacity, person: PersonId): Decided {
  if (proposal.status !== "submitted" || proposal.submitted === null) {
    return refuse({ code: "not-submitted" });
  }
  const { version, reserved } = proposal.submitted;
  return accept(
    [
      {
        type: "proposal-withdrawn",
        proposal: proposal.id,
        pot: pot.id,
        version,
        by: person,
        released: reserved,
      },
    ],
    capacity,
  );
}

/** The warnings that a draft's sender must have read. */
export function draftWarnings(
  state: State,
  proposal: Proposal,
  draft: ResolvedDraft,
  person: PersonId,
  today: Context["today"],
): ReturnType<typeof warningsOf> {
  const pot = state.pots.get(proposal.pot);
  assert(pot !== undefined, "a proposal is about a pot");
  const people = [...new Set([...proposal.preparers, person])];
  return warningsOf(state, pot, draft.rows, draft.left, people, today);
}

/** The titles of the bodies that the money belongs to: what "another board" is not (rule R03). */
export function ownBoards(state: State, pot: Pot): readonly string[] {
  const body = state.bodies.get(state.mandates.get(pot.mandate)?.body ?? "");
  return body === undefined ? [] : [body.id, body.title.sv, body.title.en];
}

/** The event of sending a draft, every rule held; or why not. `confirmed` are the warnings its sender has read. */
export function submission(
  state: State,
  proposal: Proposal,
  pot: Pot,
  capacity: Capacity,
  context: Context,
  person: PersonId,
  confirmed: readonly WarningId[],
): (Event & { type: "proposal-submitted" }) | Refusal {
  if (proposal.status !== "open") return { code: "not-open" };
  const locked = lockHindrance(pot);
  if (locked !== null) return locked;
  const draft = resolveDraft(state, proposal);
  if (draft.rows.length === 0) return { code: "nothing-proposed" };
  if (draft.rows.length > rowsMax) return { code: "rows-too-many", max: rowsMax };
  const errors = draftErrors(draft, proposal, ownBoards(state, pot));
  if (errors.length > 0) return { code: "fields", errors };
  if (draft.left < 0) return { code: "pot-exceeded", sum: draft.sum, left: draft.available };
  const amended = amendedBy(state, proposal);
  const rows = draft.rows.map(proposedRow);
  if (amended !== null && changesNothing(amended, { rows, terms: proposal.draft.terms })) {
    return { code: "nothing-changed", decision: amended.number };
  }
  const warnings = draftWarnings(state, proposal, draft, person, context.today).map(
    (one) => one.id,
  );
  const unread = warnings.filter((id) => !confirmed.includes(id));
  if (unread.length > 0) return { code: "warnings-unconfirmed", warnings: unread };
  const sent = submittedEvent(proposal, pot, draft, { capacity, context, person, warnings });
  return amended === null ? sent : { ...sent, reserved: toReserve(state, proposal, draft.sum) };
}

function submittedEvent(
  proposal: Proposal,
  pot: Pot,
  draft: ResolvedDraft,
  sending: {
    readonly capacity: Capacity;
    readonly context: Context;
    readonly person: PersonId;
    readonly warnings: readonly WarningId[];
  },
): Event & { type: "proposal-submitted" } {
  const { capacity, context, person, warnings } = sending;
  const version = (proposal.submitted?.version ?? 0) + 1;
  const rows = draft.rows.map(proposedRow);
  const leftMotive = draft.left > 0 ? proposal.draft.motive : null;
  const { terms } = proposal.draft;
  return {
    type: "proposal-submitted",
    proposal: proposal.id,
    pot: pot.id,
    version,
    digest: context.digest(canonicalProposal(proposal.id, version, rows, leftMotive, terms)),
    by: person,
    capacity,
    day: context.today,
    rows: rows.map(({ id, request, sought, answer, amount, need }) => ({
      id,
      request,
      sought,
      answer,
      amount,
      need,
    })),
    sum: draft.sum,
    left: draft.left,
    warnings,
    private: {
      rows: rows.map(({ activity, responsible, motive, nextYear }) => ({
        activity,
        responsible,
        motive,
        nextYear,
      })),
      leftMotive,
      terms,
    },
  };
}

function proposedRow(row: ResolvedRow): ProposedRow {
  assert(row.answer !== null, "every row is answered before it is sent");
  const { id, sought, answer, amount, need, activity, responsible, motive, nextYear } = row;
  const request = row.request?.id ?? null;
  return { id, request, sought, answer, amount, need, activity, responsible, motive, nextYear };
}
