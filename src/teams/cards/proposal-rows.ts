import { differencesBetween, type RowDifference } from "../../domain/difference.ts";
import type { Need } from "../../domain/grant.ts";
import { total, zero } from "../../domain/money.ts";
import type { Language } from "../../domain/person.ts";
import type { Answer } from "../../domain/pot.ts";
import type { ProposedRow, Submitted } from "../../domain/proposal.ts";
import type { Ore } from "../../domain/brand.ts";
import { formatAmount, formatKronor, joinWords } from "../../language/format.ts";
import { approvalWords } from "../../language/say/approval.ts";
import { answerWords, needWords } from "../../language/say/title.ts";
import { plain, shortened } from "./template.ts";
import { termChanges } from "./terms-lines.ts";
import type { RowsTable } from "./view.ts";

/**
 * Up to so many rows, whatever their answer, stand one by one before a decision; beyond that the largest,
 * and all of them page by page.
 */
export const rowsOneByOneMax = 20;
const largestRows = 5;
const activityMax = 80;
const namesMax = 8;
const motiveMax = 300;
const ownMotivesMax = 2;
const changesMax = 8;

const activityOf = (row: { readonly activity: string }): string =>
  plain(shortened(row.activity, activityMax));

/** The rows that get money, largest first: one by one, or the five largest and the sum of the others. */
export function rowsTable(
  rows: readonly ProposedRow[],
  year: number,
  language: Language,
): RowsTable {
  const words = approvalWords[language];
  const granted = rows.filter((row) => row.amount > 0).toSorted((a, b) => b.amount - a.amount);
  const shown = rows.length <= rowsOneByOneMax ? granted : granted.slice(0, largestRows);
  const others = granted.slice(shown.length);
  const lines = shown.map(
    (row) =>
      [activityOf(row), formatAmount(row.amount, language), needWords[language][row.need]] as const,
  );
  const rest =
    others.length === 0
      ? []
      : [
          [
            words.otherRows(others.length),
            formatAmount(sumOf(others), language),
            needsOf(others, language),
          ] as const,
        ];
  const sum = [words.total, formatAmount(sumOf(granted), language), ""] as const;
  return {
    head: [words.activity, words.amount, words.need(year)],
    rows: granted.length > 1 ? [...lines, ...rest, sum] : lines,
    hasSum: granted.length > 1,
  };
}

const sumOf = (rows: readonly { readonly amount: Ore }[]): Ore =>
  total(rows.map((row) => row.amount));

const needs = ["yes", "unclear", "unstated", "no"] as const satisfies readonly Need[];

/** "2 ja, 4 nej". */
function needsOf(rows: readonly ProposedRow[], language: Language): string {
  return needs
    .map((need) => ({ need, count: rows.filter((row) => row.need === need).length }))
    .filter(({ count }) => count > 0)
    .map(({ need, count }) => `${count} ${needWords[language][need]}`)
    .join(", ");
}

const refusals = ["declined", "partly", "dormant"] as const satisfies readonly Answer[];

/** Those who do not get everything, in a few lines; a motive that all share is said once. */
export function refusedLines(rows: readonly ProposedRow[], language: Language): readonly string[] {
  const words = approvalWords[language];
  const shared = motivesOf(rows.filter((row) => row.answer !== "granted"));
  const isCommon = shared.length === 1;
  const lines = refusals.flatMap((answer) => {
    const refused = rows.filter((row) => row.answer === answer);
    if (refused.length === 0) return [];
    const names = words.refused(answer, namesOf(refused, language));
    const motives = isCommon ? [] : motivesOf(refused).slice(0, ownMotivesMax);
    return [motives.length === 0 ? names : `${names} ${words.motive(motives.join(" "))}`];
  });
  return isCommon ? [...lines, words.motive(shared.join(" "))] : lines;
}

const motivesOf = (rows: readonly ProposedRow[]): readonly string[] =>
  [...new Set(rows.flatMap((row) => row.motive ?? []))].map((text) =>
    plain(shortened(text, motiveMax)),
  );

function namesOf(rows: readonly ProposedRow[], language: Language): string {
  const names = rows.slice(0, namesMax).map(activityOf);
  const more = rows.length - names.length;
  return joinWords(
    more > 0 ? [...names, approvalWords[language].moreNames(more)] : names,
    language,
  );
}

/** What has changed since the version before, in lines; empty for a first version. */
export function changeLines(
  previous: Pick<Submitted, "rows" | "terms"> | null,
  submitted: Pick<Submitted, "rows" | "terms">,
  language: Language,
): readonly string[] {
  if (previous === null) return [];
  const all = [
    ...differencesBetween(previous, submitted).map((one) => changeLine(one, language)),
    ...termChanges(previous.terms, submitted.terms, language),
  ];
  const lines = all.slice(0, changesMax);
  const more = all.length - lines.length;
  return more > 0 ? [...lines, approvalWords[language].moreChanges(more)] : lines;
}

function changeLine(difference: RowDifference, language: Language): string {
  const words = approvalWords[language];
  const activity = activityOf(difference);
  const { before, after } = difference;
  if (after === null) return words.removedRow(activity);
  if (before === null) return words.addedRow(activity, answered(after, language));
  if (before.amount === after.amount && before.answer === after.answer)
    return words.textChanged(activity);
  const now =
    before.amount > 0 && after.amount === 0
      ? `${formatKronor(zero, language)} (${answerWords[language][after.answer]})`
      : answered(after, language);
  return words.changedRow(activity, answered(before, language), now);
}

const answered = (
  row: { readonly amount: Ore; readonly answer: Answer },
  language: Language,
): string =>
  row.amount > 0 ? formatKronor(row.amount, language) : answerWords[language][row.answer];
