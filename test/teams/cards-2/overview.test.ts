import { describe, expect, it } from "vitest";
import {
  day,
  decisionNumber,
  grantId,
  potId,
  registeredDecisionId,
} from "../../../src/domain/brand.ts";
import { historyLine } from "../../../src/language/say/history.ts";
import { definite, inSentence } from "../../../src/language/say/title.ts";
import { pageOf } from "../../../src/teams/cards/pager.ts";
import { decided, drafted, sent } from "../../domain/ask.ts";
import { kronor } from "../../../src/domain/money.ts";
import {
  authority,
  potCommand,
  pots,
  potsDecisionCommand,
  proposals,
} from "../../domain/fixture.ts";
import { contextOf, did, person, worldOf } from "../../domain/given.ts";
import { ids, imported, people } from "../../domain/organisation.ts";
import { everything } from "../reading.ts";
import { shown } from "./scene.ts";

const done = worldOf(...authority, ...decided("skills"));

it("lists what is reported at a meeting by date, ours and from paper, with the sum", () => {
  const card = { card: "notices", meeting: ids.august, page: 1 } as const;
  const { text } = shown(done, card, people.secretary);
  expect(text).toContain("Anmälan till regionstyrelsen 29 augusti 2018");
  expect(text).toContain("Två beslut anmäls. Handlingsstopp är onsdag 15 augusti 2018.");
  expect(text.indexOf("beslutsomgång 2")).toBeLessThan(text.indexOf("Beslut 1/2018: Kompetens"));
  expect(text).toContain("RS/254/2018 · 25 juni 2018 · Ulla Norrman, regiondirektör");
  expect(text).toContain("2\u00A0700\u00A0000\u00A0kr");
});

it("sorts by the day of the decision, however late it was registered", () => {
  const world = worldOf(
    ...authority,
    ...decided("skills"),
    imported({
      ...potsDecisionCommand,
      decision: registeredDecisionId("late"),
      title: "Sent registrerat",
      day: day("2018-05-02"),
    }),
  );
  const card = { card: "notices", meeting: ids.august, page: 1 } as const;
  const { text } = shown(world, card, people.secretary);
  expect(text.indexOf("Sent registrerat")).toBeLessThan(text.indexOf("beslutsomgång 2"));
});

it("keeps a page inside its list", () => {
  const rows = ["a", "b", "c"];
  expect(pageOf(rows, 2, 2)).toEqual({ rows: ["c"], page: 2, pages: 2 });
  expect(pageOf(rows, 9, 2)).toEqual({ rows: ["c"], page: 2, pages: 2 });
  expect(pageOf(rows, -1, 2)).toEqual({ rows: ["a", "b"], page: 1, pages: 2 });
  expect(pageOf([], 1, 2)).toEqual({ rows: [], page: 1, pages: 1 });
});

it("says when the document stop has passed and when the meeting has been held", () => {
  const card = { card: "notices", meeting: ids.august, page: 1 } as const;
  const titleOn = (on: string): string => shown(done, card, people.secretary, { on }).text;
  expect(titleOn("2018-08-15")).toContain("Öppen lista");
  expect(titleOn("2018-08-16")).toContain("Handlingsstopp passerat");
  expect(titleOn("2018-08-30")).toContain("Mötet har hållits");
});

it("counts a krona once that a paper put into a pot and a decision distributes", () => {
  const card = { card: "notices", meeting: ids.august, page: 1 } as const;
  const { lines } = shown(done, card, people.secretary);
  const sum = lines.lastIndexOf("Summa");
  expect(lines.slice(sum, sum + 3).map((line) => line.replaceAll("\u00A0", " "))).toEqual([
    "Summa",
    "Pottar 2 700 000 kr, varav fördelat 600 000 kr",
    "2 700 000 kr",
  ]);
});

