import { describe, expect, it } from "vitest";
import { type AssignmentId, day, type PersonId, subject } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import { owed } from "../../src/notify/owed.ts";
import {
  activities,
  assignments,
  at,
  authority2023,
  guidelines,
  plan,
} from "./assignment-fixture.ts";
import { contextOf, did, person, type World, worldOf } from "./given.ts";
import { ids, people, positions } from "./organisation.ts";

/** What the assignments ask on a day: of whom what is owed or has to be done. */
function asks(world: World, assignment: AssignmentId, on: string): readonly string[] {
  const about = subject(`assignment/${assignment}`);
  const sent = owed(about, world.state, day(on)).map(
    ({ kind, person: who, card }) => `${kind} ${card.card} ${who}`,
  );
  const todo = dutiesOf(about, world.state, day(on))
    .filter((duty) => duty.opensOn === null || duty.opensOn <= on)
    .map((duty) => `${duty.kind} ${duty.deadline} ${duty.people.join(" ")}`);
  return [...sent, ...todo];
}

const act = (world: World, who: PersonId, on: string, asked: Command): void =>
  world.carryOut(did(who, on, asked));

const office = `${people.secretary} ${people.secondSecretary}`;

describe("a plan that is due by May at the latest", () => {
  it("goes from the autumn's paragraph to the board's note in May, through a change of office", () => {
    const world = worldOf(...authority2023);
    const { plan: id } = assignments;
    act(world, people.secretary, "2022-11-21 10:00", plan);
    // Monday 21 November: five working days to confirm; the board's last meeting before June decides on 30 May.
    expect(asks(world, id, "2022-11-21")).toEqual([
      `task assignment ${people.chief}`,
      `confirm-assignment 2022-11-28 ${people.chief}`,
      `report-assignment 2023-05-15 ${people.chief}`,
    ]);
    act(world, people.chief, "2022-11-22 10:00", { type: "confirm-assignment", assignment: id });
    expect(asks(world, id, "2022-11-22")).toEqual([`report-assignment 2023-05-15 ${people.chief}`]);

    act(world, people.secretary, "2023-02-20 10:00", {
      type: "end-holding",
      position: positions.chief,
      person: people.chief,
      standing: "ordinary",
      from: day("2018-01-01"),
      to: day("2023-02-28"),
    });
    act(world, people.secretary, "2023-02-20 10:05", {
      type: "appoint-holder",
      position: positions.chief,
      person: people.finance,
      standing: "acting",
      from: day("2023-03-01"),
      to: day("2023-12-31"),
      appointment: "RS/100/2023",
    });
    expect(asks(world, id, "2023-02-28")).toEqual([`report-assignment 2023-05-15 ${people.chief}`]);
    expect(asks(world, id, "2023-03-01")).toEqual([
      `report-assignment 2023-05-15 ${people.finance}`,
    ]);

    act(world, people.finance, "2023-05-11 10:00", {
      type: "report-assignment",
      assignment: id,
      text: "Förslag till plan för utbildning.",
      reference: "RS/900/2022",
    });
    const [last] = world.state.trails.get(`assignment/${id}`)?.slice(-1) ?? [];
    expect(last?.capacity).toMatchObject({ standing: "acting", appointment: "RS/100/2023" });
    expect(asks(world, id, "2023-05-29")).toEqual([]);
    expect(asks(world, id, "2023-05-30")).toEqual([`note-assignment 2023-06-02 ${office}`]);

    act(world, people.secondSecretary, "2023-06-01 10:00", {
      type: "note-assignment",
      assignment: id,
      section: 97,
      day: day("2023-05-30"),
    });
    expect(asks(world, id, "2023-12-31")).toEqual([]);
    expect(world.state.assignments.get(id)?.closed).toStrictEqual({
      meeting: at.may,
      section: 97,
      day: "2023-05-30",
    });
  });

  it("asks for a meeting when the one in May is cancelled, and guesses none", () => {
    const world = worldOf(...authority2023);
    const { plan: id } = assignments;
    act(world, people.secretary, "2022-11-21 10:00", plan);
    act(world, people.secretary, "2023-03-01 10:00", {
      type: "cancel-meeting",
      meeting: at.may,
      reason: "Slås ihop med juni",
    });
    expect(world.state.assignments.get(id)?.meeting).toBeNull();
    expect(asks(world, id, "2023-03-01")).toEqual([
      `task assignment ${people.chief}`,
      `task bind-assignment ${people.secretary}`,
      `task bind-assignment ${people.secondSecretary}`,
      `confirm-assignment 2023-03-08 ${people.chief}`,
      `bind-assignment 2023-03-06 ${office}`,
    ]);
  });
});

