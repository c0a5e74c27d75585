import type { Ore } from "./brand.ts";
import type { Answer } from "./pot.ts";
import type { ProposedRow, Submitted } from "./proposal.ts";
import type { Terms } from "./terms.ts";

/** What became of one row between two versions. */
export interface RowDifference {
  readonly activity: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before: { readonly amount: Ore; readonly answer: Answer } | null;
  readonly after: { readonly amount: Ore; readonly answer: Answer } | null;
  readonly motiveChanged: boolean;
  readonly nextYearChanged: boolean;
}

/** The difference between two versions of a proposal, row by row in the later one's order; equal rows are left out. */
export function differencesBetween(
  before: Pick<Submitted, "rows">,
  after: Pick<Submitted, "rows">,
): readonly RowDifference[] {
  const earlier = new Map(before.rows.map((row) => [row.id, row]));
  const found: RowDifference[] = [];
  for (const row of after.rows) {
    const named = earlier.get(row.id);
    // An own row that was removed lends its id to the next one: another activity is another row.
    const old = named !== undefined && isSameRow(named, row) ? named : undefined;
    if (old !== undefined) earlier.delete(row.id);
    if (old === undefined) found.push(difference(row, null, row));
    else if (isChanged(old, row)) found.push(difference(row, old, row));
  }
  for (const row of earlier.values()) found.push(difference(row, row, null));
  return found;
}

function isSameRow(old: ProposedRow, row: ProposedRow): boolean {
  return (
    old.activity === row.activity &&
    JSON.stringify(old.responsible) === JSON.stringify(row.responsible)
  );
}

function isChanged(old: ProposedRow, row: ProposedRow): boolean {
  return (
    old.amount !== row.amount ||
    old.answer !== row.answer ||
    old.motive !== row.motive ||
    JSON.stringify(old.nextYear) !== JSON.stringify(row.nextYear)
  );
}

function difference(
  named: ProposedRow,
  old: ProposedRow | null,
  row: ProposedRow | null,
): RowDifference {
  const kind = old === null ? "added" : row === null ? "removed" : "changed";
  return {
    activity: named.activity,
    kind,
    before: old === null ? null : { amount: old.amount, answer: old.answer },
    after: row === null ? null : { amount: row.amount, answer: row.answer },
    motiveChanged: kind === "changed" && old?.motive !== row?.motive,
    nextYearChanged:
      kind === "changed" && JSON.stringify(old?.nextYear) !== JSON.stringify(row?.nextYear),
  };
}

/** A condition or an appendix that one version has and the other does not. */
export interface TermDifference {
  readonly of: keyof Terms;
  readonly kind: "added" | "removed";
  readonly text: string;
}

/** The difference between the conditions and appendices of two versions: what came in, then what was struck. */
export function termDifferences(before: Terms, after: Terms): readonly TermDifference[] {
  const only = (of: keyof Terms, kind: TermDifference["kind"], here: Terms, there: Terms) =>
    here[of].filter((text) => !there[of].includes(text)).map((text) => ({ of, kind, text }));
  return (["conditions", "appendices"] as const).flatMap((of) => [
    ...only(of, "added", after, before),
    ...only(of, "removed", before, after),
  ]);
}
