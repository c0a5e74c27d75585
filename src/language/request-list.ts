import { type Day, type Ore, ore } from "../domain/brand.ts";
import { activityMax, descriptionMax, numberMax } from "../domain/decide-request.ts";
import type { Need } from "../domain/grant.ts";
import { total } from "../domain/money.ts";
import { fold } from "./fold.ts";
import { readNeed } from "./need.ts";
import { type AmountProblem, readSought } from "./request-amount.ts";
import { type DayProblem, readReceived, readWithdrawal, withdrawnColumns } from "./request-days.ts";
import { type FoundHead, findHead, headBelow, isAlike, type RequestHead } from "./request-heads.ts";
import { ListSums, type StatedSum } from "./request-sums.ts";
import type { RequestColumn } from "./request-titles.ts";
import { type Cell, columnLetters, type Sheet, type SheetRow, wordsOf } from "./sheet.ts";

/** A request as a list has it; a person confirms it before it is one (rule R33). */
export interface ListedRequest {
  /** The number of its row. */
  readonly row: number;
  readonly activity: string;
  readonly description: string;
  readonly responsible: string;
  readonly sought: Ore;
  /** Rules R09 and R10: "ja?" is unclear and blank is unstated; both are put to the owner. */
  readonly need: Need;
  /** The cell behind `need`, as it stands. */
  readonly needTyped: string;
  readonly effect: string | null;
  /** The pot's name as it stands; null where the list says none. */
  readonly pot: string | null;
  readonly receivedDay: Day | null;
  /** What its sender calls it by; null where the list says none. */
  readonly number: string | null;
  /** The same for a row of the same content, wherever it stands and however it is spaced. */
  readonly content: string;
}

/** Why a row is no request. */
export type RowProblem =
  | AmountProblem
  | DayProblem
  | { readonly kind: "too-long"; readonly length: number; readonly max: number }
  /** A line over a group of rows, or a remark. */
  | { readonly kind: "only-a-line" }
  /** It names no pot that is here, in a list that names others that are. */
  | { readonly kind: "pot-unknown" }
  | { readonly kind: "double"; readonly of: number }
  /** It stands under a head further down, whose columns or unit are others. */
  | { readonly kind: "other-head"; readonly head: number };

/** A row that is left out, with the cell to look at and what stands in it. */
export interface RejectedRow {
  readonly row: number;
  /** As the spreadsheet names it: `D7`. */
  readonly cell: string;
  readonly column: RequestColumn;
  readonly typed: string;
  readonly problem: RowProblem;
}

/** How many rows are to be mended: a row with several such cells is one. */
export const rejectedRows = (rejected: readonly RejectedRow[]): number =>
  new Set(rejected.map(({ row }) => row)).size;

/** A row whose sender has taken it back; of it only what it is known by has to stand. */
export interface WithdrawnRow extends Pick<
  ListedRequest,
  "row" | "activity" | "responsible" | "number" | "pot"
> {
  /** The day that the list says, else the one on which it was read. */
  readonly day: Day;
}

export type RequestList =
  | {
      readonly kind: "list";
      readonly head: RequestHead;
      /** Sheets that look like lists too, and are not read. */
      readonly otherSheets: readonly string[];
      readonly requests: readonly ListedRequest[];
      /** One for each cell that has to be mended; a row may have several. */
      readonly rejected: readonly RejectedRow[];
      /** What its senders have taken back: never entered. */
      readonly withdrawn: readonly WithdrawnRow[];
      readonly sum: Ore;
      readonly statedSums: readonly StatedSum[];
      /** Rows above the head that would be requests if they stood under it: nothing says what their cells are. */
      readonly above: readonly number[];
      /** Rows of requests that are out of sight in the file, filtered away or hidden. */
      readonly hidden: readonly number[];
      /** Words in which å, ä and ö have been lost on the way; null where none are. */
      readonly garbled: string | null;
      /** Every amount is small and nothing says what they are counted in: kronor or thousands. */
      readonly isUnitUnclear: boolean;
    }
  | Exclude<FoundHead, { kind: "found" }>;

/** Nobody applies for less than this. */
export const unlikelyKronor = ore(1_000_000);

/**
 * Reads a list of requests (sv. *önskemål*) by its headings, in any order and on any sheet. Proposes and stores
 * nothing. Every row under the head becomes a request, a stated sum, or a rejected row with its reason.
 */
