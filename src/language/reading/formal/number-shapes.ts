import { oneOf } from "../words/pattern.ts";

/** Collections of law and reports of the state, which are numbered like cases. */
const ofLaw = String.raw`(?!${oneOf`(\p{Lu}{1,5}-)?\p{Lu}{0,3}FS SOU EU EG ISO`}\s\d)(?!${oneOf`
  KL FL OSL HSL TL LSS LOU LOV PSL PDL LAS MBL PBL AML
`}\s\d{4}:)`;
const year = "(?:19|20)\\d\\d";
const isoDay = `${year}-\\d\\d-\\d\\d(?!\\d)`;

/** A case number as it stands anywhere: the letters of a body, a year and a number. */
export const numberSource = String.raw`(?!NR\b)(?!\p{Lu}+ ?${isoDay})${ofLaw}(?:[A-ZÅÄÖ]{2,5}-(?=[A-ZÅÄÖ]))?${oneOf`
    [A-ZÅÄÖ]{2,6}/\d{1,5}/\d{4}(-\d{1,3})? [A-ZÅÄÖ]{2,6}[ /.-]?(19|20)\d\d[-/:.]\d{1,6}([.-]\d{1,4})?
    [A-ZÅÄÖ]{2,6}[ -]\d{1,5}[/-](19|20)\d\d (19|20)\d\d[-/ ][A-ZÅÄÖ]{2,5}[-/ ]?\d{1,6}
    [A-ZÅÄÖ]{2,6}-\d\d-\d{3,6}(-\d{1,2})? (RS|RF|HSN|RUN)_\d\d/\d{3,5}
  `}`;
const notBefore = "(?<![A-Za-zÀ-ɏ\\d/])(?<!\\p{Lu}-)(?<!\\d\\.)";
const notBehind = "(?![\\d/])";
const numbers = new RegExp(`${notBefore}${numberSource}${notBehind}`, "gu");

