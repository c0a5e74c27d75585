import { describe, expect, it } from "vitest";
import { awayUntil } from "../../../../src/domain/absence.ts";
import { day, type PersonId, personId } from "../../../../src/domain/brand.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { parseClick } from "../../../../src/teams/parse-click.ts";
import { authority, pots } from "../../../domain/fixture.ts";
import { type Done, worldOf } from "../../../domain/given.ts";
import { holds, imported, people, positions } from "../../../domain/organisation.ts";
import { viewerOf } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";

const on = "2018-06-25";
const at = (who: PersonId, card: Card, ...before: readonly Done[]): Desk =>
  new Desk(worldOf(...authority, ...before), who, on, card);
const appoint: Card = { card: "appoint", position: positions.finance };
const filled = {
  person: people.outsider,
  standing: "substitute",
  fromDay: "2018-07-01",
  toDay: "2018-07-31",
  appointment: "RS/60/2018",
  scope: pots.tools,
};
const held = imported(
  holds("outsider", "chief", {
    standing: "acting",
    appointment: "RS/11/2018",
    from: day("2018-06-01"),
    to: day("2018-08-05"),
  }),
);
const end: Card = {
  card: "end-holding",
  position: positions.chief,
  person: people.outsider,
  standing: "acting",
  from: day("2018-06-01"),
};

describe("appointing somebody", () => {
  it("takes three choices, two days and a number, and shows who stands in for whom", () => {
    const desk = at(people.secretary, appoint).press("Registrera", filled);
    expect(desk.card).toStrictEqual({ card: "deputies" });
    expect(desk.seen.text).toContain("Förordnandet är registrerat.");
    expect(desk.seen.text).toContain(
      "Ersättare: Nils Utanför 1–31 juli 2018 (RS/60/2018). Gäller bara potten Utdata.",
    );
    expect(desk.world.state.holdings.get(positions.finance)?.at(-1)).toStrictEqual({
      position: positions.finance,
      person: people.outsider,
      standing: "substitute",
      from: "2018-07-01",
      to: "2018-07-31",
      appointment: "RS/60/2018",
      scope: [pots.tools],
    });
  });

  it("without a last day holds until further notice, and for all pots where none is chosen", () => {
    const { toDay: _, scope: __, ...rest } = filled;
    const desk = at(people.secretary, appoint).press("Registrera", { ...rest, scope: "all" });
    expect(desk.world.state.holdings.get(positions.finance)?.at(-1)).toMatchObject({
      to: null,
      scope: null,
    });
  });

  it.each([
    [{ person: "" }, "Fältet är tomt. Fyll i eller välj."],
    [{ standing: "" }, "Fältet är tomt. Fyll i eller välj."],
    [{ standing: "king" }, "Fältet är tomt. Fyll i eller välj."],
    [{ fromDay: "nästa påsk kanske" }, "Det går inte att läsa nästa påsk kanske som en dag."],
    [{ toDay: "2018-06-30" }, "Byt plats på dagarna."],
    [{ appointment: "" }, "behöver ett förordnandenummer. Ange det."],
    [{ appointment: "x".repeat(61) }, "Texten är 61 tecken. Korta den till högst 60."],
    [{ person: people.secretary }, "Ingen ändrar sina egna befattningar."],
    [{ scope: pots.skills }, "Potten Kompetens hör inte till ekonomidirektören."],
    [{ person: "nobody" }, "nobody finns inte."],
  ])("with %j comes back with everything as typed, and says what is wrong", (wrong, sentence) => {
    const desk = at(people.secretary, appoint).press("Registrera", { ...filled, ...wrong });
    expect(desk.card).toStrictEqual(appoint);
    expect(desk.seen.text).toContain(sentence);
    const typed = { ...filled, ...wrong };
    for (const { id, value } of desk.seen.fields)
      expect([id, value]).toStrictEqual([
        id,
        Object.entries(typed).find(([key]) => key === id)?.[1],
      ]);
    expect(desk.world.state.holdings.get(positions.finance)).toHaveLength(1);
  });

  it("says whom a period clashes with", () => {
    const clash = { ...filled, standing: "acting", scope: "all" };
    const desk = at(people.secretary, { card: "appoint", position: positions.chief }, held).press(
      "Registrera",
      { ...clash, person: people.finance },
    );
    expect(desk.seen.text).toContain("Nils Utanför");
    expect(desk.seen.text).toContain("1 juni–5 augusti 2018");
    expect(desk.seen.text).toContain("Avsluta den perioden först, eller välj andra dagar.");
  });

  it("finds a typed name where there are too many people to choose from, and only a certain one", () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      imported({
        type: "register-person",
        person: personId(`somebody-${index}`),
        name: `Någon Påhittad ${index}`,
        mail: null,
        entraId: null,
        language: "sv",
      }),
    );
    const { person: _, ...rest } = filled;
    const desk = at(people.secretary, appoint, ...many);
    desk.press("Registrera", { ...rest, name: "Någon Påhittad" });
    expect(desk.card).toStrictEqual(appoint);
    expect(desk.seen.text).toContain("Fältet är tomt. Fyll i eller välj.");
    desk.press("Registrera", { name: "nils utanför" });
    expect(desk.world.state.holdings.get(positions.finance)?.at(-1)?.person).toBe(people.outsider);
  });

  it("leads to a last day, or to an absence for who is only away", () => {
    const desk = at(people.secretary, { card: "appoint", position: positions.chief }, held);
    desk.press("Slutdag: Nils Utanför");
    expect(desk.card).toStrictEqual(end);
    desk.press("Bara borta ett tag");
    expect(desk.card).toStrictEqual({
      card: "absence",
      person: people.outsider,
      from: null,
      to: null,
    });
  });
});

