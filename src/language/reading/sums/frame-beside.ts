import { oneOf } from "../words/pattern.ts";
import type { SourceDocument } from "../layout/document.ts";
import { type Money, moneyIn } from "../words/money.ts";

/** What an amount is held against, was before or is asked to be: "jämfört med ¤", "har minskat från ¤ till …". */
const heldAgainst = new RegExp(
  String.raw`${oneOf`
    jämför*_med att_ställa_mot
    (?<=(minskat|ökat|sänkts|höjts|sjunkit|stigit|ändrats|justerats|korrigerats)_)från
    (?<![A-Za-zÀ-ɏ])(har_krävt|krävde|kräver) takbelopp(et)?_(på|om|är)
  `}\s(?:de\s)?$`,
  "i",
);
/** A year right behind an amount: "¤ 2024". */
const yearBehind = /^\s(?:år\s|för\s|under\s)?((?:19|20)\d\d)(?!\d|[-/])/u;

/** Whether the words right beside an amount say that it is another year's or what the right one is held against. */
export function isForComparison(
  sentence: string,
  { start, end }: Money,
  years: ReadonlySet<number>,
): boolean {
  const [, year] = yearBehind.exec(sentence.slice(end, end + 16)) ?? [];
  return (
    heldAgainst.test(sentence.slice(Math.max(0, start - 60), start)) ||
    (year !== undefined && years.size > 0 && Number(year) < Math.min(...years))
  );
}

