import { describe, expect, it } from "vitest";
import { day, potId } from "../../../src/domain/brand.ts";
import type { Command } from "../../../src/domain/command.ts";
import { kronor } from "../../../src/domain/money.ts";
import type { Card } from "../../../src/notify/card.ts";
import { maySee } from "../../../src/teams/cards/access.ts";
import { parseCard } from "../../../src/teams/parse-card.ts";
import { parseClick } from "../../../src/teams/parse-click.ts";
import { askedBy } from "../../../src/teams/words.ts";
import { decideIt, sent } from "../../domain/ask.ts";
import { authority, potCommand, pots, proposals } from "../../domain/fixture.ts";
import { did, worldOf } from "../../domain/given.ts";
import { people, positions } from "../../domain/organisation.ts";
import { complaintsAbout } from "../card-check.ts";
import { shown, viewerOf } from "./scene.ts";

const twin = potId("twin");
const world = worldOf(
  ...authority,
  ...sent("skills"),
  did(people.chief, "2018-06-27 10:00", decideIt(proposals.skills)),
  did(people.secretary, "2018-06-27 11:00", {
    ...potCommand,
    pot: twin,
    title: "Tvilling",
    amount: kronor(50_000),
  } as Command),
  did(people.secretary, "2018-06-28 09:00", {
    type: "close-pot",
    pot: twin,
    reason: "Inlagd två gånger",
  }),
);
const today = "2018-07-02";
const on = (date: string, pot = pots.skills): Card => ({ card: "pot-then", pot, day: day(date) });
const see = (card: Card, who = people.director, language: "sv" | "en" = "sv") =>
  shown(world, card, who, { on: today, language });
const asks = (words: string, who = people.director) =>
  askedBy(words, world.state, viewerOf(who, { on: today }));
const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

describe("a pot as it stood when a day was over (R07, R30)", () => {
  it("says of which day it is before its figures, and which they were", () => {
    const { lines, text } = see(on("2018-06-25"));
    expect(lines.slice(0, 2).join(" ")).toContain("Kompetens den 25 juni 2018");
    expect(text).toContain("Läget när måndag 25 juni 2018 var slut");
    expect(text).toContain("Nästa ändring kom 27 juni 2018");
    expect(text).toContain("Skickad");
    const figures = spaced(text);
    for (const figure of ["1 000 000", "600 000", "400 000"]) expect(figures).toContain(figure);
    expect(figures).toMatch(/Beslutat\n0 kr/);
    expect(figures).toMatch(/Föreslaget\n600 000 kr/);
  });

  it("says afterwards what was decided, by which decision, and that nothing has changed since", () => {
    const figures = spaced(see(on("2018-06-30")).text);
    expect(figures).toMatch(/Beslutat\n600 000 kr/);
    expect(figures).toMatch(/Föreslaget\n0 kr/);
    expect(figures).toContain("1/2018, 27 juni 2018");
    expect(figures).toContain("Potten är oförändrad sedan dess.");
    expect(figures).toContain("fattade beslut 1/2018");
    expect(spaced(see(on("2018-06-26")).text)).not.toContain("1/2018");
  });

  it("names who held it on that day", () => {
    const moved = worldOf(
      ...authority,
      did(people.secretary, "2018-06-26 09:00", {
        type: "amend-pot",
        pot: pots.skills,
        was: null,
        title: "Kompetens",
        purpose: "skills",
        amount: potCommand.amount,
        holder: positions.finance,
        purposeConfirmed: false,
      } as Command),
    );
    const holder = (date: string) =>
      shown(moved, on(date), people.auditor, { on: today }).text.match(/Innehavare då\n?(.*)/)?.[0];
    expect(holder("2018-06-25")).toContain("HS-direktör");
    expect(holder("2018-06-27")).toContain("ekonomi");
  });

  it("has no button that acts, whoever looks", () => {
    for (const who of [people.director, people.chief, people.secretary, people.auditor])
      for (const date of ["2018-06-25", "2018-06-30", "2017-01-01", "2019-01-01"]) {
        const { buttons, content } = see(on(date), who);
        expect(buttons.length).toBeGreaterThan(0);
        expect(buttons.map(({ action }) => action["verb"])).toEqual(buttons.map(() => "show"));
        expect(complaintsAbout(content)).toEqual([]);
      }
  });

  it("leads to the changes on either side and to the pot of today", () => {
    const { titles } = see(on("2018-06-25"));
    expect(titles).toContain("Nästa ändring, 27 juni 2018");
    expect(titles).toContain("Potten i dag");
    expect(titles.some((title) => title.startsWith("Ändringen före"))).toBe(true);
  });

  it("says before the pot was there since when there is something to see", () => {
    const { lines, text, titles } = see(on("2017-06-25"));
    expect(lines).toContain("Kompetens fanns inte den 25 juni 2017");
    expect(text).toContain("Om tiden före det finns inget i loggen.");
    expect(titles[0]).toMatch(/^Visa \d+ /);
  });

  it("says of a day ahead that it has not been, and of today that it is not over", () => {
    expect(see(on("2018-07-03")).lines).toContain("3 juli 2018 har inte varit än");
    const { text } = see(on(today));
    expect(text).toContain("Dagen är inte slut.");
    expect(text).not.toContain("sedan dess");
  });

  it("is shown of a pot that was closed, to those who see all", () => {
    const { text } = see(on("2018-06-27", twin), people.auditor);
    expect(text).toContain("Tvilling den 27 juni 2018");
    expect(see(on("2018-06-29", twin), people.auditor).text).toContain(
      "Potten stängdes 28 juni 2018, och pengarna gick tillbaka till bidraget.",
    );
    const may = (who: typeof people.auditor) =>
      maySee(on("2018-06-27", twin), world.state, viewerOf(who, { on: today }));
    expect([may(people.auditor), may(people.director)]).toEqual([true, false]);
  });

  it("is seen by those who see the pot, and by nobody else", () => {
    const may = (who: typeof people.auditor) =>
      maySee(on("2018-06-25"), world.state, viewerOf(who, { on: today }));
    expect(may(people.director)).toBe(true);
    expect(may(people.outsider)).toBe(false);
  });

  it("speaks English to an English reader", () => {
    const { text, titles } = see(on("2018-06-25"), people.director, "en");
    expect(text).toContain("As it stood at the end of Monday 25 June 2018");
    expect(titles).toContain("The pot today");
  });
});

