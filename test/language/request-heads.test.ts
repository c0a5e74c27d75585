import { describe, expect, it } from "vitest";
import { kronor } from "../../src/domain/money.ts";
import { readRequestList, type RequestList } from "../../src/language/request-list.ts";
import { columnLetters, type Sheet } from "../../src/language/sheet.ts";
import { type Bare, heads, listOf, only, sheet, today } from "./lists.ts";

describe("the head of a list", () => {
  it("is found whatever stands above it, and in any order of columns", () => {
    const list = listOf([
      sheet([
        ["Önskemål om medel 2018"],
        [],
        ["Nr", "Behov finansiering 2019", "Belopp (kr)", "Ansvarig", "Aktivitet", "Beskrivning"],
        [1, "ja", 1_200_000, "Göran Larsson", "KTC", "uppbyggnad av verksamheten"],
      ]),
    ]);
    expect(only(list.requests)).toEqual({
      row: 4,
      activity: "KTC",
      description: "uppbyggnad av verksamheten",
      responsible: "Göran Larsson",
      sought: kronor(1_200_000),
      need: "yes",
      needTyped: "ja",
      effect: null,
      pot: null,
      number: null,
      receivedDay: null,
      content: JSON.stringify([
        "ktc",
        "uppbyggnad av verksamheten",
        "goran larsson",
        "",
        "",
        120_000_000,
        "yes",
      ]),
    });
    expect(list.head.row).toBe(3);
    expect(list.head.unread).toEqual(["A: Nr"]);
  });

  it.each([
    ["AKTIVITET", "activity"],
    ["Aktivtet", "activity"],
    ["Aktvitet/åtgärd", "activity"],
    ["Åtgärd", "activity"],
    ["Projektnamn", "activity"],
    ["Beskrvning", "description"],
    ["Kort beskrivning av insatsen", "description"],
    ["Anvsarig", "responsible"],
    ["Ansvarig chef", "responsible"],
    ["Kontaktperson", "responsible"],
    ["Söker", null],
    ["2018 belopp (kr)", "amount"],
    ["Sökt belopp, tkr", "amount"],
    ["Bellopp", "amount"],
    ["Beolpp", "amount"],
    ["Belgopq", null],
    ["Ansökta medel", "amount"],
    ["Begärt", "amount"],
    ["tkr", "amount"],
    ["Behov 2019 (tkr)", "amount"],
    ["Behov finansiering 2019", "need"],
    ["Behöv finansering nästa år", "need"],
    ["Fortsatt finansiering?", "need"],
    ["Kvarstående behov", "need"],
    ["Varaktigt behov (J/N)", "need"],
    ["Förväntad effekt", "effect"],
    ["Mål", "effect"],
    ["Pott", "pot"],
    ["Inkom den", "received"],
    ["Beviljat belopp", null],
    ["Budget 2017 (kr)", null],
    ["Kostnadsställe", null],
    ["Diarienummer", "number"],
    ["Ansökningsnr", "number"],
    ["Dnr", "number"],
    ["Id", "number"],
    ["Nr", null],
    ["Löpnr", null],
    ["Fördelat", null],
    ["", null],
  ])("%j is %s", (title, column) => {
    const others = [
      ["activity", "Aktivitet"],
      ["description", "Beskrivning"],
      ["responsible", "Ansvarig"],
      ["amount", "Belopp"],
    ].flatMap(([own = "", head = ""]) => (own === column ? [] : [head]));
    const list = listOf([sheet([[title, ...others]])]);
    const found = [...list.head.columns].filter(([, at]) => at === 0).map(([own]) => own);
    expect(found).toEqual(column === null ? [] : [column]);
  });

  it("takes what is sought and not another amount", () => {
    const list = listOf([
      sheet([
        ["Aktivitet", "Beskrivning", "Ansvarig", "Belopp 2017", "Sökt 2018", "Beviljat"],
        ["KTC", "Stöd", "Göran", 1, 2, 3],
      ]),
    ]);
    expect(only(list.requests).sought).toBe(kronor(2));
    expect(list.head.unread).toEqual(["D: Belopp 2017", "F: Beviljat"]);
  });

  it("asks which of two amounts is meant", () => {
    const rows = [["Aktivitet", "Beskrivning", "Ansvarig", "Belopp 2018", "Belopp 2019"]];
    expect(readRequestList([sheet(rows)], today)).toEqual({
      kind: "ambiguous",
      sheet: "Blad1",
      column: "amount",
      titles: ["Belopp 2018", "Belopp 2019"],
    });
  });

  it("stands in two lines where the second says what the first leaves open", () => {
    const list = listOf([
      sheet([
        ["Aktivitet", "Beskrivning", "Ansvarig", "Ekonomi (tkr)", "", ""],
        ["", "", "", "Sökt 2018", "Beviljat", "Behov 2019"],
        ["Simulering", "Docka", "KTC", 450, 300, "ja"],
      ]),
    ]);
    expect(only(list.requests)).toMatchObject({ row: 3, sought: kronor(450_000), need: "yes" });
    expect(list.rejected).toEqual([]);
    expect(list.head.unread).toEqual(["E: Ekonomi (tkr) Beviljat"]);
  });

  it("asks which amount is meant also where only the years stand in its second line", () => {
    const rows = [
      ["Aktivitet", "Beskrivning", "Ansvarig", "Belopp", ""],
      ["", "", "", 2018, 2019],
      ["Simulering", "Docka", "KTC", 450_000, 300_000],
    ];
    expect(readRequestList([sheet(rows)], today)).toMatchObject({
      kind: "ambiguous",
      titles: ["Belopp 2018", "Belopp 2019"],
    });
  });

  it.each<[string, readonly Bare[]]>([
    ["a request", ["Projekt", "Innehåll", "Chef", 50_000, "ja"]],
    ["one that lacks its amount", ["Projekt", "Innehåll", "Chef", "", ""]],
    ["one that lacks its name", ["", "Innehåll", "Chef", "mycket", "ja"]],
    ["a line over some rows", ["Projekt inom vården", "", "", "", ""]],
  ])("stands in one line where %s comes next", (_what, next) => {
    const list = listOf([sheet([heads, next])]);
    expect(list.head.row).toBe(1);
    expect([...list.requests, ...list.rejected].map((one) => one.row)).toContain(2);
  });

  it("is looked for on every sheet", () => {
    const list = listOf([
      sheet([["Läs det här först"]], "Instruktion"),
      sheet([heads, ["KTC", "Stöd", "Göran", 5, "nej"]], "Lista"),
    ]);
    expect(list.head.sheet.name).toBe("Lista");
    expect(list.requests).toHaveLength(1);
  });

  it.each<[string, readonly Sheet[], RequestList]>([
    [
      "no sheet has one",
      [sheet([["Hej"]], "A"), sheet([[1]], "B")],
      { kind: "none", sheets: ["A", "B"] },
    ],
    ["there is no sheet", [], { kind: "none", sheets: [] }],
    [
      "it lacks what a request must have",
      [sheet([["Aktivitet", "Belopp"]])],
      {
        kind: "incomplete",
        sheet: "Blad1",
        missing: ["description", "responsible"],
        titles: ["Aktivitet", "Belopp"],
      },
    ],
    [
      "it comes near one without its activity",
      [sheet([["Lista"], ["Prio", "Ansvarig", "Beskrivning", "Kostnad", ""]])],
      {
        kind: "incomplete",
        sheet: "Blad1",
        missing: ["activity"],
        titles: ["Prio", "Ansvarig", "Beskrivning", "Kostnad"],
      },
    ],
  ])("is asked for when %s", (_, sheets, expected) => {
    expect(readRequestList(sheets, today)).toEqual(expected);
  });
});

