import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import { decisionNumber, type PersonId, potId } from "../../../src/domain/brand.ts";
import type { Decision } from "../../../src/domain/decision.ts";
import type { State } from "../../../src/domain/state.ts";
import { readSought } from "../../../src/language/search.ts";
import { maySee } from "../../../src/teams/cards/access.ts";
import { findAll, matcherOf, readAhead } from "../../../src/teams/cards/search/find.ts";
import { parseCard } from "../../../src/teams/parse-card.ts";
import { askedBy } from "../../../src/teams/words.ts";
import { declare, decided, drafted, sent } from "../../domain/ask.ts";
import { authority2023, plan } from "../../domain/assignment-fixture.ts";
import { authority, proposals } from "../../domain/fixture.ts";
import { did, type World, worldOf } from "../../domain/given.ts";
import { holds, imported, people } from "../../domain/organisation.ts";
import { processorTime } from "../../processor-time.ts";
import { shown, viewerOf } from "./scene.ts";

const draft = worldOf(...authority, ...drafted("skills"));
const submitted = worldOf(...authority, ...sent("skills"));
const done = worldOf(...authority, imported(holds("outsider", "clinic")), ...decided("skills"));
const aside = worldOf(
  ...authority,
  ...sent("skills"),
  did(people.chief, "2018-06-25 09:30", declare(proposals.skills, "yes")),
);

/** What somebody finds, by kind. */
function found(text: string, state: State, person: PersonId): Record<string, number> {
  const viewer = viewerOf(person, {});
  const sought = readSought(text, "sv");
  assert(sought !== null, "there is something to look for");
  const groups = findAll(matcherOf(sought, state, viewer), state, viewer);
  return Object.fromEntries(groups.map(({ group, hits }) => [group, hits.length]));
}

describe("what a search finds", () => {
  it("finds a draft for its holders alone", () => {
    expect(found("Kompetens", draft.state, people.director)).toEqual({ pots: 1, proposals: 1 });
    expect(found("Kompetens", draft.state, people.auditor)).toHaveProperty("pots");
    expect(found("Kompetens", draft.state, people.auditor)).not.toHaveProperty("proposals");
    expect(found("Kompetens", draft.state, people.outsider)).toEqual({});
  });

  it("finds what waits for a decision by its rows for those in its route, and by its sum for those who oversee", () => {
    expect(found("kurser", submitted.state, people.chief)).toMatchObject({ proposals: 1 });
    expect(found("kurser", submitted.state, people.auditor)).toEqual({ requests: 1 });
    expect(found("600 000", submitted.state, people.auditor)).toMatchObject({ proposals: 1 });
    expect(found("200 000", submitted.state, people.chief)).toMatchObject({ proposals: 1 });
    expect(found("200 000", submitted.state, people.auditor)).not.toHaveProperty("proposals");
    expect(found("kurser", submitted.state, people.finance)).toEqual({});
  });

  it("finds nothing of a proposal by what is kept from who is disqualified (KL 6:30)", () => {
    expect(found("kurser", aside.state, people.chief)).toEqual({ requests: 1 });
    expect(found("200 000", aside.state, people.chief)).not.toHaveProperty("proposals");
    expect(found("200 000", aside.state, people.chiefSubstitute)).toHaveProperty("proposals");
    const card = { card: "search", text: "Kompetens", page: 1 } as const;
    expect(found("600 000", aside.state, people.chief)).not.toHaveProperty("proposals");
    expect(found("600 000", aside.state, people.chiefSubstitute)).toHaveProperty("proposals");
    // The line of the proposal ends with its day: no sum comes after it.
    expect(shown(aside, card, people.chief).text).toMatch(/Förslag: Kompetens\n[^\n]* 2018$/);
  });

  it("finds an assignment by its words, case, paragraph or owner, for its owner and those who oversee", () => {
    const { state } = worldOf(...authority2023, did(people.secretary, "2022-11-16 09:00", plan));
    for (const text of ["medarbetarnas planera", "RS 900/2022", "§ 200", "uppdrag utbildning"])
      expect(found(text, state, people.chief)).toEqual({ assignments: 1 });
    expect(found("regiondirektör", state, people.auditor)).toEqual({ people: 1, assignments: 1 });
    expect(found("utbildning", state, people.auditor)).toEqual({ assignments: 1 });
    expect(found("utbildning", state, people.finance)).toEqual({});
  });

  it("finds a decision for those who answer for a row of it, and not its pot", () => {
    expect(found("mentorer", done.state, people.outsider)).toEqual({ decisions: 1 });
    expect(found("mentorer", done.state, people.auditor)).toEqual({ decisions: 1, requests: 1 });
    expect(found("mentorer", done.state, people.finance)).toEqual({});
    expect(found("Ulla Norrman", done.state, people.outsider)).toMatchObject({ decisions: 1 });
    expect(found("Nils Utanför", done.state, people.auditor)).toMatchObject({
      people: 2,
      decisions: 1,
    });
  });

  it("finds who holds no position for those who see the set-up, and who holds one for everybody", () => {
    expect(found("Rut Revisor", done.state, people.finance)).toEqual({});
    expect(found("Rut Revisor", done.state, people.secretary)).toEqual({ people: 1 });
    expect(found("Ida Teknik", done.state, people.finance)).toEqual({ people: 2 });
  });

  it("finds grants and delegations for those who may open them", () => {
    expect(found("RS/254/2018", done.state, people.secretary)).toHaveProperty("grants");
    expect(found("RS/254/2018", done.state, people.finance)).not.toHaveProperty("grants");
  });

  it.each(["1/2018", "01/2018", "2018:1", "beslut 1/2018"])("%s opens the decision", (text) => {
    const { card } = askedBy(text, done.state, viewerOf(people.auditor, {}));
    expect(card).toEqual({ card: "decision", decision: "1/2018" });
  });

  it("tells a stranger of a number the same as where there is none", () => {
    const of = (text: string) => askedBy(text, done.state, viewerOf(people.finance, {})).card;
    expect(of("sök 1/2018")).toEqual({ card: "search", text: "1/2018", page: 1 });
    expect(of("1/2018")).toEqual({ card: "not-understood", text: "1/2018" });
    expect(of("9/2018")).toEqual({ card: "not-understood", text: "9/2018" });
  });

  it("leads everybody only to cards that he may see, whatever stands in the state", () => {
    const texts = ["kompetens", "2018", "mentorer", "600 000", "direktör", "RS/254/2018", "beslut"];
    const look = (world: World, person: PersonId, text: string): void => {
      const card = { card: "search", text, page: 1 } as const;
      for (const { action } of shown(world, card, person).buttons) {
        const { show } = action["data"] as { readonly show: unknown };
        const leads = parseCard(show);
        expect(leads !== null && maySee(leads, world.state, viewerOf(person, {}))).toBe(true);
      }
    };
    for (const world of [draft, submitted, aside, done])
      for (const person of Object.values(people))
        for (const text of texts) look(world, person, text);
  });
});

