import { oneOf } from "./pattern.ts";

const stop =
  "(?:\\s(?:även|också|dessutom|vidare|härmed|nu|därför|följande|nedanstående|var och en))*";
/** Words that stop at the verb by which somebody is given a task: "Vidare får", "beslutar att ge", "Dessutom uppdras åt". */
const entrusts = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
      får ges? ger tilldelas? tilldelar erhåller anförtros åläggs anmodas ombeds uppmanas
      uppdra(s|r)?
      ((uppdra(s|r)?|uppdrag(et)?_(ges|lämnas|går|läggs|riktas|tilldelas)|ges|lämnas|lämnar?
        |ankommer|åligger|åvilar)_((i_)?uppdrag_)?(åt|till|på))
      (åligger|åvilar)(_det)?
    `}${stop}\s?:?$`,
  "i",
);
/** "Följande får i uppdrag:", "Vidare lämnas uppdrag:", "Uppdrag": each item names who, and what. */
const uppdrag =
  /(?<![A-Za-zÀ-ɏ])(?:(?:får|ges?|ger|lämnas?|lämnar|tilldelas|delas\sut|fördelas)\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}?(?:i\s)?uppdrag(?:en)?|^(?:följande\s)?uppdrag(?:en)?)\s?:?$/i;
/** "Vidare ska", "Dessutom skall": what somebody is to do stands in the item. */
const shall = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:ska|skall)${stop}\\s?:?$`, "i");
/** "Vidare föreslås", "Dessutom bör". */
const proposes = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:föreslås|bör)${stop}\\s?:?$`, "i");
const not =
  /(?<![A-Za-zÀ-ɏ])(?:inte|ej|aldrig|ingen|inga|tidigare|förra|fjol[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** How a lead gives tasks to the ones who are named first in its items; null where it does not. */
export function verbOfLead(lead: string): "entrusts" | "shall" | "proposes" | null {
  if (lead === "" || lead.length > leadMax || not.test(lead)) return null;
  if (proposes.test(lead)) return "proposes";
  if (shall.test(lead)) return "shall";
  return entrusts.test(lead) || uppdrag.test(lead) ? "entrusts" : null;
}
const leadMax = 200;
