import { grantLeft, potLeft } from "./account.ts";
import { zero, minus, plus } from "./money.ts";
import { type Day, decisionNumber, type Ore, subject } from "./brand.ts";
import type { Decided } from "./command.ts";
import { accept, refuse } from "./decided.ts";
import { newestAnswer } from "./follow-up-plan.ts";
import { type Funding, fundingOf, isOurs } from "./funding.ts";
import type { GrantCommand, MoneyReturn, RegisteredDecision } from "./grant.ts";
import type { ProposedRow } from "./proposal.ts";
import type { FieldProblem, Refusal } from "./refusal.ts";
import type { State } from "./state.ts";
import { registeredSubject } from "./touches.ts";
import { lockHindrance } from "./year-close.ts";

type Command = GrantCommand & { readonly type: "return-money" };

/**
 * Registers that a decision on paper lets an activity give back money that another one gave it. Only whoever gave it
 * can take it back, or the body above him; of our own decisions an amending decision does (DOMAIN.md fact 6). The same
 * once more with another amount puts right what was typed wrong.
 */
export function returnMoney(state: State, command: Command): Decided {
  const { decision: by, from, row: id, amount } = command;
  if (amount < 0) return refuse({ code: "amount-not-positive" });
  const decision = state.registered.get(by);
  if (decision === undefined) return refuse({ code: "not-found", id: by });
  const funding = fundingOf(state, from);
  const row = funding?.rows.find((one) => one.id === id);
  if (funding === null || row === undefined) return refuse({ code: "not-found", id: from });
  if (isOurs(funding)) return refuse({ code: "needs-amendment" });
  const unfit = returnHindrance(state, funding, decision);
  if (unfit !== null) return refuse(unfit);
  const now = returnedBy(decision, command);
  if (amount === now) return accept([]);
  const problem = amountProblem(state, { funding, row, amount, now });
  if (problem !== null) return refuse({ code: "fields", errors: [{ field: "amount", problem }] });
  const held = state.pots.get(funding.pot);
  const locked = held === undefined ? null : lockHindrance(held);
  if (locked !== null) return refuse(locked);
  const pot = held?.id ?? null;
  const back = amount < now ? minus(now, amount) : zero;
  const left = pot === null ? grantLeft(state, funding.grant) : potLeft(state, pot);
  if (left < back) return refuse({ code: "return-spent", left, wanted: back });
  return accept([
    {
      type: "money-returned",
      decision: by,
      from,
      row: id,
      activity: row.activity,
      was: now,
      amount,
      grant: funding.grant,
      pot,
    },
  ]);
}

/** What a decision lets a row give back today. */
export const returnedBy = (
  { returns = [] }: RegisteredDecision,
  { from, row }: Pick<MoneyReturn, "from" | "row">,
): Ore => returns.find((one) => one.from === from && one.row === row)?.amount ?? zero;

interface Asked {
  readonly funding: Funding;
  readonly row: ProposedRow;
  readonly amount: Ore;
  readonly now: Ore;
}

/** An activity gives back at most what it has and has not used, as far as anybody has said. */
function amountProblem(state: State, { funding, row, amount, now }: Asked): FieldProblem | null {
  const had = plus(row.amount, now);
  const used = newestAnswer(state, funding, row.id)?.used ?? zero;
  const left = minus(had, used < had ? used : had);
  return amount > left ? { code: "more-than-left", left, used } : null;
}

/** Why a decision on paper cannot take back what a funding gave; null when it can. */
export function returnHindrance(
  state: State,
  funding: Funding,
  by: RegisteredDecision,
): (Refusal & { readonly code: "return-outside" }) | null {
  const { maker, day } = originOf(state, funding);
  if (funding.number === decisionNumber(registeredSubject(by.id)))
    return { code: "return-outside", why: "own" };
  if (by.grant !== null && by.grant !== funding.grant)
    return { code: "return-outside", why: "grant" };
  if (by.day < day) return { code: "return-outside", why: "earlier" };
  return maker === null || mayTakeBack(maker, by.madeBy)
    ? null
    : { code: "return-outside", why: "maker" };
}

/** Who gave the money, and when. */
function originOf(
  state: State,
  funding: Funding,
): { readonly maker: RegisteredDecision["madeBy"] | null; readonly day: Day } {
  const paper = state.registered.get(funding.number.replace(/^registered\//, ""));
  if (paper !== undefined) return { maker: paper.madeBy, day: paper.day };
  const body = state.mandates.get(state.pots.get(funding.pot)?.mandate ?? "")?.body;
  const maker = body === undefined ? null : ({ kind: "body", body, section: 0 } as const);
  // The board's day: its answer may have been registered here long afterwards.
  const settled = (state.trails.get(subject(funding.number)) ?? []).findLast(
    ({ event }) => event === "referral-settled",
  );
  return { maker, day: settled?.facts.from ?? funding.day };
}

/** A body, or its chair for it (KL 6:39); what a person decided for a body, he himself or a body. */
export function mayTakeBack(
  gave: RegisteredDecision["madeBy"],
  takes: RegisteredDecision["madeBy"],
): boolean {
  if (gave.kind === "person") return takes.kind !== "person" || takes.position === gave.position;
  return takes.kind !== "person" && takes.body === gave.body;
}

/** The decisions on paper that can take back what a funding gave, the newest first. */
export const returningFrom = (state: State, funding: Funding): readonly RegisteredDecision[] =>
  [...state.registered.values()]
    .filter((one) => returnHindrance(state, funding, one) === null)
    .toSorted((one, other) => (one.day < other.day ? 1 : -1));

/** What has been given back of a funding, with the decision that says so. */
export const returnsOf = (
  state: State,
  funding: Pick<Funding, "number">,
): readonly (MoneyReturn & { readonly by: RegisteredDecision })[] =>
  [...state.registered.values()].flatMap((by) =>
    (by.returns ?? []).filter((one) => one.from === funding.number).map((one) => ({ ...one, by })),
  );
