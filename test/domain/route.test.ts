import { describe, expect, it } from "vitest";
import { day, decisionNumber, logPosition, proposalId, rowId } from "../../src/domain/brand.ts";
import { kronor } from "../../src/domain/money.ts";
import { turnOf } from "../../src/domain/route.ts";
import type { State } from "../../src/domain/state.ts";
import {
  decided,
  decideIt,
  giveBack,
  ready,
  refer,
  savePage,
  sent,
  submit,
  takeStep,
  typed,
  withdraw,
} from "./ask.ts";
import { authority, proposals, requests } from "./fixture.ts";
import { type Asked, type Done, did, given, worldOf } from "./given.ts";
import { holds, imported, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";
const asking = (by: keyof typeof people, asked: Asked, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(now)
    .as(people[by])
    .when(asked);
const heard = did(people.computers, "2018-06-25 09:20", takeStep(proposals.tools, "consulted"));
const turnIn = (state: State, proposal: keyof typeof proposals, date = "2018-06-25") => {
  const found = state.proposals.get(proposals[proposal]);
  if (found === undefined) throw new Error("the proposal is there");
  return turnOf(state, found, day(date));
};
const ordinary = (position: keyof typeof positions) => ({
  position: positions[position],
  standing: "ordinary",
  appointment: null,
  onBehalfOf: null,
});

describe("a step of the route", () => {
  it("is taken in its order, by whoever holds its position", () => {
    asking("computers", takeStep(proposals.tools, "consulted", " Bra. "), ...sent("tools")).records(
      {
        type: "step-taken",
        proposal: "tools/1",
        version: 1,
        step: 0,
        kind: "consultation",
        opinion: "consulted",
        by: people.computers,
        capacity: ordinary("computers"),
        day: "2018-06-25",
        private: { comment: "Bra." },
      },
    );
    const state = asking(
      "director",
      takeStep(proposals.tools, "supported"),
      ...sent("tools"),
      heard,
    ).recordsKinds("step-taken");
    const proposal = state.proposals.get("tools/1");
    expect(proposal?.step).toBe(2);
    expect(proposal?.taken.map((step) => [step.kind, step.opinion, step.comment])).toStrictEqual([
      ["consultation", "consulted", null],
      ["support", "supported", null],
    ]);
    expect(turnIn(state, "tools")).toMatchObject({ kind: "decision", position: positions.chief });
  });

  it("waits for the one before it, and for its own position", () => {
    const waits = {
      code: "not-your-turn",
      position: positions.computers,
      step: "consultation",
      holders: [people.computers],
    } as const;
    asking("director", takeStep(proposals.tools, "supported"), ...sent("tools")).refuses(waits);
    asking("chief", decideIt(proposals.tools), ...sent("tools")).refuses(waits);
    asking("computers", decideIt(proposals.tools), ...sent("tools")).refuses(waits);
    asking("computers", takeStep(proposals.tools, "consulted"), ...sent("tools"), heard).refuses({
      ...waits,
      position: positions.director,
      step: "support",
      holders: [people.director],
    });
  });

  it("has the opinions of its own kind only", () => {
    asking("computers", takeStep(proposals.tools, "supported"), ...sent("tools")).refuses({
      code: "not-your-turn",
      position: positions.computers,
      step: "consultation",
      holders: [people.computers],
    });
    asking("finance", takeStep(proposals.own, "consulted"), ...sent("own")).refuses({
      code: "not-your-turn",
      position: positions.finance,
      step: "review",
      holders: [people.finance],
    });
    asking("chief", takeStep(proposals.skills, "reviewed"), ...sent("skills")).refuses({
      code: "not-your-turn",
      position: positions.chief,
      step: "decision",
      holders: [people.chief],
    });
  });

  it("is never taken by whoever prepared the proposal", () => {
    const reviewerToo = imported(holds("director", "finance"));
    asking(
      "director",
      takeStep(proposals.digital, "reviewed"),
      ...sent("digital"),
      reviewerToo,
    ).refuses({ code: "prepared-it-yourself" });
    const alone = imported(
      holds("director", "finance", { standing: "acting", appointment: "RS/14/2018" }),
    );
    const { state } = worldOf(...authority, ...sent("digital"), alone);
    // Nobody else holds the position that day, so that the one above reviews.
    expect(turnIn(state, "digital")?.people.map((held) => held.person)).toStrictEqual([
      people.chief,
    ]);
  });

  it("ends with its reason when support is refused: the proposal goes back to its holder", () => {
    const advised = (comment: string | null) =>
      asking(
        "director",
        takeStep(proposals.tools, "advised-against", comment),
        ...sent("tools"),
        heard,
      );
    advised("  ").refuses({ code: "comment-missing" });
    advised(null).refuses({ code: "comment-missing" });
    const state = advised("Fel ordning.").recordsKinds("step-taken", "proposal-returned");
    expect(state.balances.get("reserved/tools/1")).toBe(0);
    expect(state.proposals.get("tools/1")).toMatchObject({
      status: "open",
      returned: { by: people.director, comment: "Fel ordning." },
    });
  });

  it("takes a comment of 1000 characters and not one more", () => {
    const commented = (length: number) =>
      asking(
        "computers",
        takeStep(proposals.tools, "consulted", "a".repeat(length)),
        ...sent("tools"),
      );
    commented(1000).recordsKinds("step-taken");
    commented(1001).refuses({
      code: "fields",
      errors: [{ field: "comment", problem: { code: "too-long", length: 1001, max: 1000 } }],
    });
  });

  it("starts again from the first one when the proposal is sent again", () => {
    const { state } = worldOf(
      ...authority,
      ...ready("tools"),
      did(people.finance, now, withdraw(proposals.tools)),
      did(people.finance, now, submit(proposals.tools)),
    );
    expect(state.proposals.get("tools/1")).toMatchObject({ step: 0, taken: [] });
    expect(turnIn(state, "tools")?.kind).toBe("consultation");
  });

  it("R33: is taken by no part of the program", () => {
    given(...authority, ...sent("tools"))
      .at(now)
      .asProgram("delivery")
      .when(takeStep(proposals.tools, "consulted"))
      .refuses({ code: "human-required" });
  });
});

describe("giving a proposal back", () => {
  it("releases its money and says why", () => {
    const state = asking(
      "chief",
      giveBack(proposals.skills, " Mer till kurser. "),
      ...sent("skills"),
    ).records({
      type: "proposal-returned",
      proposal: "skills/1",
      pot: "skills",
      version: 1,
      by: people.chief,
      capacity: ordinary("chief"),
      released: kronor(600_000),
      private: { comment: "Mer till kurser." },
    });
    expect(state.balances.get("pot/skills")).toBe(kronor(1_000_000));
    expect(state.proposals.get("skills/1")?.draft.rows).toHaveLength(3);
  });

  it("asks for a comment, of 1000 characters at most", () => {
    asking("chief", giveBack(proposals.skills, " "), ...sent("skills")).refuses({
      code: "comment-missing",
    });
    asking("chief", giveBack(proposals.skills, "a".repeat(1000)), ...sent("skills")).recordsKinds(
      "proposal-returned",
    );
    asking("chief", giveBack(proposals.skills, "a".repeat(1001)), ...sent("skills")).refuses({
      code: "fields",
      errors: [{ field: "comment", problem: { code: "too-long", length: 1001, max: 1000 } }],
    });
  });

  it("is for whoever's turn it is", () => {
    asking("director", giveBack(proposals.skills), ...sent("skills")).refuses({
      code: "not-your-turn",
      position: positions.chief,
      step: "decision",
      holders: [people.chief],
    });
  });
});

describe("a card on the route", () => {
  it("acts on a proposal that waits for somebody", () => {
    const step = takeStep(proposals.skills, "reviewed");
    const sentBefore = worldOf(...authority, ...sent("skills")).state;
    const command = step(sentBefore);
    const taken = did(people.director, "2018-06-25 09:30", withdraw(proposals.skills));
    const { state } = worldOf(...authority, ...sent("skills"), taken);
    const revision = state.revisions.get("proposal/skills/1") ?? logPosition(0);
    asking(
      "chief",
      "revision" in command ? { ...command, revision } : command,
      ...sent("skills"),
      taken,
    ).refuses({
      code: "not-submitted",
    });
    const referred = did(people.director, "2018-06-25 09:30", refer(proposals.skills));
    asking("chief", decideIt(proposals.skills), ...sent("skills"), referred).refuses({
      code: "already-referred",
    });
    asking("chief", decideIt(proposals.skills), ...decided("skills")).refuses({
      code: "already-decided",
      decision: decisionNumber("1/2018"),
      person: people.chief,
    });
    asking("chief", {
      type: "decide-proposal",
      proposal: proposalId("no"),
      declaration: "not-disqualified",
      revision: logPosition(1),
      version: 1,
      digest: "",
    }).refuses({ code: "not-found", id: "no" });
  });

  it("shows the version and the digest that it acts on, or changes nothing", () => {
    const { state } = worldOf(...authority, ...sent("skills"));
    const command = decideIt(proposals.skills)(state);
    if (command.type !== "decide-proposal") throw new Error("it decides");
    const current = command.revision;
    const outdated = { code: "outdated", seen: current, current } as const;
    asking("chief", { ...command, version: 2 }, ...sent("skills")).refuses(outdated);
    asking("chief", { ...command, digest: "0".repeat(64) }, ...sent("skills")).refuses(outdated);
    const seen = logPosition(current - 1);
    asking("chief", { ...command, revision: seen }, ...sent("skills")).refuses({
      code: "outdated",
      seen,
      current,
    });
  });
});

it("a proposal that came back is changed and sent again as the next version", () => {
  const state = asking(
    "director",
    submit(proposals.skills),
    ...sent("skills"),
    did(people.chief, "2018-06-25 09:30", giveBack(proposals.skills)),
    did(
      people.director,
      "2018-06-25 09:40",
      savePage(proposals.skills, { [requests.courses]: typed.all }),
    ),
  ).recordsKinds("proposal-submitted");
  const proposal = state.proposals.get("skills/1");
  expect(proposal?.returned).toBeNull();
  expect(proposal?.submitted?.version).toBe(2);
  expect(proposal?.submitted?.rows.find((row) => row.id === rowId("courses"))?.answer).toBe(
    "granted",
  );
});
