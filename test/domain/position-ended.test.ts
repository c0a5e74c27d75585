import { describe, expect, it } from "vitest";
import { day, logPosition, type PositionId, positionId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { holdingsOn } from "../../src/domain/organisation.ts";
import { positionSubject } from "../../src/domain/touches.ts";
import { dutiesOfPerson } from "../../src/notify/duties-person.ts";
import { decided } from "./ask.ts";
import { plan } from "./assignment-fixture.ts";
import { authority, money } from "./fixture.ts";
import { type Asked, did, type Done, given, worldOf } from "./given.ts";
import { endedPosition as gone, endPosition as end } from "./position-ending.ts";
import { holds, ids, imported, organisation, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";
const today = day("2018-06-25");
const { secretary, secondSecretary, computers, outsider } = people;
const resume = (position: PositionId): Command => ({ type: "resume-position", position });

const asking = (asked: Asked, ...before: readonly Done[]) => askingIn(authority, asked, ...before);
const askingIn = (from: readonly Done[], asked: Asked, ...before: readonly Done[]) =>
  given(...from, ...before)
    .at(now)
    .as(secretary)
    .when(asked);

const free = { pots: 0, mandates: 0, assignments: 0, below: 0 };
const inUse = (used: Partial<typeof free>) =>
  ({ code: "position-in-use", ...free, ...used }) as const;

describe("a position that is no more", () => {
  it("ends with its holders and what was planned and waits about it, and keeps what was", () => {
    const acting = imported(
      holds("outsider", "computers", {
        standing: "acting",
        appointment: "1",
        from: day("2018-06-20"),
        to: day("2018-06-30"),
      }),
    );
    const planned = imported(holds("director", "computers", { from: day("2018-09-01") }));
    const before = imported(
      holds("chief", "computers", { from: day("2017-01-01"), to: day("2018-06-24") }),
    );
    const fromToday = imported(holds("finance", "computers", { from: today, to: today }));
    const held = { type: "holding-ended", position: positions.computers, to: "2018-06-24" };
    const state = askingIn(
      organisation,
      end(positions.computers, " Ny organisation "),
      acting,
      planned,
      before,
      fromToday,
    ).records(
      { ...held, person: computers, standing: "ordinary", from: "2018-01-01" },
      { ...held, person: outsider, standing: "acting", from: "2018-06-20" },
      {
        type: "position-ended",
        position: positions.computers,
        day: "2018-06-25",
        reason: "Ny organisation",
        planned: [
          { person: people.director, standing: "ordinary", from: "2018-09-01" },
          { person: people.finance, standing: "ordinary", from: "2018-06-25" },
        ],
      },
    );
    expect(state.positions.get(positions.computers)).toMatchObject({
      title: { sv: "IT-chef" },
      ended: today,
    });
    expect(holdingsOn(state, positions.computers, today)).toStrictEqual([]);
    const yesterday = holdingsOn(state, positions.computers, day("2018-06-24"));
    expect(yesterday.map((one) => one.person)).toStrictEqual([computers, outsider, people.chief]);
    const known = state.holdings.get(positions.computers) ?? [];
    expect(known.map((one) => one.person)).not.toContain(people.director);
    const line = state.trails.get(positionSubject(positions.computers))?.at(-1);
    expect(line).toMatchObject({ event: "position-ended", facts: { text: "Ny organisation" } });
    // Nobody is told that an acting holder's time ends where there is nothing more to hold.
    const one = state.persons.get(outsider);
    expect(one && dutiesOfPerson(one, state, today)).toStrictEqual([]);
  });

  it("declines what waits to be confirmed about it", () => {
    const decidesNothing = did(secondSecretary, now, {
      type: "amend-position",
      position: positions.clinic,
      aliases: [],
      superior: positions.director,
      headOfAdministration: true,
    });
    const state = asking(end(positions.clinic), decidesNothing).recordsKinds(
      "right-declined",
      "position-ended",
    );
    expect([...state.rights.values()].every((one) => one.settled !== null)).toBe(true);
  });

  it("is not ended while a pot with money left is held, decided or looked at there", () => {
    asking(end(positions.director)).refuses(inUse({ pots: 3, below: 1 }));
    // A step of a pot's route.
    asking(end(positions.computers)).refuses(inUse({ pots: 1 }));
    asking(end(positions.computers), ...decided("tools")).recordsKinds(
      "holding-ended",
      "position-ended",
    );
  });

  it("is not ended while it may decide, has an assignment or stands above others", () => {
    const all = askingIn(money, end(positions.chief));
    all.refuses(inUse({ mandates: 1, below: 3 }));
    const recalled = did(secretary, now, {
      type: "recall-mandate",
      mandate: ids.mandate,
      from: today,
    });
    askingIn(money, end(positions.chief), recalled).refuses(inUse({ below: 3 }));
    const clinic = did(secretary, now, end(positions.clinic));
    askingIn(money, end(positions.director)).refuses(inUse({ below: 1 }));
    askingIn(money, end(positions.director), clinic).recordsKinds(
      "holding-ended",
      "holding-ended",
      "position-ended",
    );
    const assigned = did(secretary, "2018-06-25 09:00", {
      ...plan,
      basis: { kind: "section", body: ids.board, day: day("2018-06-13"), section: 200, item: "1" },
      owner: positions.computers,
      target: { when: "latest", month: "2018-09" },
    });
    askingIn(money, end(positions.computers), assigned).refuses(inUse({ assignments: 1 }));
  });

  it("ends with a reason, once, by a human of the secretariat who does not hold it", () => {
    const { clinic } = positions;
    asking(end(clinic, " ")).refuses({
      code: "fields",
      errors: [{ field: "reason", problem: { code: "missing" } }],
    });
    asking(end(clinic, "x".repeat(301))).refuses({
      code: "fields",
      errors: [{ field: "reason", problem: { code: "too-long", length: 301, max: 300 } }],
    });
    asking(end(clinic, "x".repeat(300))).recordsKinds("position-ended");
    const unknown = positionId("nobody");
    asking(end(unknown)).refuses({ code: "not-found", id: unknown });
    asking(resume(unknown)).refuses({ code: "not-found", id: unknown });
    for (const from of [day("2018-01-01"), day("2018-09-01")]) {
      const own = imported(holds("secretary", "clinic", { from }));
      asking(end(clinic), own).refuses({ code: "own-position" });
    }
    for (const asked of [end(clinic), resume(clinic)]) {
      given(...authority)
        .at(now)
        .asProgram("import")
        .when(asked)
        .refuses({ code: "human-required" });
      given(...authority)
        .at(now)
        .as(people.chief)
        .when(asked)
        .refuses({ code: "not-secretariat" });
    }
  });

  it("is told to the second of two, also when somebody has been appointed meanwhile", () => {
    const { clinic } = positions;
    const { state } = worldOf(...authority);
    const seen = state.revisions.get(positionSubject(clinic)) ?? logPosition(0);
    const old: Command = { type: "end-position", position: clinic, reason: "Nej", revision: seen };
    const ended = worldOf(...authority, gone(clinic)).state;
    const current = ended.revisions.get(positionSubject(clinic)) ?? logPosition(0);
    given(...authority, gone(clinic))
      .at(now)
      .as(secondSecretary)
      .when(old)
      .refuses({ code: "outdated", seen, current });
    // Whoever presses twice has done it once.
    asking(old, gone(clinic)).records();
    const appointed = imported(holds("outsider", "clinic"));
    const changed = worldOf(...authority, appointed).state.revisions.get(positionSubject(clinic));
    asking(old, appointed).refuses({ code: "outdated", seen, current: changed ?? seen });
  });
});
