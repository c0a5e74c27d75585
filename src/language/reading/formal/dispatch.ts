import { oneOf } from "../words/pattern.ts";
import { helpText } from "../../../domain/slip.ts";
import type { SourceDocument } from "../layout/document.ts";
import { endsInPageNumber } from "../layout/page-furniture.ts";
import { isTitle, receiversOf } from "./receivers.ts";
import { receiversBehind, toldReceivers } from "./told-receivers.ts";
import { isPerson, isRole, namesSomebody } from "../words/people.ts";
import type { Question } from "../reading.ts";
import type { Line } from "../layout/line.ts";
import type { Section } from "../layout/section.ts";

export interface Dispatch {
  readonly to: readonly string[];
  readonly questions: readonly Question[];
}

const ends = new RegExp(
  oneOf`
    \S@\S
    ^(i_tjänsten|vid_protokollet|(o|(ännu_)?(ej|inte)_(ännu_)?|omedelbart_)?justera|justering(?!sperson)|paragrafen|([A-Za-zÀ-ɏ]+s_)?protokoll(et)?(?=_är_|$)|protokollet|(sekreterare|protokollförare|ordförande)_?:|sida_\d|\d{1,3}_?\(\d{1,3}\)$
      |undertecknat|signerat|elektroniskt|\s*(utskri[vf][A-Za-zÀ-ɏ]*|sparat|dokument-?id
      |sid(an?)?\.?)_?:?_?\d|[-_=*–—]{3,}($|_?[A-Za-zÀ-ɏ]+_?[-_=*–—]{3,}$)|(digitalt
      |elektroniskt)_(signera|underteckna)[A-Za-zÀ-ɏ]+|publicera[dt](?![A-Za-zÀ-ɏ])|expediera[dt]s?_(den_)?\d
      |(transaktion|blankett|beslutsn(r|ummer))[A-Za-zÀ-ɏ]*_\S*\d|sign*_?:|kopia_[–-]_original|box_\d)
    (?<![A-Za-zÀ-ɏ])((post|besöks)adress|org\.?_?(nr|nummer)|organisationsn[A-Za-zÀ-ɏ]+|telefon|telefax|fax
      |växel(?=_?[:\d])|bankgiro|plusgiro|tfn|e-post|utdragsbestyrk*|utdragets_riktighet
      |rätt_utdraget|bestyrks|intyga[rs]|hur_man_överklagar)(?![A-Za-zÀ-ɏ])
    www\. (?<![A-Za-zÀ-ɏ])(vinner_laga_kraft|(överklagande|besvärs)tid*)(?![A-Za-zÀ-ɏ])
    ^anslag(et|s)?*_(tas|togs|sitter|sattes|har|uppe?|ned?r?)(?![A-Za-zÀ-ɏ])
  `,
  "i",
);
/** "Anmäls till nämnden i maj", "Publiceras på anslagstavlan": what is done with the decision is no receiver. */
const isDone = new RegExp(
  String.raw`^(?:(?:detta\s|delegations)?beslut(?:et)?\s|protokoll(?:et)?\s|ärendet\s)?(?:ska\s|har\s)?${oneOf`
    anmäl redovis rapporter återrapporter publicer anslå arkiver diarieför registrer förvara
    gallra läggs laga_kraft vinner
  `}[A-Za-zÀ-ɏ]{0,4}\s(?:till|vid|i|på|hos|av|kraft|den|inför)(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** What a template asks of the one who fills it in. */
const imperative = /^\W*(?:ange|skriv|fyll i|lista|välj|lägg till|radera|ta bort)\s/i;
/** "Organisation eller person som ska få utdraget fylls i här." */
const toFill =
  /(?<![A-Za-zÀ-ɏ])(?:fylls i|anges|skrivs|läggs in|listas)(?: in)? här(?![A-Za-zÀ-ɏ])|^\W*(?:här (?:anges|fylls|skrivs|(?:skriver|fyller|anger|listar|lägger) (?:du|ni|man|handläggaren))|(?:namn|mottagare|organisation|person|funktion)[A-Za-zÀ-ɏ]* (?:eller|och) [A-Za-zÀ-ɏ]+ som ska)(?![A-Za-zÀ-ɏ])/i;
const isHelp = (text: string): boolean =>
  helpText.test(text) || imperative.test(text) || toFill.test(text) || /^[\s.…_–-]+$/u.test(text);
const receiversMax = 60;
const andOthers = /,?\s*(?<![A-Za-zÀ-ɏ])m\.?\s?fl\.?(?![A-Za-zÀ-ɏ])/i;
/** "se sändlista", "enligt lista". */
const elsewhere =
  /^(?:se |enligt )(?:särskild |separat |bifogad )?(?:sänd)?lista[A-Za-zÀ-ɏ]*\.?$|^se /i;

/** The receivers of extracts; what a template left behind, or what looks cut off, is asked about. */
export function dispatchOf(document: SourceDocument): Dispatch {
  const to: string[] = [];
  const questions: Question[] = [];
  const decided = document.sections.findIndex(
    ({ kind }) => kind === "decision" || kind === "proposal",
  );
  for (const [index, section] of document.sections.entries()) {
    if (section.kind !== "dispatch") continue;
    const lines = untilEnd(withoutSigner(listOf(section, index < decided)).map(withoutMail));
    const own = lines.filter((text) => !isHelp(text) && !elsewhere.test(text));
    // "Sänds till alla i gruppen": the heading of an empty list may itself be one.
    const inHeading = lines.length === 0 ? receiversBehind(section.heading) : null;
    if (lines.some((text) => elsewhere.test(text)))
      questions.push({
        topic: "utdrag",
        text: `Under ”${section.heading}” står bara var mottagarna finns. Vilka ska ha utdrag?`,
      });
    else if (own.length < lines.length)
      questions.push({
        topic: "utdrag",
        text: `Under ”${section.heading}” står mallens hjälptext kvar. Vilka ska ha utdrag?`,
      });
    else if (own.length === 0 && inHeading !== null) to.push(...inHeading);
    else if (own.length === 0 && document.sections[index + 1]?.kind !== "dispatch")
      questions.push({
        topic: "utdrag",
        text: `Under ”${section.heading}” står inga mottagare. Vilka ska ha utdrag?`,
      });
    if ((own.at(-1) ?? "").endsWith(","))
      questions.push({
        topic: "utdrag",
        text: `Listan under ”${section.heading}” slutar med ett kommatecken. Saknas någon mottagare?`,
      });
    if (own.some((text) => andOthers.test(text)))
      questions.push({
        topic: "utdrag",
        text: `Under ”${section.heading}” står ”m.fl.”. Vilka fler ska ha utdrag?`,
      });
    to.push(...receiversOf(own.map((text) => text.replace(andOthers, ""))));
  }
  if (!document.sections.some(({ kind }) => kind === "dispatch"))
    to.push(...toldReceivers(document));
  const once = new Map(to.toReversed().map((name) => [name.toLowerCase(), name]));
  return { to: [...once.values()].toReversed().slice(0, receiversMax), questions };
}

/** "Kopia: Ekonomichefen", in the head of a document: the list ends where the next thing begins. */
function listOf({ lines }: Section, isAbove: boolean): readonly Line[] {
  const gap = lines.findIndex((line, index) => index > 0 && line.afterGap);
  return isAbove && gap > 0 ? lines.slice(0, gap) : lines;
}

/** "Primärvårdschefen, eva.alm@vik.example": where a receiver is reached; an address alone ends the list. */
function withoutMail(line: Line): Line {
  if (!line.text.includes("@")) return line;
  const text = line.text.replace(address, "").trim();
  const isReceiver = text.split(/,\s/u).every((part) => namesSomebody(part));
  return isReceiver ? { ...line, text } : line;
}

const address = /[\s,;:–-]*[<([]?(?:e-post:?\s|mailto:)?[^\s@<>()]+@[^\s@<>()]+[>)\]]?/gi;

const inBrackets = /\s\([^()]{3,120}\)$/u;

/** A name alone below the positions that get it is whose signature ends the text. */
function withoutSigner(lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  const isSigner =
    lines.length > 1 &&
    last?.afterGap === true &&
    isPerson(last.text.replace(inBrackets, "")) &&
    !lines.slice(0, -1).some((line) => isPerson(line.text));
  return isSigner ? lines.slice(0, -1) : lines;
}

/** "Hallsta, dag som ovan", "Hallsta den 5 maj 2024": where and when it was signed. */
const signed = new RegExp(
  String.raw`^\p{Lu}[A-Za-zÀ-ɏ]{1,20}(?:\s[A-Za-zÀ-ɏ]{1,20})?,?\s(?:dag som ovan|samma dag|(?:den\s)?(?:\d{1,2}\s\p{Ll}{3,9}\s(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d))\.?$|^(?:[A-Za-zÀ-ɏ]+ )?(?:dag )?som ovan$|^${oneOf`
    ort_och_datum datum_och_underskrift med_vänlig*_hälsning* enligt_uppdrag
    (på|för)_.{3,50}s_vägnar beslutande beslutsfattare vid_tangenterna vid_pennan
  `}(?![A-Za-zÀ-ɏ])`,
  "iu",
);

/** "Trevlig sommar!", "Mvh", "/Eva": how a mail ends, below which only its sender stands. */
const greets =
  /!$|^(?:med\s)?(?:vänlig|bästa|varm|hjärtlig|trevlig|skön|glad|god|fin|ha en)\p{L}*\s(?:hälsning|sommar|helg|jul|påsk|fortsättning|dag|vecka|kväll|midsommar|nytt år)\p{L}*[.!]?$|^(?:mvh|hälsningar|vänligen|tack|hej då|vi hörs|hör av (?:er|dig))(?!\p{L})|^\/{1,2}\s?\p{Lu}/iu;

/** "Ordförande Eva Alm", "Justerare: Bo Ek", "Vid protokollet Ada By": who signs minutes, by what they did there. */
const ofMinutes =
  /^(?:(?:vice\s|mötets\s)?ordförande|justera(?:re|nde|s av)|justeringsperson|(?:nämnd|möte|utskotts)?sekreterare|protokollförare|vid protokollet|vid pennan)\s?:?\s(?=\p{Lu})/iu;
const signsMinutes = (text: string): boolean => {
  const cells = text.split(/\t|\s{3,}/u).filter((cell) => cell !== "");
  return (
    cells.length > 0 &&
    cells.every((cell) => ofMinutes.test(cell) && isPerson(cell.replace(ofMinutes, "").trim()))
  );
};
/** Below the list, and not among its receivers: after a gap, side by side, or one of several. */
const isSignature = (lines: readonly Line[], index: number): boolean => {
  const line = lines[index];
  if (index === 0 || line === undefined || !signsMinutes(line.text)) return false;
  const next = lines[index + 1];
  return (
    line.afterGap || line.text.includes("\t") || (next !== undefined && signsMinutes(next.text))
  );
};

function untilEnd(lines: readonly Line[]): string[] {
  const firstPerson = lines.findIndex((line) => isPerson(line.text));
  const end = lines.findIndex(
    ({ text, afterGap }, index) =>
      ends.test(text) ||
      isSignature(lines, index) ||
      endsInPageNumber(text) ||
      isDone.test(text) ||
      greets.test(text) ||
      (signed.test(text) && !isRole(text.split(/[,\d]|\sden\s/u)[0] ?? "")) ||
      (index > 0 &&
        (afterGap || index === firstPerson) &&
        isPerson(text) &&
        isTitle(lines[index + 1]?.text ?? "")),
  );
  return (end < 0 ? lines : lines.slice(0, end))
    .map(({ text }) => text)
    .filter((text) => text.trim() !== "");
}
