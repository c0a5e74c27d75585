import type { FieldError } from "./refusal.ts";

/** The longest reason for ending a body or a position, in characters. */
export const endReasonMax = 300;

/** What is wrong with a reason that has to be given, trimmed and of at most `max` characters. */
export function reasonErrors(reason: string, max: number): readonly FieldError[] {
  const { length } = reason;
  if (length === 0) return [{ field: "reason", problem: { code: "missing" } }];
  return length > max ? [{ field: "reason", problem: { code: "too-long", length, max } }] : [];
}
