import fc from "fast-check";
import { type Day, day, type PotId, type ProposalId } from "../../src/domain/brand.ts";
import type { Actor, Command } from "../../src/domain/command.ts";
import { openProposal } from "../../src/domain/mandate-check.ts";
import { actingHolders } from "../../src/domain/organisation.ts";
import type { StepKind } from "../../src/domain/pot.ts";
import type { Entry } from "../../src/domain/proposal.ts";
import { turnOf } from "../../src/domain/route.ts";
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
  typed,
  withdraw,
} from "./ask.ts";
import { atTheDesk, stranded } from "./desk.ts";
import { pots } from "./fixture.ts";
import { type Asked, person, program } from "./given.ts";
import { people } from "./organisation.ts";

/** Something that somebody tries at random. */
export interface Act {
  readonly verb: number;
  readonly pot: number;
  readonly actor: number;
  readonly days: number;
  readonly amounts: readonly Entry[];
  readonly choice: number;
  /**
   * What would come next by whoever should; anything by whoever should act next; anything by anybody; what is done
   * beside the distributions.
   */
  readonly kind: "fitting" | "own-way" | "wild" | "desk";
  /** What becomes of an act at the desk. */
  readonly made: readonly number[];
}

/** A command and who gives it. */
export interface Attempt {
  readonly command: Command;
  readonly actor: Actor;
}

const everybody: readonly Actor[] = [
  ...Object.values(people).map(person),
  program("import"),
  program("delivery"),
];

const entries = fc.oneof(
  fc.constantFrom<Entry>(typed.all, typed.all, typed.rest, typed.no, typed.wait, typed.empty, {
    kind: "unreadable",
    why: "negative",
  }),
  fc.integer({ min: 0, max: 450_000 }).map(typed.amount),
);

/** Holders and deciders come up more often than others, so that sequences get somewhere. */
const actors = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(3, 5, 7) },
  { weight: 1, arbitrary: fc.nat(11) },
);

export const acts: fc.Arbitrary<Act> = fc.record({
  verb: fc.nat(20),
  pot: fc.nat(3),
  actor: actors,
  days: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(40) }),
  amounts: fc.array(entries, { minLength: 3, maxLength: 3 }),
  choice: fc.nat(5),
  kind: fc.constantFrom<Act["kind"]>(
    ...([
      "fitting",
      "fitting",
      "fitting",
      "fitting",
      "own-way",
      "own-way",
      "wild",
      "desk",
    ] as const),
  ),
  made: fc.array(fc.nat(999), { minLength: 9, maxLength: 9 }),
});

/** How many of the verbs there are for a draft. */
const sendings = 8;

/** What an act means in a state. */
export function attemptOf(state: State, act: Act, today: Day): Attempt {
  const pot = Object.values(pots)[act.pot] ?? pots.skills;
  // Where a mandate has ended, the pot waits for another one.
  const waits = act.choice < 3 && stranded(state, today).some((one) => one.id === pot);
  if (act.kind === "desk" || waits) return deskAttempt(state, act, today);
  const proposal = openProposal(state, pot);
  const fitting = fittingAttempt(state, act, pot, today);
  if (act.kind === "fitting" || proposal === null) return fitting;
  const anybody = everybody[act.actor % everybody.length] ?? fitting.actor;
  const actor = act.kind === "wild" ? anybody : fitting.actor;
  const asked = askedOf(state, act, proposal.id);
  return { command: typeof asked === "function" ? asked(state) : asked, actor };
}

/** The secretariat's own doings, by one of them or now and then by anybody. */
function deskAttempt(state: State, act: Act, today: Day): Attempt {
  const numbers = act.made.values();
  const command = atTheDesk(state, today, (count) => (numbers.next().value ?? 0) % count);
  const anybody = everybody[act.actor % everybody.length] ?? person(people.secretary);
  const own = act.verb % 2 === 0 ? people.secretary : people.secondSecretary;
  const [waiting] = [...state.rights.values()].filter((one) => one.settled === null);
  if (waiting !== undefined && act.verb % 3 === 0) {
    const entry = waiting.id;
    const isDeclined = act.choice === 0;
    const by = waiting.by === people.secretary ? people.secondSecretary : people.secretary;
    return {
      command: isDeclined
        ? { type: "decline-right", entry, reason: null }
        : { type: "confirm-right", entry },
      actor: person(by),
    };
  }
  return { command, actor: act.choice === 1 ? anybody : person(own) };
}

