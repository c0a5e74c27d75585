import { oneOf } from "./pattern.ts";
import { gives } from "./gift.ts";
import { moneyIn } from "./money.ts";

/** "till insatser som …", "enligt vad …": where a clause begins that tells which ones. */
const opens = /(?<=([A-Za-zÀ-ɏ-]+))\s(?:som|vilka|vilken|vilket|vars|vad|där)\s/gi;
/** What stands behind an amount, or names money, is what the clause tells of. */
const ofMoney = new RegExp(
  String.raw`^${oneOf`
    t?kr kkr mn?kr msek sek kronor miljon(er)? tusen belopp(et)? summan? medel medlen pengar(na)?
    anslag(et)? bidrag(et)? ram(en)? pott(en)? det detta och men är så lika samma
  `}$`,
  "i",
);
/** Where the clause ends: at a sign, or before the verb that gives the amount. */
const ends = new RegExp(
  String.raw`[,;:()]|[.](?:\s|$)|\s(?=${oneOf`
    avsätts anslås fördelas tilldelas tillförs reserveras anvisas ges får erhåller går satsas
    används läggs lämnas
  `}\s(?:[A-Za-zÀ-ɏ-]+\s){0,6}?[¤\d])`,
  "u",
);
/** "de insatser rådet föreslår": a clause without its first word. */
const bare =
  /(?<=\s(?:de|den|det)\s(?:[A-Za-zÀ-ɏ-]+\s){1,2})(?:[A-Za-zÀ-ɏ-]+\s){1,5}(?:föreslår|förordar|rekommenderar|prioriterar|beslutar)(?=[.,;]|$)/gi;

/**
 * A sentence that gives, without the clauses that tell which ones the money is for: "5 mnkr att fördela till insatser
 * som föreslås av rådet" proposes nothing. What is said of the amount itself stays.
 */
export function withoutRelatives(sentence: string): string {
  const marked = sentence.indexOf("¤");
  const end = marked < 0 ? (moneyIn(sentence)[0]?.end ?? -1) : marked + 1;
  if (end < 0) return sentence;
  const from = /^(?:att\s)?(?:till|för|åt)\s/i.test(sentence) ? 0 : end;
  let out = "";
  let at = 0;
  for (const { 0: word, 1: noun = "", index } of sentence.matchAll(opens)) {
    if (index < Math.max(from, at) || ofMoney.test(noun)) continue;
    const clause = sentence.slice(index + word.length);
    const length = clause.search(ends);
    const close = length < 0 ? sentence.length : index + word.length + length;
    const within = sentence.slice(index, close);
    if (sentence[close] === ":" || /[¤]/u.test(within) || moneyIn(within).length > 0) continue;
    out += sentence.slice(at, index);
    at = close;
  }
  const rest = out + sentence.slice(at);
  const plain = rest.slice(0, from) + rest.slice(from).replace(bare, "");
  return gives.test(plain) ? plain : sentence;
}
