import { oneOf } from "../words/pattern.ts";
import { notFrame } from "./frame-proven.ts";
import type { Money } from "../words/money.ts";

const word = (words: string): RegExp =>
  new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${words})(?![A-Za-zÀ-ɏ])`, "i");

const theMoney = String.raw`[A-Za-zÀ-ɏ]*${oneOf`
    bidrag(et)? medel medlen anslag(et)? pott(en)? ram(en)? stöd(et)? summa(n)? belopp(et)?
    utrymme(t)? tilldelning(en)? överenskommelse(n)? pengar(na)? budget(en)? reserv(en)?
    ersättning(en)? miljarden del andel
  `}`;
const theAuthority = oneOf`
    region(en)?s? landsting(et)?s? kommun(en)?s? förbund(et)?s? länets? vi oss vår
    *(nämnden|styrelsen|fullmäktige|förvaltningen|direktionen)s? staten regeringen
    *(myndigheten|verket|kollegiet|styrelsen)
  `;
const hasOrGets = oneOf`
    få(r|tt) fick har disponerar? förfogar erhåll[A-Za-zÀ-ɏ]+ erhöll tilldela(s|t|ts|des|de)
    bevilja(s|t|ts|des|de) rekvirera[A-Za-zÀ-ɏ]+ (ut)?betala(r|t|ts|des|de|s|d) tillf(aller|allit|öll)
    tillför(s|t|ts|des) uppgå(r|tt) uppgick är blir blev omfattar rymmer innehåller finns ligger
    avsat[A-Za-zÀ-ɏ]+ anvisa[A-Za-zÀ-ɏ]+ ansl(agit|og|ogs|agits) reservera[A-Za-zÀ-ɏ]+ ställ(t|ts|de|des) lade lades
    lagt lagts fastställ[A-Za-zÀ-ɏ]+ satt(s|es)? utgör faller tillkommer komm(er|it) kom gå(r|tt) gick
    beslutad gjorts frigjorts står sattes satts_in sköt skjutit
  `;
const speaks = [word(theMoney), word(theAuthority)];
const tells = word(hasOrGets);
/** What somebody else is given, costs, wishes for or lacks. */
const others = word(
  oneOf`
      kostnad* kostar licens* hyra* behov(en|et)? förslag(et|en)? gräns* ändring* flyttas därmed
      ökas utökas omför* ökning* minskning* (under|över)skott*
      (investerings|drift|personal|löne|lokal)budget* takbelopp* ramavtal* *skuld(en|er)? vite*
      kräv* då tidigare redan förra i_landet landets regionernas? kommunernas?
    `,
);
/** "¤ till lovskola", "Till lovskola avsattes ¤": a gift of its own. */
const own = oneOf`
    år (19|20)\d\d region kommun landsting förbund län oss [A-Za-zÀ-ɏ]+s_(del|förfogande|räkning) fördel
    [A-Za-zÀ-ɏ]+s_förfogande att_(av_|själv_)?fördel att_rör en_([A-Za-zÀ-ɏ]+_)?pott ändamål området insatser
    *(nämnden|styrelsen|direktören|chefen|förvaltningen)
  `;
const givenTo = new RegExp(`^\\s(?:kr\\s)?(?:till|för|åt|på)\\s(?!${own})`, "i");
/** "Nämnden förfogar över ¤ till bredband": what somebody has for a purpose is given to nobody by it. */
const disposes = word("(?:förfogar|råder|disponerar|bestämmer)(?:\\s[A-Za-zÀ-ɏ\\d]+){0,4}");
const givenFirst = new RegExp(`^(?:till|för|åt)\\s(?!${own}|förfogande|¤|\\d)`, "i");

/**
 * Whether a sentence that decides nothing tells, in whatever order, that the money or the authority has this amount:
 * a frame where no surer words name another.
 */
export function isToldOf(sentence: string, money: Money): boolean {
  const start = Math.max(
    sentence.lastIndexOf(";", money.start) + 1,
    sentence.lastIndexOf(", men ", money.start) + 1,
  );
  const before = sentence.slice(start, money.start);
  const after = sentence.slice(money.end).split(/[;,.]/u)[0] ?? "";
  const clause = `${before}¤${after}`;
  return (
    tells.test(clause) &&
    speaks.some((one) => one.test(clause)) &&
    !others.test(clause) &&
    !notFrame.test(clause) &&
    (!givenTo.test(after) || disposes.test(before)) &&
    !givenFirst.test(before.trim())
  );
}
