import type { RowId } from "./brand.ts";
import type { FieldError } from "./refusal.ts";

/**
 * What a decision says besides its rows (DOMAIN.md 2.2): on which conditions (sv. *villkor*) the money is given, and
 * the titles of its appendices (sv. *bilagor*), which the registry holds. In the order that they were written.
 */
export interface Terms {
  readonly conditions: readonly string[];
  readonly appendices: readonly string[];
}

export const noTerms: Terms = { conditions: [], appendices: [] };

/** The most lines, and the longest line in characters: all of them stand on the decider's card. */
export const termsMax = {
  conditions: { lines: 10, length: 250 },
  appendices: { lines: 10, length: 120 },
} as const satisfies Readonly<Record<keyof Terms, object>>;

/** Which of the two differ, in words or order. */
export const changedTerms = (one: Terms, other: Terms): readonly (keyof Terms)[] =>
  (["conditions", "appendices"] as const).filter(
    (of) => JSON.stringify(one[of]) !== JSON.stringify(other[of]),
  );

/** The bullet or number that a pasted list has before its lines. */
const listMark = /^(?:[-–•*]\s+|\d{1,2}[.)]\s+)/;

/** One thing a line: without blank lines, the marks that lists are pasted with, and what stands there already. */
export function linesOf(text: string): readonly string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) =>
      line
        .trim()
        .replace(listMark, "")
        .replace(/[\s,;]+$/, ""),
    )
    .filter((line) => line !== "");
  return [...new Set(lines)];
}

/** What does not fit on the decider's card, field by field. */
export function termsErrors(terms: Terms): readonly FieldError[] {
  return (["conditions", "appendices"] as const).flatMap((field): FieldError[] => {
    const lines = terms[field];
    const most = termsMax[field];
    if (lines.length > most.lines) {
      const problem = { code: "lines-too-many", lines: lines.length, max: most.lines } as const;
      return [{ field, problem }];
    }
    return lines.flatMap((text, index): FieldError[] => {
      if (text.length <= most.length) return [];
      const found = { line: index + 1, length: text.length, max: most.length };
      return [{ field, problem: { code: "line-too-long", ...found } }];
    });
  });
}

/**
 * The conditions that an activity has: those that begin with its name, and those that begin with no other's. Of two
 * names that a condition begins with, it is about the longer one.
 */
export function conditionsOf(
  decided: {
    readonly rows: readonly { readonly id: RowId; readonly activity: string }[];
    readonly terms: Terms;
  },
  row: RowId,
): readonly string[] {
  return decided.terms.conditions.filter((condition) => {
    const meant = meantBy(condition, decided.rows);
    return meant.length === 0 || meant.some(({ id }) => id === row);
  });
}

/**
 * The conditions where some rows get another name: one that begins with the old name, and is about no other row, begins
 * with the new one, so that it is still theirs alone.
 */
export function renamedConditions(
  { rows, terms }: Parameters<typeof conditionsOf>[0],
  renamed: readonly RowId[],
  name: string,
): readonly string[] {
  return terms.conditions.map((condition) => {
    const meant = meantBy(condition, rows);
    const [first] = meant;
    return first !== undefined && meant.every(({ id }) => renamed.includes(id))
      ? name + condition.slice(first.activity.length)
      : condition;
  });
}

/** The rows whose name a condition begins with; of two names the longer one. */
function meantBy<T extends { readonly activity: string }>(
  condition: string,
  rows: readonly T[],
): readonly T[] {
  const named = rows.filter(({ activity }) => beginsWith(condition, activity));
  const longest = Math.max(0, ...named.map(({ activity }) => activity.length));
  return named.filter(({ activity }) => activity.length === longest);
}

const beginsWith = (text: string, name: string): boolean =>
  text.toLowerCase().startsWith(name.toLowerCase()) &&
  !/^[\p{L}\p{N}]/u.test(text.slice(name.length));
