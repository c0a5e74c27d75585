import { withPassedOn } from "./passed-on.ts";
import { withAngledLists } from "./angled-lists.ts";
import { withoutBrokenRows } from "./broken-rows.ts";
import { withoutBars } from "./barred.ts";
import { withoutDoubleSpacing } from "./double-spaced.ts";
import { onTabStops } from "./tab-stops.ts";
import { withoutStrokes } from "./strokes.ts";
import { withTablesApart } from "./tables-apart.ts";
import { withoutWideGaps } from "./spaced.ts";

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
  ["shy", "\u00AD"],
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

/**
 * A text from anywhere without byte order marks, Windows line ends, entities, thin spaces and marks of layout; a tab
 * stands where columns were held apart, whether it was there or bars, semicolons or wide gaps were.
 */
export const plainText = (text: string): string =>
  withoutBrokenRows(
    withTablesApart(
      withCellsWhole(
        withoutWideGaps(
          withoutStrokes(
            withMarks(
              withoutBars(
                onTabStops(
                  withoutDoubleSpacing(withAngledLists(withPassedOn(withoutOddSigns(text)))),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );

/** "Läger | Eva Alm | 1 250" above "000": the figures of a last cell that went on on a line of their own. */
const withCellsWhole = (text: string): string =>
  text.replace(
    /(?<=\t)([1-9]\d{0,2}(?:[ .]\d{3})*)([ \t]*\n[\t ]*)(\d{3}(?:[ .]\d{3})*(?: ?(?:kr|kronor))?)(?=[ \t]*(?:\n|$))/g,
    (whole, first: string, _gap: string, more: string) =>
      /^\d{1,3}$/.test(first) || more.startsWith("000") ? `${first} ${more}` : whole,
  );

function withoutOddSigns(text: string): string {
  return (
    setFlush(
      decodeEntities(text)
        .normalize("NFC")
        .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
        .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " "),
    )
      // A word broken at the end of its line keeps a sign of it, which a page shows as a hyphen.
      .replace(/[\u00AD\u00AC](?=\n[ \t]{0,40}\p{L})/gu, "-")
      .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "")
      .replace(/[\u2010\u2011]/g, "-")
      // Word's own signs for the marks of a list come out of a paste as characters of no meaning.
      .replace(/^([ \t]{0,20})[\uE000-\uF8FF●◦‣■□▫◆❖✔](?=[ \t])/gm, "$1•")
      // eslint-disable-next-line no-control-regex -- control characters are what is taken away here
      .replace(/[\u0000-\u0008\u000E-\u001F\u007F]/g, "")
      .replace(/<br\s{0,3}\/?>/gi, "\n")
      .replace(/\*\*/g, "")
  );
}

/** One space stands behind the mark of a list, and a tab where a line of dots led to a column. */
function withMarks(text: string): string {
  return (
    withSmallRings(text)
      .replace(/^[ \t]+(?=(?:[-–•*]|\d{1,2}[.)]|[a-h][.)])[ \t])/gm, (gap) =>
        gap.replaceAll("\t", "    "),
      )
      // "5<tab>Anmälan till nämnden", alone between empty lines, is a heading with its number.
      .replace(/(?<=^|\n[ \t]*\n)(\d{1,2})(?:\t+| {2,6})(?=\p{Lu}[^\t\n]{2,70}(?:\n|$))/gu, "$1. ")
      // The mark of a list is set off with a tab or with spaces; what follows is no column.
      .replace(
        /^([ \t]{0,20})((?:\d{1,2}[.)] ?)?att|dels|\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?|[a-h][.)]|[-–•*])\t+(?=\S+(?: \S+)*$)/gim,
        "$1$2 ",
      )
      .replace(
        /^( {0,20}(?:(?:\d{1,2}[.)] ?)?att|dels|\d{1,2}[.)]|[a-h][.)]|[-–•*])) {2,8}(?=\S+(?: \S+)*$)/gim,
        "$1 ",
      )
      .replace(/ ?(?:\.{5,}|\.{4}(?= ?\d)|…{2,}) ?/gu, "\t")
      .replace(inThousands, "$1 tkr")
      // "Behov 2023   tkr" are the heads of two columns.
      .replace(
        /(?<=\d)(?<![A-Za-zÀ-ɏ] (?:19|20)\d\d) {2,3}(?=(?:kr|kronor|tkr|kkr|mnkr|mkr|msek|sek|miljon(?:er)?|miljard(?:er)?)(?![A-Za-zÀ-ɏ]))/gi,
        " ",
      )
  );
}

/** A pasted list's second level has the letter o for its mark. */
function withSmallRings(text: string): string {
  if (!ringed.test(text)) return text;
  const lines = text.split("\n");
  const isIn = (line: string | undefined) => line !== undefined && ringed.test(line);
  return lines
    .map((line, at) =>
      isIn(line) &&
      (/^[ \t]*o[ \t]+[\p{Lu}\d]/u.test(line) || isIn(lines[at - 1]) || isIn(lines[at + 1]))
        ? line.replace(/o[ \t]+/u, "• ")
        : line,
    )
    .join("\n");
}
const ringed = /^[ \t]{0,20}o[ \t]+\S/mu;

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

/** Without spaces at the ends of lines, and without those that stand before every line. */
function setFlush(text: string): string {
  const bare = text.includes(" \n") ? text.split("\n").map(withoutSpacesBehind).join("\n") : text;
  if (/^\S/m.test(bare)) return bare;
  const indents = bare.split("\n").flatMap((line) => /^ *(?=\S)/.exec(line)?.[0].length ?? []);
  const common = indents.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(common)) return bare;
  return `\n${bare}`.replaceAll(`\n${" ".repeat(common)}`, "\n").slice(1);
}

/** Without the spaces at the end; counted by index, since a pattern runs through every inner run again. */
export function withoutSpacesBehind(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === " ") end -= 1;
  return line.slice(0, end);
}
