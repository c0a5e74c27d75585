import { oneOf } from "./words/pattern.ts";
import { weekdayOf } from "../../domain/calendar.ts";
import { day } from "../../domain/brand.ts";
import { weekdayNamesIn } from "../format.ts";
import type { FoundDate } from "./words/dates.ts";
import type { SourceDocument } from "./layout/document.ts";
import type { FoundMandate } from "./formal/mandates-given.ts";
import { isPerson } from "./words/people.ts";
import { quoted } from "./words/quoted.ts";
import type { Question } from "./reading.ts";
import { sentencesOf } from "./words/sentences.ts";

/** What has to be asked about the day of the document (rule R17). */
export function questionsOfDate(
  document: SourceDocument,
  date: FoundDate | null,
  mandates: readonly FoundMandate[],
): Question[] {
  if (document.kind === "ovrigt" && date === null) return [];
  if (date === null)
    return [
      {
        topic: "datum",
        text: "Dokumentet saknar datum. Vilken dag fattades beslutet eller hölls mötet?",
      },
    ];
  if (date.kind === "ambiguous")
    return [{ topic: "datum", text: `Datumet ”${date.text}” rymmer två dagar. Vilken gäller?` }];
  if (date.kind === "impossible")
    return [{ topic: "datum", text: `Dagen ”${date.text}” finns inte. Vilken dag ska det vara?` }];
  const questions: Question[] = [];
  if (date.shortYear)
    questions.push({
      topic: "datum",
      text: `Datumet ”${date.text}” har ett årtal med två siffror. Stämmer ${date.day}?`,
    });
  const weekday = weekdayOf(day(date.day));
  if (weekday >= 6)
    questions.push({
      topic: "datum",
      text: `Dokumentets dag ${date.day} är en ${weekdayNamesIn("sv")[weekday - 1] ?? ""}. Stämmer den?`,
    });
  const later = mandates.find((mandate) => mandate.date !== null && mandate.date > date.day);
  if (later !== undefined)
    questions.push({
      topic: "mandat",
      text: `Beslutet är daterat ${date.day}, före mandatet ${later.date ?? ""}. Vilket datum stämmer?`,
    });
  return questions;
}

/** What was addressed to the program, a text that was too long. */
export function questionsOfText(document: SourceDocument): Question[] {
  const questions: Question[] = [];
  if (document.addressed.length > 0) {
    const [first = ""] = document.addressed;
    const more = document.addressed.length > 1 ? ` (${document.addressed.length} rader)` : "";
    questions.push({
      topic: "instruktion",
      text: `Texten vänder sig till programmet: ”${quoted(first)}”${more}. Den följs inte. Vem har skrivit den, och hör den till beslutet?`,
    });
  }
  if (document.cut)
    questions.push({
      topic: "läsning",
      text: "Texten är så lång att bara början är läst. Vad står i resten? Läs in den delen för sig.",
    });
  return questions;
}

