import { laidOut } from "./cells.ts";
import { labelledTogether } from "./labelled.ts";
import { hasColumns, withoutHyphen } from "../words/columns.ts";
import { turned } from "./turned-tables.ts";
import type { Line } from "./line.ts";

/** What a text became before it is read. */
export interface Prepared {
  readonly lines: readonly Line[];
  /** Whether the text was longer than what is read. */
  readonly cut: boolean;
}

/** Longer texts are read to here; the rest is asked about. */
const textLengthMax = 2_000_000;
/** No decision has more lines; each line costs a look of every pattern. */
const linesMax = 20_000;
/** Longer lines are cut into pieces at a space, so that no pattern has to run far. */
const lineLengthMax = 6_000;

const entities: ReadonlyMap<string, string> = new Map([
  ["nbsp", " "],
  ["thinsp", " "],
  ["ensp", " "],
  ["emsp", " "],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["sect", "§"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["minus", "−"],
  ["bull", "•"],
  ["shy", ""],
  ["rdquo", "”"],
  ["ldquo", "“"],
  ["rsquo", "’"],
  ["aring", "å"],
  ["auml", "ä"],
  ["ouml", "ö"],
  ["Aring", "Å"],
  ["Auml", "Ä"],
  ["Ouml", "Ö"],
  ["eacute", "é"],
]);

/** Makes lines out of a text from anywhere: byte order marks, Windows line ends, entities, thin spaces, wrapping. */
export function prepare(text: string): Prepared {
  const kept = text.slice(0, textLengthMax);
  const plain = decodeEntities(kept)
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " ")
    // eslint-disable-next-line no-control-regex -- control characters are what is taken away here
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F]/g, "")
    .replace(/<br\s{0,3}\/?>/gi, "\n")
    .replace(/\*\*/g, "")
    .replace(/^[ \t]+(?=(?:[-–•*]|\d{1,2}[.)]|[a-h][.)])[ \t])/gm, (gap) =>
      gap.replaceAll("\t", "    "),
    )
    // The mark of a list is set off with a tab or with spaces; what follows is no column.
    .replace(/^([ \t]{0,20})(att|dels|\d{1,2}[.)]|[a-h][.)]|[-–•*])\t+/gim, "$1$2 ")
    .replace(/^( {0,20}(?:att|dels|\d{1,2}[.)]|[a-h][.)]|[-–•*])) {2,8}(?=\S+(?: \S+)*$)/gim, "$1 ")
    .replace(/ ?\.{5,} ?/g, "\t")
    .replace(inThousands, "$1 tkr");
  const lines = split(plain);
  const cut = text.length > textLengthMax || lines.length > linesMax;
  return {
    lines: unwrap(labelledTogether(laidOut(turned(withMarks(lines.slice(0, linesMax)))))),
    cut,
  };
}

/** "450'", "1 250’": a stroke behind figures stands for thousands, where none before them opens a quotation. */
const inThousands =
  /(?<![\p{L}\d.,/'’´′‘-])(\d{2,3}|\d{1,3} \d{3})['’´′](?![\p{L}\d'’´′])(?<!['’´′‘]\p{L}[^\n]{0,80})/gu;

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, ...found) => {
    const [decimal, hex, name] = found as (string | undefined)[];
    if (name !== undefined) return entities.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code > 0x10ffff || code === 0 ? "" : String.fromCodePoint(code);
  });
}

function split(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const raw of text.split("\n")) {
    if (lines.length > linesMax) break;
    if (raw.trim() === "") gap = true;
    else {
      const indent = raw.length - raw.trimStart().length;
      for (const piece of pieces(isIndented(raw, lines.at(-1)) ? raw.trimStart() : raw)) {
        lines.push({ text: piece, afterGap: gap, indent });
        gap = false;
      }
    }
  }
  return lines;
}

/** A tab before a sentence, or before words where no columns stand above, sets them in and is no empty column. */
const isIndented = (raw: string, above: Line | undefined): boolean =>
  raw.startsWith("\t") &&
  !raw.trim().includes("\t") &&
  (raw.trim().length > 30 || above?.text.includes("\t") !== true);

