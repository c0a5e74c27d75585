import { describe, expect, it } from "vitest";
import { type Day, day, decisionNumber } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { NoticeAbout } from "../../src/domain/decision.ts";
import { daysToBoard, type NoticeStage, stageOf } from "../../src/domain/notice.ts";
import type { FieldProblem } from "../../src/domain/refusal.ts";
import type { State } from "../../src/domain/state.ts";
import { noticeId } from "../../src/domain/touches.ts";
import { type Done, did, given, worldOf } from "./given.ts";
import {
  abouts,
  adjust,
  announce,
  appeal,
  by,
  confirm,
  listCase,
  numberList,
  onList,
  otherMeeting,
  rebook,
  report,
  separately,
  settle,
  steps,
  upTo,
} from "./notice-world.ts";
import { ids, people } from "./organisation.ts";

const all: readonly NoticeAbout[] = [abouts.paper, abouts.first, abouts.second];

const asking = (before: readonly Done[], at: string, asked: Command) =>
  given(...before)
    .at(at)
    .as(people.secretary)
    .when(asked);

const stage = (state: State, about: NoticeAbout, today: string): NoticeStage | undefined => {
  const notice = state.notices.get(noticeId(about));
  return notice === undefined ? undefined : stageOf(state, notice, day(today));
};

const outside = (from: string, to: string): FieldProblem => ({
  code: "day-outside",
  from: day(from),
  to: day(to),
});

const field = (name: "day" | "section" | "caseNumber", problem: FieldProblem) =>
  ({ code: "fields", errors: [{ field: name, problem }] }) as const;

describe("the number of a list", () => {
  it("R19: is organ, serial and year, and may be typed in small letters", () => {
    const numbered = { type: "notice-list-numbered", meeting: ids.august, case: listCase };
    asking(onList, "2018-08-14", numberList(" rs/300/2018 ")).records(numbered);
    asking(onList, "2018-08-14", numberList("RS 300")).refuses({
      code: "case-number-malformed",
      text: "RS 300",
    });
    asking(onList, "2018-08-14", numberList("  ")).refuses(
      field("caseNumber", { code: "missing" }),
    );
  });

  it("can be mended until the list is reported, and the same one again records nothing", () => {
    asking(upTo("numbered"), "2018-08-14", numberList()).records();
    asking(upTo("numbered"), "2018-08-15", numberList("RS/301/2018")).recordsKinds(
      "notice-list-numbered",
    );
    asking(upTo("reported"), "2018-08-31", numberList("RS/301/2018")).refuses({
      code: "list-step-noted",
      step: "numbered",
      day: day("2018-08-29"),
    });
  });

  it("belongs to a meeting that is there and is held", () => {
    asking(onList, "2018-08-14", { ...numberList(), meeting: ids.councilJune }).recordsKinds(
      "notice-list-numbered",
    );
    const cancelled = by("2018-08-01 09:00", {
      type: "cancel-meeting",
      meeting: ids.august,
      reason: "För få ärenden.",
    });
    asking([...onList, cancelled], "2018-08-14", numberList()).refuses({
      code: "meeting-cancelled",
      day: day("2018-08-29"),
    });
  });
});

