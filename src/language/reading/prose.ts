import { type Allotment, type ReadAllotments, unread } from "./allotments.ts";
import { type Own, doubtOf, isInWords, isVague } from "./doubt.ts";
import { keptBack } from "./kept-back.ts";
import { type Money, moneyIn, scannedFigures } from "./money.ts";
import { isPerson, isRole, isUnit } from "./people.ts";
import { quoted } from "./quoted.ts";
import type { Question } from "./reading.ts";
import { sentencesOf } from "./sentences.ts";
import { clean, rowIn } from "./prose-rows.ts";
import { splitAmounts } from "./segments.ts";

/** What the words before a line say about it. */
export interface Context {
  /** Whether holders distribute the money further. */
  readonly asPots: boolean;
  /** Whether the line stands in a list of what is given, so that a name and an amount are enough. */
  readonly listed: boolean;
  /** What the document says of itself; null where what is read is an older decision's own list. */
  readonly own: Own | null;
}

const gives =
  /(?<!\p{L})(?:fördelas|fördelar?|avsätts|avsätta|avsätter|anslås|anslår?|tilldelas|tilldelar?|beviljas|beviljar?|reserveras|reserverar?|tillförs|tillför|får|erhåller|ger|ges|disponerar|anvisas|anvisar|finansieras med|satsas|öronmärks|går)(?!\p{L})/iu;
const noGift =
  /(?<!\p{L})(?:kostnad\p{L}*|kostar|beräkna\p{L}*|uppskatta\p{L}*|ansök\p{L}*|sökt\p{L}*|sökte|önska\p{L}*|intäkt\p{L}*|avgift\p{L}*|vite\p{L}*|prognos\p{L}*|underskott\p{L}*|överskott\p{L}*|beloppsgräns\p{L}*|begär\p{L}*|återbetal\p{L}*|återlämn\p{L}*|återför\p{L}*|återkräv\p{L}*|lämnar? tillbaka|betalar? tillbaka|äskat?|omsätt\p{L}*|hyra\p{L}*|spara\p{L}*|överstig\p{L}*|understig\p{L}*|högst|upp till|minst|maximalt|föregående år|förra året|i fjol|tidigare år)(?!\p{L})/iu;
const stays = new RegExp(
  `(?<!\\p{L})(?:${keptBack}|behåller|förblir|avvaktar|fördelas inte|fördelas i ett senare|kvar att fördela|sparas|återstår)(?!\\p{L})`,
  "iu",
);
const total =
  /^(?:det|detta) (?:blir|ger|gör) |^\W*(?:totalt?|totalsumma|summa(?:n)?|sammanlagt|s:a|summa summarum|tillsammans)(?!\p{L})|(?<!\p{L})(?:är därmed|totalt|sammanlagt)\s.{0,30}\bfördel/iu;

/** A sentence with more amounts is no sentence. */
export const amountsMax = 40;

/** Rows, pots and totals of one line of prose that decides or proposes. */
export function readProse(text: string, context: Context): ReadAllotments {
  const read: ReadAllotments = { allotments: [], questions: [] };
  const joined = text.replace(
    /\.\s+(?=(?:Ansvarig|(?:Fortsatt )?[Bb]ehov(?: nästa år| (?:19|20)\d\d)?)[:\s])/g,
    ", ",
  );
  for (const sentence of sentencesOf(joined)) readSentence(sentence, context, read);
  return read;
}

function readSentence(sentence: string, context: Context, read: ReadAllotments): void {
  const asks = gives.test(sentence) || passesOn.test(sentence) || context.listed;
  const scanned = scannedFigures(sentence);
  const found = moneyIn(sentence);
  if (asks && (scanned !== null || isVague(sentence))) {
    read.questions.push(unread(sentence));
    return;
  }
  if (found.length === 0) {
    if (gives.test(sentence) && hidesAmount(sentence)) read.questions.push(unread(sentence));
    return;
  }
  const [first] = found;
  if (
    first !== undefined &&
    found.length === 1 &&
    total.test(sentence) &&
    !/(?<!\p{L})(?:ram|av totalt)(?!\p{L})/iu.test(sentence)
  ) {
    read.allotments.push({
      kind: "total",
      amountKr: first.amountKr,
      of: totalOf(sentence),
      quote: sentence,
    });
    return;
  }
  if (found.length > amountsMax) {
    read.questions.push(unread(sentence));
    return;
  }
  if (sentence.includes("§") && authority.test(sentence) && found.length === 1) return;
  if (changes.test(sentence)) {
    read.questions.push(unread(sentence));
    return;
  }
  const doubt = context.own === null ? null : doubtOf(sentence, context.own);
  if (doubt !== null) {
    read.questions.push(doubt);
    return;
  }
  for (const segment of splitAmounts(sentence, found))
    readSegment(segment.text, segment.money, sentence, context, read);
}

