import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absencesFrom, awayUntil, isAway } from "../../src/domain/absence.ts";
import { day, personId } from "../../src/domain/brand.ts";
import { addDays, daysBetween } from "../../src/domain/calendar.ts";
import type { Command } from "../../src/domain/command.ts";
import type { FieldProblem, Refusal } from "../../src/domain/refusal.ts";
import { did, type Done, given, worldOf } from "./given.ts";
import { organisation, people } from "./organisation.ts";

const now = "2018-06-25 10:14";
const today = day("2018-06-25");
const { director } = people;

const away = (from: string, to: string, who = director): Command => ({
  type: "report-absence",
  person: who,
  from: day(from),
  to: day(to),
});
const back = (who = director): Command => ({ type: "end-absence", person: who });
const told = (from: string, to: string): Done => did(director, now, away(from, to));
const asking = (by: keyof typeof people, command: Command, ...before: readonly Done[]) =>
  given(...organisation, ...before)
    .at(now)
    .as(people[by])
    .when(command);

describe("being away", () => {
  it("is said by oneself, or by the secretariat", () => {
    const said = { ...away("2018-07-02", "2018-07-13"), type: "absence-reported" };
    asking("director", away("2018-07-02", "2018-07-13")).records(said);
    asking("secretary", away("2018-07-02", "2018-07-13")).records(said);
  });

  it("is said by nobody else, and by no program (R33)", () => {
    asking("chief", away("2018-07-02", "2018-07-13")).refuses({ code: "not-secretariat" });
    asking("chief", back()).refuses({ code: "not-secretariat" });
    for (const program of ["import", "delivery"] as const) {
      for (const command of [away("2018-07-02", "2018-07-13"), back()]) {
        given(...organisation)
          .at(now)
          .asProgram(program)
          .when(command)
          .refuses({ code: "human-required" });
      }
    }
  });

  it("concerns somebody who is known", () => {
    const nobody = personId("nobody");
    asking("secretary", away("2018-07-02", "2018-07-13", nobody)).refuses({
      code: "not-found",
      id: nobody,
    });
  });

  it.each([
    ["2018-06-25", "2018-06-25", "one day, today"],
    ["2018-06-20", "2018-06-25", "since last week, until today"],
    ["2018-07-01", "2019-08-04", "four hundred days"],
  ])("may be %s to %s: %s", (from, to) => {
    asking("director", away(from, to)).recordsKinds("absence-reported");
  });

  it("has an order, an end that is not over, and four hundred days at most", () => {
    const wrong = (problem: FieldProblem): Refusal => ({
      code: "fields",
      errors: [{ field: "toDay", problem }],
    });
    asking("director", away("2018-07-13", "2018-07-02")).refuses({
      code: "period-reversed",
      from: day("2018-07-13"),
      to: day("2018-07-02"),
    });
    asking("director", away("2018-06-18", "2018-06-24")).refuses(
      wrong({ code: "day-too-early", earliest: today }),
    );
    asking("director", away("2018-07-01", "2019-08-05")).refuses(
      wrong({ code: "day-too-late", latest: day("2019-08-04") }),
    );
  });

  it("is recorded once, also where two periods together already say it", () => {
    const before = [told("2018-07-02", "2018-07-06"), told("2018-07-07", "2018-07-13")];
    asking("director", away("2018-07-02", "2018-07-13"), ...before).records();
    asking("director", away("2018-07-03", "2018-07-05"), ...before).records();
    asking("director", away("2018-07-02", "2018-07-14"), ...before).recordsKinds(
      "absence-reported",
    );
  });

  it("lasts from the first day to the last, both included", () => {
    const { state } = worldOf(...organisation, told("2018-07-02", "2018-07-13"));
    const on = (date: string) => isAway(state, director, day(date));
    expect(["2018-07-01", "2018-07-02", "2018-07-13", "2018-07-14"].map(on)).toStrictEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isAway(state, people.chief, day("2018-07-05"))).toBe(false);
    expect(awayUntil(state, director, day("2018-07-01"))).toBeNull();
    expect(awayUntil(state, director, day("2018-07-05"))).toBe("2018-07-13");
  });
});

describe("coming back", () => {
  it("ends today's absence and leaves the one that is planned for later", () => {
    const before = [told("2018-06-20", "2018-06-29"), told("2018-07-09", "2018-07-20")];
    const state = asking("director", back(), ...before).records(
      { type: "absence-ended", person: director, from: today },
      {
        type: "absence-reported",
        person: director,
        from: "2018-07-09",
        to: "2018-07-20",
      },
    );
    expect(isAway(state, director, day("2018-06-24"))).toBe(true);
    expect(isAway(state, director, today)).toBe(false);
    expect(isAway(state, director, day("2018-07-09"))).toBe(true);
  });

  it("before it has begun takes all of it back", () => {
    const before = [told("2018-07-02", "2018-07-06"), told("2018-08-01", "2018-08-03")];
    const state = asking("secretary", back(), ...before).records({
      type: "absence-ended",
      person: director,
      from: today,
    });
    expect(absencesFrom(state, director, today)).toStrictEqual([]);
  });

  it("a second time changes nothing", () => {
    asking("director", back()).records();
    asking(
      "director",
      back(),
      told("2018-06-20", "2018-06-29"),
      did(director, now, back()),
    ).records();
  });
});

it("what is left of absences is in order, apart, and covers exactly the days that somebody is away", () => {
  const period = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
    .map(([start, length]) => [addDays(today, start), addDays(today, start + length)] as const);
  fc.assert(
    fc.property(fc.array(period, { maxLength: 6 }), (periods) => {
      const { state } = worldOf(...organisation, ...periods.map(([from, to]) => told(from, to)));
      const merged = absencesFrom(state, director, today);
      const gaps = merged.slice(1).map((next, index) => {
        const last = merged[index]?.to ?? next.from;
        return daysBetween(last, next.from);
      });
      expect(gaps.every((days) => days > 1)).toBe(true);
      for (let ahead = 0; ahead <= 85; ahead += 1) {
        const date = addDays(today, ahead);
        const isCovered = merged.some((one) => one.from <= date && date <= one.to);
        expect(isCovered).toBe(isAway(state, director, date));
      }
    }),
    { numRuns: 40 },
  );
});