describe("the report of a list", () => {
  it("is one section for everything that stood on it", () => {
    const state = asking(upTo("numbered"), "2018-08-30", report()).records({
      type: "notices-reported",
      meeting: ids.august,
      section: 160,
      day: day("2018-08-29"),
      notices: all,
      except: [],
    });
    expect(all.map((about) => stage(state, about, "2018-08-30"))).toEqual(
      all.map(() => "reported"),
    );
    const notice = state.notices.get(noticeId(abouts.first));
    expect(notice === undefined ? null : daysToBoard(notice)).toBe(65);
  });

  it("takes the meeting's decision day where no other is given", () => {
    const state = asking(upTo("numbered"), "2018-09-03", report({ day: null })).recordsKinds(
      "notices-reported",
    );
    expect(state.noticeLists.get(ids.august)?.reportedDay).toBe("2018-08-29");
  });

  it("takes the number of the list in the same go, where it has none", () => {
    asking(onList, "2018-08-30", report({ case: "RS/300/2018" })).recordsKinds(
      "notice-list-numbered",
      "notices-reported",
    );
    asking(onList, "2018-08-30", report()).refuses(field("caseNumber", { code: "missing" }));
    asking(onList, "2018-08-30", report({ case: "300" })).refuses({
      code: "case-number-malformed",
      text: "300",
    });
  });

  it("tells of everything that is missing at once", () => {
    asking(onList, "2018-08-30", report({ section: 0, day: day("2018-08-31") })).refuses({
      code: "fields",
      errors: [
        { field: "caseNumber", problem: { code: "missing" } },
        { field: "section", problem: { code: "missing" } },
        { field: "day", problem: outside("2018-08-29", "2018-08-30") },
      ],
    });
  });

  it("is made once the meeting has been held, not before", () => {
    asking(upTo("numbered"), "2018-08-28", report()).refuses({
      code: "meeting-not-held",
      day: day("2018-08-29"),
    });
    asking(upTo("numbered"), "2018-08-29", report()).recordsKinds("notices-reported");
    asking(upTo("numbered"), "2018-08-30", report({ day: day("2018-08-28") })).refuses(
      field("day", outside("2018-08-29", "2018-08-30")),
    );
  });

  it("R34: what is left out has missed the meeting", () => {
    const except = [abouts.second];
    const state = asking(upTo("numbered"), "2018-08-30", report({ except })).records({
      type: "notices-reported",
      meeting: ids.august,
      section: 160,
      day: day("2018-08-29"),
      notices: [abouts.paper, abouts.first],
      except,
    });
    expect(stage(state, abouts.second, "2018-08-30")).toBe("missed");
    expect(state.revisions.get("decision/2/2018")).toBe(state.authority.get("")?.position);
  });

  it("reports something, or is not made", () => {
    asking(upTo("numbered"), "2018-08-30", report({ except: all })).refuses({ code: "list-empty" });
    const september = report({ meeting: ids.september, case: "RS/301/2018", day: null });
    asking(onList, "2018-09-27", september).refuses({ code: "list-empty" });
  });

  it("is noted once; the same again records nothing and another is refused", () => {
    asking(upTo("reported"), "2018-08-31", report()).records();
    asking(upTo("reported"), "2018-08-31", report({ section: 161 })).refuses({
      code: "list-step-noted",
      step: "reported",
      day: day("2018-08-29"),
    });
  });

  it("is mended by who saw what stood there, until the minutes are adjusted", () => {
    const mended = report({ section: 161, replaces: 160 });
    const state = asking(upTo("reported"), "2018-08-31", mended).records({
      type: "notices-reported",
      meeting: ids.august,
      section: 161,
      day: day("2018-08-29"),
      notices: all,
      except: [],
    });
    expect(state.noticeLists.get(ids.august)?.section).toBe(161);
    asking(upTo("reported"), "2018-08-31", { ...mended, replaces: 159 }).refuses({
      code: "list-step-noted",
      step: "reported",
      day: day("2018-08-29"),
    });
    asking(upTo("adjusted"), "2018-09-05", mended).refuses({
      code: "list-step-noted",
      step: "reported",
      day: day("2018-08-29"),
    });
  });
});

describe("the minutes", () => {
  it("R26: are adjusted after the report and announced after that", () => {
    asking(upTo("numbered"), "2018-09-05", adjust("2018-09-05")).refuses({
      code: "list-step-missing",
      step: "reported",
    });
    asking(upTo("reported"), "2018-09-05", announce("2018-09-05")).refuses({
      code: "list-step-missing",
      step: "adjusted",
    });
    asking(upTo("announced"), "2018-09-05", confirm(ids.september)).refuses({
      code: "list-step-missing",
      step: "announced",
    });
  });

  it.each([
    ["adjusted before the meeting", upTo("reported"), adjust("2018-08-28"), "2018-08-29"],
    ["adjusted tomorrow", upTo("reported"), adjust("2018-09-11"), "2018-08-29"],
    ["announced before they are adjusted", upTo("adjusted"), announce("2018-09-04"), "2018-09-05"],
    ["announced tomorrow", upTo("adjusted"), announce("2018-09-11"), "2018-09-05"],
  ] as const)("are not %s", (_name, before, command, from) => {
    asking(before, "2018-09-10", command).refuses(field("day", outside(from, "2018-09-10")));
  });

  it.each([
    ["adjusting", upTo("reported"), adjust(null)],
    ["announcing", upTo("adjusted"), announce(null)],
  ] as const)("need the day of %s", (_name, before, command) => {
    asking(before, "2018-09-10", command).refuses(field("day", { code: "missing" }));
  });

  it("R26: hold the last appeal day, three weeks after the announcement", () => {
    asking(upTo("adjusted"), "2018-09-06", announce("2018-09-06")).records({
      type: "minutes-announced",
      meeting: ids.august,
      day: day("2018-09-06"),
      lastAppealDay: day("2018-09-27"),
    });
  });

  it("are mended by who saw what stood there, and by nobody else", () => {
    asking(upTo("adjusted"), "2018-09-06", adjust("2018-09-05")).records();
    asking(upTo("adjusted"), "2018-09-06", adjust("2018-09-04")).refuses({
      code: "list-step-noted",
      step: "adjusted",
      day: day("2018-09-05"),
    });
    asking(upTo("adjusted"), "2018-09-06", adjust("2018-09-04", "2018-09-05")).recordsKinds(
      "minutes-adjusted",
    );
    asking(upTo("announced"), "2018-09-07", adjust("2018-09-04", "2018-09-05")).refuses({
      code: "list-step-noted",
      step: "adjusted",
      day: day("2018-09-05"),
    });
    const later = announce("2018-09-07", "2018-09-06");
    const state = asking(upTo("announced"), "2018-09-07", later).recordsKinds("minutes-announced");
    expect(state.noticeLists.get(ids.august)?.lastAppealDay).toBe("2018-09-28");
    asking(upTo("confirmed"), "2018-09-28", later).refuses({
      code: "list-step-noted",
      step: "announced",
      day: day("2018-09-06"),
    });
  });
});

