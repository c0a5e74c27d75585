import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import { grantLeft } from "../../src/domain/account.ts";
import { mandateId, positionId, rowId, subject } from "../../src/domain/brand.ts";
import { fixedRowMax } from "../../src/domain/decide-fixed-row.ts";
import { intakeOf } from "../../src/domain/decide-intake.ts";
import { addedRowsMax, passagesMax } from "../../src/domain/decide-intake-row.ts";
import {
  type Intake,
  type IntakeCommand,
  rowsToEnter,
  rowTurnsOf,
} from "../../src/domain/intake.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import type { State } from "../../src/domain/state.ts";
import { amounts, authority, pots } from "./fixture.ts";
import { did, digest, type Done, given, worldOf } from "./given.ts";
import { ids, people } from "./organisation.ts";

const at = "2018-06-25 10:00";
const content = "RS/254/2018\nBeslut\nTill språkcafé avsätts 40 000 kr, Mona Ek.";
const sent: IntakeCommand = {
  type: "receive-document",
  format: "text",
  name: null,
  content,
  unseen: [],
};
const received = did(people.secretary, at, sent);
const intake = intakeOf(digest(content));
const quote = "Till språkcafé avsätts 40 000 kr, Mona Ek.";

type Of<Type extends IntakeCommand["type"]> = IntakeCommand & { readonly type: Type };
const sets = (change: Partial<Of<"set-intake-row">> = {}): Of<"set-intake-row"> => ({
  type: "set-intake-row",
  intake,
  row: "place-1.1",
  place: "place-1",
  by: "board-decision",
  activity: "Språkcafé",
  responsible: "Mona Ek",
  amount: kronor(40_000),
  need: "yes",
  quote,
  turn: 0,
  ...change,
});
const removes = (turn: number): IntakeCommand => ({
  type: "remove-intake-row",
  intake,
  row: "place-1.1",
  turn,
});
const notes = (change: Partial<Of<"note-intake-passage">> = {}): Of<"note-intake-passage"> => ({
  type: "note-intake-passage",
  intake,
  place: "place-1",
  subject: subject(`pot/${pots.skills}`),
  row: null,
  quote,
  ...change,
});
const confirms: IntakeCommand = {
  type: "note-intake-items",
  intake,
  items: [
    { item: "board-decision", subject: subject(`registered/${ids.boardDecision}`), answers: [] },
  ],
};
const closes: IntakeCommand = { type: "close-intake", intake };
const done = (command: IntakeCommand): Done => did(people.secretary, at, command);
const asking = (command: IntakeCommand, ...before: readonly Done[]) =>
  given(...authority, received, ...before)
    .at(at)
    .as(people.secondSecretary)
    .when(command);
const intakeIn = (state: State): Intake => {
  const found = state.intakes.get(intake);
  assert(found !== undefined);
  return found;
};

