import { moneyIn } from "../words/money.ts";
import type { Allotment } from "./allotment.ts";
import { clean } from "../words/trimmed.ts";

const name = "((?:(?!(?<!-)\\s(?:och|samt|men|som|medan|får|ska|ges|har)\\s)[^.,;:()¤]){2,90}?)";
const end = "(?=[.,;)]|$|(?<!-)\\s(?:och|samt|men|som|medan|efter|inom|mellan|till)\\s)";
const theMoney =
  "(?:pott(?:en)?|(?:dessa |de )?medel|medlen|(?:det |detta )?belopp(?:et)?|pengarna|summan|anslaget|bidraget|dem|den|det|de|dessa)";
const distribution =
  "(?:(?:hur\\s)?(?:den\\s)?(?:\\p{L}+\\s)?(?:vidare)?fördelning(?:en)?)(?:\\sav\\s\\p{L}+)?";
const may =
  "(?:får|ska|ges|har)\\s(?:(?:i\\suppdrag|\\p{L}*(?:delegation|rätt|mandat|befogenhet|bemyndigande)(?:en|et)?)\\s)?(?:(?:på|till|om)\\s)?(?:att\\s)?(?:själv\\s)?";
const handles =
  "(?:(?:vidare)?fördelar?|disponerar?|förfogar?\\söver|förvaltar?|beslutar?(?:\\s(?:själv|sedan|därefter))?\\som|bestämmer|ansvarar?\\sför)";
const thereafter =
  "(?:(?:vidare|sedan|därefter|i\\ssin\\stur|fortsatt|också|även|(?:precis\\s)?(?:lik)?som\\s(?:tidigare|förut|förr|hittills))\\s)?";

/** "Medlen fördelas vidare av …", "Dessa medel hålls av …", "… får fördela dem", "Det är … som fördelar", "Innehavare är …". */
const holders: readonly RegExp[] = [
  new RegExp(
    `^(?:${theMoney}|${distribution})\\s(?:\\p{L}+\\s){0,2}?(?:(?:vidare)?fördelas|disponeras|hålls|förvaltas|beslutas(?:\\som)?|görs|sker)\\s${thereafter}(?:av|genom)\\s${name}${end}`,
    "iu",
  ),
  new RegExp(
    `^(?:där\\s)?${name}\\s(?:${may})?${handles}\\s${thereafter}(?:hur\\s)?(?:${theMoney}|${distribution})(?!\\p{L})`,
    "iu",
  ),
  new RegExp(`^det\\sär\\s${name}\\ssom\\s(?:${may})?${handles}(?!\\p{L})`, "iu"),
  new RegExp(
    `^${theMoney}\\s(?:fördelar|disponerar|förvaltar)\\s${name}(?:\\svidare)?${end}`,
    "iu",
  ),
  new RegExp(
    `^(?:pottansvarig|pottinnehavare|innehavare|pottägare|fördelningsansvarig|fördelas av)(?:\\s(?:är|blir))?\\s?:?\\s${name}${end}`,
    "iu",
  ),
];
const isNobody = /^(?:denna|han|hon|hen|som|jag|vi|det|den|detta|nämnden|styrelsen)$/iu;

/** "Till områdeschefen för psykiatri … Områdeschefen fördelar": the short name stands for the one just named. */
function inFull(holder: string, given: Allotment): string {
  const long = given.kind === "row" ? given.responsible : null;
  return long !== null && long.toLowerCase().startsWith(`${holder.toLowerCase()} `) ? long : holder;
}

/**
 * What a sentence without an amount makes of the gift before it when it says who distributes it further: a pot.
 * Null where it says nothing of the kind.
 */
export function heldBy(given: Allotment, sentence: string): Allotment | null {
  if (given.kind === "total" || moneyIn(sentence).length > 0) return null;
  const named = holders
    .map((pattern) => pattern.exec(sentence)?.[1])
    .find((found) => found !== undefined && !isNobody.test(found.trim()));
  if (named === undefined) return null;
  const quote = `${given.quote} ${sentence}`;
  const holder = inFull(clean(named), given);
  if (given.kind === "pot") return given.holder === null ? { ...given, holder, quote } : null;
  return { kind: "pot", purpose: given.activity, holder, amountKr: given.amountKr, quote };
}
