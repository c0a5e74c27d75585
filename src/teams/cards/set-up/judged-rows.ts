import { sha256 } from "../../../app/digest.ts";
import { endedPositionNamed, holdingsOn, positionNamed } from "../../../domain/organisation.ts";
import type { Command } from "../../../domain/command.ts";
import { personId, positionId, potId } from "../../../domain/brand.ts";
import { noPosition } from "../../../domain/position-here.ts";
import type { FieldProblem, Refusal } from "../../../domain/refusal.ts";
import type { State } from "../../../domain/state.ts";
import { readAmount } from "../../../language/amount.ts";
import { fold } from "../../../language/fold.ts";
import {
  columnsOf,
  freeId,
  hasMore,
  idFrom,
  inOrder,
  linesOf,
  missingOf,
  partsOf,
} from "../../../language/set-up-lines.ts";
import type { Viewer } from "../../../notify/card.ts";
import type { Filled, SetUpForm, SetUpList } from "../../../notify/set-up-card.ts";
import { freePot, groundIn } from "./read-money.ts";
import { freePerson, isEntraId, isMail } from "./read-people.ts";
import type { FieldId } from "./pages.ts";
import { superiorsFirst } from "./superiors-first.ts";
import { type Trial, trialOn } from "../../trial.ts";
import { readForm } from "./read-form.ts";
import { personIn, positionIn, typedIn } from "./typed.ts";

/** The most characters that a card takes, and the most rows that one press registers. */
export const listLengthMax = 4_000;
const rowsMax = 60;

type Why =
  | FieldProblem
  /** Parts that are needed and are not there, by their places in the row. */
  | { readonly code: "parts"; readonly missing: readonly number[] }
  /** More parts than are read: something of the row would be lost. */
  | { readonly code: "parts-over" }
  /** A position that is there already, under another superior. */
  | { readonly code: "placed-otherwise" }
  | { readonly code: "refused"; readonly refusal: Refusal };

/** A row of a pasted list as the rules take it. */
export interface JudgedRow {
  /** `later` is new too, but beyond what one press registers. */
  readonly kind: "new" | "known" | "rejected" | "later";
  readonly number: number;
  readonly text: string;
  readonly why: Why | null;
  readonly commands: readonly Command[];
}

interface Row {
  readonly commands: readonly Command[];
  readonly why: Why | null;
}

const rejected = (why: Why): Row => ({ commands: [], why });
const without = (...missing: readonly number[]): Row => rejected({ code: "parts", missing });
const asking = (...commands: readonly Command[]): Row => ({ commands, why: null });

/**
 * Reads a list row by row and tries each by the domain's own rules, on top of the rows before it: new, known
 * already, or rejected with the reason. Positions come after those that they are under, wherever these stand in
 * the list. Nothing is stored.
 */
export function judgeRows(
  of: SetUpList,
  text: string,
  filled: Filled,
  state: State,
  viewer: Viewer,
): readonly JudgedRow[] {
  const trial = trialOn(state, viewer);
  const { lines, order } = bodyOf(of, text);
  const rows = lines.map((line) => ({ ...line, parts: inOrder(partsOf(line.text), order) }));
  const isOver = (line: string): boolean =>
    order !== null && partsOf(line).some((part, at) => part !== "" && !order.includes(at));
  let taken = 0;
  return (of === "position" ? superiorsFirst(rows) : rows).map((one): JudgedRow => {
    const { number, text: line, parts } = one;
    const row = isOver(line)
      ? rejected({ code: "parts-over" })
      : rowOf(of, parts, filled, trial.state, viewer);
    const refusal = row.why === null ? attempt(trial, row.commands) : null;
    const why = row.why ?? (refusal === null ? null : { code: "refused" as const, refusal });
    const { commands } = row;
    if (why !== null) return { kind: "rejected", number, text: line, why, commands: [] };
    taken += commands.length > 0 ? 1 : 0;
    const kind = commands.length === 0 ? "known" : taken > rowsMax ? "later" : "new";
    return { kind, number, text: line, why, commands: kind === "new" ? commands : [] };
  });
}

/** The rows below the names of the columns, where a list has them, and the order that those name. */
function bodyOf(of: SetUpList, text: string) {
  const [first, ...rest] = linesOf(text);
  const order = first === undefined ? null : columnsOf(of, partsOf(first.text));
  return { order, lines: first === undefined || order !== null ? rest : [first, ...rest] };
}

/**
 * A long list with room for the rows that are not known yet: those are left empty, so that every row keeps its
 * number, and what still finds no room comes when the same list is read again.
 */
