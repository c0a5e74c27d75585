import { dayToCountFrom, documentDate } from "./document-date.ts";
import type { SourceDocument } from "./document.ts";

const receiver =
  "(?:region(?:en)?s?|landsting(?:et)?s?|kommun(?:en)?s?|vi|oss|förvaltning(?:en)?s?|länets?)";
const gets =
  "(?:få(?:r|tt)|fick|tilldel(?:as|ats|ades)|bevilja(?:s|ts|des)|erhåll(?:er|its?)|erhöll|har|disponerar?|rekvirer(?:ar?|ats?|as)|förfogar|tillför(?:s|ts|des)|mottagit|betyder|innebär|anvisats|utbetalats|betalats)";
const gives =
  "(?:ge(?:r|tt)|gav|givit|tilldel(?:at?|ade)|tilldelar|bevilja(?:t|de|r)|tillför(?:t|de)?|anvisa(?:t|de|r)|betala(?:t|r) ut|betalade ut|lämna(?:t|r))";
const money =
  "(?:(?:\\p{L}+s|vår)\\s(?:an)?del|andel(?:en)?|\\p{L}*(?:bidrag(?:et)?|medel|medlen|anslag(?:et)?|ram(?:en)?|pott(?:en)?|tilldelning(?:en)?|avsättning(?:en)?|utrymmet?|pengar(?:na)?|miljarden|överenskommelse(?:n)?)s?)";
const near =
  "(?:(?!\\s(?:men|varav|därav|till(?!\\s(?:region|kommun))|medan|därmed)\\s)(?:[^.;:]|[.:](?=\\p{L}))){0,70}?";
const word = (words: string): string => `(?<!\\p{L})${words}(?!\\p{L})`;
const amountsTo = `(?:om|på|är|blir|blev|omfattar|utgör|motsvarar|uppgå(?:r|tt)${near}\\still|uppgick${near}\\still)`;

/** "Region Norrsjö har från staten beviljats", "I år får kommunen", "För regionens del betyder det". */
const gotten = new RegExp(
  `${word(receiver)}${near}${word(gets)}${near}$|${word(gets)}${near}${word(receiver)}${near}$`,
  "iu",
);
/** "Skolverket har beviljat kommunen". */
const handed = new RegExp(`${word(gives)}${near}${word(receiver)}${near}$`, "iu");
/** "Kommunens del för 2024 är", "ur potten om", "Av statsbidraget för 2025 på". */
const sized = new RegExp(
  `${word(money)}${near}(?<!\\p{L})${amountsTo}\\s(?:\\p{L}+\\s){0,3}$`,
  "iu",
);
/** "Hela bidraget, 5 mnkr, fördelas", "Medlen, totalt 5 mnkr", "Tillgängliga medel: 5 mnkr". */
const beside = new RegExp(
  `(?:hela|totala|samlade)\\s${money}(?:\\s[\\p{L}\\d]+){0,4},\\s$|${word(money)}(?:\\s[\\p{L}\\d]+){0,4}(?:,\\s(?:totalt|sammanlagt|tillsammans)|:)\\s$`,
  "iu",
);
/** "Det är dessa 1 350 tkr som fördelas genom det här beslutet." */
const these = /(?<!\p{L})(?:dessa|de här|det är de)\s(?:\p{L}+\s)?$/iu;
const hereDivided = /^\s(?:som\s)?(?:nu\s)?(?:ska\s)?(?:fördelas|delas ut)(?!\p{L})/iu;

/** What these words before an amount, and after it, say of money that the authority has: none, or how surely. */
export function receivedRank(before: string, after: string): 0 | 4 | 5 | 6 {
  if (these.test(before) && hereDivided.test(after)) return 6;
  if (gotten.test(before) || handed.test(before)) return 5;
  return sized.test(before) || beside.test(before) ? 4 : 0;
}

const otherYear =
  /(?<!\p{L})(?:förra året|föregående år|i fjol|fjolårets?|förra årets?|året innan|tidigare år)(?!\p{L})/iu;
const month =
  "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";
/** A year by itself, and not the end of a date or a part of a number. */
const yearAlone = new RegExp(
  `(?<![\\d/.§-]|(?:${month})\\s)(?:19|20)\\d\\d(?![\\d/]|-\\d{2,3})`,
  "giu",
);

const yearsIn = (text: string): number[] =>
  [...text.matchAll(yearAlone)].map(([year]) => Number(year));

/** The years that the document is about: that of its date, and those in its title. */
export function yearsOf(document: SourceDocument): ReadonlySet<number> {
  const day = dayToCountFrom(document, documentDate(document));
  const title = document.sections.slice(0, 1).flatMap(({ lines }) => lines.slice(0, titleLines));
  return new Set([
    ...(day === null ? [] : [Number(day.slice(0, 4))]),
    ...title.flatMap(({ text }) => (text.length < 120 ? yearsIn(text) : [])),
  ]);
}
const titleLines = 25;

/** Whether a sentence tells only of other years than the document's own: "För 2023 uppgick bidraget till …". */
export function tellsOfAnotherYear(sentence: string, own: ReadonlySet<number>): boolean {
  if (otherYear.test(sentence)) return true;
  const years = yearsIn(sentence);
  return (
    own.size > 0 &&
    years.length > 0 &&
    years.every((year) => !own.has(year) && year < Math.max(...own))
  );
}
