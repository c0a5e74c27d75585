import { describe, expect, it } from "vitest";
import { columnWidths } from "../../src/documents/word-columns.ts";
import type { WordTable } from "../../src/documents/word-document.ts";

/** An upright page without its margins, in twentieths of a point. */
const page = 9070;
const margins = 200;

const table = (more: Partial<WordTable> = {}): WordTable => ({
  kind: "table",
  caption: "Sökt och fördelat",
  columns: [
    { title: "Aktivitet", share: 40, align: "left" },
    { title: "Ansvarig", share: 40, align: "left" },
    { title: "Sökt (kr)", share: 10, align: "right" },
    { title: "Behov\u00A02019", share: 10, align: "left" },
  ],
  rows: [["Mentorer", "Hanna Sund", "1\u00A0200\u00A0000", "ja"]],
  total: ["TOTALT", "", "1\u00A0200\u00A0000", ""],
  isFitted: true,
  ...more,
});

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

/**
 * The widths of bold letters of nine points in twentieths of a point, as the font's own tables tell them (DejaVu Sans
 * Bold: digits 0.696 em, the unbroken space 0.348).
 */
const dejaVu = (text: string): number =>
  Array.from(text).reduce(
    (width, letter) => width + (letter === "\u00A0" ? 0.348 : 0.696) * 180,
    0,
  );

describe("the columns of a fitted table", () => {
  it.each(["1\u00A0200\u00A0000", "987\u00A0654\u00A0321", "12\u00A0345\u00A0678,50"])(
    "hold the amount %s on one line in the widest font that stands in",
    (amount) => {
      const widths = columnWidths(table({ total: ["TOTALT", "", amount, ""] }), page);
      expect(widths[2]).toBeGreaterThanOrEqual(dejaVu(amount) + margins);
      expect(sum(widths)).toBeLessThanOrEqual(page);
    },
  );

  it("take the room from the columns of words alone, by their shares", () => {
    const [activity = 0, responsible = 0, sought = 0, need = 0] = columnWidths(table(), page);
    expect(activity).toBe(responsible);
    expect(activity).toBeLessThan(3628);
    expect(sought).toBeGreaterThan(907);
    expect(need).toBeGreaterThan(907);
    expect(sum([activity, responsible, sought, need])).toBeGreaterThan(page - 4);
  });

  it("keep their shares where the numbers have room already", () => {
    const small = { rows: [["Mentorer", "Hanna Sund", "5", "ja"]], total: null };
    const columns = table().columns.map((column) => ({ ...column, title: "År", share: 25 }));
    expect(columnWidths(table({ ...small, columns }), page)).toEqual([2267, 2267, 2267, 2267]);
  });

  it("fill the page alike where every column asks for more than there is", () => {
    const columns = Array.from({ length: 12 }, () => ({
      title: "Summa",
      share: 1,
      align: "right" as const,
    }));
    const cells = columns.map(() => "123\u00A0456\u00A0789\u00A0012\u00A0345");
    const widths = columnWidths(table({ columns, rows: [cells], total: null }), page);
    expect(new Set(widths).size).toBe(1);
    expect(sum(widths)).toBeGreaterThan(page - 13);
    expect(sum(widths)).toBeLessThanOrEqual(page);
  });

  it("leave a table that is not fitted as it was", () => {
    const { isFitted: _, ...old } = table();
    expect(columnWidths(old, page)).toEqual([3628, 3628, 907, 907]);
  });
});
