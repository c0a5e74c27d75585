import { createHash } from "node:crypto";
import { intakeOf } from "../../domain/decide-intake.ts";
import type { IntakeCommand, Unseen } from "../../domain/intake.ts";
import { day } from "../../domain/brand.ts";
import { readCsv } from "../../documents/read-csv.ts";
import { RefusedFile } from "../../documents/refused-file.ts";
import { readDecision } from "../../language/reading/read-decision.ts";
import { findHead } from "../../language/request-heads.ts";
import { readRequestList } from "../../language/request-list.ts";
import type { Sheet } from "../../language/sheet.ts";
import type { Card } from "../../notify/card.ts";
import { contentOf } from "./sheet-text.ts";

/** A document on its way in: receiving it is harmless to repeat, and its card shows how it was read. */
export interface Received {
  readonly command: IntakeCommand & { readonly type: "receive-document" };
  readonly card: Card;
}

const digest = (content: string): string =>
  createHash("sha256").update(content, "utf8").digest("hex");

function receive(
  format: "text" | "rows",
  content: string,
  name: string | null,
  unseen: readonly Unseen[] = [],
): Received {
  return {
    command: { type: "receive-document", format, name, content, unseen },
    card: { card: "intake", intake: intakeOf(digest(content)), page: 1 },
  };
}

/** A text, with what its file holds besides: a list where it reads as one, else a document. */
export function received(
  text: string,
  name: string | null,
  unseen: readonly Unseen[] = [],
): Received {
  const content = normal(text);
  const sheet = sheetIn(content);
  return sheet === null
    ? receive("text", content, name, unseen)
    : receive("rows", contentOf([sheet]), name, unseen);
}

const normal = (text: string): string => text.replaceAll(/\r\n?/g, "\n").trim();

export const receivedRows = (sheets: readonly Sheet[], name: string | null): Received =>
  receive("rows", contentOf(sheets), name);

const listLinesMin = 2;
/** A list may be pasted with its title or a greeting above its head. */
const prefaceMax = 4;
const anyDay = day("2100-01-01");

/**
 * The rows of a pasted list of requests; null for every other text. One that begins as a list but lacks a column is
 * a list too, so that its reader is told which, unless the text can be read as a document.
 */
function sheetIn(content: string): Sheet | null {
  const lines = content.split("\n");
  if (lines.length < listLinesMin || !lines.some((one) => /[\t;|]/.test(one))) return null;
  try {
    const sheet = readCsv(content, () => false);
    const headIn = (rows: number) => findHead([{ ...sheet, rows: sheet.rows.slice(0, rows) }]).kind;
    const isFirst = headIn(1) !== "none";
    if (!isFirst && headIn(1 + prefaceMax) !== "found") return null;
    const read = readRequestList([sheet], anyDay);
    const isList = read.kind === "list" && read.requests.length > 0;
    return (isFirst && isList) || !holdsAnything(content) ? sheet : null;
  } catch (fault) {
    if (fault instanceof RefusedFile) return null;
    throw fault;
  }
}

/** Whether a text that somebody just pasted is a list of requests with its head, so that it need not be said. */
export function isRequestList(text: string): boolean {
  const sheet = sheetIn(normal(text));
  const read = sheet === null ? null : readRequestList([sheet], anyDay);
  return read?.kind === "list" && read.requests.length > 0;
}

const documentLinesMin = 4;

/** Whether a text that somebody just pasted reads as a decision, so that it need not be said. */
export function isDocument(text: string): boolean {
  return text.split("\n").length >= documentLinesMin && holdsAnything(text);
}

function holdsAnything(text: string): boolean {
  const { rows, pots, assignments, mandates, caseNumbers } = readDecision(text);
  return (
    caseNumbers.length > 0 || rows.length + pots.length + assignments.length + mandates.length > 0
  );
}
