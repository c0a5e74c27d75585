import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { kronor } from "../../src/domain/money.ts";
import { readRequestList } from "../../src/language/request-list.ts";
import { type Bare, heads, type List, listOf, only, read, sheet, today } from "./lists.ts";

/** One row with this amount under this head. */
const soughtUnder = (title: string, amount: Bare): List =>
  listOf([
    sheet([
      ["Aktivitet", "Beskrivning", "Ansvarig", title],
      ["Mentorer", "Stöd", "HR-chef", amount],
    ]),
  ]);

describe("the amount of a row", () => {
  it.each<[string, Bare, number]>([
    ["Belopp", 1_200_000, 1_200_000],
    ["Belopp", "1 200 000", 1_200_000],
    ["Belopp", "1,200,000", 1_200_000],
    ["Belopp", "1,200,000.00 kr", 1_200_000],
    ["Belopp", "50,000.00", 50_000],
    ["Belopp (tkr)", "1,200.50", 1_200_500],
    ["Belopp (tkr)", "1,200", 1200],
    ["Belopp", "1\u00A0200\u00A0000 kr", 1_200_000],
    ["Belopp", "1.200.000:-", 1_200_000],
    ["Belopp", "50 000,-", 50_000],
    ["Belopp", "1,2 mnkr", 1_200_000],
    ["Belopp", "250 tkr", 250_000],
    ["Belopp (tkr)", 250, 250_000],
    ["Belopp (tkr)", 250.5, 250_500],
    ["Belopp (tkr)", "250", 250_000],
    ["Belopp (tkr)", "1 200,5", 1_200_500],
    ["Belopp (tkr)", "250 000 kr", 250_000],
    ["Belopp mnkr", 0.3, 300_000],
    ["Belopp mnkr", 1.1, 1_100_000],
    ["Belopp mnkr", "3,7", 3_700_000],
    ["Belopp miljoner kronor", 25.4, 25_400_000],
    ["Belopp", 100_000_000_000, 100_000_000_000],
  ])("under %j, %j is %i kr", (title, amount, expected) => {
    const list = soughtUnder(title, amount);
    expect(list.rejected).toEqual([]);
    expect(only(list.requests).sought).toBe(kronor(expected));
    expect(list.sum).toBe(kronor(expected));
  });

  it.each<[string, Bare, object]>([
    ["Belopp", "", { kind: "missing" }],
    ["Belopp", "ca 200 000", { kind: "amount", why: "not-an-amount" }],
    ["Belopp", "2OO OOO", { kind: "amount", why: "not-an-amount" }],
    ["Belopp", "3,7", { kind: "amount", why: "no-unit" }],
    ["Belopp", 3.7, { kind: "amount", why: "no-unit" }],
    ["Belopp", 1_200_000.25, { kind: "amount", why: "ore" }],
    ["Belopp (kr)", 3.7, { kind: "amount", why: "ore" }],
    ["Belopp (tkr)", 0.0001, { kind: "amount", why: "ore" }],
    ["Belopp", -5000, { kind: "amount", why: "negative" }],
    ["Belopp", "-5 000", { kind: "amount", why: "negative" }],
    ["Belopp (tkr)", "−5", { kind: "amount", why: "negative" }],
    ["Belopp", 100_000_000_001, { kind: "amount", why: "too-large" }],
    ["Belopp", 1e300, { kind: "amount", why: "too-large" }],
    ["Belopp", "1 20 000", { kind: "amount", why: "spacing" }],
    ["Belopp", "1,200", { kind: "amount", why: "no-unit" }],
    ["Belopp", "1,20,000", { kind: "amount", why: "spacing" }],
    ["Belopp", "1,200,000.50", { kind: "amount", why: "ore" }],
    ["Belopp", "########", { kind: "amount-is-hidden" }],
    ["Belopp", 0, { kind: "amount-is-zero" }],
    ["Belopp", "0", { kind: "amount-is-zero" }],
    ["Belopp", true, { kind: "amount", why: "not-an-amount" }],
    ["Belopp", { kind: "day", day: day("2018-02-01") }, { kind: "amount-is-day" }],
    ["Belopp", { kind: "fault", text: "#REF!" }, { kind: "formula", computed: true }],
    ["Belopp", { kind: "fault", text: "" }, { kind: "formula", computed: false }],
  ])("under %j, %j leaves the row out and names its cell", (title, amount, problem) => {
    const list = soughtUnder(title, amount);
    expect(list.requests).toEqual([]);
    expect(only(list.rejected)).toMatchObject({ row: 2, cell: "D2", column: "amount", problem });
  });

  it("has its unit from a line above the head, but not from any figure there", () => {
    const rows = (above: string) => [
      [above],
      ["Aktivitet", "Beskrivning", "Ansvarig", "Belopp"],
      ["KTC", "Stöd", "Göran", 5],
    ];
    expect(only(listOf([sheet(rows("Belopp anges i tkr"))]).requests).sought).toBe(kronor(5000));
    expect(only(listOf([sheet(rows("Ram 25,4 mnkr"))]).requests).sought).toBe(kronor(5));
  });

  it("asks what small amounts are counted in when nothing says it", () => {
    expect(soughtUnder("Belopp", 250).isUnitUnclear).toBe(true);
    expect(soughtUnder("Belopp (kr)", 250).isUnitUnclear).toBe(false);
    expect(soughtUnder("Belopp", 250_000).isUnitUnclear).toBe(false);
    expect(soughtUnder("Belopp", "").isUnitUnclear).toBe(false);
  });
});

