import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../../src/domain/brand.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { reported } from "../../../domain/assignment-ask.ts";
import { at, given3 } from "../../../domain/assignment-fixture.ts";
import { type World, worldOf } from "../../../domain/given.ts";
import { onList, upTo } from "../../../domain/notice-world.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown } from "../../cards-2/scene.ts";

const look = (
  world: World,
  card: Card,
  on: string,
  person: PersonId = people.secretary,
  language: "sv" | "en" = "sv",
): string => {
  const { content, text } = shown(world, card, person, { on, language });
  expect(complaintsAbout(content)).toEqual([]);
  return text;
};

describe("the text of the agenda item", () => {
  const list: Card = { card: "notices", meeting: ids.august, page: 1 };

  it("stands on the secretariat's list until the body has taken note, in Swedish for both", () => {
    const world = worldOf(...onList);
    const said = "Förslag till beslut: Regionstyrelsen tar del av anmälan.";
    expect(look(world, list, "2018-07-02")).toContain(said);
    expect(look(world, list, "2018-07-02")).toContain("Anmälan av delegationsbeslut. Tre beslut");
    expect(look(world, list, "2018-07-02", people.secretary, "en")).toContain(said);
    expect(look(world, list, "2018-07-02", people.chief)).not.toContain("Förslag till beslut");
    const done = worldOf(...onList, ...upTo("reported").slice(onList.length));
    expect(look(done, list, "2018-08-30")).not.toContain("Förslag till beslut");
  });
});

describe("the lines of the agenda", () => {
  const meeting: Card = { card: "meeting", meeting: at.august };
  const heading = "Att föra in på föredragningslistan";

  it("stand on the secretariat's meeting, for what is reported back at it", () => {
    for (const world of [worldOf(...given3), worldOf(...given3, reported)]) {
      const text = look(world, meeting, "2023-08-12");
      expect(text.slice(text.indexOf(heading))).toMatch(
        /Återrapport av uppdrag, RS 2023-06-07 § 121 p\. 2b \(.+\): Redovisa vilka aktiviteter/,
      );
      expect(look(world, meeting, "2023-08-12", people.chief)).not.toContain(heading);
    }
  });

  it("are none for what still sleeps", () => {
    const october: Card = { card: "meeting", meeting: at.october };
    expect(look(worldOf(...given3), october, "2023-08-12")).not.toContain(heading);
  });
});
