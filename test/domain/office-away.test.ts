import { describe, expect, it } from "vitest";
import { day, decisionNumber, type PersonId, type PotId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { checkMandate } from "../../src/domain/mandate-check.ts";
import { capacityOf, holdingsOn } from "../../src/domain/organisation.ts";
import type { PersonCommand } from "../../src/domain/person.ts";
import { turnOf } from "../../src/domain/route.ts";
import type { State } from "../../src/domain/state.ts";
import { proposalSubject } from "../../src/domain/touches.ts";
import { owed } from "../../src/notify/owed.ts";
import { declare, decideIt, drafted, giveBack, openDraft, ready, sent } from "./ask.ts";
import { authority, pots, proposals } from "./fixture.ts";
import { type Asked, did, type Done, given, worldOf } from "./given.ts";
import { holds, imported, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";

const asking = (by: keyof typeof people, at: string, asked: Asked, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(at)
    .as(people[by])
    .when(asked);

const away = (who: keyof typeof people, from = "2018-06-25", to = "2018-07-06"): Done =>
  did(people[who], "2018-06-25 08:00", {
    type: "report-absence",
    person: people[who],
    from: day(from),
    to: day(to),
  });
const leaves = (
  who: keyof typeof people,
  position: keyof typeof positions,
  to: string,
  standing: "ordinary" | "substitute" = "ordinary",
): Done =>
  imported({
    type: "end-holding",
    position: positions[position],
    person: people[who],
    standing,
    from: day("2018-01-01"),
    to: day(to),
  });
const appointed = (
  who: keyof typeof people,
  position: keyof typeof positions,
  change: Partial<PersonCommand & { type: "appoint-holder" }> = {},
): Done => imported(holds(who, position, { appointment: "RS/30/2018", ...change }));

const tasked = (state: State, pot: keyof typeof proposals, on: string): readonly PersonId[] =>
  owed(proposalSubject(proposals[pot]), state, day(on))
    .filter((one) => one.kind === "task")
    .map((one) => one.person);

const secretariat = [people.secretary, people.secondSecretary];

const open = (pot: PotId): Command => openDraft(pot);

describe("somebody who is away", () => {
  it("is stood in for by the named substitute, in the right that the substitute has", () => {
    const before = [away("chief"), ...sent("skills")];
    const { state } = worldOf(...authority, ...before);
    expect(tasked(state, "skills", "2018-06-25")).toStrictEqual([people.chiefSubstitute]);
    const after = asking(
      "chiefSubstitute",
      now,
      decideIt(proposals.skills),
      ...before,
    ).recordsKinds("decision-made", "notice-bound");
    expect(after.decisions.get("1/2018")?.decider).toMatchObject({
      person: people.chiefSubstitute,
      capacity: {
        standing: "substitute",
        appointment: "RS/9/2018",
        onBehalfOf: people.chief,
      },
    });
  });

  it("keeps his right: what he does himself counts, and the substitute comes too late", () => {
    const before = [away("chief"), ...sent("skills")];
    const state = asking("chief", now, decideIt(proposals.skills), ...before).recordsKinds(
      "decision-made",
      "notice-bound",
    );
    expect(state.decisions.get("1/2018")?.decider).toMatchObject({
      person: people.chief,
      capacity: { standing: "ordinary", onBehalfOf: null },
    });
    const first = did(people.chief, "2018-06-25 10:00", decideIt(proposals.skills));
    asking("chiefSubstitute", now, decideIt(proposals.skills), ...before, first).refuses({
      code: "already-decided",
      decision: decisionNumber("1/2018"),
      person: people.chief,
    });
    const may = (who: PersonId) =>
      checkMandate(worldOf(...authority, ...before).state, pots.skills, who, day("2018-06-25"))
        ?.may;
    expect([may(people.chief), may(people.chiefSubstitute)]).toStrictEqual(["decide", "decide"]);
  });

  it("distributes his own pot all the same, and gives the substitute no second draft", () => {
    const before = [away("director")];
    asking("director", now, open(pots.skills), ...before).recordsKinds("draft-opened");
    asking("directorSubstitute", now, open(pots.skills), ...before).recordsKinds("draft-opened");
    asking("directorSubstitute", now, open(pots.skills), ...before, ...drafted("skills")).records();
  });

  it("gives no right to anybody who has not been appointed", () => {
    asking("chief", now, open(pots.tools), away("finance")).refuses({
      code: "not-holder",
      position: positions.finance,
      holders: [],
    });
  });

  it("hands a step to the nearest one above; a substitute's own substitute never steps in", () => {
    const noCascade = appointed("outsider", "computers", { standing: "substitute" });
    const own = appointed("finance", "clinic", { standing: "substitute" });
    const before = [away("computers"), away("outsider"), noCascade, own, ...sent("tools")];
    const { state } = worldOf(...authority, ...before);
    const found = state.proposals.get(proposals.tools);
    const turn = found === undefined ? null : turnOf(state, found, day("2018-06-25"));
    expect(turn?.people.map((held) => held.person)).toStrictEqual([people.chief]);
    expect(turn?.away.map((held) => held.person)).toStrictEqual([people.computers]);
  });

  it("together with the substitute leaves a decision to the secretariat the same day, and nothing stalls", () => {
    const before = [away("chief"), away("chiefSubstitute", "2018-06-26"), ...sent("skills")];
    const { state } = worldOf(...authority, ...before);
    expect(tasked(state, "skills", "2018-06-25")).toStrictEqual([people.chiefSubstitute]);
    expect(tasked(state, "skills", "2018-06-26")).toStrictEqual(secretariat);
    expect(tasked(state, "skills", "2018-07-07")).toStrictEqual([people.chief]);
    // The queue decides nothing (R33): it appoints, or refers.
    asking("secretary", "2018-06-26 10:00", decideIt(proposals.skills), ...before).refuses({
      code: "not-your-turn",
      position: positions.chief,
      step: "decision",
      holders: [],
    });
  });

  it("is somebody left: one who steps aside does not send the matter to the board because of it", () => {
    const before = [away("chiefSubstitute"), ...ready("skills")];
    const state = asking("chief", now, declare(proposals.skills, "yes"), ...before).recordsKinds(
      "disqualification-declared",
    );
    expect(tasked(state, "skills", "2018-06-25")).toStrictEqual(secretariat);
    expect(tasked(state, "skills", "2018-07-07")).toStrictEqual([people.chiefSubstitute]);
    asking(
      "chief",
      now,
      declare(proposals.skills, "yes"),
      leaves("chiefSubstitute", "chief", "2018-06-24", "substitute"),
      ...ready("skills"),
    ).recordsKinds("disqualification-declared", "proposal-referred");
  });

  it("can be sent something back, which waits with the substitute until he returns", () => {
    const state = asking(
      "chief",
      now,
      giveBack(proposals.skills),
      away("director"),
      ...sent("skills"),
    ).recordsKinds("proposal-returned");
    expect(tasked(state, "skills", "2018-06-25")).toStrictEqual([people.directorSubstitute]);
    expect(tasked(state, "skills", "2018-07-07")).toStrictEqual([people.director]);
  });

  it("is passed over from the first day to the last, and not a day longer when he is back", () => {
    const before = [away("chief", "2018-06-27", "2018-06-29"), ...sent("skills")];
    const { state } = worldOf(...authority, ...before);
    expect(
      ["2018-06-26", "2018-06-27", "2018-06-30"].map((on) => tasked(state, "skills", on)),
    ).toStrictEqual([[people.chief], [people.chiefSubstitute], [people.chief]]);
    const back = did(people.chief, "2018-06-28 10:00", {
      type: "end-absence",
      person: people.chief,
    });
    const returned = worldOf(...authority, ...before, back).state;
    expect(tasked(returned, "skills", "2018-06-28")).toStrictEqual([people.chief]);
  });

  it("and acting leaves the place to the substitutes, not to the ordinary holder", () => {
    const before = [
      appointed("outsider", "chief", { standing: "acting", from: day("2018-06-25") }),
      away("outsider"),
      ...sent("skills"),
    ];
    expect(tasked(worldOf(...authority, ...before).state, "skills", "2018-06-25")).toStrictEqual([
      people.chiefSubstitute,
    ]);
  });
});

describe("a deputy for one pot", () => {
  const deputy = appointed("outsider", "director", {
    standing: "substitute",
    scope: [pots.skills],
  });
  const before = [
    away("director"),
    leaves("directorSubstitute", "director", "2018-06-24", "substitute"),
    deputy,
  ];

  it("answers for that pot and for no other", () => {
    asking("outsider", now, open(pots.skills), ...before).recordsKinds("draft-opened");
    asking("outsider", now, open(pots.digital), ...before).refuses({
      code: "not-holder",
      position: positions.director,
      holders: [],
    });
    const { state } = worldOf(...authority, ...before);
    const [may, mayNot] = [pots.skills, pots.digital].map(
      (pot) => checkMandate(state, pot, people.outsider, day("2018-06-25"))?.may,
    );
    expect([may, mayNot]).toStrictEqual(["propose", "nothing"]);
  });

  it("acts for the ordinary holder, by name", () => {
    const { state } = worldOf(...authority, ...before);
    const [held] = holdingsOn(state, positions.director, day("2018-06-25")).filter(
      (one) => one.person === people.outsider,
    );
    if (held === undefined) throw new Error("the deputy holds it");
    expect(capacityOf(state, held, day("2018-06-25")).onBehalfOf).toBe(people.director);
  });

  it("who acts for one pot leaves the others to the ordinary holder", () => {
    const acting = appointed("outsider", "director", { standing: "acting", scope: [pots.skills] });
    asking("director", now, open(pots.skills), acting).refuses({
      code: "not-holder",
      position: positions.director,
      holders: [people.outsider],
    });
    asking("director", now, open(pots.digital), acting).recordsKinds("draft-opened");
  });
});
