import type { Correction } from "./afterwards.ts";
import type { Decision } from "./decision.ts";
import type { ProposedRow } from "./proposal.ts";
import type { Terms } from "./terms.ts";

/**
 * The canonical data of a proposal's version: what its digest covers and a decision names, never a
 * rendering of it (DESIGN.md 1.4). Field order is fixed here. A version without conditions and appendices ends where
 * it ended before there were any, so that its digest is the same.
 */
export function canonicalProposal(
  proposal: string,
  version: number,
  rows: readonly ProposedRow[],
  leftMotive: string | null,
  { conditions, appendices }: Terms,
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
  const terms = [...conditions, ...appendices].length === 0 ? [] : [conditions, appendices];
  return JSON.stringify([proposal, version, canonicalRows, leftMotive, ...terms]);
}

/** The canonical data of a correction: what its digest covers. The decision's own digest ties it to the text that it corrects. */
export function canonicalCorrection(
  decision: Pick<Decision, "number" | "digest">,
  { number, field, rows, was, is, reason, by, day }: Omit<Correction, "digest" | "template">,
): string {
  const corrected = [decision.number, decision.digest, number, field, rows, was, is, reason];
  return JSON.stringify([...corrected, by.name, by.title, day]);
}
