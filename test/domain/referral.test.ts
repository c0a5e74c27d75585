import { describe, expect, it } from "vitest";
import { day, decisionNumber, logPosition, proposalId, rowId } from "../../src/domain/brand.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import {
  decided,
  declare,
  drafted,
  openDraft,
  refer,
  sent,
  settleReferral,
  submit,
  typed,
} from "./ask.ts";
import { authority, pots, proposals } from "./fixture.ts";
import { type Asked, type Done, did, given, worldOf } from "./given.ts";
import { holds, ids, imported, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";
const asking = (by: keyof typeof people, asked: Asked, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(now)
    .as(people[by])
    .when(asked);
const referred = did(people.director, "2018-06-25 10:00", refer(proposals.skills));
const august = day("2018-06-25");
const notHolder = {
  code: "not-holder",
  position: positions.director,
  holders: [people.director],
} as const;

describe("referring to the board", () => {
  it("keeps the money reserved and names the meeting", () => {
    const state = asking(
      "director",
      refer(proposals.skills, "referred", " Principiellt. "),
      ...sent("skills"),
    ).records({
      type: "proposal-referred",
      proposal: "skills/1",
      pot: "skills",
      by: people.director,
      why: "referred",
      meeting: ids.august,
      day: "2018-06-25",
      private: { comment: "Principiellt." },
    });
    expect(state.balances.get("reserved/skills/1")).toBe(kronor(600_000));
    expect(state.proposals.get("skills/1")?.referral).toStrictEqual({
      by: people.director,
      why: "referred",
      comment: "Principiellt.",
      meeting: ids.august,
      day: "2018-06-25",
    });
  });

  it("needs no mandate: the board decides what it has commissioned nobody to decide (R12)", () => {
    const recalled = imported({
      type: "recall-mandate",
      mandate: ids.mandate,
      from: day("2018-06-25"),
    });
    asking("director", submit(proposals.skills), ...drafted("skills"), recalled).refuses({
      code: "mandate-recalled",
      from: day("2018-06-25"),
    });
    asking("director", refer(proposals.skills), ...drafted("skills"), recalled).recordsKinds(
      "proposal-submitted",
      "proposal-referred",
    );
    asking("chief", refer(proposals.skills), ...sent("skills"), recalled).recordsKinds(
      "proposal-referred",
    );
  });

  it("from the draft sends it as it stands first", () => {
    const state = asking(
      "director",
      refer(proposals.skills, "goals"),
      ...drafted("skills"),
    ).recordsKinds("proposal-submitted", "proposal-referred");
    expect(state.proposals.get("skills/1")).toMatchObject({
      status: "referred",
      referral: { why: "goals", comment: null },
    });
  });

  it("from the draft holds every rule of sending, but asks for no confirmation", () => {
    asking(
      "director",
      refer(proposals.skills),
      did(people.director, now, openDraft(pots.skills)),
    ).refuses({
      code: "fields",
      errors: [
        { field: rowId("mentors"), problem: { code: "unanswered" } },
        { field: rowId("courses"), problem: { code: "unanswered" } },
        { field: rowId("leaders"), problem: { code: "unanswered" } },
        { field: "motive", problem: { code: "motive-missing" } },
      ],
    });
    asking("finance", refer(proposals.skills), ...drafted("skills")).refuses(notHolder);
  });

  it("is for the holder and for whoever's turn it is", () => {
    for (const [by, position] of [
      ["chief", positions.chief],
      ["director", positions.director],
    ] as const) {
      const state = asking(by, refer(proposals.skills), ...sent("skills")).recordsKinds(
        "proposal-referred",
      );
      expect(state.trails.get("proposal/skills/1")?.at(-1)?.capacity?.position).toBe(position);
    }
    for (const by of ["finance", "secretary", "auditor"] as const) {
      asking(by, refer(proposals.skills), ...sent("skills")).refuses(notHolder);
    }
  });

  it("is for the secretariat where nobody else is left: never stuck", () => {
    const both = [
      imported(holds("chief", "director", { standing: "acting", appointment: "RS/12/2018" })),
      imported(holds("computers", "chief", { standing: "acting", appointment: "RS/13/2018" })),
    ];
    const sentByBoth = sent("skills").map((one) => ({
      ...one,
      by: { kind: "person", person: people.chief } as const,
    }));
    const aside = [
      did(people.computers, now, declare(proposals.skills, "unsure")),
      did(people.chiefSubstitute, now, declare(proposals.skills, "unsure")),
    ];
    const before = [...both, ...sentByBoth, ...aside];
    asking("secretary", refer(proposals.skills), ...before).recordsKinds("proposal-referred");
    asking("finance", refer(proposals.skills), ...before).refuses({
      ...notHolder,
      holders: [people.chief],
    });
  });

  it("is done once, from a fresh card, before a decision", () => {
    const command = refer(proposals.skills);
    asking("director", command, ...sent("skills"), referred).refuses({ code: "already-referred" });
    asking("director", command, ...decided("skills")).refuses({
      code: "already-decided",
      decision: decisionNumber("1/2018"),
      person: people.chief,
    });
    asking("director", refer(proposalId("no"))).refuses({ code: "not-found", id: "no" });
    const { state } = worldOf(...authority, ...sent("skills"));
    const current = state.revisions.get("proposal/skills/1") ?? logPosition(0);
    const seen = logPosition(current - 1);
    asking(
      "director",
      {
        type: "refer-proposal",
        proposal: proposals.skills,
        why: "referred",
        comment: null,
        revision: seen,
      },
      ...sent("skills"),
    ).refuses({ code: "outdated", seen, current });
  });

  it("takes a comment of 1000 characters and not one more", () => {
    const commented = (length: number) =>
      asking(
        "director",
        refer(proposals.skills, "referred", "a".repeat(length)),
        ...sent("skills"),
      );
    commented(1000).recordsKinds("proposal-referred");
    commented(1001).refuses({
      code: "fields",
      errors: [{ field: "comment", problem: { code: "too-long", length: 1001, max: 1000 } }],
    });
  });
});

describe("what the board answers", () => {
  const settle = (
    by: keyof typeof people,
    outcome: "granted" | "declined" | "taken-back",
    section: number | null = 160,
    sectionDay: ReturnType<typeof day> | null = august,
  ) =>
    asking(
      by,
      settleReferral(proposals.skills, outcome, section, sectionDay),
      ...sent("skills"),
      referred,
    );

  it("is posted activity by activity when it grants", () => {
    const state = settle("secretary", "granted").records({
      type: "referral-settled",
      proposal: "skills/1",
      pot: "skills",
      by: people.secretary,
      outcome: "granted",
      section: 160,
      sectionDay: "2018-06-25",
      rows: [
        { row: "mentors", activity: "Mentorer", amount: kronor(400_000) },
        { row: "courses", activity: "Kurser", amount: kronor(200_000) },
      ],
      released: zero,
    });
    expect(state.balances.get("activity/skills/1/mentors")).toBe(kronor(400_000));
    expect(state.balances.get("reserved/skills/1")).toBe(0);
    expect(state.decisions.size).toBe(0);
  });

  it("R08: answers every request as the proposal did", () => {
    const state = settle("secretary", "granted").recordsKinds("referral-settled");
    const answers = ["mentors", "courses", "leaders"].map((id) => state.requests.get(id)?.answer);
    expect(answers).toStrictEqual([
      { answer: "granted", amount: kronor(400_000), decision: "skills/1" },
      { answer: "partly", amount: kronor(200_000), decision: "skills/1" },
      { answer: "declined", amount: zero, decision: "skills/1" },
    ]);
  });

  it("releases everything when it declines, and leaves the requests open", () => {
    const state = settle("secretary", "declined").recordsKinds("referral-settled");
    expect(state.balances.get("pot/skills")).toBe(kronor(1_000_000));
    expect(state.proposals.get("skills/1")?.status).toBe("closed");
    expect(state.requests.get("mentors")?.answer).toBeNull();
  });

  it("has a paragraph and a day that has come", () => {
    settle("secretary", "granted", null).refuses({ code: "section-missing" });
    settle("secretary", "declined", 0).refuses({ code: "section-missing" });
    const missing = {
      code: "fields",
      errors: [{ field: "day", problem: { code: "missing" } }],
    } as const;
    settle("secretary", "granted", 160, null).refuses(missing);
    const outside = {
      code: "day-outside",
      from: day("2018-06-25"),
      to: day("2018-06-25"),
    } as const;
    settle("secretary", "granted", 160, day("2018-06-26")).refuses({
      code: "fields",
      errors: [{ field: "day", problem: outside }],
    });
  });

  it("is registered by the secretariat; the holder may only take the proposal back", () => {
    for (const outcome of ["granted", "declined"] as const) {
      settle("director", outcome).refuses({ code: "not-secretariat" });
    }
    settle("chief", "taken-back").refuses({ code: "not-secretariat" });
    const state = settle("director", "taken-back", null, null).recordsKinds("referral-settled");
    expect(state.balances.get("pot/skills")).toBe(kronor(1_000_000));
    expect(state.proposals.get("skills/1")).toMatchObject({ status: "open", referral: null });
    settle("secretary", "taken-back", null, null).recordsKinds("referral-settled");
  });

  it("concerns a proposal that is with the board", () => {
    asking(
      "secretary",
      settleReferral(proposals.skills, "declined", 160, august),
      ...sent("skills"),
    ).refuses({ code: "not-referred" });
  });

  it("is given once: an answered proposal is not referred again", () => {
    const answered = did(
      people.secretary,
      now,
      settleReferral(proposals.skills, "declined", 160, august),
    );
    const before = [...sent("skills"), referred, answered];
    asking("director", refer(proposals.skills), ...before).refuses({ code: "not-open" });
    asking(
      "secretary",
      settleReferral(proposals.skills, "granted", 160, august),
      ...before,
    ).refuses({ code: "not-referred" });
    asking("director", openDraft(pots.skills), ...before).recordsKinds("draft-opened");
  });

  it("R33: is registered by no part of the program", () => {
    given(...authority, ...sent("skills"), referred)
      .at(now)
      .asProgram("import")
      .when(settleReferral(proposals.skills, "granted", 160, august))
      .refuses({ code: "human-required" });
  });

  it("posts nothing for a row without money", () => {
    const none = { mentors: typed.no, courses: typed.no, leaders: typed.no };
    const state = given(...authority, ...sent("skills", none), referred)
      .at(now)
      .as(people.secretary)
      .when(settleReferral(proposals.skills, "granted", 160, august))
      .recordsKinds("referral-settled");
    expect(state.requests.get("mentors")?.answer?.answer).toBe("declined");
  });
});
