import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kronor } from "../../../../src/domain/money.ts";
import { type SetUpList, setUpLists } from "../../../../src/notify/set-up-card.ts";
import { judgeRows } from "../../../../src/teams/cards/set-up/judged-rows.ts";
import { authority } from "../../../domain/fixture.ts";
import { worldOf } from "../../../domain/given.ts";
import { ids, people, positions } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { viewerOf } from "../../cards-2/scene.ts";
import { desk, form, list, on, said } from "./world.ts";

const entra = (serial: number): string =>
  `00000000-0000-0000-0000-${String(serial).padStart(12, "0")}`;

const ground = { mandate: ids.mandate, source: ids.potsDecision } as const;

describe("a pasted list", () => {
  it("of people leaves out whose address of mail is none", () => {
    const rows = [`Rut Prov; ${entra(91)}; rut@@`, `Bo Prov; ${entra(92)}; bo@region.se`];
    const at = desk(list("person")).press("Klistra in flera");
    at.press("Läs listan", { list: rows.join("\n") });
    expect(said(at)).toContain("rut@@ är ingen e-postadress.");
    at.press("Registrera en rad");
    expect([...at.world.state.persons.values()].at(-1)?.name).toBe("Bo Prov");
  });

  it("keeps the rows that are not in before its reader, who mends them where they stand", () => {
    const rows = [`Rut Prov; fel`, `Bo Prov; ${entra(92)}`].join("\n");
    const at = desk(list("person")).press("Klistra in flera");
    at.press("Läs listan", { list: rows }).press("Registrera en rad");
    expect(said(at)).toContain("Det är registrerat.");
    expect(said(at)).toContain("Rad 1, ”Rut Prov; fel”: fel är inget Entra-id.");
    expect(said(at)).toContain("Finns redan: 1");
    expect(said(at)).toContain("En rad att rätta");
    at.press("Läs igen", { list: rows.replace("fel", entra(91)) }).press("Registrera en rad");
    expect(at.card).toStrictEqual(list("person"));
    expect(said(at)).toContain("Det är registrerat.");
  });

  it("of pots is shown row by row, and enters what the rules accept", () => {
    const rows = [
      "Mentorer\tKompetens\t60 tkr\tHS-direktör",
      "Kurser; Kompetens; 40 000; HSdirektören",
      "För mycket; Kompetens; 1 tkr; HS-direktör",
      "Resor; Resor; 1 tkr; HS-direktör",
      "Utan ansvarig; Kompetens; 1 tkr; Planeringschef",
      "Oläsbart; Kompetens; 3,7; HS-direktör",
      "Halv rad; Kompetens",
    ].join("\n");
    const at = desk(list("pot")).press("Klistra in flera");
    const { size } = at.world.state.pots;
    at.press("Läs listan", { list: rows });
    expect(said(at)).toContain("Fältet är tomt.");
    at.press("Läs listan", ground);
    expect(at.seen.lines).toEqual(
      expect.arrayContaining([
        "2 att registrera",
        "Kommer inte med: 5",
        "Rad 1: Mentorer · Kompetens · 60\u00A0000\u00A0kr · HS-direktör",
        "Rad 2: Kurser · Kompetens · 40\u00A0000\u00A0kr · HS-direktör",
      ]),
    );
    const text = said(at);
    expect(text).toContain(
      "Rad 3, ”För mycket; Kompetens; 1 tkr; HS-direktör”: Det är 1 000 kr mer",
    );
    expect(text).toContain("Rad 4, ”Resor; Resor; 1 tkr; HS-direktör”: Mandatet nämner inte");
    expect(text).toContain("heter Planeringschef. Skriv befattningen");
    expect(text).toContain("Menar du 3,7 mnkr eller 3,7 tkr?");
    expect(text).toContain(
      "Rad 7, ”Halv rad; Kompetens”: I raden saknas: belopp, ansvarig befattning.",
    );
    expect(at.world.state.pots.size).toBe(size);
    at.press("Registrera 2 rader");
    expect(at.world.state.pots.get("mentorer")).toMatchObject({
      amount: kronor(60_000),
      purpose: "skills",
      holder: positions.director,
      basis: "preparation",
      source: ids.potsDecision,
    });
    expect(at.world.state.pots.size).toBe(size + 2);
    const again = desk(list("pot"), at.world).press("Klistra in flera");
    again.press("Läs listan", { ...ground, list: rows.split("\n").slice(0, 2).join("\n") });
    expect(said(again)).toContain("Finns redan: 2");
    expect(said(again)).toContain("Allt i listan är registrerat");
    expect(said(again)).not.toContain("Rätta listan");
    expect(again.seen.titles.some((title) => title.startsWith("Registrera"))).toBe(false);
  });

  it("of positions names superiors that stand above it in the list, and who holds them", () => {
    const at = desk(list("position")).press("Klistra in flera");
    const rows =
      "Planeringschef; Regiondirektör; Nils Utanför\nPlanerare; planeringschefen\nChef; ; Ingen Alls\nUnderchef; Region\nVice; ; Nils";
    at.press("Läs listan", { list: rows });
    expect(said(at)).toContain("Ingen, eller mer än en, heter Ingen Alls här.");
    expect(said(at)).toContain("Ingen befattning, eller mer än en, heter Region.");
    expect(said(at)).toContain("Ingen, eller mer än en, heter Nils här.");
    at.press("Registrera 2 rader");
    const { positions: known, holdings } = at.world.state;
    expect(known.get("planerare")?.superior).toBe("planeringschef");
    expect(holdings.get("planeringschef")).toMatchObject([
      { person: people.outsider, standing: "ordinary", from: on, to: null },
    ]);
    const own = desk(list("position"), at.world).press("Klistra in flera");
    own.press("Läs listan", { list: "Registrator; ; Eva Registrator" });
    expect(said(own)).toContain("Ingen ändrar sina egna befattningar.");
  });

  it("of positions names superiors wherever they stand in the list, but none that goes round", () => {
    const at = desk(list("position")).press("Klistra in flera");
    const rows = [
      "Planerare; planeringschefen",
      "Planeringschef; Planeringsdirektör",
      "Planeringsdirektör; Regiondirektör",
      "Höna; Ägg",
      "Ägg; Höna",
      "HS-direktör; Planerare",
    ].join("\n");
    at.press("Läs listan", { list: rows });
    expect(said(at)).toContain("Rad 4, ”Höna; Ägg”: Ingen befattning, eller mer än en, heter Ägg.");
    expect(said(at)).toContain("Rad 6, ”HS-direktör; Planerare”: Befattningen finns redan, under");
    expect(said(at).indexOf("Rad 1: Planerare")).toBeLessThan(said(at).indexOf("Rad 2: Planer"));
    at.press("Registrera 3 rader");
    const { positions: known } = at.world.state;
    expect(known.get("planerare")?.superior).toBe("planeringschef");
    expect(known.get("planeringschef")?.superior).toBe("planeringsdirektor");
    expect(known.get("planeringsdirektor")?.superior).toBe(positions.chief);
    expect(known.get(positions.director)?.superior).toBe(positions.chief);
  });

  it("of delegations takes one again that was recalled, and no paragraph of a day to come", () => {
    const at = desk(form("recall", ids.mandate)).press("Granska", { fromDay: "i dag" });
    at.press("Återkalla delegationen");
    const row = (day: string): string =>
      `Personalmiljarden 2018; RS; ${day}; 114; Regiondirektör; Får fördela; Kompetens`;
    const again = desk(list("mandate"), at.world).press("Klistra in flera");
    again.press("Läs listan", { list: [row("25 april"), row("2018-06-26")].join("\n") });
    expect(said(again)).toContain(
      "Rad 1: RS 2018-04-25 § 114 · Personalmiljarden 2018 · regiondirektör · Kompetens",
    );
    expect(said(again)).toContain("Dagen kan vara senast 25 juni 2018.");
    again.press("Registrera en rad");
    expect(again.world.state.mandates.size).toBe(2);
  });

  it("of people that was changed since it was read is read again before anything is stored", () => {
    const at = desk(list("person")).press("Klistra in flera");
    at.press("Läs listan", { list: `Anna Ny; ${entra(1)}` });
    const { size } = at.world.state.persons;
    at.press("Registrera en rad", { list: `Anna Ny; ${entra(1)}\nBo Ny; bo@x.se; ${entra(2)}` });
    expect(said(at)).toContain("2 att registrera");
    expect(at.world.state.persons.size).toBe(size);
    at.press("Registrera 2 rader");
    const added = at.world.state.personByEntraId.get(entra(2)) ?? "";
    expect(at.world.state.persons.get(added)).toMatchObject({ name: "Bo Ny", mail: "bo@x.se" });
  });

  it("of people says whose an identity is where the name is another's", () => {
    const at = desk(list("person")).press("Klistra in flera");
    at.press("Läs listan", { list: `Anna Ny; ${entra(1)}` }).press("Registrera en rad");
    const again = desk(list("person"), at.world).press("Klistra in flera");
    again.press("Läs listan", { list: `ANNA NY; ${entra(1)}\nBo Prov; ${entra(1)}` });
    expect(said(again)).toContain("Finns redan: 1");
    expect(said(again)).toContain("Personen finns redan: Anna Ny.");
    expect(again.seen.titles.some((title) => title.startsWith("Registrera"))).toBe(false);
  });

  it("of many rows stays a card, and enters sixty at a time", () => {
    const rows = Array.from({ length: 70 }, (_, index) => `Person ${index}; ${entra(100 + index)}`);
    const at = desk(list("person")).press("Klistra in flera");
    at.press("Läs listan", { list: rows.join("\n") });
    expect(complaintsAbout(at.seen.content)).toEqual([]);
    expect(said(at)).toContain("Ryms inte nu, klistra in dem sedan: 10");
    expect(said(at)).not.toContain("Finns redan");
    const { size } = at.world.state.persons;
    at.press("Registrera 60 rader");
    expect(at.world.state.persons.size).toBe(size + 60);
    at.press("Registrera 10 rader");
    expect(at.world.state.persons.size).toBe(size + 70);
    expect(at.card).toStrictEqual(list("person"));
  });

  it("of grants and of delegations reads each row as its form does, and knows it again", () => {
    const at = desk(list("grant")).press("Klistra in flera");
    expect(said(at)).toContain(
      "skriva ”nya bidrag” i ett meddelande och klistra in raderna under, eller skicka dem som fil",
    );
    const grants = [
      "Diarienummer; Namn; År; Belopp; Bokförs på; Används senast",
      "RS/254/2018; God vård 2018; 2018; cirka 1,5 mnkr; Projekt 7; 2018-12-31",
      "RS/999/2018; Utan ärende; 2018; 1 mnkr; Projekt 8",
      "RS/254/2018; Fel år; arton; 1 mnkr; Projekt 8",
      "RS/254/2018; Halv rad",
      "RS/254/2018; Avrundat; 2018; 25,4 mnkr; Projekt 9",
    ].join("\n");
    at.press("Läs listan", { list: grants });
    expect(said(at)).toContain("Rad 3, ”RS/999/2018; Utan ärende");
    expect(said(at)).toContain(
      "Rad 5, ”RS/254/2018; Halv rad”: I raden saknas: år, belopp, bokförs på.",
    );
    expect(said(at)).toContain("Kommer inte med: 4");
    // R05: an amount in millions is never taken for an exact one.
    expect(said(at)).toContain("25,4 mnkr är avrundat och kan vara från 25 350 000 kr");
    expect(said(at)).toContain("Vet du det inte, skriv ”cirka 25,4 mnkr”.");
    expect(said(at)).toContain("1 500 000 kr (kan skilja 50 000 kr)");
    at.press("Registrera en rad");
    expect(at.world.state.grants.get("god-vard-2018")).toMatchObject({
      amount: kronor(1_500_000),
      rounding: kronor(50_000),
      lastUseDay: "2018-12-31",
      reportDay: null,
    });
    const mandates = [
      "God vård 2018; RS; 2018-06-13; 161; regiondirektören; ”Regiondirektören får besluta.”; Vård, Omsorg; nej",
      "God vård 2018; RS; 2018-06-13; 162; Planeringschef; Citat.; Vård",
      "God vård 2018; RS; 2018-06-13; 163; regiondirektören; Citat.; Vård; ja",
    ].join("\n");
    const next = desk(list("mandate"), at.world).press("Klistra in flera");
    next.press("Läs listan", { list: mandates });
    expect(said(next)).toContain("heter Planeringschef. Skriv befattningen");
    // R13: a no is no permission, and a yes says where it stands.
    expect(said(next)).toContain("vidaredelegation: inte tillåten");
    expect(said(next)).toContain("Skriv var vidaredelegation är tillåten, till exempel");
    next.press("Registrera en rad");
    expect(said(next)).toContain("gäller inte förrän en annan i sekretariatet har bekräftat");
    expect(next.world.state.mandates.get("RS-2018-06-13-161")).toMatchObject({
      purposes: [{ title: { sv: "Vård" } }, { title: { sv: "Omsorg" } }],
      quote: "Regiondirektören får besluta.",
      onwardSource: null,
      awaits: true,
    });
    for (const [of, rows] of [
      ["grant", grants],
      ["mandate", mandates],
    ] as const) {
      const again = desk(list(of), next.world).press("Klistra in flera");
      again.press("Läs listan", { list: rows });
      expect(said(again)).toContain("Finns redan: 1");
    }
  });

  it("takes its columns by their names, in any order", () => {
    const at = desk(list("person")).press("Klistra in flera");
    const rows = `E-post\tEntra-id\tNamn\nbo@region.example\t${entra(7)}\tBo Nyberg`;
    at.press("Läs listan", { list: rows }).press("Registrera en rad");
    const added = at.world.state.personByEntraId.get(entra(7)) ?? "";
    expect(at.world.state.persons.get(added)).toMatchObject({
      name: "Bo Nyberg",
      mail: "bo@region.example",
    });
  });

  it("never throws, and changes nothing, whatever is pasted", () => {
    const { state } = worldOf(...authority);
    const viewer = viewerOf(people.secretary, { on });
    const before = state.persons.size + state.positions.size + state.pots.size;
    const part = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom("HS-direktör", "1 tkr", entra(9)),
    );
    const row = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(";"));
    fc.assert(
      fc.property(
        fc.constantFrom<SetUpList>(...setUpLists),
        fc.array(row, { maxLength: 8 }),
        (of, rows) => {
          for (const judged of judgeRows(of, rows.join("\n"), ground, state, viewer))
            expect(judged.commands.length > 0).toBe(judged.kind === "new");
          expect(state.persons.size + state.positions.size + state.pots.size).toBe(before);
        },
      ),
      { numRuns: 200 },
    );
  });
});
