import { oneOf } from "./pattern.ts";

/** Passive verbs by which somebody is given a task, before "att": "HR-chefen uppdras att", "Eva Alm åläggs att". */
export const isEntrusted = oneOf`uppdras åläggs anmodas ombeds uppmanas anförtros föreläggs`;
const also = oneOf`härmed också även därutöver dessutom vidare därmed därefter samtidigt slutligen nu särskilt`;
/** "uppdras att", "åläggs även att", "får uppdraget att". */
export const entrustedTo = `(?:${isEntrusted}\\s(?:${also}\\s){0,2}|(?:får|ges|erhåller|tilldelas)\\s(?:${also}\\s){0,2}(?:uppdraget|uppgiften|till\\suppgift)\\s)att(?![A-Za-zÀ-ɏ])`;
/** "HR-chefen uppdras att"; "Åt HR-chefen uppdras att" has its own order, and "bör uppdras" only proposes. */
const passive = new RegExp(
  `^(?!(?:att\\s)?(?:åt|till|på)\\s|\\s*$)([^.;:]{0,160}[A-Za-zÀ-ɏ)],?)(?<!(?<![A-Za-zÀ-ɏ])(?:att|ska|skall|bör|kan|må|inte|ej|föreslås|som|det|och))\\s((?:${also}\\s)*)${entrustedTo}`,
  "i",
);
/** Inside a sentence that begins with a condition or a time: "Om avtalet förlängs uppdras att" has nobody in it. */
const verbs = new RegExp(`(?<![A-Za-zÀ-ɏ])${entrustedTo}`, "i");

/**
 * A sentence that gives a task by another verb, in the words of "får i uppdrag att": what is made of these holds for
 * all of them. A sentence in other words stays as it is.
 */
export const inOneWay = (sentence: string): string =>
  passive.test(sentence) ? sentence.replace(verbs, "får i uppdrag att") : sentence;
