import { describe, expect, it } from "vitest";
import { day, type PotId, subject, type Subject } from "../../src/domain/brand.ts";
import {
  decisionSubject,
  grantSubject,
  potSubject,
  proposalSubject,
} from "../../src/domain/touches.ts";
import { aboveOf, headsOf, potOf } from "../../src/notify/line.ts";
import { whyTold } from "../../src/notify/reach.ts";
import { decided } from "../domain/ask.ts";
import { authority, pots, proposals } from "../domain/fixture.ts";
import { World, worldOf } from "../domain/given.ts";
import { holds, ids, imported, people, positions } from "../domain/organisation.ts";
import { dutyOf } from "./duty.ts";

const today = day("2018-06-25");

function world(): World {
  const made = new World();
  for (const done of authority) made.carryOut(done);
  return made;
}

describe("a substitute for certain pots", () => {
  it("stands in for who cannot be reached where it is about one of them, and nowhere else", () => {
    const made = world();
    const scoped = {
      standing: "substitute",
      appointment: "RS/12/2018",
      scope: [pots.skills],
    } as const;
    made.carryOut(imported(holds("outsider", "director", scoped)));
    const told = (subject: Subject) => {
      const duty = { ...dutyOf({ due: "2018-09-14" }), subject, people: [people.director] };
      return whyTold(duty, people.outsider, made.state, today);
    };
    expect(told(potSubject(pots.skills))).toBe("stand-in");
    for (const other of [
      potSubject(pots.digital),
      grantSubject(ids.grant),
      subject("meeting/RS-1"),
    ])
      expect(told(other)).toBeNull();
  });

  it("is found by the pot of a proposal and of a decision", () => {
    const made = worldOf(...authority, ...decided("skills"));
    const found = (subject: Subject) => potOf(subject, made.state);
    expect(found(proposalSubject(proposals.skills))).toBe(pots.skills);
    expect(found(decisionSubject("1/2018"))).toBe(pots.skills);
    expect(found(grantSubject(ids.grant))).toBeUndefined();
    expect(found(potSubject("no-such"))).toBeUndefined();
  });
});

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

  it("knows for which pots somebody holds the position above", () => {
    const made = world();
    const acting = { standing: "acting", appointment: "RS/11/2018", scope: [pots.skills] } as const;
    made.carryOut(imported(holds("outsider", "chief", acting)));
    const above = (pot?: PotId) => aboveOf(made.state, positions.director, today, [], pot);
    expect(above(pots.skills)).toEqual([people.outsider]);
    expect(above(pots.digital)).toEqual([people.chief]);
    expect(above()).toEqual([people.chief]);
  });

  it("has the chief executive above the secretariat", () => {
    expect(headsOf(world().state, today)).toEqual([people.chief]);
  });
});
