import type { Language } from "../../domain/person.ts";
import type { ProposedRow } from "../../domain/proposal.ts";
import { decisionWords } from "../../language/say/decision.ts";
import { approvalWords } from "../../language/say/approval.ts";
import { plain, shortened } from "./template.ts";
import type { Lines } from "./view.ts";

const rowsMax = 10;
const activityMax = 80;
const motiveMax = 300;
const motivesMax = 3;

/**
 * What a decision answers to what its reader asked for or answers for, row by row, and why where it is not everything
 * (rule R08): whoever gets nothing is told so on the card itself. Empty for whom none of its rows concerns.
 */
export function ownAnswers(rows: readonly ProposedRow[], language: Language): readonly Lines[] {
  if (rows.length === 0) return [];
  const { newsAnswer, newsAnswers, newsMore } = decisionWords[language];
  const words = approvalWords[language];
  const shown = rows.slice(0, rowsMax);
  const more = rows.length - shown.length;
  const refused = rows.filter((row) => row.answer !== "granted");
  const motives = [...new Set(refused.flatMap((row) => row.motive ?? []))].slice(0, motivesMax);
  return [
    {
      heading: newsAnswers,
      lines: [
        ...shown.map((row) => `• ${newsAnswer(plain(shortened(row.activity, activityMax)), row)}`),
        ...(more > 0 ? [newsMore(more)] : []),
        ...motives.map((text) => words.motive(plain(shortened(text, motiveMax)))),
      ],
    },
  ];
}
