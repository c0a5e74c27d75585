import { describe, expect, it } from "vitest";
import { day, instant, type PersonId, type Subject, subject } from "../../src/domain/brand.ts";
import type { Refusal } from "../../src/domain/refusal.ts";
import type { QuietDays, ReminderCommand } from "../../src/domain/reminder.ts";
import { potSubject } from "../../src/domain/touches.ts";
import { authority, pots } from "./fixture.ts";
import { did, given } from "./given.ts";
import { people } from "./organisation.ts";

const about = potSubject(pots.skills);
const duty = `undistributed:${about}`;
const at = "2018-06-25 10:00";
const world = given(...authority);

type AboutDuty = Extract<ReminderCommand, { readonly subject: Subject }>;

const setTo = (remind: readonly number[], escalate: readonly number[] = []): ReminderCommand => ({
  type: "set-ladder",
  duty: "approval",
  remind,
  escalate,
});
const quietTo: ReminderCommand = {
  type: "set-quiet-days",
  quiet: { july: false, bridgeDays: true, halfDays: true },
};
const takes: AboutDuty = { type: "take-duty", duty, subject: about };
const givesBack: AboutDuty = { type: "give-back-duty", duty, subject: about };
const sleeps = (until: string): AboutDuty => ({
  type: "snooze-duty",
  duty,
  subject: about,
  until: day(until),
});
const unreadable = (field: "remind" | "escalate", typed: string): Refusal => ({
  code: "fields",
  errors: [{ field, problem: { code: "offsets-unreadable", typed } }],
});

describe("a ladder", () => {
  const ladderSet = (remind: readonly number[], escalate: readonly number[]) => ({
    type: "ladder-set",
    duty: "approval",
    remind,
    escalate,
  });

  it("is set by the secretariat, in order and each step once, with effect from then on", () => {
    const state = world
      .at(at)
      .as(people.secretary)
      .when(setTo([0, -5, -5, -2], [3, 1]))
      .records(ladderSet([-5, -2, 0], [1, 3]));
    expect(state.ladders.get("approval")).toEqual({
      remind: [-5, -2, 0],
      escalate: [1, 3],
      since: instant(Date.UTC(2018, 5, 25, 8)),
    });
  });

  it("is not recorded again when nothing changes", () => {
    const before = did(people.secretary, at, setTo([-5, 0]));
    given(...authority, before)
      .at(at)
      .as(people.secretary)
      .when(setTo([0, -5]))
      .records();
    given(...authority, before)
      .at(at)
      .as(people.secretary)
      .when(setTo([0, -4]))
      .records(ladderSet([-4, 0], []));
  });

  it.each<[string, readonly number[], readonly number[], Refusal]>([
    ["reminds those who have the duty after it is due", [-5, 1], [], unreadable("remind", "-5, 1")],
    ["begins earlier than sixty working days before", [-61], [], unreadable("remind", "-61")],
    ["has halves of days", [-1.5], [], unreadable("remind", "-1.5")],
    ["has what is no number", [Number.NaN], [], unreadable("remind", "NaN")],
    [
      "has nine steps",
      [-9, -8, -7, -6, -5, -4, -3, -2, -1],
      [],
      unreadable("remind", "-9, -8, -7, -6, -5, -4, -3, -2, -1"),
    ],
    ["escalates later than sixty working days after", [0], [61], unreadable("escalate", "61")],
    [
      "reminds nobody",
      [],
      [3],
      { code: "fields", errors: [{ field: "remind", problem: { code: "missing" } }] },
    ],
  ])("is refused when it %s", (_title, remind, escalate, refusal) => {
    world.at(at).as(people.secretary).when(setTo(remind, escalate)).refuses(refusal);
  });

  it("may lie sixty working days from its deadline, either way", () => {
    world
      .at(at)
      .as(people.secretary)
      .when(setTo([-60, 0], [-60, 60]))
      .recordsKinds("ladder-set");
  });
});

describe("what only the secretariat sets", () => {
  it.each([setTo([0]), quietTo])("is refused from others: $type", (command) => {
    world.at(at).as(people.finance).when(command).refuses({ code: "not-secretariat" });
  });
});

