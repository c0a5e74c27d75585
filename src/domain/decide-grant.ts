import { caseNumber, type Day, type GrantId, type Ore, type PositionId } from "./brand.ts";
import type { Context, Decided } from "./command.ts";
import { grantLeft, potLeft } from "./account.ts";
import { declined, entryFor, waitingLike } from "./confirmation.ts";
import { bodyHindrance, endedBefore } from "./decide-body-end.ts";
import { accept, refuse } from "./decided.ts";
import type { Event } from "./event.ts";
import type { GrantCommand, RegisteredDecision } from "./grant.ts";
import { total } from "./money.ts";
import { addFixedRow, withdrawFixedRow } from "./decide-fixed-row.ts";
import { decideGrantDays } from "./decide-grant-days.ts";
import { moveMoney } from "./decide-money-move.ts";
import { returnMoney } from "./decide-money-return.ts";
import { setUpHindrance } from "./permission.ts";
import { positionEndedBefore, positionHindrance } from "./position-here.ts";
import type { Pot } from "./pot.ts";
import type { Refusal } from "./refusal.ts";
import { decidingPosition } from "./route.ts";
import type { State } from "./state.ts";
import { lockHindrance } from "./year-close.ts";

/** Rule R19: organ, serial and year. */
export const caseNumberPattern = /^[A-ZÅÄÖ]{2,5}\/\d{1,5}\/\d{4}$/;

/** Judges cases, grants, mandates and decisions from paper. */
export function decideGrant(state: State, command: GrantCommand, context: Context): Decided {
  if (command.type === "set-grant-terms" || command.type === "note-grant-step") {
    return decideGrantDays(state, command, context);
  }
  const hindrance = setUpHindrance(state, context);
  if (hindrance !== null) return refuse(hindrance);
  switch (command.type) {
    case "open-case":
      return openCase(state, command.case, command.title);
    case "register-grant":
      return registerGrant(state, command);
    case "rename-grant":
      return renameGrant(state, command);
    case "register-decision":
      return registerDecision(state, command);
    case "add-fixed-row":
      return addFixedRow(state, command, context);
    case "withdraw-fixed-row":
      return withdrawFixedRow(state, command, context);
    case "register-mandate":
      return registerMandate(state, command, context);
    case "return-money":
      return returnMoney(state, command);
    case "move-money":
      return moveMoney(state, command, context);
    case "recall-mandate":
      return recallMandate(state, command, context);
    default:
      return command satisfies never;
  }
}

/** Rule R19: well formed, and never used again for another case. */
function openCase(state: State, number: string, title: string): Decided {
  if (!caseNumberPattern.test(number))
    return refuse({ code: "case-number-malformed", text: number });
  const opened = caseNumber(number);
  const taken = state.cases.get(opened);
  if (taken !== undefined) {
    return refuse({ code: "case-number-taken", number: opened, title: taken.title });
  }
  return accept([{ type: "case-opened", case: opened, title }]);
}

function registerGrant(state: State, command: GrantCommand & { type: "register-grant" }): Decided {
  const { type: _, ...grant } = command;
  if (state.grants.has(grant.grant)) return refuse({ code: "already-exists", id: grant.grant });
  if (!state.cases.has(grant.case)) return refuse({ code: "not-found", id: grant.case });
  if (grant.amount <= 0 || grant.rounding < 0) return refuse({ code: "amount-not-positive" });
  return accept([{ type: "grant-registered", ...grant }]);
}

/** Another name for a grant, until a decision of ours is bound to it and says it. */
function renameGrant(
  state: State,
  { grant: id, title }: GrantCommand & { type: "rename-grant" },
): Decided {
  const grant = state.grants.get(id);
  if (grant === undefined) return refuse({ code: "not-found", id });
  if (grant.title === title) return accept([]);
  const isSaid = [...state.decisions.values()].some(
    (one) => state.pots.get(one.pot)?.grant === grant.id,
  );
  if (isSaid) return refuse({ code: "title-in-use", of: "grant" });
  return accept([{ type: "grant-renamed", grant: grant.id, title }]);
}

