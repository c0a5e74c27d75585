import { oneOf, wholeWord } from "../words/pattern.ts";

/** What somebody gets now. */
const getsNow = new RegExp(
  wholeWord`
    får erhåller tilldelas beviljas tillförs tillfaller tillkommer ger innebär betyder berättigar
    medför har_([A-Za-zÀ-ɏ]+_)?rätt_(till|att)
  `,
  "gi",
);
/** What was done before: a verb of the past. */
const done = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:(?!både)[A-Za-zÀ-ɏ]{2,}(?:ade|ades|dde|ddes|kte|ktes|ste|stes|pte|ptes|lde|ldes|rde|rdes)|${oneOf`
    höll hölls gick blev nådde nåddes sjönk låg lyckades kom gjorde gjordes tog togs slöt slöts
  `})(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** "… och regionen", "…, så vi", "… så mycket att kommunen nu": what follows from it. */
const follows =
  /(?:\s(?:och|så)|[,;](?:\s(?:och|så|vilket|något som))?|\sså\s(?:[A-Za-zÀ-ɏ]+\s){0,3}att)\s(?:(?!att\s|som\s)[A-Za-zÀ-ɏ]+\s){0,3}$/i;
/** "Eftersom …", "Sedan …": the ground, whatever its tense. */
const ground =
  /^(?:eftersom|då|när|sedan|efter att|genom att|i och med att|tack vare att|på grund av att|för att|därför att)\s/i;
/** "Resultatet för 2024", "Måluppfyllelsen i fjol": what is paid for now. */
const achievement =
  /^(?:[A-Za-zÀ-ɏ]+\s){0,2}?[A-Za-zÀ-ɏ]*(?:resultat|måluppfyllelse|prestation|utfall)(?:et|en|er|erna)?\s/i;
const groundMax = 300;

/**
 * "Köerna kortades 2024 och regionen får därför ¤": the year is that of what earned the money. The words up to an amount
 * from those on that say who gets it now; all of them where no earlier ground stands before these.
 */
export function sinceItWasEarned(words: string): string {
  const gets = [...words.matchAll(getsNow)].at(-1);
  if (gets === undefined || gets.index > groundMax) return words;
  const before = words.slice(0, gets.index);
  const isGround =
    (done.test(before) && follows.test(before)) || ground.test(before) || achievement.test(before);
  return isGround ? words.slice(gets.index) : words;
}
