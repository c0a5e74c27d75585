import { describe, expect, it } from "vitest";
import {
  day,
  decisionNumber,
  mandateId,
  registeredDecisionId,
  rowId,
} from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { kronor } from "../../src/domain/money.ts";
import { mandateSubject, potSubject } from "../../src/domain/touches.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import type { Duty } from "../../src/notify/duty.ts";
import { stepsOf } from "../../src/notify/step.ts";
import { dutyText } from "../../src/teams/cards/duty-text.ts";
import { decided, drafted, refer, sent, settleReferral } from "../domain/ask.ts";
import {
  authority,
  boardDecisionCommand,
  grantCommand,
  mandateCommand,
  money,
  potCommand,
  pots,
  proposals,
} from "../domain/fixture.ts";
import { did, type Done, type World, worldOf } from "../domain/given.ts";
import { ids, imported, people } from "../domain/organisation.ts";
import { complaintsAbout } from "../teams/card-check.ts";
import { shown, viewerOf } from "../teams/cards-2/scene.ts";
import { moment } from "./duty.ts";

const fresh = mandateId("RS-2018-06-27-140");
const subject = mandateSubject(ids.mandate);

/** Recalled on a Tuesday. */
const recall = did(people.secretary, "2018-06-26 11:00", {
  type: "recall-mandate",
  mandate: ids.mandate,
  from: day("2018-06-26"),
});
const renewed = (mandate = fresh, change: Partial<typeof mandateCommand> = {}): Done =>
  did(people.secretary, "2018-06-27 10:00", {
    ...mandateCommand,
    mandate,
    day: day("2018-06-26"),
    section: 140,
    validFrom: day("2018-06-26"),
    ...change,
  });
const move = (pot: (typeof pots)[keyof typeof pots]): Command => ({
  type: "move-pot",
  pot,
  mandate: fresh,
  purposeConfirmed: false,
});
const moves = (...which: readonly (keyof typeof pots)[]): readonly Done[] =>
  which.map((pot) => did(people.secretary, "2018-06-28 10:00", move(pots[pot])));
const dutyIn = ({ state }: World, on = "2018-06-28"): Duty | undefined =>
  dutiesOf(subject, state, day(on)).find(({ kind }) => kind === "move-pots");
const duty = (...done: readonly Done[]): Duty | undefined => dutyIn(worldOf(...authority, ...done));
const textIn = (world: World, on = "2018-06-28") =>
  dutyText(
    { kind: "move-pots", subject, detail: "" },
    world.state,
    viewerOf(people.secretary, { on }),
  );

