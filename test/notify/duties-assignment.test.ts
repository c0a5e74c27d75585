import { describe, expect, it } from "vitest";
import { assignmentId, day, type PersonId, subject } from "../../src/domain/brand.ts";
import type { State } from "../../src/domain/state.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import type { Duty } from "../../src/notify/duty.ts";
import { owed } from "../../src/notify/owed.ts";
import {
  activities as activitiesCommand,
  assignments,
  at,
  authority2023,
  given3,
} from "../domain/assignment-fixture.ts";
import { contextOf, did, type Done, person, worldOf } from "../domain/given.ts";
import { holds, imported, people, positions } from "../domain/organisation.ts";

const { activities, guidelines } = assignments;
const secretaries = [people.secretary, people.secondSecretary];

const after = (...done: readonly Done[]): State => worldOf(...given3, ...done).state;

const duties = (assignment: string, state: State, on: string): readonly Duty[] =>
  dutiesOf(subject(`assignment/${assignment}`), state, day(on));

type Seen = readonly [string, string, readonly PersonId[]];

/** What has to be done, by when and by whom. */
const seen = (assignment: string, state: State, on: string): Seen[] =>
  duties(assignment, state, on).map(({ kind, deadline, people: who }) => [kind, deadline, who]);

const told = (assignment: string, state: State, on: string) =>
  owed(subject(`assignment/${assignment}`), state, day(on)).map(
    ({ kind, person: who, card }) => `${kind} ${who} ${card.card}`,
  );

const confirmed = did(people.chief, "2023-06-13 10:00", {
  type: "confirm-assignment",
  assignment: activities,
});
const reported = did(people.chief, "2023-08-10 10:00", {
  type: "report-assignment",
  assignment: activities,
  text: "Sju aktiviteter.",
  reference: "RS/342/2022",
});
const noted = did(people.secretary, "2023-09-01 10:00", {
  type: "note-assignment",
  assignment: activities,
  section: 150,
  day: day("2023-08-30"),
});
const settle = (outcome: "met" | "failed", on = "2023-06-26 10:00"): Done =>
  did(people.secretary, on, {
    type: "settle-condition",
    assignment: guidelines,
    outcome,
    section: 83,
    day: day("2023-06-21"),
  });
const cancelled = did(people.secretary, "2023-06-14 10:00", {
  type: "cancel-meeting",
  meeting: at.august,
  reason: "För få ärenden",
});
const rebound = did(people.secretary, "2023-08-21 10:00", {
  type: "bind-assignment",
  assignment: activities,
  meeting: at.october,
  reason: "Underlaget är inte klart",
});
const moved = did(people.secretary, "2023-06-14 10:00", {
  type: "move-meeting",
  meeting: at.august,
  firstDay: day("2023-08-22"),
  decisionDay: day("2023-08-23"),
  documentStop: day("2023-08-08"),
  reason: "Krockar med en konferens",
});

