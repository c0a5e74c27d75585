import { describe, expect, it } from "vitest";
import type { Card } from "../../../../src/notify/card.ts";
import type { SetUpCard } from "../../../../src/notify/set-up-card.ts";
import { setUpForms, setUpLists, setUpThings } from "../../../../src/notify/set-up-card.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { idsOf } from "../../../../src/teams/cards/set-up/home.ts";
import { plans } from "../../../../src/teams/cards/set-up/pages.ts";
import { parseCard } from "../../../../src/teams/parse-card.ts";
import { readCommand } from "../../../../src/language/command-words.ts";
import { authority } from "../../../domain/fixture.ts";
import { did, worldOf } from "../../../domain/given.ts";
import { ids, organisation, people, positions } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { hostile, literal, shown, viewerOf } from "../../cards-2/scene.ts";
import { desk, form, list, on, said } from "./world.ts";

const world = worldOf(...authority);
const empty = worldOf(
  ...organisation.filter(
    ({ asked }) =>
      typeof asked === "object" &&
      (asked.type === "register-person" || asked.type === "grant-secretariat"),
  ),
);

const cards: readonly SetUpCard[] = [
  { card: "set-up" },
  { card: "set-up-rights", page: 1 },
  { card: "take-right", person: people.secondSecretary, right: "secretariat" },
  { card: "take-right", person: people.auditor, right: "auditor" },
  { card: "move-pots", from: ids.mandate, to: ids.mandate },
  ...setUpThings.flatMap((of): SetUpCard[] => [
    { card: "set-up-list", of, page: 1 },
    { card: "set-up-item", of, id: idsOf(of, world)[0] ?? "" },
  ]),
  ...setUpForms.flatMap((of) =>
    plans[of].pages.map((_fields, index): SetUpCard => ({
      card: "set-up-form",
      of,
      page: index + 1,
      about: null,
      filled: {},
    })),
  ),
  ...setUpLists.map((of): SetUpCard => ({
    card: "set-up-import",
    of,
    text: "x; y\nz",
    filled: {},
  })),
];

const nameOf = (card: SetUpCard): string =>
  [card.card, "of" in card ? card.of : "", "page" in card ? card.page : ""].join(" ");

const swedish = /\b(och|är|Lägg|Inställningar|Välj|Befattning|Ärende|Tillbaka)\b/;
const english = /\b(the|and|Choose|Settings|Position|Case|Back)\b/;