it("asks for a meeting right above the choice of one", () => {
  const world = worldOf(
    ...authority,
    ...decided("skills", undefined, "2018-12-20 10:00"),
    did(people.secretary, "2018-12-20 11:00", {
      type: "schedule-meeting",
      body: ids.board,
      firstDay: day("2019-01-30"),
      decisionDay: day("2019-01-30"),
      documentStop: day("2019-01-16"),
    }),
  );
  const about = { kind: "decision", decision: decisionNumber("1/2018") } as const;
  const { content } = shown(world, { card: "bind-notice", about }, people.secretary, {
    said: {
      refusal: { code: "fields", errors: [{ field: "day", problem: { code: "missing" } }] },
    },
  });
  const boxes = [...everything(content)].filter((one) => one["style"] === "attention");
  expect(boxes.map((one) => JSON.stringify(one["items"]))).toEqual([
    expect.stringContaining("Fältet är tomt. Fyll i eller välj."),
  ]);
});

it("puts a decision without a meeting first, and asks the secretariat alone", () => {
  const late = worldOf(...authority, ...decided("skills", undefined, "2018-12-20 10:00"));
  const card = { card: "notices", meeting: null, page: 1 } as const;
  const secretary = shown(late, card, people.secretary, { on: "2018-12-20" });
  expect(secretary.text).toContain("Ett beslut har inget möte");
  expect(secretary.titles.filter((title) => title !== "Öppna")[0]).toBe("Välj möte …");
  expect(shown(late, card, people.auditor, { on: "2018-12-20" }).titles).not.toContain(
    "Välj möte …",
  );
});

it("offers only meetings of the right body on or after the decision", () => {
  const early = worldOf(...authority, ...decided("skills", undefined, "2018-12-20 10:00"));
  const about = { kind: "decision", decision: decisionNumber("1/2018") } as const;
  const none = shown(early, { card: "bind-notice", about }, people.secretary);
  expect(none.fields).toEqual([]);
  expect(none.text).toContain("Inget möte är inlagt efter beslutet.");
});

it.each([
  ["2018-08-15", "onsdag 29 augusti 2018, handlingsstopp onsdag 15 augusti."],
  ["2018-08-16", "onsdag 29 augusti 2018, handlingsstopp var onsdag 15 augusti."],
])("names the next meeting on %s, also when its document stop has passed", (on, next) => {
  const { text } = shown(done, { card: "meetings" }, people.secretary, { on });
  expect(text).toContain(`Nästa möte är regionstyrelsen ${next}`);
});

it("counts in the calendar what each meeting is to take note of", () => {
  const { text } = shown(done, { card: "meetings" }, people.secretary);
  expect(text).toContain("Nästa möte är regionstyrelsen onsdag 29 augusti 2018");
  const lines = text.split("\n");
  expect(lines[lines.indexOf("29 augusti") + 1]).toBe(
    "Regionstyrelsen · handlingsstopp 15 augusti · 2 att anmäla",
  );
  expect(lines[lines.indexOf("25–26 september") + 1]).toBe(
    "Regionstyrelsen · handlingsstopp 11 september",
  );
});

it("answers first whether you may decide, then link by link, then what to do", () => {
  const waiting = worldOf(...authority, ...sent("skills"));
  const card = { card: "may-i-decide", pot: pots.skills, day: null } as const;
  const chief = shown(waiting, card, people.chief);
  expect(chief.text).toContain("Ja, du får besluta");
  expect(chief.text).not.toContain("✗");
  const director = shown(waiting, card, people.director);
  expect(director.text).toContain("Nej, du får föreslå");
  expect(director.text).toContain(
    "Beredning: HS-direktören föreslår och regiondirektören beslutar.",
  );
  expect(director.text).toContain("Ulla Norrman, regiondirektör beslutar.");
  const outsider = shown(waiting, card, people.outsider);
  expect(outsider.lines).toContain("Nej");
  expect(outsider.text).toContain("Vänd dig till HS-direktören, som har potten.");
  expect(outsider.titles).toEqual([]);
});

it("says that the mandate has ended, and asks for a new one", () => {
  const card = { card: "may-i-decide", pot: pots.skills, day: null } as const;
  const { text } = shown(worldOf(...authority), card, people.chief, { on: "2019-01-02" });
  expect(text).toContain("RS 2018-04-25 § 114 gällde till 31 december 2018.");
  expect(text).toContain("Be regionstyrelsen om en ny delegation");
});

