import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { potFigures, trialBalance } from "../../src/domain/account.ts";
import { day, decisionNumber } from "../../src/domain/brand.ts";
import { commitmentsOf } from "../../src/domain/commitments.ts";
import { followUpsOf, unusedOf } from "../../src/domain/follow-up-plan.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import {
  decideIt,
  type Entries,
  openDraft,
  refer,
  saveAnswers,
  savePage,
  settleReferral,
  submit,
  typed,
} from "./ask.ts";
import {
  before,
  change,
  changed,
  first,
  openAmendment,
  opened,
  second,
  sentChange,
  why,
} from "./amending.ts";
import { answerFollowUp } from "./ask-follow-up.ts";
import { authority, pots, proposals } from "./fixture.ts";
import { type Asked, type Done, did, given, worldOf } from "./given.ts";
import { ids, people } from "./organisation.ts";

const asking = (
  by: keyof typeof people,
  asked: Asked,
  done: readonly Done[],
  at = "2018-07-02 11:00",
) =>
  given(...authority, ...done)
    .at(at)
    .as(people[by])
    .when(asked);

/** 100 000 more to courses, 50 000 less to mentors. */
const rise: Entries = { mentors: typed.amount(350_000), courses: typed.amount(300_000) };
/** 250 000 less to mentors. */
const fall: Entries = { mentors: typed.amount(150_000), courses: typed.amount(200_000) };
const none: Entries = { mentors: typed.no, courses: typed.no };

const pot = (done: readonly Done[]) =>
  potFigures(worldOf(...authority, ...done).state, pots.skills);

