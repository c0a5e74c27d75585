import { deadlineIn } from "../words/deadlines.ts";
import { moneyIn } from "../words/money.ts";
import { isPerson } from "../words/people.ts";
import { meetingSource } from "./task-body.ts";
import { infinitiveOf, noDoing, present, takesArea } from "./task-list.ts";

const joins = /^(?:och|samt|medan|men)$/u;
const mayJoin = /,\s|\s(?:och|samt|medan|men)\s/u;
const joinLast = /,?(?:\s(?:och|samt|medan|men))?(?:\satt)?$/u;
const ownerWordsMax = 6;
const sentenceMax = 600;
/** "redogör för A och Bo för B": the verb holds for both. */
const withFor = /^(?:redogör|svarar|ansvarar|redovisar|rapporterar|berättar)$/u;

interface Doing {
  readonly owner: string;
  readonly verb: string;
  readonly rest: string;
  readonly isSetAgainst: boolean;
  /** Whether its verb stands with the first alone. */
  readonly elided: boolean;
}

/**
 * Several who each do something in one sentence, each in a sentence of its own: "Eva Alm redogör för besöken och Bo Ek
 * för kostnaderna i maj". A time behind the last holds for the first, but not where "medan" sets them against each other.
 */
export function doersApart(
  sentence: string,
  isOwner: (words: string) => boolean,
): readonly string[] {
  if (sentence.length > sentenceMax || !mayJoin.test(sentence)) return [sentence];
  if (moneyIn(sentence).length > 0) return [sentence];
  const [, att = "", plain = ""] = opened.exec(sentence) ?? [];
  const found = doingsIn(plain.split(" "), isOwner);
  if (found.length < 2) return [sentence];
  const place = inPlace.exec(found[0]?.rest ?? "")?.[0] ?? "";
  const texts = found.map(({ owner, verb, rest, elided }) =>
    elided
      ? withPlace(`${att}${owner} ska ${infinitiveOf(verb)} ${rest}`, place)
      : `${att}${owner} ${verb} ${rest}`,
  );
  if (!texts.some(isTimed)) return texts;
  const tail = tailOf(texts.at(-1) ?? "");
  return found.map(({ owner, verb, rest }, index) => {
    const text = texts[index] ?? "";
    if (isTimed(text)) return text;
    const isApart = tail === "" || found.slice(index + 1).some(({ isSetAgainst }) => isSetAgainst);
    return isApart ? `${att}${owner} ska ${infinitiveOf(verb)} ${rest}` : `${text}${tail}`;
  });
}

/** "Eva Alm redogör för A i nämnden i maj och Bo Ek för B i juni": before whom holds for both. */
function withPlace(text: string, place: string): string {
  if (place === "" || inPlace.test(text)) return text;
  const tail = tailOf(text);
  return `${text.slice(0, text.length - tail.length)}${place}${tail}`;
}
const inPlace = new RegExp(`\\s(?:i|till|för|inför)\\s(?:${meetingSource})(?![A-Za-zÀ-ɏ])`, "iu");

/** "att", "för a) gäller att": what holds for all that follows. */
const opened = /^((?:(?:[^.,;:]{1,80}\s)?gäller\s(?:[A-Za-zÀ-ɏ]+\s)?)?att\s)?(.*?)\.?$/i;
const isTimed = (text: string): boolean => deadlineIn(text, null) !== null;

/** "i styrelsen i maj", "senast den 1 maj": where and when, last in a sentence. */
function tailOf(text: string): string {
  const time = deadlineIn(text, null)?.text ?? "";
  const start = time === "" ? -1 : text.lastIndexOf(time);
  if (start < 0) return "";
  const [lead = ""] = before.exec(text.slice(0, start)) ?? [];
  return text.slice(start - lead.length);
}
const before = new RegExp(
  `(?:,?\\s(?:i|till|för|vid|inför)\\s(?:${meetingSource})(?:s\\s\\p{Ll}*(?:möte|sammanträde)t?)?)?,?\\s(?:(?:senast|till|i|vid|före|under|inför|den|utgången av|slutet av)\\s){0,3}$`,
  "iu",
);

function doingsIn(words: readonly string[], isOwner: (words: string) => boolean): Doing[] {
  const starts: { readonly at: number; readonly count: number; readonly elided: boolean }[] = [];
  const first = doerAt(words, 0, isOwner);
  if (first === 0) return [];
  const verb = words[first] ?? "";
  starts.push({ at: 0, count: first, elided: false });
  const takesFor = withFor.test(verb) && words[first + 1] === "för";
  for (let at = first + 3; at < words.length; at += 1) {
    const before = words[at - 1] ?? "";
    const isJoined = joins.test(before === "att" ? (words[at - 2] ?? "") : before);
    if ((!isJoined && !before.endsWith(",")) || joins.test(words[at] ?? "")) continue;
    const count = doerAt(words, at, isOwner);
    if (count > 0) starts.push({ at, count, elided: false });
    else if (takesFor) {
      const named = namedBeforeFor(words, at, isOwner);
      if (named > 0) starts.push({ at, count: named, elided: true });
    }
  }
  return starts.map(({ at, count, elided }, index) => {
    const next = starts[index + 1];
    const behind = words.slice(at + count + (elided ? 0 : 1), next?.at).join(" ");
    return {
      owner: words.slice(at, at + count).join(" "),
      verb: elided ? verb : (words[at + count] ?? ""),
      rest: behind.replace(joinLast, ""),
      isSetAgainst: words[at - 1] === "medan",
      elided,
    };
  });
}

/** How many words from there on name one who does something; 0 for none. */
function doerAt(
  words: readonly string[],
  start: number,
  isOwner: (words: string) => boolean,
): number {
  for (let count = 1; count <= ownerWordsMax && start + count + 1 < words.length; count += 1) {
    const does = words[start + count] ?? "";
    if (!present.test(does) || noDoing.test(does) || isOwner(does)) continue;
    return isOwner(words.slice(start, start + count).join(" ")) ? count : 0;
  }
  return 0;
}

/** "Bo Ek för kostnaderna": a name, or a title that leads nothing of its own. */
function namedBeforeFor(
  words: readonly string[],
  start: number,
  isOwner: (words: string) => boolean,
): number {
  const count = words.slice(start, start + ownerWordsMax).indexOf("för");
  const named = words.slice(start, start + Math.max(count, 0)).join(" ");
  const isWhole = isPerson(named) || (/(?:en|n)$/u.test(named) && !takesArea.test(named));
  return count > 0 && isWhole && isOwner(named) ? count : 0;
}
