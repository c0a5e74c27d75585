import { describe, expect, it } from "vitest";
import { day, type MeetingId } from "../../src/domain/brand.ts";
import { inUse } from "../../src/domain/decide-body-end.ts";
import { noticesAt } from "../../src/domain/notice.ts";
import { warningsOf } from "../../src/domain/rules.ts";
import type { State } from "../../src/domain/state.ts";
import { correct, second } from "./amending.ts";
import { decideIt, type Entries, typed } from "./ask.ts";
import {
  carriedOut,
  carryingOut,
  changedPayout,
  changing,
  executed,
  fees,
  payout,
  readyPayout,
  recordedBefore,
  rent,
  sentPayout,
} from "./executing.ts";
import { did, given, worldOf } from "./given.ts";
import { ids, people } from "./organisation.ts";

const about = { kind: "decision", decision: carriedOut } as const;

/** What the list of a meeting holds. */
const listed = (state: State, meeting: MeetingId = ids.august): readonly string[] =>
  noticesAt(state, meeting).map(({ id }) => id);

/** The warnings of what has been sent, on a day. */
function warned(state: State, today: string): readonly string[] {
  const pot = state.pots.get(payout);
  const submitted = state.proposals.get(carryingOut)?.submitted;
  if (pot === undefined || submitted == null) throw new Error("it has been sent");
  return warningsOf(state, pot, submitted.rows, submitted.left, [], day(today)).map(({ id }) => id);
}

describe("mere execution", () => {
  it("is logged with its number, and no body is told of it (KL 13:2 p. 2)", () => {
    const state = given(...readyPayout())
      .at("2018-06-25 10:00")
      .as(people.director)
      .when(decideIt(carryingOut))
      .recordsKinds("decision-made");
    expect(state.decisions.get(carriedOut)).toMatchObject({
      basis: "execution",
      executes: true,
      template: 7,
      printed: { body: "Regionstyrelsen", noticeDay: null },
    });
    expect(state.notices.get(`decision/${carriedOut}`)).toBeUndefined();
    expect(listed(state)).toEqual([`registered/${ids.potsDecision}`]);
    expect(state.requests.get(fees)?.answer).toMatchObject({ answer: "granted" });
  });

  it("says so in its history, where else the report is told", () => {
    const { state } = worldOf(...executed);
    const trail = state.trails.get(`decision/${carriedOut}`) ?? [];
    expect(trail.map(({ event, facts }) => [event, facts.executes])).toEqual([
      ["decision-made", true],
    ]);
    const before = recordedBefore().state.trails.get(`decision/${carriedOut}`) ?? [];
    expect(before.map(({ event, facts }) => [event, facts.executes])).toEqual([
      ["decision-made", undefined],
      ["notice-bound", undefined],
    ]);
  });

  it("is neither bound to a meeting, recorded separately nor appealed", () => {
    const asked = given(...executed)
      .at("2018-07-02 09:00")
      .as(people.secretary);
    const missing = { code: "not-found", id: `decision/${carriedOut}` } as const;
    asked.when({ type: "bind-notice", about, meeting: ids.august }).refuses(missing);
    asked
      .when({
        type: "record-notice-separately",
        about,
        reference: "Protokoll 3",
        day: day("2018-07-01"),
        announcedDay: day("2018-07-01"),
      })
      .refuses(missing);
    asked
      .when({ type: "register-appeal", about, reference: "Mål 1-18", day: day("2018-07-01") })
      .refuses(missing);
  });

  it("warns of no missing meeting, since none is needed", () => {
    const { state } = worldOf(...sentPayout());
    expect(warned(state, "2018-12-20")).not.toContain("no-meeting");
    const pot = state.pots.get(payout);
    if (pot === undefined) throw new Error("the pot is open");
    const decides = { ...pot, basis: "preparation" } as const;
    const ids = warningsOf(state, decides, [], pot.amount, [], day("2018-12-20"));
    expect(ids.map(({ id }) => id)).toContain("no-meeting");
  });

  it("does not wait for a body that is to end, as a report does", () => {
    const waiting = (state: State): number => inUse(state, ids.board, day("2018-06-26")).notices;
    expect(waiting(worldOf(...executed).state)).toBe(waiting(worldOf(...readyPayout()).state));
    expect(waiting(recordedBefore().state)).toBe(waiting(worldOf(...executed).state) + 1);
  });
});

