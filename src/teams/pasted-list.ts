import { readCommand, withoutMentions } from "../language/command-words.ts";
import type { State } from "../domain/state.ts";
import type { ListKind } from "../language/set-up-lines.ts";
import { headed, listRunTogether, setUpNamed } from "../language/set-up-words.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { Card, Viewer } from "../notify/card.ts";
import { isSecretariat } from "./cards/access.ts";
import { bodiesOf } from "./cards/meeting/facts.ts";
import { listLengthMax } from "./cards/meeting/judged-list.ts";
import { shortenedList } from "./cards/set-up/judged-rows.ts";
import { lengthMax } from "./cards/set-up/pages.ts";
import { readText } from "./inputs.ts";

interface Pasted {
  readonly card: Card;
  readonly refusal?: Refusal;
}

/**
 * "Nya personer" or "nya möten" with the rows in the same message: the list as it is read, shown row by row before
 * anything is registered, as when it is pasted on its card or comes as a file. "Nya personer" alone brings that card,
 * "ny person" the form of one, "personer" those that are there. Null for other words.
 */
export function pastedList(sent: string, state: State, viewer: Viewer): Pasted | null {
  const message = withoutMentions(sent).trim();
  const { words, rows } = headed(message);
  const named = setUpNamed(words);
  switch (named?.kind) {
    case "single": {
      const card: Card = { card: "set-up-list", of: named.of, page: 1 };
      return rows === "" ? { card } : { card, refusal: { code: "one-at-a-time", of: named.of } };
    }
    case "list":
      return listOf(named.of, rows, state, viewer);
    case "form":
      return formOf(named.of, named.name, rows, state, viewer);
    case "there":
      return rows === "" && isSecretariat(state, viewer)
        ? { card: { card: "set-up-list", of: named.of, page: 1 } }
        : null;
    default: {
      const of = listRunTogether(message);
      if (of === null) return isSecretariat(state, viewer) ? meetingsIn(words, rows, state) : null;
      const card: Card = { card: "set-up-import", of, text: null, filled: {} };
      return { card, refusal: { code: "rows-run-together" } };
    }
  }
}

function listOf(of: ListKind, rows: string, state: State, viewer: Viewer): Pasted {
  const list = readText(rows.replaceAll("\t", "; "));
  if (list === null) return { card: { card: "set-up-import", of, text: null, filled: {} } };
  const { text, rest } = shortenedList(of, list, state, viewer);
  const more = rest === 0 ? {} : { rest };
  return { card: { card: "set-up-import", of, text, filled: {}, ...more } };
}

/** The field of the form that holds what a thing is called; a delegation has no name. */
const nameField: Readonly<Record<ListKind, "name" | "title" | null>> = {
  person: "name",
  position: "title",
  grant: "title",
  mandate: null,
  pot: "title",
};

/** What holds columns is a row of a list, also where it is the only one; a name alone stands in the form. */
function formOf(
  of: ListKind,
  called: string,
  rows: string,
  state: State,
  viewer: Viewer,
): Pasted | null {
  if (/[;|\t]/.test(rows)) return listOf(of, rows, state, viewer);
  // Both a name and lines below it: nobody knows what they are.
  if (called !== "" && rows !== "") return null;
  const name = readText(called === "" ? rows : called);
  const field = nameField[of];
  if (name !== null && (name.includes("\n") || name.length > lengthMax[field ?? "title"]))
    return null;
  const filled = name === null || field === null ? {} : { [field]: name };
  return { card: { card: "set-up-form", of, page: 1, about: null, filled } };
}

const newMeetings = /^(?:nya m(?:ö|o)ten|nytt m(?:ö|o)te|new meetings?)(?![\p{L}\p{N}])[\s.,:!]*/iu;

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
