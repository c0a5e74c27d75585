import { oneOf } from "../words/pattern.ts";
import { dateIn } from "../words/dates.ts";
import type { FoundMandate } from "./mandates-given.ts";
import { isRole, isUnit } from "../words/people.ts";

/** A word that names a position or a body, at its place in a sentence. */
interface Actor {
  readonly name: string;
  readonly genitive: boolean;
  readonly start: number;
  readonly end: number;
}

/** A day in a sentence. */
interface Anchor {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

const acted = oneOf`
    besluta(de|t|des|ts) beslöt (vidare)?deleger(ade|at) bemyndiga(de|t) uppdr(og|agit)
    överl(ät|åtit|ämnade|ämnat) lämna(de|t) gav gett givit medg(av|ett|ivit) lade lagt ställ(de|t)
    avs(atte|att) avdela(de|t) anvisa(de|t) tilldela(de|t) placera(de|t) för(de|t) inrätta(de|t)
    reservera(de|t) anförtro(dde|tt) lät låtit fördela(de|t) bevilja(de|t) anslog anslagit
  `;
const didSo = new RegExp(`^[^.;:]{0,70}?\\s${acted}(?![A-Za-zÀ-ɏ])`, "i");
const didBefore = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${acted}|har|hade|av|från)\\s$`, "i");
const didBehind = new RegExp(
  `^[)\\s,]*(?:har\\s)?(?:[A-Za-zÀ-ɏ]+\\s)?${acted}(?![A-Za-zÀ-ɏ])`,
  "i",
);
const decision =
  /^(?:\s[A-Za-zÀ-ɏ]+)?\s(?:[A-Za-zÀ-ɏ]*beslut|(?:vidare)?deleg[A-Za-zÀ-ɏ]+|[A-Za-zÀ-ɏ]*fördelning)(?![A-Za-zÀ-ɏ])/i;

/** "att jag som regiondirektör fördelar …", "att nämnden ska fördela …": somebody else than who decided distributes. */
export const lets = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])att\s[A-Za-zÀ-ɏ-]+(?:\s[A-Za-zÀ-ɏ-]+){0,6}?\s${oneOf`
    (får|ska|skall|äger|kan|har)_([A-Za-zÀ-ɏ]+_){0,4}?(fördela|besluta_om|disponera) fördelar
    beslutar_om disponerar ansvarar_för_fördelning
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
const replaced =
  /(?<![A-Za-zÀ-ɏ])(?:ersätter|ersatte|i stället för|upphäv(?:er|de))\s[^.;§]{0,80}§\s?\d{1,4}(?:\/\d{2,4})?/gi;
const endedThen =
  /(?<![A-Za-zÀ-ɏ])(?:upphör(?:t|de)?|upphävts|upphävdes|återkalla(?:des|ts)|ersatts|ersattes|löpte ut|gäller inte längre)(?![A-Za-zÀ-ɏ])/i;

/** A sentence without the delegation that another one replaced; nothing of one that tells of an ended one alone. */
export function withoutReplaced(sentence: string): string {
  if (!sentence.includes("§")) return sentence;
  const words = sentence.replace(replaced, " ");
  return endedThen.test(words) && (words.match(/§/gu) ?? []).length < 2 ? "" : words;
}

/** What gives somebody else the right to distribute. */
const handsOnRight = new RegExp(
  oneOf`
      (vidare)?deleg(?!(ations|erings)beslut) bemyndig överl[äå]t
      (rätt(en)?_att_([A-Za-zÀ-ɏ]+_){0,2}(fördela|besluta|disponera)
        |i_uppdrag_att_([A-Za-zÀ-ɏ]+_){0,2}(fördela|besluta_om|disponera))
      ${lets.source}
    `,
  "i",
);
/** What makes an amount that is handed out such a right. */
const handsOnPot = new RegExp(
  oneOf`
    (?<![A-Za-zÀ-ɏ])pott(en)?_[A-Za-zÀ-ɏ]+(des|ts)(?![A-Za-zÀ-ɏ]) _för_((vidare|fortsatt)_?)?fördelning(?![A-Za-zÀ-ɏ])
    _(till|åt)_([A-Za-zÀ-ɏ-]+_){1,6}?(för_)?att_([A-Za-zÀ-ɏ-]+_){0,3}(fördela|besluta_om
      |disponera)(?![A-Za-zÀ-ɏ])
    till_([A-Za-zÀ-ɏ-]+_){1,6}(förfogande|disposition)
    som_([A-Za-zÀ-ɏ-]+_){0,5}(fördelar|fördelas_av|disponerar|disponeras_av|beslutar_om)(?![A-Za-zÀ-ɏ])
  `,
  "i",
);
/** "(RD-beslut 2022-02-01": a paper that is cited. */
const cited = /\((?!\s*(?:den\s)?$)/u;
const noted = /(?<![A-Za-zÀ-ɏ])anteckna[rst]*\satt(?![A-Za-zÀ-ɏ])/i;
/** "till mig", "åt undertecknad": to whom it went is who decides here. */
const toMe =
  /(?<![A-Za-zÀ-ɏ])(?:till|åt|hos|ge|gav|gett|ger|tilldela[A-Za-zÀ-ɏ]*|har)\s(?:mig|oss|undertecknad|jag|vi)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:jag|vi)\s(?:har\s)?(?:fått|fick|får|disponerar|förfogar|tilldelats)(?![A-Za-zÀ-ɏ])/i;
