import { oneOf, wholeWord } from "../words/pattern.ts";
import { isAboutLists } from "../words/about-money.ts";
import { actOf } from "../layout/acts.ts";
import { refusal } from "../words/refusing.ts";
import type { ActLine, Acts } from "../layout/act.ts";
import { hasColumns } from "../words/columns.ts";
import type { SourceDocument } from "../layout/document.ts";
import { asPointedAt, isUnnamed } from "./pointed-pots.ts";
import { leadOf, range, readIntroduced, tableAsked } from "./around-table.ts";
import { isOther } from "./earlier.ts";
import { chosenIn, readChosen, type ReadPart } from "./chosen.ts";
import { granted, headsOthers } from "./of-others.ts";
import { proposedBelow } from "./list-proposed.ts";
import { listMark } from "../layout/list-mark.ts";
import { marked, moneyIn } from "../words/money.ts";
import type { Section } from "../layout/section.ts";
import { readTold, toldBeside } from "./pointed-told.ts";
import { type Table, tablesIn } from "./table.ts";
import type { Line } from "../layout/line.ts";
import { type ReadAllotments, sumKr } from "./allotment.ts";

/** What a decision takes in from another part of its document: "Medlen fördelas enligt tabellen i ärendet." */
export interface PointedAt extends ReadAllotments {
  /** Whether the line that points proposes. */
  readonly proposed: boolean;
  /** The lines that point, whose amounts are what the other part comes to. */
  readonly lines: ReadonlySet<ActLine>;
  readonly section: Section | null;
}

const gives = new RegExp(
  wholeWord`
    fördela* bevilja* avsätt* tilldela* anslå* anvisa* reservera* finansiera* använd*
    (får|ges|erhåller)_medel ger?_([A-Za-zÀ-ɏ-]+_){1,4}medel godkän* fastställ* antar? antas
    ställ(er|a)_sig_bakom
  `,
  "i",
);
const place = oneOf`
    tabell* *sammanställning* uppställning* *förteckning* *lista(n)? kolumn* avsnitt(e[tn])?
    rubrik(en|erna)? ärende(t|beskrivning*) tjänsteskrivelse* skrivelse* underlag(et)?
    sammanfattning* bakgrund(en)? beskrivning(en)? redogörelse* handlingar(na)? beredning(en)? bilaga* ovan(stående)? nedan(stående)?
    (fördelnings)?förslag(et)? fördelning(en)?_(i|enligt|ovan)
  `;