/** Where no letters stand: "2024/118", "118-2024", "9.2-1187/2024". */
const bare = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d/.-])(?<!\\d:)(?!${isoDay})(?:\\d{1,2}(?:\\.\\d{1,2}){1,3}-)?(?:\\d{1,6}[/-]${year}|${year}[/:.-]\\d{2,6}(?:[.-]\\d{1,4})?(?:\\s\\p{Lu}{2,4}$)?)(?![\\d/-])`,
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

/** "TKR 220000" is money, "TFN 08-1187" a telephone and "FAKT 1187/24" a bill. */
const ofNoCase = String.raw`(?!${oneOf`
  [TKM]?N?KR SEK MSEK KST[A-Za-zÀ-ɏ]* KONTO TFN TEL FAX MOB[A-Za-zÀ-ɏ]* KL ORG[A-Za-zÀ-ɏ]* BOX PROJ[A-Za-zÀ-ɏ]* AVD NR DAT[A-Za-zÀ-ɏ]* ID
  VAT FAKT[A-Za-zÀ-ɏ]* [BP]G RUM SID[A-Za-zÀ-ɏ]* BIL[A-Za-zÀ-ɏ]* VER[A-Za-zÀ-ɏ]* VECKA LAG[A-Za-zÀ-ɏ]* DIN
`}[\s-]?\d)`;
/** "RV230566", "DNNSV 220148": the year in the first two figures. */
const dated = String.raw`${ofNoCase}[A-ZÅÄÖ]{2,6} ?[12]\d{5}`;
const shortYear = "[012]\\d";

/** Alone in its cell at the top: "22RS4410", "24-RS-118", "RS-LED23-1187", "HSN/241906", "RV230566", "RS24/00118", "RS 1187/24". */
const alone = new RegExp(
  String.raw`^${ofLaw}(?:${dated}|\d\d(?:\d\d)?-?[A-ZÅÄÖ]{2,5}-?\d{2,6}|${ofNoCase}(?:(?:[A-ZÅÄÖ]{2,5}-)?[A-ZÅÄÖ]{2,5}(?:\d\d-|/\d\d)\d{3,5}|[A-ZÅÄÖ]{2,6}[ -]${shortYear}[/-]\d{3,5}|[A-ZÅÄÖ]{2,6}${shortYear}/\d{3,5}|[A-ZÅÄÖ]{2,6} \d{3,5}/${shortYear}|[A-ZÅÄÖ] ${year}[/-]\d{2,6}))(?:-\d{1,3})?$`,
  "u",
);
/** "2024/00655", "2024-1187", "1187-2024", "24/00655": figures and a year alone on their line. */
const figuresAlone = new RegExp(
  `^(?:${year}[/-]\\d{3,6}|${year}:(?:0\\d{2,5}|\\d{5,6})|\\d{3,6}/${year}|\\d{3,5}-${year}|${shortYear}/(?:0\\d{3,5}|\\d{5}))$`,
  "u",
);
/** "2024-1019" is the nineteenth of October. */
const dayOfYear = new RegExp(`^${year}-(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$`, "u");
const yearsMax = 30;

/** "2024/2025", "2024-2027", "2023/24": years, and no number. */
function areYears(text: string): boolean {
  const [, from, to] = /^((?:19|20)\d\d)[/–-]((?:19|20)?\d\d)$/u.exec(text) ?? [];
  if (from === undefined || to === undefined) return false;
  const years = Number(to) - (to.length > 2 ? Number(from) : Number(from) % 100);
  return years > 0 && years <= yearsMax;
}

/** The case number that is all of a line and has no letters: "2024/00655". */
export const figuresOnly = (text: string): string[] =>
  figuresAlone.test(text) && !areYears(text) && !dayOfYear.test(text) ? [text] : [];

/** The case numbers of a line that has no label. */
export const numbersIn = (text: string): string[] =>
  [...text.matchAll(numbers)].map(([whole]) => whole);

const between = /[,;/]|(?<!\p{L})(?:och|samt)(?!\p{L})/gu;
/** Whether nothing but case numbers stands in a line. */
export const onlyNumbers = (text: string): boolean => {
  const rest = text.replace(numbers, "");
  return rest !== text && rest.replace(between, "").trim() === "";
};

/** The case numbers that fill a cell of a line, in a form that would be anything among other words. */
export const numbersAlone = (text: string): string[] =>
  text
    .split(/\t|\s\|\s/u)
    .map((cell) => cell.trim())
    .filter((cell) => alone.test(cell));

/** The name of a law, with whose number brackets follow: "Tillämpning av kommunallagen (2017:725)". */
const lawBefore =
  /(?:lag(?:en|ar|arna|stiftning(?:en)?)?|balk(?:en)?|förordning(?:en)?|kungörelse(?:n)?|författning(?:en)?|föreskrift(?:en|er|erna)?|stadga(?:n)?)\s*$/i;
/** "§ 24 Insatsmedel (SFV 24/031)": a number of any form ends the title of a matter. */
const inBrackets =
  /[A-Za-zÀ-ɏ\d]\s\((?:d(?:iarie)?-?nr\.?:?\s|ärende(?:nr)?:?\s)?([^()\s]{1,20}(?:\s[^()\s]{3,16})?)\)$/i;
const anyLaw = new RegExp(`^(?!${ofLaw})`, "u");

/** The words in brackets that end a title, unless they are years or the number of a law or of a report of the state. */
export function bracketsOf(title: string): string {
  const found = inBrackets.exec(title);
  const [, words = ""] = found ?? [];
  const before = title.slice(0, (found?.index ?? 0) + 1);
  return areYears(words) || anyLaw.test(words) || lawBefore.test(before) ? "" : words;
}

/** "2024/00655", last in the title of a paragraph; "2024/2025" are years. */
const lastOfTitle = new RegExp(
  `(?<=[A-Za-zÀ-ɏ\\d],?\\s|\\s[–-]\\s)(?:(?<=\\t)${year}[/:-]\\d{3}|${year}[/:-](?!${year}$)\\d{4,6})$`,
  "u",
);
/** "24RS118", which nothing else looks like, anywhere in it. */
const inTitle = /(?<![\p{L}\d/-])\d\d[A-ZÅÄÖ]{2,5}\d{3,6}(?![\p{L}\d/-])/u;
/** "§ 118 LTS 200412 Svar på motion", "§ 74 2024/00655 Svar på motion", "Medel för vård – RS200412" */
const atEdge = new RegExp(
  `(?<=^§\\s?\\d{1,4}\\s)(?:${dated}|${year}[/:-]0\\d{3,5})(?=\\s\\p{Lu})|(?<=[A-Za-zÀ-ɏ]\\s[–-]\\s)${dated}$`,
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
