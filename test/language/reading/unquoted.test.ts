import { describe, expect, it } from "vitest";
import { readQuotedDecision } from "../../../src/language/reading/read-decision.ts";
import { marksOf } from "../../../src/language/reading/unquoted/marks.ts";
import { passageMax, unquotedIn } from "../../../src/language/reading/unquoted/unquoted.ts";
import { processorTime } from "../../processor-time.ts";

/** What is left of a text when words are quoted, each place on one line. */
const left = (text: string, quotes: readonly string[] = [], facts: readonly string[] = []) =>
  unquotedIn(text, readQuotedDecision(text).reading, { quotes, facts }).map((one) => one.text);

const paper = (decided: string): string =>
  `Delegationsbeslut\n2024-05-06\n\nBeslut\n\n${decided}\n`;

describe("what a quote covers", () => {
  it.each([
    ["on one line", "Till kommunens läxhjälp fördelas 900 000 kr."],
    ["broken by the page", "Till kommunens läxhjälp fördelas\n900 000 kr."],
    ["behind the mark of a list", "1. Till kommunens läxhjälp fördelas 900 000 kr."],
    ["set in and bold", "   **Till kommunens läxhjälp** fördelas 900 000 kr."],
    ["with a hyphen of the page", "Till kommunens läx-\nhjälp fördelas 900 000 kr."],
  ])("is read %s", (_, text) => {
    expect(left(paper(text), ["Till kommunens läxhjälp fördelas 900 000 kr."])).toEqual([]);
  });

  it.each([
    ["tabs", "Läxhjälp\tMona Ek\t900 000"],
    ["bars", "| Läxhjälp | Mona Ek | 900 000 |"],
  ])("is a row in %s, with the head above it", (_, row) => {
    const bar = row.includes("|");
    const head = bar ? "| Insats | Ansvarig | Belopp |" : "Insats\tAnsvarig\tBelopp";
    expect(left(paper(`${head}\n${row}`), ["Läxhjälp\tMona Ek\t900 000"])).toEqual([]);
    expect(left(paper(`${head}\n${row}`))).toHaveLength(2);
  });

  it("is not the row above the one that was read, where that is no head", () => {
    const rows = "Insats\tAnsvarig\tBelopp\nSårvård\tMona Ek\tAvslås\nLäxhjälp\tMona Ek\t900 000";
    expect(left(paper(rows), ["Läxhjälp\tMona Ek\t900 000"]).join("\n")).toContain(
      "Sårvård\tMona Ek\tAvslås",
    );
  });

  it("is what stood in labels of their own", () => {
    const block = "Projekt: Trygg hemgång\nAnsvarig: Linn Åker\nBelopp: 800 000 kr\n";
    expect(left(paper(block), ["Trygg hemgång\tLinn Åker\t800 000 kr"])).toEqual([]);
  });

  it("is no sentence that has another amount or task besides", () => {
    const text = "Till läxhjälp för barn på landet fördelas 900 000 kr, och till resor 40 000 kr.";
    expect(left(paper(text), ["Till läxhjälp för barn på landet fördelas 900 000 kr"])).toEqual([
      text,
    ]);
    const task =
      "Till läxhjälp för barn på landet fördelas nu 900 000 kr, som HR-chefen ska redovisa.";
    expect(left(paper(task), ["Till läxhjälp för barn på landet fördelas nu 900 000 kr"])).toEqual([
      task,
    ]);
  });

  it("is no part of another word or figure", () => {
    expect(left(paper("Till läxhjälp fördelas 1 900 000 kr."), ["900 000 kr."])).toHaveLength(1);
    expect(
      left(paper("Taket ska bytas före sommaren."), ["aket ska bytas före sommaren."]),
    ).toHaveLength(1);
  });

  it("is the beginning of what a question cut, but no amount behind the cut", () => {
    const text = `Till läxhjälp ${"och mer läxhjälp ".repeat(9)}fördelas 900 000 kr.`;
    expect(left(paper(text), [`${text.slice(0, -22)} …`])).toHaveLength(1);
    const plain = `Läxhjälpen ${"har vuxit och ".repeat(9)}nått många.`;
    expect(left(paper(plain), [`${plain.slice(0, -12)} …`])).toEqual([]);
  });

  it("is no amount that only a fact was taken from", () => {
    const text = "Regionstyrelsen beslutade 2024-03-06 § 12 om 900 000 kr.";
    expect(left(paper(text), [], [text])).toEqual([text]);
    expect(left(paper(text), [text])).toEqual([]);
    expect(
      left(
        paper("Regionstyrelsen beslutade 2024-03-06 § 12 om detta."),
        [],
        ["Regionstyrelsen beslutade 2024-03-06 § 12"],
      ),
    ).toEqual([]);
  });
});

