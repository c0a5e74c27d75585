import type { Context, Decided } from "./command.ts";
import { entryFor, isAbove, routesMoney } from "./confirmation.ts";
import { accept, refuse } from "./decided.ts";
import { positionNamed } from "./organisation.ts";
import type { PersonCommand } from "./person.ts";
import { positionHindrance } from "./position-here.ts";
import type { State } from "./state.ts";

/** The longest title or other name, in characters. */
const nameMax = 120;

type Right = PersonCommand & {
  type: "grant-secretariat" | "grant-auditor" | "revoke-secretariat" | "revoke-auditor";
};

/**
 * Judges who has the rights of the secretariat and of audit. Nobody gives himself a right or takes his own,
 * so that somebody of the secretariat is always left: whoever took the last one's.
 */
export function decideRight(state: State, command: Right, context: Context): Decided {
  const { actor } = context;
  const person = state.persons.get(command.person);
  if (person === undefined) return refuse({ code: "not-found", id: command.person });
  if (actor.kind === "person" && actor.person === person.id) return refuse({ code: "own-right" });
  const isGrant = command.type === "grant-secretariat" || command.type === "grant-auditor";
  if (isGrant && person.ended !== null) return refuse({ code: "person-ended", person: person.id });
  switch (command.type) {
    case "grant-secretariat":
      if (person.secretariat) return accept([]);
      return accept(
        entryFor(state, { kind: "secretariat", person: person.id }, context) ?? [
          { type: "secretariat-granted", person: person.id },
        ],
      );
    case "grant-auditor":
      if (person.auditor) return accept([]);
      return accept([{ type: "auditor-granted", person: person.id }]);
    case "revoke-secretariat":
    case "revoke-auditor":
      // An import tells of what there is; taking a right away is somebody's act (rule R33).
      if (actor.kind !== "person") return refuse({ code: "human-required" });
      return revoke(command.type, person);
    default:
      return command satisfies never;
  }
}

function revoke(
  type: "revoke-secretariat" | "revoke-auditor",
  { id, secretariat, auditor }: NonNullable<ReturnType<State["persons"]["get"]>>,
): Decided {
  if (type === "revoke-secretariat")
    return accept(secretariat ? [{ type: "secretariat-revoked", person: id }] : []);
  return accept(auditor ? [{ type: "auditor-revoked", person: id }] : []);
}

/**
 * Another title, other names (rule R18) and another superior for a position. What has been decided keeps its
 * title, and the old one stays a name, so that older papers still find the position.
 */
export function amendPosition(
  state: State,
  command: PersonCommand & { type: "amend-position" },
  context: Context,
): Decided {
  const { position: id, superior } = command;
  const position = state.positions.get(id);
  if (position === undefined) return refuse({ code: "not-found", id });
  const hindrance = positionHindrance(state, id);
  if (hindrance !== null) return refuse(hindrance);
  const { title = position.title, headOfAdministration = position.headOfAdministration } = command;
  const isRenamed = title.sv !== position.title.sv || title.en !== position.title.en;
  const old = title.sv === position.title.sv ? [] : [position.title.sv];
  const aliases = [...new Set([...command.aliases, ...old])].filter((name) => name !== title.sv);
  const above = superior === null ? null : positionHindrance(state, superior);
  if (above !== null) return refuse(above);
  if (isAbove(state, id, superior)) return refuse({ code: "superior-loop", position: id });
  for (const name of [title.sv, title.en, ...aliases]) {
    if (name.length > nameMax)
      return refuse({ code: "text-too-long", length: name.length, max: nameMax });
    const taken = positionNamed(state, name);
    if (taken !== null && taken !== id)
      return refuse({ code: "name-taken", name, position: taken });
  }
  const isHigher = superior !== position.superior && routesMoney(state, id);
  const isPromoted = headOfAdministration && !position.headOfAdministration;
  const right = { kind: "position", position: id, superior, headOfAdministration } as const;
  const entry = isHigher || isPromoted ? entryFor(state, right, context) : null;
  // What another has to confirm stays as it is until then.
  const standing = entry === null ? { superior, headOfAdministration } : position;
  const isMoved =
    standing.superior !== position.superior ||
    standing.headOfAdministration !== position.headOfAdministration;
  const isSame = !isRenamed && !isMoved && String(aliases) === String(position.aliases);
  const amended = {
    type: "position-amended",
    position: id,
    ...(isRenamed ? { title } : {}),
    aliases,
    superior: standing.superior,
    ...(standing.headOfAdministration === position.headOfAdministration
      ? {}
      : { headOfAdministration }),
  } as const;
  return accept([...(isSame ? [] : [amended]), ...(entry ?? [])]);
}
