import { describe, expect, it } from "vitest";
import { rowId } from "../../src/domain/brand.ts";
import { asCorrected } from "../../src/domain/correction.ts";
import { conditionsOf, renamedConditions } from "../../src/domain/terms.ts";
import { correct, first } from "./amending.ts";
import { decidedOn } from "./ask.ts";
import { authority } from "./fixture.ts";
import { type Asked, did, type Done, given, worldOf } from "./given.ts";
import { people } from "./organisation.ts";

const terms = {
  conditions: ["Mentorer: pengarna gäller om platserna är tillsatta i september", "Moms ingår"],
  appendices: [],
};
const made = decidedOn(terms.conditions.join("\n"), "");
const asking = (by: keyof typeof people, asked: Asked, ...done: readonly Done[]) =>
  given(...authority, ...done)
    .at("2018-06-27 10:14")
    .as(people[by])
    .when(asked);

describe("the conditions of an activity whose name is corrected", () => {
  const [own = "", ofAll = ""] = terms.conditions;
  const renamed = own.replace("Mentorer", "Mentorer på alla avdelningar");
  const slip = did(people.chief, "2018-06-27 09:00", correct());
  const decisionIn = (template?: number) => {
    const { state } = worldOf(...authority, ...made, slip);
    const decision = state.decisions.get(first);
    if (decision === undefined) throw new Error("decided");
    return template === undefined
      ? decision
      : { ...decision, corrections: decision.corrections.map((one) => ({ ...one, template })) };
  };

  it("follow its name, and are its own still", () => {
    const decision = decisionIn();
    expect(decision.terms.conditions).toStrictEqual([own, ofAll]);
    const read = asCorrected(decision);
    expect(read.terms.conditions).toStrictEqual([renamed, ofAll]);
    expect(conditionsOf(read, rowId("mentors"))).toStrictEqual([renamed, ofAll]);
    expect(conditionsOf(read, rowId("courses"))).toStrictEqual([ofAll]);
  });

  it("keep the words that an older correction left them", () => {
    expect(asCorrected(decisionIn(6)).terms.conditions).toStrictEqual([own, ofAll]);
  });

  it("stay as they are where another row has the old name too", () => {
    const rows = ["one", "two"].map((id) => ({ id: rowId(id), activity: "Mentorer" }));
    expect(renamedConditions({ rows, terms }, [rowId("one")], "Handledare")).toStrictEqual(
      terms.conditions,
    );
  });

  it("are not given their old name back by a form from before it", () => {
    const typedBefore = `${own.replace("platserna", "platsen")}\n${ofAll}`;
    const form = (after: number) =>
      correct({ field: "conditions", row: null, is: typedBefore, after });
    asking("chief", form(0), ...made, slip).refuses({
      code: "text-corrected",
      number: 1,
      person: people.chief,
    });
    asking("chief", form(1), ...made, slip).recordsKinds("decision-corrected");
  });
});
