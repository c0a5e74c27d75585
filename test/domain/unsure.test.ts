import { describe, expect, it } from "vitest";
import { logPosition } from "../../src/domain/brand.ts";
import {
  decideIt,
  declare,
  drafted,
  giveBack,
  ready,
  savePage,
  sent,
  settleDisqualification,
  submit,
  typed,
} from "./ask.ts";
import { authority, proposals } from "./fixture.ts";
import { type Asked, type Done, did, given, worldOf } from "./given.ts";
import { holds, imported, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";
const asking = (by: keyof typeof people, asked: Asked, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(now)
    .as(people[by])
    .when(asked);
const done = (by: keyof typeof people, asked: Asked) => did(people[by], "2018-06-25 10:00", asked);
const unsure = done("director", declare(proposals.digital, "unsure", "Min son arbetar där."));
const yes = done("director", declare(proposals.digital, "yes"));
const settled = (outcome: "disqualified" | "not-disqualified") =>
  done("chief", settleDisqualification(proposals.digital, people.director, outcome));

describe("an unsure answer", () => {
  const waits = { code: "disqualification-open", person: people.director } as const;

  it("stops everybody until it is settled", () => {
    asking("director", decideIt(proposals.digital), ...ready("digital"), unsure).refuses(waits);
    asking("directorSubstitute", decideIt(proposals.digital), ...ready("digital"), unsure).refuses(
      waits,
    );
    asking("directorSubstitute", giveBack(proposals.digital), ...ready("digital"), unsure).refuses(
      waits,
    );
  });

  it("is settled by the superior, for or against", () => {
    const settle = (outcome: "disqualified" | "not-disqualified") =>
      asking(
        "chief",
        settleDisqualification(proposals.digital, people.director, outcome),
        ...ready("digital"),
        unsure,
      );
    settle("not-disqualified").records({
      type: "disqualification-settled",
      proposal: "digital/1",
      person: people.director,
      outcome: "not-disqualified",
      by: people.chief,
      capacity: {
        position: positions.chief,
        standing: "ordinary",
        appointment: null,
        onBehalfOf: null,
      },
      reference: null,
    });
    settle("disqualified").recordsKinds("disqualification-settled");
    asking(
      "director",
      decideIt(proposals.digital),
      ...ready("digital"),
      unsure,
      settled("not-disqualified"),
    ).recordsKinds("decision-made", "notice-bound");
    asking(
      "director",
      decideIt(proposals.digital),
      ...ready("digital"),
      unsure,
      settled("disqualified"),
    ).refuses({ code: "you-are-disqualified" });
    asking(
      "directorSubstitute",
      decideIt(proposals.digital),
      ...ready("digital"),
      unsure,
      settled("disqualified"),
    ).recordsKinds("decision-made", "notice-bound");
  });

  it("is settled by nobody else, least of all by the one who asks", () => {
    for (const by of ["director", "directorSubstitute", "secretary", "finance"] as const) {
      asking(
        by,
        settleDisqualification(proposals.digital, people.director, "not-disqualified", "RS § 3"),
        ...ready("digital"),
        unsure,
      ).refuses({
        code: "not-your-turn",
        position: positions.director,
        step: "decision",
        holders: [people.chief],
      });
    }
  });

  it("at the top is settled by the board, as the secretariat registers with its paragraph", () => {
    const top = done("chief", declare(proposals.skills, "unsure"));
    const settle = (by: keyof typeof people, reference: string | null) =>
      asking(
        by,
        settleDisqualification(proposals.skills, people.chief, "not-disqualified", reference),
        ...sent("skills"),
        top,
      );
    settle("secretary", " ").refuses({ code: "section-missing" });
    settle("finance", "RS § 3").refuses({
      code: "not-your-turn",
      position: positions.chief,
      step: "decision",
      holders: [],
    });
    const state = settle("secretary", " RS § 3 ").records({
      type: "disqualification-settled",
      proposal: "skills/1",
      person: people.chief,
      outcome: "not-disqualified",
      by: people.secretary,
      capacity: null,
      reference: "RS § 3",
    });
    expect(state.proposals.get("skills/1")?.disqualifications[0]?.settled).toBe("not-disqualified");
  });

  it("is never settled by a secretary about himself", () => {
    const secretaryActs = imported(
      holds("secretary", "chief", { standing: "acting", appointment: "RS/12/2018" }),
    );
    const top = done("secretary", declare(proposals.skills, "unsure"));
    const settle = (by: keyof typeof people) =>
      asking(
        by,
        settleDisqualification(proposals.skills, people.secretary, "not-disqualified", "RS § 3"),
        secretaryActs,
        ...sent("skills"),
        top,
      );
    settle("secretary").refuses({
      code: "not-your-turn",
      position: positions.chief,
      step: "decision",
      holders: [],
    });
    settle("secondSecretary").recordsKinds("disqualification-settled");
  });

  it("leads to the board once it ends in disqualification and nobody is left, and only then", () => {
    // The chief executive's substitute holds the pot as well and has written in the draft.
    const wrote = did(
      people.chiefSubstitute,
      "2018-06-25 09:12",
      savePage(proposals.skills, { mentors: typed.all }),
    );
    const before = [
      imported(holds("chiefSubstitute", "director")),
      ...drafted("skills"),
      wrote,
      did(people.director, "2018-06-25 09:15", submit(proposals.skills)),
      done("chief", declare(proposals.skills, "unsure")),
    ];
    const settle = (outcome: "disqualified" | "not-disqualified") =>
      asking(
        "secretary",
        settleDisqualification(proposals.skills, people.chief, outcome, "RS § 3"),
        ...before,
      );
    settle("not-disqualified").recordsKinds("disqualification-settled");
    const state = settle("disqualified").recordsKinds(
      "disqualification-settled",
      "proposal-referred",
    );
    expect(state.proposals.get("skills/1")?.referral).toMatchObject({
      by: null,
      why: "nobody-left",
    });
  });

  it("is settled once, and only where one is open", () => {
    const settle = settleDisqualification(proposals.digital, people.director, "not-disqualified");
    const missing = { code: "not-found", id: people.director } as const;
    asking("chief", settle, ...ready("digital")).refuses(missing);
    asking("chief", settle, ...ready("digital"), unsure, settled("disqualified")).refuses(missing);
    asking("chief", settle, ...ready("digital"), yes).refuses(missing);
  });

  it("is settled from a fresh card", () => {
    const { state } = worldOf(...authority, ...ready("digital"), unsure);
    const current = state.revisions.get("proposal/digital/1") ?? logPosition(0);
    const seen = logPosition(current - 1);
    asking(
      "chief",
      {
        type: "settle-disqualification",
        proposal: proposals.digital,
        person: people.director,
        outcome: "not-disqualified",
        reference: null,
        revision: seen,
      },
      ...ready("digital"),
      unsure,
    ).refuses({ code: "outdated", seen, current });
  });
});
