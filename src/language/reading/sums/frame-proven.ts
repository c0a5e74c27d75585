import { oneOf, wholeWord } from "../words/pattern.ts";
import type { SourceDocument } from "../layout/document.ts";
import { isOfAnother } from "./frame-beside.ts";
import { isExpected, ownPlace, tellsOfAnotherYear } from "./frame-received.ts";
import { type Money, moneyIn } from "../words/money.ts";
import { sumKr } from "./allotment.ts";
import { amountsMax } from "./prose.ts";
import { hasColumns } from "../words/columns.ts";
import { sentencesOf } from "../words/sentences.ts";

/** An amount that may be the frame, with the sentence that it stands in. */
export interface Candidate {
  readonly money: Money;
  readonly rank: number;
  readonly isRest: boolean;
  readonly quote: string;
  readonly decided: boolean;
  readonly expected: boolean;
  /** Whether the sentence gives all there is. */
  readonly isWhole?: true;
}

/** The state, and no agency of it: "Statens kulturråd". */
export const national =
  /landstingen|regionerna|landets|nationell|hela landet|riket|staten(?!s [a-zåäö]+(?:råd|verk|institut|nämnd|inspektion|myndighet))|regeringen|samtliga regioner|SKR|SKL|totalt i landet|mellan regioner/i;
export const notFrame = new RegExp(
  oneOf`
    varav upp_till högst maximalt minst kostnad ansök sökt önskemål önska[dt] motion yrka
    föregående förra_året underskott prognos omsätt yttrande föreslår föreslog föreslagit begär
    äska idéer
  `,
  "i",
);

/** "Återstående 600 000 kronor", "340 tkr lämnas ofördelade": what the text says is left. */
const leftBefore =
  /(?<![A-Za-zÀ-ɏ])(?:resterande|återstående|kvarvarande|kvarstående|återstår|kvarstår|kvar|ofördelat|ofördelade)\s?:?\s(?:[A-Za-zÀ-ɏ]+\s){0,3}$/i;
const leftAfter =
  /^\s(?:(?:[A-Za-zÀ-ɏ]+\s){0,4}(?:återstår|kvarstår|kvar|ofördela[A-Za-zÀ-ɏ]*)|fördelas\s(?:inte|ej|senare))(?![A-Za-zÀ-ɏ])/i;

/** "Återstående 900 000 kr fördelas av regiondirektören" is given on, and not left. */
const handedOn =
  /^\s(?:(?:föreslås\s|ska\s|får\s)?(?:blir?|bildar?|utgöra?|görs\still)\sen\s|(?:fördelas|disponeras|går|ges|lämnas|beslutas|läggs|avsätts|används|satsas|anvisas|ställs)\s(?:vidare\s)?(?:av|till|genom(?!\s(?:ett\s)?(?:nytt|senare|särskilt|separat|kommande|ytterligare)(?![A-Za-zÀ-ɏ]))|i\sen|på|för)(?![A-Za-zÀ-ɏ]))/i;

/** A quick look before amounts are sought. */
const tellsOfRest = /resterande|återstå|kvar|ofördela|fördelas\s(?:inte|ej|senare)/i;

const withMoney = (sentences: readonly string[]) =>
  sentences
    .filter((sentence) => /\d/.test(sentence))
    .map((sentence) => ({ sentence, found: moneyIn(sentence) }))
    .filter(({ found }) => found.length > 0 && found.length <= amountsMax);

const isLeft = (sentence: string, { start, end }: Money): boolean =>
  (leftBefore.test(sentence.slice(Math.max(0, start - 80), start)) &&
    !handedOn.test(sentence.slice(end, end + 60))) ||
  leftAfter.test(sentence.slice(end, end + 60));

/** The amounts that sentences say are left, or were left when this decision gave them on. */
export const restsIn = (sentences: readonly string[], alsoGivenOn = false): number[] =>
  withMoney(sentences.filter((sentence) => tellsOfRest.test(sentence))).flatMap(
    ({ sentence, found }) =>
      found
        .filter(
          (money) =>
            isLeft(sentence, money) ||
            (alsoGivenOn && leftBefore.test(sentence.slice(0, money.start).slice(-80))),
        )
        .map(({ amountKr }) => amountKr),
  );

/**
 * The amount that is what is given here together with what the text says is left: among those that might be the frame,
 * or, where none is called so, among all that are not another year's, asked for or the whole country's. Where nothing is
 * left, the one among them that is all given.
 */