const named = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])(?:se |enligt |i |(?:enl\.|jfr) )?${oneOf`
    (excel|word|pdf-?)?bilaga(n)?(_(\d{1,2}|[A-H])(?![A-Za-zÀ-ɏ]))?
    bilagor(na)?(_\d{1,2}(_?[–-]_?\d{1,2}|(,_\d{1,2})*_och_\d{1,2})?)? bilagd*_[A-Za-zÀ-ɏ]+
    bifogad*_[A-Za-zÀ-ɏ]+
  `}(?![A-Za-zÀ-ɏ])`,
  "gi",
);

/** What single members say; their appendices are theirs. */
const spoken =
  /yrkande|reserv|yttrande|anteckning|votering|omröstning|proposition|beslutsgång|jäv|deltar/i;

/** Appendices that are named and do not stand in the text (rule R16). */
export function questionsOfAppendices(document: SourceDocument): Question[] {
  const present = document.sections
    .filter((section) => section.kind === "appendix" && section.lines.length > 0)
    .map((section) => section.heading.toLowerCase());
  const asked = new Map<string, string>();
  for (const section of document.sections) {
    if (section.kind === "appendix" || (section.kind === "aside" && spoken.test(section.heading)))
      continue;
    for (const line of section.lines) {
      if (!/bila|bifog/i.test(line.text)) continue;
      if (document.appendix?.lines.some(({ text }) => text === line.text) === true) continue;
      for (const [found] of line.text.matchAll(named)) {
        const name = found
          .trim()
          .toLowerCase()
          .replace(/^(?:se|enligt|i|enl\.|jfr)\s/, "");
        if (
          present.some(
            (heading) =>
              heading === name ||
              heading.startsWith(`${name} `) ||
              heading.startsWith(`${name}:`) ||
              name === "bilaga" ||
              name === "bilagan",
          ) ||
          (document.appendix !== null && /^bilagan?$/.test(name))
        )
          continue;
        if (!asked.has(name)) asked.set(name, line.text);
      }
    }
  }
  return [...asked].slice(0, 10).map(([name, line]) => ({
    topic: "bilaga",
    text: `”${name}” nämns men finns inte med: ”${quoted(line)}”. Var finns den?`,
  }));
}

const noUnderlying =
  /^(?:saknas|inget|inga|ej bifogat|muntlig[A-Za-zÀ-ɏ]*(?: .*)?|kompletteras|kommer senare|–|-)\.?$/i;

/** A list of what the decision rests on that is empty, or comes later. */
export function questionsOfUnderlying(document: SourceDocument): Question[] {
  return document.sections
    .filter((section) => section.kind === "underlying")
    .filter(
      (section) =>
        section.lines.length === 0 ||
        section.lines.some(
          (line) =>
            noUnderlying.test(line.text) ||
            /(?:kompletteras|eftersänds|skickas senare|ej klar|delas ut vid|saknas)/i.test(
              line.text,
            ),
        ),
    )
    .map((section) => ({
      topic: "underlag",
      text: `Under ”${section.heading}” saknas underlag. Vad vilar beslutet på?`,
    }));
}

/** "Primärvården Öster" is written as a name, and nobody's. */
const placeOfCare =
  /(?:vården|kliniken|mottagningen|sjukhuset|centralen|skolan|teamet|tjänsten|omsorgen|hemmet)(?![A-Za-zÀ-ɏ])/i;

const noDisqualification = new RegExp(
  oneOf`
    (inte|ej)_anmält_([A-Za-zÀ-ɏ]+_)?jäv (ingen|varken).{0,60}jäv inte_(vara_)?jävig inget_jäv
    jäv_föreligger_inte någo[nt].{0,20}jäv.{0,40}_(inte|ej)(?![A-Za-zÀ-ɏ])
    (utan|inga)_(anmält_|anmälda_)?jäv jävsfrågan_(har|är)_(ställts|prövad|prövats)
  `,
  "i",
);

/** Who prepared the matter and also receives money, and what the text says of disqualification (sv. *jäv*). */
export function questionsOfDisqualification(
  document: SourceDocument,
  responsible: readonly (string | null)[],
): Question[] {
  const questions: Question[] = [];
  const names = new Set(responsible.filter((name) => name !== null));
  const [head] = document.sections;
  const receivers = new Set(
    document.sections.flatMap((section) => (section.kind === "dispatch" ? section.lines : [])),
  );
  const ends = document.lines.slice(-25).filter((line) => !receivers.has(line));
  // The minutes begin with everybody who was there.
  const named =
    document.kind === "protokoll" ? /^(?:handläggare|föredragande|beredd av|upprättad av)/i : /^/u;
  const above = (head?.lines ?? []).slice(0, 12).filter(({ text }) => named.test(text));
  const signers = [...above, ...ends].flatMap((line) => {
    const bare =
      line.text
        .replace(
          /^(?:handläggare|föredragande|beslutsfattare|upprättad av|beredd av|beslutande)\s?:?\s/i,
          "",
        )
        .split(/[,(]/)[0]
        ?.trim() ?? "";
    return isPerson(bare) && !placeOfCare.test(bare) ? [bare] : [];
  });
  for (const name of new Set(signers)) {
    if (names.has(name))
      questions.push({
        topic: "jäv",
        text: `${name} står både som handläggare eller beslutsfattare och som ansvarig för medel. Har jäv prövats?`,
      });
  }
  if (document.lines.some(({ text }) => noDisqualification.test(text))) return questions;
  for (const line of document.lines) {
    const found = sentencesOf(line.text).find(
      (sentence) =>
        /(?<![A-Za-zÀ-ɏ])(?:jäv(?:ig|iga|et|s[A-Za-zÀ-ɏ]*)?|deltar inte i (?:beslutet|handläggningen))(?![A-Za-zÀ-ɏ])/i.test(
          sentence,
        ) &&
        /\S\s\S/.test(sentence) &&
        sentence.length > 8,
    );
    if (found === undefined) continue;
    questions.push({
      topic: "jäv",
      text: `Texten nämner jäv: ”${quoted(found)}”. Vem deltog i beslutet?`,
    });
    break;
  }
  return questions;
}

/** Minutes that do not say whether they are adjusted, or that are not yet. */
export function questionsOfAdjustment(
  document: SourceDocument,
  adjusted: boolean | null,
): Question[] {
  if (document.kind !== "protokoll" || adjusted === true) return [];
  return [
    {
      topic: "justering",
      text:
        adjusted === false
          ? "Protokollet är inte justerat. När justeras det?"
          : "Det framgår inte om protokollet är justerat. Är det justerat?",
    },
  ];
}
