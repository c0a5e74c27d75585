import { readCommand, withoutMentions } from "../language/command-words.ts";
import type { State } from "../domain/state.ts";
import { headed, listNamed, listRunTogether, singleNamed } from "../language/set-up-lines.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { Card, Viewer } from "../notify/card.ts";
import { isSecretariat } from "./cards/access.ts";
import { bodiesOf } from "./cards/meeting/facts.ts";
import { listLengthMax } from "./cards/meeting/judged-list.ts";
import { shortenedList } from "./cards/set-up/judged-rows.ts";
import { readText } from "./inputs.ts";

interface Pasted {
  readonly card: Card;
  readonly refusal?: Refusal;
}

/**
 * "Nya personer" or "nya möten" with the rows in the same message: the list as it is read, shown row by row before
 * anything is registered, as when it is pasted on its card or comes as a file. "Nya personer" alone brings that card.
 * What is entered one at a time has its button on the card of those that are there. Null for other words.
 */
export function pastedList(sent: string, state: State, viewer: Viewer): Pasted | null {
  const message = withoutMentions(sent).trim();
  const { words, rows } = headed(message);
  const single = singleNamed(words);
  if (single !== null) {
    const card: Card = { card: "set-up-list", of: single, page: 1 };
    return rows === "" ? { card } : { card, refusal: { code: "one-at-a-time", of: single } };
  }
  const named = listNamed(words);
  const of = named ?? listRunTogether(message);
  if (of === null) return isSecretariat(state, viewer) ? meetingsIn(words, rows, state) : null;
  const list = named === null ? null : readText(rows.replaceAll("\t", "; "));
  if (list === null) {
    const card: Card = { card: "set-up-import", of, text: null, filled: {} };
    return named === null ? { card, refusal: { code: "rows-run-together" } } : { card };
  }
  const { text, rest } = shortenedList(of, list, state, viewer);
  const more = rest === 0 ? {} : { rest };
  return { card: { card: "set-up-import", of, text, filled: {}, ...more } };
}

const newMeetings = /^(?:nya m(?:ö|o)ten|new meetings)(?![\p{L}\p{N}])[\s.,:!]*/iu;

/** Rows that name another body are told in the preview, where the body can be changed. */
function meetingsIn(words: string, rows: string, state: State): Pasted | null {
  const [body] = bodiesOf(state);
  const isNew = newMeetings.test(words);
  // What stands after "nya möten" in the same line is a row too.
  const below = isNew ? `${words.replace(newMeetings, "")}\n${rows}` : rows;
  const text = readText(below.replaceAll("\t", " | "));
  if (body === undefined || text === null || !(isNew || /\d/.test(text))) return null;
  if (readCommand(words).kind !== "meetings") return null;
  const card: Card = { card: "meeting-list", body: body.id, text };
  const { length } = text;
  if (length <= listLengthMax) return { card };
  const problem = { code: "too-long", length, max: listLengthMax } as const;
  const refusal = { code: "fields", errors: [{ field: "list", problem }] } as const;
  return { card: { ...card, text: null }, refusal };
}
