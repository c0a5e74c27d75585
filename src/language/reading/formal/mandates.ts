import { oneOf, wholeWord } from "../words/pattern.ts";
import type { Act } from "../layout/act.ts";
import { type FoundDate, dateIn } from "../words/dates.ts";
import type { SourceDocument } from "../layout/document.ts";
import { dayNear, lets, linksIn, withoutReplaced } from "./mandate-links.ts";
import { listed, namedAsDeciding } from "./mandate-officer.ts";
import { bodyFits, fits, general } from "./mandate-fits.ts";
import { mandateAlone } from "./mandate-alone.ts";
import { isRightTold } from "./right-told-after.ts";
import { decisionIn, mandateOfSame } from "./mandate-same.ts";
import { officerDecision } from "./officer-decision.ts";
import { nearestBody } from "./mandate-body.ts";
import { paragraph, whole, withWhatItSays } from "./mandate-lines.ts";
import { itemNamed, itemOfParts, pointIn } from "./mandate-point.ts";
import { type FoundMandate, givenMandates } from "./mandates-given.ts";
import { moneyIn } from "../words/money.ts";
import { gives } from "../words/gift.ts";
import { adoptionOf } from "./adopted.ts";
import { isGiven } from "../words/giving-verbs.ts";
import { bodySource } from "../words/people.ts";
import type { Section } from "../layout/section.ts";
import { sentencesOf } from "../words/sentences.ts";

/** What a decision is said to rest on. */
const grounds =
  "med stöd av|grunda[rts]*(?: sig)? på|stöder sig på|vilar på|bygger på|^stöd:|(?<![A-Za-zÀ-ɏ])(?:besluts?)?rätt(?:en)?(?![A-Za-zÀ-ɏ])|befogenhet|fria händer|(?:beslut[A-Za-zÀ-ɏ]*|fatta[st]) (?:[A-Za-zÀ-ɏ]+ ){0,2}på uppdrag av|(?:med|efter) [A-Za-zÀ-ɏ]+s medgivande|på [A-Za-zÀ-ɏ]+s vägnar";
const authority = new RegExp(
  oneOf`
      deleg(ation|er|at) bemyndig rätt_att_(besluta|fördela)
      (får|ska|skall)_([A-Za-zÀ-ɏ]+_){0,4}?(besluta|bestämma|avgöra|disponera|förfoga|råda)
      fördel(a|ar|as|ning)
      ^(enligt|i_enlighet_med|utifrån)_[^.;]{3,120}?_${isGiven}(?![A-Za-zÀ-ɏ])
      beslutanderätt mandat fullmakt överlåt disponer förfog ${grounds}
    `,
  "i",
);
/** "6 kap. 39 § kommunallagen": the law, and no paragraph of minutes. */
const statute = new RegExp(
  oneOf`
    \d{1,2}_?kap\.?(_\d{1,3}(_?[a-z])?(_?[-–]_?\d{1,3})?_?§{1,2})?
    (?<![A-Za-zÀ-ɏ])\d{1,3}_?§{1,2}(?=_(kommunal|förvaltnings)?lag) kommunallag* (?<![A-Za-zÀ-ɏ])KL(?![A-Za-zÀ-ɏ])
    förvaltningslag* \(\d{4}:\d{1,4}\)
  `,
  "gi",
);

/** Parts that tell of no right. */
const restsNowhere: ReadonlySet<Section["kind"]> = new Set([
  "aside",
  "proposal",
  "dispatch",
  "notice",
  "appendix",
  "closing",
  "underlying",
]);

/**
 * The decisions and rules by which somebody may distribute money, each once, in the order of the text. `acts`: what
 * is decided, of which minutes may give such a right.
 */
