import { describe, expect, it } from "vitest";
import {
  caseNumber,
  day,
  grantId,
  registeredDecisionId,
  rowId,
} from "../../../../src/domain/brand.ts";
import { grantLeft } from "../../../../src/domain/account.ts";
import { kronor, minus } from "../../../../src/domain/money.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { amounts, authority, boardDecisionCommand } from "../../../domain/fixture.ts";
import { did, worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";
import { before, countOf, kept, missed, opened } from "../intake/rest.ts";
import { sent, spaced } from "../intake/sent.ts";
import { Desk } from "../meeting/clicking.ts";
import { choice, said, valuesOf } from "../set-up/world.ts";

const on = "2018-11-05";
const paper: Card = { card: "registered", decision: ids.boardDecision };
const form: Card = { card: "add-fixed-row", decision: ids.boardDecision, from: null };
const desk = (card: Card = form): Desk =>
  new Desk(worldOf(...authority), people.secretary, on, card);
const row = {
  activity: "Språkcafé *Navet*",
  responsible: "Mona Ek",
  amount: "40 tkr",
  need: "yes",
  quote: "Till språkcafé avsätts 40 000 kr.",
  reason: "Den stod på nästa sida",
};

describe("a row that is missing in a decision on paper", () => {
  it("is added from the decision's card, where it stands with its day, reason and line", () => {
    const seen = desk(paper).press("Lägg till en rad som saknas");
    expect(said(seen)).toContain("Lägg bara till det som redan står i beslutet på papper.");
    expect(said(seen)).toContain("100 000 kr är inte fördelade");
    expect(complaintsAbout(seen.seen.content)).toEqual([]);
    seen.press("Lägg till raden");
    expect(said(seen)).toContain("Fältet är tomt.");
    seen.press("Lägg till raden", row);
    expect(seen.card).toEqual(paper);
    expect(said(seen)).toContain("Tillagt efter att beslutet lades in");
    expect(said(seen)).toContain("40 000 kr, 5 november 2018. Skäl: Den stod på nästa sida.");
    expect(said(seen)).toContain("I beslutet står: ”Till språkcafé avsätts 40 000 kr.”");
    expect(complaintsAbout(seen.seen.content)).toEqual([]);
    expect(grantLeft(seen.world.state, ids.grant)).toBe(minus(amounts.left, kronor(40_000)));
    const history: Card = { card: "history", subject: `registered/${ids.boardDecision}`, page: 1 };
    const { text } = shown(seen.world, history, people.secretary, { on });
    expect(text.replaceAll("\u00A0", " ")).toContain("lade till raden Språkcafé");
  });

  it("that the grant does not cover comes back as typed, with what is missing", () => {
    const seen = desk().press("Lägg till raden", { ...row, amount: "130 000" });
    expect(said(seen)).toContain("Det är 30 000 kr mer än vad som är kvar av bidraget.");
    expect(valuesOf(seen)).toMatchObject({ amount: "130 000", reason: row.reason });
    expect(countOf(seen.world, "fixed-row-added")).toBe(0);
  });

  it("is added once however often it is pressed, and not unseen beside another's", () => {
    const first = desk();
    const press = kept(first, "Lägg till raden");
    press(row);
    press(row);
    expect(countOf(first.world, "fixed-row-added")).toBe(1);
    const late = press({ ...row, activity: "Läxhjälp" });
    expect(said(late)).toContain("Någon har lagt till raden");
    expect(valuesOf(late)).toMatchObject({ activity: "Läxhjälp" });
    expect(countOf(first.world, "fixed-row-added")).toBe(1);
    late.press("Lägg till raden");
    expect(countOf(first.world, "fixed-row-added")).toBe(2);
  });

  it("like one that is there is asked about", () => {
    const seen = desk();
    const twin = { ...row, activity: "träningscenter", amount: "50 000" };
    seen.press("Lägg till raden", twin);
    const another = choice(seen, "another", "Det är två olika rader");
    seen.press("Lägg till raden", { ...twin, another });
    expect(countOf(seen.world, "fixed-row-added")).toBe(1);
  });

  it("that was added by mistake is taken back by the same way, and both stand", () => {
    const seen = desk().press("Lägg till raden", row).press("Lägg till en rad som saknas");
    seen.press("Ta tillbaka en tillagd rad");
    expect(valuesOf(seen)).toMatchObject({ activity: "row-3" });
    expect(complaintsAbout(seen.seen.content)).toEqual([]);
    seen.press("Ta tillbaka raden");
    expect(said(seen)).toContain("Fältet är tomt.");
    const press = kept(seen, "Ta tillbaka raden");
    press({ reason: "Den stod redan i tabellen" });
    press({ reason: "Den stod redan i tabellen" });
    expect(countOf(seen.world, "fixed-row-withdrawn")).toBe(1);
    expect(said(seen)).toContain("Tillbakatagen 5 november 2018. Skäl: Den stod redan i tabellen.");
    expect(said(seen)).toContain("200 000");
    expect(grantLeft(seen.world.state, ids.grant)).toBe(amounts.left);
    const again = new Desk(seen.world, people.secretary, on, {
      card: "withdraw-fixed-row",
      decision: ids.boardDecision,
    });
    expect(said(again)).toContain("Ingen rad har lagts till i efterhand.");
    expect(again.seen.titles).toEqual(["Till beslutet"]);
  });

  it("is the secretariat's to add, and nobody else is shown the way", () => {
    const { world } = desk();
    for (const other of [people.chief, people.director, people.auditor])
      expect(maySee(form, world.state, viewerOf(other, { on }))).toBe(false);
    expect(maySee(paper, world.state, viewerOf(people.auditor, { on }))).toBe(true);
    const { titles } = shown(world, paper, people.auditor, { on });
    expect(titles).not.toContain("Lägg till en rad som saknas");
  });

  it("speaks English to those who do", () => {
    const { world } = desk();
    const { text, titles } = shown(world, form, people.secretary, { on, language: "en" });
    expect(text).toContain("Add only what stands in the decision on paper already.");
    expect(titles).toContain("Add the row");
  });
});

/** The last row of the board's decision was a mistake. */
const act = ({ world }: Desk, why: string): void =>
  world.carryOut(
    did(people.secretary, "2018-06-25 11:00", {
      type: "withdraw-fixed-row",
      decision: registeredDecisionId("RS-2018-05-30-88"),
      row: rowId("row-4"),
      reason: why,
    }),
  );

describe("a place of a text whose decision is entered", () => {
  const place = "Till föreningslivet avsattes";
  const entered = (): Desk =>
    sent(missed)
      .press("Lägg in allt som är redo (1)")
      .press("Lägg in", { amount: "12 340 000", code: "Projekt 900" })
      .press("Lägg in allt som är redo (2)")
      .press("Lägg in", { decisionDay: "2018-06-19" });

  it("becomes a row of it with its own words, and says so", () => {
    const text = entered();
    const seen = before(text, place).press("Lägg till en rad");
    expect(seen.card).toMatchObject({ card: "add-fixed-row", decision: "RS-2018-05-30-88" });
    expect(valuesOf(seen)).toMatchObject({
      quote: "Till föreningslivet avsattes hela 250 000 kr i samma beslut.",
    });
    const press = kept(seen, "Lägg till raden");
    const typed = { activity: "Föreningslivet", need: "no", reason: "Den stod i bilagan" };
    press(typed);
    press(typed);
    expect(seen.card).toMatchObject({ card: "intake-unquoted" });
    expect(spaced(seen)).toContain("Blev raden ”Föreningslivet”, 250 000 kr, i beslutet.");
    expect(countOf(seen.world, "fixed-row-added")).toBe(1);
    expect(countOf(seen.world, "intake-passage-entered")).toBe(1);
    expect(seen.world.state.registered.get("RS-2018-05-30-88")?.rows[3]?.added).toMatchObject({
      quote: "Till föreningslivet avsattes hela 250 000 kr i samma beslut.",
    });
    act(seen, "Den stod redan i tabellen");
    expect(spaced(opened(seen, "intake-unquoted"))).toContain(
      "Raden ”Föreningslivet” lades till i beslutet av misstag och är tillbakatagen.",
    );
    expect(spaced(opened(seen, "intake-unquoted"))).toContain("Nämner pengar");
    expect(opened(seen, "intake-unquoted").press("Öppna beslutet").card).toEqual({
      card: "registered",
      decision: "RS-2018-05-30-88",
    });
  });

  it("may belong to the other decision of the text, which is not entered yet", () => {
    const text = sent(missed)
      .press("Lägg in allt som är redo (1)")
      .press("Lägg in", { amount: "12 340 000", code: "Projekt 900" })
      .press("Lägg in allt som är redo (2)");
    const seen = before(text, place).press("Lägg till en rad");
    expect(seen.card).toMatchObject({ card: "add-fixed-row" });
    seen.press("Raden hör till ett beslut som inte är inlagt");
    expect(seen.card).toMatchObject({ card: "intake-row" });
    seen.press("Spara raden", { activity: "Föreningslivet", need: "no" });
    expect(said(seen)).toContain("Välj ett av svaren.");
    const basis = choice(seen, "basis", "texten själv");
    seen.press("Spara raden", { basis });
    expect(spaced(seen)).toContain("Blev raden ”Föreningslivet”, 250 000 kr. Den läggs in med");
    expect(countOf(seen.world, "fixed-row-added")).toBe(0);
  });

  it("was left out of it where somebody entered the decision by another way, and is added to it", () => {
    const text = sent(missed)
      .press("Lägg in allt som är redo (1)")
      .press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });
    before(text, place)
      .press("Lägg till en rad")
      .press("Spara raden", { activity: "Föreningslivet", need: "no" });
    text.world.carryOut(
      did(people.secondSecretary, "2018-06-25 11:00", {
        ...boardDecisionCommand,
        decision: registeredDecisionId("RS-2018-05-30-88"),
        case: caseNumber("RS/900/2018"),
        grant: grantId("grant-RS-900-2018"),
        day: day("2018-05-30"),
        madeBy: { kind: "body", body: ids.board, section: 88 },
      }),
    );
    const seen = opened(text, "intake-unquoted");
    expect(spaced(seen)).toContain(
      "Raden ”Föreningslivet”, 250 000 kr, kom inte med när beslutet lades in.",
    );
    expect(spaced(seen)).toContain("Nämner pengar");
    seen.press("Lägg till raden i beslutet");
    expect(valuesOf(seen)).toMatchObject({ activity: "Föreningslivet", need: "no" });
    seen.press("Lägg till raden", { reason: "Den stod i bilagan" });
    expect(spaced(seen)).toContain("Blev raden ”Föreningslivet”, 250 000 kr, i beslutet.");
    expect(spaced(seen)).not.toContain("kom inte med");
  });
});
