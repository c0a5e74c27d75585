import type { Ore } from "../domain/brand.ts";
import type { Decision } from "../domain/decision.ts";
import type { ProposedRow } from "../domain/proposal.ts";
import { formatKronor } from "../language/format.ts";
import type { DecisionFacts } from "./decision-document.ts";
import { isLaidOut } from "./decision-layout.ts";
import { receiverOn } from "./decision-people.ts";

const kronor = (amount: Ore): string => formatKronor(amount, "sv");

/** What is decided, one line a request: first what is given, then what gets nothing (rule R08). */
export const decidedLines = (facts: DecisionFacts): readonly string[] =>
  linedUp(facts.decision).map((row) =>
    row.amount > 0 ? giftLine(row, facts) : refusedLine(row, facts),
  );

/** The rows in the order of those lines. */
export function linedUp(decision: Decision): readonly ProposedRow[] {
  const { rows } = decision;
  const refused = rows.filter(
    ({ amount, answer }) => amount <= 0 && (answer === "declined" || answer === "dormant"),
  );
  return [
    ...rows.filter(({ amount }) => amount > 0),
    ...(isLaidOut(decision, "refusedInDecision") ? refused : []),
  ];
}

function giftLine(row: ProposedRow, { decision, paper }: DecisionFacts): string {
  const { activity, amount, answer, sought } = row;
  const receiver = receiverOn(paper, row.responsible);
  const isPart = isLaidOut(decision, "saidOnce") && answer === "partly" && sought !== null;
  return [
    `För ${activity} fördelas ${kronor(amount)}`,
    ...(isPart ? [`av sökta ${kronor(sought)}`] : []),
    ...(receiver === "" ? [] : [`till ${receiver}`]),
  ]
    .join(" ")
    .concat(".");
}

function refusedLine(
  { activity, answer, request, sought }: ProposedRow,
  { decision }: DecisionFacts,
): string {
  // Nobody has asked for what stands under a pot's own row.
  if (isLaidOut(decision, "saidOnce") && request === null)
    return answer === "dormant"
      ? `${activity} vilar till nästa beslut.`
      : `För ${activity} fördelas inga medel.`;
  const isTold = isLaidOut(decision, "saidOnce") && sought !== null;
  const what = `Önskemålet om ${activity}${isTold ? ` (sökt ${kronor(sought)})` : ""}`;
  return answer === "dormant" ? `${what} vilar till nästa beslut.` : `${what} avslås.`;
}
