import { describe, expect, it } from "vitest";
import { balance, potFigures } from "../../src/domain/account.ts";
import {
  day,
  decisionNumber,
  logPosition,
  type PersonId,
  type ProposalId,
} from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { textMax } from "../../src/domain/draft.ts";
import { openWord } from "../../src/domain/spoken.ts";
import type { State } from "../../src/domain/state.ts";
import { proposalSubject } from "../../src/domain/touches.ts";
import { declare, decideIt, giveBack, refer, sent, submit, takeStep, withdraw } from "./ask.ts";
import { authority, pots, proposals } from "./fixture.ts";
import { contextOf, did, type Done, given, program, worldOf } from "./given.ts";
import { people, positions } from "./organisation.ts";

const { skills, tools } = proposals;
const { secretary, secondSecretary, chief, director } = people;

const seen = (state: State, proposal: ProposalId) => {
  const submitted = state.proposals.get(proposal)?.submitted;
  return {
    proposal,
    revision: state.revisions.get(proposalSubject(proposal)) ?? logPosition(0),
    version: submitted?.version ?? 1,
    digest: submitted?.digest ?? "0".repeat(64),
  };
};
type Note = Command & { readonly type: "note-word" };
const notes =
  (change: Partial<Note> = {}, proposal = skills) =>
  (state: State): Command => ({
    type: "note-word",
    person: chief,
    word: "yes",
    day: day("2018-06-25"),
    how: "meeting",
    note: "Efter ledningsmötet",
    ...seen(state, proposal),
    ...change,
  });
const answers =
  (answer: "confirmed" | "denied", proposal = skills) =>
  (state: State): Command => ({ type: "answer-word", answer, ...seen(state, proposal) });

const noted = (change: Partial<Note> = {}, at = "2018-06-25 10:00"): Done =>
  did(secretary, at, notes(change));
const waitingFor = (...more: readonly Done[]) => [...authority, ...sent("skills"), ...more];
const asking = (who: PersonId, asked: (state: State) => Command, ...before: readonly Done[]) =>
  given(...waitingFor(...before))
    .at("2018-06-26 10:00")
    .as(who)
    .when(asked);
const openIn = (...before: readonly Done[]) => {
  const proposal = worldOf(...waitingFor(...before)).state.proposals.get(skills);
  return proposal === undefined ? null : openWord(proposal);
};

describe("an answer by mouth (R33, KL 6:38)", () => {
  it("is noted by the secretariat, with whose, which, when and how, and is not yet answered for", () => {
    const state = asking(secretary, notes()).records({
      type: "word-noted",
      proposal: skills,
      pot: pots.skills,
      version: 1,
      person: chief,
      word: "yes",
      day: day("2018-06-25"),
      how: "meeting",
      by: secretary,
      private: { note: "Efter ledningsmötet" },
    });
    expect(state.proposals.get(skills)?.spoken).toMatchObject({ person: chief, answer: null });
  });

  it("R33: decides nothing, reserves nothing and moves nobody's turn", () => {
    const before = worldOf(...waitingFor()).state;
    const after = worldOf(...waitingFor(noted())).state;
    const confirmed = worldOf(
      ...waitingFor(noted(), did(chief, "2018-06-26 09:00", answers("confirmed"))),
    ).state;
    for (const state of [after, confirmed]) {
      expect(state.decisions.size).toBe(0);
      expect(potFigures(state, pots.skills)).toEqual(potFigures(before, pots.skills));
      expect(balance(state, "pot/skills")).toBe(balance(before, "pot/skills"));
      const { status, turn, step } = state.proposals.get(skills) ?? {};
      const was = before.proposals.get(skills);
      expect({ status, turn, step }).toEqual({
        status: was?.status,
        turn: was?.turn,
        step: was?.step,
      });
    }
  });

  it("is confirmed by its person, in his own right, and the decision is still his to make", () => {
    const state = asking(chief, answers("confirmed"), noted()).records({
      type: "word-answered",
      proposal: skills,
      pot: pots.skills,
      version: 1,
      person: chief,
      capacity: {
        position: positions.chief,
        standing: "ordinary",
        appointment: null,
        onBehalfOf: null,
      },
      word: "yes",
      answer: "confirmed",
    });
    expect(state.proposals.get(skills)?.status).toBe("submitted");
    const decided = worldOf(
      ...waitingFor(
        noted(),
        did(chief, "2018-06-26 09:00", answers("confirmed")),
        did(chief, "2018-06-26 09:05", decideIt(skills)),
      ),
    ).state;
    expect([...decided.decisions.values()][0]?.decider.person).toBe(chief);
  });

  it("is denied by its person, and can be noted anew", () => {
    const denied = did(chief, "2018-06-26 09:00", answers("denied"));
    expect(openIn(noted(), denied)).toBeNull();
    asking(secretary, notes({ word: "no" }), noted(), denied).recordsKinds("word-noted");
  });

  it("of a step before the decision is noted of whoever has that step", () => {
    const before = [...authority, ...sent("tools")];
    const asks = (person: PersonId) =>
      given(...before)
        .at("2018-06-26 10:00")
        .as(secretary)
        .when(notes({ person }, tools));
    asks(people.computers).recordsKinds("word-noted");
    asks(chief).refuses({
      code: "word-without-right",
      person: chief,
      holders: [people.computers],
    });
  });
});