describe("a row that the reading missed", () => {
  it("is made of a place, in words that can be erased, and binds no money yet", () => {
    const state = asking(sets()).records({
      type: "intake-row-set",
      intake,
      row: "place-1.1",
      place: "place-1",
      by: "board-decision",
      amount: kronor(40_000),
      need: "yes",
      private: { activity: "Språkcafé", responsible: "Mona Ek", quote },
    });
    expect(rowsToEnter(intakeIn(state))).toEqual([
      {
        id: "place-1.1",
        place: "place-1",
        by: "board-decision",
        activity: "Språkcafé",
        responsible: "Mona Ek",
        amount: kronor(40_000),
        need: "yes",
        quote,
        removed: false,
        turn: 1,
      },
    ]);
    expect(grantLeft(state, ids.grant)).toBe(amounts.left);
  });

  it("is made once however often it is pressed, and by whomever", () => {
    asking(sets(), done(sets())).records();
    asking(sets({ activity: "  Språkcafé " }), done(sets())).records();
  });

  it("is put right in its place, and removed, by whoever has seen how it stands", () => {
    const other = done(sets({ row: "place-2.1", place: "place-2", activity: "Läxhjälp" }));
    const amended = sets({ amount: kronor(45_000), turn: 1 });
    const state = asking(amended, done(sets()), other).recordsKinds("intake-row-set");
    expect(intakeIn(state).rows.map(({ activity, amount }) => [activity, amount])).toEqual([
      ["Språkcafé", kronor(45_000)],
      ["Läxhjälp", kronor(40_000)],
    ]);
    const less = asking(removes(1), done(sets()), other).records({
      type: "intake-row-removed",
      intake,
      row: "place-1.1",
    });
    expect(rowsToEnter(intakeIn(less)).map(({ activity }) => activity)).toEqual(["Läxhjälp"]);
    expect(rowTurnsOf(intakeIn(less))).toBe(3);
    asking(removes(1), done(sets()), done(removes(1))).records();
    const again = asking(sets({ turn: 2 }), done(sets()), done(removes(1))).recordsKinds(
      "intake-row-set",
    );
    expect(rowsToEnter(intakeIn(again))).toHaveLength(1);
  });

  it("stands where an older form would change it", () => {
    const otherwise = sets({ activity: "Språkcafé Navet" });
    asking(otherwise, done(sets())).refuses({ code: "row-set-since" });
    const amended = done(sets({ amount: kronor(45_000), turn: 1 }));
    asking(removes(1), done(sets()), amended).refuses({ code: "row-set-since" });
    asking(sets(), done(sets()), done(removes(1))).refuses({ code: "row-set-since" });
  });

  it("is no more the document's once its decision is entered or the document closed", () => {
    const code = "row-after-decision";
    asking(sets(), done(confirms)).refuses({ code: "row-after-decision" });
    asking(removes(1), done(sets()), done(confirms)).refuses({ code });
    asking(sets({ by: "decision", turn: 1 }), done(sets()), done(confirms)).refuses({ code });
    // The same press once more is answered as before.
    asking(sets(), done(sets()), done(confirms)).records();
    asking(sets({ by: "decision" }), done(confirms)).recordsKinds("intake-row-set");
    asking(sets(), done(closes)).refuses({ code: "intake-closed" });
    asking(removes(1), done(sets()), done(closes)).refuses({ code: "intake-closed" });
  });

  it("has an activity and an amount, and may lack who answers for it", () => {
    asking(sets({ activity: " " })).refuses({
      code: "fields",
      errors: [{ field: "activity", problem: { code: "missing" } }],
    });
    for (const field of ["activity", "responsible"] as const) {
      const max = fixedRowMax[field];
      asking(sets({ [field]: "x".repeat(max + 1) })).refuses({
        code: "fields",
        errors: [{ field, problem: { code: "too-long", length: max + 1, max } }],
      });
    }
    asking(sets({ amount: zero })).refuses({ code: "amount-not-positive" });
    asking(sets({ responsible: "" })).recordsKinds("intake-row-set");
    const long = asking(sets({ quote: "x".repeat(2_000) })).recordsKinds("intake-row-set");
    expect(intakeIn(long).rows[0]?.quote).toHaveLength(fixedRowMax.quote);
  });

  it("is there, of a place of its own, in a number that somebody can read", () => {
    asking(removes(1)).refuses({ code: "not-found", id: "" });
    asking(sets({ place: "place-2", need: "no", turn: 1 }), done(sets())).refuses({
      code: "not-found",
      id: "",
    });
    asking(sets({ row: "x".repeat(61) })).refuses({ code: "not-found", id: "" });
    const many = Array.from({ length: addedRowsMax }, (_, index) =>
      done(sets({ row: `place-1.${index + 2}` })),
    );
    asking(sets(), ...many).refuses({ code: "rows-too-many", max: addedRowsMax });
  });

  it("is the secretariat's", () => {
    for (const command of [sets(), removes(0), notes()])
      given(...authority, received)
        .at(at)
        .as(people.chief)
        .when(command)
        .refuses({ code: "not-secretariat" });
  });

  it("keeps its amount and loses its words where they are erased", () => {
    const world = worldOf(...authority, received, done(sets()));
    const event = world.records.at(-1)?.event;
    assert(event?.type === "intake-row-set");
    const { private: _, ...left } = event;
    const { state } = worldOf(...authority, received, left);
    expect(rowsToEnter(intakeIn(state))).toMatchObject([
      { activity: "", responsible: "", quote: "", amount: kronor(40_000) },
    ]);
  });
});

describe("a place that became something", () => {
  it("is noted with its words and what it became, in the history of that", () => {
    const state = asking(notes()).records({
      type: "intake-passage-entered",
      intake,
      place: "place-1",
      subject: `pot/${pots.skills}`,
      row: null,
      private: { quote },
    });
    expect(intakeIn(state).passages).toEqual([
      { place: "place-1", subject: `pot/${pots.skills}`, row: null, quote },
    ]);
    expect(state.trails.get(subject(`pot/${pots.skills}`))?.at(-1)).toMatchObject({
      event: "intake-passage-entered",
    });
  });

  it("is noted once for each thing", () => {
    asking(notes(), done(notes())).records();
    const row = { subject: subject(`registered/${ids.boardDecision}`), row: rowId("row-2") };
    asking(notes(row), done(notes())).recordsKinds("intake-passage-entered");
    asking(notes({ ...row, row: rowId("row-1") }), done(notes(row))).recordsKinds(
      "intake-passage-entered",
    );
  });

  it("is something that is there", () => {
    const nothing = { code: "not-found", id: "" } as const;
    for (const about of ["pot/none", "assignment/none", "registered/none", "nothing", "person/x"])
      asking(notes({ subject: subject(about) })).refuses(nothing);
    asking(notes({ subject: subject(`mandate/${mandateId("none")}`) })).refuses(nothing);
    asking(notes({ subject: subject(`position/${positionId("hs-direktor")}`) })).refuses(nothing);
    asking(notes({ subject: subject(`mandate/${ids.mandate}`) })).recordsKinds(
      "intake-passage-entered",
    );
    asking(notes({ place: "x".repeat(61) })).refuses(nothing);
  });

  it("stays when the document is closed, and comes back with it", () => {
    const again = did(people.secretary, at, sent);
    const { state } = worldOf(
      ...authority,
      received,
      done(sets()),
      done(notes()),
      done(closes),
      again,
    );
    expect(intakeIn(state)).toMatchObject({ closed: false, rows: [{ turn: 1 }] });
    expect(intakeIn(state).passages).toHaveLength(1);
  });

  it("stops where a text became more than anybody reads", () => {
    const many = Array.from({ length: passagesMax }, (_, index) =>
      done(notes({ place: `place-${index + 2}` })),
    );
    asking(notes(), ...many).refuses({ code: "rows-too-many", max: passagesMax });
  });
});