export function mandatesOf(
  document: SourceDocument,
  date: FoundDate | null,
  acts: readonly Act[] = [],
): FoundMandate[] {
  const found: FoundMandate[] = [];
  const told: FoundMandate[] = [];
  let last: Omit<FoundMandate, "quote"> | null = null;
  const today = date?.kind === "day" ? date.day : null;
  const ownPot = document.kind === "delegationsbeslut" && today !== null;
  const isWhoDecides = namedAsDeciding(document);
  for (const section of document.sections) {
    if (reported.test(section.heading) || restsNowhere.has(section.kind)) continue;
    let before = "";
    const sentences = whole(section).flatMap(withWhatItSays);
    for (const [at, own] of sentences.entries()) {
      const sentence = own.replace(handsOut, "fördela");
      const rules = found.at(-1);
      const item = rules === undefined || before !== rules.quote ? null : itemOf(sentence, rules);
      const giver = tellsOfRight.test(sentence) ? giverIn(before) : null;
      before = own;
      if (rules !== undefined && item !== null) {
        found[found.length - 1] = { ...rules, point: item };
        continue;
      }
      // "Fattat den 14 november med stöd av delegationsordningen, punkt 6.3": the day is the decision's own.
      const rightTold = ownPot && isRightTold(sentence, sentences[at + 1] ?? "", today);
      const rests = section.kind === "delegation" || rightTold || giver !== null;
      const named = inSentence(withoutReplaced(sentence), rests)
        .map((mandate) =>
          mandate.section === null && mandate.date === today ? { ...mandate, date: null } : mandate,
        )
        .map((mandate) =>
          sameDay.test(sentence) ? likeLast(mandate, last ?? found.at(-1)) : mandate,
        )
        .map((mandate) => (mandate.body === null ? { ...mandate, body: giver } : mandate))
        .map((mandate) => (own === sentence ? mandate : { ...mandate, quote: own }));
      const known = new Set([today, ...named.map((mandate) => mandate.date)]);
      if (!ofThePast.test(sentence))
        found.push(
          ...linksIn(sentence, ownPot, isWhoDecides).filter(
            (link) => !known.has(link.date) && !isWhoDecides(link.body ?? ""),
          ),
        );
      last = decisionIn(sentence) ?? last;
      if (named.length === 0) continue;
      const authorises =
        rests ||
        (givesAuthority(sentence) && (strongly.test(sentence) || !paidThen.test(sentence)));
      for (const mandate of named)
        if (authorises || !ofThePast.test(sentence)) (authorises ? found : told).push(mandate);
    }
  }
  const own = joined(document, found, told, givenMandates(document, date, acts));
  if (own.length > 0) return own;
  const same = mandateOfSame(document);
  if (same.length > 0) return same;
  const listed = document.kind === "delegationsbeslut" ? restsOn(document, isWhoDecides) : [];
  return listed.length > 0 ? listed : mandateAlone(document);
}

/** Under "§ 86 Anmälningsärenden" the decisions of others are listed. */
const reported =
  /^(?:\p{Lu}\p{L}{1,5}\s)?§+\s?\d{1,4}\S{0,3}\s+(?:anmäl(?:ning|an|da)\p{L}*|delegationsbeslut|meddelanden|delgivningar)(?!\p{L})/iu;

/** "Uppdraget gavs 2023-04-12 § 34", after the sentence that says who gave whom the right to distribute. */
const tellsOfRight =
  /^(?:uppdraget|mandatet|delegationen|rätten|beslutanderätten|fullmakten|bemyndigandet|befogenheten|beslutet\som\s(?:detta|det|delegation[A-Za-zÀ-ɏ]*|bemyndigande[A-Za-zÀ-ɏ]*|uppdrag[A-Za-zÀ-ɏ]*))\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:gavs|ges|gjordes|fattades|beslutades|lämnades|kommer|framgår|följer|regleras|har\s(?:getts|givits|lämnats|beslutats)|(?:finns|står)\si)(?![A-Za-zÀ-ɏ])/i;
/** The body that a sentence says gave a right; null where it says of none. */
const giverIn = (sentence: string): string | null =>
  !ofThePast.test(sentence) &&
  authority.test(sentence) &&
  (givesAuthority(sentence) || /(?<![A-Za-zÀ-ɏ])uppdrag att(?![A-Za-zÀ-ɏ])/i.test(sentence))
    ? nearestBody(sentence, sentence.length)
    : null;

const sameDay = /(?<![A-Za-zÀ-ɏ])samma (?:dag|datum|sammanträde|möte)(?![A-Za-zÀ-ɏ])/i;
/** "Enligt § 35 samma dag får …", after the sentence that names the body and its day. */
const likeLast = (
  mandate: FoundMandate,
  last: Omit<FoundMandate, "quote"> | undefined,
): FoundMandate =>
  mandate.date === null && mandate.section !== null && last !== undefined
    ? { ...mandate, date: last.date, body: inFull(mandate.body) ?? last.body }
    : mandate;
/** A body by more than its kind. */
const inFull = (body: string | null): string | null =>
  body === null || general.test(body) ? null : body;

