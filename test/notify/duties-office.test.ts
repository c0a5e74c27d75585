import { describe, expect, it } from "vitest";
import { day, instant } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { hourAt } from "../../src/domain/moment.ts";
import type { State } from "../../src/domain/state.ts";
import { proposalSubject } from "../../src/domain/touches.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import type { Duty } from "../../src/notify/duty.ts";
import {
  decided,
  declare,
  drafted,
  giveBack,
  ready,
  refer,
  sent,
  settleReferral,
  submit,
  takeStep,
  withdraw,
} from "../domain/ask.ts";
import { authority, pots, proposals } from "../domain/fixture.ts";
import { did, type Done, worldOf } from "../domain/given.ts";
import { holds, ids, imported, people } from "../domain/organisation.ts";

const after = (...before: readonly Done[]): State => worldOf(...authority, ...before).state;
const about = (pot: keyof typeof proposals, state: State, on = "2018-06-25"): readonly Duty[] =>
  dutiesOf(proposalSubject(proposals[pot]), state, day(on));
const secretariat = [people.secretary, people.secondSecretary];
const away = (who: keyof typeof people, from: string, to: string): Done =>
  did(people[who], "2018-06-25 08:00", {
    type: "report-absence",
    person: people[who],
    from: day(from),
    to: day(to),
  });

describe("an answer that is waited for", () => {
  it("is due five working days after it became somebody's turn", () => {
    expect(about("skills", after(...sent("skills")))).toStrictEqual([
      {
        key: `approval:proposal/${proposals.skills}#${after(...sent("skills")).proposals.get(proposals.skills)?.turn}`,
        kind: "approval",
        subject: proposalSubject(proposals.skills),
        people: [people.chief],
        above: secretariat,
        deadline: "2018-07-02",
        since: instant(hourAt(day("2018-06-25"), 9) + 15 * 60_000),
        opensOn: null,
        statutory: false,
        card: { card: "proposal", proposal: proposals.skills },
      },
    ]);
  });

  it("is somebody else's, and another duty, when the next one's turn comes", () => {
    const before = [...sent("tools")];
    const step = did(people.computers, "2018-06-27 09:20", takeStep(proposals.tools, "consulted"));
    const [first] = about("tools", after(...before));
    const [second] = about("tools", after(...before, step), "2018-06-27");
    expect([first?.people, first?.deadline, first?.above]).toStrictEqual([
      [people.computers],
      "2018-07-02",
      [people.chief],
    ]);
    expect([second?.people, second?.deadline]).toStrictEqual([[people.director], "2018-07-04"]);
    expect(second?.key).not.toBe(first?.key);
  });

  it("passes to who stands in, with the deadline it had, and back", () => {
    const state = after(away("chief", "2018-06-27", "2018-06-29"), ...sent("skills"));
    const on = (date: string) => about("skills", state, date).map((one) => one.people);
    expect(["2018-06-26", "2018-06-27", "2018-06-30"].map(on)).toStrictEqual([
      [[people.chief]],
      [[people.chiefSubstitute]],
      [[people.chief]],
    ]);
    const deadlines = ["2018-06-26", "2018-06-27"].map(
      (date) => about("skills", state, date)[0]?.deadline,
    );
    expect(new Set(deadlines)).toStrictEqual(new Set(["2018-07-02"]));
  });

  it("is the secretariat's when nobody is left, and those who lead are above it", () => {
    const gone = [
      away("chief", "2018-06-25", "2018-07-06"),
      away("chiefSubstitute", "2018-06-25", "2018-06-29"),
    ];
    const [duty] = about("skills", after(...gone, ...sent("skills")));
    expect([duty?.people, duty?.above]).toStrictEqual([secretariat, []]);
    const [later] = about("skills", after(...gone, ...sent("skills")), "2018-07-02");
    expect([later?.people, later?.above]).toStrictEqual([[people.chiefSubstitute], secretariat]);
  });

  it("is an answer to the doubt while somebody is unsure", () => {
    const unsure = did(people.director, "2018-06-26 10:00", declare(proposals.digital, "unsure"));
    const [duty] = about("digital", after(...ready("digital"), unsure), "2018-06-26");
    expect([duty?.people, duty?.card, duty?.deadline]).toStrictEqual([
      [people.chief],
      {
        card: "settle-disqualification",
        proposal: proposals.digital,
        person: people.director,
      },
      "2018-07-03",
    ]);
  });

  it("never expires and never answers itself: a year later it still waits, and nothing is decided", () => {
    const state = after(...sent("skills"));
    const [duty] = about("skills", state, "2019-06-25");
    expect([duty?.people, duty?.deadline]).toStrictEqual([[people.chief], "2018-07-02"]);
    expect(state.proposals.get(proposals.skills)?.status).toBe("submitted");
  });

  it("is gone when it has been given, taken back, or was never asked for", () => {
    expect(about("skills", after(...drafted("skills")))).toStrictEqual([]);
    expect(about("skills", after(...decided("skills")))).toStrictEqual([]);
    const taken = did(people.director, "2018-06-25 10:00", withdraw(proposals.skills));
    expect(about("skills", after(...sent("skills"), taken))).toStrictEqual([]);
  });
});

