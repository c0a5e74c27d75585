import { oneOf } from "./pattern.ts";
import { moneyIn } from "./money.ts";

const money = oneOf`
  medel medlen medlens pengar pengarna belopp beloppet summan del delen (stats)?bidrag(et)? stödet anslaget ram(en)?
  potten
`;
const given = oneOf`
  fördela(s|ts|d|de|t) bevilja(s|ts|d|de|t) dela(s|ts|t)_ut delats_ut använ(ts|ds|d|da|t) utdela(s|ts|d|de|t)
  bundits tagits_i_anspråk lämnats
`;
/** What is left, named without an amount: "återstoden", "de resterande medlen", "de medel som inte har fördelats". */
const rest = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:(?:återstoden|resten|överskottet|mellanskillnaden)(?!\sav\s(?!(?:de\s|det\s)?${money}))|${oneOf`
    resterande återstående kvarvarande kvarstående ofördelade överskjutande oanvända obundna
  `}\s(?:[A-Za-zÀ-ɏ]+\s)?${money}|(?:${money}|det|vad)(?:\s(?:av|i|ur|till)\s[^.,;]{2,40}?)?,?\s(?:som|vilka|vilket)\s(?:(?:nu|ännu|här|i\sdag|då|därefter)\s)?(?:(?:(?:inte|ej)\s(?:(?:nu|ännu|här|har|är|blivit)\s){0,3}${given}|(?:är|har|blir)\s(?:inte|ej)\s${given})|(?:är|finns|blir|står)\s(?:[A-Za-zÀ-ɏ]+\s)?(?:kvar|över)|återstår|kvarstår))(?![A-Za-zÀ-ɏ])`,
  "i",
);
const comesBack =
  /(?<![A-Za-zÀ-ɏ])återkommer\s(?:(?:jag|vi|senare|därefter|i|under|till|hösten|våren|höst|vår|sommar|året|[A-Za-zÀ-ɏ-]+(?:n|t|\sför\s[A-Za-zÀ-ɏ]+))\s){0,4}?(?:till|om|med\s(?:ett\s|en\s)?(?:(?:nytt|ny|särskilt|särskild|separat|senare)\s)?(?:delegations)?(?:beslut|fördelning))(?![A-Za-zÀ-ɏ])/i;
/** Words by which somebody is given, or does, something beside it, or comes back to those who decide. */
const doesMore =
  /uppdra|(?<!\p{L})(?:ska|skall|förslag\p{L}*|underlag\p{L}*|\p{L}*redovis\p{L}*|\p{L}*rapport\p{L}*)(?!\p{L})|\still\s(?:\p{L}+\s)?\p{L}*(?:styrelsen|nämnden|fullmäktige|utskottet|direktionen|presidiet|mötet|sammanträdet)(?!\p{L})|\s(?:och|samt)\s(?!är\s|har\s|finns\s)\p{Ll}+r\s/iu;
const amountLeft =
  /(?<![A-Za-zÀ-ɏ])(?:kvar|återstå[A-Za-zÀ-ɏ]*|resterande|kvarvarande|ofördela[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** "HR-chefen återkommer till de 2 mnkr som är kvar": money that is left for a later decision, and nobody's task. */
export const leftForLater = (sentence: string): boolean =>
  comesBack.test(sentence) &&
  !doesMore.test(sentence) &&
  (rest.test(sentence) || (amountLeft.test(sentence) && moneyIn(sentence).length > 0));