describe("a decision that changes another", () => {
  it("posts the differences, marks the old decision and leaves it as it was", () => {
    const { state: old } = worldOf(...authority, ...before);
    const { state } = worldOf(...authority, ...changed(rise));
    const balances = (decision: string) =>
      ["mentors", "courses"].map((row) => state.balances.get(`activity/${decision}/${row}`));
    expect(balances("1/2018")).toStrictEqual([0, 0]);
    expect(balances("2/2018")).toStrictEqual([kronor(350_000), kronor(300_000)]);
    expect(potFigures(state, pots.skills)).toStrictEqual({
      amount: kronor(1_000_000),
      left: kronor(350_000),
      reserved: zero,
      posted: kronor(650_000),
    });
    expect(state.decisions.get(second)).toMatchObject({
      amends: { decision: first, reason: why },
      replaced: null,
      sum: kronor(650_000),
      left: kronor(350_000),
    });
    const { replaced, ...rest } = state.decisions.get(first) ?? {};
    expect(replaced).toMatchObject({
      proposal: change,
      decision: second,
      section: null,
      day: "2018-07-02",
    });
    expect({ ...rest, replaced: null }).toStrictEqual(old.decisions.get(first));
  });

  it("brings money back to the pot when the sum falls: returned money is a decision", () => {
    expect(pot(changed(fall))).toStrictEqual({
      amount: kronor(1_000_000),
      left: kronor(650_000),
      reserved: zero,
      posted: kronor(350_000),
    });
  });

  it("moves money between activities of a pot that has none left", () => {
    const full = {
      mentors: typed.amount(400_000),
      courses: typed.amount(300_000),
      leaders: typed.rest,
    };
    const world = [
      ...before.slice(0, 1),
      did(people.director, "2018-06-25 09:05", savePage(proposals.skills, full)),
      ...before.slice(2),
      did(people.director, "2018-07-02 09:00", openAmendment()),
      did(
        people.director,
        "2018-07-02 09:05",
        savePage(change, { mentors: typed.amount(100_000), leaders: typed.amount(600_000) }),
      ),
      did(people.director, "2018-07-02 09:10", submit(change)),
    ];
    expect(pot(world)).toMatchObject({ left: zero, reserved: zero });
    asking("chief", decideIt(change), world).recordsKinds("decision-made", "notice-bound");
  });

  it("lets the requests' answers follow the newest decision (R08)", () => {
    const { state } = worldOf(...authority, ...changed(rise));
    expect(state.requests.get("mentors")?.answer).toStrictEqual({
      answer: "partly",
      amount: kronor(350_000),
      decision: second,
    });
  });

  it("leaves a request alone that another decision has answered since", () => {
    const dormant = { mentors: typed.amount(400_000), courses: typed.wait, leaders: typed.no };
    const later = [
      ...before.slice(0, 1),
      did(people.director, "2018-06-25 09:05", savePage(proposals.skills, dormant)),
      ...before.slice(2),
    ];
    const answered = [
      ...later,
      did(people.director, "2018-06-26 09:00", openDraft(pots.skills)),
      did(
        people.director,
        "2018-06-26 09:05",
        savePage(change, { courses: typed.amount(300_000) }),
      ),
      did(people.director, "2018-06-26 09:06", saveAnswers(change, { motive: "Resten sparas." })),
      did(people.director, "2018-06-26 09:10", submit(change)),
      did(people.chief, "2018-06-26 10:00", decideIt(change)),
      did(people.director, "2018-07-02 09:00", openAmendment()),
    ];
    const { state } = worldOf(...authority, ...answered);
    const rows = state.proposals.get("skills/3")?.draft.rows.map((row) => row.id);
    expect(rows).toStrictEqual(["mentors", "leaders"]);
    const still = worldOf(
      ...authority,
      ...later,
      did(people.director, "2018-07-02 09:00", openAmendment()),
    ).state.proposals.get(change)?.draft.rows;
    expect(still?.find((row) => row.id === "courses")).toMatchObject({
      typed: "vilande",
      entry: { kind: "wait" },
    });
  });

  it("sends its extract also to those who lose their money (R15)", () => {
    const { state } = worldOf(...authority, ...changed(none));
    expect(state.decisions.get(second)?.dispatchTo).toStrictEqual(
      state.decisions.get(first)?.dispatchTo,
    );
  });

  it("cannot change what has been replaced already; the newest is changed in its turn", () => {
    asking("director", openAmendment(), changed(rise)).refuses({
      code: "already-amended",
      by: second,
    });
    asking("director", openAmendment(second), changed(rise)).recordsKinds("draft-opened");
    asking("director", openAmendment(decisionNumber("9/2018")), before).refuses({
      code: "not-found",
      id: "9/2018",
    });
  });

  it("takes an annulled decision back to nothing: all its money is in the pot again", () => {
    const about = { kind: "decision", decision: first } as const;
    const separately = did(people.secretary, "2018-06-26 09:00", {
      type: "record-notice-separately",
      about,
      reference: "Protokoll 1",
      day: day("2018-06-26"),
      announcedDay: day("2018-06-26"),
    });
    const appeal = did(people.secretary, "2018-06-27 09:00", {
      type: "register-appeal",
      about,
      reference: "Mål 77",
      day: day("2018-06-27"),
    });
    const annulled = did(people.secretary, "2018-06-29 09:00", {
      type: "settle-appeal",
      about,
      outcome: "annulled",
      reference: "Dom 77",
      day: day("2018-06-29"),
    });
    const back = changed(none).slice(before.length);
    const world = worldOf(...authority, ...before, separately, appeal, annulled, ...back);
    expect(potFigures(world.state, pots.skills)).toMatchObject({
      left: kronor(1_000_000),
      posted: zero,
    });
    expect(world.state.notices.get("decision/1/2018")?.appeal?.outcome).toBe("annulled");
  });

  it("is the board's own when it was referred: the old money comes back, what the board granted goes out", () => {
    const referred = [...sentChange(rise), did(people.chief, "2018-07-02 09:30", refer(change))];
    const settle = (outcome: "granted" | "declined" | "taken-back") =>
      asking(
        "secretary",
        settleReferral(change, outcome, 160, day("2018-08-29")),
        referred,
        "2018-08-30 09:00",
      ).recordsKinds("referral-settled");
    const granted = settle("granted");
    expect(granted.decisions.get(first)?.replaced).toMatchObject({
      decision: null,
      section: 160,
      day: "2018-08-29",
    });
    expect(potFigures(granted, pots.skills)).toMatchObject({
      left: kronor(350_000),
      reserved: zero,
      posted: kronor(650_000),
    });
    for (const outcome of ["declined", "taken-back"] as const) {
      const state = settle(outcome);
      expect(state.decisions.get(first)?.replaced).toBeNull();
      expect(potFigures(state, pots.skills)).toMatchObject({
        left: kronor(400_000),
        reserved: zero,
        posted: kronor(600_000),
      });
    }
  });

  it("is what next year, the follow-ups and the unused money are counted from", () => {
    const { state } = worldOf(...authority, ...changed(rise));
    const [old, now] = [state.decisions.get(first), state.decisions.get(second)];
    if (old === undefined || now === undefined) throw new Error("decided");
    expect(commitmentsOf(state, ids.grant).sums.yes).toBe(kronor(350_000));
    expect(unusedOf(state, old)).toBe(zero);
    expect(unusedOf(state, now)).toBe(kronor(650_000));
    expect(followUpsOf(old, state)).toStrictEqual([]);
    expect(new Set(followUpsOf(now, state).map((one) => one.decision))).toStrictEqual(
      new Set([second]),
    );
  });

  it("counts what was used before the change as used of the new amount", () => {
    const september = (asked: Asked, who: keyof typeof people): Done =>
      did(people[who], "2018-09-10 09:00", asked);
    const answered = [
      ...before,
      did(people.director, "2018-09-10 08:00", answerFollowUp("courses", { used: 50_000 })),
      september(openAmendment(), "director"),
      september(savePage(change, fall), "director"),
      september(submit(change), "director"),
      september(decideIt(change), "chief"),
    ];
    const { state } = worldOf(...authority, ...answered);
    const [old, now] = [state.decisions.get(first), state.decisions.get(second)];
    if (old === undefined || now === undefined) throw new Error("decided");
    expect(unusedOf(state, now)).toBe(kronor(150_000 + 200_000 - 50_000));
    // What was to be answered before the change is still asked of the old decision.
    const cutOffs = (one: typeof old) => [
      ...new Set(followUpsOf(one, state).map(({ cutOff }) => cutOff)),
    ];
    expect(cutOffs(old)).toStrictEqual(["2018-08-31"]);
    expect(cutOffs(now)).toStrictEqual(["2018-12-31", "2019-03-29"]);
  });

  it("keeps the accounts at zero whatever is changed to what", () => {
    const amount = fc
      .integer({ min: 0, max: 1_200 })
      .map((thousands) => (thousands === 0 ? typed.no : typed.amount(thousands * 1_000)));
    fc.assert(
      fc.property(amount, amount, amount, (mentors, courses, leaders) => {
        const world = worldOf(...authority, ...opened({ mentors, courses, leaders }));
        for (const [who, asked] of [
          [people.director, submit(change)],
          [people.chief, decideIt(change)],
        ] as const) {
          try {
            world.carryOut(did(who, "2018-07-02 12:00", asked));
          } catch {
            // Refused: too much, or nothing has changed.
            break;
          }
        }
        const { amount: all, left, reserved, posted } = potFigures(world.state, pots.skills);
        expect(left + reserved + posted).toBe(all);
        expect(trialBalance(world.state).sum).toBe(0);
        const newest = world.state.decisions.get(second) ?? world.state.decisions.get(first);
        expect(posted).toBe(newest?.sum);
      }),
      { numRuns: 60 },
    );
  });
});
