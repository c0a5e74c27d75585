import { describe, expect, it } from "vitest";
import { day, decisionNumber, type PersonId, rowId } from "../../src/domain/brand.ts";
import { commitmentsOf } from "../../src/domain/commitments.ts";
import { followUpCommentMax } from "../../src/domain/decide-follow-up.ts";
import { fundingOf } from "../../src/domain/funding.ts";
import type { NeedCommand } from "../../src/domain/need.ts";
import { needNow, openNeedsOf } from "../../src/domain/need-now.ts";
import type { FieldProblem } from "../../src/domain/refusal.ts";
import type { State } from "../../src/domain/state.ts";
import { potSubject, proposalSubject, registeredSubject } from "../../src/domain/touches.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import { changed, second } from "./amending.ts";
import { answerFollowUp } from "./ask-follow-up.ts";
import { decided, refer, sent, settleReferral, typed } from "./ask.ts";
import { authority, pots, proposals, requests } from "./fixture.ts";
import { did, type Done, given, worldOf } from "./given.ts";
import { ids, people } from "./organisation.ts";

const entries = {
  [requests.mentors]: typed.amount(400_000),
  [requests.leaders]: typed.amount(500_000),
  [requests.courses]: typed.no,
};

/** The skills pot, decided in October: no follow-up opens before the budget. */
const late = decided("skills", entries).map((one) => ({
  ...one,
  at: one.at.replace("2018-06-25", "2018-10-01"),
}));
const paper = registeredSubject(ids.boardDecision);

const settle = (told: Partial<NeedCommand> = {}): NeedCommand => ({
  type: "settle-need",
  decision: decisionNumber("1/2018"),
  row: rowId("leaders"),
  need: "yes",
  comment: "",
  turn: 0,
  ...told,
});
const onPaper = { decision: decisionNumber(paper), row: rowId("row-2") };

const asked = (as: PersonId, told: Partial<NeedCommand> = {}, ...more: readonly Done[]) =>
  given(...authority, ...late, ...more)
    .at("2018-10-03")
    .as(as)
    .when(settle(told));

const wrong = (problem: FieldProblem) =>
  ({ code: "fields", errors: [{ field: "comment", problem }] }) as const;

const nowOf = (state: State, id: string, row: string) => {
  const funding = fundingOf(state, id);
  const found = funding?.rows.find((one) => one.id === row);
  if (funding === null || found === undefined) throw new Error("the row is funded");
  return needNow(state, funding, found);
};

const isAsked = (state: State, on = "2018-10-03"): boolean =>
  dutiesOf(potSubject(pots.skills), state, day(on)).some((duty) => duty.kind === "unclear-need");

describe("an answer about next year's need", () => {
  it("R09: is a yes or a no of a person, and leaves the decision as it was made", () => {
    const before = worldOf(...authority, ...late).state;
    expect(isAsked(before)).toBe(true);
    const state = asked(people.director, { comment: " Två år till. " }).records({
      type: "need-settled",
      decision: "1/2018",
      row: "leaders",
      pot: pots.skills,
      activity: "Ledarprogram",
      need: "yes",
      day: "2018-10-03",
      private: { comment: "Två år till." },
    });
    expect(isAsked(state)).toBe(false);
    expect(nowOf(state, "1/2018", "leaders")).toMatchObject({
      need: "yes",
      settled: { by: people.director, day: "2018-10-03", comment: "Två år till.", turn: 1 },
    });
    expect(state.decisions.get("1/2018")).toEqual(before.decisions.get("1/2018"));
    const { sums } = commitmentsOf(state, ids.grant);
    const { sums: former } = commitmentsOf(before, ids.grant);
    expect([sums.unclear, sums.yes - former.yes]).toEqual([0, former.unclear]);
  });

  it("is in the history of the decision and of the pot", () => {
    const state = asked(people.director, { need: "no" }).recordsKinds("need-settled");
    for (const subject of ["decision/1/2018", potSubject(pots.skills)])
      expect(state.trails.get(subject)?.at(-1)).toMatchObject({
        event: "need-settled",
        facts: { text: "Ledarprogram", step: "no" },
      });
  });

  it("is not told twice, and never to less than its own row", () => {
    const once = did(people.director, "2018-10-02", settle());
    asked(people.director, {}, once).records();
    asked(people.director, { turn: 1 }, once).records();
    const state = asked(people.director, { row: rowId("mentors"), need: "no" }, once).recordsKinds(
      "need-settled",
    );
    expect(nowOf(state, "1/2018", "leaders").need).toBe("yes");
    expect(nowOf(state, "1/2018", "mentors").need).toBe("no");
  });

  it("takes the place of an older one, but not unseen", () => {
    const once = did(people.secretary, "2018-10-02", settle({ comment: "Planen" }));
    asked(people.director, { need: "no" }, once).refuses(wrong({ code: "answered-since" }));
    const state = asked(people.director, { need: "no", turn: 1 }, once).recordsKinds(
      "need-settled",
    );
    expect(nowOf(state, "1/2018", "leaders")).toMatchObject({ need: "no", settled: { turn: 2 } });
  });

  it("is no longer than a comment", () => {
    const length = followUpCommentMax + 1;
    const problem = { code: "too-long", length, max: followUpCommentMax } as const;
    asked(people.director, { comment: "a".repeat(length) }).refuses(wrong(problem));
  });
});

