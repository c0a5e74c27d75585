import { describe, expect, it } from "vitest";
import { grantLeft, potLeft } from "../../../../src/domain/account.ts";
import { day, potId, subject } from "../../../../src/domain/brand.ts";
import { kronor } from "../../../../src/domain/money.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { owed } from "../../../../src/notify/owed.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { decided, drafted, openDraft, refer, sent } from "../../../domain/ask.ts";
import { authority, potCommand, pots, proposals } from "../../../domain/fixture.ts";
import { did, type Done, type World, worldOf } from "../../../domain/given.ts";
import { ids, imported, people } from "../../../domain/organisation.ts";
import {
  back,
  closes,
  done,
  left,
  next,
  nextYear,
  onward,
  registers,
  reopens,
  terms,
  yearOver,
} from "../../../domain/year-over.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";
import { choice, said, valuesOf } from "../set-up/world.ts";

const on = "2019-01-15";
const overview: Card = { card: "year", grant: ids.grant, page: 1 };
const potCard: Card = { card: "pot", pot: pots.skills };
const one: Card = { card: "close-year", grant: ids.grant, pot: pots.skills };
const all: Card = { card: "close-year", grant: ids.grant, pot: null };

const desk = (card: Card, ...before: readonly Done[]) =>
  new Desk(worldOf(...yearOver, ...before), people.secretary, on, card);
const textOf = (world: World, card: Card, who = people.secretary, at = on) =>
  shown(world, card, who, { on: at }).text.replaceAll("\u00A0", " ");
const buttonsOf = (world: World, card: Card, who = people.secretary, at = on) =>
  shown(world, card, who, { on: at }).buttons.map(({ title }) => title);

describe("the card of a year's close", () => {
  it("lists every pot with what is left, what waits and what stops it, and closes what is ready", () => {
    const referred = did(people.director, "2018-06-25 09:30", refer(proposals.digital));
    const world = worldOf(
      ...yearOver,
      ...decided("own"),
      ...sent("tools"),
      ...sent("digital"),
      referred,
    );
    const text = textOf(world, overview);
    expect(text).toContain("0 av 4 stängda");
    expect(text).toContain(
      "4 pottar är öppna, med 400 000 kr kvar att fördela och 1 200 000 kr i förslag som väntar.",
    );
    expect(text).toContain("100 000 kr av bidraget ligger inte i någon pott.");
    expect(text).toContain("Bestäm vad som händer med det som är kvar.");
    expect(text).toContain(
      "I förslag: 600 000 kr. Ett förslag väntar på beslut. Vänta på beslutet, eller be ekonomidirektören ta tillbaka förslaget.",
    );
    expect(text).toContain("Ett förslag väntar på styrelsens svar.");
    const at = new Desk(world, people.secretary, on, overview).press(
      "Stäng potten utan pengar kvar",
    );
    expect(said(at)).toContain("1 av 4 stängda");
    expect(world.state.pots.get(pots.own)?.lock?.remainder).toBeNull();
  });

  it("R08: says of requests without an answer who can give it, and where the delegation has ended how", () => {
    const stands = textOf(worldOf(...authority), overview, people.secretary, "2018-12-10");
    expect(stands).toContain(
      "3 önskemål har inte fått svar. Be HS-direktören fördela potten; nej är också ett svar.",
    );
    const ended = textOf(worldOf(...authority), overview);
    expect(ended).toContain("Delegationen har upphört, så flytta potten till en som gäller.");
  });

  it("closes nothing before its time, and says when", () => {
    const world = worldOf(...authority, ...decided("tools"));
    expect(textOf(world, overview, people.secretary, "2018-11-19")).toContain(
      "Året kan stängas från tisdag 20 november 2018.",
    );
    expect(buttonsOf(world, overview, people.secretary, "2018-11-19")).not.toContain(
      "Stäng potten utan pengar kvar",
    );
    expect(buttonsOf(world, overview, people.secretary, "2018-11-20")).toContain(
      "Stäng potten utan pengar kvar",
    );
  });

  it("is the secretariat's to close, and read by whoever sees every pot", () => {
    const world = worldOf(...yearOver);
    const sees = (who: typeof people.chief, card: Card) =>
      maySee(card, world.state, viewerOf(who, { on }));
    expect(
      [people.chief, people.auditor, people.director].map((who) => sees(who, overview)),
    ).toEqual([true, true, false]);
    expect([people.secretary, people.chief].map((who) => sees(who, one))).toEqual([true, false]);
    expect(buttonsOf(world, overview, people.chief)).not.toContain("Stäng …");
  });

  it("pages its pots, and stays within its size", () => {
    const more = Array.from({ length: 12 }, (_, index) =>
      imported({
        ...potCommand,
        pot: potId(`more-${index}`),
        title: `Pott *${index}* ${"lång ".repeat(30)}`,
        amount: kronor(1_000),
      }),
    );
    const world = worldOf(...authority, ...more);
    expect(buttonsOf(world, overview)).toContain("Nästa");
    for (const page of [1, 2])
      expect(
        complaintsAbout(
          shown(world, { ...overview, page } as Card, people.secretary, { on }).content,
        ),
      ).toEqual([]);
  });
});

