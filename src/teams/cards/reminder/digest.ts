import type { Day } from "../../../domain/brand.ts";
import { dayAt } from "../../../domain/moment.ts";
import { capacityOf, positionsOf } from "../../../domain/organisation.ts";
import type { DutyKind } from "../../../domain/reminder.ts";
import type { State } from "../../../domain/state.ts";
import { type DigestCount, type DigestFirst, digestWords } from "../../../language/say/digest.ts";
import type { Card, Viewer } from "../../../notify/card.ts";
import { takerOf } from "../../../notify/pending.ts";
import { isSecretariat } from "../access.ts";
import { missingView } from "../missing.ts";
import { titleIn } from "../names.ts";
import { type Sheet, sheetData } from "../sheet.ts";
import { show } from "../verbs.ts";
import type { Badge, ListRow, RowList, Showing, View } from "../view.ts";
import { type DigestLine, lineRow, linesOf, titleOf } from "./digest-lines.ts";
import { isTold, itemsOf } from "./digest-rows.ts";

type DigestCard = Extract<Card, { readonly card: "digest" }>;

/** So many duties stand on one card; home shows all. */
const rowsMax = 8;

/** Kinds whose deadline is a meeting's document stop. */
const beforeStop: ReadonlySet<DutyKind> = new Set(["number-list", "report-assignment"]);

/** The merged reminders of a day: what is open, what is late with others, and what has been done since. */
export function digestView(card: DigestCard, showing: Showing): View {
  const { state, viewer } = showing;
  const receipt = state.receipts.get(card.key);
  if (receipt === undefined) return missingView(showing);
  const words = digestWords[viewer.language];
  const items = itemsOf(receipt, showing);
  const lines = linesOf(items, state);
  const own = lines.filter((line) => !line.isEscalated);
  const above = lines.filter((line) => line.isEscalated);
  const ordered = [...own, ...above];
  const shown = ordered.slice(0, rowsMax);
  const first = ordered.find((line) => isOpen(line, showing));
  const solo = lines.length === 1 && first !== undefined;
  const rows = shown.map((line, index) => lineRow(line, solo ? null : index + 1, card, showing));
  const count = countOf(lines, showing);
  const title =
    first === undefined
      ? restOf(lines, showing).title
      : solo
        ? titleOf(first, showing)
        : words.title(count);
  const more = lines.length - shown.length;
  return {
    template: "duties",
    over: words.over(dayAt(receipt.begunAt)),
    title,
    badge: badgeOf(lines, showing),
    summary: first === undefined ? title : words.summary(firstOf(first, count, showing)),
    // Where all of it is late with others, the title says so; one alone is named there.
    lists: listsOf(
      rows,
      Math.min(own.length, rowsMax),
      own.length === 0 && !solo ? "" : words.others,
    ),
    lead: more > 0 ? [words.more(more)] : [],
    note: whyLine(state, viewer),
    actions: [
      show(words.home, { card: "home" }),
      ...(isSecretariat(state, viewer) ? [show(words.settings, { card: "ladders" })] : []),
    ],
  };
}

const listsOf = (rows: readonly ListRow[], own: number, others: string): readonly RowList[] => [
  { heading: "", rows: rows.slice(0, own) },
  { heading: others, rows: rows.slice(own) },
];

/** What is still the reader's to do, or to know. */
const isOpen = ({ items }: DigestLine, showing: Showing): boolean =>
  items.some(({ open, isEscalated }) => {
    if (open === null || !isTold(open, showing)) return false;
    const { state, viewer } = showing;
    const taker = takerOf(open, state, viewer.today);
    return isEscalated || taker === null || taker === viewer.person;
  });

/** The first day by which something in a line is to be done. */
const dayOf = ({ items: [first, ...more] }: DigestLine): Day =>
  more.reduce(
    (earliest, { open }) => (open !== null && open.deadline < earliest ? open.deadline : earliest),
    first.open?.deadline ?? first.deadline,
  );

function countOf(lines: readonly DigestLine[], showing: Showing): DigestCount {
  const open = lines.filter((line) => isOpen(line, showing));
  const own = open.filter((line) => !line.isEscalated);
  const days = new Set(own.map(dayOf));
  const [only] = days;
  const isAhead = only !== undefined && only >= showing.viewer.today;
  return {
    own: own.length,
    above: open.length - own.length,
    by: days.size === 1 && isAhead ? only : null,
    isStop: own.every(({ items }) => items.every((item) => beforeStop.has(item.ref.kind))),
  };
}

function firstOf(line: DigestLine, count: DigestCount, showing: Showing): DigestFirst {
  const deadline = dayOf(line);
  return {
    title: titleOf(line, showing),
    deadline,
    isLate: deadline < showing.viewer.today,
    isAbove: line.isEscalated,
    more: count.own + count.above - 1,
  };
}

/** A card on which nothing is left for its reader: all of it is done, or some of it has gone to others. */
function restOf(
  lines: readonly DigestLine[],
  { viewer }: Showing,
): { readonly title: string; readonly badge: Badge | null } {
  const words = digestWords[viewer.language];
  return lines.some(({ items }) => items.some(({ open }) => open !== null))
    ? { title: words.noneYours, badge: null }
    : { title: words.allDone, badge: { text: words.done, tone: "good" } };
}

function badgeOf(lines: readonly DigestLine[], showing: Showing): Badge | null {
  const words = digestWords[showing.viewer.language];
  const open = lines.filter((line) => isOpen(line, showing));
  if (open.length === 0) return restOf(lines, showing).badge;
  const late = open.filter(
    (line) => !line.isEscalated && dayOf(line) < showing.viewer.today,
  ).length;
  return late === 0 ? null : { text: words.late(late), tone: "attention" };
}

/** "Du får det här för att du ingår i sekretariatet." */
function whyLine(state: State, viewer: Viewer): string {
  const { language, today, person } = viewer;
  const words = digestWords[language];
  const held = positionsOf(state, person, today).map((one) =>
    words.holds(titleIn(state, capacityOf(state, one, today), language)),
  );
  const reasons = [...(isSecretariat(state, viewer) ? [words.inSecretariat] : []), ...held];
  return words.why(reasons.length === 0 ? [words.responsible] : reasons);
}

/** The last edit of a digest: the next one tells everything that is still open. */
export function retiredDigest(card: DigestCard, state: State, viewer: Viewer): Sheet {
  const { over, retired } = digestWords[viewer.language];
  const receipt = state.receipts.get(card.key);
  return {
    template: "sheet",
    data: sheetData({
      head: {
        above: "",
        title: over(receipt === undefined ? viewer.today : dayAt(receipt.begunAt)),
        status: retired.status,
        tone: "Default",
      },
      paragraphs: [retired.text],
      why: retired.find,
    }),
    summary: retired.text,
    hasInputs: false,
  };
}
