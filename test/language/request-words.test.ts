import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { refusedFileWords } from "../../src/language/say/file.ts";
import {
  listWarnings,
  noListSentence,
  rejectedSentence,
} from "../../src/language/say/request-list.ts";
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
  expect(listWarnings(list, "sv")).toEqual([
    "Alla belopp är under 10\u00A0000\u00A0kr och listan säger inte vad de är räknade i. Är de i tusental: skriv tkr i rubriken och skicka listan igen.",
    "Rad 3 anger summan 900\u00A0kr, men raderna ovanför är tillsammans 500\u00A0kr. Kontrollera de rader som inte har lästs.",
  ]);
  expect(
    listWarnings(read(row("KTC", "b", "G", 50_000), row("Summa", null, null, 50_000)), "sv"),
  ).toEqual([]);
});

it("says of every file that is not read what to do instead, in both languages", () => {
  for (const language of ["sv", "en"] as const) {
    const sentences = Object.values(refusedFileWords[language]);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÅÄÖ][^!]+\. [A-ZÅÄÖ][^!]+\.$/);
  }
});
