import { describe, expect, it } from "vitest";
import { day } from "../../../../src/domain/brand.ts";
import { made } from "../../../../src/teams/documents/made.ts";
import { decided } from "../../../domain/ask.ts";
import { authority, pots } from "../../../domain/fixture.ts";
import { worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";

const world = worldOf(...authority, ...decided("skills"));

describe("the document of a follow-up", () => {
  const fetches = (on: string): readonly string[] =>
    shown(
      world,
      { card: "follow-up-summary", grant: ids.grant, pot: pots.skills, cutOff: null, page: 1 },
      people.secretary,
      { on },
    ).titles.filter((title) => title.startsWith("Hämta sammanställningen"));

  it("is offered from the day that the window opens, and never says that nothing is given", () => {
    expect(fetches("2018-09-06")).toEqual([]);
    expect(fetches("2018-09-07")).toHaveLength(1);
    const of = {
      kind: "follow-up",
      grant: ids.grant,
      pot: pots.skills,
      cutOff: day("2018-08-31"),
    } as const;
    const at = (on: string) => made(of, world.state, viewerOf(people.secretary, { on }));
    expect(at("2018-09-06")).toBeNull();
    expect(at("2018-09-07")).not.toBeNull();
  });
});
