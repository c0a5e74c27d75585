import { laidOut } from "./cells.ts";
import { labelledTogether } from "./labelled.ts";
import { withoutTabRuns } from "./tab-runs.ts";
import { turned } from "./turned-tables.ts";
import { type Line, lineLengthMax } from "./line.ts";
import { unwrap } from "./unwrap.ts";

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

/** An item of a counted list has no more lines before the next number. */
const itemLinesMax = 6;

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
    .replace(
      /^([ \t]{0,20})(att|dels|\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?|[a-h][.)]|[-–•*])\t+(?=\S+(?: \S+)*$)/gim,
      "$1$2 ",
    )
    .replace(/^( {0,20}(?:att|dels|\d{1,2}[.)]|[a-h][.)]|[-–•*])) {2,8}(?=\S+(?: \S+)*$)/gim, "$1 ")
    .replace(/ ?\.{5,} ?/g, "\t")
    .replace(inThousands, "$1 tkr");
  const lines = split(plain);
  const cut = text.length > textLengthMax || lines.length > linesMax;
  return {
    lines: unwrap(
      labelledTogether(laidOut(turned(withoutTabRuns(withMarks(lines.slice(0, linesMax)))))),
    ),
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

/** "1 Medel …", "2 Medel …": numbers without a point are the marks of a list where they count up. */
function withMarks(lines: readonly Line[]): Line[] {
  const numbered = lines.flatMap(({ text }, index) => {
    const number = Number(/^(\d{1,2}) \p{Lu}\p{Ll}/u.exec(text)?.[1] ?? 0);
    return number > 0 ? [{ index, number }] : [];
  });
  const marks = new Set<number>();
  for (const [place, { index, number }] of numbered.entries()) {
    const next = numbered[place + 1];
    if (next === undefined || next.number !== number + 1 || next.index - index > itemLinesMax)
      continue;
    marks.add(index).add(next.index);
  }
  return lines.map((line, index) =>
    marks.has(index) ? { ...line, text: line.text.replace(/^(\d{1,2}) /, "$1. ") } : line,
  );
}
