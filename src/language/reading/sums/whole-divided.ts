import { gives } from "../words/gift.ts";
import { type Money, moneyIn } from "../words/money.ts";
import { oneOf } from "../words/pattern.ts";
import { sumKr } from "./allotment.ts";
import { withoutRounding } from "./frame-beside.ts";

/** What says that an amount is all that a sentence divides: money, a share of it, or what is left of it. */
const money = oneOf`
  *(bidrag|anslag|stöd|överskott|tillskott|utrymme|belopp)(et|ets)? *medel *medlen *pott(en)?
  *ram(en)? *pengar(na)? *summan? *ersättning(en)? *tilldelning(en)? *utbetalning(en)?
  *(an)?del(en)? *hälften *miljard(en)? återstod(en)? rest(en)? *omgång(en)? *besparing(en)?
  *intäkt(en|er|erna)? *avkastning(en)? *utdelning(en)?
`;
const left = oneOf`
  återstående resterande kvarvarande kvarstående överblivna överskjutande frigjorda lediga
  disponibla tillgängliga återlämnade återförda outnyttjade ofördelade kvar
`;
const got = oneOf`nya extra erhållna mottagna beviljade tilldelade avsatta anslagna inkomna`;
const namesWhole = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${money}|${left}|${got})(?![A-Za-zÀ-ɏ])`, "i");
const namesRest = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:${left}|återstoden|resten|överskottet)(?![A-Za-zÀ-ɏ])`,
  "i",
);

/** "De ¤ som staten sköt till", "Statens ¤". */
const theAmount =
  /^(?:att\s)?(?:de|dessa|hela|samtliga|alla|(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*\s){0,2}[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]+(?:ens|ets|nas|årets))\s$/i;

/** "Habiliteringens andel, ¤", "Vår del (¤)", "Bidraget på ¤", "Återstående ¤", "att av det beviljade stödet, ¤". */
const before =
  /^(?:att\s)?[^,;:()]{2,120}?(?:,\s|\s\(|\s)(?:om\s|på\s)?(?:totalt\s|sammanlagt\s)?$/i;
const divides = oneOf`
  (för)?delas(_upp|_ut)? delar_vi(_upp)? används användas disponeras går gå läggs läggas satsas
  utnyttjas betalas_ut räcker splittras anvisas avsätts
`;
/** How the words go on from the whole to the first of its parts; what names the part is kept. */
const toParts = new RegExp(
  String.raw`^[,)]?(?:\s(?:för|från|till|i|av|ur)\s[^,;:()]{2,60}?,?|,?\s(?:som|vilket|vilka)\s[^,;:()]{2,60}?,?)??\s(?:(?:ska|skall|får|föreslås|bör)\s)?(?:nu\s|härmed\s|därför\s)?(?:${divides})(?:\s(?:därför|nu|härmed|alltså|i\sstället|istället|i\sår))?(?:[^;:.]{0,80}?:\s(?:till\s)?|(?:\s(?:mellan|på|bland)\s[^,;:()]{2,60}?)?\sså\satt\s|\s(?:mellan|på|med|enligt\sföljande:?|så:?|dels)\s|,\sdär\s|\s(?=(?:till|för|åt)\s)|\s$)`,
  "i",
);
/** "För planen avsätts ¤, att fördelas enligt följande: …": what it is for, above its parts. */
const givenFirst = new RegExp(
  String.raw`^(?:att\s)?(?:till|för|åt)\s[^,;:()]{2,120}?\s${oneOf`
    avsätts anslås anvisas reserveras fördelas tilldelas avdelas
  `}\s(?:totalt\s|sammanlagt\s)?$`,
  "i",
);
const asListed =
  /^,?\s(?:att|som|vilka|vilket)\s(?:ska\s|skall\s)?(?:fördelas?|delas|användas?|används|disponeras)\s(?:upp\s|ut\s)?(?:enligt\sföljande|så\shär|så|på\sföljande\ssätt|som\sföljer)\s?:\s(?:till\s)?/i;
/** A sentence of more parts is no sentence. */
const partsMax = 40;
/** A whole that is all given to one, of which parts are told. */
const ofOne = /(?<![A-Za-zÀ-ɏ])(?:varav|därav|av vilka|av vilket|inklusive)(?![A-Za-zÀ-ɏ])/i;

/** "använder ¤ av bidraget, på så vis att …", "delar upp ¤ så här: …": the verb before the whole. */
const usesWhole =
  /(?:^|\s)(?:använd(?:er|a)|fördela[rs]?|dela[rs]?(?:\s(?:upp|ut))?|lägg(?:er|a)|disponera[rs]?|utnyttja[rs]?)\s(?:(?:de|totalt|sammanlagt|hela)\s)?$/i;
const asFollows =
  /,?\s(?:på\s(?:så|det|följande)\s(?:vis|sätt)(?:et)?|så|enligt\sföljande|så\shär)(?:,?\satt\s|:\s)/i;

/** The parts of such a whole, which come to it. */
function partsOfUsed(sentence: string, whole: Money): string | null {
  if (!usesWhole.test(sentence.slice(0, whole.start))) return null;
  const link = asFollows.exec(sentence.slice(whole.end));
  if (link === null) return null;
  const parts = sentence.slice(whole.end + link.index + link[0].length);
  const found = moneyIn(parts);
  return found.length > 1 && sumKr(found) === whole.amountKr ? parts : null;
}

/** "använder ¤ av de ¤ som staten betalade": of what more it is taken, else itself. */
const frameBeside = (sentence: string, whole: Money, parts: string): Money =>
  moneyIn(sentence.slice(0, -parts.length)).find(
    ({ start, amountKr }) =>
      start > whole.end &&
      amountKr > whole.amountKr &&
      /^\s(?:kr\s)?(?:av|ur)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}$/i.test(sentence.slice(whole.end, start)),
  ) ?? whole;

