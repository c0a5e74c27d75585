import { oneOf, wholeWord } from "../words/pattern.ts";
import { aboutMoney, isAboutLists, namesList } from "../words/about-money.ts";
import { hasColumns } from "../words/columns.ts";
import type { SourceDocument } from "../layout/document.ts";
import type { Line } from "../layout/line.ts";
import { type Money, moneyIn } from "../words/money.ts";
import { isSource } from "../layout/segments.ts";
import { sentencesOf } from "../words/sentences.ts";
import { type Allotment, type FoundAllotment, sumKr } from "./allotment.ts";
import { sumPaid } from "./paid-from.ts";
import { sumUsedUp } from "./used-up.ts";
import { isSizeOfWhole } from "./whole-given.ts";

const together =
  /(?<![A-Za-zÀ-ɏ])(?:sammanlagt|sammantaget|tillsammans|totalt|inalles|allt som allt|i allt|summerat|i summa|summan?|summera(?:r|s))(?![A-Za-zÀ-ɏ])/i;
/** "Insatserna uppgår till ¤": a verb of amounting, which needs the name of a list. */
const amounts =
  /(?<![A-Za-zÀ-ɏ])(?:uppgår|omfattar|utgör|motsvarar|därmed|därigenom|således|sålunda|alltså|på\s(?:så|detta)\s(?:sätt|vis)|(?:det|detta|vilket)\sblir|blir\sdet)(?![A-Za-zÀ-ɏ])/i;
/** "Genom detta beslut är ¤ fördelade", "Därmed har ¤ delats ut": what is done is summed up, whatever it is called. */
const done = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:är|har|blir)\s(?:[^.;]{0,60}\s)?${oneOf`
    fördel utdel delats beviljat avsat anslagits tilldelat tagits tagna använt lagts lämnat
    överlåtit anförtrotts ställts
  `}[A-Za-zÀ-ɏ]*(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** A quick look before the words are weighed. */
const mayTell = new RegExp(
  `${together.source}|${amounts.source}|${done.source}|insatser|pott(?:er|ar)|projekt|aktiviteter|satsningar|åtgärder`,
  "i",
);
/** What was asked for, another year's, or what is left or had. */
export const notGiven = new RegExp(
  wholeWord`
    ram(en)? *bidraget anslaget sökt* återst[A-Za-zÀ-ɏ]+ kvar* rest(en|erande)? ej inte ofördela[A-Za-zÀ-ɏ]+
    tillgänglig[A-Za-zÀ-ɏ]? (under|över)skott*
  `,
  "i",
);
const sumsMax = 4;

/** "Av bidraget går ¤ till insatserna": whereof it is taken says nothing of what is summed. */
const source =
  /^(?:av|ur|från)\s(?:[A-Za-zÀ-ɏ]+\s)?[A-Za-zÀ-ɏ]*(?:bidraget|ramen|medlen|anslaget|potten)\s/i;

/**
 * The sums that a sentence states of lists: "Potterna är tillsammans 8 mnkr och satsningarna 2 mnkr". Empty for none.
 * `tallies`: whether the amount itself says that it is one, so that no word has to.
 */
export function summedUp(sentence: string, tallies = false): Allotment[] {
  const said = sumPaid(sentence) ?? sumUsedUp(sentence);
  if (said !== null) return [said];
  if (!mayTell.test(sentence)) return [];
  const found = moneyIn(sentence);
  if (found.length === 0 || found.length > sumsMax) return [];
  const all = clausesOf(sentence, found);
  // "Av ramen på 5 mnkr tar insatserna 4 mnkr": what it is taken from is no sum.
  const own = all.filter((_, index) => !isSource(sentence.slice(0, found[index]?.start)));
  const clauses = own.length > 0 ? own : all;
  const tells = tallies || [together, amounts, done].some((one) => one.test(sentence));
  if (found.length < 2 && !tells) return [];
  const isSum = clauses.every(
    ({ words }) =>
      isAboutLists(words) &&
      !notGiven.test(words.replace(source, "")) &&
      ([together, done].some((one) => one.test(words)) || namesList(words)),
  );
  return isSum
    ? clauses.map(({ words, amountKr }) => ({
        kind: "total",
        amountKr,
        of: listOf(words),
        quote: sentence,
      }))
    : [];
}

/** Each amount with its own words, in which it is written ¤. */
function clausesOf(sentence: string, found: readonly Money[]) {
  let from = 0;
  return found.map((money, index) => {
    const next = found[index + 1];
    const between = next === undefined ? "" : sentence.slice(money.end, next.start);
    const at = between.search(/(?:,?\s(?:och|samt|medan|varav)|[,;])\s/u);
    const end = next === undefined ? sentence.length : money.end + Math.max(at, 0);
    const words = `${sentence.slice(from, money.start)}¤${sentence.slice(money.end, end)}`;
    from = end;
    return {
      words: words.replace(/^[,;]?\s*(?:och|samt|medan|varav)\s/u, ""),
      amountKr: money.amountKr,
    };
  });
}

function listOf(words: string): "rows" | "pots" | null {
  if (/pott|(?<![A-Za-zÀ-ɏ])vidare|chefer|direktörer|innehavar/i.test(words)) return "pots";
  return /insats|aktivitet|åtgärd|projekt|satsning/i.test(words) ? "rows" : null;
}

const pointsHere = new RegExp(
  wholeWord`
    punkt(en|erna)?_\d ([a-h]|\d)_?([–-]|till|t\.?o\.?m\.?)_?([a-h]|\d{1,2})(?=[\s,]) tabell*
    pott(er|ar)na ovan nedan
    dessa_([A-Za-zÀ-ɏ]+_)?(poster|potter|pottar|insatser|aktiviteter|satsningar|projekt|åtgärder)
  `,
  "i",
);

/** What is given, with the totals that the document states outside of what is decided. */
export const withTotalsElsewhere = (
  document: SourceDocument,
  given: readonly Allotment[],
  found: readonly FoundAllotment[],
): readonly FoundAllotment[] =>
  summedUpElsewhere(document, given).reduce(
    (all, total) => withTotal(all, total, document.lines),
    found,
  );

/** With a total that stands elsewhere, before those that stand below it. */
function withTotal(
  found: readonly FoundAllotment[],
  total: Allotment,
  lines: readonly Line[],
): FoundAllotment[] {
  const lineOf = ({ quote }: Allotment) => lines.findIndex(({ text }) => text.includes(quote));
  const own = lineOf(total);
  const below = found.findIndex((item) => item.kind === "total" && lineOf(item) > own);
  return found.toSpliced(below < 0 ? found.length : below, 0, {
    ...total,
    proposed: false,
    elsewhere: false,
  });
}

/** What a document states outside of what is decided, where it points at its lists or is what they come to. */
export function summedUpElsewhere(
  document: SourceDocument,
  given: readonly Allotment[],
): Allotment[] {
  const sums = listSums(given);
  return document.sections
    .filter(({ kind }) => kind === "background")
    .flatMap(({ lines }) => lines.filter(({ text }) => !hasColumns(text)))
    .flatMap(({ text }) => sentencesOf(text))
    .flatMap((sentence) => {
      const told = summedUp(sentence);
      if (told.length === 0 && leadsPart.test(sentence)) {
        const [money, ...more] = moneyIn(sentence);
        const of = more.length > 0 ? null : listOfSum(sums, money?.amountKr ?? null);
        if (money !== undefined && of !== null)
          return [{ kind: "total" as const, amountKr: money.amountKr, of, quote: sentence }];
      }
      const stated = told.length > 0 ? told : summedUp(sentence, true);
      return stated.flatMap((total) => {
        const of = listOfSum(sums, total.amountKr);
        if (of !== null) return [{ ...total, of }];
        return told.length > 0 && pointsHere.test(sentence) ? [total] : [];
      });
    });
}

/** "Styrelsen beslutade att ¤ av bidraget skulle användas enligt nedan": a part of the money, which the list below comes to. */
const leadsPart =
  /^(?=.*(?<![A-Za-zÀ-ɏ])(?:av|ur)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:dem|det|dessa|[A-Za-zÀ-ɏ]*(?:bidraget|medlen|pengarna|anslaget|stödet|beloppet|summan|ramen|potten))(?![A-Za-zÀ-ɏ])).*(?::$|(?<![A-Za-zÀ-ɏ])(?:nedan(?:stående)?|följande|så\shär|som\sföljer|tabell[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ]))/i;

