import { givenSource } from "../words/gift.ts";
import { type Money, moneyIn } from "../words/money.ts";
import { sentencesOf } from "../words/sentences.ts";
import { type FoundAllotment, sumKr } from "./allotment.ts";
import { clean } from "../words/trimmed.ts";

const passedOn =
  /^pott(?:erna|arna)\s(?:(?:vidare)?fördelas|disponeras|förvaltas)\s(?:vidare\s)?av\s([^.;]{4,300}?)\.?$/i;

/**
 * "Potterna fördelas av vårdchefen, psykiatrichefen respektive säkerhetschefen": the holders of what was just given, in
 * the same order; null where no sentence says that, or where it names another number of them.
 */
export function withHolders(
  text: string,
  given: readonly FoundAllotment[],
): FoundAllotment[] | null {
  const [sentence, named] =
    sentencesOf(text)
      .map((one) => passedOn.exec(one))
      .find((found) => found !== null) ?? [];
  if (named === undefined) return null;
  const holders = named.split(/,\s+|\s+(?:och|samt|respektive)\s+/u).map(clean);
  const rows = given.filter((one) => one.kind === "row");
  if (holders.length !== rows.length || rows.length !== given.length) return null;
  return rows.map(({ activity, amountKr, quote, proposed, elsewhere }, index) => ({
    kind: "pot",
    purpose: activity,
    holder: holders[index] ?? null,
    amountKr,
    quote: `${quote} ${sentence}`,
    proposed,
    elsewhere,
  }));
}

/** "450, 300 respektive 250 tkr": the unit stands with the last figures alone. */
const sharedUnit =
  /(?<![\d.,])((?:\d[\d ]*(?:,\d+)?, )*\d[\d ]*(?:,\d+)?) respektive (\d[\d ]*(?:,\d+)?) (tkr|kkr|mnkr|mkr|miljoner kronor|kronor|kr)(?![A-Za-zÀ-ɏ])/gi;
const between = /^(?:,\s|,?\s(?:och|samt|respektive)\s)$/u;
const listBefore = new RegExp(
  `^((?:att\\s|till\\s|för\\s|åt\\s)?)(.{3,200}?)(\\s(?:${givenSource}|med)\\s(?:.{0,30}\\s)?)$`,
  "i",
);
const listAfter = /^(\s(?:[A-Za-zÀ-ɏ]+s\s|går\s)?(?:till|för|åt)\s)([^.;]{3,200}?)(\.?)$/i;
const itemsOf = (list: string): string[] =>
  list
    .split(/,\s|,?\s(?:och|samt|respektive)\s/u)
    .map((item) => item.replace(/^(?:till|för|åt)\s/i, "").trim());
const names =
  /(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2})((?:,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2}){0,6})\srespektive\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2})/u;

/** "…, tillsammans 500 tkr": a sentence without what its amounts come to; null where it does not tell it. */
function sumBehind(sentence: string, all: readonly Money[]): string | null {
  const last = all.at(-1);
  if (last === undefined || sumKr(all.slice(0, -1)) !== last.amountKr) return null;
  const before = sentence.slice(0, last.start);
  const bare = before.replace(
    /,?\s\(?(?:dvs\.?|alltså|sammanlagt|totalt|tillsammans|i allt)\s$/i,
    "",
  );
  return bare === before ? null : bare + sentence.slice(last.end).replace(/^\)/u, "");
}

/** "Skolan och kören får ¤ respektive ¤": a sentence for each of them, in the same order; null for other sentences. */
export function eachInTurn(text: string): string[] | null {
  if (!/(?<!\p{L})resp(?:ektive|\.)(?!\p{L})/u.test(text)) return null;
  const sentence = text
    .replace(/(?<!\p{L})resp\.(?=\s)/gu, "respektive")
    .replace(
      sharedUnit,
      (_, figures: string, last: string, unit: string) =>
        `${figures.replace(/,? ?$/, "").replaceAll(", ", ` ${unit}, `)} ${unit} respektive ${last} ${unit}`,
    );
  const all = moneyIn(sentence);
  const sum = sumBehind(sentence, all);
  const found = sum === null ? all : all.slice(0, -1);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length < 2) return null;
  const isRun = found
    .slice(1)
    .every(({ start }, index) => between.test(sentence.slice(found[index]?.end, start)));
  if (!isRun) return null;
  const amounts = found.map(({ start, end }) => sentence.slice(start, end).trim());
  const [head, tail] = [sentence.slice(0, first.start), (sum ?? sentence).slice(last.end)];
  const before = listBefore.exec(head.endsWith(" ") ? head : `${head} `);
  const after = listAfter.exec(tail);
  const tails = aimsInTurn(tail, found.length) ?? namesInTurn(tail, found.length);
  const receivers = itemsOf(before?.[2] ?? "");
  if (before !== null && receivers.length === found.length)
    return receivers.map(
      (item, index) =>
        `${before[1] ?? ""}${item}${before[3] ?? ""}${amounts[index] ?? ""}${tails[index] ?? ""}`,
    );
  const aims = itemsOf(after?.[2] ?? "");
  return after !== null && aims.length === found.length
    ? aims.map((item, index) => `${head}${amounts[index] ?? ""}${after[1] ?? ""}${item}`)
    : null;
}

/** "… att fördela till kurser respektive läger": the same words with each of the aims; null where they are others. */
function aimsInTurn(words: string, count: number): string[] | null {
  const [, before = "", list = "", after = ""] = inTurn.exec(words) ?? [];
  const aims = list.split(/,\s|\srespektive\s/u);
  return list !== "" && aims.length === count && !aims.some((aim) => goesOn.test(aim))
    ? aims.map((aim) => `${before}${aim.replace(/^(?:till|för|åt)\s/i, "")}${after}`)
    : null;
}
/** "kurser inom respektive område": who each is, and no list. */
const goesOn = /\s(?:inom|i|på|av|enligt|för|till|hos|vid|mellan|med|från|ur)$/i;
const inTurn =
  /^([^.;]{0,80}?\s(?:till|för|åt|av)\s)((?:[^.,;]{2,80},\s){0,8}[^.,;]{2,80}\srespektive\s[^.,;]{2,80}?)((?:,\s(?:med|där|som|ansvarig)[^.;]*)?\.?)$/i;

/** "…, med Mona Ek respektive Bo Ask som ansvariga": the same words with each of the names. */
function namesInTurn(words: string, count: number): string[] {
  const [whole, first = "", others = "", last = ""] = names.exec(words) ?? [];
  const all = [first, ...others.split(", ").slice(1), last];
  return Array.from({ length: count }, (_, index) =>
    whole === undefined || all.length !== count
      ? words
      : words.replace(whole, all[index] ?? "").replace(/(?<=som\s)ansvariga/u, "ansvarig"),
  );
}
