import assert from "node:assert/strict";
import type { LogPosition, PersonId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { decisionEvents } from "./decide-decision.ts";
import { decidedAlready } from "./decide-draft.ts";
import { accept, refuse } from "./decided.ts";
import { textMax } from "./draft.ts";
import type { Event } from "./event.ts";
import { capacityOf, entitledTo, holdingsOn } from "./organisation.ts";
import { outdated } from "./permission.ts";
import type { Capacity } from "./person.ts";
import type { Pot } from "./pot.ts";
import type { Opinion, Proposal, Submitted } from "./proposal.ts";
import type { ProposalCommand } from "./proposal-command.ts";
import type { Refusal } from "./refusal.ts";
import {
  type Acting,
  handlersOf,
  holdingInTurn,
  isDisqualified,
  isInvolved,
  type Turn,
  turnOf,
  whoSettles,
} from "./route.ts";
import { noticeMeeting } from "./rules.ts";
import type { State } from "./state.ts";
import { proposalSubject } from "./touches.ts";

type RouteCommand = ProposalCommand & {
  type:
    | "take-step"
    | "return-proposal"
    | "decide-proposal"
    | "declare-disqualified"
    | "settle-disqualification";
};

/** Judges what those on the route do: hear, review, support, return, decide, step aside. */
export function decideRoute(
  state: State,
  command: RouteCommand,
  context: Context,
  person: PersonId,
): Decided {
  const found = waiting(state, command.proposal, command.revision, context);
  if ("code" in found) return refuse(found);
  if (command.type === "settle-disqualification")
    return settle(state, found.proposal, command, context, person);
  const { version, digest } = found.submitted;
  if (command.version !== version || command.digest !== digest) {
    return refuse({ code: "outdated", seen: command.revision, current: found.proposal.turn });
  }
  if (command.type === "declare-disqualified")
    return declare(state, found, command, context, person);
  const acting = mayAct(state, found, context, person);
  if ("code" in acting) return refuse(acting);
  switch (command.type) {
    case "take-step":
      return takeStep(state, acting, command.opinion, command.comment, context);
    case "return-proposal":
      return giveBack(state, acting, command.comment, context);
    case "decide-proposal":
      return decisionEvents(state, acting, context);
    default:
      return command satisfies never;
  }
}

type Waiting = Pick<Acting, "proposal" | "submitted" | "pot" | "turn">;

/** A proposal that waits for somebody, as the card showed it; or why it does not. */
export function waiting(
  state: State,
  id: string,
  seen: LogPosition,
  { today }: Context,
): Waiting | Refusal {
  const proposal = state.proposals.get(id);
  if (proposal === undefined) return { code: "not-found", id };
  if (proposal.decision !== null) return decidedAlready(state, proposal);
  const stale = outdated(state, proposalSubject(proposal.id), seen);
  if (stale !== null) return stale;
  if (proposal.status === "referred") return { code: "already-referred" };
  const turn = turnOf(state, proposal, today);
  if (turn === null || proposal.submitted === null) return { code: "not-submitted" };
  const pot = state.pots.get(proposal.pot);
  assert(pot !== undefined, "a proposal is about a pot");
  return { proposal, submitted: proposal.submitted, pot, turn };
}

/** Whether it is this person's turn, and in which right; or why not (rules R07, R14, R33). */
function mayAct(
  state: State,
  found: Waiting,
  { today }: Context,
  person: PersonId,
): Acting | Refusal {
  const { proposal, turn } = found;
  if (turn.unsure !== null) return { code: "disqualification-open", person: turn.unsure };
  if (isDisqualified(proposal, person)) return { code: "you-are-disqualified" };
  const held = holdingInTurn(turn, person);
  if (held !== undefined) return { ...found, person, capacity: capacityOf(state, held, today) };
  const holdsIt = holdingsOn(state, turn.position, today).some((one) => one.person === person);
  if (holdsIt && proposal.preparers.includes(person)) return { code: "prepared-it-yourself" };
  return {
    code: "not-your-turn",
    position: turn.position,
    step: turn.kind,
    holders: turn.people.map((one) => one.person),
  };
}

const opinionsOf: Readonly<Record<Turn["kind"], readonly Opinion[]>> = {
  consultation: ["consulted"],
  review: ["reviewed"],
  support: ["supported", "advised-against"],
  decision: [],
};

function takeStep(
  state: State,
  acting: Acting,
  opinion: Opinion,
  comment: string | null,
  { today }: Context,
): Decided {
  const { proposal, pot, submitted, turn, person, capacity } = acting;
  if (turn.kind === "decision" || !opinionsOf[turn.kind].includes(opinion)) {
    const holders = turn.people.map((one) => one.person);
    return refuse({ code: "not-your-turn", position: turn.position, step: turn.kind, holders });
  }
  const text = comment?.trim() ?? "";
  if (text.length > textMax) return refuse(commentTooLong(text));
  const step: Event = {
    type: "step-taken",
    proposal: proposal.id,
    version: submitted.version,
    step: proposal.step,
    kind: turn.kind,
    opinion,
    by: person,
    capacity,
    day: today,
    private: { comment: text === "" ? null : text },
  };
  if (opinion !== "advised-against") return accept([step], capacity);
  // Support that is refused (sv. avstyrkan) sends the proposal back: the delegation made it a condition (KL 7:7).
  if (text === "") return refuse({ code: "comment-missing" });
  if (handlersOf(state, pot, proposal, today, entitledTo).length === 0) {
    return refuse({ code: "nobody-to-return-to" });
  }
  return accept([step, returned(proposal, pot, submitted, person, capacity, text)], capacity);
}

const commentTooLong = (text: string): Refusal => ({
  code: "fields",
  errors: [{ field: "comment", problem: { code: "too-long", length: text.length, max: textMax } }],
});

function giveBack(state: State, acting: Acting, comment: string, { today }: Context): Decided {
  const { proposal, pot, submitted, person, capacity } = acting;
  const text = comment.trim();
  if (text === "") return refuse({ code: "comment-missing" });
  if (text.length > textMax) return refuse(commentTooLong(text));
  if (handlersOf(state, pot, proposal, today, entitledTo).length === 0) {
    return refuse({ code: "nobody-to-return-to" });
  }
  return accept([returned(proposal, pot, submitted, person, capacity, text)], capacity);
}

const returned = (
  proposal: Proposal,
  pot: Pot,
  submitted: Submitted,
  by: PersonId,
  capacity: Capacity,
  comment: string,
): Event => ({
  type: "proposal-returned",
  proposal: proposal.id,
  pot: pot.id,
  version: submitted.version,
  by,
  capacity,
  released: submitted.reserved,
  private: { comment },
});

/** KL 6:30: who is disqualified says so, and is out at once; nobody left means the board. */
function declare(
  state: State,
  found: Waiting,
  command: RouteCommand & { type: "declare-disqualified" },
  context: Context,
  person: PersonId,
): Decided {
  const { proposal, turn } = found;
  const said = proposal.disqualifications.find((one) => one.person === person);
  if (said !== undefined && !(said.answer === "unsure" && command.answer === "yes")) {
    return refuse({ code: "already-declared" });
  }
  const held = holdingInTurn(turn, person);
  if (held === undefined && said === undefined) {
    const holders = turn.people.map((one) => one.person);
    return refuse({ code: "not-your-turn", position: turn.position, step: turn.kind, holders });
  }
  const reason = command.reason?.trim() ?? "";
  if (reason.length > textMax) return refuse(commentTooLong(reason));
  const declared: Event = {
    type: "disqualification-declared",
    proposal: proposal.id,
    person,
    answer: command.answer,
    private: { reason: reason === "" ? null : reason },
  };
  const capacity = held === undefined ? null : capacityOf(state, held, context.today);
  if (command.answer === "unsure") return accept([declared], capacity);
  return accept([declared, ...referredIfNobodyIsLeft(state, proposal, person, context)], capacity);
}

/** "Nobody left: referred, never stuck" (DESIGN.md section 2): who steps aside chooses no substitute. */
function referredIfNobodyIsLeft(
  state: State,
  proposal: Proposal,
  aside: PersonId,
  { today }: Context,
): Event[] {
  const others = proposal.disqualifications.filter((one) => one.person !== aside);
  const declared = {
    person: aside,
    answer: "yes",
    settled: null,
    position: proposal.turn,
  } as const;
  const without = { ...proposal, disqualifications: [...others, declared] };
  const turn = turnOf(state, without, today);
  // Who is only away is somebody left: the secretariat has it until he is back.
  if (turn !== null && turn.people.length + turn.away.length > 0) return [];
  const pot = state.pots.get(proposal.pot);
  assert(pot !== undefined, "a proposal is about a pot");
  return [
    {
      type: "proposal-referred",
      proposal: proposal.id,
      pot: pot.id,
      by: null,
      why: "nobody-left",
      meeting: noticeMeeting(state, pot, today),
      day: today,
      private: { comment: null },
    },
  ];
}

/** The answer to an "osäker": the superior's, or the board's as the secretariat registers it. */
function settle(
  state: State,
  proposal: Proposal,
  command: RouteCommand & { type: "settle-disqualification" },
  context: Context,
  person: PersonId,
): Decided {
  const open = proposal.disqualifications.find(
    (one) => one.person === command.person && one.answer === "unsure" && one.settled === null,
  );
  if (open === undefined) return refuse({ code: "not-found", id: command.person });
  const superiors = whoSettles(state, proposal, command.person, context.today);
  const held = superiors.find((one) => one.person === person);
  const isApart = person !== command.person && !isInvolved(proposal, person);
  const bySecretariat =
    superiors.length === 0 && isApart && state.persons.get(person)?.secretariat === true;
  if (held === undefined && !bySecretariat) {
    const holders = superiors.map((one) => one.person);
    const turn = turnOf(state, proposal, context.today);
    assert(turn !== null, "an open question is about a submitted proposal");
    return refuse({ code: "not-your-turn", position: turn.position, step: turn.kind, holders });
  }
  const reference = command.reference?.trim() ?? "";
  if (held === undefined && reference === "") return refuse({ code: "section-missing" });
  const capacity = held === undefined ? null : capacityOf(state, held, context.today);
  const settled: Event = {
    type: "disqualification-settled",
    proposal: proposal.id,
    person: command.person,
    outcome: command.outcome,
    by: person,
    capacity,
    reference: reference === "" ? null : reference.slice(0, textMax),
  };
  if (command.outcome === "not-disqualified") return accept([settled], capacity);
  return accept(
    [settled, ...referredIfNobodyIsLeft(state, proposal, command.person, context)],
    capacity,
  );
}
