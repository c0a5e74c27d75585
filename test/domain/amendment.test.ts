import { describe, expect, it } from "vitest";
import { potFigures } from "../../src/domain/account.ts";
import { day, logPosition, ore, rowId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import { kronor, zero } from "../../src/domain/money.ts";
import { amendingDraft } from "../../src/domain/amendment.ts";
import type { Entry } from "../../src/domain/proposal.ts";
import { proposalSubject } from "../../src/domain/touches.ts";
import {
  addOwnRow,
  decided,
  declare,
  decideIt,
  type Entries,
  giveBack,
  openDraft,
  removeOwnRow,
  saveAnswers,
  submit,
  typed,
  withdraw,
} from "./ask.ts";
import {
  before,
  change,
  discard,
  first,
  openAmendment,
  opened,
  sentChange,
  why,
} from "./amending.ts";
import { authority, pots, proposals } from "./fixture.ts";
import { type Asked, type Done, did, given, worldOf } from "./given.ts";
import { ids, imported, people, positions } from "./organisation.ts";

const asking = (
  by: keyof typeof people,
  asked: Asked,
  done: readonly Done[],
  at = "2018-07-02 11:00",
) =>
  given(...authority, ...done)
    .at(at)
    .as(people[by])
    .when(asked);

/** 100 000 more to courses, 50 000 less to mentors. */
const rise: Entries = { mentors: typed.amount(350_000), courses: typed.amount(300_000) };
/** 250 000 less to mentors. */
const fall: Entries = { mentors: typed.amount(150_000), courses: typed.amount(200_000) };

const pot = (done: readonly Done[]) =>
  potFigures(worldOf(...authority, ...done).state, pots.skills);

describe("the change of a decision", () => {
  it("opens with the decision's own rows, amounts and words", () => {
    const state = asking("director", openAmendment(), before).recordsKinds("draft-opened");
    const proposal = state.proposals.get(change);
    expect(proposal).toMatchObject({ status: "open", amends: { decision: first, reason: why } });
    expect(proposal?.draft).toMatchObject({
      motive: "Störst nytta för vården.",
      nextYear: { kind: "own-frame" },
    });
    expect(
      proposal?.draft.rows.map(({ id, typed: text, entry, motive, nextYear, need }) => [
        id,
        text,
        entry.kind,
        motive,
        nextYear,
        need,
      ]),
    ).toStrictEqual([
      ["mentors", "400 000 kr", "amount", null, null, "yes"],
      ["courses", "200 000 kr", "amount", null, null, "no"],
      ["leaders", "nej", "no", null, null, "unclear"],
    ]);
    expect(potFigures(state, pots.skills)).toMatchObject({
      posted: kronor(600_000),
      reserved: zero,
    });
  });

  it("keeps an amount with öre in it for as long as nobody touches its field", () => {
    const uneven: Entry = { kind: "amount", amount: ore(40_000_050) };
    const done = decided("skills", { mentors: uneven, courses: typed.no, leaders: typed.no });
    const begun = [...done, did(people.director, "2018-07-02 09:00", openAmendment())];
    const { state } = worldOf(...authority, ...begun);
    expect(state.proposals.get(change)?.draft.rows[0]).toMatchObject({
      typed: "400 000,50 kr",
      entry: uneven,
    });
    const unreadable: Entry = { kind: "unreadable", why: "ore" };
    const save = (text: string): Command => ({
      type: "save-page",
      proposal: change,
      page: 1,
      entries: [{ row: rowId("mentors"), typed: text, entry: unreadable }],
      revision: state.revisions.get(proposalSubject(change)) ?? logPosition(0),
    });
    const saved = (text: string) =>
      asking("director", save(text), begun).recordsKinds("draft-entered").proposals.get(change)
        ?.draft.rows[0]?.entry;
    expect(saved("400 000,50 kr")).toStrictEqual(uneven);
    expect(saved("400 000,51 kr")).toStrictEqual(unreadable);
  });

  it("keeps motives and financing row by row where they differ", () => {
    const { state } = worldOf(...authority, ...before);
    const decision = state.decisions.get(first);
    if (decision === undefined) throw new Error("decided");
    const [mentors, courses, leaders] = decision.rows;
    if (mentors === undefined || courses === undefined || leaders === undefined) throw new Error();
    const phased = { kind: "phased-out", what: "Kurs B", amount: kronor(1), when: "2019" } as const;
    const draft = amendingDraft(
      state,
      {
        ...decision,
        rows: [
          { ...mentors, motive: "Ett." },
          { ...courses, motive: "Två.", nextYear: phased },
          leaders,
        ],
      },
      decision.rows.length as never,
    );
    expect(draft.motive).toBe("Störst nytta för vården.");
    expect(draft.nextYear).toBeNull();
    expect(draft.rows.map((row) => row.motive)).toStrictEqual(["Ett.", "Två.", null]);
    expect(draft.rows.map((row) => row.nextYear?.kind)).toStrictEqual([
      "own-frame",
      "phased-out",
      undefined,
    ]);
  });

  it("is opened once: pressing again goes on with the draft", () => {
    asking("director", openAmendment(), opened(rise)).records();
  });

  it("is the pot holder's alone, says why, and needs a mandate in force (R12)", () => {
    asking("chief", openAmendment(), before).refuses({
      code: "not-holder",
      position: positions.director,
      holders: [people.director],
    });
    for (const [reason, problem] of [
      ["  ", { code: "missing" }],
      ["x".repeat(1001), { code: "too-long", length: 1001, max: 1000 }],
    ] as const) {
      const errors = [{ field: "reason", problem }] as const;
      asking("director", openAmendment(first, reason), before).refuses({ code: "fields", errors });
    }
    const recalled = imported({
      type: "recall-mandate",
      mandate: ids.mandate,
      from: day("2018-07-02"),
    });
    const refusal = { code: "mandate-recalled", from: day("2018-07-02") } as const;
    asking("director", openAmendment(), [...before, recalled]).refuses(refusal);
    asking("director", submit(change), [...opened(rise), recalled]).refuses(refusal);
    asking("chief", decideIt(change), [...sentChange(rise), recalled]).refuses(refusal);
  });

  it("waits for the pot's other proposal, which can be given up", () => {
    const other = did(people.director, "2018-07-01 09:00", openDraft(pots.skills));
    const withOther = [...before, other];
    asking("director", openAmendment(), withOther).refuses({
      code: "draft-open",
      by: people.director,
    });
    const state = asking("director", discard(), withOther).recordsKinds("draft-discarded");
    expect(state.proposals.get(change)).toMatchObject({ status: "discarded", draft: { rows: [] } });
    const given = [...withOther, did(people.director, "2018-07-01 10:00", discard())];
    asking("director", openAmendment(), given).recordsKinds("draft-opened");
  });

  it("is given up while it is a draft, by its holder, and not once it has been sent", () => {
    asking("chief", discard(), opened(rise)).refuses({
      code: "not-holder",
      position: positions.director,
      holders: [people.director],
    });
    asking("director", discard(), sentChange(rise)).refuses({ code: "not-open" });
    asking("director", discard(proposals.skills), before).refuses({
      code: "already-decided",
      decision: first,
      person: people.chief,
    });
    const state = asking("director", discard(), opened(rise)).recordsKinds("draft-discarded");
    expect(state.decisions.get(first)?.replaced).toBeNull();
  });

  it("does not leave out a row of the decision, but takes new ones and loses those again", () => {
    const own = did(people.director, "2018-07-02 09:06", addOwnRow(change));
    const first2018 = did(people.director, "2018-06-25 09:07", addOwnRow(proposals.skills));
    asking("director", removeOwnRow(change, "own-1"), [...opened(rise), own]).recordsKinds(
      "own-row-removed",
    );
    const [open, save, answer] = before;
    if (open === undefined || save === undefined || answer === undefined) throw new Error();
    const withOwn = [open, save, answer, first2018, ...before.slice(3)];
    const changing = did(people.director, "2018-07-02 09:00", openAmendment());
    asking("director", removeOwnRow(change, "own-1"), [...withOwn, changing]).refuses({
      code: "not-found",
      id: "own-1",
    });
    const { state } = worldOf(...authority, ...withOwn, changing, own);
    expect(state.proposals.get(change)?.draft.rows.map((row) => row.id)).toStrictEqual([
      "mentors",
      "courses",
      "leaders",
      "own-1",
      "own-2",
    ]);
    expect(state.proposals.get(change)?.draft.rows[3]?.own).toStrictEqual({
      activity: "Studiebesök",
      responsible: "Karin Berg",
      need: "no",
    });
  });

  it("has to change something", () => {
    const unchanged = [...before, did(people.director, "2018-07-02 09:00", openAmendment())];
    asking("director", submit(change), unchanged).refuses({
      code: "nothing-changed",
      decision: first,
    });
    const words = did(
      people.director,
      "2018-07-02 09:05",
      saveAnswers(change, { motive: "Ett annat skäl.", nextYear: { kind: "own-frame" } }),
    );
    asking("director", submit(change), [...unchanged, words]).recordsKinds("proposal-submitted");
  });

  it("holds back the rise alone, and nothing where the sum falls", () => {
    expect(pot(sentChange(rise))).toStrictEqual({
      amount: kronor(1_000_000),
      left: kronor(350_000),
      reserved: kronor(50_000),
      posted: kronor(600_000),
    });
    expect(pot(sentChange(fall))).toMatchObject({ left: kronor(400_000), reserved: zero });
  });

  it("can use what the pot has left and what the decision gives back, and not one krona more", () => {
    const all = (mentors: number): Entries => ({
      mentors: typed.amount(mentors),
      courses: typed.amount(300_000),
    });
    asking("director", submit(change), opened(all(700_000))).recordsKinds("proposal-submitted");
    asking("director", submit(change), opened(all(700_001))).refuses({
      code: "pot-exceeded",
      sum: kronor(1_000_001),
      left: kronor(1_000_000),
    });
  });

  it("gives back what it held when it is withdrawn or returned", () => {
    for (const undo of [
      did(people.director, "2018-07-02 09:20", withdraw(change)),
      did(people.chief, "2018-07-02 09:20", giveBack(change)),
    ]) {
      expect(pot([...sentChange(rise), undo])).toMatchObject({
        left: kronor(400_000),
        reserved: zero,
        posted: kronor(600_000),
      });
    }
  });

  it("goes the whole way again: another person decides, nobody who is disqualified, with a notice of its own", () => {
    asking("director", decideIt(change), sentChange(rise)).refuses({
      code: "not-your-turn",
      position: positions.chief,
      step: "decision",
      holders: [people.chief],
    });
    const aside = did(people.chief, "2018-07-02 09:20", declare(change, "unsure"));
    asking("chief", decideIt(change), [...sentChange(rise), aside]).refuses({
      code: "disqualification-open",
      person: people.chief,
    });
    const state = asking("chief", decideIt(change), sentChange(rise)).recordsKinds(
      "decision-made",
      "notice-bound",
    );
    expect(state.notices.get("decision/2/2018")?.meeting).toBe(ids.august);
    expect(state.notices.get("decision/1/2018")?.meeting).toBe(ids.august);
  });
});
