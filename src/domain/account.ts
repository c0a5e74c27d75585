import assert from "node:assert/strict";
import type { Replaces } from "./afterwards.ts";
import { type GrantId, type Ore, ore, type PotId } from "./brand.ts";
import type { Event } from "./event.ts";
import { minus, plus, total, zero } from "./money.ts";
import type { PotFigures } from "./pot.ts";
import type { State } from "./state.ts";

/** A movement between two accounts of the double entry: the sum over all accounts stays zero. */
export interface Posting {
  readonly from: string;
  readonly to: string;
  readonly amount: Ore;
}

/** The State's side of the double entry, the only account that may go below zero. */
export const outside = "outside";

const grantAccount = (grant: string): string => `grant/${grant}`;
const potAccount = (pot: string): string => `pot/${pot}`;
const reservedAccount = (proposal: string): string => `reserved/${proposal}`;
const activityAccount = (decision: string, row: string | number): string =>
  `activity/${decision}/${row}`;

/** The movements that an event means: grant → pot → reserved → activity, and back on release. */
export function postingsOf(event: Event): readonly Posting[] {
  switch (event.type) {
    case "grant-registered":
      return [{ from: outside, to: grantAccount(event.grant), amount: event.amount }];
    case "grant-amount-set": {
      const { from, amount } = event;
      const account = grantAccount(event.grant);
      return amount >= from
        ? [{ from: outside, to: account, amount: minus(amount, from) }]
        : [{ from: account, to: outside, amount: minus(from, amount) }];
    }
    case "decision-registered":
      return postingsOfPaper(event);
    case "fixed-row-added":
    case "fixed-row-withdrawn":
      return [postingOfRow(event)];
    case "money-returned":
      return postingsOfReturn(event);
    case "money-moved":
    case "money-carried":
      return postingsOfMove(event);
    case "pot-opened":
      return [{ from: grantAccount(event.grant), to: potAccount(event.pot), amount: event.amount }];
    case "pot-closed":
      return [{ from: potAccount(event.pot), to: grantAccount(event.grant), amount: event.amount }];
    case "pot-amended": {
      const { from, amount } = event;
      const [grant, pot] = [grantAccount(event.grant), potAccount(event.pot)];
      return amount >= from
        ? [{ from: grant, to: pot, amount: minus(amount, from) }]
        : [{ from: pot, to: grant, amount: minus(from, amount) }];
    }
    case "proposal-submitted":
      return [
        {
          from: potAccount(event.pot),
          to: reservedAccount(event.proposal),
          amount: event.reserved ?? event.sum,
        },
      ];
    case "proposal-returned":
    case "proposal-withdrawn":
      return [
        {
          from: reservedAccount(event.proposal),
          to: potAccount(event.pot),
          amount: event.released,
        },
      ];
    case "decision-made":
    case "referral-settled":
      return postingsOfAnswer(event);
    default:
      return [];
  }
}

/** Where the rows of a decision on paper come from: the pot that they are given out of, else the grant. */
const paperSource = ({ grant, pot }: { readonly grant: GrantId; readonly pot?: PotId }): string =>
  pot === undefined ? grantAccount(grant) : potAccount(pot);

/** What is left there. */
export const leftForPaper = (
  state: State,
  of: { readonly grant: GrantId; readonly pot?: PotId },
): Ore => balance(state, paperSource(of));

/** What a decision on paper fixes to activities, each in an account of its own. */
function postingsOfPaper(event: Event & { type: "decision-registered" }): readonly Posting[] {
  const { grant, pot } = event;
  if (grant === null) return [];
  const from = paperSource({ grant, ...(pot === undefined ? {} : { pot }) });
  return event.rows.map((row, index) => ({
    from,
    to: activityAccount(event.decision, index + 1),
    amount: row.amount,
  }));
}

/** A row that came afterwards is given its money like those that were registered with their decision, or gives it back. */
function postingOfRow(event: Event & { type: "fixed-row-added" | "fixed-row-withdrawn" }): Posting {
  const [source, row] = [
    paperSource(event),
    givenAccount(`registered/${event.decision}`, event.row),
  ];
  const { amount } = event;
  return event.type === "fixed-row-added"
    ? { from: source, to: row, amount }
    : { from: row, to: source, amount };
}

/** Back to where it came from, the pot or the grant; out again where less is given back than was registered first. */
function postingsOfReturn(event: Event & { type: "money-returned" }): readonly Posting[] {
  const { from, row, was, amount, grant, pot } = event;
  const activity = givenAccount(from, row);
  const source = pot === null ? grantAccount(grant) : potAccount(pot);
  return amount >= was
    ? [{ from: activity, to: source, amount: minus(amount, was) }]
    : [{ from: source, to: activity, amount: minus(was, amount) }];
}

/** On to another pot or a grant; back again where less is moved than was registered first. */
function postingsOfMove(
  event: Event & { type: "money-moved" | "money-carried" },
): readonly Posting[] {
  const { was, amount, pot, to } = event;
  const grant = event.type === "money-carried" ? event.toGrant : event.grant;
  const source = potAccount(pot);
  const target = to === null ? grantAccount(grant) : potAccount(to);
  return amount >= was
    ? [{ from: source, to: target, amount: minus(amount, was) }]
    : [{ from: target, to: source, amount: minus(was, amount) }];
}

/** The account of a row that was given money on paper or by the board: paper counts its rows from 1. */
const givenAccount = (from: string, row: string): string =>
  from.startsWith("registered/")
    ? activityAccount(from.slice("registered/".length), row.replace(/^row-/, ""))
    : activityAccount(from.slice("proposal/".length), row);

