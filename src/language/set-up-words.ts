import { fold } from "./fold.ts";
import { heading, type ListKind } from "./set-up-lines.ts";

/** What is entered one at a time; there is no list of it. */
type SingleKind = "body" | "case";

/** What the secretariat names when it wants to register something. */
export type NamedSetUp =
  /** Several: "nya personer", "lägg in pottar". */
  | { readonly kind: "list"; readonly of: ListKind }
  /** One, on its form: "ny person". `name` is what it is called, `""` where that is not said. */
  | { readonly kind: "form"; readonly of: ListKind; readonly name: string }
  /** What is entered one at a time, by the button below those that are there: "nya organ", "nytt ärende". */
  | { readonly kind: "single"; readonly of: SingleKind }
  /** Those that are there: "personer", "delegationsordningen". */
  | { readonly kind: "there"; readonly of: ListKind | SingleKind };

type Nouns<Of> = ReadonlyMap<string, Of>;

const one: Nouns<ListKind> = new Map([
  ["person", "person"],
  ["befattning", "position"],
  ["position", "position"],
  ["grant", "grant"],
  ["delegation", "mandate"],
  ["delegering", "mandate"],
  ["mandate", "mandate"],
  ["pott", "pot"],
  ["pot", "pot"],
]);
const several: Nouns<ListKind> = new Map([
  ["personer", "person"],
  ["people", "person"],
  ["befattningar", "position"],
  ["positions", "position"],
  ["grants", "grant"],
  ["delegationer", "mandate"],
  ["delegeringar", "mandate"],
  ["delegations", "mandate"],
  ["mandates", "mandate"],
  ["pottar", "pot"],
  ["potter", "pot"],
  ["pots", "pot"],
]);
/** The same word for one and for several. */
const either: Nouns<ListKind> = new Map([
  ["bidrag", "grant"],
  ["statsbidrag", "grant"],
  ["mandat", "mandate"],
]);
const singles: Nouns<SingleKind> = new Map([
  ["organ", "body"],
  ["body", "body"],
  ["bodies", "body"],
  ["arende", "case"],
  ["arenden", "case"],
  ["case", "case"],
  ["cases", "case"],
]);
/** Alone they ask for nothing else that there is. */
const there: Nouns<ListKind | SingleKind> = new Map<string, ListKind | SingleKind>([
  ["personer", "person"],
  ["people", "person"],
  ["befattningar", "position"],
  ["positions", "position"],
  ["mandat", "mandate"],
  ["mandates", "mandate"],
  ["delegationer", "mandate"],
  ["delegations", "mandate"],
  ["delegationsordning", "mandate"],
  ["delegationsordningen", "mandate"],
  ["organ", "body"],
  ["bodies", "body"],
  ["arenden", "case"],
  ["cases", "case"],
]);

const adding =
  /^(?:(ny|nytt)|nya|(?:lagg (?:in|till)|registrera|new|add)(?: (ett|en|an|a))?) (\p{L}+)$/u;

/** What words such as "ny person" or "nya pottar" name; null for other words. */
export function setUpNamed(words: string): NamedSetUp | null {
  const plain = heading(words);
  const [, isNew, article, noun = ""] = adding.exec(plain) ?? [];
  const single = singles.get(noun);
  if (single !== undefined) return { kind: "single", of: single };
  const both = either.get(noun);
  const isOne = isNew !== undefined || article !== undefined;
  const list = several.get(noun) ?? (isOne ? undefined : both);
  if (list !== undefined) return { kind: "list", of: list };
  const form = one.get(noun) ?? both;
  if (form !== undefined) return { kind: "form", of: form, name: "" };
  const alone = there.get(plain);
  return alone === undefined ? called(words) : { kind: "there", of: alone };
}

const addingOne =
  /^(?:ny|nytt|(?:l[äa]gg (?:in|till)|registrera|new|add)(?: (?:ett|en|an?))?)[ \u00A0](\p{L}{1,40})[ \u00A0]*[ \u00A0,:][ \u00A0]*([\p{L}\p{N}][^;|\t]{1,118})$/iu;

/** "ny befattning Folkhälsochef", "lägg till en person: Kim Exempel" */
function called(words: string): NamedSetUp | null {
  const [, noun = "", name = ""] = addingOne.exec(words.trim()) ?? [];
  const of = one.get(fold(noun)) ?? either.get(fold(noun));
  return of === undefined ? null : { kind: "form", of, name: name.trim() };
}

const verbs = ["nya", "lagg in", "lagg till", "registrera", "new", "add"];

/**
 * What a list is of whose first row has run together with the words before it: some clients send a message without
 * its line breaks. Where its rows end nobody can know then.
 */
export function listRunTogether(message: string): ListKind | null {
  const text = fold(message.slice(0, wordsLengthMax));
  if (!/[;|]/.test(message)) return null;
  for (const [word, kind] of [...several, ...either])
    if (verbs.some((verb) => text.startsWith(`${verb} ${word}`))) return kind;
  return null;
}

/** The first words of a message, and what stands below them or after a colon; `""` where nothing does. */
export interface Headed {
  readonly words: string;
  readonly rows: string;
}

/** The words of a message come on its first line; a name of some words needs no more. */
const wordsLengthMax = 60;

/** The words alone, where a row follows them in the same line without a colon. */
const begun =
  /^(?:ny|nya|nytt|(?:l[äa]gg (?:in|till)|registrera|new|add)(?:[ \u00A0](?:ett|en|an?))?)[ \u00A0]\p{L}{1,40}(?=[ \u00A0\t][^;|\t]{0,200}[;|\t])/iu;

/** Parts a message such as "nya personer" with the rows below it, or after the words in the same line. */
export function headed(message: string): Headed {
  const text = message.trim();
  const [line = ""] = text.split(/\r\n|\r|\n/, 1);
  const colon = line.slice(0, wordsLengthMax).indexOf(":");
  const end = begun.exec(line)?.[0].length ?? (colon < 0 ? line.length : colon);
  return { words: text.slice(0, end).trim(), rows: text.slice(end).replace(/^:/, "").trim() };
}