const many = 10_000;
const rowsEach = 6;
/** The processor's milliseconds that an answer may take. */
const goal = 50;

/** A state with so many decisions of as many rows, out of a few hundred pots. */
function large(): State {
  const [one] = [...done.state.decisions.values()];
  const pot = done.state.pots.get(one?.pot ?? "");
  const [row] = one?.rows ?? [];
  assert(one !== undefined && pot !== undefined && row !== undefined, "there is a decision");
  const about = "simulator kirurgi handledare ordination ambulans psykiatri vårdkedja".split(" ");
  const text = (seed: number): string =>
    [0, 1, 2, 3].map((at) => about[(seed * 3 + at * 2) % about.length]).join(" ") +
    ` ${seed % 400}`;
  const pots = new Map([[String(pot.id), pot]]);
  for (let index = 0; index < 300; index += 1)
    pots.set(`p-${index}`, { ...pot, id: potId(`p-${index}`), title: `Pott ${text(index)}` });
  const decisions = new Map<string, Decision>();
  for (let index = 1; index <= many; index += 1) {
    const number = decisionNumber(`${index}/2017`);
    const rows = Array.from({ length: rowsEach }, (_, at) => ({
      ...row,
      activity: text(index * rowsEach + at),
    }));
    decisions.set(number, { ...one, number, pot: potId(`p-${index % 300}`), rows });
  }
  return { ...done.state, pots, decisions };
}

describe("a search among ten thousand decisions", () => {
  const state = large();
  readAhead(state);

  it.each([
    ["a word that stands in every other one", "simulator"],
    ["two words", "kirurgi ambulans"],
    ["a number", "4711/2017"],
    ["an amount", "1 450 000"],
    ["what is nowhere", "xyzzy"],
  ])("answers %s at once, for who sees all and for who sees next to nothing", (_title, text) => {
    for (const person of [people.auditor, people.finance, people.outsider])
      expect(processorTime(goal, () => found(text, state, person))).toBeLessThan(goal);
  });

  it("finds the one among them", () => {
    expect(found("4711/2017", state, people.auditor)).toEqual({ decisions: 1 });
    expect(found("4711/2017", state, people.finance)).toEqual({});
  });
});
