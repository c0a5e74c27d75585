import { entrustedTo } from "./words/entrusting.ts";
import { oneOf } from "./words/pattern.ts";
import { conditionIn } from "./words/conditions.ts";
import { dateIn } from "./words/dates.ts";
import { moneyIn } from "./words/money.ts";
import { quoted } from "./words/quoted.ts";
import type { Question } from "./reading.ts";

/** What the document says of itself, so that its own day and number are not taken for another decision's. */
export interface Own {
  readonly day: string | null;
  readonly caseNumbers: readonly string[];
  /** The positions that decide; null where the text does not say who does. */
  readonly givers: ReadonlySet<string> | null;
  /** The bodies that meet or decide here, in small letters. */
  readonly bodies: ReadonlySet<string>;
}

const word = (words: string, flags = "iu"): RegExp =>
  new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${words})(?![A-Za-zÀ-ɏ])`, flags);

const given = oneOf`
    fördelades fördelats avsattes avsatts beviljades beviljats tilldelades tilldelats anslogs
    anslagits reserverades utbetalades utbetalts utbetalt utbetald utbetalda gick lades användes
    gavs betalades betalats erhöll fick
  `;
const pastGift = word(`(?<!(?:inte|ej|ännu|har)\\s)(?:${given})`);
const pastAct = word(
  "gav|beslutade|beslutades|beslutat|beslutats|beslöt|fördelade|fördelat|tilldelade|tilldelat|beviljade|beviljat|avsatte|avsatt|anslog",
);
const present = oneOf`
    används disponeras läggs avdelas öronmärks beslutar beslutas fördelas fördelar avsätts
    avsätter anslås anslår tilldelas beviljas reserveras ges
    får(?!_((till|som)_följd|([A-Za-zÀ-ɏ]+_)?(effekt|konsekvens|genomslag))) erhåller lämnas satsas
    anvisas tillförs tillför tilldelar beviljar
    utgår(?=_((med|enligt)_följande|([A-Za-zÀ-ɏ]+_)?*(bidrag|stöd|ersättning))(?![A-Za-zÀ-ɏ]))
  `;
/** Words that give now. */
export const givesNow = word(present);
/** Words that entrust somebody with a task. */
export const entrusts = word(`i uppdrag|uppdra[rs]?\\s(?:åt|till)|${entrustedTo}`);
const pastOrPresent = word(`(${given})|${present}`, "giu");
const noted = /(?<![A-Za-zÀ-ɏ])anteckna[rs]?\satt(?![A-Za-zÀ-ɏ])/i;
const earlier =
  /(?<![A-Za-zÀ-ɏ])(?:tidigare|redan|förra året|i fjol|föregående)(?![A-Za-zÀ-ɏ])|^(?:äldre|gamla)\s/i;
const titled =
  /^(?:tidigare|äldre|föregående|gällande)\s(?:beslut|fördel|tilldel|uppdrag)[^:]{0,80}:/i;
const caseNumber = /(?<![\p{L}\d])\p{Lu}{2,5}[/ -]\d{1,5}[/-](?:19|20)\d\d(?!\d)/gu;

/** "att fastställa nedanstående fördelning av de ¤ som nämnden tilldelats": what was given before is what is divided now. */
const settlesNow =
  /^(?:[^.;:]{2,60}\sbeslutar\s)?(?:att\s)?(?:härmed\s)?(?:fastställ(?:a|er|s)|godkänn(?:a|er|s)|anta[rs]?|bifall(?:a|er)|besluta[rs]?(?:\som)?)\s(?:nedanstående|följande|bifogade?)\s(?:[A-Za-zÀ-ɏ-]+\s)?[A-Za-zÀ-ɏ]*(?:för|till|in|upp)delning/i;

/** "Pengarna tas ur bidraget på ¤, som betalades ut i maj": what is drawn on now, whenever it came. */
const drawsOn =
  /^(?:att\s)?(?:pengarna|medlen|beloppe[tn]|summ(?:an|orna)|kostnad(?:en|erna)|insatserna|allt(?:\sdetta)?|detta|satsningarna|åtgärderna)\s(?:tas|betalas|finansieras|hämtas|bekostas|kommer|belastar|täcks)\s(?:ur|från|av|med|inom)\s[^.;]*?,?\s(?:som|vilket|vilka)\s/i;

/** Whether a sentence tells of money that another decision gave. */
function tellsOfOld(sentence: string, own: Own): boolean {
  if (isTitledOld(sentence)) return true;
  if (drawsOn.test(sentence)) return false;
  const past = pastGift.exec(sentence) ?? pastAct.exec(sentence);
  if (past === null) return false;
  if (settlesNow.test(sentence) && !pointsElsewhere(sentence, own)) return false;
  if (noted.test(sentence)) return true;
  if (!pointsElsewhere(sentence, own)) return pastGift.test(sentence) && !givesNow.test(sentence);
  const decided = /^(?:beslut|beslöt)/i.test(past[0]);
  const clause = sentence.slice(past.index + past[0].length);
  if (decided && /\satt\s/.test(clause)) return !givesNow.test(sentence.slice(0, past.index));
  return !givesNow.test(sentence);
}

/** Whether a sentence names another day, another paragraph or another matter than the document's own. */
function pointsElsewhere(sentence: string, own: Own): boolean {
  if (earlier.test(sentence)) return true;
  const numbers = sentence.match(caseNumber) ?? [];
  const known = own.caseNumbers.map((number) => number.replace(/[ -]/g, "/"));
  if (numbers.some((number) => !known.includes(number.replace(/[ -]/g, "/")))) return true;
  const date = dateIn(sentence);
  if (date?.kind === "day") return date.day !== own.day;
  return date !== null || /§\s?\d/.test(sentence);
}

/** Among several amounts one that stands after "fördelades" and not after "fördelas". */
function holdsOldAmount(sentence: string): boolean {
  const found = moneyIn(sentence);
  return (
    found.length > 1 &&
    found.some((money) => {
      const words = sentence.slice(Math.max(0, money.start - 80), money.start);
      return [...words.matchAll(pastOrPresent)].at(-1)?.[1] !== undefined;
    })
  );
}

const size = "mnkr|mkr|msek|tkr|kkr|miljon(?:er)?|miljard(?:er)?|tusen|kronor|kr|sek|:-";
const figure = "(?:\\d{1,3}(?:[ .]\\d{3})+|\\d+(?:,\\d+)?)";
const large = `(?:\\d{1,3}(?:[ .]\\d{3})+|\\d{5,}|\\d+(?:,\\d+)?\\s?(?:${size}))(?:\\s?(?:${size}))?`;
const period =
  "månad|mån|år|vecka|dygn|dag|timme|tim|tillfälle|kvartal|styck|st|person|vårdplats|plats|besök|patient|elev|deltagare|enhet|anställd|medarbetare|invånare";
const vague: readonly RegExp[] = [
  // From one amount to another.
  new RegExp(`(?<![A-Za-zÀ-ɏ\\d/])${large}\\s?[-–—−]\\s?${large}(?![A-Za-zÀ-ɏ])`, "i"),
  new RegExp(`(?<![A-Za-zÀ-ɏ\\d/.,-])${figure}[-–—−]${figure}\\s?(?:${size})(?![A-Za-zÀ-ɏ])`, "i"),
  new RegExp(
    `(?<![A-Za-zÀ-ɏ])mellan\\s${figure}(?:\\s?(?:${size}))?\\soch\\s${figure}\\s?(?:${size})(?![A-Za-zÀ-ɏ])`,
    "i",
  ),
  /(?<![A-Za-zÀ-ɏ])minus\s\d/i,
  /\d\smiljon(?:er)?\s(?:och\s)?\d{1,3}\s(?:tusen|tkr)/i,
  // So much each month: for how long is not said.
  new RegExp(
    `\\d\\s?(?:${size})?\\s?(?:/\\s?|\\bper\\s|(?:varje|i)\\s(?=månad|vecka|kvartal|timme))(?:${period})(?:en|et)?(?![A-Za-zÀ-ɏ])`,
    "i",
  ),
];
const numeral =
  "en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra|tusen";
const inWords = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:(?:${numeral}|en halv|halvannan)(?:\\soch\\sen\\shalv)?\\s(?:miljon(?:er)?|miljard(?:er)?|mnkr|mkr|tusen)|(?:${numeral})*(?:hundra|tusen)(?:${numeral})*\\s(?:kronor|kr))(?![A-Za-zÀ-ɏ])`,
  "i",
);

