import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { grantSubject, potSubject } from "../../src/domain/touches.ts";
import { hourOn } from "../../src/app/clock.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import { stepsOf } from "../../src/notify/step.ts";
import { decided, sent } from "../domain/ask.ts";
import { authority, pots } from "../domain/fixture.ts";
import { type Done, type World, worldOf } from "../domain/given.ts";
import { ids, people } from "../domain/organisation.ts";
import {
  at as noon,
  back,
  closes,
  done,
  registers,
  reopens,
  yearOver,
} from "../domain/year-over.ts";

const grant = grantSubject(ids.grant);
const rest: readonly Done[] = (["tools", "own", "digital"] as const).flatMap((pot) => decided(pot));
const asked = (on: string, ...before: readonly Done[]) => dutyIn(worldOf(...before), on);
const dutyIn = ({ state }: World, on: string) =>
  dutiesOf(grant, state, day(on)).filter(({ kind }) => kind === "close-year");

describe("money that is left when the year ends", () => {
  it("R05: is the secretariat's to settle, reminded of three weeks and one week before the last day", () => {
    const world = worldOf(...yearOver, ...rest);
    const [duty, ...more] = dutyIn(world, "2018-12-10");
    expect(more).toEqual([]);
    expect(duty).toMatchObject({
      deadline: "2018-12-28",
      opensOn: "2018-11-20",
      card: { card: "year", grant: ids.grant },
    });
    expect(duty?.people).toContain(people.secretary);
    expect(duty?.people).not.toContain(people.director);
    if (duty === undefined) throw new Error("there is a duty");
    const steps = stepsOf(duty, world.state, hourOn(day("2019-02-01"), 10));
    expect(steps.slice(0, 2).map((step) => `${step.day} ${step.kind}`)).toEqual([
      "2018-12-04 remind",
      "2018-12-18 remind",
    ]);
    expect(steps.find(({ kind }) => kind === "escalate")?.day).toBe("2019-01-15");
  });

  it("is asked for while a proposal still holds it back", () => {
    expect(asked("2018-12-10", ...authority, ...sent("skills"))).toHaveLength(1);
  });

  it("is asked of nobody where nothing is left, though no year is closed", () => {
    const world = worldOf(...yearOver, ...rest, done(closes(back)));
    expect(dutyIn(world, "2019-01-16")).toEqual([]);
    expect(world.state.pots.get(pots.tools)?.lock).toBeUndefined();
  });

  it("is asked for again where the close was a mistake, within a week", () => {
    const again = [...yearOver, ...rest, done(closes(back)), done(reopens(true), noon)];
    expect(asked("2019-01-16", ...again)).toMatchObject([{ deadline: "2019-01-22" }]);
  });

  it("is asked of no holder once the year is closed, nor of the delegate what came back to the grant", () => {
    const kinds = (world: World, about: typeof grant) =>
      dutiesOf(about, world.state, day("2018-12-20")).map(({ kind }) => kind);
    const early = done(closes(back), "2018-12-19 10:00");
    const paper = registers({ day: day("2018-06-20") });
    const before = [...authority, ...decided("skills"), paper, ...rest];
    const skills = potSubject(pots.skills);
    expect(kinds(worldOf(...before), skills)).toContain("undistributed");
    expect(kinds(worldOf(...before, early), skills)).not.toContain("undistributed");
    const open = worldOf(...before, early);
    expect(kinds(open, grant)).toContain("undistributed-grant");
    const all = closes(null, { pots: [pots.tools, pots.own, pots.digital] });
    const closed = worldOf(...before, early, done(all, "2018-12-19 11:00"));
    expect(kinds(closed, grant)).not.toContain("undistributed-grant");
  });
});
