import type { Section } from "./section.ts";
import { hasColumns } from "../words/columns.ts";
import { isGiven } from "../words/giving-verbs.ts";
import { type SectionKind, kindNamed, proposerToAssembly, tellsMatter } from "./headings.ts";
import { isPointOfTasks } from "./follow-up.ts";
import { laysBefore } from "./for-assembly.ts";
import { type Heading, inlineOpening } from "./openings.ts";
import { listMark } from "./list-mark.ts";
import { namedKind } from "./named-kind.ts";
import type { Line } from "./line.ts";
import { moneyIn } from "../words/money.ts";
import { withoutNumber } from "./titles.ts";
import { holdsAmount, tellsOfOthers } from "./unforeseen.ts";

const headingLengthMax = 90;

/** What has been read before a line, as far as it decides what the line is. */
interface Place {
  readonly within: Section;
  /** Whether the text is minutes, in which a decision follows its proposal. */
  readonly minutes: boolean;
  /** Whether the text calls itself a decision on delegation. */
  readonly delegated: boolean;
  /** Whether a heading "Beslut" is still to come. */
  readonly decidesLater: boolean;
  /** Whether a part that decides or proposes stands above. */
  readonly decided: boolean;
  /** The line below; "" for none. */
  readonly next: string;
}

/** A person who decides in the middle of a paragraph begins the decision there. */
function atDecision(line: Line): Line[] {
  const at = line.text.search(
    /(?<=[.]\s)(?:Jag beslutar|Undertecknad beslutar|Härmed beslutas|(?:Med stöd av|Enligt|Med hänsyn till|Mot|Efter|Utifrån|Därför|Härmed|Nu)(?:\s[^.;:]{2,120})?\sbeslutar (?:jag|undertecknad))(?!\p{L})/u,
  );
  if (at < 0) return [line];
  return [
    { text: line.text.slice(0, at).trim(), afterGap: line.afterGap },
    { text: line.text.slice(at), afterGap: false },
  ];
}

/** Divides a document by its headings. A new paragraph of minutes begins its own head. */
export function sectionsOf(lines: readonly Line[]): Section[] {
  let current: Section = { kind: "head", heading: "", lines: [] };
  const sections = [current];
  let decided = false;
  const begin = (kind: SectionKind, heading: string) => {
    decided ||= kind === "decision" || kind === "proposal";
    current = { kind, heading, lines: [] };
    sections.push(current);
  };
  const all = withPoint(lines).flatMap(atDecision);
  const minutes = isMinutes(all);
  const delegated = all.slice(0, 14).some((line) => namedKind(line.text) === "delegationsbeslut");
  const lastDecision = all.findLastIndex((line) => bareDecision.test(line.text));
  for (const [index, line] of all.entries()) {
    if (beginsParagraph(line.text) && !/^§+\s?\d{1,4}\s?[,;.)]?\s\p{Ll}/u.test(line.text))
      begin("head", line.text);
    const heading = headingOf(line, {
      within: current,
      minutes,
      delegated,
      decidesLater: index < lastDecision,
      decided,
      next: all[index + 1]?.text ?? "",
    });
    if (heading === null || (heading.kind === "decision" && isOnTop(all, index))) {
      current.lines.push(line);
      continue;
    }
    begin(heading.kind, heading.heading);
    if (heading.rest !== "") current.lines.push({ text: heading.rest, afterGap: false });
  }
  return sections.map(pointing);
}

/** "Nämnden beslutar enligt utskottets förslag", with nothing below it, is what was decided and no heading. */
function pointing(section: Section): Section {
  const { kind, heading, lines } = section;
  return kind === "decision" && lines.length === 0 && decidesAsProposed.test(heading)
    ? { kind, heading: "", lines: [{ text: `${heading}.`, afterGap: false }] }
    : section;
}

const pointLabel =
  /^(?:delegations(?:punkt|nummer|nr)|punkt i delegationsordningen|delegationsordningens punkt)\s?:?\s?(.*)$/i;
const pointAlone = /^(?:[A-ZÅÄÖ]{1,3}[ .]?)?\d{1,3}(?:\.\d{1,3}){0,3}(?:\s?[a-h])?$/u;

/** "Delegationspunkt" above or before "4.12" among other labels tells of the mandate, and opens no part. */
function withPoint(lines: readonly Line[]): Line[] {
  const out: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const own = pointLabel.exec(line.text)?.[1];
    const below = own === "" ? lines[at + 1]?.text : own;
    const isPair = below !== undefined && pointAlone.test(below);
    out.push(isPair ? { ...line, text: `Delegationspunkt ${below}` } : line);
    if (isPair && own === "") at += 1;
  }
  return out;
}

