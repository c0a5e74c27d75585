import { describe, expect, it } from "vitest";
import { askedBy } from "../../src/teams/words.ts";
import { whyHidden } from "../../src/teams/why-hidden.ts";
import { maySee } from "../../src/teams/cards/access.ts";
import { authority, pots } from "../domain/fixture.ts";
import { worldOf } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";
import { complaintsAbout } from "./card-check.ts";
import { shown, viewerOf } from "./cards-2/scene.ts";
import { desk, on, said } from "./cards/set-up/world.ts";

const viewer = viewerOf(people.secretary, { on });
const entra = (serial: number): string =>
  `00000000-0000-0000-0000-${String(serial).padStart(12, "0")}`;
const bo = `Bo Nyberg; ${entra(7)}; bo@x.example`;

const cardFor = (message: string, world = worldOf(...authority)) =>
  askedBy(message, world.state, viewer).card;
const textOf = (message: string): unknown => ({ text: null, ...cardFor(message) }).text;

describe("a list of the set-up in a message", () => {
  it.each([
    `nya personer\n${bo}`,
    `Nya personer:\r\n\r\n${bo}\r\n`,
    `nya personer: ${bo}`,
    `nya personer ${bo}`,
    `<at>Fördela</at>&nbsp;nya personer\n${bo.replaceAll("; ", "\t")}`,
  ])("is read with the words before it: %j", (message) => {
    expect(cardFor(message)).toMatchObject({ card: "set-up-import", of: "person" });
    expect(textOf(message)).toBe(bo);
  });

  it("is shown row by row, and registered from the card", () => {
    const at = desk(cardFor(`nya personer\nNamn;Entra-id\nBo Nyberg;${entra(7)}\nUtan Id;`));
    expect(said(at)).toContain("Rad 3, ”Utan Id");
    expect(complaintsAbout(at.seen.content)).toEqual([]);
    at.press("Registrera en rad");
    expect(at.world.state.personByEntraId.has(entra(7))).toBe(true);
  });

  it.each([
    ["nya befattningar\nJurist; Regiondirektör", "position"],
    ["lägg in bidrag\nRS/1/2018; Ett bidrag; 2018; 1 mnkr; P1", "grant"],
    ["new delegations:\nEtt; RS; 2018-04-25; 1; RD; Citat; Andamal", "mandate"],
    ["nya pottar\nMentorer; Kompetens; 60 tkr; HS-direktör", "pot"],
  ])("is of what its words say: %j", (message, of) => {
    expect(cardFor(message)).toMatchObject({ card: "set-up-import", of });
    expect(textOf(message)).toContain(";");
  });

  it.each([
    ["ny person", "person", {}],
    ["Lägg till en person", "person", {}],
    ["ny person Kim Exempel", "person", { name: "Kim Exempel" }],
    ["ny person: Kim Exempel", "person", { name: "Kim Exempel" }],
    ["ny person\nKim Exempel", "person", { name: "Kim Exempel" }],
    ["ny befattning Folkhälsochef", "position", { title: "Folkhälsochef" }],
    ["nytt statsbidrag God och nära vård 2027", "grant", { title: "God och nära vård 2027" }],
    ["nytt bidrag", "grant", {}],
    ["registrera ett mandat", "mandate", {}],
    ["nytt mandat för HR-direktören", "mandate", {}],
    ["ny pott Kurser i hela regionen", "pot", { title: "Kurser i hela regionen" }],
    ["add a pot", "pot", {}],
  ])("of one leads to its form, with what it is called filled in: %j", (message, of, filled) => {
    const card = cardFor(message);
    expect(card).toStrictEqual({ card: "set-up-form", of, page: 1, about: null, filled });
    const form = desk(card);
    expect(complaintsAbout(form.seen.content)).toEqual([]);
    for (const text of Object.values(filled))
      expect(JSON.stringify(form.seen.content)).toContain(text);
    expect(maySee(card, form.world.state, viewerOf(people.director, { on }))).toBe(false);
  });

  it.each([
    [`ny person\n${bo}`, "person"],
    [`ny person ${bo}`, "person"],
    ["ny pott\nMentorer; Kompetens; 60 tkr; HS-direktör", "pot"],
  ])("of one row is a list of one: %j", (message, of) => {
    expect(cardFor(message)).toMatchObject({ card: "set-up-import", of });
    expect(textOf(message)).toContain(";");
  });

  it.each([
    ["personer", "person"],
    ["Befattningar", "position"],
    ["delegationsordningen", "mandate"],
    ["mandat", "mandate"],
    ["organ", "body"],
  ])("that there is already is shown to the secretariat, and to no one else: %j", (message, of) => {
    expect(cardFor(message)).toStrictEqual({ card: "set-up-list", of, page: 1 });
    const world = worldOf(...authority);
    const director = viewerOf(people.director, { on });
    expect(askedBy(message, world.state, director).card.card).not.toBe("set-up-list");
  });

  it("of a meeting in one line is a list of one", () => {
    expect(cardFor("nytt möte 28 augusti 2018")).toMatchObject({
      card: "meeting-list",
      text: "28 augusti 2018",
    });
    expect(cardFor("nytt möte")).toStrictEqual({ card: "meetings" });
  });

  it("with a name and lines below it is nothing that is known", () => {
    expect(cardFor("ny person Kim Exempel\nHR-direktör")).toMatchObject({ card: "not-understood" });
    expect(cardFor("ny hund Kim")).toMatchObject({ card: "not-understood" });
    expect(cardFor("ny person\nKim Exempel\nBo Exempel")).toMatchObject({ card: "not-understood" });
  });

  it.each([
    ["nya organ", "body"],
    ["nya organ\nRS;Regionstyrelsen\nRF;Regionfullmäktige", "body"],
    ["Nytt ärende", "case"],
    ["nya ärenden: RS/254/2018; Personalmiljarden", "case"],
  ])("of what is entered one at a time leads to its form: %j", (message, of) => {
    const at = desk(cardFor(message));
    expect(at.card).toStrictEqual({ card: "set-up-list", of, page: 1 });
    expect(at.seen.titles).toContain(
      of === "body" ? "Lägg till ett organ" : "Lägg till ett ärende",
    );
    expect(maySee(at.card, at.world.state, viewerOf(people.director, { on }))).toBe(false);
  });

  it.each([
    ["nya organ\nRS;Regionstyrelsen", "Organ läggs in ett i taget, så raderna är inte lästa."],
    ["nytt ärende: RS/1/2018; Bidrag", "Ärenden läggs in ett i taget"],
  ])("says that its rows are not read where there is no list of them: %j", (message, why) => {
    const world = worldOf(...authority);
    const { card, refusal } = askedBy(message, world.state, viewer);
    const said = refusal === undefined ? {} : { refusal };
    expect(shown(world, card, people.secretary, { on, said }).text).toContain(why);
    expect(askedBy("nya organ", world.state, viewer).refusal).toBeUndefined();
  });

  it("that is longer than a command may be is read whole, and what finds no room is told", () => {
    const rows = Array.from({ length: 150 }, (_, at) => `Person ${at}; ${entra(500 + at)}`);
    const card = cardFor(`nya personer\n${rows.join("\n")}`);
    expect(card).toMatchObject({ card: "set-up-import", rest: expect.any(Number) });
    const told = shown(worldOf(...authority), card, people.secretary, { on });
    expect(told.text).toContain("Listan har");
    expect(complaintsAbout(told.content)).toEqual([]);
  });

  it("of meetings is shown as on its card; one that is too long is asked for in parts", () => {
    expect(cardFor("nya möten\n28 augusti 2018\n25 september 2018")).toMatchObject({
      card: "meeting-list",
      text: "28 augusti 2018\n25 september 2018",
    });
    expect(cardFor("möten i augusti 2018")).toStrictEqual({ card: "meetings" });
    expect(cardFor("möten\nvilka blir det?")).toStrictEqual({ card: "meetings" });
    const long = askedBy(
      `möten\n${"28 augusti 2018\n".repeat(400)}`,
      worldOf(...authority).state,
      viewer,
    );
    expect(long).toMatchObject({
      card: { card: "meeting-list", text: null },
      refusal: { errors: [{ field: "list", problem: { code: "too-long" } }] },
    });
  });

  it("whose line breaks were lost on the way is asked for on its card, since nobody knows where a row ends", () => {
    for (const message of [`nya personer${bo}Utan Id;`, `Lägg in personer${bo}`]) {
      const { refusal } = askedBy(message, worldOf(...authority).state, viewer);
      expect(refusal).toStrictEqual({ code: "rows-run-together" });
      expect(cardFor(message)).toStrictEqual({
        card: "set-up-import",
        of: "person",
        text: null,
        filled: {},
      });
    }
    expect(cardFor(`nya personerna ${entra(7)}`)).toMatchObject({ card: "not-understood" });
  });

  it("the words alone bring the card to paste it on; other words are no list", () => {
    expect(cardFor("nya personer")).toMatchObject({ card: "set-up-import", text: null });
    expect(cardFor(`nya hundar\n${bo}`)).toMatchObject({ card: "not-understood" });
    expect(cardFor(`nya\n${bo}`)).toMatchObject({ card: "not-understood" });
    expect(cardFor("nya personer i sekretariatet")).toMatchObject({ card: "not-understood" });
  });
});

