import { describe, expect, it } from "vitest";
import { instant, personId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { secretariatOf } from "../../src/domain/organisation.ts";
import type { PersonCommand } from "../../src/domain/person.ts";
import { given, worldOf } from "./given.ts";
import { ids, imported, organisation, people } from "./organisation.ts";

const now = "2018-06-25 10:14";
const asSecretary = (command: Command) =>
  given(...organisation)
    .at(now)
    .as(people.secretary)
    .when(command);

const register: PersonCommand & { type: "register-person" } = {
  type: "register-person",
  person: personId("new"),
  name: "Nya Namn",
  mail: null,
  entraId: "NEW-ENTRA",
  language: "sv",
};

describe("people", () => {
  it("registers somebody with name and identity apart from the chain", () => {
    const state = asSecretary(register).records({
      type: "person-registered",
      person: "new",
      language: "sv",
      private: { name: "Nya Namn", mail: null, entraId: "new-entra" },
    });
    expect(state.personByEntraId.get("new-entra")).toBe("new");
    expect(state.persons.get("new")).toStrictEqual({
      id: "new",
      ended: null,
      entraId: "new-entra",
      name: "Nya Namn",
      mail: null,
      language: "sv",
      secretariat: false,
      auditor: false,
    });
  });

  it("keeps what is known of somebody whose name has been erased", () => {
    const { state } = worldOf({
      type: "person-registered",
      person: personId("gone"),
      language: "en",
    });
    expect(state.persons.get("gone")).toMatchObject({ name: null, mail: null, entraId: null });
    expect(state.personByEntraId.size).toBe(0);
  });

  it("takes nobody twice, neither by id nor by Entra id", () => {
    asSecretary({ ...register, person: people.chief }).refuses({
      code: "already-exists",
      id: "chief",
    });
    asSecretary({ ...register, entraId: "entra-CHIEF" }).refuses({
      code: "already-exists",
      id: "entra-CHIEF",
    });
  });

  it("takes several people who have no Entra id", () => {
    const first = imported({ ...register, entraId: null });
    given(...organisation, first)
      .at(now)
      .as(people.secretary)
      .when({ ...register, person: personId("newer"), entraId: null })
      .recordsKinds("person-registered");
  });

  it("takes a name of 120 characters and not one more", () => {
    asSecretary({ ...register, name: "a".repeat(120) }).recordsKinds("person-registered");
    asSecretary({ ...register, name: "a".repeat(121) }).refuses({
      code: "text-too-long",
      length: 121,
      max: 120,
    });
  });

  it("knows nobody from outside the authority", () => {
    given(...organisation)
      .at(now)
      .as(personId("stranger"))
      .when({ type: "choose-language", language: "en" })
      .refuses({ code: "unknown-person" });
  });

  it("lets everybody choose a language, and no program choose it for them", () => {
    const state = given(...organisation)
      .at(now)
      .as(people.outsider)
      .when({ type: "choose-language", language: "en" })
      .records({ type: "language-chosen", person: people.outsider, language: "en" });
    expect(state.persons.get(people.outsider)?.language).toBe("en");
    expect(state.persons.get(people.chief)?.language).toBe("sv");
    given(...organisation)
      .at(now)
      .asProgram("import")
      .when({ type: "choose-language", language: "en" })
      .refuses({ code: "human-required" });
  });

  it("gives rights of secretariat and audit to people who are known", () => {
    const grant = { type: "grant-secretariat", person: people.outsider } as const;
    const state = given(...organisation)
      .at(now)
      .asProgram("import")
      .when(grant)
      .records({ type: "secretariat-granted", person: people.outsider });
    expect(secretariatOf(state)).toStrictEqual([
      people.secretary,
      people.secondSecretary,
      people.outsider,
    ]);
    const audit = { type: "grant-auditor", person: people.outsider } as const;
    const audited = asSecretary(audit).records({
      type: "auditor-granted",
      person: people.outsider,
    });
    expect(audited.persons.get(people.outsider)).toMatchObject({
      auditor: true,
      secretariat: false,
    });
    const stranger = personId("stranger");
    asSecretary({ ...grant, person: stranger }).refuses({ code: "not-found", id: stranger });
    asSecretary({ ...audit, person: stranger }).refuses({ code: "not-found", id: stranger });
  });
});

describe("who may set up an authority", () => {
  it("is the secretariat and the import of the first facts, and nobody else", () => {
    const attempt = (by: (typeof people)[keyof typeof people]) =>
      given(...organisation)
        .at(now)
        .as(by)
        .when(register);
    attempt(people.chief).refuses({ code: "not-secretariat" });
    attempt(people.auditor).refuses({ code: "not-secretariat" });
    attempt(people.secondSecretary).recordsKinds("person-registered");
    const asProgram = (name: "import" | "delivery" | "local-clock") =>
      given(...organisation)
        .at(now)
        .asProgram(name)
        .when(register);
    asProgram("import").recordsKinds("person-registered");
    asProgram("delivery").refuses({ code: "human-required" });
    asProgram("local-clock").refuses({ code: "human-required" });
  });

  it("founds an authority once, also when something was recorded before", () => {
    const found = { type: "found-authority", name: { sv: "Ny", en: "New" } } as const;
    asSecretary(found).refuses({ code: "already-exists", id: "Ny" });
    const state = given({ type: "clock-moved", to: instant(0) })
      .at(now)
      .asProgram("import")
      .when(found)
      .records({ type: "authority-founded", name: { sv: "Ny", en: "New" } });
    expect(state.authority.get("")).toMatchObject({ name: { sv: "Ny" }, position: 2 });
  });
});

describe("the movable clock", () => {
  const midnight = (date: string) => instant(Date.parse(`${date}T00:00:00+02:00`));
  const move = (date: string): Command => ({ type: "move-clock", to: midnight(date) });

  it("is moved by the local program alone", () => {
    asSecretary(move("2018-07-01")).refuses({ code: "not-local" });
    given(...organisation)
      .at(now)
      .asProgram("import")
      .when(move("2018-07-01"))
      .refuses({ code: "not-local" });
  });

  it("moves forward and never back", () => {
    const asClock = (command: Command) =>
      given(...organisation)
        .at("2018-06-25 00:00")
        .asProgram("local-clock")
        .when(command);
    const state = asClock(move("2018-07-01")).records({
      type: "clock-moved",
      to: midnight("2018-07-01"),
    });
    expect(state.authority.get("")?.clock).toStrictEqual({
      to: midnight("2018-07-01"),
      at: midnight("2018-06-25"),
    });
    asClock(move("2018-06-25")).recordsKinds("clock-moved");
    asClock(move("2018-06-24")).refuses({
      code: "clock-backwards",
      now: midnight("2018-06-25"),
    });
  });
});

describe("the board", () => {
  it("is established once", () => {
    asSecretary({
      type: "establish-body",
      body: ids.board,
      title: { sv: "Styrelsen", en: "Board" },
    }).refuses({ code: "already-exists", id: "RS" });
  });
});
