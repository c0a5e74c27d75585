import { describe, expect, it } from "vitest";
import { kronor } from "../../src/domain/money.ts";
import { listWarnings } from "../../src/language/say/list-warnings.ts";
import { readRequestList } from "../../src/language/request-list.ts";
import { heads, listOf, only, sheet, today } from "./lists.ts";

/** What Microsoft Forms puts before the questions, and what it holds of one answer. */
const formsOwn = ["ID", "Starttid", "Slutförandetid", "E-post", "Namn"];
const formsAnswer = [
  1,
  "2018-05-14 10:20",
  "2018-05-14 10:24",
  "anna@region.example",
  "Anna Påhitt",
];

describe("an export out of a form", () => {
  it("takes the activity from its question, not from the name of who answered", () => {
    const list = listOf([
      sheet([
        [...formsOwn, "Aktivitet", "Beskrivning", "Ansvarig", "Sökt belopp", "Behov nästa år"],
        [...formsAnswer, "Mentorer", "Stöd åt nya", "HR-chef", 50_000, "nej"],
      ]),
    ]);
    expect(list.rejected).toEqual([]);
    expect(only(list.requests)).toMatchObject({
      activity: "Mentorer",
      responsible: "HR-chef",
      number: null,
    });
    expect(list.head.unread).toContain("E: Namn");
  });

  it("is read where its columns are questions", () => {
    const list = listOf([
      sheet([
        [
          ...formsOwn,
          "Senast ändrad tid",
          "Vad heter aktiviteten?",
          "Beskriv aktiviteten kort",
          "Vem är ansvarig?",
          "Hur mycket söker ni (kr)?",
          "Finns behovet kvar nästa år?",
        ],
        [...formsAnswer, "", "Mentorer", "Stöd åt nya", "HR-chef", 50_000, "Ja"],
      ]),
    ]);
    expect(only(list.requests)).toMatchObject({
      activity: "Mentorer",
      description: "Stöd åt nya",
      responsible: "HR-chef",
      sought: kronor(50_000),
      need: "yes",
    });
  });

  it("takes who answered for the one who answers for it, where no question asks", () => {
    const list = listOf([
      sheet([
        [...formsOwn, "Vilken insats gäller det?", "Beskriv den", "Vad kostar den?"],
        [...formsAnswer, "Mentorer", "Stöd åt nya", "50 000"],
      ]),
    ]);
    expect(only(list.requests)).toMatchObject({
      activity: "Mentorer",
      responsible: "Anna Påhitt",
      sought: kronor(50_000),
    });
  });

  it("leaves a list of a few columns its names", () => {
    const list = listOf([
      sheet([
        ["Namn", "Beskrivning", "Ansvarig", "Belopp"],
        ["Mentorer", "Stöd", "HR-chef", 50_000],
      ]),
    ]);
    expect(only(list.requests).activity).toBe("Mentorer");
  });
});

describe("a head far down", () => {
  const instructions = Array.from({ length: 60 }, (_, at) => [`${at + 1}. Så här fyller du i`]);

  it("is found under long instructions", () => {
    const list = listOf([
      sheet([...instructions, heads, ["Mentorer", "Stöd", "HR-chef", 50_000, "nej"]]),
    ]);
    expect(list.head.row).toBe(61);
    expect(only(list.requests).activity).toBe("Mentorer");
    expect(list.above).toEqual([]);
  });

  it("names the rows above it that look like its own, which are not read", () => {
    const many = Array.from({ length: 45 }, (_, at) => [`Kurs ${at}`, "Stöd", "HR-chef", 10_000]);
    const list = listOf([sheet([...many, heads, ["Mentorer", "Stöd", "HR-chef", 50_000, "nej"]])]);
    expect(only(list.requests).activity).toBe("Mentorer");
    expect(list.above).toHaveLength(45);
    const said = listWarnings(list, { typed: (text) => text }, true, "sv");
    expect(said).toContain(
      "45 rader står ovanför rubrikerna på rad 46 och läses inte. Ska de med: flytta rubrikerna överst och skicka listan igen.",
    );
    const [row] = many;
    const one = listOf([sheet([row ?? [], heads, ["Mentorer", "Stöd", "HR-chef", 1, "nej"]])]);
    expect(listWarnings(one, { typed: (text) => text }, true, "sv").join(" ")).toContain(
      "Rad 1 står ovanför rubrikerna på rad 2",
    );
  });

  it("is none where it lacks a column: words in a long list are no titles", () => {
    const row = ["Projektledare", "Kostnader för resor", "Anna"];
    const list = readRequestList([sheet([...instructions, row, row])], today);
    expect(list).toMatchObject({ kind: "none" });
  });
});
