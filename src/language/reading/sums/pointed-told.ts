import type { ActLine } from "../layout/act.ts";
import { actOf } from "../layout/acts.ts";
import { gives } from "../words/gift.ts";
import { hasColumns } from "../words/columns.ts";
import { listMark } from "../layout/list-mark.ts";
import { moneyIn } from "../words/money.ts";
import { oneOf, wholeWord } from "../words/pattern.ts";
import { sentencesOf } from "../words/sentences.ts";
import { refusal } from "../words/refusing.ts";
import type { SourceDocument } from "../layout/document.ts";
import type { Line } from "../layout/line.ts";
import type { Section } from "../layout/section.ts";
import type { ReadPart } from "./chosen.ts";
import { ownNameOf, receivedRank, tellsOfAnotherYear, yearsOf } from "./frame-received.ts";
import { isDrawnHere } from "./drawn-told.ts";
import { type Allotment, type ReadAllotments, sumKr, unread } from "./allotment.ts";

/** Money of the whole country, and what all in it get. */
const toAll =
  /^(?:staten|regeringen|riksdagen)\s|(?<![A-Za-zÀ-ɏ])(?:till|åt)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:regionerna|kommunerna|landstingen)(?![A-Za-zÀ-ɏ])/i;
/** A list that is no sentence: what is pointed at stands in it, and words beside it only tell of it. */
const namesList =
  /(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]*(?:tabell|sammanställning|uppställning|förteckning|lista|kolumn|bilag)[A-Za-zÀ-ɏ]*/i;