/** Without the spaces at both ends; counted by index, since a pattern runs through every inner run again. */
function withoutSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === " ") start += 1;
  while (end > start && text[end - 1] === " ") end -= 1;
  return text.slice(start, end);
}

function pieces(raw: string): string[] {
  // A tab at the end is an empty last column.
  const line = withoutSpaces(raw);
  if (line.length <= lineLengthMax) return [line];
  const found: string[] = [];
  for (let start = 0; start < line.length;) {
    const limit = Math.min(start + lineLengthMax, line.length);
    const space = limit < line.length ? line.lastIndexOf(" ", limit) : limit;
    const end = space > start ? space : limit;
    found.push(line.slice(start, end));
    start = end;
  }
  return found.filter((piece) => piece.trim() !== "");
}

/** The mark before an item of a list: `1.`, `a)`, `2 a.`, `3.1`, `-`, `•`, `→`. */
export const listMark =
  /^(?:(?:\d{1,2}(?:\s?[a-hA-H])?|[a-hA-H])[.)](?!\d)\s*|\d{1,2}\.\d{1,2}\.?\s+(?=[A-ZÅÄÖ])(?![MTK](?:n?kr|N?KR|sek|SEK|ilj|ILJ)|SEK)|[-–—•*·▪○→➔►➢✓]\s+|\(?[a-hA-H\d]\)\s*|[Aa]tt-sats\s+)/;

/** A line that ends in one of these goes on. */
const openEnd =
  /(?:^|\s)(?:till|för|av|och|i|på|att|med|om|inom|samt|den|det|de|en|ett|från|vid|eller|som|fördelas|avsätts|anslås|får|senast|under|§|kap\.|dnr|ca|är|(?<=\S\s)ansvarig)$|,$|\d-$/i;

/** "Nämnden beslutar att", under which each line is an act of its own. */
const opensActs = /^\p{Lu}.*(?<!\p{L})(?:beslutar|föreslår|föreslås besluta)(?: att| följande)?$/u;
const nextAct =
  /^(?:fördela|avsätta|anslå|tilldela|bevilja|reservera|uppdra|ge|delegera|godkänna|fastställa|avslå|notera|anta)\s/u;

/** Headings whose last word would go on in a sentence. */
const receivers =
  /(?:utdrag|expedieras|expediering|kopia|skickas|sänds|delges|kännedom)(?:\s(?:ska\s)?(?:skickas|sänds))?\s?till$|^(?:beslut(?:et)?|bekräftas|meddelas|lämnas)\still$/i;
/** Before an "att" that goes on; elsewhere it begins an item of its own. */
const beforeThat =
  /(?:uppdrag|rätt|delegation|genom|för|förutsatt|förutsättning|villkor|innebär|anser|så|(?:åt|till|ge)\s[^\s,]+)$/i;

const moneyUnit = "(?:kr(?:onor)?|tkr|kkr|mnkr|mkr|msek|milj\\p{L}*|:-)";
/** "450 tkr – Höftmottagningen": a line of its own after a line with its own amount. */
const beginsWithMoney = new RegExp(
  `^(?:(?:kr|sek)\\s)?\\d[\\d .,]*\\s?${moneyUnit}(?!\\p{L})|^(?:kr|sek)\\s\\d`,
  "iu",
);
const holdsMoney = new RegExp(`\\d\\s?${moneyUnit}(?!\\p{L})|(?<!\\p{L})(?:kr|sek)\\s\\d`, "iu");

const onlyMoney = new RegExp(
  `^(?:(?:kr|sek)\\s)?(?:\\d[\\d .,]*\\s?${moneyUnit}|\\d{1,3}(?:[ .]\\d{3})+)$`,
  "iu",
);

