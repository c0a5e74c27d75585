import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { schoolHead } from "./papers.ts";

const read = (lines: string) => readDecision(`${schoolHead("6 000 000")}\nBeslut\n\n${lines}\n`);

/** The words with a new line before each that would stand further out than a page is wide. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
}

describe("pots that are handed over one sentence after another", () => {
  it.each([
    ["lämnas", "till", "0,9 miljoner kronor", "0,7 miljoner kronor"],
    ["överlämnas", "inom", "900 000 kr", "700 000 kr"],
    ["tillförs", "på", "900 tkr", "700 tkr"],
    ["anförtros", "till", "900 000 kr", "700 000 kr"],
    ["ges", "inom", "0,9 mnkr", "0,7 mnkr"],
  ])("are the same wherever a line ends: %s, %s", (verb, among, one, other) => {
    const text = `Till skolchefen ${verb} ${one} för fördelning ${among} läsning för de yngsta. Till kulturdirektören ${verb} ${other} för fördelning ${among} skapande verksamhet på fritiden.`;
    for (let width = 40; width <= 92; width += 4) {
      const { rows, pots } = read(wrapped(text, width));
      expect(rows).toEqual([]);
      expect(pots.map(({ purpose, holder, amountKr }) => [purpose, holder, amountKr])).toEqual([
        ["läsning för de yngsta", "skolchefen", 900_000],
        ["skapande verksamhet på fritiden", "kulturdirektören", 700_000],
      ]);
    }
  });

  it("names who gets how much, and nothing more, wherever a line ends", () => {
    const text =
      "Av potten på 900 tkr som jag har rätt att fördela avsätts 400 tkr till läsfrämjande att fördelas av skolchefen. Bokbussen får 200 tkr, simklubben 160 tkr och ungdomsorkestern 140 tkr.";
    for (let width = 44; width <= 92; width += 4) {
      const { rows } = read(wrapped(text, width));
      expect(
        rows.map(({ activity, amountKr }) => [activity, amountKr]),
        String(width),
      ).toEqual([
        ["Bokbussen", 200_000],
        ["simklubben", 160_000],
        ["ungdomsorkestern", 140_000],
      ]);
    }
  });

  it("goes on with a list in a sentence, also where a line begins with a capital", () => {
    const { rows } = read(
      "1. Följande insatser finansieras: Läsfrämjande 200 000 kr (Bibliotekschef),\nIT-stöd 160 000 kr (IT-chef), simskola 140 000 kr (Fritidschef),\nE-böcker 100 000 kr (IT-chef).",
    );
    expect(
      rows.map(({ activity, responsible, amountKr }) => [activity, responsible, amountKr]),
    ).toEqual([
      ["Läsfrämjande", "Bibliotekschef", 200_000],
      ["IT-stöd", "IT-chef", 160_000],
      ["simskola", "Fritidschef", 140_000],
      ["E-böcker", "IT-chef", 100_000],
    ]);
  });

  it("leaves items with their own amounts on their own lines", () => {
    const { rows } = read("Medlen fördelas så här.\n400 000 kr till läger\n300 000 kr till kurser");
    expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual([
      ["läger", 400_000],
      ["kurser", 300_000],
    ]);
  });
});
