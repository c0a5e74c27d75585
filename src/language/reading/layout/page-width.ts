import { hasColumns } from "../words/columns.ts";
import type { Line } from "./line.ts";

/** Fewer lines that surely go on say nothing of how wide the page is, unless no other line is wider. */
const goingOnMin = 3;
/** A narrower page is a column of names, a wider one is no page. */
const widthMin = 48;
const widthMax = 140;
/** How far before the edge of the page most of its broken lines end. */
const raggedMax = 16;

const width = ({ text, indent = 0 }: Line): number => text.length + indent;

/** A line of words that goes on in the next one, whatever page they stand on: it stops in a sentence. */
const surelyGoesOn = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  !next.afterGap &&
  /[\p{L}\d,–-]$/u.test(line.text) &&
  /^\p{Ll}{2,}\s\S/u.test(next.text) &&
  width(line) >= widthMin &&
  !hasColumns(line.text) &&
  !hasColumns(next.text);

/**
 * How many characters the page holds on which a text was broken; null where its paragraphs stand whole. A text that
 * was broken ends most of its lines at the same edge.
 */
export function pageWidth(lines: readonly Line[]): number | null {
  const broken = lines
    .filter((line, index) => surelyGoesOn(line, lines[index + 1]))
    .map(width)
    .filter((each) => each <= widthMax)
    .toSorted((one, other) => other - one);
  const [widest = 0] = broken;
  const atTheEdge = broken.filter((each) => each >= widest - raggedMax).length;
  const enough = atTheEdge >= goingOnMin || (atTheEdge > 0 && isWidest(widest, lines));
  return enough && atTheEdge * 2 > broken.length ? widest : null;
}

const isWidest = (page: number, lines: readonly Line[]): boolean =>
  lines.every((line) => width(line) <= page || hasColumns(line.text));

/** Whether the next line's first word had no room left on a line. */
export const isFull = (line: Line, next: Line, page: number): boolean =>
  width(line) >= widthMin - 8 &&
  width(line) <= page &&
  width(line) + 1 + (next.text.split(" ", 1)[0] ?? "").length > page;
