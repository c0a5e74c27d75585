import { type Ore, ore } from "../domain/brand.ts";
import { kronorMax, type UnreadableWhy } from "../domain/money.ts";
import { readAmount } from "./amount.ts";
import type { HeadUnit } from "./request-heads.ts";
import type { Cell } from "./sheet.ts";

/** Why a cell holds no amount. */
export type AmountProblem =
  | { readonly kind: "missing" }
  | { readonly kind: "amount"; readonly why: UnreadableWhy }
  /** Excel has taken something like 1.2 for a date. */
  | { readonly kind: "amount-is-day" }
  | { readonly kind: "amount-is-zero" }
  /** A row of `#`, which Excel shows and saves where an amount has no room. */
  | { readonly kind: "amount-is-hidden" }
  | { readonly kind: "formula"; readonly computed: boolean };

/** An amount out of its cell, or why it is none. A typed unit goes before the one of the head. */
export function readSought(cell: Cell, unit: HeadUnit | null): Ore | AmountProblem {
  switch (cell.kind) {
    case "empty":
      return { kind: "missing" };
    case "fault":
      return { kind: "formula", computed: cell.text !== "" };
    case "day":
      return { kind: "amount-is-day" };
    case "truth":
      return { kind: "amount", why: "not-an-amount" };
    case "number":
      return soughtOf(readNumber(cell.number, unit));
    case "text":
      return /^#+$/.test(cell.text.trim())
        ? { kind: "amount-is-hidden" }
        : soughtOf(readTyped(cell.text, unit));
    default:
      return cell satisfies never;
  }
}

const soughtOf = (read: Ore | UnreadableWhy): Ore | AmountProblem =>
  typeof read === "string"
    ? { kind: "amount", why: read }
    : read === 0
      ? { kind: "amount-is-zero" }
      : read;

/** Groups that only English writes, and that can mean nothing else in Swedish: `1,200,000` and `50,000.00`. */
const englishGroups = /^\D*[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d{2})(?!\d)/;

function readTyped(text: string, unit: HeadUnit | null): Ore | UnreadableWhy {
  const bare = text.trim();
  const isBare = /^[-−–]?[\d\s.,]+$/.test(bare);
  const language = englishGroups.test(bare) ? "en" : "sv";
  const read = readAmount(isBare && unit !== null ? `${bare} ${unit}` : bare, language);
  return read.kind === "amount" ? read.amount : read.why;
}

const oreOfUnit: Readonly<Record<HeadUnit, number>> = {
  kr: 100,
  tkr: 100_000,
  mnkr: 100_000_000,
  mdkr: 100_000_000_000,
};

/** Spreadsheets count in binary fractions: what is nearer to whole öre than this share of it is whole. */
const slack = 1e-12;
/** Below so many kronor a fraction without a unit is likelier millions than öre. */
const fractionKronorMax = 10_000;

function readNumber(value: number, unit: HeadUnit | null): Ore | UnreadableWhy {
  if (value < 0) return "negative";
  const exact = value * oreOfUnit[unit ?? "kr"];
  if (exact > kronorMax * 100) return "too-large";
  const whole = Math.round(exact);
  if (Math.abs(exact - whole) <= Math.max(0.001, exact * slack) && whole % 100 === 0) {
    return ore(whole);
  }
  return unit === null && value < fractionKronorMax ? "no-unit" : "ore";
}