const handed = new RegExp(
  oneOf`
    (?<![A-Za-zÀ-ɏ])(ge|gav|gett|givit|ger|får|fått|fick|lämna[A-Za-zÀ-ɏ]*|överlämna[A-Za-zÀ-ɏ]*|ställ(de|t)|lade|lagt
      |avs(atte[A-Za-zÀ-ɏ]*|att)|avdela[A-Za-zÀ-ɏ]*|anvisa[A-Za-zÀ-ɏ]*|tilldela[A-Za-zÀ-ɏ]*|placera[A-Za-zÀ-ɏ]*|för(de|t)|anslog|anslagit
      |reservera[A-Za-zÀ-ɏ]*|disponerar|förfogar|har)(?![A-Za-zÀ-ɏ])
  `,
  "i",
);
const ofMoney =
  /(?<![A-Za-zÀ-ɏ])(?:(?:del)?pott(?:en)?|medel|medlen|pengar|pengarna|beloppet|\d[\d .,]*\s?(?:kr|kronor|sek|:-|tkr|kkr|mnkr|mkr|msek|miljon(?:er)?))(?![A-Za-zÀ-ɏ])/i;
/** "enligt regiondirektörens beslut den …": what the money is distributed by. */
const byDecision =
  /(?<![A-Za-zÀ-ɏ])(?:enligt|i enlighet med|med stöd av|genom|utifrån|inom ramen för|på grundval av|till följd av)\s(?:[A-Za-zÀ-ɏ]+\s)?[A-Za-zÀ-ɏ -]{3,50}?s\s(?:[A-Za-zÀ-ɏ]+\s)?[A-Za-zÀ-ɏ]*beslut(?:et)?(?![A-Za-zÀ-ɏ])/i;
const usesPot = new RegExp(
  oneOf`
    (?<![A-Za-zÀ-ɏ])(fördela[rs]?|använd(er|s)|disponera[rs]?|förfogar|bevilja[rs]?|avsätt(er|s)|tilldela[rs]?)
    (_jag|_vi)?_(härmed_|nu_)?((de|den|hela|årets|min)_)?(pott|medel|pengar|summa|belopp|\d)
    (?<![A-Za-zÀ-ɏ])(potten|medlen|pengarna|beloppet)_(fördelas|används|disponeras)
  `,
  "i",
);
/** What is spent, went back, or was another year's is no right here. */
const spent =
  /(?<![A-Za-zÀ-ɏ])(?:förbruka[A-Za-zÀ-ɏ]*|återlämna[A-Za-zÀ-ɏ]*|återbetala[A-Za-zÀ-ɏ]*|återredovisa[A-Za-zÀ-ɏ]*|i fjol|förra|fjolårets|inte|ej)(?![A-Za-zÀ-ɏ])/i;

/** Whether a sentence says that money went to who decides here, or is distributed here, by the decision that it names. */
function restsOnPot(sentence: string, isWhoDecides: (name: string) => boolean): boolean {
  if (!ofMoney.test(sentence) || spent.test(sentence)) return false;
  if (byDecision.test(sentence) && usesPot.test(sentence)) return true;
  if (wentTo(sentence).some(isWhoDecides)) return true;
  if (!handed.test(sentence)) return false;
  return toMe.test(sentence) || actorsIn(sentence).some(({ name }) => isWhoDecides(name));
}