describe("a proposal that came back", () => {
  const back = did(people.chief, "2018-06-25 09:30", giveBack(proposals.skills));

  it("is to be mended within ten working days, and those above know when it is late", () => {
    const [duty] = about("skills", after(...sent("skills"), back));
    expect([duty?.kind, duty?.people, duty?.above, duty?.deadline]).toStrictEqual([
      "returned",
      [people.director],
      [people.chief],
      "2018-07-09",
    ]);
  });

  it("becomes the next one's when it is sent again", () => {
    const again = did(people.director, "2018-06-26 09:30", submit(proposals.skills));
    const duties = about("skills", after(...sent("skills"), back, again), "2018-06-26");
    expect(duties.map((one) => [one.kind, one.people])).toStrictEqual([
      ["approval", [people.chief]],
    ]);
  });
});

describe("the board's answer", () => {
  const referred = did(people.chief, "2018-06-25 09:30", refer(proposals.skills));
  const before = [...sent("skills"), referred];

  it("is asked for when the board has met, and due three working days later", () => {
    const [duty] = about("skills", after(...before));
    expect([duty?.kind, duty?.people, duty?.opensOn, duty?.deadline]).toStrictEqual([
      "referral",
      secretariat,
      "2018-08-29",
      "2018-09-03",
    ]);
    expect(duty?.above).toStrictEqual([people.chief]);
  });

  it("follows a meeting that is moved, and the next one where it is cancelled", () => {
    const move: Command = {
      type: "move-meeting",
      meeting: ids.august,
      firstDay: day("2018-09-05"),
      decisionDay: day("2018-09-05"),
      documentStop: day("2018-08-22"),
      preparation: null,
      summons: null,
      reason: "Lokalen är upptagen.",
    };
    const moved = after(...before, did(people.secretary, "2018-06-28 10:00", move));
    const [duty] = about("skills", moved, "2018-06-28");
    expect([duty?.opensOn, duty?.deadline]).toStrictEqual(["2018-09-05", "2018-09-10"]);
    expect(duty?.since).toBe(hourAt(day("2018-06-28"), 10));
    const cancel: Command = {
      type: "cancel-meeting",
      meeting: ids.august,
      reason: "För få ärenden.",
    };
    const [next] = about(
      "skills",
      after(...before, did(people.secretary, "2018-06-28 10:00", cancel)),
    );
    expect(next?.opensOn).toBe("2018-09-26");
  });

  it("is done when it is registered", () => {
    const settled = did(
      people.secretary,
      "2018-06-26 10:30",
      settleReferral(proposals.skills, "declined", 160, day("2018-06-25")),
    );
    expect(about("skills", after(...before, settled))).toStrictEqual([]);
  });
});

it("leaves a deputy for one pot out of what another pot asks", () => {
  const deputy = imported(
    holds("outsider", "chief", {
      standing: "substitute",
      appointment: "RS/50/2018",
      scope: [pots.own],
    }),
  );
  const gone = [
    away("chief", "2018-06-25", "2018-07-06"),
    away("chiefSubstitute", "2018-06-25", "2018-07-06"),
  ];
  const [duty] = about("skills", after(...gone, deputy, ...sent("skills")));
  expect(duty?.people).toStrictEqual(secretariat);
});
