import { logPosition } from "../../../domain/brand.ts";
import type { Intake } from "../../../domain/intake.ts";
import { formatAmount } from "../../../language/format.ts";
import { approvalWords } from "../../../language/say/approval.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import type { Card } from "../../../notify/card.ts";
import { openIntake, oreOf, type ReadDocument } from "../../intake/document.ts";
import { enter } from "../../intake/enter.ts";
import { differing, roundingOf } from "../../intake/enter-paper.ts";
import { type Item, itemsOf } from "../../intake/items.ts";
import { missingView } from "../missing.ts";
import { pageOf } from "../pager.ts";
import type { RowsTable } from "../proposal-rows.ts";
import { plain, shortened } from "../template.ts";
import { type Action, commandData, execute, show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";
import { fieldsOf } from "./fields.ts";
import { pageWith, stateOf, titleOf } from "./intake.ts";

const quoteMax = 900;
const rowsPerPage = 15;
const activityMax = 60;

/** One item of a document: the words it was read from, what has to be answered, and the button that enters it. */
export function intakeItemView(intake: Intake, id: string, page: number, showing: Showing): View {
  const { viewer, state } = showing;
  const words = intakeWords[viewer.language];
  const document = openIntake(intake, state, viewer);
  const item = itemsOf(document).find((one) => one.id === id);
  if (item === undefined) return missingView(showing);
  const isOpen = item.done === null && !item.proposed;
  const entered = enter(item, document, (name) => item.defaults[name] ?? null);
  const isWaiting = entered.kind === "waits";
  return {
    template: "intake",
    over: words.over,
    title: titleOf(item, document),
    badge: {
      text: words.state[stateOf(item, entered, entered.kind === "commands")],
      tone: item.done === null ? "neutral" : "good",
    },
    summary: titleOf(item, document),
    lead: [
      ...(item.quote === "" ? [] : [words.readFrom(plain(shortened(item.quote, quoteMax)))]),
      ...askedOf(item, document),
      ...(item.proposed ? [words.isProposed] : []),
      ...(isOpen && isWaiting ? [words.waitsFor(words.theThing[entered.on])] : []),
    ],
    table: tableOf(item, page, document),
    fields: isOpen && !isWaiting ? fieldsOf(item, document, showing) : [],
    actions: [
      ...(isOpen && !isWaiting ? [enterAction(item, document)] : []),
      ...(item.done === null ? [] : [show(words.open, item.done)]),
      ...morePages(item, page, document),
      show(words.back, { card: "intake", intake: intake.id, page: pageWith(item, document) }),
    ],
  };
}

const enterAction = (item: Item, document: ReadDocument): Action =>
  execute(
    intakeWords[document.viewer.language].enter,
    "enter-item",
    commandData(
      logPosition(0),
      { card: "intake", intake: document.intake.id, page: pageWith(item, document) },
      { intake: document.intake.id, item: item.id },
    ),
    "positive",
  );

/** What a careful reader has to answer for this item. */
function askedOf(item: Item, document: ReadDocument): readonly string[] {
  const { reading, quotes, viewer } = document;
  const words = intakeWords[viewer.language];
  if (item.done !== null || item.proposed) return [];
  switch (item.kind) {
    case "grant": {
      const { frame } = reading;
      if (frame === null || !frame.rounded) return [];
      const rounding = roundingOf(frame.amountKr, quotes.frame ?? "");
      return [words.rounded(oreOf(frame.amountKr), oreOf(rounding))];
    }
    case "board-decision":
    case "decision": {
      const of = item.kind === "decision" && document.pots.length > 0 ? "pots" : "rows";
      const wrong = differing(document, of);
      const { date } = reading;
      return [
        ...(item.kind === "decision" && date !== null && typeof date === "object"
          ? [`${words.twoDays(plain(shortened(date.ambiguous, 40)))}.`]
          : []),
        ...(wrong === null ? [] : [words.differs(oreOf(wrong.statedKr), oreOf(wrong.computedKr))]),
      ];
    }
    case "pot": {
      const purpose = reading.pots[item.index]?.purpose ?? "";
      return item.defaults["purpose"] === undefined
        ? [words.purposeAsked(plain(shortened(purpose, activityMax)))]
        : [];
    }
    case "assignment": {
      const deadline = reading.assignments[item.index]?.deadline;
      if (typeof deadline !== "object") return [];
      const question = plain(shortened(deadline.question, 200));
      return [words.asksInSwedish === null ? question : `${words.asksInSwedish} ${question}`];
    }
    case "case":
    case "mandate":
      return [];
    default:
      return item.kind satisfies never;
  }
}

/** Whether the rows of the paper belong to this item. */
function hasRows(item: Item, { reading, rows, pots }: ReadDocument): boolean {
  if (rows.length === 0) return false;
  const isOwn = reading.documentKind === "delegationsbeslut" && pots.length === 0;
  return item.kind === (isOwn ? "decision" : "board-decision");
}

function tableOf(item: Item, page: number, document: ReadDocument): RowsTable | null {
  if (!hasRows(item, document)) return null;
  const { language } = document.viewer;
  const words = approvalWords[language];
  const { rows } = pageOf(document.rows, page, rowsPerPage);
  const sum = document.rows.reduce((total, row) => total + row.amountKr, 0);
  return {
    head: [words.activity, words.amount, words.need(nextYear(document))],
    rows: [
      ...rows.map(
        (row) =>
          [
            plain(shortened(row.activity, activityMax)),
            formatAmount(oreOf(row.amountKr), language),
            row.needNextYear,
          ] as const,
      ),
      [words.total, formatAmount(oreOf(sum), language), ""],
    ],
    hasSum: true,
  };
}

const nextYear = ({ day, viewer }: ReadDocument): number =>
  Number((day ?? viewer.today).slice(0, 4)) + 1;

function morePages(item: Item, page: number, document: ReadDocument): readonly Action[] {
  const { pages, page: shown } = pageOf(document.rows, page, rowsPerPage);
  if (!hasRows(item, document) || pages === 1) return [];
  const words = intakeWords[document.viewer.language];
  const next = shown < pages ? shown + 1 : 1;
  const card: Card = {
    card: "intake-item",
    intake: document.intake.id,
    item: item.id,
    page: next,
  };
  return [show(words.page(next, pages), card)];
}
