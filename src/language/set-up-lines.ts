import type { Need } from "../domain/grant.ts";
import type { StepKind } from "../domain/pot.ts";
import { fold } from "./fold.ts";
import { readNeed } from "./need.ts";

/** The parts of a row: between semicolons, bars or tabs. */
export const partsOf = (line: string): string[] => line.split(/[;|\t]/).map((part) => part.trim());

/** A line with its number in the text, from 1; empty lines do not come. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

export const linesOf = (text: string): NumberedLine[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== "");

/** A row of a decision on paper; the amount as it was typed. */
export interface PaperRow {
  readonly activity: string;
  readonly description: string;
  readonly responsible: string;
  readonly amount: string;
  readonly need: Need;
}

/**
 * Reads "aktivitet; ansvarig; belopp; behov"; with five parts the second is a description. The need may be
 * left out, which is not the same as no (rule R10). Null for anything else.
 */
export function readPaperRow(line: string): PaperRow | null {
  const parts = partsOf(line);
  const [activity = "", second = "", third = "", fourth = "", fifth = ""] = parts;
  if (activity === "" || parts.length < 3 || parts.length > 5) return null;
  return parts.length === 5
    ? { activity, description: second, responsible: third, amount: fourth, need: readNeed(fifth) }
    : { activity, description: "", responsible: second, amount: third, need: readNeed(fourth) };
}

const kinds: ReadonlyMap<string, StepKind> = new Map([
  ["samrad", "consultation"],
  ["consultation", "consultation"],
  ["granskning", "review"],
  ["review", "review"],
  ["tillstyrkan", "support"],
  ["support", "support"],
]);

/** Reads "granskning: ekonomidirektör"; the position as it was typed. */
export function readStep(
  line: string,
): { readonly kind: StepKind; readonly position: string } | null {
  const found = /^(\p{L}{1,20})(?:\s*[:;,|–-]\s*|\s+)(\S.*)$/u.exec(line);
  const kind = kinds.get(fold(found?.[1] ?? ""));
  const position = found?.[2]?.trim() ?? "";
  return kind === undefined || position === "" ? null : { kind, position };
}

/** The beginning of a name as an id: "HS-direktör" is `hs-direktor`. */
export function idFrom(name: string): string {
  const letters = fold(name.slice(0, 60))
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
  return letters === "" ? "x" : letters;
}

/** The first of `name`, `name-2`, `name-3` … that is not taken. */
export function freeId(name: string, isTaken: (id: string) => boolean): string {
  let id = name;
  for (let number = 2; isTaken(id); number += 1) id = `${name}-${number}`;
  return id;
}

/** What many rows at once can be of. */
export type ListKind = "person" | "position" | "grant" | "mandate" | "pot";

/** The columns of each list in the order of its rows, by the names that stand over them. */
const columns: Readonly<Record<ListKind, readonly (readonly string[])[]>> = {
  person: [
    ["namn", "name", "person"],
    ["entra id", "entraid", "objekt id", "objektid", "object id", "id"],
    ["e post", "epost", "mejl", "mail", "e mail", "email"],
  ],
  position: [
    ["befattning", "titel", "position", "title"],
    ["overordnad", "overordnad befattning", "chef", "superior"],
    ["innehavare", "person", "namn", "holder"],
  ],
  grant: [
    ["diarienummer", "dnr", "diarienr", "arende", "case number", "case"],
    ["namn", "bidrag", "statsbidrag", "name", "grant"],
    ["ar", "year"],
    ["belopp", "amount"],
    ["bokfors pa", "projekt", "ansvar", "kod", "booked on", "code"],
    ["anvands senast", "sista dag", "last use"],
    ["slutredovisas", "redovisas", "slutredovisning", "report"],
  ],
  mandate: [
    ["statsbidrag", "bidrag", "grant"],
    ["organ", "namnd", "styrelse", "body"],
    ["dag", "datum", "day", "date"],
    ["paragraf", "§", "section"],
    ["delegat", "delegate"],
    ["citat", "citat ur protokollet", "quote"],
    ["andamal", "purposes", "purpose"],
    ["vidaredelegation", "onward delegation"],
  ],
  pot: [
    ["namn", "pott", "pottens namn", "name", "pot"],
    ["andamal", "purpose"],
    ["belopp", "amount"],
    ["ansvarig", "ansvarig befattning", "holder"],
  ],
};

export const heading = (text: string): string =>
  fold(text)
    .replaceAll(/[^\p{L}\p{N}§]+/gu, " ")
    .trim();

/**
 * Where each part of a row stands when a list begins with the names of its columns; null for a first row that
 * is a row like the others.
 */
export function columnsOf(kind: ListKind, first: readonly string[]): readonly number[] | null {
  const heads = first.map(heading);
  const known = heads.filter((head) => head !== "");
  const names = columns[kind];
  const isHead = (head: string): boolean => names.some((own) => own.includes(head));
  if (known.length < 2 || !known.every(isHead)) return null;
  return names.map((own) => heads.findIndex((head) => own.includes(head)));
}

/** The parts of a row in the list's own order; what has no column is empty, and the end is left out. */
export function inOrder(parts: readonly string[], order: readonly number[] | null): string[] {
  if (order === null) return [...parts];
  const found = order.map((index) => parts[index] ?? "");
  while (found.length > 1 && found.at(-1) === "") found.pop();
  return found;
}

/** The places of the parts that a row needs and lacks. */
export const missingOf = (parts: readonly string[], required: number): readonly number[] =>
  Array.from({ length: required }, (_, at) => at).filter((at) => (parts[at] ?? "") === "");

/** Empty parts at the end are no parts: a sheet has them behind every short row. */
export const hasMore = (parts: readonly string[], most: number): boolean =>
  parts.slice(most).some((part) => part !== "");