function registerDecision(
  state: State,
  command: GrantCommand & { type: "register-decision" },
): Decided {
  const { type: _, statedTotal, notice, rows, ...decision } = command;
  if (state.registered.has(decision.decision)) {
    return refuse({ code: "already-exists", id: decision.decision });
  }
  if (!state.cases.has(decision.case)) return refuse({ code: "not-found", id: decision.case });
  if (rows.some((row) => row.amount < 0)) return refuse({ code: "amount-not-positive" });
  const sum = total(rows.map((row) => row.amount));
  if (statedTotal !== null && statedTotal !== sum) {
    return refuse({ code: "total-differs", stated: statedTotal, computed: sum });
  }
  const hindrance =
    moneyHindrance(state, command, sum) ??
    makerHindrance(state, decision) ??
    noticeHindrance(state, command);
  if (hindrance !== null) return refuse(hindrance);
  const registered: Event = {
    type: "decision-registered",
    ...decision,
    rows: rows.map(({ responsible: _name, ...row }) => row),
    private: { responsible: rows.map((row) => row.responsible) },
  };
  if (notice === null) return accept([registered]);
  const about = { kind: "registered", decision: decision.decision } as const;
  return accept([
    registered,
    { type: "notice-bound", about, body: notice.body, meeting: notice.meeting },
  ]);
}

/** The rows come out of the grant, or out of one of its pots, and no more than what is left there (rules R05 and R31). */
function moneyHindrance(
  state: State,
  { grant, pot, madeBy }: GrantCommand & { type: "register-decision" },
  sum: Ore,
): Refusal | null {
  if (grant === null) return pot === undefined ? null : { code: "not-found", id: pot };
  if (!state.grants.has(grant)) return { code: "not-found", id: grant };
  if (pot === undefined) {
    const left = grantLeft(state, grant);
    return left < sum ? { code: "grant-exceeded", left, wanted: sum } : null;
  }
  const from = state.pots.get(pot);
  if (from === undefined || from.grant !== grant) return { code: "not-found", id: pot };
  const locked = lockHindrance(from);
  if (locked !== null) return locked;
  // Rule R12: a person decides of what he has the right to; a body of all that it has delegated.
  if (madeBy.kind === "person" && !decidesOf(state, from).includes(madeBy.position))
    return { code: "pot-of-another", title: from.title, positions: decidesOf(state, from) };
  const left = potLeft(state, pot);
  return left < sum ? { code: "paper-beyond-pot", title: from.title, left, wanted: sum } : null;
}

/** The positions whose decisions on paper can give money out of a pot: its decider, and who made it on delegation. */
function decidesOf(state: State, pot: Pot): readonly PositionId[] {
  const delegate = state.mandates.get(pot.mandate)?.delegate;
  return [
    ...new Set([decidingPosition(state, pot), ...(delegate === undefined ? [] : [delegate])]),
  ];
}

/**
 * The pots of a grant that a decision on paper of a position can be meant to give money out of: those that it decides
 * of, and those that it holds without deciding, which is then refused with who does (rule R12).
 */
export const potsOfDecider = (state: State, grant: GrantId, position: PositionId): readonly Pot[] =>
  [...state.pots.values()].filter(
    (pot) =>
      pot.grant === grant &&
      pot.lock === undefined &&
      (pot.holder === position || decidesOf(state, pot).includes(position)),
  );

/** Who decided on paper must be known to us, and a body's decision has its paragraph. */
function makerHindrance(
  state: State,
  { madeBy, day }: Pick<RegisteredDecision, "madeBy" | "day">,
): Refusal | null {
  if (madeBy.kind === "person") {
    return positionEndedBefore(state, madeBy.position, day);
  }
  if (!state.bodies.has(madeBy.body)) return { code: "not-found", id: madeBy.body };
  const ended = endedBefore(state, madeBy.body, day);
  if (ended !== null || madeBy.kind === "chair") return ended;
  return madeBy.section > 0 ? null : { code: "section-missing" };
}

