import { describe, expect, it } from "vitest";
import { day, type Day, decisionNumber, subject } from "../../src/domain/brand.ts";
import { dayAt } from "../../src/domain/moment.ts";
import { emptyState, type State } from "../../src/domain/state.ts";
import { dutiesOf } from "../../src/notify/duties.ts";
import { confirmDaysOf } from "../../src/notify/duties-meeting.ts";
import type { Duty } from "../../src/notify/duty.ts";
import { owed } from "../../src/notify/owed.ts";
import { stepsOf } from "../../src/notify/step.ts";
import { decided } from "../domain/ask.ts";
import { type Done, worldOf } from "../domain/given.ts";
import {
  abouts,
  appeal,
  by,
  chair,
  onList,
  otherMeeting,
  rebook,
  report,
  separately,
  settle,
  upTo,
} from "../domain/notice-world.ts";
import { ids, people } from "../domain/organisation.ts";
import { dutyOf } from "./duty.ts";

const august = subject(`meeting/${ids.august}`);
const second = subject("decision/2/2018");

const after = (...done: readonly Done[]): State => worldOf(...done).state;

const asked = (about: string, state: State, today: string): readonly Duty[] =>
  dutiesOf(subject(about), state, day(today)).filter((one) => one.kind !== "follow-up");

type Line = readonly [kind: string, deadline: string, opensOn: Day | null, since: string];

const lines = (about: string, state: State, today: string): Line[] =>
  asked(about, state, today).map(({ kind, deadline, opensOn, since }) => [
    kind,
    deadline,
    opensOn,
    dayAt(since),
  ]);

const cancel = (meeting = ids.august): Done =>
  by("2018-08-01 09:00", { type: "cancel-meeting", meeting, reason: "För få ärenden." });

const left = by("2018-08-30 09:00", report({ except: [abouts.second] }));

describe("the list of a meeting", () => {
  it("asks for its number by the document stop, and for its section after the meeting", () => {
    expect(lines(august, after(...onList), "2018-06-26")).toEqual([
      ["number-list", "2018-08-15", null, "2018-06-19"],
      ["report-list", "2018-09-03", "2018-08-29", "2018-06-19"],
    ]);
  });

  it("asks for no number once it has one, nor once the meeting is held", () => {
    const report = ["report-list", "2018-09-03", "2018-08-29", "2018-06-19"];
    expect(lines(august, after(...upTo("numbered")), "2018-08-15")).toEqual([report]);
    expect(lines(august, after(...onList), "2018-08-29")).toEqual([report]);
  });

  it("with nothing on it asks for nothing", () => {
    expect(asked(`meeting/${ids.september}`, after(...onList), "2018-09-10")).toEqual([]);
    const apart = [abouts.paper, abouts.first, abouts.second].map((about) =>
      by("2018-07-03 09:00", separately(about)),
    );
    expect(asked(august, after(...onList, ...apart), "2018-08-10")).toEqual([]);
  });

  it("goes on with the minutes, one step at a time", () => {
    expect(lines(august, after(...upTo("reported")), "2018-08-30")).toEqual([
      ["adjust-minutes", "2018-09-12", null, "2018-08-30"],
    ]);
    expect(lines(august, after(...upTo("adjusted")), "2018-09-05")).toEqual([
      ["announce-minutes", "2018-09-07", null, "2018-09-05"],
    ]);
    expect(lines(august, after(...upTo("announced")), "2018-09-06")).toEqual([
      ["confirm-legal-force", "2018-10-04", "2018-09-28", "2018-09-06"],
    ]);
    expect(lines(august, after(...upTo("confirmed")), "2018-09-28")).toEqual([]);
  });

  it("has deadlines of law where the law sets them", () => {
    const statutory = (step: "numbered" | "reported" | "adjusted" | "announced") =>
      asked(august, after(...upTo(step)), "2018-09-06").map((one) => one.statutory);
    expect(statutory("numbered")).toEqual([false]);
    expect(statutory("reported")).toEqual([true]);
    expect(statutory("adjusted")).toEqual([true]);
    expect(statutory("announced")).toEqual([false]);
  });

  it("asks nothing more when all that is left is with the court", () => {
    const appeals = [abouts.paper, abouts.first, abouts.second].map((about) =>
      by("2018-09-20 09:00", appeal(about)),
    );
    expect(asked(august, after(...upTo("announced"), ...appeals), "2018-09-28")).toEqual([]);
  });

  it("is the secretariat's, and its head's when it is late", () => {
    for (const one of asked(august, after(...onList), "2018-06-26")) {
      expect(one.people).toEqual([people.secretary, people.secondSecretary]);
      expect(one.above).toEqual([people.chief]);
      expect(one.key).toBe(`${one.kind}:${august}`);
      expect(one.card).toEqual({ card: one.kind, meeting: ids.august });
    }
  });
});

