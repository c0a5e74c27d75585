import { plainName } from "../../../domain/organisation.ts";

/** Each position after its superior; the rows of a line that goes round stay in their order, and are rejected. */
export function superiorsFirst<R extends { readonly parts: readonly string[] }>(
  rows: readonly R[],
): readonly R[] {
  const named = new Map(rows.map((row) => [plainName(row.parts[0] ?? ""), row]));
  const placed = new Set<R>();
  const begun = new Set<R>();
  const place = (row: R): void => {
    if (begun.has(row)) return;
    begun.add(row);
    const above = named.get(plainName(row.parts[1] ?? ""));
    if (above !== undefined) place(above);
    placed.add(row);
  };
  rows.forEach(place);
  return [...placed];
}
