import { describe, expect, it } from "vitest";
import { day, mandateId, potId } from "../../../../src/domain/brand.ts";
import type { Command } from "../../../../src/domain/command.ts";
import { kronor } from "../../../../src/domain/money.ts";
import { mandateSubject, personSubject, rightSubject } from "../../../../src/domain/touches.ts";
import { allDuties } from "../../../../src/notify/whole.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { owed } from "../../../../src/notify/owed.ts";
import { parseCard } from "../../../../src/teams/parse-card.ts";
import { authority, mandateCommand, potCommand } from "../../../domain/fixture.ts";
import { did, type World, worldOf } from "../../../domain/given.ts";
import { holds, organisation, people, positions } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { hostile, shown, viewerOf } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";
import { desk, on, said } from "./world.ts";

const { secretary, secondSecretary, outsider, auditor, chief } = people;
const second = mandateId("RS-2018-06-13-160");
const acts = holds("outsider", "chief", {
  standing: "acting",
  appointment: "RS/11/2018",
  from: day("2018-07-09"),
  to: day("2018-08-05"),
});
const delegates: Command = { ...mandateCommand, mandate: second };
const grants: Command = { type: "grant-secretariat", person: outsider };
const onward: Command = {
  ...potCommand,
  pot: potId("fresh"),
  title: "Ny <at>pott</at>",
  amount: kronor(60_000),
  basis: "onward-delegation",
  route: [{ kind: "review", position: positions.finance }],
};
const executing: Command = { ...onward, basis: "execution" };
const moves: Command = {
  type: "amend-position",
  position: positions.director,
  aliases: [],
  superior: positions.finance,
  headOfAdministration: true,
};
const card: Card = { card: "confirm-right", entry: "r-1" };

const after = (...asked: readonly Command[]): World =>
  worldOf(
    ...authority,
    ...asked.map((command, index) => did(secretary, `2018-06-25 10:0${index}`, command)),
  );
const confirmed = (asked: Command): World =>
  worldOf(
    ...authority,
    did(secretary, "2018-06-25 10:00", asked),
    did(secondSecretary, "2018-06-25 10:05", { type: "confirm-right", entry: "r-1" }),
  );
const told = (world: World, about: Parameters<typeof owed>[0]) =>
  owed(about, world.state, day(on)).map((one) => [one.kind, one.person, one.card.card]);

