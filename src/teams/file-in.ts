import { readFile } from "../documents/file-in.ts";
import type { Command } from "../domain/command.ts";
import { mayReceiveRows } from "../domain/decide-intake.ts";
import type { Language } from "../domain/person.ts";
import type { State } from "../domain/state.ts";
import { type FoundHead, findHead } from "../language/request-heads.ts";
import { fileDoorWords } from "../language/say/file-door.ts";
import { intakeWords } from "../language/say/intake.ts";
import { noListSentence } from "../language/say/request-list.ts";
import { refusedFileWords, type RefusedWhy } from "../language/say/file.ts";
import type { Card, Viewer } from "../notify/card.ts";
import { fileSheet } from "./cards/file-note.ts";
import { emptyListActions } from "./cards/intake/start.ts";
import { plain, shortened } from "./cards/template.ts";
import type { ReceivedFile, Rendered } from "./conversation.ts";
import { copyOf } from "./documents/check.ts";
import { received, receivedRows } from "./intake/received.ts";
import { meetingListIn } from "./meeting-file.ts";
import { setUpListIn } from "./set-up-file.ts";

/** What a file that somebody has sent leads to. */
export type TakenFile =
  | { readonly kind: "said"; readonly rendered: Rendered }
  /** Nothing of it is stored before its card's button is pressed. */
  | { readonly kind: "shown"; readonly card: Card }
  /** Received to be read: nothing of what it says is stored by that. */
  | { readonly kind: "received"; readonly command: Command; readonly card: Card };

/** Takes a file that somebody has sent: a document or a list is read in, anything else is told why it is not. */
export function takeFile(
  file: ReceivedFile,
  state: State,
  viewer: Viewer,
  isTooLate: () => boolean,
): TakenFile {
  const { bytes, name, words } = file;
  const { language } = viewer;
  const read = readFile(bytes, name, isTooLate);
  const list = meetingListIn(read, words, state) ?? setUpListIn(read, words, state, viewer);
  if (list !== null) return { kind: "shown", card: list };
  switch (read.kind) {
    case "refused":
      return notRead(name, read.why, language);
    case "text": {
      // A decision of ours is not read in as one from paper, unless somebody asks for that.
      const copy = words.trim() === "" ? copyOf(file, read, state, viewer) : null;
      if (copy !== null) return { kind: "said", rendered: copy };
      return { kind: "received", ...received(read.text, name, read.unseen) };
    }
    case "rows": {
      const head = findHead(read.sheets);
      if (read.hasHidden && head.kind === "none") return notRead(name, "hidden-sheets", language);
      return head.kind !== "found" && mayReceiveRows(state, viewer.person, viewer.today)
        ? noList(name, head, viewer)
        : { kind: "received", ...receivedRows(read.sheets, name) };
    }
    default:
      return read satisfies never;
  }
}

/** Nothing of it can be entered whatever is answered, so it is not kept: its sender mends it and sends it again. */
function noList(name: string, head: Unfound, viewer: Viewer): TakenFile {
  const { language } = viewer;
  const sentence = noListSentence(
    head,
    { typed: (text) => plain(shortened(text, typedMax)) },
    language,
  );
  const title = intakeWords[language].listUnread;
  const rendered = fileSheet(name, title, sentence, language, emptyListActions(viewer));
  return { kind: "said", rendered };
}

type Unfound = Exclude<FoundHead, { kind: "found" }>;
const typedMax = 60;

function notRead(name: string, why: RefusedWhy, language: Language): TakenFile {
  const { notRead: title } = fileDoorWords[language];
  const sentence = refusedFileWords[language][why];
  return { kind: "said", rendered: fileSheet(name, title, sentence, language) };
}