describe("a day of a pot in words", () => {
  it.each([
    ["pott kompetens 25 juni 2018", "2018-06-25"],
    ["pott Kompetens den 25 juni?", "2018-06-25"],
    ["pot skills on 2018-06-25", "2018-06-25"],
    ["historik kompetens 25 juni 2018", "2018-06-25"],
    ["pott kompetens i går", "2018-07-01"],
    ["pott kompetens 25 december 2018", "2018-12-25"],
  ])("%j brings its card", (words, date) => {
    expect(asks(words)).toEqual({ card: on(date) });
    expect(parseCard(on(date))).toEqual(on(date));
  });

  it("that is not over brings the pot as it is", () => {
    for (const typed of ["i dag", "2018-07-02", "2 juli"])
      expect(asks(`pott kompetens ${typed}`).card).toEqual({ card: "pot", pot: pots.skills });
  });

  it("without a day brings the pot as it is", () => {
    expect(asks("pott kompetens").card).toEqual({ card: "pot", pot: pots.skills });
  });

  it("that is none is told, above a field for another", () => {
    for (const typed of ["31 juni 2018", "juni", "2018-13-40", "tisdag 25 juni 2018"]) {
      const { card, refusal } = asks(`pott kompetens ${typed}`);
      expect(card).toMatchObject({ card: "history", subject: "pot/skills" });
      expect(refusal).toEqual({ code: "day-malformed", text: typed });
      const { text, fields } = shown(world, card, people.director, {
        on: today,
        said: refusal === undefined ? {} : { refusal },
      });
      expect(text).toContain(`${typed} är inget datum`);
      expect(fields).toHaveLength(1);
    }
  });

  it("is kept while its reader chooses among several pots", () => {
    const choice = asks("pott 25 juni 2018", people.auditor).card;
    expect(choice).toMatchObject({ card: "which-pot", next: "pot", day: "2018-06-25" });
    const { buttons } = see(choice, people.auditor);
    expect(buttons[0]?.action["data"]).toMatchObject({
      show: { card: "pot-then", day: "2018-06-25" },
    });
  });

  it("finds a pot that was closed for those who see all, and nothing for others", () => {
    expect(asks("pott tvilling 27 juni 2018", people.auditor)).toEqual({
      card: on("2018-06-27", twin),
    });
    expect(asks("pott tvilling 27 juni 2018").card.card).toBe("not-understood");
  });

  it("of somebody else's pot is refused as the pot is", () => {
    expect(asks("pott skills 25 juni 2018", people.outsider).card).toEqual(on("2018-06-25"));
  });
});

describe("the field below a pot's history", () => {
  const history: Card = { card: "history", subject: "pot/skills", page: 1 };
  const press = (typed?: string) =>
    parseClick(
      {
        verb: "show-pot-then",
        data: { pot: "skills", ...(typed === undefined ? {} : { day: typed }) },
        activityId: null,
        automatic: false,
      },
      world.state,
      viewerOf(people.director, { on: today }),
    );

  it("stands there for a pot alone", () => {
    expect(see(history).fields).toHaveLength(1);
    expect(see(history).titles).toContain("Visa den dagen");
    const ofDecision: Card = { card: "history", subject: "decision/1/2018", page: 1 };
    expect(see(ofDecision).fields).toHaveLength(0);
    expect(see(ofDecision).titles).not.toContain("Visa den dagen");
  });

  it("brings the day that was chosen", () => {
    expect(press(today)).toMatchObject({ card: { card: "pot", pot: pots.skills } });
    expect(press("2018-06-25")).toEqual({ kind: "show", card: on("2018-06-25"), seen: null });
  });

  it("comes back with what is wrong where it is empty or no day", () => {
    expect(press()).toMatchObject({
      kind: "mend",
      card: history,
      errors: [{ field: "day", problem: { code: "missing" } }],
    });
    expect(press("2018-06-31")).toMatchObject({
      kind: "mend",
      errors: [{ field: "day", problem: { code: "day-unreadable", typed: "2018-06-31" } }],
    });
  });
});
