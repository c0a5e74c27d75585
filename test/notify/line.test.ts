import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { aboveOf, headsOf } from "../../src/notify/line.ts";
import { authority } from "../domain/fixture.ts";
import { World } from "../domain/given.ts";
import { holds, imported, people, positions } from "../domain/organisation.ts";

const today = day("2018-06-25");

function world(): World {
  const made = new World();
  for (const done of authority) made.carryOut(done);
  return made;
}

describe("the line above a duty", () => {
  it("begins at the position above", () => {
    expect(aboveOf(world().state, positions.director, today)).toEqual([people.chief]);
  });

  it("is empty on a day when nobody held anything", () => {
    expect(aboveOf(world().state, positions.clinic, day("1999-01-04"))).toEqual([]);
    expect(headsOf(world().state, day("1999-01-04"))).toEqual([]);
  });

  it("passes over those who have the duty themselves, up to the next position", () => {
    const { state } = world();
    expect(aboveOf(state, positions.clinic, today)).toEqual([people.director]);
    const except = [people.director, people.directorSubstitute];
    expect(aboveOf(state, positions.clinic, today, except)).toEqual([people.chief]);
  });

  it("ends at the top", () => {
    expect(aboveOf(world().state, positions.chief, today)).toEqual([]);
  });

  it("goes to whoever acts for the position", () => {
    const made = world();
    const from = day("2018-06-25");
    const acting = { standing: "acting", appointment: "RS/11/2018", from } as const;
    made.carryOut(imported(holds("outsider", "chief", acting)));
    expect(aboveOf(made.state, positions.director, today)).toEqual([people.outsider]);
    expect(headsOf(made.state, today)).toEqual([people.outsider]);
  });

  it("has the chief executive above the secretariat", () => {
    expect(headsOf(world().state, today)).toEqual([people.chief]);
  });
});
