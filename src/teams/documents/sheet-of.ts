import { type OutCell, type OutSheet, sheetRowsMax } from "../../documents/workbook.ts";
import { exportWords } from "../../language/say/export.ts";
import type { Viewer } from "../../notify/card.ts";
import { columnKeys, type ColumnName, type TableName } from "./table-keys.ts";

/** A column of a sheet: its name, its width in characters, and what it holds of an item. */
export type ColumnOf<Item> = readonly [
  name: ColumnName,
  width: number,
  cell: (item: Item) => OutCell,
];

/** So many rows are worked out in one go; people are answered in between. */
const rowsPerPiece = 200;

const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What each of many gives, piece by piece: whether somebody may see it is asked of each. */
export async function gathered<From, Item>(
  from: Iterable<From>,
  give: (one: From) => readonly Item[],
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let count = 0;
  for (const one of from) {
    if (count % rowsPerPiece === 0) await othersFirst();
    count += 1;
    for (const item of give(one)) items.push(item);
  }
  return items;
}

/** A sheet with a row for each item, piece by piece. */
export async function sheetOf<Item>(
  name: TableName,
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
  { language }: Viewer,
): Promise<OutSheet> {
  const words = exportWords[language];
  const rows: (readonly OutCell[])[] = [];
  for (const [index, item] of items.slice(0, sheetRowsMax).entries()) {
    if (index % rowsPerPiece === 0) await othersFirst();
    rows.push(columns.map(([, , cell]) => cell(item)));
  }
  return {
    key: name,
    name: words.sheets[name],
    columns: columns.map(([column, width]) => ({
      key: columnKeys[column],
      title: words[column],
      width,
    })),
    rows,
  };
}
