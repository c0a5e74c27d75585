import { describe, expect, it } from "vitest";
import { day, decisionNumber, type PersonId, type PotId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { checkMandate } from "../../src/domain/mandate-check.ts";
import { capacityOf, holdingsOn, titleOf } from "../../src/domain/organisation.ts";
import type { PersonCommand } from "../../src/domain/person.ts";
import { turnOf } from "../../src/domain/route.ts";
import type { State } from "../../src/domain/state.ts";
import { proposalSubject } from "../../src/domain/touches.ts";
import { owed } from "../../src/notify/owed.ts";
import {
  declare,
  decided,
  decideIt,
  drafted,
  giveBack,
  openDraft,
  ready,
  savePage,
  sent,
  submit,
  takeStep,
  typed,
} from "./ask.ts";
import { authority, pots, proposals, requests } from "./fixture.ts";
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

describe("a change of office", () => {
  it("has days with two holders: either may decide, and the first one does", () => {
    const both = [appointed("outsider", "chief", { from: day("2018-06-25") }), ...ready("skills")];
    const { state } = worldOf(...authority, ...both);
    expect(tasked(state, "skills", "2018-06-25")).toStrictEqual([people.chief, people.outsider]);
    const state2 = asking("outsider", now, decideIt(proposals.skills), ...both).recordsKinds(
      "decision-made",
      "notice-bound",
    );
    expect(state2.decisions.get("1/2018")?.decider).toMatchObject({ person: people.outsider });
    const first = did(people.outsider, "2018-06-25 10:00", decideIt(proposals.skills));
    asking("chief", now, decideIt(proposals.skills), ...both, first).refuses({
      code: "already-decided",
      decision: decisionNumber("1/2018"),
      person: people.outsider,
    });
  });

  it("hands an open draft to whoever follows, and the leaver has prepared it all the same", () => {
    const before = [
      ...drafted("skills"),
      leaves("director", "director", "2018-06-25"),
      appointed("outsider", "director", { from: day("2018-06-26") }),
      appointed("director", "chief", { standing: "acting", from: day("2018-06-26") }),
    ];
    const page = savePage(proposals.skills, { [requests.mentors]: typed.amount(100_000) });
    asking("director", "2018-06-26 10:00", page, ...before).refuses({
      code: "not-holder",
      position: positions.director,
      holders: [people.outsider],
    });
    asking("outsider", "2018-06-26 10:00", page, ...before).recordsKinds("draft-entered");
    const after = [...before, did(people.outsider, "2018-06-26 10:05", submit(proposals.skills))];
    asking("director", "2018-06-26 10:10", decideIt(proposals.skills), ...after).refuses({
      code: "prepared-it-yourself",
    });
    // Her own substitution for the chief executive steps in for her.
    expect(tasked(worldOf(...authority, ...after).state, "skills", "2018-06-26")).toStrictEqual([
      people.chiefSubstitute,
    ]);
  });

  it("leaves nothing lying when the holder goes and nobody follows: what comes back is the secretariat's", () => {
    const before = [
      ...sent("skills"),
      leaves("director", "director", "2018-06-24"),
      leaves("directorSubstitute", "director", "2018-06-24", "substitute"),
    ];
    asking("chief", now, giveBack(proposals.skills), ...before).refuses({
      code: "nobody-to-return-to",
    });
    const back = [
      ...sent("skills"),
      did(people.chief, "2018-06-25 09:30", giveBack(proposals.skills)),
      leaves("director", "director", "2018-06-25"),
      leaves("directorSubstitute", "director", "2018-06-25", "substitute"),
    ];
    const { state } = worldOf(...authority, ...back);
    expect(tasked(state, "skills", "2018-06-25")).toStrictEqual([people.director]);
    expect(tasked(state, "skills", "2018-06-26")).toStrictEqual(secretariat);
  });

  it("between consultation and decision leaves the consultation with the title of its day", () => {
    const before = [
      appointed("outsider", "computers", {
        standing: "acting",
        from: day("2018-06-25"),
        to: day("2018-06-25"),
      }),
      ...sent("tools"),
      did(people.outsider, "2018-06-25 09:20", takeStep(proposals.tools, "consulted")),
      did(people.director, "2018-06-26 09:25", takeStep(proposals.tools, "supported")),
    ];
    const state = asking(
      "chief",
      "2018-06-27 09:00",
      decideIt(proposals.tools),
      ...before,
    ).recordsKinds("decision-made", "notice-bound");
    const [consulted] = state.decisions.get("1/2018")?.steps ?? [];
    expect(consulted).toMatchObject({
      person: people.outsider,
      capacity: {
        standing: "acting",
        appointment: "RS/30/2018",
        onBehalfOf: people.computers,
      },
    });
    expect(consulted && titleOf(state, consulted.capacity, "sv")).toBe("tf. IT-chef");
    // Whose time has ended has no more right.
    asking(
      "outsider",
      "2018-06-26 09:00",
      takeStep(proposals.tools, "consulted"),
      ...sent("tools"),
      ...before.slice(0, 1),
    ).refuses({
      code: "not-your-turn",
      position: positions.computers,
      step: "consultation",
      holders: [people.computers],
    });
  });

  it("finds a conflict of interest after the decision: the decision stands, and says who made it (KL 6:32)", () => {
    const before = decided("skills");
    const { state } = worldOf(...authority, ...before);
    const number = state.proposals.get(proposals.skills)?.decision;
    if (number == null) throw new Error("it is decided");
    asking("chief", "2018-06-26 09:00", declare(proposals.skills, "yes"), ...before).refuses({
      code: "already-decided",
      decision: number,
      person: people.chief,
    });
  });

  it("lets nobody decide what he prepared, though he acts for the one who decides", () => {
    const before = [
      appointed("director", "chief", { standing: "acting", from: day("2018-06-25") }),
      ...sent("skills"),
    ];
    asking("director", now, decideIt(proposals.skills), ...before).refuses({
      code: "prepared-it-yourself",
    });
    asking("chief", now, decideIt(proposals.skills), ...before).refuses({
      code: "not-your-turn",
      position: positions.chief,
      step: "decision",
      holders: [people.chiefSubstitute],
    });
    asking("chiefSubstitute", now, decideIt(proposals.skills), ...before).recordsKinds(
      "decision-made",
      "notice-bound",
    );
  });
});

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
