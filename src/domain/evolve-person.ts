import { addDays } from "./calendar.ts";
import type { Event, RecordedEvent } from "./event.ts";
import type { Holding, Person } from "./person.ts";
import type { State } from "./state.ts";

/** Takes in who there is, what they may, what they hold and when they are away. */
export function evolvePerson(state: State, { event }: RecordedEvent): void {
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
        ended: null,
      });
      if (entraId !== null) state.personByEntraId.set(entraId.toLowerCase(), id);
      return;
    }
    case "person-amended":
      return change(event.person, {
        name: event.private?.name ?? null,
        mail: event.private?.mail ?? null,
      });
    case "language-chosen":
      return change(event.person, { language: event.language });
    case "secretariat-granted":
      return change(event.person, { secretariat: true });
    case "auditor-granted":
      return change(event.person, { auditor: true });
    case "secretariat-revoked":
      return change(event.person, { secretariat: false });
    case "auditor-revoked":
      return change(event.person, { auditor: false });
    case "person-resumed":
      return change(event.person, { ended: null });
    case "person-ended":
      change(event.person, { ended: event.day });
      for (const one of event.planned) dropPlanned(state, { ...one, person: event.person });
      return;
    default:
      return evolveOffice(state, event);
  }
}

type Held = Pick<Holding, "position" | "person" | "standing" | "from">;

function dropPlanned(state: State, planned: Held): void {
  const known = state.holdings.get(planned.position) ?? [];
  state.holdings.set(
    planned.position,
    known.filter((held) => !isSame(held, planned)),
  );
}

const isSame = (one: Held, other: Held): boolean =>
  one.person === other.person && one.standing === other.standing && one.from === other.from;

/** Positions, who holds them, and absences. */
function evolveOffice(state: State, event: Event): void {
  switch (event.type) {
    case "position-amended": {
      const { type: _, position: id, ...changed } = event;
      const position = state.positions.get(id);
      if (position !== undefined) state.positions.set(id, { ...position, ...changed });
      return;
    }
    case "position-established": {
      const { type: _, position, ...fields } = event;
      state.positions.set(position, { id: position, ...fields, ended: null });
      return;
    }
    case "position-ended":
    case "position-resumed": {
      const position = state.positions.get(event.position);
      const ended = event.type === "position-ended" ? event.day : null;
      if (position !== undefined) state.positions.set(position.id, { ...position, ended });
      if (event.type === "position-resumed") return;
      for (const one of event.planned) dropPlanned(state, { ...one, position: event.position });
      return;
    }
    case "position-held": {
      const { type: _, scope = null, ...held } = event;
      const known = state.holdings.get(event.position) ?? [];
      state.holdings.set(event.position, [...known, { ...held, scope }]);
      return;
    }
    case "holding-ended": {
      const { position, to } = event;
      const known = state.holdings.get(position) ?? [];
      state.holdings.set(
        position,
        known.map((held) => (isSame(held, event) ? { ...held, to } : held)),
      );
      return;
    }
    case "absence-reported": {
      const { person, from, to } = event;
      const known = state.absences.get(person) ?? [];
      state.absences.set(person, [...known, { person, from, to }]);
      return;
    }
    case "absence-ended": {
      const known = state.absences.get(event.person) ?? [];
      const cut = known
        .filter((one) => one.from < event.from)
        .map((one) => (one.to < event.from ? one : { ...one, to: addDays(event.from, -1) }));
      state.absences.set(event.person, cut);
      return;
    }
    default:
  }
}
