import { oneOf } from "../words/pattern.ts";
import { cellsOf } from "../words/columns.ts";
import type { RowKind } from "../layout/row-kinds.ts";
import type { Allotment } from "./allotment.ts";
import { kindOfSum, kindSummed } from "./named-by-sum.ts";

type List = "rows" | "pots";

/** Of which kind the labels of a table sum up what is given, where it holds activities and pots. */
export interface SumsOfKinds {
  /** Of any label: it names a kind and nothing else. */
  readonly summed: (label: string) => List | null;
  /** Of what is known to be a sum. */
  readonly ofSum: (label: string) => List | null;
}

/** What a kind is said of: "fasta belopp", "Summa av riktade medel", "Därav direkt". */
const plain = new RegExp(
  `^${oneOf`
    (del|mellan|grupp|slut|total)?summ(a|an|or|orna|ering) (del|sub)?total(t|a|en)? delsum sammanlagt
    sammantaget tillsammans s:a inalles av i för till som är utgör avser avsatt(a)? alla samtliga hela de
    varav därav härav ges går ut medel medlen belopp(et|en)? pengar(na)? poster(na)? kr kronor tkr mnkr
  `}$`,
  "i",
);
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-zà-ɏ:]+/)
    .map((word) => word.replace(/:$/, ""))
    .filter((word) => word !== "" && !plain.test(word));

/** A kind is said in few words; a column of many holds remarks too. */
const wordsMax = 20;
const endMax = 4;
const beginMin = 3;
/** "fast" and "fasta", "fritt" and "fria", "aktivitet" and "aktiviteterna": one word, bent otherwise. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let begin = 0;
  while (begin < short.length && short[begin] === long[begin]) begin += 1;
  return (
    begin >= Math.max(beginMin, short.length - beginMin) &&
    short.length - begin < endMax &&
    long.length - begin <= endMax
  );
}

/**
 * The kinds by the words that the rows themselves say them in, "riktat" and "fritt" above "Summa riktade medel", else by
 * those that any table uses.
 */
export function sumsOfKinds(
  cells: readonly string[],
  kinds: readonly (RowKind | null)[],
): SumsOfKinds {
  const said = (kind: RowKind) =>
    [
      ...new Set(cells.flatMap((cell, index) => (kinds[index] === kind ? wordsOf(cell) : []))),
    ].slice(0, wordsMax);
  const words = { rows: said("row"), pots: said("pot") } as const;
  const byWords = (label: string): List | null => {
    const own = wordsOf(label);
    if (own.length === 0) return null;
    const fits = (["rows", "pots"] as const).filter((list) =>
      own.every((word) => words[list].some((one) => isSame(one, word))),
    );
    return fits.length === 1 ? (fits[0] ?? null) : null;
  };
  return {
    summed: (label) => byWords(label) ?? kindSummed(label),
    ofSum: (label) => byWords(label) ?? kindOfSum(label),
  };
}

/** Whether a sum of a table says of which kind it is. */
export const saysItsKind = (item: Allotment, { ofSum }: SumsOfKinds): boolean =>
  item.kind === "total" &&
  ofSum(cellsOf(item.quote).find((cell) => /\p{L}{2}/u.test(cell)) ?? "") === item.of;
