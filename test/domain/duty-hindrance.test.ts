import { describe, expect, it } from "vitest";
import { day, type PersonId, type Subject, subject } from "../../src/domain/brand.ts";
import type { Event } from "../../src/domain/event.ts";
import type { ReminderCommand } from "../../src/domain/reminder.ts";
import { meetingSubject, potSubject } from "../../src/domain/touches.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import { dutyHindrance } from "../../src/notify/hindrance.ts";
import { opened } from "../notify/scene.ts";
import { decided } from "./ask.ts";
import { authority, pots } from "./fixture.ts";
import { contextOf, did, person, program, type World, worldOf } from "./given.ts";
import { ids, people } from "./organisation.ts";

const { secretary, secondSecretary, outsider, finance } = people;
const meeting = meetingSubject(ids.august);
const list = `number-list:${meeting}`;
const on = "2018-08-08";

type AboutDuty = Extract<ReminderCommand, { readonly subject: Subject }>;

const takes: AboutDuty = { type: "take-duty", duty: list, subject: meeting };
const givesBack: AboutDuty = { type: "give-back-duty", duty: list, subject: meeting };
const sleeps = (until: string): AboutDuty => ({
  type: "snooze-duty",
  duty: list,
  subject: meeting,
  until: day(until),
});
const all = [takes, givesBack, sleeps("2018-08-14")];

const takenBy = (who: PersonId | null): Event => ({
  type: "duty-taken",
  duty: list,
  subject: meeting,
  person: who,
});

/** The August meeting's list waits for its number with two secretaries, who can both be reached. */
function worldWith(...events: readonly Event[]): World {
  const world = worldOf(...authority, ...decided("skills"));
  const { now } = contextOf(`${on} 09:00`, person(secretary));
  for (const event of [opened(secretary), opened(secondSecretary), ...events])
    world.record(event, { kind: "person", person: secretary, capacity: null }, now);
  return world;
}

const hindrance = (command: AboutDuty, who = secretary, world = worldWith(), at = on) =>
  dutyHindrance(command, person(who), world.state, contextOf(`${at} 10:00`, person(who)));

describe("what is said of a duty", () => {
  it.each(all)("meets nothing where it is one's own: $type", (command) => {
    const world = worldWith(...(command.type === "give-back-duty" ? [takenBy(secretary)] : []));
    expect(hindrance(command, secretary, world)).toBeNull();
  });

  it.each<[string, Partial<Pick<AboutDuty, "duty" | "subject">>, PersonId, string]>([
    ["is somebody else's", {}, outsider, on],
    ["is done or gone", { duty: `${list}#2018-08-15` }, secretary, on],
    ["cannot be of its kind", { duty: `approval:${meeting}` }, secretary, on],
    ["is about nothing", { subject: subject("meeting/none") }, secretary, on],
    [
      "is another subject's",
      { duty: `undistributed:${potSubject(pots.tools)}`, subject: potSubject(pots.tools) },
      secretary,
      on,
    ],
  ])("is refused when it %s, and never says which", (_title, wrong, who, at) => {
    for (const command of all)
      expect(hindrance({ ...command, ...wrong }, who, worldWith(), at)).toEqual({
        code: "duty-not-yours",
      });
  });

  it("is asked of the person whose it is, also where the duty is of money", () => {
    const about = potSubject(pots.tools);
    const [own] = dutiesOf(about, worldWith().state, day(on));
    expect(own?.people).toEqual([finance]);
    const command: AboutDuty = { type: "take-duty", duty: own?.key ?? "", subject: about };
    expect(hindrance(command, finance)).toBeNull();
  });

  it.each(all)("is refused while a colleague has taken it: $type", (command) => {
    const world = worldWith(takenBy(secondSecretary));
    expect(hindrance(command, secretary, world)).toEqual({
      code: "duty-taken",
      person: secondSecretary,
    });
    expect(hindrance({ ...takes }, secondSecretary, world)).toBeNull();
  });

  it("frees what a colleague took who is away, for those days", () => {
    const world = worldWith(takenBy(secondSecretary));
    const [from, to] = [day("2018-08-09"), day("2018-08-10")];
    world.carryOut(
      did(secondSecretary, `${on} 10:00`, {
        type: "report-absence",
        person: secondSecretary,
        from,
        to,
      }),
    );
    expect(hindrance(takes, secretary, world)).toMatchObject({ code: "duty-taken" });
    expect(hindrance(takes, secretary, world, "2018-08-09")).toBeNull();
    expect(hindrance(takes, secretary, world, "2018-08-13")).toMatchObject({ code: "duty-taken" });
    expect(hindrance(takes, secondSecretary, world, "2018-08-10")).toEqual({
      code: "taker-away",
      until: to,
    });
  });

  it("gives back only what was taken; what is back already stays so", () => {
    expect(hindrance(givesBack)).toEqual({ code: "duty-not-taken" });
    const world = worldWith(takenBy(secretary), takenBy(null));
    expect(hindrance(givesBack, secretary, world)).toBeNull();
  });

  it.each<[string, string, string | null]>([
    ["today", on, "2018-08-14"],
    ["past the day before the last step", "2018-08-15", "2018-08-14"],
    ["in another century", "2118-08-08", "2018-08-14"],
  ])("cannot sleep until %s", (_title, until, to) => {
    expect(hindrance(sleeps(until))).toEqual({ code: "snooze-outside", to });
  });

  it("cannot sleep when the next step is the last", () => {
    expect(hindrance(sleeps("2018-08-15"), secretary, worldWith(), "2018-08-14")).toEqual({
      code: "snooze-outside",
      to: null,
    });
  });

  it("leaves every other command and every program to the rules", () => {
    const quiet = { july: true, bridgeDays: true, halfDays: true };
    const context = contextOf(`${on} 10:00`, person(outsider));
    const { state } = worldWith();
    const other = { type: "set-quiet-days", quiet } as const;
    expect(dutyHindrance(other, person(outsider), state, context)).toBeNull();
    expect(dutyHindrance(takes, program("import"), state, context)).toBeNull();
  });
});
