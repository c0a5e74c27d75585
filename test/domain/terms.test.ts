import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logPosition, rowId } from "../../src/domain/brand.ts";
import { asCorrected } from "../../src/domain/correction.ts";
import { changesNothing } from "../../src/domain/amendment.ts";
import { canonicalProposal } from "../../src/domain/canonical.ts";
import { termDifferences } from "../../src/domain/difference.ts";
import { conditionsOf, linesOf, noTerms, termsMax } from "../../src/domain/terms.ts";
import { before, change, changed, correct, first, opened } from "./amending.ts";
import {
  decidedOn,
  drafted,
  saveAnswers,
  saveTerms,
  sent,
  submit,
  typed,
  withdraw,
} from "./ask.ts";
import { authority, proposals } from "./fixture.ts";
import { type Asked, did, type Done, given, worldOf } from "./given.ts";
import { people } from "./organisation.ts";

const { skills } = proposals;
const conditions = "Mentorer: pengarna gäller om platserna är tillsatta i september\nMoms ingår";
const appendices = "Kostnader för kurserna\nBilaga 7: Tidplan";
const terms = {
  conditions: ["Mentorer: pengarna gäller om platserna är tillsatta i september", "Moms ingår"],
  appendices: ["Kostnader för kurserna", "Bilaga 7: Tidplan"],
};

const asking = (by: keyof typeof people, asked: Asked, ...done: readonly Done[]) =>
  given(...authority, ...done)
    .at("2018-06-27 10:14")
    .as(people[by])
    .when(asked);
const written = (at: string, typedText = conditions, titles = appendices): Done =>
  did(people.director, at, saveTerms(skills, typedText, titles));
const draft = [...drafted("skills"), written("2018-06-25 09:12")];
const made = decidedOn(conditions, appendices);

describe("the conditions and appendices of a draft", () => {
  it("are kept line by line, beside the chain", () => {
    const state = asking(
      "director",
      saveTerms(skills, conditions, appendices),
      ...drafted("skills"),
    ).records({ type: "draft-terms-set", proposal: skills, by: people.director, private: terms });
    expect(state.proposals.get(skills)?.draft.terms).toStrictEqual(terms);
    expect(state.proposals.get(skills)?.draft.motive).toBe("Störst nytta för vården.");
  });

  it("lose the marks that a list is pasted with, blank lines and what is said twice", () => {
    const pasted = "1. Moms ingår;\r\n\r\n  • Redovisas i maj,\n– Moms ingår\n2) 3 platser\n*\t";
    expect(linesOf(pasted)).toStrictEqual(["Moms ingår", "Redovisas i maj", "3 platser", "*"]);
    expect(linesOf("2018-09-01 är sista dag\n12.5 procent")).toStrictEqual([
      "2018-09-01 är sista dag",
      "12.5 procent",
    ]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lines = linesOf(text);
        expect(new Set(lines).size).toBe(lines.length);
        expect(lines.every((line) => line.trim() === line && line !== "")).toBe(true);
      }),
    );
  });

  it("are stored once, whoever presses twice, and go away when they are emptied", () => {
    asking("director", saveTerms(skills, conditions, appendices), ...draft).records();
    const state = asking("director", saveTerms(skills, " \n", ""), ...draft).recordsKinds(
      "draft-terms-set",
    );
    expect(state.proposals.get(skills)?.draft.terms).toStrictEqual(noTerms);
  });

  it("stand on the decider's card: so many lines, and no longer", () => {
    const line = (length: number) => "x".repeat(length);
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `${at}`).join("\n");
    const most = termsMax.conditions;
    const full = `${line(most.length)}\n${lines(most.lines - 1)}`;
    asking("director", saveTerms(skills, full), ...drafted("skills")).recordsKinds(
      "draft-terms-set",
    );
    asking(
      "director",
      saveTerms(skills, `Moms\n${line(most.length + 1)}`, lines(termsMax.appendices.lines + 1)),
      ...drafted("skills"),
    ).refuses({
      code: "fields",
      errors: [
        {
          field: "conditions",
          problem: { code: "line-too-long", line: 2, length: most.length + 1, max: most.length },
        },
        { field: "appendices", problem: { code: "lines-too-many", lines: 11, max: 10 } },
      ],
    });
  });

  it("are written by the pot's holder alone, while it is a draft", () => {
    asking("chief", saveTerms(skills, conditions), ...drafted("skills")).refuses({
      code: "not-holder",
      position: "hs-direktor",
      holders: [people.director],
    } as never);
    asking("director", saveTerms(skills, conditions), ...sent("skills")).refuses({
      code: "not-open",
    });
  });

  it("do not write over what another device wrote since", () => {
    const old = saveTerms(skills, "Något annat", "", logPosition(1));
    asking("director", old, ...draft).refuses({ code: "page-outdated", rows: [] });
    asking(
      "director",
      saveTerms(skills, conditions, appendices, logPosition(1)),
      ...draft,
    ).records();
  });
});

