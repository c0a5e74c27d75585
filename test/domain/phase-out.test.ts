import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import { day, type PersonId, rowId } from "../../src/domain/brand.ts";
import { followUpCommentMax } from "../../src/domain/decide-follow-up.ts";
import { kronor } from "../../src/domain/money.ts";
import type { PhaseOutCommand } from "../../src/domain/phase-out.ts";
import { phaseOutOf, uncoveredBy } from "../../src/domain/phase-out-now.ts";
import type { FieldError } from "../../src/domain/refusal.ts";
import { potSubject } from "../../src/domain/touches.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import { owed } from "../../src/notify/owed.ts";
import { change, openAmendment, why } from "./amending.ts";
import { decideIt, refer, saveAnswers, savePage, settleReferral, submit, typed } from "./ask.ts";
import { authority, pots, proposals, requests } from "./fixture.ts";
import { did, type Done, given, type World, worldOf } from "./given.ts";
import { people, positions } from "./organisation.ts";
import { answer, of, phasedOut, phasedOutBy, phasing } from "./phasing-out.ts";

const subject = potSubject(pots.skills);
const asks = (world: World, on: string) =>
  dutiesOf(subject, world.state, day(on)).filter((duty) => duty.kind === "phase-out");
const after = (...more: readonly Done[]): World => worldOf(...authority, ...phasedOutBy(), ...more);
const later = { outcome: "postponed", day: day("2019-09-02"), comment: "Avtalet löper." } as const;
const never = { outcome: "abandoned", comment: "Behövs fortfarande." } as const;
const said = (told: Partial<PhaseOutCommand>, at = "2019-06-10", who = people.director): Done =>
  did(who, at, answer(told));

describe("what a decision phases out", () => {
  it("R02: is asked of the pot's holder in the month that the decision names", () => {
    expect(asks(after(), "2018-07-02")).toMatchObject([
      {
        people: [people.director],
        opensOn: "2019-06-01",
        deadline: "2019-06-28",
        card: { card: "phase-out", ...of, way: null },
      },
    ]);
  });

  it("R03: is asked after also where the money is moved from another board", () => {
    const moved = {
      ...phasedOut,
      kind: "moved",
      board: "Patientnämnden",
      reference: "§ 9",
    } as const;
    expect(asks(worldOf(...authority, ...phasedOutBy(moved)), "2019-06-10")).toHaveLength(1);
  });

  it("is no duty where next year is paid in another way", () => {
    const world = worldOf(...authority, ...phasedOutBy({ kind: "own-frame" }));
    expect(asks(world, "2019-06-10")).toEqual([]);
  });

  it("leaves time to answer where the month is over when it is decided", () => {
    const world = worldOf(...authority, ...phasedOutBy({ ...phasedOut, when: "maj 2018" }));
    expect(asks(world, "2018-06-25")).toMatchObject([
      { opensOn: "2018-06-25", deadline: "2018-07-02" },
    ]);
  });

  it("goes to whoever holds the pot then, and is his to answer", () => {
    const world = after(
      did(people.secretary, "2018-09-03", {
        type: "end-holding",
        position: positions.director,
        person: people.director,
        standing: "ordinary",
        from: day("2018-01-01"),
        to: day("2018-09-30"),
      }),
    );
    const [duty] = asks(world, "2019-06-10");
    assert(duty !== undefined);
    expect(duty.people).not.toContain(people.director);
    expect(duty.people.length).toBeGreaterThan(0);
    world.carryOut(
      did(duty.people[0] as PersonId, "2019-06-10", answer({ day: day("2019-06-03") })),
    );
    expect(asks(world, "2019-06-10")).toEqual([]);
  });
});

