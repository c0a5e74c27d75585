import { sentencesOf } from "../words/sentences.ts";
import { oneOf, wholeWord } from "../words/pattern.ts";
import type { SourceDocument } from "../layout/document.ts";
import type { Line } from "../layout/line.ts";
import type { Section } from "../layout/section.ts";
import {
  bracketsOf,
  figuresOnly,
  numberSource,
  numbersAlone,
  numbersBehind,
  numbersIn,
  numbersInTitle,
  onlyNumbers,
} from "./number-shapes.ts";
import { listMark } from "../layout/list-mark.ts";

const labels = oneOf`
  (vårt?_|ärendets_|dokumentets_)?(d(iarie)?-?(nr|nummer)|diariebeteckning|ärende(_?(nr|nummer)
    |beteckning|-?id|(?=\s?[:\t|])|(?=_[A-Za-zÀ-ɏ-]{0,8}[\s/.-]?\d{2}))|beteckning
    |referens(nr|nummer)?|(?<=vår_)ref(?=_?[.:]))
  ärendets_nummer diari(et|um|eplats)(?=_?[:\t|]) (diarieför(d|t|s)|läggs_i_diariet)_(som|under|på|i|med)
`;
const label = new RegExp(
  `^${labels}(?:\\s(?:för ärendet|\\(dnr\\)))?\\s?[.:]{0,2}\\s*(?![A-Za-zÀ-ɏ\\d]{0,30}n(?:r|ummer))`,
  "i",
);
const labelInside = new RegExp(`(?<![A-Za-zÀ-ɏ])${labels}\\.?:?\\s*(.+)$`, "i");
const cited = new RegExp(
  wholeWord`
    jfr jämför se_(även|också|ärende) tidigare (ändring|rättelse|omprövning|komplettering)_av
    hänvisning med_anledning_av refererar relaterat ersätter riktlinje motion policy avtal
    förordnande anknyter fortsättning_på hänger_(ihop|samman)_med d-?n(r|ummer)_(hos|från|av)
  `,
  "i",
);
/** "Ert dnr", "Socialstyrelsens diarienummer", "Statens kulturråds ärende": whose number is not the document's own. */
const ofOthers = new RegExp(
  String.raw`^\W*(?:ert?|era|deras|[A-Za-zÀ-ɏ\s]{0,40}(?<!${oneOf`
    ärendet dokumentet handlingen beslutet protokollet skrivelsen regionen kommunen nämnden
    styrelsen förvaltningen kontoret kansliet staben
  `})(?<=[A-Za-zÀ-ɏ]{3})s|[A-Za-zÀ-ɏ\s]{0,40}(?<![A-Za-zÀ-ɏ])(?:social|läns|polis)styrelsens?)\s${oneOf`
    (ärende|besluts?|diarie)-?(n(umme)?r|beteckning) ärende beteckning referens ref
    d-?n(r|ummer)
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** "Statens kulturråd (KUR 2024/8877)": the number of another authority beside its name. */
const besideOthers = new RegExp(
  String.raw`(?:[A-Za-zÀ-ɏ]*${oneOf`
    verket myndigheten departementet kollegiet inspektionen delegationen rådet
    (?<![A-Za-zÀ-ɏ])(social|läns|polis)styrelsen (?<![A-Za-zÀ-ɏ])statens_[A-Za-zÀ-ɏ]+ (?<![A-Za-zÀ-ɏ])SKR
  `})s?\s\([^()]{4,40}\)`,
  "gi",
);
const aboveNumber = /n(?:r|ummer|g|s|f)\.?:?$/i;
/** "Fakturanummer", "Telefon:", above what is no case number. */
const otherLabel = /(?:n(?:umme)?r|telefon|fax|konto|version|id|kod)\.?:?$|:$/i;
const titleLengthMax = 200;
const numbersMax = 2;
const paragraphs = /^§+\s?\d/u;
/** "Motion om fritt val av hjälpmedel (RS/288/2019)": the matter itself, and not one that is cited. */
const titled = new RegExp(
  `^\\p{Lu}[^.;]{3,160}\\s\\((?:[A-Za-zÀ-ɏ]{2,10}n(?:umme)?r\\.?:?\\s|[Dd](?:iarie)?-?nr\\.?:?\\s)?${numberSource}\\)$`,
  "u",
);

/** A number in small letters is one only where it stands alone. */
const alone = /^[a-zåäö]{2,6}\/\d{1,5}\/(?:19|20)\d\d$/;
/** "KS25/77", "BUN 25/0077": with a year of two figures only where it is all that stands on the line. */
const aloneShort = /^[A-ZÅÄÖ]{2,6}(?:\d\d\/\d{1,5}|\s\d\d\/\d{3,5})$/u;

/** The document's own case numbers: in its head, in its title or behind a label, never those it cites. */
export function caseNumbersOf(document: SourceDocument): string[] {
  const found = new Set<string>();
  for (const [place, section] of document.sections.entries()) {
    const isHead = section.kind === "head";
    const above = document.sections[place - 1];
    // "Svar på motion om …" below its § names the matter, and the number stands in it or below it.
    if (above?.kind === "head" && paragraphs.test(above.heading) && above.lines.length < 2)
      for (const text of [section.heading, ...section.lines.slice(0, numbersMax).map(textOf)])
        if (text === section.heading || onlyNumbers(text.replace(label, ""))) add(found, text);
    if (isHead) {
      add(found, section.heading);
      for (const one of numbersInTitle(section.heading)) found.add(one);
    }
    const lines = ownLines(section);
    for (const [at, line] of lines.entries()) {
      if (!isHead && !/n(?:r|ummer|eteckning)|diari/i.test(line.text)) continue;
      // "Er beteckning", above another authority's number.
      const over = lines[at - 1]?.text ?? "";
      if (ofOthers.test(line.text) || (ofOthers.test(over) && aboveNumber.test(over))) continue;
      const text = withoutOthers(line.text.replace(listMark, ""));
      if (text.length > titleLengthMax) continue;
      if (cited.test(text) && !(isHead && at < 2 && titled.test(text))) continue;
      // A whole sentence tells of other matters.
      if (text.length > 60 && text.endsWith(".") && !label.test(text)) continue;
      if (label.test(text))
        addLabelled(found, text.replace(label, "") || numberBelow(lines[at + 1]?.text));
      else if (isHead) {
        add(found, alone.test(text) ? text.toUpperCase() : text);
        for (const one of aloneShort.test(text) ? [text] : numbersAlone(text)) found.add(one);
        if (!otherLabel.test(over)) for (const one of figuresOnly(text)) found.add(one);
        const inside = labelInside.exec(text)?.[1];
        if (inside !== undefined) addLabelled(found, inside);
      }
    }
  }
  for (const way of otherwise) {
    if (found.size > 0) break;
    for (const one of way(document)) found.add(one);
  }
  return [...found].filter((one, _, all) => !all.some((other) => endsIn(other, one)));
}

const labelledMax = 60;

/** The number that a line of a paper's head has, in a cell of its own or behind its label; null for every other line. */
export function numberBeginning(line: string): string | null {
  if (cited.test(line) || ofOthers.test(line)) return null;
  for (const cell of line.split(/\t|\s{3,}|\s\|\s/u).map((one) => one.trim())) {
    if (cell.length > labelledMax) continue;
    const [number] = label.test(cell)
      ? numbersBehind(cell.replace(label, ""))
      : onlyNumbers(cell)
        ? numbersIn(cell)
        : [...numbersAlone(cell), ...figuresOnly(cell)];
    if (number !== undefined) return number;
  }
  return null;
}

/** "LTS 2016/0733" is the whole of "2016/0733". */
const endsIn = (whole: string, part: string): boolean =>
  whole !== part && whole.endsWith(part) && !/[\p{L}\d]/u.test(whole.at(-part.length - 1) ?? "");

const topMax = 12;
const topOf = ({ lines }: SourceDocument): string[] => lines.slice(0, topMax).map(textOf);
/** "Pengarna för vård (dnr 24RS210)": a title in notes, and no sentence, decision or authority. */
const titleInText =
  /^(?:\d{1,2}\.?\s|[a-h][.)]\s)?\p{Lu}[^.:;§]{5,110}\((?:dnr|diarienr|ärende)[^()]{4,25}\)$/u;
