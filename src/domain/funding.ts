import {
  type Day,
  decisionNumber,
  type Instant,
  instant,
  mandateId,
  type PersonId,
  positionId,
  potId,
  rowId,
  type Subject,
} from "./brand.ts";
import { givenOn } from "./account.ts";
import { asCorrected } from "./correction.ts";
import type { Decision } from "./decision.ts";
import type { EventType } from "./event.ts";
import type { FixedRow, RegisteredDecision } from "./grant.ts";
import type { Responsible } from "./responsible.ts";
import { total } from "./money.ts";
import { dayAt } from "./moment.ts";
import { peopleHere, positionNamed } from "./organisation.ts";
import type { Pot } from "./pot.ts";
import type { Proposal } from "./proposal.ts";
import type { State } from "./state.ts";
import { proposalSubject, registeredSubject } from "./touches.ts";

/**
 * What has given money to activities, which is followed up on (rule R20): a decision of ours, one on paper, or the
 * board's yes to a referred proposal. `number` is the number of ours and the subject of the others; slips in a decision
 * of ours are put right.
 */
export type Funding = Pick<
  Decision,
  "number" | "pot" | "grant" | "day" | "time" | "rows" | "replaced" | "amends"
>;

const nobody = positionId("nobody");
const noMandate = mandateId("none");
const paperPrefix = "registered/";
const boardPrefix = "proposal/";

/** Whether a decision of ours gave it. */
export const isOurs = ({ number }: Funding): boolean =>
  !number.startsWith(paperPrefix) && !number.startsWith(boardPrefix);

export const isOnPaper = ({ number }: Funding): boolean => number.startsWith(paperPrefix);

/** What a follow-up names; null where nothing is known or nothing was funded. */
export function fundingOf(state: State, id: string): Funding | null {
  if (id.startsWith(paperPrefix)) {
    const registered = state.registered.get(id.slice(paperPrefix.length));
    return registered === undefined ? null : onPaper(registered, state);
  }
  if (id.startsWith(boardPrefix)) {
    const proposal = state.proposals.get(id.slice(boardPrefix.length));
    return proposal === undefined ? null : byBoard(proposal, state);
  }
  const decision = state.decisions.get(id);
  return decision === undefined ? null : asCorrected(decision);
}

/** Everything that has given money to activities: on paper, by the board and by our decisions, in this order. */
export function* fundings(state: State): Iterable<Funding> {
  for (const { id } of state.registered.values()) {
    const funding = fundingOf(state, registeredSubject(id));
    if (funding !== null) yield funding;
  }
  for (const { id } of state.proposals.values()) {
    const funding = fundingOf(state, proposalSubject(id));
    if (funding !== null) yield funding;
  }
  for (const decision of state.decisions.values()) yield asCorrected(decision);
}

/**
 * The rows that a body fixed on paper. They count from the day that they were registered here: nobody is asked for
 * what lies before that.
 */
function onPaper(registered: RegisteredDecision, state: State): Funding | null {
  const { id, grant, pot, rows } = registered;
  if (grant === null || rows.length === 0) return null;
  const subject = registeredSubject(id);
  const time = happened(state, subject, "decision-registered");
  const known = dayAt(time);
  return {
    number: decisionNumber(subject),
    pot: pot ?? potId(subject),
    grant,
    day: registered.day > known ? registered.day : known,
    time,
    rows: rows.map((row, index) => ({
      id: rowId(`row-${index + 1}`),
      request: null,
      activity: row.activity,
      responsible: responsibleOf(row, state),
      sought: null,
      answer: "granted",
      // What has been given back is no longer the activity's.
      amount: givenOn(state, subject, `row-${index + 1}`),
      need: row.need,
      motive: null,
      nextYear: null,
    })),
    replaced: null,
    amends: null,
  };
}

/** The day that a row on paper was entered after its decision; nobody is asked for what lies before it. Null for any other. */
export function givenFrom(state: State, { number }: Funding, row: string): Day | null {
  if (!number.startsWith(paperPrefix)) return null;
  const rows = state.registered.get(number.slice(paperPrefix.length))?.rows ?? [];
  return rows[Number(row.replace(/^row-/, "")) - 1]?.added?.day ?? null;
}

/** On paper stands a name or a title; the name must be the whole one of a single person (rule R18). */
function responsibleOf({ responsible }: FixedRow, state: State): Responsible {
  const wanted = responsible.trim();
  const named: PersonId[] = [];
  for (const person of peopleHere(state))
    if (wanted !== "" && person.name === wanted) named.push(person.id);
  const [person, another] = named;
  if (person !== undefined && another === undefined) return { kind: "person", person };
  const position = wanted === "" ? null : positionNamed(state, wanted);
  return position === null ? { kind: "text", text: responsible } : { kind: "position", position };
}

/** What the board granted of a referred proposal; its accounts alone say that it did. */
function byBoard(proposal: Proposal, state: State): Funding | null {
  const pot = state.pots.get(proposal.pot);
  if (proposal.status !== "closed" || proposal.submitted === null || pot === undefined) return null;
  const subject = proposalSubject(proposal.id);
  const rows = proposal.submitted.rows
    .filter((row) => givenOn(state, subject, row.id) > 0 || isGivenBack(state, subject, row.id))
    .map((row) => ({ ...row, amount: givenOn(state, subject, row.id) }));
  if (rows.length === 0) return null;
  const time = happened(state, subject, "referral-settled");
  return {
    number: decisionNumber(subject),
    pot: pot.id,
    grant: pot.grant,
    day: dayAt(time),
    time,
    rows,
    replaced: null,
    amends: null,
  };
}

/** Whether a row that holds nothing was given money, and gave all of it back. */
function isGivenBack(state: State, from: string, row: string): boolean {
  for (const { returns = [] } of state.registered.values())
    if (returns.some((one) => one.from === from && one.row === row)) return true;
  return false;
}

function happened(state: State, subject: Subject, event: EventType): Instant {
  const trail = state.trails.get(subject) ?? [];
  return trail.find((entry) => entry.event === event)?.time ?? instant(0);
}

/**
 * The pot that a funding's money came from. What was fixed on paper straight out of the grant came from none: there the delegate of the
 * grant's mandate stands where else the holder does, and nobody where there is no mandate.
 */
export function potOfFunding(state: State, funding: Funding): Pot | null {
  const pot = state.pots.get(funding.pot);
  if (pot !== undefined) return pot;
  const id = funding.number.slice(paperPrefix.length);
  const registered = state.registered.get(id);
  if (registered === undefined) return null;
  const [mandate] = [...state.mandates.values()].filter((one) => one.grant === funding.grant);
  return {
    id: funding.pot,
    grant: funding.grant,
    round: 1,
    title: registered.title,
    purpose: "",
    amount: total(funding.rows.map((row) => row.amount)),
    holder: mandate?.delegate ?? nobody,
    mandate: mandate?.id ?? noMandate,
    basis: "execution",
    route: [],
    source: registered.id,
    openedDay: funding.day,
  };
}