describe("is not noted", () => {
  it("by anybody but the secretariat, nor by a program", () => {
    asking(director, notes()).refuses({ code: "not-secretariat" });
    const world = worldOf(...waitingFor());
    const judged = world.judge(notes(), contextOf("2018-06-26 10:00", program("import")));
    expect(judged).toEqual({ kind: "refused", refusal: { code: "human-required" } });
  });

  it("by the person himself", () => {
    asking(secretary, notes({ person: secretary })).refuses({ code: "own-word" });
  });

  it("of somebody without the right: who prepared it, and who has stepped aside (KL 6:30)", () => {
    asking(secretary, notes({ person: director })).refuses({
      code: "word-without-right",
      person: director,
      holders: [chief],
    });
    asking(secretary, notes(), did(chief, "2018-06-25 10:00", declare(skills, "unsure"))).refuses({
      code: "word-without-right",
      person: chief,
      holders: [],
    });
  });

  it("of a proposal that does not wait", () => {
    const back = did(chief, "2018-06-25 11:00", giveBack(skills));
    asking(secretary, notes(), back).refuses({ code: "not-submitted" });
    asking(secretary, notes(), did(chief, "2018-06-25 11:00", refer(skills))).refuses({
      code: "already-referred",
    });
    asking(secretary, notes(), did(chief, "2018-06-25 11:00", decideIt(skills))).refuses({
      code: "already-decided",
      decision: decisionNumber("1/2018"),
      person: chief,
    });
  });

  it("twice while its person is asked, also by another secretary", () => {
    asking(secondSecretary, notes(), noted()).refuses({ code: "word-waits", person: chief });
  });

  it.each(["2018-06-24", "2018-06-27"])("of %s: before it was sent, or ahead", (on) => {
    asking(secretary, notes({ day: day(on) })).refuses({
      code: "word-day",
      from: day("2018-06-25"),
      to: day("2018-06-26"),
    });
  });

  it("with a note that is too long, or of another version than was shown", () => {
    const length = textMax + 1;
    asking(secretary, notes({ note: "x".repeat(length) })).refuses({
      code: "fields",
      errors: [{ field: "comment", problem: { code: "too-long", length, max: textMax } }],
    });
    const { turn } = worldOf(...waitingFor()).state.proposals.get(skills) ?? {};
    const current = turn ?? logPosition(0);
    asking(secretary, notes({ version: 2 })).refuses({ code: "outdated", seen: current, current });
  });
});

describe("is answered for", () => {
  it("by nobody but its person: not by who noted it, nor by the holder", () => {
    for (const who of [secretary, director, secondSecretary])
      asking(who, answers("confirmed"), noted()).refuses({ code: "not-your-word", person: chief });
  });

  it("once, and not where nothing was noted", () => {
    asking(chief, answers("confirmed")).refuses({ code: "word-lapsed" });
    const done = did(chief, "2018-06-26 09:00", answers("confirmed"));
    asking(chief, answers("denied"), noted(), done).refuses({ code: "word-lapsed" });
  });

  it.each<[string, readonly Done[]]>([
    ["withdrawn", [did(director, "2018-06-25 11:00", withdraw(skills))]],
    ["sent back", [did(chief, "2018-06-25 11:00", giveBack(skills))]],
    [
      "changed and sent again",
      [
        did(director, "2018-06-25 11:00", withdraw(skills)),
        did(director, "2018-06-25 11:05", submit(skills)),
      ],
    ],
    ["decided", [did(chief, "2018-06-25 11:00", decideIt(skills))]],
    ["handed to the board", [did(chief, "2018-06-25 11:00", refer(skills))]],
    ["stopped by a doubt (KL 6:30)", [did(chief, "2018-06-25 11:00", declare(skills, "unsure"))]],
  ])("no more once the proposal is %s", (_how, after) => {
    expect(openIn(noted())).not.toBeNull();
    expect(openIn(noted(), ...after)).toBeNull();
  });

  it("no more once the step is taken", () => {
    const world = worldOf(
      ...authority,
      ...sent("tools"),
      did(secretary, "2018-06-25 10:00", notes({ person: people.computers }, tools)),
      did(people.computers, "2018-06-25 11:00", takeStep(tools, "consulted")),
    );
    const proposal = world.state.proposals.get(tools);
    expect(proposal?.spoken?.answer).toBeNull();
    expect(proposal === undefined ? null : openWord(proposal)).toBeNull();
  });
});

it("stands in the history of the proposal and the pot, noted and answered (R33)", () => {
  const { state } = worldOf(
    ...waitingFor(noted(), did(chief, "2018-06-26 09:00", answers("denied"))),
  );
  for (const subject of ["proposal/skills/1", "pot/skills"]) {
    const lines = (state.trails.get(subject) ?? []).slice(-2);
    expect(lines).toMatchObject([
      {
        event: "word-noted",
        person: secretary,
        facts: { person: chief, text: "yes", step: "meeting" },
      },
      { event: "word-answered", person: chief, facts: { text: "yes", step: "denied" } },
    ]);
  }
});
