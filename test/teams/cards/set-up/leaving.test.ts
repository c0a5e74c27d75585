import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import { day } from "../../../../src/domain/brand.ts";
import { positionIn } from "../../../../src/teams/intake/guess.ts";
import { parseCard } from "../../../../src/teams/parse-card.ts";
import { parseClick } from "../../../../src/teams/parse-click.ts";
import { bodiesOf } from "../../../../src/teams/cards/meeting/facts.ts";
import { authority } from "../../../domain/fixture.ts";
import { contextOf, did, person, worldOf } from "../../../domain/given.ts";
import {
  holds,
  ids,
  imported,
  organisation,
  people,
  positions,
} from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";
import { endedPosition } from "../../../domain/position-ending.ts";
import { Desk } from "../meeting/clicking.ts";
import { decided } from "../../../domain/ask.ts";
import { desk, form, list, on, said } from "./world.ts";

const item = (person: typeof people.director) =>
  ({ card: "set-up-item", of: "person", id: person }) as const;
const gone = did(people.secretary, "2018-06-25 09:00", {
  type: "end-person",
  person: people.director,
  why: "left",
});

describe("the card on which somebody's time here ends", () => {
  it("says what stays open, who takes it over, and ends with one press", () => {
    const at = desk(item(people.director)).press("Avsluta …");
    expect(said(at)).toContain("Avsluta platsen för Hanna Sund");
    expect(said(at)).toContain("Öppet: två pottar.");
    expect(said(at)).toContain("Pottar: Kompetens och Digitalisering.");
    expect(said(at)).toContain("Tas över av Sten Ersättare, ersättare för HS-direktören");
    expect(said(at)).toContain("Ingen ordinarie innehavare är kvar sedan.");
    expect(said(at)).toContain("Allt som är gjort och beslutat står kvar med namnet.");
    expect(complaintsAbout(at.seen.content)).toEqual([]);
    at.press("Avsluta: har slutat");
    expect(at.card).toStrictEqual(item(people.director));
    expect(said(at)).toContain("25 juni 2018, har slutat");
    expect(said(at)).toContain("Det är avslutat. Allt som är gjort står kvar.");
    expect(at.seen.titles).not.toContain("Avsluta …");
    at.press("Historik");
    expect(said(at)).toContain("avslutade platsen i Fördela: personen har slutat");
  });

  it("asks for a successor first where nobody else holds the position", () => {
    const at = desk({ card: "end-person", person: people.finance });
    expect(said(at)).toContain("Det kan inte göras än.");
    expect(said(at)).toContain("Ingen tar över. Utse någon först.");
    expect(at.seen.titles).toStrictEqual(["Utse någon: Ekonomidirektör", "Tillbaka"]);
    at.press("Utse någon: Ekonomidirektör");
    expect(at.card).toMatchObject({ card: "appoint", position: positions.finance });
    // A press of an old card comes to the same.
    const world = worldOf(...authority);
    const data = { person: people.finance, why: "left" };
    const click = { verb: "end-person", data, activityId: null, automatic: false };
    const asked = parseClick(click, world.state, viewerOf(people.secretary, { on }));
    expect(asked).toMatchObject({ form: { card: "end-person", person: people.finance } });
    const refusal = {
      code: "person-stands-alone",
      person: people.finance,
      positions: [positions.finance],
    } as const;
    const told = shown(world, { card: "end-person", person: people.finance }, people.secretary, {
      on,
      said: { refusal },
    });
    expect(told.text).toContain(
      "Erik Ekonom är ensam om något som inte är klart hos ekonomidirektören.",
    );
  });

  it("tells of who is entered and waits to be confirmed, and what is planned", () => {
    const waits = did(
      people.secondSecretary,
      "2018-06-25 09:00",
      holds("outsider", "chief", { standing: "acting", appointment: "3" }),
    );
    const planned = imported(holds("director", "computers", { from: day("2018-09-01") }));
    const world = worldOf(...authority, waits, planned);
    const chief = desk({ card: "end-person", person: people.chief }, world);
    expect(said(chief)).toContain("Nils Utanför är inlagd, men väntar på bekräftelse.");
    expect(said(chief)).toContain("en delegation");
    const director = desk({ card: "end-person", person: people.director }, world);
    expect(said(director)).toContain("Det som skulle börja senare stryks: IT-chef.");
  });

  it("warns whoever would be alone in the secretariat, and is nobody's for himself", () => {
    const at = desk({ card: "end-person", person: people.secondSecretary });
    expect(said(at)).toContain("Du blir ensam i sekretariatet.");
    expect(said(at)).toContain("Personen har ingen befattning.");
    at.press("Avsluta: lades in av misstag");
    expect(said(at)).toContain("lades in av misstag");
    const own = desk(item(people.secretary));
    expect(own.seen.titles).not.toContain("Avsluta …");
  });

  it("leads back: who was ended is taken in again with a press", () => {
    const world = worldOf(...authority, gone);
    const back = desk(item(people.director), world).press("Ta in igen");
    expect(said(back)).toContain("Det är intaget igen.");
    expect(world.state.persons.get(people.director)?.ended).toBe(null);
  });

  it("stands last in the list, and is offered nowhere", () => {
    const world = worldOf(...authority, gone);
    expect(said(desk(list("person"), world))).toMatch(/Hanna Sund.*Avslutad/s);
    const choices = desk({ card: "appoint", position: positions.director }, world).seen.fields;
    const offered = choices.flatMap((one) => one.choices.map(({ title }) => title));
    expect(offered).not.toContain("Hanna Sund");
    expect(offered).toContain("Nils Utanför");
  });

  it("in a list of people, a row of who has been ended says so", () => {
    const entra = "00000000-0000-0000-0000-000000000099";
    const bo = {
      type: "register-person",
      person: people.outsider,
      name: "Bo Nyberg",
      mail: null,
      entraId: entra,
      language: "sv",
    } as const;
    const world = worldOf(
      ...authority.filter(
        ({ asked }) =>
          typeof asked !== "object" ||
          asked.type !== "register-person" ||
          asked.person !== people.outsider,
      ),
      imported(bo),
      did(people.secretary, "2018-06-25 09:00", {
        type: "end-person",
        person: people.outsider,
        why: "mistake",
      }),
    );
    const at = desk(list("person"), world).press("Klistra in flera");
    at.press("Läs listan", { list: `Bo Nyberg; ${entra}` });
    expect(said(at)).toContain("Bo Nyberg finns redan, men är avslutad.");
  });
});

