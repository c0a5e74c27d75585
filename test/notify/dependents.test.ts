import { expect, it } from "vitest";
import { mandateId } from "../../src/domain/brand.ts";
import {
  grantSubject,
  mandateSubject,
  positionSubject,
  registeredSubject,
} from "../../src/domain/touches.ts";
import { dependentsOf } from "../../src/notify/dependents.ts";
import { authority, mandateCommand } from "../domain/fixture.ts";
import { worldOf } from "../domain/given.ts";
import { ids, imported } from "../domain/organisation.ts";

it("a mandate alters what is asked of its grant, told of its delegate's office and asked for money on paper", () => {
  const second = mandateId("second");
  const world = worldOf(...authority, imported({ ...mandateCommand, mandate: second }));
  const record = world.records.at(-1);
  expect(record?.event.type).toBe("mandate-registered");
  const found = record === undefined ? [] : [...dependentsOf(record, world.state, () => [])];
  expect(found).toEqual([
    "mandate/second",
    grantSubject(ids.grant),
    positionSubject(mandateCommand.delegate),
    ...[...world.state.registered.values()].map(({ id }) => registeredSubject(id)),
    mandateSubject(ids.mandate),
    "mandate/second",
  ]);
  expect(world.state.registered.size).toBeGreaterThan(0);
});