/** An amount that another decision gave is changed: the difference is no gift of its own. */
const changes =
  /(?<!\p{L})(?:höjs|sänks|ökas|minskas|utökas|ändras)\s(?:från|med|till)(?!\p{L})|(?<!\p{L})(?:därmed uppgår|uppgår därmed)(?!\p{L})|^frigjorda(?!\p{L})/iu;

/** A share, a figure with a question mark, or an amount in words, where money is given. */
function hidesAmount(sentence: string): boolean {
  if (isInWords(sentence)) return !noGift.test(sentence);
  return (
    /\d ?(?:%|procent)|\d{4,}(?!\s?§)[.,]?\d*\s*\?/.test(sentence) &&
    /medel|ram|pott/i.test(sentence)
  );
}

/** An amount that another decision gave and this one changes: it is for a person to say what is given. */
const changed =
  /(?<!\p{L})(?:minska\p{L}*|sänk\p{L}*|drar in|dras in|höjs|höja|höjer|ökas|utökas|ändras|räknas upp)(?!\p{L})/iu;
const givesBack =
  /(?<!\p{L})(?:återbetal|återlämn|återför|återkräv|lämnar? tillbaka|betalar? tillbaka)/iu;
/** "… har gett regiondirektören delegation att fördela …": the authority, of which the rest of the text gives. */
const authority =
  /(?<!\p{L})(?:deleger(?:as|ats)(?:\srätten)?|gett|gav|givit|lämnat|lämnade|delegerat|delegerade|bemyndigat|bemyndigade)\s.{0,120}\bfördela\b/iu;
const passesOn = /(?<!\p{L})(?:pott(?:en)?|för (?:vidare )?fördelning)(?!\p{L})/iu;
/** "Tolkservice: ¤", without a word of what is done with it. */
const namesAmount = /^[^¤.]{2,80}[:–—-]\s?¤(?:\s?\(.{0,60}\))?$/u;
const otherMoney =
  /(?<!\p{L})(?:\p{L}*ram(?:en)?|\p{L}*bidrag(?:et)?|anslag(?:et)?|\p{L}*medel|medlen|budget(?:en)?|summa|netto|brutto|resultat)(?!\p{L})/iu;

/** What is asked of a line in a decision that names somebody and an amount and gives neither. */
function saysNotGiven(quote: string): Question {
  return {
    topic: "läsning",
    text: `Raden ”${quoted(quote)}” nämner ett belopp utan att säga att det fördelas. Hör den till beslutet?`,
  };
}

const opening =
  /^(?:av|ur|från|med stöd av|enligt|i enlighet med|under|vidare|därutöver|dessutom|samtidigt|därefter)(?:\s[^¤]*?)?\s(?=(?:får|fördelas|avsätts|anslås|tilldelas|beviljas|reserveras|ges|erhåller|lämnas|satsas)\s)/iu;
const ordering =
  /^(?:att\s)?(?:[^¤]{0,200}?\s(?:beslutar|beslutas|beslutat))\s[^¤]*?(?=(?:fördela|avsätta|tilldela|bevilja|anslå|ge|reservera|tillföra)\s)|^(?:att\s)?(?:jag|\p{L}+(?:styrelsen|nämnden|direktören|chefen|utskottet))\s(?=(?:anslår|avsätter|fördelar|beviljar|tilldelar|reserverar|anvisar)\s¤)/iu;

