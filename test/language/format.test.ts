import { describe, expect, it } from "vitest";
import { day, instant, ore } from "../../src/domain/brand.ts";
import {
  countWords,
  formatAmount,
  formatDay,
  formatDayTime,
  formatKronor,
  formatMonth,
  formatNumber,
  formatPercent,
  formatShort,
  formatTime,
  joinWords,
  numberWord,
} from "../../src/language/format.ts";

/** As written in the tables below: `_` is a space that does not break. */
const unbroken = (text: string): string => text.replaceAll("_", "\u00A0");

describe("money as it is shown", () => {
  it.each([
    [120_000_000, "1_200_000_kr", "SEK_1,200,000"],
    [0, "0_kr", "SEK_0"],
    [99_900, "999_kr", "SEK_999"],
    [100_000, "1_000_kr", "SEK_1,000"],
    [-48_000_000, "−480_000_kr", "SEK_−480,000"],
    [120_000_050, "1_200_000,50_kr", "SEK_1,200,000.50"],
    [-5, "−0,05_kr", "SEK_−0.05"],
    [1_000_000_000_000_000, "10_000_000_000_000_kr", "SEK_10,000,000,000,000"],
  ])("%i öre is %s, and %s in English", (amount, swedish, english) => {
    expect(formatKronor(ore(amount), "sv")).toBe(unbroken(swedish));
    expect(formatKronor(ore(amount), "en")).toBe(unbroken(english));
  });

  it.each([
    [120_000_000, "1,2_mnkr", "SEK_1.2_million"],
    [125_000_000, "1,25_mnkr", "SEK_1.25_million"],
    [125_600_000, "1_256_tkr", "SEK_1,256,000"],
    [125_600_100, "1_256_001_kr", "SEK_1,256,001"],
    [25_000_000, "250_tkr", "SEK_250,000"],
    [25_050_000, "250_500_kr", "SEK_250,500"],
    [99_900, "999_kr", "SEK_999"],
    [100_000, "1_tkr", "SEK_1,000"],
    [100_000_000, "1_mnkr", "SEK_1_million"],
    [99_999_000_000, "999,99_mnkr", "SEK_999.99_million"],
    [0, "0_kr", "SEK_0"],
    [250_000_000_000, "2,5_mdkr", "SEK_2.5_billion"],
    [199_900_000_000, "1_999_mnkr", "SEK_1,999,000,000"],
    [-48_000_000, "−480_tkr", "SEK_−480,000"],
  ])("%i öre in running text is %s, and %s in English", (amount, swedish, english) => {
    expect(formatShort(ore(amount), "sv")).toBe(unbroken(swedish));
    expect(formatShort(ore(amount), "en")).toBe(unbroken(english));
  });

  it("shows numbers and amounts without their unit", () => {
    expect(formatNumber(-1_234_567, "sv")).toBe("−1\u00A0234\u00A0567");
    expect(formatNumber(100, "sv")).toBe("100");
    expect(formatNumber(0, "sv")).toBe("0");
    expect(formatAmount(ore(120_000_050), "sv")).toBe("1\u00A0200\u00A0000,50");
    expect(() => formatNumber(0.5, "sv")).toThrow("whole");
  });

  it("shows shares with one decimal at most", () => {
    expect(formatPercent(0.625, "sv")).toBe("62,5\u00A0%");
    expect(formatPercent(0.625, "en")).toBe("62.5%");
    expect(formatPercent(1, "sv")).toBe("100\u00A0%");
    expect(formatPercent(-0.019, "sv")).toBe("−1,9\u00A0%");
  });
});

describe("days and times as they are shown", () => {
  const date = day("2018-08-29");

  it("writes days with or without weekday and year", () => {
    expect(formatDay(date, "sv")).toBe("29 augusti 2018");
    expect(formatDay(date, "sv", { weekday: true, year: false })).toBe("onsdag 29 augusti");
    expect(formatDay(date, "en", { weekday: true })).toBe("Wednesday 29 August 2018");
    expect(formatDay(day("2026-06-07"), "sv", { weekday: true })).toBe("söndag 7 juni 2026");
    expect(formatDay(day("2026-10-31"), "sv")).toBe("31 oktober 2026");
    expect(formatDay(day("2026-12-01"), "en")).toBe("1 December 2026");
    expect(formatMonth("2018-08", "sv")).toBe("augusti 2018");
  });

  it("writes the time of Stockholm, in summer and in winter", () => {
    const summer = instant(Date.parse("2018-06-25T12:05:00Z"));
    const winter = instant(Date.parse("2018-12-31T23:30:00Z"));
    expect(formatTime(summer, "sv")).toBe("kl.\u00A014.05");
    expect(formatTime(summer, "en")).toBe("14:05");
    expect(formatDayTime(summer, "sv")).toBe("25 juni 2018 kl.\u00A014.05");
    expect(formatDayTime(summer, "en", { year: false })).toBe("25 June at 14:05");
    expect(formatDayTime(winter, "sv")).toBe("1 januari 2019 kl.\u00A000.30");
  });
});

describe("words in a sentence", () => {
  it("joins with a last och", () => {
    expect(joinWords([], "sv")).toBe("");
    expect(joinWords(["a"], "sv")).toBe("a");
    expect(joinWords(["a", "b"], "sv")).toBe("a och b");
    expect(joinWords(["a", "b", "c"], "sv")).toBe("a, b och c");
    expect(joinWords(["a", "b", "c"], "en")).toBe("a, b and c");
  });

  it("counts in words up to twelve, and in figures after", () => {
    const warnings = { one: "varning", many: "varningar" };
    const amounts = { one: "belopp", many: "belopp", gender: "neuter" } as const;
    expect(countWords(1, warnings, "sv")).toBe("en varning");
    expect(countWords(2, warnings, "sv")).toBe("två varningar");
    expect(countWords(1, amounts, "sv")).toBe("ett belopp");
    expect(countWords(12, warnings, "sv")).toBe("tolv varningar");
    expect(countWords(1_300, warnings, "sv")).toBe("1\u00A0300 varningar");
    expect(countWords(3, { one: "row", many: "rows" }, "en")).toBe("three rows");
    expect(numberWord(13, "en")).toBe("13");
    expect(numberWord(0, "sv")).toBe("noll");
    expect(numberWord(-1, "sv")).toBe("−1");
  });
});
