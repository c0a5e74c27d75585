import { describe, expect, it } from "vitest";
import { day, potId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { kronor } from "../../src/domain/money.ts";
import { potThen } from "../../src/domain/pot-days.ts";
import { decided, decideIt, giveBack, refer, sent, submit, withdraw } from "./ask.ts";
import { authority, potCommand, pots, proposals } from "./fixture.ts";
import { did, type Done, type World, worldOf } from "./given.ts";
import { back, closes, done, left, yearOver } from "./year-over.ts";
import { people, positions } from "./organisation.ts";

const { skills } = proposals;

/** The figures of a pot in kronor when a day was over: amount, decided, proposed, left. */
function figuresOn(world: World, on: string, pot: string = pots.skills) {
  const { it: then } = potThen(world.state, pot, day(on));
  if (then === null) return null;
  const { amount, posted, reserved, left } = then;
  return [amount, posted, reserved, left].map((one) => one / 100);
}

const stageOn = (world: World, on: string) =>
  potThen(world.state, pots.skills, day(on)).it?.stage ?? null;

const returned: readonly Done[] = [
  ...sent("skills"),
  did(people.chief, "2018-06-27 09:30", giveBack(skills)),
  did(people.director, "2018-06-28 09:30", submit(skills)),
  did(people.chief, "2018-06-29 09:30", decideIt(skills)),
];

describe("a pot as it stood when a day was over (R07, R30)", () => {
  const world = worldOf(...authority, ...returned);

  it.each([
    ["2018-06-24", [1_000_000, 0, 0, 1_000_000], "new"],
    ["2018-06-25", [1_000_000, 0, 600_000, 400_000], "submitted"],
    ["2018-06-26", [1_000_000, 0, 600_000, 400_000], "submitted"],
    ["2018-06-27", [1_000_000, 0, 0, 1_000_000], "new"],
    ["2018-06-28", [1_000_000, 0, 600_000, 400_000], "submitted"],
    ["2018-06-29", [1_000_000, 600_000, 0, 400_000], "done"],
    ["2019-01-01", [1_000_000, 600_000, 0, 400_000], "done"],
  ])(
    "on %s has the amount, the decided, the proposed and the left of that day",
    (on, figures, stage) => {
      expect(figuresOn(world, on)).toEqual(figures);
      expect(stageOn(world, on)).toBe(stage);
    },
  );

  it("is not there before it was opened", () => {
    expect(figuresOn(world, "2017-12-31")).toBeNull();
    expect(figuresOn(world, "2018-06-24", "nowhere")).toBeNull();
  });

  it("knows the changes on either side", () => {
    const at = potThen(world.state, pots.skills, day("2018-06-26"));
    expect(at.later).toBe("2018-06-27");
    expect(potThen(world.state, pots.skills, day("2018-06-28")).earlier).toBe("2018-06-27");
    expect(potThen(world.state, pots.skills, day("2018-06-29")).later).toBeNull();
    expect(potThen(world.state, pots.skills, day("2017-12-31"))).toMatchObject({ earlier: null });
  });

  it("keeps one line for a day, however much happens on it", () => {
    const busy = worldOf(
      ...authority,
      ...sent("skills"),
      did(people.director, "2018-06-25 11:00", withdraw(skills)),
      did(people.director, "2018-06-25 12:00", submit(skills)),
      did(people.director, "2018-06-25 13:00", withdraw(skills)),
    );
    const days = busy.state.potDays.get(pots.skills) ?? [];
    expect(new Set(days.map((one) => one.day)).size).toBe(days.length);
    expect(figuresOn(busy, "2018-06-25")).toEqual([1_000_000, 0, 0, 1_000_000]);
  });

  it("has no line for days on which somebody only wrote in a draft", () => {
    const before = worldOf(...authority).state.potDays.get(pots.skills);
    const drafting = worldOf(
      ...authority,
      did(people.director, "2018-06-26 09:00", { type: "open-draft", pot: pots.skills }),
    );
    expect(drafting.state.potDays.get(pots.skills)).toEqual(before);
  });

  it("ends its day at midnight in Stockholm, not in Greenwich", () => {
    const late = worldOf(
      ...authority,
      ...sent("skills"),
      did(people.chief, "2018-06-30 00:30", decideIt(skills)),
    );
    expect(figuresOn(late, "2018-06-29")).toEqual([1_000_000, 0, 600_000, 400_000]);
    expect(figuresOn(late, "2018-06-30")).toEqual([1_000_000, 600_000, 0, 400_000]);
  });

  it("is referred while the board has it", () => {
    const handed = worldOf(
      ...authority,
      ...sent("skills"),
      did(people.chief, "2018-06-26 09:30", refer(skills)),
    );
    expect([stageOn(handed, "2018-06-25"), stageOn(handed, "2018-06-26")]).toEqual([
      "submitted",
      "referred",
    ]);
    expect(figuresOn(handed, "2018-06-26")).toEqual([1_000_000, 0, 600_000, 400_000]);
  });

  it("leaves the other pots as they were", () => {
    const other = worldOf(...authority, ...decided("digital"));
    expect(other.state.potDays.get(pots.skills)).toHaveLength(1);
  });
});

describe("a pot whose year was closed (R07)", () => {
  it("has from that day on what went by the close, and before it what was left", () => {
    const { state } = worldOf(...yearOver, done(closes(back)));
    const on = (date: string) => potThen(state, pots.skills, day(date)).it;
    expect(on("2019-01-14")).toMatchObject({ stage: "done", left, amount: kronor(1_000_000) });
    expect(on("2019-01-15")).toMatchObject({ stage: "locked", left: 0, amount: kronor(600_000) });
  });
});

describe("a pot that was put right or closed", () => {
  const fresh = potId("fresh");
  const terms = {
    title: "Ny",
    purpose: "skills",
    amount: kronor(60_000),
    holder: positions.director,
  };
  const opens: Command = { ...potCommand, pot: fresh, ...terms };
  const amended = { ...terms, title: "Rätt", amount: kronor(90_000), holder: positions.finance };
  const world = worldOf(
    ...authority,
    did(people.secretary, "2018-06-25 09:00", opens),
    did(people.secretary, "2018-06-26 09:00", {
      type: "amend-pot",
      pot: fresh,
      was: null,
      ...amended,
      purposeConfirmed: false,
    }),
    did(people.secretary, "2018-06-28 09:00", {
      type: "close-pot",
      pot: fresh,
      reason: "Inlagd två gånger",
    }),
  );
  const on = (date: string) => potThen(world.state, fresh, day(date)).it;

  it("keeps its old name, amount and holder for the days before", () => {
    expect(on("2018-06-24")).toBeNull();
    expect(on("2018-06-25")).toMatchObject(terms);
    expect(on("2018-06-27")).toMatchObject(amended);
  });

  it("is closed from that day on, with what it had last", () => {
    expect(on("2018-06-28")).toMatchObject({ stage: "closed", amount: kronor(90_000) });
    expect(on("2018-06-27")?.stage).toBe("new");
  });
});
