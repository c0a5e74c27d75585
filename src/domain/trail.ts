import { citedAs } from "./grant.ts";
import type { Right } from "./right.ts";
import type { Event, RecordedEvent } from "./event.ts";
import type { TrailEntry, TrailFacts } from "./person.ts";
import type { Subject } from "./brand.ts";
import type { State } from "./state.ts";
import { aboutSubject } from "./touches.ts";
import { isSpokenEvent } from "./spoken.ts";
import { factsOfSpoken } from "./trail-spoken.ts";
import { factsOfFollowUp } from "./trail-follow-up.ts";
import { balancesOn, factsOfYear } from "./trail-year.ts";
import { isYearEvent } from "./year-close.ts";

/** The most lines that a subject's history keeps in the state; the log keeps all. */
export const trailMax = 500;

const nothing: ReadonlySet<Subject> = new Set();

/** Adds the event to the history of the subjects it touches, where it is something to read of later. */
export function leaveTrail(state: State, recorded: RecordedEvent): void {
  const facts = factsOf(recorded.event);
  if (facts === null) return;
  const { by, position, time, event } = recorded;
  const entry: TrailEntry = {
    position,
    time,
    event: event.type,
    person: by.kind === "person" ? by.person : null,
    capacity: by.kind === "person" ? by.capacity : null,
    facts,
  };
  const leftOut =
    event.type === "notices-reported" ? new Set(event.except.map(aboutSubject)) : nothing;
  for (const touched of recorded.touches) {
    const trail = state.trails.get(touched) ?? [];
    const own = { ...entry, facts: { ...facts, ...ownFacts(event, touched, leftOut) } };
    const sitting = sittingOf(entry, trail);
    state.trails.set(touched, withLine(trail, sitting === null ? own : { ...own, sitting }));
  }
}

/** What a line says in the history of one subject alone. */
function ownFacts(event: Event, touched: Subject, leftOut: ReadonlySet<Subject>): TrailFacts {
  if (leftOut.has(touched)) return { step: "left-out" };
  return event.type === "money-moved" || event.type === "money-carried"
    ? balancesOn(event, touched)
    : {};
}

/** What happens within an hour of the first is one piece of news, which grows while it is done. */
const sittingMilliseconds = 3_600_000;

/** The sitting that a line belongs to; null for what is told of one by one, or not at all. */
function sittingOf(
  entry: TrailEntry,
  trail: readonly TrailEntry[],
): NonNullable<TrailEntry["sitting"]> | null {
  const matter = matterOf(entry);
  if (matter === null) return null;
  const begun = trail.findLast((one) => matterOf(one) === matter)?.sitting;
  const isSame = begun !== undefined && entry.time - begun.time <= sittingMilliseconds;
  return isSame ? begun : { position: entry.position, time: entry.time };
}

/** What is one matter when it happens together: corrections, and what somebody puts right, or registers by one decision. */
function matterOf({ event, person, facts }: TrailEntry): string | null {
  switch (event) {
    case "decision-corrected":
      return event;
    case "request-amended":
    case "money-returned":
    case "money-moved":
    case "money-carried":
      return `${event} ${person ?? ""} ${(facts.returned ?? facts.moved)?.by ?? ""}`;
    default:
      return null;
  }
}

/** A history with one more line. A full one lets the oldest go whose like has happened since: the last of each stays. */
function withLine(trail: readonly TrailEntry[], line: TrailEntry): readonly TrailEntry[] {
  const lines = [...trail, line];
  if (lines.length > trailMax) lines.splice(Math.max(0, trail.findIndex(happensAgain)), 1);
  return lines;
}

function happensAgain({ event }: TrailEntry, index: number, trail: readonly TrailEntry[]): boolean {
  for (let later = index + 1; later < trail.length; later += 1)
    if (trail[later]?.event === event) return true;
  return false;
}

/** What a history line says of an event; null for what is no history: drafts, deliveries, identities. */
function factsOf(event: Event): TrailFacts | null {
  switch (event.type) {
    case "grant-registered":
      return { amount: event.amount, text: event.title };
    case "pot-opened":
      return factsOfPot(event);
    case "decision-registered":
      return { decision: event.decision, text: event.title };
    case "mandate-registered":
      return { text: `${event.body} § ${event.section}` };
    case "mandate-recalled":
      return { text: event.from, ...naming(citedAs(event.by)) };
    case "request-received":
      return { amount: event.sought, text: event.activity };
    case "draft-opened":
      return naming(event.amends);
    case "draft-discarded":
    case "disqualification-declared":
      return {};
    case "disqualification-settled":
      return { text: event.outcome };
    case "proposal-submitted":
      return { amount: event.sum, version: event.version };
    case "step-taken":
      return { version: event.version, step: event.kind, text: event.opinion };
    case "proposal-returned":
    case "proposal-withdrawn":
      return { version: event.version };
    case "proposal-referred":
      return { text: event.why, ...(event.meeting === null ? {} : { meeting: event.meeting }) };
    case "referral-settled":
      return factsOfAnswer(event);
    case "decision-made":
      return factsOfDecision(event);
    case "decision-corrected":
      return { decision: event.decision, text: String(event.number) };
    case "notice-bound":
      return event.meeting === null ? {} : { meeting: event.meeting };
    case "notice-rebooked":
      return { meeting: event.meeting, text: event.reason };
    case "notice-list-numbered":
      return { text: event.case };
    case "notices-reported":
      return { meeting: event.meeting, text: String(event.section) };
    case "minutes-adjusted":
    case "minutes-announced":
      return { text: event.day };
    case "notice-recorded-separately":
    case "appeal-registered":
      return { text: event.reference };
    case "legal-force-confirmed":
      return {};
    case "appeal-settled":
      return { text: event.outcome };
    default:
      return factsOfTime(event);
  }
}

