import { oneOf, wholeWord } from "../words/pattern.ts";
import type { NeedNextYear } from "../reading.ts";
import { isPerson, isRole, isUnit } from "../words/people.ts";
import { isSomebody } from "../words/somebody.ts";
import { givenSource } from "../words/gift.ts";
import { answeringIn, labelled, leaderIn, led } from "./answering.ts";

/** What a text says of a row beside its name and its amount. */
export interface Details {
  readonly responsible: string | null;
  readonly need: NeedNextYear;
}

interface Taken extends Details {
  /** The text without those words. */
  readonly bare: string;
}

const answers = "(ja\\?|ja|nej|delvis|oklart|osäkert|kanske|vet ej|inget|inga|\\?)";
const year = "(?:nästa år|(?:för\\s|under\\s)?(?:19|20)\\d\\d)";
/** "Behov 2025: ja", "fortsatt behov: delvis". */
const needLabel = new RegExp(
  String.raw`(?:[,;(]|[–—-]\s)?\s*${oneOf`
      (fortsatt_)?behov(et)?(_(kvarstår|finns|består|fortsätter|beräknas_kvarstå)(_kvar)?)?
      fortsätter fortsättning fortsatt_finansiering
      (behövs|nödvändigt)(_(även|också|fortsatt))*(?=[^:,;¤]{0,24}:) nästa_år(?=:)
    `}(?:\säven)?(?:\s(?:av\s)?(?:fortsatta?\s)?(?:finansiering|medel))?(?:\säven)?(?:\s${year})?\s?:?\s${answers}(?![A-Za-zÀ-ɏ])\)?`,
  "i",
);
/** "Robotkirurgi, ¤, Eva Ek, ja": an answer alone, last in a list of signs. */
const answerAlone = /(?<=¤.*)[,;]\s(ja\?|ja|nej|delvis|oklart|\?)\)?$/i;
/** "Projektet behöver finansiering även 2025": a clause about the need of money later on. */
const needWords =
  /(?<![A-Za-zÀ-ɏ])(?:behov(?:et)?|behöv(?:er|s|as)|kräv(?:er|s)|måste\s(?:[A-Za-zÀ-ɏ]+\s)?(?:finansieras|få\s(?:medel|pengar|stöd)))(?![A-Za-zÀ-ɏ])/i;
const later =
  /(?<![A-Za-zÀ-ɏ])(?:nästa år|efter årsskiftet|fortsatt|därefter|framöver|kommande år|(?:19|20)\d\d)(?![A-Za-zÀ-ɏ])/gi;
const unsure = new RegExp(
  String.raw`${wholeWord`
    oklart osäkert ovisst kanske delvis eventuell* möjligen troligen beror hänger_på
    vet_(man_)?(ej|inte) ännu_inte
    (inte|ej)_(ännu_)?(klar*|avgjort|bestämt|utrett|prövat|känt|säkert|bedömt|fastställt)
    återkommer om_det_behövs huruvida (går|kan)_(inte|ej)_(att_)?(bedöma|säga|avgöra|förutse)s?
    (får|ska)_(bedömas|avgöras|prövas|utredas|visa_sig) återstår_att
    (bedöms|avgörs|prövas)_(senare|i|under|vid|när)
  `}|\?`,
  "i",
);
const none = /(?<![A-Za-zÀ-ɏ])(?:inte|ej|inget|inga|ingen|saknas|upphör)(?![A-Za-zÀ-ɏ])/i;

