import { describe, expect, it } from "vitest";
import { day, decisionNumber, type PersonId } from "../../src/domain/brand.ts";
import { titleOf } from "../../src/domain/organisation.ts";
import type { PersonCommand } from "../../src/domain/person.ts";
import type { State } from "../../src/domain/state.ts";
import { proposalSubject } from "../../src/domain/touches.ts";
import { owed } from "../../src/notify/owed.ts";
import {
  declare,
  decided,
  decideIt,
  drafted,
  giveBack,
  ready,
  savePage,
  sent,
  submit,
  takeStep,
  typed,
} from "./ask.ts";
import { authority, proposals, requests } from "./fixture.ts";
import { type Asked, did, type Done, given, worldOf } from "./given.ts";
import { holds, imported, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";

const asking = (by: keyof typeof people, at: string, asked: Asked, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(at)
    .as(people[by])
    .when(asked);

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
