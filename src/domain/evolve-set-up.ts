import type { By, Event, RecordedEvent } from "./event.ts";
import type { GrantEvent } from "./grant.ts";
import type { Responsible } from "./responsible.ts";
import type { LeadTimes, MeetingEvent } from "./meeting.ts";
import { evolveMove } from "./evolve-year.ts";
import { zero } from "./money.ts";
import type { State } from "./state.ts";

/** What a body has until it says otherwise (DOMAIN.md 2.4); meetings hold the days themselves. */
const usualLeadTimes: LeadTimes = { documentStop: 14, preparation: 11, summons: 7 };

/** Takes in what an authority works with: meetings, grants, mandates, pots, requests. */
export function evolveSetUp(state: State, { event, by }: RecordedEvent): void {
  switch (event.type) {
    case "body-established":
      state.bodies.set(event.body, {
        id: event.body,
        title: event.title,
        leadTimes: usualLeadTimes,
        ended: null,
      });
      return;
    case "body-renamed": {
      const body = state.bodies.get(event.body);
      if (body !== undefined) state.bodies.set(event.body, { ...body, title: event.title });
      return;
    }
    case "body-ended":
    case "body-resumed": {
      const body = state.bodies.get(event.body);
      const ended = event.type === "body-ended" ? event.day : null;
      if (body !== undefined) state.bodies.set(event.body, { ...body, ended });
      return;
    }
    case "meeting-scheduled": {
      const { type: _, meeting, ...fields } = event;
      const unsaid = { preparation: null, summons: null, extra: false, cancelled: null };
      state.meetings.set(meeting, { id: meeting, ...unsaid, ...fields });
      return;
    }
    case "lead-times-set":
    case "meeting-moved":
    case "meeting-cancelled":
      return evolveMeeting(state, event);
    case "case-opened":
    case "grant-registered":
    case "decision-registered":
    case "fixed-row-added":
    case "fixed-row-withdrawn":
    case "mandate-registered":
    case "mandate-recalled":
    case "money-returned":
    case "money-moved":
    case "grant-renamed":
    case "grant-terms-set":
    case "grant-step-done":
      return evolveGrant(state, event, by);
    case "pot-opened":
    case "pot-amended":
    case "pot-closed":
    case "pot-moved":
      return evolvePot(state, event);
    case "request-received":
      return receiveRequest(state, event);
    case "request-amended":
      return amendRequest(state, event);
    default:
  }
}

function evolveMeeting(
  state: State,
  event: MeetingEvent & { type: "lead-times-set" | "meeting-moved" | "meeting-cancelled" },
): void {
  if (event.type === "lead-times-set") {
    const body = state.bodies.get(event.body);
    if (body !== undefined) state.bodies.set(event.body, { ...body, leadTimes: event.leadTimes });
    return;
  }
  const meeting = state.meetings.get(event.meeting);
  if (meeting === undefined) return;
  if (event.type === "meeting-cancelled") {
    state.meetings.set(event.meeting, { ...meeting, cancelled: event.reason });
    return;
  }
  const { firstDay, decisionDay, documentStop, preparation, summons } = event;
  const days = { firstDay, decisionDay, documentStop, preparation, summons };
  state.meetings.set(event.meeting, { ...meeting, ...days });
}

function evolveGrant(state: State, event: GrantEvent, by: By): void {
  switch (event.type) {
    case "case-opened":
      state.cases.set(event.case, { number: event.case, title: event.title });
      return;
    case "grant-registered": {
      const { type: _, grant, requisitionDay = null, ...fields } = event;
      state.grants.set(grant, { id: grant, requisitionDay, ...fields });
      return;
    }
    case "grant-renamed": {
      const grant = state.grants.get(event.grant);
      if (grant !== undefined) state.grants.set(grant.id, { ...grant, title: event.title });
      return;
    }
    case "grant-terms-set": {
      const { type: _, grant: id, ...terms } = event;
      const grant = state.grants.get(id);
      if (grant !== undefined) state.grants.set(id, { ...grant, ...terms });
      return;
    }
    case "grant-step-done": {
      const { type: _, grant, ...step } = event;
      state.grantSteps.set(grant, [...(state.grantSteps.get(grant) ?? []), step]);
      return;
    }
    case "decision-registered": {
      const { type: _, decision, private: names, rows, ...fields } = event;
      state.registered.set(decision, {
        id: decision,
        ...fields,
        rows: rows.map((row, index) => ({ ...row, responsible: names?.responsible[index] ?? "" })),
        registeredBy: by.kind === "person" ? by.person : null,
      });
      return;
    }
    case "fixed-row-added":
      return addRow(state, event);
    case "fixed-row-withdrawn":
      return withdrawRow(state, event);
    case "money-returned":
      return takeBack(state, event);
    case "money-moved":
      return evolveMove(state, event);
    case "mandate-registered": {
      const { type: _, mandate, ...fields } = event;
      state.mandates.set(mandate, { id: mandate, ...fields, recalledFrom: null });
      return;
    }
    case "mandate-recalled":
      return recall(state, event);
    default:
      event satisfies never;
  }
}

