import { describe, expect, it } from "vitest";
import { day, personId, positionId, potId, registeredDecisionId } from "../../src/domain/brand.ts";
import { checkMandate, decisionsOf, openProposal } from "../../src/domain/mandate-check.ts";
import { kronor } from "../../src/domain/money.ts";
import { decided, declare, drafted, ready, sent } from "./ask.ts";
import { authority, potCommand, pots, proposals } from "./fixture.ts";
import { type Done, did, worldOf } from "./given.ts";
import { holds, ids, imported, people } from "./organisation.ts";

function check(
  pot: keyof typeof pots,
  by: keyof typeof people,
  before: readonly Done[] = [],
  date = "2018-06-25",
) {
  const { state } = worldOf(...authority, ...before);
  const found = checkMandate(state, pots[pot], people[by], day(date));
  if (found === null) throw new Error("the pot is there");
  return {
    ...found,
    broken: found.links.filter((link) => !link.holds).map((link) => link.link),
    names: found.deciders.map((held) => held.person),
  };
}

describe("may I decide", () => {
  it("R30: shows pot, mandate, who decides and one's own right on one card", () => {
    expect(check("skills", "chief")).toMatchObject({
      pot: { id: "skills", amount: potCommand.amount },
      mandate: { id: "mandate", section: 114 },
      may: "decide",
      decides: "regiondirektor",
      names: [people.chief],
      own: { person: people.chief },
      hindrance: null,
      broken: [],
    });
    expect(check("skills", "chief").links.map((link) => link.link)).toStrictEqual([
      "board",
      "purpose",
      "delegate",
      "pot",
      "basis",
      "office",
      "impartial",
    ]);
  });

  it("R30: the holder under preparation may propose, everybody else nothing", () => {
    expect(check("skills", "director")).toMatchObject({
      may: "propose",
      broken: ["office"],
      own: { person: people.director },
    });
    expect(check("skills", "outsider")).toMatchObject({
      may: "nothing",
      broken: ["office"],
      own: null,
    });
  });

  it("under delegation the holder decides, also what he prepared", () => {
    expect(check("digital", "director", ready("digital"))).toMatchObject({
      may: "decide",
      broken: [],
    });
    expect(check("digital", "chief", ready("digital")).may).toBe("nothing");
    expect(check("own", "chief", ready("own")).may).toBe("decide");
  });

  it("under preparation nobody decides what he prepared", () => {
    const both = imported(
      holds("director", "chief", { standing: "acting", appointment: "RS/12/2018" }),
    );
    expect(check("skills", "director", [both, ...drafted("skills")])).toMatchObject({
      may: "propose",
      broken: ["impartial"],
      names: [people.chiefSubstitute],
    });
  });

  it("a disqualified person does not, and who stands in for him does", () => {
    const aside = [
      ...ready("digital"),
      did(people.director, "2018-06-25 10:00", declare(proposals.digital, "yes")),
    ];
    expect(check("digital", "director", aside)).toMatchObject({
      may: "nothing",
      broken: ["impartial"],
    });
    expect(check("digital", "directorSubstitute", aside)).toMatchObject({
      may: "decide",
      broken: [],
      names: [people.directorSubstitute],
    });
    expect(check("digital", "directorSubstitute", ready("digital")).may).toBe("nothing");
  });

  it("R12: nobody may anything while the mandate does not stand", () => {
    const late = check("skills", "chief", [], "2019-01-01");
    expect(late).toMatchObject({
      may: "nothing",
      hindrance: { code: "mandate-expired" },
      broken: ["board"],
    });
    expect(check("skills", "director", [], "2019-01-01").may).toBe("nothing");
    const recalled = imported({
      type: "recall-mandate",
      mandate: ids.mandate,
      from: day("2018-06-01"),
    });
    expect(check("skills", "chief", [recalled]).hindrance).toMatchObject({
      code: "mandate-recalled",
    });
  });

  it("R06: shows a purpose that the mandate does not name", () => {
    const outside = imported({
      ...potCommand,
      pot: potId("cars"),
      purpose: "cars",
      purposeConfirmed: true,
      amount: kronor(1),
    });
    const { state } = worldOf(...authority, outside);
    const found = checkMandate(state, potId("cars"), people.chief, day("2018-06-25"));
    expect(found?.links.find((link) => link.link === "purpose")?.holds).toBe(false);
    expect(found?.may).toBe("decide");
  });

  it("R13: shows a basis that does not let the holder decide", () => {
    const { type: _, purposeConfirmed: __, ...pot } = potCommand;
    const { state } = worldOf(...authority, {
      type: "pot-opened",
      ...pot,
      pot: potId("wrong"),
      amount: kronor(1),
      basis: "delegation",
      source: registeredDecisionId("nowhere"),
      openedDay: day("2018-06-26"),
    });
    const found = checkMandate(state, potId("wrong"), people.director, day("2018-06-26"));
    expect(found).toMatchObject({ may: "nothing", hindrance: { code: "holder-not-delegate" } });
    const broken = found?.links.filter((link) => !link.holds).map((link) => link.link);
    expect(broken).toStrictEqual(["pot", "basis"]);
  });

  it("shows a pot that is not open yet, and a delegate that nobody established", () => {
    expect(check("skills", "chief", [], "2018-06-18").broken).toStrictEqual(["pot"]);
    expect(check("skills", "chief", [], "2018-06-19").broken).toStrictEqual([]);
    const { state } = worldOf(...authority);
    const mandate = state.mandates.get(ids.mandate);
    if (mandate === undefined) throw new Error("the mandate is there");
    state.mandates.set(ids.mandate, { ...mandate, delegate: positionId("nobody") });
    const found = checkMandate(state, pots.skills, people.chief, day("2018-06-25"));
    expect(found?.links.filter((link) => !link.holds).map((link) => link.link)).toStrictEqual([
      "delegate",
      "office",
    ]);
  });

  it("answers nothing of a pot that is not there", () => {
    const { state } = worldOf(...authority);
    expect(checkMandate(state, potId("no"), people.chief, day("2018-06-25"))).toBeNull();
    expect(checkMandate(state, pots.skills, personId("no"), day("2018-06-25"))?.may).toBe(
      "nothing",
    );
  });
});

describe("the proposals of a pot", () => {
  it("are open until the decision", () => {
    const open = (...before: readonly Done[]) =>
      openProposal(worldOf(...authority, ...before).state, pots.skills)?.status ?? null;
    expect(open()).toBeNull();
    expect(open(...drafted("skills"))).toBe("open");
    expect(open(...sent("skills"))).toBe("submitted");
    expect(open(...decided("skills"))).toBeNull();
  });

  it("lead to its decisions, oldest first", () => {
    const { state } = worldOf(...authority, ...decided("digital"), ...decided("skills"));
    expect(decisionsOf(state, pots.skills)).toStrictEqual(["2/2018"]);
    expect(decisionsOf(state, pots.tools)).toStrictEqual([]);
  });
});
