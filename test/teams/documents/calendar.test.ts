import { expect, it } from "vitest";
import { day, instant, type PersonId } from "../../../src/domain/brand.ts";
import type { Viewer } from "../../../src/notify/card.ts";
import { calendarOf } from "../../../src/teams/documents/calendar.ts";
import { decided } from "../../domain/ask.ts";
import { authority } from "../../domain/fixture.ts";
import { did, type Done, worldOf } from "../../domain/given.ts";
import { ids, people } from "../../domain/organisation.ts";

function entriesOf(person: PersonId, ...after: readonly Done[]) {
  const { state } = worldOf(...authority, ...decided("skills"), ...after);
  const now = instant(Date.parse("2018-07-05T10:00:00+02:00"));
  const viewer: Viewer = { person, language: "sv", now, today: day("2018-07-05") };
  return calendarOf(state, viewer);
}

const stop = (id: string) => `document-stop:${id}`;

it("has a person's own duties with their deadlines, and nobody else's", () => {
  const director = entriesOf(people.director);
  expect(director.find((one) => one.id.startsWith("undistributed:pot/skills"))).toMatchObject({
    title: "Fördela: Kompetens",
    text: "400 000 kr är kvar att fördela.".replaceAll(/(?<=\d) /g, "\u00A0"),
  });
  expect(entriesOf(people.outsider).every((one) => one.id.startsWith("document-stop:"))).toBe(true);
});

it("names the list's number among the secretariat's, by the meeting's document stop", () => {
  const list = entriesOf(people.secretary).find((one) => one.id.startsWith("number-list:"));
  expect(list?.day).toBe("2018-08-15");
});

it("keeps the id of a meeting that moves, with a later change, and drops one that is cancelled", () => {
  const find = (...after: readonly Done[]) =>
    entriesOf(people.director, ...after).find((one) => one.id === stop(ids.august));
  const planned = find();
  expect(planned).toMatchObject({ day: "2018-08-15", title: "Handlingsstopp, regionstyrelsen" });
  const at = "2018-07-02 10:00";
  const moved = find(
    did(people.secretary, at, {
      type: "move-meeting",
      meeting: ids.august,
      firstDay: day("2018-09-04"),
      decisionDay: day("2018-09-05"),
      reason: "Lokalen är dubbelbokad.",
    }),
  );
  expect(moved?.changed).toBe(Date.parse("2018-07-02T10:00:00+02:00"));
  expect(moved?.day).not.toBe(planned?.day);
  const gone = did(people.secretary, at, {
    type: "cancel-meeting",
    meeting: ids.august,
    reason: "Inställt.",
  });
  expect(find(gone)).toBeUndefined();
});

it("leaves out meetings whose document stop is past", () => {
  expect(entriesOf(people.director).map((one) => one.id)).not.toContain(stop(ids.june));
});
