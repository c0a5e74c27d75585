import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balance, outside, post, postingsOf, trialBalance } from "../../src/domain/account.ts";
import { instant, isDay, isId, logPosition, ore, day, subject } from "../../src/domain/brand.ts";
import {
  kronor,
  kronorMax,
  minus,
  plus,
  splitByWeight,
  splitEqually,
  total,
  zero,
} from "../../src/domain/money.ts";
import { rowsMax } from "../../src/domain/draft.ts";
import { emptyState } from "../../src/domain/state.ts";
import { decided, sent } from "./ask.ts";
import { authority, proposals } from "./fixture.ts";
import { given, worldOf } from "./given.ts";
import { people } from "./organisation.ts";

describe("the accounts", () => {
  it("sum to zero, with the State's side alone below it", () => {
    const { state } = worldOf(...authority, ...decided("skills"), ...sent("tools"));
    expect(trialBalance(state)).toStrictEqual({ sum: zero, accounts: state.balances.size });
    const negative = [...state.balances.entries()].filter(([, amount]) => amount < 0);
    expect(negative).toStrictEqual([[outside, kronor(-3_000_000)]]);
  });

  it("are never overdrawn, and move no amount below zero", () => {
    const state = emptyState();
    post(state, { from: outside, to: "a", amount: kronor(5) });
    expect(() => post(state, { from: "a", to: "b", amount: kronor(6) })).toThrow("overdrawn");
    expect(() => post(state, { from: "b", to: "a", amount: kronor(-1) })).toThrow("positive");
    post(state, { from: "a", to: "b", amount: kronor(5) });
    expect([balance(state, "a"), balance(state, "b"), balance(state, "c")]).toStrictEqual([
      0,
      kronor(5),
      0,
    ]);
  });

  it("are left alone by a movement of nothing", () => {
    const state = emptyState();
    post(state, { from: "a", to: "b", amount: zero });
    expect(state.balances.size).toBe(0);
  });

  it("are moved by money events only", () => {
    const { records } = worldOf(...authority, ...decided("skills"));
    const moving = records.filter(({ event }) => postingsOf(event).length > 0);
    expect([...new Set(moving.map(({ event }) => event.type))]).toStrictEqual([
      "grant-registered",
      "decision-registered",
      "pot-opened",
      "proposal-submitted",
      "decision-made",
    ]);
  });
});

describe("an amount", () => {
  it("is whole öre, and in a form whole kronor", () => {
    expect(kronor(12)).toBe(1200);
    expect(() => kronor(0.5)).toThrow("whole");
    expect(() => ore(0.5)).toThrow("whole");
    expect(plus(kronor(2), kronor(3))).toBe(500);
    expect(minus(kronor(2), kronor(3))).toBe(-100);
  });

  it("never grows past what can be counted, however many rows hold the largest", () => {
    const rows = Array.from({ length: rowsMax }, () => kronor(kronorMax));
    expect(total(rows)).toBe(rowsMax * kronorMax * 100);
  });

  it("split equally gives parts that differ by a krona at most and sum to it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 40 }),
        (amount, parts) => {
          const shares = splitEqually(ore(amount), parts);
          expect(total(shares)).toBe(amount);
          expect(shares).toHaveLength(parts);
          const whole = shares.map((share) => Math.floor(share / 100));
          expect(Math.max(...whole) - Math.min(...whole)).toBeLessThanOrEqual(1);
          expect(shares.slice(1).every((share) => share % 100 === 0)).toBe(true);
          expect(whole).toStrictEqual(whole.toSorted((a, b) => b - a));
        },
      ),
    );
    expect(() => splitEqually(kronor(1), 0)).toThrow("at least one part");
  });
});

describe("an amount split by weight", () => {
  it("sums to it, with every part within a krona of its exact share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e15 }),
        fc.array(fc.integer({ min: 0, max: 1e15 }), { minLength: 1, maxLength: 40 }),
        (amount, weights) => {
          const shares = splitByWeight(ore(amount), weights);
          expect(total(shares)).toBe(amount);
          expect(shares).toHaveLength(weights.length);
          const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
          if (sum === 0n) return;
          for (const [index, weight] of weights.entries()) {
            const exact = (BigInt(Math.floor(amount / 100)) * BigInt(weight)) / sum;
            const whole = BigInt(Math.floor((shares[index] ?? 0) / 100));
            expect(whole === exact || whole === exact + 1n).toBe(true);
            expect(weight === 0 ? shares[index] : 0).toBe(0);
          }
        },
      ),
    );
  });

  it("gives what does not divide to the largest remainders", () => {
    expect(splitByWeight(kronor(100), [1, 1, 1])).toEqual([kronor(34), kronor(33), kronor(33)]);
    expect(splitByWeight(kronor(10), [26, 26, 48])).toEqual([kronor(3), kronor(2), kronor(5)]);
    expect(splitByWeight(kronor(9), [0, 0])).toEqual([kronor(5), kronor(4)]);
    expect(() => splitByWeight(kronor(1), [0.5])).toThrow("whole number");
  });
});

describe("what comes from outside", () => {
  it("R17: is a real day written as one, or none", () => {
    expect(["2018-06-19", "2020-02-29"].map(isDay)).toStrictEqual([true, true]);
    for (const text of ["2018-06-1921", "20180425", "2018-02-29", "2018-13-01", "", "2018-06-31"]) {
      expect([text, isDay(text)]).toStrictEqual([text, false]);
      expect(() => day(text)).toThrow("real date");
    }
  });

  it("R17: warns of a decision day that is no working day", () => {
    const on = (at: string) =>
      given(...authority, ...sent("skills").slice(0, 3))
        .at(at)
        .as(people.director)
        .when({
          type: "submit-proposal",
          proposal: proposals.skills,
          goals: "no",
          warnings: ["commitment", "money-left"],
          revision:
            worldOf(...authority, ...sent("skills").slice(0, 3)).state.revisions.get(
              "proposal/skills/1",
            ) ?? logPosition(0),
        });
    // Midsummer Eve 2018 was a Friday, and what followed it a Saturday and a Sunday.
    for (const free of ["2018-06-22", "2018-06-23", "2018-06-24"]) {
      on(free).refuses({ code: "warnings-unconfirmed", warnings: ["not-a-working-day"] });
    }
    on("2018-06-25").recordsKinds("proposal-submitted");
  });

  it("is an id of letters, digits and a few signs, at most 120 long", () => {
    expect(["a", "Åre", "RS/254/2018", "a.b_c:d-e@f", "9"].every(isId)).toBe(true);
    expect(["", "/a", "a b", "a\n", "a".repeat(121), "-a", "a§"].some(isId)).toBe(false);
    expect(isId("a".repeat(120))).toBe(true);
    expect(() => subject("a b")).toThrow("letters");
  });

  it("is a whole moment and a place from 0", () => {
    expect(() => instant(0.5)).toThrow("milliseconds");
    expect(() => logPosition(-1)).toThrow("0 or more");
    expect(logPosition(0)).toBe(0);
  });
});
