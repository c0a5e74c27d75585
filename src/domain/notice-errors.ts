import type { Day } from "./brand.ts";
import type { FieldError } from "./refusal.ts";

type FieldName = FieldError["field"];

export const missing = (field: FieldName): FieldError => ({ field, problem: { code: "missing" } });

/** What is wrong with a text that must be there, and within so many characters. */
export function textErrors(field: FieldName, text: string, max: number): FieldError[] {
  if (text === "") return [missing(field)];
  if (text.length <= max) return [];
  return [{ field, problem: { code: "too-long", length: text.length, max } }];
}

/** What is wrong with a day that must lie between two, both included. */
export function dayErrors(field: FieldName, day: Day | null, from: Day, to: Day): FieldError[] {
  if (day === null) return [missing(field)];
  return day < from || to < day ? [{ field, problem: { code: "day-outside", from, to } }] : [];
}
