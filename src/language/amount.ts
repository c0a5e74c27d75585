import { type Ore, ore } from "../domain/brand.ts";
import { kronorMax, type UnreadableWhy } from "../domain/money.ts";
import type { Language } from "../domain/person.ts";
import { foldPhrase } from "./fold.ts";

export type ReadAmount =
  | { readonly kind: "amount"; readonly amount: Ore }
  | { readonly kind: "unreadable"; readonly why: UnreadableWhy };

/** Longer texts are no amount. */
const amountLengthMax = 60;

const named = (oreEach: bigint, ...names: string[]) =>
  names.map((name) => [name, oreEach] as const);

/** Öre in one unit, by its name in folded form; `""` is no unit at all. */
const oreOfUnit: ReadonlyMap<string, bigint> = new Map([
  ...named(100n, "", "kr", "krona", "kronor", "sek", ":-", ":–"),
  ...named(100_000n, "tkr", "kkr", "ksek", "tsek", "tusen", "tusen kr", "tusen kronor", "thousand"),
  ...named(100_000_000n, "mnkr", "mkr", "mn", "mn kr", "msek", "milj", "milj kr", "milj. kr"),
  ...named(100_000_000n, "miljon", "miljoner", "miljoner kr", "miljon kronor", "miljoner kronor"),
  ...named(100_000_000n, "million", "millions"),
  ...named(100_000_000_000n, "mdkr", "mdr", "mdr kr", "miljard", "miljarder", "miljarder kr"),
  ...named(100_000_000_000n, "miljarder kronor", "billion"),
]);

/** A dash where the öre would stand, as on a price: `50 000,-`. */
const noOre = /(\d)[.,] ?[-−–—]{1,2}$/;

const unreadable = (why: UnreadableWhy): ReadAmount => ({ kind: "unreadable", why });

/**
 * Reads an amount of kronor as people type it: `1 200 000`, `1.200.000`, `450 000 kr`, `250 tkr`, `1,2 mnkr`.
 * Counts in whole numbers only. In English a comma between groups of three is read as well. A fraction without
 * a unit is refused, since `3,7` may be kronor or millions; so are öre, signs and broken groups.
 */
export function readAmount(text: string, language: Language = "sv"): ReadAmount {
  if (text.length > amountLengthMax) return readLong(text, language);
  const typed = foldPhrase(text).replace(noOre, "$1");
  const match = /^(?:(?:sek|kr) ?)?([-−–—]? ?)(?:(?:sek|kr) ?)?(\d[\d .,]*)(.*)$/.exec(typed);
  if (match === null) return unreadable("not-an-amount");
  const [, sign = "", digits = "", unit = ""] = match;
  const factor = oreOfUnit.get(unit.trim());
  if (factor === undefined) return unreadable("not-an-amount");
  if (sign.trim() !== "") return unreadable("negative");
  const number = readNumber(digits.trim(), unit.trim(), language);
  return typeof number === "string" ? unreadable(number) : scale(number, factor);
}

const million = 100_000_000n;

/**
 * Half the width of what an amount written in millions leaves open: `6,4 mnkr` is within 50 000 kr. Zero for what is
 * written to the krona, in thousands, or is no amount.
 */
export function roundingIn(text: string, language: Language = "sv"): Ore {
  const [, digits = "", unit = ""] =
    /^(?:(?:sek|kr) ?)?(\d[\d .,]*)(.*)$/.exec(foldPhrase(text)) ?? [];
  const factor = oreOfUnit.get(unit.trim()) ?? 0n;
  if (factor < million || readAmount(text, language).kind !== "amount") return ore(0);
  const number = readNumber(digits.trim(), unit.trim(), language);
  if (typeof number === "string") return ore(0);
  const step = factor / 10n ** BigInt(number.fraction.length);
  return step <= 100n ? ore(0) : ore(Number(step / 2n));
}

/** A text over the limit may still be a short amount among many spaces. */
function readLong(text: string, language: Language): ReadAmount {
  const trimmed = text.trim();
  if (trimmed.length > amountLengthMax) return unreadable("not-an-amount");
  return readAmount(trimmed, language);
}

/** A decimal number as its digits, never as a float. */
interface Decimal {
  readonly whole: string;
  readonly fraction: string;
}

function scale(number: Decimal, factor: bigint): ReadAmount {
  const scaled = BigInt(number.whole + number.fraction) * factor;
  const divisor = 10n ** BigInt(number.fraction.length);
  if (scaled % divisor !== 0n || (scaled / divisor) % 100n !== 0n) return unreadable("ore");
  const amount = scaled / divisor;
  if (amount > BigInt(kronorMax) * 100n) return unreadable("too-large");
  return { kind: "amount", amount: ore(Number(amount)) };
}

const grouped = (separator: string) => new RegExp(`^[1-9]\\d{0,2}(?:\\${separator}\\d{3})+$`);
const groupedBySpace = grouped(" ");
const groupedByPoint = grouped(".");
const groupedByComma = grouped(",");

function readNumber(typed: string, unit: string, language: Language): Decimal | UnreadableWhy {
  if (language === "en" && groupedByComma.test(typed)) return readEnglishGroups(typed, unit);
  if (language === "en" && /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/.test(typed)) {
    const [whole = "", fraction = ""] = typed.split(".");
    return readFraction(whole.replaceAll(",", ""), fraction, unit);
  }
  const [left = "", fraction, ...more] = typed.split(",");
  if (more.length > 0) return "spacing";
  if (fraction === undefined) return readWhole(left, unit);
  if (!/^\d+$/.test(fraction)) return fraction === "" ? "not-an-amount" : "spacing";
  const whole = readGroups(left);
  return whole === null ? "spacing" : readFraction(whole, fraction, unit);
}

/** One comma may be a decimal sign where a unit makes small numbers likely: `1,200 tkr`. */
function readEnglishGroups(typed: string, unit: string): Decimal | UnreadableWhy {
  const groups = typed.split(",");
  if (groups.length === 2 && oreOfUnit.get(unit) !== 100n) return "ambiguous-point";
  return { whole: groups.join(""), fraction: "" };
}

/** Whole digits in groups or none; a single point is a decimal sign or a group. */
function readWhole(typed: string, unit: string): Decimal | UnreadableWhy {
  const points = typed.split(".");
  const [left = "", right = ""] = points;
  if (points.length === 2) {
    if (!groupedByPoint.test(typed)) {
      const whole = readGroups(left);
      if (whole === null || !/^\d+$/.test(right)) return "spacing";
      return readFraction(whole, right, unit);
    }
    if (unit === "" || oreOfUnit.get(unit) !== 100n) return "ambiguous-point";
  }
  const whole = readGroups(typed);
  return whole === null ? "spacing" : { whole, fraction: "" };
}

function readGroups(typed: string): string | null {
  if (/^\d+$/.test(typed)) return typed;
  if (groupedBySpace.test(typed)) return typed.replaceAll(" ", "");
  return groupedByPoint.test(typed) ? typed.replaceAll(".", "") : null;
}

/** So many digits before a decimal sign are kronor and no millions. */
const kronorDigits = 5;

/** Without a unit two decimals are öre, and anything else may mean millions. */
function readFraction(whole: string, fraction: string, unit: string): Decimal | UnreadableWhy {
  if (unit === "" && whole.length >= kronorDigits) return { whole, fraction };
  if (unit === "" && fraction.length !== 2) return "no-unit";
  return { whole, fraction };
}
