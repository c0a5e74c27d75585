import type { Acts } from "../layout/acts.ts";
import { moneyIn } from "../words/money.ts";
import { isSource } from "../layout/segments.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { FoundAllotment } from "./allotment.ts";

const opens = /:$|(?<!\p{L})(?:följande(?:\s\p{L}+)?|nedan|tabellen)\.?$/iu;

/** "Till insatser fördelas 9 mnkr på följande sätt:", where the list below comes to 9 mnkr. */
export function summedInLeads(acts: Acts, given: readonly FoundAllotment[]): FoundAllotment[] {
  const sums = (["row", "pot"] as const).flatMap((kind) => {
    const list = given.filter((item) => item.kind === kind);
    const amountKr = list.reduce((total, item) => total + item.amountKr, 0);
    return list.length > 1 ? [{ of: kind === "row" ? "rows" : "pots", amountKr } as const] : [];
  });
  if (sums.length === 0) return [];
  return acts.acts.flatMap(({ lines }) =>
    lines
      .filter(({ text, refused }) => !refused && opens.test(text))
      .flatMap(({ text, proposed }) => {
        const sentence = sentencesOf(text).at(-1) ?? "";
        const [money, ...more] = moneyIn(sentence);
        if (money === undefined || more.length > 0) return [];
        if (isSource(sentence.slice(0, money.start))) return [];
        return sums
          .filter(({ amountKr }) => amountKr === money.amountKr)
          .map(({ of, amountKr }) => ({
            kind: "total" as const,
            amountKr,
            of,
            quote: sentence,
            proposed,
          }));
      }),
  );
}
