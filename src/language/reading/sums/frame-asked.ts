import { oneOf, wholeWord } from "../words/pattern.ts";
import { sumPaid } from "./paid-from.ts";

/** "nio ansökningar till ett sammanlagt belopp av ¤": what was asked for. */
const askedFor = new RegExp(
  String.raw`(?<!\p{L})(?:ansökning\p{L}*|ansökan|äskande\p{L}*|önskemål\p{L}*)\s${oneOf`
    kom_\p{L}+_ inkom_ uppgår_ uppgick_ på_ om_ för_ till_ ett_ sammanlagt_ totalt_ belopp_ av_
    värde_ tillsammans_ summerar_
  `}{1,8}$`,
  "iu",
);

/** "anhållan om 300 000 kr till lokaler, en investering på …": the sum, the cost and the whole of what somebody asked for. */
const asks = new RegExp(
  String.raw`(?<!\p{L})(?:ansök(?:t|er|te|an|ning\p{L}*)|anhåll\p{L}*|äska\p{L}*|hemställ(?:t|er|de|an))(?!\p{L})(?!.*${wholeWord`
    få(r|tt) fick bevilja* tilldela* erhåll* erhöll avs(ätts|atts?|attes) finns fanns har hade
    disponera* förfogar *(ram|anslag|budget|pott)(en|et)?
  `})`,
  "iu",
);
/** "hälften av den totala investeringen på ¤", "redovisning av återstående ¤": what something costs, or is told of later. */
const ofCost =
  /(?<!\p{L})(?:investering|projektkostnad|totalkostnad)(?:en|ar|arna)?\s(?:på|om)\s$|(?<!\p{L})(?:slut|del)?redovisning(?:en)?\s(?:av|för)\s(?:\p{L}+\s){0,4}$/iu;
/** "… föreslår att bevilja ett bidrag om ¤": the gift itself. */
const isGift =
  /(?<!\p{L})(?:bevilja|tilldela|ge)\s(?:[\p{L}-]+\s){0,4}?(?:ett|en)\s\p{L}+\s(?:om|på)\s$/iu;

const aboveMax = 400;

/** Whether an amount was asked for, is a cost, or is told of as a gift, so that nothing is taken out of it. */
export const isAskedOrCost = (above: string, before: string, tells: boolean): boolean =>
  askedFor.test(before) ||
  ofCost.test(before) ||
  (tells && (asks.test(above.slice(-aboveMax)) || isGift.test(before)));

/** "Ett anslag om ¤ avstyrks", "Ett bidrag på ¤ beviljas inte": what nobody gets. */
const refused =
  /(?<!\p{L})(?:avstyrk\p{L}*|avsl(?:å|år|ås|ogs|agits)|(?:beviljas|avsätts|tilldelas|anslås|ges)\s(?:inte|ej))(?!\p{L})/iu;

/** Whether an amount that is decided on goes to nobody, or is what all that is given comes to. */
export const isNone = (sentence: string, decided: boolean, tells: boolean): boolean =>
  (decided && refused.test(sentence)) || (!tells && sumPaid(sentence) !== null);
