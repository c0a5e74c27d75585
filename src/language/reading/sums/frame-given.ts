import type { Candidate } from "./frame-proven.ts";
import { amountsMax } from "./prose.ts";

/** An amount that is given here, or what a part of them comes to, with the words that say so. */
export interface Given {
  readonly kind: "row" | "pot" | "total";
  readonly amountKr: number;
  readonly quote: string;
}

/** Whether a candidate is what is given itself. */
export const isThat = (
  { money, quote }: Candidate,
  given: Pick<Given, "amountKr" | "quote">,
): boolean =>
  money.amountKr === given.amountKr &&
  !given.quote.includes("\t") &&
  (given.quote.includes(quote) || quote.includes(given.quote));

/** Whether a candidate is something else than what is given, unless one thing alone is, and is all there is. */
export const isBeside = (candidate: Candidate, given: readonly Given[]): boolean =>
  candidate.isWhole === true
    ? given.filter(({ kind }) => kind !== "total").length === 1
    : !given.some((one) => isThat(candidate, one));

/**
 * What the amounts that may be the frame leave of themselves, by what is given and by what it is said to come to; as much
 * as is given may as well be the rest that it is all taken from.
 */
export function leftBy(
  candidates: readonly Candidate[],
  givenKr: number,
  given: readonly Given[],
): ReadonlySet<number> {
  const totals = given.filter(({ kind }) => kind === "total").slice(0, amountsMax);
  const sums = [givenKr, ...totals.map(({ amountKr }) => amountKr)];
  return new Set(
    candidates
      .filter(({ isRest }) => !isRest)
      .flatMap(({ money }) => sums.map((sum) => money.amountKr - sum))
      .filter((amountKr) => amountKr !== givenKr),
  );
}
