import { cellsOf, hasColumns } from "../words/columns.ts";
import type { Line } from "../layout/line.ts";
import { kronorOf, moneyIn } from "../words/money.ts";
import { rememberedOf } from "../words/remembered.ts";
import { unitOfHead, unitSaid } from "../words/units.ts";

const wordsMax = 300;
const unitOfAmount = /\d\s?(mnkr|mkr|msek|tkr|kkr|ksek|miljoner|kr|kronor|sek|:-)$/i;

/** The unit that a line says for itself and what stands below it; undefined where it says nothing of any. */
function saidBy({ text }: Line): string | null | undefined {
  if (!hasColumns(text)) return text.length > wordsMax ? undefined : (unitSaid(text) ?? undefined);
  const units = cellsOf(text).flatMap((cell) => {
    const [, own] = unitOfAmount.exec(cell) ?? [];
    return (/\d{2}|\d,\d/.test(cell) ? unitOfHead(own ?? "") : unitOfHead(cell)) ?? [];
  });
  const [first, ...others] = units;
  if (first === undefined) return undefined;
  return others.every((one) => one === first) ? first : null;
}

/**
 * The unit that was said last above the end of each line, by a lead, the head of a table or its amounts: it holds for
 * the lists below that say none. "Belopp i mnkr" above the activities is not said once more above the pots.
 */
export const unitsAlong = rememberedOf((lines: readonly Line[]): readonly (string | null)[] => {
  let unit: string | null = null;
  return lines.map((line) => {
    const said = saidBy(line);
    if (said !== undefined) unit = said;
    return unit;
  });
});

const ofAmounts =
  /^\W*((?:alla|samtliga)\s)?(?:belopp|summor|siffror)(?:en|na)?\s(?:i|är\si|anges\si|är\sangivna\si|redovisas\si)\s[A-Za-zÀ-ɏ]+(?:\s[A-Za-zÀ-ɏ]+)?\.?$/i;

/** "Alla belopp i tkr.", below the last table: the unit of each of them; null where no line says it. */
export const unitBelow = rememberedOf((lines: readonly Line[]): string | null => {
  const last = lines.findLastIndex(({ text }) => hasColumns(text));
  const found = lines.find(({ text }, index) => {
    const [, all] = (text.length < wordsMax ? ofAmounts.exec(text) : null) ?? [null];
    return all === null ? false : all !== undefined || index > last;
  });
  return found === undefined ? null : unitSaid(found.text);
});

const largestInMillions = 1000;
/** In thousands somebody gets less than this, or another less than the least below. */
const largestInThousands = 10_000;
const leastInKronor = 1000;
const bareFigures = /^\d{1,3}(?:[ .]\d{3})*(?:,\d{1,3})?$|^\d{4,7}$/;

/** Whether figures without a unit stand in one that was said elsewhere: whole kronor are told by their size. */
export function standIn(unit: string, figures: readonly string[]): boolean {
  const bare = figures.filter((one) => bareFigures.test(one));
  const inKronor = bare.flatMap((one) => kronorOf(one.replace(/,\d+$/, ""), "kr") ?? []);
  if (inKronor.length === 0 || inKronor.length < bare.length) return false;
  const largest = Math.max(...inKronor);
  if (unit === "kr") return false;
  if (/^m/i.test(unit)) return largest < largestInMillions;
  const isMillions = bare.every((one) => /^\d{1,2},\d{1,3}$/.test(one));
  return !isMillions && (largest < largestInThousands || Math.min(...inKronor) < leastInKronor);
}

/**
 * "Till insatser går sammanlagt 2,95 mnkr:" above 2,1 and 0,85: whether figures that are too small for kronor come in
 * millions to an amount of the words before them.
 */
export function comeToMillions(figures: readonly string[], before: string): boolean {
  if (figures.length < 2 || !standIn("mnkr", figures)) return false;
  const sum = figures.reduce((whole, one) => whole + (kronorOf(one, "mnkr") ?? Number.NaN), 0);
  return moneyIn(before).some(({ amountKr }) => amountKr === sum);
}

/** Figures that may be an amount: at the end, before a stop or a name, or behind a colon, and nothing that is counted. */
const figures =
  /(?<![A-Za-zÀ-ɏ\d.,/§:-])\d{1,3}(?:[ .]\d{3})*(?:,\d{1,3})?(?![A-Za-zÀ-ɏ\d%/:-]|[.,]\d|\s?%)(?=$|[.,;)]|\s(?:[–—(-]|(?:till|för|åt|ansvarig|fördelas|avsätts|som|med)(?![A-Za-zÀ-ɏ])))/gi;

/**
 * "Läxhjälp: 2,1, ansvarig Mona Ek" below "(belopp i mnkr):", with its unit; null where the item says its own, holds no
 * figures or several, or where they stand in whole kronor by their size.
 */
export function inUnit(item: string, unit: string | null): string | null {
  if (unit === null || unit === "kr" || hasUnit.test(item)) return null;
  const [found, ...others] = item.matchAll(figures);
  if (found === undefined || others.length > 0 || !standIn(unit, [found[0]])) return null;
  const end = found.index + found[0].length;
  return `${item.slice(0, end)} ${unit}${item.slice(end)}`;
}
const hasUnit =
  /\d\s?(?:mnkr|mkr|msek|mdkr|milj|tkr|kkr|ksek|tsek|tusen|kr|kronor|sek|:-)(?![A-Za-zÀ-ɏ])/i;