describe("R12: pots whose mandate has been recalled", () => {
  it("are the secretariat's to move within five working days, and the head's to know of afterwards", () => {
    expect(duty()).toBeUndefined();
    expect(duty(recall)).toEqual({
      key: `move-pots:${subject}`,
      kind: "move-pots",
      subject,
      people: [people.secretary, people.secondSecretary],
      above: [people.chief],
      deadline: day("2018-07-03"),
      since: moment("2018-06-26 11:00"),
      opensOn: day("2018-06-26"),
      statutory: false,
      card: { card: "set-up-item", of: "mandate", id: ids.mandate },
    });
    const world = worldOf(...authority, recall);
    const found = dutyIn(world);
    const steps = found === undefined ? [] : stepsOf(found, world.state);
    expect(steps.slice(0, 3).map(({ day: on, kind }) => [on, kind])).toEqual([
      ["2018-06-27", "remind"],
      ["2018-07-03", "remind"],
      ["2018-07-06", "escalate"],
    ]);
  });

  it("lead to the form that moves them once there is where to, and to the mandate while several are", () => {
    expect(duty(recall, renewed())?.card).toEqual({
      card: "move-pots",
      from: ids.mandate,
      to: fresh,
    });
    const both = duty(recall, renewed(), renewed(mandateId("other")));
    expect(both?.card).toEqual({ card: "set-up-item", of: "mandate", id: ids.mandate });
    const past = renewed(fresh, { validTo: day("2018-06-27") });
    expect(duty(recall, past)?.card).toMatchObject({ card: "set-up-item" });
  });

  it("are no matter any more once they have been moved, and still for those that have not", () => {
    const some = worldOf(...authority, recall, renewed(), ...moves("skills", "tools"));
    expect(dutyIn(some)?.deadline).toBe("2018-07-03");
    expect(textIn(some)?.title).toBe("Flytta pottarna Regiondirektörens pott och Digitalisering");
    expect(duty(recall, renewed(), ...moves("skills", "tools", "own", "digital"))).toBeUndefined();
  });

  it("are no matter where they were closed, or nothing is left to decide in them", () => {
    const alone = (...done: readonly Done[]) =>
      dutyIn(worldOf(...money, imported(potCommand), ...done, recall));
    expect(alone()).toBeDefined();
    const close = { type: "close-pot", pot: pots.skills, reason: "Fel." } as const;
    expect(alone(did(people.secretary, "2018-06-20 10:00", close))).toBeUndefined();
    const others = moves("tools", "own", "digital");
    expect(duty(...decided("skills"), recall, renewed(), ...others)).toBeDefined();
    const all = worldOf(...authority, ...decided("tools"), recall, renewed());
    const { title } = textIn(all) ?? { title: "" };
    expect(title).not.toContain("Utdata");
    expect(title).toContain("Kompetens");
  });

  it("wait for the board alone where it has all of their money before it, and are moved when that is taken back", () => {
    const referral = [
      ...sent("tools"),
      did(people.finance, "2018-06-25 09:30", refer(proposals.tools)),
    ];
    const rest = moves("skills", "own", "digital");
    expect(duty(...referral, recall, renewed(), ...rest)).toBeUndefined();
    const back = did(
      people.secretary,
      "2018-07-05 10:00",
      settleReferral(proposals.tools, "taken-back", 160, day("2018-07-05")),
    );
    const found = dutyIn(
      worldOf(...authority, ...referral, recall, renewed(), ...rest, back),
      "2018-07-06",
    );
    // Nobody was late with what has come back since.
    expect(found).toMatchObject({ deadline: "2018-07-12", since: moment("2018-07-05 10:00") });
  });

  it("are counted from when they came to rest there, however long ago it ended", () => {
    const declined = did(people.secondSecretary, "2018-08-14 10:00", {
      type: "decline-right",
      entry: "r-2",
      reason: null,
    });
    const world = worldOf(
      ...authority,
      recall,
      renewed(),
      ...moves("skills", "tools", "own", "digital"),
      declined,
    );
    const found = dutyIn(world, "2018-08-14");
    expect(textIn(world, "2018-08-14")?.title).toBe("Flytta potten Digitalisering");
    expect(found).toMatchObject({ deadline: "2018-08-21", since: moment("2018-08-14 10:00") });
  });

  it("ask the holder for nothing meanwhile", () => {
    const asked = (on: string, ...done: readonly Done[]) =>
      dutiesOf(potSubject(pots.skills), worldOf(...authority, ...done).state, day(on)).filter(
        ({ kind }) => kind === "undistributed",
      );
    expect(asked("2018-07-20")).not.toEqual([]);
    expect(asked("2018-07-20", recall)).toEqual([]);
    expect(asked("2018-07-20", recall, renewed(), ...moves("skills"))).not.toEqual([]);
  });
});

