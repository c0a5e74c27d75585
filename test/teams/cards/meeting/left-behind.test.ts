import { expect, it } from "vitest";
import { assignmentId, day } from "../../../../src/domain/brand.ts";
import type { Event } from "../../../../src/domain/event.ts";
import { decided } from "../../../domain/ask.ts";
import { authority } from "../../../domain/fixture.ts";
import { worldOf } from "../../../domain/given.ts";
import { ids, people, positions } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown } from "../../cards-2/scene.ts";
import { Desk } from "./clicking.ts";

const assigned: Event = {
  type: "assignment-registered",
  assignment: assignmentId("A"),
  case: ids.case,
  basis: { kind: "section", body: ids.board, day: day("2018-04-25"), section: 114, item: null },
  text: "Återredovisa **läget**.",
  owner: positions.chief,
  body: ids.board,
  target: { when: "in", month: "2018-08" },
  meeting: ids.august,
  condition: null,
};
const desk = () =>
  new Desk(worldOf(...authority, ...decided("skills"), assigned), people.secretary, "2018-06-25", {
    card: "meeting",
    meeting: ids.august,
  }).press("Flytta");

it("says before a meeting moves which assignments do not fit the new days, and asks for them after", () => {
  const table = desk().press("Visa vad som följer", { firstDay: "2018-09-04", reason: "Valet." });
  expect(table.seen.text).toContain("Två anmälningar följer med till de nya dagarna.");
  expect(table.seen.text).toContain(
    "Ett uppdrag skulle hamna utanför sin månad och följer inte med.",
  );
  expect(table.seen.text).toContain("Passar inte de nya dagarna");
  expect(table.seen.text).toContain("Återredovisa \\*\\*läget\\*\\*.");
  expect(table.seen.text).toContain("· regionstyrelsen, augusti 2018");
  expect(
    complaintsAbout(
      shown(table.world, table.card, people.secretary, { on: "2018-06-25", language: "en" })
        .content,
    ),
  ).toStrictEqual([]);
  table.press("Flytta mötet");
  expect(table.seen.text).toContain("Mötet är flyttat.");
  const { state } = table.world;
  expect(state.assignments.get("A")?.meeting).toBeNull();
  expect(state.notices.get("decision/1/2018")?.meeting).toBe(ids.august);
  const bind = new Desk(table.world, people.secretary, "2018-06-25", {
    card: "bind-assignment",
    assignment: assignmentId("A"),
  });
  expect(bind.seen.text).toContain(
    "Sammanträdet flyttades ur den månaden och är nu regionstyrelsen 4 september 2018.",
  );
  bind.press("Spara sammanträdet", { meeting: ids.august });
  expect(bind.seen.text).toContain("Fältet är tomt.");
  bind.press("Spara sammanträdet", { meeting: ids.august, reason: "Det räcker." });
  expect(state.assignments.get("A")?.meeting).toBe(ids.august);
});

it("says nothing of it where the new days are in the month", () => {
  const table = desk().press("Visa vad som följer", { firstDay: "2018-08-30", reason: "Valet." });
  expect(table.seen.text).toContain("Två anmälningar och ett uppdrag följer med");
  expect(table.seen.text).not.toContain("Passar inte");
  table.press("Flytta mötet");
  expect(table.world.state.assignments.get("A")?.meeting).toBe(ids.august);
});
