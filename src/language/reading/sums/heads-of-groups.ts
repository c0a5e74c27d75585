import type { ActLine } from "../layout/act.ts";
import { gives } from "../words/gift.ts";
import { type FoundAllotment, sumKr } from "./allotment.ts";

/** A line of a list and what was read from it: the numbers of its first allotment and of the one behind its last. */
export interface ReadLine {
  readonly line: Pick<ActLine, "text" | "mark" | "lead">;
  readonly from: number;
  readonly to: number;
}

/** "… 700 000 kr, varav": what stands below is what it is divided into, or a part of it. */
const opensParts =
  /(?<![A-Za-zÀ-ɏ])(?:varav|därav|(?:för|upp)?dela[dt]e?\s(?:på|så|enligt|mellan)(?:\sföljande)?|bestående\sav)\s?:?$/i;
const membersMin = 2;

/**
 * "1. Sjukhuset 700 000 kr" above "a. Ljusrum 400 000 kr" and "b. Friskvård 300 000 kr": the head of a group is the sum of
 * what stands below it, and no gift beside it. Where only some of what is given is told below "varav" it stays, and each
 * of them is null.
 */
export function withGroupHeads(
  allotments: readonly FoundAllotment[],
  lines: readonly ReadLine[],
): (FoundAllotment | null)[] {
  const heads = new Map<number, FoundAllotment>();
  const parts = new Set<number>();
  for (const [at, head] of lines.entries()) {
    const item = allotments[head.from];
    if (item?.kind !== "row" || item.responsible !== null || head.to !== head.from + 1) continue;
    const opens = opensParts.test(head.line.text);
    const below = membersOf(head, lines, at, opens);
    const numbers = below.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, index) => from + index),
    );
    const members = numbers.flatMap((number) => allotments[number] ?? []);
    if (members.some(({ kind }) => kind === "total")) continue;
    const listKr = sumKr(members);
    if (opens && members.length > 0 && listKr < item.amountKr) {
      for (const number of numbers) parts.add(number);
      continue;
    }
    const isSum = listKr === item.amountKr || (members.length > 0 && !gives.test(head.line.text));
    if (members.length < membersMin || !isSum) continue;
    const { amountKr, quote, proposed, elsewhere } = item;
    const of = members.every(({ kind }) => kind === "pot") ? "pots" : "rows";
    heads.set(head.from, { kind: "total", amountKr, of, listKr, quote, proposed, elsewhere });
  }
  return allotments.map((item, index) => (parts.has(index) ? null : (heads.get(index) ?? item)));
}

/** The lines of a list right below another that stand under it. */
function membersOf(
  head: ReadLine,
  lines: readonly ReadLine[],
  at: number,
  opens: boolean,
): readonly ReadLine[] {
  const own = levelOf(head.line.mark);
  const isUnder = ({ line }: ReadLine): boolean => {
    const level = levelOf(line.mark);
    return line.mark !== "" && (opens ? level !== own : own !== "" && level > own);
  };
  const end = lines.findIndex((line, index) => index > at && !isUnder(line));
  return lines.slice(at + 1, end < 0 ? lines.length : end);
}

/** How deep a mark stands, so that "1." comes before "1.1", "a)" and a dash. */
function levelOf(mark: string): string {
  const [number] = /^\d+(?:\.\d+)*/u.exec(mark) ?? [];
  if (number !== undefined) return "1".repeat(number.split(".").length);
  return mark === "" ? "" : /^\p{L}/u.test(mark) ? "a" : "z";
}