/** A body's own decision is not reported to it; a person's on delegation is, at a meeting to come (KL 7:8, rule R11). */
function noticeHindrance(
  state: State,
  { madeBy, notice, day }: GrantCommand & { type: "register-decision" },
): Refusal | null {
  if (notice === null) return madeBy.kind !== "body" ? { code: "notice-target-missing" } : null;
  const hindrance = bodyHindrance(state, notice.body);
  if (hindrance !== null) return hindrance;
  if (notice.meeting === null) return null;
  const meeting = state.meetings.get(notice.meeting);
  if (meeting === undefined) return { code: "not-found", id: notice.meeting };
  const fits = meeting.body === notice.body && day <= meeting.decisionDay;
  return fits ? null : { code: "meeting-outside", meeting: meeting.id };
}

/** From a day on, never from before it was given or its recall decided; what has been decided stands. */
function recallMandate(
  state: State,
  { mandate: id, from, by }: GrantCommand & { type: "recall-mandate" },
  { today }: Context,
): Decided {
  const mandate = state.mandates.get(id);
  if (mandate === undefined) return refuse({ code: "not-found", id });
  if (mandate.recalledFrom !== null) {
    return refuse({ code: "mandate-recalled", from: mandate.recalledFrom });
  }
  const tooEarly = (field: "day" | "fromDay", earliest: Day): Decided =>
    refuse({ code: "fields", errors: [{ field, problem: { code: "day-too-early", earliest } }] });
  if (from < mandate.day) return tooEarly("fromDay", mandate.day);
  if (by !== undefined) {
    if (by.section <= 0) return refuse({ code: "section-missing" });
    if (by.day > today) return refuse({ code: "paper-ahead", day: by.day });
    if (by.day < mandate.day) return tooEarly("day", mandate.day);
    if (from < by.day) return tooEarly("fromDay", by.day);
  }
  const waiting = waitingLike(state, { kind: "mandate", mandate: mandate.id });
  return accept([
    ...(waiting === null ? [] : [declined(waiting, null)]),
    {
      type: "mandate-recalled",
      mandate: mandate.id,
      from,
      ...(by === undefined ? {} : { by: { day: by.day, section: by.section } }),
    },
  ]);
}

/** Rule R12: paragraph, date and quoted mandate, and at least one purpose. */
function registerMandate(
  state: State,
  command: GrantCommand & { type: "register-mandate" },
  context: Context,
): Decided {
  const { type: _, ...mandate } = command;
  if (state.mandates.has(mandate.mandate))
    return refuse({ code: "already-exists", id: mandate.mandate });
  for (const [known, id] of [
    [state.cases.has(mandate.case), mandate.case],
    [state.bodies.has(mandate.body), mandate.body],
    [state.grants.has(mandate.grant), mandate.grant],
  ] as const) {
    if (!known) return refuse({ code: "not-found", id });
  }
  const ended =
    positionHindrance(state, mandate.delegate) ?? endedBefore(state, mandate.body, mandate.day);
  if (ended !== null) return refuse(ended);
  if (mandate.section <= 0) return refuse({ code: "section-missing" });
  // A paragraph of a meeting that has not been held commissions nobody.
  if (mandate.day > context.today) return refuse({ code: "paper-ahead", day: mandate.day });
  if (mandate.quote.trim() === "") return refuse({ code: "mandate-incomplete", missing: "quote" });
  if (mandate.purposes.length === 0)
    return refuse({ code: "mandate-incomplete", missing: "purposes" });
  if (mandate.validTo !== null && mandate.validTo < mandate.validFrom) {
    return refuse({ code: "period-reversed", from: mandate.validFrom, to: mandate.validTo });
  }
  const right = { kind: "mandate", mandate: mandate.mandate } as const;
  return accept([
    { type: "mandate-registered", ...mandate },
    ...(entryFor(state, right, context) ?? []),
  ]);
}
