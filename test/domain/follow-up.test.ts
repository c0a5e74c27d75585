import { describe, expect, it } from "vitest";
import { day, type PersonId } from "../../src/domain/brand.ts";
import type { FieldError } from "../../src/domain/refusal.ts";
import { kronor } from "../../src/domain/money.ts";
import { type Answering, answerFollowUp } from "./ask-follow-up.ts";
import { decided } from "./ask.ts";
import { authority, pots } from "./fixture.ts";
import { did, given, worldOf } from "./given.ts";
import { holds, imported, people, positions } from "./organisation.ts";

const granted = [...authority, ...decided("skills")];
const asked = (as: PersonId, row: string, answer: Answering = {}, at = "2018-09-10") =>
  given(...granted)
    .at(at)
    .as(as)
    .when(answerFollowUp(row, answer));

const event = {
  type: "follow-up-answered",
  decision: "1/2018",
  row: "mentors",
  cutOff: "2018-08-31",
  pot: pots.skills,
  used: kronor(50_000),
  left: kronor(350_000),
  forecast: kronor(200_000),
  effect: "as-promised",
  need: "yes",
  needAmount: kronor(100_000),
  day: "2018-09-10",
  private: { comment: "" },
};

const fields = (...errors: readonly FieldError[]) => ({ code: "fields", errors }) as const;