describe("the form about what is left", () => {
  it("returns it to the grant by a decision, and closes the pot", () => {
    const at = desk(overview).press("Stäng …");
    expect(said(at)).toContain("400 000 kr är kvar i potten Kompetens.");
    expect(said(at)).toContain("Det är oklart om pengar som blir över får föras över");
    at.press("Registrera och stäng potten");
    expect(said(at)).toContain("Fältet är tomt.");
    at.press("Registrera och stäng potten", { reason: "Allt behövdes inte" });
    expect(said(at)).toContain("Året är stängt för potten.");
    expect(said(at)).toContain("400 000 kr lämnades tillbaka till bidraget.");
    expect(grantLeft(at.world.state, ids.grant)).toBe(kronor(500_000));
  });

  it("carries it where the terms let it, to a pot or to what is left of the next grant", () => {
    const at = desk(one, ...nextYear, terms("carried-over"));
    const to = choice(at, "pot", "Förs över till potten Kompetens 2019");
    expect(choice(at, "pot", "att lägga i en ny pott")).toBe(`grant/${next.grant}`);
    at.press("Registrera och stäng potten", {
      ...valuesOf(at),
      pot: to,
      basis: registersId,
      reason: "Kurserna hålls i vår",
    });
    expect(said(at)).toContain(
      "400 000 kr fördes över till potten Kompetens 2019 (Personalmiljarden 2019).",
    );
    expect(potLeft(at.world.state, next.pot)).toBe(kronor(1_100_000));
  });

  it("leads to what is missing: the decision, the terms, next year's grant", () => {
    const world = worldOf(...authority, ...decided("skills"));
    const at = new Desk(world, people.secretary, on, one);
    expect(said(at)).toContain("Det finns inget sådant beslut än.");
    at.press("Lägg in ett nytt beslut först");
    expect(said(at)).toContain("En persons beslut från papper");
    expect(buttonsOf(world, one)).toContain("Ändra villkoren");
    const carried = worldOf(...authority, ...decided("skills"), terms("carried-over"));
    expect(textOf(carried, one)).toContain("det finns inget bidrag efter 2018 att föra dem till");
    expect(buttonsOf(carried, one)).toContain("Lägg in nästa års bidrag");
  });

  it("closes several pots by one decision", () => {
    const half = { study: { kind: "amount", amount: kronor(400_000), typed: "400 000" } } as const;
    const at = desk(overview, ...decided("own", half)).press("Stäng 2 pottar med samma beslut …");
    expect(said(at)).toContain("500 000 kr är kvar i pottarna tillsammans.");
    at.press("Registrera och stäng pottarna", { reason: "Allt behövdes inte" });
    expect(said(at)).toContain("2 av 4 stängda");
    expect(textOf(at.world, all)).toContain("2 av 4 stängda");
  });

  it("answers an old card with what has happened since", () => {
    const at = desk(one);
    const button = at.seen.buttons.find(({ title }) => title === "Registrera och stäng potten");
    const data = { ...(button?.action["data"] as object), ...valuesOf(at), reason: "Sent" };
    at.world.carryOut(
      done({
        type: "move-money",
        decision: registersId,
        pot: pots.skills,
        to: null,
        amount: kronor(100_000),
        reason: "Först",
      }),
    );
    at.click("close-year", data);
    expect(said(at)).toContain("300 000 kr är kvar, förut 400 000 kr.");
  });

  it("says what stops a pot, with the way to it", () => {
    const world = worldOf(...authority, ...sent("skills"), registers());
    expect(textOf(world, one)).toContain("Ett förslag väntar på beslut.");
    expect(buttonsOf(world, one)).toEqual(["Visa förslaget", "Till årsavslutet"]);
    const unanswered = worldOf(...authority, registers());
    expect(buttonsOf(unanswered, one)).toEqual(["Visa potten", "Till årsavslutet"]);
  });
});

const registersId = back.decision;