describe("an answer to whether it is phased out", () => {
  const asked = (as: PersonId, told: Partial<PhaseOutCommand>, ...more: readonly Done[]) =>
    given(...authority, ...phasedOutBy(), ...more)
      .at("2019-06-10")
      .as(as)
      .when(answer(told));
  const wrong = (...errors: readonly FieldError[]) => ({ code: "fields", errors }) as const;

  it("R33: is a person's word, with its day and note, and ends the duty", () => {
    const done = { day: day("2019-06-03"), comment: " Avtalet är slut. " };
    const state = asked(people.director, done).records({
      type: "phase-out-answered",
      ...of,
      pot: pots.skills,
      what: "Inhyrd instruktör",
      amount: kronor(500_000),
      outcome: "done",
      on: "2019-06-03",
      day: "2019-06-10",
      private: { comment: "Avtalet är slut." },
    });
    expect(dutiesOf(subject, state, day("2019-06-11"))).toEqual([]);
    for (const about of ["decision/1/2018", subject])
      expect(state.trails.get(about)?.at(-1)).toMatchObject({
        event: "phase-out-answered",
        facts: { text: "Inhyrd instruktör", step: "done", from: "2019-06-03" },
      });
  });

  it("can put it off to a new day, on which it is asked anew; both answers are kept", () => {
    const world = after(said(later));
    expect(asks(world, "2019-06-11")).toMatchObject([
      { opensOn: "2019-09-02", deadline: "2019-09-16" },
    ]);
    world.carryOut(said({ day: day("2019-09-02"), turn: 1 }, "2019-09-03"));
    expect(asks(world, "2019-09-03")).toEqual([]);
    expect(phaseOutOf(world.state, of)?.answers).toMatchObject([
      { outcome: "postponed", on: "2019-09-02", comment: "Avtalet löper." },
      { outcome: "done", on: "2019-09-02" },
    ]);
  });

  it("can be that it will not be done, which leaves what next year needs of it without cover", () => {
    const world = after(said(never));
    const phaseOut = phaseOutOf(world.state, of);
    assert(phaseOut !== null);
    expect(uncoveredBy(world.state, phaseOut)).toBe(kronor(400_000));
    expect(asks(world, "2019-06-28")).toEqual([]);
  });

  it("is told to the secretariat and whoever decided, once, where it will not be done", () => {
    const told = (world: World) =>
      owed(subject, world.state, day("2019-06-11"))
        .filter(({ card }) => card.card === "phase-out")
        .map(({ person }) => person);
    expect(told(after(said(never)))).toEqual(
      expect.arrayContaining([people.chief, people.secretary]),
    );
    expect(told(after(said(never)))).not.toContain(people.director);
    expect(told(after(said(later)))).toEqual([]);
    const again = after(said(never), said({ day: day("2019-06-10"), turn: 1 }));
    expect(told(again)).toEqual([]);
  });

  it.each<[string, Partial<PhaseOutCommand>, FieldError[]]>([
    ["no day", {}, [{ field: "day", problem: { code: "missing" } }]],
    [
      "done on a day to come",
      { day: day("2019-06-11") },
      [{ field: "day", problem: { code: "day-too-late", latest: day("2019-06-10") } }],
    ],
    [
      "done before the grant's year",
      { day: day("2017-12-31") },
      [{ field: "day", problem: { code: "day-too-early", earliest: day("2018-01-01") } }],
    ],
    [
      "put off to today and without a reason",
      { outcome: "postponed", day: day("2019-06-10") },
      [
        { field: "day", problem: { code: "day-too-early", earliest: day("2019-06-11") } },
        { field: "comment", problem: { code: "missing" } },
      ],
    ],
    [
      "put off for a lifetime",
      { ...later, day: day("2119-09-02") },
      [{ field: "day", problem: { code: "day-too-late", latest: day("2024-12-31") } }],
    ],
    [
      "never, without a reason",
      { outcome: "abandoned" },
      [{ field: "comment", problem: { code: "missing" } }],
    ],
    [
      "a note without end",
      { day: day("2019-06-03"), comment: "a".repeat(followUpCommentMax + 1) },
      [
        {
          field: "comment",
          problem: { code: "too-long", length: followUpCommentMax + 1, max: followUpCommentMax },
        },
      ],
    ],
  ])("is not taken with %s", (_title, told, errors) => {
    asked(people.director, told).refuses(wrong(...errors));
  });

  it("is not recorded twice, and does not pass over one that its writer has not seen", () => {
    asked(people.director, later, said(later, "2019-06-09")).records();
    asked(people.director, never, said(later, "2019-06-09")).refuses(
      wrong({ field: "comment", problem: { code: "answered-since" } }),
    );
    asked(people.director, { ...never, turn: 1 }, said(later, "2019-06-09")).recordsKinds(
      "phase-out-answered",
    );
  });

  it("is the holder's and his stand-in's; not the auditor's, the secretariat's or the decider's", () => {
    const away = did(people.director, "2019-06-07", {
      type: "report-absence",
      person: people.director,
      from: day("2019-06-10"),
      to: day("2019-06-14"),
    });
    asked(people.directorSubstitute, { day: day("2019-06-03") }, away).recordsKinds(
      "phase-out-answered",
    );
    for (const one of [people.auditor, people.secretary, people.chief])
      asked(one, { day: day("2019-06-03") }).refuses({
        code: "not-responsible",
        people: [people.director],
      });
  });

  it("R33: is no program's", () => {
    given(...authority, ...phasedOutBy())
      .at("2019-06-10")
      .asProgram("import")
      .when(answer({ day: day("2019-06-03") }))
      .refuses({ code: "human-required" });
  });

  it("is of something that is phased out", () => {
    asked(people.director, { row: rowId("courses") }).refuses({
      code: "not-found",
      id: "1/2018/courses",
    });
  });
});

describe("nobody is asked in vain", () => {
  it("once the row's need is no", () => {
    const no = did(people.director, "2018-10-01", {
      type: "settle-need",
      ...of,
      need: "no",
      comment: "",
      turn: 0,
    });
    expect(asks(after(no), "2019-06-10")).toEqual([]);
  });

  it("once the decision is changed: by what has taken its place where that phases out the same, else not at all", () => {
    const amended = (when: string, ...before: readonly Done[]): World =>
      after(
        ...before,
        did(people.director, "2018-07-02 09:00", openAmendment()),
        did(
          people.director,
          "2018-07-02 09:05",
          savePage(change, { [requests.mentors]: typed.amount(300_000) }),
        ),
        did(
          people.director,
          "2018-07-02 09:06",
          saveAnswers(change, { motive: why, nextYear: { ...phasedOut, when } }),
        ),
        did(people.director, "2018-07-02 09:10", submit(change)),
        did(people.chief, "2018-07-02 10:00", decideIt(change)),
      );
    const decisions = (world: World) =>
      asks(world, "2019-06-12").map(({ card }) => (card.card === "phase-out" ? card.decision : ""));
    expect(decisions(amended("juni 2019"))).toEqual(["2/2018"]);
    const done = said({ day: day("2018-06-28") }, "2018-06-28");
    expect(decisions(amended("juni 2019", done))).toEqual([]);
    expect(decisions(amended("oktober 2019", done))).toEqual(["2/2018"]);
  });

  it("is asked also of what the board granted", () => {
    const world = worldOf(
      ...authority,
      ...phasing(),
      did(people.chief, "2018-06-25 09:30", refer(proposals.skills)),
      did(
        people.secretary,
        "2018-06-25 10:30",
        settleReferral(proposals.skills, "granted", 160, day("2018-06-25")),
      ),
    );
    expect(asks(world, "2019-06-10")).toMatchObject([
      { card: { decision: `proposal/${proposals.skills}`, row: "mentors" } },
    ]);
  });
});
