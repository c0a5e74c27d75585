import { describe, expect, it } from "vitest";
import { rowId } from "../../src/domain/brand.ts";
import { differencesBetween } from "../../src/domain/difference.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import type { ProposedRow, Submitted } from "../../src/domain/proposal.ts";
import { sent } from "./ask.ts";
import { authority } from "./fixture.ts";
import { worldOf } from "./given.ts";

const first = worldOf(...authority, ...sent("skills")).state.proposals.get("skills/1")?.submitted;
if (!first) throw new Error("the proposal has been sent");
const versionOf = (rows: readonly ProposedRow[]): Submitted => ({ ...first, rows });
const changed = (index: number, change: Partial<ProposedRow>): Submitted =>
  versionOf(first.rows.map((row, at) => (at === index ? { ...row, ...change } : row)));

describe("the difference between two versions", () => {
  it("is nothing between equal ones", () => {
    expect(differencesBetween(first, versionOf([...first.rows]))).toStrictEqual([]);
  });

  it("shows amount and answer before and after", () => {
    const after = changed(0, { amount: zero, answer: "declined" });
    expect(differencesBetween(first, after)).toStrictEqual([
      {
        activity: "Mentorer",
        kind: "changed",
        before: { amount: kronor(400_000), answer: "granted" },
        after: { amount: zero, answer: "declined" },
        motiveChanged: false,
        nextYearChanged: false,
      },
    ]);
    expect(differencesBetween(first, changed(2, { answer: "dormant" }))).toHaveLength(1);
    expect(differencesBetween(first, changed(0, { amount: kronor(1) }))).toHaveLength(1);
  });

  it("says that a motive or next year's answer changed", () => {
    expect(differencesBetween(first, changed(1, { motive: "Annat." }))).toMatchObject([
      { kind: "changed", motiveChanged: true, nextYearChanged: false },
    ]);
    const nothing = changed(0, { nextYear: { kind: "nothing-promised" } });
    expect(differencesBetween(first, nothing)).toMatchObject([
      { kind: "changed", motiveChanged: false, nextYearChanged: true },
    ]);
  });

  it("shows what came and what went, in the later version's order", () => {
    const [one, two, three] = first.rows;
    if (!one || !two || !three) throw new Error("there are three rows");
    const own = { ...one, id: rowId("own-1"), request: null, activity: "Besök" };
    expect(
      differencesBetween(first, versionOf([own, two, three])).map(
        ({ activity, kind, before, after }) => [
          activity,
          kind,
          before?.amount ?? null,
          after?.amount ?? null,
        ],
      ),
    ).toStrictEqual([
      ["Besök", "added", null, kronor(400_000)],
      ["Mentorer", "removed", kronor(400_000), null],
    ]);
  });

  it("takes another activity or another responsible under the same id for another row", () => {
    expect(
      differencesBetween(first, changed(1, { activity: "Annat" })).map((one) => one.kind),
    ).toStrictEqual(["added", "removed"]);
    expect(
      differencesBetween(first, changed(1, { responsible: { kind: "text", text: "Per" } })).map(
        (one) => [one.kind, one.motiveChanged],
      ),
    ).toStrictEqual([
      ["added", false],
      ["removed", false],
    ]);
  });
});
