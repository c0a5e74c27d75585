/** "nio ansökningar till ett sammanlagt belopp av ¤": what was asked for. */
const askedFor =
  /(?<!\p{L})(?:ansökning\p{L}*|ansökan|äskande\p{L}*|önskemål\p{L}*)\s(?:kom\s\p{L}+\s|inkom\s|uppgår\s|uppgick\s|på\s|om\s|för\s|till\s|ett\s|sammanlagt\s|totalt\s|belopp\s|av\s|värde\s|tillsammans\s|summerar\s){1,8}$/iu;

/** "anhållan om 300 000 kr till lokaler, en investering på …": the sum, the cost and the whole of what somebody asked for. */
const asks =
  /(?<!\p{L})(?:ansök(?:t|er|te|an|ning\p{L}*)|anhåll\p{L}*|äska\p{L}*|hemställ(?:t|er|de|an))(?!\p{L})(?!.*(?<!\p{L})(?:få(?:r|tt)|fick|bevilja\p{L}*|tilldela\p{L}*|erhåll\p{L}*|erhöll|avs(?:ätts|atts?|attes)|finns|fanns|har|hade|disponera\p{L}*|förfogar|\p{L}*(?:ram|anslag|budget|pott)(?:en|et)?)(?!\p{L}))/iu;
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
