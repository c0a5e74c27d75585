import { oneOf } from "../words/pattern.ts";
import { isPerson } from "../words/people.ts";
import type { Allotment, FoundAllotment } from "./allotment.ts";

const sumOfPots = new RegExp(
  String.raw`^\W*${oneOf`
    (del)?summa(n)? totalt? totalsumma sammanlagt tillsammans s:a summa_totalt
  `}\s(?:(?:av|i|för|avsatt|alla|samtliga|de)\s){0,3}(?:del)?pott(?:er|ar)(?:na)?(?![A-Za-zÀ-ɏ])`,
  "i",
);

/** Whether words are the label of the sum of pots: "Totalt i potter", "Summa pottar". */
export const sumsPots = (label: string): boolean => sumOfPots.test(label);

const sum = oneOf`
  (del|mellan|grupp|slut)?summa(n)? (del)?totalt? totalsumma sammanlagt tillsammans s:a delsum inalles
`;
const besideSum = String.raw`[\s,:()–-]{1,3}(?:${oneOf`av i för till avsatt alla samtliga de medel`}\s){0,3}`;
const fixed = oneOf`
  fasta? riktade direkta? enskilda namngivna bestämda bundna öronmärkta utpekade specificerade beslutade
`;
const kinds = {
  pots: oneOf`
    (del|chefs)?pott(er|ar)(na)? pottmedel (för|till)?_?(vidare|egen|fortsatt)_fördelning
    (att_)?vidarefördel(a|as|ning) att_fördela(s)?_vidare
  `,
  rows: String.raw`(?:(?:${fixed})\s)?${oneOf`
    (aktivitet|insats|åtgärd)(er|erna) projekt(en)? rader(na)? satsning(ar|arna)
  `}|(?:${fixed})\s${oneOf`belopp(en)? medel summor(na)? poster(na)?`}`,
} as const;
/** "Summa pottar", "Pottar totalt", "Summa (pottar)", "Därav pottar", "Pottar": what sums up one kind of several. */
const labelOf = (kind: string): RegExp =>
  new RegExp(
    String.raw`^\W*(?:${sum}${besideSum}(?:${kind})(?![A-Za-zÀ-ɏ])|(?:samtliga\s|alla\s|(?:var|där)av\s(?:(?:till|för|i|avser|är|utgör)\s)?)?(?:${kind})(?:[\s,:()–-]{1,3}${sum})?[^A-Za-zÀ-ɏ\d]*$)`,
    "i",
  );
const labels = { pots: labelOf(kinds.pots), rows: labelOf(kinds.rows) } as const;
const ofActivities =
  /(?<![A-Za-zÀ-ɏ])(?:aktivitet|insats|åtgärd|rad)(?:er|erna|ar|arna)?(?![A-Za-zÀ-ɏ])/i;

/** Of which kind words sum up what is given, in a table of activities and pots; null where they do not say it. */
export const kindSummed = (label: string): "pots" | "rows" | null =>
  labels.pots.test(label) ? "pots" : labels.rows.test(label) ? "rows" : null;

/** The same of what is known to be a sum: "Delsumma aktiviteter i vården". */
export const kindOfSum = (label: string): "pots" | "rows" | null =>
  kindSummed(label) ?? (ofActivities.test(label) ? "rows" : null);

/**
 * "Totalt i potter" below a list without a title: the sum says that those above it, from the sum before on, are pots.
 * A list that holds a pot already, or names a person, stays as it is.
 */
export function potsBySum(given: readonly FoundAllotment[]): FoundAllotment[] {
  const pots = new Set<Allotment>();
  let from = 0;
  for (const [index, item] of given.entries()) {
    if (item.kind !== "total") continue;
    const list = given.slice(from, index);
    if (namesPots(item) && list.every(mayBePot)) for (const row of list) pots.add(row);
    from = index + 1;
  }
  return given.map((item): FoundAllotment => {
    if (item.kind !== "row" || !pots.has(item)) return item;
    const { activity, responsible: holder, amountKr, quote, proposed, elsewhere } = item;
    return { kind: "pot", purpose: activity, holder, amountKr, quote, proposed, elsewhere };
  });
}

/** Whether a sum says that what it comes to are pots. */
export const namesPots = (item: Allotment): boolean =>
  item.kind === "total" && item.of === "pots" && sumsPots(item.quote);

const mayBePot = (item: Allotment): boolean =>
  item.kind === "row" && item.needNextYear === "ej angivet" && !isPerson(item.responsible ?? "");
