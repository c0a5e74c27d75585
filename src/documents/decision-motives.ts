import type { Ore } from "../domain/brand.ts";
import type { Decision } from "../domain/decision.ts";
import { zero } from "../domain/money.ts";
import type { Answer } from "../domain/pot.ts";
import type { ProposedRow } from "../domain/proposal.ts";
import { asSentence, formatKronor, joinWords } from "../language/format.ts";
import { type DecisionFacts, type DocumentSection, section } from "./decision-document.ts";
import { isLaidOut } from "./decision-layout.ts";
import { linedUp } from "./decision-lines.ts";
import { grouped, isLineByLine } from "./decision-rows.ts";

const kronor = (amount: Ore): string => formatKronor(amount, "sv");

/** Why some do not get what they asked for (rule R08), and why money is left, motive by motive. */
export function motiveSection({ decision }: DecisionFacts): DocumentSection[] {
  if (isLaidOut(decision, "saidOnce")) return byPoint(decision);
  const refused = decision.rows.filter((row) => row.answer !== "granted" && row.motive !== null);
  if (refused.length === 0) return [];
  if (isLineByLine(decision, refused)) return [refusedLineByLine(refused)];
  const items = grouped(refused, (row) => row.motive ?? "").map((rows) =>
    [
      ...refusals.flatMap(([answer, words]) => refusal(rows, answer, words)),
      motiveOf(rows[0]?.motive ?? null),
    ]
      .flat()
      .join(" "),
  );
  return [section("Motiv", [], items)];
}

/** What a motive is about, and the motive. */
interface Reason {
  /** The number of its line in the decision; null where it is about what is left in the pot. */
  readonly point: number | null;
  readonly motive: string;
}

/** The lines of the decision are not said again: a motive names their numbers. */
function byPoint(decision: Decision): DocumentSection[] {
  const lines = linedUp(decision);
  const reasons = [
    ...lines.map(({ answer, motive }, index) => ({
      point: index + 1,
      motive: answer === "granted" ? null : motive,
    })),
    { point: null, motive: decision.left > 0 ? decision.leftMotive : null },
  ].flatMap(({ point, motive }): Reason[] =>
    motive === null || motive.trim() === "" ? [] : [{ point, motive: asSentence(motive) }],
  );
  const groups = grouped(reasons, ({ motive }) => motive);
  if (groups.length === 0) return [];
  const isOneLine = lines.length === 1;
  const items = groups.map((group) => {
    const motive = group[0]?.motive ?? "";
    // A decision of one line has no numbers, and what its only motive is about needs no words.
    const isPlain = isOneLine && groups.length === 1 && group.some(({ point }) => point !== null);
    return isPlain ? motive : `${subjectOf(group, isOneLine)}: ${motive}`;
  });
  return [section("Motiv", [], items)];
}

function subjectOf(reasons: readonly Reason[], isOneLine: boolean): string {
  const points = reasons.flatMap(({ point }) => point ?? []);
  const named =
    points.length === 0
      ? []
      : [isOneLine ? "Beslutet" : points.length === 1 ? `Punkt ${points[0]}` : pointsOf(points)];
  const rest = points.length === 0 ? "Det som står kvar i potten" : "det som står kvar i potten";
  return [...named, ...(reasons.length === points.length ? [] : [rest])].join(" samt ");
}

/** "Punkterna 2, 4 och 10–14". */
function pointsOf(points: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === point - 1) run.last = point;
    else runs.push({ first: point, last: point });
  }
  const words = runs.flatMap(({ first, last }) =>
    last - first > 1
      ? [`${first}–${last}`]
      : first === last
        ? [String(first)]
        : [String(first), String(last)],
  );
  return `Punkterna ${joinWords(words, "sv")}`;
}

export const motiveOf = (motive: string | null): readonly string[] =>
  motive === null || motive.trim() === "" ? [] : [`Motiv: ${asSentence(motive)}`];

/** One line a request; a motive that all share stands once, above them. */
function refusedLineByLine(refused: readonly ProposedRow[]): DocumentSection {
  const [first] = refused;
  const isCommon = refused.every(({ motive }) => motive === first?.motive);
  const items = refusals.flatMap(([answer, words]) =>
    refused
      .filter((row) => row.answer === answer)
      .map((row) =>
        [`${words}: ${soughtBy(row)}.`, ...(isCommon ? [] : motiveOf(row.motive))].join(" "),
      ),
  );
  return section("Motiv", isCommon ? [asSentence(first?.motive ?? "")] : [], items);
}

const soughtBy = ({ activity, sought }: ProposedRow): string =>
  `${activity} (sökt ${kronor(sought ?? zero)})`;

const refusals = [
  ["partly", "Får en del av det sökta"],
  ["declined", "Avslås"],
  ["dormant", "Vilar till nästa beslut"],
] as const satisfies readonly (readonly [Answer, string])[];

function refusal(rows: readonly ProposedRow[], answer: Answer, words: string): readonly string[] {
  const names = rows.filter((row) => row.answer === answer).map(soughtBy);
  return names.length === 0 ? [] : [`${words}: ${joinWords(names, "sv")}.`];
}
