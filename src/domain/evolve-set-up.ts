import type { By, Event, RecordedEvent } from "./event.ts";
import type { GrantEvent } from "./grant.ts";
import type { Person, PersonEvent } from "./person.ts";
import type { State } from "./state.ts";

/** Takes in what an authority consists of: people, positions, meetings, grants, mandates, pots, requests. */
export function evolveSetUp(state: State, { event, by }: RecordedEvent): void {
  switch (event.type) {
    case "body-established":
      state.bodies.set(event.body, { id: event.body, title: event.title });
      return;
    case "meeting-scheduled": {
      const { type: _, meeting, ...fields } = event;
      state.meetings.set(meeting, { id: meeting, ...fields });
      return;
    }
    case "case-opened":
    case "grant-registered":
    case "decision-registered":
    case "mandate-registered":
    case "mandate-recalled":
      return evolveGrant(state, event, by);
    case "pot-opened": {
      const { type: _, pot, ...fields } = event;
      state.pots.set(pot, { id: pot, ...fields });
      return;
    }
    case "request-received":
      return evolveRequest(state, event);
    case "person-registered":
    case "language-chosen":
    case "secretariat-granted":
    case "auditor-granted":
    case "position-established":
    case "position-held":
      return evolvePerson(state, event);
    default:
  }
}

function evolvePerson(state: State, event: PersonEvent): void {
  const change = (id: string, changed: Partial<Person>): void => {
    const person = state.persons.get(id);
    if (person !== undefined) state.persons.set(id, { ...person, ...changed });
  };
  switch (event.type) {
    case "person-registered": {
      const { name = null, mail = null, entraId = null } = event.private ?? {};
      const { person: id, language } = event;
      state.persons.set(id, {
        id,
        entraId,
        name,
        mail,
        language,
        secretariat: false,
        auditor: false,
      });
      if (entraId !== null) state.personByEntraId.set(entraId.toLowerCase(), id);
      return;
    }
    case "language-chosen":
      return change(event.person, { language: event.language });
    case "secretariat-granted":
      return change(event.person, { secretariat: true });
    case "auditor-granted":
      return change(event.person, { auditor: true });
    case "position-established": {
      const { type: _, position, ...fields } = event;
      state.positions.set(position, { id: position, ...fields });
      return;
    }
    case "position-held": {
      const { type: _, ...held } = event;
      state.holdings.set(event.position, [...(state.holdings.get(event.position) ?? []), held]);
      return;
    }
    default:
  }
}

function evolveGrant(state: State, event: GrantEvent, by: By): void {
  switch (event.type) {
    case "case-opened":
      state.cases.set(event.case, { number: event.case, title: event.title });
      return;
    case "grant-registered": {
      const { type: _, grant, ...fields } = event;
      state.grants.set(grant, { id: grant, ...fields });
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
    case "mandate-registered": {
      const { type: _, mandate, ...fields } = event;
      state.mandates.set(mandate, { id: mandate, ...fields, recalledFrom: null });
      return;
    }
    case "mandate-recalled": {
      const mandate = state.mandates.get(event.mandate);
      if (mandate !== undefined) {
        state.mandates.set(event.mandate, { ...mandate, recalledFrom: event.from });
      }
      return;
    }
    default:
      event satisfies never;
  }
}

function evolveRequest(state: State, event: Event & { type: "request-received" }): void {
  const { type: _, request, private: names, responsible, ...fields } = event;
  state.requests.set(request, {
    id: request,
    ...fields,
    responsible:
      responsible.kind === "private"
        ? { kind: "text", text: names?.responsible ?? "" }
        : responsible,
    answer: null,
  });
  const ofPot = state.requestsOfPot.get(event.pot) ?? [];
  state.requestsOfPot.set(event.pot, [...ofPot, request]);
}