/** "enligt tabellen", "på det sätt som framgår ovan", "de insatser som anges i bilagan". */
const pointsTo = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
      se enligt i_enlighet_med i_överensstämmelse_med såsom på_(det|så)_sätt
      som_([A-Za-zÀ-ɏ]+_){0,4}?(framgår|redovisas|anges|står|beskrivs|presenteras|specificeras|listas
        |föreslås|tas_upp)
      (insats|aktivitet|åtgärd|projekt|pott|post|belopp)[A-Za-zÀ-ɏ]*_(i|under|på|ur)
    `}\s[^.;]{0,60}?(?<![A-Za-zÀ-ɏ])${place}(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** The same without a word before: "Tabellen ovan fastställs". */
const named = new RegExp(
  wholeWord`
    tabell(en)? uppställning(en)? fördelning(en)?_ovan nedan ovan
    förslag(et)?_till_(fördelning|användning|insatser|aktiviteter|åtgärder|satsningar)
    (i|under|från)_(avsnitt(e[tn])?|kapitlen|kapitlet|kapitel|rubrik(en|erna)?)
  `,
  "i",
);
/** Whether a sentence points at another part. */
export const points = (sentence: string): boolean =>
  pointsTo.test(sentence) || named.test(sentence);
const below = /(?<![A-Za-zÀ-ɏ])(?:nedan|bilaga|följande)(?![A-Za-zÀ-ɏ])/i;

/** Reads what the decision points at; nothing where it holds its own list. */
export function pointedAt(
  document: SourceDocument,
  acts: Acts,
  day: string | null,
  read: ReadPart,
): PointedAt {
  const none: PointedAt = {
    allotments: [],
    questions: [],
    proposed: false,
    lines: new Set(),
    section: null,
  };
  for (const act of acts.acts) {
    const lines = act.lines.filter((line, index) => pointsAway(line, act.lines[index + 1]));
    const [first] = lines;
    if (act.putOff || first === undefined || holdsTable(acts)) continue;
    const around = sectionsAround(document, act.section);
    const chosen = chosenIn(first.text);
    if (chosen !== null) {
      const found = readChosen(chosen, around, read, first.proposed);
      if (found.allotments.length === 0) continue;
      return { ...found, proposed: first.proposed, lines: new Set(lines), section: act.section };
    }
    const at = around.indexOf(act.section);
    const before = around.slice(0, at).toReversed();
    const after = around.slice(at + 1);
    const named = readNamed(first.text, around, read, first.proposed);
    if (named !== null)
      return { ...named, proposed: first.proposed, lines: new Set(lines), section: act.section };
    const ordered = below.test(first.text) ? [...after, ...before] : [...before, ...after];
    for (const section of ordered.filter(mayHold)) {
      const found = readSection(asPointedAt(section, lines), lines, day, read);
      if (!found.allotments.some((item) => item.kind !== "total")) continue;
      const beside = toldBeside(document, section, lines, read, found);
      return { ...beside, proposed: first.proposed, lines: new Set(lines), section };
    }
    for (const section of ordered.filter(mayHold)) {
      const found = readTold(document, section, lines, read, () =>
        sumKr(
          read(
            act.section,
            act.lines.filter((line) => !lines.includes(line)),
          ).allotments.filter(({ kind }) => kind !== "total"),
        ),
      );
      if (found.allotments.length + found.questions.length === 0) continue;
      return { ...found, proposed: first.proposed, lines: new Set(lines), section };
    }
  }
  return none;
}

/** "så som anges under rubrikerna Fördelning per aktivitet och Övriga medel" */
const underHeadings =
  /(?<!\p{L})under\s(?:rubrik(?:en|erna)?|avsnitt(?:et|en)?)\s["”»]?(\p{Lu}.{2,160}?)["”«]?\.?$/u;

/** What the parts give whose titles a line names; null where it names none that gives. */
function readNamed(
  text: string,
  sections: readonly Section[],
  read: ReadPart,
  proposed: boolean,
): ReadAllotments | null {
  const names = underHeadings.exec(text)?.[1];
  if (names === undefined) return null;
  const found = sections
    .filter(mayHold)
    .flatMap((section) => partsNamed(section, names))
    .map((part) => read(part, actOf(part, proposed).lines));
  const allotments = found.flatMap((part) => part.allotments);
  return allotments.some(({ kind }) => kind !== "total")
    ? { allotments, questions: found.flatMap(({ questions }) => questions) }
    : null;
}

function partsNamed(section: Section, names: string): Section[] {
  const isNamed = (title: string) => title.length > 3 && names.includes(title.replace(/:$/, ""));
  if (isNamed(section.heading)) return [section];
  return section.lines.flatMap((line, index) => {
    if (!isTitle(line) || !isNamed(line.text)) return [];
    const end = section.lines.findIndex((other, at) => at > index && isTitle(other));
    return [{ ...section, lines: section.lines.slice(index + 1, end < 0 ? undefined : end) }];
  });
}

/** Whether a line gives by pointing at another part, and leads no list of its own. */
export function pointsAway({ text, refused }: ActLine, next: ActLine | undefined): boolean {
  if (refused || text.endsWith(":") || refusal.test(text)) return false;
  if (chosenIn(text) === null) {
    if (!gives.test(text)) return false;
    if (!pointsTo.test(text) && (!named.test(text) || givesItself(text))) return false;
  }
  return next === undefined || next.lead !== text;
}

/** Whether it holds money for somebody or something of its own; "9 mnkr till insatserna i tabellen" does not. */
const givesItself = (text: string): boolean =>
  moneyIn(text).length > 0 && !isAboutLists(moneyIn(text).reduceRight(marked, text));

const holdsTable = (acts: Acts): boolean =>
  acts.acts.some(({ lines }) =>
    tablesIn(lines.map(({ line }) => line)).some(({ rows }) => rows.length > 0),
  );

/** In minutes only the same paragraph. */
function sectionsAround({ sections }: SourceDocument, of: Section): readonly Section[] {
  const at = sections.indexOf(of);
  const opens = ({ kind, heading }: Section) => kind === "head" && heading !== "";
  const start = sections.findLastIndex((section, index) => index <= at && opens(section));
  const end = sections.findIndex((section, index) => index > at && opens(section));
  return sections.slice(Math.max(0, start), end < 0 ? undefined : end);
}

const mayHold = ({ kind }: Section): boolean =>
  ["background", "appendix", "head", "delegation", "closing", "proposal"].includes(kind);

/** Whether a table is of what is given now: not of what was asked for, and not of another year. */
function isOwn(table: Table, above: string, day: string | null): boolean {
  if (table.heads.some((head) => granted.test(head))) return true;
  const lead = proposedBelow(above) ?? leadOf(above);
  const years = [...lead.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year);
  const year = day?.slice(0, 4) ?? "";
  return !isOther(lead) && (years.length === 0 || years.some((one) => one >= year));
}

/** "enligt ovan, utom till …": which lines of a list without heads are given, a person must say. */
const excepting =
  /(?<![A-Za-zÀ-ɏ])(?:undanta[A-Za-zÀ-ɏ]*|utom|förutom|bortsett|dock|med\s(?:den|följande)\s(?:ändring|skillnad)[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

function readSection(
  section: Section,
  pointing: readonly ActLine[],
  day: string | null,
  read: ReadPart,
): ReadAllotments {
  const proposed = pointing[0]?.proposed === true;
  const { lines } = section;
  const all = tablesIn(lines, !pointing.some(({ text }) => excepting.test(text)));
  const above = ({ start }: Table): string => lines[start - 1]?.text ?? "";
  const own = all.filter(
    (table) =>
      isOwn(table, above(table), day) &&
      (proposedBelow(above(table)) !== null || !headsOthers(section, table)),
  );
  const tables = own.filter((table) => !isUnnamed(above(table), pointing));
  const unnamed = own.filter((table) => !tables.includes(table)).map(tableAsked);
  const ofOthers = new Set(
    all.filter((table) => !tables.includes(table)).map(({ start }) => start),
  );
  const title = lines.findIndex(
    (line, index) =>
      isTitle(line) &&
      distributes.test(line.text) &&
      (tables.length === 0
        ? lines.slice(index + 1, index + 3).some(givesItem)
        : tables.some(({ start }) => start > index && start - index < 6)),
  );
  if (title >= 0) {
    const end = lines.findIndex(
      (line, index) =>
        index > title &&
        isTitle(line) &&
        !tables.some((table) => range(table).includes(index)) &&
        (ofOthers.has(index + 1) ||
          (!distributes.test(line.text) && !isCaption(lines, index, tables, title))),
    );
    const [table] = tables;
    // A table of its own above the title that was found belongs to what is pointed at.
    const start = Math.min(title, table === undefined ? title : titleAbove(lines, table));
    const part = { ...section, lines: lines.slice(start, end < 0 ? undefined : end) };
    const { allotments, questions } = read(part, actOf(part, proposed).lines);
    return { allotments, questions: [...questions, ...unnamed] };
  }
  const found = tables.map((table) => readIntroduced(section, table));
  return {
    allotments: found.flatMap(({ allotments }) => allotments),
    questions: [...found.flatMap(({ questions }) => questions), ...unnamed],
  };
}

/** The title of the first table under a heading, of a numbered one, or of pots: it ends nothing. */
function isCaption(
  lines: readonly Line[],
  at: number,
  tables: readonly Table[],
  heading: number,
): boolean {
  const own = tables.find(({ start }) => start === at + 1);
  if (own === undefined) return false;
  const isFirst = !tables.some(({ start }) => start > heading && start < at);
  return isFirst || own.ofPots || /^tabell\s\d/i.test(lines[at]?.text ?? "");
}

const titleAbove = (lines: readonly Line[], { start }: Table): number => {
  const above = lines[start - 1];
  return above !== undefined && isTitle(above) ? start - 1 : start;
};

const distributes =
  /(?<![A-Za-zÀ-ɏ])(?:fördel(?:ning|as)[A-Za-zÀ-ɏ]*|pott(?:er|ar)[A-Za-zÀ-ɏ]*|tilldelning[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

const isTitle = ({ text, afterGap }: Line): boolean =>
  afterGap &&
  text.length < 80 &&
  !/[.,;]$/.test(text) &&
  !listMark.test(text) &&
  !hasColumns(text) &&
  moneyIn(text).length === 0;

const givesItem = ({ text }: Line): boolean => listMark.test(text) && moneyIn(text).length > 0;
