import { type LogPosition, type RequestId, rowId } from "./brand.ts";
import type { Event, RecordedEvent } from "./event.ts";
import type { Draft, DraftRow, Proposal, ProposedRow, Submitted } from "./proposal.ts";
import type { ProposalEvent } from "./proposal-event.ts";
import { noticeId } from "./touches.ts";
import type { State } from "./state.ts";

/** Takes in the way of a proposal from its first draft to the decision and its notice. */
export function evolveProposal(state: State, recorded: RecordedEvent): void {
  const { event } = recorded;
  switch (event.type) {
    case "draft-opened":
      return openDraft(state, event, recorded.position);
    case "draft-entered":
    case "draft-answered":
    case "own-row-added":
    case "own-row-removed":
      return changeProposal(state, event.proposal, (proposal) => ({
        ...proposal,
        preparers: proposal.preparers.includes(event.by)
          ? proposal.preparers
          : [...proposal.preparers, event.by],
        draft: evolveDraft(proposal.draft, event, recorded.position),
      }));
    case "proposal-submitted":
      return changeProposal(state, event.proposal, (proposal) => submit(proposal, event, recorded));
    case "decision-made":
      return decide(state, event, recorded);
    case "notice-bound":
      return bindNotice(state, event, recorded);
    case "step-taken":
    case "proposal-returned":
    case "proposal-withdrawn":
    case "disqualification-declared":
    case "disqualification-settled":
    case "proposal-referred":
    case "referral-settled":
      return changeProposal(state, event.proposal, (proposal) =>
        evolveRoute(state, proposal, event, recorded),
      );
    default:
  }
}

function changeProposal(state: State, id: string, change: (proposal: Proposal) => Proposal): void {
  const proposal = state.proposals.get(id);
  if (proposal !== undefined) state.proposals.set(id, change(proposal));
}

function openDraft(
  state: State,
  event: ProposalEvent & { type: "draft-opened" },
  position: LogPosition,
): void {
  const row = (request: RequestId): DraftRow => ({
    id: rowId(request),
    request,
    own: null,
    typed: "",
    entry: { kind: "empty" },
    motive: null,
    nextYear: null,
    need: null,
    changed: position,
  });
  state.proposals.set(event.proposal, {
    id: event.proposal,
    pot: event.pot,
    status: "open",
    draft: { rows: event.requests.map(row), ...unanswered(position) },
    submitted: null,
    previous: null,
    step: 0,
    taken: [],
    preparers: [event.by],
    disqualifications: [],
    returned: null,
    referral: null,
    turn: position,
    decision: null,
  });
  const ofPot = state.proposalsOfPot.get(event.pot) ?? [];
  state.proposalsOfPot.set(event.pot, [...ofPot, event.proposal]);
}

type DraftEvent = ProposalEvent & {
  type: "draft-entered" | "draft-answered" | "own-row-added" | "own-row-removed";
};

/** What is common to the rows before anything has been said of it. */
const unanswered = (position: LogPosition): Omit<Draft, "rows"> => ({
  motive: null,
  nextYear: null,
  answered: position,
  page: 1,
});

