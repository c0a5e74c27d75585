import { isDay } from "../../../domain/brand.ts";
import { type FoundDate, dateIn, monthNumber } from "../words/dates.ts";
import { oneOf } from "../words/pattern.ts";
import type { SourceDocument } from "../layout/document.ts";
import { sentencesOf } from "../words/sentences.ts";

/** The first and the last day of a meeting that went on for several. */
interface Span {
  readonly first: string;
  readonly last: string;
}

const firstInFigures = /^(?:19|20)\d\d-\d\d-\d\d/u;
const lastInFigures = /[^\d](?:((?:19|20)\d\d)-)?(?:(\d\d)-)?(\d\d)$|(?<=-\d\d)(\d\d)$/u;
const firstInWords =
  /^(\d{1,2})(?::[ae])?(?:\s([A-Za-zÀ-ɏ]{3,}))?\s?(?:--?|–|—|\/|och|till|(?=\s?\d))/i;

/** The days of "28–29 september 2022", "2024-09-11--12", "30 september–1 oktober 2024"; null for what holds no such two. */
export function spanOf(text: string): Span | null {
  const found = firstInFigures.test(text) ? inFigures(text) : inWords(text);
  return found !== null && isDay(found.first) && isDay(found.last) && found.first < found.last
    ? found
    : null;
}

function inFigures(text: string): Span | null {
  const first = text.slice(0, 10);
  const [, year, month, inMonth, joined] = lastInFigures.exec(text.slice(10)) ?? [];
  const date = inMonth ?? joined ?? /^\d\d$/u.exec(text.slice(10))?.[0];
  if (date === undefined) return null;
  return {
    first,
    last: `${year ?? first.slice(0, 4)}-${month ?? first.slice(5, 7)}-${date}`,
  };
}

function inWords(text: string): Span | null {
  const [start = "", date = "", month] = firstInWords.exec(text) ?? [];
  const last = dateIn(text.slice(start.length).trim());
  if (start === "" || last?.kind !== "day") return null;
  const own = month === undefined ? null : monthNumber(month);
  const of = own === null ? last.day.slice(5, 7) : String(own).padStart(2, "0");
  return { first: `${last.day.slice(0, 4)}-${of}-${date.padStart(2, "0")}`, last: last.day };
}

/** What was done on a day on which was decided. */
const decides = new RegExp(
  oneOf`
    (?<![A-Za-zÀ-ɏ])beslut(en|et)?(_[A-Za-zÀ-ɏ\d§–-]+){0,5}?_(fattade?s?|fattats|togs|tagna|tagits)(?![A-Za-zÀ-ɏ])
    (?<![A-Za-zÀ-ɏ])(fattade?s?|togs|beslutades|avgjordes)_(samtliga_|alla_)?(beslut|ärenden)(en|et)?(?![A-Za-zÀ-ɏ])
    (?<![A-Za-zÀ-ɏ])beslut(en|et)?,?_(som_)?(fatta[dt]es?|fattat|taget|tagna)(?![A-Za-zÀ-ɏ])
    (?<![A-Za-zÀ-ɏ])besluts(dag|möte|sammanträde|datum)(en|et)?(?![A-Za-zÀ-ɏ])
    (?<![A-Za-zÀ-ɏ])(ärendet|ärendena|paragrafen|punkten|§_?\d{1,4})_(behandlades|avgjordes|beslutades
      |togs_upp)(?![A-Za-zÀ-ɏ])
    \(beslut(en)?(_fattades)?(_den)?_\d \(beslut(en|sdag|smöte)?\)
  `,
  "i",
);
/** A day on which nothing was decided. */
const otherwiseUsed = new RegExp(
  oneOf`
    (?<![A-Za-zÀ-ɏ])(ägnades(_helt)?_åt|användes_(till|för)|gick_åt_till|var_(en_)?|innehöll|bestod_av
      |upptogs_av)_?(enbart_|endast_)?[A-Za-zÀ-ɏ]*(information|studiebesök|utbildning|seminari|workshop
      |studieresa|temada|gruppmöte|föredrag|konferens|överlägg|dialog)
    \((endast_|enbart_)?(information|studiebesök|utbildning|gruppmöten|seminarium)\)
  `,
  "i",
);
const bothOrNone =
  /(?<![A-Za-zÀ-ɏ])(?:inte|ej|båda|bägge|inga|vardera|respektive)(?![A-Za-zÀ-ɏ])|(?<!\d)\d{1,2}(?::[ae])?\s?(?:och|samt|eller|–|-)\s?(?:den\s)?\d{1,2}\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i;
