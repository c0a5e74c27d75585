import { startsTask } from "../words/infinitive.ts";
import { moneyIn } from "../words/money.ts";
import { hasColumns } from "../words/columns.ts";
import { noDoing, present } from "../tasks/task-list.ts";
import { oneOf } from "../words/pattern.ts";
import { isPerson, isRole } from "../words/people.ts";
import type { Line } from "./line.ts";
import { listMark } from "./list-mark.ts";
import { type Rewritten, rewritten } from "./rewritten.ts";

const nameMax = 80;
const wordsMax = 5;
const tasksMax = 30;
/** "ska ta fram", "får i uppdrag att", "återkommer i maj": what goes on behind the name above it. */
const goesOn =
  /^(?:ska|skall|får|ges|har\satt|har\si\suppdrag|åläggs|åtar\ssig|tar\spå\ssig|(?:åter(?:kommer|rapporterar|redovisar)|redovisar|rapporterar|presenterar|lämnar|upprättar|utreder|kartlägger|genomför|sammanställer|ansvarar|svarar|tar\s(?:[\p{Ll}]+\s){0,2}?fram))\s\S+\s/u;

/** "om medlen inte räcker, återkomma med förslag": the condition before what is to be done. */
const conditionFirst =
  /^((?:om|ifall|såvida|därest|när|så\ssnart|för\sdet\sfall|för\sden\shändelse|under\sförutsättning)\s[^,;:]{5,160}),\s(\S.*)$/i;

/**
 * Whoever is to do something, alone on a line above it as a heading: what follows, "ska ta fram en plan" or a list of
 * what is to be done, is put behind the name, sentence by sentence.
 */
export const withNamesBeforeTasks = (lines: readonly Line[]): Line[] =>
  rewritten(lines, (all, start) => {
    const [line, below] = [all[start], all[start + 1]];
    if (line === undefined || below === undefined) return null;
    const [mark = ""] = listMark.exec(line.text) ?? [];
    const bare = line.text.slice(mark.length);
    if (!isName(bare)) return null;
    const name = bare.replace(/\s?:$/u, "");
    // "2. Eva Alm" above "a. tar fram en plan": a point that names somebody, and the points below it.
    if (mark !== "")
      return isKnown(all, start, name) && !["", kindOf(line)].includes(kindOf(below))
        ? listBelow(all, start, name, mark)
        : null;
    const isMiddle = kindOf(below) === "" && stopsInSentence.test(line.text);
    if (isMiddle) return null;
    if (!below.afterGap && goesOn.test(below.text))
      return { lines: [{ ...line, text: `${name} ${below.text}` }], end: start + 2 };
    return listBelow(all, start, name);
  });

/** "IT-chefen får", "Styrelsen gav IT-chefen i uppdrag": a sentence that the page broke, and no name alone. */
const stopsInSentence = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    ska(ll)? får fick g(e|er|av|es|ett) har hade är i_uppdrag uppdra(r|s)? uppdrog beslut(ar|ade) att rätt delegation
  `}(?![A-Za-zÀ-ɏ])|\s(?:till|åt|av|för|med|i|på|och)$`,
  "i",
);

/** "Mona Ek", "HR-chefen", "Verksamhetschefen för akuten": whoever it is, and no sentence about him. */
function isName(text: string): boolean {
  const bare = text.replace(/\s?:$/u, "");
  if (bare.length > nameMax || !/^\p{Lu}/u.test(bare) || /[,.;!?\t]/u.test(bare)) return false;
  return isPerson(bare) || (isRole(bare) && bare.split(" ").length <= wordsMax);
}

/** "1. Öppna Hus" is no person: who is one is a position, or was named among those who were there. */
const isKnown = (lines: readonly Line[], start: number, name: string): boolean =>
  isRole(name) ||
  lines.slice(0, Math.min(start, presentMax)).some(({ text }) => text.includes(name));
const presentMax = 40;

/**
 * The lines below a name that say what is to be done, each with the name before it, and the mark of the name where it
 * has one; null where they are none.
 */
function listBelow(
  lines: readonly Line[],
  start: number,
  name: string,
  point = "",
): Rewritten | null {
  const found: Line[] = [];
  let tasks = 0;
  const own = kindOf(lines[start + 1]);
  const marked = own !== "";
  for (let at = start + 1; at < lines.length && at - start <= tasksMax; at += 1) {
    const line = lines[at];
    if (line === undefined || isName(line.text.replace(listMark, "")) || hasColumns(line.text))
      break;
    if (moneyIn(line.text).length > 0) return null;
    const mark = listMark.exec(line.text)?.[0] ?? "";
    // "4. Nästa möte", below a list of dashes, heads what follows.
    if (marked && mark !== "" && line.afterGap && kindOf(line) !== own) break;
    // What stands without a mark is a list only right below the name.
    if (marked ? line.afterGap && mark === "" : line.afterGap || mark !== "") break;
    const words = line.text.slice(mark.length);
    const [condition = "", does = ""] = conditionFirst.exec(words)?.slice(1) ?? ["", words];
    const isTask = startsTask(does) && (marked || isSentence(does));
    // What is to be done, below a point that names who, is read where it stands.
    if (isTask && point !== "") return null;
    // "– skriver ett utkast": told in the present.
    const [verb = ""] = does.split(" ", 1);
    const isTold = marked && condition === "" && present.test(verb) && !noDoing.test(verb);
    if (!isTask && !isTold && (found.length === 0 || (!marked && /^\p{Lu}/u.test(words)))) break;
    if (isTask || isTold) tasks += 1;
    const when = condition === "" ? "" : `, ${lower(condition)},`;
    const said = isTold ? does : `ska${when} ${infinitive(does)}`;
    found.push(isTask || isTold ? { ...line, text: `${point || mark}${name} ${said}` } : line);
  }
  const [first] = found;
  const above = lines[start];
  if (tasks === 0 || first === undefined || above === undefined) return null;
  return {
    lines: [{ ...first, afterGap: above.afterGap }, ...found.slice(1)],
    end: start + 1 + found.length,
  };
}

/** The mark of a line, in which every number and every letter is the same. */
const kindOf = (line: Line | undefined): string =>
  (listMark.exec(line?.text ?? "")?.[0] ?? "").replace(/\d+/gu, "1").replace(/\p{L}+/gu, "a");

/** "Skola Norr" ends as a verb does; what is to be done has more words. */
const isSentence = (words: string): boolean => words.split(/\s+/u).length > 2;

/** "Ta fram en plan", "att ta fram en plan": behind "ska". */
const infinitive = (words: string): string => lower(words.replace(/^(?:att|ska|skall)\s/i, ""));
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