const toAssembly = /^[^¤]{0,120}?föreslår\s[^¤]{0,80}?att\s(?=\p{L}+\s)/iu;

/** Takes away who decides and what the money is taken from, and puts the receiver before his verb. */
function plainOrder(text: string): string {
  const bare = text.replace(toAssembly, "").replace(ordering, "").replace(opening, "");
  return bare.replace(/^(får|tilldelas|erhåller|beviljas|ges)\s([^¤]{2,120}?)\s¤/i, "$2 $1 ¤");
}

function totalOf(sentence: string): "rows" | "pots" | null {
  if (/pott/i.test(sentence)) return "pots";
  return /aktivitet|insats|åtgärder|projekt/i.test(sentence) ? "rows" : null;
}

function readSegment(
  text: string,
  money: Money,
  quote: string,
  context: Context,
  read: ReadAllotments,
): void {
  if (stays.test(text) || money.amountKr === 0) return;
  const asks = gives.test(text) || gives.test(quote) || passesOn.test(text) || context.listed;
  if (!asks) {
    if (
      context.own !== null &&
      namesAmount.test(text) &&
      !noGift.test(text) &&
      !otherMoney.test(text)
    )
      read.questions.push(saysNotGiven(quote));
    return;
  }
  if (
    money.negative ||
    (noGift.test(text) && !/^(?:.{0,80})(?:beviljas|avsätts|tilldelas)/i.test(text)) ||
    changed.test(text)
  ) {
    if (money.negative || [gives, givesBack, changed].some((pattern) => pattern.test(text)))
      read.questions.push(unread(quote));
    return;
  }
  const bare = plainOrder(text.replace(/(?:,\s*|\s+)(?:samt|och)$|[.;,]+$/i, "").trim());
  const allotment =
    potIn(bare, money.amountKr, quote, context) ?? rowIn(bare, money.amountKr, quote, context);
  if (allotment === null) read.questions.push(unread(quote));
  else read.allotments.push(allotment);
}

