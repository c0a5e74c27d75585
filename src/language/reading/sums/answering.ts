import { oneOf } from "../words/pattern.ts";
import { givenSource } from "../words/gift.ts";
import { isPerson } from "../words/people.ts";
import { isSomebody } from "../words/somebody.ts";

/** Who answers for what a line gives, with the words that say so. */
interface Answering {
  readonly words: string;
  readonly name: string;
}

const name = "([^,;:()¤]{2,80}?)";
/** "Ansvariga får i uppdrag att …": what they are to do, and not who they are. */
const notDoing = `(?!(?:(?-i:\\p{Ll})[A-Za-zÀ-ɏ-]*\\s){0,3}${oneOf`
    får fick ska skall ges gavs har kan bör måste (åter)?(redovisa|rapportera)r? återkommer?
    lämnar? (ut|till)?ser tar uppdras åläggs anmodas uppmanas ombeds utses ansvarar? svarar?
    sammanställer? följer upprättar? presenterar? underrättas meddelas informeras beslutar? fördelar?
    disponerar? behöver
  `}(?![A-Za-zÀ-ɏ]))`;
const nameEnd = "(?=[,;()¤]|\\s?[:=]\\s?¤|\\s[–—-](?:\\s|$)|\\soch\\s(?:behov|några|medel)|\\s?$)";
/** "Ansvarig är X", "ansvarig för insatsen: X", "projektledare X" and the like; X alone is kept. */
export const labelled = new RegExp(
  `[,;(–—-]?\\s*\\(?(?<![A-Za-zÀ-ɏ])(?:ansv(?:ar(?=\\s?:)|arig(?:a|t)?|\\.)?(?:\\schef|\\s(?:handläggare|person|tjänsteperson)(?=\\s?:|\\s(?:är|blir)\\s))?(?:\\s(?:(?:för|i)\\s[^:,;¤]{2,60}?|(?:där|här))(?=\\s?:|\\s(?:är|blir)\\s))?|(?:projekt(?:ledare|ägare)|kontakt(?:person)?)(?=\\s?:|\\s(?:är|blir)\\s|\\s(?-i:\\p{Lu})))(?:\\s(?:är|blir))?\\s?:?\\s${notDoing}${name}\\)?${nameEnd}`,
  "iu",
);
/** "…, leds av X", "…, som planeras och leds av X" */
export const led = new RegExp(
  `(?:^|[,;]?\\s|\\()(?:(?:som|vilken|vilket|vilka)\\s)?(?:\\p{Ll}+s\\soch\\s)?(?:leds|förestås|drivs|samordnas|hålls (?:ihop|samman|i)|sköts)\\sav\\s${name}\\)?${nameEnd}`,
  "iu",
);
const clauses: readonly RegExp[] = [
  // "…, som X ansvarar för"
  /(?:,\s|\s)(?:för\s)?(?:som|vilket|vilken|vilka|där)\s((?:(?!\s(?:som|att)\s)[^,;:()¤]){2,80}?)\s(?:ansvarar(?:\sför)?|är ansvarig(?:\sför)?|svarar(?:\sför)?|leder|håller i)(?=[\s,;)]|$)/i,
  // "(extra bilar; X ansvarar)"
  new RegExp(
    String.raw`[(;,]\s?((?!(?:som|där|vilk[A-Za-zÀ-ɏ]+|att|för)\s)[^,;:()¤]{3,80}?)\s${oneOf`
      ansvarar är_ansvarig svarar tar_(det|den|detta|denna)
      (håller_i|sköter|leder|samordnar|driver)(_(den|det|detta|denna|insatsen|projektet|arbetet
        |aktiviteten|satsningen))?
    `}(?=[,;).]|$)`,
    "u",
  ),
  // "…; där ansvarar X"
  /[,;]\s(?:och\s)?(?:där|här|för (?:den|det|detta))\s(?:ansvarar|svarar|leder)\s((?:(?!\s(?:som|att)\s)[^,;:()¤]){2,80}?)(?:\s(?:arbetet|insatsen|projektet|det))?(?=[,;)]|$)/i,
  // "…, där är X ansvarig"
  /[,;]\s(?:och\s)?(?:där|här|för (?:den|det|detta))\s(?:är|blir)\s((?:(?!\s(?:som|att)\s)[^,;:()¤]){2,80}?)\s(?:som\s)?ansvarig(?=[\s,;)]|$)/i,
  // "…, med X som ansvarig", "(med X som ansvarig)"
  /(?:,?\s|\s?\()med\s([^,;()¤]{2,80}?)\ssom\s(?:ansvarig|projektledare)\)?(?=[\s,;)]|$)/i,
  led,
];

const willAnswer = oneOf`
    (ansvara|svara|leda|samordna|hålla_i|hålla_ihop|driva|sköta)(?![A-Za-zÀ-ɏ])
    (vara|bli|stå_som)_(ytterst_|närmast_)?(?=ansvarig|projektledare|samordnare|kontaktperson)
  `;
const inFuture = new RegExp(
  String.raw`(?<=\s)(ska|skall|avses|kommer\satt|föreslås|bör)\s(?:också\s|även\s)?(${willAnswer})`,
  "gi",
);
/** "…, för vilket X", before "ska ansvara". */
const whoIsNamed = /(?:för\svilk[A-Za-zÀ-ɏ]+|där|som|vilk[A-Za-zÀ-ɏ]+|varvid)\s[^,;¤]{2,80}?\s$/i;
const clauseMax = 110;