describe("who may say what next year needs", () => {
  it.each([
    ["the row's own person", people.director, {}],
    ["the stand-in of a holder who is away", people.directorSubstitute, {}],
    ["the delegate, for a row on paper that names nobody", people.chief, onPaper],
    ["the secretariat, which says whose word it is", people.secretary, { comment: "Karin, mejl" }],
    ["the same for a row on paper", people.secretary, { ...onPaper, comment: "Per Ek, mejl" }],
  ])("is %s", (_who, as, told) => {
    const away = did(people.director, "2018-10-02", {
      type: "report-absence",
      person: people.director,
      from: day("2018-10-03"),
      to: day("2018-10-12"),
    });
    asked(as, told, ...(as === people.directorSubstitute ? [away] : [])).recordsKinds(
      "need-settled",
    );
  });

  it("is nobody who answers for another without a word of whom", () => {
    asked(people.secretary, { comment: "  " }).refuses(wrong({ code: "missing" }));
    asked(people.secretary, onPaper).refuses(wrong({ code: "missing" }));
  });

  it("is nobody else", () => {
    asked(people.finance).refuses({ code: "not-responsible", people: [people.director] });
    asked(people.director, onPaper).refuses({ code: "not-responsible", people: [people.chief] });
  });

  it("R33: is no program", () => {
    given(...authority, ...late)
      .at("2018-10-03")
      .asProgram("import")
      .when(settle())
      .refuses({ code: "human-required" });
  });

  it.each([
    ["a decision that is not there", { decision: decisionNumber("7/2018") }],
    ["a row that is not there", { row: rowId("choir") }],
    ["a row that got nothing", { row: rowId("courses") }],
    ["money that was never given", { decision: decisionNumber("registered/none") }],
  ])("is asked of nothing: %s", (_what, told) => {
    const { decision, row } = settle(told);
    asked(people.director, told).refuses({ code: "not-found", id: `${decision}/${row}` });
  });
});

describe("the newest word on a need", () => {
  const followUp = (at: string, need: "yes" | "no" | "unclear"): Done =>
    did(people.director, at, answerFollowUp("leaders", { cutOff: "2018-12-31", need }));
  const answer = (at: string, told: Partial<NeedCommand> = {}): Done =>
    did(people.director, at, settle(told));
  const now = (...more: readonly Done[]) =>
    nowOf(worldOf(...authority, ...late, ...more).state, "1/2018", "leaders");

  it("R09: is the later of an answer and a follow-up", () => {
    const [before, after] = ["2018-10-03", "2019-01-14"];
    const asks = followUp("2019-01-10", "unclear");
    expect(now(answer(before), asks)).toMatchObject({ need: "unclear", settled: null });
    expect(now(asks, answer(after, { need: "no" }))).toMatchObject({ need: "no" });
  });

  it("keeps the amount that a follow-up has named", () => {
    expect(now(followUp("2019-01-10", "unclear"), answer("2019-01-14")).amount).toBe(10_000_000);
  });

  it("is what the board's money is asked for too", () => {
    const subject = proposalSubject(proposals.skills);
    const world = worldOf(
      ...authority,
      ...sent("skills", entries),
      did(people.director, "2018-06-26 10:00", refer(proposals.skills)),
      did(
        people.secretary,
        "2018-08-30 10:00",
        settleReferral(proposals.skills, "granted", 160, day("2018-08-29")),
      ),
      did(people.director, "2018-10-03", settle({ decision: decisionNumber(subject) })),
    );
    expect(nowOf(world.state, subject, "leaders").need).toBe("yes");
    expect(isAsked(world.state)).toBe(false);
  });

  it("stays with a row whose decision is changed, and is then given to the new one", () => {
    const answered = did(
      people.director,
      "2018-06-29",
      settle({ row: rowId("mentors"), need: "no" }),
    );
    const [opening, ...others] = changed({
      [requests.mentors]: typed.amount(300_000),
      [requests.courses]: typed.amount(200_000),
      [requests.leaders]: typed.amount(300_000),
    }).slice(decided("skills").length);
    if (opening === undefined) throw new Error("the change is opened");
    const before = [...authority, ...decided("skills"), answered, opening, ...others];
    const { state } = worldOf(...before);
    // The change begins with the answer and says it itself; what its writer says in it is newer.
    expect(nowOf(state, second, "mentors")).toMatchObject({ need: "no", settled: null });
    expect(state.decisions.get("1/2018")?.rows[0]).toMatchObject({ id: "mentors", need: "yes" });
    expect(state.decisions.get(second)?.rows[0]).toMatchObject({ id: "mentors", need: "no" });
    const old = fundingOf(state, "1/2018");
    expect(old === null ? null : openNeedsOf(state, old)).toEqual([]);
    given(...before)
      .at("2018-07-03")
      .as(people.director)
      .when(settle())
      .refuses({ code: "not-found", id: "1/2018/leaders" });
    given(...before)
      .at("2018-07-03")
      .as(people.director)
      .when(settle({ decision: second }))
      .recordsKinds("need-settled");
  });
});