/** "Om det behövs medel även 2020 …", "Huruvida behovet kvarstår …": what is said of it does not settle it. */
const asksWhether = /^(?:om|huruvida)(?![A-Za-zÀ-ɏ])/i;
/** "X ansvarar för insatsen." as a sentence of its own. */
const answersFor = new RegExp(
  String.raw`^((?:(?!\s(?:som|att)\s)[^,;:()¤]){2,80}?)(?:,\s[^,;:¤]{2,40},)?\s${oneOf`
    ansvarar är_ansvarig svarar_(också_|även_|dessutom_)?för leder håller_i håller_ihop sköter
    samordnar driver tar_hand_om har_ansvaret har_ansvar_för tar_ansvar_för blir_ansvarig
    är_projektledare är_kontaktperson
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** "Det är X som ansvarar för insatsen." */
const itIs =
  /^det\s(?:är|blir)\s([^,;:()¤]{2,80}?)\ssom\s(?:ansvarar|svarar|är ansvarig|håller i|leder|driver|samordnar|sköter|tar hand om|har ansvaret)(?![A-Za-zÀ-ɏ])/i;
/** "Den som ska ansvara för insatsen är X.", "Insatsen har X som ansvarig." */
const isWho: readonly RegExp[] = [
  /^(?:den|de)\s(?:person\s)?som\s(?:ska\s)?(?:ansvarar?|svarar?|leda|leder|hålla i|håller i|är ansvarig|ha ansvaret|har ansvaret)(?:\s(?:för|i)\s[^,;¤]{2,60}?)?\s(?:är|blir)\s([^,;:()¤]{2,80})$/i,
  /^[^,;:()¤]{2,60}?\shar\s([^,;:()¤]{2,80}?)\ssom\s(?:(?:ytterst|närmast)\s)?(?:ansvarig|projektledare|ledare|samordnare)$/i,
];
/** "Pengarna disponeras av X, som ansvarar för …": he answers for them, and distributes them no further. */
export const disposedBy =
  /^(?:medlen|pengarna|beloppet|bidraget|summan|de|dessa)\s(?:disponeras|används|hanteras|förvaltas|tas emot)\sav\s([^,;:()¤]{2,80}),\s(?:som|vilken)\s(?:också\s|även\s)?(?:ansvarar|svarar|är ansvarig|har ansvaret)(?![A-Za-zÀ-ɏ])/i;
/** "För insatsen svarar X." */
const answeredBy =
  /^(?:för\s[^,;¤]{2,60}?\s)?(?:ansvarar|svarar)(?:\sgör)?\s((?:(?!\s(?:som|att)\s)[^,;:()¤]){2,80})(?=$|,\s(?:och|men|medan)\s)/i;
/** "Där är X ansvarig.", "För den delen har X ansvaret.", "Där svarar X." */
const there =
  /^(?:där|här|för\s(?:den|det|detta)(?:\s[A-Za-zÀ-ɏ]+)?)\s(?:(?:är|blir|står)\s([^,;:()¤]{2,80}?)\s(?:som\s)?(?:ansvarig|projektledare|samordnare)|har\s([^,;:()¤]{2,80}?)\s(?:huvud)?ansvar(?:et)?|(?:ansvarar|svarar)\s([^,;:()¤]{2,80}))$/i;
/** "Ansvaret ligger hos X." */
const lies =
  /^(?:det\s[A-Za-zÀ-ɏ]+\s)?(?:huvud)?ansvar(?:et)?(?:\sför\s[^,;¤]{2,60}?)?\s(?:(?:ligger|vilar)\s(?:hos|på)|har|får|bärs\sav|åvilar)\s([^,;:()¤]{2,80})$/i;
/** "Till ansvarig utses X.", "X utses till ansvarig.", "Arbetet ansvarar X för." */
const appointed: readonly RegExp[] = [
  /^(?:till|som)\s(?:ansvarig|projektledare|samordnare)(?:\sför\s[^,;¤]{2,60}?)?\s(?:utses|står|verkar)\s([^,;:()¤]{2,80})$/i,
  /^([^,;:()¤]{2,80}?)\s(?:utses|står)\s(?:till|som)\s(?:ansvarig|projektledare|samordnare)(?![A-Za-zÀ-ɏ])/i,
  /^[^,;:()¤]{2,60}?\s(?:ansvarar|svarar)\s([^,;:()¤]{2,80}?)\sför$/i,
  /^(?:arbetet|genomförandet|detta|(?:insats|satsning|uppgift|aktivitet)en|projektet)\s(?:åligger|åvilar|ankommer\spå)\s([^,;:()¤]{2,80})$/i,
];
const needsLabel = /^(?:fortsatt )?behov(?![A-Za-zÀ-ɏ])/i;
const opensDetails =
  /^(?:(?:(?:ytterst|närmast)\s|huvud)?ansv(?:arig|ar\s?:|\.)|projektledare|projektägare|kontakt(?:person)?(?![A-Za-zÀ-ɏ]))/i;

/** A quick look before a text is read for what it says of a row. */
export const mayTell =
  /^\(|ansv|svarar|fortsätt|fortsatt|behov|behöv|nödvänd|nästa år|kräv|måste|engångs|ledare|ledning|regi|ägare|kontakt|leds|leder|förest|driv|samordna|håll|sköt|hand om|ålig|åvil|ankom/i;

/** Takes who answers and the need of next year out of a line, and a name that stands alone between commas. */
export function takeDetails(text: string, ownYear: string | null): Taken {
  const tells = mayTell.test(text);
  const need = (tells ? needLabel.exec(text) : null) ?? answerAlone.exec(text);
  const clause = tells && need === null ? needClause(text, ownYear) : (need?.[0] ?? "");
  let bare = text.replace(clause, "");
  const named = tells ? answeringIn(bare) : null;
  if (named !== null) bare = closed(bare.replace(named.words, " ").trim());
  const lone = named === null ? (leaderIn(bare) ?? loneName(bare)) : undefined;
  if (lone !== undefined)
    bare = bare.replace(lone.words, "").replace(/\(\s*\)|[,:]\s*(?=,|$|¤)/g, " ");
  return {
    bare: bare
      .replace(/\s+/g, " ")
      .replace(/(?:[,;\s]|\s[–—-])+$/, "")
      .trim(),
    responsible: (named ?? lone)?.name.trim().replace(/^till\s/i, "") ?? null,
    need: need === null ? needIn(clause, ownYear) : answerOf(need[1]),
  };
}

/** "skolan (modersmål" is left of "skolan (modersmål, ansvarig skolchefen)". */
const closed = (text: string): string =>
  /\([^()]*\p{L}[^()]*$/u.test(text) ? `${text.replace(/[\s,;]+$/u, "")})` : text;

/** "…, osäkert om medel behövs 2025" */
const needClause = (text: string, ownYear: string | null): string =>
  text
    .split(/(?=[,;]\s|\s[–—-]\s|\s\()/u)
    .find(
      (part, index) => index > 0 && !part.includes("¤") && needIn(part, ownYear) !== "ej angivet",
    ) ?? "";

/**
 * What a sentence without an amount says of the row before it: who answers for it, whether it needs money next year.
 * Null where it says neither. `ownYear` is the document's, which is no next year.
 */
export function detailsIn(text: string, ownYear: string | null): Details | null {
  const inBrackets = /^\((?=[^()]*\)$)/.test(text);
  const sentence = inBrackets
    ? text.slice(1, -1).trim()
    : text.replace(/[.;]?["”]?$/u, "").replace(/^att\s/i, "");
  const isLone = inBrackets && !opensDetails.test(sentence);
  if (isLone && (isPerson(sentence) || isOneRole(sentence)))
    return { responsible: sentence, need: "ej angivet" };
  const named = opensDetails.test(sentence)
    ? labelled.exec(sentence)
    : [there, itIs, disposedBy, ...isWho, ...appointed, answeredBy, answersFor, lies, led]
        .map((one) => one.exec(sentence))
        .find((one) => one !== null);
  const who =
    (named?.slice(1).find((name) => name !== undefined) ?? leaderIn(sentence)?.name)?.trim() ??
    null;
  const responsible =
    who !== null && !/^(?:den|det|de|som|han|hon)(?![A-Za-zÀ-ɏ])/i.test(who) ? who : null;
  const need = needIn(sentence, ownYear);
  return responsible === null && need === "ej angivet" ? null : { responsible, need };
}

/** What a sentence says of the need of next year; `ownYear` is the document's, which is none. */
export function needIn(sentence: string, ownYear: string | null): NeedNextYear {
  const label = needLabel.exec(sentence);
  if (label !== null) return answerOf(label[1]);
  if (/(?<![A-Za-zÀ-ɏ])(?:engångs[A-Za-zÀ-ɏ]*|behovet\supphör)(?![A-Za-zÀ-ɏ])/i.test(sentence))
    return "nej";
  const clauses = sentence
    .split(/[,;]\s(?:och|men|medan)?\s?/u)
    .filter((part) => needWords.test(part));
  const clause = clauses.find((part) => part.search(later) >= 0) ?? clauses[0] ?? "";
  if (needsLabel.test(clause) && /:\s?$/.test(clause)) return "ej angivet";
  const isLater = [...clause.matchAll(later)].some(
    ([when]) => !/\d/.test(when) || when > (ownYear ?? ""),
  );
  if (!isLater) return "ej angivet";
  if (unsure.test(clause) || asksWhether.test(clause)) return "oklart";
  return none.test(clause) ? "nej" : "ja";
}

function answerOf(answer: string | undefined): NeedNextYear {
  const said = answer?.toLowerCase();
  if (said === undefined) return "ej angivet";
  if (said === "inget" || said === "inga") return "nej";
  return said === "ja" || said === "nej" ? said : "oklart";
}

/** One position, and not the group that an activity is for: "chefer", "handledare". */
const isOneRole = (words: string): boolean =>
  isRole(words) &&
  !/(?<![A-Za-zÀ-ɏ])(?:av|mellan|bland|att|som|vilka|där|är)(?![A-Za-zÀ-ɏ])/i.test(words) &&
  words.length < 60 &&
  (/^(?:chefs|över)[A-Za-zÀ-ɏ]+are$/i.test(words) ||
    !/(?:chefer|direktörer|ledare|are)(?:na)?$/i.test(words));

/** "också den under Mona Ek", "hos Mona Ek", "även där Mona Ek": who leads, before a name alone. */
const leads =
  /(?:^|[\s,;(])(?:(?:också|även|likaså|liksom)\s)?(?:(?:den|det|denna|detta)\s)?(?:under(?:\sledning\sav)?|genom|hos|i\sregi\sav)\s(?=\p{Lu})|(?:^|[,;(]\s?)(?:också|även|likaså|återigen)\s(?:(?:den|det|denna|detta|där|här)\s)?(?=\p{Lu})/gu;

/** "¤ avsätts till språkombud": what is given for is nobody's name. */
const opensGift = new RegExp(`^${givenSource}\\s(?:till|för|åt|på)\\s`, "i");

const unitLast = /¤,\s[^,;:¤]+$/u;

/** A name that stands alone between signs, or ends such a part behind the words that it leads. */
function loneName(text: string): { readonly words: string; readonly name: string } | undefined {
  const parts = text.split(/[,;()¤]|:\s|\s[–—-]\s/).map((part) => part.trim());
  const isAll = parts.filter((part) => /\p{L}/u.test(part)).length === 1;
  for (const [index, part] of parts.entries()) {
    // "¤ till HR-chefen för kurser": these words alone hold what it is for too.
    if (isAll && /^(?:till|åt|hos)\s.*\sför\s/i.test(part)) continue;
    // "för handledare på fältet" is what it is for.
    if (/^(?:för|avseende)\s/i.test(part)) continue;
    if (opensGift.test(part) && !isSomebody(part.replace(opensGift, ""))) continue;
    // "Läkare i glesbygd, fortsatt rekrytering, Eva Alm": a person further on answers for what such people do.
    const isWork = isOneRole(part) && parts.slice(index + 2).some((other) => isPerson(other));
    if (index > 0 && (isPerson(part) || (isOneRole(part) && !isWork)))
      return { words: part, name: part };
    // "E-tjänster, ¤, IT-avdelningen": a unit alone behind the amount.
    if (index > 1 && index === parts.length - 1 && unitLast.test(text) && isUnit(part))
      return { words: part, name: part };
    const [lead] = part.matchAll(leads);
    const name = lead === undefined ? "" : part.slice(lead.index + lead[0].length).trim();
    if (lead !== undefined && isPerson(name)) return { words: part.slice(lead.index).trim(), name };
  }
  return undefined;
}
