import type { SectionKind } from "../layout/headings.ts";
import type { Line } from "../layout/line.ts";
import { prepare } from "../layout/lines.ts";
import { listMark } from "../layout/list-mark.ts";
import { endsInPageNumber } from "../layout/page-furniture.ts";
import { plainText } from "../layout/plain-text.ts";
import type { Section } from "../layout/section.ts";
import { sectionsOf } from "../layout/sections.ts";
import { hasColumns } from "../words/columns.ts";
import { namesSomebody } from "../words/people.ts";
import { sentencesOf } from "../words/sentences.ts";
import { type Mark, marksOf } from "./marks.ts";
import { lettersOf } from "./stream.ts";

/** A sentence of a document, or a row of a table in it, where it stands. */
export interface Place {
  readonly text: string;
  /** The nearest heading above it, as it stands; "" for none. */
  readonly heading: string;
  readonly kind: SectionKind;
  readonly marks: readonly Mark[];
  /** Whether it begins a line. */
  readonly beginsLine: boolean;
  /** Whether it only says who wrote to whom, when and by which papers, and speaks of neither money nor a task. */
  readonly isFurniture: boolean;
}

/** Every sentence and row of a text, in order; a heading stands with what is under it. */
export function placesIn(text: string): readonly Place[] {
  const { lines } = prepare(text);
  let [above, paragraph] = ["", ""];
  const places = sectionsOf(lines).flatMap((section) => {
    const { kind, heading } = section;
    if (kind === "head" && heading !== "") paragraph = /§+\s?\d{1,4}/u.exec(heading)?.[0] ?? "";
    if (heading !== "")
      above = kind === "head" || paragraph === "" ? heading : `${paragraph} · ${heading}`;
    return placesInSection(section, above);
  });
  return [...places, ...lostIn(text, lines)];
}

/** "Belopp:", before what a row of labels was read from. */
const label = /^[^:\t]{1,30}:\s*/u;

/** What the layout was taken for no part of the text, such as the foot of a page, and is worth a look all the same. */
function lostIn(text: string, lines: readonly Line[]): readonly Place[] {
  const kept = lettersOf(lines.map((line) => line.text).join("\n"));
  let from = 0;
  const isKept = (words: string): boolean => {
    const letters = lettersOf(words);
    const next = kept.indexOf(letters, from);
    const at = next < 0 ? kept.indexOf(letters) : next;
    from = at < 0 ? from : at;
    return at >= 0;
  };
  return plainText(text)
    .split("\n")
    .filter((line) => marksOf(line).some((mark) => mark !== "time"))
    .filter((line) => !isKept(line) && !isKept(line.replace(label, "")))
    .flatMap((line) => placesOn(line.trim(), "", "background"));
}

function placesInSection({ kind, heading, lines }: Section, above: string): Place[] {
  const isTop = kind === "head" && above === "";
  const firstSentence = lines.findIndex(({ text }) => isSentence(text));
  const topEnd = isTop ? (firstSentence < 0 ? lines.length : firstSentence) : 0;
  let nearest = above;
  // A heading that says more than what it heads is read like any line.
  const own = lines[0]?.text === heading ? [] : placesOn(heading, above, kind).filter(isWorthALook);
  return [
    ...own,
    ...lines.flatMap((line, index) => {
      const isOwn = line.text === heading;
      const isTitle = isOwn || (kind === "head" && index === 1 && isTitleOf(line, heading));
      const isHeading = isTitle || (index >= topEnd - 1 && isTitleOver(line, lines[index + 1]));
      nearest = !isHeading ? nearest : isTitle && !isOwn ? `${heading} ${line.text}` : line.text;
      const places = placesOn(line.text, nearest, kind);
      if (isHeading) return places.filter(isWorthALook);
      return index < topEnd && !listMark.test(line.text) ? places.map(asFurniture) : places;
    }),
  ];
}

const isWorthALook = ({ marks }: Place): boolean => marks.some((mark) => mark !== "time");

const asFurniture = (place: Place): Place => ({ ...place, isFurniture: !isWorthALook(place) });

/** Figures or a letter alone before an item: "2.", "3. a." */
const markAlone = /^\(?(?:\d{1,2}|[a-h])[.)]?(?:\s?[a-h][.)]?)?$/i;

function placesOn(line: string, heading: string, kind: SectionKind): Place[] {
  const sentences = hasColumns(line) ? [line] : sentencesOf(line);
  return sentences
    .filter((text) => /[\p{L}\d]/u.test(text) && !markAlone.test(text))
    .map((text, index) => {
      const marks = marksOf(text);
      const place = { text, heading, kind, marks, beginsLine: index === 0, isFurniture: false };
      return isAround(text, kind) ? asFurniture(place) : place;
    });
}

const sentenceEnd = /[.!?][”"»)]?$/u;
/** One word with a stop is an abbreviation: "Tf.". */
const severalWords = /\p{L}{2}\S*\s+\S*\p{L}{2}/u;
const isSentence = (text: string): boolean =>
  sentenceEnd.test(text) && severalWords.test(text) && !hasColumns(text);

/** Signatures, and lists of receivers and of papers; a name or a title alone is one wherever it stands. */
function isAround(text: string, kind: SectionKind): boolean {
  if (isSentence(text)) return false;
  const name = text.replace(/\s\([^()]{1,30}\)$/u, "");
  if (!hasColumns(text) && text.length <= nameMax && namesSomebody(name)) return true;
  if (endsInPageNumber(text)) return true;
  return kind === "closing" || kind === "dispatch" || kind === "underlying";
}

const nameMax = 60;
const titleMax = 70;

/** The title of a paragraph of minutes, below its number. */
const isTitleOf = ({ text }: Line, heading: string): boolean =>
  /^§+\s?\d{1,4}/u.test(heading) && !/[.:;]$/.test(text) && text.length <= 2 * titleMax;

/** A few words alone above others: a heading that names no part of a decision. */
const isTitleOver = (line: Line, below: Line | undefined): boolean =>
  below !== undefined &&
  line.afterGap &&
  line.text.length <= titleMax &&
  /^[\p{Lu}#*§\d]/u.test(line.text) &&
  !/[.:;,]$/.test(line.text) &&
  !hasColumns(line.text) &&
  !hasColumns(below.text) &&
  (!listMark.test(line.text) || /^\d{1,2}\.\d{1,2}\s/u.test(line.text)) &&
  !isAround(line.text, "background");
