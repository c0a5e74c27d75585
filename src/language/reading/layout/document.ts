import { oneOf } from "../words/pattern.ts";
import { adoptionOf } from "../formal/adopted.ts";
import { type AppendixPaper, appendixPaperOf, partsOfAppendix } from "./appendix-paper.ts";
import { askedAndGranted } from "./asked-granted.ts";
import type { DocumentKind } from "../reading.ts";
import { screen } from "./instruction.ts";
import { prepare } from "./lines.ts";
import { withoutRunTogether } from "./run-together.ts";
import { sectionsOf } from "./sections.ts";
import type { Section } from "./section.ts";
import { moneyIn } from "../words/money.ts";
import { isRole } from "../words/people.ts";
import { namedKind } from "./named-kind.ts";
import { withToldApart } from "./told-apart.ts";
import { type Mode, withUnforeseen } from "./unforeseen.ts";
import type { Line } from "./line.ts";
import { inYear } from "./year-columns.ts";

/** A document as every part of the reader sees it. */
export interface SourceDocument {
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  readonly kind: DocumentKind;
  /** What was addressed to the program and taken away. */
  readonly addressed: readonly string[];
  readonly cut: boolean;
  /** The subject of the mail that carried it; "" for none. */
  readonly subject: string;
  /** The lines of mail around it, which were taken away. */
  readonly mail: readonly Line[];
  /** What the document is the appendix of; null where it stands for itself. */
  readonly appendix: AppendixPaper | null;
}

/**
 * Prepares a text: takes away quoted mail and what is addressed to the program, divides it and names its kind. Of the
 * years that stand beside each other in a table only `year` is kept, if it is given.
 */
export function openDocument(text: string, year: number | null = null): SourceDocument {
  const prepared = prepare(text);
  const screened = screen(year === null ? prepared.lines : inYear(prepared.lines, year));
  const own = withoutMail(screened.lines);
  const lines = askedAndGranted(own);
  const appendix = appendixPaperOf(lines);
  const divided = sectionsOf(lines);
  const known = withToldApart(appendix === null ? divided : partsOfAppendix(divided, appendix));
  const mode = appendix?.of == null ? modeOf(lines, known) : modeOfAppendix[appendix.of];
  const sections = withUnforeseen(known, mode).map(withoutRunTogether);
  return {
    lines,
    sections,
    kind: appendix?.of == null ? kindOf(lines, sections) : "ovrigt",
    addressed: screened.addressed,
    cut: prepared.cut,
    subject: screened.lines.find((line) => subjectOf.test(line.text))?.text ?? "",
    mail: own.length === screened.lines.length ? [] : withoutLines(screened.lines, own),
    appendix,
  };
}

function withoutLines(lines: readonly Line[], taken: readonly Line[]): Line[] {
  const known = new Set(taken);
  return lines.filter((line) => !known.has(line));
}

const modeOfAppendix = { decision: "decides", proposal: "proposes" } as const;

const subjectOf = /^(?:ämne|subject)\s?:/i;
const mailHead =
  /^(?:>\s?)*(?:\*{0,2})(?:från|from|skickat|sent|till|to|kopia|cc|ämne|subject)\s?:(?:\*{0,2})\s/i;
const mailStart = new RegExp(
  oneOf`
    ^(>_?)*\*{0,2}(från|from|skickat|sent)_?:
    ^-{2,}_?(ursprungligt|vidarebefordrat|original|forwarded)
    \bskrev_((?=.{0,80}[\d@<]).{0,80}|\S+(_\S+){0,2}):$ ^(den|on)_.{5,60}_(skrev|wrote)\b
  `,
  "i",
);
const documentStart = new RegExp(
  String.raw`^${oneOf`
    delegationsbeslut tjänsteskrivelse protokoll sammanträdesprotokoll minnesanteckningar §_?\d
    (dnr|diarienummer) ärendebeskrivning beslut(_|$|:) [-_=*]{5,}
    [-_=*]{3,}_?(in)?(klistrat|kopierat|hämtat|utdrag|ur_protokoll[A-Za-zÀ-ɏ]*|från_protokoll[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])
    [A-Za-zÀ-ɏ]*(styrelsen|nämnden|fullmäktige|utskottet)s?[,:]?_(sammanträdes)?protokoll(_|$)
    .{3,80}(avdelningen|förvaltningen|staben|sekretariatet|enheten|kansliet|förvaltning|nämnden
      |styrelsen)(\s+(19|20)\d\d-?\d\d-?\d{2,4})?$
    [A-ZÅÄÖ]{2,5}[/\s-]\d{1,5}[/-]\d{4}$
  `}`,
  "i",
);