describe("quiet days", () => {
  it("are set, and not twice", () => {
    const quiet: QuietDays = { july: false, bridgeDays: true, halfDays: true };
    world.at(at).as(people.secretary).when(quietTo).records({ type: "quiet-days-set", quiet });
    const before = given(...authority, did(people.secretary, at, quietTo));
    before.at(at).as(people.secretary).when(quietTo).records();
    before
      .at(at)
      .as(people.secretary)
      .when({ ...quietTo, quiet: { ...quiet, halfDays: false } })
      .recordsKinds("quiet-days-set");
  });
});

describe("R33: what is said of a duty", () => {
  it.each([takes, givesBack, sleeps("2018-06-27"), quietTo, setTo([0])])(
    "is said by a person: $type",
    (command) => {
      world.at(at).asProgram("import").when(command).refuses({ code: "human-required" });
    },
  );

  it.each<[string, string]>([
    ["of something else", `undistributed:${potSubject(pots.digital)}`],
    ["of a kind that nobody has", `everything:${about}`],
    ["with a longer name", `undistributed:${about}x`],
    ["empty", ""],
  ])("is refused for a key %s", (_title, wrong) => {
    for (const command of [takes, givesBack, sleeps("2018-06-27")])
      world
        .at(at)
        .as(people.finance)
        .when({ ...command, duty: wrong })
        .refuses({ code: "not-found", id: wrong });
  });

  it("is refused for what does not exist", () => {
    const nothing = { ...takes, duty: "approval:proposal/x/1", subject: subject("proposal/x/1") };
    world
      .at(at)
      .as(people.finance)
      .when(nothing)
      .refuses({ code: "not-found", id: "approval:proposal/x/1" });
  });

  it("may name one of several about the same", () => {
    world
      .at(at)
      .as(people.finance)
      .when({ ...takes, duty: `${duty}#2018-09-30` })
      .recordsKinds("duty-taken");
  });
});

describe("taking a duty", () => {
  const taken = (person: PersonId | null) => ({ type: "duty-taken", duty, subject: about, person });

  it("is recorded once a day, and moves it from a colleague", () => {
    const state = world.at(at).as(people.finance).when(takes).records(taken(people.finance));
    expect(state.dutyMarks.get(duty)).toEqual({
      revision: state.revisions.get(about),
      taken: people.finance,
      takenAt: instant(Date.UTC(2018, 5, 25, 8)),
      snoozed: {},
    });
    const before = given(...authority, did(people.finance, at, takes));
    before.at(at).as(people.finance).when(takes).records();
    before.at("2018-06-26 10:00").as(people.finance).when(takes).records(taken(people.finance));
    before.at(at).as(people.chief).when(takes).records(taken(people.chief));
  });

  it("is taken back only by who took it", () => {
    const before = given(...authority, did(people.finance, at, takes));
    before.at(at).as(people.finance).when(givesBack).records(taken(null));
    before.at(at).as(people.chief).when(givesBack).records();
    world.at(at).as(people.finance).when(givesBack).records();
  });
});

describe("sleeping on a duty", () => {
  it("is recorded for oneself, and leaves others and what is taken alone", () => {
    const before = given(
      ...authority,
      did(people.chief, at, takes),
      did(people.chief, at, sleeps("2018-06-29")),
    );
    const state = before.at(at).as(people.finance).when(sleeps("2018-06-27")).records({
      type: "duty-snoozed",
      duty,
      subject: about,
      person: people.finance,
      until: "2018-06-27",
    });
    expect(state.dutyMarks.get(duty)).toMatchObject({
      taken: people.chief,
      snoozed: { [people.chief]: "2018-06-29", [people.finance]: "2018-06-27" },
    });
    before.at(at).as(people.chief).when(sleeps("2018-06-29")).records();
  });

  it.each(["2018-06-25", "2018-06-24", "2018-08-25"])("cannot last until %s", (until) => {
    world
      .at(at)
      .as(people.finance)
      .when(sleeps(until))
      .refuses({ code: "snooze-outside", to: day("2018-08-24") });
  });

  it.each(["2018-06-26", "2018-08-24"])("can last until %s", (until) => {
    world.at(at).as(people.finance).when(sleeps(until)).recordsKinds("duty-snoozed");
  });
});
