import { type LogPosition, type RequestId, rowId } from "./brand.ts";
import type { CorrectionEvent } from "./correction.ts";
import type { Event, RecordedEvent } from "./event.ts";
import { amendingDraft } from "./amendment.ts";
import { answerRequest, evolveRoute, replace } from "./evolve-route.ts";
import { zero } from "./money.ts";
import type { Draft, DraftRow, Proposal, ProposedRow, Submitted } from "./proposal.ts";
import type { ProposalEvent } from "./proposal-event.ts";
import type { SpokenEvent } from "./spoken.ts";
import type { State } from "./state.ts";
import { noTerms } from "./terms.ts";

/** Takes in the way of a proposal from its first draft to the decision and its notice. */
export function evolveProposal(state: State, recorded: RecordedEvent): void {
  const { event } = recorded;
  switch (event.type) {
    case "draft-opened":
      return openDraft(state, event, recorded.position);
    case "draft-discarded":
      return changeProposal(state, event.proposal, (proposal) => ({
        ...proposal,
        status: "discarded",
        turn: recorded.position,
        draft: { rows: [], ...unanswered(recorded.position) },
      }));
    case "draft-entered":
    case "draft-answered":
    case "draft-terms-set":
    case "own-row-added":
    case "own-row-removed":
      return changeProposal(state, event.proposal, (proposal) => ({
        ...proposal,
        preparers: proposal.preparers.includes(event.by)
          ? proposal.preparers
          : [...proposal.preparers, event.by],
        draft: evolveDraft(proposal.draft, event, recorded.position),
      }));
    case "request-amended":
      return event.draft === null
        ? undefined
        : askAgain(state, event.draft, event, recorded.position);
    case "proposal-submitted":
      return changeProposal(state, event.proposal, (proposal) => submit(proposal, event, recorded));
    case "decision-made":
      return decide(state, event, recorded);
    case "decision-corrected":
      return correct(state, event);
    case "word-noted":
    case "word-answered":
      return changeProposal(state, event.proposal, (proposal) => ({
        ...proposal,
        ...spokenAfter(proposal, event, recorded.position),
      }));
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

/** An answer by mouth moves nothing: whose turn it is, and since when, stays as it is (R33). */
function spokenAfter(
  { spoken, turn }: Proposal,
  event: SpokenEvent,
  position: LogPosition,
): Pick<Proposal, "spoken"> {
  if (event.type === "word-answered")
    return spoken === undefined
      ? {}
      : { spoken: { ...spoken, answer: event.answer, answered: position } };
  const { version, person, word, day, how, by } = event;
  const note = event.private?.note ?? null;
  const asked = { position, person, word, day, how, note, version, by, turn };
  return { spoken: { ...asked, answer: null, answered: null } };
}

/** What was typed of a request is kept; a page from before it was put right is not taken for an answer to it. */
function askAgain(
  state: State,
  draft: string,
  { request }: Event & { type: "request-amended" },
  position: LogPosition,
): void {
  changeProposal(state, draft, (proposal) => ({
    ...proposal,
    draft: {
      ...proposal.draft,
      rows: proposal.draft.rows.map((row) =>
        row.request === request ? { ...row, changed: position } : row,
      ),
    },
  }));
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
    answered: position,
  });
  const amended = state.decisions.get(event.amends ?? "");
  state.proposals.set(event.proposal, {
    id: event.proposal,
    pot: event.pot,
    status: "open",
    amends:
      amended === undefined
        ? null
        : { decision: amended.number, reason: event.private?.reason ?? "" },
    draft:
      amended === undefined
        ? { rows: event.requests.map(row), ...unanswered(position) }
        : amendingDraft(state, amended, position),
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
  type:
    | "draft-entered"
    | "draft-answered"
    | "draft-terms-set"
    | "own-row-added"
    | "own-row-removed";
};

/** The same text can be read otherwise in another language. */
const isSame = (entered: Pick<DraftRow, "typed" | "entry">, row: DraftRow): boolean =>
  entered.typed === row.typed && JSON.stringify(entered.entry) === JSON.stringify(row.entry);

/** What is common to the rows before anything has been said of it. */
const unanswered = (position: LogPosition): Omit<Draft, "rows"> => ({
  motive: null,
  nextYear: null,
  answered: position,
  terms: noTerms,
  termsChanged: position,
  page: 1,
});

function evolveDraft(draft: Draft, event: DraftEvent, position: LogPosition): Draft {
  switch (event.type) {
    case "draft-entered": {
      const entries = new Map((event.private?.entries ?? []).map((entry) => [entry.row, entry]));
      const rows = draft.rows.map((row): DraftRow => {
        const entered = entries.get(row.id);
        if (entered === undefined || isSame(entered, row)) return row;
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
          answered: position,
        };
      });
      const common = event.private?.common ?? null;
      const answered = common === null ? draft.answered : position;
      return { ...draft, ...common, answered, rows, page: event.page };
    }
    case "draft-terms-set":
      return { ...draft, terms: event.private ?? noTerms, termsChanged: position };
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
        answered: position,
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
    reserved: event.reserved ?? sum,
    left,
    by,
    capacity,
    day,
    warnings,
    leftMotive,
    terms: event.private?.terms ?? noTerms,
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

/** A misspelt name is right from then on: a change of the decision begins with it. */
function correct(state: State, event: CorrectionEvent): void {
  const { type: _, decision: number, ...correction } = event;
  const decision = state.decisions.get(number);
  if (decision === undefined) return;
  state.decisions.set(number, {
    ...decision,
    corrections: [...decision.corrections, correction],
  });
  if (event.field !== "activity") return;
  for (const row of decision.rows.filter((one) => event.rows.includes(one.id))) {
    const request = state.requests.get(row.request ?? "");
    if (request !== undefined) state.requests.set(request.id, { ...request, activity: event.is });
  }
}

function decide(
  state: State,
  event: Event & { type: "decision-made" },
  recorded: RecordedEvent,
): void {
  const { type: _, decision: number, private: hidden, amends: changed, ...fields } = event;
  const { proposal: id, day } = event;
  const { time } = recorded;
  state.decisions.set(number, {
    ...fields,
    number,
    potAmount: state.pots.get(event.pot)?.amount ?? zero,
    names: hidden?.names ?? {},
    time,
    amends: changed === undefined ? null : { decision: changed.decision, reason: changed.reason },
    replaced: null,
    corrections: [],
  });
  if (changed !== undefined)
    replace(state, changed.decision, { proposal: id, decision: number, section: null, day, time });
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
