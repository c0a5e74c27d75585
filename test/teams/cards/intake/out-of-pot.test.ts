import { describe, expect, it } from "vitest";
import { grantLeft, potLeft } from "../../../../src/domain/account.ts";
import { kronor } from "../../../../src/domain/money.ts";
import { registeredSubject } from "../../../../src/domain/touches.ts";
import { amounts, authority, pots } from "../../../domain/fixture.ts";
import { type World, worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";
import { on, sent, spaced } from "./sent.ts";

/** What the holder of a pot has decided on paper. */
const paper = ({
  pot = "Digitalisering",
  by = "Hanna Sund\nHS-direktör",
  first = "300 000",
} = {}) =>
  `Delegationsbeslut

2018-06-25
RS/254/2018

Fördelning av potten ${pot}

Beslut
Medel ur potten ${pot} fördelas enligt följande:

Aktivitet\tAnsvarig\tBelopp (kr)\tBehov 2019
Videomöten\tAnna Prov\t${first}\tja
Kurser i videomöten\tBo Prov\t150 000\tnej

Beslutet anmäls till Regionstyrelsen i augusti 2018.

${by}
`;

const itemOf = (world: World): Desk => {
  const [intake] = [...world.state.intakes.values()].map(({ id }) => id);
  if (intake === undefined) throw new Error("a text has come in");
  return new Desk(world, people.secretary, on, {
    card: "intake-item",
    intake,
    item: "decision",
    page: 1,
  });
};
const fieldOf = ({ seen }: Desk) => seen.fields.find(({ id }) => id === "pot");

describe("R31: a pot holder's decision on paper", () => {
  it("is entered out of his pot, with one sum of what is left", () => {
    const desk = sent(paper(), worldOf(...authority));
    expect(spaced(desk)).toContain(
      "Raderna är tillsammans 450 000 kr. Efter dem är 150 000 kr kvar i potten Digitalisering.",
    );
    expect(spaced(desk)).not.toContain("inte fördelade");
    expect(complaintsAbout(desk.seen.content)).toEqual([]);
    desk.press("Lägg in allt som är redo (1)");
    const { state } = desk.world;
    expect(potLeft(state, pots.digital)).toBe(kronor(150_000));
    expect(grantLeft(state, ids.grant)).toBe(amounts.left);
    expect(spaced(desk)).toContain(
      "Raderna är tillsammans 450 000 kr och är tagna ur potten Digitalisering, där 150 000 kr är kvar.",
    );
    const [decision] = [...state.registered.values()].slice(-1);
    const card = shown(
      desk.world,
      { card: "registered", decision: decision?.id ?? ids.boardDecision },
      people.auditor,
      { on },
    );
    expect(card.text).toContain("Pengarna är tagna ur potten Digitalisering.");
    const pot = shown(desk.world, { card: "pot", pot: pots.digital }, people.director, { on });
    expect(pot.text.replaceAll("\u00A0", " ")).toContain("450 000 kr");
    expect(pot.text).toContain("Beslut på papper");
    expect(state.notices.has(registeredSubject(decision?.id ?? ""))).toBe(true);
  });

  it("says what is too much before anything is entered, and offers nothing at once", () => {
    const desk = sent(paper({ first: "460 000" }), worldOf(...authority));
    expect(spaced(desk)).toContain(
      "Det är 10 000 kr mer än vad som är kvar i potten Digitalisering.",
    );
    expect(spaced(desk)).toContain("potten Digitalisering har 600 000 kr kvar");
    expect(desk.seen.titles.some((title) => title.startsWith("Lägg in allt"))).toBe(false);
    const item = itemOf(desk.world).press("Lägg in");
    expect(spaced(item)).toContain("flytta pengar till potten först");
    expect(desk.world.state.registered.size).toBe(2);
  });

  it("R12: is told from one of a holder who only proposes", () => {
    const desk = sent(
      paper({ pot: "Utdata", by: "Erik Ekonom\nEkonomidirektör" }),
      worldOf(...authority),
    );
    expect(spaced(desk)).toContain("Om potten Utdata beslutar regiondirektören.");
    expect(desk.seen.titles.some((title) => title.startsWith("Lägg in allt"))).toBe(false);
  });

  it("asks which pot where he has several and the text names none", () => {
    const text = paper().replaceAll("potten Digitalisering", "mina medel");
    const item = itemOf(sent(text, worldOf(...authority)).world);
    expect(fieldOf(item)).toMatchObject({ value: "" });
    expect(fieldOf(item)?.choices.map(({ title }) => title.replaceAll("\u00A0", " "))).toEqual([
      "Kompetens, 1 000 000 kr kvar",
      "Digitalisering, 600 000 kr kvar",
      "Ingen pott, direkt ur bidraget",
    ]);
    item.press("Lägg in");
    expect(spaced(item)).toContain("Välj ett av svaren.");
    item.press("Lägg in", { pot: pots.digital });
    expect(potLeft(item.world.state, pots.digital)).toBe(kronor(150_000));
  });

  it("asks the one who made the pots whether he gives out of one of them or of the grant", () => {
    const text = paper({ by: "Ulla Norrman\nRegiondirektör", first: "50 000" })
      .replaceAll("potten Digitalisering", "återstående medel")
      .replace("150 000", "10 000");
    const item = itemOf(sent(text, worldOf(...authority)).world);
    expect(fieldOf(item)).toMatchObject({ value: "" });
    item.press("Lägg in", { pot: "grant" });
    expect(grantLeft(item.world.state, ids.grant)).toBe(amounts.left - kronor(60_000));
  });
});