/**
 * "Regionstyrelsens beslut den 19 december 2023 § 344", in the list of what a decision rests on, or a sentence there that
 * says whose money it is, where nothing else is named.
 */
function restsOn(
  { sections }: SourceDocument,
  isWhoDecides: (name: string) => boolean,
): FoundMandate[] {
  const texts = sections
    .filter(({ kind }) => kind === "underlying")
    .flatMap(({ lines }) => lines.map(({ text }) => text));
  const listed = texts
    .flatMap((text) => inSentence(text, true))
    .filter(({ body, date, section }) => body !== null && date !== null && section !== null);
  const told = texts.flatMap(sentencesOf).flatMap((one) => linksIn(one, true, isWhoDecides));
  return [...listed, ...told].slice(0, 1);
}

/** "Enligt p. 12.4 b beslutar direktören om bidrag.", after the sentence that names the rules and the day of their decision. */
function itemOf(sentence: string, rules: FoundMandate): string | null {
  const goesOn = rules.point === null && rules.section !== null && ofRules.test(rules.quote);
  const found = goesOn && !sentence.includes("§") ? itemNamed(sentence) : null;
  const isNear = found !== null && (found.index <= itemWithin || ofIts.test(sentence));
  return isNear ? found.item : null;
}
/** "… enligt dess punkt 12.4", "punkt 12.4 i ordningen" */
const ofIts =
  /(?<![A-Za-zÀ-ɏ])(?:dess|ordningens|delegationsordningens|där|däri)\s(?:under\s)?punkt(?![A-Za-zÀ-ɏ])|\d\si\s(?:den|ordningen|delegationsordningen)(?![A-Za-zÀ-ɏ])/i;
const itemWithin = 20;

/** What another decision gave is not what this one rests on. */
const ofThePast =
  /(?<![A-Za-zÀ-ɏ])(?:tidigare beslut|till samma ändamål|föregående år|förra året|i fjol)(?![A-Za-zÀ-ɏ])/i;

/** "får dela ut bidraget" */
const handsOut =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:får|att|kan)\s(?:[A-Za-zÀ-ɏ]+\s){0,2})dela\sut(?![A-Za-zÀ-ɏ])/gi;

const authorising = new RegExp(
  `deleg|bemyndig|rätt(?:en)? att|beslutanderätt|mandat|fullmakt|överlåt|överlät|${grounds}|enligt|i enlighet med|(?<![A-Za-zÀ-ɏ])får(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** Words by which somebody may distribute, or on which somebody rests; "fick" tells of the past. */
function givesAuthority(sentence: string): boolean {
  const words = sentence.replace(noDelegation, " ");
  const gives = [authorising, entrusts, lets].some((one) => one.test(words));
  return (
    gives && (restsOnIt.test(sentence) || !/(?<![A-Za-zÀ-ɏ])fick(?![A-Za-zÀ-ɏ])/i.test(sentence))
  );
}
/** "Beslutet grundas på nämndens beslut …, där chefen fick delegation": what was given then is what this rests on. */
const restsOnIt =
  /^(?:(?:det här|detta|mitt)\s)?(?:delegations)?(?:beslut(?:et)?|fördelningen)\s(?:är\s)?(?:fattat\s|fattas\s|sker\s)?(?:grunda[rdt]?s?|vilar|stöd(?:er|jer|s)|bygger|med\sstöd)\s?(?:sig\s)?(?:på|av)\s/i;

/** "någon delegation fanns inte", "utan delegation". */
const noDelegation =
  /förbehåll[A-Za-zÀ-ɏ]* sig rätten|(?<![A-Za-zÀ-ɏ])(?:(?:ingen|utan)\s[A-Za-zÀ-ɏ]{0,12}delegation[A-Za-zÀ-ɏ]{0,12}|[A-Za-zÀ-ɏ]{0,12}delegation[A-Za-zÀ-ɏ]{0,12}\s(?:fanns|finns|gavs|ges|lämnades|medgavs|medges|behövdes)\s(?:inte|ej))(?![A-Za-zÀ-ɏ])/gi;
const entrusts = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:anvisa[dt]e?|avsatte?|tilldela[dt]e?|ställ(?:de|t))\s[^.;]{0,60}?(?<![A-Za-zÀ-ɏ])(?:medel|pengar|bidrag[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]+medel|kronor|sek|t?kr|mnkr)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?till\s(?:[A-Za-zÀ-ɏ]+-?\s){0,3}?[A-Za-zÀ-ɏ]*nämnd(?:en|erna)s?(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:anvisa[dt]e?|avsatte?|tilldela[dt]e?|ställde?)\s.{0,60}?\s(?:till|åt)\s.{3,60}?\satt\s(?:själv\s)?fördela(?![A-Za-zÀ-ɏ])|${wholeWord`
    i_(uppdrag|uppgift) uppdrog uppdragit överl[A-Za-zÀ-ɏ]+ lämna[dt]e? gav gett givit medg[A-Za-zÀ-ɏ]+
    anförtro[A-Za-zÀ-ɏ]+ tillå[A-Za-zÀ-ɏ]+ l[åä]t(it)?
  `}.{0,80}?(?<![A-Za-zÀ-ɏ])${oneOf`
    fördela disponera dela_ut
    (besluta|avgöra|bestämma|råda|förfoga|välja)_(om_|över_)?([A-Za-zÀ-ɏ]+_){0,4}?(hur|vad|vilka
      |till_vem|fördelning*|använd*|medel|medlen|medlens|bidraget|pengarna|resten|återstoden
      |det_som|\d[\d\s.,]*(kr|kronor|tkr|kkr|mn?kr|msek|milj*))
  `}`,
  "i",
);

