import { monthNamesIn } from "../../format.ts";
import { moneyIn } from "./money.ts";
import { oneOf, wholeWord } from "./pattern.ts";

/** Where a clause begins that tells of something beside what the sentence says. */
const opens =
  /(?:,|;|\s[–—-])\s(?:(?:något|ett|en|det|precis|liksom|likt|i\slikhet\smed|på\ssamma\ssätt)\s(?:[A-Za-zÀ-ɏ\d-]+\s){0,4}?)?(?:som|vilk(?:et|en|a)|där|då|när|efter\satt)\s/gi;
/** Verbs of what was, as they stand in such a clause. */
const past = new RegExp(
  wholeWord`
    [A-Za-zÀ-ɏ]{2,}(ade|ades|erades|kte|ktes|ttes|lldes|nde|fördes|gdes|pte) fick gav gavs gick drevs
    var hade fanns lades lade drog höll hölls anslog anslogs erhöll sattes satte betalades
    har_([A-Za-zÀ-ɏ]+_)?[A-Za-zÀ-ɏ]+ats
  `,
  "i",
);
/** What is given now, or is to be, is told of by no clause of what was. */
const now = new RegExp(
  wholeWord`
    får ges tilldelas tillförs beviljas avsätts anslås anvisas fördelas läggs går används ska
    skall nu härmed föreslås bör återstår kvarstår
    (är|finns|ligger|står|blir)_([A-Za-zÀ-ɏ]+_){0,3}kvar
  `,
  "i",
);
const months = monthNamesIn("sv").join("|");
/** When it was, and not now. */
const then = new RegExp(
  String.raw`(?<![\d/-])(?:19|20)\d\d(?![\d/])|${oneOf`
    (?<![A-Za-zÀ-ɏ])(tidigare|dåvarande|förra_[A-Za-zÀ-ɏ]+|föregående_[A-Za-zÀ-ɏ]+|i_fjol|i_(våras|somras|höstas
      |vintras)|sist|senast_det|den_gången|på_den_tiden|i_(${months}))(?![A-Za-zÀ-ɏ])
  `}`,
  "i",
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
