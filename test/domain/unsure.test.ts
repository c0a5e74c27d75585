import { describe, expect, it } from "vitest";
import { logPosition } from "../../src/domain/brand.ts";
import { decideIt, declare, giveBack, ready, sent, settleDisqualification } from "./ask.ts";
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

  it("that ends in disqualification leads to the board where nobody is left", () => {
    const substituteOut = done("chiefSubstitute", declare(proposals.skills, "yes"));
    const before = [
      ...sent("skills"),
      done("chief", declare(proposals.skills, "unsure")),
      substituteOut,
    ];
    // The substitute's yes already left nobody, since an open question keeps the chief out as well.
    const { state } = worldOf(...authority, ...before);
    expect(state.proposals.get("skills/1")?.referral?.why).toBe("nobody-left");
  });

  it("goes to the board once it is settled where the substitute was out before", () => {
    const gone = imported(
      holds("outsider", "chief", { standing: "acting", appointment: "RS/12/2018" }),
    );
    const before = [gone, ...sent("skills"), done("outsider", declare(proposals.skills, "unsure"))];
    const state = asking(
      "secretary",
      settleDisqualification(proposals.skills, people.outsider, "disqualified", "RS § 3"),
      ...before,
    ).recordsKinds("disqualification-settled");
    expect(state.proposals.get("skills/1")?.status).toBe("submitted");
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
