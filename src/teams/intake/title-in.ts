import { isPerson, isRole, isUnit } from "../../language/reading/words/people.ts";

const titleMin = 8;
const titleMax = 120;
const headMax = 60;
const nearMax = 16;
/** A name that does not speak of money stands this close below the number. */
const closeMax = 3;

/** The headings of the region's templates, which are no names of a case. */
const templateHead =
  /^(?:ärende(?:beskrivning|t)?|sammanfattning(?:\sav\särendet)?|bakgrund|inledning|beslut(?:sunderlag|sfattare|sdatum)?|förslag till beslut|(?:delegations|ordförande)?beslut(?:\spå\sdelegation|\senligt\sdelegation|\sav\s.*)?|(?:sammanträdes)?protokoll(?:sutdrag)?|tjänsteskrivelse|utdrag ur.*|minnesanteckningar|dagordning|paragraf\p{L}*|§.*|nr\s.*|sida\s.*|bilag\p{L}.*|till\s.*|regiondirektörens beslut|yrkanden)[:.]?$/iu;
/** What a field of a head holds: "Handläggare: …", "Plats och tid", "Dnr …". */
const headField =
  /^(?:(?:dnr|diarie|ärende-?(?:nr|nummer|id)|handläggare|förhinder|frånvarande|varför|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s\d|föredragande|telefon|tfn|e-?post|datum|justera|sekreterare|ordförande|närvarande|beslutande|beslutsfattare|beslutsdatum|avsändare|mottagare|diarieförs|adress|sammanträdesd|org)|(?:med|vb|sv):|(?:fattat|kontakt(?:person)?|dag|sid(?:a|an|or)|plats|tid|övriga|delegat(?:en)?|från|till|kopia|skickat|enhet(?:en)?|förvaltning(?:en)?|avdelning(?:en)?|version|status|utgåva|vår|er|ert|box)(?![\p{L}-])|ämne:?\s*(?:sv|vb|re|fw))/iu;
/** "Delegationsbeslut om medel för cancervården", "Tjänsteskrivelse: Plan för nära vård": the kind of paper before the name. */
const kindBefore =
  /^(?:delegationsbeslut|ordförandebeslut|tjänsteskrivelse|beslut|protokollsutdrag)(?:\s?[:–]|\s-|\s(?:om|angående|avseende|gällande))\s(\p{L})(?=.{7})/iu;
const noEnd = /\s(?:beslut|beslutar|kommun|region|att|av|för|i|med|och|om|på|som|till|vid)$/iu;
const label =
  /^(?:ärende(?:mening|rubrik|t)?|rubrik|titel|angående|avser|gäller|ämne|saken)\s?(?::|\t)\s*/iu;

const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n|\r|\n/).map((line) => line.trim());

const clean = (line: string): string =>
  line
    .replaceAll(/[*#_]{1,3}(?=\S)|(?<=\S)[*#_]{1,3}/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Whether a line can be what a case is called. */
function isName(line: string): boolean {
  if (line.length < titleMin || line.length > titleMax) return false;
  if (!/^[\p{Lu}”"]/u.test(line) || /[.,;:?]$|@|https?:/u.test(line)) return false;
  if (/\b\d{4}-\d{2}-\d{2}\b|\b\d{6,8}\b/.test(line)) return false;
  if (/^Region\s\p{Lu}\S+(?:\s\p{Lu}\S+)?$/u.test(line)) return false;
  const bare = line.replace(/\s\(.*\)$/, "");
  if (noEnd.test(bare) || /(?<!\d)\d{2,3}[ -]\d{2}|\d\.\d|\.\s\p{Lu}/u.test(bare)) return false;
  if (templateHead.test(line) || headField.test(line)) return false;
  if (bare.split(/,\s|\soch\s/).every(isPerson) || isUnit(bare) || isRole(bare)) return false;
  // A word alone, or a line in capitals alone, is a letterhead.
  return /\s/.test(line) && /\p{Ll}{3}/u.test(line);
}

/** What such decisions are about. */
const aboutMoney =
  /fördelning|fördelas|statsbidrag|bidrag|medel|medlen|\bpott|miljard|användning|lyftet|stöd\b|\bplan\b|styrmodell/iu;

/** The head or a row of a table: cells parted by tabs, by bars or by many spaces. */
const isRow = (line: string): boolean => /\S(?:\t|\s{3,}|\s\|\s)\S/.test(line);

/** A name that is broken onto the next line; empty where the line is one of running text or of a table. */
function whole(lines: readonly string[], at: number): string {
  if (isRow(lines[at] ?? "")) return "";
  const line = clean(lines[at] ?? "");
  const next = clean(lines[at + 1] ?? "");
  const joined = `${line.replace(/(?<=\p{Ll})-$/u, "")}${/\p{Ll}-$/u.test(line) ? "" : " "}${next}`;
  if (!/^\p{Ll}/u.test(next)) return line;
  return joined.length <= titleMax && !/[.:;]$/.test(next) ? joined : "";
}

/** What the case is called in a text: behind a label, beside its number, below it or above it; empty where nothing can be. */
export function titleIn(text: string, caseNumber: string | null): string {
  const lines = linesOf(text).slice(0, headMax);
  const at = caseNumber === null ? 0 : lines.findIndex((line) => line.includes(caseNumber));
  if (at < 0) return "";
  for (const line of lines.slice(0, at + nearMax)) {
    const named = label.test(line) ? clean(line.replace(label, "")) : "";
    const bare = withoutNumber(named, caseNumber);
    if (bare !== "" && named.length <= titleMax && !/^\p{Ll}/u.test(named)) return bare;
  }
  const own = withoutNumber(clean(lines[at] ?? ""), caseNumber);
  if (caseNumber !== null && isName(own)) return own;
  const below = lines.slice(at + 1, at + nearMax).map((_, index) => whole(lines, at + 1 + index));
  const above = lines
    .slice(0, at)
    .map((_, index) => whole(lines, index))
    .toReversed();
  const named = (some: readonly string[]) =>
    some.map((line) => withoutNumber(line, null)).filter(isName);
  // In minutes the name stands behind its paragraph, above the number.
  const paragraph = /^§\s?\d+\s\p{Lu}/u.test(above[0] ?? "") ? above.slice(0, 1) : [];
  const sure = named([...below, ...above]).find((line) => aboutMoney.test(line));
  return (
    named(paragraph)[0] ??
    sure ??
    named(below.filter((line) => line !== "").slice(0, closeMax))[0] ??
    ""
  );
}

const withoutNumber = (line: string, caseNumber: string | null): string =>
  line
    .replace(caseNumber ?? "\0", "")
    .replace(/\s*\((?:\s*(?:dnr|diarien\p{L}*)?[.:]?\s*)\)/iu, "")
    .replace(/^(?:dnr|diarien\p{L}*)[.:]?\s*/iu, "")
    .replace(/^§\s?\d+\s*/, "")
    .replace(/[\s,–:]+$/, "")
    .replace(/^[\s,–:]+(\p{L})/u, (_, letter: string) => letter.toUpperCase())
    .trim()
    .replace(kindBefore, (_, letter: string) => letter.toUpperCase());
