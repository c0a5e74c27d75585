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