// In a segment the amount is written ¤.
const who = "((?:(?!\\s(?:för|att|som|till)\\s)[^,;:()¤]){2,90}?)";
const holders: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:till|hos|åt)\\s${who}\\s(?:för|att)\\s(?:vidare\\s|egen\\s|intern\\s|fortsatt\\s)?(?:vidare)?fördel(?:ning|a)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `¤\\s(?:tillförs|tilldelas|ges|ges till|går till|lämnas till|avsätts till|anslås till)\\s${who}\\s(?:för|att)\\s(?:vidare\\s)?(?:vidare)?fördel(?:ning|a)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:fördelas|disponeras|beslutas om|förvaltas)\\s(?:vidare\\s|sedan\\s|därefter\\s)?(?:av|genom)\\s((?:[^,;:()¤.]){2,90}?)(?=$|[,;:()]|\\s(?:till|för|inom|mellan|efter|senast|med)\\s)`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:som|vilka|vilket)\\s((?:[^,;:()¤]){2,90}?)\\s(?:får\\s|ska\\s)?(?:(?:vidare)?fördelar?|disponerar|beslutar om)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `^(?:att\\s)?((?:[^,;:()¤]){2,90}?)\\s(?:får|ges|tilldelas|erhåller|beviljas)\\s¤\\s(?:att|för att|till|för)\\s(?:vidare\\s)?fördel(?:a|ning)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `^(?:att\\s)?((?:[^,;:()¤]){2,90}?)\\s(?:disponerar|fördelar|får fördela|får i uppdrag att fördela|(?:bemyndigas|(?:får|ges|har) (?:delegation|rätt|bemyndigande)) att fördela|förfogar över)\\s¤`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:pottansvarig|pottinnehavare|innehavare|pottägare|ansvarig för fördelning(?:en)?|fördelningsansvarig|fördelare)(?:\\s(?:är|blir))?\\s?:?\\s((?:[^,;:()¤]){2,90})`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})pott\\s(?:hos|till)\\s((?:[^,;:()¤]){2,90}?)(?=$|[,;:()¤]|\\s(?:om|på|för|med)\\s)`,
    "iu",
  ),
  new RegExp(
    `(?:[,;]|\\s[–—-])\\s((?:[^,;:()¤–—]){2,90}?)\\s(?:(?:vidare)?fördelar|beslutar om fördelning(?:en)?|ansvarar för fördelning(?:en)?)`,
    "iu",
  ),
];

const after =
  "(?=$|[,;:()¤]|\\s(?:att|som|vilka|och\\s(?:fördelas|disponeras|förvaltas|att|som|ska|får)|fördelas|disponeras|ansvarig|via|hos|med\\s(?:rätt|delegation))(?!\\p{L}))";
const purposes: readonly RegExp[] = [
  /^(?:att\s)?(?:för|till|inom|avseende|gällande|potten för|pott för)\s([^¤]{2,160}?)\s(?:fördelas|fördela|avsätts|avsätta|anslås|tilldelas|reserveras|beviljas|ges|får|lämnas|går)(?!\p{L})/iu,
  /^(?:att\s)?(?:potten|pott(?:\s\d{1,2})?[.:]?)\s([^¤]{2,120}?)[\s,:–—-]*(?:om\s|på\s|med\s)?(?:(?:fördelas|tilldelas|får)\s)?¤/iu,
  new RegExp(
    `¤\\s?(?:att |för att )?(?:vidare )?(?:fördela|fördelning)(?:\\svidare)?\\s(?:till|för|på|inom|mellan|bland|avseende)\\s([^¤]{2,160}?)(?=$|[;()]|,\\s)`,
    "iu",
  ),
  new RegExp(
    `¤\\s(?:kr\\s)?(?:läggs\\si\\s)?(?:i\\s)?(?:en\\s)?(?:pott\\s)?(?:avsätts\\s|fördelas\\s|anslås\\s)?(?:till|för|avseende|inom|gällande|åt|på)\\s([^¤]{2,160}?)${after}`,
    "iu",
  ),
  /^([^¤:]{2,120}?)\s?[:–—|]\s.*¤/u,
  /^([^¤:]{2,120}?)[\s,]*(?:\(|-\s)?¤/u,
];

function potIn(text: string, amountKr: number, quote: string, context: Context): Allotment | null {
  let holder: string | null = null;
  let rest = text;
  for (const pattern of holders) {
    const match = pattern.exec(text);
    if (match?.[1] === undefined || /^(?:sig|dessa|detta)$/i.test(match[1])) continue;
    holder = clean(match[1]);
    // What gives the holder is taken away, so that he is not read as the purpose.
    if (!match[0].startsWith(match[1]) || !match[0].includes("¤"))
      rest = text.replace(match[0], match[0].includes("¤") ? "¤ " : " ");
    else rest = text.slice(text.indexOf("¤"));
    break;
  }
  if (
    holder === null &&
    (context.asPots ||
      /(?<!\p{L})(?:pott|för (?:vidare )?fördelning|att fördela)(?!\p{L})/iu.test(text))
  ) {
    holder = loneHolder(text);
    if (holder !== null)
      rest = text.replace(holder, " ").replace(/\s(?:till|hos|åt|av)\s+(?=$|[,;:)])/i, " ");
    else if (!context.asPots) return null;
  }
  if (holder === null && !context.asPots) return null;
  const purpose = purposeIn(rest) ?? purposeIn(text);
  if (purpose === null || purpose === holder) return null;
  return { kind: "pot", purpose, holder, amountKr, quote };
}

/** In a list of pots the one part that names a position holds the pot. */
function loneHolder(text: string): string | null {
  const parts = text
    .split(/[,;:()¤–—|]|\s-\s|\s(?:till|hos|åt|av|för)\s/)
    .map((part) => clean(part));
  const last = parts.findLast((part) => isRole(part) || isUnit(part));
  return last ?? parts.findLast((part) => isPerson(part)) ?? null;
}

function purposeIn(text: string): string | null {
  for (const pattern of purposes) {
    const found = pattern.exec(text.replace(/\s+/g, " ").trim())?.[1];
    if (found === undefined) continue;
    const words = clean(found);
    if (words.length > 1 && !/^(?:fördelning|vidare fördelning|av|därav|varav|summa)$/i.test(words))
      return words;
  }
  return null;
}
