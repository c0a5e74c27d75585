import { monthNamesIn } from "../../format.ts";
import { moneyIn } from "./money.ts";
import { oneOf, wholeWord } from "./pattern.ts";

/** Where a clause begins that tells of something beside what the sentence says. */
const opens =
  /(?:,|;|\s[–—-])\s(?:(?:något|ett|en|det|precis|liksom|likt|i\slikhet\smed|på\ssamma\ssätt)\s(?:[\p{L}\d-]+\s){0,4}?)?(?:som|vilk(?:et|en|a)|där|då|när|efter\satt)\s/giu;
/** Verbs of what was, as they stand in such a clause. */
const past = new RegExp(
  wholeWord`
    \p{L}{2,}(ade|ades|erades|kte|ktes|ttes|lldes|nde|fördes|gdes|pte) fick gav gavs gick drevs
    var hade fanns lades lade drog höll hölls anslog anslogs erhöll sattes satte betalades
    har_(\p{L}+_)?\p{L}+ats
  `,
  "iu",
);
/** What is given now, or is to be, is told of by no clause of what was. */
const now = new RegExp(
  wholeWord`
    får ges tilldelas tillförs beviljas avsätts anslås anvisas fördelas läggs går används ska
    skall nu härmed föreslås bör återstår kvarstår
    (är|finns|ligger|står|blir)_(\p{L}+_){0,3}kvar
  `,
  "iu",
);
const months = monthNamesIn("sv").join("|");
/** When it was, and not now. */
const then = new RegExp(
  String.raw`(?<![\d/-])(?:19|20)\d\d(?![\d/])|${oneOf`
    (?<!\p{L})(tidigare|dåvarande|förra_\p{L}+|föregående_\p{L}+|i_fjol|i_(våras|somras|höstas
      |vintras)|sist|senast_det|den_gången|på_den_tiden|i_(${months}))(?!\p{L})
  `}`,
  "iu",
);

/** Where such a clause ends: at the next sign that no figure holds. */
const ends = /[,;]\s|[.;]?[”"]?$/u;

/**
 * A sentence without the clauses that tell of money of another time: "… går till kvällsöppet, något som 2019 drevs med
 * 200 000 kr". A clause that gives, or tells of no money, stays.
 */
export function withoutPast(sentence: string): string {
  if (!then.test(sentence) || moneyIn(sentence).length === 0) return sentence;
  let out = "";
  let at = 0;
  for (const { index, 0: word } of sentence.matchAll(opens)) {
    if (index < at) continue;
    const from = index + word.length;
    const close = from + sentence.slice(from).search(ends);
    const clause = sentence.slice(from, close);
    const isPast = then.test(sentence.slice(index, close)) && past.test(clause);
    if (!isPast || now.test(clause) || moneyIn(clause).length === 0) continue;
    out += sentence.slice(at, index);
    at = sentence.startsWith(", och ", close) ? close : close + (sentence[close] === "," ? 1 : 0);
  }
  return out + sentence.slice(at);
}
