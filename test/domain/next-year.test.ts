import { describe, expect, it } from "vitest";
import { rowId } from "../../src/domain/brand.ts";
import { kronor } from "../../src/domain/money.ts";
import type { NextYear } from "../../src/domain/proposal.ts";
import type { FieldError } from "../../src/domain/refusal.ts";
import { openDraft, saveAnswers, savePage, submit, typed } from "./ask.ts";
import { authority, pots, proposals, requests } from "./fixture.ts";
import { type Done, did, given } from "./given.ts";
import { people } from "./organisation.ts";

const common: NextYear & { kind: "phased-out" } = {
  kind: "phased-out",
  what: "Inhyrd personal",
  amount: kronor(400_000),
  when: "Mars 2019",
};
const moved: NextYear & { kind: "moved" } = {
  ...common,
  kind: "moved",
  board: "Hälso- och sjukvårdsnämnden",
  reference: "HSN § 12",
};

/** Mentorer gets 400 000 kr and needs money next year too; the answer to that is given. */
function answered(nextYear: NextYear | null, own: NextYear | null = null): Done[] {
  return [
    did(people.director, "2018-06-25 09:00", openDraft(pots.skills)),
    did(
      people.director,
      "2018-06-25 09:05",
      savePage(proposals.skills, {
        [requests.mentors]: typed.all,
        [requests.courses]: typed.all,
        [requests.leaders]: typed.no,
      }),
    ),
    did(
      people.director,
      "2018-06-25 09:10",
      saveAnswers(proposals.skills, { motive: "Störst nytta.", nextYear }, [
        { row: requests.mentors, nextYear: own },
        { row: requests.leaders, motive: "Nej." },
      ]),
    ),
  ];
}

const sending = (...before: readonly Done[]) =>
  given(...authority, ...before)
    .at("2018-06-25 10:14")
    .as(people.director)
    .when(submit(proposals.skills));

function refuses(nextYear: NextYear | null, problem: FieldError["problem"]): void {
  sending(...answered(nextYear)).refuses({
    code: "fields",
    errors: [{ field: "next-year", problem }],
  });
  if (nextYear === null) return;
  sending(...answered(null, nextYear)).refuses({
    code: "fields",
    errors: [{ field: rowId("mentors"), problem }],
  });
}

describe("next year's money", () => {
  it("R01: is answered for before anything with a need of it is sent", () => {
    refuses(null, { code: "next-year-missing" });
    const state = sending(...answered({ kind: "own-frame" })).recordsKinds("proposal-submitted");
    expect(
      state.proposals.get("skills/1")?.submitted?.rows.map((row) => row.nextYear),
    ).toStrictEqual([{ kind: "own-frame" }, null, null]);
  });

  it("R01: is not asked of what gets nothing now", () => {
    const none = did(
      people.director,
      "2018-06-25 09:12",
      savePage(proposals.skills, { [requests.mentors]: typed.no }),
    );
    sending(...answered(null), none).recordsKinds("proposal-submitted");
  });

  it("R01: may be promised to nobody, which is said", () => {
    sending(...answered({ kind: "nothing-promised" })).recordsKinds("proposal-submitted");
  });

  it("R01: is not asked where the holder says that there is no need", () => {
    const corrected = did(
      people.director,
      "2018-06-25 09:12",
      saveAnswers(proposals.skills, null, [{ row: requests.mentors, need: "no" }]),
    );
    const state = sending(...answered(null), corrected).recordsKinds("proposal-submitted");
    expect(state.proposals.get("skills/1")?.submitted?.rows[0]?.need).toBe("no");
  });

  it("R02: what lacks money is met by phasing out something of at least the same size", () => {
    sending(...answered(common)).recordsKinds("proposal-submitted");
    refuses(
      { ...common, amount: kronor(399_999) },
      { code: "phase-out-too-small", unfunded: kronor(400_000), phasedOut: kronor(399_999) },
    );
  });

  it("R02: a phase-out says what, how much and when", () => {
    for (const change of [{ what: " " }, { when: "" }, { amount: kronor(0) }]) {
      refuses({ ...common, ...change }, { code: "phase-out-incomplete" });
    }
  });

  it("R02: the common phase-out covers all rows that share it, and no others", () => {
    const needed = did(
      people.director,
      "2018-06-25 09:12",
      saveAnswers(proposals.skills, null, [{ row: requests.courses, need: "yes" }]),
    );
    sending(...answered(common), needed).refuses({
      code: "fields",
      errors: [
        {
          field: "next-year",
          problem: {
            code: "phase-out-too-small",
            unfunded: kronor(700_000),
            phasedOut: kronor(400_000),
          },
        },
      ],
    });
    sending(...answered(common, { kind: "own-frame" }), needed).recordsKinds("proposal-submitted");
  });

  it("R03: money from another board names that board and its decision", () => {
    sending(...answered(moved)).recordsKinds("proposal-submitted");
    refuses({ ...moved, board: " " }, { code: "board-missing" });
    refuses({ ...moved, reference: "" }, { code: "board-missing" });
  });

  it("R03: money from another board is phased out there, never in the own board", () => {
    for (const board of ["Regionstyrelsen", " regionstyrelsen ", "RS", "the board"]) {
      refuses({ ...moved, board }, { code: "board-is-own" });
    }
    refuses({ ...moved, what: "" }, { code: "phase-out-incomplete" });
    refuses(
      { ...moved, amount: kronor(1) },
      { code: "phase-out-too-small", unfunded: kronor(400_000), phasedOut: kronor(1) },
    );
  });
});
