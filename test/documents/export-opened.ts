import { strFromU8, unzipSync } from "fflate";
import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";

/** A table as another program has read it: its headings, and its cells as that program gives them. */
interface Opened {
  readonly head: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The sheets of an Excel file, by their names. */
export async function openedXlsx(bytes: Uint8Array): Promise<Map<string, Opened>> {
  const { sheets } = await readXlsx(bytes);
  return new Map(
    sheets.map(({ name, rows: [head = [], ...rows] }) => [
      name,
      // A row ends at its last cell that holds something.
      { head: head.map(String), rows: rows.map((row) => head.map((_, at) => row[at] ?? null)) },
    ]),
  );
}

/** The files of a csv package, by their names; a file without its mark of UTF-8 is a fault. */
export function openedCsv(bytes: Uint8Array): Map<string, Opened> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, file]) => {
      if (Buffer.from(file.subarray(0, 3)).toString("hex") !== "efbbbf")
        throw new Error(`${name} does not say that it is UTF-8`);
      const [head = [], ...rows] = parseCsv(strFromU8(file), { delimiter: ";" });
      return [name, { head: head.map(String), rows }];
    }),
  );
}

interface OpenedJson {
  readonly authority: string;
  readonly day: string;
  readonly format: string;
  readonly language: string;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly version: number;
}

export const openedJson = (bytes: Uint8Array): OpenedJson =>
  JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));

/** What kind of thing a cell holds decides how each form writes it; a cell of any kind may be empty. */
export type CellKind = "text" | "number" | "amount" | "day" | "moment";

/** A cell that is a text or a number; a reader that gives anything else has not understood the file. */
function said(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string" || typeof cell === "number") return String(cell);
  throw new Error(`${JSON.stringify(cell)} is neither a text nor a number`);
}

/** Öre, days and moments as texts that are alike in every form; null for an empty cell. */
export const plainCell = {
  xlsx(kind: CellKind, cell: unknown): string | null {
    if (cell === null) return null;
    if (kind === "amount") return String(Math.round(Number(cell) * 100));
    if (!(cell instanceof Date)) return said(cell);
    return cell.toISOString().slice(0, kind === "day" ? 10 : 19);
  },
  csv(kind: CellKind, cell: unknown): string | null {
    const typed = said(cell);
    if (typed === "") return null;
    switch (kind) {
      case "amount": {
        const [, minus = "", kronor = "", ore = "00"] = /^(-?)(\d+)(?:,(\d\d))?$/.exec(typed) ?? [];
        return String(BigInt(`${minus}${kronor}${ore}`));
      }
      case "number":
        return typed.replace(",", ".");
      case "moment":
        return typed.replace(" ", "T");
      case "text":
        return /^'(?:\t|'*[\s\p{Cf}]*[=+\-@＝＋－＠])/u.test(typed) ? typed.slice(1) : typed;
      case "day":
        return typed;
      default:
        return kind satisfies never;
    }
  },
  json(kind: CellKind, cell: unknown): string | null {
    if (cell === null) return null;
    if ((kind === "amount" || kind === "number") && typeof cell !== "number")
      throw new Error(`${JSON.stringify(cell)} is no number`);
    return kind === "moment" ? said(cell).slice(0, 19) : said(cell);
  },
} as const;
