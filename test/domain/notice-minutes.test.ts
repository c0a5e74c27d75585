import { describe, expect, it } from "vitest";
import { day, decisionNumber } from "../../src/domain/brand.ts";
import { given } from "./given.ts";
import {
  abouts,
  all,
  asking,
  field,
  outside,
  stage,
  adjust,
  announce,
  appeal,
  by,
  confirm,
  onList,
  separately,
  settle,
  upTo,
} from "./notice-world.ts";
import { ids, people } from "./organisation.ts";

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