describe("the cards of the settings", () => {
  it.each(cards.map((card) => [nameOf(card), card] as const))(
    "%s keeps the rules of a card, in both languages, with much and with nothing",
    (_name, card) => {
      for (const language of ["sv", "en"] as const) {
        for (const one of [world, empty]) {
          const { content, summary } = shown(one, card, people.secretary, { language });
          expect(complaintsAbout(content)).toEqual([]);
          expect(summary).not.toBe("");
        }
      }
      const buttons = shown(world, card, people.secretary, { language: "en" }).titles.join(" ");
      expect(buttons).not.toMatch(swedish);
      expect(shown(world, card, people.secretary).titles.join(" ")).not.toMatch(english);
    },
  );

  it.each(cards.map((card) => [nameOf(card), card] as const))(
    "%s is the secretariat's, and the auditors' where nothing is changed; it comes back from a click as it was sent",
    (_name, card) => {
      expect(maySee(card, world.state, viewerOf(people.secretary, { on }))).toBe(true);
      const isRead = !/form|review|import|decline|move|take/.test(card.card);
      expect(maySee(card, world.state, viewerOf(people.auditor, { on }))).toBe(isRead);
      for (const other of [people.chief, people.outsider])
        expect(maySee(card, world.state, viewerOf(other, { on }))).toBe(false);
      expect(parseCard(structuredClone(card))).toStrictEqual(card);
    },
  );

  it.each(cards.map((card) => [nameOf(card), card] as const))(
    "%s offers an auditor nothing that changes anything",
    (_name, card) => {
      if (!maySee(card, world.state, viewerOf(people.auditor, { on }))) return;
      const { buttons, content } = shown(world, card, people.auditor);
      expect(complaintsAbout(content)).toEqual([]);
      const mayOpen = buttons.map(({ action }) => {
        const { show } = action["data"] as { readonly show?: Card };
        return show !== undefined && maySee(show, world.state, viewerOf(people.auditor, { on }));
      });
      expect(mayOpen).not.toContain(false);
    },
  );

  it("say what has to be there first", () => {
    const nothing = shown(empty, form("mandate"), people.secretary).text;
    expect(nothing).toContain("inget att välja än för ”Statsbidrag”, ”Organ” och ”Vem får besluta");
    expect(shown(world, form("mandate"), people.secretary).text).not.toContain("inget att välja");
  });

  it("tell of every thing in its list what it is known by", () => {
    const text = desk(list("position")).seen.text;
    expect(text).toContain("Överordnad: regiondirektör · Innehavare i dag: Hanna Sund");
    expect(desk(list("person")).seen.text).toContain("Befattningar: HS-direktör");
  });

  it("asks at most seven things a page", () => {
    for (const { pages } of Object.values(plans))
      for (const page of pages) expect(page.length).toBeLessThanOrEqual(7);
  });

  it.each(["inställningar", "Installningar", "settings", "set up"])(
    "come for the word %s",
    (word) => {
      expect(readCommand(word)).toStrictEqual({ kind: "set-up" });
    },
  );

  it("show what people typed as the letters they are", () => {
    const at = desk(form("case")).press("Lägg till ärendet", {
      caseNumber: "RS/77/2018",
      title: hostile,
    });
    for (const text of literal) expect(said(at).replaceAll("\\", "")).toContain(text);
    const all = desk(list("case"), at.world);
    expect(
      complaintsAbout(all.seen.content).filter((one) => one !== "an unfilled template"),
    ).toEqual([]);
    expect(all.seen.text).not.toContain("[x](http");
  });

  it("forget nothing of a form that was forged, and read no more of it than a form has", () => {
    const filled = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`x${index}`, ""]));
    const card = { card: "set-up-form", of: "pot", page: 1, about: null };
    expect(parseCard({ ...card, filled })).toBeNull();
    expect(parseCard({ ...card, filled: { title: "x".repeat(6_001) } })).toBeNull();
    expect(parseCard({ ...card, filled: {}, of: "kingdom" })).toBeNull();
  });
});

