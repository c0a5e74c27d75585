import { describe, expect, it } from "vitest";
import { logPosition } from "../../../../src/domain/brand.ts";
import { dutyKinds } from "../../../../src/domain/reminder.ts";
import { defaultLadders } from "../../../../src/notify/ladder.ts";
import { parseClick } from "../../../../src/teams/parse-click.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import type { Asked } from "../../../../src/teams/asked.ts";
import { authority } from "../../../domain/fixture.ts";
import { worldOf } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";

const { secretary, chief } = people;
const world = worldOf(...authority);
const setLadder = { type: "ladder-set", duty: "number-list", remind: [-3], escalate: [] } as const;
const set = worldOf(...authority, setLadder);

const clicked = (verb: string, data: Record<string, unknown>): Asked =>
  parseClick(
    { verb, data, activityId: null, automatic: false },
    world.state,
    viewerOf(secretary, {}),
  );

describe.each(["sv", "en"] as const)("the ladders in %s", (language) => {
  it("stand on one card, each with its steps and the way to change it", () => {
    for (const one of [world, set]) {
      const { content, text, titles } = shown(one, { card: "ladders" }, secretary, { language });
      expect(complaintsAbout(content)).toEqual([]);
      const change = language === "sv" ? "Ändra" : "Change";
      expect(titles.filter((title) => title === change)).toHaveLength(dutyKinds.length);
      expect(text).not.toContain("undefined");
    }
  });

  it("are changed one by one, in a form that is filled in", () => {
    for (const duty of dutyKinds) {
      const { content, fields } = shown(set, { card: "ladder", duty }, secretary, { language });
      expect(complaintsAbout(content)).toEqual([]);
      expect(fields.map(({ id }) => id)).toEqual(["remind", "escalate"]);
    }
  });
});

it("says the steps in words, and which ladder the secretariat has changed", () => {
  const { text } = shown(set, { card: "ladders" }, secretary);
  expect(text).toContain("Anmälningslistans diarienummer\n3 arbetsdagar före.\nÄndrad");
  expect(shown(world, { card: "ladders" }, secretary).text).toContain(
    "10, 5, 2 och 1 arbetsdagar före, och samma dag. Närmaste chef: 1 arbetsdag efter.",
  );
});

it("tells of the ladder of the money's last day, until one is set for all days", () => {
  const card = { card: "ladder", duty: "undistributed" } as const;
  const lastDay = "Pengarnas sista dag: 20, 10 och 5 arbetsdagar före. Närmaste chef: 1 arbetsdag";
  expect(shown(world, { card: "ladders" }, secretary).text).toContain(lastDay);
  expect(shown(world, card, secretary).text).toContain(lastDay);
  const own = worldOf(...authority, { ...setLadder, duty: "undistributed" });
  const { text } = shown(own, card, secretary);
  expect(text).not.toContain(lastDay);
  expect(text).toContain("Det du sparar gäller också pengarnas sista dag.");
  expect(shown(world, { ...card, duty: "approval" }, secretary).text).not.toContain("sista dag.");
});

it("offers to reset only what has been changed", () => {
  const card = { card: "ladder", duty: "number-list" } as const;
  expect(shown(world, card, secretary).titles).toEqual(["Spara", "Tillbaka"]);
  const changed = shown(set, card, secretary);
  expect(changed.titles).toEqual(["Spara", "Återställ", "Tillbaka"]);
  expect(changed.fields[0]?.value).toBe("3");
  expect(changed.text).toContain("Från början: 10, 5, 2 och 1 arbetsdagar före");
});

it("stands as it was delivered when it has been reset", () => {
  const reset = { ...setLadder, ...defaultLadders["number-list"] };
  const back = worldOf(...authority, setLadder, reset);
  expect(shown(back, { card: "ladders" }, secretary).text).not.toContain("Ändrad");
  const { titles } = shown(back, { card: "ladder", duty: "number-list" }, secretary);
  expect(titles).toEqual(["Spara", "Tillbaka"]);
});

