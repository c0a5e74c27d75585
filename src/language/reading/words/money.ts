import { oneOf } from "./pattern.ts";
import { readAmount } from "../../amount.ts";
import { remembered } from "./remembered.ts";

/** An amount of money as it stands in a text. */
export interface Money {
  readonly amountKr: number;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Written in millions or milliards, so that it may be rounded. */
  readonly rounded: boolean;
  readonly negative: boolean;
}

const unit =
  "mnkr|mkr|msek|mn kr|miljoner kronorna|miljonerna|miljoner kronor|miljoner kr|miljoner|miljon kronor|miljon kr|miljon|milj\\.? kronor|milj\\.? kr|milj\\.?|mdkr|mdr kr|mdr|" +
  "miljarder kronor|miljarder kr|miljarder|miljard kronor|miljard|tkr|kkr|ksek|tsek|tusen kronor|tusen kr|tusen|kronorna|kronor|krona|kr|sek|:-|:–|,-";
const amountPattern = new RegExp(
  "(?<![A-Za-zÀ-ɏ\\d/.,§:-])(?:(sek|kr) ?)?([-−–] ?)?" +
    "(\\d{1,3}(?:[ .]\\d{3})+(?!\\d)(?:,\\d{1,2}(?!\\d))?|\\d{1,13}(?:[.,]\\d{1,3})?)" +
    `(?: ?(${unit}))?(?![A-Za-zÀ-ɏ\\d%]|[-–/]\\d| ?%)`,
  "gi",
);
/** What is counted, where it is not money. */
const counted = new RegExp(
  String.raw`^ ?${oneOf`
    procent % st\b stycken personer timmar invånare platser dagar veckor månader år\b elever
    medarbetare anställda vårdplatser besök patienter chefer deltagare enheter kap\b §
  `}`,
  "i",
);

/** Every amount in a text, in order. A bare number is one only where its groups or its length say so. */
export function moneyIn(text: string): readonly Money[] {
  return /\d/.test(text) ? amountsIn(text) : [];
}

const amountsIn = remembered((text: string): readonly Money[] => {
  const found: Money[] = [];
  const all = [...text.matchAll(amountPattern)];
  const withUnit = all.some(([, prefix, , , suffix]) => (prefix ?? suffix) !== undefined);
  for (const match of all) {
    const [whole, prefix, sign, digits = "", suffix] = match;
    const end = match.index + whole.length;
    const named = prefix !== undefined || suffix !== undefined;
    if (!named && (!looksLikeMoney(digits) || counted.test(text.slice(end, end + 20)))) continue;
    if (!named && withUnit && isNoMoney(digits, text.slice(end, end + 30))) continue;
    const size = kronorOf(digits, suffix ?? "kr");
    if (size === null) continue;
    const rounded = suffix !== undefined && /^(?:m(?!dr?\b)|md)/i.test(suffix);
    const negative = sign !== undefined && isMinus(sign, text.slice(0, match.index));
    found.push({
      amountKr: size,
      start: match.index,
      end,
      rounded,
      negative,
    });
  }
  return found;
});

/** A sign right before the figures, or one that begins the text; between words it holds them apart. */
function isMinus(sign: string, before: string): boolean {
  if (sign.trim() === "–") return !sign.endsWith(" ") && /(?:^|\s)$/.test(before);
  return !/[\p{L}\d)] $/u.test(before);
}

/** The text with an amount written ¤. */
export const marked = (text: string, { start, end }: Pick<Money, "start" | "end">): string =>
  `${text.slice(0, start)}¤${text.slice(end)}`;

/** Words that follow an amount; any other small word after a number without a unit is what is counted. */
const afterAmount = new RegExp(
  String.raw`^ ?${oneOf`
    [^A-Za-zÀ-ɏ\s] $
    (till|för|att|av|som|och|samt|åt|hos|på|i|inom|vid|per|eller|är|ur|från|med|under|enligt
      |utöver|ansvarig|därmed|totalt|sammanlagt|avser|får|har|går|ska|finns|varav|därav|dels|resp
      |fördelat|beviljat|avsatt|avsatta|utan|mellan|vilket|vilka|medan|redan|kvar
      |[A-Za-zÀ-ɏ]+s)(?![A-Za-zÀ-ɏ])
    \p{Lu}
  `}`,
  "u",
);

/** Beside an amount with its unit a number without one is an account, a count, anything but money. */
function isNoMoney(digits: string, next: string): boolean {
  return !/[ .]/.test(digits) || !afterAmount.test(next);
}

