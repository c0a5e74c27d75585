import { describe, expect, it } from "vitest";
import { bodyId, day, meetingId } from "../../src/domain/brand.ts";
import { stageOf } from "../../src/domain/notice.ts";
import {
  abouts,
  asking,
  cancelled,
  noticeOf,
  appeal,
  by,
  chair,
  chairDecision,
  onList,
  otherMeeting,
  rebook,
  report,
  settle,
  upTo,
} from "./notice-world.ts";
import { ids } from "./organisation.ts";

describe("an appeal", () => {
  const appealed = [...upTo("announced"), by("2018-09-20 09:00", appeal(abouts.second))];

  it("stops the way to legal force until the court has answered", () => {
    const state = asking(upTo("announced"), "2018-09-20", appeal(abouts.second)).records({
      type: "appeal-registered",
      about: abouts.second,
      meeting: ids.august,
      reference: "Mål 4711-18",
      day: day("2018-09-20"),
    });
    const notice = noticeOf(state, abouts.second);
    expect(notice === undefined ? null : stageOf(state, notice, day("2019-01-01"))).toBe(
      "appealed",
    );
    expect(state.revisions.get(`meeting/${ids.august}`)).toBe(state.authority.get("")?.position);
  });

  it("KL 13:6: that reached the region in time is noted until legal force is confirmed", () => {
    asking(upTo("announced"), "2018-10-02", appeal(abouts.first)).recordsKinds("appeal-registered");
    asking(upTo("confirmed"), "2018-10-02", appeal(abouts.first)).refuses({
      code: "notice-closed",
      why: "final",
    });
    asking(upTo("adjusted"), "2018-10-02", appeal(abouts.first)).refuses({
      code: "list-step-missing",
      step: "announced",
    });
  });

  it("has a reference and a day since the announcement", () => {
    const wrong = appeal(abouts.first, { reference: "", day: day("2018-09-05") });
    asking(upTo("announced"), "2018-09-20", wrong).refuses({
      code: "fields",
      errors: [
        { field: "reference", problem: { code: "missing" } },
        {
          field: "day",
          problem: { code: "day-outside", from: day("2018-09-06"), to: day("2018-09-20") },
        },
      ],
    });
  });

  it("is noted once, and the next when it is settled", () => {
    asking(appealed, "2018-09-21", appeal(abouts.second)).records();
    asking(appealed, "2018-09-21", appeal(abouts.second, { reference: "Mål 4712-18" })).refuses({
      code: "appeal-open",
      reference: "Mål 4711-18",
    });
  });

  it.each([
    ["stands", "final", "2019-02-11"],
    ["annulled", "annulled", null],
  ] as const)("KL 13:8: ends when the decision is settled as %s", (outcome, stage, finalDay) => {
    const settled = settle(abouts.second, { outcome });
    const state = asking(appealed, "2019-02-12", settled).records({
      type: "appeal-settled",
      about: abouts.second,
      meeting: ids.august,
      outcome,
      reference: "Dom 2019-02-11",
      day: day("2019-02-11"),
    });
    const notice = noticeOf(state, abouts.second);
    expect(notice === undefined ? null : stageOf(state, notice, day("2019-02-12"))).toBe(stage);
    expect(notice?.finalDay).toBe(finalDay);
    const again = [...appealed, by("2019-02-12 09:00", settled)];
    asking(again, "2019-02-13", settled).records();
    const other = outcome === "stands" ? "annulled" : "stands";
    asking(again, "2019-02-13", settle(abouts.second, { outcome: other })).refuses({
      code: "notice-closed",
      why: outcome === "stands" ? "final" : "annulled",
    });
  });

  it("that is annulled is not appealed again", () => {
    const settled = by("2019-02-12 09:00", settle(abouts.second, { outcome: "annulled" }));
    const next = appeal(abouts.second, { reference: "Mål 1-19", day: day("2019-02-12") });
    asking([...appealed, settled], "2019-02-12", next).refuses({
      code: "notice-closed",
      why: "annulled",
    });
  });

  it("is settled where there is one, with a reference and a day", () => {
    asking(upTo("announced"), "2019-02-12", settle(abouts.second)).refuses({
      code: "appeal-missing",
    });
    const wrong = settle(abouts.second, { reference: "", day: day("2018-09-19") });
    asking(appealed, "2019-02-12", wrong).refuses({
      code: "fields",
      errors: [
        { field: "reference", problem: { code: "missing" } },
        {
          field: "day",
          problem: { code: "day-outside", from: day("2018-09-20"), to: day("2019-02-12") },
        },
      ],
    });
  });
});

