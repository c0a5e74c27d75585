import { oneOf } from "../words/pattern.ts";
import { refusal } from "../words/refusing.ts";
import type { Act, Acts } from "../layout/act.ts";
import type { SourceDocument } from "../layout/document.ts";
import { leadOf, range, readIntroduced } from "./around-table.ts";
import { givesPots } from "./kind-said.ts";
import { cellsOf, hasColumns } from "../words/columns.ts";
import { listMark } from "../layout/list-mark.ts";
import { itemsByShape } from "./name-and-amount.ts";
import { readProse } from "./prose.ts";
import { isOfOthers } from "./of-others.ts";
import { moneyIn } from "../words/money.ts";
import { points } from "./pointed-at.ts";
import { type Section, paragraphsOf } from "../layout/section.ts";
import { sentencesOf } from "../words/sentences.ts";
import { type Table, tablesIn } from "./table.ts";
import { type FoundAllotment, sumKr } from "./allotment.ts";

/** A table or a list that stands beside what decides, with what it gives. */
interface Beside {
  /** Null for a list. */
  readonly table: Table | null;
  readonly allotments: readonly FoundAllotment[];
  readonly sumKr: number;
}

/** What is known before such a table is weighed. */
export interface Known {
  readonly given: readonly FoundAllotment[];
  /** What the frame comes to, which takes a while to find. */
  readonly frameKr: () => number | null;
  readonly year: number | null;
}

/**
 * Tables and lists in other parts of a document that decides or proposes money. One that tells of another year, of what was
 * asked for, spent or planned is none of it. Any other is given where the decision points at the tables, where it gives
 * nothing else, or where the amounts say so: with it the frame, or a rest that is stated, tallies.
 */
export function tablesBeside(document: SourceDocument, acts: Acts, known: Known): Beside[] {
  if (document.kind === "minnesanteckningar") return [];
  const taken: Beside[] = [];
  for (const paragraph of paragraphsOf(document.sections)) {
    const own = acts.acts.filter((act) => paragraph.includes(act.section) && !act.putOff);
    const lines = own.flatMap((act) => moneyLines(act));
    if (lines.length === 0 || own.some(makesExceptions)) continue;
    const proposed = own.every((act) => act.lines.every((line) => line.proposed));
    const found = paragraph
      .filter(
        (section) => mayHold.includes(section.kind) && !own.some((act) => act.section === section),
      )
      .flatMap((section) => {
        const tables = tablesIn(section.lines);
        return [
          ...besideIn(section, tables, proposed, known),
          ...listsIn(section, tables, proposed, known),
        ];
      });
    for (const one of found) {
      const given = [...known.given, ...taken.flatMap(({ allotments }) => allotments)];
      const by = giverOf(one, { ...known, given }, lines, found.length);
      if (by !== null) taken.push(by === "another" ? ofAnother(one) : one);
    }
  }
  return taken;
}

/** The parts beside what decides in which a list may stand that it gives. */
export const mayHold: readonly Section["kind"][] = [
  "head",
  "background",
  "delegation",
  "appendix",
  "closing",
];

const givesMoney = new RegExp(
  oneOf`
    (?<![A-Za-zÀ-ɏ])(fördel|bevilja|avsätt|tilldela|anslå|anvisa|finansiera)[A-Za-zÀ-ɏ]*
    (?<![A-Za-zÀ-ɏ])(medel|medlen|bidraget|potter*|pottar*)(?![A-Za-zÀ-ɏ])
    (?<![A-Za-zÀ-ɏ])(insats|belopp|förslag|aktivitet|åtgärd|projekt)[A-Za-zÀ-ɏ]*.{0,60}_(godkänn|fastställ
      |anta)[a-z]*
    (godkänn|fastställ|anta)[A-Za-zÀ-ɏ]*_.{0,60}(insats|belopp|förslag|aktivitet|åtgärd|projekt)
  `,
  "i",
);
const denies = /(?<![A-Za-zÀ-ɏ])(?:inte|ej)(?![A-Za-zÀ-ɏ])/i;
/** The lines of an act that give money, or say how it is given. */
const moneyLines = (act: Act): string[] =>
  act.lines
    .filter(({ text, refused }) => !refused && !refusal.test(text))
    .filter(({ text }) =>
      sentencesOf(text).some((sentence) => givesMoney.test(sentence) && !denies.test(sentence)),
    )
    .map(({ text }) => text);