/** A name, its amount and who answers for it, each on its own line. */
function isAmountOf(before: string, text: string): boolean {
  if (!/^\p{L}/u.test(before) || before.length > 90 || /[.:;,]$/.test(before)) return false;
  return holdsMoney.test(before)
    ? /^\(?ansvarig(?:a)?\s?:?\s\p{Lu}/iu.test(text)
    : onlyMoney.test(text);
}

function unwrap(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      !line.afterGap &&
      (continues(last.text, line.text) || hangsUnder(last, lines[index - 1], line));
    if (goesOn) joined[joined.length - 1] = { ...last, text: join(last.text, line.text) };
    else joined.push(line);
  }
  return joined;
}

/** A line is full enough for its next word to stand on the next one. */
const fullLine = 44;

/** Whether a line stands further in than the mark of the item above it, whose last line is full. */
function hangsUnder(item: Line, before: Line | undefined, { text, indent = 0 }: Line): boolean {
  return (
    listMark.test(item.text) &&
    item.indent !== undefined &&
    indent > item.indent &&
    (before?.text.length ?? 0) >= fullLine &&
    item.text.length + text.length <= lineLengthMax &&
    !/[:;]$/.test(item.text) &&
    !hasColumns(item.text) &&
    !hasColumns(text) &&
    !listMark.test(text) &&
    !(holdsMoney.test(text) && holdsMoney.test(item.text))
  );
}

/** "1 Medel …", "2 Medel …": numbers without a point are the marks of a list where they count up. */
function withMarks(lines: readonly Line[]): Line[] {
  const numbers = lines.map(({ text }) => Number(/^(\d{1,2}) \p{Lu}\p{Ll}/u.exec(text)?.[1] ?? 0));
  return lines.map((line, index) => {
    const own = numbers[index] ?? 0;
    const counts =
      own > 0 && (numbers[index + 1] === own + 1 || (own > 1 && numbers[index - 1] === own - 1));
    return counts ? { ...line, text: line.text.replace(/^(\d{1,2}) /, "$1. ") } : line;
  });
}

function continues(before: string, text: string): boolean {
  if (before.length + text.length > lineLengthMax) return false;
  if (hasColumns(before) || hasColumns(text) || text.startsWith(">") || before.startsWith(">"))
    return false;
  if (/[.:;!?]$/.test(before) && !/\b(?:dnr|bl\.a|t\.ex|ca|nr|kap|milj)\.$/i.test(before))
    return false;
  if (isAmountOf(before, text)) return true;
  // "(ansvarig Mona Ek)" below an item belongs to it.
  if (/^\(\p{Ll}[^()]{2,80}\)[.,;]?$/u.test(text)) return true;
  if (listMark.test(text) || receivers.test(before)) return false;
  // What stands in brackets goes on to their end.
  if (/\([^()]{1,120}$/.test(before) && /^[^()]{0,120}\)/.test(text)) return true;
  if (before.length < 60 && opensActs.test(before)) return false;
  if (before.endsWith(",") && nextAct.test(text)) return false;
  if (beginsWithMoney.test(text) && holdsMoney.test(before)) return false;
  if (/^att[\s,]/i.test(text)) return beforeThat.test(before);
  if (
    /^(?:eller |det ger )?(?:totalt?|summa|sammanlagt|tillsammans)(?!\p{L})/iu.test(text) &&
    holdsMoney.test(text)
  )
    return openEnd.test(before);
  if (openEnd.test(before)) return !/^[\p{L} -]{2,40}:/u.test(text);
  if (/^\p{Ll}/u.test(text)) return !isLabel(before);
  return (
    /^\d/.test(text) &&
    /\p{Ll}$|\d$/u.test(before) &&
    !isLabel(before) &&
    !/^\d{4}-?\d\d/.test(text) &&
    /\s/.test(before)
  );
}

/** A line of one short word or two that stands alone is a heading or a name. */
function isLabel(text: string): boolean {
  return text.length < 25 && /^[\p{Lu}#*]/u.test(text) && text.split(/\s+/).length <= 2;
}

function join(before: string, text: string): string {
  if (/^ansvarig/i.test(text) && holdsMoney.test(before))
    return /[.,;:]$/.test(before) ? `${before} ${text}` : `${before}, ${text}`;
  return withoutHyphen(before, text);
}
