import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import type { Line } from "./line.ts";
import { listMark } from "./list-mark.ts";

/** The mark before an item as it stands, with where it counts to. */
interface Marked {
  readonly index: number;
  /** What the marks of one list have in common. */
  readonly style: string;
  /** Which item it is; 0 for a sign, which does not count. */
  readonly number: number;
  /** The words without the mark. */
  readonly words: string;
  /** The mark by which lists are known. */
  readonly known: string;
}

/** Items of a list stand no further apart. */
const itemLinesMax = 6;
/** Shorter words say nothing of money. */
const itemMin = 6;

/** "II. ", "(IV) ", "Post 3: ", "Nr 2 ", "#4 ", "2 – ", "3/ ", "B: ", "A ": a number or a letter that is no mark elsewhere. */
const counted =
  /^\s*(?<label>(?:[Nn]r|[Nn]ummer|[Pp]unkt|[Pp]ost|[Rr]ad|[Dd]el|[Ii]nsats|[Aa]ktivitet|[Åå]tgärd|[Pp]rojekt|[Ss]atsning|#)[.\s]?\s?)?(?<open>\()?(?<number>\d{1,2}|[IVX]{1,5}|[ivx]{1,5}|[A-H])(?<close>[.):/]|\s?[–—-](?=\s))?(?:[\s]+|(?<=[.):/])(?=\p{Lu}))(?=[\p{L}\d])/u;
/** A sign before an item, with a gap or none: "·Läxhjälp", "+ Läxhjälp", "?<tab>Läxhjälp", "-Läxhjälp". */
const signed =
  /^\s*(?<sign>[-–—•*·+~»?=✅☑✔♦◆◊■□●‣⁃∙\u{F000}-\u{F0FF}]{1,2}>?)(?<gap>\s*)(?=[\p{L}\d])/u;

const romans: readonly string[] = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
const numberOf = (text: string): number =>
  /^\d/u.test(text)
    ? Number(text)
    : /^[ivx]+$/i.test(text)
      ? romans.indexOf(text.toLowerCase()) + 1
      : text.charCodeAt(0) - "A".charCodeAt(0) + 1;
const kindOf = (text: string): string =>
  /^\d/u.test(text) ? "1" : /^[ivx]+$/i.test(text) ? "i" : "A";

/** "Insats 1: 900 000 kr": what is numbered has no other name. */
const isNamed = (label: string, words: string): boolean =>
  !/^(?:insats|aktivitet|åtgärd|projekt|satsning|del)/i.test(label) ||
  (/^\p{L}/u.test(words) && !/^(?:ansvar|belopp)/i.test(words)) ||
  /^\d[\d .,]*\s?\p{L}+\s(?:till|för|åt)\s/u.test(words);

function markOf({ text }: Line, index: number): Marked | null {
  const found = counted.exec(text);
  const { label = "", open = "", number = "", close = "" } = found?.groups ?? {};
  if (found !== null && (label + open + close !== "" || !/^\d/u.test(number))) {
    const words = text.slice(found[0].length);
    const isKnown = listMark.test(text) && kindOf(number) !== "i";
    const counts = numberOf(number);
    if (isKnown || counts === 0 || words.includes("\t") || !isNamed(label, words)) return null;
    return {
      index,
      style: `${label.toLowerCase()}${open}${kindOf(number)}${close.trim()}`,
      number: counts,
      words,
      known: `${number.toLowerCase()}) `,
    };
  }
  const sign = signed.exec(text);
  if (sign === null || (listMark.test(text) && !/^\s*[-–—*·]\d/u.test(text))) return null;
  const words = text.slice(sign[0].length);
  // "*viktigt*" is set out and no item.
  if (words.includes("\t") || words.endsWith("*")) return null;
  return { index, style: sign.groups?.["sign"] ?? "", number: 0, words, known: "- " };
}

/** Whether an item, to the end of what is wrapped below it, tells of money. */
function tellsOfMoney(lines: readonly Line[], { index, words }: Marked): boolean {
  if (moneyIn(words).length > 0) return true;
  const below = lines.slice(index + 1, index + itemLinesMax);
  const end = below.findIndex(
    (line) =>
      line.afterGap ||
      listMark.test(line.text) ||
      hasColumns(line.text) ||
      markOf(line, 0) !== null,
  );
  return (end < 0 ? below : below.slice(0, end)).some(({ text }) => moneyIn(text).length > 0);
}

/** Whether one item follows on another: the next number of the same kind of mark, or the same sign again. */
const follows = (above: Marked, below: Marked): boolean =>
  above.style === below.style &&
  below.index - above.index <= itemLinesMax &&
  below.number === (above.number === 0 ? 0 : above.number + 1);

/**
 * Lists whose marks are none elsewhere, "II.", "Post 3:", "·" without a gap or a bullet that became a question mark when it
 * was pasted, with marks by which lists are known. Only a list that tells of money is one for sure, and a sign before a
 * figure is its minus where no item begins with a word.
 */
export function withoutOddMarks(lines: readonly Line[]): Line[] {
  const marked = lines.flatMap((line, index) =>
    line.text.length < itemMin ? [] : (markOf(line, index) ?? []),
  );
  const known = new Map<number, Marked>();
  for (let start = 0; start < marked.length;) {
    let end = start + 1;
    for (
      let above = marked[start], below = marked[end];
      above !== undefined && below !== undefined;
    ) {
      if (!follows(above, below)) break;
      end += 1;
      [above, below] = [below, marked[end]];
    }
    const list = marked.slice(start, end);
    const tells = list.filter((item) => tellsOfMoney(lines, item)).length;
    const isList =
      list.length > 1 &&
      tells > 1 &&
      tells * 2 >= list.length &&
      (list[0]?.number !== 0 || list.some(({ words }) => /^\p{L}/u.test(words)));
    if (isList) for (const item of list) known.set(item.index, item);
    start = end;
  }
  if (known.size === 0) return [...lines];
  return lines.map((line, index) => {
    const item = known.get(index);
    return item === undefined ? line : { ...line, text: `${item.known}${item.words}` };
  });
}
