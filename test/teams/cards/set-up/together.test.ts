import { describe, expect, it } from "vitest";
import { day } from "../../../../src/domain/brand.ts";
import type { Command } from "../../../../src/domain/command.ts";
import { onTop } from "../../../../src/teams/on-top.ts";
import { parseClick } from "../../../../src/teams/parse-click.ts";
import { authority } from "../../../domain/fixture.ts";
import { did, type World, worldOf } from "../../../domain/given.ts";
import { ids, people, positions } from "../../../domain/organisation.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";
import { desk, form, on, said, valuesOf } from "./world.ts";

/** Another secretary changes the same thing while a form is open. */
function meanwhile(world: World, asked: Command): void {
  world.carryOut(did(people.secondSecretary, `${on} 09:30`, asked));
}

describe("two who change the names of a position at once", () => {
  const renamed = {
    type: "amend-position",
    position: positions.computers,
    title: { sv: "IT-direktör", en: "Head of IT" },
    aliases: [],
    superior: positions.chief,
    headOfAdministration: false,
  } as const;

  function opened() {
    const world = worldOf(...authority);
    const at = desk(form("names", positions.computers), world);
    // What is refused comes back as it was written, made from what the form showed first.
    at.press("Spara", { title: "" });
    expect(said(at)).toContain("Fältet är tomt.");
    meanwhile(world, renamed);
    return { world, at };
  }

  it("keep each other's changes where they have touched different fields", () => {
    const { world, at } = opened();
    at.press("Spara", { title: "IT-chef", superior: positions.director });
    expect(world.state.positions.get(positions.computers)).toMatchObject({
      title: { sv: "IT-direktör" },
      superior: positions.director,
    });
  });

  it("are told where they have changed the same one, and the next press holds", () => {
    const { world, at } = opened();
    at.press("Spara", { title: "Digitaliseringschef" });
    expect(said(at)).toContain("Någon annan har ändrat det här till IT-direktör");
    expect(valuesOf(at)["title"]).toBe("Digitaliseringschef");
    expect(world.state.positions.get(positions.computers)?.title.sv).toBe("IT-direktör");
    at.press("Spara", { title: "Digitaliseringschef" });
    expect(world.state.positions.get(positions.computers)?.title.sv).toBe("Digitaliseringschef");
  });

  it("read a superior by its title", () => {
    const world = worldOf(...authority);
    const at = desk(form("names", positions.computers), world).press("Spara", { title: "" });
    meanwhile(world, { ...renamed, superior: positions.director });
    at.press("Spara", { title: "IT-chef", superior: positions.finance });
    expect(said(at)).toContain("Någon annan har ändrat det här till HS-direktör");
  });
});

describe("two who change a name at once", () => {
  it("are told for a grant, and for a person whose address another has put right", () => {
    const world = worldOf(...authority);
    const grant = desk(form("grant-name", ids.grant), world).press("Spara", { title: "" });
    const person = desk(form("name", people.outsider), world).press("Spara", { name: "" });
    meanwhile(world, { type: "rename-grant", grant: ids.grant, title: "Miljarden" });
    meanwhile(world, {
      type: "amend-person",
      person: people.outsider,
      name: "Nils Utanför",
      mail: "nils@example.org",
    });
    grant.press("Spara", { title: "Pengarna" });
    expect(said(grant)).toContain("Någon annan har ändrat det här till Miljarden");
    person.press("Spara", { name: "Nils Innanför" });
    expect(world.state.persons.get(people.outsider)).toMatchObject({
      name: "Nils Innanför",
      mail: "nils@example.org",
    });
  });
});

describe("two who change the days of a grant at once", () => {
  const terms = {
    type: "set-grant-terms",
    grant: ids.grant,
    requisitionDay: null,
    lastUseDay: day("2018-12-31"),
    reportDay: day("2019-03-29"),
    unspent: "repaid",
  } as const;

  /** The press of a form that was opened before another secretary had put the terms. */
  function pressed(typed: Readonly<Record<string, string>>) {
    const world = worldOf(...authority);
    meanwhile(world, { ...terms, lastUseDay: day("2018-11-30"), reportDay: day("2019-02-28") });
    const { buttons, fields } = shown(
      world,
      { card: "grant-terms", grant: ids.grant },
      people.secretary,
      { on },
    );
    const save = buttons.find(({ action }) => action["verb"] === "set-grant-terms");
    const standing = Object.fromEntries(fields.map(({ id, value }) => [id, value]));
    meanwhile(world, terms);
    return parseClick(
      {
        verb: "set-grant-terms",
        data: { ...(save?.action["data"] as object), ...standing, ...typed },
        activityId: null,
        automatic: false,
      },
      world.state,
      viewerOf(people.secretary, { on }),
    );
  }

  it("keep each other's days", () => {
    expect(pressed({ reportDay: "2019-04-15" })).toMatchObject({
      kind: "mend",
      errors: [{ field: "reportDay", problem: { code: "changed-since", now: "29 mars 2019" } }],
    });
    expect(pressed({ requisitionDay: "2018-04-30" })).toMatchObject({
      kind: "commands",
      commands: [{ ...terms, requisitionDay: "2018-04-30" }],
    });
  });
});

describe("a form on top of how its thing is now", () => {
  const was = { a: "1", b: "x y" };

  it.each([
    ["nothing changed", { a: "2", b: "x y" }, was, { a: "2", b: "x y" }, []],
    ["an untouched field", { a: "1", b: "z" }, { a: "9", b: "x y" }, { a: "9", b: "z" }, []],
    ["other spaces", { a: "1", b: "x\u00A0 y" }, { a: "1", b: "w" }, { a: "1", b: "w" }, []],
    ["the same change", { a: "9", b: "x y" }, { a: "9", b: "x y" }, { a: "9", b: "x y" }, []],
    ["two changes", { a: "2", b: "x y" }, { a: "9", b: "x y" }, { a: "2", b: "x y" }, ["a"]],
    ["an emptied field", { b: "x y" }, { a: "9", b: "x y" }, { b: "x y" }, ["a"]],
  ] as const)("has %s", (_, typed, now, values, clashes) => {
    expect(onTop(typed, was, now)).toEqual({ values, clashes });
  });

  it("takes what is typed where the form did not tell what it showed", () => {
    expect(onTop({ a: "2" }, {}, { a: "9" })).toEqual({ values: { a: "2" }, clashes: [] });
  });
});
