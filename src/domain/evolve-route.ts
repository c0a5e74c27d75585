import type { Replacement } from "./afterwards.ts";
import type { RecordedEvent } from "./event.ts";
import { dayAt } from "./moment.ts";
import type { Proposal, ProposedRow, Returned } from "./proposal.ts";
import type { ProposalEvent } from "./proposal-event.ts";
import type { State } from "./state.ts";

type RouteEvent = ProposalEvent & {
  type:
    | "step-taken"
    | "proposal-returned"
    | "proposal-withdrawn"
    | "disqualification-declared"
    | "disqualification-settled"
    | "proposal-referred"
    | "referral-settled";
};

/** Takes in what those on the route do with a submitted proposal. */
export function evolveRoute(
  state: State,
  proposal: Proposal,
  event: RouteEvent,
  recorded: RecordedEvent,
): Proposal {
  const turn = recorded.position;
  switch (event.type) {
    case "step-taken": {
      const { kind, opinion, by: person, capacity, day, version } = event;
      const comment = event.private?.comment ?? null;
      const taken = [...proposal.taken, { kind, opinion, person, capacity, day, version, comment }];
      return { ...proposal, taken, step: event.step + 1, turn };
    }
    case "proposal-returned": {
      const { by, capacity } = event;
      const comment = event.private?.comment ?? null;
      const returned = { by, capacity, comment, time: recorded.time, position: turn };
      return { ...proposal, status: "open", returned, turn };
    }
    case "proposal-withdrawn":
      return { ...proposal, status: "open", returned: null, turn };
    case "disqualification-declared": {
      const { person, answer } = event;
      const others = proposal.disqualifications.filter((one) => one.person !== person);
      const declared = { person, answer, settled: null, position: turn };
      return { ...proposal, disqualifications: [...others, declared], turn };
    }
    case "disqualification-settled":
      return {
        ...proposal,
        disqualifications: proposal.disqualifications.map((one) =>
          one.person === event.person ? { ...one, settled: event.outcome } : one,
        ),
        turn,
      };
    case "proposal-referred": {
      const { by, why, meeting, day } = event;
      const comment = event.private?.comment ?? null;
      return {
        ...proposal,
        status: "referred",
        referral: { by, why, comment, meeting, day },
        turn,
      };
    }
    case "referral-settled":
      return settleReferral(state, proposal, event, recorded);
    default:
      return event satisfies never;
  }
}

function settleReferral(
  state: State,
  proposal: Proposal,
  event: ProposalEvent & { type: "referral-settled" },
  recorded: RecordedEvent,
): Proposal {
  const turn = recorded.position;
  if (event.outcome === "taken-back") {
    const returned = takenBack(proposal, event, recorded);
    return { ...proposal, status: "open", referral: null, returned, turn };
  }
  if (event.outcome === "granted") {
    for (const row of proposal.submitted?.rows ?? []) answerRequest(state, row, event.proposal);
  }
  if (event.amends !== undefined) {
    const { section, sectionDay } = event;
    const day = sectionDay ?? dayAt(recorded.time);
    const by = { proposal: proposal.id, decision: null, section, day, time: recorded.time };
    replace(state, event.amends.decision, by);
  }
  return { ...proposal, status: "closed", turn };
}

/** Taken back by somebody else, the proposal has come back to its holders; taken back by themselves it is theirs already. */
function takenBack(
  proposal: Proposal,
  { by }: ProposalEvent & { type: "referral-settled" },
  { time, position }: RecordedEvent,
): Returned | null {
  if (proposal.preparers.includes(by)) return null;
  return { by, capacity: null, comment: null, time, position };
}

/** Marks a decision as replaced; its rows and its report stay readable. */
export function replace(state: State, decision: string, replaced: Replacement): void {
  const old = state.decisions.get(decision);
  if (old !== undefined) state.decisions.set(old.number, { ...old, replaced });
}

/** A decided row answers its request (rule R08); an own row has none. */
export function answerRequest(state: State, row: ProposedRow, decision: string): void {
  const request = row.request === null ? undefined : state.requests.get(row.request);
  if (request === undefined) return;
  const { answer, amount } = row;
  state.requests.set(request.id, { ...request, answer: { answer, amount, decision } });
}
