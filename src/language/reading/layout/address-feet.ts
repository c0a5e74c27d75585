import { oneOf } from "../words/pattern.ts";
import { kindNamed } from "./headings.ts";
import type { Line } from "./line.ts";
import { goesOnOver } from "./page-furniture.ts";

/** What stands first of a paper is its own head. */
const headLines = 12;
/** So many of these another page may begin with. */
const topLines = 4;
const footLinesMax = 6;
const lineLengthMax = 200;
const shortMax = 60;
const between = /\t+|\s{2,}|\s?[|•·]\s?|[,;]\s/u;
/** Where an authority is found: a box, a street, a postal town, a telephone, an address of mail or web, a number. */
const address = new RegExp(
  String.raw`^${oneOf`
    (post|besöks|leverans|faktura|e-?post|mail)adress(er)?(_?:.*)?
    ((tele)?fon|telefon(nummer)?|tel\.?|tfn\.?|(tele)?fax|växel|e-?post|webb(plats|adress)?
      |hemsida|internet|org(anisations)?\.?_?-?(nr|nummer)\.?|bankgiro|plusgiro|bg
      |pg)(_?:?_?([\d+(][\d\s()/+-]{4,}|\S*[@.]\S+))?
    box_\d{1,6} (se-)?\d{3}_?\d{2}_\p{Lu}[A-Za-zÀ-ɏ\s]{1,24}
    \p{Lu}[A-Za-zÀ-ɏ\s]{1,24}?(gatan|vägen|torget|gränd|plan|allén|backen|stigen
      |leden)_\d{1,3}_?[A-Za-zÀ-ɏ]?
    0\d{1,3}[\s-]\d[\d\s]{4,12} (https?://)?www\.\S+ \S+@\S+\.\S+ \d{6}-\d{4}
  `}$`,
  "iu",
);
/** "Region Vik", above its address. */
const authority =
  /^(?:region\s\p{Lu}[\p{L} -]{1,30}|\p{Lu}[\p{L} -]{1,30}\s(?:kommun|stad|landsting|kommunalförbund))$/iu;

/** What is to be signed at the foot of each page of minutes. */
const toSign =
  /^(?:justera[A-Za-zÀ-ɏ]*\ssign(?:atur[A-Za-zÀ-ɏ]*|\.)?|utdragsbestyrkande[A-Za-zÀ-ɏ]*|(?:ordförandens|sekreterarens)\ssign(?:atur|\.)?)\s?:?$/i;

const partsOf = (text: string): string[] => text.split(between).map((part) => part.trim());
const isAddress = ({ text }: Line): boolean =>
  text.length <= lineLengthMax && partsOf(text).every((part) => part === "" || isOf(part));
const isOf = (part: string): boolean =>
  address.test(part) || authority.test(part) || toSign.test(part);
/** One place to sign is a foot; one part of an address may be more than that. */
const weightOf = ({ text }: Line): number =>
  partsOf(text).reduce(
    (sum, part) => sum + (toSign.test(part) ? 2 : address.test(part) ? 1 : 0),
    0,
  );

/**
 * Lines without the address of the authority, or the places to sign, at the foot of a page, where more follows below
 * it; what it broke goes on. Of the last one, below which nothing follows, the authority's name falls away.
 */
export function withoutAddressFeet(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let broken = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const foot = at < headLines ? 0 : footAt(lines, at);
    if (foot > 0) {
      broken = true;
      at += foot - 1;
    } else {
      const above = kept.at(-1);
      kept.push(
        broken && above !== undefined
          ? { ...line, afterGap: !goesOnOver(above, line) && !areInList(above, line) }
          : line,
      );
      broken = false;
    }
  }
  return kept;
}

/** Short lines that end as no sentence does, of which the second is no heading. */
const areInList = (above: Line, below: Line): boolean =>
  [above, below].every(({ text }) => text.length < shortMax && !/[.:]$/u.test(text)) &&
  kindNamed(above.text.toLowerCase()) === null &&
  kindNamed(below.text.toLowerCase()) === null;

/** How many lines of an address begin here, with the head of the next page, if anything but another follows. */
function footAt(lines: readonly Line[], start: number): number {
  let end = start;
  while (end < lines.length && end - start < footLinesMax && isAddress(lines[end] ?? none))
    end += 1;
  const found = lines.slice(start, end).reduce((sum, line) => sum + weightOf(line), 0);
  if (found < 2) return 0;
  const top = lines.slice(0, topLines).map(({ text }) => text);
  while (top.includes(lines[end]?.text ?? "")) end += 1;
  if (lines.slice(end).some((line) => !isAddress(line))) return end - start;
  return lines.slice(start, end).findIndex((line) => weightOf(line) > 0);
}

const none: Line = { text: "–", afterGap: false };
