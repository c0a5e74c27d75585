import fc from "fast-check";
import { expect, it } from "vitest";
import { layOver, tables } from "../../src/domain/state.ts";
import { overlay, standing, type Table } from "../../src/domain/table.ts";
import { decided, sent } from "./ask.ts";
import { authority } from "./fixture.ts";
import { stateDigest, worldOf } from "./given.ts";
import { evolve } from "../../src/domain/evolve.ts";

const shown = (table: Table<number>) => ({
  entries: [...table.entries()],
  values: [...table.values()],
  size: table.size,
});

it("an overlay reads like the table that its writes would make, and leaves the base alone", () => {
  const writes = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.nat(9)));
  fc.assert(
    fc.property(writes, writes, (before, after) => {
      const base = new Map(before);
      const laid = overlay(base);
      const direct = new Map(before);
      for (const [key, value] of after) {
        laid.set(key, value);
        direct.set(key, value);
        expect(laid.get(key)).toBe(value);
        expect(laid.has(key)).toBe(true);
      }
      expect(shown(laid)).toStrictEqual(shown(direct));
      expect(laid.has("f")).toBe(false);
      expect(shown(base)).toStrictEqual(shown(new Map(before)));
      laid.merge();
      expect(shown(base)).toStrictEqual(shown(direct));
      expect(shown(laid)).toStrictEqual(shown(direct));
      laid.set("f", 1);
      expect(laid.size).toBe(direct.size + 1);
    }),
  );
});

it("a table that stands still reads as it was, and what is done to it reaches nobody else", () => {
  const writes = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.nat(9)));
  fc.assert(
    fc.property(writes, writes, fc.boolean(), (before, after, isAsked) => {
      const base = new Map<string, number>(before);
      const still = standing(base);
      const was = new Map<string, number>(before);
      expect(isAsked ? still.size : was.size).toBe(was.size);
      for (const [key, value] of after) base.set(key, value);
      base.delete("a");
      expect(shown(still)).toStrictEqual(shown(was));
      for (const key of "abcdef") {
        expect(still.get(key)).toBe(was.get(key));
        expect(still.has(key)).toBe(was.has(key));
      }
      const others = shown(base);
      still.set("f", 1);
      still.delete("b");
      expect([still.get("f"), still.has("b")]).toStrictEqual([1, false]);
      expect(shown(base)).toStrictEqual(others);
    }),
  );
});

it("a batch evolved over a state and dropped leaves it as it was; merged it is the same as direct", () => {
  const base = worldOf(...authority, ...sent("skills"));
  const whole = worldOf(...authority, ...decided("skills"));
  const before = stateDigest(base.state);
  const laid = layOver(base.state);
  for (const recorded of whole.records.slice(base.records.length)) evolve(laid.state, recorded);
  expect(stateDigest(base.state)).toBe(before);
  expect(stateDigest(laid.state)).toBe(stateDigest(whole.state));
  laid.merge();
  expect(stateDigest(base.state)).toBe(stateDigest(whole.state));
});

it("every table of the state is a part of its digest", () => {
  const { state } = worldOf(...authority);
  expect([...tables(state)].map(([name]) => name).toSorted()).toStrictEqual(
    Object.keys(state).toSorted(),
  );
});