/** How many lines stand on the top of a document, and below its title to its number or day. */
const topMax = 8;
const belowTitleMax = 3;
const aboveMatterMax = 14;
const numberOrDay =
  /^(?:d(?:iarie)?-?(?:nr|nummer)|ärende(?:nr|nummer)|(?:besluts)?datum)(?![A-Za-zÀ-ɏ])|^(?:den )?\d{1,4}[-. ]\S+[-. ]\d{2,4}$/i;
const laterDecision = /^(?:\S+ )?beslut(?:et)?:?$|(?<![A-Za-zÀ-ɏ])beslutar(?: att| följande)?:?$/i;

/** "Trafikdirektörens beslut" above the number and the day says what the paper is; what is decided has its own heading. */
const isOnTop = (lines: readonly Line[], index: number): boolean =>
  index < topMax &&
  lines.slice(index + 1, index + 1 + belowTitleMax).some((line) => numberOrDay.test(line.text)) &&
  (lines.slice(index + 1).some((line) => laterDecision.test(line.text)) ||
    isAboveMatter(lines, index));

/** Whether only labels and a title stand between a line and the heading under which the matter is told. */
function isAboveMatter(lines: readonly Line[], index: number): boolean {
  const below = lines.slice(index + 1, index + 1 + aboveMatterMax);
  const matter = below.findIndex(({ text }) =>
    ["background", "delegation"].includes(kindNamed(withoutNumber(text).toLowerCase()) ?? ""),
  );
  return matter > 0 && below.slice(0, matter).every(({ text }) => !/[.;:]$|\d\s?kr/i.test(text));
}

