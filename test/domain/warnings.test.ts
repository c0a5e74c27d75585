import { describe, expect, it } from "vitest";
import { day, mandateId } from "../../src/domain/brand.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import type { ProposedRow } from "../../src/domain/proposal.ts";
import { noticeMeeting, warningsOf } from "../../src/domain/rules.ts";
import { addOwnRow, drafted, sent, submit } from "./ask.ts";
import { authority, proposals, requestCommand } from "./fixture.ts";
import { did, type Done, given, worldOf } from "./given.ts";
import { holds, ids, imported, people } from "./organisation.ts";

const { state } = worldOf(
  ...authority,
  imported(holds("outsider", "clinic", { from: day("2018-06-20"), to: day("2018-06-27") })),
  ...sent("skills"),
);
const pot = state.pots.get("skills");
const rows = state.proposals.get("skills/1")?.submitted?.rows ?? [];
if (!pot) throw new Error("the pot is there");

/** The warnings about the rows, each changed in one respect. */
const warn = (
  change: (row: ProposedRow) => Partial<ProposedRow> = () => ({}),
  { left = zero, by = [people.finance], on = "2018-06-25" } = {},
) =>
  warningsOf(
    state,
    pot,
    rows.map((row) => ({ ...row, ...change(row) })),
    left,
    by,
    day(on),
  );

describe("what a sender must have read", () => {
  it("R01: what binds next year, with what is unclear or not stated beside it", () => {
    expect(warn()).toStrictEqual([
      { id: "commitment", year: 2019, amount: kronor(400_000), unclear: zero, unstated: zero },
    ]);
    expect(warn(() => ({ need: "unclear", nextYear: null }))).toMatchObject([
      { amount: 0, unclear: kronor(600_000), unstated: 0 },
    ]);
    expect(warn(() => ({ need: "unstated" }))).toMatchObject([{ unstated: kronor(600_000) }]);
    expect(warn(() => ({ need: "no" }))).toStrictEqual([]);
  });

  it("R01: what is granted with nothing promised for next year", () => {
    expect(
      warn((row) => ({ nextYear: row.nextYear && { kind: "nothing-promised" } }))[1],
    ).toStrictEqual({ id: "nothing-promised", year: 2019, amount: kronor(400_000) });
  });

  it("R05: money that stays in the pot", () => {
    expect(warn(undefined, { left: kronor(1) }).at(-1)).toStrictEqual({
      id: "money-left",
      amount: kronor(1),
    });
  });

  it("that somebody who prepares or decides answers for what gets money", () => {
    const benefit = (by: keyof typeof people, on = "2018-06-25") =>
      warn((row) => (row.id === "leaders" ? { amount: kronor(1) } : {}), {
        by: [people[by]],
        on,
      }).filter((one) => one.id === "own-benefit");
    expect(benefit("director")).toStrictEqual([
      { id: "own-benefit", person: people.director, activities: ["Ledarprogram"] },
    ]);
    expect(benefit("outsider")).toMatchObject([{ activities: ["Mentorer"] }]);
    expect(benefit("outsider", "2018-06-20")).toHaveLength(1);
    expect(benefit("outsider", "2018-06-19")).toHaveLength(0);
    expect(benefit("outsider", "2018-06-27")).toHaveLength(1);
    expect(benefit("outsider", "2018-06-28")).toHaveLength(0);
    expect(benefit("finance")).toHaveLength(0);
    // What gets nothing benefits nobody.
    expect(warn(undefined, { by: [people.director] })).toHaveLength(1);
  });

  it("that so little is given that thousands may have been meant", () => {
    const given = (amount: number) =>
      warn((row) => (row.id === "courses" ? { amount: kronor(amount) } : {})).map((one) => one.id);
    // 300 000 kr was sought.
    expect(given(300)).toContain("thousands-meant");
    expect(given(600)).toContain("thousands-meant");
    expect(given(601)).not.toContain("thousands-meant");
    expect(given(0)).not.toContain("thousands-meant");
    const own = (row: ProposedRow) =>
      row.id === "courses" ? { amount: kronor(300), sought: null } : {};
    expect(warn(own).map((one) => one.id)).not.toContain("thousands-meant");
  });

  it("that more is given than was sought", () => {
    const more = warn((row) => (row.id === "courses" ? { amount: kronor(300_001) } : {}));
    expect(more.at(-1)).toStrictEqual({ id: "more-than-sought", activities: ["Kurser"] });
    expect(warn((row) => (row.id === "courses" ? { amount: kronor(300_000) } : {}))).toHaveLength(
      1,
    );
    expect(warn(() => ({ sought: null }))).toHaveLength(1);
  });

  it("R21: that no expected effect is known of what gets money", () => {
    const unknown = warn((row) => (row.id === "leaders" ? { amount: kronor(1) } : {}));
    expect(unknown.at(-1)).toStrictEqual({ id: "effect-unknown", activities: ["Ledarprogram"] });
    expect(warn(() => ({ request: null })).at(-1)).toMatchObject({
      activities: ["Mentorer", "Kurser"],
    });
  });

  it("R17: that the day is no working day", () => {
    expect(warn(undefined, { on: "2018-06-22" }).at(-1)).toStrictEqual({
      id: "not-a-working-day",
      day: "2018-06-22",
    });
  });

  it("R11: that no meeting can take the notice", () => {
    expect(warn(undefined, { on: "2018-09-12" }).at(-1)).toStrictEqual({ id: "no-meeting" });
    expect(warn(undefined, { on: "2018-09-11" })).toHaveLength(1);
    expect(noticeMeeting(state, pot, day("2018-06-25"))).toBe(ids.august);
    expect(
      noticeMeeting(state, { ...pot, mandate: mandateId("no") }, day("2018-06-25")),
    ).toBeNull();
  });
});

