import { describe, expect, it } from "vitest";
import { day, type PersonId } from "../../../../src/domain/brand.ts";
import type { Card } from "../../../../src/notify/card.ts";
import {
  abouts,
  appeal,
  by,
  chair,
  chairDecision,
  onList,
  rebook,
  report,
  separately,
  steps,
  upTo,
} from "../../../domain/notice-world.ts";
import { type Done, type World, worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { hostile, literal, shown } from "../../cards-2/scene.ts";

const meeting = ids.august;
const list: Card = { card: "notices", meeting, page: 1 };
const life = (about: (typeof abouts)[keyof typeof abouts]): Card => ({ card: "notice", about });
const of = (...done: readonly Done[]): World => worldOf(...done);

const left = by("2018-08-30 09:00", report({ except: [abouts.second] }));
const missed = of(...upTo("numbered"), left);
const moved = of(...upTo("numbered"), left, by("2018-08-31 09:00", rebook(abouts.second)));
const apart = of(...onList, by("2018-07-03 09:00", separately(abouts.first)));
const appealed = of(...upTo("announced"), by("2018-09-20 09:00", appeal(abouts.second)));
const urgent = of(...onList, by("2018-07-13 09:00", chair()));
const chaired = { kind: "registered", decision: chairDecision } as const;
const listed = of(...onList);
const reported = of(...upTo("reported"));
const adjusted = of(...upTo("adjusted"));
const announced = of(...upTo("announced"));
const final = of(...upTo("confirmed"));

type Look = readonly [name: string, world: World, card: Card, on: string];

const cards: readonly Look[] = [
  ["the number of a list", listed, { card: "number-list", meeting }, "2018-07-02"],
  ["a report too early", listed, { card: "report-list", meeting }, "2018-08-20"],
  ["a report", listed, { card: "report-list", meeting }, "2018-08-30"],
  ["a report to mend", reported, { card: "report-list", meeting }, "2018-08-31"],
  ["the adjusting", reported, { card: "adjust-minutes", meeting }, "2018-09-05"],
  ["the adjusting to mend", adjusted, { card: "adjust-minutes", meeting }, "2018-09-05"],
  ["the announcing", adjusted, { card: "announce-minutes", meeting }, "2018-09-06"],
  ["the announcing to mend", announced, { card: "announce-minutes", meeting }, "2018-09-07"],
  ["legal force too early", announced, { card: "legal-force", meeting }, "2018-09-20"],
  ["legal force", announced, { card: "legal-force", meeting }, "2018-09-28"],
  ["legal force confirmed", final, { card: "legal-force", meeting }, "2018-09-28"],
  ["a list", listed, list, "2018-07-02"],
  ["a list after its meeting", listed, list, "2018-08-30"],
  ["a list that is final", final, list, "2018-10-01"],
  ["a notice on its list", listed, life(abouts.first), "2018-07-02"],
  ["a notice that is late", missed, life(abouts.second), "2018-08-30"],
  ["a notice that was moved", moved, life(abouts.second), "2018-09-01"],
  ["a notice recorded separately", apart, life(abouts.first), "2018-07-25"],
  ["a notice that is appealed", appealed, life(abouts.second), "2018-09-21"],
  ["a notice that is final", final, life(abouts.paper), "2018-10-01"],
  ["an urgent notice", urgent, { card: "notice", about: chaired }, "2018-07-13"],
  ["the moving", missed, { card: "rebook", about: abouts.second }, "2018-08-30"],
  ["moving nowhere", of(...onList), { card: "rebook", about: abouts.second }, "2018-10-30"],
  ["a separate record", listed, { card: "record-separately", about: abouts.first }, "2018-07-02"],
  ["an appeal", announced, { card: "appeal", about: abouts.first }, "2018-09-20"],
  ["the end of an appeal", appealed, { card: "appeal", about: abouts.second }, "2019-02-12"],
  ["late notices", missed, { card: "late-notices", page: 1 }, "2018-09-20"],
  ["no late notice", reported, { card: "late-notices", page: 1 }, "2018-08-30"],
  ["the statistics", missed, { card: "notice-statistics" }, "2018-09-20"],
  ["a chair's decision", listed, { card: "chair-decision", body: ids.board }, "2018-07-12"],
];

const swedish = /\b(och|beslut|är|Tillbaka|mötet|anmälan)\b/i;
const english = /\b(the|and|decision|meeting|Back)\b/i;

describe.each(["sv", "en"] as const)("in %s", (language) => {
  it.each(cards)("%s keeps the rules of a card", (_name, world, card, on) => {
    const { content, summary, hasInputs, fields, titles } = shown(world, card, people.secretary, {
      language,
      on,
    });
    expect(complaintsAbout(content)).toEqual([]);
    expect(summary).not.toBe("");
    expect(hasInputs).toBe(fields.length > 0);
    expect(titles.join(" ")).not.toMatch(language === "sv" ? english : swedish);
  });
});

const look = (
  world: World,
  card: Card,
  on: string,
  person: PersonId = people.secretary,
  said = {},
) => shown(world, card, person, { on, said });

describe("the list of a meeting", () => {
  const next: readonly (readonly [string, World, string, string])[] = [
    ["asks for its number", listed, "2018-07-02", "Ange diarienummer"],
    ["asks for its section on the meeting's day", listed, "2018-08-29", "Anmälan gjord …"],
    ["asks for the adjusting", reported, "2018-08-30", "Protokollet justerat …"],
    ["asks for the announcing", adjusted, "2018-09-05", "Protokollet anslaget …"],
    ["asks for appeals after the last day", announced, "2018-09-28", "Överklagat eller inte …"],
  ];

  it.each(next)("%s first", (_name, world, on, title) => {
    expect(look(world, list, on).titles.filter((one) => one !== "Öppna")[0]).toBe(title);
  });

  it.each([
    ["while it can be appealed", announced, "2018-09-27"],
    ["once it has legal force", final, "2018-09-28"],
    ["with a number before the meeting", of(...upTo("numbered")), "2018-08-20"],
  ] as const)("asks for nothing %s", (_name, world, on) => {
    const { titles } = look(world, list, on);
    for (const [, , , title] of next) expect(titles).not.toContain(title);
  });

  it("asks nobody but the secretariat", () => {
    const { titles, text } = look(listed, list, "2018-08-30", people.chief);
    for (const [, , , title] of next) expect(titles).not.toContain(title);
    expect(text).toContain("Listan har inget diarienummer än.");
  });

  it("tells how far it has come", () => {
    expect(look(announced, list, "2018-09-10").text).toContain(
      "Listan har diarienummer RS/300/2018. Anmält 29 augusti 2018, § 160. Anslaget 6 september 2018, kan överklagas till och med 27 september 2018.",
    );
    expect(look(final, list, "2018-10-01").text).toContain("Tre beslut har vunnit laga kraft.");
    expect(look(missed, list, "2018-09-10").text).toContain("Försenad anmälan");
  });
});

describe("the report's form", () => {
  it("is filled in with the likely day and asks for the number where there is none", () => {
    const { fields } = look(listed, { card: "report-list", meeting }, "2018-08-30");
    expect(fields.map((one) => [one.id, one.value])).toEqual([
      ["caseNumber", ""],
      ["section", ""],
      ["day", "2018-08-29"],
      ["x:list", ""],
    ]);
    expect(fields.at(-1)?.choices).toHaveLength(3);
    const numbered = look(of(...upTo("numbered")), { card: "report-list", meeting }, "2018-08-30");
    expect(numbered.fields.map((one) => one.id)).toEqual(["section", "day", "x:list"]);
  });

  it("comes back as it was typed, with what is wrong above the field", () => {
    const said = {
      refusal: {
        code: "fields",
        errors: [
          { field: "section", problem: { code: "missing" } },
          {
            field: "day",
            problem: { code: "day-outside", from: day("2018-08-29"), to: day("2018-08-30") },
          },
        ],
      },
      typed: { caseNumber: "RS/301/2018", day: "2018-08-01", "x:list": "decision/2/2018" },
    } as const;
    const { fields, text } = look(
      listed,
      { card: "report-list", meeting },
      "2018-08-30",
      people.secretary,
      said,
    );
    expect(fields.map((one) => one.value)).toEqual([
      "RS/301/2018",
      "",
      "2018-08-01",
      "decision/2/2018",
    ]);
    expect(text).toContain("Fältet är tomt. Fyll i eller välj.");
    expect(text).toContain("Dagen ska vara från 29 augusti 2018 till 30 augusti 2018.");
  });

  it("before the meeting says when, and has nothing to fill in", () => {
    const { fields, text, titles } = look(listed, { card: "report-list", meeting }, "2018-08-28");
    expect(fields).toEqual([]);
    expect(text).toContain("Mötet är onsdag 29 augusti 2018. Notera anmälan när det har hållits.");
    expect(titles).toEqual(["Till listan"]);
  });

  it("mends a misprint, and the step after offers it", () => {
    expect(look(reported, { card: "adjust-minutes", meeting }, "2018-09-01").titles).toContain(
      "Rätta paragrafen",
    );
    const { fields, buttons } = look(reported, { card: "report-list", meeting }, "2018-09-01");
    expect(fields.map((one) => [one.id, one.value])).toEqual([
      ["section", "160"],
      ["day", "2018-08-29"],
    ]);
    expect(buttons[0]?.action["data"]).toMatchObject({ replaces: 160 });
    expect(look(adjusted, { card: "report-list", meeting }, "2018-09-06").fields).toEqual([]);
  });
});

describe("the life of a notice", () => {
  it("says why the decision has no legal force", () => {
    const why: readonly (readonly [World, string, string])[] = [
      [listed, "2018-07-02", "det är inte anmält"],
      [reported, "2018-08-30", "protokollet är inte justerat"],
      [adjusted, "2018-09-05", "protokollet är inte anslaget"],
      [announced, "2018-09-10", "det kan överklagas till och med 27 september 2018"],
    ];
    for (const [world, on, reason] of why) {
      expect(look(world, life(abouts.first), on).text).toContain(
        `Beslutet har inte vunnit laga kraft: ${reason}.`,
      );
    }
    expect(look(announced, life(abouts.first), "2018-09-28").text).toContain(
      "Sista dag att överklaga var 27 september 2018. Ingen har bekräftat att inget överklagande har kommit in.",
    );
    expect(look(final, life(abouts.first), "2018-09-28").text).not.toContain("inte vunnit");
  });

  it("tells every step with its day", () => {
    expect(look(final, life(abouts.first), "2018-10-01").lines).toEqual(
      expect.arrayContaining([
        "Möte: regionstyrelsen 29 augusti 2018",
        "Anmält: 29 augusti 2018, § 160",
        "Justerat: 5 september 2018",
        "Anslaget: 6 september 2018",
        "Sista dag att överklaga: 27 september 2018",
        "Laga kraft bekräftad: 28 september 2018",
      ]),
    );
  });

  it("offers the secretariat what can be done, and others to read", () => {
    const buttons = (world: World, about: Card, on: string, person?: PersonId) =>
      look(world, about, on, person).titles;
    const reading = ["Öppna beslutet", "Till listan", "Historik"];
    expect(buttons(listed, life(abouts.first), "2018-07-02")).toEqual([
      "Flytta …",
      "Särskild protokollföring …",
      ...reading,
    ]);
    expect(buttons(appealed, life(abouts.second), "2018-09-21")).toEqual([
      "Utgången …",
      ...reading,
    ]);
    expect(buttons(announced, life(abouts.first), "2018-09-28")).toEqual([
      "Inget överklagande har kommit in",
      "Överklagande …",
      ...reading,
    ]);
    expect(buttons(listed, life(abouts.first), "2018-07-02", people.chief)).toEqual(reading);
  });

  it("keeps the reasons for which it was moved, as they were typed", () => {
    const done = by("2018-08-31 09:00", rebook(abouts.second, { reason: hostile }));
    const world = of(...upTo("numbered"), left, done);
    const { text } = look(world, life(abouts.second), "2018-09-01");
    for (const part of literal) expect(text.replaceAll("\\", "")).toContain(part);
    expect(text).not.toContain("[x](");
  });
});

describe("the overviews", () => {
  it("R34: show what is late with its days and why, the oldest first", () => {
    const { text, titles } = look(missed, { card: "late-notices", page: 1 }, "2018-09-20");
    expect(text).toContain("Ett beslut är försenat till styrelsen");
    expect(text).toContain("87 dagar");
    expect(text).toContain(
      "försenad: mötet 29 augusti 2018 har hållits, men ingen anmälan är noterad",
    );
    expect(titles).toEqual(["Öppna", "Statistik"]);
    expect(look(listed, { card: "late-notices", page: 1 }, "2018-09-20").text).toContain(
      "3 beslut är försenade till styrelsen",
    );
  });

  it("R34: count the days from decision to board", () => {
    const { text } = look(missed, { card: "notice-statistics" }, "2018-09-20");
    expect(text).toContain("2 beslut är anmälda i år. Hälften var anmälda inom 65 dagar.");
    expect(text).toContain("Längst tid tog");
    expect(text).toContain("Ett beslut är inte anmält än, det äldsta är 87 dagar gammalt.");
    expect(look(missed, { card: "notice-statistics" }, "2019-01-20").text).toContain(
      "Inget beslut är anmält i år.",
    );
  });

  it("R34: say of the only one how long it took, and nothing of a half", () => {
    const one = of(
      ...upTo("numbered"),
      by("2018-08-30 09:00", report({ except: [abouts.second, abouts.paper] })),
    );
    const { text } = look(one, { card: "notice-statistics" }, "2018-09-20");
    expect(text).toMatch(/Ett beslut är anmält i år\. .+: \d+ dagar från beslut\./);
    expect(text).not.toMatch(/Hälften|Längst/);
  });

  it("show the stage on the decision's own card", () => {
    const card = { card: "decision", decision: abouts.first.decision } as const;
    expect(look(announced, card, "2018-09-10").text).toContain(
      "Läget: Anmält 29 augusti 2018, kan överklagas till och med 27 september 2018",
    );
    expect(steps.confirmed.at).toContain("2018-09-28");
    expect(look(final, card, "2018-09-28").text).toContain("Läget: Har vunnit laga kraft");
  });
});

it("says on the day of the meeting that it has been held, once the report is noted", () => {
  const badge = (world: World): string =>
    shown(world, list, people.secretary, { on: "2018-08-29" }).text;
  expect(badge(listed)).toContain("Handlingsstopp passerat");
  expect(badge(reported)).toContain("Mötet har hållits");
  expect(badge(reported)).not.toContain("Handlingsstopp passerat");
});
