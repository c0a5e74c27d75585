import { oneOf } from "../words/pattern.ts";

/** "2021-04-19", "20210419" */
const figures = String.raw`(?:19|20)\d\d(?:-\d\d-\d\d|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)`;
const words = String.raw`\d{1,2}(?::[ae])?\s[A-Za-zÀ-ɏ]{3,9}\.?\s(?:19|20)\d\d`;
/** "19 april", "i april 2021": less than a whole day, which a paragraph of minutes may follow too. */
const inMonth = String.raw`(?:\d{1,2}(?::[ae])?\s)?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?:\s(?:19|20)\d\d)?`;
const slashed = String.raw`\d{1,2}\/\d{1,2}[\s-](?:19|20)?\d\d`;

/** Words after which a sentence that tells of a decision names its day. */
const beforeDay = oneOf`
    (beslutade|beslöt|beslutat|beslut|fastställde|fastställt|antog|antagit|gav|gett|medgav|medgett|delegerade|delegerat
      |bemyndigade|uppdrog|överlät|avsatte|avsatt|anslog|anvisade|tilldelade|fördelade|lämnade|lämnat|godkände|har|den
      |av|delegation|vidaredelegation|bemyndigande|medgivande|(fastställ|beslut|revider)(d|t|da|ad|at|ade)|antag(en|et|na)|delegationsordning
      |protokoll)
    [A-Za-zÀ-ɏ]*(styrelsen|nämnden|fullmäktige|direktören|utskottet|direktionen)s? (RF|RS|KF|KS|KSAU|RSAU|HSN|\p{Lu}{1,3}N)
    (sammanträde|möte)t?
  `;

/** "Styrelsen beslutade" above "2021-04-19 § 57 att", or above "2021-04-19 om": the day of what the sentence tells. */
const dayFirst = new RegExp(
  String.raw`^${figures},?(?:\s\(?§+\s?\d{1,4}\)?)?(?:[.,;)]|\s(?:att|om|har|och|får|fick|ska|gav|med|där|som|punkt|beslut[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]+(?:ade|att|at))(?![A-Za-zÀ-ɏ]))`,
  "u",
);
/** "2021-04-19 § 57 avsätts …", "2021-04-19 § 57 3,2 miljoner …": where the paragraph stands too, any words go on. */
const decisionFirst = new RegExp(
  String.raw`^${figures},?\s\(?§+\s?\d{1,4}(?:/\d{2,4})?\)?(?:[.,;)]?\s\p{Ll}|\s\d|[.,;)]?$)`,
  "u",
);
const endsBeforeDay = new RegExp(String.raw`\s${beforeDay}$`, "iu");

/** "§ 57 att", "§ 57, punkt 4", "§ 57)", "§ 57.": no heading of a paragraph, which ends or goes on with a capital. */
const paragraphFirst =
  /^§+\s?\d{1,4}(?:\/\d{2,4})?(?:\s\p{Ll}|[,;](?:$|\s[\p{Ll}(])|\)|\.(?:$|\s.*[.,;]$))/u;
const endsInDay = new RegExp(
  String.raw`\s${beforeDay}\s(?:den\s|i\s)?(?:${figures}|${words}|${slashed}|${inMonth}),?\s?\(?$`,
  "iu",
);

/** "… beslutade vid sitt möte i Falun 2021-04-19", however it names the day: the end of a sentence that has not ended. */
const endsInAnyDay = new RegExp(
  String.raw`^(?!(?:protokoll|sammanträde|kallelse|utdrag|möte|datum|\S+s\ssammanträde)).{30,}\p{L}[,)]?\s\(?(?:den\s|i\s)?(?:${figures}|${words}|${slashed}|${inMonth}),?$`,
  "iu",
);
/** "… enligt styrelsens beslut i", "… (protokollet för mars,": a full line that stops before what only a sentence goes on with. */
const isUnfinished = /^.{40,}(?:\p{Ll},?|,)$/u;
const goesOnAsSentence = new RegExp(
  String.raw`^§+\s?\d{1,4}(?:\/\d{2,4})?(?:(?:\s?[–-]\s?|\soch\s)\d{1,4})?[,)]?\s${oneOf`
    att om har och får fick ska gav med där som punkt om_att i_fråga i_ärendet samt lät gavs
  `}(?![A-Za-zÀ-ɏ])`,
  "u",
);

/** "§ 57 2021-04-19 att", "§ 57 den 19 april 2021.": the paragraph before its day. */
const paragraphThenDay = new RegExp(
  String.raw`^§+\s?\d{1,4},?\s\(?(?:av\s)?(?:den\s)?(?:${figures}|${words})(?:[.,;)]|\s\p{Ll}|\s\d|$)`,
  "u",
);
/** "Styrelsen beslutade § 57" above "2021-04-19 att". */
const endsInParagraph = new RegExp(String.raw`\s${beforeDay},?\s§+\s?\d{1,4},?$`, "iu");

/** Whether a line that begins with the day or the paragraph of a decision goes on the sentence above that tells of it. */
export function isCutDecision(before: string, text: string): boolean {
  if (paragraphThenDay.test(text) && endsBeforeDay.test(before)) return true;
  if (text.startsWith("§"))
    return (
      (paragraphFirst.test(text) &&
        (endsInDay.test(before) || endsInAnyDay.test(before) || /\s\($/u.test(before))) ||
      (goesOnAsSentence.test(text) &&
        (isUnfinished.test(before) || (endsInDay.test(before) && tellsThen.test(before))))
    );
  if (dayFirst.test(text) || decisionFirst.test(text))
    return endsBeforeDay.test(before) || endsInParagraph.test(before);
  return endsAtSign.test(before) && /^\d{1,4}(?!\d)/.test(text);
}
/** "… 2021-04-19 §" above "57 att" */
const endsAtSign = /\S\s\(?§$/u;

/** "2021-04-" above "19 § 57", "2021-" above "04-19": a day that the page cut in two. */
export const isCutDay = (before: string, text: string): boolean =>
  (/(?<![\d/-])(?:19|20)\d\d-$/.test(before) && /^\d\d-\d\d(?![\d-])/.test(text)) ||
  (/(?<![\d/-])(?:19|20)\d\d-\d\d-$/.test(before) && /^\d\d(?![\d-])/.test(text));

/** The same where a page ended between them, so that a gap stands there: only a sentence that tells what was decided. */
export const isCutDecisionByPage = (before: string, text: string): boolean =>
  text.startsWith("§") &&
  goesOnAsSentence.test(text) &&
  endsInDay.test(before) &&
  tellsThen.test(before);
const tellsThen =
  /(?<![A-Za-zÀ-ɏ])(?:beslutade|beslöt|beslutat|fastställ(?:de|t)|antog|antagit|gav|gett|medg(?:av|ett)|delegera(?:de|t)|bemyndiga(?:de|t)|uppdrog|överlät|avsatte|avsatt|anslog|tilldelade|fördelade)(?![A-Za-zÀ-ɏ])/i;