describe("an answer to a follow-up", () => {
  it("R20: is what is used, what is left by it, the forecast, the effect and next year's need", () => {
    const state = asked(people.director, "mentors").records(event);
    const stored = state.followUps.get("1/2018/mentors/2018-08-31");
    expect(stored).toMatchObject({ by: people.director, left: kronor(350_000), pot: pots.skills });
    expect(state.trails.get(`pot/${pots.skills}`)?.at(-1)?.event).toBe("follow-up-answered");
  });

  it("takes the place of the one before it", () => {
    const state = given(...granted, did(people.director, "2018-09-10", answerFollowUp("mentors")))
      .at("2018-09-11")
      .as(people.director)
      .when(answerFollowUp("mentors", { used: 60_000 }))
      .recordsKinds("follow-up-answered");
    expect(state.followUps.get("1/2018/mentors/2018-08-31")?.used).toBe(kronor(60_000));
    expect(state.followUps.size).toBe(1);
  });

  it("is not told twice", () => {
    given(...granted, did(people.director, "2018-09-10", answerFollowUp("mentors")))
      .at("2018-09-11")
      .as(people.secretary)
      .when(answerFollowUp("mentors"))
      .records();
  });

  it("has no amount of need where nothing is needed, whatever stands in the field", () => {
    asked(people.director, "mentors", { need: "no" }).records({
      ...event,
      need: "no",
      needAmount: null,
    });
    const unreadable = { kind: "unreadable", why: "spacing", typed: "1 2" } as const;
    asked(people.director, "mentors", { need: "no", needAmount: unreadable }).recordsKinds(
      "follow-up-answered",
    );
  });

  it("comes from a substitute of the pot's holder, in whose right he acts", () => {
    const away = did(people.secretary, "2018-09-01", {
      type: "report-absence",
      person: people.director,
      from: day("2018-09-03"),
      to: day("2018-09-30"),
    });
    given(...granted, away)
      .at("2018-09-10")
      .as(people.directorSubstitute)
      .when(answerFollowUp("mentors"))
      .recordsKinds("follow-up-answered");
  });

  it("comes from whoever holds the position that the row names", () => {
    given(...granted, imported(holds("computers", "clinic")))
      .at("2018-09-10")
      .as(people.computers)
      .when(answerFollowUp("mentors"))
      .recordsKinds("follow-up-answered");
  });

  it("comes from the pot's holder also where another answers for the row, in his own right", () => {
    const other = imported(holds("computers", "clinic"));
    const answer = did(people.director, "2018-09-10", answerFollowUp("mentors"));
    const by = worldOf(...granted, other, answer).records.at(-1)?.by;
    expect(by).toMatchObject({
      person: people.director,
      capacity: { position: positions.director, standing: "ordinary" },
    });
  });

  it("comes from the secretariat on behalf of them", () => {
    asked(people.secretary, "mentors").recordsKinds("follow-up-answered");
  });

  it("is refused from anybody else, and says who answers", () => {
    for (const other of [people.finance, people.auditor, people.outsider]) {
      asked(other, "mentors").refuses({ code: "not-responsible", people: [people.director] });
    }
  });

  it("R33: never comes from a program", () => {
    given(...granted)
      .at("2018-09-10")
      .asProgram("import")
      .when(answerFollowUp("mentors"))
      .refuses({ code: "human-required" });
  });

  it("waits until the figures are there", () => {
    const opensOn = day("2018-09-07");
    asked(people.director, "mentors", {}, "2018-09-06").refuses({
      code: "follow-up-not-open",
      opensOn,
    });
    asked(people.director, "mentors", {}, "2018-09-07").recordsKinds("follow-up-answered");
  });

  it.each([
    [
      "a decision that is not there",
      "mentors",
      { decision: "9/2018" },
      "9/2018/mentors/2018-08-31",
    ],
    ["a row that is not there", "nothing", {}, "1/2018/nothing/2018-08-31"],
    ["a row that got no money", "leaders", {}, "1/2018/leaders/2018-08-31"],
    ["a day that is no cut-off", "mentors", { cutOff: "2018-09-01" }, "1/2018/mentors/2018-09-01"],
    [
      "a cut-off before the decision",
      "mentors",
      { cutOff: "2018-04-30" },
      "1/2018/mentors/2018-04-30",
    ],
  ])("is refused for %s", (_what, row, answer, id) => {
    asked(people.director, row, answer).refuses({ code: "not-found", id });
  });

  it("may use the last öre but not one krona more without a word", () => {
    asked(people.director, "mentors", { used: 400_000, forecast: 400_000 }).recordsKinds(
      "follow-up-answered",
    );
    const problem = {
      code: "more-than-granted",
      amount: kronor(400_001),
      granted: kronor(400_000),
    } as const;
    const over = { used: 400_001, forecast: 400_001 };
    asked(people.director, "mentors", over).refuses(fields({ field: "used", problem }));
    asked(people.director, "mentors", { forecast: 400_001 }).refuses(
      fields({ field: "forecast", problem }),
    );
    asked(people.director, "mentors", { ...over, comment: "Kliniken lade till." }).recordsKinds(
      "follow-up-answered",
    );
  });

  it("foresees no less than what is used, without a word", () => {
    const less = { used: 50_000, forecast: 49_999 };
    const problem = {
      code: "less-than-used",
      amount: kronor(49_999),
      used: kronor(50_000),
    } as const;
    asked(people.director, "mentors", less).refuses(fields({ field: "forecast", problem }));
    asked(people.director, "mentors", { ...less, comment: "En faktura rättas." }).recordsKinds(
      "follow-up-answered",
    );
  });

  it("says everything that is wrong at once", () => {
    const typed = "tre";
    asked(people.director, "mentors", {
      used: { kind: "empty" },
      forecast: { kind: "unreadable", why: "not-an-amount", typed },
      effect: null,
      need: null,
      comment: "x".repeat(1_001),
    }).refuses(
      fields(
        { field: "used", problem: { code: "missing" } },
        { field: "forecast", problem: { code: "amount-unreadable", why: "not-an-amount", typed } },
        { field: "effect", problem: { code: "not-chosen" } },
        { field: "need", problem: { code: "not-chosen" } },
        { field: "comment", problem: { code: "too-long", length: 1_001, max: 1_000 } },
      ),
    );
  });

  it("R09: does not leave the need unstated", () => {
    asked(people.director, "mentors", { need: "unstated" }).refuses(
      fields({ field: "need", problem: { code: "not-chosen" } }),
    );
  });

  it.each(["yes", "unclear"] as const)("names an amount where the need is %s", (need) => {
    asked(people.director, "mentors", { need, needAmount: { kind: "empty" } }).refuses(
      fields({ field: "needAmount", problem: { code: "missing" } }),
    );
    asked(people.director, "mentors", { need, needAmount: 0 }).refuses(
      fields({ field: "needAmount", problem: { code: "need-of-nothing" } }),
    );
  });
});
