import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import { assignmentId } from "../../../../src/domain/brand.ts";
import type { Command } from "../../../../src/domain/command.ts";
import { evolve } from "../../../../src/domain/evolve.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { did, World } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";
import { choice } from "../set-up/world.ts";
import { before, countOf, intakeIn, kept, missed, opened } from "./rest.ts";
import { on, sent, spaced } from "./sent.ts";

const task = "Ekonomidirektör Bo Prov tar fram en lista";
const money = "Till föreningslivet avsattes";
const basis = "regionstyrelsen 2018-05-30 § 88";
const assignment = assignmentId("RS-2018-05-30-88");

const made = (desk: Desk): Desk =>
  before(desk, task).press("Lägg upp ett uppdrag").press("Registrera uppdraget", { basis });
const act = ({ world }: Desk, command: Command, by = people.secretary): void =>
  world.carryOut(did(by, `${on} 11:00`, command));
const rest = (desk: Desk): string => spaced(opened(desk, "intake-unquoted"));

describe("a place that has become an assignment", () => {
  it("says so where it stands, with the way to it, and is marked no more", () => {
    const desk = sent(missed);
    expect(spaced(desk)).toContain("Två av dem nämner pengar, ett uppdrag eller en tid.");
    const after = made(desk);
    expect(after.card).toMatchObject({ card: "intake-unquoted" });
    expect(spaced(after)).toContain(
      "Blev uppdraget ”Ekonomidirektör Bo Prov tar fram en lista över föreningarna till juni 2019”.",
    );
    expect(spaced(after)).not.toContain("Kan ge ett uppdrag eller en befogenhet");
    expect(spaced(after)).toContain("1 markerat");
    expect(complaintsAbout(after.seen.content)).toEqual([]);
    expect(spaced(opened(desk, "intake"))).toContain(
      "Ett ställe har redan blivit något. Ett markerat ställe är kvar att ta ställning till.",
    );
    after.press("Öppna uppdraget");
    expect(after.card).toEqual({ card: "assignment", assignment });
  });

  it("says so out of the log alone, with the words that it was made of", () => {
    const desk = sent(missed);
    made(desk);
    const noted = desk.world.records.flatMap(({ event }) =>
      event.type === "intake-passage-entered" ? [event] : [],
    );
    expect(noted).toMatchObject([
      {
        subject: `assignment/${assignment}`,
        private: {
          quote: "Ekonomidirektör Bo Prov tar fram en lista över föreningarna till juni 2019.",
        },
      },
    ]);
    const rebuilt = new World();
    for (const recorded of desk.world.records) evolve(rebuilt.state, recorded);
    expect(rest(new Desk(rebuilt, people.secretary, on, desk.card))).toContain("Blev uppdraget");
  });

  it("can become something more, and says both", () => {
    const desk = sent(missed);
    made(desk);
    const again = before(desk, task);
    expect(spaced(again)).toContain("Blev uppdraget");
    expect(again.seen.titles).toContain("Öppna uppdraget");
    expect(complaintsAbout(again.seen.content)).toEqual([]);
    again.press("Lägg till en rad").press("Spara raden", {
      activity: "Föreningslista",
      amount: "10 000",
      need: "no",
      basis: "decision",
    });
    expect(spaced(again)).toContain("Blev raden ”Föreningslista”, 10 000 kr.");
    expect(spaced(again)).toContain("Blev uppdraget");
  });

  it("has no more buttons than a card takes, also where another place follows", () => {
    const desk = sent(missed);
    before(desk, money).press("Lägg till en rad").press("Spara raden", {
      activity: "Föreningslivet",
      need: "no",
    });
    const again = before(desk, money);
    expect(complaintsAbout(again.seen.content)).toEqual([]);
    expect(again.seen.titles).toEqual([
      "Ändra raden",
      "Lägg upp en pott",
      "Lägg till en rad",
      "Lägg upp ett uppdrag",
      "Lägg upp ett mandat",
      "Till resten av texten",
    ]);
  });

  it("is noted once however often the form is pressed", () => {
    const desk = sent(missed);
    const press = kept(before(desk, task).press("Lägg upp ett uppdrag"), "Registrera uppdraget");
    press({ basis });
    press({ basis });
    expect(countOf(desk.world, "assignment-registered")).toBe(1);
    expect(countOf(desk.world, "intake-passage-entered")).toBe(1);
  });

  it("says when that is withdrawn, and is to be looked at again", () => {
    const desk = sent(missed);
    made(desk);
    act(desk, { type: "withdraw-assignment", assignment, reason: "Felregistrerat av misstag" });
    expect(rest(desk)).toContain("Uppdraget återkallades 25 juni 2018.");
    expect(rest(desk)).toContain("Kan ge ett uppdrag eller en befogenhet");
    expect(rest(desk)).toContain("2 markerade");
  });

  it("is shown no less when only the marked ones are asked for", () => {
    const desk = sent(`${missed}\n${"Del ett är lugn och fin och klar.\n\n".repeat(40)}`);
    made(desk);
    before(desk, money).press("Lägg till en rad").press("Spara raden", {
      activity: "Föreningslivet",
      need: "no",
    });
    const card: Card = {
      card: "intake-unquoted",
      intake: intakeIn(desk.world).id,
      page: 1,
      marked: true,
    };
    const { text } = shown(desk.world, card, people.secretary, { on });
    expect(text).toContain("Inget markerat ställe är kvar att ta ställning till.");
    expect(text).not.toContain("Blev uppdraget");
  });

  it("speaks English to those who do", () => {
    const desk = sent(missed);
    const { card } = made(desk);
    const { text, titles } = shown(desk.world, card, people.secretary, { on, language: "en" });
    expect(text).toContain("Became the assignment “Ekonomidirektör Bo Prov");
    expect(text).toContain("Something has been made of one place already.");
    expect(titles).toContain("Open the assignment");
  });
});

