import { total } from "../../../domain/money.ts";
import { formatKronor } from "../../../language/format.ts";
import { fixedRowWords } from "../../../language/say/fixed-row.ts";
import { intakeEndWords } from "../../../language/say/intake-end.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { capitalised } from "../../../language/say/title.ts";
import type { Card } from "../../../notify/card.ts";
import { oreOf } from "../../intake/amounts.ts";
import { type DescribedRow, type ReadDocument, rowsBy } from "../../intake/document.ts";
import { daysOf, frameYear } from "../../intake/found.ts";
import type { ReadRow } from "../../../language/reading/reading.ts";
import type { Item } from "../../intake/item.ts";
import { pageOf } from "../pager.ts";
import { plain, shortened } from "../template.ts";
import { type Action, show } from "../verbs.ts";
import type { ListRow, RowList } from "../view.ts";

const rowsPerPage = 8;
const activityMax = 60;
const responsibleMax = 60;
const quoteMax = 240;

/** The rows of an item on a page, each with its own line of the text; none where it has none. */
export function rowsOf(item: Item, page: number, document: ReadDocument): readonly RowList[] {
  if (!hasRows(item, document)) return [];
  const { viewer } = document;
  const rows = rowsBy(item.kind, document);
  const sum = total(rows.map(({ amountKr }) => oreOf(amountKr)));
  return [
    {
      heading: capitalised(
        intakeWords[viewer.language].rowsLead(rows.length, sum).replace(/\.$/, ""),
      ),
      rows: pageOf(rows, page, rowsPerPage).rows.map((row) => rowOf(row, document)),
    },
  ];
}

/** Whether the rows of the paper belong to this item. */
export const hasRows = ({ kind }: Item, document: ReadDocument): boolean =>
  rowsBy(kind, document).length > 0;

function rowOf(row: DescribedRow, document: ReadDocument): ListRow {
  const { language } = document.viewer;
  const words = intakeWords[language];
  const line = inColumns(row.quote);
  return {
    title: plain(shortened(row.activity, activityMax)),
    facts: [
      ...toldOf(row, document),
      ...(row.isAdded ? [fixedRowWords[language].byHand] : []),
      ...(line === "" ? [] : [words.readFrom(plain(shortened(line, quoteMax)))]),
    ].join(" "),
    figure: formatKronor(oreOf(row.amountKr), language),
    action: null,
  };
}

/** Columns that stood side by side stay apart. */
export const inColumns = (line: string): string => line.trim().replaceAll(/\s*\t\s*/g, " | ");

/** Who answers for a row, and whether it needs money next year too. */
function toldOf(row: ReadRow, document: ReadDocument): readonly string[] {
  const responsible = row.responsible ?? "";
  return [
    ...(responsible === "" ? [] : [`${plain(shortened(responsible, responsibleMax))}.`]),
    intakeEndWords[document.viewer.language].needIn(nextYear(document), row.needNextYear),
  ];
}

/** What was read of an item that is a row of its own; nothing of any other. */
export function readIn({ kind, index }: Item, document: ReadDocument): readonly string[] {
  const row = kind === "row" ? document.reading.rows[index] : undefined;
  return row === undefined ? [] : [toldOf(row, document).join(" ")];
}

/** The year after the money's own, whatever year it is read in; null where the text has no year at all. */
export function nextYear(document: ReadDocument): number | null {
  const { grant, day, reading } = document;
  const year = grant?.year ?? frameYear(document) ?? (day ?? daysOf(reading)[0])?.slice(0, 4);
  return year === undefined ? null : Number(year) + 1;
}

/** The way to the next rows, and round again. */
export function moreRows(item: Item, page: number, document: ReadDocument): readonly Action[] {
  const { pages, page: shown } = pageOf(rowsBy(item.kind, document), page, rowsPerPage);
  if (!hasRows(item, document) || pages === 1) return [];
  const next = shown < pages ? shown + 1 : 1;
  const card: Card = {
    card: "intake-item",
    intake: document.intake.id,
    item: item.id,
    page: next,
  };
  return [show(intakeEndWords[document.viewer.language].rowsPage(next, pages), card)];
}
