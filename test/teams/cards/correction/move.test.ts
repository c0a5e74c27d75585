import { describe, expect, it } from "vitest";
import { grantLeft, potLeft } from "../../../../src/domain/account.ts";
import {
  day,
  decisionNumber,
  registeredDecisionId,
  subject,
} from "../../../../src/domain/brand.ts";
import type { Command } from "../../../../src/domain/command.ts";
import { kronor } from "../../../../src/domain/money.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { owed } from "../../../../src/notify/owed.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { decided, drafted, sent } from "../../../domain/ask.ts";
import { amounts, authority, boardDecisionCommand, pots } from "../../../domain/fixture.ts";
import { did, type Done, type World, worldOf } from "../../../domain/given.ts";
import { ids, imported, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";
import { choice, said, valuesOf } from "../set-up/world.ts";

const on = "2018-11-05";
const later = registeredDecisionId("RS-2018-10-30-201");
const potCard: Card = { card: "pot", pot: pots.skills };
const form: Card = { card: "move-money", pot: pots.skills };
const says: Done = imported({
  ...boardDecisionCommand,
  decision: later,
  title: "Omfördelning, *ändring*",
  day: day("2018-10-30"),
  madeBy: { kind: "body", body: ids.board, section: 201 },
  rows: [],
  statedTotal: null,
});
const desk = (card: Card, ...done: readonly Done[]) =>
  new Desk(worldOf(...authority, ...done), people.secretary, on, card);
const moves = (
  amount: number,
  change: Partial<Command & { type: "move-money" }> = {},
): Command => ({
  type: "move-money",
  decision: later,
  pot: pots.skills,
  to: pots.tools,
  amount: kronor(amount),
  reason: "Behovet blev *mindre*",
  ...change,
});
const at = (time: string, command: Command): Done =>
  did(people.secretary, `2018-11-05 ${time}`, command);
const textOf = (world: World, card: Card, who = people.secretary) =>
  shown(world, card, who, { on }).text.replaceAll("\u00A0", " ");

describe("undistributed money of a pot", () => {
  it("is moved from the pot's card by a decision on paper, and stands on both pots and the paper", () => {
    const seen = desk(potCard, says).press("Flytta pengar …");
    expect(said(seen)).toContain("Potten har 1 000 000 kr kvar att fördela.");
    seen.press("Registrera");
    expect(said(seen)).toContain("Fältet är tomt.");
    expect(said(seen)).toContain("Välj ett av svaren.");
    const pot = choice(seen, "pot", "Potten Utdata: 600");
    const basis = choice(seen, "basis", "Omfördelning, *ändring*, RS 2018-10-30 § 201");
    seen.press("Registrera", { pot, basis, amount: "200 tkr" });
    expect(said(seen)).toContain("Fältet är tomt.");
    const reason = "Behovet blev *mindre*";
    seen.press("Registrera", { pot, basis, amount: "2 mnkr", reason });
    expect(said(seen)).toContain("Potten har 1 000 000 kr som går att flytta.");
    expect(valuesOf(seen)).toMatchObject({ pot, basis, amount: "2 mnkr", reason });
    seen.press("Registrera", { pot, basis, amount: "200 tkr", reason });
    expect(said(seen)).toContain(
      "200 000 kr härifrån till potten Utdata (RS 2018-10-30 § 201). Skäl: Behovet blev",
    );
    expect(said(seen)).toContain("800 000 kr");
    expect(potLeft(seen.world.state, pots.tools)).toBe(kronor(800_000));
    const other = textOf(seen.world, { card: "pot", pot: pots.tools });
    expect(other).toContain("200 000 kr hit från potten Kompetens (RS 2018-10-30 § 201).");
    const paper = textOf(seen.world, { card: "registered", decision: later });
    expect(paper).toContain("• 200 000 kr från potten Kompetens till potten Utdata.");
    // What the first decision gave stays as it was written.
    const first = textOf(seen.world, { card: "registered", decision: ids.potsDecision });
    expect(first).toContain("2 700 000 kr");
  });

  it("goes back to the grant, and is put right by the same form", () => {
    const seen = desk(form, says);
    const pot = choice(seen, "pot", "Tillbaka till det som är kvar av bidraget");
    const basis = choice(seen, "basis", "§ 201");
    seen.press("Registrera", { pot, basis, amount: "300 000", reason: "Årets slut" });
    expect(said(seen)).toContain("300 000 kr härifrån tillbaka till det som är kvar av bidraget");
    expect(grantLeft(seen.world.state, ids.grant)).toBe(amounts.left + kronor(300_000));
    const history = textOf(seen.world, { card: "history", subject: `grant/${ids.grant}`, page: 1 });
    expect(history).toContain(
      "Kvar därefter: 700 000 kr i potten Kompetens och 400 000 kr av bidraget",
    );
    const again = new Desk(seen.world, people.secretary, on, form);
    expect(said(again)).toContain("0 tar bort uppgiften");
    again.press("Registrera", { pot, basis, amount: "0", reason: "Fel bidrag" });
    expect(said(again)).not.toContain("Flyttade pengar");
    expect(grantLeft(again.world.state, ids.grant)).toBe(amounts.left);
  });

  it("leads to the new decision where there is none yet, and back again", () => {
    const seen = desk(form);
    expect(said(seen)).toContain("Det finns inget sådant beslut än.");
    expect(seen.seen.titles).toEqual(["Lägg in ett nytt beslut först", "Tillbaka"]);
    seen.press("Lägg in ett nytt beslut först");
    expect(valuesOf(seen)).toMatchObject({ grant: ids.grant });
    expect(seen.seen.titles.join()).toContain("Avbryt");
    seen.press("Avbryt");
    expect(seen.card).toEqual(form);
  });

  it("is asked about with the only decision that can say so filled in", () => {
    expect(valuesOf(desk(form, says))).toMatchObject({ basis: later });
    const again: Done = imported({
      ...boardDecisionCommand,
      decision: registeredDecisionId("RS-2018-11-01-210"),
      day: day("2018-11-01"),
      madeBy: { kind: "body", body: ids.board, section: 210 },
      rows: [],
      statedTotal: null,
    });
    expect(valuesOf(desk(form, says, again))).not.toMatchObject({ basis: later });
  });

  it("can be taken back from where it went also when nothing more can go there (R12)", () => {
    const recall = at("10:05", { type: "recall-mandate", mandate: ids.mandate, from: day(on) });
    const offered = (...done: readonly Done[]) => {
      const { fields } = shown(
        worldOf(...authority, says, ...done, recall),
        form,
        people.secretary,
        { on },
      );
      return fields.find(({ id }) => id === "pot")?.choices.map(({ value }) => value);
    };
    expect(offered()).toEqual(["grant"]);
    expect(offered(at("10:00", moves(100_000)))).toEqual(["grant", `pot/${pots.tools}`]);
  });

  it("changes neither what a decision of ours says of the pot, nor what the list says was given", () => {
    const world = worldOf(...authority, ...decided("skills"), says);
    const seen = (card: Card) => textOf(world, card);
    const decision: Card = { card: "decision", decision: decisionNumber("1/2018") };
    const list: Card = { card: "notices", meeting: ids.august, page: 1 };
    const before = [decision, list].map(seen);
    expect(before[0]).toContain("Kompetens, 1 000 000 kr");
    expect(before[1]).toContain("2 700 000 kr");
    world.carryOut(at("10:00", moves(10_000)));
    world.carryOut(at("10:05", moves(10_000, { to: null })));
    const after = [decision, list].map(seen);
    expect(after[0]).toContain("Kompetens, 1 000 000 kr");
    expect(after[1]).toBe(before[1]);
  });

  it("is not asked about while a proposal waits for its decision, which the card says first", () => {
    const seen = new Desk(
      worldOf(...authority, ...sent("skills"), says),
      people.secretary,
      on,
      form,
    );
    expect(said(seen)).toContain("Ett förslag om potten Kompetens väntar på beslut");
    expect(seen.seen.titles).toEqual(["Tillbaka"]);
    // Sent while the form stood open: told once.
    const refusal = { code: "pot-awaits-decision", title: "Kompetens" } as const;
    const { text } = shown(seen.world, form, people.secretary, { on, said: { refusal } });
    expect(text.split("väntar på beslut")).toHaveLength(2);
  });

  it("is offered to the secretariat alone, and takes no pot that is not there", () => {
    for (const who of [people.director, people.chief, people.auditor]) {
      expect(maySee(form, worldOf(...authority).state, viewerOf(who, { on }))).toBe(false);
      const { titles } = shown(worldOf(...authority), potCard, who, { on });
      expect(titles).not.toContain("Flytta pengar …");
    }
    const seen = desk(form, says);
    const basis = choice(seen, "basis", "§ 201");
    for (const pot of ["", "pot/", "skills", "grant/x"]) {
      seen.press("Registrera", { pot, basis, amount: "1", reason: "x" });
      expect(said(seen)).toContain("Välj ett av svaren.");
    }
    seen.press("Registrera", { pot: "pot/nothing", basis, amount: "1", reason: "x" });
    expect(potLeft(seen.world.state, pots.skills)).toBe(amounts.skills);
  });

  it("is gone from a draft under way", () => {
    const world = worldOf(...authority, ...drafted("skills"), says);
    const before = textOf(world, { card: "pot", pot: pots.skills }, people.director);
    world.carryOut(at("10:00", moves(100_000)));
    const after = textOf(world, { card: "pot", pot: pots.skills }, people.director);
    expect(before).toContain("1 000 000 kr");
    expect(after).not.toContain("1 000 000 kr");
    expect(after).toContain("900 000 kr");
  });

  it.each(["sv", "en"] as const)("keeps the rules of a card in %s", (language) => {
    for (const done of [[says], [], [says, at("10:00", moves(100_000))]]) {
      const world = worldOf(...authority, ...done);
      for (const card of [form, potCard, { card: "registered", decision: later } as const]) {
        if (card.card === "registered" && done.length === 0) continue;
        const { content, summary } = shown(world, card, people.secretary, { language, on });
        expect(complaintsAbout(content)).toEqual([]);
        expect(summary).not.toBe("");
      }
    }
  });
});

describe("the news of it", () => {
  const about = subject(`registered/${later}`);
  const owedIn = ({ state }: World) =>
    owed(about, state, day(on)).filter(({ card }) => card.card === "move-news");
  const after = (...done: readonly Done[]) => worldOf(...authority, says, ...done);

  it("is told once to both holders and to the others of the secretariat", () => {
    const world = after(at("10:00", moves(200_000)), at("10:20", moves(10_000, { to: pots.own })));
    expect(owedIn(world).map(({ person }) => person)).toEqual([
      people.secondSecretary,
      people.director,
      people.finance,
      people.chief,
    ]);
    expect(owedIn(after(at("10:00", moves(1)), at("10:05", moves(0))))).toEqual([]);
    expect(owedIn(after(imported(moves(1))))).toEqual([]);
  });

  it("names where it went, and what is left of the reader's own pot alone", () => {
    const world = after(at("10:00", moves(200_000)));
    const [news] = owedIn(world);
    if (news === undefined) throw new Error("somebody is told");
    const text = textOf(world, news.card, people.finance);
    expect(text).toContain("200 000 kr har flyttats");
    expect(text).toContain("Från potten Kompetens till potten Utdata");
    expect(text).toContain("Skäl: Behovet blev");
    expect(text).toContain("Potten Utdata har 800 000 kr kvar att fördela.");
    expect(text).not.toContain("Potten Kompetens har");
    expect(text).toContain("registrerad av Eva Registrator");
    const { titles, content } = shown(world, news.card, people.director, { on });
    expect(titles).toContain("Öppna potten");
    expect(complaintsAbout(content)).toEqual([]);
    expect(maySee(news.card, world.state, viewerOf(people.computers, { on }))).toBe(false);
    const undone = after(at("10:00", moves(200_000)), at("12:00", moves(50_000)));
    const less = owedIn(undone).at(-1);
    if (less === undefined) throw new Error("somebody is told");
    expect(textOf(undone, less.card, people.chief)).toContain("150 000 kr mindre flyttas");
    expect(textOf(undone, less.card, people.chief)).toContain("Förut var beloppet 200 000 kr.");
  });
});