describe("an active assignment", () => {
  it("is confirmed within five working days and reported before the document stop", () => {
    // Registered on Monday 12 June.
    expect(seen(activities, after(), "2023-06-12")).toEqual([
      ["confirm-assignment", "2023-06-19", [people.chief]],
      ["report-assignment", "2023-08-15", [people.chief]],
    ]);
  });

  it("asks for its report alone once it is confirmed", () => {
    expect(seen(activities, after(confirmed), "2023-06-13")).toEqual([
      ["report-assignment", "2023-08-15", [people.chief]],
    ]);
  });

  it("R34: stays its owner's duty when the meeting has been held without a report", () => {
    expect(seen(activities, after(confirmed), "2023-09-15")).toEqual([
      ["report-assignment", "2023-08-15", [people.chief]],
    ]);
  });

  it("has a later deadline when it is moved, counted from the move", () => {
    const state = after(confirmed, rebound);
    expect(seen(activities, state, "2023-08-21")).toEqual([
      ["report-assignment", "2023-10-10", [people.chief]],
    ]);
    expect(duties(activities, state, "2023-08-21")[0]?.since).toBe(
      contextOf("2023-08-21 10:00", person(people.secretary)).now,
    );
  });

  it("follows its meeting when that is moved, counted from the move", () => {
    const state = after(confirmed, moved);
    const [report] = duties(activities, state, "2023-06-14");
    expect(report?.deadline).toBe("2023-08-08");
    expect(report?.since).toBe(contextOf("2023-06-14 10:00", person(people.secretary)).now);
  });

  it("is as old as its own turn where the meeting moved before that", () => {
    const state = after(
      moved,
      confirmed,
      did(people.secretary, "2023-06-20 10:00", {
        type: "bind-assignment",
        assignment: activities,
        meeting: at.october,
        reason: "Underlaget är inte klart",
      }),
      did(people.secretary, "2023-06-21 10:00", {
        type: "bind-assignment",
        assignment: activities,
        meeting: at.august,
        reason: "Hinner ändå",
      }),
    );
    expect(duties(activities, state, "2023-06-21")[0]?.since).toBe(
      contextOf("2023-06-21 10:00", person(people.secretary)).now,
    );
  });

  it("is asked of the secretariat when its meeting is cancelled, and of its owner no more", () => {
    expect(seen(activities, after(confirmed, cancelled), "2023-06-14")).toEqual([
      ["bind-assignment", "2023-06-19", secretaries],
    ]);
  });

  it("goes up the line from its owner, and to nobody from the top", () => {
    const owned = { ...activitiesCommand, owner: positions.finance };
    const { state } = worldOf(...authority2023, did(people.secretary, "2023-06-12 10:00", owned));
    expect(duties(activities, state, "2023-06-12").map((one) => one.above)).toEqual([
      [people.chief],
      [people.chief],
    ]);
    expect(duties(activities, after(), "2023-06-12").map((one) => one.above)).toEqual([[], []]);
  });

  it("lies with the secretariat where nobody holds the office", () => {
    const owned = { ...activitiesCommand, owner: positions.clinic };
    const { state } = worldOf(...authority2023, did(people.secretary, "2023-06-12 10:00", owned));
    expect(seen(activities, state, "2023-06-12").map(([, , who]) => who)).toEqual([
      secretaries,
      secretaries,
    ]);
  });

  it("follows the office: to whoever takes it over, from that day", () => {
    const acting = imported(
      holds("finance", "chief", {
        standing: "acting",
        appointment: "RS/77/2023",
        from: day("2023-07-01"),
        to: day("2023-07-31"),
      }),
    );
    const state = after(acting);
    const who = (on: string) => seen(activities, state, on).map(([, , them]) => them);
    expect(who("2023-06-30")).toEqual([[people.chief], [people.chief]]);
    expect(who("2023-07-01")).toEqual([[people.finance], [people.finance]]);
    expect(who("2023-08-01")).toEqual([[people.chief], [people.chief]]);
  });
});

describe("a dormant assignment", () => {
  it("R22: tells the secretariat and its owner that the day comes near, and nobody above", () => {
    const state = after();
    expect(seen(guidelines, state, "2023-10-10")).toEqual([
      ["settle-condition", "2023-10-10", [...secretaries, people.chief]],
    ]);
    expect(duties(guidelines, state, "2023-10-10")[0]?.above).toEqual([]);
  });

  it("asks for a meeting from the first day where it has none", () => {
    const gone = did(people.secretary, "2023-06-14 10:00", {
      type: "cancel-meeting",
      meeting: at.october,
      reason: "Krockar",
    });
    expect(seen(guidelines, after(gone), "2023-06-14")).toEqual([
      ["bind-assignment", "2023-06-19", secretaries],
    ]);
  });

  it("wakes as its owner's duty, and lapses to nothing", () => {
    expect(seen(guidelines, after(settle("met")), "2023-06-26")).toEqual([
      ["confirm-assignment", "2023-07-03", [people.chief]],
      ["report-assignment", "2023-10-10", [people.chief]],
    ]);
    expect(seen(guidelines, after(settle("failed")), "2023-06-26")).toEqual([]);
  });
});

