import type { Allotment } from "./allotments.ts";
import { moneyIn } from "./money.ts";
import { clean } from "./prose-rows.ts";

const name = "((?:(?!\\s(?:och|samt|men|som|medan)\\s)[^.,;:()¤]){2,90}?)";
const end = "(?=[.,;)]|$|\\s(?:och|samt|men|som|medan)\\s)";
const theMoney =
  "(?:pott(?:en)?|(?:dessa |de )?medel|medlen|(?:det |detta )?belopp(?:et)?|pengarna|summan|anslaget|bidraget|dem|den|det|de|dessa)";

/** "Medlen fördelas vidare av …", "Dessa medel hålls av …", "… fördelar dem", "Innehavare är …". */
const holders: readonly RegExp[] = [
  new RegExp(
    `^${theMoney}\\s(?:\\p{L}+\\s){0,2}?(?:(?:vidare)?fördelas|disponeras|hålls|förvaltas|beslutas\\som)\\s(?:vidare\\s|sedan\\s|därefter\\s|i\\ssin\\stur\\s)?av\\s${name}${end}`,
    "iu",
  ),
  new RegExp(
    `^${name}\\s(?:får\\s|ska\\s)?(?:(?:vidare)?fördelar?|disponerar?|förfogar\\söver|förvaltar?|beslutar?\\som|ansvarar\\sför)\\s(?:sedan\\s)?(?:${theMoney}|(?:hur\\s)?fördelningen)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `^(?:pottansvarig|pottinnehavare|innehavare|pottägare|fördelningsansvarig|fördelas av)(?:\\s(?:är|blir))?\\s?:?\\s${name}${end}`,
    "iu",
  ),
];
/**
 * What a sentence without an amount makes of the gift before it when it says who distributes it further: a pot.
 * Null where it says nothing of the kind.
 */
export function heldBy(given: Allotment, sentence: string): Allotment | null {
  if (given.kind === "total" || moneyIn(sentence).length > 0) return null;
  const named = holders
    .map((pattern) => pattern.exec(sentence)?.[1])
    .find((found) => found !== undefined && !/^(?:denna|han|hon|som)$/iu.test(found.trim()));
  if (named === undefined) return null;
  const quote = `${given.quote} ${sentence}`;
  const holder = clean(named);
  if (given.kind === "pot") return given.holder === null ? { ...given, holder, quote } : null;
  return { kind: "pot", purpose: given.activity, holder, amountKr: given.amountKr, quote };
}
