import type { FixedRow, RegisteredDecision } from "../../domain/grant.ts";
import type { AddedRow, Intake, RowGiver } from "../../domain/intake.ts";
import type { ReadDocument } from "./document.ts";
import { settledAs } from "./questions.ts";

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

/** The decision that a row of a text belongs to, once it is entered; null before that. */
export const giverOfRow = (
  by: RowGiver,
  { decision, boardDecision }: ReadDocument,
): RegisteredDecision | null => (by === "decision" ? decision : boardDecision);

/** What has become of a row that somebody has made of a place. */
export type RowFate =
  | { readonly kind: "removed" }
  /** It is entered with its decision. */
  | { readonly kind: "waits" }
  /** Somebody has put its decision aside, so that it is not entered. */
  | { readonly kind: "aside" }
  | { readonly kind: "entered"; readonly decision: RegisteredDecision; readonly row: FixedRow }
  /** Its decision was entered by another way, without it. */
  | { readonly kind: "missing"; readonly decision: RegisteredDecision };

export function fateOf(row: AddedRow, document: ReadDocument): RowFate {
  if (row.removed) return { kind: "removed" };
  const decision = giverOfRow(row.by, document);
  if (decision === null)
    return { kind: settledAs(document, row.by)?.outcome === "set-aside" ? "aside" : "waits" };
  const entered = decision.rows.find(
    (one) => one.amount === row.amount && one.activity === row.activity,
  );
  return entered === undefined
    ? { kind: "missing", decision }
    : { kind: "entered", decision, row: entered };
}

/** The rows that nobody enters by entering what is left of the text. */
export const leftOut = (document: ReadDocument): readonly AddedRow[] =>
  document.intake.rows.filter((row) => {
    const { kind } = fateOf(row, document);
    return kind === "missing" || kind === "aside";
  });