const naming = (decision?: string): TrailFacts => (decision === undefined ? {} : { decision });

function factsOfAnswer({
  outcome,
  section,
  sectionDay,
}: Event & { readonly type: "referral-settled" }): TrailFacts {
  const board = section === null ? null : `${sectionDay ?? ""} § ${section}`;
  return {
    text: outcome,
    ...(board === null ? {} : { decision: board.trim() }),
    ...(sectionDay === null ? {} : { from: sectionDay }),
  };
}

const factsOfPot = ({
  amount,
  title,
  holder,
}: Event & { readonly type: "pot-opened" | "pot-amended" }): TrailFacts => ({
  amount,
  text: title,
  holder,
});

const factsOfDecision = ({
  decision,
  sum,
  amends,
  executes,
}: Event & { readonly type: "decision-made" }): TrailFacts => ({
  decision,
  amount: sum,
  ...(amends === undefined ? {} : { text: amends.decision }),
  ...(executes === undefined ? {} : { executes }),
});

/** The same of meetings, assignments, follow-ups and the days of a grant. */
function factsOfTime(event: Event): TrailFacts | null {
  switch (event.type) {
    case "follow-up-answered":
    case "need-settled":
    case "phase-out-answered":
      return factsOfFollowUp(event);
    case "document-issued":
      return { text: event.kind };
    case "intake-items-confirmed":
      return { text: event.items.length === 1 ? (event.items[0]?.answers ?? []).join("; ") : "" };
    case "intake-item-settled":
      return { text: event.topic, step: event.outcome };
    case "grant-terms-set":
    case "intake-passage-entered":
      return {};
    case "grant-amount-set":
      return { amount: event.amount, text: event.reference };
    case "grant-step-done":
      return { text: event.kind, step: event.day };
    case "assignment-registered":
      return { text: event.text };
    case "assignment-bound":
      return {
        meeting: event.meeting,
        ...(event.reason === null ? {} : { text: event.reason }),
      };
    case "condition-settled":
      return { text: event.outcome, decision: `${event.day} § ${event.section}` };
    case "assignment-confirmed":
      return {};
    case "assignment-reported":
      return { text: event.reference };
    case "assignment-noted":
      return { meeting: event.meeting, decision: `${event.day} § ${event.section}` };
    case "assignment-withdrawn":
      return { text: event.reason };
    case "assignment-referred-back":
      return { meeting: event.meeting, text: event.reason };
    case "meeting-scheduled":
      return { meeting: event.meeting, days: [event.firstDay, event.decisionDay] };
    case "meeting-moved": {
      const { meeting, firstDay, decisionDay, reason } = event;
      return { meeting, days: [firstDay, decisionDay], text: reason };
    }
    case "meeting-cancelled":
      return { meeting: event.meeting, text: event.reason };
    case "lead-times-set": {
      const { documentStop, preparation, summons } = event.leadTimes;
      return { text: `${documentStop}, ${preparation}, ${summons}` };
    }
    default:
      return factsOfPeople(event);
  }
}

/** The same of people, their rights and their positions, and of what was set up wrong. */
function factsOfPeople(event: Event): TrailFacts | null {
  switch (event.type) {
    case "right-entered":
    case "right-confirmed":
    case "right-declined":
      return factsOfRight(event.right);
    case "secretariat-granted":
    case "secretariat-revoked":
    case "auditor-granted":
    case "auditor-revoked":
    case "person-resumed":
      return { person: event.person };
    case "person-ended":
      return { person: event.person, text: event.why };
    case "body-ended":
    case "position-ended":
      return { text: event.reason };
    case "body-resumed":
    case "position-resumed":
      return {};
    case "position-amended":
      return { text: event.aliases.join(", ") };
    case "request-amended":
      return factsOfAmended(event);
    case "pot-amended":
      return factsOfPot(event);
    case "pot-closed":
      return { amount: event.amount };
    case "fixed-row-added":
    case "fixed-row-withdrawn":
      return { amount: event.amount, text: event.activity, from: event.day };
    case "money-returned": {
      const { decision: by, from, row, activity, was, amount, pot, grant } = event;
      return { amount, was, text: activity, returned: { by, from, row, pot, grant } };
    }
    case "money-moved": {
      const { decision: by, pot, title, to, toTitle, was, amount, grant } = event;
      return { amount, was, moved: { by, pot, title, to, toTitle, grant } };
    }
    case "pot-moved":
      return { text: event.section };
    case "grant-renamed":
      return { text: event.title };
    case "body-renamed":
      return { text: event.title.sv };
    case "position-held":
    case "holding-ended":
      return { person: event.person, from: event.from, text: event.standing };
    case "person-unreachable":
      return { text: event.code };
    default:
      if (isSpokenEvent(event)) return factsOfSpoken(event);
      return isYearEvent(event) ? factsOfYear(event) : null;
  }
}

function factsOfAmended(event: Event & { readonly type: "request-amended" }): TrailFacts {
  const { request, activity, sought, from, responsible, withdrawn } = event;
  return {
    amount: sought,
    was: from,
    text: activity,
    request,
    ...(responsible.kind === "private" ? {} : { responsible }),
    ...(withdrawn === undefined ? {} : { step: "withdrawn", from: withdrawn }),
  };
}

function factsOfRight(right: Right): TrailFacts {
  switch (right.kind) {
    case "holding":
      return { text: right.kind, person: right.held.person, from: right.held.from };
    case "secretariat":
      return { text: right.kind, person: right.person };
    case "mandate":
    case "position":
    case "pot":
      return { text: right.kind };
    default:
      return right satisfies never;
  }
}