/** Whole kronor of figures with a unit; null where they cannot be read. */
export function kronorOf(digits: string, suffix: string): number | null {
  const plain = suffix.replace(/^(?::-|:–|,-)$/, "kr").replace(/(?<=kronor|miljoner)na$/i, "");
  // What is most often written needs no more than its figures.
  if (/^(?:kr|kronor)$/.test(plain) && /^[1-9]\d{0,2}(?: \d{3}){0,2}$/.test(digits))
    return Number(digits.replaceAll(" ", ""));
  // "2.400 tkr": in a Swedish paper a comma parts decimals, and nobody gives so few kronor. "1 250.000 kr": whole
  // groups are one number, whatever stands between them.
  const isWhole =
    (/^[1-9]\d{0,2}\.\d{3}$/.test(digits) && inThousands.test(plain)) ||
    (isKronor.test(plain) && mixedGroups.test(digits));
  const read = readAmount(`${isWhole ? digits.replaceAll(".", " ") : digits} ${plain}`);
  return read.kind === "amount" ? read.amount / 100 : null;
}

const inThousands = /^(?:tkr|kkr|ksek|tsek|tusen(?:\s(?:kr|kronor))?)$/i;
const isKronor = /^(?:kr|kronor)$/i;
const mixedGroups = /^(?=[\d.]* )(?=[\d ]*\.)[1-9]\d{0,2}(?:[ .]\d{3})+$/;

function looksLikeMoney(digits: string): boolean {
  if (/^\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?$/.test(digits)) return true;
  if (!/^\d{5,}$/.test(digits)) return false;
  return !/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(digits);
}

const letterFigure =
  /(?<![\p{L}\d])(?=[\dOolI|]{0,12}[OolI|])(?=[OolI|]{0,12}\d)[\dOolI|]{1,3}(?: [\dOolI|]{3})+(?![\p{L}\d])/u;
const letterGroup =
  /(?<![\p{L}\d])(?:\d{1,3}|[lI|])(?: (?:\d{3}|[\dOolI]{3}))*? (?=[\dOol]{0,2}[Ool])[\dOolI]{3}(?![\p{L}\d])/u;

/** Figures in which a letter stands for a figure, as a scanned page has them: `5OO OOO`. */
export function scannedFigures(text: string): string | null {
  const found =
    letterFigure.exec(text) ??
    letterGroup.exec(text) ??
    /(?<![\p{L}\d])[lI] \d{3} \d{3}(?!\d)/u.exec(text);
  return found === null ? null : found[0];
}

const unitAfter = "\\s?(?:kr|kronor|kronorna|sek|tkr|kkr|:-)(?![A-Za-zÀ-ɏ])";
/** Figures of one number that do not hold together, so that its end would be read for the whole of it. */
const torn: readonly RegExp[] = [
  // "fördelas 1  250 000", "fördelas 1, 250 000", "fördelas 1 25 000": the verb has no other figure behind it.
  new RegExp(
    `(?<=(?:^|[^A-Za-zÀ-ɏ])(?:fördelas|fördelar|avsätts|avsätter|anslås|anslår|beviljas|beviljar|tilldelas|tilldelar|reserveras|får|erhåller|ges|om|på|med|ca|cirka)\\s)` +
      `[1-9]\\d{0,2}(?: {2,3}|\\s?[.,:]\\s|\\s[.,:]|(?= \\d\\d? ) )\\d{1,3}(?:[ .]\\d{3})+${unitAfter}`,
    "i",
  ),
  // "1250 000 kr", but "2025 500 000 kr" is a year and an amount.
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\d/.,§:-])(?!(?:19|20)\\d\\d )\\d{4} \\d{3}(?:[ .]\\d{3})?${unitAfter}`,
    "i",
  ),
  // "1 250 0000 kr", "1 250 00 kr"
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\d/.,§:-])[1-9]\\d{0,2}(?:[ .]\\d{3}){1,3}[ .](?:0\\d|0?\\d{4})${unitAfter}`,
    "i",
  ),
  // "1,250,000 kr", "1'250'000", "1-250-000", "1/250 000 kr"
  new RegExp(
    `(?<![A-Za-zÀ-ɏ\\d/.,§:-])[1-9]\\d{0,2}(?:[,'’´·_/-]\\d{3}(?:[,'’´·_-]\\d{3})+|[,'’´·_/-]\\d{3} 000)${unitAfter}`,
    "i",
  ),
];

/** Whether an amount stands in a text of which it cannot be said where it begins or ends: "1 , 250 000 kr". */
export const isTorn = (text: string): boolean =>
  /\d[^\d\p{L}]+\d/u.test(text) && torn.some((pattern) => pattern.test(text));
