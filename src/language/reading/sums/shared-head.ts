import type { Allotment } from "./allotment.ts";

/** "i Skellefteå": where, and nothing that money is given for by itself. */
const whereAlone = /^(i|på|vid|inom|hos)\s(?=\p{Lu})/u;

/**
 * "… ge vaccinationsbussarna i Lycksele ¤ och i Skellefteå ¤": the words before the first place are of every one. From
 * an index on, in place.
 */
export function shareHead(given: Allotment[], from: number): void {
  let head: string | null = null;
  let where = "";
  for (const [index, item] of given.entries()) {
    if (index < from || item.kind === "total") continue;
    const name = item.kind === "row" ? item.activity : item.purpose;
    const [, place = ""] = whereAlone.exec(name) ?? [];
    if (place === "") {
      [, head = null, where = ""] =
        /^(\p{L}.{1,80}?)\s(i|på|vid|inom|hos)\s\p{Lu}/u.exec(name) ?? [];
      continue;
    }
    if (head === null || place !== where) continue;
    const full = `${head} ${name}`;
    given[index] = item.kind === "row" ? { ...item, activity: full } : { ...item, purpose: full };
  }
}
