import { entrustedTo } from "../words/entrusting.ts";
import { oneOf, wholeWord } from "../words/pattern.ts";
import { entrusts, givesNow } from "../doubt.ts";
import { cellsOf, hasColumns } from "../words/columns.ts";
import { saidOfList } from "../words/list-leads.ts";
import { moneyIn } from "../words/money.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { Line } from "./line.ts";
import { listMark } from "./list-mark.ts";
import { namedKind } from "./named-kind.ts";
import type { SectionKind } from "./headings.ts";
import { type Section, paragraphsOf } from "./section.ts";
import { taskColumn } from "../words/task-heads.ts";
import { isAmountCell } from "./amount-cell.ts";
import { isTitle, withoutNumber } from "./titles.ts";

/** What a document does where no heading says so: a decision of one person, minutes, a memo. */
export type Mode = "decides" | "minutes" | "proposes";

/**
 * Finds the part that decides, or proposes, where no heading that is known does: it stands under a heading of its own
 * ("Så fördelas medlen", "Avgörande") and is known by its lines, which give money or entrust somebody now.
 */
export function withUnforeseen(sections: readonly Section[], mode: Mode | null): Section[] {
  if (mode === null) return [...sections];
  return paragraphsOf(sections).flatMap((group) => {
    const has = (of: SectionKind) =>
      group.some(({ kind, lines }) => kind === of && lines.some(({ text }) => !isLabel.test(text)));
    if (has("decision") || (has("proposal") && mode === "proposes")) return group;
    return inferred(group, mode, has("proposal"));
  });
}

/** "BESLUT" above "Datum: 2022-05-17" and the title says what the paper is. */
const isLabel =
  /^[\p{L} ]{3,30}:\s\S|^\p{Lu}(?!.*(?:beslutar|beslutas|avslås|bifalls|godkänns|fastställs))[^.:;]{0,160}$/u;

const acting: readonly SectionKind[] = ["decision", "proposal"];
/** Kinds of parts in which an unknown heading may stand. */
const open: readonly SectionKind[] = ["head", "background", "delegation", "underlying", "notice"];
/** Kinds in which it must itself speak of deciding: beside a proposal, or below what somebody claimed. */
const closed: readonly SectionKind[] = [...acting, "aside"];
const decisive =
  /beslut|avgör|bestäm|ställningstagande|utgång|slutsats|(?<![A-Za-zÀ-ɏ])(?:resultat(?:et)?|gäller|så fördelas)(?![A-Za-zÀ-ɏ])/i;

/** What stands between one heading and the next, known or not. */
interface Part {
  readonly section: Section;
  /** The line that heads it; null for a part whose heading is known. */
  readonly title: Line | null;
  /** The heading above one that only leads in a list: "Inkomna önskemål" above "Pengarna fördelas så här:". */
  readonly below: string;
}

function inferred(group: readonly Section[], mode: Mode, proposed: boolean): Section[] {
  const parts = group.flatMap((section) => partsOf(section, mode, proposed));
  const taken = takenOf(parts, mode);
  const sections: Section[] = [];
  let run: Section | null = null;
  for (const [index, part] of parts.entries()) {
    const last = sections.at(-1);
    if (taken[index] !== true) {
      // What does not count stays where it stood, with the words above it.
      if (part.title === null || last === undefined || run !== null) sections.push(part.section);
      else last.lines.push(part.title, ...part.section.lines);
      run = null;
      continue;
    }
    const kind = mode === "proposes" || isProposal(part) ? "proposal" : "decision";
    if (
      run === null ||
      part.title === null ||
      (run.kind !== kind && saidOfList(part.section.heading) !== null)
    ) {
      run = { ...part.section, kind };
      sections.push(run);
    } else run.lines.push(part.title, ...part.section.lines);
  }
  return sections;
}

const isProposal = ({ section: { heading, lines } }: Part): boolean =>
  proposing.test(heading) || saidOfList(heading) === "proposes" || lines.some(proposesBelow);

/** "Så här bör medlen fördelas.", right above a table. */
const proposesBelow = ({ text }: Line, index: number, lines: readonly Line[]): boolean => {
  const last = hasColumns(lines[index + 1]?.text ?? "") ? (sentencesOf(text).at(-1) ?? "") : "";
  return !hasColumns(last) && opensList.test(last) && saidOfList(last) === "proposes";
};

