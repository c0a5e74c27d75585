import { oneOf, wholeWord } from "./pattern.ts";

/** What divides money again, whatever it is called: "höstens medelsfördelning", "nästa beslutsomgång". */
const plainly = oneOf`
  ((medels|bidrags|vidare|slut|höst|vår)?fördelning(en|ar)?
  |(besluts|fördelnings|ansöknings|utlysnings|tilldelnings|bidrags)(omgång(en|ar)?|rund(a|an|or)|tillfälle(t|n)?|period(en)?|beslut(et)?))
`;
/** What also a course or a prize may have: of money only where what is meant is said to be left. */
const maybe = oneOf`
  (höst|vår)?(omgång(en|ar)?|rund(a|an)|utlysning(en|ar)?|tillfälle(t)?|utdelning(en)?) (delegations)?beslut(et)?
`;
const season = oneOf`
  höst(en)? vår(en)? sommar(en)? vinter(n)? januari februari mars april maj juni juli augusti
  september oktober november december året år årsskiftet halvåret halvår kvartalet tertialet
  (höst|vår)?terminen semestrarna
`;
const another = oneOf`
  nästa nästkommande kommande framtida senare nytt nya ny ytterligare kompletterande separata?
  särskil(t|da|d) annat annan andra tredje extra höstens vårens sommarens vinterns
  (nästa|kommande)_års
`;
const time = String.raw`(?:(?:i|under|till|efter|vid|inför|före|från)\s(?:(?:den|det|slutet\sav|början\sav|mitten\sav|andra|tredje|fjärde|kommande|nästa|senare)\s){0,2}(?:${season}|(?:19|20)\d\d)(?:\s(?:19|20)\d\d)?|(?:senare|längre\sfram|framöver)(?:\s(?:i|under)\s${season})?)`;

const occasionOf = (division: string): string =>
  String.raw`(?:(?:en|ett|den|det|de)\s)?(?:${another}\s(?:${another}\s)?${division}(?:\s${time})?|${division}\s(?:${time}|(?:nr\s)?(?:[2-9]|två|tre|fyra)))`;

/** Verbs by which money is put somewhere; who gets it has others. */
const put = oneOf`
  använd(s|as|er|a) läggs? lägger lägga går gå avsätt(s|as|er|a) anslå[rs]? anvisa[rs]? reservera[rs]?
  tas? tar flytta[rs]? disponera[rs]? skjut(s|as|er|a) ingår? satsa[rs]? öronmärk(s|er|a) lämna[rs]?
  spara[rs]? bli(r)? tillför(s|as|a) överför(s|as|a) för(s|as|a) behåll(s|as|er|a)
`;
const puts = new RegExp(wholeWord`${put}`, "i");
/** What may stand between an amount and where it is put. */
const beside = oneOf`
  ${put} ska skall får kommer att bör nu då därför därmed sedan senare istället i_stället i_sin_helhet med in
  vidare över upp undan åt_sidan som vilka (är|finns|blir)_(kvar|över) återstår kvarstår
`;
const at = String.raw`(?:till|för|i|vid|inför|på|under|genom)`;
const end = String.raw`(?=(?:,?\s(?:och|samt|men))?[.;)]*$|,?\s(?:när|då|sedan|efter\satt|om|eftersom|i\savvaktan)\s)`;
/** "Till kurser används ¤ i nästa omgång": for what. */
const forSomething = /^(?:att\s)?(?:till|för|åt|på|inom)\s[^¤]*¤/i;
/** "IT-chefen använder ¤ …": whether it is he who decides here, and leaves it, or gets it to distribute. */
const bySomebody = /(?:chef|direktör|ledar|samordnar|strateg|rektor)[A-Za-zÀ-ɏ]*(?![A-Za-zÀ-ɏ])/i;

const behind = (division: string): RegExp =>
  new RegExp(
    String.raw`¤\)?,?(?:\s${beside}){0,6}\s(?:${at}\s|(?<=\stillför(?:s|as|a)\s))${occasionOf(division)}${end}`,
    "i",
  );
const before = (division: string): RegExp =>
  new RegExp(
    String.raw`^(?:(?:att\s)?${at}\s${occasionOf(division)}\s(?:(?:ska|skall|kommer\satt)\s)?${put}\s|(?:kvar|över|sparat|reserverat)\s${at}\s${occasionOf(division)}(?:\s(?:är|blir|finns|står))?:?\s)[^¤.;]{0,60}¤\)?[^A-Za-zÀ-ɏ\d¤]*$`,
    "i",
  );
const divisions = [plainly, maybe].map((one) => ({ behind: behind(one), before: before(one) }));

/**
 * Whether words put an amount, written ¤, to another time at which money is divided: "Resterande ¤ används för en
 * fördelning under hösten". It is nobody's until then; "asked" where somebody may be given it for that. `left`: whether
 * the amount is said to be what is left.
 */
export function forAnotherDivision(text: string, left: boolean): "left" | "asked" | null {
  const isPut = divisions
    .slice(0, left ? undefined : 1)
    .some(
      (one) =>
        one.before.test(text) ||
        (one.behind.test(text) && puts.test(text) && !forSomething.test(text)),
    );
  if (!isPut) return null;
  return bySomebody.test(text) ? "asked" : "left";
}