describe("a closed pot", () => {
  const closed = done(closes(back));
  const draft = did(people.director, "2018-12-20 09:00", openDraft(pots.skills));

  it("says so on its card, with what became of the money, and offers nothing to distribute", () => {
    const world = worldOf(...yearOver, closed);
    expect(textOf(world, potCard, people.director)).toContain(
      "Potten stängdes för 2018 den 15 januari 2019. 400 000 kr lämnades tillbaka till bidraget. Inget mer kan fördelas. Är det fel kan sekretariatet öppna den igen.",
    );
    expect(buttonsOf(world, potCard, people.director)).toEqual([
      "Får jag besluta det här?",
      "Historik",
    ]);
    expect(textOf(world, { card: "home" }, people.director)).not.toContain("Kompetens");
    expect(
      textOf(world, { card: "may-i-decide", pot: pots.skills, day: null }, people.chief),
    ).toContain("Potten Kompetens stängdes för 2018");
  });

  it("lets its draft be read on every card that it was written on, and written on none", () => {
    const world = worldOf(...yearOver, draft, closed);
    const proposal = "skills/2" as typeof proposals.skills;
    expect(buttonsOf(world, potCard, people.director)).toContain("Läs utkastet");
    for (const card of [
      { card: "form", proposal, page: 1 },
      { card: "answers", proposal },
      { card: "review", proposal },
    ] as const satisfies readonly Card[]) {
      const seen = shown(world, card, people.director, { on });
      expect(seen.fields).toEqual([]);
      expect(seen.text).toContain("Inget mer kan fördelas ur den");
      expect(complaintsAbout(seen.content)).toEqual([]);
    }
    const open = worldOf(...authority, ...drafted("skills"));
    expect(
      shown(open, { card: "form", proposal: proposals.skills, page: 1 }, people.director).fields,
    ).not.toEqual([]);
  });

  it("answers the button of an old draft with why nothing is saved", () => {
    const world = worldOf(...yearOver, draft);
    const at = new Desk(world, people.director, on, potCard);
    at.press("Fortsätt fördela");
    const save = at.seen.buttons.find(({ title }) => title.startsWith("Spara"));
    world.carryOut(closed);
    at.click(String(save?.action["verb"]), { ...(save?.action["data"] as object) });
    expect(said(at)).toContain("Inget mer kan fördelas ur den");
  });

  it("is opened again from its card, with a reason, and with its money or without", () => {
    const at = desk(potCard, closed).press("Öppna potten igen …");
    at.press("Öppna potten igen");
    expect(said(at)).toContain("Fältet är tomt.");
    at.press("Öppna potten igen", { reason: "Fel pott" });
    expect(said(at)).toContain("Välj ett av svaren.");
    at.press("Öppna potten igen", {
      reason: "Fel *pott*",
      outcome: choice(at, "outcome", "Ja, ta tillbaka"),
    });
    expect(said(at)).toContain("Potten är öppen igen.");
    expect(said(at)).toContain("Öppnades igen 15 januari 2019. Skäl: Fel \\*pott\\*.");
    expect(potLeft(at.world.state, pots.skills)).toBe(left);
  });

  it("stands in the histories of the pot, of both grants and of the decision", () => {
    const { state } = worldOf(
      ...yearOver,
      ...nextYear,
      terms("carried-over"),
      done(closes(onward)),
      done(reopens(false)),
    );
    const history = (about: string) =>
      shown(
        { state } as World,
        { card: "history", subject: subject(about), page: 1 },
        people.secretary,
        { on },
      ).text.replaceAll("\u00A0", " ");
    const pot = history(`pot/${pots.skills}`);
    expect(pot).toContain("öppnade potten Kompetens igen för 2018");
    expect(pot).toContain("stängde potten Kompetens för 2018");
    expect(pot).toContain(
      "flyttas från potten Kompetens till potten Kompetens 2019 (Personalmiljarden 2019). Kvar därefter: 0 kr",
    );
    expect(history(`grant/${next.grant}`)).toContain(
      "Kvar därefter: 0 kr i potten Kompetens och 1 100 000 kr i potten Kompetens 2019",
    );
    expect(history(`registered/${registersId}`)).toContain("flyttas från potten Kompetens");
  });

  it("is told once to both holders, by the money that left it", () => {
    const { state } = worldOf(
      ...yearOver,
      ...nextYear,
      terms("carried-over"),
      done(closes(onward)),
    );
    const told = owed(subject(`registered/${registersId}`), state, day(on)).filter(
      ({ card }) => card.card === "move-news",
    );
    expect(told.map(({ person }) => person)).toContain(people.director);
    expect(told.map(({ person }) => person)).not.toContain(people.secretary);
  });
});
