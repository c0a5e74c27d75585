import { Buffer } from "node:buffer";
import { type FileOut, mediaTypes } from "./file-out.ts";
import { workbookName } from "./export-xlsx.ts";
import type { OutCell, OutSheet, Workbook } from "./workbook.ts";
import { zonedTime } from "./workbook.ts";

/** The form of the file; another number where a key has got another meaning or is gone. A new key changes nothing. */
export const jsonVersion = 1;

/**
 * The workbook as one JSON file (UTF-8), for programs:
 *
 *     {"authority": "Region …", "day": "2018-08-29", "format": "fordela-export", "language": "sv",
 *      "tables": {"assignments": [{…}, …], "decisions": […], …}, "version": 1}
 *
 * `tables` holds what the sheets of the Excel file hold, under keys that are the same in every language
 * (`table-keys.ts` says what each is). A row has every key of its table, with null where its cell is empty. An amount is
 * whole öre under a key that ends in `Ore`; a day is `2018-08-29`; a moment is `2018-06-25T14:05:30+02:00`, as the
 * clocks in Stockholm showed it; all else is text in the reader's language, or a number. Keys stand in alphabetical
 * order and rows in that of the sheets, one to a line: the same state, reader and day give the same bytes.
 */
export async function jsonFile(workbook: Workbook): Promise<FileOut> {
  const pieces: Buffer[] = [];
  for (const piece of jsonPieces(workbook)) {
    pieces.push(Buffer.from(piece, "utf8"));
    await othersFirst();
  }
  return {
    name: workbookName(workbook, "json"),
    mediaType: mediaTypes.json,
    bytes: new Uint8Array(Buffer.concat(pieces)),
  };
}

/** A long table keeps nobody else waiting. */
const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function* jsonPieces({ author, day, language, sheets }: Workbook): Iterable<string> {
  const told = { authority: author, day, format: "fordela-export", language: language ?? "sv" };
  yield `${JSON.stringify(told).slice(0, -1)},"tables":{`;
  for (const [index, sheet] of sheets.toSorted(byKey).entries()) {
    yield `${index === 0 ? "" : ","}\n${JSON.stringify(sheet.key)}:[`;
    yield* rowPieces(sheet);
    yield "]";
  }
  yield `\n},"version":${jsonVersion}}\n`;
}

const byKey = (a: OutSheet, b: OutSheet): number => (a.key < b.key ? -1 : 1);

const rowsPerPiece = 500;

function* rowPieces({ columns, rows }: OutSheet): Iterable<string> {
  const places = columns
    .map(({ key }, at) => ({ key, at }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  for (let first = 0; first < rows.length; first += rowsPerPiece) {
    yield rows
      .slice(first, first + rowsPerPiece)
      .map((cells, index) => {
        const row = places.map(({ key, at }) => [key, valueOf(cells[at])] as const);
        return `${first + index === 0 ? "" : ","}\n${JSON.stringify(Object.fromEntries(row))}`;
      })
      .join("");
  }
}

function valueOf(cell: OutCell | undefined): string | number | null {
  switch (cell?.kind) {
    case undefined:
    case "empty":
      return null;
    case "text":
      return cell.text;
    case "number":
      return cell.number;
    case "amount":
      return cell.amount;
    case "day":
      return cell.day;
    case "moment":
      return zonedTime(cell.moment).toString({ smallestUnit: "second", timeZoneName: "never" });
    default:
      return cell satisfies never;
  }
}
