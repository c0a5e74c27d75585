import { describe, expect, it } from "vitest";
import {
  bodyId,
  caseNumber,
  day,
  grantId,
  mandateId,
  type PersonId,
  positionId,
} from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { basisHindrance, mandateHindrance } from "../../src/domain/mandate-check.ts";
import { authority, mandateCommand, money, potCommand } from "./fixture.ts";
import { given, worldOf } from "./given.ts";
import { ids, imported, people, positions } from "./organisation.ts";

const registering = (change: Partial<typeof mandateCommand>) =>
  given(...money)
    .at("2018-06-25 10:14")
    .as(people.secretary)
    .when({ ...mandateCommand, mandate: mandateId("second"), ...change });

const recall = (from: string): Command => ({
  type: "recall-mandate",
  mandate: ids.mandate,
  from: day(from),
});

const mandateOf = (command: Command) => {
  const mandate = worldOf(...money, imported(command)).state.mandates.get(ids.mandate);
  if (mandate === undefined) throw new Error("the mandate is there");
  return mandate;
};

describe("a mandate", () => {
  it("R12: is registered with paragraph, day, quote and purposes", () => {
    const { type: _, ...fields } = mandateCommand;
    const state = registering({}).records(
      { type: "mandate-registered", ...fields, mandate: mandateId("second") },
      {
        type: "right-entered",
        entry: "r-1",
        right: { kind: "mandate", mandate: mandateId("second") },
      },
    );
    const { mandate: __, ...kept } = fields;
    expect(state.mandates.get("second")).toStrictEqual({
      id: "second",
      ...kept,
      recalledFrom: null,
      awaits: true,
    });
  });

  it("R12: carries nothing without a quote, a purpose or a paragraph of a day that has been", () => {
    registering({ quote: "  " }).refuses({ code: "mandate-incomplete", missing: "quote" });
    registering({ purposes: [] }).refuses({ code: "mandate-incomplete", missing: "purposes" });
    registering({ section: 0 }).refuses({ code: "section-missing" });
    const latest = day("2018-06-25");
    registering({ day: latest }).recordsKinds("mandate-registered", "right-entered");
    const ahead = day("2018-06-26");
    registering({ day: ahead }).refuses({ code: "paper-ahead", day: ahead });
  });

  it("is registered once, and only about what is known", () => {
    registering({ mandate: ids.mandate }).refuses({ code: "already-exists", id: ids.mandate });
    const unknown = caseNumber("RS/9/2018");
    registering({ case: unknown }).refuses({ code: "not-found", id: unknown });
    registering({ body: bodyId("HSN") }).refuses({ code: "not-found", id: "HSN" });
    registering({ grant: grantId("no") }).refuses({ code: "not-found", id: "no" });
    registering({ delegate: positionId("no") }).refuses({ code: "not-found", id: "no" });
  });

  it("is valid from a day to that day or later, or without end", () => {
    const validFrom = day("2018-07-01");
    for (const validTo of [validFrom, null])
      registering({ validFrom, validTo }).recordsKinds("mandate-registered", "right-entered");
    registering({ validFrom, validTo: day("2018-06-30") }).refuses({
      code: "period-reversed",
      from: validFrom,
      to: day("2018-06-30"),
    });
  });

  it("is recalled once, by the secretariat", () => {
    const recalling = (by: PersonId, command: Command) =>
      given(...money)
        .at("2018-06-25 10:14")
        .as(by)
        .when(command);
    const state = recalling(people.secretary, recall("2018-07-01")).records({
      type: "mandate-recalled",
      mandate: ids.mandate,
      from: "2018-07-01",
    });
    expect(state.mandates.get(ids.mandate)?.recalledFrom).toBe("2018-07-01");
    recalling(people.secretary, recall("2018-04-24")).refuses({
      code: "fields",
      errors: [
        { field: "fromDay", problem: { code: "day-too-early", earliest: day("2018-04-25") } },
      ],
    });
    recalling(people.secretary, recall("2018-04-25")).recordsKinds("mandate-recalled");
    recalling(people.chief, recall("2018-07-01")).refuses({ code: "not-secretariat" });
    recalling(people.secretary, {
      type: "recall-mandate",
      mandate: mandateId("no"),
      from: day("2018-07-01"),
    }).refuses({ code: "not-found", id: "no" });
    given(...money, imported(recall("2018-07-01")))
      .at("2018-06-25 10:14")
      .as(people.secretary)
      .when(recall("2018-08-01"))
      .refuses({ code: "mandate-recalled", from: day("2018-07-01") });
  });
});

