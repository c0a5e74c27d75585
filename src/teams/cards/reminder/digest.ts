import type { Day } from "../../../domain/brand.ts";
import { dayAt } from "../../../domain/moment.ts";
import { capacityOf, positionsOf } from "../../../domain/organisation.ts";
import type { DutyKind } from "../../../domain/reminder.ts";
import type { State } from "../../../domain/state.ts";
import { type DigestCount, digestWords } from "../../../language/say/digest.ts";
import type { Card, Viewer } from "../../../notify/card.ts";
import { takerOf } from "../../../notify/pending.ts";
import { isSecretariat } from "../access.ts";
import { missingView } from "../missing.ts";
import { titleIn } from "../names.ts";
import { type Sheet, sheetData } from "../sheet.ts";
import { show } from "../verbs.ts";
import type { Badge, ListRow, RowList, Showing, View } from "../view.ts";
import { type DigestItem, digestRow, itemsOf } from "./digest-rows.ts";

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
  const own = items.filter((item) => !item.isEscalated);
  const above = items.filter((item) => item.isEscalated);
  const shown = [...own, ...above].slice(0, rowsMax);
  const rows = shown.map((item, index) => digestRow(item, index + 1, card, showing));
  const count = countOf(items, showing);
  const title = count.own + count.above === 0 ? words.allDone : words.title(count);
  const more = items.length - shown.length;
  return {
    template: "duties",
    over: words.over(dayAt(receipt.begunAt)),
    title,
    badge: badgeOf(items, showing),
    summary: words.summary(title, count.own > 1 ? firstDay(own, showing) : null),
    lists: listsOf(rows, Math.min(own.length, rowsMax), words.others),
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
const isOpen = ({ open, isEscalated }: DigestItem, { state, viewer }: Showing): boolean => {
  if (open === null) return false;
  const taker = takerOf(open, state);
  return isEscalated || taker === null || taker === viewer.person;
};

function countOf(items: readonly DigestItem[], showing: Showing): DigestCount {
  const open = items.filter((item) => isOpen(item, showing));
  const own = open.filter((item) => !item.isEscalated);
  const days = new Set(own.map((item) => item.open?.deadline));
  const [only] = days;
  const isAhead = only !== undefined && only >= showing.viewer.today;
  return {
    own: own.length,
    above: open.length - own.length,
    by: days.size === 1 && isAhead ? only : null,
    isStop: own.every((item) => beforeStop.has(item.ref.kind)),
  };
}

function firstDay(own: readonly DigestItem[], showing: Showing): Day | null {
  const days = own
    .filter((item) => isOpen(item, showing))
    .flatMap((item) => item.open?.deadline ?? [])
    .sort();
  return days[0] ?? null;
}

function badgeOf(items: readonly DigestItem[], showing: Showing): Badge | null {
  const words = digestWords[showing.viewer.language];
  const open = items.filter((item) => isOpen(item, showing));
  if (open.length === 0) return { text: words.done, tone: "good" };
  const late = open.filter(
    (item) => !item.isEscalated && (item.open?.deadline ?? "") < showing.viewer.today,
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
