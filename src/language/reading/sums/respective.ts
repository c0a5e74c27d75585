import { sentencesOf } from "../words/sentences.ts";
import type { FoundAllotment } from "./allotment.ts";
import { clean } from "../words/trimmed.ts";

const passedOn =
  /^pott(?:erna|arna)\s(?:(?:vidare)?fördelas|disponeras|förvaltas)\s(?:vidare\s)?av\s([^.;]{4,300}?)\.?$/iu;

/**
 * "Potterna fördelas av vårdchefen, psykiatrichefen respektive säkerhetschefen": the holders of what was just given, in
 * the same order; null where no sentence says that, or where it names another number of them.
 */
export function withHolders(
  text: string,
  given: readonly FoundAllotment[],
): FoundAllotment[] | null {
  const [sentence, named] =
    sentencesOf(text)
      .map((one) => passedOn.exec(one))
      .find((found) => found !== null) ?? [];
  if (named === undefined) return null;
  const holders = named.split(/,\s+|\s+(?:och|samt|respektive)\s+/u).map(clean);
  const rows = given.filter((one) => one.kind === "row");
  if (holders.length !== rows.length || rows.length !== given.length) return null;
  return rows.map(({ activity, amountKr, quote, proposed }, index) => ({
    kind: "pot",
    purpose: activity,
    holder: holders[index] ?? null,
    amountKr,
    quote: `${quote} ${sentence}`,
    proposed,
  }));
}