describe("R12: pots whose mandate runs out before the money", () => {
  const until = (validTo: string, lastUseDay = "2018-12-31"): World => {
    const [grant, mandate] = [
      { ...grantCommand, lastUseDay: day(lastUseDay) },
      { ...mandateCommand, validTo: day(validTo) },
    ];
    const changed = money.map((done) =>
      done.asked === grantCommand
        ? { ...done, asked: grant }
        : done.asked === mandateCommand
          ? { ...done, asked: mandate }
          : done,
    );
    return worldOf(...changed, imported(potCommand));
  };

  it("open as a duty the day after, and are foreseen before", () => {
    const ahead = dutyIn(until("2018-08-31"), "2018-06-28");
    expect(ahead).toMatchObject({ opensOn: "2018-09-01", deadline: "2018-09-07" });
    expect(textIn(until("2018-08-31"), "2018-09-03")?.note).toBe(
      "Delegationen RS 2018-04-25 § 114 gällde till och med 31 augusti 2018. Inget kan beslutas om potten förrän den har flyttats till en annan delegation. Lägg först in en ny delegation.",
    );
    const holder = dutiesOf(potSubject(pots.skills), until("2018-08-31").state, day("2018-09-03"));
    expect(holder).toEqual([]);
  });

  it("ask for nothing where the money has no day left", () => {
    expect(dutyIn(until("2018-12-31"), "2019-01-02")).toBeUndefined();
    expect(dutyIn(until("2018-12-31"), "2018-12-03")).toBeUndefined();
    expect(dutyIn(until("2018-12-31", "2019-06-30"), "2019-01-02")).toBeDefined();
    expect(dutyIn(until("2018-12-31", "2019-06-30"), "2019-07-01")).toBeUndefined();
  });
});

describe("money that comes back to a pot whose mandate has ended", () => {
  it("is counted from the day that it came back", () => {
    const later = registeredDecisionId("RS-2018-10-30-201");
    const referral = [
      ...sent("tools"),
      did(people.finance, "2018-06-25 09:30", refer(proposals.tools)),
      did(
        people.secretary,
        "2018-06-25 09:40",
        settleReferral(proposals.tools, "granted", 160, day("2018-06-25")),
      ),
    ];
    const decides = imported({
      ...boardDecisionCommand,
      decision: later,
      day: day("2018-10-30"),
      madeBy: { kind: "body", body: ids.board, section: 201 },
      rows: [],
      statedTotal: null,
    });
    const others = moves("skills", "own", "digital");
    const before = worldOf(...authority, ...referral, recall, renewed(), ...others, decides);
    expect(dutyIn(before, "2018-11-05")).toBeUndefined();
    before.carryOut(
      did(people.secretary, "2018-11-05 10:00", {
        type: "return-money",
        decision: later,
        from: decisionNumber(`proposal/${proposals.tools}`),
        row: rowId("reports"),
        amount: kronor(100_000),
      }),
    );
    expect(dutyIn(before, "2018-11-05")).toMatchObject({ deadline: "2018-11-12" });
  });
});

describe("the duty in words", () => {
  it("names the pots, why nothing can be decided, and what is lacking", () => {
    const world = worldOf(...authority, ...drafted("skills"), recall);
    expect(textIn(world)).toEqual({
      title: "Flytta pottarna Kompetens, Utdata och 2 till",
      note: "Delegationen RS 2018-04-25 § 114 är återkallad från 26 juni 2018. Inget kan beslutas om pottarna förrän de har flyttats till en annan delegation. Lägg först in en ny delegation.",
      late: "Sekretariatet har inte flyttat pottarna Kompetens, Utdata och 2 till från delegationen RS 2018-04-25 § 114, som inte gäller längre. Inget kan beslutas om dem.",
      button: "Öppna delegationen",
    });
    const moved = worldOf(
      ...authority,
      recall,
      renewed(),
      ...moves("skills", "tools", "own", "digital"),
    );
    expect(textIn(moved)?.title).toBe("Pottarna på delegationen RS 2018-04-25 § 114");
    expect(textIn(worldOf(...authority, recall, renewed()))?.button).toBe("Flytta pottarna");
    const unknown = { kind: "move-pots", subject: mandateSubject("no"), detail: "" } as const;
    expect(dutyText(unknown, world.state, viewerOf(people.secretary, {}))).toBeNull();
  });

  it("stands on the secretary's home with the way to the form", () => {
    const world = worldOf(...authority, recall, renewed());
    const { text, buttons, content } = shown(world, { card: "home" }, people.secretary, {
      on: "2018-06-28",
    });
    expect(complaintsAbout(content)).toEqual([]);
    expect(text).toContain("Flytta pottarna Kompetens");
    expect(buttons.map(({ title }) => title)).toContain("Flytta pottarna");
    const holder = shown(world, { card: "home" }, people.director, { on: "2018-06-28" });
    expect(holder.text).not.toContain("Flytta pottarna");
  });
});
