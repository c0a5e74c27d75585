import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { refusedFileWords } from "../../src/language/say/file.ts";
import { listWarnings } from "../../src/language/say/list-warnings.ts";
import { noListSentence, rejectedSentence } from "../../src/language/say/request-list.ts";
import { readRequestList } from "../../src/language/request-list.ts";
import { type Bare, heads, listOf, read, sheet, today } from "./lists.ts";

const named = { typed: (text: string): string => `<${text}>` };
const row = (...cells: readonly Bare[]): readonly Bare[] => cells;

/** Everything that is said of the rows of a list that are left out. */
const said = (...rows: readonly (readonly Bare[])[]): readonly string[] =>
  read(...rows).rejected.map((one) => rejectedSentence(one, named, "sv"));

describe("what is said of a row that is left out", () => {
  it.each<[readonly Bare[], string]>([
    [row("KTC", "", "G", 5), "Rad 2, cell B2. Beskrivning saknas. Fyll i cellen."],
    [row("KTC", "b", "G", null), "Rad 2, cell D2. Sökt belopp saknas. Fyll i cellen."],
    [
      row("KTC", "b", "G", "tolv"),
      "Rad 2, cell D2. Det går inte att läsa <tolv>. Skriv ett belopp, till exempel 250 tkr.",
    ],
    [
      row("KTC", "b", "G", 3.7),
      "Rad 2, cell D2. Det går inte att veta vad <3,7> är. Menar du <3,7> mnkr eller <3,7> tkr? Skriv enheten.",
    ],
    [
      row("KTC", "b", "G", { kind: "day", day: day("2018-02-01") }),
      "Rad 2, cell D2. Excel har gjort om beloppet till ett datum, <2018-02-01>. Skriv beloppet igen, till exempel 1 200 000.",
    ],
    [
      row("KTC", "b", "G", 0),
      "Rad 2, cell D2. Det sökta beloppet är 0\u00A0kr. Skriv ett belopp, eller ta bort raden.",
    ],
    [
      row("KTC", "b", "G", { kind: "fault", text: "#REF!" }),
      "Rad 2, cell D2. Formeln ger felet <#REF!>. Rätta den, eller skriv värdet.",
    ],
    [
      row("KTC", "b", "G", { kind: "fault", text: "" }),
      "Rad 2, cell D2. Formeln är inte uträknad. Öppna filen i Excel och spara den, eller skriv värdet.",
    ],
    [
      row("K".repeat(130), "b", "G", 5),
      "Rad 2, cell A2. Texten är 130 tecken. Korta den till högst 120.",
    ],
    [
      row("Godkända i april"),
      "Rad 2, cell A2. Raden har bara texten ”<Godkända i april>” och läses inte som ett önskemål. Är den ett önskemål: fyll i resten.",
    ],
  ])("%j", (cells, sentence) => {
    expect(said(cells)).toEqual([sentence]);
  });

  it("names the row that says the same", () => {
    expect(said(row("KTC", "b", "G", 5), row("KTC", "b", "G", 5))).toEqual([
      "Rad 3, cell A3. Raden säger detsamma som rad 2 och läses inte en gång till. Är den ett eget önskemål: skriv vad som skiljer.",
    ]);
  });

  it.each([
    ["14 maj", "Det går inte att läsa <14 maj> som en dag. Skriv till exempel 2018-05-14."],
    ["2018-06-01", "<2018-06-01> har inte varit än. Kontrollera datumet."],
  ])("came in %s", (received, sentence) => {
    const rows = [
      ["Inkom", ...heads],
      [received, "KTC", "b", "G", 5],
    ];
    const [rejected] = listOf([sheet(rows)]).rejected;
    expect(rejected && rejectedSentence(rejected, named, "sv")).toBe(`Rad 2, cell A2. ${sentence}`);
  });
});

describe("what is said of a file without a list", () => {
  it.each<[readonly (readonly Bare[])[], string]>([
    [[["Hej"]], "Ingen rad i filen har rubrikerna Aktivitet och Belopp."],
    [
      [["Aktivitet", "Belopp"]],
      "Listan saknar kolumn för beskrivning och ansvarig. Rubrikerna som hittades är <Aktivitet> och <Belopp>. Lägg till det som saknas, eller byt namn på en rubrik, och skicka listan igen.",
    ],
    [
      [["Aktivitet", "Belopp 2018", "Belopp 2019"]],
      "Det går inte att veta vilket belopp som är det sökta: <Belopp 2018> och <Belopp 2019>.",
    ],
  ])("%j", (rows, sentence) => {
    const list = readRequestList([sheet(rows)], today);
    expect(list.kind === "list" ? "" : noListSentence(list, named, "sv")).toContain(sentence);
  });
});

