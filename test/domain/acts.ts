import fc from "fast-check";
import { day } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { openProposal } from "../../src/domain/mandate-check.ts";
import type { Entry } from "../../src/domain/proposal.ts";
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
import { pots } from "./fixture.ts";
import type { Asked } from "./given.ts";
import { people } from "./organisation.ts";

/** Something that somebody tries at random. */
export interface Act {
  readonly verb: number;
  readonly pot: number;
  readonly actor: number;
  readonly days: number;
  readonly amounts: readonly Entry[];
  readonly choice: number;
}

const entries = fc.oneof(
  fc.constantFrom<Entry>(typed.all, typed.all, typed.rest, typed.no, typed.wait, typed.empty, {
    kind: "unreadable",
    why: "negative",
  }),
  fc.integer({ min: 0, max: 700_000 }).map(typed.amount),
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
});

/** The command that an act means in a state; null where there is nothing to act on. */
export function commandOf(state: State, act: Act): Command | null {
  const pot = Object.values(pots)[act.pot];
  if (pot === undefined) return null;
  const proposal = openProposal(state, pot);
  if (act.verb <= 3 || proposal === null) return openDraft(pot);
  const asked = askedOf(state, act, proposal.id);
  const sees = proposal.submitted !== null || act.verb <= 11 || act.verb >= 19;
  return sees ? (typeof asked === "function" ? asked(state) : asked) : null;
}

function askedOf(state: State, act: Act, id: Parameters<typeof submit>[0]): Asked {
  const proposal = state.proposals.get(id);
  const rows = proposal?.draft.rows ?? [];
  const someone = Object.values(people)[act.actor % 10] ?? people.chief;
  const pick = <T>(...options: readonly [T, ...T[]]): T =>
    options[act.choice % options.length] ?? options[0];
  const page = Object.fromEntries(
    rows.map((row, index) => [row.id, act.amounts[index % 3] ?? typed.all]),
  );
  const answers = saveAnswers(id, {
    motive: "Störst nytta.",
    nextYear: pick({ kind: "own-frame" }, { kind: "nothing-promised" }),
  });
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
    pick(addOwnRow(id), answers, savePage(id, page)),
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
  return verbs[act.verb - 3] ?? submit(id);
}
