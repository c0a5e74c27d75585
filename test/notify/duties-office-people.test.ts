import { describe, expect, it } from "vitest";
import { day, type PersonId } from "../../src/domain/brand.ts";
import { hourAt } from "../../src/domain/moment.ts";
import type { PersonCommand } from "../../src/domain/person.ts";
import type { State } from "../../src/domain/state.ts";
import { personSubject, positionSubject } from "../../src/domain/touches.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import { type Duty, readDutyKey } from "../../src/notify/duty.ts";
import { owed } from "../../src/notify/owed.ts";
import { stepsOf } from "../../src/notify/step.ts";
import { decided, drafted } from "../domain/ask.ts";
import { authority } from "../domain/fixture.ts";
import { did, type Done, program, worldOf } from "../domain/given.ts";
import { holds, imported, people, positions } from "../domain/organisation.ts";

const after = (...before: readonly Done[]): State => worldOf(...authority, ...before).state;
const ofPerson = (who: PersonId, state: State, on: string): readonly Duty[] =>
  dutiesOf(personSubject(who), state, day(on));
const secretariat = [people.secretary, people.secondSecretary];

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
    const [first] = duty === undefined ? [] : stepsOf(duty, after(lost("director")));
    expect([first?.kind, first?.day]).toStrictEqual(["remind", "2018-06-27"]);
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
  /** Of a position that decides, when the other one of the secretariat has confirmed it. */
  const confirmed = did(people.secondSecretary, "2018-06-25 10:05", {
    type: "confirm-right",
    entry: "r-1",
  });
  const told = (state: State, position: string) =>
    owed(positionSubject(position), state, day("2018-06-25")).map((one) => [
      one.kind,
      one.person,
      one.card.card,
    ]);

  it("is told to both people and, where the office decides, to the auditors", () => {
    expect(told(after(appoint(), confirmed), positions.chief)).toStrictEqual([
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
    const audits = imported({ type: "grant-auditor", person: people.secondSecretary });
    const receivers = told(after(audits, appoint(), confirmed), positions.chief).map(
      ([, who]) => who,
    );
    expect(receivers).toContain(people.chief);
    expect(receivers).not.toContain(people.secondSecretary);
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
    const keys = owed(
      positionSubject(positions.chief),
      after(appoint(), confirmed, end),
      day("2018-06-25"),
    );
    expect(keys).toHaveLength(6);
    expect(new Set(keys.map((one) => one.key)).size).toBe(6);
  });
});
