import { input } from "../cards/verbs.ts";
import { type ReadDocument, rowsBy } from "./document.ts";
import { guessedTitle, type Item, type ItemRead, known } from "./item.ts";
import { boardItem, decisionItem, grantItem, mandatesOf, proposedRows } from "./item-paper.ts";
import { assignmentItem, potItems } from "./item-pot.ts";
import { dispatchItem, settledAs } from "./questions.ts";

/** What a document proposes, each after that which it rests on. Notes propose nothing. */
export function itemsOf(document: ReadDocument): readonly Item[] {
  return itemsRead(document).map((item) => ({
    ...item,
    aside: settledAs(document, item.id)?.outcome === "set-aside",
  }));
}

function itemsRead(document: ReadDocument): readonly ItemRead[] {
  const { reading, rows, pots, potsBy } = document;
  if (reading.documentKind === "minnesanteckningar") return [];
  const decides = pots.length > 0 || rows.length > 0;
  const isOwn = reading.documentKind === "delegationsbeslut";
  const isBoards =
    rowsBy("board-decision", document).length > 0 ||
    reading.pots.some((pot, index) => !pot.proposed && potsBy[index] === "board-decision");
  const gives = pots.length > 0 || (decides && isOwn) || givesMandate(document);
  const items: ItemRead[] = [];
  if (decides || reading.frame !== null || gives) items.push(grantItem(document));
  if (isBoards) items.push(boardItem(document));
  if (gives) items.push(...mandatesOf(document));
  if (isOwn && decides) items.push(decisionItem(document));
  items.push(
    ...proposedRows(document),
    ...potItems(document),
    ...reading.assignments.map((one, index) => assignmentItem(one, index, document)),
  );
  if (items.length === 0) return [];
  return [caseItem(document), ...items, ...dispatchItem(document)];
}

/** Minutes that give somebody the right to distribute, with or without money of their own. */
const givesMandate = ({ reading }: ReadDocument): boolean =>
  reading.documentKind === "protokoll" && reading.mandates.some((one) => one.section !== null);

function caseItem(document: ReadDocument): ItemRead {
  const { caseNumber, state, reading } = document;
  const [written] = reading.caseNumbers;
  const isThere = caseNumber !== null && state.cases.has(caseNumber);
  return {
    id: "case",
    kind: "case",
    index: 0,
    quote: written ?? "",
    proposed: false,
    defaults: known({
      [input.caseNumber]: caseNumber ?? written,
      [input.title]: guessedTitle(document),
    }),
    found: null,
    done: isThere ? { card: "set-up-item", of: "case", id: caseNumber } : null,
  };
}
