import { describe, expect, it } from "vitest";
import { logPosition, rowId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { kronor } from "../../src/domain/money.ts";
import type { OwnRow } from "../../src/domain/proposal.ts";
import { addOwnRow, openDraft, removeOwnRow, saveAnswers, typed } from "./ask.ts";
import { authority, pots, proposals, requests } from "./fixture.ts";
import { type Asked, type Done, did, given } from "./given.ts";
import { people } from "./organisation.ts";

const now = "2018-06-25 10:14";
const opened = did(people.director, "2018-06-25 09:00", openDraft(pots.skills));
const asDirector = (asked: Asked, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(now)
    .as(people.director)
    .when(asked);

describe("motives and next year", () => {
  it("are stored apart from the chain, common and for a row of its own", () => {
    const own = {
      row: requests.courses,
      motive: " Får vänta. ",
      nextYear: { kind: "own-frame" },
      need: "unclear",
    } as const;
    const state = asDirector(
      saveAnswers(proposals.skills, { motive: "Störst nytta." }, [own]),
      opened,
    ).records({
      type: "draft-answered",
      proposal: "skills/1",
      by: people.director,
      page: 2,
      private: {
        common: { nextYear: null, motive: "Störst nytta." },
        rows: [{ ...own, motive: "Får vänta." }],
      },
    });
    const draft = state.proposals.get("skills/1")?.draft;
    expect(draft).toMatchObject({ motive: "Störst nytta.", nextYear: null, page: 2 });
    expect(draft?.rows[1]).toMatchObject({ motive: "Får vänta.", need: "unclear" });
    expect(draft?.rows[0]).toMatchObject({ motive: null, need: null });
  });

  it("R08: of blanks only are none", () => {
    const blank = saveAnswers(proposals.skills, { motive: "  " }, [
      { row: requests.courses, motive: " " },
    ]);
    const state = asDirector(blank, opened).recordsKinds("draft-answered");
    const draft = state.proposals.get("skills/1")?.draft;
    expect([draft?.motive, draft?.rows[1]?.motive]).toStrictEqual([null, null]);
  });

  it("of one row leave the common ones as they are", () => {
    const common = did(people.director, now, saveAnswers(proposals.skills, { motive: "Nytta." }));
    const row = saveAnswers(proposals.skills, null, [{ row: requests.courses, motive: "Nej." }]);
    const state = asDirector(row, opened, common).recordsKinds("draft-answered");
    expect(state.proposals.get("skills/1")?.draft.motive).toBe("Nytta.");
  });

  it("typed on another device since are not overwritten unseen, and the same again is no conflict", () => {
    const other = did(people.director, now, saveAnswers(proposals.skills, { motive: "Nytta." }));
    const fromOldPage =
      (motive: string): Asked =>
      (state) => {
        const command = saveAnswers(proposals.skills, { motive })(state);
        const opening = state.trails.get("proposal/skills/1")?.[0]?.position ?? logPosition(0);
        return { ...command, revision: opening } as Command;
      };
    asDirector(fromOldPage("Tid."), opened, other).refuses({ code: "page-outdated", rows: [] });
    asDirector(fromOldPage("Nytta."), opened, other).recordsKinds("draft-answered");
    asDirector(saveAnswers(proposals.skills, { motive: "Tid." }), opened, other).recordsKinds(
      "draft-answered",
    );
  });

  it("concern rows of the draft only", () => {
    asDirector(
      saveAnswers(proposals.skills, null, [{ row: requests.app, motive: "Nej." }]),
      opened,
    ).refuses({ code: "not-found", id: "app" });
  });

  it("take 1000 characters each and not one more", () => {
    const long = "a".repeat(1001);
    const problem = { code: "too-long", length: 1001, max: 1000 } as const;
    const moved = {
      kind: "phased-out",
      what: long,
      amount: kronor(1),
      when: "2019",
    } as const;
    asDirector(
      saveAnswers(proposals.skills, { motive: long, nextYear: moved }, [
        { row: requests.courses, motive: long, nextYear: moved },
      ]),
      opened,
    ).refuses({
      code: "fields",
      errors: [
        { field: "motive", problem },
        { field: "next-year", problem },
        { field: rowId("courses"), problem },
        { field: rowId("courses"), problem },
      ],
    });
    asDirector(saveAnswers(proposals.skills, { motive: "a".repeat(1000) }), opened).recordsKinds(
      "draft-answered",
    );
  });
});

describe("a row that the holder adds", () => {
  const add = (own: Partial<OwnRow> = {}) => addOwnRow(proposals.skills, own);

  it("stands after the requests, numbered in order", () => {
    const first = did(people.director, "2018-06-25 09:30", add());
    const state = asDirector(add({ activity: "Seminarium" }), opened, first).records({
      type: "own-row-added",
      proposal: "skills/1",
      by: people.director,
      row: "own-2",
      private: {
        own: { activity: "Seminarium", responsible: "Karin Berg", need: "no" },
        entry: { row: "own-2", typed: "100000", entry: typed.amount(100_000) },
      },
    });
    const rows = state.proposals.get("skills/1")?.draft.rows ?? [];
    expect(rows.map((row) => row.id).slice(3)).toStrictEqual(["own-1", "own-2"]);
    expect(rows[4]).toMatchObject({ typed: "100000", request: null });
  });

  it("R09: has an activity and somebody responsible, both short enough", () => {
    const missing = { code: "missing" } as const;
    asDirector(add({ activity: " ", responsible: "" }), opened).refuses({
      code: "fields",
      errors: [
        { field: "activity", problem: missing },
        { field: "responsible", problem: missing },
      ],
    });
    const problem = { code: "too-long", length: 121, max: 120 } as const;
    asDirector(add({ activity: "a".repeat(121) }), opened).refuses({
      code: "fields",
      errors: [{ field: "activity", problem }],
    });
    asDirector(add({ activity: "a".repeat(120) }), opened).recordsKinds("own-row-added");
  });

  it("has an amount that can be read, in 40 characters", () => {
    const command = (text: string, why: "negative" | "ore"): Asked => ({
      type: "add-own-row",
      proposal: proposals.skills,
      own: { activity: "Besök", responsible: "Karin Berg", need: "no" },
      entry: { typed: text, entry: { kind: "unreadable", why } },
      revision: logPosition(1),
    });
    asDirector(command("-5", "negative"), opened).refuses({
      code: "fields",
      errors: [
        {
          field: rowId("own-1"),
          problem: { code: "unreadable", why: "negative", typed: "-5" },
        },
      ],
    });
    const forty = "1 ".repeat(20);
    const entry = { typed: forty, entry: typed.amount(1) };
    asDirector(
      (state) => ({ ...addOwnRow(proposals.skills)(state), entry }) as Command,
      opened,
    ).recordsKinds("own-row-added");
    asDirector(command("1".repeat(41), "ore"), opened).refuses({
      code: "fields",
      errors: [{ field: rowId("own-1"), problem: { code: "too-long", length: 41, max: 40 } }],
    });
  });

  it("is taken away by its holder; a request's row stays", () => {
    const first = did(people.director, "2018-06-25 09:30", add());
    const state = asDirector(removeOwnRow(proposals.skills, "own-1"), opened, first).records({
      type: "own-row-removed",
      proposal: "skills/1",
      by: people.director,
      row: "own-1",
    });
    expect(state.proposals.get("skills/1")?.draft.rows).toHaveLength(3);
    asDirector(removeOwnRow(proposals.skills, "mentors"), opened).refuses({
      code: "not-found",
      id: "mentors",
    });
  });

  it("comes to a draft with fewer than 300 rows", () => {
    const rows = (count: number): Done[] =>
      Array.from({ length: count }, () => did(people.director, "2018-06-25 09:30", add()));
    expect(
      asDirector(add(), opened, ...rows(296))
        .recordsKinds("own-row-added")
        .proposals.get("skills/1")?.draft.rows,
    ).toHaveLength(300);
    asDirector(add(), opened, ...rows(297)).refuses({ code: "rows-too-many", max: 300 });
  });
});
