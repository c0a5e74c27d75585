import { describe, expect, it } from "vitest";
import { day, mandateId } from "../../../../src/domain/brand.ts";
import { mandateSubject } from "../../../../src/domain/touches.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { owed } from "../../../../src/notify/owed.ts";
import { decided, drafted, sent } from "../../../domain/ask.ts";
import { authority, mandateCommand, pots } from "../../../domain/fixture.ts";
import { did, type Done, worldOf } from "../../../domain/given.ts";
import { ids, imported, people } from "../../../domain/organisation.ts";
import { shown } from "../../cards-2/scene.ts";
import { desk, on, said } from "./world.ts";

const fresh = mandateId("RS-2018-06-19-140");
const item = (id: string): Card => ({ card: "set-up-item", of: "mandate", id });
const recall = did(people.secretary, "2018-06-25 09:00", {
  type: "recall-mandate",
  mandate: ids.mandate,
  from: day(on),
});
const renewed = (change: Partial<typeof mandateCommand> = {}): Done =>
  imported({ ...mandateCommand, mandate: fresh, day: day("2018-06-19"), section: 140, ...change });
const at = (card: Card, ...done: readonly Done[]) => desk(card, worldOf(...authority, ...done));

describe("a mandate with something wrong in it", () => {
  it("says how it is put right, and before it is recalled what that stops", () => {
    const standing = at(item(ids.mandate), ...drafted("skills"), ...sent("tools"));
    expect(said(standing)).toContain("Är något fel: återkalla delegationen");
    expect(said(standing)).toContain(
      "Kompetens · Utdata · Regiondirektörens pott · Digitalisering",
    );
    expect(standing.seen.titles).not.toContain("Lägg in på nytt …");
    standing.press("Återkalla").press("Granska");
    expect(said(standing)).toContain(
      "Från 25 juni 2018 kan inget beslutas om Kompetens, Utdata, Regiondirektörens pott och Digitalisering. Ett utkast och ett förslag som väntar på svar finns kvar men kan inte beslutas.",
    );
    standing.press("Återkalla delegationen");
    expect(said(standing)).toContain("Fyra pottar vilar på den, och inget kan beslutas om dem.");
  });

  it("is recalled in sight of what was decided on it that day, which stands", () => {
    const form = at(item(ids.mandate), ...decided("skills"))
      .press("Återkalla")
      .press("Granska");
    expect(said(form)).toContain(
      "Beslut 1/2018 är fattat på den 25 juni 2018 eller senare. Det står kvar.",
    );
    const none = at(item(ids.mandate)).press("Återkalla").press("Granska");
    expect(said(none)).not.toContain("eller senare");
  });

  it("is recalled by the minutes that say so, and everybody reads by which", () => {
    const form = at(item(ids.mandate)).press("Återkalla");
    expect(said(form.press("Granska", { section: "130" }))).toContain("Fältet är tomt.");
    expect(said(form.press("Granska", { day: "2018-06-26" }))).toContain("25 juni 2018");
    form.press("Granska", { day: "2018-06-20", section: "§ 130" });
    const by = "Från 25 juni 2018, enligt RS 2018-06-20 § 130";
    expect(said(form)).toContain(by);
    form.press("Återkalla delegationen");
    expect(said(form)).toContain(by);
    const { world } = form;
    const [news] = owed(mandateSubject(ids.mandate), world.state, day(on));
    expect(shown(world, news?.card ?? item(ids.mandate), people.chief).text).toContain(
      "Återkallad genom RS 2018-06-20 § 130. Från 25 juni 2018 går det inte att besluta med stöd av den.",
    );
    const asked = { card: "may-i-decide", pot: pots.skills, day: day(on) } as const;
    const may = shown(world, asked, people.chief).text;
    expect(may).toContain("är återkallat från 25 juni 2018, enligt RS 2018-06-20 § 130.");
    const history = { card: "history", subject: mandateSubject(ids.mandate), page: 1 } as const;
    expect(shown(world, history, people.secretary).text).toContain(
      "återkallad från 25 juni 2018, enligt protokollet 2018-06-20 § 130",
    );
  });

  it("was valid until the day before it was recalled, whatever it was to be valid until", () => {
    const validity = (recalledOn: string | null, today: string): string | undefined => {
      const recalls = did(people.secretary, "2018-06-25 09:00", {
        type: "recall-mandate",
        mandate: ids.mandate,
        from: day(recalledOn ?? on),
      });
      const world = worldOf(...authority, ...(recalledOn === null ? [] : [recalls]));
      const { text } = shown(world, item(ids.mandate), people.secretary, { on: today });
      return /Gäll(?:er|de): .+?20\d\d.+?20\d\d/.exec(text.replaceAll("\u00A0", " "))?.[0];
    };
    expect(validity("2018-06-25", on)).toBe("Gällde: 25 april 2018 till och med 24 juni 2018");
    expect(validity("2018-07-01", on)).toBe("Gäller: 25 april 2018 till och med 30 juni 2018");
    expect(validity("2018-07-01", "2018-07-01")).toMatch(/^Gällde: .+ 30 juni 2018$/);
    expect(validity(null, "2018-12-31")).toBe(
      "Gäller: 25 april 2018 till och med 31 december 2018",
    );
    expect(validity(null, "2019-01-01")).toMatch(/^Gällde: .+ 31 december 2018$/);
  });

  it("is entered anew with all that it said, and takes over the pots", () => {
    const again = at(item(ids.mandate), recall).press("Lägg in på nytt …");
    again.press("Nästa").press("Granska");
    expect(said(again)).toContain("Regiondirektören får besluta hur resten fördelas");
    again.press("Registrera delegationen");
    expect(said(again)).toContain("En annan i sekretariatet bekräftar den");
    again.press("Flytta hit fyra pottar");
    expect(said(again)).toContain("Den nya delegationen är inte bekräftad än.");
    expect(said(again)).toContain("Kompetens: ändamål Kompetens");
    again.press("Flytta fyra pottar");
    const { state } = again.world;
    const { mandates } = state;
    const [, next] = [...mandates.values()];
    expect([...state.pots.values()].map(({ mandate }) => mandate)).toEqual(
      Array.from({ length: 4 }, () => next?.id),
    );
    expect(next).toMatchObject({
      quote: mandateCommand.quote,
      purposes: [{ title: { sv: "Kompetens", en: "Skills" } }, { title: { sv: "Digitalisering" } }],
      onwardSource: mandateCommand.onwardSource,
      validTo: mandateCommand.validTo,
    });
    const old = desk(item(ids.mandate), again.world);
    expect(said(old)).not.toContain("vilar på den");
    expect(old.seen.titles).not.toContain("Flytta pottarna till RS 2018-04-25 § 114");
    expect(desk(item(next?.id ?? ""), again.world).seen.titles).not.toContain(
      "Flytta hit fyra pottar",
    );
  });

  it("leaves a pot whose purpose the new one does not name until somebody says that it fits", () => {
    const purposes = [{ id: "digital", title: { sv: "Digitalisering", en: "Digital care" } }];
    const moving = at(item(ids.mandate), recall, renewed({ purposes, onwardSource: null }));
    moving.press("Flytta pottarna till RS 2018-06-19 § 140");
    expect(said(moving)).toContain("Ändamålet finns inte i den nya delegationen: 3");
    expect(said(moving)).toContain("Kan inte flyttas: 1");
    expect(said(moving)).toMatch(/Digitalisering: .*vidaredelegation/i);
    expect(moving.seen.titles).not.toContain("Flytta en pott");
    moving.press("Ändamålen ryms, flytta tre pottar");
    const moved = [...moving.world.state.pots.values()].filter((pot) => pot.mandate === fresh);
    expect(moved.map(({ id }) => id)).toEqual([pots.skills, pots.tools, pots.own]);
  });

  it("offers nothing while the first stands, and nothing once no pot is left on it", () => {
    const card: Card = { card: "move-pots", from: ids.mandate, to: fresh };
    const early = at(card, renewed());
    expect(said(early)).toContain("Återkalla den först.");
    expect(early.seen.titles).toEqual(["Till delegationen"]);
    expect(at(item(fresh), renewed()).seen.titles).not.toContain("Flytta hit fyra pottar");
    const done = at(card, recall, renewed()).press("Flytta fyra pottar");
    expect(said(done)).toContain(
      "Flyttat. Där innehavaren själv beslutar kan inget beslutas förrän en annan i sekretariatet har bekräftat flytten.",
    );
    expect(said(desk(card, done.world))).toContain("Inga pottar vilar på RS 2018-04-25 § 114.");
  });

  it("tells those who hold the pots, once, how they go on", () => {
    const world = worldOf(...authority, ...sent("skills"), recall);
    const subject = mandateSubject(ids.mandate);
    const told = [...owed(subject, world.state, day(on))];
    const news = told.filter((one) => one.card.card === "mandate-news");
    expect(news.map(({ person }) => person)).toEqual(
      expect.arrayContaining([people.director, people.chief, people.finance]),
    );
    const card = news.find(({ person }) => person === people.director)?.card;
    if (card === undefined) throw new Error("the holder is told");
    const { text } = shown(world, card, people.director);
    expect(text).toContain("Det gäller dina pottar Kompetens och Digitalisering.");
    expect(text).toContain("hänskjut till styrelsen");
    expect(shown(world, card, people.auditor).text).not.toContain("dina pottar");
  });
});

it("recalls no mandate from before it was given, and keeps what was typed", () => {
  const at = desk(item(ids.mandate), worldOf(...authority)).press("Återkalla");
  at.press("Granska", { fromDay: "2018-04-01" });
  expect(said(at)).toContain("25 april 2018");
  expect(at.seen.titles).toContain("Granska");
  at.press("Granska", { fromDay: "2018-06-25" });
  expect(at.seen.titles).toContain("Återkalla delegationen");
});
