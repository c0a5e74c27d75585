import { oneOf } from "../words/pattern.ts";
import { moneyIn } from "../words/money.ts";
import { refusal } from "../words/refusing.ts";

const border = /,?\s(?:och|samt|men|medan)\s/gi;
const bordersMax = 6;
const wish = oneOf`
  ärende* fråga* ansök* begäran* önskem* yrkand* förslag* framställ* hemställ* anhåll* äskand*
  punkt* motion*
`;
const refuse = oneOf`
  avslår? avstyrk(er|a) återremitterar? bordlägg(er|a) avvisar? nekar? upphäv(er|a) återkallar?
  bifaller_inte
`;
const ofIt = String.raw`\s(?:från|av|om|gällande|rörande|för|till)\s`;
/** "avslår ansökan från Åby", "avslå Åbys begäran", "frågan om kulverten återremitteras": another thing than what was named. */
const another = new RegExp(
  String.raw`^(?:att\s|(?:[A-Za-zÀ-ɏ-]+\s){1,4}?(?=${refuse}\s))?(?:${refuse}\s(?:${wish}${ofIt}|(?!${wish}(?:$|[.,\s])|(?:det|den|detta|denna|dessa|dem)(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ-]{3,})|${wish}${ofIt})`,
  "i",
);
/** Words by which money is given in a clause, also "att tilldela" and "bevilja". */
const given = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    fördela[sr]? avsätt(a|er|s) anslå[sr]? tilldela[sr]? bevilja[sr]? tillför[as]? ges? ger får
    reservera[sr]? anvisa[sr]? erhåller läggs går
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);

/**
 * What a sentence gives beside what it refuses: "Nämnden ger skolan 300 tkr och avslår ansökan från Åby" gives the
 * school's. Null where what is refused is what is named, or where nothing is given.
 */
export function givenBesideRefused(sentence: string): string | null {
  const borders = [...sentence.matchAll(border)];
  if (borders.length > bordersMax) return null;
  for (const { 0: word, index } of borders) {
    const left = sentence.slice(0, index);
    const right = sentence.slice(index + word.length);
    if (isGift(left) && refusal.test(right) && another.test(right)) return left;
    if (isGift(right) && refusal.test(left) && another.test(left)) return right;
  }
  return null;
}

const isGift = (clause: string): boolean =>
  given.test(clause) && !refusal.test(clause) && moneyIn(clause).length > 0;
