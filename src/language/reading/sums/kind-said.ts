import type { FoundAllotment } from "./allotment.ts";
import { letEachDistribute } from "./each-distributes.ts";
import { oneOf } from "../words/pattern.ts";
import { titlesPots } from "../words/pot-titles.ts";
import type { Question } from "../reading.ts";
import type { ReadLine } from "./heads-of-groups.ts";
import { quoted } from "../words/quoted.ts";

/** Words by which holders distribute the money further: pots, for distribution, to be distributed by others. */
const potWords = new RegExp(
  "(?<![A-Za-zÀ-ɏ])(?:(?:del)?pott(?:ar|arna|en|er|erna)?|för (?:(?:vidare|senare|fortsatt|egen|intern) )?fördelning|" +
    "vidarefördel[A-Za-zÀ-ɏ]*|fördelas? (?:vidare|av)|" +
    "(?:som|vilka|får) (?:[^.;¤]{0,40}?(?:i sin tur|själva|inom sin[at]?|inom sitt) )[^.;¤]{0,20}?fördelar?|" +
    "(?:som|vilka) (?:de |i sin tur |får |ska |själva ){0,3}(?:fördelar?|disponerar?|förfogar över)|" +
    "(?:chefer|befattningshavare|direktörer|förvaltningar|enheter|tjänstemän)(?:na)? (?:får|ges|ska) (?:[^.;¤]{0,30} )?(?:fördela|disponera)|" +
    "till (?:[A-Za-zÀ-ɏ]|- |-){3,40}s (?:förfogande|disposition)|" +
    "delegation (?:ges|lämnas|får) [^.;¤]{0,30}fördela)(?![A-Za-zÀ-ɏ])",
  "i",
);

/** Money that is taken out of a pot is given as rows: "ur potten om 3 mnkr beviljas följande". */
const outOfPot =
  /(?<![A-Za-zÀ-ɏ])(?:ur|av|från|inom|i)\s(?:(?:hela|den|årets|regiondirektörens)\s)?(?:del)?pott(?:en)?(?![A-Za-zÀ-ɏ])|fördelar?\s(?:hela\s|härmed\s)?potten(?![A-Za-zÀ-ɏ])|pott(?:en)?\s(?:om|på)\s\d/gi;

/** A pot that is itself divided, into rows if nothing else is said: "Hela potten, 3 mnkr, fördelas", "Vår pott räcker till". */
const dividedPot = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:(?:del)?pott(?:ens?|\s\d{1,2})|(?<=^|\satt\s|(?<![A-Za-zÀ-ɏ])(?:denna|den|min|vår|sin|egna|[A-Za-zÀ-ɏ]+s)\s)(?:del)?pott)(?![A-Za-zÀ-ɏ])(?=(?:[^.:;!?]|\.(?=\s\p{Ll})){0,120}\s${oneOf`
    fördelas avsätts anslås anvisas beviljas delas används disponeras går utnyttjas ska skall tas betalas ger räcker täcker
    finansierar har
  `}(?![A-Za-zÀ-ɏ]))`,
  "giu",
);

/** "Pott för arbetstider, 400 tkr:", above what it goes to: one pot with its size, and not one among others. */
const headedPot =
  /^(?:\d{1,2}[.)]\s|[-–•]\s)?(?:hela\s)?(?:[A-Za-zÀ-ɏ-]+s\s)?(?:del)?pott(?:en)?(?![A-Za-zÀ-ɏ])(?=[^.;:\n]{0,100}\d[^.;:\n]{0,20}:?$)/gim;

/** "Medlen fördelas av regiondirektören enligt följande": who makes the list, and holds none of it. */
const madeBy =
  /fördelas\sav\s[A-Za-zÀ-ɏ]*(?:direktören|chefen|nämnden|styrelsen|utskottet|förvaltningen)\s(?:enligt|på\sföljande|så(?:\shär|som)?|som\sföljer)(?![A-Za-zÀ-ɏ])/gi;

/** "Följande fördelas av statsbidraget": what it is taken out of, and nobody who distributes it. */
const takenOutOf =
  /fördelas?\sav\s(?:(?!(?:som|och|ur)\s)[A-Za-zÀ-ɏ-]+\s){0,3}?[A-Za-zÀ-ɏ-]*(?:bidrag(?:et)?|medel|medlen|pengar(?:na)?|anslag(?:et)?|ram(?:en)?|budget(?:en)?|summan?|belopp(?:et)?|tillskott(?:et)?|stöd(?:et)?|ersättning(?:en)?|miljard(?:en)?|överskott(?:et)?|reserv(?:en)?)(?![A-Za-zÀ-ɏ])/gi;

/** Words for what money is given for by itself, beside pots. */
const activities = String.raw`(?:${oneOf`
  aktivitet(er|erna) insats(er|erna) åtgärd(er|erna) projekt(en)? satsning(ar|arna)
`})(?![A-Za-zÀ-ɏ])`;
const pots = "(?:del|chefs)?pott(?:er|erna|ar|arna|en)?(?![A-Za-zÀ-ɏ])";
const and = String.raw`(?:,\s|,?\s${oneOf`
  (och|samt|men)(_dels)? respektive resp\. eller jämte liksom plus & dels även medan
`}\s)`;
const other = String.raw`(?:(?!som\s|${activities}|${pots})[A-Za-zÀ-ɏ\d-]+\s){0,4}?`;

/** "potter för insatser och projekt": what pots are for. */
const potsFor = new RegExp(
  String.raw`(${pots})\s(?:för|till|avseende|inom|kring|mot)\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}?${activities}(?:(?:,|\s(?:och|samt|eller))\s(?:[A-Za-zÀ-ɏ-]+\s)?${activities})*`,
  "gi",
);
/** "de aktiviteter och den pott som anges", "dels till insatser, dels till pottar": both kinds, side by side. */
const both = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:${activities}[^.;:]{0,80}?${and}${other}${pots}|` +
    String.raw`${pots}(?:\s(?!(?:för|till|avseende|inom)\s)[A-Za-zÀ-ɏ-]+){0,4}?${and}${other}${activities})`,
  "i",
);
const listed =
  "(?:nedanstående|följande|dessa|ovanstående|tabellens|angivna|uppräknade)(?![A-Za-zÀ-ɏ])";
