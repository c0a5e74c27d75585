import { oneOf } from "./pattern.ts";

/** Verbs by which money goes to somebody, as they stand behind "bör" or "föreslås". */
const goes = oneOf`
    få gå ges tilldelas tillföras avsättas fördelas beviljas anslås anvisas reserveras användas
    läggas satsas lämnas överlämnas utbetalas disponeras finansieras bekostas stödjas öronmärkas
    ställas bli utgöra bilda
  `;
/** A quick look before the words are weighed. */
const proposes = /bör|föreslås|rekommenderas/i;
/** "…, som bör användas före sommaren" is said of what is given. */
const says = "(?<![A-Za-zÀ-ɏ]|(?:som|vilka|vilket|vilken|vad)\\s)(?:bör|föreslås|rekommenderas)\\s";
const also =
  "(?:(?:också|även|dessutom|vidare|därutöver|härutöver|därtill|samtidigt|slutligen|likaså|nu)\\s){0,2}";
const openings =
  "(?:(?:vidare|dessutom|därutöver|härutöver|därtill|slutligen|också|även|samtidigt|(?:av|ur)\\s[A-Za-zÀ-ɏ-]+)\\s)?";

/** "avsättas" as it stands without the word that proposes: "avsätts". */
const now = (infinitive: string): string =>
  infinitive.length < 3 || /^(?:bli|bilda)$/i.test(infinitive)
    ? `${infinitive}r`
    : infinitive.replace(/(?<=(?:sätt|för|vänd|lägg|märk|ställ|stödj))as$/i, "s");

const sayings: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  // "Vidare bör simskolan få ¤"
  [
    new RegExp(`^${openings}${says}${also}([^¤,;]{2,120}?)\\s(${goes})\\s(?=¤)`, "i"),
    (_, who = "", verb = "") => `${who} ${now(verb)} `,
  ],
  // "Simskolan bör få ¤", "¤ föreslås gå till simskolan", "Det bör avsättas ¤"
  [
    new RegExp(`(?:^det\\s)?${says}${also}(${goes})(?![A-Za-zÀ-ɏ])`, "i"),
    (_, verb = "") => now(verb),
  ],
  // "Till simskolan bör ¤ avsättas"
  [
    new RegExp(`${says}${also}¤\\s(${goes})(?![A-Za-zÀ-ɏ])`, "i"),
    (_, verb = "") => `${now(verb)} ¤`,
  ],
  // "För simskolan föreslås ¤", "¤ föreslås till simskolan"
  [
    /(?<![A-Za-zÀ-ɏ])(?:föreslås|rekommenderas)\s(?=¤)|(?<=¤\s)(?:föreslås|rekommenderas)\s(?=(?:till|för|åt)\s)/i,
    () => "avsätts ",
  ],
];

/** A gift that is proposed, in the words of one that is made: who proposes it is told by where it stands. */
export const asGiven = (words: string): string =>
  proposes.test(words)
    ? sayings.reduce((text, [said, plainly]) => text.replace(said, plainly), words)
    : words;

/** "Regiondirektörens förslag är att styrelsen fördelar": among what is proposed, what follows is. */
export const withoutProposing = (words: string): string =>
  words.replace(proposal, (_, first?: string, second?: string) => {
    const next = first ?? second ?? "";
    return beforeInfinitive.test(next) ? `att ${next}` : next;
  });

const proposal = new RegExp(
  String.raw`^(?:(?:[A-Za-zÀ-ɏ-]+\s){0,3}?[A-Za-zÀ-ɏ-]+s\s)?(?:förslag|rekommendation|mening|uppfattning)(?:et|en)?\s(?:är|blir|innebär|går\sut\spå)\s(?:därför\s|således\s|alltså\s)?att\s(\S+)|^(?:[A-Za-zÀ-ɏ-]+\s){1,3}?(?:föreslår|förordar|rekommenderar)\s(?:därför\s|således\s|alltså\s|nu\s)?att\s(?=(?:medlen|pengarna|beloppet|bidraget|stödet)\s)(\S+)`,
  "i",
);
/** "att till simskolan avsätta" */
const beforeInfinitive = /^(?:till|för|åt|inom)$/i;

const receives = "(få|ges|erhålla|tilldelas|uppdras|åläggas|anförtros)";
const uppdrag = "(?=(?:i\\suppdrag|i\\suppgift|uppdraget|ett\\suppdrag)(?![A-Za-zÀ-ɏ]))";

const entrustings: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`${openings}${says}${also}([^.;:¤]{2,100}?)\\s(?:få|ges)\\s${also}${uppdrag}`, "i"),
    "får $1 ",
  ],
  [new RegExp(`${says}${also}${receives}\\s${also}${uppdrag}`, "i"), "får "],
  [new RegExp(`(?:det\\s)?${says}${also}uppdras(?![A-Za-zÀ-ɏ])`, "i"), "uppdras"],
];

/** "Vidare bör HR-chefen få i uppdrag", "HR-chefen föreslås ges i uppdrag": a task that ought to be given, as one that is. */
export const asEntrusted = (words: string): string =>
  proposes.test(words)
    ? entrustings.reduce((text, [said, plainly]) => text.replace(said, plainly), words)
    : words;

/** "HR-chefen bör utreda bemanningen": among proposals what somebody ought to do is what he is to do. */
export const asOrdered = (words: string): string =>
  words.replace(
    /(?<!(?:som|vad|vilka|hur|det|detta)\s)(?<!\p{L})bör\s(?=(?:\p{Ll}+\s)?\p{Ll}{2,}a(?:\s|$))/iu,
    "ska ",
  );
