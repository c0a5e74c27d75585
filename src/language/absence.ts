import { fold, plainSpaces } from "./fold.ts";

/** A sentence about somebody's absence; `who` is null for the writer, else a name as typed. */
export type Absent =
  /** `when` is as typed (read by `readPeriod`), empty where nothing was said of it. */
  | { readonly kind: "away"; readonly who: string | null; readonly when: string }
  | { readonly kind: "back"; readonly who: string | null }
  /** "Vem är borta?" */
  | { readonly kind: "who-is-away" };

/** A longer text is no sentence about an absence. */
const textMax = 300;
/** The word that tells of an absence stands among the first ones, after at most a name. */
const wordsBeforeMax = 8;
const nameWordsMax = 4;

const awayWords = new Set(
  (
    "borta ledig lediga ledigt franvarande sjuk sjuka sjukskriven semester semesterledig foraldraledig tjanstledig bortrest " +
    "vab vabbar away absent sick ill vacation holiday leave off out"
  ).split(" "),
);
const backWords = new Set(["tillbaka", "frisk", "back"]);
/** What stands between who it is about and the word that tells of it. */
const links = new Set(
  "ar blir har tar gar aker tanker kommer att ska vara pa is has am be will going to on i'm im i'll tillbaka".split(
    " ",
  ),
);
const verbs = new Set(
  "ar blir har tar gar aker tanker kommer ska is has am will i'm im i'll vabbar".split(" "),
);
const self = new Set(["jag", "i", "i'm", "im", "i'll"]);
const denials = new Set(["inte", "not", "langre", "longer", "no"]);
const askers = new Set(["vem", "vilka", "who"]);

interface Word {
  readonly typed: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a sentence such as "jag är borta 9–27 juli", "sjuk imorgon", "Karin Påhittad är ledig v. 29" or "jag är
 * tillbaka"; null when it is none. Never throws.
 */
export function readAbsence(text: string): Absent | null {
  if (text.length > textMax) return null;
  const sentence = plainSpaces(text).replace(/[.!? ]{1,20}$/, "");
  const words = wordsOf(sentence);
  const told = words.findIndex(({ folded }) => awayWords.has(folded) || backWords.has(folded));
  const word = words[told];
  if (word === undefined || told > wordsBeforeMax) return null;
  const before = words.slice(0, told);
  const about = aboutWhom(before, word, sentence);
  if (about === null) return null;
  if (about.who !== null && askers.has(fold(about.who))) return { kind: "who-is-away" };
  if (backWords.has(word.folded) || before.some(({ folded }) => denials.has(folded)))
    return { kind: "back", who: about.who };
  const when = [about.when, whenAfter(sentence.slice(word.end))].filter((part) => part !== "");
  return { kind: "away", who: about.who, when: when.join(" ") };
}

/** "Out of office" and "on leave from 9 July": what is left says when. */
const whenAfter = (rest: string): string =>
  rest.replace(/^ *(?:of (?:the )?office|from work|fr[åa]n jobbet)\b/i, "").replace(/^[ ,:]+/, "");

function wordsOf(sentence: string): readonly Word[] {
  return [...sentence.matchAll(/[^\s,:]{1,60}/g)].slice(0, wordsBeforeMax + 2).map((match) => ({
    typed: match[0],
    folded: fold(match[0]).replaceAll("’", "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Who it is about, and what was said of the time before it: "imorgon är jag borta". */
function aboutWhom(
  before: readonly Word[],
  word: Word,
  sentence: string,
): { readonly who: string | null; readonly when: string } | null {
  const linked = before.findLastIndex(({ folded }) => !links.has(folded) && !denials.has(folded));
  const rest = before.slice(0, linked + 1);
  const last = rest.at(-1);
  const hasVerb = before.slice(linked + 1).some(({ folded }) => verbs.has(folded));
  // "Sjuk imorgon", "är sjuk", "I'm away".
  if (last === undefined) return { who: null, when: "" };
  if (self.has(last.folded)) return selfAfter(rest.slice(0, -1), sentence);
  if (self.has(rest[0]?.folded ?? "")) return selfBefore(rest.slice(1), sentence);
  const isNamed = hasVerb || verbs.has(word.folded);
  if (!isNamed || rest.length > nameWordsMax || rest.some(({ typed }) => /\d/.test(typed)))
    return null;
  const first = rest[0] ?? last;
  return { who: sentence.slice(first.start, last.end), when: "" };
}

/** "Imorgon är jag", "v. 29 har jag". */
function selfAfter(before: readonly Word[], sentence: string) {
  const verb = before.findLastIndex(({ folded }) => verbs.has(folded));
  const first = before[0];
  const last = before[verb - 1];
  if (before.length === 0) return { who: null, when: "" };
  if (verb < 1 || first === undefined || last === undefined) return null;
  return { who: null, when: sentence.slice(first.start, last.end) };
}

/** "Jag är imorgon", "jag kommer på fredag att vara". */
function selfBefore(after: readonly Word[], sentence: string) {
  const kept = after.filter(({ folded }) => !verbs.has(folded));
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return { who: null, when: "" };
  return { who: null, when: sentence.slice(first.start, last.end) };
}