describe("the other cells of a row", () => {
  it.each<[Bare, string]>([
    ["ja", "yes"],
    ["Nej.", "no"],
    ["ja?", "unclear"],
    ["delvis", "unclear"],
    ["", "unstated"],
    [true, "yes"],
    [300_000, "unclear"],
  ])("need %j is %s, and blank is never no", (typed, need) => {
    expect(only(read(["KTC", "Stöd", "Göran", 5, typed]).requests).need).toBe(need);
  });

  it("without a column for the need it is unstated", () => {
    expect(only(soughtUnder("Belopp", 5000).requests).need).toBe("unstated");
  });

  it("names every empty cell of a row that lacks more than one thing", () => {
    const list = read(["KTC", "", "", 5, "ja"]);
    expect(list.rejected.map((one) => [one.cell, one.problem.kind])).toEqual([
      ["B2", "missing"],
      ["C2", "missing"],
    ]);
  });

  it("refuses words that are too long and shows what they are", () => {
    const list = read(["A".repeat(121), "Stöd", "Göran", 5]);
    expect(only(list.rejected)).toMatchObject({
      cell: "A2",
      typed: "A".repeat(121),
      problem: { kind: "too-long", length: 121, max: 120 },
    });
  });

  const dated = (received: Bare) =>
    listOf([
      sheet([
        ["Aktivitet", "Beskrivning", "Ansvarig", "Belopp", "Inkom", "Effekt", "Pott"],
        ["KTC", "Rad 1\n  rad 2", "Göran", 5, received, "Fler platser", "Kompetens"],
      ]),
    ]);

  it.each<[Bare, string | null]>([
    [{ kind: "day", day: day("2018-05-14") }, "2018-05-14"],
    ["2018-05-14", "2018-05-14"],
    ["14 maj 2018", "2018-05-14"],
    ["20180514", "2018-05-14"],
    ["2018-05-14 13:30", "2018-05-14"],
    ["2018-05-14T13:30:05", "2018-05-14"],
    ["", null],
  ])("came in %j", (typed, expected) => {
    expect(only(dated(typed).requests)).toMatchObject({
      receivedDay: expected,
      effect: "Fler platser",
      pot: "Kompetens",
      description: "Rad 1 rad 2",
    });
  });

  it.each<[Bare, string]>([
    ["14 maj", "day"],
    ["igår", "day"],
    ["2018-02-30", "day"],
    ["2018-05-14T23:30:00Z", "day"],
    ["2018-05-21", "day-ahead"],
    [{ kind: "fault", text: "#N/A" }, "formula"],
  ])("came in %j leaves the row out", (typed, kind) => {
    expect(only(dated(typed).rejected)).toMatchObject({ cell: "E2", problem: { kind } });
  });
});

