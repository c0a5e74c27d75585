import { type Act, type Acts, refusal } from "./acts.ts";
import { type Allotment, type ReadAllotments, readTable } from "./allotments.ts";
import type { SourceDocument } from "./document.ts";
import { type Line, hasColumns, listMark } from "./lines.ts";
import { moneyIn } from "./money.ts";
import { readProse } from "./prose.ts";
import type { Question } from "./reading.ts";
import type { Section } from "./sections.ts";
import { type Table, tablesIn } from "./table.ts";

export type FoundAllotment = Allotment & { readonly proposed: boolean };

export interface Allotting {
  readonly found: readonly FoundAllotment[];
  readonly questions: readonly Question[];
  /** Whether what an earlier decision gave out of the same frame is among the rows. */
  readonly withEarlier: boolean;
}

const potWords =
  /(?<!\p{L})(?:pott(?:ar|arna|en|er|erna)?|för (?:vidare )?fördelning|att fördelas av|fördelas vidare|vidarefördel\p{L}*)(?!\p{L})/iu;

/** Everything that the document gives to somebody, first what an earlier decision gave out of the same frame. */
export function allotmentsOf(document: SourceDocument, acts: Acts): Allotting {
  const earlier = earlierOf(document, acts);
  const own = acts.acts.map((act) => readAct(act));
  const tables =
    pointsAtTable(acts) && own.every((read) => read.allotments.length === 0)
      ? tablesElsewhere(document)
      : [];
  return {
    found: [
      ...earlier.allotments.map((allotment) => ({ ...allotment, proposed: false })),
      ...tables.map((allotment) => ({ ...allotment, proposed: acts.proposalsOnly })),
      ...own.flatMap((read) => read.allotments),
    ],
    questions: [...earlier.questions, ...own.flatMap((read) => read.questions)],
    withEarlier: earlier.allotments.length > 0,
  };
}

/** No decision gives money to more; a longer list is asked about. */
const itemsMax = 1_000;
const tooMany: Question = {
  topic: "läsning",
  text: `Texten har fler än ${itemsMax} poster. Resten är inte läst. Är det ett beslut?`,
};

interface ReadAct {
  readonly allotments: FoundAllotment[];
  readonly questions: Question[];
}

function readAct(act: Act): ReadAct {
  const read: ReadAct = { allotments: [], questions: [] };
  const lines = act.lines.map((line) => line.line);
  const tables = tablesIn(lines);
  const inTable = new Set(tables.flatMap((table) => range(table)));
  const take = (found: ReadAllotments, proposed: boolean) => {
    read.allotments.push(...found.allotments.map((allotment) => ({ ...allotment, proposed })));
    read.questions.push(...found.questions);
  };
  for (const table of tables) {
    const before = act.lines[table.start - 1];
    if (before !== undefined && (before.refused || refusal.test(before.text))) continue;
    take(
      readTable(table, potWords.test(before?.text ?? "")),
      act.lines[table.start]?.proposed ?? false,
    );
  }
  for (const [index, line] of act.lines.entries()) {
    if (read.allotments.length + read.questions.length >= itemsMax) {
      read.questions.push(tooMany);
      break;
    }
    if (inTable.has(index) || line.refused || refusal.test(line.text)) continue;
    const listed =
      line.mark !== "" ||
      (line.lead !== "" && line.lead !== line.text && moneyLead.test(line.lead));
    const asPots = line.lead !== line.text && potWords.test(line.lead);
    take(
      readProse(columnsAsProse(line.text), { listed: listed && isShort(line.text), asPots }),
      line.proposed,
    );
  }
  return read;
}

const moneyLead = /fördel|avsätt|anslå|tilldel|bevilj|medel|pott|belopp/i;
const isShort = (text: string): boolean =>
  text.length < 240 && !/\s(?:är|har|innebär|beräknas|omfattar|uppgår)\s/.test(text);

/** A line with columns but without a head is read as a list of words and an amount. */
function columnsAsProse(text: string): string {
  return hasColumns(text)
    ? text
        .replace(/^\s*\||\|\s*$/g, "")
        .split(/\t|\||\s{3,}/)
        .map((cell) => cell.trim())
        .filter((cell) => cell !== "")
        .join(" – ")
    : text;
}