describe("what the secretariat keeps", () => {
  const world = worldOf(...authority);
  const director = viewerOf(people.director, { on });
  /** What somebody else than the secretariat is told who writes this. */
  function toldOf(message: string): string {
    const { card } = askedBy(message, world.state, director);
    expect(maySee(card, world.state, director)).toBe(false);
    const refusal = whyHidden(card, world.state, director);
    const home = shown(world, { card: "home" }, people.director, { on, said: { refusal } });
    expect(complaintsAbout(home.content)).toEqual([]);
    return home.text;
  }

  it("is told apart from a pot, whose holders are named", () => {
    const card = { card: "pot", pot: pots.skills } as const;
    const outsider = viewerOf(people.chief, { on });
    expect(whyHidden(card, worldOf(...authority).state, outsider)).toMatchObject({
      code: "not-holder",
      holders: [people.director],
    });
  });

  it.each(["inställningar", `nya personer\n${bo}`])(
    "is refused to others with what it is, whom to ask and what they can do: %j",
    (message) => {
      const text = toldOf(message);
      expect(text).toContain("Under Inställningar lägger sekretariatet in personer");
      expect(text).toContain("Fråga sekretariatet: ");
      expect(text).toContain("se vem som ersätter vem");
    },
  );

  it("says what else it is than the settings", () => {
    expect(toldOf("påminnelser")).toContain("Sekretariatet ställer in när det påminns om vad.");
    expect(toldOf("onåbara")).toContain("Det här gör sekretariatet.");
  });
});
