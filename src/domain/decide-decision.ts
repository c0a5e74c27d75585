import assert from "node:assert/strict";
import { type BodyId, type DecisionNumber, decisionNumber, type MeetingId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { amendedBy, replacesOf } from "./amendment.ts";
import { asCorrected } from "./correction.ts";
import { reservedBy } from "./account.ts";
import type { DecidedFacts, DecisionEvent } from "./decision.ts";
import { accept, refuse } from "./decided.ts";
import type { Mandate } from "./grant.ts";
import type { Acting } from "./route.ts";
import { potHindrance } from "./mandate-check.ts";
import { minus, plus, total } from "./money.ts";
import { titleOf } from "./organisation.ts";
import type { Capacity } from "./person.ts";
import { isExecution, type Pot } from "./pot.ts";
import { printedAt } from "./printed.ts";
import type { ProposedRow } from "./proposal.ts";
import type { Refusal } from "./refusal.ts";
import { noticeMeeting } from "./rules.ts";
import type { State } from "./state.ts";

/** The version of the decision's document; a later template leaves old decisions as they were. */
const templateVersion = 7;

/**
 * The decision (sv. *delegationsbeslut*), the only place where one is made: by an entitled person's own
 * hand (rule R33), within a mandate in force (R12), numbered without gaps, bound to a meeting (R11) unless it is mere
 * execution, which no body is told of (KL 13:2 p. 2).
 */
export function decisionEvents(state: State, acting: Acting, context: Context): Decided {
  const { proposal, pot, submitted, person, capacity } = acting;
  const mandate = state.mandates.get(pot.mandate);
  const grant = state.grants.get(pot.grant);
  assert(mandate !== undefined && grant !== undefined, "a pot rests on a mandate and a grant");
  const hindrance = decisionHindrance(state, acting, context);
  if (hindrance !== null) return refuse(hindrance);
  const dispatchTo = dispatchList(state, acting);
  if (dispatchTo.length === 0) return refuse({ code: "dispatch-missing" });
  const { number, ...numbered } = nextNumber(state, context);
  const decision: DecidedFacts = {
    ...numbered,
    proposal: proposal.id,
    pot: pot.id,
    grant: pot.grant,
    mandate: pot.mandate,
    version: submitted.version,
    digest: submitted.digest,
    decider: {
      person,
      name: state.persons.get(person)?.name ?? person,
      title: titleOf(state, capacity, "sv"),
      capacity,
    },
    ...groundOf(pot, mandate, capacity),
    declaration: "not-disqualified",
    preparedBy: { person: submitted.by, capacity: submitted.capacity },
    steps: proposal.taken,
    rows: submitted.rows,
    sum: submitted.sum,
    left: submitted.left,
    leftMotive: submitted.leftMotive,
    terms: submitted.terms,
    financing: { title: grant.title, year: grant.year, code: grant.code },
    dispatchTo,
    day: context.today,
    template: templateVersion,
  };
  const meeting = isExecution(pot) ? null : noticeMeeting(state, pot, context.today);
  const frozen = {
    ...amending(state, acting),
    ...printedAt(state, decision, { pot, mandate, grant }, meeting),
  };
  return accept(
    [
      { type: "decision-made", decision: number, ...decision, ...frozen },
      ...reportOf(pot, number, mandate.body, meeting),
    ],
    capacity,
  );
}

/** On what ground it is decided, and whether that is mere execution. */
function groundOf(
  pot: Pot,
  mandate: Mandate,
  capacity: Capacity,
): Pick<DecidedFacts, "basis" | "executes"> {
  // The delegate who decides in the holder's place decides by his own commission (KL 7:5).
  const isOwn = pot.basis === "onward-delegation" && capacity.position === mandate.delegate;
  const basis = isOwn ? "delegation" : pot.basis;
  return isExecution(pot) ? { basis, executes: true } : { basis };
}

/** The duty to report to the body that delegated (KL 7:8); mere execution has none. */
const reportOf = (
  pot: Pot,
  decision: DecisionNumber,
  body: BodyId,
  meeting: MeetingId | null,
): readonly DecisionEvent[] =>
  isExecution(pot)
    ? []
    : [{ type: "notice-bound", about: { kind: "decision", decision }, body, meeting }];

/** The next number of the year, without a gap. */
function nextNumber(state: State, { today }: Context) {
  const year = Number(today.slice(0, 4));
  const serial = (state.serials.get(String(year)) ?? 0) + 1;
  return { year, serial, number: decisionNumber(`${serial}/${year}`) };
}

/** Of a decision that changes another: what it takes the place of, and what comes back to the pot. */
function amending(
  state: State,
  { proposal, submitted }: Acting,
): Pick<DecisionEvent & { type: "decision-made" }, "amends"> {
  const replaces = replacesOf(state, proposal);
  if (proposal.amends === null || replaces === null) return {};
  const back = total(replaces.rows.map((row) => row.amount));
  const released = minus(plus(reservedBy(state, proposal.id), back), submitted.sum);
  return { amends: { ...proposal.amends, ...replaces, released } };
}

/** Why the decision cannot be made now: an earlier step, a mandate that does not carry it, nobody else's eyes. */
function decisionHindrance(
  state: State,
  { proposal, pot, turn, person }: Acting,
  { today }: Context,
): Refusal | null {
  if (turn.kind !== "decision") {
    const holders = turn.people.map((one) => one.person);
    return { code: "not-your-turn", position: turn.position, step: turn.kind, holders };
  }
  const hindrance = potHindrance(state, pot, today);
  if (hindrance !== null) return hindrance;
  // At least one other person has reviewed or decided (DOMAIN.md section 3).
  const looked = [person, ...proposal.taken.map((step) => step.person)];
  const nobodyElse = looked.every((one) => proposal.preparers.includes(one));
  return nobodyElse ? { code: "nobody-else-has-looked" } : null;
}

/** Who gets an extract (rule R15): the holder, the delegate, those responsible for what has or had money, and those who asked in vain (rule R08); as printed. */
function dispatchList(state: State, { proposal, pot, submitted }: Acting): readonly string[] {
  const title = (position: string): string => state.positions.get(position)?.title.sv ?? "";
  const delegate = state.mandates.get(pot.mandate)?.delegate ?? "";
  const amended = amendedBy(state, proposal);
  const responsible = [...submitted.rows, ...(amended?.rows ?? [])]
    .filter((row) => row.amount > 0 || row.answer === "declined" || row.answer === "dormant")
    .map((row) => responsibleName(state, row.responsible));
  // Who got the decision that is changed, as it reads today, gets the change.
  const before = amended === null ? [] : asCorrected(amended).dispatchTo;
  const named = [title(pot.holder), title(delegate), ...responsible, ...before].map((name) =>
    name.trim(),
  );
  return [...new Set(named.filter((name) => name !== ""))];
}

/** The name of who answers for an activity, as printed; empty where it has been erased. */
export function responsibleName(state: State, responsible: ProposedRow["responsible"]): string {
  switch (responsible.kind) {
    case "person":
      return state.persons.get(responsible.person)?.name ?? "";
    case "position":
      return state.positions.get(responsible.position)?.title.sv ?? "";
    case "text":
      return responsible.text;
    default:
      return responsible satisfies never;
  }
}
