import { describe, expect, it } from "vitest";
import { decisionNumber } from "../../../../src/domain/brand.ts";
import { decided } from "../../../domain/ask.ts";
import { did, worldOf } from "../../../domain/given.ts";
import { abouts, onList, steps } from "../../../domain/notice-world.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { shown } from "../../cards-2/scene.ts";
import { outcome } from "./press.ts";

const meeting = ids.august;

describe("a whole list without a meeting", () => {
  const cancelled = did(people.secretary, "2018-08-01 09:00", {
    type: "cancel-meeting",
    meeting,
    reason: "För få ärenden.",
  });
  const world = worldOf(...onList, ...decided("own", undefined, "2018-06-25 10:30"), cancelled);
  const card = { card: "bind-notice", about: abouts.first } as const;
  const press = (button: string) => ({
    world,
    card,
    on: "2018-08-01",
    button,
    typed: { meeting: ids.september },
  });

  it("gets another in one press, or one by one", () => {
    expect(outcome(press("Flytta hela listan, 4 beslut"))).toEqual(
      Array.from({ length: 4 }, () => "notice-bound"),
    );
    expect(outcome(press("Anmäl till mötet"))).toEqual(["notice-bound"]);
  });

  it("offers the meetings that are held, and the button only for a list", () => {
    const { fields } = shown(world, card, people.secretary, { on: "2018-08-01" });
    expect(fields[0]?.choices.map((one) => one.value)).toEqual([ids.september]);
    const alone = worldOf(
      ...onList,
      steps.numbered,
      ...decided("own", undefined, "2018-09-12 10:00"),
    );
    const about = { kind: "decision", decision: decisionNumber("3/2018") } as const;
    const { titles } = shown(alone, { card: "bind-notice", about }, people.secretary, {
      on: "2018-09-12",
    });
    expect(titles).toEqual(["Anmäl till mötet", "Tillbaka"]);
  });

  it("says why it came, where it asks", () => {
    const why = "Du får det här för att du ingår i sekretariatet.";
    expect(shown(world, card, people.secretary, { on: "2018-08-01" }).text).toContain(why);
    const bound = worldOf(...onList);
    expect(shown(bound, card, people.secretary, { on: "2018-08-01" }).text).not.toContain(why);
  });
});
