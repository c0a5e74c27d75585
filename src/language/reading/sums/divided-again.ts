import { oneOf } from "../words/pattern.ts";
import { moneyIn } from "../words/money.ts";
import type { Question } from "../reading.ts";
import { type FoundAllotment, sumKr, unread } from "./allotment.ts";
import type { ReadLine } from "./heads-of-groups.ts";
import type { Table } from "./table.ts";

/** A table with the numbers of its first allotment and of the one behind its last. */
interface ReadTable {
  readonly table: Pick<Table, "columns">;
  readonly from: number;
  readonly to: number;
}

const isGift = ({ kind }: FoundAllotment): boolean => kind !== "total";
const partsMin = 2;

/**
 * "Sjukhuset 700 000, Tandvården 200 000", a table without anybody who answers for a row, beside those that say for each
 * whose it is and come to the same: what is given told again by its parts, and given to nobody besides. Null for none.
 */
export function summaryAmong(
  found: readonly FoundAllotment[],
  tables: readonly ReadTable[],
): ReadTable | null {
  const gifts = tables.map(({ from, to }) => found.slice(from, to).filter(isGift));
  const count = gifts.reduce((sum, own) => sum + own.length, 0);
  const allKr = gifts.reduce((sum, own) => sum + sumKr(own), 0);
  const names = ["responsible", "holder", "need"] as const;
  const isNamed = ({ table }: ReadTable) => names.some((column) => table.columns.includes(column));
  const [again, ...more] = tables.filter((table, index) => {
    const own = gifts[index] ?? [];
    return (
      own.length >= partsMin &&
      own.length * 2 < count &&
      sumKr(own) * 2 === allKr &&
      !isNamed(table)
    );
  });
  return again !== undefined && more.length === 0 && tables.some(isNamed) ? again : null;
}

/** "Av summan avser", "Fördelningen innebär att", "Därmed får X totalt": words that tell of what stands above. */
const tellsOfAbove = new RegExp(
  String.raw`^${oneOf`
    (av|ur)_((detta|dessa|summan|totalsumman|totalbeloppet|det_totala_beloppet)|dessa_(medel|pengar|belopp)) därav härav
    (för|upp)?delningen_(innebär|betyder|ger|medför) (det|detta|vilket)_(innebär|betyder)_att
    sammantaget totalt_(sett_)?(får|går|tilldelas) därmed_(får|går|tilldelas) på_så_sätt_(får|går|tilldelas)
    (uppdelat|fördelat)_(på|per|efter)
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** Whether a sentence tells by its parts of what the lists come to. */
export const tellsAgain = (sentence: string, sumsKr: ReadonlySet<number>): boolean =>
  tellsOfAbove.test(sentence) && sumsKr.has(sumKr(moneyIn(sentence)));

const concludes =
  /^(?:(?:för|upp)?delningen\s(?:innebär|betyder|ger|medför)|(?:det|detta)\s(?:innebär|betyder)\satt|sammantaget)(?![A-Za-zÀ-ɏ])/i;

/**
 * "Av summan avser 400 000 kr sjukhuset och 300 000 kr tandvården", below a list that comes to as much: the same money by
 * its parts. Where it only concludes what the list means and comes to something else it is asked about.
 */
export function dividedAgain(
  given: readonly FoundAllotment[],
  lines: readonly ReadLine[],
): { readonly again: ReadonlySet<number>; readonly questions: readonly Question[] } {
  const questions: Question[] = [];
  const again = new Set<number>();
  for (const { line, from, to } of lines) {
    if (line.mark !== "" || !tellsOfAbove.test(line.text)) continue;
    const own = given.slice(from, to);
    const above = given.slice(0, from).filter(isGift);
    const isNamed = own.some((item) => item.kind !== "row" || item.responsible !== null);
    if (above.length < partsMin || isNamed) continue;
    const isSame = own.length >= partsMin && sumKr(own) === sumKr(above);
    if (!isSame && !concludes.test(line.text)) continue;
    if (!isSame) questions.push(unread(line.text));
    for (const index of own.keys()) again.add(from + index);
  }
  return { again, questions };
}