/** "…, för vilket X ska vara ansvarig": who will answer, as who does; who is proposed, only among what is. */
export const answersNow = (words: string, proposed: boolean): string =>
  words.replace(inFuture, (whole, modal: string, verb: string, at: number) =>
    (/^(?:föreslås|bör)$/i.test(modal) && !proposed) ||
    !whoIsNamed.test(words.slice(Math.max(0, at - clauseMax), at))
      ? whole
      : verb
          .replace(/^(?:vara|bli|stå\ssom)\s/i, "är ")
          .replace(/^(håll|driv|led|sköt)a/i, "$1er")
          .replace(/^(ansvara|svara|samordna)$/i, "$1r"),
  );

const plainName = "((?:(?!\\s(?:som|att|med|där)\\s)[^,;:()¤]){2,80}?)";
const answers = oneOf`
    ansvarar svarar (är|blir|står_som)_(ytterst_)?ansvarig har_(huvud)?ansvar(et)?
    tar_(hand_om|ansvar(et)?) leder håller_(i|ihop|samman) sköter samordnar driver
  `;
/** "… för genomförandet", "… arbetet": what is led, by a definite noun alone. */
const theWork = "(?:\\s(?:för\\s|i\\s)?(?:[A-Za-zÀ-ɏ]+[tna]|dem))?";
const asLeader = String.raw`(?:(?:ytterst|närmast|huvud|samman)\s?)?${oneOf`
    *ansvarig* (projekt|process|insats|program)?(ledare|ägare) samordnare koordinator
    kontaktperson sammanhållande
  `}(?:\s(?:chef|person|handläggare))?(?:\s(?:för|i)\s[^,;:()¤]{2,60}?)?`;
const under =
  "(?:under\\s(?:ledning|ansvar)\\sav|under|med\\s(?:ansvar|ansvaret)\\s(?:hos|på)|i\\sregi\\sav)";
const joins = "(?:där|varvid|och|samt|(?:för\\s)?vilk[A-Za-zÀ-ɏ]+|som)";
const verbNext = `\\s(?=${givenSource}\\s)`;
/** The ways to say it beside a gift, which hold only of somebody. */
const besideGift: readonly RegExp[] = [
  // "Med X som ansvarig avsätts …", "Under ledning av X används …"
  new RegExp(`^(?:att\\s)?med\\s${plainName}\\ssom\\s${asLeader}${verbNext}`, "i"),
  new RegExp(`^(?:att\\s)?${under}\\s${plainName}${verbNext}`, "i"),
  // "…, med X som ytterst ansvarig"
  new RegExp(`,?\\smed\\s${plainName}\\ssom\\s${asLeader}${nameEnd}`, "i"),
  // "…, där X håller i arbetet", "… och X är ansvarig"
  new RegExp(
    `(?:[,;(]\\s?(?:${joins}\\s)?|\\s${joins}\\s)${plainName}\\s${answers}${theWork}\\)?${nameEnd}`,
    "i",
  ),
  // "…, och det är X som har ansvaret"
  new RegExp(
    `,?\\s(?:och\\s)?det\\s(?:är|blir)\\s${plainName}\\ssom\\s${answers}${theWork}${nameEnd}`,
    "i",
  ),
  // "… samt att utse X till ansvarig"
  new RegExp(
    `,?\\s(?:(?:och|samt)\\s)?(?:att\\s)?utse[rs]?\\s${plainName}\\still\\s${asLeader}${nameEnd}`,
    "i",
  ),
];

/** "räddningschef Kent Grahn", "Eva Alm och Bo Ask", "IT-chefen". */
const isOneOrMore = (words: string): boolean =>
  words
    .split(/\soch\s(?=\p{L}+\s\p{Lu}|\p{Lu})/u)
    .every(
      (one) =>
        isSomebody(one) || isPerson(one.replace(/^(?:\p{Ll}[\p{L}-]*\s){1,3}(?=\p{Lu})/u, "")),
    );

const leadEnd =
  "(?=[,;()¤]|\\s(?:avsätts|anslås|fördelas|tilldelas|tillförs|reserveras|går|satsas|används)\\s|$)";
/** "under ledning av HR-direktören", "ledd av rektor Mona Ek", "i skolchefens regi": by position or by name. */
const leaders: readonly RegExp[] = [
  new RegExp(
    `,?\\s(?:(?:under|på)\\s(?:ledning|ansvar)\\sav|(?:led[dt]a?|driv(?:en|et|na)|samordna(?:d|t|de))\\sav|med\\sansvar\\s(?:på|hos))\\s([^,;()¤]{3,60}?)${leadEnd}`,
    "i",
  ),
  new RegExp(
    `,?\\s(?:under|på|i)\\s((?!\\S+\\s(?:under|på|i)\\s)[^\\s,;()¤]+(?:\\s(?!(?:under|på|i)\\s)[^\\s,;()¤]+){0,2}?)s\\s(?:ledning|ansvar|regi)${leadEnd}`,
    "i",
  ),
];

/** Under whose lead something stands; undefined where nobody's. */
export function leaderIn(text: string): Answering | undefined {
  for (const pattern of leaders) {
    const [words, name = ""] = pattern.exec(text) ?? [];
    if (words !== undefined && isOneOrMore(name)) return { words, name };
  }
  return undefined;
}

/** Who is said to answer for what a line gives; null for nobody. */
export function answeringIn(text: string): Answering | null {
  const beside = besideGift
    .map((one) => one.exec(text))
    .find((match) => match?.[1] !== undefined && isOneOrMore(match[1].trim()));
  const found =
    beside ?? [labelled, ...clauses].map((one) => one.exec(text)).find((match) => match !== null);
  const [words, who] = found ?? [];
  return words === undefined || who === undefined ? null : { words, name: who };
}
