import { describe, expect, it } from "vitest";
import { day, type PersonId, subject } from "../../src/domain/brand.ts";
import type { State } from "../../src/domain/state.ts";
import { meetingSubject, proposalSubject } from "../../src/domain/touches.ts";
import { owed } from "../../src/notify/owed.ts";
import {
  decided,
  decideIt,
  declare,
  drafted,
  giveBack,
  ready,
  refer,
  sent,
  settleReferral,
  takeStep,
  typed,
} from "../domain/ask.ts";
import { change, correct, sentChange } from "../domain/amending.ts";
import { authority, proposals } from "../domain/fixture.ts";
import { did, type Done, program, worldOf } from "../domain/given.ts";
import { holds, ids, imported, people } from "../domain/organisation.ts";

const later = "2018-06-25 11:00";
const after = (...done: readonly Done[]): State => worldOf(...authority, ...done).state;

type Told = readonly [kind: string, person: PersonId, card: string];

function told(about: string, state: State, on = "2018-06-25"): Told[] {
  return owed(subject(about), state, day(on)).map(({ kind, person, card }): Told => [
    kind,
    person,
    card.card,
  ]);
}

const ofProposal = (pot: keyof typeof proposals, state: State, on?: string): Told[] =>
  told(proposalSubject(proposals[pot]), state, on);

describe("a proposal", () => {
  it("that is being written is nobody's task", () => {
    expect(ofProposal("skills", after(...drafted("skills")))).toEqual([]);
  });

  it("that has been sent is a task for whoever decides it", () => {
    expect(ofProposal("skills", after(...sent("skills")))).toEqual([
      ["task", people.chief, "proposal"],
    ]);
  });

  it("goes through its steps, one person at a time", () => {
    const first = sent("tools");
    const second = did(people.computers, later, takeStep(proposals.tools, "consulted"));
    expect(ofProposal("tools", after(...first))).toEqual([["task", people.computers, "proposal"]]);
    expect(ofProposal("tools", after(...first, second))).toEqual([
      ["task", people.director, "proposal"],
    ]);
    expect(ofProposal("tools", after(...ready("tools")))).toEqual([
      ["task", people.chief, "proposal"],
    ]);
  });

  it("that comes back is a task for its holder", () => {
    const back = did(people.chief, later, giveBack(proposals.skills));
    expect(ofProposal("skills", after(...sent("skills"), back))).toEqual([
      ["task", people.director, "proposal"],
    ]);
  });

  it("becomes a new task with every turn", () => {
    const keys = [sent("tools"), ready("tools")].flatMap((done) =>
      owed(proposalSubject(proposals.tools), after(...done), day("2018-06-25")).map(
        ({ key }) => key,
      ),
    );
    expect(new Set(keys).size).toBe(2);
  });

  it("passes to the substitute when the decider is disqualified", () => {
    const aside = did(people.chief, later, declare(proposals.skills, "yes"));
    expect(ofProposal("skills", after(...sent("skills"), aside))).toEqual([
      ["task", people.chiefSubstitute, "proposal"],
    ]);
  });

  it("waits for the secretariat when the one at the top is unsure", () => {
    const unsure = did(people.chief, later, declare(proposals.skills, "unsure"));
    expect(ofProposal("skills", after(...sent("skills"), unsure))).toEqual([
      ["task", people.secretary, "settle-disqualification"],
      ["task", people.secondSecretary, "settle-disqualification"],
    ]);
  });

  it("that is referred shows the board's calendar as it is now", () => {
    const referred = [...sent("skills"), did(people.chief, later, refer(proposals.skills))];
    const shown = (...more: readonly Done[]) => {
      const { state } = worldOf(...authority, ...referred, ...more);
      const about = proposalSubject(proposals.skills);
      const [task] = owed(about, state, day("2018-06-25"));
      return { task: task?.revision, own: state.revisions.get(about), state };
    };
    const plan = { body: ids.board, preparation: null, summons: null };
    const other = did(people.secretary, "2018-06-25 12:00", {
      type: "schedule-meeting",
      ...plan,
      body: ids.council,
      firstDay: day("2018-10-17"),
      decisionDay: day("2018-10-17"),
      documentStop: null,
    });
    const moved = did(people.secretary, "2018-06-25 13:00", {
      type: "move-meeting",
      ...plan,
      meeting: ids.august,
      firstDay: day("2018-09-05"),
      decisionDay: day("2018-09-05"),
      documentStop: day("2018-08-22"),
      reason: "Lokalen är upptagen.",
    });
    expect(shown(other).task).toBe(shown().own);
    const { task, own, state } = shown(other, moved);
    expect(task).toBeGreaterThan(own ?? 0);
    expect(task).toBe(state.revisions.get(meetingSubject(ids.august)));
  });

  it("that is referred is the secretariat's task, and news to those who prepared it", () => {
    const referred = did(people.chief, later, refer(proposals.skills));
    expect(ofProposal("skills", after(...sent("skills"), referred))).toEqual([
      ["task", people.secretary, "settle-referral"],
      ["task", people.secondSecretary, "settle-referral"],
      ["notice", people.director, "referral-news"],
    ]);
  });

  it("that the board has answered is news to those who prepared it", () => {
    const referred = did(people.chief, later, refer(proposals.skills));
    const settled = did(
      people.secretary,
      "2018-06-25 12:00",
      settleReferral(proposals.skills, "granted", 160, day("2018-06-25")),
    );
    expect(ofProposal("skills", after(...sent("skills"), referred, settled))).toEqual([
      ["notice", people.director, "referral-answer"],
    ]);
  });

  it("that has been decided is nobody's task", () => {
    expect(ofProposal("skills", after(...decided("skills")))).toEqual([]);
  });

  it("that nobody is left to act on comes to the secretariat", () => {
    // No holding had begun on that day.
    expect(ofProposal("skills", after(...sent("skills")), "2017-12-29")).toEqual([
      ["task", people.secretary, "proposal"],
      ["task", people.secondSecretary, "proposal"],
    ]);
  });

  it("is the acting holder's from the day on which he begins", () => {
    const acting = {
      standing: "acting",
      appointment: "RS/11/2018",
      from: day("2018-06-27"),
    } as const;
    const state = after(...sent("skills"), imported(holds("outsider", "chief", acting)));
    expect(ofProposal("skills", state, "2018-06-26")).toEqual([["task", people.chief, "proposal"]]);
    expect(ofProposal("skills", state, "2018-06-27")).toEqual([
      ["task", people.outsider, "proposal"],
    ]);
  });
});

