import { describe, expect, it } from "vitest";
import { day, personId, positionId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import {
  actingHolders,
  capacityOf,
  holdingsOn,
  peopleFor,
  positionNamed,
  positionsOf,
  titleOf,
} from "../../src/domain/organisation.ts";
import type { Capacity, Holding, PersonCommand } from "../../src/domain/person.ts";
import { given, worldOf } from "./given.ts";
import { holds, imported, organisation, people, positions } from "./organisation.ts";

const asSecretary = (command: Command) =>
  given(...organisation)
    .at("2018-06-25 10:14")
    .as(people.secretary)
    .when(command);

const establish: PersonCommand & { type: "establish-position" } = {
  type: "establish-position",
  position: positionId("hr-direktor"),
  title: { sv: "HR-direktör", en: "Director of personnel" },
  aliases: ["Personaldirektör"],
  superior: positions.chief,
  headOfAdministration: false,
};

describe("positions", () => {
  it("are established below one that is there", () => {
    const { type: _, ...position } = establish;
    asSecretary(establish).records({ type: "position-established", ...position });
    asSecretary({ ...establish, position: positions.director }).refuses({
      code: "already-exists",
      id: positions.director,
    });
    asSecretary({ ...establish, superior: establish.position }).refuses({
      code: "not-found",
      id: establish.position,
    });
  });

  it("R18: no two positions share a name, in whatever spelling", () => {
    const taken = (name: string, change: Partial<typeof establish>) =>
      asSecretary({ ...establish, ...change }).refuses({
        code: "name-taken",
        name,
        position: positions.director,
      });
    taken("HS direktören", { title: { sv: "HS direktören", en: "Other" } });
    taken("Director of Health-care", { title: { sv: "Annan", en: "Director of Health-care" } });
    taken("hälso- och sjukvårdsdirektören", { aliases: ["hälso- och sjukvårdsdirektören"] });
  });

  it("R18: the synonyms of a role lead to one position", () => {
    const { state } = worldOf(...organisation);
    for (const name of [
      "HS-direktör",
      "HSDirektör",
      "hs – direktören",
      "Hälso- och sjukvårdsdirektör",
      "Director of health care",
      "hs-direktor",
    ]) {
      expect([name, positionNamed(state, name)]).toStrictEqual([name, positions.director]);
    }
  });

  it("R18: an unknown role is asked about, never guessed", () => {
    const { state } = worldOf(...organisation);
    expect(positionNamed(state, "HR-direktör")).toBeNull();
    expect(positionNamed(state, "direktör")).toBeNull();
  });

  it("R18: a name that two positions bear is asked about", () => {
    const { type: _, ...position } = establish;
    const twin = { type: "position-established", ...position, aliases: ["RD"] } as const;
    expect(positionNamed(worldOf(...organisation, twin).state, "RD")).toBeNull();
  });
});

describe("holders of a position", () => {
  const appoint = (change: Partial<PersonCommand & { type: "appoint-holder" }>): Command =>
    holds("outsider", "clinic", change);

  it("are appointed to a position that is there, if they are known", () => {
    const { type: _, ...held } = holds("outsider", "clinic") as PersonCommand & {
      type: "appoint-holder";
    };
    asSecretary(appoint({})).records({ type: "position-held", ...held });
    asSecretary(appoint({ position: positionId("nowhere") })).refuses({
      code: "not-found",
      id: "nowhere",
    });
    asSecretary(appoint({ person: personId("nobody") })).refuses({
      code: "not-found",
      id: "nobody",
    });
  });

  it("never appoint themselves", () => {
    asSecretary(appoint({ person: people.secretary })).refuses({ code: "own-position" });
    given(...organisation)
      .at("2018-06-25 10:14")
      .as(people.secondSecretary)
      .when(appoint({ person: people.secretary }))
      .recordsKinds("position-held");
  });

  it("act or substitute only by an appointment with a number", () => {
    for (const standing of ["acting", "substitute"] as const) {
      for (const appointment of [null, "  "]) {
        asSecretary(appoint({ standing, appointment })).refuses({
          code: "appointment-missing",
          position: positions.clinic,
        });
      }
      asSecretary(appoint({ standing, appointment: "RS/11/2018" })).recordsKinds("position-held");
    }
  });

  it("hold a position from a day to that day or later", () => {
    const from = day("2018-07-01");
    asSecretary(appoint({ from, to: from })).recordsKinds("position-held");
    asSecretary(appoint({ from, to: day("2018-06-30") })).refuses({
      code: "period-reversed",
      from: day("2018-07-01"),
      to: day("2018-06-30"),
    });
  });

  it("hold it from their first day to their last, both included", () => {
    const july = appoint({ from: day("2018-07-01"), to: day("2018-07-31") });
    const { state } = worldOf(...organisation, imported(july));
    const heldOn = (date: string) => holdingsOn(state, positions.clinic, day(date)).length;
    expect(["2018-06-30", "2018-07-01", "2018-07-31", "2018-08-01"].map(heldOn)).toStrictEqual([
      0, 1, 1, 0,
    ]);
    expect(positionsOf(state, people.outsider, day("2018-07-15"))).toHaveLength(1);
    expect(positionsOf(state, people.chief, day("2018-07-15"))[0]?.position).toBe(positions.chief);
  });
});

describe("who answers for a position", () => {
  const july = { from: day("2018-07-01"), to: day("2018-07-31") };
  const acting = imported(
    holds("outsider", "chief", { standing: "acting", appointment: "RS/12/2018", ...july }),
  );
  const names = (held: readonly Holding[]) => held.map((one) => one.person);

  it("is the acting holder while there is one, else the ordinary one", () => {
    const { state } = worldOf(...organisation, acting);
    const on = (date: string) => names(actingHolders(state, positions.chief, day(date)));
    expect(on("2018-06-30")).toStrictEqual([people.chief]);
    expect(on("2018-07-01")).toStrictEqual([people.outsider]);
    expect(on("2018-08-01")).toStrictEqual([people.chief]);
  });

  it("is the named substitute when the holder may not take part, and nobody else", () => {
    const { state } = worldOf(...organisation, acting);
    const without = (date: string, ...excluded: readonly string[]) =>
      names(peopleFor(state, positions.chief, day(date), (one) => excluded.includes(one)));
    expect(without("2018-06-25", people.chief)).toStrictEqual([people.chiefSubstitute]);
    // The ordinary holder does not return while somebody acts in his place.
    expect(without("2018-07-15", people.outsider)).toStrictEqual([people.chiefSubstitute]);
    expect(without("2018-06-25", people.chief, people.chiefSubstitute)).toStrictEqual([]);
  });

  it("is both of two holders at a change of office", () => {
    const successor = imported(holds("outsider", "director", { from: day("2018-06-25") }));
    const { state } = worldOf(...organisation, successor);
    const on = (date: string) => names(actingHolders(state, positions.director, day(date)));
    expect(on("2018-06-24")).toStrictEqual([people.director]);
    expect(on("2018-06-25")).toStrictEqual([people.director, people.outsider]);
  });

  it("R14: acts in a right that says for whom, and under which title", () => {
    const { state } = worldOf(...organisation, acting);
    const right = (date: string, index: number): Capacity => {
      const held = holdingsOn(state, positions.chief, day(date))[index];
      if (held === undefined) throw new Error("somebody holds it");
      return capacityOf(state, held, day(date));
    };
    const ordinary = right("2018-07-15", 0);
    const substitute = right("2018-07-15", 1);
    const standIn = right("2018-07-15", 2);
    expect(ordinary).toStrictEqual({
      position: positions.chief,
      standing: "ordinary",
      appointment: null,
      onBehalfOf: null,
    });
    expect(substitute).toMatchObject({ appointment: "RS/9/2018", onBehalfOf: people.chief });
    expect(standIn).toMatchObject({ appointment: "RS/12/2018", onBehalfOf: people.chief });
    const titles = (capacity: Capacity) => [
      titleOf(state, capacity, "sv"),
      titleOf(state, capacity, "en"),
    ];
    expect(titles(ordinary)).toStrictEqual(["Regiondirektör", "Chief executive"]);
    expect(titles(substitute)).toStrictEqual([
      "ersättare för Regiondirektör",
      "substitute for the Chief executive",
    ]);
    expect(titles(standIn)).toStrictEqual(["tf. Regiondirektör", "acting Chief executive"]);
  });

  it("acts for nobody where the position has no ordinary holder", () => {
    const alone = imported(
      holds("outsider", "clinic", { standing: "acting", appointment: "RS/12/2018" }),
    );
    const { state } = worldOf(...organisation, alone);
    const [held] = holdingsOn(state, positions.clinic, day("2018-06-25"));
    expect(held && capacityOf(state, held, day("2018-06-25")).onBehalfOf).toBeNull();
  });
});
