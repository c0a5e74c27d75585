import { rememberedOf } from "../words/remembered.ts";
import { oneOf } from "../words/pattern.ts";
import type { Money } from "../words/money.ts";
import { dayToCountFrom, documentDate } from "../formal/document-date.ts";
import { monthNamesIn } from "../../format.ts";
import type { SourceDocument } from "../layout/document.ts";
import { sinceItWasEarned } from "./earned.ts";

const receiver =
  "(?:region(?:en)?s?|landsting(?:et)?s?|kommun(?:en)?s?|[A-Za-zÀ-ɏ]{0,20}förbund(?:et)?s?|[A-Za-zÀ-ɏ]{0,16}trafikmyndighet(?:en)?s?|staden|vi|oss|mig|förvaltning(?:en)?s?|länets?)";
const gets = oneOf`
    få(r|tt)? fick räknar?_med skjutit_till tilldel(as|ats|ades) bevilja(s|ts|des)
    erhåll(er|its?|a) erhöll har disponerar? rekvirer(ar?|ats?|as) förfogar tillför(s|ts|des)
    mottagit mottar mottog t(ar|agit|og)(_[A-Za-zÀ-ɏ]+){0,3}_emot betyder innebär anvisats utbetalats
    betalats
  `;
const gives = oneOf`
    ge(r|s|tt)? gav givit (tilldela|bevilja|anvisa|lämna)(t|de|r|s|ts|des)?
    tillför(a|t|de|s|ts|des)? utbetala(t|de|r|s|ts|des)? betala(t|de|r|s|ts|des)?_ut
    tillfall(er|it|a) tillföll tillkom(mer|mit)?
  `;
const money = String.raw`(?:(?:[A-Za-zÀ-ɏ]+s|vår)\s(?:an)?del|andel(?:en)?|[A-Za-zÀ-ɏ]*${oneOf`
    bidrag(et)? medel medlen anslag(et)? stöd(et)? belopp(et)? ram(en)? pott(en)? tilldelning(en)?
    avsättning(en)? utrymmet? pengar(na)? miljarden överenskommelse(n)? tillägg(et)?
  `}s?)`;
const near =
  "(?:(?!\\s(?:men|varav|därav|till(?!\\s(?:region|kommun))|medan|därmed)\\s)(?:[^.;:]|[.:](?=[A-Za-zÀ-ɏ]))){0,70}?";
const word = (words: string): string => `(?<![A-Za-zÀ-ɏ])${words}(?![A-Za-zÀ-ɏ])`;
/** "… andel beräknas till ¤", "… har uppskattats till ¤", "… väntas bli ¤". */
const calculated =
  "(?:har\\s)?(?:beräkna|uppskatta|bedöm|vänta|förvänta|räkna)(?:s|des|ts|t)?(?:\\sfram)?\\s(?:till|bli|uppgå\\still)";
const amountsTo = `(?:om|på|är|blir|blev|omfattar|utgör|motsvarar|uppgå(?:r|tt)${near}\\still|uppgick${near}\\still|${calculated})`;

/** "Region Norrsjö har från staten beviljats", "I år får kommunen", "För regionens del betyder det". */
const gotten = new RegExp(
  `${word(receiver)}${near}${word(gets)}${near}$|${word(gets)}${near}${word(receiver)}${near}$`,
  "i",
);
/** "Skolverket har beviljat kommunen". */
const handed = new RegExp(`${word(gives)}${near}${word(receiver)}${near}$`, "i");
/** "Staten har betalat ut ¤ till regionen". */
const handsOver = new RegExp(`${word(gives)}(?:\\s[A-Za-zÀ-ɏ\\d-]+){0,6}\\s$`, "i");
const toReceiver = new RegExp(
  `^\\s(?:(?:[A-Za-zÀ-ɏ]+\\s){0,3}till\\s(?:[A-Za-zÀ-ɏ]+\\s)?)?${word(receiver)}`,
  "i",
);
/** "Regiondirektören har lämnat ¤ till vårddirektören att fördela", who decides here. */
const entrusted = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    (över)?lämna(t|de|ts|des) att_(lägga|avsätta|ställa|(över)?lämna) ge(tt|s|tts) gav gavs givit
    tilldela(t|de|ts|des) anvisa(t|de|ts|des) avsat(t|te|ts|tes) ställ(t|de|ts|des) lade lagt
    lades lagts fört förde fördes förts anförtrott anförtrodde överlåtit överlät
  `}\s(?:[A-Za-zÀ-ɏ\d-]+,?\s){0,8}$`,
  "i",
);
const toDistribute =
  /^\s(?:kr\s)?(?:ut\s|över\s|vidare\s)?(?:till|åt|på)\s[^.;¤]{3,80}?\s(?:för\satt|att|för)\s(?:vidare\s)?fördel|^\s(?:kr\s)?i\sen\s(?:egen\s|särskild\s)?pott\s[^.;¤]{0,80}?\s(?:som|vilken)\s[^.;¤]{2,60}?\s(?:får\s|ska\s)?(?:fördelar?|disponerar?|beslutar?\som)(?![A-Za-zÀ-ɏ])/i;