function recall(state: State, event: GrantEvent & { type: "mandate-recalled" }): void {
  const mandate = state.mandates.get(event.mandate);
  if (mandate === undefined) return;
  const { from: recalledFrom, by } = event;
  const recalledBy = by === undefined ? {} : { recalledBy: by };
  state.mandates.set(event.mandate, { ...mandate, recalledFrom, ...recalledBy });
}

/** Behind the rows that were registered, so that those keep their accounts. */
function addRow(state: State, event: GrantEvent & { type: "fixed-row-added" }): void {
  const decision = state.registered.get(event.decision);
  if (decision === undefined) return;
  const { activity, description, amount, need, day, private: hidden } = event;
  const added = { day, reason: hidden?.reason ?? null, quote: hidden?.quote ?? null };
  const responsible = hidden?.responsible ?? "";
  state.registered.set(decision.id, {
    ...decision,
    rows: [...decision.rows, { activity, description, responsible, amount, need, added }],
  });
}

/** It keeps its place, with nothing in it, so that those behind it keep their accounts. */
function withdrawRow(state: State, event: GrantEvent & { type: "fixed-row-withdrawn" }): void {
  const decision = state.registered.get(event.decision);
  if (decision === undefined) return;
  const { day, amount, private: hidden } = event;
  const withdrawn = { day, amount, reason: hidden?.reason ?? null };
  const rows = decision.rows.map((row, index) =>
    event.row === `row-${index + 1}` && row.added !== undefined
      ? { ...row, amount: zero, added: { ...row.added, withdrawn } }
      : row,
  );
  state.registered.set(decision.id, { ...decision, rows });
}

/** The newest word of a decision on what a row gives back takes the place of the one before. */
function takeBack(state: State, event: GrantEvent & { type: "money-returned" }): void {
  const decision = state.registered.get(event.decision);
  if (decision === undefined) return;
  const { from, row, activity, amount } = event;
  const others = (decision.returns ?? []).filter((one) => one.from !== from || one.row !== row);
  const returns = amount === 0 ? others : [...others, { from, row, activity, amount }];
  state.registered.set(decision.id, { ...decision, returns });
}

function evolvePot(
  state: State,
  event: Event & { type: "pot-opened" | "pot-amended" | "pot-closed" | "pot-moved" },
): void {
  if (event.type === "pot-opened") {
    const { type: _, pot, ...fields } = event;
    state.pots.set(pot, { ...fields, id: pot });
    return;
  }
  const pot = state.pots.get(event.pot);
  if (pot === undefined) return;
  if (event.type === "pot-closed") {
    state.pots.delete(pot.id);
    state.closedPots.set(pot.id, { ...pot, reason: event.private?.reason ?? null });
    return;
  }
  if (event.type === "pot-moved") {
    state.pots.set(pot.id, { ...pot, mandate: event.mandate, purpose: event.purpose });
    return;
  }
  const { title, purpose, amount, holder } = event;
  state.pots.set(pot.id, { ...pot, title, purpose, amount, holder });
}

function receiveRequest(state: State, event: Event & { type: "request-received" }): void {
  const { request: id, pot, activity, description, sought, need, effect } = event;
  const { receivedDay, number, withdrawn } = event;
  state.requests.set(id, {
    id,
    pot,
    activity,
    description,
    responsible: responsibleIn(event),
    sought,
    need,
    effect,
    receivedDay,
    ...(number === undefined ? {} : { number }),
    ...(withdrawn === undefined ? {} : { withdrawn }),
    answer: null,
  });
  const ofPot = state.requestsOfPot.get(pot) ?? [];
  state.requestsOfPot.set(pot, [...ofPot, id]);
}

/** Who answers for it; an empty text where it has been erased. */
const responsibleIn = ({
  responsible,
  private: names,
}: Event & { type: "request-received" | "request-amended" }): Responsible =>
  responsible.kind === "private" ? { kind: "text", text: names?.responsible ?? "" } : responsible;

function amendRequest(state: State, event: Event & { type: "request-amended" }): void {
  const request = state.requests.get(event.request);
  if (request === undefined) return;
  const { activity, description, sought, need, effect, number, withdrawn } = event;
  const { number: _, withdrawn: __, ...kept } = request;
  state.requests.set(request.id, {
    ...kept,
    activity,
    description,
    responsible: responsibleIn(event),
    sought,
    need,
    effect,
    ...(number === undefined ? {} : { number }),
    ...(withdrawn === undefined ? {} : { withdrawn }),
    turn: (request.turn ?? 0) + 1,
  });
}