describe("what one of the secretariat has entered", () => {
  it("says where a position stands now and where it is to stand", () => {
    const at = new Desk(after(moves), secondSecretary, on, card);
    expect(said(at)).toContain("Överordnad: Ekonomidirektör (i dag: Regiondirektör)");
    expect(said(at)).toContain("Förvaltningschef: Ja (i dag: Nej)");
    at.press("Bekräfta");
    expect(at.world.state.positions.get(positions.director)).toMatchObject({
      superior: positions.finance,
      headOfAdministration: true,
    });
  });

  it.each([
    ["a holding", acts],
    ["a mandate", delegates],
    ["a place in the secretariat", grants],
    ["a pot of onward delegation", onward],
    ["a pot of execution", executing],
    ["where a position stands", moves],
  ])("%s keeps the rules of a card for everybody who meets it, at every stage", (_name, asked) => {
    const decline: Card = { card: "decline-right", entry: "r-1" };
    for (const world of [after(asked), confirmed(asked)])
      for (const language of ["sv", "en"] as const)
        for (const one of [card, decline])
          for (const reader of [secretary, secondSecretary]) {
            const seen = shown(world, one, reader, { language });
            expect(complaintsAbout(seen.content)).toEqual([]);
            expect(seen.text).not.toMatch(/undefined|null|\[object/);
          }
    expect(parseCard(structuredClone(card))).toStrictEqual(card);
  });

  it("is the other's to confirm, with everything that is to be compared with the paper", () => {
    const at = new Desk(after(acts), secondSecretary, on, card);
    expect(said(at)).toContain("Nils Utanför, tf. regiondirektör");
    expect(said(at)).toContain("Det gäller inte förrän du har bekräftat det.");
    expect(said(at)).toContain("RS/11/2018");
    expect(said(at)).toContain("9 juli–5 augusti 2018");
    at.press("Bekräfta");
    expect(said(at)).toContain("Det är bekräftat och gäller.");
    expect(said(at)).toContain("Bekräftat av Olle Registrator");
    expect(at.seen.titles).not.toContain("Bekräfta");
    expect(
      at.world.state.holdings.get(positions.chief)?.some((one) => one.person === outsider),
    ).toBe(true);
  });

  it("is told as what it is where a pot's money would never come before the board", () => {
    const at = new Desk(after(executing), secondSecretary, on, card);
    expect(said(at)).toContain("som betalas ut som verkställighet och inte anmäls");
    expect(said(at)).not.toContain("beslutar efter vidaredelegation");
    at.press("Bekräfta");
    expect(at.world.state.pots.get(potId("fresh"))?.awaits).toBeUndefined();
  });

  it("is declined with a reason that is kept as it was written, and told to the one who entered it", () => {
    const at = new Desk(after(acts), secondSecretary, on, card);
    at.press("Avvisa …").press("Avvisa", { reason: hostile });
    expect(said(at)).toContain("Det är avvisat och gäller inte.");
    expect(
      complaintsAbout(at.seen.content).filter((one) => one !== "an unfilled template"),
    ).toEqual([]);
    expect(told(at.world, rightSubject("r-1"))).toEqual([["notice", secretary, "right-answer"]]);
  });

  it("can be taken back by the one who entered it, who cannot confirm it, also by a forged click", () => {
    const at = new Desk(after(acts), secretary, on, card);
    expect(said(at)).toContain("Det gäller inte än. Olle Registrator kan bekräfta det.");
    expect(at.seen.titles).not.toContain("Bekräfta");
    at.press("Ta tillbaka …").press("Ta tillbaka");
    expect(said(at)).toContain("Taget tillbaka av Eva Registrator");
    expect(told(at.world, rightSubject("r-1"))).toEqual([]);
  });

  it("says so right away to the one who enters it, and stands where the thing stands", () => {
    const at = desk({ card: "appoint", position: positions.chief }).press("Registrera", {
      person: outsider,
      standing: "acting",
      fromDay: "2018-07-09",
      toDay: "2018-08-05",
      appointment: "RS/11/2018",
    });
    expect(said(at)).toContain("gäller inte förrän en annan i sekretariatet har bekräftat det");
    expect(said(at)).toContain("Väntar på bekräftelse: Nils Utanför, tf. regiondirektör.");
    const item: Card = { card: "set-up-item", of: "position", id: positions.chief };
    expect(shown(at.world, item, secretary).titles).toContain("Se det som väntar");
    const mandate: Card = { card: "set-up-item", of: "mandate", id: second };
    const seen = shown(after(delegates), mandate, secretary);
    expect(seen.text).toContain("En annan i sekretariatet bekräftar den");
    expect(seen.titles).toContain("Se det som väntar");
    const rights = shown(after(grants), { card: "set-up-rights", page: 1 }, secretary);
    expect(rights.text).toContain("Nils Utanför");
    expect(rights.text).toContain("Väntar");
  });

  it("waits at home, and is late after two working days", () => {
    const world = after(acts);
    const [duty] = allDuties(world.state, day(on)).filter(({ kind }) => kind === "confirm-right");
    expect([duty?.people, duty?.deadline, duty?.above]).toEqual([
      [secondSecretary],
      "2018-06-27",
      [chief],
    ]);
    expect(shown(world, { card: "home" }, secondSecretary).text).toContain(
      "Bekräfta: Nils Utanför, tf. regiondirektör",
    );
    expect(shown(world, { card: "home" }, secretary).text).not.toContain("Bekräfta: Nils");
    const done = allDuties(confirmed(acts).state, day(on)).map(({ kind }) => kind);
    expect(done).not.toContain("confirm-right");
  });

  it("is a task of the other's until it is settled", () => {
    expect(told(after(acts), rightSubject("r-1"))).toEqual([
      ["task", secondSecretary, "confirm-right"],
    ]);
    expect(told(confirmed(acts), rightSubject("r-1"))).toEqual([
      ["notice", secretary, "right-answer"],
    ]);
  });
});

describe("the history of what is set up", () => {
  it("names who entered and who confirmed, and leads back, for the auditor as for the secretariat", () => {
    for (const reader of [secretary, auditor]) {
      const item: Card = { card: "set-up-item", of: "mandate", id: second };
      const at = new Desk(confirmed(delegates), reader, on, item).press("Historik");
      expect(said(at)).toContain("Eva Registrator: registrerade delegationen");
      expect(said(at)).toContain("Olle Registrator: bekräftade");
      at.press("Öppna delegationen");
      expect(said(at).includes("Citat, ändamål och delegat ändras inte")).toBe(
        reader === secretary,
      );
    }
  });

  it("says what right somebody got, and of whom", () => {
    const card: Card = { card: "history", subject: personSubject(outsider), page: 1 };
    const { text } = shown(confirmed(grants), card, auditor);
    expect(text).toContain("Eva Registrator: lade in en plats i sekretariatet");
    expect(text).toContain("Olle Registrator: gav personen en plats i sekretariatet");
    const english = shown(confirmed(grants), card, auditor, { language: "en" }).text;
    expect(english).toContain("gave the person a place in the secretariat");
  });

  it("is nobody else's", () => {
    for (const subject of [personSubject(secretary), `position/${positions.chief}`]) {
      const history: Card = { card: "history", subject, page: 1 };
      const seen = [secretary, auditor, chief, outsider].map((one) =>
        maySee(history, confirmed(delegates).state, viewerOf(one, { on })),
      );
      expect(seen).toEqual([true, true, false, false]);
    }
  });
});

describe("who is told of a right", () => {
  it("is the one it is about and the auditors, when it counts", () => {
    expect(told(after(grants), personSubject(outsider))).toEqual([]);
    expect(told(confirmed(grants), personSubject(outsider))).toEqual([
      ["notice", outsider, "right-news"],
      ["notice", auditor, "right-news"],
    ]);
    const revoked = after({ type: "revoke-secretariat", person: secondSecretary });
    const news = owed(personSubject(secondSecretary), revoked.state, day(on));
    // And whoever has a delegation: what he may decide is entered by the one who is left.
    expect(news.map((one) => one.person)).toEqual([
      secondSecretary,
      chief,
      people.chiefSubstitute,
      auditor,
    ]);
    const later = worldOf(
      ...organisation,
      did(secretary, "2018-06-25 10:00", { type: "revoke-secretariat", person: secondSecretary }),
      ...authority.slice(organisation.length),
    );
    const old = owed(personSubject(secondSecretary), later.state, day(on));
    expect(old.map((one) => one.person)).toEqual([secondSecretary, auditor]);
    const [own, atChief, , others] = news.map((one) => shown(revoked, one.card, one.person));
    expect(atChief?.text).toContain("Eva Registrator är nu ensam i sekretariatet.");
    expect(own?.text).toContain("Registrerat av Eva Registrator");
    const [granted] = owed(personSubject(outsider), confirmed(grants).state, day(on));
    if (granted === undefined) throw new Error("somebody is told");
    expect(shown(confirmed(grants), granted.card, outsider).text).toContain(
      "Inlagt av Eva Registrator, bekräftat av Olle Registrator",
    );
    expect(own?.text).toContain("Du ingår inte längre i sekretariatet");
    expect(others?.text).toContain("Olle Registrator ingår inte längre i sekretariatet");
    expect(own === undefined ? ["nobody"] : complaintsAbout(own.content)).toEqual([]);
  });

  it("of a mandate is its delegate's holders and the auditors, also of its recall", () => {
    const about = mandateSubject(second);
    expect(told(after(delegates), about)).toEqual([]);
    const given = confirmed(delegates);
    const news = owed(about, given.state, day(on)).map((one) => [one.person, one.card.card]);
    expect(news).toContainEqual([chief, "mandate-news"]);
    expect(news).toContainEqual([auditor, "mandate-news"]);
    const [first] = owed(about, given.state, day(on));
    if (first === undefined) throw new Error("somebody is told");
    expect(shown(given, first.card, chief).text).toContain("Ny delegation");
    // Both pairs of eyes are named.
    const both = "Inlagt av Eva Registrator, bekräftat av Olle Registrator 25 juni 2018.";
    expect(shown(given, first.card, chief).text.replaceAll("\u00A0", " ")).toContain(both);
    const recalled = after({
      type: "recall-mandate",
      mandate: mandateCommand.mandate,
      from: day(on),
    });
    const [recall] = owed(mandateSubject(mandateCommand.mandate), recalled.state, day(on));
    if (recall === undefined) throw new Error("somebody is told of the recall");
    expect(shown(recalled, recall.card, recall.person).text).toContain("Återkallad delegation");
  });

  it("is not told that somebody else entered what was given right after a confirmation", () => {
    const world = confirmed(delegates);
    world.carryOut(
      did(secondSecretary, "2018-06-25 10:06", { type: "grant-auditor", person: outsider }),
    );
    const [news] = owed(personSubject(outsider), world.state, day(on));
    const text = news === undefined ? "" : shown(world, news.card, outsider).text;
    expect(text).toContain("Registrerat av Olle Registrator 25 juni 2018.");
    expect(text).not.toContain("Inlagt av");
  });

  it("hears nothing of a mandate that was declined", () => {
    const declined = worldOf(
      ...authority,
      did(secretary, "2018-06-25 10:00", delegates),
      did(secondSecretary, "2018-06-25 10:05", {
        type: "decline-right",
        entry: "r-1",
        reason: null,
      }),
    );
    expect(told(declined, mandateSubject(second))).toEqual([]);
    const item: Card = { card: "set-up-item", of: "mandate", id: second };
    const { text } = shown(declined, item, secretary);
    expect(text).toContain("Gäller: Har aldrig gällt");
    expect(text).not.toContain("Återkallad");
  });
});
