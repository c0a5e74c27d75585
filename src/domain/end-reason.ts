import type { FieldError } from "./refusal.ts";

/** The longest reason for ending a body or a position, in characters. */
export const endReasonMax = 300;

/** What is wrong with such a reason; nothing is ended without one. */
export function reasonErrors(reason: string): readonly FieldError[] {
  const { length } = reason;
  if (length === 0) return [{ field: "reason", problem: { code: "missing" } }];
  const max = endReasonMax;
  return length > max ? [{ field: "reason", problem: { code: "too-long", length, max } }] : [];
}
