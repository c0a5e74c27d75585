import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Agenda } from "../../src/app/agenda.ts";
import { instant } from "../../src/domain/brand.ts";

const step = fc.oneof(
  fc.record({ add: fc.integer({ min: 0, max: 9 }), at: fc.integer({ min: 0, max: 50 }) }),
  fc.record({ due: fc.integer({ min: 0, max: 50 }) }),
);

describe("the agenda", () => {
  it("gives what is due in order of time, each thing once and at its earliest moment", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const agenda = new Agenda<number>();
        const moments = new Map<number, number>();
        for (const one of steps) {
          if ("add" in one) {
            agenda.add(one.add, instant(one.at));
            moments.set(one.add, Math.min(one.at, moments.get(one.add) ?? Infinity));
          } else {
            const expected = [...moments].filter(([, at]) => at <= one.due);
            const given = [...agenda.due(instant(one.due))];
            expect(given.map((item) => moments.get(item))).toEqual(
              expected.map(([, at]) => at).toSorted((a, b) => a - b),
            );
            expect(new Set(given)).toEqual(new Set(expected.map(([item]) => item)));
            for (const [item] of expected) moments.delete(item);
          }
          expect(agenda.size).toBe(moments.size);
        }
      }),
    );
  });

  it("takes a thing on again after it was due", () => {
    const agenda = new Agenda<string>();
    agenda.add("notice", instant(5));
    expect([...agenda.due(instant(5))]).toEqual(["notice"]);
    agenda.add("notice", instant(7));
    expect([...agenda.due(instant(6))]).toEqual([]);
    expect([...agenda.due(instant(7))]).toEqual(["notice"]);
  });
});
