import type { Decision } from "../domain/decision.ts";

/**
 * The version of the decision's layout from which its document is written so. A decision keeps the words and the bytes
 * of the layout that it was made with.
 */
const from = {
  /** Many names stand one a line. */
  lineByLine: 2,
  /** A request that gets nothing is a line of the decision too, not of its motives alone. */
  refusedInDecision: 3,
  /**
   * Each thing is said once: motives point at the lines of the decision, and an amending decision names the one that it
   * changes where it describes the matter and its basis. Parts that have nothing to say are left out.
   */
  saidOnce: 4,
  /** Mere execution is called that, and says nothing of a report or an appeal. */
  executed: 5,
  /** The table's columns make room for their numbers, where another font stands in for the document's own too. */
  fitted: 6,
  /** "Verksamhetschef Barn Östersund" loses no capital but its first inside a sentence. */
  namesKept: 7,
} as const;

/** Whether a decision is written as mere execution of another (KL 13:2 p. 2). */
export const isExecuted = (decision: Decision): boolean =>
  decision.executes === true && isLaidOut(decision, "executed");

export const isLaidOut = ({ template }: Decision, how: keyof typeof from): boolean =>
  template >= from[how];
