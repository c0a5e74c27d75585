import { describe, expect, it } from "vitest";
import type { RecordedEvent } from "../../src/domain/event.ts";
import {
  addOwnRow,
  decided,
  declare,
  giveBack,
  openDraft,
  ready,
  refer,
  sent,
  settleDisqualification,
  withdraw,
} from "./ask.ts";
import { authority, pots, proposals } from "./fixture.ts";
import { type Done, did, worldOf } from "./given.ts";
import { ids, imported, people, positions } from "./organisation.ts";
import { day, instant, logPosition, subject } from "../../src/domain/brand.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { touchesOf } from "../../src/domain/touches.ts";

const now = "2018-06-25 10:14";
const trail = (about: string, ...before: readonly Done[]) =>
  (worldOf(...authority, ...before).state.trails.get(about) ?? []).map((entry) => [
    entry.event,
    entry.person,
    entry.facts,
  ]);

describe("the history of a subject", () => {
  it("tells what happened to a proposal, by whom, oldest first, and nothing of the draft", () => {
    expect(trail("proposal/tools/1", ...decided("tools"))).toStrictEqual([
      ["draft-opened", people.finance, {}],
      ["proposal-submitted", people.finance, { amount: 60_000_000, version: 1 }],
      ["step-taken", people.computers, { version: 1, step: "consultation", text: "consulted" }],
      ["step-taken", people.director, { version: 1, step: "support", text: "supported" }],
      ["decision-made", people.chief, { decision: "1/2018", amount: 60_000_000 }],
    ]);
  });

  it("keeps in what right somebody acted", () => {
    const { state } = worldOf(...authority, ...decided("skills"));
    const last = state.trails.get("proposal/skills/1")?.at(-1);
    expect(last?.capacity).toMatchObject({ position: "regiondirektor", standing: "ordinary" });
    const opened = state.trails.get("pot/skills")?.[0];
    expect([opened?.person, opened?.capacity]).toStrictEqual([null, null]);
  });

  it("tells what was taken back, given back, referred and settled", () => {
    expect(
      trail(
        "proposal/skills/1",
        ...sent("skills"),
        did(people.director, now, withdraw(proposals.skills)),
      ).at(-1),
    ).toStrictEqual(["proposal-withdrawn", people.director, { version: 1 }]);
    expect(
      trail(
        "proposal/skills/1",
        ...sent("skills"),
        did(people.chief, now, giveBack(proposals.skills)),
      ).at(-1),
    ).toStrictEqual(["proposal-returned", people.chief, { version: 1 }]);
    expect(
      trail(
        "proposal/skills/1",
        ...sent("skills"),
        did(people.chief, now, refer(proposals.skills)),
      ).at(-1),
    ).toStrictEqual(["proposal-referred", people.chief, { text: "referred", meeting: ids.august }]);
    const unsure = did(people.director, now, declare(proposals.digital, "unsure", "Min son."));
    const settled = did(
      people.chief,
      now,
      settleDisqualification(proposals.digital, people.director, "disqualified"),
    );
    // The reason is private and stands in no history.
    expect(
      trail("proposal/digital/1", ...ready("digital"), unsure, settled).slice(-2),
    ).toStrictEqual([
      ["disqualification-declared", people.director, {}],
      ["disqualification-settled", people.chief, { text: "disqualified" }],
    ]);
  });

  it("tells of grants, pots, requests, mandates, meetings and paper decisions", () => {
    const recall = imported({
      type: "recall-mandate",
      mandate: ids.mandate,
      from: day("2018-07-01"),
    });
    expect(trail("mandate/mandate", recall)).toStrictEqual([
      ["mandate-registered", null, { text: "RS § 114" }],
      ["mandate-recalled", null, { text: "2018-07-01" }],
    ]);
    const by = { day: day("2018-06-19"), section: 130 };
    const named = imported({
      type: "recall-mandate",
      mandate: ids.mandate,
      from: day("2018-07-01"),
      by,
    });
    expect(trail("mandate/mandate", named).at(-1)).toStrictEqual([
      "mandate-recalled",
      null,
      { text: "2018-07-01", decision: "2018-06-19 § 130" },
    ]);
    expect(trail("grant/grant-2018")[0]).toStrictEqual([
      "grant-registered",
      null,
      { amount: 300_000_000, text: "Personalmiljarden 2018" },
    ]);
    expect(trail("pot/own")).toStrictEqual([
      [
        "pot-opened",
        null,
        { amount: 50_000_000, text: "Regiondirektörens pott", holder: positions.chief },
      ],
      ["request-received", null, { amount: 50_000_000, text: "Förstudie" }],
    ]);
    expect(trail("registered/chief-2018-06-19")).toStrictEqual([
      [
        "decision-registered",
        null,
        { decision: ids.potsDecision, text: "Personalmiljarden 2018, beslutsomgång 2" },
      ],
      ["notice-bound", null, { meeting: ids.august }],
    ]);
    expect(trail("meeting/RS-2018-08-29")).toStrictEqual([
      ["meeting-scheduled", null, { meeting: ids.august, days: ["2018-08-29", "2018-08-29"] }],
      ["notice-bound", null, { meeting: ids.august }],
    ]);
    expect(trail("person/chief")).toStrictEqual([]);
  });

  const about = { kind: "registered", decision: ids.potsDecision } as const;
  const bound: RecordedEvent["event"] = {
    type: "notice-bound",
    about,
    body: ids.board,
    meeting: null,
  };
  const adjusted: RecordedEvent["event"] = {
    type: "minutes-adjusted",
    meeting: ids.august,
    day: day("2018-09-03"),
  };
  const takeIn = (
    state: ReturnType<typeof worldOf>["state"],
    position: number,
    event: RecordedEvent["event"],
    touches = touchesOf(event),
  ): void =>
    evolve(state, {
      position: logPosition(position),
      time: instant(0),
      by: { kind: "system", name: "import" },
      key: null,
      touches,
      event,
    });

  it("keeps 500 lines: the last ones, and the last of each kind", () => {
    const { state } = worldOf(...authority);
    for (let count = 0; count < 505; count += 1) takeIn(state, 1000 + count, bound);
    const lines = state.trails.get("registered/chief-2018-06-19") ?? [];
    expect(lines).toHaveLength(500);
    expect(lines[0]?.event).toBe("decision-registered");
    expect([lines[1]?.position, lines.at(-1)?.position]).toStrictEqual([1006, 1504]);
  });

  it("lets the oldest line go when the only other of its kind is the newest", () => {
    const { state } = worldOf(...authority);
    const busy = subject("meeting/busy");
    takeIn(state, 1000, adjusted, [busy]);
    for (let count = 1; count < 500; count += 1) takeIn(state, 1000 + count, bound, [busy]);
    takeIn(state, 1500, adjusted, [busy]);
    const ends = () => {
      const lines = state.trails.get(busy) ?? [];
      return [lines.length, lines[0]?.position, lines[1]?.position, lines.at(-1)?.position];
    };
    expect(ends()).toStrictEqual([500, 1000, 1002, 1500]);
    takeIn(state, 1501, bound, [busy]);
    expect(ends()).toStrictEqual([500, 1002, 1003, 1501]);
  });

  it("says of a decision that missed the list of its meeting that it was left out", () => {
    const { state } = worldOf(...authority);
    takeIn(state, 1000, {
      type: "notices-reported",
      meeting: ids.august,
      section: 144,
      day: day("2018-08-29"),
      notices: [],
      except: [about],
    });
    const last = (of: string) => state.trails.get(of)?.at(-1)?.facts;
    const facts = { meeting: ids.august, text: "144" };
    expect(last("registered/chief-2018-06-19")).toStrictEqual({ ...facts, step: "left-out" });
    expect(last(`meeting/${ids.august}`)).toStrictEqual(facts);
  });
});

