import { type Column, cellsOf } from "../words/columns.ts";
import { namesSomebody } from "../words/people.ts";
import { isAmountCell } from "./amount-cell.ts";
import type { Line } from "./line.ts";

/** So many rows below a head are looked at to see what its columns hold. */
const sampleMax = 8;

/** The first rows under a head that have as many cells as it. */
export function samplesOf(below: readonly Line[], count: number): readonly (readonly string[])[] {
  return below
    .slice(0, sampleMax)
    .map(({ text }) => cellsOf(text))
    .filter((cells) => cells.length === count);
}

export type Samples = ReturnType<typeof samplesOf>;

const columnOf = (samples: Samples, index: number): string[] =>
  samples.map((cells) => cells[index] ?? "").filter((cell) => cell !== "");

/** Whether a column holds sums of money, by its cells alone. */
export const holdsAmounts = (samples: Samples, index: number): boolean =>
  columnOf(samples, index).some((cell) => /\d{3}|\d\s?m/i.test(cell) && isAmountCell(cell));

/** Yes, no, or what says that neither is known. */
export const answer = /^(?:ja|nej|j|n|\?|delvis|oklart|osäkert|kanske|vet ej|[-–—])\s?\??$/i;
/** Whether a column holds nothing but yes and no. */
export function holdsAnswers(samples: Samples, index: number): boolean {
  const cells = columnOf(samples, index);
  return cells.some((cell) => /\p{L}/u.test(cell)) && cells.every((cell) => answer.test(cell));
}

const outcome =
  /^(?:bifall[A-Za-zÀ-ɏ]*|avsl[A-Za-zÀ-ɏ]*|bevilja[A-Za-zÀ-ɏ]*|tillstyrk[A-Za-zÀ-ɏ]*|avstyrk[A-Za-zÀ-ɏ]*|delvis bifall)$/i;
const holdsOutcomes = (samples: Samples, index: number): boolean => {
  const cells = columnOf(samples, index);
  return cells.length > 0 && cells.every((cell) => outcome.test(cell));
};

const decides = /bevilj|beslut|godkän|bifall|tillstyrk|får medel/i;

/** "Behov" above words or amounts asks for no yes or no. */
function withoutAnswers(samples: Samples, index: number): Column {
  const cells = columnOf(samples, index);
  const holdsWords = cells.some((cell) => /\p{L}{4}/u.test(cell) && !/oklart|delvis/i.test(cell));
  if (holdsAmounts(samples, index)) return "other";
  return holdsWords && cells.every((cell) => !answer.test(cell)) ? "activity" : "need";
}

/** Whether a cell names a person, a position or a unit, whatever follows the name. */
export const isSomebody = (cell: string): boolean => namesSomebody(cell.replace(besideWhom, ""));
/** "HR-chefen (fördelar)", "Fritidschefen för fördelning" */
const besideWhom = /,.*$|\s\([^()]*\)$|\s(?:för|till)\s(?:vidare\s)?fördelning$|\satt\sfördela$/u;
/** Whether most of a column's cells name a person, a position or a unit. */
export function holdsPeople(samples: Samples, index: number): boolean {
  const cells = columnOf(samples, index);
  return cells.length > 0 && cells.filter(isSomebody).length * 3 >= cells.length * 2;
}

/** Whether a column holds numbers of projects or accounts, and no words. */
export const holdsCodes = (samples: Samples, index: number): boolean => {
  const cells = columnOf(samples, index);
  return cells.length > 0 && cells.every((cell) => /^[\d./-]+$/u.test(cell));
};

const size = (cell: string): number =>
  /\d/.test(cell)
    ? Number(cell.replace(/[^\d,]/g, "").replace(",", "."))
    : /^[-–—]?$/.test(cell)
      ? 0
      : Number.NaN;

/** Whether each row's cell in one column is the sum of its cells in the others. */
export function sumsUp(samples: Samples, index: number, others: readonly number[]): boolean {
  const rows = samples.filter((cells) => size(cells[index] ?? "") > 0);
  return (
    others.length > 1 &&
    rows.length > 0 &&
    rows.every((cells) => {
      const sum = others.reduce((total, other) => total + size(cells[other] ?? ""), 0);
      return Math.abs(sum - size(cells[index] ?? "")) < 0.001;
    })
  );
}

/** What a column's cells say of it where its head says nothing, or the contrary. */
export function byCells(
  columns: readonly Column[],
  heads: readonly string[],
  samples: Samples,
): Column[] {
  const corrected = columns.map((column, index): Column => {
    const head = heads[index] ?? "";
    if (holdsOutcomes(samples, index)) return "status";
    if (!holdsAnswers(samples, index))
      return column === "need" ? withoutAnswers(samples, index) : column;
    if (column === "amount" || column === "status" || decides.test(head)) return "status";
    return column === "need" || /(?<!\d)20\d\d(?!\d)|åter|perman|löpande|även|fler år/i.test(head)
      ? "need"
      : column;
  });
  return withPeople(corrected, heads, samples);
}

const namesActivity = /insats|aktivitet|åtgärd|projekt|satsning|ändamål|område/i;

/** Who answers, where no head says so: the column of people beside another one of words. */
function withPeople(
  columns: readonly Column[],
  heads: readonly string[],
  samples: Samples,
): Column[] {
  if (columns.includes("responsible") || columns.includes("holder")) return [...columns];
  const ofWords = columns.flatMap((column, index) =>
    (column === "activity" || column === "other" || column === "description") &&
    !holdsAmounts(samples, index) &&
    !holdsCodes(samples, index) &&
    columnOf(samples, index).length > 0
      ? [index]
      : [],
  );
  const people = ofWords.filter(
    (index) => !namesActivity.test(heads[index] ?? "") && holdsPeople(samples, index),
  );
  const chosen = people.length < ofWords.length ? people[0] : undefined;
  return columns.map((column, index) => (index === chosen ? "responsible" : column));
}
