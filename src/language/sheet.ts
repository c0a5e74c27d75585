import type { Day } from "../domain/brand.ts";

/** A cell of a list that somebody has sent; of a formula it is the value that was last computed. */
export type Cell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "truth"; readonly truth: boolean }
  /** Excel's own word for a failed formula (`#REF!`); empty where the formula was never computed. */
  | { readonly kind: "fault"; readonly text: string };

/** One for all: a list can hold a million. */
export const emptyCell: Cell = { kind: "empty" };

/** A row with its number as the program that made the list shows it; rows without content are left out. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Filtered away or hidden by hand: it is read all the same, and its reader told. */
  readonly isHidden?: true;
}

/** A sheet that is in sight; a list without sheets (.csv) is one without a name. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** A cell as words on one line. */
export function wordsOf(cell: Cell): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      return cell.text.replace(/\s+/g, " ").trim();
    case "number":
      return String(cell.number).replace(".", ",");
    case "day":
      return cell.day;
    case "truth":
      return cell.truth ? "ja" : "nej";
    case "fault":
      return cell.text;
    default:
      return cell satisfies never;
  }
}

/** The letters over a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? rest : columnLetters(Math.floor(index / 26) - 1) + rest;
}
