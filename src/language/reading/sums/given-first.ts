import type { Acts } from "../layout/act.ts";
import type { SourceDocument } from "../layout/document.ts";
import { listMark } from "../layout/list-mark.ts";
import type { Section } from "../layout/section.ts";
import type { Question } from "../reading.ts";
import { cellsOf, hasColumns } from "../words/columns.ts";
import { moneyIn } from "../words/money.ts";
import { quoted } from "../words/quoted.ts";
import { type Allotment, type ReadAllotments, sumKr } from "./allotment.ts";
import { range, readIntroduced, sentencesAbove, tableAsked } from "./around-table.ts";
import { givesPots } from "./kind-said.ts";
import { earlierList, speaksOfRest } from "./earlier.ts";
import { givenInProse } from "./given-in-prose.ts";
import { itemsByShape } from "./name-and-amount.ts";
import { readProse } from "./prose.ts";
import { tablesIn } from "./table.ts";
import { type Lead, type Mandate, holds, whoseList } from "./whose-list.ts";

/** A table or a list that stands before what decides. */
interface Listing {
  readonly start: number;
  readonly read: ReadAllotments;
  /** Null for columns without a head, of which questionsOfListsBeside asks. */
  readonly asked: Question | null;
}

/**
 * What the body that gave the mandate gave itself, before the rest was left to who decides here: a list in the
 * background whose lead names that body's decision, by its paragraph or day or as "planen", "samma paragraf",
 * "styrelsen", whatever the verb. A list whose lead may mean it is asked about; what was asked for, refused, spent or
 * given in another year is none of it. `given`: what is known to be given here.
 */
export function withGivenFirst(
  document: SourceDocument,
  acts: Acts,
  mandates: readonly Mandate[],
  read: ReadAllotments,
  given: readonly Allotment[],
): void {
  const decides = acts.acts.length > 0 && !acts.proposalsOnly;
  if (!decides || document.kind !== "delegationsbeslut" || mandates.length === 0) return;
  const own = new Set(acts.acts.map(({ section }) => section));
  const known = new Set([...read.allotments, ...given].map(({ quote }) => quote));
  const givenKr = sumKr(given.filter(({ kind }) => kind !== "total"));
  const leavesRest = speaksOfRest(document);
  for (const section of document.sections) {
    if (own.has(section) || !mayTell.has(section.kind)) continue;
    const told = leavesRest ? givenInProse(document, section, mandates, givenKr) : [];
    if (!told.some(({ quote }) => known.has(quote))) read.allotments.push(...told);
    for (const { start, read: found, asked } of listingsIn(section)) {
      const items = found.allotments.filter(({ kind }) => kind !== "total");
      if (items.length === 0 || items.some(({ quote }) => known.has(quote))) continue;
      const lead = leadAt(section, start);
      if (earlierList.test(lead.last)) continue;
      const said = whoseList(lead, document, mandates, sumKr(items));
      const at = read.questions.findIndex(({ text }) => text === asked?.text);
      if (said === "tells") continue;
      if (said === "gives") {
        if (at >= 0) read.questions.splice(at, 1);
        read.allotments.push(...found.allotments, ...sumInLead(section, start, found.allotments));
        read.questions.push(...found.questions);
      } else if (at < 0 && asked !== null) read.questions.push(asked);
    }
  }
}

const mayTell: ReadonlySet<Section["kind"]> = new Set(["head", "background", "delegation"]);

function listingsIn(section: Section): Listing[] {
  const tables = tablesIn(section.lines, true);
  const inTable = new Set(tables.flatMap(range));
  const texts = section.lines.map(({ text }, index) =>
    inTable.has(index) || text.endsWith(":") ? "" : asItem(text),
  );
  const items = itemsByShape(texts.map((text) => (moneyIn(text).length === 0 ? "" : text)));
  const starts = [...items].filter((index) => !items.has(index - 1));
  return [
    ...tables.map((table) => ({
      start: table.start,
      read: readIntroduced(section, table),
      asked: table.heads.every((head) => head === "") ? null : tableAsked(table),
    })),
    ...starts.map((start) => listAt(section, texts, items, start)),
  ].toSorted((one, other) => one.start - other.start);
}

/** A line in columns without a head, as a name and what stands beside it. */
const asItem = (text: string): string =>
  hasColumns(text)
    ? cellsOf(text)
        .filter((cell) => cell !== "")
        .join(", ")
    : text;

function listAt(
  section: Section,
  texts: readonly string[],
  items: ReadonlySet<number>,
  start: number,
): Listing {
  const { last } = leadAt(section, start);
  const asPots = givesPots(last);
  let end = start;
  const allotments: Allotment[] = [];
  while (items.has(end) || totalLine.test(texts[end] ?? "")) {
    const text = (texts[end] ?? "").replace(listMark, "");
    allotments.push(
      ...readProse(text, { listed: true, asPots, proposed: false, own: null }).allotments,
    );
    end += 1;
  }
  return {
    start,
    read: { allotments, questions: [] },
    asked: hasColumns(section.lines[start]?.text ?? "")
      ? null
      : {
          topic: "läsning",
          text: `Hör listan ”${quoted(last)}”, som börjar med ”${quoted(texts[start] ?? "")}”, till samma ram?`,
        },
  };
}
const totalLine = /^\W*(?:sum(?:ma)?|total|sammanlagt|tillsammans)(?![A-Za-zÀ-ɏ])/i;

function leadAt(section: Section, start: number): Lead {
  const sentences = sentencesAbove(section, { start });
  return { last: sentences.at(-1) ?? "", before: sentences.slice(0, -1).toReversed() };
}

/** An amount in the lead that is the sum of the list. */
function sumInLead(
  section: Section,
  start: number,
  found: readonly Allotment[],
): readonly Allotment[] {
  const { last } = leadAt(section, start);
  const amountKr = sumKr(found.filter(({ kind }) => kind !== "total"));
  const of = found.every(({ kind }) => kind !== "pot") ? "rows" : "pots";
  const isSummed = found.some((item) => item.kind === "total" && item.ofGroup !== true);
  return isSummed || !holds(last, amountKr) ? [] : [{ kind: "total", amountKr, of, quote: last }];
}