it("tells the history newest first, by name and title", () => {
  const card = { card: "history", subject: "proposal/skills/1", page: 1 } as const;
  const { lines } = shown(done, card, people.director);
  expect(lines).toContain(
    "25 juni 2018 kl.\u00A010.00 Ulla Norrman, regiondirektör: fattade beslut 1/2018, 600\u00A0000\u00A0kr",
  );
  expect(lines).toContain(
    "25 juni 2018 kl.\u00A009.15 Hanna Sund, HS-direktör: skickade förslag 1, 600\u00A0000\u00A0kr",
  );
  expect(lines.findIndex((one) => one.includes("fattade"))).toBeLessThan(
    lines.findIndex((one) => one.includes("skickade")),
  );
});

describe("a line of history", () => {
  const events = [
    "pot-opened",
    "request-received",
    "draft-opened",
    "proposal-submitted",
    "step-taken",
    "proposal-returned",
    "proposal-withdrawn",
    "disqualification-declared",
    "disqualification-settled",
    "proposal-referred",
    "referral-settled",
    "decision-made",
    "notice-bound",
    "decision-registered",
    "grant-registered",
    "mandate-registered",
    "mandate-recalled",
    "meeting-scheduled",
  ];
  it.each(events)("has its own words for %s in both languages", (event) => {
    const { now } = contextOf("2018-06-25 10:00", person(people.chief));
    const said = (language: "sv" | "en"): string =>
      historyLine({ event, time: now }, { text: "x" }, "Ulla", language);
    expect(said("sv")).not.toContain("gjorde en ändring");
    expect(said("en")).not.toContain("made a change");
    expect(said("sv")).not.toBe(said("en"));
  });
});

it("writes titles as a sentence wants them", () => {
  expect(inSentence("tf. Regiondirektör")).toBe("tf. regiondirektör");
  expect(inSentence("HS-direktör")).toBe("HS-direktör");
  expect(["regiondirektör", "IT-chef", "registrator", "sekreterare"].map(definite)).toEqual([
    "regiondirektören",
    "IT-chefen",
    "registratorn",
    "sekreteraren",
  ]);
  expect(
    [
      "chef för regionstaben",
      "verksamhetschef akuten",
      "biträdande regiondirektör",
      "tf. IT-chef",
      "ersättare för chef för folktandvården",
    ].map(definite),
  ).toEqual([
    "chefen för regionstaben",
    "verksamhetschefen akuten",
    "biträdande regiondirektören",
    "tf. IT-chefen",
    "ersättare för chefen för folktandvården",
  ]);
});

it("hides a draft's rows behind its state for those who only oversee", () => {
  const world = worldOf(...authority, ...drafted("skills"));
  const card = { card: "proposal", proposal: proposals.skills } as const;
  const { text, titles } = shown(world, card, people.auditor);
  expect(text).toContain("Förslaget är ett utkast hos HS-direktören.");
  expect(titles).toEqual([]);
});

it("tells pots of one name apart on the home and where one is chosen, and says no more than that takes", () => {
  const { type: _, purposeConfirmed: __, ...terms } = potCommand;
  const twin = (pot: string, change: object) =>
    ({ type: "pot-opened", ...terms, pot: potId(pot), title: "kompetens", ...change }) as const;
  const seen = (...more: readonly ReturnType<typeof twin>[]) => {
    const world = worldOf(...authority, ...more);
    const which = {
      card: "which-pot",
      pots: [pots.skills, ...more.map(({ pot }) => pot)],
      next: "pot",
    } as const;
    return [{ card: "home" } as const, which].map(
      (card) => shown(world, card, people.director).lines,
    );
  };
  for (const lines of seen()) expect(lines).toContain("Kompetens");
  const round = { round: 3, amount: kronor(10_000) };
  for (const lines of seen(twin("round-3", round))) {
    expect(lines).toContain("Kompetens, Personalmiljarden 2018, omgång 2");
    expect(lines).toContain("kompetens, Personalmiljarden 2018, omgång 3");
  }
  const other = { grant: grantId("another"), amount: kronor(0) };
  for (const lines of seen(twin("elsewhere", other)))
    expect(lines).toContain("Kompetens, Personalmiljarden 2018");
});
