import type { FileIn } from "../documents/file-in.ts";
import type { State } from "../domain/state.ts";
import { withoutMentions } from "../language/command-words.ts";
import { setUpNamed } from "../language/set-up-words.ts";
import { type Cell, type Sheet, wordsOf } from "../language/sheet.ts";
import type { Card, Viewer } from "../notify/card.ts";
import { shortenedList } from "./cards/set-up/judged-rows.ts";

/**
 * A file that came with words such as "nya personer" beside it: its list, shown row by row before anything is
 * registered, as when it is pasted. Null for every other file: those are told what to do as any file is.
 */
export function setUpListIn(
  read: FileIn,
  words: string,
  state: State,
  viewer: Viewer,
): Card | null {
  const named = setUpNamed(withoutMentions(words));
  if (named?.kind !== "list" || read.kind === "refused") return null;
  const { of } = named;
  const list = read.kind === "text" ? read.text.replaceAll("\t", "; ") : textOf(read.sheets);
  if (list.trim() === "") return null;
  const { text, rest } = shortenedList(of, list, state, viewer);
  return {
    card: "set-up-import",
    of,
    text,
    filled: {},
    ...(rest === 0 ? {} : { rest }),
  };
}

/** So many empty rows are kept, so that what is told of a row names it by its own number. */
const emptyMax = 100;

/** The first sheet with rows, each on the line of its own number. */
function textOf(sheets: readonly Sheet[]): string {
  const rows = sheets.find((one) => one.rows.length > 0)?.rows ?? [];
  const lines: string[] = [];
  for (const { number, cells } of rows) {
    const before = Math.min(number - 1 - lines.length, emptyMax);
    for (let count = 0; count < before; count += 1) lines.push("");
    lines.push(cells.map(said).join("; "));
  }
  return lines.join("\n");
}

/** What stands in a cell, without what parts the row. */
const said = (cell: Cell): string => wordsOf(cell).replaceAll(/[;|]+/g, " ");
