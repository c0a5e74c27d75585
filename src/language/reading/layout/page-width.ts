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
  const edge = edgeBeside(widest, lines);
  const enough =
    atTheEdge >= goingOnMin ||
    (atTheEdge > 0 && edge === widest) ||
    (atTheEdge > 1 && edge !== null);
  return enough && atTheEdge * 2 > broken.length ? (edge ?? widest) : null;
}

/**
 * The edge of the page where no line of words goes past it: one that stops at a name or a bracket reaches as far as
 * those that surely go on. Null where one goes further than a broken line may.
 */
function edgeBeside(widest: number, lines: readonly Line[]): number | null {
  let furthest = widest;
  for (const line of lines) {
    const own = width(line);
    if (own <= furthest || hasColumns(line.text)) continue;
    if (own > widest + raggedMax) return null;
    furthest = own;
  }
  return furthest;
}

/** Whether the next line's first word had no room left on a line. */
export const isFull = (line: Line, next: Line, page: number): boolean =>
  width(line) >= widthMin - 8 &&
  width(line) <= page &&
  width(line) + 1 + (next.text.split(" ", 1)[0] ?? "").length > page;