describe("two assignments of one paragraph", () => {
  /** Entered in June, after the board's meeting; both confirmed as far as they can be. */
  function entered(): World {
    const world = worldOf(...authority2023);
    act(world, people.secretary, "2023-06-12 10:00", guidelines);
    act(world, people.secretary, "2023-06-12 10:05", activities);
    act(world, people.chief, "2023-06-13 10:00", {
      type: "confirm-assignment",
      assignment: assignments.activities,
    });
    return world;
  }
  const settle = (outcome: "met" | "failed", section: number, on: string): Command => ({
    type: "settle-condition",
    assignment: assignments.guidelines,
    outcome,
    section,
    day: day(on),
  });
  const report = (assignment: AssignmentId): Command => ({
    type: "report-assignment",
    assignment,
    text: "Klart, se handlingen.",
    reference: "RS/342/2022",
  });
  const note = (assignment: AssignmentId, section: number, on: string): Command => ({
    type: "note-assignment",
    assignment,
    section,
    day: day(on),
  });

  it("R22: the one that sleeps wakes when the assembly decides, and ends in October", () => {
    const world = entered();
    const { guidelines: id } = assignments;
    expect(asks(world, id, "2023-06-12")).toEqual([
      `notice assignment ${people.chief}`,
      `settle-condition 2023-10-10 ${office} ${people.chief}`,
    ]);
    act(world, people.secretary, "2023-06-26 10:00", settle("met", 83, "2023-06-21"));
    expect(asks(world, id, "2023-06-26")).toEqual([
      `task assignment ${people.chief}`,
      `confirm-assignment 2023-07-03 ${people.chief}`,
      `report-assignment 2023-10-10 ${people.chief}`,
    ]);
    act(world, people.chief, "2023-06-27 10:00", { type: "confirm-assignment", assignment: id });
    act(world, people.chief, "2023-10-03 10:00", report(id));
    act(world, people.secretary, "2023-10-26 10:00", note(id, 180, "2023-10-25"));
    expect(world.state.assignments.get(id)?.status).toBe("closed");
    expect(asks(world, id, "2023-10-26")).toEqual([]);
  });

  it("R23: the other one is reported in August, whatever becomes of the first", () => {
    const world = entered();
    act(world, people.secretary, "2023-06-26 10:00", settle("failed", 83, "2023-06-21"));
    expect(asks(world, assignments.guidelines, "2023-06-26")).toEqual([
      `notice assignment ${people.chief}`,
    ]);
    const { activities: id } = assignments;
    expect(asks(world, id, "2023-08-10")).toEqual([`report-assignment 2023-08-15 ${people.chief}`]);
    act(world, people.chief, "2023-08-11 10:00", report(id));
    expect(asks(world, id, "2023-08-30")).toEqual([`note-assignment 2023-09-04 ${office}`]);
    act(world, people.secretary, "2023-08-31 10:00", note(id, 150, "2023-08-30"));
    const statuses = [...world.state.assignments.values()].map((one) => one.status);
    expect(statuses).toEqual(["lapsed", "closed"]);
  });

  it("R22: one that the assembly comes to after October asks the secretariat what became of its condition, and then for a meeting", () => {
    const world = entered();
    const { guidelines: id } = assignments;
    expect(asks(world, id, "2023-11-28")).toEqual([
      `notice assignment ${people.chief}`,
      `settle-condition 2023-12-01 ${office}`,
    ]);
    act(world, people.secretary, "2023-11-29 10:00", settle("met", 140, "2023-11-28"));
    expect(asks(world, id, "2023-11-29")).toEqual([
      `task assignment ${people.chief}`,
      `task bind-assignment ${people.secretary}`,
      `task bind-assignment ${people.secondSecretary}`,
      `confirm-assignment 2023-12-06 ${people.chief}`,
      `bind-assignment 2023-12-04 ${office}`,
    ]);
    act(world, people.secretary, "2023-11-29 11:00", {
      type: "bind-assignment",
      assignment: id,
      meeting: at.december,
      reason: null,
    });
    // The document stop of 5 December has passed already: the owner is told, and the line above.
    expect(asks(world, id, "2023-11-29")).toEqual([
      `task assignment ${people.chief}`,
      `confirm-assignment 2023-12-06 ${people.chief}`,
      `report-assignment 2023-11-21 ${people.chief}`,
    ]);
  });

  it("R34: one that misses August is moved with its reason, and both stay in its history", () => {
    const world = entered();
    const { activities: id } = assignments;
    expect(asks(world, id, "2023-09-04")).toEqual([`report-assignment 2023-08-15 ${people.chief}`]);
    act(world, people.secretary, "2023-09-04 10:00", {
      type: "bind-assignment",
      assignment: id,
      meeting: at.october,
      reason: "Aktiviteterna är inte beslutade än",
    });
    expect(asks(world, id, "2023-09-04")).toEqual([
      `notice assignment ${people.chief}`,
      `report-assignment 2023-10-10 ${people.chief}`,
    ]);
    const lines = world.state.trails.get(`assignment/${id}`)?.map((one) => one.event);
    expect(lines).toEqual(["assignment-registered", "assignment-confirmed", "assignment-bound"]);
    expect(world.state.trails.get(`assignment/${id}`)?.at(-1)?.facts).toStrictEqual({
      meeting: at.october,
      text: "Aktiviteterna är inte beslutade än",
    });
  });

  it("R24: without an August meeting the secretariat is asked, and an extra meeting answers", () => {
    const world = worldOf(
      ...authority2023,
      did(people.secretary, "2023-06-09 10:00", {
        type: "cancel-meeting",
        meeting: at.august,
        reason: "För få ärenden",
      }),
    );
    const { activities: id } = assignments;
    act(world, people.secretary, "2023-06-12 10:05", activities);
    expect(asks(world, id, "2023-06-12")).toContain(`task bind-assignment ${people.secretary}`);
    act(world, people.secretary, "2023-06-13 10:00", {
      type: "schedule-meeting",
      body: ids.board,
      firstDay: day("2023-08-22"),
      decisionDay: day("2023-08-22"),
      documentStop: day("2023-08-08"),
      extra: true,
    });
    // The new meeting is offered, not taken: who asked for August must say whether it is this one.
    expect(asks(world, id, "2023-06-13")).toContain(`task bind-assignment ${people.secretary}`);
    const [extra] = [...world.state.meetings.values()].filter((one) => one.extra);
    if (extra === undefined) throw new Error("the extra meeting is in the calendar");
    act(world, people.secretary, "2023-06-13 10:05", {
      type: "bind-assignment",
      assignment: id,
      meeting: extra.id,
      reason: null,
    });
    expect(asks(world, id, "2023-06-13")).toEqual([
      `task assignment ${people.chief}`,
      `confirm-assignment 2023-06-20 ${people.chief}`,
      `report-assignment 2023-08-08 ${people.chief}`,
    ]);
  });

  it("R33: a whole year goes by without anything happening by itself", () => {
    const world = entered();
    const before = JSON.stringify([...world.state.assignments.entries()]);
    for (const on of ["2023-08-16", "2023-10-11", "2023-12-31"]) {
      asks(world, assignments.guidelines, on);
      const context = { ...contextOf(`${on} 10:00`, person(people.secretary)) };
      const program = { kind: "system", name: "delivery" } as const;
      const decided = world.judge(settle("met", 83, "2023-06-21"), { ...context, actor: program });
      expect(decided).toStrictEqual({ kind: "refused", refusal: { code: "human-required" } });
    }
    expect(JSON.stringify([...world.state.assignments.entries()])).toBe(before);
  });
});