const gaveAway = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:beslutade|beslöt|har\sbeslutat)(?![A-Za-zÀ-ɏ])(?:[^.;]{0,60}?\s)?att\s(?:[^.;]{0,80}?\s)?${oneOf`
    fördela avsätta anslå anvisa bevilja tilldela lämna (över)?föra ställa lägga ge reservera
    dela_ut
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** "Regiondirektören beslutade 2024-03-05 att fördela 3 mnkr till HR-direktören": to whom the money of an earlier decision went. */
function wentTo(sentence: string): readonly string[] {
  const given = gaveAway.exec(sentence);
  if (given === null) return [];
  const from = given.index + given[0].length;
  return actorsIn(sentence)
    .filter(({ start }) => start > from)
    .filter(({ start }) =>
      /\s(?:till|åt|hos|på)\s(?:[A-Za-zÀ-ɏ]+\s)?$/i.test(sentence.slice(from, start)),
    )
    .map(({ name }) => name);
}

const anchorsMax = 4;
/** They decide over money for everybody, and give nobody here the right to it. */
export const ofTheState = /^(?:social|läns|polis)styrelsen$/i;

/**
 * The decisions that a sentence names by their day alone and by which somebody else may distribute: "Regiondirektören
 * lade 2024-03-05 3 000 tkr i en pott som HR-direktören fördelar". `handsOut`: whether an amount that is handed out
 * counts; `isWhoDecides`: whether a position is the one that decides here, to whom such an amount went.
 */
export function linksIn(
  sentence: string,
  handsOut: boolean,
  isWhoDecides: (name: string) => boolean = () => false,
): FoundMandate[] {
  const isRight = handsOnRight.test(sentence) || (handsOut && handsOnPot.test(sentence));
  if (!isRight && !(handsOut && restsOnPot(sentence, isWhoDecides))) return [];
  const anchors = noted.test(sentence) ? [] : daysIn(sentence);
  if (anchors.length === 0) return [];
  const actors = actorsIn(sentence);
  return anchors.flatMap((anchor, index) => {
    if (hasSection(sentence, anchor)) return [];
    const from = anchors[index - 1]?.end ?? 0;
    const to = anchors[index + 1]?.start ?? sentence.length;
    const name = actorOf(sentence, actors, anchor, { from, to })?.name;
    if (name === undefined || ofTheState.test(name)) return [];
    const body = name.charAt(0).toUpperCase() + name.slice(1);
    return [{ body, date: anchor.day, section: null, point: null, quote: sentence }];
  });
}

/** Who decided on a day: named before it, behind it, or as the subject of the sentence. */
function actorOf(
  sentence: string,
  actors: readonly Actor[],
  anchor: Anchor,
  { from, to }: { readonly from: number; readonly to: number },
): Actor | undefined {
  const decides = ({ genitive, start, end }: Actor): boolean =>
    genitive
      ? decision.test(sentence.slice(end, to))
      : didBefore.test(sentence.slice(from, start)) || didSo.test(sentence.slice(end, to));
  const before = actors.filter(
    ({ start, end }) =>
      start >= from && end <= anchor.start && !cited.test(sentence.slice(end, anchor.start)),
  );
  const known = before.filter(decides).at(-1);
  if (known !== undefined) return known;
  const goesOn = didBehind.test(sentence.slice(anchor.end, to));
  if (goesOn) return before.at(-1) ?? actors[0];
  return actors.find((actor) => actor.start >= anchor.end && actor.end <= to && decides(actor));
}

/** "§ 34/2025 den 27 februari": the year of the paragraph is that of its day. */
const yearOfSection =
  /(§\s?\d{1,4})\/((?:19|20)\d\d)[\s,(]{1,3}(?:den\s)?(\d{1,2}\s\p{Ll}{3,9})(?!\p{L}|\s(?:19|20)\d\d)/u;

/** "230412 § 34": six figures are a day beside a paragraph. */
const sixFigures = /(?<![\d/-])([0-3]\d)([01]\d)([0-3]\d)(?=,?\s\(?§)/u;

/** The day that stands closest to a place in a sentence. */
export function dayNear(sentence: string, at: number): string | null {
  const words = sentence
    .replace(yearOfSection, "$1 $3 $2")
    .replace(/(§\s?\d{1,4})\//, "$1 ")
    .replace(sixFigures, "$1-$2-$3");
  const distance = ({ start, end }: Anchor) => (start > at ? start - at : at - end);
  const [first, ...others] = daysIn(words);
  if (first === undefined) return null;
  return others.reduce((best, day) => (distance(day) < distance(best) ? day : best), first).day;
}

function daysIn(sentence: string): Anchor[] {
  const found: Anchor[] = [];
  let at = 0;
  while (found.length < anchorsMax) {
    const date = dateIn(sentence.slice(at));
    if (date === null) break;
    const start = at + date.start;
    const end = start + date.text.length;
    if (date.kind === "day") found.push({ day: date.day, start, end });
    if (end <= at) break;
    at = end;
  }
  return found;
}

/** A day beside a §, which is read as the decision of a body. */
const hasSection = (sentence: string, { start, end }: Anchor): boolean =>
  /^[\s,;(]*(?:under\s)?(?:§|paragraf)/i.test(sentence.slice(end)) ||
  /(?:§|paragraf(?:en)?)\s?\d{1,4}[\s,;(/]*(?:av\s)?(?:den\s)?$/i.test(sentence.slice(0, start));

const word = /(?:\p{L}+-\s(?:och|samt)\s)?\p{L}[\p{L}-]{3,50}/gu;

function actorsIn(sentence: string): Actor[] {
  return [...sentence.matchAll(word)].flatMap(({ 0: text, index }) => {
    const genitive = text.endsWith("s");
    const name = genitive ? text.slice(0, -1) : text;
    return isRole(name) || isUnit(name)
      ? [{ name, genitive, start: index, end: index + text.length }]
      : [];
  });
}
