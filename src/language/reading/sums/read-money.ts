import type { Acts } from "../layout/act.ts";
import { withAllHandingOn } from "./all-hand-on.ts";
import { type Allotting, allotmentsOf } from "./allotting.ts";
import { questionsOfDisposal } from "./at-disposal.ts";
import { questionsOfListsBeside } from "./beside-asked.ts";
import { states, tablesBeside } from "./beside-tables.ts";
import { conditionIn } from "../words/conditions.ts";
import type { SourceDocument } from "../layout/document.ts";
import { deniedIn } from "./lead-in-line.ts";
import { summedInLeads } from "./lead-sums.ts";
import { asFrame, wholeDivided } from "./divided.ts";
import { withoutDrawnOn } from "./drawn-from-gift.ts";
import { withoutSmall } from "./small-figures.ts";
import { speaksOfRest } from "./earlier.ts";
import { potsBelowLists } from "./below-lists.ts";
import { tableAsked } from "./around-table.ts";
import { type FoundFrame, frameOf } from "./frame.ts";
import type { Mandate } from "./whose-list.ts";
import { yearsOf } from "./frame-received.ts";
import { namedWhole } from "./whole-unnamed.ts";
import { questionsOfUnreadLists } from "./unread-list.ts";
import { questionsOfUnaccounted } from "./unaccounted.ts";
import { moneyIn } from "../words/money.ts";
import { questionsOfProposedLists } from "../layout/told-lists.ts";
import type { Question, ReadPot, ReadRow } from "../reading.ts";
import { summedUpElsewhere } from "./summed-up.ts";
import { totalsOf } from "./totals.ts";
import { type FoundAllotment, sumKr, unread } from "./allotment.ts";

/** Rows, pots, their frame, their totals and what is left, with the lines that they were read from. */
export function readMoney(document: SourceDocument, acts: Acts, mandates: readonly Mandate[]) {
  const sections = mandates.flatMap(({ section }) => (section === null ? [] : [section]));
  const whole = withoutDrawnOn(
    withWhole(document, acts, mandates, sections) ?? withBelow(document, acts, mandates, sections),
  );
  const frameKr = () => kr(frameFor(document, acts, whole, sections));
  const divides = whole.drawnOn ?? wholeDivided(document, whole.found, frameKr);
  const allotting = withoutSmall(document, without(divides, whole, document), frameKr);
  const { rows, pots, rowQuotes, descriptions, potQuotes, elsewhere } = divided(allotting.found);
  const of = { rows: sumKr(rows), pots: sumKr(pots) };
  const empty = rows.length + pots.length === 0;
  const isTold = empty && onlyTold(document, acts, allotting);
  const named = isTold ? noFrame : frameFor(document, acts, allotting, sections);
  const frame = named.frame === null && divides !== null ? asFrame(divides) : named;
  const undistributedKr =
    frame.frame === null || empty ? null : frame.frame.amountKr - of.rows - of.pots;
  const led = summedInLeads(acts, allotting.found).filter(
    ({ amountKr }) => amountKr !== frame.frame?.amountKr,
  );
  const statedTotals = totalsOf([...allotting.found, ...led]);
  // A total of nothing that was read accounts for nothing, nor does a frame of which nothing is taken.
  const givenKr = new Set(empty ? [] : allotting.found.map(({ amountKr }) => amountKr));
  const accounted = new Set([
    ...givenKr,
    ...(frame.frame === null || empty ? [] : [frame.frame.amountKr]),
    // What is left is told of by words; without them the same amount may be a gift that was not read.
    ...(undistributedKr === null || !speaksOfRest(document) ? [] : [undistributedKr]),
    of.rows + of.pots,
    ...whole.droppedKr,
    ...led.map(({ amountKr }) => amountKr),
  ]);
  return {
    rows,
    pots,
    rowQuotes,
    descriptions,
    potQuotes,
    frame: frame.frame,
    statedTotals,
    undistributedKr,
    elsewhere,
    questions: [
      ...allotting.questions,
      ...questionsOfProposedLists(acts),
      ...(allotting.questions.length === 0
        ? questionsOfUnreadLists(document, acts, allotting.found)
        : []),
      ...questionsOfDisposal(document, acts, mandates, givenKr),
      ...questionsOfListsBeside(document, acts, quotesOf(allotting), (cell) =>
        amountsIn(cell).some(({ amountKr }) => accounted.has(amountKr)),
      ),
      ...questionsOfUnaccounted(acts, accounted, [...allotting.questions, ...frame.questions]),
      ...repeated(rows.map((row) => [row.activity, row.responsible, row.amountKr])),
      ...repeated(pots.map((pot) => [pot.purpose, pot.holder, pot.amountKr])),
      ...(empty ? [] : frame.questions),
      ...(empty || frame.frame !== null || frame.questions.length > 0 || !speaksOfRest(document)
        ? []
        : [frameAsked]),
      ...questionsOfConditions([...rowQuotes, ...potQuotes]),
    ],
  };
}

