import assert from "node:assert/strict";
import { day, decisionNumber, potId, proposalId, requestId } from "../../src/domain/brand.ts";
import type { Event } from "../../src/domain/event.ts";
import { kronor } from "../../src/domain/money.ts";
import { openAmendment } from "./amending.ts";
import {
  decideIt,
  type Entries,
  openDraft,
  saveAnswers,
  savePage,
  submit,
  takeStep,
  typed,
} from "./ask.ts";
import { authority, potCommand, requestCommand } from "./fixture.ts";
import { contextOf, type Done, did, person, type World, worldOf } from "./given.ts";
import { ids, imported, people, positions } from "./organisation.ts";

/** A pot whose amounts the chief executive has fixed, receiver by receiver: what is left is mere execution. */
export const payout = potId("payout");
export const carryingOut = proposalId("payout/1");
export const carriedOut = decisionNumber("1/2018");
export const fees = requestId("fees");
export const rent = requestId("rent");

const fixed = {
  ...requestCommand,
  pot: payout,
  request: fees,
  activity: "Kursavgifter",
  sought: kronor(60_000),
  need: "no",
} as const;

/** The authority with that pot, which takes the rest of the grant, and its two receivers. */
export const withPayout: readonly Done[] = [
  ...authority,
  ...[
    {
      ...potCommand,
      pot: payout,
      title: "Utbetalning",
      amount: kronor(100_000),
      basis: "execution" as const,
      route: [{ kind: "review" as const, position: positions.finance }],
    },
    fixed,
    {
      ...fixed,
      request: rent,
      activity: "Lokalhyra",
      responsible: { kind: "text" as const, text: "Karin Berg" },
      sought: kronor(40_000),
    },
  ].map(imported),
];

const asFixed: Entries = { [fees]: typed.all, [rent]: typed.all };

/** What the holder carries out, sent; with other amounts also why. */
export const sentPayout = (entries: Entries = asFixed): readonly Done[] => [
  ...withPayout,
  did(people.director, "2018-06-25 09:00", openDraft(payout)),
  did(people.director, "2018-06-25 09:05", savePage(carryingOut, entries)),
  ...(entries === asFixed
    ? []
    : [did(people.director, "2018-06-25 09:10", saveAnswers(carryingOut, { motive: "Dyrare." }))]),
  did(people.director, "2018-06-25 09:15", submit(carryingOut)),
];

/** The same reviewed, so that the holder can carry it out. */
export const readyPayout = (entries: Entries = asFixed): readonly Done[] => [
  ...sentPayout(entries),
  did(people.finance, "2018-06-25 09:20", takeStep(carryingOut, "reviewed")),
];

export const executed: readonly Done[] = [
  ...readyPayout(),
  did(people.director, "2018-06-25 10:00", decideIt(carryingOut)),
];

export const changing = proposalId("payout/2");

/** A change of what was carried out: the rent is 30 000 and not 40 000; reviewed, and carried out as well. */
export const changedPayout: readonly Done[] = [
  did(people.director, "2018-07-02 09:00", openAmendment(carriedOut)),
  did(people.director, "2018-07-02 09:05", savePage(changing, { [rent]: typed.amount(30_000) })),
  did(people.director, "2018-07-02 09:06", saveAnswers(changing, { motive: "Hyran är sänkt." })),
  did(people.director, "2018-07-02 09:10", submit(changing)),
  did(people.finance, "2018-07-02 09:20", takeStep(changing, "reviewed")),
  did(people.director, "2018-07-02 10:00", decideIt(changing)),
];

/** The same as it was recorded before execution was told apart: with its report, in the layout of then. */
export function recordedBefore(): World {
  const world = worldOf(...readyPayout());
  const context = contextOf("2018-06-25 10:00", person(people.director));
  const judged = world.judge(decideIt(carryingOut), context);
  assert(judged.kind === "accepted", "the holder may carry it out");
  const [made] = judged.events;
  assert(made?.type === "decision-made" && made.printed !== undefined, "it is carried out");
  const { executes: _, ...facts } = made;
  const events: readonly Event[] = [
    { ...facts, template: 4, printed: { ...made.printed, noticeDay: day("2018-08-29") } },
    {
      type: "notice-bound",
      about: { kind: "decision", decision: carriedOut },
      body: ids.board,
      meeting: ids.august,
    },
  ];
  world.take({ ...judged, events }, context);
  return world;
}
