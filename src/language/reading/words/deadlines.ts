import { oneOf, wholeWord } from "./pattern.ts";
import { monthNamesIn } from "../../format.ts";
import { type FoundMonth, monthsIn } from "./dates.ts";
import { bodySource } from "./people.ts";
import type { Deadline } from "../reading.ts";

/** A time that was read out of a sentence. */
export interface FoundDeadline {
  readonly deadline: Deadline;
  /** The words that name it, for cutting them off the task; "" for none. */
  readonly text: string;
  /** What has to be asked although a month was read. */
  readonly doubt: string | null;
}

const vague: readonly (readonly [RegExp, (text: string) => string])[] = [
  [
    /(?:första|andra|tredje|fjärde)\s(?:och (?:andra|tredje|fjärde)\s)?kvartalet(?:\s(?:19|20)\d\d)?|(?<![A-Za-zÀ-ɏ])(?:kvartal|Q)\s?[1-4](?:\s(?:19|20)\d\d)?|(?:kvartalsvis|varje kvartal)/i,
    (text) => `Vilken månad menas med ”${text}”?`,
  ],
  [
    new RegExp(
      String.raw`(?:(?<![A-Za-zÀ-ɏ])(?:till |under |i |före |innan |efter |inför |senast ))*(?:(?:den )?(?:kommande |nästa |tidig(?:a)? |sen(?:a)? )?${oneOf`
        våren sommaren hösten vintern vår sommar höst vinter höstterminen vårterminen
        halvårsskiftet årsskiftet första_halvåret andra_halvåret årets_slut slutet_av_året
        semestern jul påsk
      `})(?![A-Za-zÀ-ɏ])(?:\s(?:19|20)\d\d(?:[/–-]\d{2,4})?)?`,
      "i",
    ),
    (text) => `Vilken månad menas med ”${text.trim()}”?`,
  ],
  [
    new RegExp(
      String.raw`(?:(?<![A-Za-zÀ-ɏ])(?:i samband med |i anslutning till |i god tid |i |till |vid |senast (?:i|vid) |inför |före |efter ))*(?:(?:första|andra|tredje|nästa) )?[A-Za-zÀ-ɏ]{0,14}${oneOf`
        tertial* delårs* årsredovisning* månadsrapport* helårs* verksamhetsberättelse* bokslut*
        regionplan* budgetarbet* budgetberedning* budgetprocess* uppföljningsrapport*
      `}(?:\s(?:per|efter|avseende)\s(?:den\s)?(?:\d{1,2}\s)?[A-Za-zÀ-ɏ]+|\sför\s(?=${monthNamesIn("sv").join("|")})[A-Za-zÀ-ɏ]+|\sför\s(?=(?:19|20)\d\d)|\s${oneOf`ett två tre I+ efter ${monthNamesIn("sv").join("|")}`}(?![A-Za-zÀ-ɏ]))?(?:\s(?:19|20)\d\d)?`,
      "i",
    ),
    (text) => `Vid vilket möte behandlas ”${text.trim()}”?`,
  ],
  [
    new RegExp(
      String.raw`${wholeWord`
        (med_det_(allra_)?)?snaraste snarast(_möjligt)? omgående skyndsamt genast utan_dröjsmål så_snart_som_möjligt omedelbart
        löpande kontinuerligt årligen varje_år regelbundet tills_vidare
      `}|(?<![A-Za-zÀ-ɏ])så (?:snart|fort)(?: som)?(?: [A-Za-zÀ-ɏ-]+){2,8}(?=\.?$)`,
      "i",
    ),
    (text) => `Till vilket möte ska det vara klart? Texten säger ”${text}”.`,
  ],
  [
    /(?:(?<![A-Za-zÀ-ɏ])(?:vid |till |senast ))*(?:nästa|nästkommande|kommande|ett kommande|nästföljande) (?:[A-Za-zÀ-ɏ]+ )?(?:möte|sammanträde|sammanträden|[A-Za-zÀ-ɏ]*sammanträde|[A-Za-zÀ-ɏ]*(?:dialog|träff|sammankomst|överläggning)(?![A-Za-zÀ-ɏ]))/i,
    (text) => `Vilket möte menas med ”${text.trim()}”?`,
  ],
  [
    /(?:inom|om) (?:\d{1,2}|en|ett|två|tre|fyra|fem|sex|åtta|tio|tolv) (?:månad(?:er)?|veck(?:a|or)|dagar|år)/i,
    (text) => `Vilken månad menas med ”${text}”?`,
  ],
  [
    /(?:senast |under |till |före |innan |(?:vid |i )?(?:utgången|slutet|början|mitten) av )+(?:år |av )?(?:19|20)\d\d(?![\d-])/i,
    (text) => `Vilken månad menas med ”${text.trim()}”?`,
  ],
  [/(?:vecka|v\.) ?\d{1,2}(?:\s(?:19|20)\d\d)?/i, (text) => `Vilken månad menas med ”${text}”?`],
];

