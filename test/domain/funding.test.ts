import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { answerersOf, followUpsOf } from "../../src/domain/follow-up-plan.ts";
import { followUpsAt } from "../../src/domain/follow-up-summary.ts";
import { fundingOf, potOfFunding } from "../../src/domain/funding.ts";
import { kronor } from "../../src/domain/money.ts";
import type { State } from "../../src/domain/state.ts";
import { proposalSubject, registeredSubject } from "../../src/domain/touches.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import { answerFollowUp } from "./ask-follow-up.ts";
import { refer, sent, settleReferral } from "./ask.ts";
import { authority, boardDecisionCommand, pots, proposals } from "./fixture.ts";
import { did, type Done, given, worldOf } from "./given.ts";
import { ids, people, positions } from "./organisation.ts";

const paper = registeredSubject(ids.boardDecision);
const on = (state: State, today: string) => dutiesOf(paper, state, day(today));

/** The board's decision with other people behind its rows, registered at another time. */
const withPaper = (
  { responsible = ["Karin Berg", "Per Ek"], at = "2018-06-19 09:00" } = {},
  ...more: readonly Done[]
): State => {
  const changed = authority.map((done) =>
    "type" in done.asked && done.asked === boardDecisionCommand
      ? {
          ...done,
          asked: {
            ...boardDecisionCommand,
            rows: boardDecisionCommand.rows.map((row, index) => ({
              ...row,
              responsible: responsible[index] ?? "",
            })),
          },
        }
      : done,
  );
  return worldOf(...changed.map((done) => ({ ...done, at })), ...more).state;
};

describe("money that the board gave on paper", () => {
  it("R20: is followed up on row by row", () => {
    const found = on(withPaper(), "2018-09-10").filter((duty) => duty.kind === "follow-up");
    const august = found.filter((duty) => duty.key.endsWith("/2018-08-31"));
    expect(august.map((duty) => [duty.key, duty.deadline])).toEqual([
      [`follow-up:${paper}#row-1/2018-08-31`, "2018-09-21"],
      [`follow-up:${paper}#row-2/2018-08-31`, "2018-09-21"],
    ]);
    expect(found).toHaveLength(6);
    // Nobody has that name: the delegate of the grant's mandate answers.
    expect(found[0]?.people).toEqual([people.chief]);
  });

  it("is not asked for where the day lies before it was registered here", () => {
    const late = withPaper({ at: "2018-09-03 09:00" });
    const funding = fundingOf(late, paper);
    expect(funding).not.toBeNull();
    if (funding === null) return;
    const days = new Set(followUpsOf(funding, late).map((one) => one.cutOff));
    expect([...days]).toEqual(["2018-12-31", "2019-03-29"]);
  });

  it("is answered for by the person or the position whose whole name stands there", () => {
    const director = withPaper().persons.get(people.director)?.name ?? "";
    const state = withPaper({ responsible: [director, "Regiondirektör"] });
    const funding = fundingOf(state, paper);
    const pot = funding === null ? null : potOfFunding(state, funding);
    expect(funding?.rows.map((row) => row.responsible)).toEqual([
      { kind: "person", person: people.director },
      { kind: "position", position: positions.chief },
    ]);
    expect(pot?.holder).toBe(positions.chief);
    const [first] = funding?.rows ?? [];
    if (first === undefined || pot === null) throw new Error("the row is there");
    expect(answerersOf(first, pot, state, day("2018-09-10"))).toEqual([people.director]);
    const [given_] = director.split(" ");
    const half = fundingOf(withPaper({ responsible: [given_ ?? "", ""] }), paper);
    expect(half?.rows.map((row) => row.responsible.kind)).toEqual(["text", "text"]);
  });

  it("is answered like any other, and done then", () => {
    const answer = answerFollowUp("row-1", { decision: paper, used: 150_000, forecast: 150_000 });
    const state = given(...authority)
      .at("2018-09-10 10:00")
      .as(people.chief)
      .when(answer)
      .recordsKinds("follow-up-answered");
    expect(state.followUps.get(`${paper}/row-1/2018-08-31`)).toMatchObject({ left: 0 });
    expect(on(state, "2018-09-10").map((duty) => duty.key)).not.toContain(
      `follow-up:${paper}#row-1/2018-08-31`,
    );
    const grant = state.grants.get(ids.grant);
    if (grant === undefined) throw new Error("the grant is there");
    const opened = followUpsAt(state, grant, null, day("2018-08-31"), day("2018-09-10"));
    expect(opened.map((one) => [one.row.amount, one.answer !== null])).toEqual([
      [kronor(150_000), true],
      [kronor(50_000), false],
    ]);
  });

  it("is nobody else's to answer for, and what is not there cannot be", () => {
    const ask = (decision: string, row = "row-1") =>
      given(...authority)
        .at("2018-09-10 10:00")
        .as(people.director)
        .when(answerFollowUp(row, { decision }));
    ask(paper).refuses({ code: "not-responsible", people: [people.chief] });
    for (const id of ["registered/none", "proposal/none", `${paper}x`])
      ask(id).refuses({ code: "not-found", id: `${id}/row-1/2018-08-31` });
    ask(paper, "row-3").refuses({ code: "not-found", id: `${paper}/row-3/2018-08-31` });
  });
});

describe("money that the board gave in a referral", () => {
  const answered = (outcome: "granted" | "declined"): State =>
    worldOf(
      ...authority,
      ...sent("skills"),
      did(people.director, "2018-06-26 10:00", refer(proposals.skills)),
      did(
        people.secretary,
        "2018-08-30 10:00",
        settleReferral(proposals.skills, outcome, 160, day("2018-08-29")),
      ),
    ).state;
  const subject = proposalSubject(proposals.skills);
  const keys = (state: State): readonly string[] =>
    dutiesOf(subject, state, day("2018-09-10"))
      .filter((duty) => duty.kind === "follow-up")
      .map((duty) => duty.key);

  it("R20: is followed up on, its rows and its pot as they were sent", () => {
    const state = answered("granted");
    expect(keys(state)).toContain(`follow-up:${subject}#mentors/2018-08-31`);
    const funding = fundingOf(state, subject);
    expect(funding === null ? null : potOfFunding(state, funding)?.id).toBe(pots.skills);
    expect(funding?.rows.every((row) => row.amount > 0)).toBe(true);
  });

  it("is none where the board said no", () => {
    expect(keys(answered("declined"))).toEqual([]);
    expect(fundingOf(answered("declined"), subject)).toBeNull();
  });
});