/** Which parts are taken in: those that act, the lists beside them, and the headings that stand right above these. */
function takenOf(parts: readonly Part[], mode: Mode): readonly boolean[] {
  const taken = parts.map(acts);
  if (!taken.includes(true) && mode === "decides") {
    const last = parts.findLastIndex(
      (part) => lists(part) && (part.section.kind !== "head" || isTabled(part)),
    );
    if (last >= 0) taken[last] = true;
  }
  for (const [index, part] of parts.entries())
    if (taken[index - 1] === true && lists(part)) taken[index] = true;
  for (const [index, part] of [...parts.entries()].toReversed())
    if (
      taken[index + 1] === true &&
      parts[index + 1]?.title !== null &&
      (lists(part) || heads(part))
    )
      taken[index] = true;
  return taken;
}

/** A line that gives, and leads in a list, names no part of its own. */
const isLead = (line: Line | null): boolean =>
  line !== null &&
  line.text.endsWith(":") &&
  (givesNow.test(line.text) ||
    dividesNow.test(line.text) ||
    saidOfList(withoutNumber(line.text)) === "gives");

/** "Vidare avsätts", "Stöd lämnas till", above a list of amounts. */
const leads = (line: Line | null): boolean =>
  isLead(line) || (line !== null && saidOfList(withoutNumber(line.text)) === "gives");

/** Whether a heading tells of another time, or of what nobody gives. */
export const tellsOfOthers = (heading: string): boolean =>
  notNow.test(grants.test(heading) ? heading.replace(askers, "") : heading);
/** "Tre ansökningar beviljas:" */
const grants =
  /(?<!(?<![A-Za-zÀ-ɏ])(?:inte|ej|inga|ingen)\s(?:[A-Za-zÀ-ɏ]+\s){0,3})(?:beviljas|finansieras|prioriteras|får (?:medel|stöd|bidrag))(?![A-Za-zÀ-ɏ]|\s(?:inte|ej))/i;
const askers =
  /(?<![A-Za-zÀ-ɏ])(?:(?:inkomna|sökta)\s)?(?:[A-Za-zÀ-ɏ]*ansök[A-Za-zÀ-ɏ]*|önskemål[A-Za-zÀ-ɏ]*)/gi;

const mayCount = ({ title, below, section: { heading } }: Part): boolean => {
  const said = saidOfList(heading);
  if (title === null || said === "tells") return false;
  if (tellsOfOthers(said === "gives" ? below.replace(ofMatter, " ") : below)) return false;
  return !tellsOfOthers(said === "gives" ? heading.replace(givenNow, " ") : heading);
};
/** Headings of the matter, below which a short decision may follow without its own. */
const ofMatter = /^(?:bakgrund|sammanfattning|skäl|motivering|beredning)(?: .*)?$/i;
/** "Beslutade bidrag", "Tre ansökningar beviljas": words of another time or of wishes, where the rest gives now. */
const givenNow = /^beslutade(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])ansökning[A-Za-zÀ-ɏ]*/gi;
const heads = (part: Part): boolean => mayCount(part) && part.section.lines.length === 0;
/** Whether a part holds words that give or entrust now. */
const acts = (part: Part): boolean =>
  mayCount(part) &&
  (part.section.lines.some(({ text }) => actsNow(text)) ||
    listsTasks(part.section) ||
    (leads(part.title) && part.section.lines.some(({ text }) => holdsAmount(text))));
/** "Uppdrag 2026", above items by which somebody shall do something. */
const listsTasks = ({ heading, lines }: Section): boolean =>
  ofTasks.test(heading) &&
  lines.some(({ text }) => (listMark.test(text) && shall.test(text)) || headsTasks(text)) &&
  lines.every(({ text }) => !listMark.test(text) || !toldOf.test(text));
/** "Uppdrag | Ansvarig | Klart": the head of a table of them. */
const headsTasks = (text: string): boolean => {
  const columns = hasColumns(text) ? cellsOf(text).map(taskColumn) : [];
  return columns.includes("what") && columns.includes("owner") && columns.includes("when");
};
const ofTasks = /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]*uppdrag(?:en)?|direktiv(?:en)?)(?![A-Za-zÀ-ɏ])/i;
const shall = /\s(?:ska|skall)\s(?:[\p{L}\d-]+\s){0,8}?\p{Ll}+a(?:\s|[.,]|$)/u;
/** Whether it holds a list of amounts, of which nobody tells that it is another's. */
const lists = (part: Part): boolean =>
  mayCount(part) &&
  part.section.lines.filter(({ text }) => holdsAmount(text)).length > 1 &&
  !part.section.lines.some(({ text }) => !hasColumns(text) && toldOf.test(text));

