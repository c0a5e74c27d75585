import type { Correction } from "../../domain/afterwards.ts";
import type { Decision } from "../../domain/decision.ts";
import type { State } from "../../domain/state.ts";
import { checkCodeLength } from "../../documents/check-code.ts";
import { correctionFile } from "../../documents/correction-docx.ts";
import { decisionFile } from "../../documents/decision-docx.ts";
import { bodyOf, readFile, type ReadText } from "../../documents/file-in.ts";
import type { FileOut } from "../../documents/file-out.ts";

/** A document of ours that bears a check code: a decision, or a correction of one. */
export interface Coded {
  readonly decision: Decision;
  /** Null for the decision itself. */
  readonly correction: Correction | null;
}

const codePattern = /kontrollkod\s+([\da-f]{4})\s+([\da-f]{4})\s+([\da-f]{4})/gi;

/**
 * The document of ours that a text says it is, by the number of its decision and its check code; null for every other
 * text. A document names those that it rests on with their codes too: the newest of all is its own.
 */
export function claimedIn(text: string, state: State): Coded | null {
  const codes = [...text.matchAll(codePattern)].map(([, ...parts]) => parts.join("").toLowerCase());
  const named = bearersOf(new Set(codes), state).filter(({ decision }) =>
    text.includes(decision.number),
  );
  return named.toSorted(byAge).at(-1) ?? null;
}

/** The documents of ours that bear one of these check codes, written without spaces. */
export const bearersOf = (codes: ReadonlySet<string>, { decisions }: State): readonly Coded[] =>
  codes.size === 0
    ? []
    : [...decisions.values()].flatMap((decision) =>
        [null, ...decision.corrections]
          .map((correction): Coded => ({ decision, correction }))
          .filter((one) => codes.has(codeOf(one))),
      );

/** Empty for a correction from before they had one. */
const codeOf = ({ decision, correction }: Coded): string =>
  ((correction === null ? decision.digest : correction.digest) ?? "").slice(0, checkCodeLength);

/** A correction comes after its decision, and a decision that changes another one after all corrections of that. */
const byAge = (one: Coded, other: Coded): number =>
  one.decision.year - other.decision.year ||
  one.decision.serial - other.decision.serial ||
  (one.correction?.number ?? 0) - (other.correction?.number ?? 0);

/** Such a document as a file. */
export const codedFile = ({ decision, correction }: Coded, state: State): FileOut =>
  correction === null ? decisionFile(state, decision) : correctionFile(state, decision, correction);

/** The lines that two texts do not share, each as often as it is missing in the other. */
export interface TextDifference {
  readonly here: readonly string[];
  readonly there: readonly string[];
}

/**
 * What the text of a file says otherwise than a document of ours; how it looks is not compared, nor are the heads and
 * feet of its pages: programs count the pages there, and organisations mark their files.
 */
export function differenceFrom(coded: Coded, file: ReadText, state: State): TextDifference {
  const { name, bytes } = codedFile(coded, state);
  const own = readFile(bytes, name);
  if (own.kind !== "text") throw new Error("a document of ours is a text");
  const [here, there] = [bodyOf(file), bodyOf(own)].map(linesOf);
  // Some programs set them into the text.
  const edges = new Set((own.edges ?? []).flatMap(linesOf));
  return {
    here: without(here ?? [], there ?? []).filter((line) => !edges.has(line)),
    there: without(there ?? [], here ?? []),
  };
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
