import type { Day } from "./brand.ts";
import type { FieldError } from "./refusal.ts";

/** Shorter says nothing. */
export const wordsMin = 3;
const sectionMax = 9_999;

export const fieldError = (
  field: FieldError["field"],
  problem: FieldError["problem"],
): FieldError => ({ field, problem });

/** A text that must be there, of a length that says something and fits. */
export function wordsErrors(
  field: FieldError["field"],
  text: string,
  max: number,
): readonly FieldError[] {
  if (text === "") return [fieldError(field, { code: "missing" })];
  if (text.length < wordsMin)
    return [fieldError(field, { code: "too-short", length: text.length, min: wordsMin })];
  return text.length > max
    ? [fieldError(field, { code: "too-long", length: text.length, max })]
    : [];
}

/** A paragraph's number, which begins anew every year. */
export const isSection = (section: number): boolean =>
  Number.isInteger(section) && section > 0 && section <= sectionMax;

/** A day of the past, not before what it answers to. */
export function pastDayErrors(
  field: FieldError["field"],
  day: Day,
  earliest: Day,
  today: Day,
): readonly FieldError[] {
  if (day < earliest) return [fieldError(field, { code: "day-too-early", earliest })];
  return today < day ? [fieldError(field, { code: "day-too-late", latest: today })] : [];
}

function sectionErrors(section: number | null): readonly FieldError[] {
  if (section === null) return [fieldError("section", { code: "missing" })];
  return isSection(section)
    ? []
    : [fieldError("section", { code: "section-unreadable", typed: String(section) })];
}

/** What the minutes of a body must give: its paragraph, and a day that has been. */
export function minutesErrors(
  { section, day }: { readonly section: number | null; readonly day: Day | null },
  earliest: Day,
  today: Day,
): readonly FieldError[] {
  return [
    ...sectionErrors(section),
    ...(day === null
      ? [fieldError("day", { code: "missing" })]
      : pastDayErrors("day", day, earliest, today)),
  ];
}
