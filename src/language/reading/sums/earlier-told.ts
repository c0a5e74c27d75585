import type { SourceDocument } from "../layout/document.ts";
import { hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import { sentencesOf } from "../words/sentences.ts";
import { ownNameOf, receivedRank, tellsOfAnotherYear, yearsOf } from "./frame-received.ts";
import { national, restsIn } from "./frame-proven.ts";
import { amountsMax, readProse } from "./prose.ts";
import { type Allotment, sumKr } from "./allotment.ts";

/** A paragraph that tells of a decision: its paragraph, its day, or who gave. */
const tellsOfDecision =
  /§\s?\d|(?<![A-Za-zÀ-ɏ])(?:beslutade|beslutat|beslut|fördelade|fördelat|fördelats|fördelades|fördelade|fastställde|avsatte|avsattes|beviljade|anvisade)(?![A-Za-zÀ-ɏ])/i;
/** What was asked for, proposed, or what it costs. */
export const notGiven =
  /(?<![A-Za-zÀ-ɏ])(?:ansök|sökt|önskemål|begär|äska|yrka|motion|prognos|underskott|kostnad|föresl)/i;
/** Verbs of giving in the past, and how they read where something is given now. */
const present: readonly (readonly [RegExp, string])[] = (
  [
    ["fick|har fått|erhöll|har erhållit", "får"],
    ["gick|har gått", "går"],
    ["gavs|har getts", "ges"],
    ["lades|har lagts", "läggs"],
    ["avsattes|har avsatts|är avsatta", "avsätts"],
    ["anslogs|har anslagits", "anslås"],
    ["(?:har )?(tilldela|fördela|bevilja|anvisa|lämna|reservera|satsa)(?:des|ts)", "$1s"],
    ["(?:har )?(tilldela|fördela|bevilja|anvisa|reservera|satsa)(?:de|t)", "$1r"],
    ["avsatte|har avsatt", "avsätter"],
    ["gav|har gett", "ger"],
    ["anslog|har anslagit", "anslår"],
    ["disponerade", "disponerar"],
    [
      "band|har bundit|öronmärkte|satte av|la(?:de)?(?: då| därvid)? ut|har lagt ut|styrde",
      "avsätter",
    ],
    ["bands|har bundits|öronmärktes|lades ut|styrdes", "avsätts"],
  ] as const
).map(([past, now]) => [new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${past})(?![A-Za-zÀ-ɏ])`, "gi"), now]);

/**
 * What an earlier decision gave out of the same frame, told in sentences: only where the amounts tally with the frame
 * and what the text says was left of it or, in a text that gives such a rest, with a sum in the same paragraph.
 */
export function earlierTold(
  document: SourceDocument,
  texts: readonly string[],
  givesRest: boolean,
  givenKr = 0,
): Allotment[] {
  const years = yearsOf(document);
  const ownName = ownNameOf(document);
  let left: readonly number[] | null = null;
  return texts.flatMap((text) => {
    if (hasColumns(text) || !tellsOfDecision.test(text)) return [];
    const sentences = sentencesOf(text);
    const known = moneyIn(text).map(({ amountKr }) => amountKr);
    if (known.length < 2 || known.length > amountsMax) return [];
    if (sentences.some((sentence) => tellsOfAnotherYear(sentence, years))) return [];
    const giving = sentences.filter(
      (one) => !notGiven.test(one) && !national.test(one) && restsIn([one], true).length === 0,
    );
    const items = giving.flatMap(itemsIn);
    // "I år får Region Norrsjö ¤", in the same paragraph, is what is divided and no part of it.
    const received = giving.filter((one) => tellsOfReceived(one, ownName));
    const paid = items.filter(({ quote }) => !received.includes(quote));
    const tally = (sums: readonly number[]): Allotment[] | null =>
      tallying(items, sums, known) ?? tallying(paid, sums, known);
    const summed = givesRest ? tally(known) : null;
    if (summed !== null || items.length < 2) return summed ?? [];
    left ??= [...leftTold(document), ...besideGiven(document, givenKr)];
    return tally(left) ?? [];
  });
}

const tellsOfReceived = (sentence: string, ownName: RegExp): boolean =>
  moneyIn(sentence).some(
    ({ start, end }) =>
      receivedRank(sentence.slice(0, start), sentence.slice(end), ownName) >= gotRank,
  );
/** The rank of money that is told of as got by the authority itself. */
const gotRank = 5;

/** What was given by the time when so much was left: each amount that the document tells less each such rest. */
function leftTold(document: SourceDocument): number[] {
  const sentences = document.sections.flatMap(({ kind, lines }) =>
    kind === "background" || kind === "head" || kind === "decision"
      ? lines.flatMap(({ text }) => sentencesOf(text))
      : [],
  );
  const rests = restsIn(sentences, true).slice(0, restsMax);
  const all = sentences.flatMap((sentence) => moneyIn(sentence)).map(({ amountKr }) => amountKr);
  return rests.flatMap((rest) => all.filter((amount) => amount > rest).map((one) => one - rest));
}

/** What each amount that the background tells of holds besides what is given here. */
const besideGiven = ({ sections }: SourceDocument, givenKr: number): number[] =>
  givenKr === 0
    ? []
    : sections
        .filter(({ kind }) => kind === "background" || kind === "head")
        .flatMap(({ lines }) => lines.flatMap(({ text }) => moneyIn(text)))
        .filter(({ amountKr, rounded }) => amountKr > givenKr && !rounded)
        .map(({ amountKr }) => amountKr - givenKr);

const restsMax = 20;

/** The items that come to one of the sums, with that sum where the paragraph tells it; null where none do. */
function tallying(
  items: readonly Allotment[],
  sums: readonly number[],
  known: readonly number[],
): Allotment[] | null {
  const all = items.filter(({ kind }) => kind !== "total");
  for (const sum of sums) {
    const parts = all.filter(({ amountKr }) => amountKr !== sum);
    if (parts.length < 2 || sumKr(parts) !== sum) continue;
    const of = parts.every(({ kind }) => kind === "row") ? "rows" : null;
    const [{ quote } = { quote: "" }] = parts;
    return known.includes(sum) ? [...parts, { kind: "total", amountKr: sum, of, quote }] : parts;
  }
  return null;
}

/** What opens a list of several amounts: a colon, "varav", "nämligen". */
const opens = /:\s|,?\s(?:varav|därav|nämligen|och då)\s/u;
/** Who gave, and when: "Nämnden har den 10 januari, § 3, avsatt", "Styrelsen beslutade 2024-01-10 att". */
const intro =
  /^.{0,160}?(?<![A-Za-zÀ-ɏ])(?:(?:beslutade|beslutat|beslöt)(?:\s.{0,80}?)?\satt|(?:fördelar|avsätter|avsatt|beviljar|anvisar|anslår|anslagit|tilldelar|ger|lämnar)(?:\s(?:dels|då))?(?=\s(?:ca\s|cirka\s)?\d))\s/i;
const outro = /\s(?:genom|enligt|i)\s[^.;]{0,60}?beslut(?:et)?(?:\s[^.;]{0,40})?(?=[.;]?$)/i;

/** "Då", "I första omgången", "Genom beslutet": when it was given, before the verb. */
const when =
  /^(?:då|därvid|därmed|samtidigt|redan\sdå|(?:i|vid|genom)\s(?:(?:den|det|samma|detta|denna|nämnda|ett|en)\s)?(?:(?:första|förra|andra|tidigare|samma|inledande)\s)?(?:beslut(?:et)?|omgång(?:en)?|fördelning(?:en)?|möte(?:t)?|sammanträde(?:t)?|steg(?:et)?))\s(?=\p{Ll})/iu;
const body =
  /(?:(?:[A-Za-zÀ-ɏ-]+\s){0,2}?[A-Za-zÀ-ɏ-]*(?:styrelsen|nämnden|utskottet|fullmäktige|direktören|chefen)|man|vi)/
    .source;
/** Behind it the verb, and who gave, stand before the amount; or the verb stands before who was given it. */
const turned: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:fördelas|avsätts|anslås|beviljas|anvisas|lämnas|ges|tilldelas|går|läggs)\s(?=(?:ca\s|cirka\s)?\d)/i,
    "",
  ],
  [
    new RegExp(
      String.raw`^(?:fördelar|avsätter|anslår|beviljar|anvisar|lämnar|ger|tilldelar)\s${body}\s(?=(?:ca\s|cirka\s)?\d)`,
      "i",
    ),
    "",
  ],
  [
    /^(får|beviljas|tilldelas|erhåller|ges)\s([^\d¤,;:]{2,90}?)\s(?=(?:ca\s|cirka\s)?\d)/i,
    "$2 $1 ",
  ],
];

/** The plain order of a sentence that begins with when it was. */
function inPlainOrder(sentence: string): string {
  const told = sentence.replace(when, "");
  if (told === sentence) return sentence;
  const plain = turned.reduce((words, [order, said]) => words.replace(order, said), told);
  // "Genom beslutet avslogs ¤": a verb that gives nothing stays where it stands.
  return plain === told ? sentence : plain;
}

/** What a sentence of the past gave, as if it gave it now. */
export function itemsIn(sentence: string): Allotment[] {
  // "(ansvarig: Mona Ek)" opens no list.
  const at = opens.exec(sentence.replace(/\([^()]*\)/g, (aside) => "x".repeat(aside.length)));
  const tail = at === null ? "" : sentence.slice(at.index + at[0].length);
  const isList = moneyIn(tail).length > 1;
  const said = present.reduce(
    (words, [past, given]) => words.replace(past, given),
    (isList ? tail : sentence).replace(/\s?\((?:[^()]*§[^()]*)\)/gu, ""),
  );
  const plain = inPlainOrder(said);
  const now = plain.replace(intro, "").replace(outro, "");
  const listed = isList || plain !== said || /^\d/.test(now);
  return readProse(now, { listed, asPots: false, proposed: false, own: null }).allotments.map(
    (item) => ({
      ...item,
      quote: sentence,
    }),
  );
}