describe("a last day", () => {
  it("is saved in one press", () => {
    const desk = at(people.secretary, end, held).press("Spara sista dagen", {
      toDay: "2018-06-29",
    });
    expect(desk.card).toStrictEqual({ card: "deputies" });
    expect(desk.world.state.holdings.get(positions.chief)?.at(-1)?.to).toBe("2018-06-29");
  });

  it.each([
    ["2018-08-06", "Dagen kan vara senast 5 augusti 2018."],
    ["2018-05-31", "Perioden slutar 31 maj 2018 men börjar 1 juni 2018."],
    ["snart", "Det går inte att läsa snart som en dag."],
    ["", "Fältet är tomt. Fyll i eller välj."],
  ])("%s comes back as typed: %s", (toDay, sentence) => {
    const desk = at(people.secretary, end, held).press("Spara sista dagen", { toDay });
    expect(desk.card).toStrictEqual(end);
    expect(desk.seen.text).toContain(sentence);
    expect(desk.seen.fields.map((field) => field.value)).toStrictEqual([toDay]);
  });
});

describe("an absence", () => {
  const own: Card = { card: "absence", person: people.director, from: null, to: null };

  it("is saved with the days of the sentence in one press, and shows who steps in", () => {
    const card: Card = { ...own, from: day("2018-06-25"), to: day("2018-06-29") };
    const desk = at(people.director, card).press("Spara frånvaron");
    expect(desk.card).toStrictEqual(own);
    expect(desk.seen.text).toContain("Frånvaron är noterad.");
    expect(desk.seen.text).toContain("Du är borta till och med fredag 29 juni 2018.");
    expect(awayUntil(desk.world.state, people.director, day(on))).toBe("2018-06-29");
    desk.press("Jag är tillbaka");
    expect(desk.seen.text).toContain("Frånvaron är avslutad.");
    expect(awayUntil(desk.world.state, people.director, day(on))).toBeNull();
  });

  it.each([
    [{ toDay: "2018-06-24", fromDay: "2018-06-20" }, "Dagen kan vara tidigast 25 juni 2018."],
    [{ toDay: "2021-06-24", fromDay: "2018-06-20" }, "Dagen kan vara senast 24 juli 2019."],
    [{ toDay: "2018-07-01", fromDay: "2018-07-02" }, "Byt plats på dagarna."],
    [{ toDay: "", fromDay: "2018-07-02" }, "Fältet är tomt. Fyll i eller välj."],
    [
      { toDay: "2018-07-02", fromDay: "den där dan" },
      "Det går inte att läsa den där dan som en dag.",
    ],
  ])("%j comes back as typed", (typed, sentence) => {
    const desk = at(people.director, own).press("Spara frånvaron", typed);
    expect(desk.card).toStrictEqual(own);
    expect(desk.seen.text).toContain(sentence);
    expect(desk.seen.fields.map((field) => field.value)).toStrictEqual([
      typed.fromDay,
      typed.toDay,
    ]);
  });
});

it("reads no click that was forged", () => {
  const viewer = viewerOf(people.secretary, {});
  const { state } = worldOf(...authority);
  const read = (verb: string, data: object) =>
    parseClick({ verb, data: { ...data }, activityId: null, automatic: false }, state, viewer).kind;
  expect(read("appoint-holder", { position: 7 })).toBe("unreadable");
  expect(read("appoint-holder", {})).toBe("unreadable");
  expect(read("end-holding", { position: "a", person: "b", standing: "king", from: "x" })).toBe(
    "unreadable",
  );
  expect(read("report-absence", { person: "#" })).toBe("unreadable");
  expect(read("end-absence", { person: null })).toBe("unreadable");
});
