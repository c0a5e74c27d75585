import { describe, expect, it } from "vitest";
import { day } from "../../../../src/domain/brand.ts";
import type { Event } from "../../../../src/domain/event.ts";
import { decided } from "../../../domain/ask.ts";
import { authority } from "../../../domain/fixture.ts";
import { worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { Desk } from "./clicking.ts";

const august = { card: "meeting", meeting: ids.august } as const;

describe("a meeting that nobody held", () => {
  const late = "2018-09-03";

  it("is noted afterwards from its card, with a reason, and its list waits for another", () => {
    const table = new Desk(
      worldOf(...authority, ...decided("skills")),
      people.secretary,
      late,
      august,
    );
    expect(table.seen.titles).toStrictEqual([
      "Anmälningslistan",
      "Mötet hölls inte",
      "Historik",
      "Alla möten",
    ]);
    table.press("Mötet hölls inte");
    expect(table.seen.text).toContain(
      "Ska det antecknas att regionstyrelsens möte 29 augusti 2018 inte blev av?",
    );
    expect(table.seen.text).toContain("Två anmälningar blir utan möte.");
    table.press("Anteckna att det inte hölls");
    expect(table.seen.text).toContain("Fältet är tomt.");
    table.press("Anteckna att det inte hölls", { reason: "Styrelsen var inte beslutför." });
    expect(table.seen.text).toContain("Mötet är inställt. Skäl: Styrelsen var inte beslutför.");
    expect(table.seen.titles).not.toContain("Mötet hölls inte");
    expect(table.world.state.notices.get("decision/1/2018")?.lost?.meeting).toBe(ids.august);
  });

  it("is not offered once a paragraph stands in its minutes", () => {
    const reported: Event = {
      type: "notices-reported",
      meeting: ids.august,
      section: 160,
      day: day("2018-08-29"),
      notices: [],
      except: [],
    };
    const world = worldOf(...authority, reported);
    const table = new Desk(world, people.secretary, late, august);
    expect(table.seen.titles).not.toContain("Mötet hölls inte");
    const form = { card: "cancel-meeting", meeting: ids.august } as const;
    const forged = new Desk(world, people.secretary, late, form);
    expect(forged.seen.titles).not.toContain("Anteckna att det inte hölls");
  });
});
