import { describe, expect, it } from "vitest";
import { day, instant, type PersonId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { hourAt } from "../../src/domain/moment.ts";
import type { PersonCommand } from "../../src/domain/person.ts";
import type { State } from "../../src/domain/state.ts";
import { personSubject, positionSubject, proposalSubject } from "../../src/domain/touches.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import { type Duty, readDutyKey } from "../../src/notify/duty.ts";
import { owed } from "../../src/notify/owed.ts";
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
import { did, type Done, program, worldOf } from "../domain/given.ts";
import { holds, ids, imported, people, positions } from "../domain/organisation.ts";

const after = (...before: readonly Done[]): State => worldOf(...authority, ...before).state;
const about = (pot: keyof typeof proposals, state: State, on = "2018-06-25"): readonly Duty[] =>
  dutiesOf(proposalSubject(proposals[pot]), state, day(on));
const ofPerson = (who: PersonId, state: State, on: string): readonly Duty[] =>
  dutiesOf(personSubject(who), state, day(on));
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

describe("somebody who cannot be reached", () => {
  const lost = (who: keyof typeof people, code = "uninstalled"): Done => ({
    at: "2018-06-26 10:00",
    by: program("delivery"),
    asked: { type: "lose-conversation", person: people[who], code },
  });
  const found = (who: keyof typeof people): Done => ({
    at: "2018-06-27 10:00",
    by: program("delivery"),
    asked: {
      type: "open-conversation",
      person: people[who],
      cause: "installed",
      address: { serviceUrl: "", conversationId: "", tenantId: "", botId: "", userId: "" },
    },
  });

  it("and holds a position is the secretariat's to get hold of within two working days", () => {
    const [duty] = ofPerson(people.director, after(lost("director")), "2018-06-26");
    expect([duty?.kind, duty?.people, duty?.deadline, duty?.above]).toStrictEqual([
      "unreachable",
      secretariat,
      "2018-06-28",
      [people.chief],
    ]);
    expect(duty?.since).toBe(hourAt(day("2018-06-26"), 10));
  });

  it("asks for nothing when nothing waits for him", () => {
    expect(ofPerson(people.outsider, after(lost("outsider")), "2018-06-26")).toStrictEqual([]);
  });

  it("is somebody too who answers for an activity that has got money", () => {
    const leader = [
      imported({
        type: "end-holding",
        position: positions.director,
        person: people.director,
        standing: "ordinary",
        from: day("2018-01-01"),
        to: day("2018-06-25"),
      }),
      lost("director"),
    ];
    const kinds = (...before: readonly Done[]) =>
      ofPerson(people.director, after(...before, ...leader), "2018-06-26").map((one) => one.kind);
    expect(kinds(...drafted("skills"))).toStrictEqual([]);
    expect(kinds(...decided("skills"))).toStrictEqual(["unreachable"]);
  });

  it("is no matter for himself, and none any more when he is back", () => {
    const [duty] = ofPerson(people.secretary, after(lost("secretary")), "2018-06-26");
    expect(duty?.people).toStrictEqual([people.secondSecretary]);
    expect(
      ofPerson(people.director, after(lost("director"), found("director")), "2018-06-27"),
    ).toStrictEqual([]);
    expect(ofPerson(people.director, after(found("director")), "2018-06-27")).toStrictEqual([]);
  });
});

describe("an appointment that ends", () => {
  const until = (
    standing: "acting" | "substitute",
    change: Partial<PersonCommand & { type: "appoint-holder" }> = {},
  ): Done =>
    imported(
      holds("outsider", "clinic", {
        standing,
        appointment: "RS/40/2018",
        from: day("2018-06-20"),
        to: day("2018-09-30"),
        ...change,
      }),
    );
  const endings = (on: string, ...before: readonly Done[]) =>
    ofPerson(people.outsider, after(...before), on);

  it("with nobody to follow is foreseen, opens fifteen working days ahead, and is due on its last working day", () => {
    const [duty] = endings("2018-06-25", until("acting"));
    expect([duty?.kind, duty?.people, duty?.opensOn, duty?.deadline]).toStrictEqual([
      "appointment-ends",
      secretariat,
      "2018-09-10",
      "2018-09-28",
    ]);
    expect(duty?.card).toStrictEqual({ card: "appoint", position: positions.clinic });
    expect(duty === undefined ? null : readDutyKey(duty.key)).toMatchObject({
      kind: "appointment-ends",
      detail: `${positions.clinic}/acting/2018-06-20`,
    });
  });

  it("asks for nothing when somebody follows the very next day", () => {
    const next = imported(holds("finance", "clinic", { from: day("2018-10-01") }));
    const late = imported(holds("finance", "clinic", { from: day("2018-10-02") }));
    expect(endings("2018-06-25", until("acting"), next)).toStrictEqual([]);
    expect(endings("2018-06-25", until("acting"), late)).toHaveLength(1);
  });

  it("of a substitute asks for another substitute, whoever holds the position", () => {
    const holder = imported(holds("finance", "clinic"));
    const other = imported(
      holds("computers", "clinic", { standing: "substitute", appointment: "RS/41/2018" }),
    );
    expect(endings("2018-06-25", until("substitute"), holder)).toHaveLength(1);
    expect(endings("2018-06-25", until("substitute"), holder, other)).toStrictEqual([]);
  });

  it("is over for a substitute after the last day; an empty position stays a matter until somebody holds it", () => {
    expect(endings("2018-10-01", until("substitute"))).toStrictEqual([]);
    expect(endings("2018-10-05", until("acting"))).toHaveLength(1);
    const holder = imported(holds("finance", "clinic", { from: day("2018-10-03") }));
    expect(endings("2018-10-05", until("acting"), holder)).toStrictEqual([]);
  });

  it("has no end that is foreseen when it is ordinary or until further notice", () => {
    expect(endings("2018-06-25", until("acting", { to: null }))).toStrictEqual([]);
    expect(endings("2018-06-25", until("acting", { standing: "ordinary" }))).toStrictEqual([]);
  });
});

describe("who holds an office", () => {
  const appoint = (change: Partial<PersonCommand & { type: "appoint-holder" }> = {}): Done =>
    did(
      people.secretary,
      "2018-06-25 10:00",
      holds("outsider", "chief", {
        standing: "acting",
        appointment: "RS/11/2018",
        from: day("2018-07-09"),
        to: day("2018-08-05"),
        ...change,
      }),
    );
  const told = (state: State, position: string) =>
    owed(positionSubject(position), state, day("2018-06-25")).map((one) => [
      one.kind,
      one.person,
      one.card.card,
    ]);

  it("is told to both people and, where the office decides, to the auditors", () => {
    expect(told(after(appoint()), positions.chief)).toStrictEqual([
      ["notice", people.outsider, "office-news"],
      ["notice", people.chief, "office-news"],
      ["notice", people.auditor, "office-news"],
    ]);
    expect(
      told(after(appoint({ position: positions.computers })), positions.computers),
    ).toStrictEqual([
      ["notice", people.outsider, "office-news"],
      ["notice", people.computers, "office-news"],
    ]);
  });

  it("is no news when the program brought it, nor to the one who registered it", () => {
    expect(told(after(), positions.chief)).toStrictEqual([]);
    const audits = imported({ type: "grant-auditor", person: people.secretary });
    const receivers = told(after(audits, appoint()), positions.chief).map(([, who]) => who);
    expect(receivers).not.toContain(people.secretary);
  });

  it("is told again when it ends earlier", () => {
    const end = did(people.secretary, "2018-06-25 11:00", {
      type: "end-holding",
      position: positions.chief,
      person: people.outsider,
      standing: "acting",
      from: day("2018-07-09"),
      to: day("2018-07-20"),
    });
    const keys = owed(positionSubject(positions.chief), after(appoint(), end), day("2018-06-25"));
    expect(keys).toHaveLength(6);
    expect(new Set(keys.map((one) => one.key)).size).toBe(6);
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
