import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ore, ore } from "../../src/domain/brand.ts";
import { kronorMax, type UnreadableWhy } from "../../src/domain/money.ts";
import { readAmount, roundingIn } from "../../src/language/amount.ts";
import { formatAmount, formatKronor, formatShort } from "../../src/language/format.ts";
import { processorTime } from "../processor-time.ts";

const kronor = (amount: number) => ({ kind: "amount", amount: ore(amount * 100) });
const refused = (why: UnreadableWhy) => ({ kind: "unreadable", why });

/** Whole kronor, small and large, round and not. */
const amounts: fc.Arbitrary<Ore> = fc
  .tuple(fc.integer({ min: 0, max: kronorMax }), fc.constantFrom(1, 10, 1_000, 10_000, 1_000_000))
  .map(([value, step]) => ore((value - (value % step)) * 100));

describe("amounts that are read", () => {
  it.each([
    ["1200000", 1_200_000],
    ["1 200 000", 1_200_000],
    ["1\u00A0200\u202F000", 1_200_000],
    ["1\u2009200 000\u00A0kr", 1_200_000],
    ["1.200.000", 1_200_000],
    ["1.200.000,00 kr", 1_200_000],
    ["1.200 kr", 1_200],
    ["450 000 kr", 450_000],
    ["450000KR", 450_000],
    ["  450 000 kronor  ", 450_000],
    ["450 000,--", 450_000],
    ["450 000.", 450_000],
    ["450 000 kr.", 450_000],
    ["1 milj.", 1_000_000],
    ["1 milj. kr", 1_000_000],
    ["SEK 450 000", 450_000],
    ["250 tkr", 250_000],
    ["250 TKR", 250_000],
    ["1 200 tkr", 1_200_000],
    ["1 200,5 tkr", 1_200_500],
    ["1,2 mnkr", 1_200_000],
    ["1.2 mnkr", 1_200_000],
    ["1,25 mkr", 1_250_000],
    ["1,2 miljoner", 1_200_000],
    ["25,4 miljoner kronor", 25_400_000],
    ["1 miljon", 1_000_000],
    ["2,5 mdkr", 2_500_000_000],
    ["100,00", 100],
    ["0", 0],
    [String(kronorMax), kronorMax],
    [`${kronorMax / 1_000_000} mnkr`, kronorMax],
  ])("%j is read", (typed, amount) => {
    expect(readAmount(typed)).toEqual(kronor(amount));
  });

  it.each([
    [1, "kr, krona, kronor, sek, :-, :–"],
    [1_000, "tkr, kkr, ksek, tsek, tusen, tusen kr, tusen kronor, thousand"],
    [1_000_000, "mnkr, mkr, mn, mn kr, msek, milj, milj kr, milj. kr, million, millions"],
    [1_000_000, "miljon, miljoner, miljoner kr, miljon kronor, miljoner kronor"],
    [1_000_000_000, "mdkr, mdr, mdr kr, miljard, miljarder, miljarder kr, miljarder kronor"],
    [1_000_000_000, "billion"],
  ])("%i kronor may be called %s", (size, units) => {
    for (const unit of units.split(", ")) {
      expect([unit, readAmount(`3 ${unit}`)]).toEqual([unit, kronor(3 * size)]);
      expect([unit, readAmount(`3${unit.toUpperCase()}`)]).toEqual([unit, kronor(3 * size)]);
    }
  });

  it.each([
    ["1,200,000", 1_200_000],
    ["SEK 1,200,000", 1_200_000],
    ["1,200", 1_200],
    ["1,200.00", 1_200],
    ["1,200,000 tkr", 1_200_000_000],
    ["1.2 million", 1_200_000],
    ["2.5 billion", 2_500_000_000],
    ["1 200 000", 1_200_000],
  ])("%j is read in English", (typed, amount) => {
    expect(readAmount(typed, "en")).toEqual(kronor(amount));
  });

  it("kronor read from what was shown are the same kronor, in both languages", () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom("sv" as const, "en" as const), (amount, language) => {
        for (const show of [formatKronor, formatAmount, formatShort]) {
          expect(readAmount(show(amount, language), language)).toEqual({ kind: "amount", amount });
        }
      }),
    );
  });

  it("a unit multiplies exactly, whatever the number of decimals", () => {
    const parts = fc.tuple(
      fc.integer({ min: 0, max: 9_999 }),
      fc.integer({ min: 0, max: 999_999 }),
    );
    fc.assert(
      fc.property(parts, ([whole, fraction]) => {
        const typed = `${whole},${String(fraction).padStart(6, "0")} mnkr`;
        expect(readAmount(typed)).toEqual(kronor(whole * 1_000_000 + fraction));
      }),
    );
  });
});