describe("legal force", () => {
  it("is confirmed by a person after the last appeal day, for the whole list", () => {
    asking(upTo("announced"), "2018-09-27", confirm()).refuses({
      code: "appeal-time-runs",
      last: day("2018-09-27"),
    });
    asking(upTo("announced"), "2018-09-28", confirm()).records({
      type: "legal-force-confirmed",
      meeting: ids.august,
      notices: all,
      day: day("2018-09-28"),
    });
    asking(upTo("confirmed"), "2018-09-29", confirm()).records();
    given(...upTo("announced"))
      .at("2018-09-28")
      .asProgram("delivery")
      .when(confirm())
      .refuses({ code: "human-required" });
    given(...upTo("announced"))
      .at("2018-09-28")
      .as(people.chief)
      .when(confirm())
      .refuses({ code: "not-secretariat" });
  });

  it("waits for the court where a decision is appealed, and comes to the others", () => {
    const appealed = [...upTo("announced"), by("2018-09-20 09:00", appeal(abouts.second))];
    const state = asking(appealed, "2018-09-28", confirm()).records({
      type: "legal-force-confirmed",
      meeting: ids.august,
      notices: [abouts.paper, abouts.first],
      day: day("2018-09-28"),
    });
    expect(stage(state, abouts.second, "2018-09-28")).toBe("appealed");
    asking(appealed, "2018-09-28", confirm(abouts.second)).refuses({
      code: "appeal-open",
      reference: "Mål 4711-18",
    });
    const annulled = settle(abouts.second, { outcome: "annulled", day: day("2018-09-28") });
    asking(
      [...appealed, by("2018-09-28 08:00", annulled)],
      "2018-09-28",
      confirm(abouts.second),
    ).refuses({ code: "notice-closed", why: "annulled" });
  });

  it("comes to a decision recorded separately by itself", () => {
    const apart = [...onList, by("2018-07-03 09:00", separately(abouts.first))];
    asking(apart, "2018-07-24", confirm(abouts.first)).refuses({
      code: "appeal-time-runs",
      last: day("2018-07-24"),
    });
    asking(apart, "2018-07-25", confirm(abouts.first)).records({
      type: "legal-force-confirmed",
      meeting: null,
      notices: [abouts.first],
      day: day("2018-07-25"),
    });
  });

  it("is asked for of a decision and a meeting that are there", () => {
    const nowhere = { kind: "decision", decision: decisionNumber("9/2018") } as const;
    asking(onList, "2018-09-28", confirm(nowhere)).refuses({
      code: "not-found",
      id: "decision/9/2018",
    });
    asking(onList, "2018-09-28", confirm(ids.councilJune)).refuses({
      code: "list-step-missing",
      step: "announced",
    });
  });
});

describe("the stage of a notice", () => {
  const rebooked = did(people.secretary, "2018-08-30 10:00", rebook(abouts.second));
  const without = by("2018-08-30 09:00", report({ except: [abouts.second] }));
  const table: readonly (readonly [NoticeStage, readonly Done[], string, NoticeAbout])[] = [
    ["on-list", onList, "2018-08-28", abouts.first],
    ["held", onList, "2018-08-29", abouts.first],
    ["held", onList, "2018-09-05", abouts.first],
    ["missed", onList, "2018-09-06", abouts.first],
    ["missed", [...upTo("numbered"), without], "2018-08-30", abouts.second],
    ["on-list", [...upTo("numbered"), without, rebooked], "2018-08-30", abouts.second],
    ["reported", upTo("reported"), "2018-09-20", abouts.first],
    ["adjusted", upTo("adjusted"), "2018-09-20", abouts.first],
    ["announced", upTo("announced"), "2018-09-27", abouts.first],
    ["appeal-time-passed", upTo("announced"), "2018-09-28", abouts.first],
    ["final", upTo("confirmed"), "2018-09-28", abouts.first],
  ];

  it.each(table)("is %s", (expected, before, today, about) => {
    expect(stage(worldOf(...before).state, about, today)).toBe(expected);
  });

  it("never becomes final by time alone", () => {
    const { state } = worldOf(...upTo("announced"));
    expect(stage(state, abouts.first, "2040-01-01")).toBe("appeal-time-passed");
  });
});

it("keeps the days of a list in order, whatever is noted when", () => {
  const list = worldOf(...upTo("confirmed"), otherMeeting("2018-10-31")).state.noticeLists.get(
    ids.august,
  );
  const days: (Day | null | undefined)[] = [
    list?.reportedDay,
    list?.adjustedDay,
    list?.announcedDay,
    list?.lastAppealDay,
  ];
  expect(days).toEqual(["2018-08-29", "2018-09-05", "2018-09-06", "2018-09-27"]);
  expect(list?.since).toBe(
    worldOf(...onList, ...Object.values(steps).slice(0, 4)).state.noticeLists.get(ids.august)
      ?.since,
  );
});