const lead =
  /(?:senast|till|vid|under|inför|innan|före|i|den|per|och|kl|slutet av|början av|mitten av|sista|utgången av|möte|möten|mötet|sammanträde|sammanträdet)\s$/i;
const timed = new RegExp(
  oneOf`
    senast möte mötet sammanträde sammanträdet återrapport* återredovis* redovis* presentera*
    rapportera* återkom* (?<![A-Za-zÀ-ɏ])klar* inkom* lägg(as?|s)_fram ligg(a|er)_framme föreligg(a|er) framför* lämna*
    föredra* delrapport* slutrapport* avstämning* återkoppl*
    (?<![A-Za-zÀ-ɏ])(visas|tas_upp|behandlas|färdig*|överlämna*|levereras|skickas|tillbaka)(?![A-Za-zÀ-ɏ])
  `,
  "i",
);

/** The time of a sentence; null where it names none. `after` is the day that months without a year are counted from. */
export function deadlineIn(words: string, after: string | null): FoundDeadline | null {
  const sentence = withoutTold(withoutReplaced(words));
  const times = monthsIn(sentence, after).filter((month) => isTime(sentence, month));
  const due = times.filter((month) => !/utfall(?:et)?\si\s$/i.test(sentence.slice(0, month.start)));
  // "utfallet i oktober" is a period beside another month, and the time where it stands alone.
  const months = due.length > 0 ? due : times;
  const best = strongest(sentence, months);
  const unclear = vagueIn(sentence);
  const [first, second] = best;
  if (first === undefined) return unclear;
  if (
    unclear !== null &&
    !/^(?:snarast|skyndsamt|löpande)/i.test(unclear.text) &&
    isStronger(sentence, unclear.text, first)
  )
    return unclear;
  if (second !== undefined && second.month !== first.month) {
    const words = best.map((month) => month.text).join(" eller ");
    return { deadline: { question: `Vilken tid gäller: ${words}?` }, text: "", doubt: null };
  }
  return toDeadline(first);
}

const replaced =
  /[,(]?\s?(?<!\p{L})(?:i stället för|istället för|i st\. för|och inte|och ej|ersätter|mot tidigare)\s(?:som tidigare\s)?(?:(?:senast|till|i|den|per|under)\s){0,2}(?=\d|\p{Ll}{3,9}(?:\s|[,.;)]|$))[^,.;)]{0,120}/iu;

/** A sentence to the time that it takes back: "i februari 2025, i stället för i november 2024". */
export const withoutReplaced = (sentence: string): string => {
  const found = replaced.exec(sentence);
  if (found === null || monthsIn(found[0], null).length === 0) return sentence;
  return sentence.slice(0, found.index) + sentence.slice(found.index + found[0].length);
};

const lasted = oneOf`
  [A-Za-zÀ-ɏ]{3,}(des|ade|dde|rde|lde|tte|kte) löper_ut löpt_ut löpte_ut går_ut gick_ut upphör förfaller
  förföll startar börjar påbörjas avslutas öppnar öppnas stänger gäller inkom tillkom byggs
  träder_i_kraft (har_)?(fått|fick)_(medel|pengar|bidrag|stöd) (har|hade|är|blev)_[A-Za-zÀ-ɏ]+(t|ts|da|na|de)
`;
const were = oneOf`
  byggda tecknade anställda beviljade påbörjade uppförda fattade ingångna slutna inköpta hyrda
  födda inkomna beslutade
`;
/** "avtal som löper ut före 2025", "lokaler byggda före 1980": a time of the things that the task is about, and not its own. */
const told = new RegExp(
  String.raw`(?:\s(?:som|vilka)\s(?:[A-Za-zÀ-ɏ-]+\s){0,2}?${lasted}|(?<!\s(?:är|vara|varit|blir|bli|ha|får|få))\s${were})(?:\s(?:in|av|till))?\s(?:före|efter|innan|under|i|sedan|till|fram\still|från|vid\sutgången\sav)\s(?:år\s|den\s\d{1,2}\s)?(?:(?:${monthNamesIn("sv").join("|")})(?:\s(?:19|20)\d\d)?|(?:19|20)\d\d)(?![\d-])`,
  "gi",
);

const withoutTold = (sentence: string): string =>
  /\d|i\s/.test(sentence) ? sentence.replace(told, "") : sentence;

function toDeadline(month: FoundMonth): FoundDeadline {
  if (month.month === null) {
    return {
      deadline: { question: `Vilket år menas med ”${month.text}”?` },
      text: month.text,
      doubt: null,
    };
  }
  const doubt = month.sameMonth
    ? `Menas ”${month.text}” samma månad som beslutet eller ett år senare?`
    : null;
  return { deadline: month.month, text: month.text, doubt };
}