/** "Region Norr   DELEGATIONSBESLUT", "Handläggare: Eva Alm   Dnr RS 2023/417": the top of a paper below a mail. */
const topOfPaper = /(?:\t|\s{3,})(?:dnr|diarie(?:nr|nummer))\s?:?\s?[A-Za-zÀ-ɏ\d]/i;
const startsDocument = (text: string): boolean =>
  documentStart.test(text) ||
  topOfPaper.test(text) ||
  (/\t|\s{3,}/.test(text) && namedKind(text) !== null);

/** Drops quoted mail, of which neither dates nor numbers nor words are the document's own. */
function withoutMail(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let inMail = false;
  for (const [index, line] of lines.entries()) {
    if (mailStart.test(line.text) && isMail(lines.slice(index, index + 6))) inMail = true;
    else if (inMail && !mailHead.test(line.text) && startsDocument(line.text)) inMail = false;
    if (!inMail && !line.text.startsWith(">")) kept.push(line);
  }
  return kept.some((line) => /\p{L}{3}/u.test(line.text)) ? kept : mailBody(lines);
}

/** A memo has a sender and a receiver too; a mail has a time, a subject or an address besides. */
const isMail = ([first, ...next]: readonly Line[]): boolean =>
  first !== undefined &&
  (!/^(?:>\s?)*\*{0,2}(?:från|from)\s?:/i.test(first.text) ||
    [first, ...next].some(({ text }) =>
      /^(?:>\s?)*\*{0,2}(?:skickat|sent|ämne|subject)\s?:|\S@\S/i.test(text),
    ));

/** A mail that carries no document is read itself, but for its head: its subject may hold the case number. */
function mailBody(lines: readonly Line[]): Line[] {
  return withoutAnswered(lines)
    .filter((line) => !line.text.startsWith(">"))
    .map((line) => ({ ...line, text: line.text.replace(/^(?:ämne|subject)\s?:\s*/i, "") }))
    .filter((line) => !mailHead.test(line.text) && !/^(?:datum|date)\s?:/i.test(line.text));
}

/** "Jag beslutar enligt ditt förslag nedan": what is answered is part of the answer. */
const pointsDown =
  /(?<![A-Za-zÀ-ɏ])(?:nedan(?:stående)?|di(?:tt|na|n)\s(?:förslag|lista|tabell|fördelning))(?![A-Za-zÀ-ɏ])/i;
const answered = /^-{2,}\s?(?:ursprungligt|original)|^(?:från|from)\s?:|\bskrev\s.{0,80}:$/i;

/** The mail that a mail with money of its own answers, quoted below it, is another's words. */
function withoutAnswered(lines: readonly Line[]): readonly Line[] {
  const body = lines.findIndex(({ text }) => !mailStart.test(text) && !mailHead.test(text));
  const end = lines.findIndex(
    ({ text }, index) =>
      index > body && answered.test(text) && isMail(lines.slice(index, index + 6)),
  );
  const own = lines.slice(0, end < 0 ? undefined : end);
  const gives = own.some(({ text }) => moneyIn(text).length > 0);
  return gives && !own.some(({ text }) => pointsDown.test(text)) ? own : lines;
}

function has(lines: readonly Line[], pattern: RegExp): boolean {
  return lines.some((line) => pattern.test(line.text));
}

const delegated =
  /(?<![A-Za-zÀ-ɏ])delegation(?:en)?(?![A-Za-zÀ-ɏ])|delegations(?!möte|resa|ledamot|ledare)|vidaredeleg|på delegat|anmäls (?:till|vid|på|i|rs|ls|hsn)(?![A-Za-zÀ-ɏ])|^beslutsfattare/i;

/** Whether a document decides or proposes where no heading says which part does; null where it may do neither. */
function modeOf(lines: readonly Line[], sections: readonly Section[]): Mode | null {
  const kind = kindOf(lines, sections);
  switch (kind) {
    case "delegationsbeslut":
      return "decides";
    case "protokoll":
      return "minutes";
    case "tjansteskrivelse":
      return "proposes";
    case "minnesanteckningar":
      return null;
    case "ovrigt":
      return sections.some((section) => section.kind === "delegation") ||
        has(lines, delegated) ||
        has(lines.slice(0, 10), numberedDecision) ||
        has(lines, /(?<![A-Za-zÀ-ɏ])(?:genom|i) detta beslut(?![A-Za-zÀ-ɏ])/i) ||
        adoptionOf(lines) !== null
        ? "decides"
        : null;
    default:
      return kind satisfies never;
  }
}