/** What such a row holds today. */
export const givenOn = (state: State, from: string, row: string): Ore =>
  balance(state, givenAccount(from, row));

/** What a decision, or the board's answer, gives to activities; what is not given goes back to the pot. */
function postingsOfAnswer(
  event: Event & { type: "decision-made" | "referral-settled" },
): readonly Posting[] {
  const reserved = reservedAccount(event.proposal);
  const ours = event.type === "decision-made";
  const given = ours
    ? event.rows.map((row) => ({ to: activityAccount(event.decision, row.id), amount: row.amount }))
    : event.rows.map((row) => ({
        to: activityAccount(event.proposal, row.row),
        amount: row.amount,
      }));
  const released = ours ? (event.amends?.released ?? zero) : event.released;
  return [
    ...takenBack(event.amends, event.proposal),
    ...given.map((posting) => ({ from: reserved, ...posting })),
    { from: reserved, to: potAccount(event.pot), amount: released },
  ];
}

/** What a changed decision's rows give back before the new ones take it: only the difference reaches the pot. */
const takenBack = (amends: Replaces | undefined, proposal: string): readonly Posting[] =>
  (amends?.rows ?? []).map((row) => ({
    from: activityAccount(amends?.decision ?? "", row.id),
    to: reservedAccount(proposal),
    amount: row.amount,
  }));

/** What a row of a decision of ours holds. */
export const postedOn = (state: State, decision: string, row: string): Ore =>
  balance(state, activityAccount(decision, row));

/** Carries out a posting. A balance below zero is a bug: `decide` has refused it before. */
export function post(state: State, posting: Posting): void {
  if (posting.amount === 0) return;
  assert(posting.amount > 0, "a posting moves a positive amount");
  const left = ore((state.balances.get(posting.from) ?? 0) - posting.amount);
  assert(left >= 0 || posting.from === outside, `account ${posting.from} would be overdrawn`);
  state.balances.set(posting.from, left);
  state.balances.set(posting.to, ore((state.balances.get(posting.to) ?? 0) + posting.amount));
}

export function balance(state: State, account: string): Ore {
  return ore(state.balances.get(account) ?? 0);
}

/** What is left of a grant for pots: the balance of its account. */
export const grantLeft = (state: State, grant: GrantId): Ore => balance(state, grantAccount(grant));

/** What is left of a pot to propose: the balance of its account. */
export const potLeft = (state: State, pot: PotId): Ore => balance(state, potAccount(pot));

/** What a submitted proposal holds back. */
export const reservedBy = (state: State, proposal: string): Ore =>
  balance(state, reservedAccount(proposal));

/** The figures of a pot: computed from the accounts, never typed. */
export function potFigures(state: State, pot: PotId): PotFigures {
  const amount = state.pots.get(pot)?.amount ?? zero;
  const left = potLeft(state, pot);
  const reserved = total(
    (state.proposalsOfPot.get(pot) ?? []).map((proposal) => reservedBy(state, proposal)),
  );
  return { amount, left, reserved, posted: minus(minus(amount, left), reserved) };
}

/** Where the money of a grant is (rules R05 and R31), with the interval that its rounding leaves open. */
export interface GrantFigures {
  readonly amount: Ore;
  readonly rounding: Ore;
  readonly fixed: Ore;
  readonly pots: Ore;
  /** In neither a row nor a pot. */
  readonly undistributed: Ore;
  /** What has been carried here from an earlier year's grant, and on to a later year's. */
  readonly carriedIn: Ore;
  readonly carriedOut: Ore;
  /** The least and the most that the rest can be, as the grant is rounded. */
  readonly low: Ore;
  readonly high: Ore;
}

export function grantFigures(state: State, grant: GrantId): GrantFigures {
  const registered = state.grants.get(grant);
  const amount = registered?.amount ?? zero;
  const rounding = registered?.rounding ?? zero;
  const ofGrant = [...state.pots.values()].filter((pot) => pot.grant === grant);
  const pots = total(ofGrant.map((pot) => pot.amount));
  const undistributed = grantLeft(state, grant);
  const { carriedIn, carriedOut } = carriedOf(state, grant);
  const held = minus(plus(amount, carriedIn), carriedOut);
  return {
    amount,
    rounding,
    pots,
    carriedIn,
    carriedOut,
    fixed: minus(minus(held, pots), undistributed),
    undistributed,
    low: minus(undistributed, rounding),
    high: plus(undistributed, rounding),
  };
}

/** What decisions on paper have carried to a grant and from it (sv. *överförda medel*). */
function carriedOf(state: State, grant: GrantId): Pick<GrantFigures, "carriedIn" | "carriedOut"> {
  const moves = [...state.registered.values()]
    .flatMap((decision) => decision.moves ?? [])
    .filter(({ toGrant }) => toGrant !== undefined);
  const into = moves.filter(({ toGrant }) => toGrant === grant);
  const out = moves.filter(({ pot }) => state.pots.get(pot)?.grant === grant);
  return {
    carriedIn: total(into.map(({ amount }) => amount)),
    carriedOut: total(out.map(({ amount }) => amount)),
  };
}

/** The sum over all accounts, which is always zero, and how many there are. */
export function trialBalance(state: State): { readonly sum: Ore; readonly accounts: number } {
  return { sum: total([...state.balances.values()].map(ore)), accounts: state.balances.size };
}