export function shortenedList(
  of: SetUpList,
  text: string,
  state: State,
  viewer: Viewer,
): { readonly text: string; readonly rest: number } {
  if (text.length <= listLengthMax) return { text, rest: 0 };
  const { order } = bodyOf(of, text);
  const isKnown = (line: string): boolean => {
    const { commands, why } = rowOf(of, inOrder(partsOf(line), order), {}, state, viewer);
    return line.trim() !== "" && why === null && commands.length === 0;
  };
  const all = text.split("\n");
  const lines: string[] = [];
  let length = 0;
  for (const line of all) {
    const kept = isKnown(line) ? "" : line;
    length += kept.length + 1;
    if (length > listLengthMax) break;
    lines.push(kept);
  }
  const rest = all.slice(lines.length).filter((line) => line.trim() !== "").length;
  return { text: lines.join("\n"), rest };
}

function attempt(trial: Trial, commands: readonly Command[]): Refusal | null {
  for (const command of commands) {
    const refusal = trial.attempt(command);
    if (refusal !== null) return refusal;
  }
  return null;
}

function rowOf(
  of: SetUpList,
  parts: readonly string[],
  filled: Filled,
  state: State,
  viewer: Viewer,
): Row {
  switch (of) {
    case "person":
      return personRow(parts, state);
    case "position":
      return positionRow(parts, state, viewer);
    case "grant":
      return grantRow(parts, state, viewer);
    case "mandate":
      return mandateRow(parts, state, viewer);
    case "pot":
      return potRow(parts, filled, state, viewer);
    default:
      return of satisfies never;
  }
}

/** An identity with another name may be a slip of the paste: it is told whose it is. */
const isSameName = (known: string | null, typed: string): boolean =>
  known?.trim().toLowerCase() === typed.trim().toLowerCase();

/** "namn; Entra-id; e-post", the last two in any order. */
function personRow([name = "", ...rest]: readonly string[], state: State): Row {
  const mail = rest.find((part) => part.includes("@")) ?? null;
  const typed = rest.find((part) => part !== "" && part !== mail) ?? "";
  if (name === "" || typed === "")
    return without(...[name, typed].flatMap((part, at) => (part === "" ? [at] : [])));
  if (rest.some((part) => part !== "" && part !== mail && part !== typed))
    return rejected({ code: "parts-over" });
  if (!isEntraId(typed)) return rejected({ code: "entra-id-malformed", typed });
  const known = state.persons.get(state.personByEntraId.get(typed.toLowerCase()) ?? "");
  if (known !== undefined && known.ended !== null)
    return rejected({ code: "person-known-ended", name: known.name ?? known.id });
  if (known !== undefined)
    return isSameName(known.name, name)
      ? asking()
      : rejected({ code: "person-known", name: known.name ?? known.id });
  if (mail !== null && !isMail(mail)) return rejected({ code: "mail-malformed", typed: mail });
  const person = personId(freePerson(state));
  return asking({ type: "register-person", person, name, mail, entraId: typed, language: "sv" });
}

/** "befattning; överordnad; innehavare". */
function positionRow(parts: readonly string[], state: State, { today }: Viewer): Row {
  const [title = "", above = "", holder = ""] = parts;
  if (title === "") return without(0);
  if (hasMore(parts, 3)) return rejected({ code: "parts-over" });
  const known = positionNamed(state, title);
  if (known === null && endedPositionNamed(state, title) !== null)
    return rejected(noPosition(state, title));
  const superior = above === "" ? null : positionIn(state, above);
  if (above !== "" && superior === null) return rejected(noPosition(state, above));
  const standing = known === null ? undefined : state.positions.get(known);
  if (standing !== undefined && superior !== null && standing.superior !== superior)
    return rejected({ code: "placed-otherwise" });
  const person = holder === "" ? null : personIn(state, holder);
  if (holder !== "" && person === null) return rejected({ code: "person-unknown", typed: holder });
  const position = known ?? positionId(freeId(idFrom(title), (one) => state.positions.has(one)));
  const names = { title: { sv: title, en: title }, aliases: [], superior };
  const establish: Command = {
    type: "establish-position",
    position,
    ...names,
    headOfAdministration: false,
  };
  const isHeld = holdingsOn(state, position, today).some(
    (one) => one.person === person && one.standing === "ordinary",
  );
  return asking(
    ...(known === null ? [establish] : []),
    ...(person === null || isHeld
      ? []
      : [
          {
            type: "appoint-holder",
            position,
            person,
            standing: "ordinary",
            from: today,
            to: null,
            appointment: null,
          } as const,
        ]),
  );
}

