import { readXml, type XmlReader } from "./read-xml.ts";
import type { IsTooLate } from "./refused-file.ts";
import { type NoteKind, noteKey, type WordContext, WordLines } from "./word-lines.ts";

/** The texts of a document's notes of one kind, as `WordContext` wants them. Throws `RefusedFile`. */
export function readNotes(
  bytes: Uint8Array | null,
  kind: NoteKind,
  context: WordContext,
  isTooLate: IsTooLate,
): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  if (bytes === null) return notes;
  let note: { readonly id: string; readonly lines: WordLines } | null = null;
  const reader: XmlReader = {
    open: (name, attribute) => {
      if (note !== null) note.lines.open(name, attribute);
      else if (name === kind) note = { id: attribute("id") ?? "", lines: new WordLines(context) };
    },
    close: (name) => {
      if (note === null) return;
      if (name !== kind) {
        note.lines.close(name);
        return;
      }
      const words = note.lines.lines.join(" ").replaceAll(/\s+/g, " ").trim();
      notes.set(noteKey(kind, note.id), words);
      note = null;
    },
    text: (text) => note?.lines.text(text),
  };
  readXml(bytes, reader, isTooLate);
  return notes;
}

/** Whether anybody has written a comment beside the text. Throws `RefusedFile`. */
export function hasComments(bytes: Uint8Array | null, isTooLate: IsTooLate): boolean {
  let isFound = false;
  const open: XmlReader["open"] = (name) => {
    isFound ||= name === "comment";
  };
  if (bytes !== null) readXml(bytes, { open, close: () => {}, text: () => {} }, isTooLate);
  return isFound;
}
