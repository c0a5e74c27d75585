import { oneOf } from "../words/pattern.ts";

/** Collections of law and reports of the state, which are numbered like cases. */
const ofLaw = String.raw`(?!${oneOf`(\p{Lu}{1,5}-)?\p{Lu}{0,3}FS SOU EU EG ISO`}\s\d)`;
const year = "(?:19|20)\\d\\d";
const isoDay = `${year}-\\d\\d-\\d\\d(?!\\d)`;

/** A case number as it stands anywhere: the letters of a body, a year and a number. */
export const numberSource = String.raw`(?!NR\b)(?!\p{Lu}+ ?${isoDay})${ofLaw}(?:[A-ZÅÄÖ]{2,5}-(?=[A-ZÅÄÖ]))?${oneOf`
    [A-ZÅÄÖ]{2,6}/\d{1,5}/\d{4}(-\d{1,3})? [A-ZÅÄÖ]{2,6}[ /.-]?(19|20)\d\d[-/:.]\d{1,6}([.-]\d{1,4})?
    [A-ZÅÄÖ]{2,6}[ -]\d{1,5}[/-](19|20)\d\d (19|20)\d\d[-/ ][A-ZÅÄÖ]{2,5}[-/ ]?\d{1,6}
    [A-ZÅÄÖ]{2,6}-\d\d-\d{3,6}(-\d{1,2})? (RS|RF|HSN|RUN)_\d\d/\d{3,5}
  `}`;
const notBefore = "(?<![\\p{L}\\d/])(?<!\\p{Lu}-)(?<!\\d\\.)";
const notBehind = "(?![\\d/])";
const numbers = new RegExp(`${notBefore}${numberSource}${notBehind}`, "gu");

/** Where no letters stand: "2024/118", "118-2024", "9.2-1187/2024". */
const bare = new RegExp(
  `(?<![\\p{L}\\d/.-])(?<!\\d:)(?!${isoDay})(?:\\d{1,2}(?:\\.\\d{1,2}){1,3}-)?(?:\\d{1,6}[/-]${year}|${year}[/:.-]\\d{2,6}(?:[.-]\\d{1,4})?(?:\\s\\p{Lu}{2,4}$)?)(?![\\d/-])`,
  "gu",
);
/** Behind a label only: "23RS1187", "RUN/2025:61", "KS24/118". */
const labelled =
  /(?<![\p{L}\d/])(?:(?:\d\d|(?:19|20)\d\d)[A-ZÅÄÖ]{2,5}\d{2,6}|[A-ZÅÄÖ]{2,6}[ -]?\d{5,8}(?![/:.-]?\d)|[A-ZÅÄÖ]{1,6}[ /.-]?\d{1,6}[/:.-]\d{1,6}(?:[.-]\d{1,4})?)(?![\d/])/gu;

/**
 * What stands first behind a label, of letters and figures in any order with at most one sign between: "RS-LED23-1187",
 * "HSN/241906", "2021-O000512", "240118-HSN". Without letters a year of two figures or a long number has to be in it.
 */
const first =
  /(?:(?:\p{Lu}\p{L}{1,5} )?(?=[\p{L}\d/:._-]{0,12}\d)(?=[\d/:._-]{0,12}\p{Lu})[\p{Lu}\d]{1,9}(?:[-/:._][\p{Lu}\d]{1,9}){0,4}|(?!(?:se|av|den|nr|till?|och|från|för|jfr|ej|som|kl|ca)[ /-])\p{L}{2,6}[ /-](?:19|20)?\d\d[-/:.]\d{1,6}|\d\d\/\d{2,5}|\d{3,5}\/\d\d|\d{7,9})(?![\p{L}\d/]|[-:._]\d)/uy;
const figuresMin = { parted: 3, whole: 5 };
/** Between two numbers behind one label. */
const next = /\s?(?:,|;|\soch|\ssamt)\s/uy;