/** Words by which something is proposed now, in what a paper tells before it decides. */
const proposesNow = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ]|(?:som|vilka|vilket|vad)\s)${oneOf`
    föreslås föreslår bör rekommendera[rs] förorda[rs]
    förslag(et)?_(är|innebär|går_ut_på)
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** What somebody asked for, got before, or proposed otherwise, and what others pay. */
const toldOnly = new RegExp(
  wholeWord`
    ansökt* ansökan ansökning* sökt[ae]? sökande *önskemål* önskat äskat? äskade yrka*
    förra föregående fjol(årets)? tidigare redan fick erhöll beviljades fördelades fördelats
    avsattes gick hade alternativ[A-Za-zÀ-ɏ]* reserverar senare framöver eventuell* prognos*
    andra_regioner medfinansier*
  `,
  "i",
);

/**
 * What a decision points at that is told in sentences and in no table: "Av medlen föreslås ¤ gå till …", where a point
 * says "Medlen fördelas enligt ovan". What is proposed there and now is given as far as the money goes; what is only
 * told as given where it comes to an amount that the paper tells of, or is drawn on the money that is divided here.
 * Anything else is asked about. `besideKr`: what the decision gives beside it.
 */
export function readTold(
  document: SourceDocument,
  section: Section,
  pointing: readonly ActLine[],
  read: ReadPart,
  besideKr: () => number,
): ReadAllotments {
  if (pointing.every(({ text }) => namesList.test(text))) return none;
  for (const way of [proposesNow, gives]) {
    const lines = linesTold(document, section, way);
    const found = readLines(section, lines, read);
    const givenKr = sumKr(given(found));
    if (givenKr === 0 && found.questions.length === 0) continue;
    const items = given(found);
    const isWhole =
      givenKr === 0 ||
      isCovered(document, items, way === gives) ||
      (way === gives && isDrawnHere(document, section, lines, items, besideKr));
    return isWhole
      ? found
      : { allotments: [], questions: lines.slice(0, askedMax).map(({ text }) => unread(text)) };
  }
  return none;
}
const none: ReadAllotments = { allotments: [], questions: [] };

/**
 * The same beside a table that the decision takes in: "Resterande ¤ föreslås avsättas för …" below it. Given where all
 * of it comes to an amount that the paper tells of, asked about elsewhere.
 */
export function toldBeside(
  document: SourceDocument,
  section: Section,
  pointing: readonly ActLine[],
  read: ReadPart,
  tabled: ReadAllotments,
): ReadAllotments {
  if (pointing.every(({ text }) => namesList.test(text))) return tabled;
  const tabledKr = sumKr(given(tabled));
  const known = new Set(tabled.allotments.map(({ amountKr }) => amountKr)).add(tabledKr);
  const found = readLines(section, linesTold(document, section, proposesNow), read);
  const beside = given(found).filter(({ amountKr }) => !known.has(amountKr));
  if (beside.length === 0) return tabled;
  return isCovered(document, [...given(tabled), ...beside], true)
    ? { ...tabled, allotments: [...tabled.allotments, ...beside] }
    : { ...tabled, questions: [...tabled.questions, ...beside.map(({ quote }) => unread(quote))] };
}

const given = ({ allotments }: ReadAllotments): Allotment[] =>
  allotments.filter(({ kind }) => kind !== "total");

function readLines(section: Section, lines: readonly Line[], read: ReadPart): ReadAllotments {
  if (lines.length === 0) return none;
  const part = { ...section, heading: "", lines: [...lines] };
  return read(part, actOf(part, true).lines);
}
const askedMax = 3;

/** The lines of a part with the sentences of each that propose money, and a list that such a sentence leads in. */
function linesTold(document: SourceDocument, { lines }: Section, way: RegExp): Line[] {
  const years = yearsOf(document);
  const ownName = ownNameOf(document);
  const isTold = (sentence: string) =>
    moneyIn(sentence).length > 0 &&
    // What the authority itself is told to get is what is divided.
    (way === proposesNow ||
      !moneyIn(sentence).some(
        ({ start, end }) =>
          receivedRank(sentence.slice(0, start), sentence.slice(end), ownName) > 4,
      )) &&
    !toldOnly.test(sentence) &&
    !(way === gives && toAll.test(sentence)) &&
    !tellsOfAnotherYear(sentence, years);
  const isNow = (sentence: string) => way.test(sentence) && !refusal.test(sentence);
  let leads = false;
  return lines.flatMap((line) => {
    if (hasColumns(line.text)) return [];
    if (leads && (listMark.test(line.text) || isShort(line.text)) && isTold(line.text))
      return [line];
    const sentences = sentencesOf(line.text);
    const last = sentences.at(-1) ?? "";
    leads = last.endsWith(":") && isNow(last) && !toldOnly.test(last);
    const first = sentences.findIndex((one) => isNow(one) && isTold(one));
    const own = first < 0 ? [] : told(sentences.slice(first), isTold);
    const text = leads ? [...own.filter((one) => one !== last), last].join(" ") : own.join(" ");
    return text === "" ? [] : [{ ...line, text }];
  });
}

const isShort = (text: string): boolean => text.length < 140 && !/[.:]$/.test(text);

/** From the first sentence that proposes on: those with money of now, and what right behind them tells of it. */
function told(sentences: readonly string[], isTold: (sentence: string) => boolean): string[] {
  let open = false;
  return sentences.filter((one) => {
    open = isTold(one) || (open && moneyIn(one).length === 0);
    return open;
  });
}

/**
 * Whether some amount that the paper tells of holds so much, or is as much where it must come out; a paper that tells
 * of no other amount says nothing against it.
 */
function isCovered(
  { lines }: SourceDocument,
  items: readonly Allotment[],
  exactly: boolean,
): boolean {
  const givenKr = sumKr(items);
  const amounts = lines.flatMap(({ text }) => moneyIn(text)).map(({ amountKr }) => amountKr);
  // What is given alone is told of once by itself.
  const times = amounts.filter((amountKr) => amountKr === givenKr).length;
  if (exactly) return times > (items.length === 1 ? 1 : 0);
  return (
    Math.max(...amounts) >= givenKr || sumKr(amounts.map((amountKr) => ({ amountKr }))) === givenKr
  );
}
