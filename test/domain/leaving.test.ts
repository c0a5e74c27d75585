import { describe, expect, it } from "vitest";
import { day, personId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { answerersOf } from "../../src/domain/follow-up-plan.ts";
import { fundings } from "../../src/domain/funding.ts";
import {
  actingHolders,
  hasLeft,
  holdingsOn,
  secretariatOf,
} from "../../src/domain/organisation.ts";
import { leftBy } from "../../src/domain/person-leaving.ts";
import { personSubject, positionSubject } from "../../src/domain/touches.ts";
import { dutiesOfPerson, isNeeded } from "../../src/notify/duties-person.ts";
import { owed } from "../../src/notify/owed.ts";
import { allSubjects } from "../../src/notify/dependents.ts";
import { decided, typed } from "./ask.ts";
import { plan } from "./assignment-fixture.ts";
import { authority, pots, requests } from "./fixture.ts";
import { did, type Done, given, worldOf } from "./given.ts";
import { holds, ids, imported, organisation, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";
const today = day("2018-06-25");
const { secretary, secondSecretary, director, directorSubstitute, finance } = people;

const end = (person: typeof director): Command => ({ type: "end-person", person, why: "left" });
const asking = (command: Command, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(now)
    .as(secretary)
    .when(command);

describe("somebody whose time here ends", () => {
  it("keeps what was done and held, and holds nothing from then on", () => {
    const state = asking(end(director)).records(
      {
        type: "holding-ended",
        position: positions.director,
        person: director,
        standing: "ordinary",
        from: "2018-01-01",
        to: "2018-06-25",
      },
      { type: "person-ended", person: director, day: "2018-06-25", why: "left", planned: [] },
    );
    expect(state.persons.get(director)).toMatchObject({ name: "Hanna Sund", ended: today });
    expect(hasLeft(state, director, day("2018-06-24"))).toBe(false);
    const held = holdingsOn(state, positions.director, day("2018-06-24"));
    expect(held.map((one) => one.person)).toContain(director);
    // The pots are the position's (rule R07): whoever else holds it answers for them, the same day.
    expect(actingHolders(state, positions.director, today).map((one) => one.person)).toStrictEqual([
      directorSubstitute,
    ]);
    const lines = (state.trails.get(personSubject(director)) ?? []).map((one) => one.event);
    expect(lines).toContain("person-ended");
    expect(state.trails.get(positionSubject(positions.director))?.at(-1)?.event).toBe(
      "holding-ended",
    );
  });

  it("is not let go from what nobody else holds, until somebody is appointed there", () => {
    asking(end(finance)).refuses({
      code: "person-stands-alone",
      person: finance,
      positions: [positions.finance],
    });
    const follows = imported(holds("outsider", "finance", { from: day("2018-06-25") }));
    asking(end(finance), follows).recordsKinds("holding-ended", "person-ended");
    const later = imported(holds("outsider", "finance", { from: day("2018-06-26") }));
    asking(end(finance), later).refuses({
      code: "person-stands-alone",
      person: finance,
      positions: [positions.finance],
    });
  });

  it("leaves a position vacant where nothing is open", () => {
    const state = asking(end(people.computers)).recordsKinds("holding-ended", "person-ended");
    expect(holdingsOn(state, positions.computers, today)).toStrictEqual([]);
  });

  it("is let go by a deputy for certain pots only where the deputy has all of them", () => {
    const deputy = (scope: readonly (typeof pots.tools)[]) =>
      imported(holds("outsider", "finance", { standing: "substitute", appointment: "1", scope }));
    const [left] = leftBy(worldOf(...authority, deputy([pots.tools])).state, finance, today);
    expect(left?.open.pots.map((pot) => pot.id)).toStrictEqual([pots.tools]);
    expect(left?.isAlone).toBe(false);
  });

  it("who stands in for certain pots alone leaves those alone behind", () => {
    const ended = [director, directorSubstitute].map((person) =>
      did(secretary, now, {
        type: "end-holding",
        position: positions.director,
        person,
        standing: person === director ? "ordinary" : "substitute",
        from: day("2018-01-01"),
        to: day("2018-06-24"),
      }),
    );
    const deputies = (["outsider", "computers"] as const).map((id) =>
      imported(
        holds(id, "director", { standing: "substitute", appointment: "2", scope: [pots.skills] }),
      ),
    );
    const { outsider } = people;
    asking(end(outsider), ...ended, ...deputies).recordsKinds("holding-ended", "person-ended");
    asking(end(outsider), ...ended, ...deputies.slice(0, 1)).refuses({
      code: "person-stands-alone",
      person: outsider,
      positions: [positions.director],
    });
  });

  it("is not let go from an assignment that nobody else has", () => {
    const given = did(secretary, now, {
      ...plan,
      basis: { kind: "section", body: ids.board, day: day("2018-06-13"), section: 200, item: "1" },
      owner: positions.computers,
      target: { when: "latest", month: "2018-09" },
    });
    asking(end(people.computers), given).refuses({
      code: "person-stands-alone",
      person: people.computers,
      positions: [positions.computers],
    });
  });

  it("is asked for no follow-up, and stands in nobody's way who is called the same on paper", () => {
    const called = (person: typeof director): Done =>
      imported({
        type: "register-person",
        person,
        name: "Karin Berg",
        mail: null,
        entraId: person,
        language: "sv",
      });
    const [first, second] = [personId("karin"), personId("karin-again")];
    const mistake = did(secretary, now, { type: "end-person", person: first, why: "mistake" });
    const rowsOf = (...before: readonly Done[]) =>
      [...fundings(worldOf(...authority, ...before).state)][0]?.rows ?? [];
    expect(rowsOf(called(first), called(second))[0]?.responsible.kind).toBe("text");
    const [row] = rowsOf(called(first), called(second), mistake);
    expect(row?.responsible).toStrictEqual({ kind: "person", person: second });
    const { state } = worldOf(...authority, called(first), called(second), mistake);
    const pot = state.pots.get(pots.skills);
    const answering = (person: typeof director) =>
      row &&
      pot &&
      answerersOf({ ...row, responsible: { kind: "person", person } }, pot, state, today);
    expect(answering(second)).toStrictEqual([second]);
    expect(answering(first)).toStrictEqual([director]);
  });

  it("is not looked for any more, though activities still name the person", () => {
    const given = decided("skills", {
      [requests.mentors]: typed.no,
      [requests.courses]: typed.no,
      [requests.leaders]: typed.amount(100_000),
    });
    const isSought = (...before: readonly Done[]): boolean =>
      isNeeded(director, worldOf(...authority, ...given, ...before).state, today);
    expect(isSought()).toBe(true);
    expect(isSought(did(secretary, "2018-06-25 11:00", end(director)))).toBe(false);
  });

  it("is no more in the secretariat or among the auditors, and waits for nothing there", () => {
    const state = asking(end(secondSecretary)).records(
      { type: "secretariat-revoked", person: secondSecretary },
      { type: "person-ended", person: secondSecretary, day: today, why: "left", planned: [] },
    );
    expect(secretariatOf(state)).toStrictEqual([secretary]);
    asking(end(people.auditor)).recordsKinds("auditor-revoked", "person-ended");
    const entered = did(secretary, now, { type: "grant-secretariat", person: people.outsider });
    const declined = asking(end(people.outsider), entered).recordsKinds(
      "right-declined",
      "person-ended",
    );
    expect([...declined.rights.values()].every((one) => one.settled !== null)).toBe(true);
  });

  it("never holds what was planned for a later day", () => {
    const planned = imported(
      holds("outsider", "computers", { from: day("2018-09-01"), to: day("2018-12-31") }),
    );
    const state = asking(end(people.outsider), planned).records({
      type: "person-ended",
      person: people.outsider,
      day: today,
      why: "left",
      planned: [{ position: positions.computers, standing: "ordinary", from: "2018-09-01" }],
    });
    const known = state.holdings.get(positions.computers) ?? [];
    expect(known.map((one) => one.person)).toStrictEqual([people.computers]);
  });

  it("asks for nothing more, is told nothing more and gets nothing more", () => {
    const gone = did(secretary, now, end(director));
    given(...authority, gone)
      .at(now)
      .as(director)
      .when({ type: "open-draft", pot: pots.skills })
      .refuses({ code: "person-ended", person: director });
    for (const type of ["grant-secretariat", "grant-auditor"] as const)
      asking({ type, person: director }, gone).refuses({ code: "person-ended", person: director });
    asking(holds("director", "computers", { from: day("2018-07-01") }), gone).refuses({
      code: "person-ended",
      person: director,
    });
    const { state } = worldOf(...authority, gone);
    const told = [...allSubjects(state)].flatMap((one) => owed(one, state, today));
    expect(told.filter((one) => one.person === director)).toStrictEqual([]);
    const person = state.persons.get(director);
    expect(person && dutiesOfPerson(person, state, today)).toStrictEqual([]);
  });

  it("is ended by another of the secretariat, once, and by no import", () => {
    asking(end(secretary)).refuses({ code: "own-end" });
    asking(end(director), did(secretary, now, end(director))).records();
    const stranger = personId("stranger");
    asking(end(stranger)).refuses({ code: "not-found", id: stranger });
    given(...organisation)
      .at(now)
      .asProgram("import")
      .when(end(director))
      .refuses({ code: "human-required" });
    given(...organisation)
      .at(now)
      .as(people.chief)
      .when(end(director))
      .refuses({ code: "not-secretariat" });
  });

  it("is taken in again with the same identity, without positions and rights", () => {
    const resume = { type: "resume-person", person: secondSecretary } as const;
    const gone = did(secretary, "2018-06-20 10:00", end(secondSecretary));
    const state = asking(resume, gone).records({ type: "person-resumed", person: secondSecretary });
    expect(state.persons.get(secondSecretary)).toMatchObject({ ended: null, secretariat: false });
    asking(resume).records();
  });
});