export function readRequestList(sheets: readonly Sheet[], today: Day): RequestList {
  const found = findHead(sheets);
  if (found.kind !== "found") return found;
  const { head, others } = found;
  const requests: ListedRequest[] = [];
  const rejected: RejectedRow[] = [];
  const withdrawn: WithdrawnRow[] = [];
  const statedSums: StatedSum[] = [];
  const sums = new ListSums(requests);
  const rowOf = new Map<string, number>();
  let other: number | null = null;
  for (const row of head.sheet.rows) {
    if (row.number <= head.row) continue;
    const below = isHeadAgain(row, head) ? head : headBelow(row);
    if (below !== null) other = isAlike(below, head) ? null : row.number;
    if (below !== null && other === null) continue;
    if (other !== null) {
      rejected.push(notUnder(row, other));
      continue;
    }
    if (isSum(row, head)) {
      const stated = readSought(cellAt(row, head, "amount"), head.unit);
      const read = typeof stated === "number" ? stated : null;
      statedSums.push(sums.state(row.number, sumWordIn(row), read));
      continue;
    }
    const read = readRow(row, head, today);
    if (read.kind === "rejected") {
      rejected.push(...read.problems);
      continue;
    }
    if (read.kind === "withdrawn") {
      withdrawn.push(read.row);
      continue;
    }
    const first = rowOf.get(read.request.content);
    if (first === undefined) {
      rowOf.set(read.request.content, row.number);
      requests.push(read.request);
    } else rejected.push(inRow(row, head, "activity", { kind: "double", of: first }));
  }
  return {
    kind: "list",
    head,
    otherSheets: others,
    requests,
    rejected,
    withdrawn,
    sum: total(requests.map((one) => one.sought)),
    statedSums,
    above: aboveHead(head),
    hidden: hiddenAmong(requests, head),
    garbled: garbledIn(requests),
    isUnitUnclear:
      head.unit === null &&
      requests.length > 0 &&
      requests.every((one) => one.sought < unlikelyKronor),
  };
}

const aboveHead = (head: RequestHead): readonly number[] =>
  head.sheet.rows
    .filter((row) => row.number < head.row && !isSum(row, head))
    .filter(
      (row) =>
        cellAt(row, head, "activity").kind === "text" &&
        typeof readSought(cellAt(row, head, "amount"), head.unit) === "number",
    )
    .map(({ number }) => number);

function hiddenAmong(
  requests: readonly ListedRequest[],
  { sheet }: RequestHead,
): readonly number[] {
  const kept = new Set(requests.map((one) => one.row));
  return sheet.rows.flatMap(({ number, isHidden }) =>
    isHidden === true && kept.has(number) ? [number] : [],
  );
}

/** What two bytes of å, ä, ö, é or a dash are called by a program that takes each for a letter, and what no letter is. */
const garbledLetter =
  /\u00C3[\u0080-\u00BF\u201A-\u203A\u20AC\u2122\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC]|\u00C2\u00A0|\u00E2\u20AC|\uFFFD/;

function garbledIn(requests: readonly ListedRequest[]): string | null {
  for (const { activity, description, responsible } of requests)
    for (const text of [activity, description, responsible]) {
      const word = text.split(" ").find((one) => garbledLetter.test(one));
      if (word !== undefined) return word;
    }
  return null;
}

type ReadRow =
  | { readonly kind: "request"; readonly request: ListedRequest }
  | { readonly kind: "withdrawn"; readonly row: WithdrawnRow }
  | { readonly kind: "rejected"; readonly problems: readonly RejectedRow[] };

function readRow(row: SheetRow, head: RequestHead, today: Day): ReadRow {
  if (isOnlyLine(row, head)) {
    return { kind: "rejected", problems: [onlyLine(row)] };
  }
  for (const column of withdrawnColumns) {
    const withdrawal = readWithdrawal(cellAt(row, head, column), column, today);
    if (withdrawal === null) continue;
    return typeof withdrawal === "string"
      ? withdrawnRow(row, head, withdrawal)
      : { kind: "rejected", problems: [inRow(row, head, column, withdrawal)] };
  }
  return readLive(row, head, today);
}

