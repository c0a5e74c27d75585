import { day, decisionNumber, rowId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { TypedAmount } from "../../src/domain/follow-up.ts";
import { kronor } from "../../src/domain/money.ts";

type Answer = Command & { type: "answer-follow-up" };

/** What a test says of an answer: amounts in kronor, days as text; the rest is an answer without a flaw. */
export interface Answering {
  readonly cutOff?: string;
  readonly used?: number | TypedAmount;
  readonly forecast?: number | TypedAmount;
  readonly effect?: Answer["effect"];
  readonly comment?: string;
  readonly need?: Answer["need"];
  readonly needAmount?: number | TypedAmount;
  readonly decision?: string;
}

const typed = (amount: number | TypedAmount): TypedAmount =>
  typeof amount === "number" ? { kind: "amount", amount: kronor(amount) } : amount;

/** The answer for a row of the first decision, as its form would give it. */
export const answerFollowUp = (row: string, answer: Answering = {}): Answer => ({
  type: "answer-follow-up",
  decision: decisionNumber(answer.decision ?? "1/2018"),
  row: rowId(row),
  cutOff: day(answer.cutOff ?? "2018-08-31"),
  used: typed(answer.used ?? 50_000),
  forecast: typed(answer.forecast ?? 200_000),
  effect: answer.effect === undefined ? "as-promised" : answer.effect,
  comment: answer.comment ?? "",
  need: answer.need === undefined ? "yes" : answer.need,
  needAmount: typed(answer.needAmount ?? 100_000),
});