describe("the card on which a body ends", () => {
  const council = { card: "set-up-item", of: "body", id: ids.council } as const;

  it("says what waits for it and where to go", () => {
    const at = desk({ card: "set-up-item", of: "body", id: ids.board }).press("Avsluta …");
    expect(said(at)).toContain("Avsluta regionstyrelsen");
    expect(said(at)).toContain(
      "Det kan inte göras än: ett beslut som ska anmälas och en delegation som gäller väntar på organet.",
    );
    expect(at.seen.titles).toStrictEqual(["Möten", "Delegationer", "Tillbaka"]);
    expect(complaintsAbout(at.seen.content)).toEqual([]);
  });

  it("wants a reason, and then keeps the body's card with what it was", () => {
    const at = desk(council).press("Avsluta …");
    expect(said(at)).toContain("Inga möten är inlagda framåt.");
    at.press("Avsluta organet");
    expect(said(at)).toContain("Fältet är tomt.");
    at.press("Avsluta organet", { reason: "Nedlagt" });
    expect(at.card).toStrictEqual(council);
    expect(said(at)).toContain("Avslutat: 25 juni 2018. Skäl: Nedlagt");
    expect(said(desk(list("body"), at.world))).toMatch(/Regionfullmäktige.*Avslutat/s);
    expect(at.seen.titles).not.toContain("Lägg in ett möte");
    expect(bodiesOf(at.world.state).map((one) => one.id)).toStrictEqual([ids.board]);
    at.press("Historik");
    expect(said(at)).toContain("avslutade organet. Skäl: Nedlagt");
    const again = desk(council, at.world).press("Ta in igen");
    expect(bodiesOf(again.world.state)).toHaveLength(2);
  });
});

