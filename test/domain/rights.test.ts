import { describe, expect, it } from "vitest";
import { personId, positionId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { positionNamed, secretariatOf } from "../../src/domain/organisation.ts";
import { did, given } from "./given.ts";
import { organisation, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";
const asSecretary = (command: Command) =>
  given(...organisation)
    .at(now)
    .as(people.secretary)
    .when(command);

describe("the rights of secretariat and audit", () => {
  it("end when somebody else of the secretariat takes them", () => {
    const state = asSecretary({
      type: "revoke-secretariat",
      person: people.secondSecretary,
    }).records({ type: "secretariat-revoked", person: people.secondSecretary });
    expect(secretariatOf(state)).toStrictEqual([people.secretary]);
    const audited = asSecretary({ type: "revoke-auditor", person: people.auditor }).records({
      type: "auditor-revoked",
      person: people.auditor,
    });
    expect(audited.persons.get(people.auditor)?.auditor).toBe(false);
  });

  it.each(["grant-secretariat", "grant-auditor", "revoke-secretariat", "revoke-auditor"] as const)(
    "%s is nobody's for himself, so that one of the secretariat is always left",
    (type) => {
      asSecretary({ type, person: people.secretary }).refuses({ code: "own-right" });
      const stranger = personId("stranger");
      asSecretary({ type, person: stranger }).refuses({ code: "not-found", id: stranger });
    },
  );

  it("change nothing the second time", () => {
    asSecretary({ type: "grant-secretariat", person: people.secondSecretary }).records();
    asSecretary({ type: "grant-auditor", person: people.auditor }).records();
    asSecretary({ type: "revoke-secretariat", person: people.outsider }).records();
    asSecretary({ type: "revoke-auditor", person: people.outsider }).records();
  });

  it("are taken by no import, and by nobody whose own were taken", () => {
    const take = { type: "revoke-secretariat", person: people.secretary } as const;
    given(...organisation)
      .at(now)
      .asProgram("import")
      .when(take)
      .refuses({ code: "human-required" });
    given(
      ...organisation,
      did(people.secretary, now, { type: "revoke-secretariat", person: people.secondSecretary }),
    )
      .at(now)
      .as(people.secondSecretary)
      .when(take)
      .refuses({ code: "not-secretariat" });
  });
});

describe("a person who is amended", () => {
  const amend = {
    type: "amend-person",
    person: people.director,
    name: "Hanna Sund-Berg",
    mail: null,
  } as const;

  it("has another name and address, and the same identity and rights", () => {
    const state = asSecretary(amend).records({
      type: "person-amended",
      person: people.director,
      private: { name: "Hanna Sund-Berg", mail: null },
    });
    expect(state.persons.get(people.director)).toMatchObject({
      name: "Hanna Sund-Berg",
      mail: null,
      entraId: "entra-director",
    });
    given(...organisation, did(people.secretary, now, amend))
      .at(now)
      .as(people.secretary)
      .when(amend)
      .records();
  });

  it("is somebody whom we know, with a name of reasonable length", () => {
    const person = personId("stranger");
    asSecretary({ ...amend, person }).refuses({ code: "not-found", id: person });
    asSecretary({ ...amend, name: "å".repeat(121) }).refuses({
      code: "text-too-long",
      length: 121,
      max: 120,
    });
  });
});

describe("a position that is amended", () => {
  const amend = {
    type: "amend-position",
    position: positions.director,
    aliases: ["Vårddirektör", "Hälso- och sjukvårdsdirektör"],
    superior: positions.chief,
  } as const;

  it("goes by its new names, and keeps its title", () => {
    const { type: _, ...amended } = amend;
    const state = asSecretary(amend).records({ type: "position-amended", ...amended });
    expect(positionNamed(state, "vårddirektören")).toBe(positions.director);
    expect(state.positions.get(positions.director)?.title.sv).toBe("HS-direktör");
    given(...organisation, did(people.secretary, now, amend))
      .at(now)
      .as(people.secretary)
      .when(amend)
      .records();
  });

  it("gets another title, and is still found by the old one", () => {
    const title = { sv: "Vårddirektör", en: "Director of care" };
    const renaming = { ...amend, title, aliases: ["Vårddirektör"] };
    const state = asSecretary(renaming).records({
      type: "position-amended",
      position: positions.director,
      title,
      aliases: ["HS-direktör"],
      superior: positions.chief,
    });
    expect(state.positions.get(positions.director)?.title).toStrictEqual(title);
    for (const name of ["vårddirektören", "HSdirektör"])
      expect(positionNamed(state, name)).toBe(positions.director);
    const taken = { sv: "IT-chef", en: "Head" };
    asSecretary({ ...amend, title: taken }).refuses({
      code: "name-taken",
      name: "IT-chef",
      position: positions.computers,
    });
    asSecretary({ ...amend, title: { sv: "å".repeat(121), en: "x" } }).refuses({
      code: "text-too-long",
      length: 121,
      max: 120,
    });
  });

  it("takes no name of another, and stands under nobody below itself", () => {
    asSecretary({ ...amend, aliases: ["IT-chefen"] }).refuses({
      code: "name-taken",
      name: "IT-chefen",
      position: positions.computers,
    });
    for (const superior of [positions.clinic, positions.director]) {
      asSecretary({ ...amend, superior }).refuses({
        code: "superior-loop",
        position: positions.director,
      });
    }
    const nowhere = positionId("nowhere");
    asSecretary({ ...amend, superior: nowhere }).refuses({ code: "not-found", id: nowhere });
    asSecretary({ ...amend, position: nowhere }).refuses({ code: "not-found", id: nowhere });
  });
});
