import assert from "node:assert/strict";
import {
  type Day,
  decisionNumber,
  mandateId,
  ore,
  registeredDecisionId,
  requestId,
  rowId,
} from "../../src/domain/brand.ts";
import { grantLeft, potLeft } from "../../src/domain/account.ts";
import type { Command } from "../../src/domain/command.ts";
import { movingFrom } from "../../src/domain/decide-money-move.ts";
import { returningFrom } from "../../src/domain/decide-money-return.ts";
import { type Funding, fundingOf, fundings, isOurs } from "../../src/domain/funding.ts";
import type { Mandate } from "../../src/domain/grant.ts";
import { validityHindrance } from "../../src/domain/mandate-check.ts";
import { kronor, minus, plus, zero } from "../../src/domain/money.ts";
import { givenTo, type Pot } from "../../src/domain/pot.ts";
import type { State } from "../../src/domain/state.ts";
import { boardDecisionCommand, mandateCommand, requestCommand } from "./fixture.ts";
import { ids, positions } from "./organisation.ts";

/** A whole number from 0 up to but not including `count`, from whatever makes things up. */
export type Below = (count: number) => number;

/** So many mandates are given one after the other before the last of them stands for good. */
const mandatesMax = 4;

/** What is done beside the distributions: mostly something that can be done, now and then what cannot. */
export function atTheDesk(state: State, today: Day, below: Below): Command {
  if (stranded(state, today).length > 0 && below(3) > 0) return movePot(state, today, below);
  if (below(4) === 0) return moveMoney(state, today, below);
  if (below(10) === 0) return addRow(state, below);
  const kind = below(20);
  if (kind < 8) return amendRequest(state, today, below);
  if (kind < 18) return returnMoney(state, today, below);
  return kind === 18 ? recallMandate(state, today, below) : movePot(state, today, below);
}

/** The pots that rest on a mandate that no longer stands. */
export const stranded = (state: State, today: Day): readonly Pot[] =>
  [...state.pots.values()].filter((pot) => {
    const mandate = state.mandates.get(pot.mandate);
    return mandate !== undefined && validityHindrance(mandate, today) !== null;
  });

const pickOf = <Item>(items: readonly Item[], below: Below): Item | undefined =>
  items[below(Math.max(items.length, 1))];

/** A sender puts a request right: other words, another amount, one that no request has, or nothing at all. */
function amendRequest(state: State, today: Day, below: Below): Command {
  const request = pickOf([...state.requests.values()], below);
  const { type: _, request: __, pot: ___, receivedDay: ____, ...known } = requestCommand;
  const { activity, description, responsible, sought, need, effect } = request ?? known;
  const amounts = [kronor(1_000 * (1 + below(400))), sought, kronor(10 * (1 + below(9))), zero];
  return {
    type: "amend-request",
    request: below(20) === 0 ? requestId("nothing") : (request?.id ?? requestCommand.request),
    turn: Math.max(0, (request?.turn ?? 0) + (pickOf([0, 0, 0, 0, 1, -1], below) ?? 0)),
    activity: below(12) === 0 ? "" : activity,
    description: below(2) === 0 ? description : `${requestCommand.description} ${below(9)}`,
    responsible: pickOf(
      [
        responsible,
        responsible,
        { kind: "text", text: "Karin Berg" },
        { kind: "position", position: positions.clinic },
      ],
      below,
    ) ?? { kind: "text", text: "" },
    sought: amounts[below(8)] ?? amounts[0] ?? zero,
    need,
    effect,
    ...(below(5) === 0 ? { withdrawn: today } : {}),
  };
}

/** The board, or a chief, decides that money comes back. */
function registerReturn(state: State, today: Day, below: Below): Command {
  const serial = state.registered.size + below(2);
  const byBoard = below(4) > 0;
  return {
    ...boardDecisionCommand,
    decision: registeredDecisionId(`return-${serial}`),
    title: "Återlämnade pengar",
    day: today,
    madeBy: byBoard
      ? { kind: "body", body: ids.board, section: 200 + serial }
      : { kind: "person", position: positions.chief, name: "Ulla Norrman" },
    rows: [],
    statedTotal: null,
    notice: byBoard ? null : { body: ids.board, meeting: null },
  };
}