/** A sentence that says how a whole is divided. */
export interface DividedWhole {
  /** What is divided. */
  readonly money: Money;
  /** Whether it is what is left of a larger one. */
  readonly isRest: boolean;
  /** The sentence without it: its parts alone. */
  readonly parts: string;
}

/**
 * "Habiliteringens andel, 1,3 mnkr, används till hjälpmedel 0,8 mnkr och till stöd 0,5 mnkr": the whole is what the
 * parts are taken out of, and is given to nobody besides. Null for any other sentence.
 */
export function dividedWhole(sentence: string): DividedWhole | null {
  const [whole, ...parts] = moneyIn(sentence);
  const [first] = parts;
  if (whole === undefined || first === undefined || parts.length > partsMax) return null;
  const used = partsOfUsed(sentence, whole);
  if (used !== null)
    return { money: frameBeside(sentence, whole, used), isRest: false, parts: used };
  const head = sentence.slice(0, whole.start);
  const between = sentence.slice(whole.end, first.start);
  const listed = givenFirst.test(head) ? asListed.exec(between) : null;
  if (listed !== null && sumKr(parts) === whole.amountKr)
    return { money: whole, isRest: false, parts: sentence.slice(whole.end + listed[0].length) };
  const link = toParts.exec(between);
  if (link === null || ofOne.test(sentence.slice(whole.end))) return null;
  const given = sumKr(parts);
  const isAll = given === whole.amountKr;
  const opens = head === "" || (before.test(head) && !gives.test(head));
  if (given > whole.amountKr || !opens) return null;
  // "Tolkservice, ¤, används till lokaler ¤ och lärare ¤": set off by signs it may have any name, if the parts come to it.
  const isSetOff = /(?:,|\()\s?$/u.test(head) && /^[,)]/u.test(link[0]);
  const isNamed = theAmount.test(head) || namesWhole.test(`${head} ${link[0]}`);
  if (!isNamed && !(isAll && isSetOff)) return null;
  // One part alone may as well be the whole told again, or a part of what one of them gets.
  if (parts.length === 1 && (isAll || !/\smed\s$/u.test(link[0]))) return null;
  return {
    money: whole,
    isRest: namesRest.test(head),
    parts: sentence.slice(whole.end + link[0].length),
  };
}

/** "Primärvården får ¤, som används till lokaler ¤ och lärare ¤": where the parts of a gift begin. */
const partsOfGift =
  /,\s(?:som|vilka|vilket)\s(?:ska\s|skall\s|i\ssin\stur\s)?(?:används?|användas|fördelas?|delas|disponeras)\s(?:upp\s|ut\s)?(?:till|för|på|med|mellan|så)\s/i;

/** A gift without the parts that come to it, and without its amount in round figures: what one gets is told once. */
export function withoutParts(told: string): string {
  const sentence = withoutRounding(told);
  const [gift, ...parts] = moneyIn(sentence);
  if (gift === undefined || parts.length < 2 || parts.length > partsMax) return sentence;
  const opens = partsOfGift.exec(sentence.slice(gift.end));
  if (opens === null || sumKr(parts) !== gift.amountKr) return sentence;
  const head = sentence.slice(0, gift.end + opens.index);
  const isInPlace = (parts[0]?.start ?? 0) > head.length && gives.test(head);
  return isInPlace ? head : sentence;
}