/** "Utöver nedanstående insatser avsätts en pott": what stands below, and what is given besides. */
const besides = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:utöver|förutom|utom|vid\ssidan\s(?:av|om)|jämte|bredvid)\s(?=(?:[A-Za-zÀ-ɏ-]+\s){0,4}?${listed})(?:[A-Za-zÀ-ɏ-]+\s){0,4}?(?:(${activities})|${pots})`,
  "i",
);
const namesActivities = new RegExp(`(?<![A-Za-zÀ-ɏ])${activities}`, "i");

/** What words say of a list below them: that it holds activities, pots, or both of them; null where they say neither. */
export type KindSaid = "rows" | "pots" | "both";

/** The kind of what stands below, by the words that lead it in. */
export function kindSaid(words: string): KindSaid | null {
  const plain = words.replace(potsFor, "$1");
  const apart = besides.exec(plain);
  if (apart !== null) return apart[1] === undefined ? "pots" : "rows";
  if (both.test(plain)) return "both";
  if (
    potWords.test(
      [outOfPot, dividedPot, headedPot, madeBy, takenOutOf].reduce(
        (text, one) => text.replace(one, " "),
        words,
      ),
    ) ||
    letEachDistribute(words)
  )
    return "pots";
  return namesActivities.test(words) ? "rows" : null;
}

/** Whether words say that what follows is given to holders. */
export const givesPots = (words: string): boolean => kindSaid(words) === "pots";

/**
 * The kind of what stands below some sentences, of which the last leads it in: what stands before that one says it only
 * as a title, "Pottar". A pot that is told of above, "Resten läggs i en pott", is none of the list.
 */
export function kindBelow(sentences: readonly string[]): KindSaid | null {
  const last = kindSaid(sentences.at(-1) ?? "");
  if (last !== null) return last;
  return sentences.some(titlesPots) ? "pots" : null;
}

/** Asked of a list of both kinds in which nothing tells them apart. */
export const kindsAsked = (first: string): Question => ({
  topic: "läsning",
  text: `Listan som börjar med ”${quoted(first)}” sägs gälla både aktiviteter och pottar. ${whichArePots}`,
});
const whichArePots = "Vilka är pottar?";

/**
 * What is asked of a decision, with what is asked of the lists among its lines that are said to hold both kinds: that
 * nothing tells these apart does no harm where some of what it gives is a pot.
 */
export function withKindsAsked(
  asked: readonly Question[],
  lines: readonly ReadLine[],
  given: readonly FoundAllotment[],
): Question[] {
  if (given.some(({ kind }) => kind === "pot"))
    return asked.filter(({ text }) => !text.endsWith(whichArePots));
  const lists = Map.groupBy(
    lines.filter(({ line }) => line.mark !== ""),
    ({ line }) => line.lead,
  );
  const ofLists = [...lists].flatMap(([lead, [first]]) => {
    const item = first === undefined ? undefined : given[first.from];
    return item !== undefined && kindSaid(lead) === "both" ? [kindsAsked(item.quote)] : [];
  });
  return [...asked, ...ofLists];
}
