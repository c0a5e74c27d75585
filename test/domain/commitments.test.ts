import { describe, expect, it } from "vitest";
import { type Commitments, commitmentsOf } from "../../src/domain/commitments.ts";
import { kronor, total } from "../../src/domain/money.ts";
import { grant } from "../../src/local/sample/grant.ts";
import { sampleWorld } from "../teams/cards/world.ts";
import { decided } from "./ask.ts";
import { answerFollowUp } from "./ask-follow-up.ts";
import { authority } from "./fixture.ts";
import { did, worldOf } from "./given.ts";
import { ids, people } from "./organisation.ts";

const sums = (...kronors: readonly [number, number, number, number]): Commitments["sums"] => {
  const [yes, unclear, unstated, no] = kronors;
  return {
    yes: kronor(yes),
    unclear: kronor(unclear),
    unstated: kronor(unstated),
    no: kronor(no),
  };
};

describe("what next year is bound by", () => {
  it("R10: is the seed's 9,5 million, 0,3 uncertain, 2,45 unknown, and nothing taken for a no", () => {
    const found = commitmentsOf(sampleWorld().state, grant.id);
    expect(found.year).toBe(2019);
    expect(found.sums).toEqual(sums(9_500_000, 300_000, 2_450_000, 4_670_000));
    expect(total(found.rows.map((row) => row.amount))).toBe(kronor(16_920_000));
  });

  it("counts what our decisions have granted beside what paper did", () => {
    const { state } = worldOf(...authority, ...decided("skills"));
    expect(commitmentsOf(state, ids.grant).sums).toEqual(sums(400_000, 0, 50_000, 350_000));
  });

  it("R09: follows the newest answer, whatever the request said", () => {
    const { state } = worldOf(
      ...authority,
      ...decided("skills"),
      did(people.director, "2018-09-10", answerFollowUp("mentors", { needAmount: 250_000 })),
      did(people.director, "2018-09-10", answerFollowUp("courses", { need: "unclear" })),
      did(
        people.director,
        "2019-01-10",
        answerFollowUp("mentors", { cutOff: "2018-12-31", need: "no" }),
      ),
    );
    expect(commitmentsOf(state, ids.grant).sums).toEqual(sums(0, 100_000, 50_000, 550_000));
  });

  it("puts the largest first, and knows nothing of other grants", () => {
    const { state } = worldOf(...authority, ...decided("skills"));
    const { rows } = commitmentsOf(state, ids.grant);
    expect(rows.map((row) => row.activity)).toEqual([
      "Mentorer",
      "Kurser",
      "Schemaläggning",
      "Träningscenter",
    ]);
    expect(commitmentsOf(state, grant.id).rows).toEqual([]);
  });
});