describe("a decision", () => {
  it("with a meeting ahead asks for nothing of its own", () => {
    expect(asked(second, after(...onList), "2018-08-28")).toEqual([]);
    expect(asked(second, after(...onList), "2018-10-28")).toEqual([]);
    expect(asked(second, after(...upTo("announced")), "2018-10-28")).toEqual([]);
  });

  it("R34: that its meeting was reported without is late, and moved once", () => {
    const missed = [...upTo("numbered"), left];
    expect(lines(second, after(...missed), "2018-08-30")).toEqual([
      ["late-notice", "2018-09-03", null, "2018-08-30"],
    ]);
    const adjusted = by("2018-09-05 09:00", {
      type: "adjust-minutes",
      meeting: ids.august,
      day: day("2018-09-05"),
      replaces: null,
    });
    expect(lines(second, after(...missed, adjusted), "2018-09-05")).toEqual([
      ["late-notice", "2018-09-03", null, "2018-08-30"],
    ]);
    const moved = by("2018-08-31 09:00", rebook(abouts.second));
    expect(asked(second, after(...missed, moved), "2018-08-31")).toEqual([]);
    expect(lines(`meeting/${ids.september}`, after(...missed, moved), "2018-08-31")).toEqual([
      ["number-list", "2018-09-11", null, "2018-08-31"],
      ["report-list", "2018-10-01", "2018-09-26", "2018-08-31"],
    ]);
  });

  it("that is recorded separately is looked after until somebody has confirmed", () => {
    const apart = [...onList, by("2018-07-03 09:00", separately(abouts.second))];
    expect(lines(second, after(...apart), "2018-07-03")).toEqual([
      ["confirm-legal-force", "2018-07-31", "2018-07-25", "2018-07-03"],
    ]);
    const appealed = by("2018-07-20 09:00", appeal(abouts.second, { day: day("2018-07-20") }));
    expect(asked(second, after(...apart, appealed), "2018-07-25")).toEqual([]);
    const settled = by(
      "2018-07-27 09:00",
      settle(abouts.second, { day: day("2018-07-27"), outcome: "annulled" }),
    );
    expect(asked(second, after(...apart, appealed, settled), "2018-07-28")).toEqual([]);
  });

  it("R11: without a meeting is a question, and a task at once", () => {
    const state = after(...onList, ...decided("own", undefined, "2018-09-12 10:00"));
    const about = "decision/3/2018";
    expect(lines(about, state, "2018-09-12")).toEqual([
      ["bind-notice", "2018-09-19", null, "2018-09-12"],
    ]);
    const tasks = owed(subject(about), state, day("2018-09-12")).filter(
      (one) => one.card.card === "bind-notice",
    );
    expect(tasks.map((one) => one.person)).toEqual([people.secretary, people.secondSecretary]);
  });

  it("KL 6:40: that is urgent does not wait past an extra meeting", () => {
    const urgent = "registered/ordforande-2018-07-12-1";
    const before = [...onList, by("2018-07-13 09:00", chair())];
    expect(asked(urgent, after(...before), "2018-07-13")).toEqual([]);
    const extra = otherMeeting("2018-08-07");
    const state = after(...before, extra);
    expect(asked(urgent, state, "2018-08-01").map((one) => one.kind)).toEqual(["late-notice"]);
    expect(asked(urgent, state, "2018-08-08")).toEqual([]);
    expect(asked(second, state, "2018-08-01")).toEqual([]);
  });
});

describe("a cancelled meeting", () => {
  it("R11: asks about each of a few decisions, with a task for each", () => {
    const state = after(...onList, cancel());
    expect(lines(second, state, "2018-08-01")).toEqual([
      ["bind-notice", "2018-08-08", null, "2018-08-01"],
    ]);
    expect(asked(august, state, "2018-08-01")).toEqual([]);
    expect(
      owed(second, state, day("2018-08-01")).filter((one) => one.card.card === "bind-notice"),
    ).toHaveLength(2);
  });

  it("asks once about a whole list, until the last of it has a meeting", () => {
    const four = [...onList, ...decided("own", undefined, "2018-06-25 10:30"), cancel()];
    const state = after(...four);
    expect(asked(second, state, "2018-08-01")).toEqual([]);
    expect(owed(second, state, day("2018-08-01")).map((one) => one.card.card)).not.toContain(
      "bind-notice",
    );
    expect(lines(august, state, "2018-08-01")).toEqual([
      ["bind-notice", "2018-08-08", null, "2018-08-01"],
    ]);
    const all = ["paper", "first", "second"] as const;
    const bound = all.map((name) =>
      by("2018-08-02 09:00", {
        type: "bind-notice",
        about: abouts[name],
        meeting: ids.september,
      }),
    );
    expect(asked(august, after(...four, ...bound), "2018-08-02")).toHaveLength(1);
    const last = by(
      "2018-08-02 09:30",
      separately({ kind: "decision", decision: decisionNumber("3/2018") }),
    );
    expect(asked(august, after(...four, ...bound, last), "2018-08-02")).toEqual([]);
  });
});

describe("the confirmation of legal force", () => {
  it.each([
    ["a Thursday", "2018-09-27", "2018-09-28"],
    ["a Friday, so that it opens on a Saturday", "2018-09-21", "2018-09-24"],
  ])("is asked for from the working day after the last to appeal, %s", (_title, last, first) => {
    const { deadline, opensOn } = confirmDaysOf(day(last));
    const duty = { ...dutyOf({ due: deadline, kind: "confirm-legal-force" }), opensOn };
    const reminders = stepsOf(duty, emptyState()).filter((step) => step.kind === "remind");
    expect(reminders.slice(0, 2).map((step) => step.day)).toEqual([first, deadline]);
  });
});
