import { moneyIn } from "../words/money.ts";
import { isRole } from "../words/people.ts";
import { sentencesOf } from "../words/sentences.ts";
import { listMark } from "./list-mark.ts";
import type { Section } from "./section.ts";
import type { Line } from "./line.ts";

/** "Disa Malm (regiondirektör)", "Disa Malm, tf regiondirektör": who is there, with a position that decides. */
const present =
  /(?<!\p{L})(\p{Lu}[\p{Ll}-]+)\s(\p{Lu}[\p{L}'’-]+)(?:\s?\(|,\s)(?:tf\.?\s|t\.?\s?f\.?\s|tillförordnad\s|biträdande\s)?(?:\p{L}|-|,\s|\soch\s){0,40}?(?:direktör|chef)(?:en)?(?![\p{L}])/gu;
/** Nobody looks for those who were there further down. */
const topMax = 40;

const somebody =
  "(\\p{Lu}[\\p{Ll}-]+(?:\\s\\p{Lu}[A-Za-zÀ-ɏ'’-]+)?|(?:tf\\.?\\s)?[A-Za-zÀ-ɏ-]{3,40}?(?:direktören|chefen))";
const decided = "(?:bestämde|beslutade|beslöt|beslutar|bestämmer|avgjorde)";
const beside =
  "(?:\\s(?:sig\\sför|då|sedan|därför|också|även|därefter|slutligen|till\\ssist|direkt|själv))?";
const what = "\\s(?:om\\s)?(?:att\\s|följande|så\\s?här|hur\\s|enligt\\s)";
/** "Efter diskussion bestämde Disa att …", "Regiondirektören beslutade följande": one person decides. */
const onesDecision = new RegExp(
  `^(?:[^.;:¤\\d]{0,80}?\\s)??(?:${decided}\\s${somebody}|${somebody}\\s(?:har\\s)?${decided})${beside}${what}`,
  "u",
);
/** What was decided another time, or not at all. */
const notNow =
  /§|(?<![A-Za-zÀ-ɏ])(?:inte|ej|inget|ingenting|tidigare|redan|förra|fjol|hade|skulle|vill|ville|om\s(?:regiondirektören|direktören)|(?:när|innan|om|ifall)\s[^,]{0,40}(?:bestämde|beslutade|beslutar|bestämmer))(?![A-Za-zÀ-ɏ])|(?:19|20)\d\d-\d\d-\d\d/i;

/** First and last names of those with a position that decides. */
function decidersAmong(lines: readonly Line[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text } of lines.slice(0, topMax))
    for (const [, first = "", last = ""] of text.matchAll(present))
      names.add(first).add(`${first} ${last}`);
  return names;
}

/**
 * What notes tell that one person decided at the meeting, whose position is one that decides: the sentence, the list
 * below it, and what the same paragraph gives on. What the meeting itself settled is asked about elsewhere.
 */
export function decidedInNotes(lines: readonly Line[], taken: ReadonlySet<Line>): Section[] {
  const found: Section[] = [];
  let names: ReadonlySet<string> | null = null;
  let current: Section | null = null;
  for (const line of lines) {
    const own = taken.has(line) ? null : decisionIn(line, () => (names ??= decidersAmong(lines)));
    if (own !== null) {
      current = { kind: "decision", heading: "", lines: [{ ...line, text: own }] };
      found.push(current);
    } else if (current !== null) {
      if (goesOn(line, current)) current.lines.push(line);
      else current = null;
    }
  }
  return found.filter(({ lines: own }) => own.some(({ text }) => moneyIn(text).length > 0));
}

/** The words of a line from those that decide on; null for a line in which nobody does. */
function decisionIn({ text }: Line, names: () => ReadonlySet<string>): string | null {
  if (!/besl|best|avgj/u.test(text)) return null;
  const sentences = sentencesOf(text.replace(listMark, ""));
  const at = sentences.findIndex((sentence) => {
    const match = onesDecision.exec(sentence);
    const who = match?.[1] ?? match?.[2] ?? "";
    if (match === null || notNow.test(sentence)) return false;
    return names().has(who) || (/(?:direktören|chefen)$/u.test(who) && isRole(who));
  });
  if (at < 0) return null;
  const [first = "", ...rest] = sentences.slice(at);
  return [
    first.replace(
      onesDecision,
      (words) => /(?:att\s|följande|så\s?här)$/u.exec(words)?.[0] ?? words,
    ),
    ...rest,
  ].join(" ");
}

/** Whether a line belongs to the decision above it: an item of its list, or a gift in the same paragraph or behind "Dessutom". */
function goesOn(line: Line, { lines }: Section): boolean {
  const above = lines.at(-1);
  const bare = line.text.replace(listMark, "");
  const isMarked = bare !== line.text && !/^\d/u.test(line.text);
  const isItem = bare !== line.text && (isMarked || moneyIn(bare).length > 0);
  if (isItem && above !== undefined)
    return above.text.endsWith(":") || listMark.test(above.text) || !line.afterGap;
  if (!line.afterGap) return moneyIn(line.text).length > 0;
  return goesOnBelow.test(line.text) && moneyIn(line.text).length > 0;
}
const goesOnBelow =
  /^(?:dessutom|därutöver|vidare|till (?:det|detta)|därtill|utöver (?:det|detta)|resten|återstående|resterande)\s/i;