/** What would come next with a pot, done by whoever should. */
function fittingAttempt(state: State, act: Act, pot: PotId, today: Day): Attempt {
  const proposal = openProposal(state, pot);
  const position = state.pots.get(pot)?.holder;
  const holder = position === undefined ? null : actingHolders(state, position, today)[0]?.person;
  const actor = person(holder ?? people.chief);
  if (proposal === null) return { command: openDraft(pot), actor };
  const { id, draft } = proposal;
  const turn = turnOf(state, proposal, today);
  const next = person(turn?.people[0]?.person ?? people.secretary);
  if (turn !== null && turn.unsure !== null) {
    const settle = settleDisqualification(id, turn.unsure, "not-disqualified", "RS § 3");
    return { command: settle(state), actor: act.choice === 0 ? next : person(people.secretary) };
  }
  if (turn !== null) return { command: fittingStep(id, turn.kind)(state), actor: next };
  if (proposal.status === "referred") {
    const settle = settleReferral(id, act.choice < 4 ? "granted" : "taken-back", 160, today);
    return { command: settle(state), actor: next };
  }
  if (draft.rows.length === 0) return { command: addOwnRow(id)(state), actor };
  const lacks = draft.rows.some((row) => ["empty", "unreadable"].includes(row.entry.kind));
  const few = draft.rows.map((row, index) => [row.id, fittingEntry(act.amounts[index % 3])]);
  if (lacks) return { command: savePage(id, Object.fromEntries(few))(state), actor };
  if (draft.motive === null) return { command: answersOf(id, act.choice)(state), actor };
  return { command: submit(id)(state), actor };
}

const fittingEntry = (entry: Entry | undefined): Entry =>
  entry?.kind === "amount" || entry?.kind === "wait" ? entry : typed.no;

function fittingStep(id: ProposalId, kind: StepKind | "decision"): (state: State) => Command {
  if (kind === "decision") return decideIt(id);
  const opinions = { consultation: "consulted", review: "reviewed", support: "supported" } as const;
  return takeStep(id, opinions[kind]);
}

const answersOf = (id: ProposalId, choice: number): ((state: State) => Command) =>
  saveAnswers(id, {
    motive: "Störst nytta.",
    nextYear: { kind: choice % 2 === 0 ? "own-frame" : "nothing-promised" },
  });

function askedOf(state: State, act: Act, id: ProposalId): Asked {
  const proposal = state.proposals.get(id);
  const rows = proposal?.draft.rows ?? [];
  const someone = Object.values(people)[act.actor % 10] ?? people.chief;
  const pick = <T>(...options: readonly [T, ...T[]]): T =>
    options[act.choice % options.length] ?? options[0];
  const page = Object.fromEntries(
    rows.map((row, index) => [row.id, act.amounts[index % 3] ?? typed.all]),
  );
  const answers = answersOf(id, act.choice);
  const step = takeStep(
    id,
    pick("reviewed", "consulted", "supported", "advised-against"),
    pick(null, "Skäl."),
  );
  const sectionDay = day("2018-06-25");
  const verbs: readonly Asked[] = [
    savePage(id, page),
    savePage(id, page),
    answers,
    answers,
    pick(addOwnRow(id), answers, savePage(id, page), refer(id, "goals")),
    submit(id),
    submit(id),
    submit(id),
    pick(withdraw(id), step, step),
    step,
    step,
    decideIt(id),
    decideIt(id),
    pick(giveBack(id), decideIt(id)),
    pick(declare(id, "yes"), declare(id, "unsure"), decideIt(id)),
    settleDisqualification(id, someone, pick("disqualified", "not-disqualified"), "RS § 3"),
    pick(refer(id), submit(id), submit(id)),
    settleReferral(id, pick("granted", "declined", "taken-back"), 160, sectionDay),
  ];
  // Before it is sent, a proposal has no version that anybody could act on.
  const possible = (proposal?.submitted ?? null) === null ? sendings : verbs.length;
  return verbs[act.verb % possible] ?? submit(id);
}
