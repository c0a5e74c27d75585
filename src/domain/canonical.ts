import type { ProposedRow } from "./proposal.ts";

/**
 * The canonical data of a proposal's version: what its digest covers and a decision names, never a
 * rendering of it (DESIGN.md 1.4). Field order is fixed here.
 */
export function canonicalProposal(
  proposal: string,
  version: number,
  rows: readonly ProposedRow[],
  leftMotive: string | null,
): string {
  const canonicalRows = rows.map((row) => [
    row.id,
    row.request,
    row.activity,
    row.responsible,
    row.sought,
    row.answer,
    row.amount,
    row.need,
    row.motive,
    row.nextYear,
  ]);
  return JSON.stringify([proposal, version, canonicalRows, leftMotive]);
}
