import type { Context, Decided } from "./command.ts";
import { decideAbsence, decideHolding } from "./decide-holding.ts";
import { entryFor } from "./confirmation.ts";
import { accept, refuse } from "./decided.ts";
import { decideRight, amendPosition } from "./decide-rights.ts";
import { decidePersonEnd } from "./decide-person-end.ts";
import { decidePositionEnd } from "./decide-position-end.ts";
import { positionHindrance } from "./position-here.ts";
import { positionNamed } from "./organisation.ts";
import { setUpHindrance } from "./permission.ts";
import type { PersonCommand } from "./person.ts";
import type { State } from "./state.ts";

/** The longest name or title, in characters. */
const nameMax = 120;

/** Judges who there is and who holds what. */
export function decideOrganisation(
  state: State,
  command: PersonCommand,
  context: Context,
): Decided {
  if (command.type === "choose-language") return chooseLanguage(command.language, context);
  if (command.type === "move-clock") return moveClock(command.to, context);
  if (command.type === "appoint-holder" || command.type === "end-holding")
    return decideHolding(state, command, context);
  if (command.type === "report-absence" || command.type === "end-absence")
    return decideAbsence(state, command, context);
  const hindrance = setUpHindrance(state, context);
  if (hindrance !== null) return refuse(hindrance);
  switch (command.type) {
    case "found-authority":
      // The first record of any kind makes the entry; only founding names it.
      if ((state.authority.get("")?.name.sv ?? "") !== "") {
        return refuse({ code: "already-exists", id: command.name.sv });
      }
      return accept([{ type: "authority-founded", name: command.name }]);
    case "register-person":
      return registerPerson(state, command);
    case "amend-person":
      return amendPerson(state, command);
    case "establish-position":
      return establishPosition(state, command, context);
    case "grant-secretariat":
    case "grant-auditor":
    case "revoke-secretariat":
    case "revoke-auditor":
      return decideRight(state, command, context);
    case "amend-position":
      return amendPosition(state, command, context);
    case "end-person":
    case "resume-person":
      return decidePersonEnd(state, command, context);
    case "end-position":
    case "resume-position":
      return decidePositionEnd(state, command, context);
    default:
      return command satisfies never;
  }
}

function chooseLanguage(language: "sv" | "en", { actor }: Context): Decided {
  if (actor.kind !== "person") return refuse({ code: "human-required" });
  return accept([{ type: "language-chosen", person: actor.person, language }]);
}

/** Only the local program moves its own clock, and only forward. */
function moveClock(to: Context["now"], { actor, now }: Context): Decided {
  if (actor.kind !== "system" || actor.name !== "local-clock") return refuse({ code: "not-local" });
  if (to < now) return refuse({ code: "clock-backwards", now });
  return accept([{ type: "clock-moved", to }]);
}

function registerPerson(
  state: State,
  command: PersonCommand & { type: "register-person" },
): Decided {
  const { person, name, mail, entraId, language } = command;
  if (state.persons.has(person)) return refuse({ code: "already-exists", id: person });
  if (entraId !== null && state.personByEntraId.has(entraId.toLowerCase())) {
    return refuse({ code: "already-exists", id: entraId });
  }
  if (name.length > nameMax)
    return refuse({ code: "text-too-long", length: name.length, max: nameMax });
  const known = { name, mail, entraId: entraId === null ? null : entraId.toLowerCase() };
  return accept([{ type: "person-registered", person, language, private: known }]);
}

/** Another name or address; the identity stays, since it decides who may sign in. */
function amendPerson(state: State, command: PersonCommand & { type: "amend-person" }): Decided {
  const { person: id, name, mail } = command;
  const person = state.persons.get(id);
  if (person === undefined) return refuse({ code: "not-found", id });
  if (name.length > nameMax)
    return refuse({ code: "text-too-long", length: name.length, max: nameMax });
  if (person.name === name && person.mail === mail) return accept([]);
  return accept([{ type: "person-amended", person: id, private: { name, mail } }]);
}

function establishPosition(
  state: State,
  command: PersonCommand & { type: "establish-position" },
  context: Context,
): Decided {
  const { type: _, ...position } = command;
  if (state.positions.has(position.position))
    return refuse({ code: "already-exists", id: position.position });
  const above = position.superior === null ? null : positionHindrance(state, position.superior);
  if (above !== null) return refuse(above);
  for (const name of [position.title.sv, position.title.en, ...position.aliases]) {
    const taken = positionNamed(state, name);
    if (taken !== null) return refuse({ code: "name-taken", name, position: taken });
  }
  const right = {
    kind: "position",
    position: position.position,
    superior: position.superior,
    headOfAdministration: true,
  } as const;
  const entry = position.headOfAdministration ? entryFor(state, right, context) : null;
  const headOfAdministration = position.headOfAdministration && entry === null;
  return accept([
    { type: "position-established", ...position, headOfAdministration },
    ...(entry ?? []),
  ]);
}