describe("what stands round a letter", () => {
  const letter =
    "Region Norr\nHandläggare: Eva Alm\nTfn: 063-14 77 62\n\nSimhall i Norr\n\nBakgrund\n\nSimhallen är stängd sedan länge.\n\nUlla Norrman\nRegiondirektör\n\nSändlista\nHR-chefen\nEkonomi\n";
  it("is left out", () => {
    expect(left(letter)).toEqual(["Simhallen är stängd sedan länge."]);
  });

  it("is not where it speaks of money or a task", () => {
    const head = letter
      .replace("Handläggare: Eva Alm", "Ram: 900 000 kr")
      .replace("\nEkonomi\n", "\nHR-chefen ska redovisa utfallet i maj\n");
    expect(left(head)).toEqual([
      "Ram: 900 000 kr",
      "Simhallen är stängd sedan länge.",
      "HR-chefen ska redovisa utfallet i maj",
    ]);
  });

  it("is the foot of each page, unless money stands in it", () => {
    const pages = (foot: string) =>
      `Bakgrund\n\nSimhallen är stängd sedan länge.\n\n${foot}\nSida 1 (2)\n\nDen öppnar till våren igen.\n\n${foot}\nSida 2 (2)\n`;
    expect(left(pages("Region Norr, Box 1")).join(" ")).not.toContain("Box 1");
    expect(left(pages("Region Norr, 900 000 kr"))).toContain("Region Norr, 900 000 kr");
  });
});

describe("what the layout took for no part of the text", () => {
  it("is shown all the same where money stands in it", () => {
    const file = "Dokumentnamn: Medel till simhallen, 900 000 kr";
    expect(left(`Bakgrund\n\nSimhallen är stängd sedan länge.\n\n${file}\n`)).toContain(file);
    const plain = "Dokumentnamn: Medel till simhallen";
    expect(left(`Bakgrund\n\nSimhallen är stängd.\n\n${plain}\n`)).not.toContain(plain);
  });

  it("is shown where it stands behind the last line that is read", () => {
    const last = "Till simhallen fördelas 900 000 kr.";
    expect(left(`Bakgrund\n\n${"Det regnar.\n\n".repeat(10_001)}${last}\n`)).toContain(last);
  });
});

describe("a place that is left", () => {
  it("stands under its nearest heading, with the paragraph of the minutes", () => {
    const text =
      "Protokoll\nRegionstyrelsen 2024-05-06\n\n§ 12\nSimhallar\n\nTaket har läckt länge nu.\n\nBeslut\n\nÄrendet återremitteras till nästa år.\n";
    expect(
      unquotedIn(text, readQuotedDecision(text).reading, { quotes: [], facts: [] }),
    ).toMatchObject([
      { heading: "§ 12 Simhallar", text: "Taket har läckt länge nu." },
      { heading: "§ 12 · Beslut", text: "Ärendet återremitteras till nästa år." },
    ]);
  });

  it("goes together with its neighbours while nothing marks it, each line on its own", () => {
    expect(
      left(
        "Bakgrund\n\nTaket har läckt. Väggen är våt.\n\n- Golvet är torrt.\n\nDet kostar 900 000 kr.\n\nDörren är låst.\n",
      ),
    ).toEqual([
      "Taket har läckt. Väggen är våt.\n- Golvet är torrt.",
      "Det kostar 900 000 kr.",
      "Dörren är låst.",
    ]);
  });

  it("is never cut off, however long it is", () => {
    const sentence = `Taket ${"har läckt och ".repeat(120)}läcker än.`;
    const pieces = left(`Bakgrund\n\n${sentence}\n`);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.every((piece) => piece.length <= passageMax)).toBe(true);
    expect(pieces.join(" ")).toBe(sentence);
    const word = "a".repeat(2_000);
    expect(left(`Bakgrund\n\n${word}.\n`).join("")).toBe(`${word}.`);
  });

  it.each([
    ["HR-chefen ska redovisa utfallet.", ["task"]],
    ["Regiondirektören får i uppdrag att utreda lokalerna.", ["task"]],
    ["Regiondirektören får delegation på att fördela resten.", ["task"]],
    ["Om styrgruppen säger ja skriver Petra Sjölander ett utkast till januari.", ["task", "time"]],
    ["Anders Fors informerar ledningsgruppen i december.", ["task", "time"]],
    ["Smittskyddsläkaren informerar om läget.", []],
    ["Det kom in önskemål på 41 miljoner kronor.", ["money"]],
    ["Nästa möte: 21 november", ["time"]],
    ["De fackliga organisationerna informerades den 30 mars.", []],
    ["Bidraget är ettårigt.", []],
  ])("is marked by what it speaks of: %s", (text, marks) => {
    expect(marksOf(text)).toEqual(marks);
  });
});

describe("what only leads to what was read", () => {
  const led = (lead: string) =>
    left(paper(`${lead}\n- Läxhjälp för barn på landet 900 000 kr`), [
      "Läxhjälp för barn på landet 900 000 kr",
    ]);

  it("is left out, whether it is plain or gives the task that was read", () => {
    expect(led("Följande får medel:")).toEqual([]);
    expect(led("Regiondirektören får i uppdrag att utreda följande:")).toEqual([]);
  });

  it("is shown where it holds a time, which what it leads to may not have", () => {
    expect(led("Senast i maj 2025 gäller följande:")).toEqual([
      "Senast i maj 2025 gäller följande:",
    ]);
  });
});

it("reads the longest text in its time", () => {
  const text = `Bakgrund\n\n${"Taket har läckt i 900 000 dagar.\nInsats\tAnsvarig\t900 000\n".repeat(5_000)}`;
  const { reading } = readQuotedDecision(text);
  const quotes = Array.from({ length: 300 }, (_, index) => `Insats ${index}\tMona Ek\t900 000`);
  expect(processorTime(4_000, () => unquotedIn(text, reading, { quotes, facts: [] }))).toBeLessThan(
    4_000,
  );
});
