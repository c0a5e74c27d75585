import type { OutCell, OutSheet } from "../../documents/workbook.ts";

/** A column of a sheet: its heading, its width in characters, and what it holds of an item. */
export type ColumnOf<Item> = readonly [title: string, width: number, cell: (item: Item) => OutCell];

/** A sheet with a row for each item. */
export const sheetOf = <Item>(
  name: string,
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
): OutSheet => ({
  name,
  columns: columns.map(([title, width]) => ({ title, width })),
  rows: items.map((item) => columns.map(([, , cell]) => cell(item))),
});