describe("rule R16", () => {
  const pointing = saveAnswers(skills, {
    motive: "Se bilaga 1.",
    nextYear: { kind: "own-frame" },
  });
  const points = did(people.director, "2018-06-25 09:13", pointing);

  it("lets a text point at an appendix where one is named", () => {
    asking("director", submit(skills), ...drafted("skills"), points).refuses({
      code: "fields",
      errors: [{ field: "motive", problem: { code: "attachment-missing" } }],
    });
    asking("director", submit(skills), ...draft, points).recordsKinds("proposal-submitted");
  });

  it("holds for a condition and a row's own motive too", () => {
    const condition = written("2018-06-25 09:12", "Enligt bilaga", "");
    asking("director", submit(skills), ...drafted("skills"), condition).refuses({
      code: "fields",
      errors: [{ field: "conditions", problem: { code: "attachment-missing" } }],
    });
    const own = saveAnswers(skills, null, [{ row: "courses", motive: "Se bilaga." }]);
    const after = did(people.director, "2018-06-25 09:13", own);
    asking("director", submit(skills), ...drafted("skills"), after).refuses({
      code: "fields",
      errors: [{ field: rowId("courses"), problem: { code: "attachment-missing" } }],
    });
    asking("director", submit(skills), ...draft, after).recordsKinds("proposal-submitted");
  });
});

describe("a decision with conditions and appendices", () => {
  const { state } = worldOf(...authority, ...made);

  it("has them as they were sent, covered by the digest that it names", () => {
    const decision = state.decisions.get(first);
    expect(decision?.terms).toStrictEqual(terms);
    expect(decision?.digest).toBe(state.proposals.get(skills)?.submitted?.digest);
    const plain = worldOf(...authority, ...before).state;
    expect(decision?.digest).not.toBe(plain.decisions.get(first)?.digest);
    expect(state.proposals.get(skills)?.draft.terms).toStrictEqual(noTerms);
  });

  it("leaves the digest of what has none as it always was", () => {
    expect(canonicalProposal("skills/1", 1, [], "Nytta.", noTerms)).toBe(
      '["skills/1",1,[],"Nytta."]',
    );
    expect(canonicalProposal("skills/1", 1, [], null, { ...noTerms, conditions: ["a"] })).toBe(
      '["skills/1",1,[],null,["a"],[]]',
    );
  });

  it("comes back with them when it is withdrawn, and differs from the version before", () => {
    const again = worldOf(
      ...authority,
      ...draft,
      did(people.director, "2018-06-25 09:15", submit(skills)),
      did(people.director, "2018-06-25 09:20", withdraw(skills)),
      written("2018-06-25 09:25", "Moms ingår\nRedovisas i maj", appendices),
      did(people.director, "2018-06-25 09:30", submit(skills)),
    ).state.proposals.get(skills);
    if (!again?.previous || !again.submitted) throw new Error("sent twice");
    expect(again.previous.digest).not.toBe(again.submitted.digest);
    expect(termDifferences(again.previous.terms, again.submitted.terms)).toStrictEqual([
      { of: "conditions", kind: "added", text: "Redovisas i maj" },
      { of: "conditions", kind: "removed", text: terms.conditions[0] },
    ]);
    expect(termDifferences(terms, terms)).toStrictEqual([]);
  });

  it("is changed by a decision that begins with them, corrected as they are", () => {
    const slip = correct({
      field: "conditions",
      row: null,
      is: "Mentorer: pengarna gäller om platserna är tillsatta i oktober\nMoms ingår",
    });
    const changing = [
      ...made,
      did(people.chief, "2018-06-27 09:00", slip),
      ...opened({}).slice(before.length),
    ];
    const open = worldOf(...authority, ...changing).state;
    expect(open.proposals.get(change)?.draft.terms).toStrictEqual({
      ...terms,
      conditions: [terms.conditions[0]?.replace("september", "oktober"), "Moms ingår"],
    });
    asking("director", submit(change), ...changing).refuses({
      code: "nothing-changed",
      decision: first,
    });
    const without = did(people.director, "2018-07-02 09:06", saveTerms(change, "Moms ingår"));
    const sentAgain = asking("director", submit(change), ...changing, without).recordsKinds(
      "proposal-submitted",
    );
    const old = sentAgain.decisions.get(first);
    const now = sentAgain.proposals.get(change)?.submitted;
    if (!old || !now) throw new Error("sent");
    expect(changesNothing(old, now)).toBe(false);
    expect(changesNothing(old, { ...now, terms: asCorrected(old).terms })).toBe(true);
  });

  it("keeps nothing of them where the old decision had none", () => {
    const plain = worldOf(...authority, ...changed({ mentors: typed.amount(350_000) })).state;
    expect(plain.decisions.get("2/2018")?.terms).toStrictEqual(noTerms);
  });
});

