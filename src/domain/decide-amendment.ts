import { reasonErrors } from "./reason.ts";
import assert from "node:assert/strict";
import { type PersonId, proposalId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import { textMax } from "./draft.ts";
import { openProposal, potHindrance } from "./mandate-check.ts";
import { holderCapacity, notHolder } from "./permission.ts";
import type { ProposalCommand } from "./proposal-command.ts";
import type { State } from "./state.ts";
import { lockHindrance } from "./year-close.ts";

/**
 * Opens the change of a decision (sv. *ändringsbeslut*): a proposal like any other, with the old rows in it, that
 * goes the whole way again. The decision itself stays as it is until another has been made.
 */
export function decideAmendment(
  state: State,
  command: ProposalCommand & { type: "open-amendment" },
  { today }: Context,
  person: PersonId,
): Decided {
  const decision = state.decisions.get(command.decision);
  if (decision === undefined) return refuse({ code: "not-found", id: command.decision });
  const pot = state.pots.get(decision.pot);
  assert(pot !== undefined, "a decision is about a pot");
  const capacity = holderCapacity(state, pot, person, today);
  if (capacity === null) return refuse(notHolder(state, pot, today));
  if (decision.replaced !== null) {
    return refuse({ code: "already-amended", by: decision.replaced.decision });
  }
  const open = openProposal(state, pot.id);
  if (open !== null) {
    // Pressing "Ändra beslutet" again opens the draft that is there; nothing new happens.
    const isThis = open.amends?.decision === decision.number && open.status === "open";
    return isThis
      ? accept([], capacity)
      : refuse({ code: "draft-open", by: open.preparers[0] ?? null });
  }
  const hindrance = lockHindrance(pot) ?? potHindrance(state, pot, today);
  if (hindrance !== null) return refuse(hindrance);
  const reason = command.reason.trim();
  const errors = reasonErrors(reason, textMax);
  if (errors.length > 0) return refuse({ code: "fields", errors });
  const serial = (state.proposalsOfPot.get(pot.id) ?? []).length + 1;
  return accept(
    [
      {
        type: "draft-opened",
        proposal: proposalId(`${pot.id}/${serial}`),
        pot: pot.id,
        by: person,
        requests: [],
        amends: decision.number,
        private: { reason },
      },
    ],
    capacity,
  );
}
