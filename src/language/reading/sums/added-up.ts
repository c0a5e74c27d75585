import { oneOf } from "../words/pattern.ts";
import { isAboutLists } from "../words/about-money.ts";
import { kronorOf } from "../words/money.ts";

/** Figures, and a unit behind them or none. */
const figures = String.raw`\d{1,9}(?!\d)(?:[ .]\d{3}(?!\d))*(?:,\d{1,3}(?!\d))?`;
const unit = String.raw`mnkr|mkr|msek|tkr|kkr|ksek|tsek|kronor|kr|miljoner(?:\skronor)?|:-`;
const amount = String.raw`${figures}(?:\s?(?:${unit})(?![A-Za-zÀ-ɏ]))?`;
const plus = String.raw`\s?(?:\+|\splus\s)\s?`;
const is = String.raw`\s?(?:=|(?:,\s)?(?:är|blir|ger|gör)\s(?:tillsammans\s|sammanlagt\s|totalt\s)?)\s?`;
const termsMax = 40;
const lengthMax = 800;
/** "1 150 + 1 640 + 385 = 3 175 tkr", "3 175 tkr = 1 150 + 1 640 + 385". */
const forwards = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ\d.,])(?<terms>${amount}(?:${plus}${amount}){1,${termsMax}})${is}(?<sum>${amount})(?!\s?[+*/×–-]\s?\d)`,
  "i",
);
const backwards = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ\d.,])(?<sum>${amount})\s?=\s?(?<terms>${amount}(?:${plus}${amount}){1,${termsMax}})(?!\s?[=*/×–-]\s?\d)`,
  "i",
);
const unitsIn = new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:${unit})(?![A-Za-zÀ-ɏ])`, "gi");

/** Words above or beside an addition that say that it checks something and name nothing that is given. */
const checks = new RegExp(
  String.raw`^(?:[A-Za-zÀ-ɏ]+\s){0,2}?${oneOf`
    kontroll* *kontroll(en)? avstämning* *räkning(en)? *räknat summering* addition(en)? beräkning(en)?
    uträkning(en)? kalkyl(en)? check koll(en)? stäm(mer|t)
  `}(?:\s(?:av|för)\s(?:[A-Za-zÀ-ɏ]+\s?){1,4})?$`,
  "i",
);

interface Addition {
  readonly amountKr: number;
  /** The words before and behind it, the addition written as its sum. */
  readonly asSum: string;
  /** Whether nothing beside it is named that money could be given for. */
  readonly isCheck: boolean;
}

/**
 * A written addition, which no other words have to call a sum: "Kontroll: 1 150 + 1 640 + 385 = 3 175 tkr". Its terms
 * are told elsewhere and are no gifts of their own; null where a sentence holds none.
 */
export function additionIn(sentence: string): Addition | null {
  if (sentence.length > lengthMax || !/\+|\splus\s/i.test(sentence)) return null;
  const found = forwards.exec(sentence) ?? backwards.exec(sentence);
  const sum = found?.groups?.["sum"];
  if (found === null || sum === undefined) return null;
  const before = sentence.slice(0, found.index);
  const after = sentence.slice(found.index + found[0].length);
  // "Kontrollräkning (tkr): 1 150 + 385 = 1 535"
  const named = sum.match(unitsIn)?.[0] ?? found[0].match(unitsIn)?.at(-1);
  const of = named ?? after.slice(0, 12).match(unitsIn)?.[0] ?? before.match(unitsIn)?.at(-1);
  const digits = sum.replace(unitsIn, "").trim();
  const amountKr = kronorOf(digits, of ?? "kr");
  if (amountKr === null) return null;
  const label = `${before} ${after}`
    .replace(unitsIn, " ")
    .replace(/[().:;,=–-]+(?=\s|$)|(?<=\s|^)[(–-]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return {
    amountKr,
    asSum: `${before}${digits} ${of ?? "kr"}${after}`,
    isCheck: label === "" || checks.test(label) || isAboutLists(label),
  };
}
