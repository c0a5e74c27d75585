import { fold } from "./fold.ts";

/** Where the numbers of a ladder without a sign lie: before a deadline, or after it. */
export type Side = "before" | "after";

/** Working days before (negative) or after a deadline; null where something typed is none. */
export type ReadOffsets = readonly number[] | null;

/** Longer texts are no ladder, and later days no reminder. */
const textMax = 120;

const nothing = new Set(["", "-", "inga", "ingen", "aldrig", "none", "never", "no"]);
const sameDay = /\b(?:samma dag|same day|the same day)\b/g;
const fillers =
  /\b(?:arbetsdagar|arbetsdag|dagar|dag|fore|efter|working|days?|before|after|och|and)\b/g;

/**
 * Reads the working days of a ladder as people write them: "10, 5, 2, 1, 0", "+3", "10, 5 och samma dag". A
 * number without a sign lies on `side` of the deadline. Each once, in order of time; none for "inga".
 */
export function readOffsets(text: string, side: Side): ReadOffsets {
  if (text.length > textMax) return null;
  const plain = fold(text).replaceAll(/[–—−]/g, "-");
  if (nothing.has(plain)) return [];
  const parts = plain
    .replaceAll(sameDay, "0")
    .replaceAll(fillers, " ")
    .split(/[\s,;.]+/)
    .filter((part) => part !== "");
  const offsets: number[] = [];
  for (const part of parts) {
    const [, sign, digits] = /^([+-]?)(\d{1,2})$/.exec(part) ?? [];
    if (digits === undefined) return null;
    const isBefore = sign === "" ? side === "before" : sign === "-";
    offsets.push(isBefore ? 0 - Number(digits) : Number(digits));
  }
  const distinct = [...new Set(offsets.map((offset) => (offset === 0 ? 0 : offset)))];
  return offsets.length === 0 ? null : distinct.sort((a, b) => a - b);
}

/** A ladder as it is typed: what `readOffsets` reads back. */
export function writeOffsets(offsets: readonly number[], side: Side): string {
  const sign = (offset: number): string => {
    if (offset === 0) return "";
    const isUsual = side === "before" ? offset < 0 : offset > 0;
    if (isUsual) return "";
    return offset < 0 ? "-" : "+";
  };
  return offsets.map((offset) => `${sign(offset)}${Math.abs(offset)}`).join(", ");
}
