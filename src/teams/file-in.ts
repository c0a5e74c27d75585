import type { State } from "../domain/state.ts";
import { readFile } from "../documents/file-in.ts";
import { receivedFileWords } from "../language/say/file-door.ts";
import { refusedFileWords } from "../language/say/file.ts";
import type { Viewer } from "../notify/card.ts";
import { fileSheet } from "./cards/file-note.ts";
import type { ReceivedFile, Rendered } from "./conversation.ts";

/** Answers a file that somebody has sent. Reading it stores nothing. */
export function takeFile(file: ReceivedFile, _state: State, viewer: Viewer): Rendered {
  const { language } = viewer;
  const words = receivedFileWords[language];
  const read = readFile(file.bytes, file.name);
  switch (read.kind) {
    case "refused":
      return fileSheet(file.name, words.notRead, refusedFileWords[language][read.why], language);
    case "text":
      return fileSheet(file.name, words.document, words.documentNext, language);
    case "rows":
      return fileSheet(file.name, words.list, words.listNext, language);
    default:
      return read satisfies never;
  }
}
