import { oneOf, wholeWord } from "../words/pattern.ts";
import { saidOfList } from "../words/list-leads.ts";
import { sentencesOf } from "../words/sentences.ts";

/** Words by which the one who writes proposes now, and not those of a proposal that was made before. */
const proposing = new RegExp(
  wholeWord`
    föreslår föreslås förorda[rs] rekommendera[rs] tillstyrk(er|s) [A-Za-zÀ-ɏ]*förslag(et)?
    (bör|vill)(?=_[^.;]*(medel|medlen|pengar|bidrag|stöd|anslag|fördel|tilldel|disponer|använd|_delas|_få_|_gå_))
  `,
  "i",
);
/** Words that point at what stands right below. */
const here = new RegExp(
  String.raw`:$|(?<![A-Za-zÀ-ɏ])${oneOf`
    nedan(stående)? följande denna detta (så|som)_följer (så_)?här [A-Za-zÀ-ɏ]*(tabell|uppställning|sammanställning)(en)?
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** "Förvaltningens förslag, efter samtal om önskemålen, framgår nedan" */
const between = /,\s[^,]+,/g;
const sentencesMax = 2;

/**
 * "Kontoret har vägt önskemålen mot varandra och föreslår att medlen används enligt nedan", above a list: the words that
 * propose it, from the one that does to the one that points, so that what the proposal rests on is not taken for what
 * the list is of. Null where neither of the last sentences proposes what stands below.
 */
export function proposedBelow(above: string): string | null {
  for (const sentence of sentencesOf(above).slice(-sentencesMax).toReversed()) {
    const plain = sentence.replace(between, " ");
    const proposes = proposing.exec(plain);
    if (proposes === null || saidOfList(plain.slice(proposes.index)) !== "proposes") continue;
    const after = here.exec(plain.slice(proposes.index));
    if (after !== null)
      return plain.slice(proposes.index, proposes.index + after.index + after[0].length);
    const before = here.exec(plain);
    if (before !== null) return plain.slice(before.index, proposes.index + proposes[0].length);
  }
  return null;
}
