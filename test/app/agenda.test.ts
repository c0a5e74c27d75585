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
        const [given, expected]: [unknown[], unknown[]] = [[], []];
        for (const one of steps) {
          if ("add" in one) {
            agenda.add(one.add, instant(one.at));
            moments.set(one.add, Math.min(one.at, moments.get(one.add) ?? Infinity));
            continue;
          }
          const taken = [...agenda.due(instant(one.due))];
          const due = [...moments].filter(([, at]) => at <= one.due);
          given.push(
            taken.map((item) => moments.get(item)),
            new Set(taken),
            agenda.size,
          );
          for (const [item] of due) moments.delete(item);
          const times = due.map(([, at]) => at).toSorted((first, second) => first - second);
          expected.push(times, new Set(due.map(([item]) => item)), moments.size);
        }
        expect(given).toEqual(expected);
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
