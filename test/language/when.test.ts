import fc from "fast-check";
import { expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { addDays } from "../../src/domain/calendar.ts";
import { monthNamesIn } from "../../src/language/format.ts";
import { readPeriod } from "../../src/language/when.ts";

/** A Thursday. */
const today = day("2018-06-21");

const periods: readonly [typed: string, from: string, to: string | null][] = [
  ["", "2018-06-21", null],
  ["idag", "2018-06-21", "2018-06-21"],
  ["nu", "2018-06-21", "2018-06-21"],
  ["imorgon", "2018-06-22", "2018-06-22"],
  ["i morgon", "2018-06-22", "2018-06-22"],
  ["idag och imorgon", "2018-06-21", "2018-06-22"],
  ["idag till fredag", "2018-06-21", "2018-06-22"],
  ["på fredag", "2018-06-22", "2018-06-22"],
  ["torsdag", "2018-06-21", "2018-06-21"],
  ["on Monday", "2018-06-25", "2018-06-25"],
  ["måndag till onsdag", "2018-06-25", "2018-06-27"],
  ["till fredag", "2018-06-21", "2018-06-22"],
  ["till och med fredagen", "2018-06-21", "2018-06-22"],
  ["fredag till tisdag", "2018-06-22", "2018-06-26"],
  ["9 juli till fredag", "2018-07-09", "2018-07-13"],
  ["9 juli", "2018-07-09", "2018-07-09"],
  ["den 9 juli", "2018-07-09", "2018-07-09"],
  ["från 9 juli", "2018-07-09", null],
  ["fr.o.m. 9 juli", "2018-07-09", null],
  ["9–27 juli", "2018-07-09", "2018-07-27"],
  ["9-27 juli", "2018-07-09", "2018-07-27"],
  ["9 - 27 juli 2019", "2019-07-09", "2019-07-27"],
  ["9 till 27 juli", "2018-07-09", "2018-07-27"],
  ["från den 9 till den 27 juli", "2018-07-09", "2018-07-27"],
  ["mellan 9 och 27 juli", "2018-07-09", "2018-07-27"],
  ["9:e till 27:e juli", "2018-07-09", "2018-07-27"],
  ["9 juli t.o.m. 5 augusti", "2018-07-09", "2018-08-05"],
  ["9 juli tom 5 augusti", "2018-07-09", "2018-08-05"],
  ["9 juli 2018 till 5 augusti", "2018-07-09", "2018-08-05"],
  ["9 juli till 5 augusti 2019", "2019-07-09", "2019-08-05"],
  ["20 december till 7 januari", "2018-12-20", "2019-01-07"],
  ["9/7-27/7", "2018-07-09", "2018-07-27"],
  ["9/7–27/7 2018", "2018-07-09", "2018-07-27"],
  ["9-27/7", "2018-07-09", "2018-07-27"],
  ["9/7", "2018-07-09", "2018-07-09"],
  ["27/12 2018 - 4/1", "2018-12-27", "2019-01-04"],
  ["2018-07-09--2018-07-27", "2018-07-09", "2018-07-27"],
  ["2018-07-09 till 2018-07-27", "2018-07-09", "2018-07-27"],
  ["2018-07-09 – 27 juli", "2018-07-09", "2018-07-27"],
  ["till 27 juli", "2018-06-21", "2018-07-27"],
  ["t.o.m. 27 juli", "2018-06-21", "2018-07-27"],
  ["until 27 July", "2018-06-21", "2018-07-27"],
  ["to July 27", "2018-06-21", "2018-07-27"],
  ["9–27 July", "2018-07-09", "2018-07-27"],
  ["July 9–27", "2018-07-09", "2018-07-27"],
  ["July 9 through August 5", "2018-07-09", "2018-08-05"],
  ["from 9 July to 27 July", "2018-07-09", "2018-07-27"],
  ["from 9 July", "2018-07-09", null],
  ["between 9 and 27 July", "2018-07-09", "2018-07-27"],
  ["1–24 juni", "2018-06-01", "2018-06-24"],
  ["1–20 juni", "2019-06-01", "2019-06-20"],
  ["v. 29", "2018-07-16", "2018-07-22"],
  ["v29", "2018-07-16", "2018-07-22"],
  ["vecka 28–31", "2018-07-09", "2018-08-05"],
  ["v. 28-v. 31", "2018-07-09", "2018-08-05"],
  ["vecka 28 och 29", "2018-07-09", "2018-07-22"],
  ["weeks 28-31", "2018-07-09", "2018-08-05"],
  ["v. 25", "2018-06-18", "2018-06-24"],
  ["v. 24", "2019-06-10", "2019-06-16"],
  ["v. 52 till v. 1", "2018-12-24", "2019-01-06"],
  ["den här veckan", "2018-06-18", "2018-06-24"],
  ["resten av veckan", "2018-06-21", "2018-06-24"],
  ["hela nästa vecka", "2018-06-25", "2018-07-01"],
  ["next week", "2018-06-25", "2018-07-01"],
  ["i två veckor", "2018-06-21", "2018-07-04"],
  ["3 dagar", "2018-06-21", "2018-06-23"],
  ["for a week", "2018-06-21", "2018-06-27"],
  ["hela juli", "2018-07-01", "2018-07-31"],
  ["i juni", "2018-06-21", "2018-06-30"],
  ["till december", "2018-06-21", "2018-12-31"],
  ["in February", "2019-02-01", "2019-02-28"],
  ["idag för läkarbesök", "2018-06-21", "2018-06-21"],
  ["9–27 juli på grund av semester", "2018-07-09", "2018-07-27"],
];

it.each(periods)("%j is read", (typed, from, to) => {
  expect(readPeriod(typed, today)).toEqual({ kind: "period", from, to });
  expect(readPeriod(typed.toUpperCase(), today)).toEqual({ kind: "period", from, to });
});

it.each([
  ["27–9 juli 2018", "2018-07-27", "2018-07-09"],
  ["2018-07-27 till 2018-07-09", "2018-07-27", "2018-07-09"],
])("%j ends before it begins", (typed, from, to) => {
  expect(readPeriod(typed, today)).toEqual({ kind: "reversed", from, to });
});

it.each([
  "snart",
  "31–32 juli",
  "30 februari",
  "v. 54",
  "v. 0",
  "9 till",
  "9 juli till snart",
  "9 juli till 12 till 13 juli",
  "9 juli och 12 juli",
  "0 dagar",
  "9/13",
  "a".repeat(121),
])("%j is no period", (typed) => {
  expect(readPeriod(typed, today)).toEqual({ kind: "unreadable" });
});

it("finds the period that has begun but not ended, whatever the day", () => {
  const date = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays(day("2018-01-01"), days));
  fc.assert(
    fc.property(
      date,
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 0, max: 100 }),
      (from, length, seen) => {
        const to = addDays(from, length);
        const written = (one: string) =>
          `${Number(one.slice(8))} ${monthNamesIn("sv")[Number(one.slice(5, 7)) - 1]}`;
        fc.pre(!`${from}${to}`.includes("-02-29"));
        const now = addDays(to, -Math.min(seen, 160));
        expect(readPeriod(`${written(from)} till ${written(to)}`, now)).toEqual({
          kind: "period",
          from,
          to,
        });
      },
    ),
    { numRuns: 500 },
  );
});

it("never throws", () => {
  const words = fc.constantFrom(
    "9",
    "juli",
    "till",
    "-",
    "v.",
    "29",
    "2018",
    "och",
    "/",
    "fredag",
    "i",
    ":e",
    "_",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 140 }),
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const read = readPeriod(text, today);
      const runsForwards = read.kind !== "period" || read.to === null || read.from <= read.to;
      expect(runsForwards).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