const quotesOf = ({ found }: Allotting): ReadonlySet<string> =>
  new Set(found.map(({ quote }) => quote));

/** The amounts of a cell, in kronor where it says no unit. */
const amountsIn = (cell: string) => moneyIn(/\p{L}/u.test(cell) ? cell : `${cell} kr`);

/** What is given, without what it is taken out of, and with who distributes it further. */
const without = (
  divides: FoundAllotment | null,
  read: Allotting,
  document: SourceDocument,
): Allotting => ({
  ...read,
  found: withAllHandingOn(
    document,
    read.found.filter((item) => item !== divides),
  ),
});

const kr = ({ frame }: FoundFrame): number | null => frame?.amountKr ?? null;

const frameFor = (
  document: SourceDocument,
  acts: Acts,
  allotting: Allotting,
  sections: readonly number[],
) =>
  frameOf(
    document,
    allotting.withEarlier,
    sections,
    allotting.found.filter((item) => item.kind !== "total" || isOfPart(item, allotting.found)),
    deniedIn(acts),
  );

/** Whether a total is that of the rows where there are pots too, or of the pots where there are rows. */
const isOfPart = (total: FoundAllotment, all: readonly FoundAllotment[]): boolean =>
  total.kind === "total" &&
  total.ofGroup !== true &&
  all.some(({ kind }) => kind !== "total" && total.of !== null && `${kind}s` !== total.of);

/** What is told of money, in a paper that divides none, is no frame; where money is asked about it may be one. */
const onlyTold = (document: SourceDocument, acts: Acts, { questions }: Allotting): boolean =>
  acts.acts.length === 0 ||
  (questions.length === 0 && (acts.proposalsOnly || givesTasksOnly(document, acts)));

/** Whether a paper that is no decision of any kind, such as a plan, gives tasks and not a word of money. */
const givesTasksOnly = ({ kind }: SourceDocument, { acts }: Acts): boolean =>
  kind === "ovrigt" &&
  !acts.some(({ lines }) => lines.some(({ text }) => moneyIn(text).length > 0));

const noFrame: FoundFrame = { frame: null, questions: [] };

/** What a decision gives that names no amount, since it gives all there is; null for any other. An unknown one is asked about. */
function withWhole(
  document: SourceDocument,
  acts: Acts,
  mandates: readonly Mandate[],
  sections: readonly number[],
): Allotting | null {
  const named = namedWhole(document, acts, sections);
  if (named === null) return null;
  const allotting = allotmentsOf(document, named.acts, mandates);
  const given = allotting.found.filter(({ kind }) => kind !== "total");
  const [first] = given;
  // What is read from other words, such as a table that is pointed at, has amounts of its own.
  if (first === undefined || given.some(({ quote }) => named.asWritten(quote) === quote))
    return null;
  const found = allotting.found.map((item) => ({ ...item, quote: named.asWritten(item.quote) }));
  const questions = allotting.questions.map((one) => ({ ...one, text: named.asWritten(one.text) }));
  return named.isKnown
    ? { ...allotting, found, questions }
    : { ...allotting, found: [], questions: [...questions, unread(named.asWritten(first.quote))] };
}