/** "Fasta belopp", with a table right below it, on the top of a paper too; what the paper calls itself heads none. */
const isTabled = ({ title, section: { lines } }: Part): boolean =>
  title !== null &&
  namedKind(title.text) === null &&
  hasColumns(lines[0]?.text ?? "") &&
  lines.every(({ text }) => hasColumns(text) || !holdsAmount(text));

/** "2. Styrelsen får i uppdrag att", "Nämnderna ska": a sentence whose end is the list below, and no heading. */
const goesOnBelow = new RegExp(
  `\\S\\s(?:(?:i|till)\\s(?:uppdrag|uppgift)(?:\\satt)?|uppdra[rs]?\\s(?:åt|till)\\s[^.;:]{2,80}|(?:uppdraget|uppgiften)\\satt|${entrustedTo}|ska|skall):?$`,
  "i",
);

/** A section divided at each heading in it that is not known. */
function partsOf(section: Section, mode: Mode, proposed: boolean): Part[] {
  const isOpen = open.includes(section.kind);
  if (!isOpen && !closed.includes(section.kind)) return [{ section, title: null, below: "" }];
  const parts: Part[] = [{ section: { ...section, lines: [] }, title: null, below: "" }];
  const lines = section.lines.flatMap((line, index) => atLead(line, section.lines[index + 1]));
  const mayEnd = isListBeside(section, mode);
  let listed = false;
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1);
    const speaks = (isOpen && !proposed) || decisive.test(line.text);
    const [before, next] = [lines[index - 1], lines[index + 1]];
    if (
      (speaks && isTitle(line, before, next) && !goesOnBelow.test(line.text)) ||
      ((speaks || (listed && mayEnd)) && leadsAmounts(line, next))
    ) {
      const heading = withoutNumber(line.text);
      // What stands above a list that is complete says nothing of the next one.
      const below = !isLead(line) || listed ? "" : last?.below || (last?.section.heading ?? "");
      parts.push({ section: { kind: section.kind, heading, lines: [] }, title: line, below });
      listed = false;
    } else {
      last?.section.lines.push(line);
      listed ||= holdsAmount(line.text);
    }
  }
  return parts;
}

/** Whether a part holds wishes, another list or a group's proposal, below which who decides alone may go on without a heading. */
const isListBeside = ({ kind, heading }: Section, mode: Mode): boolean =>
  kind === "proposal" ? mode === "decides" && !/beslut/i.test(heading) : ofWishes.test(heading);
const ofWishes =
  /(?<![A-Za-zÀ-ɏ])(?:ansökning[A-Za-zÀ-ɏ]*|önskemål|sökta|avsl[A-Za-zÀ-ɏ]+|beviljas|fördelning)(?![A-Za-zÀ-ɏ])/i;

