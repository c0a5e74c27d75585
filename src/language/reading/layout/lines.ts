import { withoutAddressFeet } from "./address-feet.ts";
import { withAmountsBeside } from "./amounts-below.ts";
import { withoutBrokenTasks } from "./broken-tasks.ts";
import { laidOut } from "./cells.ts";
import { withoutGaps } from "./gaps.ts";
import { labelledTogether } from "./labelled.ts";
import { plainText, withoutSpacesBehind } from "./plain-text.ts";
import { withNamesAbove } from "./name-above.ts";
import { withNamesBeforeTasks } from "./names-above-tasks.ts";
import { withoutPageFurniture } from "./page-furniture.ts";
import { withoutBrokenNames, withoutTabRuns } from "./tab-runs.ts";
import { withoutOddMarks } from "./odd-marks.ts";
import { type Line, documentLinesMax, lineLengthMax } from "./line.ts";
import { withTriplesBeside } from "./triples.ts";
import { withRemarks } from "./task-remarks.ts";
import { withSentencesTogether } from "./sentence-lines.ts";
import { unwrap } from "./unwrap.ts";

/** What a text became before it is read. */
export interface Prepared {
  readonly lines: readonly Line[];
  /** Whether the text was longer than what is read. */
  readonly cut: boolean;
}

/** Longer texts are read to the end of the last line before here, some forty pages; the rest is asked about. */
const textLengthMax = 120_000;

/** An item of a counted list has no more lines before the next number. */
const itemLinesMax = 6;
/** The same of one that a tab sets off, which may have a list of its own. */
const itemLinesFarMax = 25;

/** What is put right in the lines, one thing after the other. */
const steps: readonly ((lines: readonly Line[]) => Line[])[] = [
  withoutOddMarks,
  withMarks,
  withNamesAbove,
  withoutGaps,
  withoutBrokenNames,
  withoutTabRuns,
  laidOut,
  withTriplesBeside,
  withAmountsBeside,
  withoutBrokenTasks,
  labelledTogether,
  withNamesBeforeTasks,
  unwrap,
  withRemarks,
  withSentencesTogether,
];

/** Makes lines out of a text from anywhere: byte order marks, Windows line ends, entities, thin spaces, wrapping. */
export function prepare(text: string): Prepared {
  const all = split(plainText(beginningOf(text)));
  const cut = text.length > textLengthMax || all.length > documentLinesMax;
  const lines = withoutAddressFeet(withoutPageFurniture(all.slice(0, documentLinesMax)));
  return {
    lines: steps.reduce<readonly Line[]>((done, step) => step(done), lines),
    cut,
  };
}

/** As much of a text as is read. It ends with a line: half an amount would be another amount. */
function beginningOf(text: string): string {
  if (text.length <= textLengthMax) return text;
  const end = text.lastIndexOf("\n", textLengthMax);
  return text.slice(0, end > textLengthMax - lineLengthMax ? end : textLengthMax);
}

function split(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const raw of text.split("\n")) {
    if (lines.length > documentLinesMax) break;
    if (raw.trim() === "") gap = true;
    else {
      const indent = raw.length - raw.trimStart().length;
      for (const piece of pieces(isIndented(raw, lines.at(-1)) ? raw.trimStart() : raw)) {
        lines.push({ text: narrow(piece), afterGap: gap, indent });
        gap = false;
      }
    }
  }
  return lines;
}

/**
 * The same words in one byte for each sign where that holds them all. A piece of a text with one dash is kept in two,
 * as the text is, and there a letter is any of 600 ranges: a pattern takes three times as long.
 */
const narrow = (text: string): string =>
  beyondOneByte.test(text) ? text : Buffer.from(text, "latin1").toString("latin1");
const beyondOneByte = /[^\0-\xFF]/;

/** A tab before a sentence, or before words where no columns stand above, sets them in and is no empty column. */
const isIndented = (raw: string, above: Line | undefined): boolean =>
  raw.startsWith("\t") &&
  !raw.trim().includes("\t") &&
  (raw.trim().length > 30 || above?.text.includes("\t") !== true);

