import { describe, expect, it } from "vitest";
import { day, type PersonId, subject } from "../../../../src/domain/brand.ts";
import type { DutyKind } from "../../../../src/domain/reminder.ts";
import { agendaLines } from "../../../../src/teams/cards/assignment/assignments.ts";
import { retiredAssignmentSheet } from "../../../../src/teams/cards/assignment/retired.ts";
import { dutyText } from "../../../../src/teams/cards/duty-text.ts";
import {
  activities,
  assignments,
  at,
  given3,
  guidelines,
} from "../../../domain/assignment-fixture.ts";
import { did, type Done, type World, worldOf } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { viewerOf } from "../../cards-2/scene.ts";

const confirmed = did(people.chief, "2023-06-13 10:00", {
  type: "confirm-assignment",
  assignment: assignments.activities,
});
const reported = did(people.chief, "2023-08-10 10:00", {
  type: "report-assignment",
  assignment: assignments.activities,
  text: "Sju aktiviteter till årets slut",
  reference: "RS/342/2022",
});
const noted = did(people.secretary, "2023-09-01 10:00", {
  type: "note-assignment",
  assignment: assignments.activities,
  section: 150,
  day: day("2023-08-30"),
});
const after = (...done: readonly Done[]): World => worldOf(...given3, ...done);
const world = after();

describe("a duty about an assignment reads", () => {
  const text = (kind: DutyKind, id = assignments.activities, language: "sv" | "en" = "sv") =>
    dutyText(
      { kind, subject: subject(`assignment/${id}`), detail: "" },
      world.state,
      viewerOf(people.chief, { on: "2023-06-13", language }),
    );

  it.each([
    ["confirm-assignment", "Bekräfta uppdraget: ", "Återrapporteras senast tisdag 15 augusti 2023"],
    ["bind-assignment", "Ange sammanträde för uppdraget: ", "inget sammanträde som passar"],
    ["report-assignment", "Återrapportera: ", "handlingsstopp tisdag 15 augusti 2023"],
    ["note-assignment", "Har regionstyrelsen tagit del? ", "29–30 augusti 2023"],
  ] as const)("%s: %s", (kind, title, note) => {
    const said = text(kind);
    expect(said?.title).toBe(`${title}${activities.text}`);
    expect(said?.note).toContain(note);
    expect(said?.late).toMatch(/^\p{Lu}.*\.$/u);
    expect(said?.button).not.toBe("");
    expect(text(kind, assignments.activities, "en")?.title).not.toBe(said?.title);
  });

  it("settle-condition: which body is waited for", () => {
    expect(text("settle-condition", assignments.guidelines)).toMatchObject({
      title: `Snart dags, men villkoret är inte uppfyllt: ${guidelines.text}`,
      note: "Väntar på beslut av regionfullmäktige. Handlingsstopp tisdag 10 oktober 2023.",
    });
  });

  it("as nothing where the assignment is not there", () => {
    const ref = {
      kind: "report-assignment",
      subject: subject("assignment/none"),
      detail: "",
    } as const;
    expect(dutyText(ref, world.state, viewerOf(people.secretary, {}))).toBeNull();
  });
});

describe("besides", () => {
  it("a meeting's agenda has a line for what is to be reported at it", () => {
    expect(agendaLines(world.state, at.august, "sv")).toEqual([
      "Återrapport av uppdrag, RS 2023-06-07 § 121 p. 2b (regiondirektören): Redovisa vilka aktiviteter som inför modellen.",
    ]);
    expect(agendaLines(world.state, at.october, "sv")).toEqual([]);
    expect(agendaLines(after(reported, noted).state, at.august, "sv")).toEqual([]);
  });

  it("a task that is over says what came of it, and nothing to somebody who may not see it", () => {
    const done = after(confirmed);
    const assignment = done.state.assignments.get(assignments.activities);
    if (assignment === undefined) throw new Error("the fixture has it");
    const sheet = (person: PersonId) =>
      retiredAssignmentSheet(assignment, done.state, viewerOf(person, { on: "2023-06-13" })).data;
    expect(sheet(people.chief).paragraphs.join()).toContain(
      "Ulla Norrman, regiondirektör: bekräftade uppdraget.",
    );
    expect(sheet(people.chief).actions).toEqual([]);
    expect(sheet(people.outsider).paragraphs.join()).not.toContain("Ulla");
  });
});