function readLive(row: SheetRow, head: RequestHead, today: Day): ReadRow {
  const problems: RejectedRow[] = [];
  const reject = (column: RequestColumn, problem: RowProblem): void => {
    problems.push(inRow(row, head, column, problem));
  };
  const words = (column: RequestColumn): string => {
    const cell = cellAt(row, head, column);
    if (cell.kind === "fault") reject(column, { kind: "formula", computed: cell.text !== "" });
    return wordsOf(cell);
  };
  const limited = (column: RequestColumn, max: number): string => {
    const text = words(column);
    if (text === "" && cellAt(row, head, column).kind !== "fault")
      reject(column, { kind: "missing" });
    if (text.length > max) reject(column, { kind: "too-long", length: text.length, max });
    return text;
  };
  const activity = limited("activity", activityMax);
  const description = limited("description", descriptionMax);
  const responsible = limited("responsible", activityMax);
  const sought = readSought(cellAt(row, head, "amount"), head.unit);
  if (typeof sought !== "number") reject("amount", sought);
  const received = readReceived(cellAt(row, head, "received"), today);
  if (received !== null && typeof received !== "string") reject("received", received);
  const needTyped = words("need");
  const effect = words("effect");
  const pot = words("pot");
  const number = words("number");
  for (const [column, text, max] of [
    ["effect", effect, descriptionMax],
    ["pot", pot, descriptionMax],
    ["number", number, numberMax],
  ] as const) {
    if (text.length > max) reject(column, { kind: "too-long", length: text.length, max });
  }
  if (problems.length > 0 || typeof sought !== "number") return { kind: "rejected", problems };
  const need = readNeed(needTyped);
  const content = [activity, description, responsible, effect, pot].map((one) => fold(one));
  return {
    kind: "request",
    request: {
      row: row.number,
      activity,
      description,
      responsible,
      sought,
      need,
      needTyped,
      effect: effect === "" ? null : effect,
      pot: pot === "" ? null : pot,
      receivedDay: typeof received === "string" ? received : null,
      number: number === "" ? null : number,
      content: JSON.stringify([...content, sought, need]),
    },
  };
}

function withdrawnRow(row: SheetRow, head: RequestHead, day: Day): ReadRow {
  const words = (column: RequestColumn): string => wordsOf(cellAt(row, head, column));
  const [activity, number, pot] = [words("activity"), words("number"), words("pot")];
  if (activity === "" && number === "")
    return { kind: "rejected", problems: [inRow(row, head, "activity", { kind: "missing" })] };
  return {
    kind: "withdrawn",
    row: {
      row: row.number,
      activity,
      responsible: words("responsible"),
      number: number === "" ? null : number,
      pot: pot === "" ? null : pot,
      day,
    },
  };
}

function cellAt(row: SheetRow, head: RequestHead, column: RequestColumn): Cell {
  const at = head.columns.get(column);
  return (at === undefined ? undefined : row.cells[at]) ?? { kind: "empty" };
}

function inRow(
  row: SheetRow,
  head: RequestHead,
  column: RequestColumn,
  problem: RowProblem,
): RejectedRow {
  const at = head.columns.get(column) ?? 0;
  return {
    row: row.number,
    cell: `${columnLetters(at)}${row.number}`,
    column,
    typed: wordsOf(cellAt(row, head, column)),
    problem,
  };
}

/** Where the only words of a row stand, whichever column that is. */
const onlyLine = (row: SheetRow): RejectedRow => atFirst(row, { kind: "only-a-line" });

const notUnder = (row: SheetRow, head: number): RejectedRow =>
  atFirst(row, { kind: "other-head", head });

function atFirst(row: SheetRow, problem: RowProblem): RejectedRow {
  const at = row.cells.findIndex((cell) => cell.kind !== "empty");
  const cell = row.cells[at] ?? { kind: "empty" };
  return {
    row: row.number,
    cell: `${columnLetters(at)}${row.number}`,
    column: "activity",
    typed: wordsOf(cell),
    problem,
  };
}

/** The head stands again where a list has been printed or pasted together. */
const isHeadAgain = (row: SheetRow, head: RequestHead): boolean =>
  [...head.titles].every(
    ([column, title]) => fold(wordsOf(cellAt(row, head, column))) === fold(title),
  );

const sumWord = /^(?:summa|totalt?|delsumma|s:a|sum)\b/;

/** The word that makes a row a sum. */
const sumWordIn = (row: SheetRow): string => sumWord.exec(firstWords(row))?.[0] ?? "";

function firstWords(row: SheetRow): string {
  const first = row.cells.find((cell) => cell.kind !== "empty");
  return first === undefined ? "" : fold(wordsOf(first));
}

/** A row that sums others. One whose sum cannot be read is no request either, where it says nothing else. */
function isSum(row: SheetRow, head: RequestHead): boolean {
  const word = firstWords(row);
  if (!sumWord.test(word)) return false;
  const others = (["description", "responsible"] as const).filter(
    (column) => wordsOf(cellAt(row, head, column)) !== "",
  );
  const isBare = others.length === 0 && word.replace(sumWord, "").replaceAll(/[\s:]/g, "") === "";
  const sought = readSought(cellAt(row, head, "amount"), head.unit);
  return isBare || (others.length <= 1 && typeof sought === "number");
}

/** A row with words in one cell and nothing where the amount stands. */
const isOnlyLine = (row: SheetRow, head: RequestHead): boolean =>
  cellAt(row, head, "amount").kind === "empty" &&
  row.cells.filter((cell) => cell.kind !== "empty").length === 1;
