import { type Ore, ore } from "../../domain/brand.ts";
import { kronor, kronorMax, minus, plus, zero } from "../../domain/money.ts";
import type { Language } from "../../domain/person.ts";
import type { FieldError } from "../../domain/refusal.ts";
import { readAmount, roundingIn } from "../../language/amount.ts";

/** An amount as it was read, in öre; one beyond what money can be is the most that it can be. */
export function oreOf(amountKr: number): Ore {
  const amount = Math.round(amountKr * 100);
  return Number.isSafeInteger(amount) && Math.abs(amount) <= kronor(kronorMax)
    ? ore(amount)
    : ore(Math.sign(amountKr) * kronor(kronorMax));
}

/** Half the width of what the words of a rounded amount leave open: 25,4 miljoner is ± 50 000 kr. */
export function roundingOf(amountKr: number, quote: string): number {
  for (const [, whole = "", decimals = ""] of quote.matchAll(
    /(\d+)(?:[.,](\d+))?\s*(?:mnkr|mkr|milj)/gi,
  )) {
    const read = Number(`${whole}.${decimals === "" ? "0" : decimals}`) * 1_000_000;
    if (Math.round(read) === amountKr) return 500_000 / 10 ** Math.min(decimals.length, 5);
  }
  return 500_000;
}

/** An amount of the text, and how far from it one can lie that still is the same. */
export interface AmountRead {
  readonly amount: Ore;
  readonly rounding: Ore;
}

export const isSameAmount = ({ amount, rounding }: AmountRead, other: Ore): boolean =>
  Math.abs(amount - other) <= rounding;

const roughly = /^(?:avrundat|ungefär|cirka|ca|vet (?:ej|inte)|rounded|about|unknown)$/i;
const about =
  /^(?:avrundat|ungefär|omkring|cirka|ca\.?|rounded|about|around)(?:\s+till|\s+to)?\s+(?=\d)/i;

type Asked = { readonly problem: FieldError["problem"] };

/**
 * The amount of a grant as somebody types it, to the krona: what is written in millions is asked for once more, unless
 * it is said to be rounded (rule R05). "Avrundat" alone is the text's own amount.
 */
export function readGrantAmount(
  typed: string,
  frame: AmountRead | null,
  language: Language,
): AmountRead | Asked {
  if (frame !== null && roughly.test(typed)) return frame;
  const bare = typed.replace(about, "");
  const rounding = bare === typed ? zero : roundingIn(bare, language);
  const read = readAmount(bare, language);
  return rounding > 0 && read.kind === "amount"
    ? { amount: read.amount, rounding }
    : readExactAmount(typed, "about", language);
}

/** An amount to the krona, or what is asked of the one who wrote it in millions. */
export function readExactAmount(
  typed: string,
  otherwise: "about" | "wait",
  language: Language,
): AmountRead | Asked {
  const read = readAmount(typed, language);
  if (read.kind !== "amount")
    return { problem: { code: "amount-unreadable", why: read.why, typed } };
  const { amount } = read;
  const rounding = roundingIn(typed, language);
  if (rounding === 0) return { amount, rounding: zero };
  const [from, to] = [minus(amount, rounding), plus(amount, rounding)];
  return { problem: { code: "amount-rounded", typed, from, to, otherwise } };
}
