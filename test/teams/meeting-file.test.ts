import { expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import type { Cell, Sheet } from "../../src/language/sheet.ts";
import { meetingListIn } from "../../src/teams/meeting-file.ts";
import { authority } from "../domain/fixture.ts";
import { worldOf } from "../domain/given.ts";

const { state } = worldOf(...authority);
const text = (said: string): Cell => ({ kind: "text", text: said });
const listIn = (...rows: readonly (readonly Cell[])[]) => {
  const sheet: Sheet = {
    name: "Möten",
    rows: rows.map((cells, index) => ({ number: index + 1, cells })),
  };
  return meetingListIn({ kind: "rows", sheets: [sheet], hasHidden: false }, "möten", state);
};

it("keeps a row of a sheet on one line, whatever its cells hold", () => {
  const card = listIn(
    [{ kind: "day", day: day("2027-02-10") }, text("Region|styrelsen\nextra")],
    [text("24 februari 2027"), { kind: "empty" }, { kind: "number", number: 7 }],
  );
  expect(card).toMatchObject({
    card: "meeting-list",
    text: "2027-02-10 | Region styrelsen extra\n24 februari 2027 |  | 7",
  });
});

it("leaves an empty list, and one that is too long to be shown at once, to be told of as a file", () => {
  expect(listIn()).toBeNull();
  expect(listIn([text("2027-02-10 ".repeat(500))])).toBeNull();
});