/** An amount of which it cannot be said how large it is: a range, less something, each month. */
export function isVague(text: string): boolean {
  return vague.some((pattern) => pattern.test(text));
}

/** An amount in words: "en halv miljon kronor". */
export function isInWords(text: string): boolean {
  return inWords.test(text);
}

/**
 * What is asked of a sentence with money that this document does not surely give: an older decision tells of it, or it
 * rests on a condition. Null where nothing speaks against it.
 */
export function doubtOf(sentence: string, own: Own): Question | null {
  if (tellsOfOld(sentence, own) || holdsOldAmount(sentence)) return oldAsked(sentence);
  return conditionIn(sentence) === null ? null : conditionAsked(sentence);
}

/** The same of a line that stands under words with a colon, where it does not itself say what is given now. */
export function doubtUnder(lead: string, line: string, own: Own): Question | null {
  if (lead === "" || lead === line || givesNow.test(line) || moneyIn(line).length === 0)
    return null;
  if (tellsOfOld(lead, own)) return oldAsked(line);
  return conditionIn(lead) === null ? null : conditionAsked(line);
}

/** Whether a line says of itself that it tells of an older decision: "Tidigare beslut: …". */
export const isTitledOld = (line: string): boolean => titled.test(line);

/** What is asked of a line that proposes where the others decide. */
export function proposedAsked(line: string): Question {
  return {
    topic: "läsning",
    text: `Raden ”${quoted(line)}” föreslår något mitt i beslutet. Beslutas det här?`,
  };
}

/** What is asked of a line that tells of an older decision. */
export function oldAsked(line: string): Question {
  const asks = moneyIn(line).length > 0 ? "Ger det här beslutet beloppet?" : "Gäller den här?";
  return {
    topic: "läsning",
    text: `Raden ”${quoted(line)}” ser ut att återge ett äldre beslut. ${asks}`,
  };
}

function conditionAsked(sentence: string): Question {
  return {
    topic: "villkor",
    text: `Medlen på raden ”${quoted(sentence)}” vilar på ett villkor. Är det uppfyllt?`,
  };
}