describe("people", () => {
  const picked = "12345678-1234-1234-1234-1234567890ab";

  it("are found in the directory, where the client can", () => {
    const field = desk(form("person")).seen.fields.find(({ id }) => id === "directory");
    expect(field?.element["choices.data"]).toStrictEqual({
      type: "Data.Query",
      dataset: "graph.microsoft.com/users",
    });
  });

  it("are added by what was picked, or by the id that was pasted", () => {
    const at = desk(form("person")).press("Lägg till personen", {
      directory: picked,
      name: "Nya Namn",
    });
    const added = at.world.state.personByEntraId.get(picked);
    expect(at.world.state.persons.get(added ?? "")).toMatchObject({
      name: "Nya Namn",
      mail: null,
      language: "sv",
      secretariat: false,
    });
    expect(said(at)).toContain("Det är registrerat.");
    const again = desk(form("person"), at.world).press("Lägg till personen", {
      entraId: picked.toUpperCase(),
      name: "Samma Person",
    });
    expect(said(again)).toContain("Personen finns redan: Nya Namn.");
    expect(again.world.state.persons.size).toBe(at.world.state.persons.size);
  });

  it("are asked for again when two were named, and added when both ways name the same", () => {
    const other = picked.replace("1", "2");
    const at = desk(form("person")).press("Lägg till personen", {
      directory: picked,
      entraId: other,
      name: "Nya Namn",
    });
    expect(said(at)).toContain("valt en person och klistrat in en annans Entra-id");
    expect(at.world.state.personByEntraId.has(picked)).toBe(false);
    at.press("Lägg till personen", { directory: picked, entraId: picked.toUpperCase() });
    expect(at.world.state.personByEntraId.has(picked)).toBe(true);
  });

  it("are not added without an identity or a name", () => {
    const at = desk(form("person")).press("Lägg till personen", { entraId: "karin@region.se" });
    expect(said(at)).toContain("karin@region.se är inget Entra-id.");
    expect(said(at)).toContain("Fältet är tomt.");
    expect(at.seen.fields.find(({ id }) => id === "entraId")?.value).toBe("karin@region.se");
  });

  it.each(["rut@@", "rut@region", "rut", "rut@region.se, bo@region.se", "Rut <rut@region.se>"])(
    "are not given %s for an address of mail",
    (mail) => {
      const added = { entraId: "0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0", name: "Rut Prov" };
      const at = desk(form("person"));
      const { size } = at.world.state.persons;
      at.press("Lägg till personen", { ...added, mail });
      expect(said(at)).toContain("är ingen e-postadress. Skriv den som namn@region.se");
      expect(at.world.state.persons.size).toBe(size);
      at.press("Lägg till personen", { mail: "rut.prov+hs@lör.region.se" });
      expect([...at.world.state.persons.values()].at(-1)?.mail).toBe("rut.prov+hs@lör.region.se");
      const known = desk(form("name", people.director)).press("Spara", { mail });
      expect(said(known)).toContain("är ingen e-postadress.");
      expect(known.world.state.persons.get(people.director)?.mail).not.toBe(mail);
    },
  );

  it("get another name, and positions other names and superiors", () => {
    const at = desk(form("name", people.director)).press("Spara", { name: "Hanna Berg" });
    expect(at.world.state.persons.get(people.director)?.name).toBe("Hanna Berg");
    const position = desk(form("names", positions.director));
    expect(position.seen.fields.find(({ id }) => id === "aliases")?.value).toBe(
      "Hälso- och sjukvårdsdirektör",
    );
    position.press("Spara", { superior: positions.clinic });
    expect(said(position)).toContain("Kedjan uppåt skulle gå runt till HS-direktören igen.");
    position.press("Spara", { superior: positions.finance, aliases: "Vårddirektör\nHSD" });
    // Who decides in its place is another's to confirm; its names count at once.
    expect(position.world.state.positions.get(positions.director)).toMatchObject({
      superior: positions.chief,
      aliases: ["Vårddirektör", "HSD"],
    });
    expect(position.seen.titles).toContain("Se det som väntar");
  });
});

describe("rights", () => {
  const rights: Card = { card: "set-up-rights", page: 1 };

  it("are given to somebody else and taken back", () => {
    const at = desk(rights).press("Ge behörighet");
    const offered = at.seen.fields.find(({ id }) => id === "person")?.choices ?? [];
    expect(offered.map(({ value }) => value)).not.toContain(people.secretary);
    at.press("Ge behörigheten", { person: people.outsider, right: "auditor" });
    expect(said(at)).toContain("Behörigheten är given.");
    expect(at.world.state.persons.get(people.outsider)?.auditor).toBe(true);
    at.press("Ta bort ur sekretariatet …");
    expect(said(at)).toContain("Du blir ensam i sekretariatet.");
    expect(at.world.state.persons.get(people.secondSecretary)?.secretariat).toBe(true);
    at.press("Tillbaka").press("Ta bort ur sekretariatet …").press("Ta bort ur sekretariatet");
    expect(said(at)).toContain("Behörigheten är borttagen.");
    expect(at.world.state.persons.get(people.secondSecretary)?.secretariat).toBe(false);
    expect(at.seen.titles).not.toContain("Ta bort ur sekretariatet …");
  });

  it("are nobody's own to give, also by a form that was forged", () => {
    const at = desk(form("right")).press("Ge behörigheten", {
      person: people.secretary,
      right: "auditor",
    });
    expect(said(at)).toContain("Ingen ändrar sina egna behörigheter.");
    at.press("Ge behörigheten", { person: people.outsider, right: "king" });
    expect(said(at)).toContain("Välj ett av svaren.");
  });

  it("end for whoever loses them: the settings are gone", () => {
    const lost = worldOf(
      ...organisation,
      did(people.secretary, "2018-06-25 09:00", {
        type: "revoke-secretariat",
        person: people.secondSecretary,
      }),
    );
    const viewer = viewerOf(people.secondSecretary, { on });
    expect(maySee({ card: "set-up" }, lost.state, viewer)).toBe(false);
  });
});
