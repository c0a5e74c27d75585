import { describe, expect, it } from "vitest";
import { parseClick } from "../../../../src/teams/parse-click.ts";
import { abouts, appeal, by, onList, report, upTo } from "../../../domain/notice-world.ts";
import { worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { viewerOf } from "../../cards-2/scene.ts";
import { outcome, pressed } from "./press.ts";

const meeting = ids.august;

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
    ["section", "sextio", { code: "section-unreadable", typed: "sextio" }],
    ["section", "0", { code: "section-unreadable", typed: "0" }],
    ["section", "160 a", { code: "section-unreadable", typed: "160 a" }],
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
