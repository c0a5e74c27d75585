import { day } from "../../src/domain/brand.ts";
import { readRequestList, type RequestList } from "../../src/language/request-list.ts";
import type { Cell, Sheet } from "../../src/language/sheet.ts";

export const today = day("2018-05-20");

export type Bare = string | number | boolean | null | Cell;

function cell(bare: Bare): Cell {
  if (bare === null) return { kind: "empty" };
  if (typeof bare === "object") return bare;
  if (typeof bare === "number") return { kind: "number", number: bare };
  if (typeof bare === "boolean") return { kind: "truth", truth: bare };
  return bare === "" ? { kind: "empty" } : { kind: "text", text: bare };
}

/** A sheet whose rows are numbered from 1, empty ones left out as in a file. */
export const sheet = (rows: readonly (readonly Bare[])[], name = "Blad1"): Sheet => ({
  name,
  rows: rows
    .map((bare, index) => ({ number: index + 1, cells: bare.map(cell) }))
    .filter((row) => row.cells.some((one) => one.kind !== "empty")),
});

export const heads = [
  "Aktivitet",
  "Beskrivning",
  "Ansvarig",
  "Sökt belopp",
  "Behov finansiering 2019",
];

export type List = Extract<RequestList, { kind: "list" }>;

export function listOf(sheets: readonly Sheet[]): List {
  const list = readRequestList(sheets, today);
  if (list.kind !== "list") throw new Error(JSON.stringify(list));
  return list;
}

export const read = (...rows: readonly (readonly Bare[])[]): List =>
  listOf([sheet([heads, ...rows])]);

export const only = <T>(all: readonly T[]): T => {
  const [first] = all;
  if (first === undefined || all.length > 1) throw new Error(`one, not ${JSON.stringify(all)}`);
  return first;
};