describe("a choice", () => {
  const amounts = (entries: Entries): readonly string[] =>
    warned(worldOf(...sentPayout(entries)).state, "2018-06-25");

  it("is doubted where execution gives somebody another amount than the one fixed", () => {
    expect(amounts({ [fees]: typed.all, [rent]: typed.all })).not.toContain("choice-made");
    expect(amounts({ [fees]: typed.amount(50_000), [rent]: typed.all })).toContain("choice-made");
    expect(amounts({ [fees]: typed.all, [rent]: typed.no })).toContain("choice-made");
    expect(amounts({ [fees]: typed.wait, [rent]: typed.all })).toContain("choice-made");
    expect(amounts({ [fees]: typed.all, [rent]: typed.amount(30_000) })[0]).toBe("choice-made");
  });

  it("is none where what was taken back gets nothing", () => {
    const { state } = worldOf(...sentPayout({ [fees]: typed.all, [rent]: typed.no }));
    const asked = state.requests.get(rent);
    if (asked === undefined) throw new Error("the request is there");
    state.requests.set(rent, { ...asked, withdrawn: day("2018-06-20") });
    expect(warned(state, "2018-06-25")).not.toContain("choice-made");
  });

  it("is no concern of a pot with another basis", () => {
    const { state } = worldOf(...sentPayout({ [fees]: typed.all, [rent]: typed.no }));
    const pot = state.pots.get(payout);
    if (pot === undefined) throw new Error("the pot is open");
    state.pots.set(payout, { ...pot, basis: "onward-delegation" });
    expect(warned(state, "2018-06-25")).not.toContain("choice-made");
  });
});

describe("what comes after mere execution", () => {
  it("is corrected without anybody being asked for a meeting", () => {
    const state = given(...executed)
      .at("2018-06-27 09:00")
      .as(people.director)
      .when(correct({ decision: carriedOut, row: fees, is: "Kursavgift" }))
      .recordsKinds("decision-corrected");
    expect(state.notices.get(`decision/${carriedOut}`)).toBeUndefined();
    expect(state.requests.get(fees)?.activity).toBe("Kursavgift");
  });

  it("is changed by another execution, which owes no report either", () => {
    const state = given(...executed, ...changedPayout.slice(0, -1))
      .at("2018-07-02 10:00")
      .as(people.director)
      .when(decideIt(changing))
      .recordsKinds("decision-made");
    expect(state.decisions.get(second)).toMatchObject({
      executes: true,
      amends: { decision: carriedOut },
    });
    expect(listed(state)).toEqual([`registered/${ids.potsDecision}`]);
  });

  it("leaves the report of one from before it was told apart, and gives the change of it none", () => {
    const world = recordedBefore();
    expect(listed(world.state)).toEqual([
      `registered/${ids.potsDecision}`,
      `decision/${carriedOut}`,
    ]);
    expect(world.state.decisions.get(carriedOut)?.executes).toBeUndefined();
    for (const done of changedPayout) world.carryOut(done);
    expect(world.state.decisions.get(second)?.executes).toBe(true);
    expect(listed(world.state)).toEqual([
      `registered/${ids.potsDecision}`,
      `decision/${carriedOut}`,
    ]);
    world.carryOut(
      did(people.secretary, "2018-07-03 09:00", {
        type: "rebook-notice",
        about,
        meeting: ids.september,
        reason: "Bordlades.",
      }),
    );
    expect(listed(world.state, ids.september)).toEqual([`decision/${carriedOut}`]);
  });
});
