import { describe, expect, it } from "vitest";
import { grantLeft, potLeft } from "../../../../src/domain/account.ts";
import { day, decisionNumber, registeredDecisionId, rowId } from "../../../../src/domain/brand.ts";
import { kronor } from "../../../../src/domain/money.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { followUpPaper } from "../../../../src/teams/documents/follow-up.ts";
import { grantedByBoard } from "../../../domain/ask.ts";
import { answerFollowUp } from "../../../domain/ask-follow-up.ts";
import {
  amounts,
  authority,
  boardDecisionCommand,
  pots,
  proposals,
} from "../../../domain/fixture.ts";
import { did, type Done, worldOf } from "../../../domain/given.ts";
import { ids, imported, people } from "../../../domain/organisation.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";
import { complaintsAbout } from "../../card-check.ts";
import { Desk } from "../meeting/clicking.ts";
import { choice, said, valuesOf } from "../set-up/world.ts";

const on = "2018-11-05";
const later = registeredDecisionId("RS-2018-10-30-201");
const paper = decisionNumber(`registered/${ids.boardDecision}`);
const registered: Card = { card: "registered", decision: ids.boardDecision };
const form: Card = { card: "return-money", from: paper };
const says: Done = imported({
  ...boardDecisionCommand,
  decision: later,
  title: "Träningscenter, *ändring*",
  day: day("2018-10-30"),
  madeBy: { kind: "body", body: ids.board, section: 201 },
  rows: [],
  statedTotal: null,
});
const desk = (card: Card, ...done: readonly Done[]) =>
  new Desk(worldOf(...authority, ...done), people.secretary, on, card);

