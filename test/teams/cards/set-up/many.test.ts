import { describe, expect, it } from "vitest";
import { personId, positionId } from "../../../../src/domain/brand.ts";
import { authority } from "../../../domain/fixture.ts";
import { did, worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { desk, form, said, valuesOf } from "./world.ts";

describe("more things than can be listed", () => {
  it("are written by name where there are too many to choose from", () => {
    const many = Array.from({ length: 45 }, (_, index) =>
      did(people.secretary, "2018-06-25 08:00", {
        type: "register-person",
        person: personId(`x-${index}`),
        name: `Person ${index}`,
        mail: null,
        entraId: null,
        language: "sv",
      }),
    );
    const at = desk(form("right"), worldOf(...authority, ...many));
    const field = at.seen.fields.find(({ id }) => id === "person");
    expect(field?.choices).toEqual([]);
    expect(field?.element["placeholder"]).toBe("Skriv namnet eller en del av det");
    at.press("Ge behörigheten", { person: "Person", right: "auditor" });
    expect(said(at)).toContain("heter Person här. Skriv hela namnet");
    const choices = () => at.seen.fields.find(({ id }) => id === "person")?.choices ?? [];
    expect(choices()).toEqual([]);
    // A part that few names hold brings those, and the way back to all.
    at.press("Ge behörigheten", { person: "erson 1", right: "auditor" });
    expect(choices().map(({ title }) => title)).toEqual([
      "Person 1",
      ...Array.from({ length: 10 }, (_, index) => `Person ${10 + index}`),
      "Inget av dem: skriv ett annat namn",
    ]);
    const found = at.seen.fields.find(({ id }) => id === "person");
    expect(found?.element["placeholder"]).toBe("Välj: 11 passar");
    at.press("Ge behörigheten", { person: " ", right: "auditor" });
    expect(choices()).toEqual([]);
    expect(said(at)).toContain("Fältet är tomt.");
    at.press("Ge behörigheten", { person: "erson 1", right: "auditor" });
    at.press("Ge behörigheten", { person: "x-12", right: "auditor" });
    expect(at.world.state.persons.get("x-12")?.auditor).toBe(true);
    at.press("Ge behörighet");
    at.press("Ge behörigheten", { person: "person 7", right: "auditor" });
    expect(at.world.state.persons.get("x-7")?.auditor).toBe(true);
  });

  it("stand by their titles where there are too many, so that what is there can be kept or changed", () => {
    const many = Array.from({ length: 45 }, (_, index) =>
      did(people.secretary, "2018-06-25 08:00", {
        type: "establish-position",
        position: positionId(`x-${index}`),
        title: { sv: `Titel ${index}`, en: `Title ${index}` },
        aliases: [],
        superior: index === 0 ? null : positionId("x-0"),
        headOfAdministration: false,
      }),
    );
    const at = desk(form("names", "x-7"), worldOf(...authority, ...many));
    expect(valuesOf(at)["superior"]).toBe("Titel 0");
    at.press("Spara", { title: "Titel sju" });
    expect(at.world.state.positions.get("x-7")?.superior).toBe("x-0");
    // What was written stands as it is after a look at the other pages, too.
    const again = desk(form("pot"), at.world).press("Nästa", {
      mandate: ids.mandate,
      source: ids.potsDecision,
      title: "Ny pott",
      amount: "10 tkr",
    });
    again.press("Granska", { purpose: "skills", holder: "titel 9" });
    expect(said(again)).toContain("Ansvarig: Titel 9");
    again.press("Ändra").press("Nästa");
    expect(valuesOf(again)["holder"]).toBe("Titel 9");
    again.press("Granska");
    expect(said(again)).toContain("Ansvarig: Titel 9");
    const top = desk(form("names", "x-0"), at.world);
    expect(valuesOf(top)["superior"]).toBe("");
    top.press("Spara", { title: "Titel noll" });
    expect(top.world.state.positions.get("x-0")).toMatchObject({ superior: null });
  });
});
