import { describe, expect, it } from "vitest";
import { type Day, day } from "../../src/domain/brand.ts";
import type { NoticeAbout } from "../../src/domain/decision.ts";
import { daysToBoard, type NoticeStage } from "../../src/domain/notice.ts";
import { noticeId } from "../../src/domain/touches.ts";
import { type Done, did, worldOf } from "./given.ts";
import {
  abouts,
  all,
  asking,
  field,
  outside,
  stage,
  by,
  listCase,
  numberList,
  onList,
  otherMeeting,
  rebook,
  report,
  steps,
  upTo,
} from "./notice-world.ts";
import { ids, people } from "./organisation.ts";

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
