import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { fixtures } from "./fixtures.ts";

/** A table as a text holds it: as many cells on each line. */
type Cells = readonly (readonly string[])[];

const cellsOn = (line: string): string[] | null => {
  if (line.includes("|"))
    return /^[\s|:-]+$/.test(line)
      ? []
      : line
          .trim()
          .replace(/^\|(.*?)\|?$/, "$1")
          .split("|");
  return line.includes("\t") ? line.split("\t") : null;
};

/** Writes each whole table of a text in another layout; a table with broken rows stays, since its rows are unsure. */
function laidOutAs(text: string, write: (table: Cells) => readonly string[]): string {
  const out: string[] = [];
  const lines = text.split("\n");
  for (let index = 0; index < lines.length;) {
    const found: string[][] = [];
    let end = index;
    for (; end < lines.length; end += 1) {
      const cells = cellsOn(lines[end] ?? "");
      if (cells === null) break;
      if (cells.length > 0) found.push(cells.map((cell) => cell.trim()));
    }
    const isWhole = found.length > 2 && found.every(({ length }) => length === found[0]?.length);
    const [above = "", below = ""] = [lines[index - 1], lines[end]].map((line) => line?.trim());
    const standsAlone = below === "" && (above === "" || /[.:]$/.test(above));
    if (isWhole && standsAlone) out.push(...write(found));
    else out.push(...lines.slice(index, Math.max(end, index + 1)));
    index = Math.max(end, index + 1);
  }
  return out.join("\n");
}

const inSpaces = (table: Cells): string[] => {
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  return table.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd((widths?.[column] ?? 0) + 3))
      .join("")
      .trimEnd(),
  );
};

const layouts: readonly (readonly [string, (table: Cells) => readonly string[]])[] = [
  ["tabs", (table) => table.map((cells) => cells.join("\t"))],
  ["bars", (table) => table.map((cells) => `| ${cells.join(" | ")} |`)],
  ["bars between cells", (table) => table.map((cells) => cells.join(" | "))],
  ["drawn lines", (table) => ["+---+---+", ...table.map((cells) => `│ ${cells.join(" │ ")} │`)]],
  ["spaces", inSpaces],
  ["gaps between the rows", (table) => table.flatMap((cells) => [cells.join("\t"), ""])],
  ["a line for each cell", (table) => ["", ...table.flatMap((cells) => [...cells, ""])]],
];

/** What differs where a layout tells less than the others did. */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a line for each cell": {
    "bars-and-prose": "a name broken between two rows of bars becomes two rows",
    "who-answers-on-the-line-below": "a list set in with tabs is no table",
    "words-broken-between-cells": "words broken between two rows of bars become two rows",
  },
};

/** A reading without its questions, which quote the text as it stands. */
const withoutQuotes = (text: string): Partial<ReturnType<typeof readDecision>> => ({
  ...readDecision(text),
  questions: [],
});

const documents = fixtures()
  .filter(({ text }) => laidOutAs(text, () => []) !== text)
  .map(({ name, text }) => ({ name, text, reading: withoutQuotes(text) }));

describe("a table is read alike however it is laid out", () => {
  it.each(layouts)("%s", (layout, write) => {
    const changed = documents.flatMap(({ name, text, reading }) => {
      const other = laidOutAs(text, write);
      return other === text || JSON.stringify(withoutQuotes(other)) === JSON.stringify(reading)
        ? []
        : [name];
    });
    expect(changed).toEqual(Object.keys(exceptions[layout] ?? {}));
  });
});

describe("a table with a gap after each cell", () => {
  const spread = (cells: readonly string[]) => cells.join("\n\n");
  const head = ["Insats", "Ansvarig", "Belopp, kr", "Behov 2025"];
  it.each([
    ["Natt- och helgöppen\nmottagning", "Natt- och helgöppen mottagning"],
    ["Stöd till läkemedels-\nhanteringen", "Stöd till läkemedelshanteringen"],
  ])("goes on in a cell right below it: %s", (cell, activity) => {
    const first = [cell, "Mona Ek", "1 250 000", "ja"];
    const second = ["Ny mall", "Bo\nAl", "900 000", "nej"];
    for (const [one, two] of [
      [first, second],
      [second, first],
    ] as const) {
      const { rows } = readDecision(
        `Delegationsbeslut\n2024-05-23\n\nBeslut\n\n1. Följande insatser finansieras\n\n${spread([...head, ...one, ...two])}\n\n\n2. Ekonomichefen ska följa upp.\n`,
      );
      expect(rows.toSorted((a, b) => b.amountKr - a.amountKr)).toMatchObject([
        { activity, responsible: "Mona Ek", amountKr: 1_250_000, needNextYear: "ja" },
        { activity: "Ny mall", responsible: "Bo Al", amountKr: 900_000, needNextYear: "nej" },
      ]);
    }
  });
});