const bareDecision = /^[#*_\s]*(?:[A-Za-zÀ-ɏ]+s )?beslut(?:et)?[:*_\s]*$/i;

function isMinutes(lines: readonly Line[]): boolean {
  return (
    lines.slice(0, 14).some((line) => /protokoll/i.test(line.text)) ||
    lines.some((line) => beginsParagraph(line.text))
  );
}

/** "§ 12 Fördelning", "Ks § 203": the number of a paragraph of minutes, behind the body's letters only where it stands alone. */
function beginsParagraph(text: string): boolean {
  return /^[A-ZÅÄÖ]{2,6}\s§\s?\d{1,4}\s\p{Lu}[^.]*$|^§+\s?\d{1,4}(?:\s|$|\.)|^\p{Lu}\p{L}{1,5}\s§\s?\d{1,4}(?:$|\t|\s{2,}|\s(?:Dnr|Diarie|Ärende))/u.test(
    text,
  );
}

/** "Skickas till: HR-direktör; IT-chef; ekonomi": semicolons between receivers, not columns. */
const receiversInLine =
  /^[^;|\t:]{0,40}(?:till|sändlista|kopi(?:a|or)|delges|delgivning|expedier(?:as|ing|at)|utdrag|mottagare|kännedom|åtgärd|verkställighet|distribution):[^|\t]+$/i;
const numbered = /\((?:dnr )?\p{Lu}{2,6}[ /][\d/-]{4,}\)$/iu;

/** In a decision on delegation a body's decision is told of. */
const bodyDecided =
  /(?:styrelsen|nämnden|fullmäktige|utskottet)\s(?:har\s(?:[A-Za-zÀ-ɏ]+\s)?beslutat|beslutade|beslöt)(?![A-Za-zÀ-ɏ])|^(?:det|då) beslutades(?![A-Za-zÀ-ɏ])/i;

/** In a decision on delegation what is distributed may stand under that word alone. */
const distribution = new RegExp(
  String.raw`^(?:fördelning(?:en)?(?: av (?:medlen|pengarna|potten))?|(?:medlen|pengarna|potten) ${isGiven}(?: så här| enligt följande)?|följande ${isGiven})(?: ?\((?:i )?(?:kr|tkr|mnkr|kronor|tusen kr(?:onor)?)\)|,? (?:i )?(?:tkr|kr|mnkr))?$`,
  "i",
);
const decidesHere = ({ decidesLater, within }: Place): boolean =>
  !decidesLater && within.kind !== "decision";

function headingOf(line: Line, place: Place): Heading | null {
  if (hasColumns(line.text) && !receiversInLine.test(line.text)) return null;
  const bare = line.text
    .replace(/^[#*_\s]+|[*_\s=]+$/g, "")
    .replace(/^[–—-]+\s*(\p{L}[^–—]{2,40}?)\s*[–—-]+$/u, "$1")
    .replace(/^((?:förslag till )?beslut)[.;]$/i, "$1")
    .replace(/^\d{1,2}(?:\.\d{1,2})?[.)]?\s+(?=\p{Lu})/u, "");
  // In minutes what a body lays before another, below what it decides, is one of its points.
  if (
    place.minutes &&
    place.within.kind === "decision" &&
    (isPointLaid(line.text, bare) || isPointOfTasks(line.text, place.within, place.next))
  )
    return null;
  const opening = inlineOpening(bare, place.within, place.next);
  if (opening !== null) return opening;
  // A title with its case number names a matter.
  if (numbered.test(bare)) return null;
  const colon = bare.indexOf(":");
  const title = colon < 0 ? bare : bare.slice(0, colon);
  const rest = colon < 0 ? "" : bare.slice(colon + 1).replace(/^[*_\s]+/, "");
  if (place.delegated && bodyDecided.test(title)) return null;
  if (title.length > headingLengthMax || /[.!?]$/.test(title)) return null;
  if (place.delegated && rest === "" && decidesHere(place) && distribution.test(title.trim()))
    return { kind: "decision", heading: title.trim(), rest };
  const kind = kindOfHeading(title.trim(), rest, place);
  if (kind === null && rest === "" && line.afterGap) {
    const loose = looseKind(title.trim(), place);
    if (loose !== null) return { kind: loose, heading: title.trim(), rest };
  }
  if (
    kind === null &&
    rest === "" &&
    !place.decided &&
    tellsMatter.test(title.trim().toLowerCase())
  )
    return { kind: "background", heading: title.trim(), rest };
  if (kind === null && rest === "" && line.afterGap && endsTold(title.trim(), place))
    return { kind: "background", heading: title.trim(), rest };
  // A heading that is marked as one ends what is told aside, whatever it says.
  if (kind === null && place.within.kind === "aside" && /^#{1,4}\s/.test(line.text))
    return { kind: "background", heading: title.trim(), rest };
  if (kind === null || isLineOf(place, kind, title, rest, colon >= 0, line.afterGap)) return null;
  return { kind, heading: title.trim(), rest };
}

/** "Arbetsutskottets förslag till fullmäktige", without a number, heads what was proposed before. */
const isPointLaid = (text: string, bare: string): boolean =>
  laysBefore(bare) && (listMark.test(text) || !/^.{2,60}?s förslag/i.test(bare));

/** What somebody claims or reserves himself against: a list below it is his. */
const ofClaims =
  /yrkand|motion|förslag|reserv|yttrande|inlägg|protokollsant|beslutsgång|proposition|voter|omröst|jäv|avstyrk/i;
const dividesHere =
  /(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]*(?:fördel(?:ning|as|a)|uppdelning|används)(?:en)?(?![A-Za-zÀ-ɏ])/i;

/** "Förslag till fördelning" above a list, below what was decided before or asked for, tells of that no more. */
const endsTold = (title: string, { within, next }: Place): boolean =>
  within.kind === "aside" &&
  !ofClaims.test(within.heading) &&
  dividesHere.test(title) &&
  !/(?<!\d)(?:19|20)\d\d(?!\d)/u.test(title) &&
  !tellsOfOthers(title) &&
  (hasColumns(next) || holdsAmount(next));

/** Whether words that look like a heading are a line of the part that they stand in. */
function isLineOf(
  place: Place,
  kind: SectionKind,
  title: string,
  rest: string,
  colon: boolean,
  afterGap: boolean,
): boolean {
  const { kind: within, lines, heading } = place.within;
  if (within === "proposal" && kind === "decision" && /beslutar|beslutat|beslutade/i.test(title))
    // "Förslag till beslut: Regionstyrelsen beslutar att …" proposes; a decision has its own heading.
    return (
      colon ||
      lines.length === 0 ||
      !place.minutes ||
      place.decidesLater ||
      /för egen del/i.test(title)
    );
  // "Följande potter föreslås: …" below what is decided is one of its lines, and asked about.
  if (
    kind === "proposal" &&
    within === "decision" &&
    lines.length > 0 &&
    proposesGifts(title, rest)
  )
    return true;
  // Above what is decided it is who the paper is laid before.
  if (kind === "dispatch" && !place.decided && /^mottagare$/i.test(title)) return true;
  if (kind === "dispatch" && within === "head" && heading === "" && !/\still$/i.test(title))
    return rest === "" && lines.length < 4;
  // "Vidaredelegation: får ske till enhetschef", among the points.
  if (kind === "delegation" && rest !== "" && /^vidaredelegering|^vidaredelegation/i.test(title))
    return within === "decision" || within === "proposal";
  // "Ekonomi" among the receivers is one of them.
  if (within === "dispatch" && kind === "background")
    return lines.length > 0 ? !afterGap : !colon && /^(?:ekonomi|kommunikation)$/i.test(title);
  // "Bilaga 1 Sammanställning" in the list of what the decision rests on names an appendix and is none.
  if (within === "underlying" && kind === "appendix")
    return (
      !afterGap || lines.length === 0 || /^\W*bilaga(?!\p{L})/iu.test(lines.at(-1)?.text ?? "")
    );
  if (kind !== "aside" || (within !== "decision" && within !== "proposal")) return false;
  return colon
    ? rest !== "" && /^(?:tidigare|föregående|gällande) beslut$/i.test(title)
    : within === "decision" && title.length > 40;
}

const gifts =
  /(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]*(?:pott(?:er|erna|en|ar|arna)?|medel|medlen|pengar(?:na)?|fördelning(?:en|ar)?|insatser(?:na)?|aktiviteter(?:na)?|åtgärder(?:na)?|projekt(?:en)?|belopp(?:en)?|poster(?:na)?|bidrag(?:en)?|satsningar(?:na)?)(?![A-Za-zÀ-ɏ])/i;
const bodies = /beslut|(?:styrelsen|nämnden|fullmäktige|utskottet|direktionen)(?![A-Za-zÀ-ɏ])/i;
/** Whether words that look like the heading of a proposal name what is to be given, and no body that is to decide it. */
const proposesGifts = (title: string, rest: string): boolean =>
  (gifts.test(title) || moneyIn(rest).length > 0) && !bodies.test(title);

/** In minutes the board's proposal to the assembly is what the board decides. */
const boardProposes =
  /^\p{L}*styrelsens förslag till (?:beslut (?:i|för|till|av) )?\p{L}*fullmäktige(?:s beslut)?$/u;

/** "Förslag till pott: IT-chefen får 2 mnkr att fördela", on one line; a table of pots stands where it stands. */
const proposesPot =
  /^(?:förslag (?:till|på) (?:nya? )?(?:del)?pott(?:en|er|ar)?|föreslag(?:en|na) (?:del)?pott(?:er|ar)?)$/u;

const decidesAsProposed =
  /(?<!\p{L})(?:beslut(?:ar?|et)?|beslutade|har beslutat)\s(?:enligt|i enlighet med|bifalla)(?!\p{L})/u;

/** "Beslut om fördelning av medel", "Beslut – medel 2025", "Beslut på delegation": such words may also be a title. */
const decisionOf =
  /^(?:.{2,60}?s )?beslut(?:et)?(?:,? (?:om|på delegation|efter|med|och|i|av|enligt)(?: .{2,60})?| [–-] .{2,60}| (?:den )?(?:19|20)\d\d-\d\d-\d\d)$/u;

/** What stands behind a heading and says nothing of what it is: "(enhälligt)", ", enhälligt". */
const behind = /(?:\s\([^()]{2,60}\)|,\senhälligt)$/u;

/** "Kulturnämnden föreslår regionstyrelsen", alone above what is proposed. */
const proposesTo =
  /^.{2,60}? (?:föreslår|hemställer hos|rekommenderar)(?: (?:till )?(?:[A-Za-zÀ-ɏ]|-|- och ){0,50}(?:styrelsen|nämnden|fullmäktige|utskottet|direktionen|direktören|chefen))(?: (?:att )?(?:besluta(?: att)?|följande)| att)?$/i;

/** The kind of a heading with something behind it, or that might be a title elsewhere. */
function looseKind(title: string, place: Place): "decision" | "proposal" | null {
  const { kind: within } = place.within;
  if (!/^\p{Lu}/u.test(title) || within === "underlying" || within === "dispatch") return null;
  const words = title.replace(behind, "");
  const kind = words === title ? null : kindOfHeading(words, "", place);
  if (kind === "decision" || kind === "proposal") return kind;
  if (within !== "decision" && within !== "proposal" && proposesTo.test(title)) return "proposal";
  return within !== "head" &&
    within !== "notice" &&
    within !== "closing" &&
    decidesHere(place) &&
    !/§/u.test(words) &&
    decisionOf.test(words.toLowerCase())
    ? "decision"
    : null;
}

/** Right below what a body decides, its own proposal to the assembly, or one that nobody is named for. */
function isOwnProposal(words: string, { kind, heading }: Section): boolean {
  const who = proposerToAssembly(words);
  return who !== null && kind === "decision" && heading.toLowerCase().includes(who);
}

function kindOfHeading(
  title: string,
  rest: string,
  { minutes, within }: Place,
): SectionKind | null {
  const words = title.toLowerCase();
  if (!/^\p{Lu}/u.test(title)) return null;
  if (minutes && (boardProposes.test(words) || isOwnProposal(words, within))) return "decision";
  if (rest !== "" && proposesPot.test(words)) return "proposal";
  const kind = kindNamed(words);
  // "Nämnden beslutar enligt utskottets förslag:" decides.
  if (kind === "proposal" && decidesAsProposed.test(words)) return "decision";
  // "Finansiering: …" on one line is a heading; "Uppföljning 2023" is not reached here.
  if (kind === "appendix" && rest === "" && /^bilaga \S+ \S/.test(words) && words.length > 60)
    return null;
  return kind;
}