describe("a decision", () => {
  it("is not told to the one who made it, also where he prepared it", () => {
    const readers = told("decision/1/2018", after(...decided("own"))).map(([, person]) => person);
    expect(readers).toContain(people.secretary);
    expect(readers).not.toContain(people.chief);
  });

  it("is news to the holder, those responsible and the secretariat, not to the decider", () => {
    const state = after(...decided("skills"));
    expect(told("decision/1/2018", state)).toEqual([
      ["notice", people.director, "decision-news"],
      ["notice", people.secretary, "decision-news"],
      ["notice", people.secondSecretary, "decision-news"],
    ]);
  });

  it("is told anew when it is corrected, also to decider and auditors, once for what is corrected in one sitting", () => {
    const corrected = (at: string, is: string) => did(people.chief, at, correct({ is }));
    const once = after(...decided("skills"), corrected("2018-06-27 10:00", "Mentorerna"));
    const news = (state: State) =>
      owed(subject("decision/1/2018"), state, day("2018-06-27"))
        .filter((one) => one.card.card === "correction-news")
        .map(({ person, event, revision, card }) => ({ person, event, revision, card }));
    const made = once.revisions.get("decision/1/2018");
    const card = { card: "correction-news", decision: "1/2018", from: 1 };
    expect(news(once)).toStrictEqual(
      [people.director, people.secretary, people.secondSecretary, people.auditor].map((person) => ({
        person,
        event: made,
        revision: made,
        card,
      })),
    );
    const twice = after(
      ...decided("skills"),
      corrected("2018-06-27 10:00", "Mentorerna"),
      corrected("2018-06-27 10:59", "Mentorernas"),
    );
    expect(news(twice).map(({ event, revision }) => [event, revision])).toStrictEqual(
      Array.from({ length: 4 }, () => [made, twice.revisions.get("decision/1/2018")]),
    );
    const later = after(
      ...decided("skills"),
      corrected("2018-06-27 10:00", "Mentorerna"),
      corrected("2018-06-27 11:01", "Mentorernas"),
    );
    expect(news(later)).toHaveLength(8);
    expect(news(later).at(-1)?.card).toMatchObject({ from: 2 });
  });

  it("is told to its decider when somebody in his place corrects or changes it", () => {
    const acting = {
      standing: "acting",
      appointment: "RS/11/2018",
      from: day("2018-06-27"),
    } as const;
    const instead = imported(holds("outsider", "chief", acting));
    const corrected = after(
      ...decided("skills"),
      instead,
      did(people.outsider, "2018-06-27 10:00", correct()),
    );
    expect(told("decision/1/2018", corrected)).toContainEqual([
      "notice",
      people.chief,
      "correction-news",
    ]);
    const entries = { mentors: typed.amount(350_000), courses: typed.amount(300_000) };
    const now = after(
      ...sentChange(entries),
      instead,
      did(people.outsider, "2018-07-02 10:00", decideIt(change)),
    );
    const readers = told("decision/2/2018", now).map(([, person]) => person);
    expect(readers).toContain(people.chief);
    expect(readers).not.toContain(people.outsider);
  });

  it("without a meeting asks the secretariat for one", () => {
    const state = after(...decided("skills", undefined, "2018-10-01 10:00"));
    expect(
      told("decision/1/2018", state, "2018-10-01").filter(([kind]) => kind === "task"),
    ).toEqual([
      ["task", people.secretary, "bind-notice"],
      ["task", people.secondSecretary, "bind-notice"],
    ]);
  });

  it("is no news to whoever takes a position over after its day", () => {
    const acting = {
      standing: "acting",
      appointment: "RS/11/2018",
      from: day("2018-06-27"),
    } as const;
    const state = after(...decided("digital"), imported(holds("outsider", "clinic", acting)));
    const readers = told("decision/1/2018", state, "2018-07-01").map(([, person]) => person);
    expect(readers).not.toContain(people.outsider);
  });
});

describe("a person", () => {
  const opened = (cause: "installed" | "message" | "opened-by-us"): Done => ({
    at: later,
    by: program("delivery"),
    asked: {
      type: "open-conversation",
      person: people.chief,
      cause,
      address: { serviceUrl: "", conversationId: "", tenantId: "", botId: "", userId: "" },
    },
  });

  it("is welcomed once, when the app is installed", () => {
    const about = `person/${people.chief}`;
    expect(told(about, after(opened("installed")))).toEqual([["notice", people.chief, "welcome"]]);
    expect(told(about, after(opened("message")))).toEqual([]);
    expect(told(about, after(opened("opened-by-us")))).toEqual([]);
    expect(told(about, after())).toEqual([]);
  });
});
