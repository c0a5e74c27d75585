import { hasColumns } from "../words/columns.ts";
import { oneOf } from "../words/pattern.ts";
import { isPerson, isRole } from "../words/people.ts";
import { kindNamed } from "./headings.ts";
import type { Line } from "./line.ts";
import { listMark } from "./list-mark.ts";

/** A shorter line ends where a list or a heading ends. */
const fullMin = 36;

/** How wide the widest line of words is in the paragraph or list in which each line stands. */
export function widthsBeside(lines: readonly Line[]): readonly number[] {
  const widths: number[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start + 1;
    while (end < lines.length && lines[end]?.afterGap === false) end += 1;
    const beside = lines.slice(start, end).filter(({ text }) => !hasColumns(text));
    const widest = beside.reduce((most, line) => Math.max(most, widthOf(line)), 0);
    for (; start < end; start += 1) widths.push(widest);
  }
  return widths;
}
const widthOf = ({ text, indent = 0 }: Line): number => text.length + indent;

/** Whether the first word of the next line had no room beside what stands above it, which no line there is wider than. */
export const isFullBeside = (line: Line, next: Line, widest: number): boolean =>
  !hasColumns(line.text) &&
  widthOf(line) >= fullMin &&
  widthOf(line) + 1 + (next.text.split(" ", 1)[0] ?? "").length > widest;

/** "Förvaltningen", "Av medlen", "Region Jämtland": the few words that were left of a line that the page broke. */
const fewWords = /^\p{Lu}[^\s.,:;!?\d\t]*(?:\s[^\s.,:;!?\d\t]+){0,2}$/u;
const fewWordsMax = 34;
/** What goes on in the middle of a sentence, and neither begins an item nor says what somebody is. */
const goesOn = /^(?!att\s)\p{Ll}[\p{L}-]*(?:,|\s\S).{6}/u;
const figuresGoOn = /^\d[\d .,]*\s?(?:kr|kronor|tkr|mnkr|mkr|miljon(?:er)?)\s\p{Ll}/iu;
/** What is said of somebody, and no position of theirs. */
const said = new RegExp(
  String.raw`^${oneOf`
    (ska(ll)? har hade får fick är var kan bör vill måste blir som och (be|upp)?drog beslöt gav lade tog avsatte anslog tillsatte
      |[a-zåäö]{2,}(ade|at|ats|as)
      |[a-zåäö]{2,}(er|ar|år|ör)_(att|till|sig|inte|ett|en|endast|om|vidare))
  `}\s`,
  "i",
);
/** "Region Jämtland", "Region": what is governed there, and its name goes on. */
const authority = /^(?:Region|Landstinget|Västra|Norra|Södra)(?:\s\p{Lu}\p{Ll}+)?$/u;
const placeGoesOn = /^\p{Lu}\p{Ll}+\s[\p{Ll}\d]/u;
const opensDecision = /(?:beslutar|föreslår|yrkar|beslut|förslag)$/i;

/** Whether a line holds but the last words of a line that was broken twice: its sentence goes on below. */
export function isLeftOver(before: string, text: string, next: Line | undefined): boolean {
  if (next === undefined || next.afterGap || hasColumns(next.text)) return false;
  if (text.length > fewWordsMax || !fewWords.test(text) || opensDecision.test(text)) return false;
  if (authority.test(text) || /\s(?:Region|Landstinget)(?:\s\p{Lu}\p{Ll}+)?$/u.test(before))
    return [goesOn, figuresGoOn, placeGoesOn].some((one) => one.test(next.text));
  if (!goesOn.test(next.text) || kindNamed(text.toLowerCase()) !== null) return false;
  return said.test(next.text) || !(isPerson(text) || isRole(text) || /^\p{Lu}\p{Ll}+$/u.test(text));
}

/** Before the name of a person: "med Eva", "ansvarig är Eva", "samordnare Eva", "300 tkr – Eva", "Bo Ask och Eva". */
const firstName = new RegExp(
  String.raw`(?:^|[\s(])(?:${oneOf`
    med ansvarig(a|e)?:? är blir även också och av får ges under samt hos till åt ska
    [A-Za-zÀ-ɏ-]*(chef|direktör|rektor|samordnare|ledare|strateg|controller|läkare|sekreterare|handläggare|ekonom
      |jurist|koordinator|utvecklare|utredare|ansvarig)(e?n)?
  `}|[–-]|\p{Ll}+,|\p{Lu}[\p{L}-]+\s\p{Ll}+(?:,|\soch))\s(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$`,
  "u",
);
/** "Strömbro som ansvarig", "Strömbro, 300 tkr till läger", "Strömbro: 300 tkr", "Strömbro." */
const lastName = /^(\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?)(?:[.,;:)]|\s(?:\p{Ll}|\()|$)/u;
const anyAim = /(?:^|\s)(?:till|åt|under|hos|av)\s\S+$/i;
const unitAhead =
  /^(?:Region(?:en)?|Landstinget|Projekt(?:et)?|Kommun(?:en)?|Stiftelsen|Föreningen)$/i;

/** Whether a line ends in somebody's first name and the last name stands first on the next one. */
export function isCutName(before: string, text: string, next: Line | undefined): boolean {
  const first = firstName.exec(before)?.at(-1) ?? "";
  const [whole = "", last = ""] = lastName.exec(text) ?? [];
  if (first === "" || last === "" || unitAhead.test(first) || !isPerson(`${first} ${last}`))
    return false;
  if (kindNamed(last.toLowerCase()) !== null) return false;
  // "till Umeå" may end an item as well as name somebody.
  if (anyAim.test(before) && !/^\S+\s(?:som|får|för|i|att)\s/.test(text)) return false;
  if (whole !== text || !/\p{L}$/u.test(whole)) return true;
  return next === undefined || next.afterGap || listMark.test(next.text) || said.test(next.text);
}

/** "…, ansvarig även här" above "Ada Ros." */
export const endsBeforeName =
  /.{20}(?<!\p{L})ansvarig(?:\s(?:är|blir))?\s(?:även|också)(?:\s(?:här|där))?$/u;