function returnMoney(state: State, today: Day, below: Below): Command {
  const all = [...fundings(state)];
  const funding = pickOf(below(6) === 0 ? all : all.filter((one) => !isOurs(one)), below);
  const fit = funding === undefined ? [] : returningFrom(state, funding);
  if (fit.length === 0 && below(6) > 0) return registerReturn(state, today, below);
  const any = below(8) === 0 ? [...state.registered.values()] : fit;
  const row = funding === undefined ? undefined : pickOf(funding.rows, below);
  const held = row?.amount ?? zero;
  const half = ore(Math.floor(held / 2));
  const amounts = [half, half, held, plus(held, kronor(1)), zero, kronor(1_000), minus(zero, half)];
  return {
    type: "return-money",
    decision: pickOf(any, below)?.id ?? registeredDecisionId("nothing"),
    from: decisionNumber(funding?.number ?? "nothing"),
    row: below(20) === 0 ? rowId("nothing") : (row?.id ?? rowId("row-1")),
    amount: pickOf(amounts, below) ?? zero,
  };
}

/** A row that was missed of a decision on paper: mostly small, now and then all that is left or more. */
function addRow(state: State, below: Below): Command {
  const decision = pickOf([...state.registered.values()], below);
  const added = (decision?.rows ?? []).findIndex((row) => row.added !== undefined);
  if (decision !== undefined && added >= 0 && below(3) === 0)
    return {
      type: "withdraw-fixed-row",
      decision: decision.id,
      row: rowId(`row-${added + 1}`),
      reason: below(6) === 0 ? "" : "Den fanns redan",
    };
  const left = decision?.grant == null ? zero : grantLeft(state, decision.grant);
  const some = ore(Math.floor(left / 20));
  const amounts = [some, some, some, some, some, left, plus(left, kronor(1)), zero];
  const { length } = decision?.rows ?? [];
  return {
    type: "add-fixed-row",
    decision: decision?.id ?? registeredDecisionId("nothing"),
    activity: below(12) === 0 ? "" : `Missad rad ${length}`,
    description: "",
    responsible: pickOf(["", "Karin Berg"], below) ?? "",
    amount: pickOf(amounts, below) ?? zero,
    need: "unstated",
    quote: null,
    reason: "Raden kom inte med",
    rows: length + (pickOf([0, 0, 0, 0, 0, 1, -1], below) ?? 0),
    isAnother: false,
  };
}

/** Undistributed money leaves a pot for another one, or for the grant. */
function moveMoney(state: State, today: Day, below: Below): Command {
  const pots = [...state.pots.values()];
  const able = pots.filter(
    (one) => potLeft(state, one.id) > 0 && movingFrom(state, one).length > 0,
  );
  if (able.length === 0 && below(6) > 0) return registerReturn(state, today, below);
  const pot = pickOf(below(8) === 0 ? pots : able, below);
  const fit = pot === undefined ? [] : movingFrom(state, pot);
  const any = below(8) === 0 ? [...state.registered.values()] : fit;
  const others = below(8) === 0 ? pots : pots.filter(({ id }) => id !== pot?.id);
  const to = below(3) === 0 ? null : pickOf(others, below);
  const left = pot === undefined ? zero : potLeft(state, pot.id);
  const half = ore(Math.floor(left / 2));
  const amounts = [half, half, half, left, plus(left, kronor(1)), zero, minus(zero, half)];
  return {
    type: "move-money",
    decision: pickOf(any, below)?.id ?? registeredDecisionId("nothing"),
    pot: pot?.id ?? requestCommand.pot,
    to: to?.id ?? null,
    amount: pickOf(amounts, below) ?? zero,
    reason: below(12) === 0 ? "" : "Behovet blev mindre",
  };
}

