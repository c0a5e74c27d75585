import assert from "node:assert/strict";
import type { PersonId } from "./brand.ts";
import { reservedBy } from "./account.ts";
import type { Context, Decided } from "./command.ts";
import { decidedAlready } from "./decide-draft.ts";
import { draftWarnings, ownProposal, submission } from "./decide-submit.ts";
import { replacesOf } from "./amendment.ts";
import { accept, refuse } from "./decided.ts";
import { resolveDraft, textMax } from "./draft.ts";
import type { Event } from "./event.ts";
import { minus, plus, total } from "./money.ts";
import { capacityOf, entitledTo } from "./organisation.ts";
import { handlingCapacity, outdated } from "./permission.ts";
import type { Capacity } from "./person.ts";
import type { Pot } from "./pot.ts";
import type { Proposal } from "./proposal.ts";
import type { ProposalCommand } from "./proposal-command.ts";
import type { Refusal } from "./refusal.ts";
import { handlersOf, holdingInTurn, isDisqualified, isInvolved, turnOf } from "./route.ts";
import { noticeMeeting } from "./rules.ts";
import type { State } from "./state.ts";
import { proposalSubject } from "./touches.ts";

type ReferCommand = ProposalCommand & { type: "refer-proposal" };
type SettleCommand = ProposalCommand & { type: "settle-referral" };

/** Judges referrals to the board (sv. *hänskjuta*) and what the board answered. */
export function decideReferral(
  state: State,
  command: ReferCommand | SettleCommand,
  context: Context,
  person: PersonId,
): Decided {
  const proposal = state.proposals.get(command.proposal);
  if (proposal === undefined) return refuse({ code: "not-found", id: command.proposal });
  if (proposal.decision !== null) return refuse(decidedAlready(state, proposal));
  const stale = outdated(state, proposalSubject(proposal.id), command.revision);
  if (stale !== null) return refuse(stale);
  const pot = state.pots.get(proposal.pot);
  assert(pot !== undefined, "a proposal is about a pot");
  return command.type === "refer-proposal"
    ? refer(state, proposal, pot, command, context, person)
    : settle(state, proposal, pot, command, context, person);
}

function refer(
  state: State,
  proposal: Proposal,
  pot: Pot,
  command: ReferCommand,
  context: Context,
  person: PersonId,
): Decided {
  if (proposal.status === "referred") return refuse({ code: "already-referred" });
  if (proposal.status === "closed" || proposal.status === "discarded")
    return refuse({ code: "not-open" });
  const comment = command.comment?.trim() ?? "";
  if (comment.length > textMax) {
    const problem = { code: "too-long", length: comment.length, max: textMax } as const;
    return refuse({ code: "fields", errors: [{ field: "comment", problem }] });
  }
  const referred: Event = {
    type: "proposal-referred",
    proposal: proposal.id,
    pot: pot.id,
    by: person,
    why: command.why,
    meeting: noticeMeeting(state, pot, context.today),
    day: context.today,
    private: { comment: comment === "" ? null : comment },
  };
  if (proposal.status === "open") return referDraft(state, proposal, referred, context, person);
  const right = mayRefer(state, proposal, pot, context, person);
  return "code" in right ? refuse(right) : accept([referred], right.capacity);
}

/** From the draft: the proposal is sent as it stands, so that its money is reserved, and goes to the board. */
function referDraft(
  state: State,
  proposal: Proposal,
  referred: Event,
  context: Context,
  person: PersonId,
): Decided {
  const own = ownProposal(state, proposal.id, context, person);
  if ("code" in own) return refuse(own);
  const draft = resolveDraft(state, proposal);
  const warnings = draftWarnings(state, proposal, draft, person, context.today).map(
    (one) => one.id,
  );
  const sent = submission(state, proposal, own.pot, own.capacity, context, person, warnings);
  return "code" in sent ? refuse(sent) : accept([sent, referred], own.capacity);
}

/** The holder, whoever's turn it is, or the secretariat when nobody is left. */
function mayRefer(
  state: State,
  proposal: Proposal,
  pot: Pot,
  { today }: Context,
  person: PersonId,
): { readonly capacity: Capacity | null } | Refusal {
  const turn = turnOf(state, proposal, today);
  const held = turn === null ? undefined : holdingInTurn(turn, person);
  if (held !== undefined) return { capacity: capacityOf(state, held, today) };
  const own = handlingCapacity(state, pot, proposal, person, today);
  if (!("code" in own)) return { capacity: own };
  const stuck = turn !== null && turn.people.length === 0;
  if (stuck && state.persons.get(person)?.secretariat === true) return { capacity: null };
  return own;
}

function settle(
  state: State,
  proposal: Proposal,
  pot: Pot,
  command: SettleCommand,
  context: Context,
  person: PersonId,
): Decided {
  if (proposal.status !== "referred" || proposal.submitted === null)
    return refuse({ code: "not-referred" });
  const bySecretariat = state.persons.get(person)?.secretariat === true;
  const handling = handlingCapacity(state, pot, proposal, person, context.today);
  const own = "code" in handling ? null : handling;
  if (!bySecretariat && !(own !== null && command.outcome === "taken-back")) {
    return refuse({ code: "not-secretariat" });
  }
  if (isDisqualified(proposal, person)) return refuse({ code: "you-are-disqualified" });
  if (command.outcome === "taken-back") {
    if (handlersOf(state, pot, proposal, context.today, entitledTo).length === 0) {
      return refuse({ code: "nobody-to-return-to" });
    }
  } else if (isInvolved(proposal, person)) {
    // Nobody distributes money alone: another secretary registers what the board answered.
    return refuse({ code: "prepared-it-yourself" });
  }
  if (command.outcome !== "taken-back" && (command.section === null || command.section <= 0)) {
    return refuse({ code: "section-missing" });
  }
  if (command.outcome !== "taken-back") {
    const { sectionDay } = command;
    const referredOn = proposal.referral?.day ?? context.today;
    if (sectionDay === null) {
      return refuse({ code: "fields", errors: [{ field: "day", problem: { code: "missing" } }] });
    }
    if (sectionDay < referredOn || context.today < sectionDay) {
      const problem = { code: "day-outside", from: referredOn, to: context.today } as const;
      return refuse({ code: "fields", errors: [{ field: "day", problem }] });
    }
  }
  const granted =
    command.outcome === "granted" ? proposal.submitted.rows.filter((row) => row.amount > 0) : [];
  const amends = command.outcome === "granted" ? replacesOf(state, proposal) : null;
  const back = total((amends?.rows ?? []).map((row) => row.amount));
  const reserved = plus(reservedBy(state, proposal.id), back);
  const settled: Event = {
    type: "referral-settled",
    proposal: proposal.id,
    pot: pot.id,
    by: person,
    outcome: command.outcome,
    section: command.section,
    sectionDay: command.sectionDay,
    rows: granted.map(({ id, activity, amount }) => ({ row: id, activity, amount })),
    ...(amends === null ? {} : { amends }),
    released: minus(reserved, total(granted.map((row) => row.amount))),
  };
  return accept([settled], own);
}