describe("the card on which a position ends", () => {
  const clinic = { card: "set-up-item", of: "position", id: positions.clinic } as const;
  const computersGone = endedPosition(positions.computers, "2018-06-25 09:00");

  it("names what is in the way, with the ways there", () => {
    const at = desk({ ...clinic, id: positions.chief }).press("Avsluta …");
    expect(said(at)).toContain("Avsluta befattningen regiondirektör");
    expect(said(at)).toContain(
      "Det kan inte göras än. Gör klart, flytta eller återkalla först det som hör till befattningen:",
    );
    expect(said(at)).toContain("Kompetens, Utdata, Regiondirektörens pott, Digitalisering");
    expect(said(at)).toContain("RS 2018-04-25 § 114");
    expect(said(at)).toContain("HS-direktör, Ekonomidirektör, IT-chef");
    expect(at.seen.titles).toStrictEqual([
      "Pottar",
      "Delegationer",
      "Befattningar under den",
      "Tillbaka",
    ]);
    expect(complaintsAbout(at.seen.content)).toEqual([]);
    at.press("Delegationer");
    expect(at.card).toStrictEqual({ card: "set-up-item", of: "mandate", id: ids.mandate });
    const director = desk({ card: "end-position", position: positions.director });
    director.press("Befattningar under den");
    expect(director.card).toStrictEqual(clinic);
  });

  it("says whom it concerns, wants a reason, and keeps what was", () => {
    const world = worldOf(
      ...organisation,
      imported(holds("outsider", "computers", { from: day("2018-09-01") })),
    );
    const item = { ...clinic, id: positions.computers };
    const at = desk(item, world).press("Avsluta …");
    expect(said(at)).toContain("Ida Teknik har befattningen och lämnar den samtidigt.");
    expect(said(at)).toContain("Nils Utanför skulle få den senare. Det stryks.");
    expect(said(at)).toContain("Allt som är beslutat står kvar med titeln.");
    at.press("Avsluta befattningen");
    expect(said(at)).toContain("Fältet är tomt.");
    at.press("Avsluta befattningen", { reason: "Omorganisation" });
    expect(at.card).toStrictEqual(item);
    expect(said(at)).toContain("Avslutad: 25 juni 2018 av Eva Registrator. Skäl: Omorganisation");
    expect(said(at)).toContain("Det är avslutat. Allt som är gjort står kvar.");
    for (const title of ["Avsluta …", "Utse någon", "Ändra namn"])
      expect(at.seen.titles.join()).not.toContain(title);
    at.press("Historik");
    expect(said(at)).toContain("avslutade befattningen. Skäl: Omorganisation");
    const again = desk(item, at.world).press("Ta in igen");
    expect(said(again)).toContain("Det är intaget igen.");
    expect(again.world.state.positions.get(positions.computers)?.ended).toBe(null);
  });

  it("tells the second of two, with what the first has done", () => {
    const world = worldOf(...authority);
    const card = { card: "end-position", position: positions.clinic } as const;
    const { action } = desk(card, world).seen.buttons[0] ?? {};
    const first = new Desk(world, people.secondSecretary, on, card);
    first.press("Avsluta befattningen", { reason: "Lades in av misstag" });
    const data = { ...(action?.["data"] as object), reason: "Omorganisation" };
    const click = { verb: "end-position", data, activityId: null, automatic: false };
    const asked = parseClick(click, world.state, viewerOf(people.secretary, { on }));
    assert(asked.kind === "commands" && asked.commands[0] !== undefined);
    const decision = world.judge(asked.commands[0], contextOf(on, person(people.secretary)));
    assert(decision.kind === "refused");
    const { refusal } = decision;
    const told = shown(world, asked.form ?? card, people.secretary, { on, said: { refusal } });
    expect(told.text).toContain("Kortet var gammalt, och inget ändrades.");
    expect(told.text.replaceAll("\u00A0", " ")).toContain(
      "Avslutad: 25 juni 2018 av Olle Registrator. Skäl: Lades in av misstag",
    );
    expect(told.titles).toContain("Ta in igen");
  });

  it("is not one's own to end, and says where the money of its pots is followed up", () => {
    const own = imported(holds("secretary", "clinic"));
    const at = desk(
      { card: "end-position", position: positions.clinic },
      worldOf(...authority, own),
    );
    expect(said(at)).toContain("Du har själv befattningen.");
    expect(at.seen.titles).toStrictEqual(["Tillbaka"]);
    const done = (["tools", "own", "digital"] as const).flatMap((pot) => decided(pot));
    const world = worldOf(...authority, ...done);
    const finance = desk({ card: "end-position", position: positions.finance }, world);
    expect(said(finance)).toContain("En pott där pengarna är fördelade står kvar.");
    expect(said(finance)).toContain("Uppföljningen går till Ulla Norrman, regiondirektör.");
    const clinicEnds = desk({ card: "end-position", position: positions.clinic }, world);
    expect(said(clinicEnds)).toContain("Tre aktiviteter har befattningen som ansvarig.");
  });

  it("stands last in its list, is offered in no chooser, and cannot be appointed to", () => {
    const world = worldOf(...organisation, computersGone);
    expect(said(desk(list("position"), world))).toMatch(/Verksamhetschef.*IT-chef.*Avslutad/s);
    const offered = ([form("position"), form("mandate"), { card: "add-assignment" }] as const)
      .flatMap((card) => desk(card, world).seen.fields)
      .flatMap((one) => one.choices.map(({ title }) => title));
    expect(offered).toContain("Ekonomidirektör");
    expect(offered).not.toContain("IT-chef");
    expect(said(desk({ card: "deputies", page: 1 }, world))).not.toContain("IT-chef");
    expect(positionIn("Till IT-chefen för fördelning", world.state)).toBe(null);
    const appoint = desk({ card: "appoint", position: positions.computers }, world);
    expect(appoint.seen.fields).toStrictEqual([]);
  });

  it("tells whoever held it, and refuses an older choice of it", () => {
    const world = worldOf(...organisation, computersGone);
    const trail = world.state.trails.get("position/it-chef") ?? [];
    const event = trail.findLast((one) => one.event === "holding-ended")?.position;
    assert(event !== undefined);
    const news = { card: "office-news", position: positions.computers, event } as const;
    const told = shown(world, news, people.computers, { on });
    expect(told.text).toContain("Befattningen är avslutad, så du har den inte längre.");
    const at = desk(form("position"), world);
    at.press("Lägg till befattningen", { title: "Enhetschef", superior: positions.computers });
    expect(said(at)).toContain("IT-chef finns redan, men är avslutad.");
  });

  it("in a list, a row that names one that has ended says so", () => {
    const world = worldOf(...organisation, computersGone);
    const at = desk(list("position"), world).press("Klistra in flera");
    at.press("Läs listan", { list: "IT-chef; Regiondirektör\nEnhetschef; it-chefen" });
    const text = said(at);
    expect(text.match(/IT-chef finns redan, men är avslutad\./g)).toHaveLength(2);
  });
});

it("the cards survive their way through a client, and speak English", () => {
  const world = worldOf(...authority);
  for (const card of [
    { card: "end-person", person: people.director },
    { card: "end-position", position: positions.chief },
    { card: "end-position", position: positions.clinic },
    { card: "end-body", body: ids.board },
  ] as const) {
    expect(parseCard(JSON.parse(JSON.stringify(card)))).toStrictEqual(card);
    const english = shown(world, card, people.secretary, { on, language: "en" });
    expect(complaintsAbout(english.content)).toEqual([]);
  }
});
