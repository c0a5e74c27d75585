import type { Need } from "../../domain/grant.ts";
import type { Language } from "../../domain/person.ts";
import type { Answer, LegalBasis, StepKind } from "../../domain/pot.ts";

/** What a Swedish title may begin with before the office itself. */
const beforeOffice =
  /^(?:(?:[Tt]\.? ?f\.?|[Bb]itr\.?|[Bb]iträdande|[Ss]tällföreträdande|[Vv]ice|[Ee]rsättare för)\s+)*\p{Lu}(?=\p{Ll})/u;

/**
 * A title or a body as it stands inside a sentence: "tf. Regiondirektör" becomes "tf. regiondirektör", while
 * "HS-direktör" keeps its capitals and "Verksamhetschef Barn Östersund" those of its names. English gives the words
 * of a title capitals that are no names.
 */
export const inSentence = (title: string, language: Language = "sv"): string =>
  language === "sv"
    ? title.replace(beforeOffice, (found) => found.toLowerCase())
    : withoutCapitals(title);

/** The same with every word in small letters, names too; Swedish papers in their first layouts are written so. */
export const withoutCapitals = (title: string): string =>
  title.replace(/(^|\s)(\p{Lu})(?=\p{Ll})/gu, (found) => found.toLowerCase());

/**
 * The definite form of a title in Swedish: "regiondirektören", "IT-chefen", "sekreteraren", "registratorn", "chefen
 * för regionstaben", "ersättare för IT-chefen".
 */
export function definite(title: string): string {
  const [, substitute = "", rest = title] = /^(ersättare för )(.*)$/s.exec(title) ?? [];
  if (substitute !== "") return substitute + definite(rest);
  const [, office = title, where = ""] = /^(.*?)( (?:för|på|vid|i|inom|av) .*)$/s.exec(title) ?? [];
  const words = office.split(" ");
  const named = words.findIndex((word) => /(?:chef|direktör|ledare)$/i.test(word));
  const at = named === -1 ? words.length - 1 : named;
  return words.map((word, index) => (index === at ? ended(word) : word)).join(" ") + where;
}

const ended = (word: string): string =>
  /(?:[aeiouyåäö]|or)$/i.test(word) ? `${word}n` : `${word}en`;

/** "potten Kompetens"; a name that says already that it is one stands alone: "Regiondirektörens pott". */
export const potNamed = (title: string): string =>
  /pott(?:en)?$/iu.test(title) ? title : `potten ${title}`;

/** "Personalmiljarden 2018": the year is added only where the name does not end with it. */
export const withYear = (title: string, year: number): string =>
  title.endsWith(` ${year}`) ? title : `${title} ${year}`;

/** A sentence or a heading begins with a capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The need of money next year, as it is said in a table. */
export const needWords: Record<Language, Record<Need, string>> = {
  sv: { yes: "ja", no: "nej", unclear: "oklart", unstated: "ej angivet" },
  en: { yes: "yes", no: "no", unclear: "unclear", unstated: "not stated" },
};

/** How a request is answered, as it is said beside its name. */
export const answerWords: Record<Language, Record<Answer, string>> = {
  sv: { granted: "beviljas", partly: "beviljas delvis", declined: "avslås", dormant: "vilar" },
  en: { granted: "granted", partly: "granted in part", declined: "declined", dormant: "on hold" },
};

/** The legal basis of a pot, with its paragraph of the Local Government Act (KL). */
export const basisWords: Record<Language, Record<LegalBasis, string>> = {
  sv: {
    delegation: "delegation enligt 7 kap. 5 § kommunallagen",
    "onward-delegation": "vidaredelegation enligt 7 kap. 6 § kommunallagen",
    preparation: "beredning: pottens innehavare föreslår och delegaten beslutar",
    execution: "verkställighet av det som redan är beslutat",
  },
  en: {
    delegation: "delegation under chapter 7, section 5 of the Local Government Act",
    "onward-delegation": "onward delegation under chapter 7, section 6 of the Local Government Act",
    preparation: "preparation: the holder proposes and the delegate decides",
    execution: "execution of what is already decided",
  },
};

/** What a step of the route is called. */
export const stepWords: Record<Language, Record<StepKind | "decision", string>> = {
  sv: {
    consultation: "samråd",
    review: "granskning",
    support: "tillstyrkan",
    decision: "beslut",
  },
  en: {
    consultation: "consultation",
    review: "review",
    support: "support",
    decision: "decision",
  },
};
