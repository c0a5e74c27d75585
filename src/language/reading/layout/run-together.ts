import { aboutMoney } from "../words/about-money.ts";
import { hasColumns } from "../words/columns.ts";
import { gives, noGift, stays } from "../words/gift.ts";
import { moneyIn } from "../words/money.ts";
import { openEnd } from "../words/open-end.ts";
import { saidOfList } from "../words/list-leads.ts";
import { isPerson } from "../words/people.ts";
import { sentencesOf } from "../words/sentences.ts";
import { telling } from "../words/telling.ts";
import type { Line } from "./line.ts";
import { listMark } from "./list-mark.ts";
import type { Section } from "./section.ts";

/** Longer lines are prose. */
const lineMax = 2_000;
const itemMax = 140;

/** "a)", "(2)", "iii)", "3.", "•" within a line, before an item. */
const inner =
  /(?<=^|[\s:])(?:\(?(?<name>\d{1,2}|[a-h]|[ivx]{1,4})\)|(?<point>\d{1,2})\.(?=\s\p{Lu})|(?<sign>[•·▪●■]))\s+(?=[\p{L}\d])/gu;
const romans: readonly string[] = "i ii iii iv v vi vii viii ix x".split(" ");
const numberOf = (name: string): number =>
  /^\d/u.test(name)
    ? Number(name)
    : romans.includes(name) && name !== "c"
      ? romans.indexOf(name) + 1
      : name.charCodeAt(0) - "a".charCodeAt(0) + 1;

/** What stands between two items on one line, the surest first. */
const between: readonly RegExp[] = [
  /\s[•·▪●■]\s+/u,
  /;\s+/u,
  /\s\/\s/u,
  /\s[-–—*]\s/u,
  /,\s+|\s(?:och|samt)\s/u,
];
const behindItem = /\s*(?:[,;]|[,;]?\s(?:och|samt))$/u;
/** "Ansvarig: Mona Ek." behind the item that it tells of. */
const tellsOfItem = /^(?:ansvar|kontakt|projektledare|behov)/i;

const holdsOne = (text: string): boolean => moneyIn(text).length === 1;

/** Whether words are no more than a name with its amount. */
function isItem(text: string): boolean {
  const [money, ...others] = moneyIn(text);
  if (money === undefined || others.length > 0 || money.negative || text.length > itemMax)
    return false;
  const [before, after] = [text.slice(0, money.start).trim(), text.slice(money.end).trim()];
  const name = `${before} ${after}`;
  const isApart =
    before === ""
      ? /^(?:(?:till|för|åt)\s|[,;:(–—/-])/u.test(after)
      : !openEnd.test(` ${before.replace(/,$/u, "")}`) &&
        (/^(?:$|[,;:(–—/-])/u.test(after) || isPerson(after));
  return (
    isApart &&
    /\p{L}{3}/u.test(name) &&
    !leadsOtherwise(before) &&
    aboutMoney(before) === null &&
    ![gives, telling, noGift, stays].some((one) => one.test(name))
  );
}

/** "Följande ryms inte: simskola": the words before the first item say of them all that nobody gets them now. */
const leadsOtherwise = (before: string): boolean => {
  const end = before.indexOf(":");
  return end > 0 && ["tells", "proposes"].includes(saidOfList(before.slice(0, end + 1)) ?? "");
};

/** The items of a line that runs on from one to the next, each as a line of its own; the line where it holds no list. */
function apart(line: Line): readonly Line[] {
  const { text } = line;
  if (text.length > lineMax || hasColumns(text) || moneyIn(text).length < 2) return [line];
  const items = byMarks(text) ?? bySigns(text) ?? bySentences(text);
  return items === null
    ? [line]
    : items.map((item, index) =>
        index === 0 ? { ...line, text: item } : { text: item, afterGap: false },
      );
}

/** "Följande beviljas: a) simskola, ¤, b) läger, ¤": by marks that count up within the line. */
function byMarks(text: string): string[] | null {
  const marks = [...text.matchAll(inner)];
  const [first] = marks;
  if (first === undefined || marks.length < 2) return null;
  const names = marks.map(({ groups }) => groups?.["name"] ?? groups?.["point"] ?? "");
  const counts = names.every(
    (name, index) =>
      (name === "") === (names[0] === "") &&
      (index === 0 || name === "" || numberOf(name) === numberOf(names[index - 1] ?? "") + 1),
  );
  const items = marks.map((mark, index) =>
    text
      .slice(mark.index, marks[index + 1]?.index ?? text.length)
      .trim()
      .replace(behindItem, ""),
  );
  if (!counts || !items.every(holdsOne)) return null;
  const head = text.slice(0, first.index).trim();
  return head === "" ? items : [head, ...items];
}

/** "Simskola, ¤; läger, ¤", "Simskola ¤ / Läger ¤": by one sign between them all. */
function bySigns(text: string): string[] | null {
  const mark = listMark.exec(text)?.[0] ?? "";
  const own = text.slice(mark.length).replace(/\.$/u, "");
  for (const sign of between) {
    const items = own.split(sign).map((item) => item.trim());
    if (items.length > 1 && items.every(isItem))
      return items.map((item, index) => (index === 0 ? mark : mark === "" ? "" : "- ") + item);
  }
  return null;
}

/** "Simskola, ¤, Mona Ek. Läger, ¤. Ansvarig: Bo Ask.": by sentences that are items, with what is told of each. */
function bySentences(text: string): string[] | null {
  if (listMark.test(text)) return null;
  const items: string[] = [];
  for (const sentence of sentencesOf(text)) {
    const last = items.at(-1);
    if (last !== undefined && tellsOfItem.test(sentence))
      items[items.length - 1] = `${last} ${sentence}`;
    else items.push(sentence);
  }
  const isList = items.length > 1 && items.every((item) => isItem(item.replace(/\.$/u, "")));
  return isList ? items : null;
}

/** What decides or proposes, with each item on a line of its own where several ran together on one. */
export const withoutRunTogether = (section: Section): Section =>
  section.kind === "decision" || section.kind === "proposal"
    ? { ...section, lines: section.lines.flatMap(apart) }
    : section;