it("is nobody's but the secretariat's", () => {
  for (const card of [
    { card: "ladders" },
    { card: "ladder", duty: "approval" },
    { card: "quiet-days" },
  ] as const) {
    expect(maySee(card, world.state, viewerOf(secretary, {}))).toBe(true);
    expect(maySee(card, world.state, viewerOf(chief, {}))).toBe(false);
  }
});

describe("a click", () => {
  const next = { card: "ladders" };

  it("sets the ladder that was typed", () => {
    const typed = { duty: "number-list", remind: "10, 5, 0", escalate: "3", next };
    expect(clicked("set-ladder", typed)).toEqual({
      kind: "commands",
      commands: [{ type: "set-ladder", duty: "number-list", remind: [-10, -5, 0], escalate: [3] }],
      next,
      form: { card: "ladder", duty: "number-list" },
    });
  });

  it("resets it whatever stands in the fields", () => {
    const typed = { duty: "number-list", remind: "skräp", escalate: "", reset: true, next };
    expect(clicked("set-ladder", typed)).toMatchObject({
      commands: [{ type: "set-ladder", duty: "number-list", ...defaultLadders["number-list"] }],
    });
  });

  it("comes back with what could not be read right above its field", () => {
    const typed = { duty: "number-list", remind: "10, snart", escalate: "3" };
    const asked = clicked("set-ladder", typed);
    expect(asked).toEqual({
      kind: "mend",
      errors: [{ field: "remind", problem: { code: "offsets-unreadable", typed: "10, snart" } }],
      card: { card: "ladder", duty: "number-list" },
    });
    const { text, fields } = shown(world, { card: "ladder", duty: "number-list" }, secretary, {
      said: {
        refusal: {
          code: "fields",
          errors: [
            { field: "remind", problem: { code: "offsets-unreadable", typed: "10, snart" } },
          ],
        },
        typed,
      },
    });
    expect(text).toContain("Det går inte att läsa 10, snart. Skriv antal arbetsdagar");
    expect(fields.map(({ value }) => value)).toEqual(["10, snart", "3"]);
  });

  it("turns one kind of quiet day, and leaves the others", () => {
    const { buttons, text } = shown(world, { card: "quiet-days" }, secretary);
    expect(text).toContain("Juli, vecka 28–31");
    const [july, bridge, half] = buttons.map(({ action }) =>
      clicked("set-quiet-days", {
        ...(action["data"] as Record<string, unknown>),
      }),
    );
    const quiet = { july: true, bridgeDays: true, halfDays: false };
    const command = (changed: object) => ({
      commands: [{ type: "set-quiet-days", quiet: { ...quiet, ...changed } }],
    });
    expect(july).toMatchObject(command({ july: false }));
    expect(bridge).toMatchObject(command({ bridgeDays: false }));
    expect(half).toMatchObject(command({ halfDays: true }));
  });

  it("takes, gives back and sleeps on a duty that it names twice", () => {
    const ids = { duty: "number-list:meeting/m", subject: "meeting/m" };
    const revision = logPosition(0);
    for (const verb of ["take-duty", "give-back-duty"])
      expect(clicked(verb, { ...ids, revision })).toMatchObject({
        commands: [{ type: verb, ...ids }],
      });
    expect(clicked("snooze-duty", { ...ids, until: "2018-08-14" })).toMatchObject({
      commands: [{ type: "snooze-duty", ...ids, until: "2018-08-14" }],
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ["take-duty", { duty: "number-list:meeting/m", subject: "meeting/other" }],
    ["take-duty", { duty: "nonsense:meeting/m", subject: "meeting/m" }],
    ["take-duty", { duty: "x".repeat(400), subject: "meeting/m" }],
    ["give-back-duty", { duty: 7, subject: "meeting/m" }],
    ["snooze-duty", { duty: "number-list:meeting/m", subject: "meeting/m", until: "snart" }],
    ["snooze-duty", { duty: "number-list:meeting/m", subject: "<script>", until: "2018-08-14" }],
    ["set-ladder", { duty: "nonsense", remind: "1" }],
    ["set-quiet-days", { quiet: { july: "yes" } }],
    ["set-quiet-days", {}],
  ])("that was forged is not read: %s %j", (verb, data) => {
    expect(clicked(verb, data)).toEqual({ kind: "unreadable" });
  });
});