describe("the minutes that recall a mandate", () => {
  const recalling = (from: string, by: { day: string; section: number }) =>
    given(...money)
      .at("2018-06-25 10:14")
      .as(people.secretary)
      .when({
        type: "recall-mandate",
        mandate: ids.mandate,
        from: day(from),
        by: { day: day(by.day), section: by.section },
      });
  const tooEarly = (field: "day" | "fromDay", earliest: string) => ({
    code: "fields" as const,
    errors: [{ field, problem: { code: "day-too-early" as const, earliest: day(earliest) } }],
  });

  it("are kept with it, by their day and paragraph", () => {
    const by = { day: day("2018-06-20"), section: 130 };
    const from = day("2018-06-20");
    const state = recalling("2018-06-20", by).records({
      type: "mandate-recalled",
      mandate: ids.mandate,
      from,
      by,
    });
    expect(state.mandates.get(ids.mandate)).toMatchObject({ recalledFrom: from, recalledBy: by });
    expect(mandateOf(recall("2018-06-20"))).not.toHaveProperty("recalledBy");
  });

  it("are of a paragraph of a day that has been, and take back nothing from before it", () => {
    const by = { day: "2018-06-25", section: 130 };
    recalling("2018-06-25", by).recordsKinds("mandate-recalled");
    recalling("2018-06-24", by).refuses(tooEarly("fromDay", "2018-06-25"));
    recalling("2018-06-25", { ...by, section: 0 }).refuses({ code: "section-missing" });
    const ahead = { ...by, day: "2018-06-26" };
    recalling("2018-06-26", ahead).refuses({ code: "paper-ahead", day: day("2018-06-26") });
    const before = { ...by, day: "2018-04-24" };
    recalling("2018-06-25", before).refuses(tooEarly("day", "2018-04-25"));
    recalling("2018-06-25", { ...by, day: "2018-04-25" }).recordsKinds("mandate-recalled");
  });
});

describe("whether a mandate carries a decision on a day", () => {
  it("R12: it does from its first day to its last, both included", () => {
    const mandate = mandateOf({ ...mandateCommand, mandate: mandateId("second") });
    expect(mandateHindrance(mandate, day("2018-04-24"))).toStrictEqual({
      code: "mandate-not-yet",
      from: "2018-04-25",
    });
    expect(mandateHindrance(mandate, day("2018-04-25"))).toBeNull();
    expect(mandateHindrance(mandate, day("2018-12-31"))).toBeNull();
    expect(mandateHindrance(mandate, day("2019-01-01"))).toStrictEqual({
      code: "mandate-expired",
      to: "2018-12-31",
    });
  });

  it("R12: it does not before the board's own day, whatever its validity says", () => {
    const mandate = { ...mandateOf(recall("2019-01-01")), validFrom: day("2018-01-01") };
    expect(mandateHindrance(mandate, day("2018-04-24"))).toStrictEqual({
      code: "mandate-not-yet",
      from: "2018-04-25",
    });
    const later = { ...mandate, validFrom: day("2018-05-01") };
    expect(mandateHindrance(later, day("2018-04-30"))).toStrictEqual({
      code: "mandate-not-yet",
      from: "2018-05-01",
    });
  });

  it("R12: it does not from the day it is recalled", () => {
    const mandate = mandateOf(recall("2018-07-01"));
    expect(mandateHindrance(mandate, day("2018-06-30"))).toBeNull();
    expect(mandateHindrance(mandate, day("2018-07-01"))).toStrictEqual({
      code: "mandate-recalled",
      from: "2018-07-01",
    });
  });
});

describe("whether the basis lets the holder decide", () => {
  const { state } = worldOf(...money);
  const mandate = mandateOf(recall("2019-01-01"));
  const hindrance = (
    basis: "delegation" | "onward-delegation" | "preparation" | "execution",
    holder = positions.director,
    change: Partial<typeof mandate> = {},
  ) => basisHindrance(state, { ...mandate, ...change }, basis, holder);

  it("R13: a head of administration passes on what the board has allowed, one step", () => {
    expect(hindrance("onward-delegation")).toBeNull();
    expect(
      hindrance("onward-delegation", positions.director, { onwardSource: null }),
    ).toStrictEqual({ code: "onward-not-allowed" });
    expect(hindrance("onward-delegation", positions.chief)).toStrictEqual({
      code: "onward-second-step",
    });
  });

  it("R13: nobody but a head of administration passes a delegation on", () => {
    const byDirector = { delegate: positions.director };
    expect(hindrance("onward-delegation", positions.finance, byDirector)).toStrictEqual({
      code: "delegate-not-head",
      position: positions.director,
    });
    expect(
      hindrance("onward-delegation", positions.finance, { delegate: positionId("no") }),
    ).toStrictEqual({ code: "delegate-not-head", position: "no" });
  });

  it("R13: a delegation from the board is its delegate's alone", () => {
    expect(hindrance("delegation", positions.chief)).toBeNull();
    expect(hindrance("delegation", positions.director)).toStrictEqual({
      code: "holder-not-delegate",
      position: positions.chief,
    });
  });

  it("asks nothing of those who prepare or carry out", () => {
    expect(hindrance("preparation")).toBeNull();
    expect(hindrance("execution")).toBeNull();
  });
});

it("R13: a pot holder can never pass a pot on", () => {
  const passOn = { ...potCommand, holder: positions.finance, purposeConfirmed: true };
  given(...authority)
    .at("2018-06-25 10:14")
    .as(people.director)
    .when(passOn)
    .refuses({ code: "not-secretariat" });
  given(...authority)
    .at("2018-06-25 10:14")
    .as(people.secretary)
    .when(passOn)
    .refuses({ code: "already-exists", id: "skills" });
});
