import type { Language } from "../domain/person.ts";
import type { Entry } from "../domain/proposal.ts";
import { readAmount } from "./amount.ts";
import { foldPhrase } from "./fold.ts";

/** Longer texts are no word of ours. */
const wordLengthMax = 40;

/** What the field may hold instead of an amount, folded; both languages are understood everywhere. */
const words: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ["", { kind: "empty" }],
  ...["allt", "all", "alla", "hela", "hela beloppet", "everything", "in full"].map(
    (word) => [word, { kind: "all" }] as const,
  ),
  ...["resten", "rest", "the rest", "aterstoden", "the remainder"].map(
    (word) => [word, { kind: "rest" }] as const,
  ),
  ...["nej", "no", "-", "–", "—", "−", "avslas", "avsla", "avslag", "inget", "ingenting"].map(
    (word) => [word, { kind: "no" }] as const,
  ),
  ...["noll", "none", "nothing", "decline", "declined"].map(
    (word) => [word, { kind: "no" }] as const,
  ),
  ...["vanta", "vantar", "wait", "vilande", "vila", "dormant"].map(
    (word) => [word, { kind: "wait" }] as const,
  ),
]);

/** Reads the one short field of a row: an amount, or a word for all, the rest, no or wait (DESIGN.md section 2). */
export function readEntry(text: string, language: Language): Entry {
  const trimmed = text.trim();
  const word = trimmed.length > wordLengthMax ? undefined : words.get(foldPhrase(trimmed));
  if (word !== undefined) return word;
  const read = readAmount(trimmed, language);
  return read.kind === "amount" && read.amount === 0 ? { kind: "no" } : read;
}
