import type { ActLine } from "../layout/act.ts";
import { cellsOf, hasColumns } from "../words/columns.ts";
import { isAmountCell } from "../layout/amount-cell.ts";
import { moneyIn } from "../words/money.ts";
import { type Context, type ReadAllotments, unread } from "./allotment.ts";
import { readProse } from "./prose.ts";
import { inUnit } from "./units-along.ts";

const parts: ReadonlyMap<string, number> = new Map([
  ["tredje", 3],
  ["fjärde", 4],
  ["femte", 5],
  ["sjätte", 6],
  ["sjunde", 7],
  ["åtton", 8],
  ["tion", 10],
]);
const counts: ReadonlyMap<string, number> = new Map([
  ["en", 1],
  ["1", 1],
  ["två", 2],
  ["2", 2],
  ["tre", 3],
  ["3", 3],
  ["fyra", 4],
  ["4", 4],
]);
/** "en tredjedel till", "två femtedelar av pengarna till", "hälften till", "40 % av summan till", "60 procent går till". */
const share =
  /^(?:att\s)?(?:(?<half>hälften|halva\s(?:beloppet|summan|potten|bidraget))|(?<count>en|ett|två|tre|fyra|[1-4])\s(?<part>tredje|fjärde|femte|sjätte|sjunde|åtton|tion)del(?:ar)?|(?<percent>\d{1,2}(?:,\d{1,2})?)\s?(?:%|procent))(?:\sav\s(?:de(?:t|n)?\s|hela\s)?[A-Za-zÀ-ɏ]+)?(?=,?\s(?:till|åt|för|på|går|läggs|avsätts|används|fördelas|som)\s)/i;
const hundred = 100;

/**
 * "- en tredjedel till läxhjälp" below "De 7 500 tkr läggs så här:": the item with its share of the one amount of its
 * lead in whole kronor. Null where it names no share, where the lead names no sum of its own or only a rounded one, or
 * where the share is no whole number of kronor.
 */
export function inShareOfLead({ text, lead }: Pick<ActLine, "text" | "lead">): string | null {
  if (lead === "" || text === lead) return null;
  const found = share.exec(text);
  if (found === null || moneyIn(text).length > 0) return null;
  const [whole, ...others] = moneyIn(lead);
  if (whole === undefined || others.length > 0 || whole.rounded || whole.negative) return null;
  const amountKr = shareOf(whole.amountKr, found.groups ?? {});
  return amountKr === null ? null : `${grouped(amountKr)} kr${text.slice(found[0].length)}`;
}

/** What one line gives, under the words that lead it; `unit` is the one said for the amounts of its list. */
export function readItem(
  { text, lead }: Pick<ActLine, "text" | "lead">,
  context: Context,
  unit: string | null = null,
): ReadAllotments {
  const share = inShareOfLead({ text, lead }) ?? (context.listed ? inUnit(text, unit) : null);
  if (share !== null) return readShare(share, text, context);
  const [amount = ""] = amountFirst.exec(text) ?? [];
  return amount === ""
    ? readProse(columnsAsProse(text), context)
    : readAmountFirst(amount, text, context);
}

/** "1 200 tkr: robotkirurgi", as against "1 200 tkr – robotkirurgi": the amount is no lead of a list. */
const amountFirst =
  /^\d[\d ,.]*\s?(?:kr|kronor|[tkm]kr|mnkr|msek|:-|miljon(?:er)?(?:\skr(?:onor)?)?):\s(?=[A-Za-zÀ-ɏ]{3}[^\d]*$)/i;

/** Such an item, quoted as it stands. */
function readAmountFirst(amount: string, text: string, context: Context): ReadAllotments {
  const plain = `${amount.replace(/:\s$/, "")} – ${text.slice(amount.length)}`;
  const { allotments, questions } = readProse(plain, context);
  return {
    allotments: allotments.map((one) => ({ ...one, quote: one.quote.replace(plain, text) })),
    questions: questions.map((one) => ({ ...one, text: one.text.replace(plain, text) })),
  };
}

/** An item that names a share, or a unit with what leads it, read as the amount that it comes to; it is quoted as it stands. */
function readShare(inKronor: string, text: string, context: Context): ReadAllotments {
  const { allotments, questions } = readProse(inKronor, context);
  const all = moneyIn(inKronor).length === 1 && questions.length === 0;
  return all
    ? { allotments: allotments.map((one) => ({ ...one, quote: text })), questions: [] }
    : { allotments: [], questions: [unread(text)] };
}

/** A line with columns but without a head is read as a list of words and an amount. */
function columnsAsProse(text: string): string {
  if (/ \/ .* \/ /.test(text)) return text.split(" / ").join(" – ");
  if (!hasColumns(text)) return text;
  const cells = cellsOf(text).filter((cell) => cell !== "");
  return givenFor(cells) ?? cells.join(" – ");
}

/** "Till IT-chefen: | 900 000 kr | för kurser": to whom, how much and what for, in any order, are one sentence. */
function givenFor(cells: readonly string[]): string | null {
  const amount = cells.find((cell) => isAmountCell(cell) && moneyIn(cell).length === 1);
  const aim = cells.find((cell) => aimed.test(cell));
  const who = cells.find((cell) => cell !== aim && receiver.test(cell));
  return cells.length === receiverCells &&
    amount !== undefined &&
    aim !== undefined &&
    who !== undefined
    ? `${amount} ${who.replace(/\s*[:,]$/u, "").replace(/^\p{L}/u, (first) => first.toLowerCase())} ${aim.replace(aimed, "för ")}`
    : null;
}
const receiverCells = 3;
const receiver = /^(?:till|åt)\s[A-Za-zÀ-ɏ]/i;
const aimed = /^(?:för|avser|avseende|att användas (?:till|för))\s(?=[A-Za-zÀ-ɏ]{3})/i;

/** Whether an item names a share of what its lead divides. */
export const namesShare = (text: string): boolean => share.test(text);

function shareOf(
  wholeKr: number,
  named: Readonly<Record<string, string | undefined>>,
): number | null {
  const [times, of] =
    named["half"] !== undefined
      ? [1, 2]
      : named["percent"] !== undefined
        ? [Math.round(Number(named["percent"].replace(",", ".")) * hundred), hundred * hundred]
        : [
            counts.get(named["count"]?.toLowerCase() ?? ""),
            parts.get(named["part"]?.toLowerCase() ?? ""),
          ];
  if (times === undefined || of === undefined) return null;
  const amountKr = (wholeKr * times) / of;
  return Number.isSafeInteger(amountKr) && amountKr > 0 ? amountKr : null;
}

/** 2500000 as "2 500 000", the way amounts stand in a text. */
const grouped = (amountKr: number): string => String(amountKr).replace(/\B(?=(?:\d{3})+$)/gu, " ");