/** "Regionens del av den pott som får användas till arbetsmiljö och bemanning är". */
const share =
  /(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]+s\s(?:an)?del\s(?:av|ur)\s[^.;]{3,140}?\s(?:är|blir|blev|utgör|uppgår\still)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}$/i;
/** "Till fördelning finns", "Totalt finns", "Disponibelt:", "Belopp att fördela:". */
const available =
  /(?<![A-Za-zÀ-ɏ])till\s(?:[A-Za-zÀ-ɏ]+s\s)?(?:förfogande|fördelning)\s(?:finns|står|är)\s(?:[A-Za-zÀ-ɏ]+\s){0,4}$|^(?:totalt|sammanlagt)\s(?:finns|har)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}$|(?:^|\s)(?:disponibelt|disponibla medel|tillgängligt|(?<!kvar\s)att fördela)(?:\s[A-Za-zÀ-ɏ]+){0,4}?(?::|\s(?:är|uppgår till|finns))\s$/i;
/** "¤ har betalats ut till regionen", "¤ sattes in på kommunens konto". */
const comesTo = new RegExp(
  String.raw`^\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?${oneOf`
      (ut)?betala(s|ts|des) bevilja(s|ts|des) tilldela(s|ts|des) tillf(aller|öll|allit)
      tillför(s|ts|des) komm(er|it) kom gå(r|tt) gick sattes_in satts_in överför(s|ts|des)
    `}\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:till\s|på\s)?${word(receiver)}`,
  "i",
);
/** "De ¤ som kommunen tilldelats". */
const asGotten = new RegExp(
  `^\\ssom\\s(?:[A-Za-zÀ-ɏ]+\\s)?${word(receiver)}\\s(?:[A-Za-zÀ-ɏ]+\\s){0,3}?${word(gets)}`,
  "i",
);
const availableAfter =
  /^\s(?:(?:är|finns)\s(?:tillgänglig|disponib)|har\s(?:rekvirerats|utbetalats|betalats ut)(?![A-Za-zÀ-ɏ]))/i;
/** "Medlen, ¤, betalas ut i juni", "Årets bidrag (¤) ska …". */
const theMoney =
  /(?:^|\s)(?:[A-Za-zÀ-ɏ]*(?:utbetalningen|medlen|bidraget|anslaget|stödet|ramen|pengarna|miljarden)|(?:årets|regionens|kommunens|(?:19|20)\d\d års)\s[A-Za-zÀ-ɏ]*(?:medel|bidrag|anslag|stöd|ram))(?:\s(?!(?:till|åt|som)\s)[A-Za-zÀ-ɏ\d]+){0,6}(?:,\s|\s\()(?:totalt\s|sammanlagt\s)?$/i;
/** "Förstärkningen uppgår till ¤ för vår del": whatever it is called, so much of it is ours. */
const comesToUs = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${amountsTo}|innebär|betyder|ger|landar\\spå|stannar\\s(?:på|vid))\\s(?:[A-Za-zÀ-ɏ]+\\s){0,3}$`,
  "i",
);
const forOurPart =
  /^\s(?:kr\s)?(?:för|på|till)\s(?:(?:vår|regionens|kommunens|landstingets|länets|förbundets|region\s\p{Lu}\p{L}+s)\s(?:del|lott|räkning)|oss)(?!\p{L})/iu;
/** "På kommunens lott kommer", "För regionens del handlar det om", "För kommunen blir det": the same with us first. */
const toOurPart = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:(?:för|på|till|åt)\s(?:vår|regionens|kommunens|landstingets|länets|förbundets|region\s\p{Lu}[A-Za-zÀ-ɏ]+s)\s(?:egen\s)?(?:del|lott|räkning)|för\s(?:regionen|kommunen|landstinget|länet|förbundet|oss))\s${oneOf`
    bli(r|t)? blev är kommer faller handlar rör motsvarar uppgår landar stannar utgör omfattar gör
  `}\s(?:(?:det|detta|sig|beloppet|bidraget|stödet|anslaget|summan|medlen|andelen|nu|i år|totalt|sammanlagt|om|på|till|vid)\s){0,4}$`,
  "iu",
);
/** "Kommunens del för 2024 är", "ur potten om", "Av statsbidraget för 2025 på". */
const sized = new RegExp(
  `${word(money)}${near}(?<![A-Za-zÀ-ɏ])${amountsTo}\\s(?:[A-Za-zÀ-ɏ]+\\s){0,3}$`,
  "i",
);
/** "För 2020 uppgår regionens del till", "I år är bidraget": the verb before what it is said of. */
const sizedAfter = new RegExp(
  `${word("(?:uppgå(?:r|tt)|uppgick|omfattar|är|blir|blev)")}\\s(?:[A-Za-zÀ-ɏ]+\\s){0,2}?${money}(?:\\s(?!och\\s)[A-Za-zÀ-ɏ\\d]+){0,5}\\s$`,
  "i",
);
/** "Hela bidraget, 5 mnkr, fördelas", "Medlen, totalt 5 mnkr", "Tillgängliga medel: 5 mnkr". */
const beside = new RegExp(
  `(?:hela|totala|samlade)\\s${money}(?:\\s[A-Za-zÀ-ɏ\\d]+){0,4},\\s$|(?<!(?:fördela|utdela|bevilja|tilldela)(?:t|d|de)\\s)${word(money)}(?:\\s[A-Za-zÀ-ɏ\\d]+){0,4}(?:,\\s(?:totalt|sammanlagt|tillsammans)|:)\\s$`,
  "i",
);
/** "Det är dessa 1 350 tkr som fördelas genom det här beslutet." */
const these = /(?<![A-Za-zÀ-ɏ])(?:dessa|de här|det är de)\s(?:[A-Za-zÀ-ɏ]+\s)?$/i;
const hereDivided =
  /^\s(?:som\s)?(?:nu\s)?(?:ska\s)?(?:fördelas|avsätts|anslås|anvisas|beviljas|delas ut)(?![A-Za-zÀ-ɏ])/i;

