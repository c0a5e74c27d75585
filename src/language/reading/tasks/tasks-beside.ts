import type { Acts } from "../layout/act.ts";
import type { SourceDocument } from "../layout/document.ts";
import { givesTask } from "../layout/follow-up.ts";
import type { SectionKind } from "../layout/headings.ts";
import { isReported } from "../formal/notice.ts";
import { deadlineIn } from "../words/deadlines.ts";
import { moneyIn } from "../words/money.ts";
import { quoted } from "../words/quoted.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { Question } from "../reading.ts";

const asides: ReadonlySet<SectionKind> = new Set(["background", "delegation", "notice", "closing"]);
const askedMax = 5;

/**
 * In a decision on delegation somebody who, below what is decided and outside of it, is to do something by a time: is
 * it told, or is it given here? It is asked about, so that no task is lost in silence.
 */
export function questionsOfTasksBeside(document: SourceDocument, { acts }: Acts): Question[] {
  if (document.kind !== "delegationsbeslut") return [];
  const decides = document.sections.findIndex(({ kind }) => kind === "decision");
  if (decides < 0) return [];
  const read = new Set(acts.flatMap(({ lines }) => lines.map(({ line }) => line.text)));
  return document.sections
    .slice(decides)
    .filter(({ kind }) => asides.has(kind))
    .flatMap(({ lines }) => lines.filter(({ text }) => !read.has(text)))
    .flatMap(({ text }) => sentencesOf(text))
    .filter(
      (sentence) =>
        deadlineIn(sentence, null) !== null &&
        moneyIn(sentence).length === 0 &&
        !isReported(sentence) &&
        givesTask(sentence),
    )
    .slice(0, askedMax)
    .map((sentence) => ({
      topic: "läsning",
      text: `”${quoted(sentence)}” står utanför beslutet. Ges uppdraget här?`,
    }));
}
