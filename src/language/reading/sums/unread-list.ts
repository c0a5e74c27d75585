import type { Acts } from "../layout/act.ts";
import type { SourceDocument } from "../layout/document.ts";
import { holdsAmount } from "../layout/unforeseen.ts";
import { quoted } from "../words/quoted.ts";
import { wholeWord } from "../words/pattern.ts";
import type { Question } from "../reading.ts";
import { pointsAway } from "./pointed-at.ts";

const list = new RegExp(
  wholeWord`
    *tabell* *sammanställning* *uppställning* *förteckning* *lista(n)? *fördelning(en|s)?* ovan* nedan*
  `,
  "iu",
);
const itemsMin = 2;

/**
 * "Medlen fördelas enligt tabellen ovan", where the paper holds a list of amounts and nothing at all was read from it:
 * whatever the list stands under, somebody looks at it.
 */
export function questionsOfUnreadLists(document: SourceDocument, { acts }: Acts): Question[] {
  const pointing = acts.flatMap(({ putOff, lines }) =>
    putOff
      ? []
      : lines.filter((line, index) => list.test(line.text) && pointsAway(line, lines[index + 1])),
  );
  const [first] = pointing;
  if (first === undefined) return [];
  const items = document.sections.flatMap(({ lines }) =>
    lines.filter(({ text }) => holdsAmount(text)),
  );
  return items.length < itemsMin
    ? []
    : [
        {
          topic: "läsning",
          text: `Beslutet säger ”${quoted(first.text)}”, men ingen lista med belopp är läst. Vad fördelas?`,
        },
      ];
}
