import type { FileIn } from "../documents/file-in.ts";
import type { BodyId } from "../domain/brand.ts";
import type { State } from "../domain/state.ts";
import { readCommand } from "../language/command-words.ts";
import { type Cell, type Sheet, wordsOf } from "../language/sheet.ts";
import type { Card } from "../notify/card.ts";
import { bodiesOf } from "./cards/meeting/facts.ts";
import { listLengthMax } from "./cards/meeting/judged-list.ts";

/**
 * A file that came with the word "möten" beside it: its list of meetings, shown row by row before anything is
 * stored, as when it is pasted. Null for every other file, and for one that cannot be read or is too long to be
 * shown at once: those are told what to do as any file is.
 */
export function meetingListIn(read: FileIn, words: string, state: State): Card | null {
  if (read.kind === "refused" || readCommand(words).kind !== "meetings") return null;
  const body = firstBody(state);
  const text = read.kind === "text" ? read.text.replaceAll("\t", " | ") : textOf(read.sheets);
  const list = text.trim();
  if (body === null || list === "" || list.length > listLengthMax) return null;
  return { card: "meeting-list", body, text: list };
}

/** Rows that name another body are told in the preview, where the body can be changed. */
function firstBody(state: State): BodyId | null {
  const [first] = bodiesOf(state);
  return first?.id ?? null;
}

const textOf = (sheets: readonly Sheet[]): string =>
  sheets.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(said).join(" | "))).join("\n");

/** What stands in a cell, without what parts the row. */
const said = (cell: Cell): string => wordsOf(cell).replaceAll("|", " ");