const sentenceMax = 240;

/** Of a meeting of two days the one on which it decided, where the paper tells it. */
export function settledDay({ lines, sections }: SourceDocument, date: FoundDate): FoundDate | null {
  const span = date.kind === "ambiguous" ? spanOf(date.text) : null;
  if (span === null) return null;
  const own = sections.flatMap(({ heading }) => numberOf(heading) ?? []);
  const days = new Set<string>();
  for (const { text } of lines) {
    if (!tellsOfDays.test(text)) continue;
    for (const sentence of sentencesOf(text.replace(date.text, " "))) {
      const day = dayOfParagraphs(sentence, span, own) ?? dayOfAll(sentence, span);
      if (day !== null) days.add(day);
    }
  }
  const [day, ...more] = days;
  if (day === undefined || more.length > 0) return null;
  return { kind: "day", day, text: date.text, start: date.start, shortYear: false };
}

const tellsOfDays =
  /beslut|§|ärende|paragraf|punkten|avgj|ägna|använd|information|utbildning|innehöll|bestod|upptog/i;

function dayOfAll(sentence: string, span: Span): string | null {
  if (sentence.length > sentenceMax || bothOrNone.test(sentence)) return null;
  const [day, ...more] = daysNamed(sentence, span);
  if (day === undefined) return null;
  // "Den 11 september var informationsdag och den 12 september beslutsdag"
  if (more.length > 0) {
    const clauses = sentence.split(/,\s|;\s|\s(?:och|medan|samt)\s/u);
    const told = new Set(
      clauses.length > 1 ? clauses.flatMap((clause) => dayOfAll(clause, span) ?? []) : [],
    );
    return told.size === 1 ? ([...told][0] ?? null) : null;
  }
  if (decides.test(sentence)) return day;
  if (!otherwiseUsed.test(sentence) || !areNext(span)) return null;
  return day === span.first ? span.last : day === span.last ? span.first : null;
}

const areNext = ({ first, last }: Span): boolean =>
  Date.parse(last) - Date.parse(first) === 24 * 60 * 60 * 1000;

const paragraphs =
  /§+\s?(\d{1,4})(?:\s?(?:–|-|till|t\.o\.m\.|och)\s?(?:§\s?)?(\d{1,4}))?([^§;]{0,120})/gu;
const numberOf = (heading: string): number | null => {
  const number = /^(?:\p{Lu}\p{L}{1,5}\s)?§+\s?(\d{1,4})/u.exec(heading)?.[1];
  return number === undefined ? null : Number(number);
};

/** "§§ 180–189 behandlades den 11 september, §§ 190–201 den 12 september": the day of the document's own. */
function dayOfParagraphs(sentence: string, span: Span, own: readonly number[]): string | null {
  if (own.length === 0 || !sentence.includes("§")) return null;
  const days = [...sentence.matchAll(paragraphs)].flatMap(([, from, to = from, words = ""]) => {
    const isOwn = own.every((number) => number >= Number(from) && number <= Number(to));
    return isOwn ? daysNamed(words, span) : [];
  });
  return days.length === 1 ? (days[0] ?? null) : null;
}

const dated =
  /(?<![\d–-])((?:19|20)\d\d-\d\d-\d\d)(?!\d|\s?[–-])|(?<![\d–-])(\d{1,2})(?::[ae])?\s([A-Za-zÀ-ɏ]{3,9})(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(första|andra|sista)\sdagen|(?<![A-Za-zÀ-ɏ])dag\s(1|2|ett|två)(?!\d|[A-Za-zÀ-ɏ])/gi;

/** The days of a meeting that words name, each once; a year is that of the meeting. */
function daysNamed(words: string, span: Span): string[] {
  const found = new Set<string>();
  for (const [, whole, date, name = "", which, number] of words.matchAll(dated)) {
    const ordinal = which ?? number;
    if (whole !== undefined) found.add(whole);
    else if (ordinal !== undefined && areNext(span))
      found.add(/^(?:första|1|ett)$/i.test(ordinal) ? span.first : span.last);
    else if (date !== undefined) {
      const month = monthNumber(name);
      for (const year of new Set([span.first.slice(0, 4), span.last.slice(0, 4)]))
        if (month !== null)
          found.add(`${year}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`);
    }
  }
  return [...found].filter((day) => day >= span.first && day <= span.last);
}
