import { oneOf } from "../words/pattern.ts";

const lengthMax = 80;
const otherBody = oneOf`
  *(styrelsen|nämnden|utskottet|beredningen|direktionen|presidiet) KS RS LS
`;
const behind = oneOf`besluta(r)? beslut föreslås att följande ställningstagande del`;
/** "Kommunfullmäktige", "Kommunfullmäktiges beslut föreslås", "Kommunstyrelsens beslut för fullmäktige": alone on a line. */
const assemblyAlone = new RegExp(
  String.raw`^(?:${otherBody}s\s)?(?:(?:förslag|beslut)(?:et)?\s)?(?:(?:till|för)\s)?(?:beslut\s(?:av|för|i|till)\s)?[A-Za-zÀ-ɏ]*fullmäktiges?(?:\s${behind}){0,3}\s?:?$`,
  "i",
);
const decidesItself = /fullmäktige(?:s\sbeslut|\sbeslutar)/i;
const othersDecide = new RegExp(
  `(?<![A-Za-zÀ-ɏ])${otherBody}(?:s\\s(?:egna\\s)?beslut|\\s(?:har\\s)?beslut(?:ar|at|ade)|\\sför egen del)(?![A-Za-zÀ-ɏ])`,
  "i",
);

/**
 * Whether a line alone names the assembly as the one that what follows is laid before: below what another body decides
 * that body proposes it. `linesAbove`: what stands above the line, a heading first.
 */
export function namesAssembly(text: string, linesAbove: () => readonly string[]): boolean {
  if (text.length > lengthMax || !assemblyAlone.test(text)) return false;
  const above = linesAbove();
  if (above.some((line) => othersDecide.test(line))) return true;
  return !decidesItself.test(text) && above.length > 1;
}

const otherAlone = new RegExp(
  `^${otherBody}(?:s\\s(?:(?:eget|egna)\\s)?(?:beslut|del))?\\s?:?$`,
  "i",
);

/** "Kommunstyrelsen", "Kommunstyrelsens eget beslut": alone on a line, below what is laid before the assembly. */
export const namesOther = (text: string): boolean => otherAlone.test(text);
