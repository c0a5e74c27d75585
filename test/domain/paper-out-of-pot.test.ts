import { describe, expect, it } from "vitest";
import { grantFigures, grantLeft, potFigures } from "../../src/domain/account.ts";
import {
  day,
  decisionNumber,
  grantId,
  registeredDecisionId,
  rowId,
} from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { answerersOf } from "../../src/domain/follow-up-plan.ts";
import { followUpsAt } from "../../src/domain/follow-up-summary.ts";
import { fundingOf, potOfFunding } from "../../src/domain/funding.ts";
import type { GrantCommand } from "../../src/domain/grant.ts";
import { kronor } from "../../src/domain/money.ts";
import { potSubject } from "../../src/domain/touches.ts";
import { decided } from "./ask.ts";
import { authority, grantCommand, potsDecisionCommand, pots } from "./fixture.ts";
import { contextOf, did, type Done, program, type World, worldOf } from "./given.ts";
import { ids, imported, people, positions } from "./organisation.ts";

const otherGrant = grantId("another");
const id = registeredDecisionId("hs-direktor-2018-06-22");
type Register = GrantCommand & { readonly type: "register-decision" };

const paper: Register = {
  ...potsDecisionCommand,
  decision: id,
  title: "Digitala besök",
  day: day("2018-06-22"),
  madeBy: { kind: "person", position: positions.director, name: "Hanna Sund" },
  pot: pots.digital,
  rows: [
    {
      activity: "Videomöten",
      description: "",
      responsible: "Karin Berg",
      amount: kronor(400_000),
      need: "yes",
    },
  ],
};
const contextAt = contextOf("2018-06-25 10:00", program("import"));
const registers = (change: Partial<Register> = {}): Done => imported({ ...paper, ...change });
const refusedBy = (change: Partial<Register>, ...done: readonly Done[]) => {
  const world = worldOf(...authority, ...done);
  const judged = world.judge({ ...paper, ...change }, contextAt);
  return judged.kind === "refused" ? judged.refusal : null;
};

const digital = ({ state }: World) => potFigures(state, pots.digital);

describe("a decision on paper that gives money out of a pot", () => {
  it("R31: takes it from the pot and leaves the grant as it was", () => {
    const before = worldOf(...authority);
    const world = worldOf(...authority, registers());
    expect(digital(world)).toEqual({
      amount: kronor(600_000),
      left: kronor(200_000),
      reserved: kronor(0),
      posted: kronor(400_000),
    });
    expect(grantFigures(world.state, ids.grant)).toEqual(grantFigures(before.state, ids.grant));
  });

  it("stands in the history of the pot", () => {
    const { trails } = worldOf(...authority, registers()).state;
    expect(trails.get(potSubject(pots.digital))?.at(-1)).toMatchObject({
      event: "decision-registered",
      facts: { text: "Digitala besök" },
    });
  });

  it("R20: is followed up on with the pot, by its holder where nobody has the name", () => {
    const { state } = worldOf(...authority, registers());
    const funding = fundingOf(state, decisionNumber(`registered/${id}`));
    const pot = funding === null ? null : potOfFunding(state, funding);
    expect(pot?.id).toBe(pots.digital);
    const grant = state.grants.get(ids.grant);
    expect(grant).toBeDefined();
    if (grant === undefined || pot === null) return;
    const [one] = followUpsAt(state, grant, pots.digital, day("2018-08-31"), day("2018-09-10"));
    expect(one?.row.activity).toBe("Videomöten");
    expect(one === undefined ? [] : answerersOf(one.row, pot, state, day("2018-09-10"))).toEqual([
      people.director,
    ]);
  });

  it("gives back to the pot what another decision takes back", () => {
    const takes = registeredDecisionId("RS-2018-08-29-201");
    const world = worldOf(
      ...authority,
      registers(),
      imported({
        ...potsDecisionCommand,
        decision: takes,
        day: day("2018-08-29"),
        madeBy: { kind: "body", body: ids.board, section: 201 },
        notice: null,
      }),
      did(people.secretary, "2018-09-03 10:00", {
        type: "return-money",
        decision: takes,
        from: decisionNumber(`registered/${id}`),
        row: rowId("row-1"),
        amount: kronor(100_000),
      }),
    );
    expect(digital(world)).toMatchObject({ left: kronor(300_000), posted: kronor(300_000) });
  });

  it("takes a row that was missed out of the same pot, and gives it back there", () => {
    const add = did(people.secretary, "2018-06-26 10:00", {
      type: "add-fixed-row",
      decision: id,
      activity: "Kameror",
      description: "",
      responsible: "",
      amount: kronor(150_000),
      need: "no",
      reason: "Kom inte med",
      quote: null,
      rows: 1,
      isAnother: false,
    });
    const added = worldOf(...authority, registers(), add);
    expect(digital(added).left).toBe(kronor(50_000));
    const withdrawn = worldOf(
      ...authority,
      registers(),
      add,
      did(people.secretary, "2018-06-26 11:00", {
        type: "withdraw-fixed-row",
        decision: id,
        row: rowId("row-2"),
        reason: "Fel rad",
      }),
    );
    expect(digital(withdrawn).left).toBe(kronor(200_000));
    expect(grantLeft(withdrawn.state, ids.grant)).toBe(
      grantLeft(worldOf(...authority).state, ids.grant),
    );
    expect(addedBeyond(added)).toMatchObject({ code: "paper-beyond-pot", left: kronor(50_000) });
  });
});