/** "Beslut 12/2025", under or above the one officer who decided: who is no body decides by delegation alone. */
const numberedDecision = /^beslut(?:\s(?:nr\s?)?\d[\d/:-]*)?$/i;
const isOfficer = ({ text }: Line): boolean =>
  text.length < 80 && isRole(text.split(/[,\t]/u)[0] ?? "") && !/:/u.test(text);

/** "Regionstyrelsen beslutar att delegera …", told of without minutes: a body gives authority and rests on none. */
const bodyDecides = (sections: readonly Section[]): boolean =>
  sections
    .filter(({ kind }) => kind === "decision")
    .every(
      ({ heading, lines: [first] }) =>
        heading === "" &&
        /^[A-Za-zÀ-ɏ]*(?:styrelsen|nämnden|fullmäktige) beslutar (?:att )?delegera /i.test(
          first?.text ?? "",
        ),
    );

/** Who was there, above what was talked of. */
const present =
  /^(?:närvarande|deltagare|deltog|medverkande|på plats|med på mötet|med)\s?:\s?\p{Lu}\p{Ll}+\s\p{Lu}/iu;

/** "Till justerare valdes …": only minutes are adjusted. */
const adjusts =
  /(?<![A-Za-zÀ-ɏ])(?:justera(?:\s[A-Za-zÀ-ɏ]+)?\s(?:dagens\s)?protokoll(?:et)?|(?:protokolls)?justerare|att\sjustera)(?![A-Za-zÀ-ɏ])/i;

/** "Med stöd av bemyndigandet beslutar jag att …": one person decides, and no body. */
const inOwnName =
  /^(?:(?:med stöd av|med hänsyn till|enligt|mot|efter|utifrån|därför|härmed|nu)(?:\s[^.;:]{2,120}?)?\sbeslutar|[^.;:]{0,40}\s(?:beslutar|fattar))\s(?:jag|undertecknad)(?![A-Za-zÀ-ɏ])/i;

/** The kind by the document's own heading, else by what it holds. */
function kindOf(lines: readonly Line[], sections: readonly Section[]): DocumentKind {
  const cited = new Set(
    sections.flatMap((section) => (section.kind === "underlying" ? section.lines : [])),
  );
  const top = lines.slice(0, 14).filter((line) => line.text.length < 200 && !cited.has(line));
  for (const line of top) {
    const named = namedKind(line.text);
    if (named !== null) return named;
  }
  const of = (kind: Section["kind"]) => sections.some((section) => section.kind === kind);
  if (
    has(lines, /^§+\s?\d{1,4}\b/) &&
    (of("decision") || of("proposal")) &&
    adoptionOf(lines) === null
  )
    return "protokoll";
  if (
    has(
      lines,
      new RegExp(
        oneOf`
          ^((anslag/bevis|bevis)_)?(paragrafen|protokollet)_är_(omedelbart_)?justera[dt]
          ^vid_protokollet ^justera(s|de|t|re)\b
          ^(protokolls?justerare|justeringens_plats|justerandes_sign|utdragsbestyrk)
        `,
        "i",
      ),
    )
  )
    return "protokoll";
  const decides = of("decision");
  const meets = has(lines.slice(0, 30), present);
  if (meets && decides && has(lines.slice(0, 60), adjusts)) return "protokoll";
  if (!decides && !of("proposal") && meets) return "minnesanteckningar";
  if (of("delegation") || (decides && has(lines, delegated) && !bodyDecides(sections))) {
    return decides ? "delegationsbeslut" : of("proposal") ? "tjansteskrivelse" : "ovrigt";
  }
  if (decides && has(lines.slice(0, 10), numberedDecision) && lines.slice(0, 10).some(isOfficer))
    return "delegationsbeslut";
  if (of("proposal")) return decides ? "protokoll" : "tjansteskrivelse";
  if (
    decides &&
    (has(
      lines,
      /^(?:jag|.{3,40}(?:direktören|chefen)) (?:beslutar|fördelar|avsätter|tilldelar)(?![A-Za-zÀ-ɏ])/i,
    ) ||
      sections.some(
        ({ kind, lines: own }) =>
          kind === "decision" && own.some(({ text }) => inOwnName.test(text)),
      ))
  )
    return "delegationsbeslut";
  return "ovrigt";
}
