import { oneOf } from "../words/pattern.ts";
import { opensList } from "../layout/segments.ts";
import { type Money, marked, moneyIn } from "../words/money.ts";

// In these words the amount is written ¤.
const all = "(?:hela|samtliga|alla|årets|det|de|den|statliga|totala|samlade)";
/** What there is to distribute, by any of its names: "hela statsbidraget", "samtliga medel för 2025". */
const money =
  `(?:${all}\\s){0,3}[A-Za-zÀ-ɏ]*(?:bidrag(?:et)?|stöd(?:et)?|anslag(?:et)?|medel|medlen|pengar(?:na)?|belopp(?:et)?|summan?|pott(?:en)?|ram(?:en)?|ersättning(?:en)?|tilldelning(?:en)?|tillskott(?:et)?)` +
  "(?:\\s(?:(?:för|från|till)\\s[^,;.:()¤]{2,60}?|(?:19|20)\\d\\d))??";
const entirely = "(?:i\\ssin\\shelhet|oavkorta[A-Za-zÀ-ɏ]+|odela[A-Za-zÀ-ɏ]+|helt\\soch\\shållet)";

/** A quick look before the words are weighed. */
const mayBeWhole = /hela|samtliga|alla|helhet|oavkorta|odela|helt/i;
/** Words that say that all of it is meant. */
const whole = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:(?:hela|samtliga|alla)\\s(?:${all}\\s){0,2}[A-Za-zÀ-ɏ]*(?:bidrag|stöd|anslag|med(?:el|len)|pengar|belopp|summa|pott|ram|ersättning|tilldelning|tillskott)|${entirely}(?![A-Za-zÀ-ɏ]))`,
  "i",
);
const isWhole = (text: string): boolean => mayBeWhole.test(text) && whole.test(text);
const drawnOn = "(?<!(?<![A-Za-zÀ-ɏ])(?:av|ur|från|inom|utöver)\\s)";

/** Each way of setting the amount beside what it is all of, and how it is said with the amount alone. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`\\s${entirely}(?![A-Za-zÀ-ɏ])`, "gi"), ""],
  // "Hela bidraget används till kurser, ¤"
  [new RegExp(`^((?:att\\s)?)${money}\\s([^,;:()¤]{3,200})(?:,\\s|\\s\\()¤\\)?$`, "i"), "$1¤ $2"],
  // "¤, det vill säga hela bidraget, används till kurser"
  [
    new RegExp(
      `¤(?:,\\s(?:(?:det\\svill\\ssäga|dvs\\.?|alltså|vilket\\sär|som\\sär)\\s)?${money},|\\s\\(${money}\\))(?=\\s)`,
      "i",
    ),
    "¤",
  ],
  // "hela bidraget, ¤, används till kurser", "får hela bidraget (¤)", "samtliga medel om ¤"
  [
    new RegExp(
      `(?<![A-Za-zÀ-ɏ])${drawnOn}${money}(?:,?\\s(?:om|på)\\s|,\\s|\\s\\(|\\s)(?:totalt\\s|sammanlagt\\s)?¤(?:\\)|,(?=\\s\\p{Ll}))?`,
      "iu",
    ),
    "¤",
  ],
];

/** "används på det sätt som framgår av a–c", "fördelas enligt tabellen": another part says how it is divided. */
const saidElsewhere = new RegExp(
  String.raw`^[,)]*\s(?:[A-Za-zÀ-ɏ]+\s){1,3}?${oneOf`
    på_det_sätt (till|för)_(det|de_[A-Za-zÀ-ɏ]+|vad)_som (så)?som_(framgår|anges|följer|redovisas)
    enligt i_enlighet_med
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);

/**
 * "Hela bidraget, 745 000 kr, används till kurser": a sentence that gives all there is, with the amount where any other
 * gift has it. One that says how it is divided, or draws on it, stays as it is.
 */
export function wholeGiven(sentence: string): string {
  if (!isWhole(sentence)) return sentence;
  const [sum, other] = moneyIn(sentence);
  if (sum === undefined || other !== undefined) return sentence;
  const after = sentence.slice(sum.end);
  if (opensList.test(after) || saidElsewhere.test(after)) return sentence;
  const ends = /[.;,]+$/u.exec(sentence)?.[0] ?? "";
  const words = marked(sentence, sum).slice(0, ends === "" ? undefined : -ends.length);
  const alone = sayings.reduce((said, [pattern, plainly]) => said.replace(pattern, plainly), words);
  return alone.replace("¤", sentence.slice(sum.start, sum.end)) + ends;
}

const before = (words: string): RegExp =>
  new RegExp(`(?<![A-Za-zÀ-ɏ])${drawnOn}${money}(?=${words})`, "i");
/** Where an amount may stand: before the verb, else before what it is given for, or at the end. */
const unnamed = [
  before(
    `\\s(?:ska|skall|används?|användas|går?|läggs|läggas|avsätts|fördelas?|tillfall(?:er|a)|satsas?|tas|ges|anslås|betalas|ställs|att|${entirely})\\s`,
  ),
  before("\\s(?:till|för|på|åt)\\s|[.,]?$"),
];

/** "Hela bidraget används till kurser", with the amount that is told of elsewhere beside it; null where it is not all there is. */
export function withAmount(sentence: string, amount: string): string | null {
  if (!isWhole(sentence) || moneyIn(sentence).length > 0) return null;
  const found = unnamed.map((one) => one.exec(sentence)).find((one) => one !== null);
  if (found === undefined) return null;
  const end = found.index + found[0].length;
  return `${sentence.slice(0, end)} (${amount})${sentence.slice(end)}`;
}

/** Whether a sentence gives all there is, so that its amount is the frame too. */
export const givesWhole = (sentence: string): boolean => wholeGiven(sentence) !== sentence;

const sizeOf = new RegExp(
  `(?<![A-Za-zÀ-ɏ])${drawnOn}(?:${money}|[A-Za-zÀ-ɏ]+s\\s(?:an)?del)(?:,?\\s(?:om|på)\\s|,\\s|\\s\\(|\\s)$`,
  "i",
);

/** "statsbidraget, ¤, används till insatserna i tabell 1": an amount that is how large the whole is, and no sum of a list. */
export const isSizeOfWhole = (sentence: string, { start }: Pick<Money, "start">): boolean =>
  sizeOf.test(sentence.slice(Math.max(0, start - 120), start));