function range(table: Table): number[] {
  return Array.from({ length: table.end - table.start }, (_, index) => table.start + index);
}

const elsewhere =
  /(?<!\p{L})(?:tabell(?:en)?|sammanställning(?:en)?|nedan|ovan|uppställning(?:en)?|fördelning(?:en)? (?:i|enligt|ovan)|ärendebeskrivning(?:en)?|förteckning(?:en)?)(?!\p{L})/iu;

/** "Medlen fördelas enligt tabellen ovan": the table stands before the decision, or after it. */
function pointsAtTable(acts: Acts): boolean {
  return acts.acts.some((act) =>
    act.lines.some(
      (line) =>
        /fördela|bevilja|avsätt|tilldel/i.test(line.text) &&
        elsewhere.test(line.text) &&
        !refusal.test(line.text),
    ),
  );
}

function tablesElsewhere(document: SourceDocument): Allotment[] {
  const sections = document.sections.filter((section) =>
    ["background", "appendix", "head", "delegation", "closing"].includes(section.kind),
  );
  for (const section of sections.toReversed()) {
    const tables = tablesIn(section.lines).filter((table) => !isOther(wordsBefore(section, table)));
    const last = tables.at(-1);
    if (last !== undefined)
      return readTable(last, potWords.test(wordsBefore(section, last))).allotments;
  }
  return [];
}

const wordsBefore = (section: Section, table: Table): string =>
  section.lines
    .slice(Math.max(0, table.start - 2), table.start)
    .map((line) => line.text)
    .join(" ");
/** Words before a list that is not this one: what was asked for, what another year gave. */
const isOther = (words: string): boolean =>
  /ansök|sökt|önskemål|inkomn|föregående|förra året|tidigare år|i fjol|jämförelse|andra regioner|budget/i.test(
    words,
  );

const rest = /(?<!\p{L})(?:resterande|kvarvarande|återstående|kvarstående|resten av)\s/iu;
const earlierGift =
  /(?<!\p{L})(?:fördelades|fördelats|fördelade|fördelning|avsattes|beviljades)(?!\p{L})/iu;

/** Where this decision gives what an earlier one left, the earlier one's list belongs to the same frame. */
function earlierOf(document: SourceDocument, acts: Acts): ReadAllotments {
  const read: ReadAllotments = { allotments: [], questions: [] };
  const decided = acts.acts.length > 0;
  const speaksOfRest = document.sections.some(
    (section) =>
      section.kind !== "aside" &&
      section.lines.some(
        (line) =>
          rest.test(line.text) &&
          /medel|medlen|kr\b|kronor|mnkr|pott|delen|summan|ram/i.test(line.text),
      ),
  );
  if (!decided || !speaksOfRest) return read;
  for (const section of document.sections) {
    if (section.kind !== "background" && section.kind !== "head") continue;
    readEarlier(section, read);
  }
  return read;
}

function readEarlier(section: Section, read: ReadAllotments): void {
  const tables = tablesIn(section.lines);
  const inTable = new Set(tables.flatMap(range));
  for (const table of tables) {
    const before = wordsBefore(section, table);
    if (isOther(before) || !(earlierGift.test(before) || /§/.test(before))) continue;
    const found = readTable(table, potWords.test(before));
    read.allotments.push(...found.allotments);
    read.questions.push(...found.questions);
  }
  let lead: string | null = null;
  for (const [index, line] of section.lines.entries()) {
    if (inTable.has(index)) continue;
    if (isEarlierLead(line)) lead = line.text;
    else if (lead !== null && isItem(line)) {
      const found = readProse(line.text.replace(listMark, ""), {
        listed: true,
        asPots: potWords.test(lead),
      });
      read.allotments.push(...found.allotments);
    } else lead = null;
  }
}

/** "I det beslutet fördelades till följande:" */
function isEarlierLead(line: Line): boolean {
  return line.text.endsWith(":") && earlierGift.test(line.text) && !isOther(line.text);
}

function isItem(line: Line): boolean {
  return (listMark.test(line.text) || line.text.length < 140) && moneyIn(line.text).length > 0;
}
