import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { asCorrected, correctableTexts } from "../../src/domain/correction.ts";
import { correctionsMax } from "../../src/domain/decide-correction.ts";
import {
  before,
  change,
  changed,
  correct,
  discard,
  first,
  openAmendment,
  opened,
  second,
  sentChange,
} from "./amending.ts";
import { declare, savePage, submit, typed } from "./ask.ts";
import { authority, proposals } from "./fixture.ts";
import { type Asked, type Done, did, given, worldOf } from "./given.ts";
import { holds, ids, imported, people, positions } from "./organisation.ts";
import { sent, decideIt } from "./ask.ts";

const asking = (by: keyof typeof people, asked: Asked, done: readonly Done[] = before) =>
  given(...authority, ...done)
    .at("2018-06-27 10:00")
    .as(people[by])
    .when(asked);
const corrected = (...asked: readonly Parameters<typeof correct>[0][]): Done[] =>
  asked.map((one) => did(people.chief, "2018-06-27 09:00", correct(one)));
const problem = (field: "text" | "reason", found: object) => ({
  code: "fields" as const,
  errors: [{ field, problem: found }] as never,
});

describe("the correction of an obvious slip", () => {
  it("is recorded with what was, what is, why, and who in which right", () => {
    const state = asking("chief", correct()).records({
      type: "decision-corrected",
      decision: "1/2018",
      number: 1,
      field: "activity",
      rows: ["mentors"],
      was: "Mentorer",
      is: "Mentorer på alla avdelningar",
      reason: "Skrivfel i underlaget.",
      by: {
        person: people.chief,
        name: "Ulla Norrman",
        title: "Regiondirektör",
        capacity: {
          position: positions.chief,
          standing: "ordinary",
          appointment: null,
          onBehalfOf: null,
        },
      },
      day: "2018-06-27",
      digest: "2bf1dabb1fc97aa67f5ead19432e36152f51d00bcad7ed7c2094d621023e5ee1",
      template: 7,
    });
    const decision = state.decisions.get(first);
    expect(decision?.rows[0]?.activity).toBe("Mentorer");
    expect(decision && asCorrected(decision).rows[0]?.activity).toBe(
      "Mentorer på alla avdelningar",
    );
    expect(state.trails.get("decision/1/2018")?.at(-1)).toMatchObject({
      event: "decision-corrected",
      facts: { decision: first, text: "1" },
    });
  });

  it("gives no activity the name of another row, whose money it would read as", () => {
    for (const is of ["Kurser", " kurser "])
      asking("chief", correct({ is })).refuses(problem("text", { code: "another-row" }));
  });

  it("moves no money and leaves digest, rows and day alone", () => {
    const plainly = worldOf(...authority, ...before).state;
    const { state } = worldOf(...authority, ...before, ...corrected({}));
    expect([...state.balances.entries()]).toStrictEqual([...plainly.balances.entries()]);
    expect({ ...state.decisions.get(first), corrections: [] }).toStrictEqual(
      plainly.decisions.get(first),
    );
  });

  it.each([
    ["motive", "leaders", "Störst nytta för patienten.", ["courses", "leaders"]],
    ["left-motive", null, "Störst nytta för patienten.", []],
    ["dispatch", null, "HS-direktör\nKarin Bergh", []],
  ] as const)("reads a corrected %s into the decision", (field, row, is, rows) => {
    const { state } = worldOf(...authority, ...before, ...corrected({ field, row, is }));
    const decision = state.decisions.get(first);
    if (decision === undefined) throw new Error("decided");
    expect(decision.corrections[0]).toMatchObject({ number: 1, rows, is });
    const read = correctableTexts(decision).find(
      (one) => one.field === field && (row === null || one.rows.includes(row as never)),
    );
    expect(read?.text).toBe(is);
    expect(correctableTexts({ ...decision, corrections: [] })).not.toContainEqual(read);
  });

  it("corrects the reference of moved money (R03), and nothing where none was moved", () => {
    const { state } = worldOf(...authority, ...before);
    const decision = state.decisions.get(first);
    if (decision === undefined) throw new Error("decided");
    expect(correctableTexts(decision).map((one) => one.field)).not.toContain("reference");
    asking("chief", correct({ field: "reference", is: "HSN § 9" })).refuses({
      code: "not-found",
      id: "mentors",
    });
    const moved = {
      kind: "moved",
      board: "HSN",
      what: "Kurs",
      amount: decision.sum,
      when: "2019",
      reference: "HSN § 8",
    } as const;
    const rows = decision.rows.map((row) => ({ ...row, nextYear: moved }));
    const by = { ...decision.decider };
    const read = asCorrected({
      ...decision,
      rows,
      corrections: [
        {
          number: 1,
          field: "reference",
          rows: rows.slice(0, 2).map((row) => row.id),
          was: "HSN § 8",
          is: "HSN § 9",
          reason: "Fel paragraf.",
          by,
          day: day("2018-06-27"),
          digest: null,
          template: 4,
        },
      ],
    });
    expect(
      read.rows.map(({ nextYear }) => (nextYear?.kind === "moved" ? nextYear.reference : null)),
    ).toStrictEqual(["HSN § 9", "HSN § 9", "HSN § 8"]);
  });

  it("lets a change of the decision begin with the corrected words", () => {
    const { state } = worldOf(
      ...authority,
      ...before,
      ...corrected({}, { field: "motive", row: "leaders", is: "Störst nytta." }),
      did(people.director, "2018-07-02 09:00", openAmendment()),
      did(people.director, "2018-07-02 09:05", savePage(change, { mentors: typed.amount(1_000) })),
      did(people.director, "2018-07-02 09:10", submit(change)),
    );
    expect(
      state.proposals
        .get(change)
        ?.submitted?.rows.map(({ activity, motive }) => [activity, motive]),
    ).toStrictEqual([
      // What is left has a motive of its own, which is the common one from now on.
      ["Mentorer på alla avdelningar", "Störst nytta för vården."],
      ["Kurser", "Störst nytta."],
      ["Ledarprogram", "Störst nytta."],
    ]);
  });

  it("counts on from the last one, each from the text as it reads", () => {
    const { state } = worldOf(
      ...authority,
      ...before,
      ...corrected({ is: "Mentor" }, { is: "Mentorerna" }),
    );
    expect(
      state.decisions.get(first)?.corrections.map(({ number, was, is }) => [number, was, is]),
    ).toStrictEqual([
      [1, "Mentorer", "Mentor"],
      [2, "Mentor", "Mentorerna"],
    ]);
  });

  it("belongs to whoever may decide the pot that day, and not to who declared himself disqualified", () => {
    const refusal = {
      code: "not-decider",
      position: positions.chief,
      holders: [people.chief],
    } as const;
    for (const who of ["director", "secretary", "outsider"] as const)
      asking(who, correct()).refuses(refusal);
    given(...authority, ...before)
      .at("2018-06-27 10:00")
      .asProgram("import")
      .when(correct())
      .refuses({ code: "human-required" });
    const acting = imported(
      holds("outsider", "chief", {
        standing: "acting",
        appointment: "RS/11/2018",
        from: day("2018-06-26"),
      }),
    );
    const state = asking("outsider", correct(), [...before, acting]).recordsKinds(
      "decision-corrected",
    );
    expect(state.decisions.get(first)?.corrections[0]?.by).toMatchObject({
      title: "tf. Regiondirektör",
      capacity: { standing: "acting", appointment: "RS/11/2018" },
    });
    const aside = [
      ...sent("skills"),
      did(people.chief, "2018-06-25 09:20", declare(proposals.skills, "yes")),
      did(people.chiefSubstitute, "2018-06-25 09:30", decideIt(proposals.skills)),
    ];
    asking("chief", correct(), aside).refuses({
      code: "not-decider",
      position: positions.chief,
      holders: [people.chiefSubstitute],
    });
  });

  it("is only of words: everything else takes another decision", () => {
    asking("chief", correct({ field: "other" })).refuses({ code: "needs-amendment" });
    const many = Array.from({ length: correctionsMax }, (_, index) => ({ is: `Mentor ${index}` }));
    asking("chief", correct({ is: "Mentorer" }), [...before, ...corrected(...many)]).refuses({
      code: "needs-amendment",
    });
  });

  it("refuses what is no correction, above its field", () => {
    asking("chief", correct({ is: " " })).refuses(problem("text", { code: "missing" }));
    asking("chief", correct({ is: " Mentorer " })).refuses(problem("text", { code: "unchanged" }));
    asking("chief", correct({ is: "x".repeat(121) })).refuses(
      problem("text", { code: "too-long", length: 121, max: 120 }),
    );
    asking("chief", correct({ reason: "" })).refuses(problem("reason", { code: "missing" }));
    asking("chief", correct({ field: "dispatch", row: null, is: " ,\n ;" })).refuses(
      problem("text", { code: "missing" }),
    );
    asking("chief", correct({ row: "nobody" })).refuses({ code: "not-found", id: "nobody" });
  });

  it("takes other receivers, who change nothing of what was decided", () => {
    asking("chief", correct({ field: "dispatch", row: null, is: "Ekonomi" })).recordsKinds(
      "decision-corrected",
    );
  });

  it("is refused while a change of the decision is under way, and taken once that is dropped", () => {
    const entries = { mentors: typed.amount(350_000) };
    const refusal = { code: "amendment-open", decision: first } as const;
    for (const done of [opened(entries), sentChange(entries)]) {
      given(...authority, ...done)
        .at("2018-07-03 10:00")
        .as(people.chief)
        .when(correct())
        .refuses(refusal);
    }
    given(...authority, ...opened(entries), did(people.director, "2018-07-02 12:00", discard()))
      .at("2018-07-03 10:00")
      .as(people.chief)
      .when(correct())
      .recordsKinds("decision-corrected");
  });

  it("leaves the commas and blanks of a copied list behind (R15)", () => {
    const list = { field: "dispatch", row: null, is: "HS-direktör,\r\n\n Karin Bergh ;" } as const;
    const { state } = worldOf(...authority, ...before, ...corrected(list));
    const decision = state.decisions.get(first);
    expect(decision && asCorrected(decision).dispatchTo).toStrictEqual([
      "HS-direktör",
      "Karin Bergh",
    ]);
  });

  it("is refused where somebody else has corrected since the form was shown", () => {
    const done = [...before, ...corrected({})];
    const meanwhile = { code: "text-corrected", number: 1, person: people.chief } as const;
    asking("chief", correct({ after: 0, is: "Mentorerna" }), done).refuses(meanwhile);
    asking("chief", correct({ after: 1, is: "Mentorer på avdelningar" }), done).recordsKinds(
      "decision-corrected",
    );
  });

  it("is done where two have seen the same slip, and where they have corrected different texts", () => {
    const done = [...before, ...corrected({})];
    asking("chief", correct({ after: 0 }), done).records();
    asking("chief", correct({ after: 0, row: "courses", is: "Kurserna" }), done).recordsKinds(
      "decision-corrected",
    );
    const receivers = { field: "dispatch", row: null } as const;
    const listed = [...before, ...corrected({ ...receivers, is: "Ekonomi" })];
    asking("chief", correct({ ...receivers, after: 0, is: "HR" }), listed).refuses({
      code: "text-corrected",
      number: 1,
      person: people.chief,
    });
  });

  it("is of the decision that stands, under a mandate in force", () => {
    const entries = { mentors: typed.amount(350_000), courses: typed.amount(300_000) };
    const world = given(...authority, ...changed(entries)).at("2018-07-03 10:00");
    world.as(people.chief).when(correct()).refuses({ code: "already-amended", by: second });
    world
      .as(people.chief)
      .when(correct({ decision: second }))
      .recordsKinds("decision-corrected");
    const recall = imported({
      type: "recall-mandate",
      mandate: ids.mandate,
      from: day("2018-06-27"),
    });
    asking("chief", correct(), [...before, recall]).refuses({
      code: "mandate-recalled",
      from: day("2018-06-27"),
    });
    expect(change).toBe("skills/2");
  });
});