describe("a pot that a decision on paper has given money out of", () => {
  it("R31: is neither changed nor closed, as the money is gone from it", () => {
    const amend: Command = {
      type: "amend-pot",
      pot: pots.digital,
      was: null,
      title: "Digitalisering",
      purpose: "Digitala hjälpmedel",
      purposeConfirmed: true,
      amount: kronor(300_000),
      holder: positions.director,
    };
    const close: Command = { type: "close-pot", pot: pots.digital, reason: "Fel" };
    const used = { kind: "refused", refusal: { code: "pot-in-use", by: "paper" } };
    const actor = { kind: "person", person: people.secretary } as const;
    const at = contextOf("2018-06-26 10:00", actor);
    const given = worldOf(...authority, registers());
    expect(given.judge(amend, at)).toMatchObject(used);
    expect(given.judge(close, at)).toMatchObject(used);
    expect(worldOf(...authority).judge(amend, at)).not.toMatchObject(used);
  });
});

function addedBeyond(world: World) {
  const judged = world.judge(
    {
      type: "add-fixed-row",
      decision: id,
      activity: "Skärmar",
      description: "",
      responsible: "",
      amount: kronor(60_000),
      need: "no",
      reason: "Kom inte med",
      quote: null,
      rows: 2,
      isAnother: false,
    },
    contextOf("2018-06-26 12:00", { kind: "person", person: people.secretary }),
  );
  return judged.kind === "refused" ? judged.refusal : null;
}

describe("a decision on paper out of a pot is refused", () => {
  it("R31: where the pot has less left, whatever the grant has", () => {
    const rows = paper.rows.map((row) => ({ ...row, amount: kronor(600_001) }));
    expect(refusedBy({ rows })).toEqual({
      code: "paper-beyond-pot",
      title: "Digitalisering",
      left: kronor(600_000),
      wanted: kronor(600_001),
    });
    expect(refusedBy({}, ...decided("digital"))).toMatchObject({ code: "paper-beyond-pot" });
  });

  it("R12: where somebody else decides of the pot, and never where a body has decided", () => {
    expect(refusedBy({ pot: pots.tools })).toEqual({
      code: "pot-of-another",
      title: "Utdata",
      positions: [positions.chief],
    });
    const chief = { kind: "person", position: positions.chief, name: "Ulla Norrman" } as const;
    expect(refusedBy({ pot: pots.tools, madeBy: chief })).toBeNull();
    const board = { kind: "body", body: ids.board, section: 130 } as const;
    expect(refusedBy({ pot: pots.tools, madeBy: board, notice: null })).toBeNull();
  });

  it("where the pot is another grant's, or the decision has no grant", () => {
    const other = imported({ ...grantCommand, grant: otherGrant, title: "Ett annat bidrag" });
    expect(refusedBy({ grant: otherGrant }, other)).toEqual({
      code: "not-found",
      id: pots.digital,
    });
    expect(refusedBy({ grant: null })).toEqual({ code: "not-found", id: pots.digital });
  });
});