/** "i delårsrapporten per augusti": to where the report reaches, and not when it is dealt with. */
const ofReport = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    tertial* delårs* årsredovisning* månadsrapport* månadsbokslut* helårs* årsbokslut* bokslut* halvårs*
    uppföljningsrapport* ekonomirapport* prognos* uppföljningen
  `}\s(?:(?:per|för|efter|avseende|till\soch\smed|t\.?o\.?m\.?)\s?(?:den\s)?(?:sista\s(?:dagen\si\s)?|utgången\sav\s|slutet\sav\s)?)?$`,
  "i",
);

/** "augusti månads delårsrapport" */
const theirReport = /^\s(?:månads\s)?(?:delårs|tertial|månads(?:r|b))/i;

/** A month that only names a period or a cited decision is no time for the task. */
function isTime(sentence: string, month: FoundMonth): boolean {
  const before = sentence.slice(Math.max(0, month.start - 40), month.start);
  const next = sentence.slice(month.end, month.end + 12);
  if (/^[,]?\s?§|^\s?\(§/.test(next) || ofReport.test(before) || theirReport.test(next))
    return false;
  if (
    /(?:beslut(?:ades|ade|et|ad)?|fastställd(?:es|a)?|utfall(?:et)?\sper|från|sedan|daterad|för perioden|mellan|gällande från|fr\.o\.m\.|från och med|enligt)\s(?:och med\s)?(?:i\s|den\s|av den\s|av\s|per\s)?$/i.test(
      before,
    )
  )
    return false;
  return (
    lead.test(before) || /^\d/.test(month.text) || month.hasYear || /^(?:\s|$|[.,;)])/.test(next)
  );
}

/** Of several months those that stand after "senast", or beside a meeting or a report. */
function strongest(sentence: string, months: readonly FoundMonth[]): FoundMonth[] {
  const latest = months.filter((month) =>
    /senast\s(?:[A-Za-zÀ-ɏ]+\s){0,6}$/i.test(
      sentence.slice(Math.max(0, month.start - 60), month.start),
    ),
  );
  if (latest.length > 0) return latest;
  const meeting = months.filter((month) =>
    /(?:möte(?:t|n)?|sammanträde(?:t|n)?)\s(?:[A-Za-zÀ-ɏ]+\s){0,3}$/i.test(
      sentence.slice(Math.max(0, month.start - 60), month.start),
    ),
  );
  if (meeting.length > 0) return meeting;
  return [...months];
}

function isStronger(sentence: string, words: string, month: FoundMonth): boolean {
  const at = sentence.indexOf(words);
  return (
    /^senast|kvartal/i.test(words) &&
    !/senast\s(?:[A-Za-zÀ-ɏ]+\s){0,6}$/i.test(sentence.slice(0, month.start)) &&
    at >= 0 &&
    !(month.start >= at && month.start < at + words.length)
  );
}

function vagueIn(sentence: string): FoundDeadline | null {
  for (const [pattern, ask] of vague) {
    const found = pattern.exec(sentence)?.[0].trim();
    if (found !== undefined)
      return { deadline: { question: ask(found) }, text: found, doubt: null };
  }
  return null;
}

/** Whether a sentence tells when or where something is to be presented, and so belongs to the task before it. */
export function tellsTime(sentence: string): boolean {
  return (
    timed.test(sentence) ||
    labelOfTime.test(sentence) ||
    bodyWants.test(sentence) ||
    (pointsBack.test(sentence) && deadlineIn(sentence, null) !== null)
  );
}

/** "Tid: oktober", "Sista dag är den 31 oktober". */
const labelOfTime =
  /^(?:tid(?:punkt|sfrist|plan)?|sista dag(?:en)?|slutdatum|datum|deadline|frist(?:en)?|när|till|klart?)\s?(?::|är\s|–|-\s)/i;
/** "Styrelsen vill ha planen i oktober". */
const bodyWants = new RegExp(
  `^(?:${bodySource})\\s(?:vill|ska|skall|önskar|behandlar|tar|får|begär|förväntar)(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** "Det ska göras till nämnden i mars", "Hon visar den för gruppen i maj", "Planen ska antas i juni": words that point at what was just said. */
const pointsBack = new RegExp(
  String.raw`^${oneOf`
    (\p{Lu}\p{Ll}{2,30}(en|et|an|na)|den|det|de)_(ska|skall|bör)_(vara_[A-Za-zÀ-ɏ]{4,}
      |([A-Za-zÀ-ɏ]+_){0,2}[A-Za-zÀ-ɏ]{4,}s)(?![A-Za-zÀ-ɏ])
    (den|det)_(delges|redovisas|tillställs|underställs|föreläggs)
    (det(ta)?|den|de|dessa|arbetet|uppdraget|uppdragen|uppgiften)_(ska|skall|sker|görs|bör|blir
      |gäller|är|genomförs|tas|visas|behandlas|dras|läggs)
    (han|hon|hen|de|båda|var_och_en)_\p{Ll}+r (en|ett)_sådant?_[A-Za-zÀ-ɏ]+_(ska|skall|lämnas|görs|sker)
  `}(?![A-Za-zÀ-ɏ])`,
  "iu",
);
