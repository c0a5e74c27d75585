import { describe, expect, it } from "vitest";
import { decisionNumber } from "../../src/domain/brand.ts";
import {
  decided,
  decideIt,
  declare,
  giveBack,
  openDraft,
  ready,
  refer,
  savePage,
  sent,
  submit,
  takeStep,
  withdraw,
} from "./ask.ts";
import { authority, pots, proposals } from "./fixture.ts";
import { type Asked, type Done, did, given } from "./given.ts";
import { ids, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";
const asking = (by: keyof typeof people, asked: Asked, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(now)
    .as(people[by])
    .when(asked);
const done = (by: keyof typeof people, asked: Asked) => did(people[by], "2018-06-25 10:00", asked);
const unsure = done("director", declare(proposals.digital, "unsure", "Min son arbetar där."));
const yes = done("director", declare(proposals.digital, "yes"));

describe("declaring oneself disqualified", () => {
  it("takes one out at once, and the named substitute steps in", () => {
    const state = asking(
      "director",
      declare(proposals.digital, "yes", " Närstående. "),
      ...ready("digital"),
    ).records({
      type: "disqualification-declared",
      proposal: "digital/1",
      person: people.director,
      answer: "yes",
      private: { reason: "Närstående." },
    });
    expect(state.proposals.get("digital/1")?.disqualifications).toMatchObject([
      { person: people.director, answer: "yes", settled: null },
    ]);
    asking("director", decideIt(proposals.digital), ...ready("digital"), yes).refuses({
      code: "you-are-disqualified",
    });
    const decidedBy = asking(
      "directorSubstitute",
      decideIt(proposals.digital),
      ...ready("digital"),
      yes,
    )
      .recordsKinds("decision-made", "notice-bound")
      .decisions.get("1/2018")?.decider;
    expect(decidedBy).toMatchObject({
      person: people.directorSubstitute,
      capacity: { standing: "substitute", onBehalfOf: people.director },
    });
  });

  it("leads to the superior where the substitute is disqualified too", () => {
    const both = [yes, done("directorSubstitute", declare(proposals.digital, "yes"))];
    const state = asking(
      "chief",
      decideIt(proposals.digital),
      ...ready("digital"),
      ...both,
    ).recordsKinds("decision-made", "notice-bound");
    expect(state.decisions.get("1/2018")?.decider.capacity.position).toBe(positions.chief);
  });

  it("leads to the board where nobody is left, and the money stays reserved", () => {
    const first = done("chief", declare(proposals.skills, "yes"));
    const state = asking(
      "chiefSubstitute",
      declare(proposals.skills, "yes"),
      ...sent("skills"),
      first,
    ).records(
      {
        type: "disqualification-declared",
        proposal: "skills/1",
        person: people.chiefSubstitute,
        answer: "yes",
        private: { reason: null },
      },
      {
        type: "proposal-referred",
        proposal: "skills/1",
        pot: "skills",
        by: null,
        why: "nobody-left",
        meeting: ids.august,
        day: "2018-06-25",
        private: { comment: null },
      },
    );
    expect(state.proposals.get("skills/1")?.status).toBe("referred");
    expect(state.balances.get("reserved/skills/1")).toBeGreaterThan(0);
  });

  it("is for whoever's turn it is", () => {
    asking("finance", declare(proposals.skills, "yes"), ...sent("skills")).refuses({
      code: "not-your-turn",
      position: positions.chief,
      step: "decision",
      holders: [people.chief],
    });
  });

  it("is done once; from unsure one may still go to yes", () => {
    const again = declare(proposals.digital, "yes");
    asking("director", again, ...ready("digital"), yes).refuses({ code: "already-declared" });
    asking("director", declare(proposals.digital, "unsure"), ...ready("digital"), yes).refuses({
      code: "already-declared",
    });
    asking("director", declare(proposals.digital, "unsure"), ...ready("digital"), unsure).refuses({
      code: "already-declared",
    });
    const state = asking("director", again, ...ready("digital"), unsure).recordsKinds(
      "disqualification-declared",
    );
    expect(state.proposals.get("digital/1")?.disqualifications).toHaveLength(1);
  });

  it("takes a reason of 1000 characters and not one more", () => {
    const reason = (length: number) =>
      asking(
        "director",
        declare(proposals.digital, "yes", "a".repeat(length)),
        ...ready("digital"),
      );
    reason(1000).recordsKinds("disqualification-declared");
    reason(1001).refuses({
      code: "fields",
      errors: [{ field: "comment", problem: { code: "too-long", length: 1001, max: 1000 } }],
    });
  });

  it("comes too late after the decision, which stands", () => {
    asking("director", declare(proposals.digital, "yes"), ...decided("digital")).refuses({
      code: "already-decided",
      decision: decisionNumber("1/2018"),
      person: people.director,
    });
  });

  it("R33: is done by no part of the program", () => {
    given(...authority, ...ready("digital"))
      .at(now)
      .asProgram("import")
      .when(declare(proposals.digital, "yes"))
      .refuses({ code: "human-required" });
  });
});

describe("the disqualified holder of a pot", () => {
  it("neither takes back nor refers the proposal", () => {
    const before = [...ready("digital"), yes];
    const refusal = { code: "you-are-disqualified" } as const;
    asking("director", withdraw(proposals.digital), ...before).refuses(refusal);
    asking("director", refer(proposals.digital), ...before).refuses(refusal);
    asking("directorSubstitute", withdraw(proposals.digital), ...before).recordsKinds(
      "proposal-withdrawn",
    );
  });

  it("does not write the draft either; the substitute does", () => {
    const before = [
      ...ready("digital"),
      yes,
      done("directorSubstitute", giveBack(proposals.digital)),
    ];
    const refusal = { code: "you-are-disqualified" } as const;
    asking("director", savePage(proposals.digital, {}), ...before).refuses(refusal);
    asking("director", submit(proposals.digital), ...before).refuses(refusal);
    asking("director", openDraft(pots.digital), ...before).refuses(refusal);
    asking("directorSubstitute", savePage(proposals.digital, {}), ...before).recordsKinds(
      "draft-entered",
    );
    asking("directorSubstitute", openDraft(pots.digital), ...before).records();
  });
});

it("a reviewer who steps aside leaves the step to the one above", () => {
  const aside = done("finance", declare(proposals.own, "yes"));
  asking("finance", takeStep(proposals.own, "reviewed"), ...sent("own"), aside).refuses({
    code: "you-are-disqualified",
  });
  // The chief executive prepared it, so that his substitute reviews.
  asking(
    "chiefSubstitute",
    takeStep(proposals.own, "reviewed"),
    ...sent("own"),
    aside,
  ).recordsKinds("step-taken");
});
