import { hasColumns } from "../words/columns.ts";
import type { Acts } from "../layout/act.ts";
import type { SourceDocument } from "../layout/document.ts";
import { paragraphsOf } from "../layout/section.ts";
import { holdsAmount } from "../layout/unforeseen.ts";
import { quoted } from "../words/quoted.ts";
import { wholeWord } from "../words/pattern.ts";
import { moneyIn } from "../words/money.ts";
import type { Question } from "../reading.ts";
import { pointsAway } from "./pointed-at.ts";
import type { FoundAllotment } from "./allotment.ts";

const list = new RegExp(
  wholeWord`
    *tabell* *sammanställning* *uppställning* *förteckning* *lista(n)? *fördelning(en|s)?* ovan* nedan*
  `,
  "i",
);
const below = /(?<![A-Za-zÀ-ɏ])nedan/i;
const itemsMin = 2;

/**
 * "Medlen fördelas enligt tabellen ovan", where the paper holds a list of amounts and nothing was read from outside what
 * decides: whatever the list stands under, somebody looks at it. `given`: what was read.
 */
export function questionsOfUnreadLists(
  document: SourceDocument,
  { acts }: Acts,
  given: readonly FoundAllotment[],
): Question[] {
  const texts = acts.flatMap(({ lines }) => lines.map(({ text }) => text));
  if (given.length > 0 && texts.some(hasColumns)) return [];
  if (given.some(({ quote }) => !texts.some((text) => text.includes(quote)))) return [];
  const pointing = acts.flatMap(({ putOff, lines }) =>
    putOff
      ? []
      : lines.filter(
          (line, index) =>
            list.test(line.text) &&
            pointsAway(line, lines[index + 1]) &&
            // "Medlen fördelas enligt nedan" has what was read right below it.
            (given.length === 0 || !below.test(line.text)),
        ),
  );
  const [first] = pointing;
  if (first === undefined) return [];
  const items = document.sections.flatMap(({ lines }) =>
    lines.filter(({ text }) => holdsAmount(text)),
  );
  return items.length < itemsMin && !tellsOfParts(document, acts)
    ? []
    : [
        {
          topic: "läsning",
          text: `Beslutet säger ”${quoted(first.text)}”, men ingen ${given.length === 0 ? "lista med belopp" : "sådan lista"} är läst. Vad fördelas?`,
        },
      ];
}

/** Whether a line beside what decides tells of several amounts that come to no more than another of them. */
function tellsOfParts({ sections }: SourceDocument, acts: Acts["acts"]): boolean {
  const own = new Set(acts.map(({ section }) => section));
  return paragraphsOf(sections)
    .filter((paragraph) => paragraph.some((section) => own.has(section)))
    .some((paragraph) => {
      const all = paragraph
        .filter(({ kind }) => kind === "background" || kind === "head")
        .flatMap(({ lines }) => lines.map(({ text }) => moneyIn(text).map((one) => one.amountKr)));
      const most = Math.max(0, ...all.flat());
      return all.some((amounts) => {
        const parts = new Set(amounts.filter((amount) => amount !== most));
        return parts.size >= itemsMin && [...parts].reduce((sum, one) => sum + one, 0) <= most;
      });
    });
}