describe("what an amount in millions leaves open", () => {
  it.each([
    ["6,4 mnkr", 50_000],
    ["6,41 miljoner kronor", 5_000],
    ["12 mkr", 500_000],
    ["1,5 mdkr", 50_000_000],
    ["6,41234 mnkr", 5],
    ["6,412345 mnkr", 0],
    ["6 412 tkr", 0],
    ["6 400 000 kr", 0],
    ["6,4", 0],
    ["-6,4 mnkr", 0],
    ["mnkr", 0],
    ["", 0],
  ])("%j is half of its last figure: %i kr", (typed, kr) => {
    expect(roundingIn(typed)).toBe(kr * 100);
  });
});

describe("amounts that are refused", () => {
  const table: readonly [typed: string, why: UnreadableWhy][] = [
    ["1.2", "no-unit"],
    ["3,7", "no-unit"],
    ["3,700", "no-unit"],
    ["1.200", "ambiguous-point"],
    ["1.250 mkr", "ambiguous-point"],
    ["-5", "negative"],
    ["−5", "negative"],
    ["– 5 tkr", "negative"],
    ["100,50", "ore"],
    ["75000,5", "ore"],
    ["12 345,5", "ore"],
    ["100.50 kr", "ore"],
    ["0,0005 tkr", "ore"],
    ["0,1234567 mnkr", "ore"],
    ["12 00", "spacing"],
    ["12..", "spacing"],
    ["1200 000", "spacing"],
    ["1 2000", "spacing"],
    ["1.20.000", "spacing"],
    ["0 200", "spacing"],
    ["1,200,000", "spacing"],
    [String(kronorMax + 1), "too-large"],
    ["10 001 mdkr", "too-large"],
    ["99999999999999999999999999", "too-large"],
    ["1e9", "not-an-amount"],
    ["0x10", "not-an-amount"],
    ["5 apor", "not-an-amount"],
    ["-5 apor", "not-an-amount"],
    ["5,", "not-an-amount"],
    [",5 mnkr", "not-an-amount"],
    ["+5", "not-an-amount"],
    ["50 %", "not-an-amount"],
    ["٣", "not-an-amount"],
    ["", "not-an-amount"],
    ["-", "not-an-amount"],
  ];
  it.each(table)("%j is refused: %s", (typed, why) => {
    expect(readAmount(typed)).toEqual(refused(why));
  });

  it("one comma before a unit is ambiguous in English", () => {
    expect(readAmount("1,200 tkr", "en")).toEqual(refused("ambiguous-point"));
    expect(readAmount("1,200.50", "en")).toEqual(refused("ore"));
  });

  it("nothing that is typed makes it throw, and nothing read is negative or has öre", () => {
    const close = fc.string({ unit: fc.constantFrom(..."0123456789 .,-−kmtrnd\u00A0".split("")) });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), close), (typed) => {
        const read = readAmount(typed);
        const sound = read.kind === "unreadable" || (read.amount >= 0 && read.amount % 100 === 0);
        expect(sound).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(["9", " ", "1 ", "-", ",", "1.", "\u00A0"])(
    "ten thousand characters of %j answer in under 10 ms",
    (character) => {
      const text = character.repeat(10_000).slice(0, 10_000);
      expect(readAmount(text)).toEqual(refused("not-an-amount"));
      expect(processorTime(10, () => readAmount(text))).toBeLessThan(10);
    },
  );
});
