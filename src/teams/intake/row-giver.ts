import type { Intake, RowGiver } from "../../domain/intake.ts";
import type { ReadDocument } from "./document.ts";

const isOwn = ({ reading }: ReadDocument): boolean => reading.documentKind === "delegationsbeslut";

/** The decisions that a row of a text can belong to: a delegate tells of the board's, and decides himself. */
export const giversIn = (document: ReadDocument): readonly RowGiver[] =>
  isOwn(document) ? ["board-decision", "decision"] : ["board-decision"];

/** Those of them that are not entered yet. */
export const openGivers = (document: ReadDocument): readonly RowGiver[] =>
  giversIn(document).filter((by) =>
    by === "decision" ? document.decision === null : document.boardDecision === null,
  );

/** The decision that a row most likely belongs to: that of the other rows, else the text's own. */
export function likelyGiver(document: ReadDocument): RowGiver {
  const [first] = document.rows;
  return first?.by ?? (isOwn(document) ? "decision" : "board-decision");
}

/** The id of the next row that is made of a place. */
export const nextRowOf = (place: string, { rows }: Intake): string =>
  `${place}.${rows.filter((one) => one.place === place).length + 1}`;