it("warns of small amounts without a unit and of sums that are not those of the rows", () => {
  const list = read(row("KTC", "b", "G", 500), row("Summa", null, null, 900));
  expect(listWarnings(list, named, true, "sv")).toEqual([
    "Alla belopp är under 10\u00A0000\u00A0kr och listan säger inte vad de är räknade i. Är de i tusental: skriv tkr i rubriken och skicka listan igen.",
    "Rad 3 anger summan 900\u00A0kr, men raderna ovanför är tillsammans 500\u00A0kr. Kontrollera de rader som inte har lästs.",
  ]);
  expect(
    listWarnings(
      read(row("KTC", "b", "G", 50_000), row("Summa", null, null, 50_000)),
      named,
      true,
      "sv",
    ),
  ).toEqual([]);
});

it("warns of words whose å, ä and ö are lost, of rows out of sight and of columns that are not read", () => {
  const lost = { typed: (text: string) => text };
  const sheets = [
    sheet([
      ["Lnr", ...heads, "Prioritet", "Enhet"],
      [1, "SÃ¶mn", "b", "G", 50_000],
    ]),
  ];
  const rows = sheets.flatMap((one) => one.rows);
  const hidden = rows.map((one, index) =>
    index === 0 ? one : { ...one, isHidden: true as const },
  );
  const list = listOf([{ name: "Blad1", rows: hidden }]);
  expect(listWarnings(list, lost, true, "sv")).toEqual([
    "Å, ä och ö har blivit fel i filen, till exempel i SÃ¶mn. Spara listan som .xlsx i det program som den kommer från, och skicka den igen i stället för att lägga in den så här.",
    "Rad 2 är dold i filen, men läst som de andra. Ska den inte med: ta bort den ur filen och skicka listan igen.",
    "Kolumnerna G: Prioritet och H: Enhet läses inte.",
  ]);
  expect(listWarnings(list, lost, false, "sv")).toEqual([]);
  expect(listWarnings(list, lost, true, "en")).toHaveLength(3);
});

it.each(["Ångström", "Ã la carte", "château", "50 %", "Â är en bokstav"])(
  "takes %j for what it says",
  (activity) => expect(read(row(activity, "b", "G", 50_000)).garbled).toBe(null),
);

it("names a column with words beside the requests, and no title over them", () => {
  const list = read(
    row("KTC", "b", "G", 50_000, "ja", "brådskar", ""),
    row("Not", "", "", "", "", "", "x"),
  );
  expect(listWarnings(list, named, true, "sv")).toEqual(["Kolumn F saknar rubrik och läses inte."]);
});

it("says which head a row stands under that is not read", () => {
  const other = ["Aktivitet", "Ansvarig", "Beskrivning", "Belopp"];
  expect(said(row("KTC", "b", "G", 5), other, row("Nova", "G", "b", 6)).at(-1)).toBe(
    "Rad 4, cell A4. Raden läses inte, för rubrikerna på rad 3 är andra än listans första. Kopiera rubrikerna och raderna under dem till en egen fil och skicka den.",
  );
});

it("names the sheets that look like lists too", () => {
  const one = sheet([heads, ["KTC", "b", "G", 50_000]], "Vård");
  const rest = [sheet([heads, ["Nova", "b", "G", 60_000]], "It"), sheet([heads], "Mall")];
  const list = listOf([one, ...rest]);
  expect(list.requests).toHaveLength(1);
  expect(listWarnings(list, named, false, "sv")).toEqual([
    "Bara bladet <Vård> är läst. Bladet <It> ser också ut som en lista. Ska det med: kopiera det till en egen fil och skicka den.",
  ]);
  const three = listOf([
    one,
    ...rest,
    sheet(
      [
        ["Aktivitet", "Belopp"],
        ["A", 1],
      ],
      "Hr",
    ),
  ]);
  expect(listWarnings(three, named, false, "sv")[0]).toContain("Bladen <It> och <Hr> ser också");
  const decided = sheet(
    [
      ["Aktivitet", "Ansvarig", "Fördelat (kr)"],
      ["KTC", "G", 1],
    ],
    "Beslut",
  );
  expect(listWarnings(listOf([one, decided]), named, false, "sv")).toEqual([]);
});

it("says of every file that is not read what to do instead, in both languages", () => {
  for (const language of ["sv", "en"] as const) {
    const sentences = Object.values(refusedFileWords[language]);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÅÄÖ][^!]+\. [A-ZÅÄÖ][^!]+\.$/);
  }
});
