import { describe, expect, it } from "vitest";
import { type Day, day, grantId } from "../../src/domain/brand.ts";
import type { GrantCommand } from "../../src/domain/grant.ts";
import { unusedOfGrant } from "../../src/domain/grant-unused.ts";
import { kronor } from "../../src/domain/money.ts";
import { answerFollowUp } from "./ask-follow-up.ts";
import { decided, sent } from "./ask.ts";
import { authority } from "./fixture.ts";
import { did, type Done, given, worldOf } from "./given.ts";
import { ids, people } from "./organisation.ts";

const terms: GrantCommand & { type: "set-grant-terms" } = {
  type: "set-grant-terms",
  grant: ids.grant,
  requisitionDay: day("2018-11-30"),
  lastUseDay: day("2018-12-31"),
  reportDay: day("2019-03-29"),
  unspent: "repaid",
};

const step = (
  done: Day | null,
  reference = "S2018/1",
): GrantCommand & { type: "note-grant-step" } => ({
  type: "note-grant-step",
  grant: ids.grant,
  kind: "requisition",
  day: done,
  reference,
});

const asked = (command: GrantCommand, as = people.secretary) =>
  given(...authority)
    .at("2018-11-20")
    .as(as)
    .when(command);

describe("the days of a grant", () => {
  it.each([people.secretary, people.chief])("are set by %s", (who) => {
    const { type: _, ...set } = terms;
    const state = asked(terms, who).records({ type: "grant-terms-set", ...set });
    expect(state.grants.get(ids.grant)).toMatchObject({ unspent: "repaid", year: 2018 });
    expect(state.trails.get(`grant/${ids.grant}`)?.at(-1)?.event).toBe("grant-terms-set");
  });

  it("are not told twice", () => {
    given(...authority, did(people.secretary, "2018-11-01", terms))
      .at("2018-11-20")
      .as(people.chief)
      .when(terms)
      .records();
  });

  it.each([people.director, people.auditor])("are not for %s to set", (who) => {
    asked(terms, who).refuses({ code: "not-secretariat-or-delegate" });
    asked(step(day("2018-11-19")), who).refuses({ code: "not-secretariat-or-delegate" });
  });

  it("lie in the grant's year or the two that follow", () => {
    const outside = { ...terms, requisitionDay: day("2017-12-31"), reportDay: day("2021-01-01") };
    const problem = {
      code: "day-not-of-grant",
      from: day("2018-01-01"),
      to: day("2020-12-31"),
    } as const;
    asked(outside).refuses({
      code: "fields",
      errors: [
        { field: "requisitionDay", problem },
        { field: "reportDay", problem },
      ],
    });
    const inside = { ...terms, requisitionDay: day("2018-01-01"), reportDay: day("2020-12-31") };
    asked(inside).recordsKinds("grant-terms-set");
  });

  it("belong to a grant that is there", () => {
    const grant = grantId("nothing");
    asked({ ...terms, grant }).refuses({ code: "not-found", id: "nothing" });
  });
});

describe("a step of a grant", () => {
  it("is noted with its day and its number", () => {
    const done = day("2018-11-20");
    const state = asked(step(done, "  S2018/1 ")).records({
      type: "grant-step-done",
      grant: ids.grant,
      kind: "requisition",
      day: done,
      reference: "S2018/1",
    });
    expect(state.trails.get(`grant/${ids.grant}`)?.at(-1)?.facts).toEqual({
      text: "requisition",
      step: "2018-11-20",
    });
  });

  it("is not told twice, but can be corrected", () => {
    const before = [...authority, did(people.secretary, "2018-11-19", step(day("2018-11-19")))];
    const again = given(...before)
      .at("2018-11-20")
      .as(people.chief);
    again.when(step(day("2018-11-19"))).records();
    given(...before)
      .at("2018-11-20")
      .as(people.chief)
      .when(step(day("2018-11-16")))
      .recordsKinds("grant-step-done");
  });

  it.each([
    ["no day", step(null), [{ field: "day", problem: { code: "missing" } }]],
    [
      "tomorrow",
      step(day("2018-11-21")),
      [{ field: "day", problem: { code: "day-too-late", latest: day("2018-11-20") } }],
    ],
    [
      "the year before",
      step(day("2017-12-31")),
      [{ field: "day", problem: { code: "day-too-early", earliest: day("2018-01-01") } }],
    ],
    [
      "no number",
      step(day("2018-11-20"), "  "),
      [{ field: "reference", problem: { code: "missing" } }],
    ],
    [
      "too long a number",
      step(day("2018-11-20"), "x".repeat(121)),
      [{ field: "reference", problem: { code: "too-long", length: 121, max: 120 } }],
    ],
  ] as const)("is refused with %s", (_what, command, errors) => {
    asked(command).refuses({ code: "fields", errors });
  });

  it("R33: is never noted by a program", () => {
    const program = given(...authority)
      .at("2018-11-20")
      .asProgram("import");
    program.when(step(day("2018-11-19"))).refuses({ code: "human-required" });
  });
});

describe("money of a grant that nobody has used", () => {
  const unused = (...more: readonly Done[]) => {
    const { state } = worldOf(...authority, ...more);
    const grant = state.grants.get(ids.grant);
    return grant === undefined ? null : unusedOfGrant(grant, state);
  };

  it("is what is in no pot, what the pots hold, and what follow-ups say is left", () => {
    expect(unused()).toBe(kronor(2_800_000));
    expect(unused(...sent("skills"))).toBe(kronor(2_800_000));
    expect(unused(...decided("skills"))).toBe(kronor(2_800_000));
    const answer = did(people.director, "2018-09-10", answerFollowUp("mentors", { used: 150_000 }));
    expect(unused(...decided("skills"), answer)).toBe(kronor(2_650_000));
  });
});
