import { describe, expect, it } from "vitest";
import type { Assignment } from "../../../../src/domain/assignment.ts";
import { day, type PersonId } from "../../../../src/domain/brand.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { assignments, at, authority2023, given3 } from "../../../domain/assignment-fixture.ts";
import { did, type World, worldOf } from "../../../domain/given.ts";
import { people, positions } from "../../../domain/organisation.ts";
import { viewerOf } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";

const add: Card = { card: "add-assignment" };
const of = (
  assignment: Assignment["id"],
  card: "assignment" | "bind-assignment" = "assignment",
): Card => ({ card, assignment });

const desk = (
  world: World,
  card: Card,
  on = "2023-06-12",
  who: PersonId = people.secretary,
): Desk => new Desk(world, who, on, card);

/** As a clerk copies it out of the minutes. */
const typed = {
  basis: "RS 2023-06-07 § 121 p. 2a",
  text: "Se över riktlinjerna för styrdokument",
  owner: positions.chief,
  month: "i oktober",
  condition: "Om fullmäktige antar modellen",
  conditionBody: "RF",
};
const send = "Registrera uppdraget";

describe("the form of a new assignment", () => {
  it("reads basis, owner, month and condition, and shows what it made of them", () => {
    const world = worldOf(...authority2023);
    const { card, seen } = desk(world, add).press(send, typed);
    expect(card).toEqual(of(assignments.guidelines));
    expect(world.state.assignments.get(assignments.guidelines)).toMatchObject({
      basis: { kind: "section", body: "RS", day: "2023-06-07", section: 121, item: "2a" },
      owner: positions.chief,
      body: "RS",
      target: { when: "in", month: "2023-10" },
      meeting: at.october,
      condition: { text: "Om fullmäktige antar modellen", body: "RF" },
      status: "dormant",
    });
    expect(seen.text).toContain("Uppdraget är registrerat.");
    expect(seen.text).toContain("Enligt uppdraget: regionstyrelsen, oktober 2023");
    expect(seen.text).toContain("Återrapporteras: regionstyrelsen 24–25 oktober 2023");
  });

  it("goes back to the body that gave the assignment, unless another one is chosen", () => {
    const world = worldOf(...authority2023);
    const { condition: _, conditionBody: __, ...plain } = typed;
    const there = { ...plain, basis: "RF 2023-06-07 § 9", month: "november", body: "RS" };
    desk(world, add).press(send, there);
    expect(world.state.assignments.get("RF-2023-06-07-9")?.body).toBe("RS");
    desk(world, add).press(send, { ...plain, basis: "RF 2023-06-07 § 10", month: "november" });
    expect(world.state.assignments.get("RF-2023-06-07-10")).toMatchObject({
      body: "RF",
      meeting: "RF-2023-11-28",
    });
  });

  it("R18: comes back with everything typed and all that is wrong above its fields", () => {
    const world = worldOf(...authority2023);
    const wrong = {
      basis: "muntligt av ordföranden",
      text: "ok",
      owner: "Hållbarhetschefen",
      month: "hösten 2023",
      condition: "Om det går",
      caseNumber: "RS/1/2023",
    };
    const { card, seen } = desk(world, add).press(send, wrong);
    expect(card).toEqual(add);
    expect(world.state.assignments.size).toBe(0);
    for (const { id, value } of seen.fields)
      expect([id, value]).toEqual([id, wrong[id as keyof typeof wrong] ?? ""]);
    for (const sentence of [
      "Det går inte att läsa muntligt av ordföranden som en grund.",
      "Ett uppdrag utan formell grund kan inte registreras.",
      "Texten är för kort för att förstås. Skriv minst 3 tecken.",
      "Ingen befattning, eller mer än en, heter Hållbarhetschefen.",
      "Det går inte att läsa hösten 2023 som en månad.",
      "Fältet är tomt. Fyll i eller välj.",
    ])
      expect(seen.text).toContain(sentence);
    // Neither body is asked for where the basis could not be read: only the condition's own is missing.
    expect(seen.text.match(/Fältet är tomt/g)).toHaveLength(1);
  });

  it.each([
    ["an empty form", {}, 4],
    ["a condition without its text", { ...typed, condition: "" }, 1],
    ["a condition without its body", { ...typed, conditionBody: "" }, 1],
    ["a decision's number without a body", { ...typed, basis: "3/2018" }, 1],
  ])("asks for what is missing in %s", (_name, filled, count) => {
    const world = worldOf(...authority2023);
    const { seen } = desk(world, add).press(send, filled);
    expect(seen.text.match(/Fältet är tomt/g)).toHaveLength(count);
    expect(world.state.assignments.size).toBe(0);
  });

  it("tells which body and which decision nobody knows", () => {
    const world = worldOf(...authority2023);
    const known = { ...typed, basis: "Landstinget 2023-06-07 § 1" };
    expect(desk(world, add).press(send, known).seen.text).toContain(
      "Inget organ här heter Landstinget.",
    );
    const number = { ...typed, basis: "beslut 3/2018", body: "RS" };
    expect(desk(world, add).press(send, number).seen.text).toContain(
      "Det finns inget delegationsbeslut 3/2018.",
    );
  });

  it("says whose it is already when the same item comes again", () => {
    const world = worldOf(...given3);
    const { card, seen } = desk(world, add).press(send, typed);
    expect(card).toEqual(add);
    expect(seen.text).toContain("Uppdraget finns redan för regiondirektören med samma grund.");
    expect(seen.fields.find((one) => one.id === "basis")?.value).toBe(typed.basis);
  });

  it("R27: is the secretariat's own", () => {
    const { state } = worldOf(...authority2023);
    const sees = (who: PersonId) => maySee(add, state, viewerOf(who, { on: "2023-06-12" }));
    expect([people.secretary, people.chief, people.auditor].map(sees)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("an assignment in the hands of its people", () => {
  it("is confirmed and reported in two presses and two fields", () => {
    const world = worldOf(...given3);
    const chief = desk(world, of(assignments.activities), "2023-08-10", people.chief);
    expect(chief.press("Bekräfta uppdraget").seen.text).toContain("Du har bekräftat uppdraget.");
    const form = chief.press("Återrapportera").seen;
    expect(form.fields[0]?.value).toBe(
      "Återrapport av uppdraget i RS 2023-06-07 § 121 p. 2b: Redovisa vilka aktiviteter som inför modellen.",
    );
    const { seen } = chief.press("Lämna återrapporten", { reference: "RS/342/2022" });
    expect(seen.text).toContain("Återrapporterat");
    expect(seen.text).toContain("Handling: RS/342/2022");
    expect(world.state.assignments.get(assignments.activities)?.status).toBe("reported");
  });

  it("keeps the report that lacks its document, with what is missing above the field", () => {
    const world = worldOf(...given3);
    const chief = desk(world, of(assignments.activities), "2023-08-10", people.chief);
    const { seen } = chief.press("Återrapportera").press("Lämna återrapporten", {
      text: "Sju aktiviteter är klara.",
    });
    expect(seen.fields[0]?.value).toBe("Sju aktiviteter är klara.");
    expect(seen.text).toContain("Fältet är tomt. Fyll i eller välj.");
    expect(world.state.assignments.get(assignments.activities)?.report).toBeNull();
  });

  it("wakes by paragraph and day from the assembly", () => {
    const world = worldOf(...given3);
    const form = desk(world, of(assignments.guidelines), "2023-06-26").press(
      "Registrera villkoret",
    );
    expect(form.seen.fields.map((one) => [one.id, one.value])).toEqual([
      ["section", ""],
      ["day", "2023-06-21"],
    ]);
    const refused = form.press("Villkoret är uppfyllt", { section: "åttiotre", day: "i våras" });
    expect(refused.seen.text).toContain("Det går inte att läsa åttiotre som en paragraf.");
    expect(refused.seen.text).toContain("Det går inte att läsa i våras som en dag.");
    const { seen } = refused.press("Villkoret är uppfyllt", { section: "§ 83", day: "2023-06-21" });
    expect(seen.text).toContain(
      "Om fullmäktige antar modellen. Uppfyllt genom RF 2023-06-21 § 83.",
    );
    expect(world.state.assignments.get(assignments.guidelines)?.status).toBe("active");
  });

  it("lapses by the other button, and the owner reads that nothing is left to do", () => {
    const world = worldOf(...given3);
    desk(world, of(assignments.guidelines), "2023-06-26")
      .press("Registrera villkoret")
      .press("Villkoret uppfylldes inte", { section: "83" });
    const { seen } = desk(world, of(assignments.guidelines), "2023-06-27", people.chief);
    expect(seen.text).toContain("uppdraget har förfallit. Ingenting behöver göras.");
    expect(seen.titles).toEqual(["Alla uppdrag", "Historik"]);
  });

  it("R34: is moved to another meeting with a reason, and to none without", () => {
    const world = worldOf(...given3);
    const form = desk(world, of(assignments.activities), "2023-08-21").press("Byt sammanträde");
    const [meeting] = form.seen.fields;
    expect(meeting?.choices.map((one) => one.value)).toEqual([at.october, at.december]);
    expect(form.press("Spara sammanträdet", { reason: "Inte klart" }).seen.text).toContain(
      "Fältet är tomt. Fyll i eller välj.",
    );
    form.press("Spara sammanträdet", { meeting: at.october, reason: " " });
    expect(world.state.assignments.get(assignments.activities)?.meeting).toBe(at.august);
    form.press("Spara sammanträdet", { meeting: at.october, reason: "Inte klart" });
    expect(world.state.assignments.get(assignments.activities)?.meeting).toBe(at.october);
  });

  it("R24: is closed by the paragraph, with a warning where no report was written", () => {
    const world = worldOf(...given3);
    const form = desk(world, of(assignments.activities), "2023-08-31").press(
      "Regionstyrelsen har tagit del",
    );
    expect(form.seen.text).toContain("Ingen återrapport är registrerad.");
    expect(form.press("Avsluta uppdraget", { section: "0" }).seen.text).toContain(
      "Det går inte att läsa 0 som en paragraf.",
    );
    const { seen } = form.press("Avsluta uppdraget", { section: "150" });
    expect(seen.text).toContain(
      "Regionstyrelsen har tagit del av återrapporten, RS 2023-08-30 § 150.",
    );
  });

  it("is the acting holder's from his first day: the ordinary one has no button to confirm it with", () => {
    const world = worldOf(...given3);
    const own = desk(world, of(assignments.activities), "2023-07-03", people.chief);
    expect(own.seen.titles).toContain("Bekräfta uppdraget");
    world.carryOut(
      did(people.secretary, "2023-06-30 10:00", {
        type: "appoint-holder",
        position: positions.chief,
        person: people.finance,
        standing: "acting",
        from: day("2023-07-01"),
        to: day("2023-07-31"),
        appointment: "RS/1/2023",
      }),
    );
    expect(own.seen.titles).not.toContain("Bekräfta uppdraget");
    expect(own.seen.text).toContain("Erik Ekonom, tf. regiondirektör");
    const acting = desk(world, of(assignments.activities), "2023-07-03", people.finance);
    expect(acting.seen.titles[0]).toBe("Bekräfta uppdraget");
  });
});
