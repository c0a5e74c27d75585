import type { Need } from "../domain/grant.ts";
import { foldPhrase } from "./fold.ts";

const needLengthMax = 20;

const words: ReadonlyMap<string, Need> = new Map<string, Need>([
  ["", "unstated"],
  ["-", "unstated"],
  ["–", "unstated"],
  ["ej angivet", "unstated"],
  ["ja", "yes"],
  ["j", "yes"],
  ["yes", "yes"],
  ["y", "yes"],
  ["nej", "no"],
  ["n", "no"],
  ["no", "no"],
]);

/**
 * Reads a cell of "behov nästa år" (rules R09 and R10): an empty one is *ej angivet*, never *nej*; whatever is
 * neither a clear yes nor a clear no, such as `ja?` or `delvis`, is *oklart* and goes back to its owner.
 */
export function readNeed(text: string): Need {
  const trimmed = text.trim();
  if (trimmed.length > needLengthMax) return "unclear";
  return words.get(foldPhrase(trimmed)) ?? "unclear";
}