/** What an older decision paid for rests on it; this one does not. */
const paidThen =
  /(?<![A-Za-zÀ-ɏ])(?:avsatte?s?|fördelades?|beviljades?|anslogs?|tilldelades?|startade|inleddes|påbörjades|infördes|finansierades|genomfördes)(?![A-Za-zÀ-ɏ])/i;
const strongly = /deleg|bemyndig|rätt(?:en)? att|fullmakt|i uppdrag|överl/i;

/** A decision that is only told of counts where it is the same as one that gives authority, or where a decision on delegation names no other. */
function joined(
  document: SourceDocument,
  strong: readonly FoundMandate[],
  told: readonly FoundMandate[],
  givenHere: readonly FoundMandate[],
): FoundMandate[] {
  const found: FoundMandate[] = [];
  const same = told.filter(
    (one) =>
      (strong.length === 0 && isByDelegation(document)) ||
      strong.some((other) => one.section === other.section && fits(one.date, other.date)),
  );
  for (const mandate of inOrder(document, [...strong, ...same])) add(found, mandate);
  for (const given of [...givenHere, ...adopted(document)]) add(found, given);
  return found;
}

/** Also the appendix of a decision on delegation. */
const isByDelegation = ({ kind, appendix }: SourceDocument): boolean =>
  kind === "delegationsbeslut" ||
  (appendix?.of === "decision" && appendix.lines.some(({ text }) => /delegation/i.test(text)));

/** A plan that gives money rests on the decision by which a body adopted it; one that only tells of money gives none. */
function adopted({ kind, lines }: SourceDocument): FoundMandate[] {
  const adoption = kind === "ovrigt" ? adoptionOf(lines) : null;
  if (adoption === null || !lines.some(({ text }) => sentencesOf(text).some(mayGive))) return [];
  const { body, day, section, line } = adoption;
  return [{ body, date: day.day, section, point: null, quote: line.text }];
}

/** "Investeringsramen uppgår till 310 mnkr och beslutas särskilt.": a sentence that only tells how large something is. */
const mayGive = (sentence: string): boolean =>
  moneyIn(sentence).length > 0 && (gives.test(sentence) || !tellsSize.test(sentence));
const tellsSize =
  /^\p{Lu}[^\t:]{3,}\s(?:uppgår|uppgick|är|var|har|hade|beräknas|bedöms|väntas|kostar|kostade|köptes?|omsätter|omsluter|ökar|ökade|minskar|minskade|blir|blev|behöver|motsvarar|investeras|investerade)\s[^\t:]*[.!]$/u;

function inOrder(document: SourceDocument, found: readonly FoundMandate[]): FoundMandate[] {
  const place = (mandate: FoundMandate) =>
    document.lines.findIndex((line) => line.text.includes(mandate.quote));
  return found.toSorted((a, b) => place(a) - place(b));
}

