import { moneyIn } from "../words/money.ts";
import { isRole } from "../words/people.ts";
import { isWhoGot } from "../words/who-got.ts";
import { disposedBy } from "./details.ts";
import { inPlainWords } from "../words/passing-on.ts";
import { phrasesIn } from "../words/phrases.ts";
import type { Allotment } from "./allotment.ts";
import { holderOf, mayHandOn, nameOf, purposeOf } from "./prose-pots.ts";

/** "Till områdeschefen för psykiatri … Områdeschefen fördelar": the short name stands for the one just named. */
function inFull(holder: string, given: Allotment): string {
  const long = given.kind === "row" ? given.responsible : null;
  return long !== null && long.toLowerCase().startsWith(`${holder.toLowerCase()} `) ? long : holder;
}

const forbids = /(?<![A-Za-zÀ-ɏ])(?:inte|ej|icke|tidigare)(?![A-Za-zÀ-ɏ])/i;
/** A pot that lies with somebody: "Medlen hanteras som en pott hos X". */
const potAt = /(?<![A-Za-zÀ-ɏ])pott\s(?:hos|till)\s/i;
const severalPots = /^pott(?:erna|arna)(?![A-Za-zÀ-ɏ])/i;
const notOne =
  /^(?:nämnden|styrelsen|denna|denne|hon|han|hen|samtliga|alla|varje|respektive|var och en|mottagarna|cheferna|direktörerna)$/i;

/**
 * What a sentence without an amount makes of the gift before it when it says who distributes it further: a pot.
 * Null where it says nothing of the kind.
 */
export function heldBy(given: Allotment, sentence: string): Allotment | null {
  if (given.kind === "total" || !mayHandOn.test(sentence) || moneyIn(sentence).length > 0)
    return null;
  if (disposedBy.test(sentence)) return null;
  const words = inPlainWords(sentence.replace(/[.;]+$/u, ""));
  const { phrases, passesOn, kinds } = phrasesIn(words);
  if ((!passesOn && !potAt.test(sentence)) || forbids.test(words) || severalPots.test(sentence))
    return null;
  const held = holderOf(phrases, true);
  // "Ekonomichefen fördelar kostnaden": something else is distributed.
  const others = phrases.some(
    (phrase) => phrase !== held && phrase.preposition === "" && phrase.before === "passes",
  );
  if (others) return null;
  const quote = `${given.quote} ${sentence}`;
  const aim = purposeOf(phrases, held);
  if (held === null) return pronoun.test(words) ? heldByHim(given, aim, quote) : null;
  const whole = kinds.includes("money") || /fördelning|ställs|fördelas\s/i.test(sentence);
  if (notOne.test(held.words) || isWhoGot(held.words) || (!whole && phrases.length > 1))
    return null;
  const holder = inFull(nameOf(held), given);
  if (given.kind === "pot") return given.holder === null ? { ...given, holder, quote } : null;
  // "Till HR-chefen avsätts ¤. Chefen fördelar dem till kurser": only the second sentence says what for.
  const purpose = given.activity === given.responsible || isRole(given.activity) ? aim : null;
  return {
    kind: "pot",
    purpose: purpose ?? given.activity,
    holder,
    amountKr: given.amountKr,
    quote,
  };
}

const theMoney =
  /(?<![A-Za-zÀ-ɏ])(?:medlen|pengarna|beloppen|summorna|dessa)(?![A-Za-zÀ-ɏ]|\s(?:till|för|om|på|i)\s)/i;

/**
 * Makes a pot of the gift before a sentence that says who distributes it further, and of the others of its sentence
 * where "medlen" means them all; false where it says nothing of the kind.
 */
export function takeHolder(given: Allotment[], sentence: string): boolean {
  const last = given.at(-1);
  const held = last === undefined ? null : heldBy(last, sentence);
  if (last === undefined || held === null) return false;
  const before = given.slice(0, -1);
  const from = theMoney.test(sentence)
    ? before.findLastIndex(({ quote, kind }) => quote !== last.quote || kind === "total") + 1
    : before.length;
  const beside = before
    .slice(from)
    .map((item) =>
      item.kind === "row" && item.responsible === null ? (heldBy(item, sentence) ?? item) : item,
    );
  given.splice(from, given.length, ...beside, held);
  return true;
}

const pronoun = /^(?:därefter\s|sedan\s)?(?:hon|han|hen|denn[ae])\s/i;

/** "5 mnkr till enhetschefen för hemtjänst. Hon fördelar dem till kurser": what was read as the aim is the area. */
function heldByHim(given: Allotment, aim: string | null, quote: string): Allotment | null {
  if (given.kind === "total") return null;
  const { amountKr } = given;
  if (given.kind === "row")
    return given.responsible === null
      ? null
      : { kind: "pot", purpose: aim ?? given.activity, holder: given.responsible, amountKr, quote };
  const full = `${given.holder ?? ""} för ${given.purpose}`;
  return aim !== null && given.quote.includes(full)
    ? { ...given, purpose: aim, holder: full, quote }
    : null;
}
