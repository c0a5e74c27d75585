import { day } from "../../src/domain/brand.ts";
import type { AssignmentCommand } from "../../src/domain/assignment.ts";
import type { Command } from "../../src/domain/command.ts";
import { assignments, at, given3 } from "./assignment-fixture.ts";
import { did, type Done, given } from "./given.ts";
import { people } from "./organisation.ts";

const { activities, guidelines } = assignments;

export const asking = (
  command: Command,
  { by = people.secretary, on = "2023-09-01 10:00", after = [] as readonly Done[] } = {},
) =>
  given(...given3, ...after)
    .at(on)
    .as(by)
    .when(command);

export const confirm: AssignmentCommand & { type: "confirm-assignment" } = {
  type: "confirm-assignment",
  assignment: activities,
};
export const report = (change: Partial<AssignmentCommand & { type: "report-assignment" }> = {}) =>
  ({
    type: "report-assignment",
    assignment: activities,
    text: "Sju aktiviteter till årets slut.",
    reference: "RS/342/2022",
    ...change,
  }) as const;
export const note = (
  section: number | null,
  on: string | null,
  assignment = activities,
): Command => ({
  type: "note-assignment",
  assignment,
  section,
  day: on === null ? null : day(on),
});
export const settle = (
  outcome: "met" | "failed",
  section: number | null = 83,
  on: string | null = "2023-06-21",
): Command => ({
  type: "settle-condition",
  assignment: guidelines,
  outcome,
  section,
  day: on === null ? null : day(on),
});
export const bind = (
  meeting = at.october,
  reason: string | null = "Underlaget är inte klart",
  assignment = activities,
): Command => ({ type: "bind-assignment", assignment, meeting, reason });

export const confirmed = did(people.chief, "2023-06-13 10:00", confirm);
export const reported = did(people.chief, "2023-08-10 10:00", report());
export const closed = did(people.secretary, "2023-09-01 09:00", note(150, "2023-08-30"));
export const cancelled = did(people.secretary, "2023-06-14 10:00", {
  type: "cancel-meeting",
  meeting: at.august,
  reason: "För få ärenden",
});
export const met = did(people.secretary, "2023-06-26 10:00", settle("met"));
export const failed = did(people.secretary, "2023-06-26 10:00", settle("failed"));