describe("an urgent decision of the chair", () => {
  const urgent = { kind: "registered", decision: chairDecision } as const;

  it("KL 6:40: goes to the very next meeting, whatever its document stop", () => {
    const state = asking(onList, "2018-08-28", chair({ day: day("2018-08-27") })).recordsKinds(
      "case-opened",
      "decision-registered",
      "notice-bound",
    );
    const notice = state.notices.get("registered/ordforande-2018-08-27-1");
    expect(notice?.meeting).toBe(ids.august);
    expect(notice?.urgent).toBe(true);
    expect(state.registered.get("ordforande-2018-08-27-1")?.madeBy).toEqual({
      kind: "chair",
      body: ids.board,
      name: "Lena Ordförande",
    });
  });

  it("of a case that is known opens no other", () => {
    asking(onList, "2018-07-13", chair({ case: "RS/254/2018" })).recordsKinds(
      "decision-registered",
      "notice-bound",
    );
  });

  it("is registered once, and a second one of the day gets the next number", () => {
    const first = by("2018-07-13 09:00", chair());
    asking([...onList, first], "2018-07-13", chair()).records();
    const state = asking([...onList, first], "2018-07-13", chair({ title: "Annat" })).recordsKinds(
      "decision-registered",
      "notice-bound",
    );
    expect(state.registered.get("ordforande-2018-07-12-2")?.title).toBe("Annat");
  });

  it("is a question where no meeting is planned", () => {
    const state = asking(onList, "2018-10-02", chair({ day: day("2018-10-01") })).recordsKinds(
      "case-opened",
      "decision-registered",
      "notice-bound",
    );
    expect(state.notices.get("registered/ordforande-2018-10-01-1")?.meeting).toBeNull();
  });

  it("KL 6:40: is moved to the next meeting, never past it", () => {
    const first = by("2018-07-13 09:00", chair());
    const october = otherMeeting("2018-10-31");
    const to = rebook(urgent, { meeting: meetingId("RS-2018-10-31") });
    asking([...onList, first, october, cancelled], "2018-08-02", to).refuses({
      code: "urgent-next",
      day: day("2018-09-26"),
    });
    asking([...onList, first, october, cancelled], "2018-08-02", rebook(urgent)).recordsKinds(
      "notice-rebooked",
    );
    const left = report({ except: [urgent], case: "RS/300/2018" });
    const missed = [...onList, first, october, by("2018-08-29 17:00", left)];
    asking(missed, "2018-08-29", rebook(urgent)).recordsKinds("notice-rebooked");
  });

  it("has everything that a reader of the list needs", () => {
    const empty = chair({ case: " ", title: "", name: "", day: null });
    asking(onList, "2018-07-13", empty).refuses({
      code: "fields",
      errors: [
        { field: "caseNumber", problem: { code: "missing" } },
        { field: "title", problem: { code: "missing" } },
        { field: "name", problem: { code: "missing" } },
        { field: "day", problem: { code: "missing" } },
      ],
    });
    asking(onList, "2018-07-11", chair()).refuses({
      code: "fields",
      errors: [{ field: "day", problem: { code: "day-too-late", latest: day("2018-07-11") } }],
    });
    asking(onList, "2018-07-13", chair({ case: "310" })).refuses({
      code: "case-number-malformed",
      text: "310",
    });
    asking(onList, "2018-07-13", chair({ body: bodyId("HSN") })).refuses({
      code: "not-found",
      id: "HSN",
    });
  });
});
