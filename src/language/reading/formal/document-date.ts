import { oneOf } from "../words/pattern.ts";
import { rememberedOf } from "../words/remembered.ts";
import { adoptionOf, madeDayOf } from "./adopted.ts";
import type { SourceDocument } from "../layout/document.ts";
import { type FoundDate, dateIn } from "../words/dates.ts";
import { bodyIn, isPerson, isRole } from "../words/people.ts";
import type { Section } from "../layout/section.ts";
import { settledDay } from "./two-days.ts";
import type { Line } from "../layout/line.ts";

/** "Protokoll från sammanträde den 5 maj": in what is decided or proposed it names another meeting. */
const loose = /\bsammanträde(?:t)? (?:den )?\d|\b(?:protokoll|minnesanteckningar|anteckningar)\b/i;
/** Labels before the date that counts, the strongest first. */
const labels: readonly RegExp[] = [
  /^(?:beslutsdatum|datum för beslut(?:et)?|beslutsdag|(?:beslutet )?(?:beslutad|beslutat|fattat|fattad)(?=:?\s(?:den\s)?\d)|(?:beslut på delegation|delegationsbeslut)(?=,?\s(?:fattat\s)?(?:den\s)?(?:\d{4}-\d\d-\d\d|\d{1,2}\s\p{Ll})))(?![\p{L}\d])/iu,
  /^(?:sammanträdesdatum|mötesdatum|sammanträdesdag|sammanträde(?:t)?(?: den)?|sammanträdestid|tid(?: och plats)?|plats och tid)\b/i,
  loose,
  /^datum\b/i,
];
/** Dates of something else: periods, deadlines, cited decisions, printouts. */
const otherDate = new RegExp(
  String.raw`§|\b${oneOf`
    skickat sent utskriv giltig gäller senast revidera diarieför registrera inkom ankom född
    period planperioden överenskommelse anslag anslås justera[dst] enligt beslutade bilaga mail
    mejl version sista
  `}`,
  "i",
);
/** When a list was written is no day of a decision. */
const drawnUp = /^(?:[A-Za-zÀ-ɏ]+\s){0,3}?upprätta[dt]/i;
const headLinesMax = 30;

/** "Samtliga beslut fattades den 22 november 2017": of a meeting of two days the one on which it decided. */
const decidedOn =
  /(?<![A-Za-zÀ-ɏ])(?:(?:samtliga|alla)\s)?beslut(?:en|et)?\s(?:fattades|fattas|togs|är fattade?|är fattat|fattade)\s(?:under\s)?(?:sammanträdets\s)?(?=den\s\d|\d)|(?<=(?<![A-Za-zÀ-ɏ])(?:mitt|detta)\s(?:delegations)?beslut(?![A-Za-zÀ-ɏ])[^.]{0,60}\.\s)det\s(?:är\sfattat|fattades|togs)\s(?=den\s\d|\d)|(?<![A-Za-zÀ-ɏ])beslutsdag(?:en)?\s?(?:är|var|:)?\s(?=den\s\d|\d)/i;
/** Parts that tell of other days than the document's own. */
const notOwn: ReadonlySet<Section["kind"]> = new Set([
  "underlying",
  "background",
  "delegation",
  "aside",
  "dispatch",
  "notice",
  "appendix",
]);

/**
 * The day of the decision or the meeting; what the text leaves open is shown as it stands. Every part that reads money
 * asks for it, while a meeting of two days takes a look at every line.
 */
export const documentDate = rememberedOf((document: SourceDocument): FoundDate | null => {
  const found = dateAsWritten(document);
  return found?.kind === "ambiguous" ? (settledDay(document, found) ?? found) : found;
});

function dateAsWritten(document: SourceDocument): FoundDate | null {
  const head = headOf(document);
  const decided = head.filter((line) => decidedOn.test(line.text) && !/§/.test(line.text));
  const told = decided
    .map((line) => dateIn(line.text.split(decidedOn).at(-1) ?? ""))
    .find((found) => found?.kind === "day");
  return (
    told ??
    (document.kind === "ovrigt"
      ? (adoptionOf(document.lines)?.day ?? madeDayOf(document.lines))
      : null) ??
    document.appendix?.day ??
    minutesDate(document) ??
    labelledDate(document) ??
    dayBelowBody(document) ??
    firstDate(
      head.filter(
        (line) =>
          !otherDate.test(line.text) &&
          line.text.length < 160 &&
          !(document.kind === "ovrigt" && drawnUp.test(line.text)),
      ),
    ) ??
    decisionDate(document) ??
    signatureDate(document)
  );
}