/** "enligt förslaget med följande undantag": which of a list beside it is given, a person must say. */
const makesExceptions = (act: Act): boolean =>
  act.lines.some(({ text }) =>
    /(?<![A-Za-zÀ-ɏ])(?:undantag(?:et|en)?|undantas|utom|förutom|med (?:den|följande) (?:ändring|skillnad)[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i.test(
      text,
    ),
  );

function besideIn(
  section: Section,
  tables: readonly Table[],
  proposed: boolean,
  known: Known,
): Beside[] {
  return tables.flatMap((table) => {
    const read = readIntroduced(section, table);
    const items = read.allotments.filter(({ kind }) => kind !== "total");
    const isRead = items.some(({ quote }) => known.given.some((one) => one.quote === quote));
    if (items.length === 0 || isRead || isOfOthers(section, table, known.year)) return [];
    const allotments = read.allotments.map((one) => ({ ...one, proposed, elsewhere: false }));
    return [{ table, allotments, sumKr: sumKr(items) }];
  });
}

/** The lists of names and amounts in a section that no table holds. */
function listsIn(
  section: Section,
  tables: readonly Table[],
  proposed: boolean,
  known: Known,
): Beside[] {
  const inTable = new Set(tables.flatMap(range));
  const texts = section.lines.map(({ text }, index) => (inTable.has(index) ? "" : asItem(text)));
  const items = itemsByShape(texts);
  const starts = [...items].filter((index) => !items.has(index - 1));
  return starts.flatMap((start) => {
    let end = start;
    while (items.has(end)) end += 1;
    if (totalLine.test(texts[end] ?? "")) end += 1;
    const lead = leadOf(texts[start - 1] ?? "");
    const read = texts.slice(start, end).map((text) =>
      readProse(text.replace(listMark, ""), {
        listed: true,
        asPots: givesPots(lead),
        proposed: false,
        own: null,
      }),
    );
    const allotments = read.flatMap((one) => one.allotments);
    const given = allotments.filter(({ kind }) => kind !== "total");
    const isRead = given.some(({ amountKr }) =>
      known.given.some((one) => one.amountKr === amountKr),
    );
    if (given.length < 2 || isRead) return [];
    if (isOfOthers(section, { start, heads: [], columns: [] }, known.year)) return [];
    return [
      {
        table: null,
        allotments: allotments.map((one) => ({ ...one, proposed, elsewhere: false })),
        sumKr: sumKr(given),
      },
    ];
  });
}
/** "Ekens byalag | 12 000 kr" without a head, as a name and what it gets. */
function asItem(text: string): string {
  const cells = hasColumns(text) ? cellsOf(text).filter((cell) => cell !== "") : [];
  const [name = "", amount = "", ...more] = cells;
  const isPair = more.length === 0 && moneyIn(name).length === 0 && moneyIn(amount).length === 1;
  return isPair ? `${name} – ${amount}` : text;
}
const totalLine = /^\W*(?:sum(?:ma)?|total|sammanlagt|tillsammans)(?![A-Za-zÀ-ɏ])/i;

/** "enligt tabellerna", "de belopp som anges ovan": all that stands there. */
const pointsAtAll =
  /(?<![A-Za-zÀ-ɏ])(?:tabellerna|ovan|(?:insatser|aktiviteter|åtgärder)(?:na)? (?:och|samt) pott(?:er|ar)(?:na)?|skrivelsen|ärende(?:t|beskrivningen))(?![A-Za-zÀ-ɏ])/i;

/** Amounts that tally say that a list is part of it, and not that this decision gives it. */
const ofAnother = (one: Beside): Beside => ({
  ...one,
  allotments: one.allotments.map((item) => ({ ...item, elsewhere: true })),
});

/** Whose decision gives a list: the one that points at it or holds nothing else; null where it is given by none. */
function giverOf(
  one: Beside,
  known: Known,
  lines: readonly string[],
  count: number,
): "this" | "another" | null {
  const given = known.given.filter(({ kind }) => kind !== "total");
  const totalKr = sumKr(given) + one.sumKr;
  const frameKr = known.frameKr();
  if (given.some((item) => item.amountKr === one.sumKr)) return null;
  if (frameKr !== null && totalKr > frameKr) return null;
  // What is only listed may be anybody's, unless the decision gives to a list that it does not hold.
  if (given.length === 0) {
    const isNamed = lines.some((text) => points(text) || givesToList(text));
    return one.table !== null || isNamed ? "this" : null;
  }
  if (lines.some((text) => pointsAtAll.test(text) && points(text))) return "this";
  if (count === 1 && lines.some((text) => states(text, one.sumKr) || givesToList(text)))
    return "this";
  return frameKr !== null && totalKr === frameKr ? "another" : null;
}

/** "De föreslagna insatserna finansieras": a line without an amount gives to a list that stands elsewhere. */
const givesToList = (text: string): boolean =>
  moneyIn(text).length === 0 &&
  !/:$|i uppdrag/u.test(text) &&
  /(?<![A-Za-zÀ-ɏ])(?:(?:insatser|aktiviteter|åtgärder|projekt|satsningar|förslag)(?:na|en|et)?|fördelning(?:en)?)(?![A-Za-zÀ-ɏ])/i.test(
    text,
  );

/** Whether a line that points states what the list comes to. */
export const states = (text: string, sumKr: number): boolean =>
  sentencesOf(text).some(
    (sentence) => points(sentence) && moneyIn(sentence).some(({ amountKr }) => amountKr === sumKr),
  );