describe("a place that has become a mandate or a pot", () => {
  const right =
    "Regionstyrelsen beslutade 2018-03-28 § 61 att HS-direktör får delegation på att fördela 400 000 kr till resor.";

  /** The case and the grant are there, so that a mandate can rest on them. */
  const begun = (): Desk =>
    sent(`${missed}\n${right}\n`)
      .press("Lägg in allt som är redo (1)")
      .press("Lägg in", { amount: "12 340 000", code: "Projekt 900" });

  function mandated(desk: Desk): Desk {
    const form = before(desk, "§ 61").press("Lägg upp ett mandat");
    const body = choice(form, "body", "egionstyrelsen");
    form.press("Nästa", { body, delegate: choice(form, "delegate", "HS-direktör") });
    return form.press("Granska", { purposes: "resor" });
  }

  it("says so, and that another of the secretariat has not confirmed it yet", () => {
    const desk = begun();
    mandated(desk).press("Registrera delegationen");
    expect(rest(desk)).toContain("Blev mandatet RS 2018-03-28 § 61.");
    expect(rest(desk)).toContain("Det gäller när en annan i sekretariatet har bekräftat det.");
    const [entry] = [...desk.world.state.rights.values()].filter(
      ({ right: one }) => one.kind === "mandate",
    );
    const id = entry?.id ?? "";
    act(desk, { type: "decline-right", entry: id, reason: "Fel dag" }, people.secondSecretary);
    expect(rest(desk)).toContain("En annan i sekretariatet har avvisat det, så det gäller inte.");
  });

  it("is noted once, also where the same review is pressed twice", () => {
    const desk = begun();
    const press = kept(mandated(desk), "Registrera delegationen");
    press();
    const records = desk.world.records.length;
    const second = press();
    expect(desk.world.records).toHaveLength(records);
    expect(second.card).toMatchObject({ card: "intake-unquoted" });
    expect(countOf(desk.world, "intake-passage-entered")).toBe(1);
  });

  it("is a pot with its money, and says when that is closed", () => {
    const desk = begun()
      .press("Lägg in allt som är redo (2)")
      .press("Lägg in", { decisionDay: "2018-06-19" })
      .press("Lägg in allt som är redo (3)");
    const form = before(desk, money).press("Lägg upp en pott");
    form.press("Nästa", { title: "Föreningar", round: "2" });
    form.press("Granska", {
      purpose: choice(form, "purpose", "emanning"),
      holder: choice(form, "holder", "HS-direktör"),
      basis: choice(form, "basis", "eredning"),
    });
    form.press("Registrera potten");
    expect(rest(desk)).toContain("Blev potten ”Föreningar”, 250 000 kr.");
    const pot = [...desk.world.state.pots.values()].find(({ title }) => title === "Föreningar");
    assert(pot !== undefined);
    expect(opened(desk, "intake-unquoted").press("Öppna potten").card).toEqual({
      card: "pot",
      pot: pot.id,
    });
    act(desk, { type: "close-pot", pot: pot.id, reason: "Det var en rad" });
    expect(rest(desk)).toContain("Blev potten ”Föreningar”, 250 000 kr. Potten är stängd.");
    expect(rest(desk)).toContain("Nämner pengar");
    const closed = opened(desk, "intake-unquoted").press("Öppna potten");
    expect(closed.card).toMatchObject({ card: "set-up-item", of: "pot" });
  });

  it("stands among what came of the document once that is closed", () => {
    const desk = begun();
    mandated(desk).press("Registrera delegationen");
    act(desk, { type: "close-intake", intake: intakeIn(desk.world).id });
    expect(spaced(opened(desk, "intake"))).toContain("RS 2018-03-28 § 61");
  });
});
