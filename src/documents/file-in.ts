import { Buffer } from "node:buffer";
import type { Unseen } from "../domain/intake.ts";
import type { RefusedWhy } from "../language/say/file.ts";
import type { Sheet } from "../language/sheet.ts";
import { relationsOf } from "./package-parts.ts";
import { readCsv } from "./read-csv.ts";
import { readDocx } from "./read-docx.ts";
import { textOf } from "./read-text.ts";
import { readXlsx } from "./read-xlsx.ts";
import { type IsTooLate, RefusedFile } from "./refused-file.ts";
import { openZip } from "./unzip.ts";
import { textLengthMax } from "./word-lines.ts";

/** The largest file that is looked at. */
export const fileBytesMax = 10_000_000;

/** What a file that somebody has sent holds. */
export type FileIn =
  /** A document; tables are rows with tabs, as the reader of decisions takes them. */
  | {
      readonly kind: "text";
      readonly text: string;
      /** The lines of its pages' heads and feet, which the text begins with; left out where there are none. */
      readonly edges?: readonly string[];
      /** What it holds that the text does not show; left out where there is nothing. */
      readonly unseen?: readonly Unseen[];
    }
  /** A list; a workbook has all of its sheets that are in sight. */
  | {
      readonly kind: "rows";
      readonly sheets: readonly Sheet[];
      /** There are sheets that are not in sight; they are not read. */
      readonly hasHidden: boolean;
    }
  | { readonly kind: "refused"; readonly why: RefusedWhy };

export type ReadText = FileIn & { readonly kind: "text" };

/**
 * Reads a file that a stranger may have made. The content decides what it is; its name decides only whether a
 * plain text is a document or a list. Never throws for what is in the file, and never does more work than its
 * limits allow; `isTooLate` may end it sooner.
 */
export function readFile(
  bytes: Uint8Array,
  name: string,
  isTooLate: IsTooLate = () => false,
): FileIn {
  if (bytes.length === 0) return refused("empty");
  if (bytes.length > fileBytesMax) return refused("too-large");
  try {
    return startsWith(bytes, packageMarks)
      ? readPackage(bytes, isTooLate)
      : readPlain(bytes, name, isTooLate);
  } catch (fault) {
    if (fault instanceof RefusedFile) return refusedAs(fault.why, name);
    throw fault;
  }
}

const refused = (why: RefusedWhy): FileIn => ({ kind: "refused", why });

/** Who has sent a file with one of the right endings is not told to send one. */
const refusedAs = (why: RefusedWhy, name: string): FileIn =>
  refused(why === "wrong-kind" && /\.(?:docx|txt|xlsx|csv)$/i.test(name) ? "not-as-named" : why);

/** The beginnings of a package with files and of one without. */
const packageMarks = ["PK\u0003\u0004", "PK\u0005\u0006"];

/** The beginnings of what has no text to read, or has it in a form that is not read. */
const known: readonly (readonly [RefusedWhy, readonly string[]])[] = [
  ["pdf", ["%PDF"]],
  ["old-format", ["{\\rtf"]],
  [
    "wrong-kind",
    ["MZ", "\u007FELF", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "Rar!", "7z\u00BC"],
  ],
  ["wrong-kind", ["\u001F\u008B", "BM", "RIFF", "\u00CA\u00FE\u00BA\u00BE"]],
];

/** What older programs of Office wrote, and what newer ones write around a file with a password. */
const compoundMark = ["\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"];

/** What a document says between the heads and feet of its pages. */
export const bodyOf = ({ text, edges = [] }: ReadText): string =>
  text.split("\n").slice(edges.length).join("\n");

function startsWith(bytes: Uint8Array, marks: readonly string[]): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  return marks.some((mark) => start.startsWith(mark));
}

function readPackage(bytes: Uint8Array, isTooLate: IsTooLate): FileIn {
  const zip = openZip(bytes);
  const main = relationsOf(zip, "", isTooLate).find((one) => one.type === "officeDocument");
  const path = main?.path.toLowerCase() ?? "";
  if (/^word\/.*\.xml$/.test(path)) {
    const { text, edges, unseen } = readDocx(zip, path, isTooLate);
    return {
      kind: "text",
      text,
      ...(edges.length === 0 ? {} : { edges }),
      ...(unseen.length === 0 ? {} : { unseen }),
    };
  }
  if (/^xl\/.*\.xml$/.test(path)) return { kind: "rows", ...readXlsx(zip, path, isTooLate) };
  // LibreOffice's kinds hold a part of this name; Excel's binary one ends in `.bin`.
  const isOther = path.endsWith(".bin") || zip.file("content.xml") !== null;
  throw new RefusedFile(isOther ? "old-format" : "wrong-kind");
}

function readPlain(bytes: Uint8Array, name: string, isTooLate: IsTooLate): FileIn {
  if (startsWith(bytes, compoundMark)) {
    const isLocked = Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw new RefusedFile(isLocked ? "encrypted" : "old-format");
  }
  const text = textOf(bytes);
  // Two letters such as MZ may also begin a text.
  const found = known.find(([, marks]) => startsWith(bytes, marks))?.[0];
  if (found === "pdf" || found === "old-format" || text === null) {
    throw new RefusedFile(found ?? (/\.(?:docx|xlsx)$/i.test(name) ? "damaged" : "wrong-kind"));
  }
  if (/^\s*<(?:!doctype\s+html|html|\?xml)/i.test(text.slice(0, 1000)))
    throw new RefusedFile("old-format");
  if (text.trim() === "") throw new RefusedFile("no-content");
  if (!isList(name)) {
    if (text.length > textLengthMax) throw new RefusedFile("too-much-text");
    return { kind: "text", text };
  }
  const sheet = readCsv(text, isTooLate);
  if (sheet.rows.length === 0) throw new RefusedFile("no-content");
  return { kind: "rows", sheets: [sheet], hasHidden: false };
}

/** A list with another program's ending is still a list. */
const isList = (name: string): boolean => /\.(?:csv|tsv|tab|xlsx?|xlsm)$/i.test(name.trim());