describe("a revision", () => {
  it("moves with what touches the subject, and stays with what does not", () => {
    const world = worldOf(...authority, ...sent("skills"));
    const potBefore = world.state.revisions.get("pot/skills");
    const own = did(people.finance, now, openDraft(pots.tools));
    world.carryOut(own);
    expect(world.state.revisions.get("pot/skills")).toBe(potBefore);
    const potAfterOpening = world.state.revisions.get("pot/tools");
    expect(potAfterOpening).toBe(world.records.length);
    // What the holder writes stirs nobody else's card.
    world.carryOut(did(people.finance, now, addOwnRow(proposals.tools)));
    expect(world.state.revisions.get("pot/tools")).toBe(potAfterOpening);
    expect(world.state.revisions.get("proposal/tools/1")).toBe(world.records.length);
    expect(world.state.revisions.get(subject("grant/grant-2018"))).toBeLessThan(
      potAfterOpening ?? 0,
    );
  });
});

describe("the history of a meeting", () => {
  it("tells the days as they were planned, why it moved, and why it was cancelled", () => {
    const moved = did(people.secretary, now, {
      type: "move-meeting",
      meeting: ids.august,
      firstDay: day("2018-09-04"),
      decisionDay: day("2018-09-05"),
      reason: "Lokalen är dubbelbokad.",
    });
    const cancelled = did(people.secretary, now, {
      type: "cancel-meeting",
      meeting: ids.august,
      reason: "Inget att besluta.",
    });
    expect(trail("meeting/RS-2018-08-29", moved, cancelled).slice(-2)).toStrictEqual([
      [
        "meeting-moved",
        people.secretary,
        {
          meeting: ids.august,
          days: ["2018-09-04", "2018-09-05"],
          text: "Lokalen är dubbelbokad.",
        },
      ],
      ["meeting-cancelled", people.secretary, { meeting: ids.august, text: "Inget att besluta." }],
    ]);
    // What was bound to it has it in its own history.
    expect(trail("registered/chief-2018-06-19", cancelled).at(-1)?.[0]).toBe("meeting-cancelled");
  });

  it("tells how a body's lead times were changed", () => {
    const set = did(people.secretary, now, {
      type: "set-lead-times",
      body: ids.board,
      leadTimes: { documentStop: 21, preparation: 14, summons: 10 },
    });
    expect(trail("body/RS", set)).toStrictEqual([
      ["lead-times-set", people.secretary, { text: "21, 14, 10" }],
    ]);
  });
});