describe("a head in a clerk's own words", () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    [
      "what, who and why",
      ["Vad", "Vem", "Varför", "Summa kr", "Fortsatt 2026", "Prio"],
      {
        activity: "Vad",
        responsible: "Vem",
        description: "Varför",
        amount: "Summa kr",
        need: "Fortsatt 2026",
      },
    ],
    [
      "the whole cost beside its parts",
      ["Insats", "Syfte", "Kontakt", "Lönekostnad", "Totalkostnad", "Varaktigt behov"],
      {
        activity: "Insats",
        description: "Syfte",
        responsible: "Kontakt",
        amount: "Totalkostnad",
        need: "Varaktigt behov",
      },
    ],
    [
      "a comment that describes",
      ["Önskemål", "Kontakt", "Kommentar", "Kostnad", "Behov 2026"],
      {
        activity: "Önskemål",
        responsible: "Kontakt",
        description: "Kommentar",
        amount: "Kostnad",
        need: "Behov 2026",
      },
    ],
    [
      "a proposal by a unit",
      ["Förslag", "Enhet", "Vad", "Belopp"],
      { activity: "Förslag", responsible: "Enhet", description: "Vad", amount: "Belopp" },
    ],
    [
      "what, where the activity is named as well",
      ["Insats", "Vad", "Ansvarig", "Enhet", "Belopp"],
      { activity: "Insats", description: "Vad", responsible: "Ansvarig", amount: "Belopp" },
    ],
  ])("is found: %s", (_case, titles, columns) => {
    const list = listOf([sheet([titles, titles.map(() => "5")])]);
    expect(Object.fromEntries(list.head.titles)).toEqual(columns);
  });
});

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i stands under %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});