describe("the conditions of an activity", () => {
  const rows = ["Kurser", "Kurser i HLR", "Mentorer"].map((activity) => ({
    id: rowId(activity.toLowerCase().replaceAll(" ", "-")),
    activity,
  }));
  const about = (row: string, ...asked: readonly string[]) =>
    conditionsOf({ rows, terms: { ...noTerms, conditions: asked } }, rowId(row));

  it("are its own, by the name that they begin with, and those of all", () => {
    const asked = ["Moms ingår", "kurser: i maj", "Kurser i HLR: i juni", "Kurserna ges på plats"];
    expect(about("kurser", ...asked)).toStrictEqual([asked[0], asked[1], asked[3]]);
    expect(about("kurser-i-hlr", ...asked)).toStrictEqual([asked[0], asked[2], asked[3]]);
    expect(about("mentorer", ...asked)).toStrictEqual([asked[0], asked[3]]);
  });
});

describe("a slip in them", () => {
  const [long = ""] = terms.conditions;
  const slip = (is: string, field: "conditions" | "appendices" = "conditions") =>
    asking("chief", correct({ field, row: null, is }), ...made);
  const problem = (found: object) => ({
    code: "fields" as const,
    errors: [{ field: "text", problem: found }] as never,
  });

  it("is corrected line by line, and the decision's own text stays", () => {
    const state = slip("- Kostnader för kursen\n- Bilaga 7: Tidplan", "appendices").recordsKinds(
      "decision-corrected",
    );
    const decision = state.decisions.get(first);
    if (decision === undefined) throw new Error("decided");
    expect(decision.terms).toStrictEqual(terms);
    expect(asCorrected(decision).terms).toStrictEqual({
      ...terms,
      appendices: ["Kostnader för kursen", "Bilaga 7: Tidplan"],
    });
  });

  it.each([
    ["one condition less", long, { code: "another-text" }],
    ["one more", `${conditions}\nRedovisas i maj`, { code: "another-text" }],
    ["another one in its place", `${long}\nRedovisas i maj`, { code: "another-text" }],
    ["another order", `Moms ingår\n${long}`, { code: "another-text" }],
    ["another amount", `${long} 250 000 kr\nMoms ingår`, { code: "amounts-differ" }],
    ["nothing", " \n ", { code: "missing" }],
    ["the same with other marks", `1. ${long}\n2. Moms ingår`, { code: "unchanged" }],
    [
      "a line that no card holds",
      `${"x".repeat(251)}\nMoms ingår`,
      { code: "line-too-long", line: 1, length: 251, max: 250 },
    ],
  ])("is not %s", (_, is, found) => {
    slip(is).refuses(problem(found));
  });

  it("cannot stand where there are none", () => {
    asking(
      "chief",
      correct({ field: "conditions", row: null, is: "Moms ingår" }),
      ...before,
    ).refuses({ code: "not-found", id: "conditions" });
  });
});