describe("sending with warnings", () => {
  it("asks for each that is not confirmed, and keeps the confirmed ones", () => {
    const sending = (warnings: readonly string[], before: readonly Done[] = drafted("skills")) =>
      given(...authority, ...before)
        .at("2018-06-25 10:14")
        .as(people.director)
        .when(submit(proposals.skills, "no", warnings));
    sending([]).refuses({
      code: "warnings-unconfirmed",
      warnings: ["commitment", "money-left"],
    });
    sending(["money-left"]).refuses({ code: "warnings-unconfirmed", warnings: ["commitment"] });
    // R08: what its sender has taken back asks for nothing; where it gets nothing nobody asks.
    const { receivedDay: _, pot: __, ...terms } = requestCommand;
    const takenBack = did(people.secretary, "2018-06-25 08:00", {
      ...terms,
      type: "amend-request",
      turn: 0,
      withdrawn: day("2018-06-20"),
    });
    sending(["commitment", "money-left"], [takenBack, ...drafted("skills")]).refuses({
      code: "warnings-unconfirmed",
      warnings: ["granted-withdrawn"],
    });
    const refused = drafted("skills", {
      mentors: { kind: "no" },
      courses: { kind: "all" },
      leaders: { kind: "no" },
    });
    sending(["money-left"], [takenBack, ...refused]).recordsKinds("proposal-submitted");
    const sentState = sending(["commitment", "money-left", "no-meeting"]).recordsKinds(
      "proposal-submitted",
    );
    expect(sentState.proposals.get("skills/1")?.submitted?.warnings).toStrictEqual([
      "commitment",
      "money-left",
    ]);
  });

  it("looks at everybody who prepared it", () => {
    const second = imported(holds("outsider", "director"));
    const wrote = did(people.director, "2018-06-25 09:12", addOwnRow(proposals.skills));
    given(
      ...authority,
      second,
      ...drafted("skills", {
        leaders: { kind: "all" },
        mentors: { kind: "no" },
        courses: { kind: "no" },
      }),
      wrote,
    )
      .at("2018-06-25 10:14")
      .as(people.outsider)
      .when(submit(proposals.skills, "no", []))
      .refuses({
        code: "warnings-unconfirmed",
        warnings: ["commitment", "money-left", "own-benefit", "effect-unknown"],
      });
  });
});