/** Where the items of minutes begin. */
const firstItem =
  /^(?:#{1,4}\s)?(?:§+\s?\d|\d{1,3}(?:\.|\s?§)\s?\S|ärende\s\d|beslut(?![A-Za-zÀ-ɏ]))/i;
const inHead = { linesMax: 14, lengthMax: 90 };
/** Days beside that of the meeting, in the head of its minutes. */
const besideMeeting =
  /kallelse|kallad|nästa|föregående|förra|dagordning|handling|diarie|dnr|datum\sför/i;

/**
 * "Personalutskottet 2016-09-21": the day that stands above the items of minutes, whoever met, and before any day of
 * another meeting that the items tell of. What has a label there counts before what has none.
 */
function minutesDate(document: SourceDocument): FoundDate | null {
  if (document.kind !== "protokoll") return null;
  const { lines } = document;
  const end = lines.findIndex(({ text }) => firstItem.test(text));
  if (end < 1) return null;
  const head = lines
    .slice(0, Math.min(end, inHead.linesMax))
    .filter(({ text }) => text.length < inHead.lengthMax && !/[.!?]$/.test(text));
  return (
    labelledDate(document, head) ??
    firstDate(head.filter(({ text }) => !otherDate.test(text) && !besideMeeting.test(text)))
  );
}

function labelledDate(
  document: SourceDocument,
  all: readonly Line[] = document.lines.slice(0, document.kind === "protokoll" ? 40 : 14),
): FoundDate | null {
  const others = linesOf(document, notOwn);
  const given = linesOf(document, new Set(["decision", "proposal"]));
  const own = all.filter(
    (line) =>
      !line.text.includes("\t") && line.text.length < 300 && !/anmäl|återrapport/i.test(line.text),
  );
  for (const [strength, label] of (document.kind === "protokoll"
    ? labels
    : [...labels.slice(0, 1), ...labels.slice(1).toReversed()]
  ).entries()) {
    const found = firstDate(
      own
        .filter(
          (line) =>
            label.test(line.text) &&
            !/§/.test(line.text) &&
            (strength === 0 || !others.has(line)) &&
            (label !== loose || !given.has(line)),
        )
        .flatMap((line) => behindLabel(line, document.lines)),
    );
    if (found !== null) return found;
  }
  return null;
}

const linesOf = (document: SourceDocument, kinds: ReadonlySet<Section["kind"]>) =>
  new Set(document.sections.flatMap(({ kind, lines }) => (kinds.has(kind) ? lines : [])));

const onlyLabel =
  /^(?:besluts?|sammanträdes?|mötes)?(?:datum|dag(?:en)?|tid)(?:\s(?:för|då)\s.{3,40})?\s?:?$/i;
const shortDay = /^(\D{3,40}[:\s])(\d{6})(?!\d)/u;

/** A date stands behind its label or alone on the line below it; behind one it may have six figures. */
function behindLabel(line: Line, lines: readonly Line[]): Line[] {
  const below = onlyLabel.test(line.text) ? lines[lines.indexOf(line) + 1] : undefined;
  const short = shortDay.exec(line.text);
  return [
    short === null ? line : { ...line, text: short[2] ?? "" },
    ...(below === undefined || below.text.length > 40 ? [] : [below]),
  ];
}

/** How many lines of a paragraph of minutes may stand above its text, with the date alone and without. */
const aboveText = { alone: 8, any: 4 };
const dayAlone = /^(?:den\s)?\d{1,4}[-\s.]\S{2,10}[-\s.]\d{2,4}$/u;

/** "Kultur- och fritidsnämnden" above "2021-05-19": the day of the minutes, and not that of the papers listed below. */
function dayBelowBody(document: SourceDocument): FoundDate | null {
  if (document.kind !== "protokoll") return null;
  const head = headOf(document, aboveText.alone);
  return firstDate(
    head.filter(
      ({ text }, index) =>
        dayAlone.test(text) && bodyIn(head[index - 1]?.text ?? "") === head[index - 1]?.text,
    ),
  );
}

function headOf(document: SourceDocument, linesMax = aboveText.any): readonly Line[] {
  return document.sections
    .filter((section) => section.kind === "head")
    .flatMap((section) =>
      section.heading === "" ? section.lines : section.lines.slice(0, linesMax),
    )
    .slice(0, headLinesMax);
}

function firstDate(lines: readonly Line[]): FoundDate | null {
  for (const line of lines) {
    const found = dateIn(line.text);
    if (found !== null) return found;
  }
  return null;
}

/** "… beslutar den 5 maj 2023 att". */
function decisionDate(document: SourceDocument): FoundDate | null {
  for (const section of document.sections) {
    if (section.kind !== "decision") continue;
    const found = section.lines.find((line) =>
      /\bbeslutar\b.{0,30}\b(?:den|i dag)\b|\bbeslut(?:et)?\b.{0,40}\bfatta(?:t|des|ts)\b/i.test(
        line.text,
      ),
    );
    const date = found === undefined ? null : dateIn(found.text.slice(0, 200));
    if (date !== null && !/§/.test(found?.text.slice(date.start, date.start + 40) ?? ""))
      return date;
  }
  return null;
}

/** "Östersund den 5 maj 2023", near the end. */
function signatureDate(document: SourceDocument): FoundDate | null {
  const end = document.lines.slice(-15);
  const place = new RegExp(
    oneOf`
      ^\p{Lu}[A-Za-zÀ-ɏ]{2,20}(,)?_(den_)?\d ^(den_)?\d[\d\sA-Za-zÀ-ɏ-]{5,20}$
      ^(Undertecknat|Signera[td]:?_|Beslutat|Beslutsdatum|Ort_och_datum)
      ^((Dokumentet|Beslutet)_(är|har)_)?([Ee]lektroniskt|[Dd]igitalt)_(signera|underteckna)
    `,
    "u",
  );
  const paper = new RegExp(
    String.raw`^${oneOf`
      *skrivelse *utlåtande *rapport *underlag ansökan motion förslag yttrande överenskommelse
      rekvisition begäran mejl brev pm plan redovisning sammanställning
    `}(?![A-Za-zÀ-ɏ])`,
    "i",
  );
  return firstDate(
    end.filter(
      (line) =>
        (place.test(line.text) || isSigner(line.text)) &&
        line.text.length < 80 &&
        !paper.test(line.text) &&
        !/^(?:utskriv|revidera|upprätta|giltig|gäller|senast|inkom|ankom|skickat|anslag|tillkännag)/i.test(
          line.text,
        ),
    ),
  );
}

/** "Bo Ek, regiondirektör, 2025-04-09", with the day before or behind. */
function isSigner(text: string): boolean {
  const [name = "", position = "", ...more] = text
    .replace(dateIn(text)?.text ?? "", "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return more.length === 0 && isPerson(name) && (position === "" || isRole(position));
}

/** The latest day that the text tells of as past, for documents without a date of their own. */
export function latestPastDay(document: SourceDocument): string | null {
  let latest: string | null = null;
  for (const section of document.sections) {
    if (section.kind !== "background" && section.kind !== "delegation") continue;
    for (const line of section.lines) {
      for (const sentence of line.text.split(/(?<=[.;])\s+(?=\p{Lu})/u)) {
        if (
          !/\b(?:fastställdes|beslutade|presenterades|antogs|behandlades|fattade|gav|uppdrog|godkändes)\b/.test(
            sentence,
          )
        )
          continue;
        const found = dateIn(sentence);
        if (found?.kind === "day" && (latest === null || found.day > latest)) latest = found.day;
      }
    }
  }
  return latest;
}

/** The day that months without a year are counted from. */
export function dayToCountFrom(document: SourceDocument, date: FoundDate | null): string | null {
  if (date?.kind === "day") return date.day;
  if (date?.kind === "ambiguous") {
    const figures = /^((?:19|20)\d\d-\d\d-\d\d)/.exec(date.text)?.[1];
    if (figures !== undefined) return figures;
    const words = dateIn(
      date.text.replace(
        /^\d{1,2}(?::[ae])?(?:\s\p{L}+)?\s?(?:--?|–|—|\/|och|till|(?=\s?\d))\s?/u,
        "",
      ),
    );
    return words?.kind === "day" ? words.day : null;
  }
  return latestPastDay(document);
}
