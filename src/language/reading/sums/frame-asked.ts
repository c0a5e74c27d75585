import { oneOf, wholeWord } from "../words/pattern.ts";
import { sumPaid } from "./paid-from.ts";

/** "nio ansökningar till ett sammanlagt belopp av ¤": what was asked for. */
const askedFor = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:ansökning[A-Za-zÀ-ɏ]*|ansökan|äskande[A-Za-zÀ-ɏ]*|önskemål[A-Za-zÀ-ɏ]*)\s${oneOf`
    kom_[A-Za-zÀ-ɏ]+_ inkom_ uppgår_ uppgick_ på_ om_ för_ till_ ett_ sammanlagt_ totalt_ belopp_ av_
    värde_ tillsammans_ summerar_
  `}{1,8}$`,
  "i",
);

/** "anhållan om 300 000 kr till lokaler, en investering på …": the sum, the cost and the whole of what somebody asked for. */
const asks = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:ansök(?:t|er|te|an|ning[A-Za-zÀ-ɏ]*)|anhåll[A-Za-zÀ-ɏ]*|äska[A-Za-zÀ-ɏ]*|hemställ(?:t|er|de|an))(?![A-Za-zÀ-ɏ])(?!.*${wholeWord`
    få(r|tt) fick bevilja* tilldela* erhåll* erhöll avs(ätts|atts?|attes) finns fanns har hade
    disponera* förfogar *(ram|anslag|budget|pott)(en|et)?
  `})`,
  "i",
);
/** "hälften av den totala investeringen på ¤", "redovisning av återstående ¤": what something costs, or is told of later. */
const ofCost =
  /(?<![A-Za-zÀ-ɏ])(?:investering|projektkostnad|totalkostnad)(?:en|ar|arna)?\s(?:på|om)\s$|(?<![A-Za-zÀ-ɏ])(?:slut|del)?redovisning(?:en)?\s(?:av|för)\s(?:[A-Za-zÀ-ɏ]+\s){0,4}$/i;
/** "… föreslår att bevilja ett bidrag om ¤": the gift itself. */
const isGift =
  /(?<![A-Za-zÀ-ɏ])(?:bevilja|tilldela|ge)\s(?:[A-Za-zÀ-ɏ-]+\s){0,4}?(?:ett|en)\s[A-Za-zÀ-ɏ]+\s(?:om|på)\s$/i;

const aboveMax = 400;

/** Whether an amount was asked for, is a cost, or is told of as a gift, so that nothing is taken out of it. */
export const isAskedOrCost = (above: string, before: string, tells: boolean): boolean =>
  askedFor.test(before) ||
  ofCost.test(before) ||
  (tells && (asks.test(above.slice(-aboveMax)) || isGift.test(before)));

/** "Ett anslag om ¤ avstyrks", "Ett bidrag på ¤ beviljas inte": what nobody gets. */
const refused =
  /(?<![A-Za-zÀ-ɏ])(?:avstyrk[A-Za-zÀ-ɏ]*|avsl(?:å|år|ås|ogs|agits)|(?:beviljas|avsätts|tilldelas|anslås|ges)\s(?:inte|ej))(?![A-Za-zÀ-ɏ])/i;

/** Whether an amount that is decided on goes to nobody, or is what all that is given comes to. */
export const isNone = (sentence: string, decided: boolean, tells: boolean): boolean =>
  (decided && refused.test(sentence)) || (!tells && sumPaid(sentence) !== null);
