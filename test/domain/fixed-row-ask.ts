import { day, decisionNumber } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { kronor } from "../../src/domain/money.ts";
import type { FieldError } from "../../src/domain/refusal.ts";
import { authority } from "./fixture.ts";
import { did, type Done, given } from "./given.ts";
import { ids, people } from "./organisation.ts";

export const at = "2018-11-05 10:14";
export const today = day("2018-11-05");
export const paper = decisionNumber(`registered/${ids.boardDecision}`);
export const reason = "Raden stod på nästa sida och kom inte med";
export const quote = "Till språkcafé avsätts 40 000 kr, Mona Ek.";

type Row = Command & { readonly type: "add-fixed-row" };
/** A row of the board's decision that was missed; it has two. */
export const adds = (change: Partial<Row> = {}): Row => ({
  type: "add-fixed-row",
  decision: ids.boardDecision,
  activity: "Språkcafé",
  description: "",
  responsible: "Mona Ek",
  amount: kronor(40_000),
  need: "yes",
  reason,
  quote,
  rows: 2,
  isAnother: false,
  ...change,
});
/** What the secretariat asks for, in an authority where some things were done before. */
export const adding = (command: Command, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(at)
    .as(people.secretary)
    .when(command);
export const done = (command: Command): Done => did(people.secretary, "2018-11-05 10:00", command);
export const fields = (...errors: readonly FieldError[]) => ({ code: "fields" as const, errors });
