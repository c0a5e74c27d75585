import { expect, it } from "vitest";
import { day, instant, potId } from "../../../src/domain/brand.ts";
import { kronor } from "../../../src/domain/money.ts";
import { stillOf, tables } from "../../../src/domain/state.ts";
import type { Viewer } from "../../../src/notify/card.ts";
import { exportOf } from "../../../src/teams/documents/export.ts";
import { decided, ready } from "../../domain/ask.ts";
import { authority, potCommand } from "../../domain/fixture.ts";
import { did, worldOf } from "../../domain/given.ts";
import { people } from "../../domain/organisation.ts";

const now = instant(Date.parse("2018-06-26T10:00:00+02:00"));
const viewer: Viewer = { person: people.auditor, language: "sv", now, today: day("2018-06-26") };

it("is of one moment, whatever is done while it is made, and lets others in between", async () => {
  const world = worldOf(...authority, ...decided("skills"), ...ready("tools"));
  const before = await exportOf(world.state, viewer);
  let turns = 0;
  const making = exportOf(world.state, viewer);
  setImmediate(() => {
    turns += 1;
    const amount = kronor(10_000);
    const opened = { ...potCommand, pot: potId("late"), title: "Sen pott", amount };
    world.carryOut(did(people.secretary, "2018-06-26 10:01", opened));
    setImmediate(() => (turns += 1));
  });
  const during = await making;
  expect(turns).toBe(2);
  expect(world.state.pots.has("late")).toBe(true);
  expect(during).toEqual(before);
  expect(await exportOf(world.state, viewer)).not.toEqual(before);
});

it("reads a state that stands still as the state itself", () => {
  const { state } = worldOf(...authority, ...decided("skills"));
  const still = stillOf(state);
  expect([...tables(still)].map(([name, table]) => [name, [...table.entries()]])).toEqual(
    [...tables(state)].map(([name, table]) => [name, [...table.entries()]]),
  );
});