/** A pot has what it was given first, with what decisions on paper have moved there and away. */
export function assertMoved(state: State): void {
  const moved = new Map<string, number>();
  const add = (pot: string, more: number) => moved.set(pot, (moved.get(pot) ?? 0) + more);
  for (const { moves = [] } of state.registered.values()) {
    for (const { pot, to, amount } of moves) {
      add(pot, minus(zero, amount));
      if (to !== null) add(to, amount);
    }
  }
  for (const pot of state.pots.values()) {
    const more = moved.get(pot.id) ?? 0;
    assert.equal(pot.amount - givenTo(pot), more, `${pot.id} has what was moved`);
  }
}

/** Mostly the last one, which stands; from today on, later, or from before it was given. */
function recallMandate(state: State, today: Day, below: Below): Command {
  const mandates = [...state.mandates.values()];
  const last = mandates.at(-1);
  const mandate = below(4) === 0 ? pickOf(mandates, below) : last;
  const isLast = mandates.length >= mandatesMax;
  const from = pickOf([today, today, requestCommand.receivedDay], below) ?? today;
  const id = isLast ? mandateId("nothing") : (mandate?.id ?? ids.mandate);
  return { type: "recall-mandate", mandate: id, from };
}

/** A pot goes on under another mandate; where none stands, one is given first. */
function movePot(state: State, today: Day, below: Below): Command {
  const mandates = [...state.mandates.values()];
  const standing = mandates.filter((one) => validityHindrance(one, today) === null);
  const adrift = stranded(state, today);
  if (standing.length === 0 && below(3) > 0) return renewedMandate(mandates, today, below);
  const pot = pickOf(below(6) === 0 ? [...state.pots.values()] : adrift, below);
  const to = below(8) === 0 ? pickOf(mandates, below) : standing.at(-1);
  return {
    type: "move-pot",
    pot: pot?.id ?? pickOf([...state.pots.values()], below)?.id ?? requestCommand.pot,
    mandate: to?.id ?? mandateId("nothing"),
    purposeConfirmed: below(2) === 0,
  };
}

function renewedMandate(mandates: readonly Mandate[], today: Day, below: Below): Command {
  const { purposes } = mandateCommand;
  return {
    ...mandateCommand,
    mandate: mandateId(`mandate-${mandates.length + 1}`),
    day: today,
    section: 140 + mandates.length,
    purposes: below(4) === 0 ? purposes.slice(0, 1) : purposes,
    onwardSource: below(4) === 0 ? null : mandateCommand.onwardSource,
    validFrom: today,
    validTo: null,
  };
}

/** What paper and the board have given is what the activities hold and have given back, to the öre. */
export function assertReturned(state: State): void {
  const back = new Map<string, number>();
  for (const { returns = [] } of state.registered.values()) {
    for (const { from, row, amount } of returns)
      back.set(`${from} ${row}`, (back.get(`${from} ${row}`) ?? 0) + amount);
  }
  for (const funding of fundings(state)) {
    if (isOurs(funding)) continue;
    for (const { id, amount } of funding.rows) {
      const given = givenFirst(state, funding, id);
      const key = `${funding.number} ${id}`;
      assert.equal(amount + (back.get(key) ?? 0), given, `${key} has what it was given`);
      back.delete(key);
    }
  }
  assert.deepEqual([...back.keys()], [], "nothing comes back from where nothing was given");
}

function givenFirst(state: State, { number }: Funding, row: string): number | undefined {
  const [kind, ...id] = number.split("/");
  return kind === "registered"
    ? state.registered.get(id.join("/"))?.rows[Number(row.replace("row-", "")) - 1]?.amount
    : state.proposals.get(id.join("/"))?.submitted?.rows.find((one) => one.id === row)?.amount;
}

/** What people have before them, or have decided, is of the amount that its request seeks. */
export function assertAnswersStand(state: State): void {
  for (const { status, submitted } of state.proposals.values()) {
    if (status !== "submitted" && status !== "referred") continue;
    for (const { request, sought } of submitted?.rows ?? [])
      if (request !== null) assert.equal(state.requests.get(request)?.sought, sought);
  }
  for (const { id, sought, answer } of state.requests.values()) {
    if (answer === null || answer.answer === "dormant") continue;
    const row = fundingOf(state, answer.decision)?.rows.find((one) => one.request === id);
    assert.equal(row?.sought ?? sought, sought, `${id} seeks what was decided`);
  }
}
