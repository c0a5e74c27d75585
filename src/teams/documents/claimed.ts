import type { Decision } from "../../domain/decision.ts";
import type { State } from "../../domain/state.ts";
import { decisionFile } from "../../documents/decision-docx.ts";
import { readFile } from "../../documents/file-in.ts";

const codePattern = /kontrollkod\s+([\da-f]{4})\s+([\da-f]{4})\s+([\da-f]{4})/gi;

/** The decision of ours that a text says it is, by its number and its check code; null for every other text. */
export function claimedIn(text: string, state: State): Decision | null {
  for (const [, ...parts] of text.matchAll(codePattern)) {
    const code = parts.join("").toLowerCase();
    for (const decision of state.decisions.values())
      if (decision.digest.startsWith(code) && text.includes(decision.number)) return decision;
  }
  return null;
}

/** The lines that two texts do not share, each as often as it is missing in the other. */
export interface TextDifference {
  readonly here: readonly string[];
  readonly there: readonly string[];
}

/** What the text of a file says otherwise than the decision's document; how it looks is not compared. */
export function differenceFrom(decision: Decision, text: string, state: State): TextDifference {
  const { name, bytes } = decisionFile(state, decision);
  const read = readFile(bytes, name);
  const [here, there] = [text, read.kind === "text" ? read.text : ""].map(linesOf);
  return { here: without(here ?? [], there ?? []), there: without(there ?? [], here ?? []) };
}

/** Spaces are the program's that saved it, and so are the signs that items are counted with. */
const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) =>
      line
        .replaceAll(/\s+/g, " ")
        .trim()
        .replace(/^(?:•|\d+\.) /, ""),
    )
    .filter((line) => line !== "");

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
