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
  `(?<![A-Za-zÀ-ɏ])${otherBody}(?:s\\s(?:egna\\s)?beslut|\\s(?:har\\s)?beslut(?:ar|at|ade)|\\sför egen del)(?![A-Za-zÀ-ɏ])|för egen del beslutar\\s${otherBody}(?![A-Za-zÀ-ɏ])`,
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

const otherPart = new RegExp(
  String.raw`^(?:(?:för\s)?${otherBody}s\s(?:(?:eget|egna|egen)\s)?(?:beslut|del)|(?:eget|egna)\sbeslut|för\segen\sdel)\s?:?$`,
  "i",
);
const otherAlone = new RegExp(String.raw`^${otherBody}\s?:?$`, "i");

/** "Kommunstyrelsens eget beslut", "Egna beslut": alone on a line, below what is laid before another body. */
export const namesOwnPart = (text: string): boolean => otherPart.test(text);
const tellsOwn = new RegExp(String.raw`för\segen\sdel|^${otherBody}\sbeslutar\s?:?$`, "i");
/** Whether words show, wherever they stand, that another body than the assembly decides: "Kommunstyrelsen beslutar". */
export const tellsOwnPart = (text: string): boolean => tellsOwn.test(text) || namesOwnPart(text);
/** "Kommunstyrelsen", alone on a line below "Kommunfullmäktige". */
export const namesOther = (text: string): boolean => otherAlone.test(text);

const leadMax = 160;
const anyBody = String.raw`(?:[A-Za-zÀ-ɏ]|-){0,40}${oneOf`
  fullmäktige styrelsen nämnden utskottet beredningen direktionen presidiet (?<![A-Za-zÀ-ɏ-])[KRL][SF]
`}(?![A-Za-zÀ-ɏ])`;
const fewWords = String.raw`(?:[^\s.;:]{1,40}\s){0,6}?`;
const leadEnds = String.raw`(?:\s${oneOf`
  att beslutar? besluta_om beslut fatta följande enligt_följande så_här nedanstående ställningstagande
`}){0,4}\s?:?$`;
const namedProposal = String.raw`(?:förslag|rekommendation|hemställan)(?:et|en)?\s(?:till|hos)`;
/** The words of a lead that ends in the body to which something is proposed. */
const leadsToBody = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:${oneOf`
    föreslår? rekommendera[rs]? hemställ(a|er|s) anhåll(a|er) (förordar?|tillstyrk(a|er)|begär(a)?)_att
  `}\s${fewWords}${anyBody}|(?:^|[A-Za-zÀ-ɏ]s\s|(?:lämnar|avger|ger|följande)\s(?:följande\s)?)${namedProposal}\s${anyBody}|${anyBody}\s(?:föreslås|rekommenderas|förslås))${leadEnds}|(?<![A-Za-zÀ-ɏ])(?:till|hos|för)\s${anyBody}\s(?:föreslås|(?:med\s)?(?:följande|detta|nedanstående|sitt|med)\s(?:förslag|rekommendation|hemställan))\s?:?$`,
  "i",
);
/** "enligt arbetsutskottets förslag till nämnden": what is decided is what was proposed; or somebody is to propose it. */
const isAdopted =
  /(?<![A-Za-zÀ-ɏ])(?:enligt(?!\sföljande)|i enlighet med|bifall[A-Za-zÀ-ɏ]*|godkänn[A-Za-zÀ-ɏ]*|antar?|fastställ[A-Za-zÀ-ɏ]*|avsl[A-Za-zÀ-ɏ]+|återremi[A-Za-zÀ-ɏ]*|uppdra[A-Za-zÀ-ɏ]*|ska|skall|som|inte|ej)(?![A-Za-zÀ-ɏ])/i;

/**
 * Whether a line is a lead by which a body proposes to another what stands below it, with or without a colon:
 * "Regionstyrelsen föreslår regionfullmäktige", "Nämnden hemställer hos styrelsen att besluta följande:".
 */
export const laysBefore = (text: string): boolean =>
  text.length <= leadMax && leadsToBody.test(text) && !isAdopted.test(text);
