import type { Day, Instant, MeetingId, PersonId, PositionId } from "../domain/brand.ts";
import { addWorkingDays } from "../domain/calendar.ts";
import { dayAt } from "../domain/moment.ts";
import { secretariatOf } from "../domain/organisation.ts";
import type { Proposal } from "../domain/proposal.ts";
import { turnOf } from "../domain/route.ts";
import { noticeMeeting } from "../domain/rules.ts";
import type { State } from "../domain/state.ts";
import { meetingSubject, proposalSubject } from "../domain/touches.ts";
import { type Duty, dutyKey } from "./duty.ts";
import { lastHappened, latest } from "./happened.ts";
import { aboveOf, headsOf } from "./line.ts";
import { handlersFor, registrarsFor, settlersFor } from "./owed-proposal.ts";

/** Working days for a step or a decision, counted from the day on which it became somebody's turn (DOMAIN.md 5.5). */
const approvalDays = 5;
/** Working days for mending what came back. */
const returnedDays = 10;
/** Working days after the board's meeting for registering its answer, or after the referral where no meeting is known. */
const referralDays = 3;
const referralDaysUnmet = 10;

/**
 * Whose turn it is, and until when. What waits for an answer only waits: no day that passes answers for
 * anybody (rule R33, KL 6:38), it brings those above to know of it.
 */
export function dutiesOfProposal(proposal: Proposal, state: State, today: Day): readonly Duty[] {
  switch (proposal.status) {
    case "submitted":
      return approval(proposal, state, today);
    case "open":
      return proposal.returned === null ? [] : [returned(proposal, state, today)];
    case "referred":
      return [referral(proposal, state, today)];
    case "decided":
    case "closed":
    case "discarded":
      return [];
    default:
      return proposal.status satisfies never;
  }
}

/** When it became somebody's turn. A change of office or an absence changes whose, and not since when. */
function turnMoment(proposal: Proposal, state: State): Instant {
  const trail = state.trails.get(proposalSubject(proposal.id)) ?? [];
  return latest(trail.findLast((entry) => entry.position <= proposal.turn)?.time ?? latest());
}

/** What every duty about a proposal has in common; each turn is a duty of its own. */
function common(kind: "approval" | "returned" | "referral", proposal: Proposal) {
  const subject = proposalSubject(proposal.id);
  return {
    key: dutyKey({ kind, subject, detail: String(proposal.turn) }),
    kind,
    subject,
    opensOn: null,
    statutory: false,
    card: { card: "proposal", proposal: proposal.id },
  } as const;
}

function approval(proposal: Proposal, state: State, today: Day): readonly Duty[] {
  const turn = turnOf(state, proposal, today);
  if (turn === null) return [];
  const since = turnMoment(proposal, state);
  const deadline = addWorkingDays(dayAt(since), approvalDays);
  const duty = { ...common("approval", proposal), since, deadline };
  if (turn.unsure !== null) {
    const people = settlersFor(proposal, turn.unsure, state, today);
    const { unsure } = turn;
    const card = {
      card: "settle-disqualification",
      proposal: proposal.id,
      person: unsure,
    } as const;
    return [
      { ...duty, people, above: aboveThose(people, turn.position, proposal, state, today), card },
    ];
  }
  const asked = [...new Set(turn.people.map((held) => held.person))];
  const people = asked.length > 0 ? asked : secretariatOf(state);
  return [{ ...duty, people, above: aboveThose(people, turn.position, proposal, state, today) }];
}

function returned(proposal: Proposal, state: State, today: Day): Duty {
  const since = turnMoment(proposal, state);
  const people = handlersFor(proposal, state, today);
  const holder = state.pots.get(proposal.pot)?.holder;
  return {
    ...common("returned", proposal),
    since,
    deadline: addWorkingDays(dayAt(since), returnedDays),
    people,
    above: holder === undefined ? [] : aboveThose(people, holder, proposal, state, today),
  };
}

/** Up the line from a position; the secretariat above those who have nobody, and the heads above the secretariat. */
function aboveThose(
  people: readonly PersonId[],
  position: PositionId,
  { pot }: Proposal,
  state: State,
  today: Day,
): readonly PersonId[] {
  const others = (some: readonly PersonId[]) => some.filter((one) => !people.includes(one));
  const line = aboveOf(state, position, today, people, pot);
  if (line.length > 0) return line;
  const secretariat = others(secretariatOf(state));
  const isTheirs = people.some((one) => secretariatOf(state).includes(one));
  return isTheirs ? others(headsOf(state, today)) : secretariat;
}

/** The board's answer: to be registered once the board has met. A moved meeting moves it; a cancelled one leads to the next. */
function referral(proposal: Proposal, state: State, today: Day): Duty {
  const turned = turnMoment(proposal, state);
  const meeting = boardMeeting(proposal, state);
  const met = meeting === null ? null : (state.meetings.get(meeting)?.decisionDay ?? null);
  const moved =
    meeting === null
      ? latest()
      : lastHappened(state, meetingSubject(meeting), ["meeting-moved", "meeting-scheduled"]);
  return {
    ...common("referral", proposal),
    since: latest(turned, moved),
    deadline:
      met === null
        ? addWorkingDays(dayAt(turned), referralDaysUnmet)
        : addWorkingDays(met, referralDays),
    opensOn: met,
    people: registrarsFor(proposal, state),
    above: headsOf(state, today),
    card: { card: "settle-referral", proposal: proposal.id },
  };
}

/** Where the board answers: the meeting that was named, and the next one where that is cancelled; null where none is known. */
export function boardMeeting(proposal: Proposal, state: State): MeetingId | null {
  const named = proposal.referral?.meeting ?? null;
  const meeting = named === null ? undefined : state.meetings.get(named);
  if (meeting !== undefined && meeting.cancelled === null) return meeting.id;
  const pot = state.pots.get(proposal.pot);
  const day = proposal.referral?.day;
  return pot === undefined || day === undefined ? null : noticeMeeting(state, pot, day);
}
