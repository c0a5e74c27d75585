import { isPerson, isRole, isUnit } from "../words/people.ts";
import { areaOf } from "../words/passing-on.ts";
import type { Allotment, Context } from "./allotment.ts";
import { clean } from "../words/trimmed.ts";

// In a segment the amount is written ¤.
const who = "((?:(?!\\s(?:för|att|som|till)\\s)[^,;:()¤]){2,90}?)";
/** A position with its area: "verksamhetschefen för 1177 för fördelning till …". */
const whoOfWhat = "((?:(?!\\s(?:att|som|till)\\s|\\sför\\s(?:vidare\\s)?fördel)[^,;:()¤]){2,90}?)";
const holders: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:till|hos|åt)\\s${whoOfWhat}\\s(?:för|att)\\s(?:vidare\\s|egen\\s|intern\\s|fortsatt\\s)?(?:vidare)?fördel(?:ning|a)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `¤\\s(?:tillförs|tilldelas|får|ges|ges till|går till|lämnas till|avsätts till|anslås till)\\s${who}\\s(?:för|att)\\s(?:vidare\\s)?(?:vidare)?fördel(?:ning|a)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:fördelas|disponeras|beslutas om|förvaltas)\\s(?:vidare\\s|sedan\\s|därefter\\s)?(?:av|genom)\\s((?:[^,;:()¤.]){2,90}?)(?=$|[,;:()]|\\s(?:till|(?<!chef(?:en)?\\s)för|inom|mellan|efter|senast|med)\\s)`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:som|vilka|vilket)\\s((?:[^,;:()¤]){2,90}?)\\s(?:får\\s|ska\\s)?(?:(?:vidare)?fördelar?|disponerar|beslutar om)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `^(?:att\\s)?((?:[^,;:()¤]){2,90}?)\\s(?:får|ges|tilldelas|erhåller|beviljas)\\s¤,?\\s(?:(?:att|för att|till|för)\\s(?:vidare\\s)?fördel(?:a|ning)|(?:som|vilka)\\s(?:(?:hen|han|hon|denn[ae])\\s)?(?:i\\ssin\\stur\\s)?(?:får\\s|ska\\s)?fördela[rs]?)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `^(?:hos|åt|till)\\s${who}\\s(?:läggs|avsätts|anslås|ställs|fördelas|går|ges)\\s¤\\s(?:att|för att|för)\\s(?:vidare\\s|egen\\s)?(?:vidare)?fördel(?:a|ning)(?!\\p{L}|\\sav\\s)`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:tilldelas|tilldela|ges|ge|får|erhåller|beviljas|anförtros)\\s${whoOfWhat}\\s¤\\s(?:att|för att|till|för)\\s(?:vidare\\s|egen\\s)?(?:vidare)?fördel(?:a|ning)(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `^(?:att\\s)?((?:[^,;:()¤]){2,90}?)\\s(?:disponerar|fördelar|delar ut|råder över|(?:får|ska) (?:fördela|disponera|dela ut|besluta om|råda över)|får i uppdrag att fördela|(?:bemyndigas|(?:får|ges|har) (?:delegation|rätt|bemyndigande)) att fördela|förfogar över)\\s¤`,
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
  "(?=$|[,;:()¤]|\\s(?:att|som|vilka|och\\s(?:fördelas|disponeras|förvaltas|att|som|ska|får)|och$|fördelas|disponeras|läggs|avsätts|ställs|inrättas|ansvarig|via|hos|med\\s(?:rätt|delegation))(?!\\p{L}))";
const purposes: readonly RegExp[] = [
  /^(?:att\s)?(?:för|till|inom|avseende|gällande|potten för|pott för)\s([^¤]{2,160}?)\s(?:fördelas|fördela|avsätts|avsätta|anslås|tilldelas|reserveras|beviljas|ges|får|lämnas|går)(?!\p{L})/iu,
  /^(?:att\s)?(?:potten|pott(?:\s\d{1,2})?[.:]?)\s([^¤]{2,120}?)[\s,:–—-]*(?:om\s|på\s|med\s)?(?:(?:fördelas|tilldelas|får)\s)?¤/iu,
  new RegExp(
    `¤,?\\s?(?:att |för att |för |(?:som|vilka) (?:hen|han|hon|denn[ae]) (?:i sin tur )?(?:får |ska )?)?(?:vidare )?(?:fördelar?|fördelning)(?:\\svidare)?\\s(?:till|för|på|inom|mellan|bland|avseende)\\s([^¤]{2,160}?)(?=$|[;()]|,\\s)`,
    "iu",
  ),
  new RegExp(
    `¤\\s(?:kr\\s)?(?:(?:\\p{L}+s|går)\\s)?(?:i\\s)?(?:en\\s)?(?:pott\\s)?(?:(?:\\p{L}+s|går)\\s)?(?:till|för|avseende|inom|gällande|åt|på)\\s([^¤]{2,160}?)${after}`,
    "iu",
  ),
  /^([^¤:]{2,120}?)\s?[:–—|]\s.*¤/u,
  /^([^¤:]{2,120}?)[\s,]*(?:\(|-\s)?¤/u,
];

/** "till en pott för kontaktsjuksköterskor": a pot, also where it is not said who holds it. */
const toPot = /(?<!\p{L})(?:till|i|som)\s(?:en\s)?pott\s(?:för|till)\s/iu;

/** A pot of one amount in words; null where nobody distributes it further. */
export function potIn(
  text: string,
  amountKr: number,
  quote: string,
  context: Context,
): Allotment | null {
  let holder: string | null = null;
  let rest = text;
  for (const pattern of holders) {
    const match = pattern.exec(text);
    if (
      match?.[1] === undefined ||
      /^(?:sig|dessa|detta|hen|han|hon|denn[ae]|vederbörande|i sin tur|sedan|själva?|därefter)(?:\s|$)/i.test(
        match[1],
      )
    )
      continue;
    if (/\sför\s/iu.test(match[1]) && !isRole(match[1])) continue;
    holder = clean(match[1]).replace(/^där\s|s\sbeslut$/giu, "");
    // What gives the holder is taken away, so that he is not read as the purpose.
    if (!match[0].startsWith(match[1]) || !match[0].includes("¤"))
      rest = text.replace(match[0], match[0].includes("¤") ? "¤ " : " ");
    else rest = text.slice(text.indexOf("¤"));
    break;
  }
  if (
    holder === null &&
    (context.asPots ||
      /(?<!\p{L})(?:pott|för (?:vidare )?fördelning|(?<!^)att fördela)(?!\p{L})/iu.test(text))
  ) {
    holder = loneHolder(text);
    if (holder !== null)
      rest = text
        .replace(holder, " ")
        .replace(/\s(?:till|hos|åt|av)\s+(?=$|[,;:)])/i, " ")
        .replace(/¤\s*[,;]\s*/, "¤ ");
    else if (!context.asPots && !toPot.test(text)) return null;
  }
  if (holder === null && !context.asPots && !toPot.test(text)) return null;
  const split = holder === null ? null : areaOf(holder);
  const purpose = purposeIn(rest) ?? split?.[1] ?? purposeIn(text);
  if (purpose !== null && purpose === split?.[1]) holder = split[0];
  if (purpose === null || purpose === holder) return null;
  return { kind: "pot", purpose, holder, amountKr, quote };
}

/** In a list of pots the one part that names a position holds the pot. */
function loneHolder(text: string): string | null {
  // "till chefen för grundskola för kurser": the first "för" belongs to the position, the second to the purpose.
  const withArea =
    /(?<!\p{L})(?:till|hos|åt)\s((?:(?!\s(?:till|för)\s)[^,;:()¤]){2,60}\sför\s(?:(?!\sför\s)[^,;:()¤]){2,60})\sför\s/iu.exec(
      text,
    )?.[1];
  if (withArea !== undefined && isRole(withArea)) return withArea.trim();
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