describe("money that an activity gives back of what the board gave on paper", () => {
  it("is reached from the settings too, by the decision that gave it", () => {
    const at = desk({ card: "set-up-item", of: "decision", id: ids.boardDecision }, says);
    at.press("Visa beslutet").press("Lämna tillbaka pengar …");
    expect(said(at)).toContain("Pengar som lämnas tillbaka");
  });

  it("is registered by its decision, and stands on both papers", () => {
    const at = desk(registered, says).press("Lämna tillbaka pengar …");
    expect(said(at)).toContain("Pengarna går tillbaka till det som är kvar av bidraget.");
    at.press("Registrera");
    expect(said(at)).toContain("Fältet är tomt.");
    expect(said(at)).toContain("Välj ett av svaren.");
    const activity = choice(at, "activity", "Träningscenter, har 50");
    const basis = choice(at, "basis", "Träningscenter, *ändring*, RS 2018-10-30 § 201");
    at.press("Registrera", { activity, basis, amount: "60 tkr" });
    expect(said(at)).toContain("Aktiviteten har 50 000 kr kvar. Ange högst det.");
    expect(valuesOf(at)).toMatchObject({ activity, basis, amount: "60 tkr" });
    at.press("Registrera", { activity, basis, amount: "20 tkr" });
    expect(said(at)).toContain("Lämnat tillbaka");
    expect(said(at)).toContain(
      "• Träningscenter: 20 000 kr, RS 2018-10-30 § 201. Kvar hos aktiviteten: 30 000 kr",
    );
    // The paper itself stays as it was written.
    expect(said(at)).toMatch(/Träningscenter\D+50 000/);
    expect(grantLeft(at.world.state, ids.grant)).toBe(amounts.left + kronor(20_000));
    const other = new Desk(at.world, people.secretary, on, { card: "registered", decision: later });
    expect(said(other)).toContain("• Träningscenter: 20 000 kr, ur RS 2018-04-25 § 114");
    const again = new Desk(at.world, people.secretary, on, form);
    expect(said(again)).toContain("0 tar bort uppgiften");
    again.press("Registrera", { activity, basis, amount: "0" });
    expect(said(again)).not.toContain("Lämnat tillbaka");
  });

  it("leads to the new decision where there is none yet, and back again", () => {
    const at = desk(form);
    expect(said(at)).toContain("Det finns inget sådant beslut än.");
    expect(at.seen.titles).toEqual(["Lägg in ett nytt beslut först", "Tillbaka"]);
    at.press("Lägg in ett nytt beslut först");
    expect(valuesOf(at)).toMatchObject({ grant: ids.grant, body: ids.board });
    at.press("Nästa", { day: "2018-10-30", section: "201" });
    expect(valuesOf(at)["title"]).toBe("Återlämnade pengar: Fördelning av Personalmiljarden 2018");
    at.press("Granska");
    expect(said(at)).toContain("Ger inga pengar till aktiviteter");
    at.press("Registrera beslutet");
    expect(said(at)).toContain("Beslutet är registrerat, men inga pengar är flyttade än.");
    expect(choice(at, "basis", "§ 201")).toContain("201");
  });

  it("goes back to the pot where the board had granted a proposal", () => {
    const closed: Card = { card: "proposal", proposal: proposals.skills };
    const at = desk(closed, ...grantedByBoard, says).press("Lämna tillbaka pengar …");
    expect(said(at)).toContain("Pengarna går tillbaka till potten Kompetens.");
    const activity = choice(at, "activity", "Mentorer");
    at.press("Registrera", { activity, basis: choice(at, "basis", "§ 201"), amount: "150 000" });
    expect(said(at)).toContain("Kvar hos aktiviteten: 250 000 kr");
    expect(potLeft(at.world.state, pots.skills)).toBe(kronor(550_000));
  });

  it("is for the secretariat; the others read who changes it, and what has come back", () => {
    const world = worldOf(...authority, ...grantedByBoard, says);
    for (const person of [people.director, people.auditor]) {
      const closed = shown(world, { card: "proposal", proposal: proposals.skills }, person);
      expect(closed.text).toContain("bara där kan det ändras");
      expect(closed.titles).not.toContain("Lämna tillbaka pengar …");
      expect(maySee(form, world.state, viewerOf(person, {}))).toBe(false);
    }
    const { text } = shown(world, registered, people.auditor);
    expect(text).toContain(
      "Säger det nya beslutet att pengar lämnas tillbaka registreras också det",
    );
    const ours: Card = { card: "return-money", from: decisionNumber("1/2018") };
    expect(said(desk(ours, ...grantedByBoard))).not.toContain("Registrera");
  });

  it("is neither used nor left in a follow-up that was answered before", () => {
    const row = rowId("row-2");
    const answered = did(
      people.chief,
      "2018-09-12 10:00",
      answerFollowUp(row, { decision: paper, used: 30_000, forecast: 30_000 }),
    );
    const back = did(people.secretary, "2018-11-05 10:00", {
      type: "return-money",
      decision: later,
      from: paper,
      row,
      amount: kronor(20_000),
    });
    const world = worldOf(...authority, says, answered, back);
    const of = { decision: paper, row, cutOff: day("2018-08-31") };
    const { content } = shown(world, { card: "follow-up", ...of }, people.director, { on });
    const facts = JSON.stringify(content).replaceAll("\u00A0", " ");
    expect(facts).toContain(`{"title":"Kvar","value":"0 kr"}`);
    const grant = world.state.grants.get(ids.grant);
    if (grant === undefined) throw new Error("the grant is there");
    const asked = { grant, pot: null, cutOff: of.cutOff };
    const { pots: given } = followUpPaper(world.state, asked, day(on));
    expect(given.map(({ from }) => from)).toContainEqual({
      kind: "paper",
      madeBy: "Regionstyrelsen 25 april 2018 § 114",
    });
    const rows = given.flatMap((pot) => pot.rows);
    expect(rows).toContainEqual(
      expect.objectContaining({
        decided: kronor(30_000),
        answer: expect.objectContaining({ used: kronor(30_000), left: 0 }),
      }),
    );
  });

  it.each(["sv", "en"] as const)("keeps the rules of a card in %s", (language) => {
    for (const done of [[says], []]) {
      const world = worldOf(...authority, ...done);
      const { content, summary } = shown(world, form, people.secretary, { language, on });
      expect(complaintsAbout(content)).toEqual([]);
      expect(summary).not.toBe("");
    }
  });
});
