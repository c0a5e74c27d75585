import { describe, expect, it } from "vitest";
import { type PersonId, potId } from "../../../../src/domain/brand.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { grantLeft } from "../../../../src/domain/account.ts";
import { kronor } from "../../../../src/domain/money.ts";
import type { SetUpThing } from "../../../../src/notify/set-up-card.ts";
import { askedBy } from "../../../../src/teams/words.ts";
import { authority, potCommand, pots } from "../../../domain/fixture.ts";
import { did, type World, worldOf } from "../../../domain/given.ts";
import { ids, organisation, people, positions } from "../../../domain/organisation.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";
import { desk, form, list, said, valuesOf } from "./world.ts";

const world = worldOf(...authority);
const empty = worldOf(
  ...organisation.filter(
    ({ asked }) =>
      typeof asked === "object" &&
      (asked.type === "register-person" || asked.type === "grant-secretariat"),
  ),
);

describe("what was set up wrong", () => {
  const fresh = potId("fresh");
  const item = (of: SetUpThing, id: string): Card => ({ card: "set-up-item", of, id });

  it("is a pot that is changed as it was read, or closed with its money back in the grant", () => {
    const opens = { ...potCommand, pot: fresh, title: "Ny", amount: kronor(60_000) };
    const opened = worldOf(...authority, did(people.secretary, "2018-06-25 10:00", opens));
    const at = desk(item("pot", fresh), opened).press("Ändra potten");
    expect(valuesOf(at)).toMatchObject({
      title: "Ny",
      purpose: "skills",
      holder: positions.director,
    });
    at.press("Granska", { amount: "9 mnkr" });
    expect(said(at)).toContain("100 000 kr");
    at.press("Granska", { amount: "45 tkr", otherPurpose: "Bilar", title: "Egen pott" });
    expect(said(at)).toContain("Delegationen nämner inte ändamålet Bilar.");
    at.press("Ändamålet ryms, registrera potten");
    expect(at.world.state.pots.get(fresh)).toMatchObject({
      title: "Egen pott",
      purpose: "Bilar",
      amount: kronor(45_000),
    });
    const left = () => grantLeft(at.world.state, ids.grant);
    expect(left()).toBe(kronor(55_000));
    at.press("Stäng potten …").press("Stäng potten");
    expect(said(at)).toContain("Fältet är tomt.");
    at.press("Stäng potten", { reason: "Inlagd *två* gånger" });
    expect(said(at)).toContain("Pengarna är tillbaka i bidraget. Skäl: Inlagd");
    expect(at.seen.titles).not.toContain("Ändra potten");
    expect(left()).toBe(kronor(100_000));
    const again = desk(form("pot-close", fresh), at.world);
    again.press("Stäng potten", { reason: "Igen" });
    expect(left()).toBe(kronor(100_000));
  });

  it("is a pot that two change at once: the second sees what the first did, and keeps what he wrote", () => {
    const opens = { ...potCommand, pot: fresh, title: "Ny", amount: kronor(60_000) };
    const opened = worldOf(...authority, did(people.secretary, "2018-06-25 10:00", opens));
    const [one, two] = [
      desk(form("pot-change", fresh), opened),
      desk(form("pot-change", fresh), opened),
    ];
    // His form is from before the first has saved.
    two.press("Granska", { title: "" });
    one.press("Granska", { amount: "45 tkr" }).press("Spara");
    two.press("Granska", { title: "Tvåans namn" });
    expect(said(two)).toContain("beloppet är nu 45 000 kr (var 60 000 kr)");
    expect(valuesOf(two)).toMatchObject({ title: "Tvåans namn", amount: "45\u00A0000\u00A0kr" });
    expect(opened.state.pots.get(fresh)?.title).toBe("Ny");
    two.press("Granska").press("Spara");
    expect(opened.state.pots.get(fresh)).toMatchObject({
      title: "Tvåans namn",
      amount: kronor(45_000),
    });
  });

  it("stands with the reason where something rests on it, and what was typed is kept", () => {
    const at = desk(form("pot-close", pots.skills)).press("Stäng potten", { reason: "Fel pott" });
    expect(said(at)).toContain("Potten har önskemål som ska få svar, så den kan inte stängas.");
    expect(valuesOf(at)).toMatchObject({ reason: "Fel pott" });
  });

  it("is a name of a grant or of a body", () => {
    const grant = desk(item("grant", ids.grant)).press("Ändra namnet");
    expect(valuesOf(grant)).toMatchObject({ title: "Personalmiljarden 2018" });
    grant.press("Spara", { title: "Personalmiljarden, omgång 2" });
    expect(grant.world.state.grants.get(ids.grant)?.title).toBe("Personalmiljarden, omgång 2");
    const body = desk(item("body", ids.board)).press("Ändra namnet");
    body.press("Spara", { title: "Styrelsen" });
    expect(body.world.state.bodies.get(ids.board)?.title.sv).toBe("Styrelsen");
  });
});

describe("who sets up an authority", () => {
  it("is told where to begin and what comes next, until there is something of everything", () => {
    const seen = (of: World, card: Card) =>
      shown(of, card, people.secretary, { language: "sv" }).text;
    expect(seen(empty, { card: "home" })).toContain("Det finns ingen pott än.");
    expect(seen(world, { card: "home" })).not.toContain("Det finns ingen pott än.");
    expect(seen(empty, { card: "set-up" })).toContain("Näst på tur: Befattningar.");
    expect(seen(empty, list("person"))).toContain("Näst på tur: Befattningar.");
    expect(seen(world, { card: "set-up" })).not.toContain("Näst på tur");
    const person: Card = { card: "set-up-item", of: "person", id: people.secretary };
    const next = desk(person, empty).press("Befattningar");
    expect(next.card).toEqual(list("position"));
    expect(shown(world, person, people.secretary).titles).not.toContain("Befattningar");
  });

  it("sees on a person's card who has not written yet, and who is not reached any more", () => {
    const card: Card = { card: "set-up-item", of: "person", id: people.director };
    const text = (at: World) => shown(at, card, people.secretary, { language: "sv" }).text;
    expect(text(world)).toContain("Inte än. Be personen öppna Fördela i Teams och skriva hem");
    const gone = worldOf(...authority, {
      type: "person-unreachable",
      person: people.director,
      code: "BotNotInConversationRoster",
    });
    expect(text(gone)).toContain("Har personen slutat, välj Avsluta på det här kortet.");
  });

  it("brings the card of a list with the words that go with its file", () => {
    const asked = (text: string, person: PersonId) =>
      askedBy(text, world.state, viewerOf(person, {})).card;
    expect(asked("nya pottar", people.secretary)).toMatchObject({
      card: "set-up-import",
      of: "pot",
    });
  });
});