export function provenBy(
  document: SourceDocument,
  givenKr: number,
  years: ReadonlySet<number>,
  top: readonly Candidate[],
): Candidate | null {
  if (givenKr === 0) return null;
  const sentences = document.sections
    .filter(({ kind }) =>
      ["head", "background", "delegation", "decision", "proposal"].includes(kind),
    )
    .flatMap(({ lines }) => lines.flatMap(({ text }) => sentencesOf(text)));
  const rests = new Set(restsIn(sentences).map((amountKr) => givenKr + amountKr));
  if (rests.size === 0)
    return top.find(({ money, decided }) => !decided && money.amountKr === givenKr) ?? null;
  const all =
    top.length > 0
      ? top
      : withMoney(sentences).flatMap(({ sentence, found }) =>
          notFrame.test(sentence) || national.test(sentence) || tellsOfAnotherYear(sentence, years)
            ? []
            : found.map((money) => ({
                money,
                rank: 1,
                isRest: false,
                quote: sentence,
                decided: false,
                expected: false,
              })),
        );
  return all.find(({ money }) => rests.has(money.amountKr)) ?? null;
}

/** What a list comes to: a total, and no money that it is taken from. */
const tells = new RegExp(
  wholeWord`
    summa(n|s)? summera* delsumma* sammanlagt sammantaget tillsammans totalt totalsumma* inalles
    i_allt därmed således alltså uppgår uppgick omfattar blir det_gör
  `,
  "i",
);

/**
 * The amount that no words call the frame and that is to the krona what rows and pots together come to: nobody divides
 * a sum to the last krona that is not the one there is. Never the total of the lists, nor another year's money, what
 * was asked for, or another's; the words that rows and pots were read from prove nothing of themselves.
 */
export function provenBySum(
  document: SourceDocument,
  given: readonly { readonly amountKr: number; readonly quote: string }[],
  { years, ownName }: Own,
): Candidate | null {
  if (given.length < 2) return null;
  const givenKr = sumKr(given);
  const decides = document.sections.some(
    ({ kind, lines }) => kind === "decision" && lines.length > 0,
  );
  for (const { kind, lines } of document.sections) {
    // What was proposed to one and then divided in another way comes to the same sum.
    if (!mayProve.includes(kind) || (decides && kind === "proposal")) continue;
    const sentences = lines.flatMap(({ text }) => (hasColumns(text) ? [] : sentencesOf(text)));
    for (const { sentence, found } of withMoney(sentences)) {
      const money = found.find(({ amountKr }) => amountKr === givenKr);
      if (money === undefined) continue;
      if (isUnfit(sentence, { years, ownName }) || tells.test(sentence)) continue;
      if (given.some(({ quote }) => quote.includes(sentence))) continue;
      const decided = kind === "decision";
      return { money, rank: 1, isRest: false, quote: sentence, decided, expected: false };
    }
  }
  return null;
}

const mayProve: readonly string[] = ["head", "background", "delegation", "decision", "proposal"];

/** Whether a sentence tells of money that cannot be what is divided here. */
const isUnfit = (sentence: string, { years, ownName }: Own): boolean =>
  notFrame.test(sentence) ||
  national.test(sentence) ||
  otherwiseUsed.test(sentence) ||
  isOfAnother(sentence, ownPlace(ownName)) ||
  isExpected(sentence) ||
  tellsOfAnotherYear(sentence, years);

const tenfold = 10;
/** What is sought, was once, or went to somebody. */
const otherwiseUsed = new RegExp(
  wholeWord`
    söker takbelopp(et)? (investerings|drift|personal|löne|lokal)budget* *hyra(n|or)? vite(t|n)?
    *skuld(en|er)? kosta(r|de|t)? kräv* skänk* nästa_år
    behov(et|en)?_[^.;]{0,60}(är|redovisa*|uppgår) ursprungligen project projektets?
    av_(dessa|detta) fick_[^.]*_till
  `,
  "i",
);

/** What of the text tells of years and names that are the document's own. */
interface Own {
  readonly years: ReadonlySet<number>;
  readonly ownName: RegExp;
}

/**
 * The sentences of the background with an amount that no words call the frame, and which could hold all that is given:
 * not another year's, asked for, or the whole country's.
 */
export function fitToHold(
  document: SourceDocument,
  givenKr: number,
  own: Own,
): { readonly sentence: string; readonly money: Money }[] {
  const sentences = document.sections
    .filter(({ kind }) => ["head", "background", "delegation"].includes(kind))
    .flatMap(({ lines }) =>
      lines.flatMap(({ text }) => (text.includes("\t") ? [] : sentencesOf(text))),
    );
  const fit: { readonly sentence: string; readonly money: Money }[] = [];
  for (const { sentence, found } of withMoney(sentences)) {
    const money = found.find(
      ({ amountKr }) => amountKr >= givenKr && amountKr <= givenKr * tenfold,
    );
    if (money !== undefined && !isUnfit(sentence, own)) fit.push({ sentence, money });
    if (fit.length === fitMax) break;
  }
  return fit;
}
const fitMax = 20;

/** The first of them, which is asked about, so that no envelope is passed over in silence. */
export const mayBeFrame = (document: SourceDocument, givenKr: number, own: Own): string | null =>
  fitToHold(document, givenKr, own)[0]?.sentence ?? null;
