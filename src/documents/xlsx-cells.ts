import { day } from "../domain/brand.ts";
import { type Cell, emptyCell } from "../language/sheet.ts";
import { readXml } from "./read-xml.ts";
import type { IsTooLate } from "./refused-file.ts";

/** Whether a cell of a format shows a day. */
export type CellTypes = (style: number) => "day" | "number";

/** Excel's own formats that show a day; those of a time alone are none. */
const isBuiltInDay = (format: number): boolean =>
  (format >= 14 && format <= 17) ||
  format === 22 ||
  (format >= 27 && format <= 31) ||
  format === 36 ||
  (format >= 50 && format <= 58);

/** Reads which formats show days. Throws `RefusedFile`. */
export function readCellTypes(bytes: Uint8Array | null, isTooLate: IsTooLate): CellTypes {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let isCells = false;
  if (bytes !== null) {
    readXml(
      bytes,
      {
        open: (name, attribute) => {
          const format = Number(attribute("numFmtId") ?? 0);
          if (name === "numFmt") codes.set(format, attribute("formatCode") ?? "");
          else if (name === "cellXfs") isCells = true;
          else if (name === "xf" && isCells) formats.push(format);
        },
        close: (name) => {
          if (name === "cellXfs") isCells = false;
        },
        text: () => {},
      },
      isTooLate,
    );
  }
  const days = formats.map((format) => {
    const code = codes.get(format);
    return code === undefined ? isBuiltInDay(format) : showsDay(code);
  });
  return (style) => (days[style] === true ? "day" : "number");
}

/** Whether a format's code shows a year or a day of the month, apart from what it quotes. */
function showsDay(code: string): boolean {
  const [first = ""] = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "").split(";");
  return /[yåd]/i.test(first) && !/general|standard/i.test(first);
}

/** A cell out of its type (`t`), its value as written and what its format shows. */
export function cellOf(
  type: string,
  value: string,
  shows: "day" | "number",
  is1904: boolean,
): Cell {
  switch (type) {
    case "b":
      return { kind: "truth", truth: value === "1" };
    case "e":
      return { kind: "fault", text: value };
    case "d":
      return dayCell(Date.parse(value)) ?? textCell(value);
    case "n":
      return numberCell(value, shows, is1904);
    default:
      return textCell(value);
  }
}

function textCell(value: string): Cell {
  const text = value.trim();
  return text === "" ? emptyCell : { kind: "text", text };
}

const millisecondsPerDay = 86_400_000;

function numberCell(value: string, shows: "day" | "number", is1904: boolean): Cell {
  if (value.trim() === "") return emptyCell;
  const number = Number(value);
  if (!Number.isFinite(number)) return textCell(value);
  if (shows === "number") return { kind: "number", number };
  return dayOfSerial(Math.floor(number), is1904) ?? { kind: "number", number };
}

/** Excel takes 1900 for a leap year: its days before March are one off, and its 29 February is none. */
function dayOfSerial(serial: number, is1904: boolean): Cell | null {
  if (is1904) return dayCell(Date.UTC(1904, 0, 1) + serial * millisecondsPerDay);
  if (serial < 1 || serial === 60) return null;
  const since = serial < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  return dayCell(since + serial * millisecondsPerDay);
}

/** Null for what is no day of four figures' years. */
function dayCell(time: number): Cell | null {
  if (!(time >= Date.UTC(1900, 0, 1) && time < Date.UTC(10_000, 0, 1))) return null;
  return { kind: "day", day: day(new Date(time).toISOString().slice(0, 10)) };
}
