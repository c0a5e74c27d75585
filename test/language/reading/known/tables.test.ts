import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDecision } from "../../../../src/language/reading/read-decision.ts";
import {
  activities,
  amounts,
  capital,
  figures,
  kinds,
  kronor,
  oneOf,
  persons,
  run,
  some,
  type Ways,
} from "./paper.ts";

interface Row {
  readonly activity: string;
  readonly amountKr: number;
  readonly responsible: string;
  readonly needNextYear: "ja" | "nej";
}

const rows: fc.Arbitrary<readonly Row[]> = fc.integer({ min: 3, max: 6 }).chain((count) =>
  fc
    .tuple(
      some(activities, { min: count, max: count }),
      fc.array(fc.constantFrom(...persons), { minLength: count, maxLength: count }),
      fc.array(fc.constantFrom("ja", "nej"), { minLength: count, maxLength: count }),
      amounts(count),
    )
    .map(([names, answering, needs, kr]) =>
      names.map((name, index) => ({
        activity: capital(name),
        amountKr: kr[index] ?? 0,
        responsible: answering[index] ?? "",
        needNextYear: needs[index] ?? "nej",
      })),
    ),
);

type Field = keyof Row;
const heads: Readonly<Record<Field, readonly string[]>> = {
  activity: ["Aktivitet", "Insats", "Åtgärd", "Projekt", "Verksamhet", "Satsning", "Ändamål"],
  responsible: ["Ansvarig", "Ansvarig person", "Kontaktperson", "Ansvarig chef"],
  amountKr: ["Belopp", "Tilldelat", "Beslutat belopp", "Tilldelade medel"],
  needNextYear: ["Behov 2023", "Behov finansiering 2023", "Fortsatt behov 2023"],
};

type Cells = readonly (readonly string[])[];
/** Cells below each other, held apart by spaces; figures stand to the left or to the right of their column. */
const spaced = (cells: Cells, figuresRight: boolean): string => {
  const last = cells.at(-1) ?? [];
  const widest = last.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          figuresRight && /\d/.test(last[column] ?? "")
            ? cell.padStart(widest[column] ?? 0)
            : cell.padEnd(widest[column] ?? 0),
        )
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
};
/** How the cells of a row are held apart. */
const layouts: Ways<(cells: Cells) => string> = {
  bars: (cells) =>
    cells
      .map(
        (row, index) =>
          `| ${row.join(" | ")} |${index === 0 ? `\n|${row.map(() => "---").join("|")}|` : ""}`,
      )
      .join("\n"),
  "bars between": (cells) => cells.map((row) => row.join(" | ")).join("\n"),
  tabs: (cells) => cells.map((row) => row.join("\t")).join("\n"),
  semicolons: (cells) => cells.map((row) => row.join(";")).join("\n"),
  spaces: (cells) => spaced(cells, false),
  "spaces, figures to the right": (cells) => spaced(cells, true),
};

/** Where the unit of the amounts is said. */
const units: Ways<
  (
    unit: string,
    head: string,
  ) => { readonly head: string; readonly lead: string; readonly cell: string }
> = {
  "in the head": (unit, head) => ({ head: `${head} (${unit})`, lead: "", cell: "" }),
  "for the head": (unit) => ({ head: unit, lead: "", cell: "" }),
  "in the lead": (unit, head) => ({ head, lead: ` (belopp i ${unit})`, cell: "" }),
  "in each cell": (unit, head) => ({ head, lead: "", cell: ` ${unit}` }),
};

const tables = fc.record({
  rows,
  unit: oneOf(figures),
  unitSaid: oneOf(units),
  layout: oneOf(layouts),
  columns: fc.shuffledSubarray<Field>(["activity", "amountKr", "responsible", "needNextYear"], {
    minLength: 4,
  }),
  titles: fc.record({
    activity: fc.constantFrom(...heads.activity),
    responsible: fc.constantFrom(...heads.responsible),
    amountKr: fc.constantFrom(...heads.amountKr),
    needNextYear: fc.constantFrom(...heads.needNextYear),
  }),
  sum: fc.constantFrom("Summa", "Totalt", "Totalsumma", null),
  lead: fc.constantFrom(
    "Medlen fördelas till följande aktiviteter",
    "Medlen fördelas enligt följande",
    "Av statsbidraget fördelas",
    "Statsbidraget fördelas enligt tabellen nedan",
  ),
});

describe("a table of known rows", () => {
  it("is read whole, whatever holds its cells apart and in whatever order they stand", () => {
    fc.assert(
      fc.property(tables, oneOf(kinds), fc.constantFrom(0, 400_000), (table, kind, left) => {
        const said = table.unitSaid.say(table.unit.shape, table.titles.amountKr);
        const amount = (kr: number): string => table.unit.say(kr) + said.cell;
        const sumKr = table.rows.reduce((sum, row) => sum + row.amountKr, 0);
        const head = table.columns.map((field) =>
          field === "amountKr" ? said.head : table.titles[field],
        );
        const cells = table.rows.map((row) =>
          table.columns.map((field) => (field === "amountKr" ? amount(row.amountKr) : row[field])),
        );
        const named = table.columns.find((field) => field !== "amountKr");
        const last = table.columns.map((field) =>
          field === "amountKr" ? amount(sumKr) : field === named ? (table.sum ?? "") : "",
        );
        const text = kind.say.paper(
          kronor(sumKr + left),
          `${table.lead}${said.lead}:\n\n${table.layout.say([head, ...cells, ...(table.sum === null ? [] : [last])])}`,
        );

        const reading = readDecision(text);

        expect(reading.rows, text).toEqual(
          table.rows.map((row) => ({ ...row, proposed: kind.say.proposes })),
        );
        expect(reading.statedTotals, text).toEqual(
          table.sum === null ? [] : [{ of: "rows", statedKr: sumKr, computedKr: sumKr }],
        );
        expect(reading.undistributedKr, text).toBe(left);
      }),
      run,
    );
  });
});
