/** Verbs by which money goes to somebody, as they stand behind "bör" or "föreslås". */
const goes =
  "få|gå|ges|tilldelas|tillföras|avsättas|fördelas|beviljas|anslås|anvisas|reserveras|användas|läggas|satsas|lämnas|överlämnas|utbetalas|disponeras|finansieras|bekostas|stödjas|öronmärkas|ställas";
/** "…, som bör användas före sommaren" is said of what is given. */
const says = "(?<!\\p{L}|(?:som|vilka|vilket|vilken|vad)\\s)(?:bör|föreslås|rekommenderas)\\s";
const also =
  "(?:(?:också|även|dessutom|vidare|därutöver|härutöver|därtill|samtidigt|slutligen|likaså|nu)\\s){0,2}";
const openings =
  "(?:(?:vidare|dessutom|därutöver|härutöver|därtill|slutligen|också|även|samtidigt|(?:av|ur)\\s[\\p{L}-]+)\\s)?";

/** "avsättas" as it stands without the word that proposes: "avsätts". */
const now = (infinitive: string): string =>
  infinitive.length < 3
    ? `${infinitive}r`
    : infinitive.replace(/(?<=(?:sätt|för|vänd|lägg|märk|ställ|stödj))as$/iu, "s");

const sayings: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  // "Vidare bör simskolan få ¤"
  [
    new RegExp(`^${openings}${says}${also}([^¤,;]{2,120}?)\\s(${goes})\\s(?=¤)`, "iu"),
    (_, who = "", verb = "") => `${who} ${now(verb)} `,
  ],
  // "Simskolan bör få ¤", "¤ föreslås gå till simskolan", "Det bör avsättas ¤"
  [new RegExp(`(?:^det\\s)?${says}${also}(${goes})(?!\\p{L})`, "iu"), (_, verb = "") => now(verb)],
  // "Till simskolan bör ¤ avsättas"
  [new RegExp(`${says}${also}¤\\s(${goes})(?!\\p{L})`, "iu"), (_, verb = "") => `${now(verb)} ¤`],
  // "För simskolan föreslås ¤", "¤ föreslås till simskolan"
  [/(?<!\p{L})föreslås\s(?=¤)|(?<=¤\s)föreslås\s(?=(?:till|för|åt)\s)/iu, () => "avsätts "],
];

/** A gift that is proposed, in the words of one that is made: who proposes it is told by where it stands. */
export const asGiven = (words: string): string =>
  /bör|föreslås|rekommenderas/iu.test(words)
    ? sayings.reduce((text, [said, plainly]) => text.replace(said, plainly), words)
    : words;
