import type { SourceDocument } from "../layout/document.ts";
import type { Line } from "../layout/line.ts";
import type { Section } from "../layout/section.ts";
import { moneyIn } from "../words/money.ts";
import { oneOf, wholeWord } from "../words/pattern.ts";
import { sentencesOf } from "../words/sentences.ts";
import { type Allotment, sumKr } from "./allotment.ts";
import { isOfAnother } from "./frame-beside.ts";
import { national } from "./frame-proven.ts";
import { ownNameOf, ownPlace, tellsOfAnotherYear, yearsOf } from "./frame-received.ts";

const theMoney = oneOf`
  dem dessa detta det (de|dessa|årets|regionens|kommunens|nämndens)_([A-Za-zÀ-ɏ]+_)?*(medel|pengar|bidrag|anslag|stöd)
  [A-Za-zÀ-ɏ]*(medlen|pengarna|bidraget|anslaget|stödet|beloppet|summan|ramen|potten)
`;
/** "Av dem går", "Ur statsbidraget avsätts", "Pengarna används så här.", "Så fördelas medlen": what is divided is named. */
const drawsOn = new RegExp(
  String.raw`(?:^|[.:;]\s)(?:av|ur|från|inom)\s${theMoney}(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])${theMoney}\s[^.;¤\d]{0,60}?(?:fördelas|används|läggs|går|delas)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}?(?:så\shär|enligt\sföljande|på\sföljande\ssätt|som\sföljer|med|till)(?![A-Za-zÀ-ɏ])|^så(?:\shär)?\s(?:fördelas|används|läggs|delas)\s`,
  "i",
);
/** Verbs by which somebody gives, and nothing merely goes somewhere. */
const decidesNow = new RegExp(
  wholeWord`
    tilldela[rs] bevilja[rs] fördela[rs] avsätts avsätter anslås anslår anvisa[rs] reservera[rs]
  `,
  "i",
);
/** What is so every year, by example, or only if something else comes true, and what goes to others than our own. */
const notOnce = new RegExp(
  wholeWord`
    (varje|per)_år årlig* årsvis löpande hittills i_dag idag för_närvarande normalt vanligen vanligtvis brukar
    exempel exempelvis t\.ex alternativ* modell* scenari* (gamla|ursprungliga|befintlig)[A-Za-zÀ-ɏ]*
    ordinarie egna_medel budget* (andra|övriga)_(region|kommun|landsting|län)[A-Za-zÀ-ɏ]* kommunerna regionerna
    preliminär* beräkna* uppskatta* kostnad* kostar kan skulle kunde kommer_att begär* önsk* inte ej ingen inga inget
    avsl* avstyrk* återremi* bordl*
  `,
  "i",
);
const supposes = /^(?:om|ifall|därest|förutsatt|enligt)\s/i;

/**
 * Whether what a part tells as given is surely what a decision takes in that points at it: each paragraph says that it
 * draws on the money that is divided, or each of its sentences gives by a verb of deciding or with somebody who answers;
 * nothing in it is so every year or by example; and some amount that the paper tells of holds it and `besideKr`.
 */
export function isDrawnHere(
  document: SourceDocument,
  section: Section,
  told: readonly Line[],
  items: readonly Allotment[],
  besideKr: () => number,
): boolean {
  const paragraphs = told.map(({ text }) => text);
  const sentences = paragraphs.flatMap(sentencesOf);
  if (sentences.some((one) => notOnce.test(one) || supposes.test(one) || national.test(one)))
    return false;
  if (items.some((item, index) => isTwice(item, items.slice(index + 1)))) return false;
  const whole = section.lines.map(({ text }) => text);
  const place = ownPlace(ownNameOf(document));
  const around = whole.filter((line) => paragraphs.some((text) => line.includes(text)));
  if (around.flatMap(sentencesOf).some((one) => isOfAnother(one, place))) return false;
  let isDrawn = false;
  const drawn = paragraphs.every((text) => {
    const at = whole.findIndex((line) => line.includes(sentencesOf(text)[0] ?? text));
    // A list goes on below what leads it in.
    isDrawn = drawsOn.test(whole[at] ?? text) || (isDrawn && text.length < listedMax);
    return isDrawn;
  });
  const isGiven =
    items.length > 1 &&
    (sentences.every((one) => moneyIn(one).length === 0 || decidesNow.test(one)) ||
      items.every((item) => (item.kind === "row" ? item.responsible : null) !== null));
  return (drawn || isGiven) && holding(document, items) >= sumKr(items) + besideKr();
}
const listedMax = 140;

const isTwice = (item: Allotment, others: readonly Allotment[]): boolean =>
  item.kind === "row" &&
  others.some((other) => other.kind === "row" && other.activity === item.activity);

/** The largest amount that the parts before the decision tell of now, besides those that are given. */
function holding(document: SourceDocument, items: readonly Allotment[]): number {
  const years = yearsOf(document);
  const quotes = items.map(({ quote }) => quote);
  const amounts = document.sections
    .filter(({ kind }) => kind === "background" || kind === "head" || kind === "delegation")
    .flatMap(({ lines }) => lines.flatMap(({ text }) => sentencesOf(text)))
    .filter((one) => !quotes.some((quote) => quote.includes(one)))
    .filter((one) => !isOfAll.test(one) && !notHeld.test(one) && !tellsOfAnotherYear(one, years))
    .flatMap((one) => moneyIn(one).map(({ amountKr }) => amountKr));
  return Math.max(0, ...amounts);
}
/** Money of the whole country, as far as no part of it is said to be ours. */
const isOfAll = /landstingen|regionerna|kommunerna|landets|nationell|hela landet|riket|samtliga/i;
const notHeld = new RegExp(
  wholeWord`kostnad* kostar ansök* sökt* begär* äska* önsk* yrka* motion* prognos* underskott* omsätt*`,
  "i",
);