function inSentence(sentence: string, inDelegation: boolean): FoundMandate[] {
  if (
    !inDelegation &&
    !authority.test(sentence) &&
    !entrusts.test(sentence) &&
    !lets.test(sentence)
  )
    return [];
  if (sentence.startsWith("§")) return [];
  const clauses = sentence.split(nextClause);
  if (clauses.length > 1 && clauses.every(isWhole))
    return clauses.flatMap((clause) => inSentence(clause, true));
  const several =
    inDelegation || sentence.includes("§") ? sentence.split(/;\s|\s(?:och|samt)\s/u) : [];
  // "Enligt fullmäktiges beslut 2024-11-27 § 112 och styrelsens beslut 2025-02-27 § 34 får …" names both alike.
  const alike = inDelegation || several.slice(0, -1).every((part) => /§\s?\d{1,4}\)?$/u.test(part));
  const byOfficer = inDelegation ? several.map(officerDecision) : [];
  if (several.length > 1 && several.every((part, at) => isWhole(part) || byOfficer[at] != null))
    if (byOfficer.some((one) => one != null))
      return several.flatMap((part, at) => byOfficer[at] ?? inSentence(part, true));
  if (several.length > 1 && alike && several.every(isWhole))
    return several.flatMap((part) => inSentence(part, true));
  const found = pointIn(sentence) ?? (inDelegation ? itemOfParts(sentence) : null);
  const named = paragraph.exec(sentence.replace(statute, (words) => " ".repeat(words.length)));
  const section = named?.[1] ?? null;
  if (section === null && found === null)
    return inDelegation && linksIn(sentence, true).length === 0 ? listed(sentence) : [];
  if (section !== null && !inDelegation && !isAboutMoney(sentence)) return [];
  const near = named?.index ?? 0;
  const day = dayNear(sentence, near);
  return [
    {
      body: nearestBody(sentence, near),
      date: day,
      section: section === null ? null : Number(section),
      point: found,
      quote: sentence,
    },
  ];
}

/** "… § 11 åt styrelsen, och styrelsen delegerade 2023-12-14 § 301 …": each decided for itself. */
const nextClause = new RegExp(`,?\\s(?:och|samt|varefter|varpå)\\s(?=(?:${bodySource})\\s)`, "i");
/** "KS 2024-02-27 § 34", as one of several. */
const isWhole = (part: string): boolean =>
  paragraph.test(part) && dateIn(part) !== null && nearestBody(part, part.length) !== null;

const ofMoney = new RegExp(
  `deleg|bemyndig|mandat|rätt att|fördel|medel|medl|bidrag|ersättning|pengar|anslag|dispon|förfog|återstoden|(?<![A-Za-zÀ-ɏ])resten(?![A-Za-zÀ-ɏ])|\\d\\s?(?:kr|kronor|sek|:-|:–|tkr|kkr|ksek|tsek|mn?kr|msek|milj[A-Za-zÀ-ɏ]+)(?![A-Za-zÀ-ɏ])|${grounds}`,
  "i",
);
const isAboutMoney = (sentence: string): boolean =>
  ofMoney.test(sentence) && !/\b(?:motion|ansökningar)\b/i.test(sentence);

/** Joins what is told twice: the same section with and without its date, and an item of the rules beside its decision. */
function add(found: FoundMandate[], mandate: FoundMandate): void {
  const index = found.findIndex(
    (known) =>
      fits(known.section, mandate.section) &&
      fits(known.date, mandate.date) &&
      bodyFits(known.body, mandate.body) &&
      fits(known.point, mandate.point) &&
      ((known.section !== null && mandate.section !== null) ||
        (known.date !== null && known.date === mandate.date) ||
        (isOnlyPoint(mandate) && known.section !== null) ||
        (isOnlyPoint(known) && mandate.section !== null && ofRules.test(mandate.quote)) ||
        (known.point !== null && mandate.point !== null)),
  );
  const known = found[index];
  if (known === undefined) {
    found.push(mandate);
    return;
  }
  found[index] = {
    body:
      known.body === null || (general.test(known.body) && mandate.body !== null)
        ? mandate.body
        : known.body,
    date: known.date ?? mandate.date,
    section: known.section ?? mandate.section,
    point: known.point ?? mandate.point,
    quote: known.quote,
  };
}

/** "Rätten framgår av punkt 4.7 i nämndens delegationsordning.", after the sentence that names the decision. */
const isOnlyPoint = ({ date, section, point }: FoundMandate): boolean =>
  point !== null && date === null && section === null;

/** The rules whose item a label above names. */
const ofRules = /delegations?(?:ordning|bestämmelse)|delegeringsordning/i;
