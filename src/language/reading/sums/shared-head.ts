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

const sameThing =
  /^(?:samma|detsamma)(?:\s(?:sak|ändamål|syfte|insats|åtgärd|satsning|slags?\s[A-Za-zÀ-ɏ]+))?$/i;

/** "… får 900 tkr till samma sak": what the gift before it is for. */
export function sameAsBefore<Item extends Allotment>(given: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (const item of given) {
    const before = out.at(-1);
    const name = item.kind === "row" ? item.activity : item.kind === "pot" ? item.purpose : "";
    if (before === undefined || before.kind === "total" || !sameThing.test(name)) out.push(item);
    else {
      const said = before.kind === "row" ? before.activity : before.purpose;
      out.push(item.kind === "row" ? { ...item, activity: said } : { ...item, purpose: said });
    }
  }
  return out;
}