/** Without the spaces at both ends; counted by index, since a pattern runs through every inner run again. */
function withoutSpaces(text: string): string {
  let start = 0;
  while (text[start] === " ") start += 1;
  return withoutSpacesBehind(text.slice(start));
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

/** "1<tab>Medel …", "Punkt 2: 500 tkr …", "3.400 000 kr …": a number, the sign behind it, a gap and words. */
const numbering = /^\s*(?:(?:besluts)?punkt\s(?=\d{1,2}[\t:]))?(\d{1,2})([.:]?)([ \t]*)(?=\S)/i;
const sum = "(?:[ .]\\d{3})+\\s(?:kr|tkr|kronor)(?![A-Za-zÀ-ɏ])";
/** "Medel …", "HR-chefen …", "2 000 000 kr …": no "150 000 kr", which goes on a figure. */
const beginsItem = new RegExp(
  `^(?:\\p{Lu}(?:\\p{Ll}|\\p{Lu}{0,3}-\\p{Ll})|\\d{1,2}${sum}|att\\s\\p{Ll})`,
  "u",
);
/** "3.400 000 kr" behind its number: spaces part its groups; "3.400.000 kr" is three millions and more. */
const isGlued = /^\d{1,3}(?: \d{3})+\s(?:kr|tkr|kronor)(?!\p{L})/u;
/** So many in a row show that what stands right before their sums are numbers. */
const gluedMin = 3;

/** "3 650 tkr till kurser": an item only between the second and the fourth, and else three millions and more. */
const isAmount = /^\d{3}\s(?:kr|tkr|kronor)(?!\p{L})/u;

/** The number before what may be an item, with how far off the next one may be; null for a line that is none. */
function numberOf(text: string): {
  readonly number: number;
  readonly reach: number;
  readonly within: boolean;
  readonly glued: boolean;
  readonly surely: boolean;
} | null {
  const [whole = "", number = "", point = "", gap = ""] = numbering.exec(text) ?? [];
  const words = text.slice(whole.length);
  const glued = gap === "" && point === "." && isGlued.test(words);
  const isItem =
    gap.includes("\t") || (point !== "" && gap !== "")
      ? !words.includes("\t") && /\p{L}{3}.*\s\p{L}{2}/u.test(words)
      : gap === ""
        ? glued
        : beginsItem.test(words);
  const within = gap === " " && point === "" && isAmount.test(words);
  if (number === "" || number === "0" || (!isItem && !within)) return null;
  return {
    within,
    glued,
    // "1.2 000 000 kr" is no number as a whole.
    surely: glued && /^\d{1,2} /.test(words),
    number: Number(number),
    reach: gap === " " && point === "" ? itemLinesMax : itemLinesFarMax,
  };
}

/** "1 Medel …", "2<tab>2 mnkr avsätts …": numbers without a point are the marks of a list where they count up. */
function withMarks(lines: readonly Line[]): Line[] {
  let inTable = false;
  const numbered = lines.flatMap(({ text, afterGap }, index) => {
    const found = numberOf(text);
    // "Nr<tab>Insats" above it makes a table of it.
    inTable = (inTable && !afterGap) || (found === null && text.includes("\t"));
    return found === null || (inTable && text.includes("\t")) ? [] : [{ index, ...found }];
  });
  const marks = new Set<number>();
  const leadsOn = (place: number): boolean => {
    const [own, next] = [numbered[place], numbered[place + 1]];
    return (
      own !== undefined &&
      next !== undefined &&
      next.number === own.number + 1 &&
      next.index - own.index <= own.reach
    );
  };
  /** The run of items of one manner around an item: where it begins, and where the next manner does. */
  const runOf = (place: number, manner: "within" | "glued"): readonly [number, number] => {
    let [start, end] = [place, place + 1];
    while (leadsOn(start - 1) && numbered[start - 1]?.[manner] === true) start -= 1;
    while (leadsOn(end - 1) && numbered[end]?.[manner] === true) end += 1;
    return [start, end];
  };
  /** What may be the beginning of an amount is a number only where others show that it is. */
  const isItem = (place: number): boolean => {
    const item = numbered[place];
    if (item?.within === true) {
      const [start, end] = runOf(place, "within");
      return leadsOn(start - 1) && leadsOn(end - 1);
    }
    if (item?.glued !== true) return true;
    const [start, end] = runOf(place, "glued");
    const isSure = numbered.slice(start, end).some(({ surely }) => surely);
    return numbered[start]?.number === 1 && (isSure || end - start >= gluedMin);
  };
  for (const [place, { index }] of numbered.entries()) {
    const next = numbered[place + 1];
    if (next === undefined || !leadsOn(place) || !isItem(place) || !isItem(place + 1)) continue;
    marks.add(index).add(next.index);
  }
  return lines.map((line, index) =>
    marks.has(index) ? { ...line, text: line.text.replace(numbering, "$1. ") } : line,
  );
}