interface ListSum {
  readonly of: "rows" | "pots";
  readonly amountKr: number;
}

/** What each list of two or more comes to. */
export const listSums = (given: readonly Allotment[]): readonly ListSum[] =>
  (["row", "pot"] as const).flatMap((kind) => {
    const list = given.filter((item) => item.kind === kind);
    return list.length > 1
      ? [{ of: kind === "row" ? "rows" : "pots", amountKr: sumKr(list) } as const]
      : [];
  });

/** The list that comes to an amount; null for none. */
export const listOfSum = (
  sums: readonly ListSum[],
  amountKr: number | null,
): ListSum["of"] | null => sums.find((sum) => sum.amountKr === amountKr)?.of ?? null;

/**
 * "Fördela 9 mnkr till insatserna i tabellen": what names nothing but lists and comes to what one of them does, or
 * points at it, is its sum and no gift of its own.
 */
export function withoutSums<Item extends Allotment>(given: readonly Item[]): Item[] {
  return given.flatMap((item): Item[] => {
    if (item.kind === "total") return [item];
    const label = item.kind === "row" ? item.activity : item.purpose;
    if (!isAboutLists(label) || !namesList(label)) return [item];
    const others = given.filter((other) => other !== item && other.kind !== "total");
    const of = listOfSum(listSums(others), item.amountKr);
    const points = others.length > 1 && pointsHere.test(label);
    if (of === null && !points) return [item];
    return of === null && tellsWhole(item.quote) ? [] : [{ ...item, kind: "total", of }];
  });
}

/** "Statsbidraget, 9 mnkr, används för insatserna i tabellen": as large as the grant is, whatever they come to. */
const tellsWhole = (quote: string): boolean =>
  moneyIn(quote).some((money) => isSizeOfWhole(quote, money));

/** "Hela bidraget, 9 mnkr, används på det sätt som framgår nedan": money as such is given to nobody beside others. */
export function withoutMoney<Item extends Allotment>(given: readonly Item[]): Item[] {
  const isMoney = (item: Allotment): boolean =>
    item.kind === "row" && item.responsible === null && aboutMoney(item.activity) === "nobody";
  const others = given.filter((item) => item.kind !== "total" && !isMoney(item));
  const sum = sumKr(others);
  return given.filter((item) => !isMoney(item) || sum === 0 || sum > item.amountKr);
}
