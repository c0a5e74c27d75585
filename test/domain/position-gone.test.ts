import { describe, expect, it } from "vitest";
import {
  day,
  mandateId,
  type PositionId,
  positionId,
  potId,
  registeredDecisionId,
} from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { answerersOf } from "../../src/domain/follow-up-plan.ts";
import { fundings } from "../../src/domain/funding.ts";
import { checkMandate } from "../../src/domain/mandate-check.ts";
import {
  holdingsOn,
  positionNamed,
  positionsHere,
  titleOf,
} from "../../src/domain/organisation.ts";
import { decided } from "./ask.ts";
import { plan } from "./assignment-fixture.ts";
import {
  amounts,
  authority,
  boardDecisionCommand,
  mandateCommand,
  potCommand,
  pots,
  potsDecisionCommand,
} from "./fixture.ts";
import { type Asked, contextOf, did, type Done, given, person, worldOf } from "./given.ts";
import { endedPosition as gone, endPosition as end } from "./position-ending.ts";
import { holds, ids, imported, organisation, people, positions } from "./organisation.ts";

const now = "2018-06-25 10:14";
const today = day("2018-06-25");
const { secretary, secondSecretary } = people;
const resume = (position: PositionId): Command => ({ type: "resume-position", position });

const asking = (asked: Asked, ...before: readonly Done[]) => askingIn(authority, asked, ...before);
const askingIn = (from: readonly Done[], asked: Asked, ...before: readonly Done[]) =>
  given(...from, ...before)
    .at(now)
    .as(secretary)
    .when(asked);

