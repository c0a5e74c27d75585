import type { Day } from "../domain/brand.ts";
import { readDay } from "./day.ts";
import { fold } from "./fold.ts";
import type { RequestHead } from "./request-heads.ts";
import { takenBack } from "./request-titles.ts";
import { type Cell, wordsOf } from "./sheet.ts";

/** Why a cell holds no day of a request. */
export type DayProblem =
  | { readonly kind: "day" }
  | { readonly kind: "day-ahead" }
  | { readonly kind: "formula"; readonly computed: boolean }
  /** Neither yes, no nor a day. */
  | { readonly kind: "withdrawn-unclear" };

/** The day out of a cell, one that has been; null where nothing stands in it. */
export function readReceived(cell: Cell, today: Day): Day | null | DayProblem {
  if (cell.kind === "empty") return null;
  if (cell.kind === "fault") return { kind: "formula", computed: cell.text !== "" };
  return readPast(wordsOf(cell), today);
}

/** The time of day that a form or a register puts behind a date: `2018-05-14 13:30`. */
const timeOfDay =
  /(?<=^\d{4}-\d\d-\d\d)[T ]+(?:kl\.? ?)?\d{1,2}[:.]\d\d(?:[:.]\d\d(?:[.,]\d+)?)?$/i;

function readPast(typed: string, today: Day): Day | DayProblem {
  const text = typed.replace(timeOfDay, "");
  // A date without a year is a past one here, and there is no telling which.
  const read = /\d{4}/.test(text) ? readDay(text, today) : ({ kind: "unreadable" } as const);
  if (read.kind === "unreadable") return { kind: "day" };
  return read.day > today ? { kind: "day-ahead" } : read.day;
}

/** The columns that can say that a request was taken back. */
export const withdrawnColumns = ["withdrawn", "status"] as const;

/** Whether a list says which requests were taken back, and so also which were not. */
export const saysWithdrawn = ({ columns }: RequestHead): boolean =>
  withdrawnColumns.some((column) => columns.has(column));

const saysNo = /^(?:nej|n|no|falskt?|false|0|[-–—])$/;
const saysYes = /^(?:ja|j|yes|y|x|1|sant|true)$/;
const saysNot = /\b(?:ej|inte|nej|not)\b/;

/** Whether a request was taken back, and when: today where the list says no day; null where it was not. */
export function readWithdrawal(
  cell: Cell,
  column: (typeof withdrawnColumns)[number],
  today: Day,
): Day | null | DayProblem {
  const text = wordsOf(cell);
  const folded = fold(text);
  if (takenBack.test(folded))
    return saysNot.test(folded) ? { kind: "withdrawn-unclear" } : dayBehind(text, today);
  if (cell.kind === "empty" || column === "status") return null;
  if (cell.kind === "fault") return { kind: "formula", computed: cell.text !== "" };
  if (folded === "" || saysNo.test(folded)) return null;
  if (saysYes.test(folded)) return today;
  const read = readPast(text, today);
  const isDay = typeof read === "string" || read.kind === "day-ahead";
  return isDay ? read : { kind: "withdrawn-unclear" };
}

/** The day behind the word, as in "Återkallat 2018-05-02"; today where none stands there. */
function dayBehind(text: string, today: Day): Day | DayProblem {
  const read = readPast(text.replace(/^\D+/, ""), today);
  return typeof read === "string" || read.kind === "day-ahead" ? read : today;
}