/** A row whose parts are the fields of a form, read as that form is. */
function formRow(
  of: SetUpForm,
  fields: readonly FieldId[],
  parts: readonly string[],
  required: number,
  state: State,
  viewer: Viewer,
): Row & { readonly command: Command | null } {
  const missing = missingOf(parts, required);
  if (missing.length > 0) return { ...without(...missing), command: null };
  if (hasMore(parts, fields.length)) return { ...rejected({ code: "parts-over" }), command: null };
  const filled = Object.fromEntries(fields.map((field, index) => [field, parts[index] ?? ""]));
  const { wanted, errors } = readForm(of, null, filled, state, viewer);
  const [error] = errors;
  if (wanted === null)
    return { ...rejected(error?.problem ?? { code: "parts", missing: [] }), command: null };
  return { ...asking(wanted.command), command: wanted.command };
}

const codeAt = 4;

/** "diarienummer; namn; år; belopp; bokförs på; används senast; slutredovisas", the last two where they are known. */
function grantRow(parts: readonly string[], state: State, viewer: Viewer): Row {
  const fields = ["case", "title", "year", "amount", "code", "lastUseDay", "reportDay"] as const;
  const [, title = "", year = ""] = parts;
  const twin = [...state.grants.values()].some(
    (one) => fold(one.title) === fold(title) && String(one.year) === year,
  );
  // A day where the code belongs is the next column's: without heads the row has moved up.
  if (/^\d{4}-\d\d-\d\d$/.test(parts[codeAt] ?? "")) return without(codeAt);
  // What is there already is asked nothing more, such as how exact its amount is.
  return twin && parts.length >= 5 ? asking() : formRow("grant", fields, parts, 5, state, viewer);
}

/** "statsbidrag; organ; dag; paragraf; delegat; citat; ändamål, ändamål; vidaredelegation", the last where it is allowed. */
function mandateRow(parts: readonly string[], state: State, viewer: Viewer): Row {
  const fields = [
    "grant",
    "body",
    "day",
    "section",
    "delegate",
    "quote",
    "purposes",
    "onward",
  ] as const;
  const lines = parts.map((part, index) =>
    fields[index] === "purposes" ? part.split(/,\s*/).join("\n") : part,
  );
  const row = formRow("mandate", fields, lines, 7, state, viewer);
  const { command } = row;
  if (command?.type !== "register-mandate") return row;
  const { body, day, section, grant, delegate } = command;
  const twin = [...state.mandates.values()].some(
    (one) =>
      one.body === body &&
      one.day === day &&
      one.section === section &&
      one.grant === grant &&
      one.delegate === delegate &&
      one.recalledFrom === null,
  );
  return twin ? asking() : row;
}

/** "namn; ändamål; belopp; ansvarig befattning", all prepared for the delegate's decision. */
function potRow(parts: readonly string[], filled: Filled, state: State, viewer: Viewer): Row {
  const [title = "", named = "", sum = "", holding = ""] = parts;
  const { mandate, source } = groundIn(typedIn(filled, state, viewer));
  if (mandate === null || source === null) return without();
  const missing = missingOf(parts, 4);
  if (missing.length > 0) return without(...missing);
  if (hasMore(parts, 4)) return rejected({ code: "parts-over" });
  const read = readAmount(sum, viewer.language);
  if (read.kind === "unreadable")
    return rejected({ code: "amount-unreadable", why: read.why, typed: sum });
  const holder = positionIn(state, holding);
  if (holder === null) return rejected(noPosition(state, holding));
  const isSame = (one: string): boolean => fold(one) === fold(title);
  const twin = [...state.pots.values()].find(
    (one) => one.source === source.id && isSame(one.title),
  );
  if (twin !== undefined) return asking();
  const purpose = mandate.purposes.find((one) => fold(one.title.sv) === fold(named))?.id ?? named;
  const rounds = [...state.pots.values()].filter((one) => one.grant === mandate.grant);
  return asking({
    type: "open-pot",
    pot: potId(freePot(state, title)),
    grant: mandate.grant,
    round: Math.max(1, ...rounds.map((one) => one.round)),
    title,
    purpose,
    amount: read.amount,
    holder,
    mandate: mandate.id,
    basis: "preparation",
    route: [],
    source: source.id,
    openedDay: source.day,
    purposeConfirmed: false,
  });
}

/** What a list asks for, in order. */
export const commandsOf = (rows: readonly JudgedRow[]): readonly Command[] =>
  rows.flatMap((row) => row.commands);

/** What its reader saw, in short; another list or another state gives another text. */
export const seenOf = (commands: readonly Command[]): string => sha256(JSON.stringify(commands));