describe("a whole list", () => {
  it("names the words of a row that has nothing else, in whatever column they stand", () => {
    const list = read(["", "", "Kim Prov", "", ""], ["KTC", "uppbyggnad", "Göran", 1_200_000, ""]);
    expect(only(list.rejected)).toMatchObject({
      cell: "C2",
      typed: "Kim Prov",
      problem: { kind: "only-a-line" },
    });
  });

  it("keeps sums, headings between rows and heads again apart from requests", () => {
    const list = read(
      ["Aktiviteter som godkändes vid RS april 2018."],
      ["KTC", "uppbyggnad", "Göran", 1_200_000, "ja"],
      ["Delsumma", "", "", 1_200_000],
      heads,
      ["NOVA", "plan 8", "Lisbet", 300_000, ""],
      ["summa", null, null, 1_600_000],
    );
    expect(list.requests.map((one) => one.activity)).toEqual(["KTC", "NOVA"]);
    expect(only(list.rejected)).toMatchObject({ row: 2, problem: { kind: "only-a-line" } });
    expect(list.statedSums).toEqual([
      { row: 4, stated: kronor(1_200_000), computed: kronor(1_200_000) },
      { row: 7, stated: kronor(1_600_000), computed: kronor(1_500_000) },
    ]);
    expect(list.sum).toBe(kronor(1_500_000));
  });

  it("takes a sum that cannot be read for no request, where nothing else stands there", () => {
    const list = read(
      ["KTC", "uppbyggnad", "Göran", 1_200_000, "ja"],
      ["Summa:", "", "", "1 200 000,50"],
      ["TOTALT", "", "", ""],
      ["Summa", "", "", "flera"],
      ["Totalt nytt schema", "", "", "mycket"],
      ["Summa", "allt", "", "mycket"],
    );
    expect(list.statedSums.map(({ row, stated }) => [row, stated])).toEqual([
      [3, null],
      [4, null],
      [5, null],
    ]);
    expect([...new Set(list.rejected.map(({ row }) => row))]).toEqual([6, 7]);
  });

  it("takes an activity that begins like a sum for what it is", () => {
    const list = read(["Totalt nytt schema", "bemanning", "Göran", 400_000, "nej"]);
    expect(list.statedSums).toEqual([]);
    expect(only(list.requests).activity).toBe("Totalt nytt schema");
  });

  it("takes a row that stands twice once, and knows it however it is spaced", () => {
    const list = read(
      ["KTC", "uppbyggnad", "Göran", 1_200_000, "ja"],
      ["ktc ", "Uppbyggnad", "GÖRAN", "1,2 mnkr", "Ja"],
      ["KTC", "uppbyggnad", "Göran", 1_200_001, "ja"],
    );
    expect(list.requests.map((one) => one.row)).toEqual([2, 4]);
    expect(only(list.rejected)).toMatchObject({ row: 3, problem: { kind: "double", of: 2 } });
  });

  it("gives the same content for the same rows in another order of columns", () => {
    const other = listOf([
      sheet([
        ["Behov nästa år", "Sökt (tkr)", "Ansvarig", "Beskrivning", "Aktivitet"],
        ["ja", 1200, "Göran", "uppbyggnad", "KTC"],
      ]),
    ]);
    const first = read(["KTC", "uppbyggnad", "Göran", 1_200_000, "ja"]);
    expect(only(other.requests).content).toBe(only(first.requests).content);
  });

  it("answers for every row, and its sum is the sum of its requests", () => {
    const bare = fc.oneof(
      fc.constant(null),
      fc.string({ maxLength: 20 }),
      fc.double(),
      fc.boolean(),
      fc.constantFrom("Mentorer", "250 tkr", "1,2 mnkr", "ja", "summa", 300_000),
    );
    const row = fc.array(bare, { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const list = read(...rows);
        const full = sheet([heads, ...rows]).rows.map((one) => one.number);
        const told = new Set([
          1,
          ...list.requests.map((one) => one.row),
          ...list.rejected.map((one) => one.row),
          ...list.statedSums.map((one) => one.row),
        ]);
        expect(full.filter((number) => !told.has(number))).toEqual([]);
        const sum = list.requests.reduce((total, one) => total + one.sought, 0);
        expect(list.sum).toBe(sum);
        expect(list.requests.every((one) => one.sought > 0)).toBe(true);
      }),
    );
  });

  it("never ends the program, whatever the sheets hold", () => {
    const title = fc.oneof(fc.string(), fc.constantFrom(...heads, "Pott", "Inkom"));
    fc.assert(
      fc.property(fc.array(fc.array(title, { maxLength: 8 }), { maxLength: 10 }), (rows) => {
        expect(["list", "none", "incomplete", "ambiguous"]).toContain(
          readRequestList([sheet(rows)], today).kind,
        );
      }),
    );
  });
});
