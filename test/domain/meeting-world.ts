import { assignmentId, day } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { Event } from "../../src/domain/event.ts";
import type { MeetingCommand } from "../../src/domain/meeting.ts";
import { authority } from "./fixture.ts";
import { type Done, did, given } from "./given.ts";
import { ids, people, positions } from "./organisation.ts";

/** When she asks. */
export const now = "2018-07-02 10:14";
/** The secretary asks for something, in the week after the decisions of June. */
export const asking = (command: Command, before: readonly (Event | Done)[] = authority, at = now) =>
  given(...before)
    .at(at)
    .as(people.secretary)
    .when(command);

/** The August meeting is put off into September. */
export const move: MeetingCommand & { type: "move-meeting" } = {
  type: "move-meeting",
  meeting: ids.august,
  firstDay: day("2018-09-04"),
  decisionDay: day("2018-09-05"),
  reason: "Lokalen är dubbelbokad.",
};

/** It is not held at all. */
export const cancel: MeetingCommand & { type: "cancel-meeting" } = {
  type: "cancel-meeting",
  meeting: ids.august,
  reason: "Inget att besluta.",
};
export const cancelled = did(people.secretary, "2018-07-01 10:00", cancel);

/** An assignment that a meeting waits for. */
export const assigned = (id: string, change: object = {}): Event => ({
  type: "assignment-registered",
  assignment: assignmentId(id),
  case: ids.case,
  basis: { kind: "section", body: ids.board, day: day("2018-04-25"), section: 114, item: null },
  text: "Återredovisa.",
  owner: positions.chief,
  body: ids.board,
  target: { when: "in", month: "2018-08" },
  meeting: ids.august,
  condition: null,
  ...change,
});