const spelledOut =
  /^\s\((?:exakt\s|närmare bestämt\s|noga räknat\s)?$|^,\s(?:närmare bestämt|exakt|noga räknat|det vill säga|dvs\.?)\s$/i;
/** How much of an exact amount the round one beside it may be off. */
const roundingMax = 0.1;

/** "2 480 000 kr (2,5 mnkr)", "2 480 000 kr, alltså knappt 2,5 mnkr": the same told again in round figures. */
const roundedOff =
  /^\s?(?:\(|,\s|[–-]\s)(?:(?:eller|alltså|dvs\.?|det vill säga|avrundat|omkring|runt|ca|cirka|drygt|knappt|i runda tal)\s){0,3}$/i;

/**
 * "2,5 mnkr, närmare bestämt 2 480 000 kr", "2 480 000 kr (2,5 mnkr)": the exact amount that a round one stands for;
 * itself for none.
 */
export function exactly(sentence: string, money: Money, found: readonly Money[]): Money {
  if (!money.rounded) return money;
  const before = found.findLast((other) => other.end <= money.start);
  if (
    before !== undefined &&
    !before.rounded &&
    roundsTo(before, money) &&
    roundedOff.test(sentence.slice(before.end, money.start))
  )
    return { ...money, amountKr: before.amountKr, rounded: false };
  const exact = found.find(
    (other) =>
      other.start >= money.end &&
      !other.rounded &&
      roundsTo(other, money) &&
      spelledOut.test(sentence.slice(money.end, other.start)),
  );
  return exact === undefined ? money : { ...money, amountKr: exact.amountKr, rounded: false };
}

/** Whether an exact amount is what a round one is in full, as far as its figures go: 29 040 000 kr and 29 or 29,0 mnkr. */
export const isExactly = (exact: Money, round: Money): boolean =>
  round.rounded &&
  !exact.rounded &&
  exact.amountKr !== round.amountKr &&
  Math.abs(exact.amountKr - round.amountKr) <= stepOf(round.amountKr) / 2;

/** The last figure that a round amount was rounded to: tenths of a million, or millions where it has whole ones. */
const stepOf = (amountKr: number): number => (amountKr % million === 0 ? million : million / 10);
const million = 1_000_000;

/** Whether a round amount may be told of an exact one. */
const roundsTo = (exact: Money, round: Money): boolean =>
  Math.abs(exact.amountKr - round.amountKr) <= exact.amountKr * roundingMax;

/** "avsätts 2 480 000 kr (2,5 mnkr) till kurser", without what only tells the same in round figures. */
export function withoutRounding(sentence: string): string {
  if (!sentence.includes("(")) return sentence;
  const found = moneyIn(sentence);
  const told = found.find((money, index) => {
    const before = found[index - 1];
    return (
      before !== undefined &&
      money.rounded &&
      exactly(sentence, money, found).amountKr === before.amountKr &&
      sentence.slice(before.end, money.start).includes("(") &&
      sentence[money.end] === ")"
    );
  });
  if (told === undefined) return sentence;
  const start = sentence.lastIndexOf("(", told.start);
  return sentence.slice(0, start).trimEnd() + sentence.slice(told.end + 1);
}

const isMoney = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]*${oneOf`
    bidrag(et)? belopp(et)? medel medlen ram(en)? anslag(et)? tilldelning(en)? besked(et)?
    utbetalning(en)? del andel stöd(et)? pott(en)?
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
const final =
  /(?<![A-Za-zÀ-ɏ])(?:slutlig|definitiv)[A-Za-zÀ-ɏ]*\s[^.;¤\d]{0,50}?(?:är|blir|blev|till|på|om)\s(?:det\s|bidraget\s)?$|(?<![A-Za-zÀ-ɏ])(?:korrigerats|ändrats|justerats|rättats|räknats\s(?:om|ned|upp))\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?till\s$/i;

/** "Enligt det slutliga beskedet är det ¤", "Beloppet har korrigerats till ¤": what replaced a first notice. */
export const isFinal = (before: string): boolean => isMoney.test(before) && final.test(before);

const asked = /(?<![A-Za-zÀ-ɏ])(?:ansök|sök|begär|äska)[A-Za-zÀ-ɏ]*(?![A-Za-zÀ-ɏ])/i;
const grants =
  /(?<![A-Za-zÀ-ɏ])(?:beviljades?|beviljats?|tilldelades?|tilldelats?|fick|får|erhöll)(?![A-Za-zÀ-ɏ])/i;
const met =
  /kostnad[A-Za-zÀ-ɏ]*\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?=(?:ryms|finansieras|täcks|tas|betalas|bekostas|bestrids)\s(?:inom|av|ur|med|från|genom)\s)/gi;

/** The words before an amount that are its own: not of costs that it meets, nor of what was asked for and granted with it. */
export function ownWordsBefore(
  before: string,
  sentence: string,
  money: Money,
  found: readonly Money[],
): string {
  const other = found.findLast((one) => one.end <= money.start);
  const between = other === undefined ? "" : sentence.slice(other.end, money.start);
  return grants.test(between) && asked.test(sentence.slice(0, other?.start))
    ? between
    : before.replace(met, "");
}

/** "Fördelning av statsbidrag 2025, ¤": a title that ends with the size of what it distributes. */
export const isInTitle = (before: string, after: string): boolean =>
  /^(?:§\s?\d{1,4}\s|\d{1,2}\.?\s)?(?:för|ut)delning(?:en)?\sav\s[^.;:¤]{3,90}?,\s$/i.test(
    before,
  ) && /^\s?(?:$|\()/u.test(after);

/** Money of others: "Kommunernas del är ¤ och ingår inte i ärendet", "… hanteras i ett annat ärende". */
const ofOthers = new RegExp(
  oneOf`
    (?<![A-Za-zÀ-ɏ])(kommunernas|regionernas|landstingens|övriga_[A-Za-zÀ-ɏ]+)_(an)?del(?![A-Za-zÀ-ɏ])
    (ingår|omfattas|hanteras|behandlas|berörs)_inte(?![A-Za-zÀ-ɏ])
    (?<![A-Za-zÀ-ɏ])inte_(ingår|omfattas|hanteras|behandlas|berörs)(?![A-Za-zÀ-ɏ])
    (hanteras|behandlas|beslutas|prövas|redovisas|tas_upp)_(om_)?i_(ett_)?(annat|separat
      |eget|särskilt|kommande|senare)_(ärende|beslut)
    (hanteras|behandlas|beslutas|prövas|fastställs|fördelas|redovisas)_([A-Za-zÀ-ɏ]+_)?(i_(särskild|annan|egen)_ordning|separat|särskilt|för_sig)(?![A-Za-zÀ-ɏ])
  `,
  "i",
);
const another =
  /(?<!\p{L})(?:[Gg]rann(?:region|kommun|landsting)\p{L}*|[Rr]egion\s(\p{Lu}\p{L}+)|(\p{Lu}\p{L}+?)s?\skommun)\s(?:har\s)?(?:fått|fick|får|tilldela(?:s|ts|des)|bevilja(?:s|ts|des)|erhåll(?:er|it)|erhöll|avsat(?:t|te|tes|ts)|anslog|anslagit)(?!\p{L})/u;
const ours =
  /(?<![A-Za-zÀ-ɏ])(?:regionen|kommunen|landstinget|förbundet|vi|oss|vår)(?![A-Za-zÀ-ɏ])/i;

/** "… sedan kommunernas del räknats av": what is told is without the part of the others. */
const setOff =
  /(?<![A-Za-zÀ-ɏ])(?:(?:sedan|efter\satt|när)\s[A-Za-zÀ-ɏ]+\s(?:an)?del\s(?:(?:är|har)\s)?(?:(?:räknats|dragits)\s(?:av|bort)|avräknats|avdragits|(?:av|från)(?:räknad|dragen))|(?:efter\savdrag\s(?:för|av)|utöver|exklusive|utan|frånsett)\s[A-Za-zÀ-ɏ]+\s(?:an)?del)(?![A-Za-zÀ-ɏ])/gi;

/** Whether a sentence tells of money that is another's. `ownName`: the authority's own, null where its head has none. */
export function isOfAnother(sentence: string, ownName: RegExp | null): boolean {
  if (ofOthers.test(sentence) && ofOthers.test(sentence.replace(setOff, ""))) return true;
  const found = another.exec(sentence);
  if (found === null || ours.test(sentence)) return false;
  const name = found[1] ?? found[2];
  return name === undefined || (ownName !== null && !ownName.test(name));
}

/** "13,3 mnkr", where the decision gives "av årets 13 300 000 kr": the same to the krona. */
export function asDrawnOn({ lines }: SourceDocument, money: Money): Money {
  if (!money.rounded) return money;
  const isSaid = lines.some(({ text }) =>
    moneyIn(text).some(
      (one) =>
        !one.rounded && one.amountKr === money.amountKr && drawnOn.test(text.slice(0, one.start)),
    ),
  );
  return isSaid ? { ...money, rounded: false } : money;
}
const drawnOn =
  /(?<![A-Za-zÀ-ɏ])(?:av|ur)\s(?:(?:årets|de|dessa|statens|hela|bidragets|statsbidragets|(?:stats)?bidraget(?:\s(?:på|om))?)\s)?$/i;
