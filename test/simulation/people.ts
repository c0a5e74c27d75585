import type { PersonId, PotId, ProposalId } from "../../src/domain/brand.ts";
import { type Day, day, proposalId } from "../../src/domain/brand.ts";
import { addDays } from "../../src/domain/calendar.ts";
import type { Command } from "../../src/domain/command.ts";
import { actingHolders, secretariatOf } from "../../src/domain/organisation.ts";
import type { Entry, Proposal } from "../../src/domain/proposal.ts";
import { decisionsOf, isEnded } from "../../src/domain/mandate-check.ts";
import { turnOf, whoSettles } from "../../src/domain/route.ts";
import type { State } from "../../src/domain/state.ts";
import {
  addOwnRow,
  decideIt,
  declare,
  giveBack,
  openDraft,
  refer,
  saveAnswers,
  savePage,
  settleDisqualification,
  settleReferral,
  submit,
  takeStep,
  textOf,
  typed,
  withdraw,
} from "../domain/ask.ts";
import { correct, discard, openAmendment } from "../domain/amending.ts";
import { atTheDesk, stranded } from "../domain/desk.ts";
import { holds, ids, people, positions } from "../domain/organisation.ts";
import type { SeededChance } from "./seeded-chance.ts";

/** What somebody wants, as the card that he looks at lets him ask for it. */
export interface Wish {
  readonly person: PersonId;
  readonly command: Command;
}

type Asked = Command | ((state: State) => Command);

const everybody = Object.values(people);

/** What somebody might do next: mostly the right person the right thing, now and then anybody anything. */
export function wish(state: State, today: Day, chance: SeededChance): Wish | null {
  if (chance.happens(0.06)) return changeOffice(state, today, chance);
  if (chance.happens(stranded(state, today).length > 0 ? 0.3 : 0.08)) {
    const command = atTheDesk(state, today, (count) => chance.below(count));
    const isAnybody = chance.happens(0.12);
    return { person: chance.pick(isAnybody ? everybody : secretariatOf(state)), command };
  }
  const [waiting] = [...state.rights.values()].filter((one) => one.settled === null);
  if (waiting !== undefined && chance.happens(0.3)) {
    const entry = waiting.id;
    const command: Command = chance.happens(0.8)
      ? { type: "confirm-right", entry }
      : { type: "decline-right", entry, reason: null };
    return { person: chance.pick(secretariatOf(state)), command };
  }
  const unbound = [...state.notices.values()].find((notice) => notice.meeting === null);
  if (unbound !== undefined && chance.happens(0.2)) {
    const meeting = chance.pick(
      [...state.meetings.values()].filter(({ body }) => body === ids.board),
    );
    const command: Command = { type: "bind-notice", about: unbound.about, meeting: meeting.id };
    return { person: chance.pick(secretariatOf(state)), command };
  }
  const pot = chance.pick([...state.pots.values()]);
  const open = (state.proposalsOfPot.get(pot.id) ?? [])
    .map((id) => state.proposals.get(id))
    .find((one) => one !== undefined && !isEnded(one));
  const { people: right, asked } =
    open === undefined ? opening(state, pot.id, today, chance) : next(state, open, today, chance);
  const person =
    chance.happens(0.12) || right.length === 0 ? chance.pick(everybody) : chance.pick(right);
  return { person, command: typeof asked === "function" ? asked(state) : asked };
}

interface Next {
  /** Who may. */
  readonly people: readonly PersonId[];
  readonly asked: Asked;
}

const holdersOf = (state: State, pot: PotId, today: Day): PersonId[] => {
  const holder = state.pots.get(pot)?.holder;
  return holder === undefined ? [] : actingHolders(state, holder, today).map((held) => held.person);
};

/** Nothing is open: the next distribution begins, or a decision is changed, or a slip in one corrected. */
function opening(state: State, pot: PotId, today: Day, chance: SeededChance): Next {
  const people = holdersOf(state, pot, today);
  const made = decisionsOf(state, pot);
  if (made.length === 0 || chance.happens(0.5)) return { people, asked: openDraft(pot) };
  // Mostly the one that stands, now and then one that has been replaced.
  const decision = chance.happens(0.8) ? (made.at(-1) ?? chance.pick(made)) : chance.pick(made);
  if (chance.happens(0.8)) return { people, asked: openAmendment(decision) };
  const deciders = [
    ...people,
    ...actingHolders(state, positions.chief, today).map((one) => one.person),
  ];
  const { id: row = null, activity = "" } = state.decisions.get(decision)?.rows[0] ?? {};
  const is = `${activity} ${chance.below(100)}`;
  return { people: deciders, asked: correct({ decision, row, is }) };
}

