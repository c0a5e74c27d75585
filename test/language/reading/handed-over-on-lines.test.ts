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

  it("leaves items with their own amounts on their own lines", () => {
    const { rows } = read("Medlen fördelas så här.\n400 000 kr till läger\n300 000 kr till kurser");
    expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual([
      ["läger", 400_000],
      ["kurser", 300_000],
    ]);
  });
});
