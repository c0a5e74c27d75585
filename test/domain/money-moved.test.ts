import { describe, expect, it } from "vitest";
import { day, decisionNumber, registeredDecisionId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { kronor } from "../../src/domain/money.ts";
import type { State } from "../../src/domain/state.ts";
import { potSubject } from "../../src/domain/touches.ts";
import { decisionDocument } from "../../src/documents/decision-text.ts";
import { decided } from "./ask.ts";
import { authority, boardDecisionCommand, pots } from "./fixture.ts";
import { did, type Done, given, worldOf } from "./given.ts";
import { ids, imported, people, positions } from "./organisation.ts";

const at = "2018-11-05 10:14";
const later = registeredDecisionId("RS-2018-10-30-201");

const registers = (on = "2018-10-30"): Done =>
  imported({
    ...boardDecisionCommand,
    decision: later,
    title: "Omfördelning",
    day: day(on),
    madeBy: { kind: "body", body: ids.board, section: 201 },
    rows: [],
    statedTotal: null,
    notice: null,
  });
const moves = (amount: number): Command => ({
  type: "move-money",
  decision: later,
  pot: pots.skills,
  to: pots.tools,
  amount: kronor(amount),
  reason: "Behovet blev mindre",
});
const moving = (command: Command, ...before: readonly Done[]) =>
  given(...authority, registers(), ...before)
    .at(at)
    .as(people.secretary)
    .when(command);
const done = (command: Command): Done => did(people.secretary, "2018-11-05 10:00", command);

describe("what has been moved", () => {
  it("keeps the pot from being put right or closed as if nothing rested on it", () => {
    const inUse = { code: "pot-in-use", by: "move" } as const;
    const first = done(moves(200_000));
    for (const pot of [pots.skills, pots.tools])
      moving({ type: "close-pot", pot, reason: "" }, first).refuses(inUse);
    moving(
      {
        type: "amend-pot",
        pot: pots.tools,
        title: "Utdata",
        purpose: "skills",
        amount: kronor(1),
        holder: positions.finance,
        was: null,
        purposeConfirmed: false,
      },
      first,
    ).refuses(inUse);
  });

  it("changes no word of a decision that was made before, and counts in the next", () => {
    const textIn = (state: State, number: string) => {
      const decision = state.decisions.get(decisionNumber(number));
      if (decision === undefined) throw new Error("it was decided");
      return JSON.stringify(decisionDocument(state, decision));
    };
    const before = worldOf(...authority, ...decided("skills")).state;
    const after = moving(moves(10_000), ...decided("skills")).recordsKinds("money-moved");
    expect(textIn(after, "1/2018")).toBe(textIn(before, "1/2018"));
    expect(textIn(before, "1/2018").replaceAll("\u00A0", " ")).toContain("1 000 000 kr");
    const tools = worldOf(
      ...authority,
      registers("2018-06-20"),
      did(people.secretary, "2018-06-22 10:00", moves(10_000)),
      ...decided("tools"),
    ).state;
    expect(textIn(tools, "1/2018").replaceAll("\u00A0", " ")).toContain("pottens 610 000 kr");
  });

  it("stands in the history of each pot with its own balance alone, of the grant with both", () => {
    const { state } = worldOf(...authority, registers(), done(moves(210_000)));
    const of = (about: string) =>
      state.trails.get(about)?.findLast(({ event }) => event === "money-moved")?.facts.balances;
    expect(of(potSubject(pots.skills))).toEqual([kronor(790_000)]);
    expect(of(potSubject(pots.tools))).toEqual([kronor(810_000)]);
    expect(of(`grant/${ids.grant}`)).toEqual([kronor(790_000), kronor(810_000)]);
    expect(of(`registered/${later}`)).toBeUndefined();
  });
});
