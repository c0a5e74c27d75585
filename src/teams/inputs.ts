import { zero } from "../domain/money.ts";
import type { Need } from "../domain/grant.ts";
import type { Language } from "../domain/person.ts";
import type { NextYear } from "../domain/proposal.ts";
import type { FieldProblem } from "../domain/refusal.ts";
import { readAmount } from "../language/amount.ts";
import { input } from "./cards/verbs.ts";

/** What was typed under an input's id; null when the field was empty or absent (an absent input means empty). */
export type Inputs = (name: string) => string | null;

/** Every text of a click by its input id, so that a refused page comes back as it was typed. */
export const typedIn = (
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(data).filter((field): field is [string, string] => typeof field[1] === "string"),
  );

/** Hidden control characters never belong in a text; line breaks do. */
const controlCharacters =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000B-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** An input's value as text; Teams sends all of them as strings. */
export function readText(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value.replaceAll("\r\n", "\n").replaceAll(controlCharacters, "").trim();
  return text === "" ? null : text;
}

/** Whether a text fills its field, so that the client may have cut it. */
export const fills = (value: unknown, lengthMax: number): boolean =>
  typeof value === "string" && value.replaceAll("\r\n", "\n").length >= lengthMax;

const needs: ReadonlySet<string> = new Set(["yes", "no", "unclear", "unstated"] satisfies Need[]);
const isNeed = (value: string): value is Need => needs.has(value);

export function readNeedChoice(value: string | null): Need | null {
  return value !== null && isNeed(value) ? value : null;
}

/** Next year's financing as chosen and typed; what is still empty is told when the proposal is reviewed. */
export function readNextYear(
  inputs: Inputs,
  language: Language,
):
  | { readonly kind: "read"; readonly nextYear: NextYear | null }
  | { readonly kind: "unreadable"; readonly problem: FieldProblem } {
  const choice = inputs(input.nextYear);
  if (choice === "own-frame" || choice === "nothing-promised") {
    return { kind: "read", nextYear: { kind: choice } };
  }
  if (choice !== "phased-out" && choice !== "moved") return { kind: "read", nextYear: null };
  const typed = inputs(input.phaseAmount);
  const read = typed === null ? null : readAmount(typed, language);
  if (read?.kind === "unreadable") {
    return {
      kind: "unreadable",
      problem: { code: "unreadable", why: read.why, typed: typed ?? "" },
    };
  }
  const phaseOut = {
    what: inputs(input.phaseWhat) ?? "",
    amount: read?.amount ?? zero,
    when: inputs(input.phaseWhen) ?? "",
  };
  if (choice === "phased-out") return { kind: "read", nextYear: { kind: choice, ...phaseOut } };
  const board = inputs(input.phaseBoard) ?? "";
  const reference = inputs(input.phaseReference) ?? "";
  return { kind: "read", nextYear: { kind: choice, ...phaseOut, board, reference } };
}