/** "RV230566", "DNNSV 220148": the year in the first two figures; "TKR 220000" is money and "TFN 220148" a telephone. */
const dated = String.raw`(?!${oneOf`
  [TKM]?N?KR SEK MSEK KST\p{L}* KONTO TFN TEL FAX KL ORG\p{L}* BOX PROJ\p{L}* AVD NR DAT\p{L}* ID VAT
`}\s?\d)[A-ZÅÄÖ]{2,6} ?[12]\d{5}`;

/** Alone in its cell at the top: "22RS4410", "RS-LED23-1187", "HSN/241906", "RV230566". */
const alone = new RegExp(
  `^${ofLaw}(?:${dated}|\\d\\d(?:\\d\\d)?[A-ZÅÄÖ]{2,5}\\d{2,6}|(?:[A-ZÅÄÖ]{2,5}-)?[A-ZÅÄÖ]{2,5}(?:\\d\\d-|/\\d\\d)\\d{3,5}|[A-ZÅÄÖ]{2,6} \\d\\d/\\d{3,5})(?:-\\d{1,3})?$`,
  "u",
);

/** The case numbers of a line that has no label. */
export const numbersIn = (text: string): string[] =>
  [...text.matchAll(numbers)].map(([whole]) => whole);

/** Whether nothing but case numbers stands in a line. */
export const onlyNumbers = (text: string): boolean => text.replace(numbers, "").trim() === "";

/** The case numbers that fill a cell of a line, in a form that would be anything among other words. */
export const numbersAlone = (text: string): string[] =>
  text
    .split(/\t|\s\|\s/u)
    .map((cell) => cell.trim())
    .filter((cell) => alone.test(cell));

/** "2024/00655", last in the title of a paragraph; "2024/2025" are years. */
const lastOfTitle = new RegExp(
  `(?<=[\\p{L}\\d]\\s)(?:(?<=\\t)${year}[/:-]\\d{3}|${year}[/:-](?!${year}$)\\d{4,6})$`,
  "u",
);
/** "24RS118", which nothing else looks like, anywhere in it. */
const inTitle = /(?<![\p{L}\d/-])\d\d[A-ZÅÄÖ]{2,5}\d{3,6}(?![\p{L}\d/-])/u;
/** "§ 118 LTS 200412 Svar på motion", "Medel för vård – RS200412" */
const atEdge = new RegExp(
  `(?<=^§\\s?\\d{1,4}\\s)${dated}(?=\\s\\p{Lu})|(?<=\\p{L}\\s[–-]\\s)${dated}$`,
  "u",
);

/** The case numbers in the title of a paragraph that have no label. */
export const numbersInTitle = (title: string): string[] => [
  ...new Set([
    ...numbersAlone(title),
    ...[lastOfTitle, inTitle, atEdge].flatMap((shape) => shape.exec(title)?.[0] ?? []),
  ]),
];

/** What stands behind a label may have any form: known ones anywhere behind it, any form right behind it. */
export function numbersBehind(text: string): string[] {
  const known = [...text.matchAll(numbers)];
  const all = known.length > 0 ? known : [...text.matchAll(labelled), ...text.matchAll(bare)];
  const found = all.map(([number]) => number);
  const own = listedFirst(text);
  const holdsAll = found.every((number) => own.some((one) => one.includes(number)));
  return own.length > 0 && holdsAll ? own : found;
}

/** "EVAL01" is who wrote the paper, and no case. */
const hasFigures = (number: string): boolean =>
  (number.match(/\d/gu) ?? []).length >=
  (/[-/:._]/u.test(number) ? figuresMin.parted : figuresMin.whole);

/** The numbers with which a text begins. */
function listedFirst(text: string): string[] {
  const found: string[] = [];
  let at = /^[\s:]*/u.exec(text)?.[0].length ?? 0;
  for (;;) {
    first.lastIndex = at;
    const number = first.exec(text)?.[0];
    if (number === undefined || !hasFigures(number)) return found;
    found.push(number);
    next.lastIndex = at + number.length;
    const gap = next.exec(text)?.[0];
    if (gap === undefined) return found;
    at += number.length + gap.length;
  }
}