describe("a reported assignment", () => {
  it("R24: waits for the meeting, and then for its paragraph within three working days", () => {
    const [note, ...more] = duties(activities, after(confirmed, reported), "2023-08-10");
    expect(more).toEqual([]);
    expect(note).toMatchObject({
      kind: "note-assignment",
      opensOn: "2023-08-30",
      deadline: "2023-09-04",
      people: secretaries,
      above: [people.chief],
      statutory: false,
    });
  });

  it("that came after the meeting is counted from its own day", () => {
    const late = { ...reported, at: "2023-09-08 10:00" };
    expect(seen(activities, after(confirmed, late), "2023-09-08")).toEqual([
      ["note-assignment", "2023-09-13", secretaries],
    ]);
  });

  it("keeps its deadline right when the meeting moves or is cancelled", () => {
    const later = { ...moved, at: "2023-08-11 10:00" };
    expect(seen(activities, after(confirmed, reported, later), "2023-08-11")).toEqual([
      ["note-assignment", "2023-08-28", secretaries],
    ]);
    const gone = { ...cancelled, at: "2023-08-11 10:00" };
    expect(seen(activities, after(confirmed, reported, gone), "2023-08-11")).toEqual([
      ["bind-assignment", "2023-08-16", secretaries],
    ]);
  });

  it("asks nothing once the body has taken note", () => {
    expect(seen(activities, after(confirmed, reported, noted), "2023-09-01")).toEqual([]);
  });
});

describe("what is sent about an assignment", () => {
  it("is a task to its owner until he has confirmed", () => {
    expect(told(activities, after(), "2023-06-12")).toEqual([`task ${people.chief} assignment`]);
    expect(told(activities, after(confirmed), "2023-06-13")).toEqual([]);
  });

  it("R22: is a notice while it sleeps, a task when it wakes, a notice when it lapses", () => {
    expect(told(guidelines, after(), "2023-06-12")).toEqual([`notice ${people.chief} assignment`]);
    expect(told(guidelines, after(settle("met")), "2023-06-26")).toEqual([
      `task ${people.chief} assignment`,
    ]);
    expect(told(guidelines, after(settle("failed")), "2023-06-26")).toEqual([
      `notice ${people.chief} assignment`,
    ]);
  });

  it("is a question to the secretariat where it has no meeting, reported or not", () => {
    const questions = secretaries.map((who) => `task ${who} bind-assignment`);
    expect(told(activities, after(confirmed, cancelled), "2023-06-14")).toEqual(questions);
    const gone = { ...cancelled, at: "2023-08-11 10:00" };
    expect(told(activities, after(confirmed, reported, gone), "2023-08-11")).toEqual(questions);
  });

  it("is a notice to an owner who has confirmed another meeting, and a task to one who has not", () => {
    expect(told(activities, after(confirmed, rebound), "2023-08-21")).toEqual([
      `notice ${people.chief} assignment`,
    ]);
    expect(told(activities, after(rebound), "2023-08-21")).toEqual([
      `task ${people.chief} assignment`,
    ]);
    const afterwards = { ...confirmed, at: "2023-08-22 10:00" };
    expect(told(activities, after(rebound, afterwards), "2023-08-22")).toEqual([]);
  });

  it("is one message to a secretary who has the assignment: first to confirm, then to name a meeting", () => {
    const also = imported(holds("secretary", "clinic"));
    const owned = {
      ...activitiesCommand,
      owner: positions.clinic,
      target: { when: "in", month: "2023-07" },
    } as const;
    const before = [...authority2023, also, did(people.secondSecretary, "2023-06-12 10:00", owned)];
    const { state } = worldOf(...before);
    expect(told(activities, state, "2023-06-12")).toEqual([
      `task ${people.secretary} assignment`,
      `task ${people.secondSecretary} bind-assignment`,
    ]);
    const mine = did(people.secretary, "2023-06-13 10:00", {
      type: "confirm-assignment",
      assignment: activities,
    });
    expect(told(activities, worldOf(...before, mine).state, "2023-06-13")).toEqual(
      secretaries.map((who) => `task ${who} bind-assignment`),
    );
  });

  it("is nothing at all once it is over, or where there is none", () => {
    expect(told(activities, after(confirmed, reported, noted), "2023-09-01")).toEqual([]);
    expect(told(assignmentId("none"), after(), "2023-09-01")).toEqual([]);
  });
});