function next(state: State, proposal: Proposal, today: Day, chance: SeededChance): Next {
  const id = proposalId(proposal.id);
  const holders = holdersOf(state, proposal.pot, today);
  switch (proposal.status) {
    case "open":
      return { people: holders, asked: writing(proposal, id, chance) };
    case "submitted":
      return submitted(state, proposal, id, today, chance, holders);
    case "referred": {
      const outcome = chance.pick(["granted", "declined", "taken-back"] as const);
      return { people: secretariatOf(state), asked: settleReferral(id, outcome, 160, today) };
    }
    default:
      return { people: holders, asked: openDraft(proposal.pot) };
  }
}

/** Fills in a draft bit by bit, and sends it. */
function writing(proposal: Proposal, id: ProposalId, chance: SeededChance): Asked {
  const { rows, motive } = proposal.draft;
  const empty = rows.filter((row) => row.typed === "");
  if (chance.happens(0.05)) return addOwnRow(id);
  if (chance.happens(0.04)) return discard(id);
  const isUntouched =
    proposal.amends !== null && rows.every((row) => row.typed !== textOf(row.entry));
  if (empty.length > 0 || isUntouched || chance.happens(0.15)) {
    const entries = Object.fromEntries(rows.map((row) => [row.id, entry(chance)]));
    return savePage(id, entries);
  }
  if (motive === null || chance.happens(0.1)) {
    return saveAnswers(id, { motive: "Störst nytta för vården.", nextYear: { kind: "own-frame" } });
  }
  return chance.happens(0.08) ? refer(id, "goals") : submit(id);
}

const entry = (chance: SeededChance): Entry =>
  chance.pick([
    typed.amount(1_000 * (1 + chance.below(400))),
    typed.amount(1_000 * (1 + chance.below(400))),
    typed.no,
    typed.wait,
    typed.rest,
  ]);

function submitted(
  state: State,
  proposal: Proposal,
  id: ProposalId,
  today: Day,
  chance: SeededChance,
  holders: readonly PersonId[],
): Next {
  const turn = turnOf(state, proposal, today);
  if (turn === null) return { people: holders, asked: withdraw(id) };
  if (turn.unsure !== null) {
    const superiors = whoSettles(state, proposal, turn.unsure, today).map((held) => held.person);
    const outcome = chance.pick(["disqualified", "not-disqualified"] as const);
    const asked = settleDisqualification(id, turn.unsure, outcome, "RS § 160");
    return { people: superiors.length > 0 ? superiors : secretariatOf(state), asked };
  }
  if (chance.happens(0.1)) return { people: holders, asked: withdraw(id) };
  const acting = turn.people.map((held) => held.person);
  if (chance.happens(0.08))
    return { people: acting, asked: declare(id, chance.pick(["yes", "unsure"] as const)) };
  if (chance.happens(0.12)) return { people: acting, asked: giveBack(id) };
  if (acting.length === 0 || chance.happens(0.03))
    return { people: acting.length > 0 ? acting : secretariatOf(state), asked: refer(id) };
  if (turn.kind === "decision") return { people: acting, asked: decideIt(id) };
  const opinions = { consultation: "consulted", review: "reviewed", support: "supported" } as const;
  return { people: acting, asked: takeStep(id, opinions[turn.kind]) };
}

/** Somebody acts for a director for some days, or one more comes to the secretariat. */
function changeOffice(state: State, today: Day, chance: SeededChance): Wish {
  if (chance.happens(0.1)) {
    const command: Command = { type: "grant-secretariat", person: chance.pick(everybody) };
    return { person: chance.pick(secretariatOf(state)), command };
  }
  const position = chance.pick(["chief", "director", "finance", "computers"] as const);
  const from = addDays(today, chance.below(2));
  const command = holds(chance.pick(["outsider", "auditor", "chiefSubstitute"]), position, {
    standing: "acting",
    appointment: "RS/11/2018",
    from,
    to: day(addDays(from, chance.below(2))),
  });
  return { person: people.secretary, command };
}

/**
 * Opening a draft or a change that is open, binding a notice, appointing, confirming or entitling somebody again
 * changes nothing; neither does what is put right, moved or given back as it is already.
 */
export const mayChangeNothing: ReadonlySet<string> = new Set([
  "open-draft",
  "open-amendment",
  "bind-notice",
  "appoint-holder",
  "grant-secretariat",
  "confirm-right",
  "decline-right",
  "amend-request",
  "move-pot",
  "return-money",
  "move-money",
]);
