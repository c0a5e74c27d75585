import { describe, expect, it } from "vitest";
import { day, meetingId, type PersonId, subject } from "../../src/domain/brand.ts";
import type { State } from "../../src/domain/state.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import type { Duty } from "../../src/notify/duty.ts";
import { owed } from "../../src/notify/owed.ts";
import { confirmed, reported } from "../domain/assignment-ask.ts";
import { assignments, at, given3 } from "../domain/assignment-fixture.ts";
import { did, type Done, worldOf } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";

const { activities, guidelines } = assignments;
const secretaries = [people.secretary, people.secondSecretary];

const after = (...done: readonly Done[]): State => worldOf(...given3, ...done).state;

const duties = (assignment: string, state: State, on: string): readonly Duty[] =>
  dutiesOf(subject(`assignment/${assignment}`), state, day(on));

/** What has to be done, by when and by whom. */
const seen = (
  assignment: string,
  state: State,
  on: string,
): (readonly [string, string, readonly PersonId[]])[] =>
  duties(assignment, state, on).map(({ kind, deadline, people: who }) => [kind, deadline, who]);

const told = (assignment: string, state: State, on: string): readonly string[] =>
  owed(subject(`assignment/${assignment}`), state, day(on)).map(
    ({ kind, person: who, card }) => `${kind} ${who} ${card.card}`,
  );

describe("an assignment whose condition has not been settled in time", () => {
  it("R22: is never late; when the other body has met, the secretariat is asked once whether it decided", () => {
    expect(seen(guidelines, after(), "2023-10-11")).toEqual([
      ["settle-condition", "2023-12-01", secretaries],
    ]);
    const [duty, ...others] = duties(guidelines, after(), "2023-10-11");
    expect(others).toEqual([]);
    expect(duty).toMatchObject({
      opensOn: "2023-11-28",
      above: [people.chief],
      card: { card: "settle-condition", assignment: guidelines },
    });
    expect(duty?.key).not.toBe(duties(guidelines, after(), "2023-10-10")[0]?.key);
  });

  it("whose other body has no meeting more is asked about after its own meeting", () => {
    const gone = did(people.secretary, "2023-06-14 10:00", {
      type: "cancel-meeting",
      meeting: meetingId("RF-2023-11-28"),
      reason: "För få ärenden",
    });
    expect(duties(guidelines, after(gone), "2023-10-11")).toMatchObject([
      { kind: "settle-condition", opensOn: "2023-10-25", deadline: "2023-10-30" },
    ]);
  });
});

describe("an assignment that has been withdrawn or sent back", () => {
  it("asks nothing once it is withdrawn, and its owner is told", () => {
    const withdrawn = did(people.secretary, "2023-09-01 10:00", {
      type: "withdraw-assignment",
      assignment: activities,
      reason: "Felregistrerat",
    });
    expect(seen(activities, after(confirmed, reported, withdrawn), "2023-09-01")).toEqual([]);
    expect(told(activities, after(confirmed, reported, withdrawn), "2023-09-01")).toEqual([
      `notice ${people.chief} assignment`,
    ]);
  });

  it("asks for the report anew once the body has sent it back, and its owner is told", () => {
    const back = did(people.secretary, "2023-09-01 10:00", {
      type: "refer-back-assignment",
      assignment: activities,
      meeting: at.december,
      reason: "Kostnaderna saknas",
    });
    const state = after(confirmed, reported, back);
    expect(seen(activities, state, "2023-09-01")).toEqual([
      ["report-assignment", "2023-11-21", [people.chief]],
    ]);
    expect(told(activities, state, "2023-09-01")).toEqual([`notice ${people.chief} assignment`]);
  });
});
