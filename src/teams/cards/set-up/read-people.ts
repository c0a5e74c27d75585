import { bodyId, personId, positionId } from "../../../domain/brand.ts";
import type { Command } from "../../../domain/command.ts";
import { organFor } from "../../../domain/organ.ts";
import { freeId, idFrom } from "../../../language/set-up-lines.ts";
import type { Typed } from "./typed.ts";

/** What a form asks for, and the id of the thing that it is about; null while something is wrong. */
export interface Wanted {
  readonly command: Command;
  readonly id: string;
}

const entraPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isEntraId = (typed: string): boolean => entraPattern.test(typed);

/** Loose on purpose: it stops a slip of the fingers, not an unusual address. */
const mailPattern = /^[^\s@,;<>]+@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+$/;

export const isMail = (typed: string): boolean => mailPattern.test(typed);

function mailIn(typed: Typed): string | null {
  const mail = typed.text("mail");
  if (mail !== null && !isMail(mail)) typed.wrong("mail", { code: "mail-malformed", typed: mail });
  return mail;
}

/** The ids of people say nothing of them. */
export const freePerson = (state: Typed["state"]): string =>
  freeId(`p-${state.persons.size + 1}`, (id) => state.persons.has(id));

export function readPerson(typed: Typed): Wanted | null {
  const { state } = typed;
  // The picker where the client has one, the id pasted where it has not.
  const picked = typed.text("directory");
  const pasted = picked === null ? typed.required("entraId") : typed.text("entraId");
  const entraId = (picked ?? pasted ?? "").toLowerCase();
  const field = picked === null ? "entraId" : "directory";
  const known = state.persons.get(state.personByEntraId.get(entraId) ?? "");
  if (picked !== null && pasted !== null && pasted.toLowerCase() !== entraId)
    typed.wrong("entraId", { code: "two-people" });
  else if (entraId !== "" && !isEntraId(entraId))
    typed.wrong(field, { code: "entra-id-malformed", typed: picked ?? pasted ?? "" });
  else if (known !== undefined)
    typed.wrong(field, {
      code: known.ended === null ? "person-known" : "person-known-ended",
      name: known.name ?? known.id,
    });
  const name = typed.required("name");
  const mail = mailIn(typed);
  const language = typed.text("language") === "en" ? "en" : "sv";
  if (typed.errors.length > 0) return null;
  const id = freePerson(state);
  return {
    id,
    command: { type: "register-person", person: personId(id), name, mail, entraId, language },
  };
}

export function readName(typed: Typed, about: string | null): Wanted | null {
  const person = typed.state.persons.get(about ?? "");
  const name = typed.required("name");
  const mail = mailIn(typed);
  if (person === undefined || typed.errors.length > 0) return null;
  const { id } = person;
  return { id, command: { type: "amend-person", person: id, name, mail } };
}

/** Other names of a position, between commas or on lines. */
const namesIn = (text: string | null): string[] =>
  (text ?? "")
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

const topOf = (typed: Typed) =>
  typed.text("superior") === "none" || typed.text("superior") === null
    ? null
    : typed.position("superior");

export function readPosition(typed: Typed): Wanted | null {
  const title = typed.required("title");
  const titleEn = typed.text("titleEn") ?? title;
  const aliases = namesIn(typed.text("aliases"));
  const superior = topOf(typed);
  if (typed.errors.length > 0) return null;
  const id = freeId(idFrom(title), (one) => typed.state.positions.has(one));
  return {
    id,
    command: {
      type: "establish-position",
      position: positionId(id),
      title: { sv: title, en: titleEn },
      aliases,
      superior,
      headOfAdministration: typed.text("head") === "yes",
    },
  };
}

export function readNames(typed: Typed, about: string | null): Wanted | null {
  const position = typed.state.positions.get(about ?? "");
  const sv = typed.required("title");
  const en = typed.text("titleEn") ?? sv;
  const aliases = namesIn(typed.text("aliases"));
  const superior = topOf(typed);
  if (position === undefined || typed.errors.length > 0) return null;
  const { id } = position;
  const headOfAdministration = typed.text("head") === "yes";
  const names = { title: { sv, en }, aliases };
  return {
    id,
    command: { type: "amend-position", position: id, ...names, superior, headOfAdministration },
  };
}

export function readBody(typed: Typed): Wanted | null {
  const abbreviation = typed.required("abbreviation").toUpperCase();
  if (abbreviation !== "" && !/^[A-ZÅÄÖ]{2,5}$/.test(abbreviation))
    typed.wrong("abbreviation", { code: "abbreviation-malformed", typed: abbreviation });
  const title = typed.required("title");
  const titleEn = typed.text("titleEn") ?? title;
  const { state } = typed;
  const numbers = [...state.cases.values()].map(({ number }) => number);
  const organ = organFor(title, numbers, state);
  if (typed.errors.length === 0 && organ !== null && organ !== abbreviation)
    typed.wrong("abbreviation", { code: "abbreviation-other", typed: abbreviation, organ });
  if (typed.errors.length > 0) return null;
  const body = bodyId(abbreviation);
  return {
    id: abbreviation,
    command: { type: "establish-body", body, title: { sv: title, en: titleEn } },
  };
}

export function readCase(typed: Typed): Wanted | null {
  const number = typed.required("caseNumber").toUpperCase();
  const title = typed.required("title");
  if (typed.errors.length > 0) return null;
  return { id: number, command: { type: "open-case", case: number, title } };
}

export function readRight(typed: Typed): Wanted | null {
  const person = typed.person("person");
  const right = typed.required("right");
  if (right !== "" && right !== "secretariat" && right !== "auditor")
    typed.wrong("right", { code: "not-chosen" });
  if (person === null || typed.errors.length > 0) return null;
  const type = right === "auditor" ? "grant-auditor" : "grant-secretariat";
  return { id: person, command: { type, person } };
}

/** The case of a field, by its number or its title. */
export const caseIn = (typed: Typed) =>
  typed.thing("case", typed.state.cases, (one) => [one.number, one.title]);
