import { describe, expect, it } from "vitest";
import { day, decisionNumber } from "../../../../src/domain/brand.ts";
import type { Card } from "../../../../src/notify/card.ts";
import type { Asked } from "../../../../src/teams/asked.ts";
import { parseClick } from "../../../../src/teams/parse-click.ts";
import { decided } from "../../../domain/ask.ts";
import { abouts, appeal, by, onList, report, steps, upTo } from "../../../domain/notice-world.ts";
import { did, type World, worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { record, text } from "../../reading.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";

const meeting = ids.august;

interface Press {
  readonly world: World;
  readonly card: Card;
  readonly on: string;
  readonly button: string;
  readonly typed?: Readonly<Record<string, string>>;
}

/** What a button of a card asks for, with the form as it stands and what was typed over it. */
function pressed({ world, card, on, button, typed = {} }: Press): Asked {
  const { buttons, fields } = shown(world, card, people.secretary, { on });
  const found = buttons.find((one) => one.title === button);
  const standing = Object.fromEntries(fields.map((field) => [field.id, field.value]));
  const data = { ...record(found?.action["data"]), ...standing, ...typed };
  const click = { verb: text(found?.action["verb"]), data, activityId: null, automatic: false };
  return parseClick(click, world.state, viewerOf(people.secretary, { on }));
}

/** What comes of a press: the kinds of the events, or what has to be mended. */
function outcome(press: Press): readonly unknown[] {
  const asked = pressed(press);
  if (asked.kind === "mend") return asked.errors;
  if (asked.kind !== "commands") return [asked.kind];
  return asked.commands.flatMap((command): readonly unknown[] => {
    const decision = press.world.judge(command, contextAt(press.on));
    return decision.kind === "accepted"
      ? decision.events.map((event) => event.type)
      : [decision.refusal];
  });
}

const contextAt = (on: string) => ({
  actor: { kind: "person", person: people.secretary } as const,
  now: viewerOf(people.secretary, { on }).now,
  today: day(on),
  digest: () => "d".repeat(64),
});

const left = by("2018-08-30 09:00", report({ except: [abouts.second] }));
const listed = worldOf(...onList);
const appealed = worldOf(...upTo("announced"), by("2018-09-20 09:00", appeal(abouts.second)));

describe("the forms of a list", () => {
  it.each([
    [
      "its number",
      {
        world: listed,
        card: { card: "number-list", meeting },
        on: "2018-08-14",
        button: "Ange diarienummer",
        typed: { caseNumber: "RS/300/2018" },
      },
      ["notice-list-numbered"],
    ],
    [
      "its section, with its number in the same go",
      {
        world: listed,
        card: { card: "report-list", meeting },
        on: "2018-08-30",
        button: "Notera anmälan",
        typed: { caseNumber: "RS/300/2018", section: "§ 160" },
      },
      ["notice-list-numbered", "notices-reported"],
    ],
    [
      "a mended section",
      {
        world: worldOf(...upTo("reported")),
        card: { card: "report-list", meeting },
        on: "2018-08-31",
        button: "Rätta paragrafen",
        typed: { section: "161" },
      },
      ["notices-reported"],
    ],
    [
      "the adjusting, today as it stands",
      {
        world: worldOf(...upTo("reported")),
        card: { card: "adjust-minutes", meeting },
        on: "2018-09-05",
        button: "Notera justeringen",
      },
      ["minutes-adjusted"],
    ],
    [
      "the announcing, in words",
      {
        world: worldOf(...upTo("adjusted")),
        card: { card: "announce-minutes", meeting },
        on: "2018-09-06",
        button: "Notera anslaget",
        typed: { day: "idag" },
      },
      ["minutes-announced"],
    ],
    [
      "that no appeal came",
      {
        world: worldOf(...upTo("announced")),
        card: { card: "legal-force", meeting },
        on: "2018-09-28",
        button: "Inget överklagande har kommit in",
      },
      ["legal-force-confirmed"],
    ],
  ] as const)("note %s", (_name, press, events) => {
    expect(outcome(press)).toEqual(events);
  });

  it("leave out what was ticked, and nothing that is not on the list", () => {
    const asked = pressed({
      world: listed,
      card: { card: "report-list", meeting },
      on: "2018-08-30",
      button: "Notera anmälan",
      typed: {
        section: "160",
        "x:list": "decision/2/2018, registered/chief-2018-06-19,<script>,potts/1",
      },
    });
    expect(asked).toMatchObject({
      commands: [{ type: "report-notices", section: 160, except: [abouts.second, abouts.paper] }],
      form: { card: "report-list", meeting },
      next: { card: "notices", meeting, page: 1 },
    });
  });

  it.each([
    ["section", "sextio", { code: "missing" }],
    ["section", "0", { code: "missing" }],
    ["section", "160 a", { code: "missing" }],
    ["day", "i våras", { code: "day-unreadable", typed: "i våras" }],
    ["day", "2018-02-30", { code: "day-unreadable", typed: "2018-02-30" }],
  ])("ask again when %s is %j", (field, value, problem) => {
    const typed = { section: "160", caseNumber: "RS/300/2018", [field]: value };
    const card = { card: "report-list", meeting } as const;
    const asked = pressed({
      world: listed,
      card,
      on: "2018-08-30",
      button: "Notera anmälan",
      typed,
    });
    expect(asked).toEqual({ kind: "mend", card, errors: [{ field, problem }] });
  });
});

describe("the forms of a notice", () => {
  const missed = worldOf(...upTo("numbered"), left);
  const { second } = abouts;

  it.each([
    [
      "its move",
      {
        world: missed,
        card: { card: "rebook", about: second },
        on: "2018-08-30",
        button: "Flytta anmälan",
        typed: { reason: "Bordlades." },
      },
      ["notice-rebooked"],
    ],
    [
      "a separate record",
      {
        world: missed,
        card: { card: "record-separately", about: second },
        on: "2018-08-30",
        button: "Notera protokollföringen",
        typed: { reference: "Protokoll 3/2018" },
      },
      ["notice-recorded-separately"],
    ],
    [
      "an appeal",
      {
        world: worldOf(...upTo("announced")),
        card: { card: "appeal", about: second },
        on: "2018-09-20",
        button: "Notera överklagandet",
        typed: { reference: "Mål 4711-18" },
      },
      ["appeal-registered"],
    ],
    [
      "its end",
      {
        world: appealed,
        card: { card: "appeal", about: second },
        on: "2019-02-12",
        button: "Beslutet är upphävt",
        typed: { reference: "Dom" },
      },
      ["appeal-settled"],
    ],
    [
      "that it has legal force",
      {
        world: worldOf(...upTo("announced")),
        card: { card: "notice", about: second },
        on: "2018-09-28",
        button: "Inget överklagande har kommit in",
      },
      ["legal-force-confirmed"],
    ],
    [
      "a chair's decision",
      {
        world: listed,
        card: { card: "chair-decision", body: ids.board },
        on: "2018-07-12",
        button: "Registrera beslutet",
        typed: { caseNumber: "RS/310/2018", title: "Kylaggregat", name: "Lena Ordförande" },
      },
      ["case-opened", "decision-registered", "notice-bound"],
    ],
  ] as const)("note %s", (_name, press, events) => {
    expect(outcome(press)).toEqual(events);
  });

  it("ask again for what cannot be read, with every day told at once", () => {
    const typed = { reference: "1", day: "x", announcedDay: "y" };
    expect(
      outcome({
        world: missed,
        card: { card: "record-separately", about: second },
        on: "2018-08-30",
        button: "Notera protokollföringen",
        typed,
      }),
    ).toEqual([
      { field: "day", problem: { code: "day-unreadable", typed: "x" } },
      { field: "announcedDay", problem: { code: "day-unreadable", typed: "y" } },
    ]);
    expect(
      outcome({
        world: missed,
        card: { card: "rebook", about: second },
        on: "2018-08-30",
        button: "Flytta anmälan",
        typed: { meeting: "" },
      }),
    ).toEqual([{ field: "meeting", problem: { code: "missing" } }]);
  });

  it("are not opened by forged data", () => {
    const viewer = viewerOf(people.secretary, {});
    const verbs = [
      "report-notices",
      "confirm-legal-force",
      "rebook-notice",
      "settle-appeal",
      "register-chair-decision",
      "adjust-minutes",
    ];
    for (const verb of verbs) {
      for (const data of [
        {},
        { meeting: "<x>" },
        { about: { kind: "potts" }, of: 3, body: null },
      ]) {
        const click = { verb, data, activityId: null, automatic: false };
        expect(parseClick(click, listed.state, viewer)).toEqual({ kind: "unreadable" });
      }
    }
  });
});

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
});
