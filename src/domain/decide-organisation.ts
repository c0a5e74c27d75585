import type { Day } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { decideHolding } from "./decide-holding.ts";
import { accept, refuse } from "./decided.ts";
import { positionNamed } from "./organisation.ts";
import { setUpHindrance } from "./permission.ts";
import type { PersonCommand } from "./person.ts";
import type { Refusal } from "./refusal.ts";
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
    case "establish-position":
      return establishPosition(state, command);
    case "appoint-holder":
      return appointHolder(state, command, context);
    case "grant-secretariat":
    case "grant-auditor": {
      if (!state.persons.has(command.person))
        return refuse({ code: "not-found", id: command.person });
      const type = command.type === "grant-auditor" ? "auditor-granted" : "secretariat-granted";
      return accept([{ type, person: command.person }]);
    }
    case "end-holding":
    case "report-absence":
    case "end-absence":
      return decideHolding(state, command, context);
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

function establishPosition(
  state: State,
  command: PersonCommand & { type: "establish-position" },
): Decided {
  const { type: _, ...position } = command;
  if (state.positions.has(position.position))
    return refuse({ code: "already-exists", id: position.position });
  if (position.superior !== null && !state.positions.has(position.superior)) {
    return refuse({ code: "not-found", id: position.superior });
  }
  for (const name of [position.title.sv, position.title.en, ...position.aliases]) {
    const taken = positionNamed(state, name);
    if (taken !== null) return refuse({ code: "name-taken", name, position: taken });
  }
  return accept([{ type: "position-established", ...position }]);
}

function appointHolder(
  state: State,
  command: PersonCommand & { type: "appoint-holder" },
  { actor }: Context,
): Decided {
  const { type: _, ...held } = command;
  if (!state.positions.has(held.position)) return refuse({ code: "not-found", id: held.position });
  if (!state.persons.has(held.person)) return refuse({ code: "not-found", id: held.person });
  // Nobody changes his own positions (DESIGN.md section 2).
  if (actor.kind === "person" && actor.person === held.person)
    return refuse({ code: "own-position" });
  if (held.standing !== "ordinary" && (held.appointment ?? "").trim() === "") {
    return refuse({ code: "appointment-missing", position: held.position });
  }
  if (held.to !== null && held.to < held.from) return refuse(reversed(held.from, held.to));
  return accept([{ type: "position-held", ...held }]);
}

const reversed = (from: Day, to: Day): Refusal => ({ code: "period-reversed", from, to });