/** What is given, with the tables beside the decision that belong to it and so are not asked about. */
function withBeside(
  document: SourceDocument,
  acts: Acts,
  mandates: readonly Mandate[],
  sections: readonly number[],
): Allotting {
  const allotting = allotmentsOf(document, acts, mandates);
  let frame: FoundFrame | null = null;
  const beside = tablesBeside(document, acts, {
    given: allotting.found,
    frameKr: () => {
      frame ??= frameFor(document, acts, allotting, sections);
      return frame.frame?.amountKr ?? null;
    },
    year: yearOf(document),
  });
  if (beside.length === 0) return allotting;
  const found = beside.flatMap(({ allotments }) => allotments);
  const read = new Set([
    ...beside.flatMap(({ table }) => (table === null ? [] : [tableAsked(table).text])),
    // "Att fördela 100 tkr enligt förslaget" is no gift beside the list that it takes in.
    ...acts.acts.flatMap(({ lines }) =>
      lines
        .filter(({ text }) => beside.some((one) => states(text, one.sumKr)))
        .map(({ text }) => unread(text).text),
    ),
  ]);
  const all = [...found, ...allotting.found];
  const led = summedUpElsewhere(document, all).filter(
    ({ amountKr }) => !all.some((one) => one.kind === "total" && one.amountKr === amountKr),
  );
  return {
    ...allotting,
    found: [...all, ...led.map((total) => ({ ...total, proposed: false, elsewhere: true }))],
    questions: allotting.questions.filter(({ text }) => !read.has(text)),
  };
}

/** With the pots that are told right below a list of another part. */
function withBelow(
  document: SourceDocument,
  acts: Acts,
  mandates: readonly Mandate[],
  sections: readonly number[],
): Allotting {
  const allotting = withBeside(document, acts, mandates, sections);
  const { pots, questions } = potsBelowLists(
    document,
    acts,
    allotting.found,
    () => frameFor(document, acts, allotting, sections).frame?.amountKr ?? null,
  );
  return {
    ...allotting,
    found: [...allotting.found, ...pots],
    questions: [...allotting.questions, ...questions],
  };
}

/** The latest of the years that the document is about. */
function yearOf(document: SourceDocument): number | null {
  const years = yearsOf(document);
  return years.size === 0 ? null : Math.max(...years);
}

/** Rows and pots apart, each with the line that it was read from. */
function divided(all: readonly FoundAllotment[]) {
  const rows: ReadRow[] = [];
  const pots: ReadPot[] = [];
  const elsewhere: { rows: boolean[]; pots: boolean[] } = { rows: [], pots: [] };
  const rowQuotes: string[] = [];
  const descriptions: string[] = [];
  const potQuotes: string[] = [];
  for (const found of all) {
    if (found.kind === "row") {
      rows.push({
        activity: found.activity,
        // "Språkcafé Navet ¤" names what is given to, and nobody beside it.
        responsible: found.responsible === found.activity ? null : found.responsible,
        amountKr: found.amountKr,
        needNextYear: found.needNextYear,
        proposed: found.proposed,
      });
      elsewhere.rows.push(found.elsewhere);
      rowQuotes.push(found.quote);
      descriptions.push(found.description);
    } else if (found.kind === "pot") {
      pots.push({
        purpose: found.purpose,
        amountKr: found.amountKr,
        holder: found.holder,
        proposed: found.proposed,
      });
      elsewhere.pots.push(found.elsewhere);
      potQuotes.push(found.quote);
    }
  }
  return { rows, pots, rowQuotes, descriptions, potQuotes, elsewhere };
}

const frameAsked: Question = {
  topic: "ram",
  text: "Texten talar om resterande medel men säger inte säkert hur stor ramen är. Vilket är beloppet?",
};

/** Money that rests on a condition. */
function questionsOfConditions(quotes: readonly string[]): Question[] {
  return quotes.flatMap((quote): Question[] => {
    const condition = conditionIn(quote);
    return condition === null
      ? []
      : [
          {
            topic: "villkor",
            text: `Medlen vilar på ett villkor: ”${condition}”. Är villkoret uppfyllt?`,
          },
        ];
  });
}

/** The same item twice: two gifts, or one that was written down two times. */
function repeated(items: readonly (readonly (string | number | null)[])[]): Question[] {
  const keys = items.map((item) => item.join("|").toLowerCase());
  return [...new Set(items.filter((_, index) => keys.indexOf(keys[index] ?? "") < index))].map(
    ([name]) => ({
      topic: "läsning",
      text: `”${name ?? ""}” står mer än en gång med samma belopp. Är det olika poster?`,
    }),
  );
}