/** Whether words with a colon give what stands right below them. */
const leadsAmounts = ({ text }: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  (text.endsWith(":") ? holdsAmount(next.text) : hasColumns(next.text) && divides.test(text)) &&
  givesList(text);

/** "Potten delas härmed ut.", "Nu betalas pengarna ut på det sätt som tabellen visar.": what stands in the table is given. */
const divides =
  /^(?=[^.;:¤\d]*(?<![A-Za-zÀ-ɏ])(?:härmed|härigenom|nu|så här|på (?:detta|följande|det) (?:sätt|vis)|enligt (?:nedan|följande)|nedan(?:stående)?|tabell[A-Za-zÀ-ɏ]*|uppställning[A-Za-zÀ-ɏ]*|mellan|på|del)(?![A-Za-zÀ-ɏ]))[^.;:¤\d]*\.$/i;

const givesList = (text: string): boolean =>
  text.length < leadMax &&
  /^(?!(?:vidare|dessutom|därutöver|därtill|även|också)\s)[A-Za-zÀ-ɏ]/i.test(text) &&
  !toldOf.test(text.replace(givenNow, " ")) &&
  saidOfList(text) === "gives";
const leadMax = 120;

/** "Gruppen har bedömt ansökningarna. Tre beviljas:": the last sentence leads what stands below. */
function atLead(line: Line, next: Line | undefined): Line[] {
  if (!/[:.]$/.test(line.text) || next === undefined) return [line];
  const last = sentencesOf(line.text).at(-1) ?? "";
  const before = line.text.slice(0, -last.length).trim();
  const lead = { text: last, afterGap: false };
  if (before === "" || !line.text.endsWith(last) || !leadsAmounts(lead, next)) return [line];
  return [{ ...line, text: before }, lead];
}

export const holdsAmount = (text: string): boolean =>
  hasColumns(text)
    ? cellsOf(text).some((cell) => /\d{3}/.test(cell) && isAmountCell(cell))
    : (listMark.test(text) || isBare(text)) && moneyIn(text).length > 0;
/** A short line that ends as no sentence does: "Läxhjälp: 900 000 kr". */
const isBare = (text: string): boolean => text.length < 100 && !/[.:]$/.test(text);

export function actsNow(text: string): boolean {
  if (hasColumns(text)) return false;
  const bare = text.replace(listMark, "");
  if (orders.test(bare)) return true;
  return sentencesOf(bare).some((sentence) => {
    const words = sentence.replace(withSupport, "");
    if (toldOf.test(words)) return false;
    if (entrusts.test(words) || decidesNow.test(words)) return true;
    if (drawsNow.test(words) && moneyIn(words).length > 0) return true;
    if (income.test(words)) return false;
    return opensList.test(words)
      ? givesNow.test(words) || dividesNow.test(words)
      : givesNow.test(words) && moneyIn(words).length > 0;
  });
}

const withSupport =
  /(?<![A-Za-zÀ-ɏ])(?:med stöd av|enligt|i enlighet med)\s[^.;]{0,120}?§+\s?\d+(?:\/\d+)?/i;
/** Words that give where a list follows. */
const dividesNow =
  /(?<![A-Za-zÀ-ɏ])(?:finansieras|används|delas|läggs|(?:fördelning|uppdelning)(?:en)?\s(?:blir|är))(?![A-Za-zÀ-ɏ])/i;
const opensList =
  /:$|(?<![A-Za-zÀ-ɏ])(?:följande|nedan(?:stående)?|så här|tabell[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
const decidesNow =
  /(?<![A-Za-zÀ-ɏ])(?:beslutas|godkänn(?:er|s)|fastställ(?:er|s)|bifall(?:er|s)|återremitteras|återremitterar|bordläggs|bordlägger|avslås|avslår)(?![A-Za-zÀ-ɏ])/i;
/** "Av dessa går ¤ till", "Ur potten betalas ¤ till": what is drawn on now. */
const drawsNow = new RegExp(
  String.raw`^(?:av|ur|från)\s(?:de|det|den|denna)?\s?${oneOf`
    dessa detta dem medlen pengarna beloppet summan bidraget statsbidraget potten ramen anslaget
    stödet
  `}\s(?:går|används|läggs|betalas|satsas|finansieras|utgår)\s`,
  "i",
);
const proposing =
  /(?<![A-Za-zÀ-ɏ])(?:föresl[A-Za-zÀ-ɏ]+|förslag[A-Za-zÀ-ɏ]*|förord[A-Za-zÀ-ɏ]*|bör|önska[dt][A-Za-zÀ-ɏ]*|vill|rekommend[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
/** An item in the infinitive: "att avsätta …", "Fastställa fördelningen". */
const orders =
  /^(?:att\s(?:[^.;]{0,80}\s)?)?(?:fördela|avsätta|bevilja|tilldela|anslå|reservera|anvisa|godkänna|fastställa|uppdra|delegera)\s/i;
export const toldOf =
  /§|(?<![A-Za-zÀ-ɏ])(?:fick|gav|beslutade|har (?:haft|fått)|hade|tidigare|yrka[A-Za-zÀ-ɏ]*|ansök[A-Za-zÀ-ɏ]*|förra året|i fjol|föregående)(?![A-Za-zÀ-ɏ])/i;
/** What comes in is given to nobody. */
export const income = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    region(en|_\p{Lu}[A-Za-zÀ-ɏ]+)? landstinget kommun(en)? förbundet staten vi regeringen
    socialstyrelsen länet
  `}\s(?:får|erhåller|tilldelas|beviljas|har|disponerar|fördelar|lämnar)(?![A-Za-zÀ-ɏ])`,
  "iu",
);
const notNow = new RegExp(
  wholeWord`
    tidigare föregående förra i_fjol äldre ansök* sökt* inkomna önskemål* avslag avsl(ås|agna)
    utfall förbruk* prognos budget jämförelse* alternativ* bakgrund skäl motiv* yrkande*
    reservation* synpunkter remiss* inte ej konsekvens* risker kostnad* kalkyl* uppföljning*
    varför behövs sammanfattning inledning nuläge* förutsättning* beredning* samråd
    (fördela|besluta|bevilja|anvisa|tilldela)des avsattes beslutade beslöt har_beslutat
    diskussion* redovisning_av
  `,
  "i",
);