/** "Hela beloppet, 7,7 mnkr, gick då till sjukhusen": money of another time. */
const thenGiven =
  /^\s?,?\s(?:(?:gick|fördelades|användes|delades|betalades|lades|avsattes)\s(?:ut\s)?då|(?:gick|fördelades|användes|delades|betalades|lades|avsattes)\s[^.;]{0,60}(?:förra|föregående))(?![A-Za-zÀ-ɏ])/i;
const isUsed =
  /^\s?[,)]\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:betalas|fördelas|avsätts|anslås|anvisas|ska|får|används|har|delas|disponeras|finns|kan|kom|kommer|gjordes|görs)(?![A-Za-zÀ-ɏ])/i;
/** "Regionen bedöms få ¤", "kommunen kan räkna med ¤": what is only expected. */
const expects =
  /(?<![A-Za-zÀ-ɏ])(?:beräknas|bedöms|väntas|förväntas|uppskattas|antas|räknar med|räkna med|torde|bör)(?![A-Za-zÀ-ɏ])/i;

/** Whether an amount is only expected, so that it is the frame only where nearly all of it is given. */
export const isExpected = (before: string): boolean => expects.test(before);

/** "Regionens förvaltningar har lämnat förslag på insatser för sammanlagt ¤": what somebody wants, and nobody has. */
const onlySought = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:förslag|önskemål|önskningar|idéer|äskanden|anspråk|ansökningar|behov)\\s(?:om|på|till|för|av)\\s(?:(?!${gets}\\s|uppgå|är\\s|blir\\s|som\\s|finns\\s|och\\s)[A-Za-zÀ-ɏ-]+\\s){0,8}$`,
  "i",
);

/** What these words before an amount, and after it, say of money that the authority has: none, or how surely. */
export function receivedRank(words: string, next: string, ownName: RegExp): 0 | 4 | 5 | 6 {
  const before = words.replace(ownName, "kommunen$1");
  const after = next.replace(ownName, "kommunen$1");
  if (these.test(before) && hereDivided.test(after)) return 6;
  if (onlySought.test(before)) return 0;
  if (gotten.test(before) || handed.test(before)) return 5;
  if (handsOver.test(before) && toReceiver.test(after)) return 5;
  if (entrusted.test(before) && toDistribute.test(after)) return 5;
  if (comesToUs.test(before) && forOurPart.test(after)) return 5;
  if (toOurPart.test(before)) return 5;
  if (comesTo.test(after) || asGotten.test(after)) return 5;
  if (share.test(before) || available.test(before) || availableAfter.test(after)) return 5;
  if (theMoney.test(before) && isUsed.test(after)) return 4;
  if (thenGiven.test(after)) return 0;
  return [sized, sizedAfter, beside].some((one) => one.test(before)) ? 4 : 0;
}

const otherYear =
  /(?<![A-Za-zÀ-ɏ])(?:förra året|föregående år|i fjol|fjolårets?|förra årets?|året innan|tidigare år)(?![A-Za-zÀ-ɏ])/i;
/** A year by itself, and not the end of a date or a part of a number. */
const yearAlone = new RegExp(
  `(?<![\\d/.§-]|(?:${monthNamesIn("sv").join("|")})\\s)(?:19|20)\\d\\d(?![\\d/]|-\\d{2,3})`,
  "gi",
);

const yearsIn = (text: string): number[] =>
  [...text.matchAll(yearAlone)].map(([year]) => Number(year));

/** The years that the document is about: that of its date, and those in its title. */
export const yearsOf = rememberedOf((document: SourceDocument): ReadonlySet<number> => {
  const day = dayToCountFrom(document, documentDate(document));
  const title = document.sections.slice(0, 1).flatMap(({ lines }) => lines.slice(0, titleLines));
  return new Set([
    ...(day === null ? [] : [Number(day.slice(0, 4))]),
    ...title.flatMap(({ text }) => (text.length < 120 ? yearsIn(text) : [])),
  ]);
});
const titleLines = 25;

/** "… för att väntetiderna kortades under 2024": why, and not for which year. */
const reason =
  /(?<![A-Za-zÀ-ɏ])(?:för att|därför att|eftersom)\s(?:[A-Za-zÀ-ɏ-]+\s){1,6}?[A-Za-zÀ-ɏ]+(?:ade|ades|kt[es]{1,2}|de)\s[^.;]*/i;

/** Whether a sentence tells only of other years than the document's own: "För 2023 uppgick bidraget till …". */
export function tellsOfAnotherYear(sentence: string, own: ReadonlySet<number>): boolean {
  if (otherYear.test(sentence)) return true;
  const years = yearsIn(sentence.replace(reason, ""));
  return (
    own.size > 0 &&
    years.length > 0 &&
    years.every((year) => !own.has(year) && year < Math.max(...own))
  );
}

/** "… vilket är mindre än de 19 mnkr som regionen fick 2023": what an amount is measured by. */
const measured =
  /[,;]\s(?:vilket|jämfört|mot|medan|men|att\s(?:jämföra|ställa)|(?:och\s)?(?:förra\såret|föregående\sår|året\sinnan|i\sfjol)).*$/i;

/** "Av 2023 års stöd finns ¤ som kommunen får använda": whenever it came, it is there now. */
const mayBeUsed =
  /^\s(?:som|vilka)\s(?:ännu\s|fortfarande\s)?(?:[A-Za-zÀ-ɏ]+\s){1,2}?(?:får|kan|har\srätt\satt)\s(?:ännu\s|fortfarande\s)?(?:använda|disponera|fördela|dela\sut|förbruka|besluta\som)(?![A-Za-zÀ-ɏ])/i;

/** Whether the words up to what an amount is measured by tell of another year only. */
export const isOfAnotherYear = (
  sentence: string,
  { end }: Money,
  years: ReadonlySet<number>,
): boolean =>
  !mayBeUsed.test(sentence.slice(end)) &&
  tellsOfAnotherYear(
    sinceItWasEarned(sentence.slice(0, end)) + sentence.slice(end).replace(measured, ""),
    years,
  );

const authority =
  /^(?:(\p{Lu}[\p{L}-]{2,30}?)s?\s(?:kommun|stad|landsting)(?!\p{L})|region\s(\p{Lu}[\p{L}-]{2,30}))/iu;
const nobody = /(?!)/u;

/** The authority whose paper this is, as its head names it: "Hallsjö" of "HALLSJÖ KOMMUN". */
export function authorityOf({
  sections: [head],
}: SourceDocument): { readonly name: string; readonly isRegion: boolean } | null {
  for (const { text } of head?.lines.slice(0, titleLines) ?? []) {
    const [, place, region] = authority.exec(text) ?? [];
    const name = place ?? region;
    if (name !== undefined) return { name, isRegion: place === undefined };
  }
  return null;
}

/** The name of the authority alone, with its genitive apart, where it is not said what it is. */
export function ownNameOf(document: SourceDocument): RegExp {
  const name = authorityOf(document)?.name;
  return name === undefined
    ? nobody
    : new RegExp(
        `(?<![A-Za-zÀ-ɏ]|region\\s)${name}(s?)(?![A-Za-zÀ-ɏ]|\\s(?:kommun|stad|landsting))`,
        "i",
      );
}

/** The same, null where the head has none. */
export const ownPlace = (ownName: RegExp): RegExp | null => (ownName === nobody ? null : ownName);
