import { oneOf } from "./pattern.ts";
import { withoutBesides } from "./turned-down.ts";

const gift = oneOf`
  fördela[srt]?(s|ts|des)? dela[srt]?s? använd(s|a|as|er|ts)? går gå gått lägg(s|as|er|a)? lagts
  (ut)?betala[srt]?s? utgår disponera[rs]? avsätt(s|er|a|as) avsatts anslå[srt]? anslås anvisa[srt]?s?
  reservera[rs]? bevilja[srt]?s? tilldela[srt]?s? ges? ge lämnas får få erhåll(er|a) finansiera[srt]?s?
  prioritera[srt]?s? ryms genomförs stöds godkänns bifalls tillgodoses tillstyrks satsas anslagits
  räcker inrättas bildas
`;
const not = "(?:inte|ej|icke|aldrig)(?!\\s(?:bara|enbart|endast|minst|mindre|mer)(?![A-Za-zÀ-ɏ]))";
const money = oneOf`*medel *medlen pengar(na)? *bidrag *stöd *anslag *finansiering *tilldelning pott(er)?`;
/** Words that may stand between a verb that gives and what denies it, and between that and the verb. */
const between = String.raw`(?:(?!(?:och|men|samt|utan|så|enligt|som)\s)[A-Za-zÀ-ɏ]+\s){0,3}?`;
const within = String.raw`(?:${oneOf`
  nu ännu längre heller alls helt tills_vidare i_år därför alltså ska skall kan kunna att få bli
`}\s){0,3}?`;
/** Some word that denies: without one the sentence need not be looked at more closely. */
const mayDeny = /inte|ej|icke|aldrig|ing[ae]|neka|avsl[åa]|avstyrk|utan|varken/i;
const denies = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:${gift}\s${between}${not}|${not}\s${within}${gift}|${oneOf`
    (inga|inget|ingen|ingenting)(?!_(andra|ytterligare|ändring*|fler|nya))_([A-Za-zÀ-ɏ]+_){0,3}?(${money}|${gift})
    ingen(ting)?_av_(dem|dessa|följande|nedanstående|de) (säger|sägs|blir|svarar)_nej
    nekas avslå[rs]? avslag avstyrk(er|s|a)
    (får|blir|står|lämnas|ställs|är)_utan_(${money})
  `})(?![A-Za-zÀ-ɏ])|^(?:varken|nej\still)(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** "inte som i fjol utan så här": what is said instead gives. */
const contrast =
  /(?<![A-Za-zÀ-ɏ])(?:inte|ej|icke)\s[^:;]{2,80}?,?\sutan\s(?=(?:så|enligt|på|till|följande|i\sstället|istället|med|efter|nu)(?![A-Za-zÀ-ɏ]))/gi;
/** "Medlen, som inte räcker till allt, fördelas så här", "De medel som inte har förbrukats fördelas så här". */
const relative = new RegExp(
  String.raw`,\s(?:som|vilka|vilket)\s[^,:;]{2,80},|\s(?:som|vilka|vilket)\s[^,:;]{2,60}?(?=\s(?:fördelas|delas|används|disponeras|går|läggs|betalas|avsätts)\s)`,
  "gi",
);

/** The words above a list, or before one in their line, without what they say beside what is done. */
export const plainLead = (lead: string): string =>
  withoutBesides(lead.replace(contrast, "")).replace(relative, "");

/** Whether nobody gets what such words lead in: "Medlen fördelas inte så här:", "Följande får inga medel:". */
export const deniesList = (lead: string): boolean =>
  mayDeny.test(lead) && denies.test(plainLead(lead));
