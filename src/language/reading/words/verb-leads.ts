import { oneOf } from "./pattern.ts";

const stop =
  "(?:\\s(?:även|också|dessutom|vidare|härmed|nu|därför|följande|nedanstående|var och en))*";
/** Words that stop at the verb by which somebody is given a task: "Vidare får", "beslutar att ge", "Dessutom uppdras åt". */
const entrusts = new RegExp(
  String.raw`(?<!\p{L})${oneOf`
      får ges? ger tilldelas? tilldelar erhåller anförtros åläggs anmodas ombeds uppmanas
      uppdra(s|r)?
      ((uppdra(s|r)?|uppdrag(et)?_(ges|lämnas|går|läggs|riktas|tilldelas)|ges|lämnas|lämnar?
        |ankommer|åligger|åvilar)_((i_)?uppdrag_)?(åt|till|på))
      (åligger|åvilar)(_det)?
    `}${stop}\s?:?$`,
  "iu",
);
/** "Följande får i uppdrag:", "Vidare lämnas uppdrag:", "Uppdrag": each item names who, and what. */
const uppdrag =
  /(?<!\p{L})(?:(?:får|ges?|ger|lämnas?|lämnar|tilldelas|delas\sut|fördelas)\s(?:[\p{L}-]+\s){0,3}?(?:i\s)?uppdrag(?:en)?|^(?:följande\s)?uppdrag(?:en)?)\s?:?$/iu;
/** "Vidare ska", "Dessutom skall": what somebody is to do stands in the item. */
const shall = new RegExp(`(?<!\\p{L})(?:ska|skall)${stop}\\s?:?$`, "iu");
/** "Vidare föreslås", "Dessutom bör". */
const proposes = new RegExp(`(?<!\\p{L})(?:föreslås|bör)${stop}\\s?:?$`, "iu");
const not = /(?<!\p{L})(?:inte|ej|aldrig|ingen|inga|tidigare|förra|fjol\p{L}*)(?!\p{L})/iu;

/** How a lead gives tasks to the ones who are named first in its items; null where it does not. */
export function verbOfLead(lead: string): "entrusts" | "shall" | "proposes" | null {
  if (lead === "" || lead.length > leadMax || not.test(lead)) return null;
  if (proposes.test(lead)) return "proposes";
  if (shall.test(lead)) return "shall";
  return entrusts.test(lead) || uppdrag.test(lead) ? "entrusts" : null;
}
const leadMax = 200;
