import { assignmentId, type BodyId, day, meetingId, positionId } from "../../src/domain/brand.ts";
import type { AssignmentCommand } from "../../src/domain/assignment.ts";
import { type Done, did } from "./given.ts";
import { ids, imported, organisation, people, positions } from "./organisation.ts";

type Registration = AssignmentCommand & { type: "register-assignment" };

const meets = (body: BodyId, first: string, decides: string, stop: string): Done =>
  imported({
    type: "schedule-meeting",
    body,
    firstDay: day(first),
    decisionDay: day(decides),
    documentStop: day(stop),
  });

/** The meetings from the autumn of 2022 to the end of 2023; the board does not meet in April, July or November. */
export const meetings2023: readonly Done[] = [
  meets(ids.board, "2022-11-15", "2022-11-15", "2022-11-01"),
  meets(ids.board, "2023-01-24", "2023-01-24", "2023-01-10"),
  meets(ids.board, "2023-03-28", "2023-03-29", "2023-03-14"),
  meets(ids.board, "2023-05-29", "2023-05-30", "2023-05-15"),
  meets(ids.board, "2023-06-07", "2023-06-07", "2023-05-24"),
  meets(ids.council, "2023-06-20", "2023-06-21", "2023-06-05"),
  meets(ids.board, "2023-08-29", "2023-08-30", "2023-08-15"),
  meets(ids.board, "2023-10-24", "2023-10-25", "2023-10-10"),
  meets(ids.council, "2023-11-28", "2023-11-28", "2023-11-14"),
  meets(ids.board, "2023-12-05", "2023-12-05", "2023-11-21"),
];

export const at = {
  may: meetingId("RS-2023-05-30"),
  august: meetingId("RS-2023-08-30"),
  october: meetingId("RS-2023-10-25"),
  december: meetingId("RS-2023-12-05"),
} as const;

/** The authority of the fixture with the meetings of 2023. */
export const authority2023: readonly Done[] = [...organisation, ...meetings2023];

/** A plan for training, by May at the latest. */
export const plan: Registration = {
  type: "register-assignment",
  case: "RS/900/2022",
  basis: { kind: "section", body: ids.board, day: day("2022-11-15"), section: 200, item: "1" },
  text: "Föreslå hur medarbetarnas utbildning planeras gemensamt.",
  owner: positions.chief,
  body: ids.board,
  target: { when: "latest", month: "2023-05" },
  condition: null,
};

const june = { kind: "section", body: ids.board, day: day("2023-06-07"), section: 121 } as const;

/** Two out of one paragraph: the first waits for the assembly, the second does not (rule R23). */
export const guidelines: Registration = {
  type: "register-assignment",
  case: null,
  basis: { ...june, item: "2a" },
  text: "Se över riktlinjerna för styrdokument.",
  owner: positions.chief,
  body: ids.board,
  target: { when: "in", month: "2023-10" },
  condition: { text: "Om fullmäktige antar modellen", body: ids.council },
};

export const activities: Registration = {
  ...guidelines,
  basis: { ...june, item: "2b" },
  text: "Redovisa vilka aktiviteter som inför modellen.",
  target: { when: "in", month: "2023-08" },
  condition: null,
};

export const assignments = {
  plan: assignmentId("RS-2022-11-15-200-1"),
  guidelines: assignmentId("RS-2023-06-07-121-2a"),
  activities: assignmentId("RS-2023-06-07-121-2b"),
} as const;

/** All three as the secretariat has entered them. */
export const given3: readonly Done[] = [
  ...authority2023,
  did(people.secretary, "2022-11-21 10:00", plan),
  did(people.secretary, "2023-06-12 10:00", guidelines),
  did(people.secretary, "2023-06-12 10:05", activities),
];

export const nobody = positionId("hallbarhetschef");