/** "Ärendet har nr HSN 24-118", "Dnr är RS/2024-118", "Anteckningarna läggs till ärende 24RS118" */
const told = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:${oneOf`
    ((det_här_)?ärendet|diarienumret|ärendenumret|dnr)_(är|har|blir|fick)(_också)?(_(nr|nummer
      |dnr|diarienummer|beteckningen|ärendenummer))?
    (läggs|lagts|registreras|registrerat|diarieförs|diarieförda?|förs|förda?|hör)_(in_)?(till
      |på|under|i)_(ärende(t)?|dnr|diarienummer)(_(nr|med_nr))?
    (diarieförs|läggs_i_diariet)_(till|på|under|som|i)
  `}):?\s(\S.*)`,
  "i",
);

/** Where a number is looked for when none stands in its usual place, the likeliest first. */
const otherwise: readonly ((document: SourceDocument) => readonly string[])[] = [
  (document) => topOf(document).filter(onlyNumbers).flatMap(numbersIn),
  (document) =>
    topOf(document)
      .filter((_, at, all) => !otherLabel.test(all[at - 1] ?? ""))
      .flatMap((text) => (aloneShort.test(text) ? [text] : ownLine(text)))
      .slice(0, 1),
  // Where the paper is titled "Beslut", its head stands below that.
  (document) =>
    topOf(document)
      .filter((text) => label.test(text) && !cited.test(text) && !ofOthers.test(text))
      .flatMap((text) => numbersIn(text.replace(label, "")))
      .slice(0, 1),
  (document) =>
    topOf(document).flatMap((text) => ofState.exec(text)?.[0] ?? besideDay.exec(text)?.[1] ?? []),
  ({ sections }) =>
    sections
      .filter(({ heading }) => paragraphs.test(heading))
      .flatMap(({ heading, lines }) => [heading, ...titleBelow(heading, lines)])
      .flatMap((title) => [
        ...numbersInBrackets(title),
        ...(paragraphs.test(title) ? [] : numbersInTitle(title)),
      ]),
  ({ sections }) =>
    sections
      .flatMap(({ heading, lines }) => [heading, ...lines.map(textOf)])
      .map((text) => withoutOthers(text))
      .filter((text) => titleInText.test(text) && !cited.test(text))
      .flatMap(numbersInBrackets),
  ({ lines }) => lines.flatMap(({ text }) => numbersTold(text)).slice(0, 1),
  ({ subject }) => numbersIn(subject),
  ({ mail }) => mail.flatMap(({ text }) => numbersTold(text)).slice(0, 1),
];

/** What stands alone in its line, or at the end of one with columns, in no form that something else has too. */
const ownLine = (text: string): string[] =>
  text.includes("\t")
    ? numbersAlone(text.slice(text.lastIndexOf("\t")))
    : [...numbersAlone(text), ...figuresOnly(text)];

/** The first line below the heading of a paragraph, and the next where the heading is no more than its number. */
const titleBelow = (heading: string, lines: readonly Line[]): string[] =>
  lines
    .slice(0, numbersMax)
    .map(textOf)
    .filter((text, at) => text !== heading && (at === 0 || onlyParagraph.test(heading)))
    .filter((text) => text.length < titleLengthMax && !cited.test(text));
const onlyParagraph = /^§+\s?\d{1,4}\.?$/u;

function numbersInBrackets(title: string): string[] {
  const words = bracketsOf(title);
  return ofState.test(words) ? [] : numbersBehind(words);
}

/** The number with which a sentence names the matter of the paper. */
function numbersTold(line: string): string[] {
  if (!/ärende|dnr|diarie/i.test(line)) return [];
  for (const sentence of sentencesOf(line)) {
    const behind = cited.test(sentence) ? undefined : told.exec(sentence)?.[1];
    const own = numbersBehind(behind ?? "").find((one) => behind?.startsWith(one));
    if (own !== undefined) return [own];
  }
  return [];
}

/** Under a paragraph's head the items of a list, and what a sentence leads in, are the papers of others. */
function ownLines({ kind, heading, lines }: Section): readonly Line[] {
  if (kind !== "head" || !paragraphs.test(heading)) return lines;
  const lead = lines.findIndex(({ text }) => text.length > leadLengthMin && text.endsWith(":"));
  return lines.slice(0, lead < 0 ? undefined : lead).filter(({ text }) => !item.test(text));
}
const leadLengthMin = 25;
const item = /^(?:[-–—•*]\s|\(?[a-h\d]{1,2}[.)]\s)/u;

const textOf = ({ text }: Line): string => text;

/** "Fi2021/01234", "S2023/02876/RS", alone: a number of the Government Offices (sv. *Regeringskansliet*). */
const ofState = /^\p{Lu}\p{L}{0,3}(?:19|20)\d\d\/\d{3,5}(?:\/\p{Lu}{1,5})?$/u;
/** "2013-04-10 LS 1301-0042": below the year and the month in which the matter came in. */
const besideDay = new RegExp(
  "^(?:19|20)\\d\\d-\\d\\d-\\d\\d\\s(\\p{Lu}{2,6}\\s\\d{4}-\\d{3,5})$",
  "u",
);

/** A number that stands alone below its label. */
const numberBelow = (text = ""): string => (/^\S+(?:\s\S+)?$/u.test(text) ? text : "");

/** "Dnr HSN 2023/441 (tidigare HSN 2022/1019)" */
const formerBehind = /\s\((?:tidigare|ersätter|jfr|se även|förut|f\.d\.)\s[^()]{4,60}\)/gi;
const withoutOthers = (text: string): string =>
  text.includes("(") ? text.replace(besideOthers, " ").replace(formerBehind, "") : text;

function add(found: Set<string>, text: string): void {
  for (const one of numbersIn(text)) found.add(one);
}

function addLabelled(found: Set<string>, text: string): void {
  for (const one of numbersBehind(text)) found.add(one);
}
