import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../../../src/domain/brand.ts";
import { listMax } from "../../../../src/domain/decide-intake.ts";
import type { Cell, Sheet } from "../../../../src/language/sheet.ts";
import { contentOf, sheetsIn } from "../../../../src/teams/intake/sheet-text.ts";

const cell = fc.oneof(
  fc.constant<Cell>({ kind: "empty" }),
  fc.string().map((text): Cell => ({ kind: "text", text })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((number): Cell => ({ kind: "number", number: number + 0 })),
  fc.boolean().map((truth): Cell => ({ kind: "truth", truth })),
  fc.constantFrom("2018-06-25", "2020-02-29").map((one): Cell => ({ kind: "day", day: day(one) })),
  fc.constantFrom("#REF!", "").map((text): Cell => ({ kind: "fault", text })),
);
const sheets = fc.array(
  fc.record({
    name: fc.string(),
    rows: fc.array(
      fc.record(
        { number: fc.nat(), cells: fc.array(cell), isHidden: fc.constant(true as const) },
        { requiredKeys: ["number", "cells"] },
      ),
    ),
  }),
);

describe("a list that is kept", () => {
  it("is read as it was sent, whatever its cells hold", () => {
    fc.assert(
      fc.property(sheets, (sent) => {
        const content = contentOf(sent);
        expect(sheetsIn(content)).toEqual(sent);
        expect(contentOf(sheetsIn(content))).toBe(content);
      }),
    );
  });

  it("is read as it was kept before, every cell with its kind in words", () => {
    const sent: readonly Sheet[] = [
      {
        name: "S",
        rows: [
          {
            number: 3,
            cells: [
              { kind: "empty" },
              { kind: "text", text: "d" },
              { kind: "number", number: 1.5 },
              { kind: "day", day: day("2018-06-25") },
              { kind: "truth", truth: false },
              { kind: "fault", text: "#REF!" },
            ],
          },
        ],
      },
    ];
    expect(sheetsIn(JSON.stringify(sent))).toEqual(sent);
  });

  it.each(["", '{"name":"S"}', '[["S",["1","a"]]]', '[["S",[1,["d","2018-02-30"]]]]'])(
    "holds nothing where its content is %j",
    (content) => expect(sheetsIn(content)).toEqual([]),
  );

  it("has room for five thousand ordinary rows", () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => ({
      number: index + 1,
      cells: [
        { kind: "text", text: `Aktivitet nummer ${index} i verksamheten` },
        { kind: "text", text: "Vad pengarna ska räcka till under året" },
        { kind: "text", text: "Ekonomidirektör" },
        { kind: "number", number: 100_000 + index },
        { kind: "text", text: "ja" },
      ] satisfies readonly Cell[],
    }));
    expect(contentOf([{ name: "Önskemål", rows }]).length).toBeLessThan(listMax);
  });
});
