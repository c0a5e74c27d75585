/** Words that speak of sums, frames and what is left, of which one makes a label speak of money. */
const money =
  /^(?:s:a|sum|summ(?:a|an|ering|arum)|(?:del|slut|total|netto)summa(?:n)?|total(?:t|en)?|totalbelopp(?:et)?|sammanlagt|sammantaget|tillsammans|(?:rest|bidrags|stats|projekt)?medel|medlen|belopp(?:et)?|(?:total|bidrags|budget|års)?ram(?:en)?|(?:stats)?anslag(?:et)?|(?:stats)?bidrag(?:et)?|budget(?:en)?|pott(?:er|erna|ar|arna)|utrymme(?:t)?|saldo|differens(?:en)?|rest(?:en)?|o?fördela[dt]e?|oallokera[dt]e?|outdela[dt]e?|outnyttja[dt]e?|(?:fördela|utdela|bevilja|besluta|tilldela|förbruka|återbetala|reservera|disponera|utbetala|rekvirera)(?:s|t|d|de|ts)?|fördelas|avsatt?a?|avsätts|erhåll(?:et|na|its)|mottag(?:et|na)|inkomm(?:et|na)|tillgänglig[at]?|återst\p{L}{2,10}|kvar(?:stå\p{L}{0,6}|var\p{L}{0,6})?|resterande|disponib(?:el|elt|la)|överskott(?:et)?|underskott(?:et)?|överskjutande|fördelning(?:en)?|tilldelning(?:en)?)$/iu;
const plain =
  /^(?:att|av|till|för|från|i|på|per|ej|inte|icke|ännu|nu|och|det|den|de|som|är|har|här|vid|över|enligt|ovan|nedan|detta|denna|dessa|beslut(?:et)?|hela|alla|samtliga|årets|årlig[at]?|statens|staten|statlig[at]?|riktade?|riktat|regionens?|kommunens?|landstingets?|del|andel|tabell(?:en)?|insatser(?:na)?|aktiviteter(?:na)?|åtgärder(?:na)?|projekt(?:en)?|satsningar(?:na)?|poster(?:na)?|rader(?:na)?|år(?:et)?|omgång|kr|tkr|mnkr|kronor|senare|framöver|vidare|preliminärt|direkt|reserv|\d+|–|-)$/iu;
const ofTheRegion =
  /^(?:regionens|kommunens|landstingets|vår|länets)\s(?:an)?del(?:\s(?:19|20)\d\d)?$/iu;
const ofFrameOrRest =
  /(?<!\p{L})(?:\p{L}*ram|stats\p{L}*|bidrag|kvar|återst|rest|ej|inte|ofördel|erhåll|tillgäng|rekvir|dispon|överskott|underskott)/iu;

/**
 * What a label is that tells of sums, frames or what is left in every word, and so names nothing that money is given
 * for: the sum of what is given, or an amount that nobody gets. Null for a name.
 */
export function aboutMoney(label: string): "sum" | "nobody" | null {
  const bare = label
    .replace(/[*_:.,;()/]+(?=\s|$)|^[*_(]+/g, " ")
    .trim()
    .toLowerCase();
  if (bare === "" || bare.length > 80) return null;
  if (ofTheRegion.test(bare)) return "nobody";
  const words = bare.split(/\s+/);
  if (!words.some((word) => money.test(word))) return null;
  if (!words.every((word) => money.test(word) || plain.test(word))) return null;
  return /sum|total|sammanl|sammant|tillsammans|s:a/iu.test(bare) && !ofFrameOrRest.test(bare)
    ? "sum"
    : "nobody";
}
