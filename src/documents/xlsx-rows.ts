import assert from "node:assert/strict";
import type { Day, Instant } from "../domain/brand.ts";
import { columnLetters } from "../language/sheet.ts";
import { kronorIn, type OutCell, type OutColumn, wallTime } from "./workbook.ts";
import { cellStyles } from "./xlsx-parts.ts";
import { xmlText } from "./xml.ts";

/** Where a column stands, and how many characters it takes. */
interface Place {
  readonly letters: string;
  readonly width: number;
}

export const placesOf = (columns: readonly OutColumn[]): readonly Place[] =>
  columns.map(({ width }, index) => ({ letters: columnLetters(index), width }));

/** A row as it stands in the file. Written as text at once: a sheet may have a million cells. */
export function rowText(
  cells: readonly OutCell[],
  number: number,
  columns: readonly Place[],
  part: "head" | "body" = "body",
): string {
  assert(cells.length === columns.length, "a row has a cell for every column");
  let row = "";
  let lines = 1;
  for (const [index, cell] of cells.entries()) {
    const { letters = "", width = 0 } = columns[index] ?? {};
    row += cellText(cell, `${letters}${number}`, part);
    if (cell.kind === "text") lines = Math.max(lines, linesOf(cell.text, width));
  }
  return `<row r="${number}"${heightOf(lines)}>${row}</row>`;
}

const pointsPerLine = 15;
/** The tallest row that Excel draws. */
const pointsMax = 409;

/**
 * Said only where a text needs more than one line, and not as a height that somebody has chosen: Excel measures the
 * row anew when it is edited, but LibreOffice draws one line where nothing is said.
 */
const heightOf = (lines: number): string =>
  lines === 1 ? "" : ` ht="${Math.min(lines * pointsPerLine, pointsMax)}"`;

/** A column is as wide as so many digits, and a letter is a little narrower than one. */
const lettersPerDigit = 1.1;

/** How many lines a text needs in a column, as far as letters can be counted. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * lettersPerDigit));
  if (text.length <= room && !text.includes("\n")) return 1;
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    for (const { length } of paragraph.split(" ")) {
      const isBeside = used > 0 && used + 1 + length <= room;
      lines += isBeside ? 0 : Math.max(1, Math.ceil(length / room));
      used = isBeside ? used + 1 + length : ((length - 1) % room) + 1;
    }
  }
  return lines;
}

function cellText(cell: OutCell, place: string, part: "head" | "body"): string {
  switch (cell.kind) {
    case "empty":
      return "";
    case "text":
      if (part === "head") return textCell(place, cell.text, "head");
      return textCell(place, cell.text, mayBeTyped.test(cell.text) ? "quoted" : "text");
    case "number":
      return numberCell(place, String(cell.number), "number");
    case "amount":
      return numberCell(
        place,
        kronorIn(cell.amount, "."),
        cell.amount % 100 === 0 ? "kronor" : "ore",
      );
    case "day":
      return numberCell(place, String(serialOf(cell.day)), "day");
    case "moment":
      return numberCell(place, serialAt(cell.moment), "moment");
    default:
      return cell satisfies never;
  }
}

/** What Excel would take for a formula if somebody went into the cell and out again. */
const mayBeTyped = /^[=+\-@\t\r]/;

const numberCell = (place: string, value: string, style: keyof typeof cellStyles): string =>
  `<c r="${place}" s="${cellStyles[style]}"><v>${value}</v></c>`;

function textCell(place: string, content: string, style: keyof typeof cellStyles): string {
  // What could be read as an escape of Excel's own is escaped.
  const safe = content.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
  return `<c r="${place}" s="${cellStyles[style]}" t="inlineStr"><is><t xml:space="preserve">${xmlText(safe)}</t></is></c>`;
}

const millisecondsPerDay = 86_400_000;
/** The day that Excel counts from, for every day after February 1900. */
const epoch = Date.UTC(1899, 11, 30);

const serialOf = (date: Day): number =>
  (Date.parse(`${date}T00:00:00Z`) - epoch) / millisecondsPerDay;

/** Date and time of day as the clocks in Stockholm showed them, to the second. */
const serialAt = (moment: Instant): string =>
  (
    (Date.parse(`${wallTime(moment).toString({ smallestUnit: "second" })}Z`) - epoch) /
    millisecondsPerDay
  ).toFixed(9);
