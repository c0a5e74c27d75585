import type { ResolvedDraft, ResolvedRow } from "../../domain/draft.ts";
import { total } from "../../domain/money.ts";
import type { Language } from "../../domain/person.ts";
import type { ProposedRow } from "../../domain/proposal.ts";
import { formatKronor } from "../../language/format.ts";
import { reviewWords } from "../../language/say/review.ts";
import { rowsWords } from "../../language/say/rows.ts";
import { answerWords } from "../../language/say/title.ts";
import { type Line, line } from "./sheet.ts";
import { plain, shortened } from "./template.ts";

/** Up to so many rows stand one by one; beyond that the five largest and the rest as one. */
const rowsShownMax = 20;
const largest = 5;
const activityMax = 100;

/** A row as a line: what, how it is answered, how much. */
export function rowLine(row: ResolvedRow | ProposedRow, number: number, language: Language): Line {
  const words = rowsWords[language];
  const name = `${number}.\u00A0${plain(shortened(row.activity, activityMax))}`;
  const unreadable = "entry" in row && row.entry.kind === "unreadable";
  if (row.answer === null) {
    const note = unreadable ? words.unreadable(plain(shortened(row.typed, 30))) : words.unanswered;
    return line(name, { note, tone: "Attention", amount: "–" });
  }
  return line(name, {
    note: words.answered(answerWords[language][row.answer], row.sought),
    amount: formatKronor(row.amount, language),
  });
}

/** All rows of a draft, or the largest and what the others are together. */
export function draftLines(resolved: ResolvedDraft, language: Language): readonly Line[] {
  const numbered = resolved.rows.map((row, index) => ({ row, number: index + 1 }));
  const one = ({ row, number }: (typeof numbered)[number]): Line => rowLine(row, number, language);
  if (numbered.length <= rowsShownMax) return numbered.map(one);
  const sorted = numbered.toSorted((a, b) => b.row.amount - a.row.amount);
  const others = sorted.slice(largest);
  const rest = total(others.map(({ row }) => row.amount));
  return [
    ...sorted.slice(0, largest).map(one),
    line(reviewWords[language].otherRows(others.length), {
      amount: formatKronor(rest, language),
    }),
  ];
}