describe("of a position that is no more", () => {
  const { clinic } = positions;
  const refusal = { code: "position-ended", position: clinic } as const;

  it("nothing new comes: no holder, pot, step, delegation, assignment, name or position under it", () => {
    const asked: readonly Command[] = [
      holds("outsider", "clinic"),
      { ...potCommand, pot: potId("new"), amount: amounts.left, holder: clinic },
      {
        ...potCommand,
        pot: potId("new"),
        amount: amounts.left,
        route: [{ kind: "review", position: clinic }],
      },
      {
        type: "amend-pot",
        pot: pots.skills,
        was: null,
        title: "Kompetens",
        purpose: "skills",
        purposeConfirmed: false,
        amount: amounts.skills,
        holder: clinic,
      },
      { ...mandateCommand, mandate: mandateId("second"), delegate: clinic },
      {
        ...plan,
        basis: {
          kind: "section",
          body: ids.board,
          day: day("2018-06-13"),
          section: 200,
          item: "1",
        },
        owner: clinic,
        target: { when: "latest", month: "2018-09" },
      },
      { type: "amend-position", position: clinic, aliases: ["VC"], superior: null },
      { type: "amend-position", position: positions.computers, aliases: [], superior: clinic },
      {
        type: "establish-position",
        position: positionId("new"),
        title: { sv: "Enhetschef", en: "Head of unit" },
        aliases: [],
        superior: clinic,
        headOfAdministration: false,
      },
    ];
    for (const one of asked) {
      asking(one, gone(clinic)).refuses(refusal);
      expect(worldOf(...authority).judge(one, contextOf(now, person(secretary)))).toMatchObject({
        kind: "accepted",
      });
    }
  });

  it("no place under it is confirmed that was entered before", () => {
    const entered = did(secondSecretary, "2018-06-25 10:05", {
      type: "amend-position",
      position: positions.director,
      aliases: [],
      superior: positions.computers,
    });
    const before = [...decided("tools"), entered];
    const confirm: Command = { type: "confirm-right", entry: "r-1" };
    asking(confirm, ...before).recordsKinds("right-confirmed", "position-amended");
    asking(confirm, ...before, gone(positions.computers)).refuses({
      code: "position-ended",
      position: positions.computers,
    });
  });

  it("what was decided there before is still entered from paper, and nothing of a later day", () => {
    const paper = (on: string): Command => ({
      ...potsDecisionCommand,
      decision: registeredDecisionId("clinic"),
      day: day(on),
      madeBy: { kind: "person", position: clinic, name: "Nils Utanför" },
    });
    const ended = gone(clinic, "2018-06-22 10:00");
    asking(paper("2018-06-22"), ended).recordsKinds("decision-registered", "notice-bound");
    asking(paper("2018-06-25"), ended).refuses(refusal);
  });

  it("the name is free for a new one, and old papers find nobody in its place", () => {
    const establish: Command = {
      type: "establish-position",
      position: positionId("verksamhetschef-2"),
      title: { sv: "Verksamhetschef", en: "Head of clinic" },
      aliases: [],
      superior: positions.chief,
      headOfAdministration: false,
    };
    asking(establish).refuses({ code: "name-taken", name: "Verksamhetschef", position: clinic });
    const { state } = worldOf(...authority, gone(clinic));
    expect(positionNamed(state, "Verksamhetschef")).toBe(null);
    expect(positionsHere(state).map((one) => one.id)).not.toContain(clinic);
    const next = asking(establish, gone(clinic)).recordsKinds("position-established");
    expect(positionNamed(next, "verksamhetschefen")).toBe("verksamhetschef-2");
    asking(resume(clinic), gone(clinic), imported(establish)).refuses({
      code: "name-taken",
      name: "Verksamhetschef",
      position: positionId("verksamhetschef-2"),
    });
  });

  it("taken in again it stands where it stood, without holders", () => {
    const state = askingIn(
      organisation,
      resume(positions.computers),
      gone(positions.computers),
    ).records({ type: "position-resumed", position: positions.computers });
    expect(state.positions.get(positions.computers)?.ended).toBe(null);
    expect(holdingsOn(state, positions.computers, today)).toStrictEqual([]);
    asking(resume(clinic)).records();
    const both = [gone(clinic), did(secretary, now, end(positions.director))];
    askingIn(organisation, resume(clinic), ...both).refuses({
      code: "position-ended",
      position: positions.director,
    });
  });

  it("a day before is answered as it was, and follow-ups go on to whoever is above", () => {
    const done = (["tools", "own", "digital"] as const).flatMap((pot) => decided(pot));
    const { state } = worldOf(...authority, ...done, gone(positions.finance));
    const on = (when: string) => checkMandate(state, pots.tools, people.finance, day(when));
    expect(on("2018-06-24")).toMatchObject({
      may: "propose",
      own: { position: "ekonomidirektor" },
    });
    expect(on("2018-06-25")).toMatchObject({ may: "nothing", own: null });
    const capacity = { position: positions.finance, standing: "ordinary" } as const;
    const title = titleOf(state, { ...capacity, appointment: null, onBehalfOf: null }, "sv");
    expect(title).toBe("Ekonomidirektör");
    const pot = state.pots.get(pots.tools);
    const row = [...fundings(state)].find((one) => one.pot === pots.tools)?.rows[0];
    expect(pot && row && answerersOf(row, pot, state, today)).toStrictEqual([people.chief]);
  });

  it("a row on paper that named it is asked of nobody in its name", () => {
    const paper = imported({
      ...boardDecisionCommand,
      decision: registeredDecisionId("second"),
      rows: [
        {
          activity: "Schema",
          description: "Schema",
          responsible: "Verksamhetschefen",
          amount: amounts.left,
          need: "no",
        },
      ],
      statedTotal: null,
    });
    const responsible = (...before: readonly Done[]) =>
      [...fundings(worldOf(...authority, paper, ...before).state)].findLast(({ number }) =>
        number.endsWith("second"),
      )?.rows[0]?.responsible;
    expect(responsible()).toStrictEqual({ kind: "position", position: clinic });
    expect(responsible(gone(clinic))).toStrictEqual({ kind: "text", text: "Verksamhetschefen" });
  });
});