function evolveDraft(draft: Draft, event: DraftEvent, position: LogPosition): Draft {
  switch (event.type) {
    case "draft-entered": {
      const entries = new Map((event.private?.entries ?? []).map((entry) => [entry.row, entry]));
      const rows = draft.rows.map((row): DraftRow => {
        const entered = entries.get(row.id);
        if (entered === undefined || entered.typed === row.typed) return row;
        return { ...row, typed: entered.typed, entry: entered.entry, changed: position };
      });
      return { ...draft, rows, page: event.page };
    }
    case "draft-answered": {
      const answers = new Map((event.private?.rows ?? []).map((answer) => [answer.row, answer]));
      const rows = draft.rows.map((row): DraftRow => {
        const answer = answers.get(row.id);
        if (answer === undefined) return row;
        return {
          ...row,
          motive: answer.motive,
          nextYear: answer.nextYear,
          need: answer.need,
          changed: position,
        };
      });
      const common = event.private?.common ?? null;
      const answered = common === null ? draft.answered : position;
      return { ...draft, ...common, answered, rows, page: event.page };
    }
    case "own-row-added": {
      const { own, entry } = event.private ?? {};
      const row: DraftRow = {
        id: event.row,
        request: null,
        own: own ?? { activity: "", responsible: "", need: "unstated" },
        typed: entry?.typed ?? "",
        entry: entry?.entry ?? { kind: "empty" },
        motive: null,
        nextYear: null,
        need: null,
        changed: position,
      };
      return { ...draft, rows: [...draft.rows, row] };
    }
    case "own-row-removed":
      return { ...draft, rows: draft.rows.filter((row) => row.id !== event.row) };
    default:
      return event satisfies never;
  }
}

function submit(
  proposal: Proposal,
  event: ProposalEvent & { type: "proposal-submitted" },
  recorded: RecordedEvent,
): Proposal {
  const texts = event.private?.rows ?? [];
  const rows = event.rows.map((row, index): ProposedRow => {
    const text = texts[index] ?? {
      activity: "",
      responsible: { kind: "text", text: "" },
      motive: null,
      nextYear: null,
    };
    return { ...row, ...text };
  });
  const { version, digest, sum, left, by, capacity, day, warnings } = event;
  const leftMotive = event.private?.leftMotive ?? null;
  const submitted: Submitted = {
    version,
    digest,
    rows,
    sum,
    left,
    by,
    capacity,
    day,
    warnings,
    leftMotive,
    time: recorded.time,
  };
  return {
    ...proposal,
    status: "submitted",
    submitted,
    previous: proposal.submitted,
    step: 0,
    taken: [],
    returned: null,
    preparers: proposal.preparers.includes(by) ? proposal.preparers : [...proposal.preparers, by],
    turn: recorded.position,
  };
}

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

function evolveRoute(
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
    case "referral-settled": {
      if (event.outcome === "taken-back")
        return { ...proposal, status: "open", referral: null, turn };
      if (event.outcome === "granted")
        for (const row of proposal.submitted?.rows ?? []) answerRequest(state, row, event.proposal);
      return { ...proposal, status: "closed", turn };
    }
    default:
      return event satisfies never;
  }
}

/** A decided row answers its request (rule R08); an own row has none. */
function answerRequest(state: State, row: ProposedRow, decision: string): void {
  const request = row.request === null ? undefined : state.requests.get(row.request);
  if (request === undefined) return;
  const { answer, amount } = row;
  state.requests.set(request.id, { ...request, answer: { answer, amount, decision } });
}

function decide(
  state: State,
  event: Event & { type: "decision-made" },
  recorded: RecordedEvent,
): void {
  const { type: _, decision: number, ...fields } = event;
  state.decisions.set(number, { number, ...fields, time: recorded.time });
  state.serials.set(String(event.year), event.serial);
  for (const row of event.rows) answerRequest(state, row, number);
  changeProposal(state, event.proposal, (proposal) => ({
    ...proposal,
    status: "decided",
    decision: number,
    turn: recorded.position,
    // Draft rows are working material and are weeded at the decision (DESIGN.md section 3).
    draft: { rows: [], ...unanswered(recorded.position) },
  }));
}

function bindNotice(
  state: State,
  event: Event & { type: "notice-bound" },
  recorded: RecordedEvent,
): void {
  const id = noticeId(event.about);
  const { about, body, meeting } = event;
  const known = state.notices.get(id);
  const decisionDay =
    about.kind === "decision"
      ? state.decisions.get(about.decision)?.day
      : state.registered.get(about.decision)?.day;
  if (decisionDay === undefined) return;
  state.notices.set(id, {
    id,
    about,
    body,
    meeting,
    decisionDay,
    turn: known?.turn ?? recorded.position,
  });
}
