import { type BodyId, bodyId, type Day, day } from "../../domain/brand.ts";
import type { Body } from "../../domain/meeting.ts";

export const bodies = {
  board: bodyId("RS"),
  council: bodyId("RF"),
} as const;

export const establishedBodies: readonly Omit<Body, "ended" | "leadTimes">[] = [
  { id: bodies.board, title: { sv: "Regionstyrelsen", en: "The regional board" } },
  { id: bodies.council, title: { sv: "Regionfullmäktige", en: "The regional council" } },
];

/** A meeting with its document stop, as the secretariat would enter it. */
export interface SampleMeeting {
  readonly body: BodyId;
  readonly firstDay: Day;
  readonly decisionDay: Day;
  readonly documentStop: Day;
}

function meeting(
  body: BodyId,
  firstDay: string,
  decisionDay: string,
  documentStop: string,
): SampleMeeting {
  return {
    body,
    firstDay: day(firstDay),
    decisionDay: day(decisionDay),
    documentStop: day(documentStop),
  };
}

/**
 * The meetings of 2018; none in July. The document stop is fourteen days before the first day; each of those
 * days is a working day that year, so none had to move earlier. Preparation and summons follow the lead times.
 */
export const scheduledMeetings: readonly SampleMeeting[] = [
  meeting(bodies.board, "2018-01-31", "2018-01-31", "2018-01-17"),
  meeting(bodies.council, "2018-02-13", "2018-02-14", "2018-01-30"),
  meeting(bodies.board, "2018-02-28", "2018-02-28", "2018-02-14"),
  meeting(bodies.board, "2018-03-27", "2018-03-28", "2018-03-13"),
  meeting(bodies.board, "2018-04-24", "2018-04-25", "2018-04-10"),
  meeting(bodies.board, "2018-05-29", "2018-05-30", "2018-05-15"),
  meeting(bodies.board, "2018-06-13", "2018-06-13", "2018-05-30"),
  meeting(bodies.council, "2018-06-19", "2018-06-20", "2018-06-05"),
  meeting(bodies.board, "2018-08-29", "2018-08-29", "2018-08-15"),
  meeting(bodies.board, "2018-09-25", "2018-09-26", "2018-09-11"),
  meeting(bodies.council, "2018-10-16", "2018-10-17", "2018-10-02"),
  meeting(bodies.board, "2018-10-30", "2018-10-31", "2018-10-16"),
  meeting(bodies.board, "2018-11-27", "2018-11-28", "2018-11-13"),
  meeting(bodies.board, "2018-12-12", "2018-12-12", "2018-11-28"),
];
