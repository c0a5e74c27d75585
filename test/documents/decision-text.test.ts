import { expect, it } from "vitest";
import { decisionDocument } from "../../src/documents/decision-text.ts";
import { day, proposalId } from "../../src/domain/brand.ts";
import type { Decision } from "../../src/domain/decision.ts";
import {
  decided,
  decideIt,
  declare,
  openDraft,
  refer,
  saveAnswers,
  savePage,
  sent,
  settleReferral,
  submit,
  typed,
} from "../domain/ask.ts";
import { authority, pots, proposals, requests } from "../domain/fixture.ts";
import { type Done, did, type World, worldOf } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";

const first = {
  [requests.mentors]: typed.amount(400_000),
  [requests.courses]: typed.wait,
  [requests.leaders]: typed.wait,
};

/** One more proposal of the skills pot, decided: so much for the leaders, and the rest of it wants. */
function again(number: number, leaders: number, courses: number | null, hour: number): Done[] {
  const proposal = proposalId(`skills/${number}`);
  const answer = courses === null ? typed.wait : typed.amount(courses);
  return [
    did(people.director, `2018-06-27 ${hour}:00`, openDraft(pots.skills)),
    did(
      people.director,
      `2018-06-27 ${hour}:05`,
      savePage(proposal, {
        ...(leaders === 0 ? {} : { [requests.leaders]: typed.amount(leaders) }),
        [requests.courses]: answer,
      }),
    ),
    did(
      people.director,
      `2018-06-27 ${hour}:10`,
      saveAnswers(proposal, { motive: "Resten senare.", nextYear: null }),
    ),
    did(people.director, `2018-06-27 ${hour}:15`, submit(proposal)),
    did(people.chief, `2018-06-27 ${hour}:20`, decideIt(proposal)),
  ];
}

function decisionIn(world: World, number: string): Decision {
  const made = world.state.decisions.get(number);
  if (made === undefined) throw new Error(`decision ${number} is made`);
  return made;
}

function paragraphs(world: World, decision: Decision, heading: string): readonly string[] {
  const { sections } = decisionDocument(world.state, decision);
  return sections.find((one) => one.heading === heading)?.paragraphs ?? [];
}

const thrice = worldOf(
  ...authority,
  ...decided("skills", first),
  ...decided("tools", undefined, "2018-06-25 11:00"),
  ...again(2, 300_000, null, 10),
  ...again(3, 0, 300_000, 11),
);

it("says of a pot's first decision what it distributes, whatever comes after", () => {
  expect(paragraphs(thrice, decisionIn(thrice, "1/2018"), "Beslut")).toEqual([
    "Finansiering: 400\u00A0000\u00A0kr ur statsbidraget Personalmiljarden 2018, Projekt 91254.",
    "TOTALT är därmed 400\u00A0000\u00A0kr fördelat ur pottens 1\u00A0000\u00A0000\u00A0kr.",
    "600\u00A0000\u00A0kr står kvar i potten.",
  ]);
});

it("says of a later decision what it distributes and what was distributed before", () => {
  expect(paragraphs(thrice, decisionIn(thrice, "3/2018"), "Beslut")).toEqual([
    "I det här beslutet fördelas 300\u00A0000\u00A0kr. Tidigare har 400\u00A0000\u00A0kr fördelats ur potten (beslut 1/2018).",
    "Finansiering: 300\u00A0000\u00A0kr ur statsbidraget Personalmiljarden 2018, Projekt 91254.",
    "TOTALT är därmed 700\u00A0000\u00A0kr fördelat ur pottens 1\u00A0000\u00A0000\u00A0kr.",
    "300\u00A0000\u00A0kr står kvar i potten.",
  ]);
});

it("calls a pot distributed when all of its decisions together have used it", () => {
  expect(paragraphs(thrice, decisionIn(thrice, "4/2018"), "Beslut")).toEqual([
    "I det här beslutet fördelas 300\u00A0000\u00A0kr. Tidigare har 700\u00A0000\u00A0kr fördelats ur potten (beslut 1/2018 och 3/2018).",
    "Finansiering: 300\u00A0000\u00A0kr ur statsbidraget Personalmiljarden 2018, Projekt 91254.",
    "TOTALT är därmed 1\u00A0000\u00A0000\u00A0kr fördelat ur pottens 1\u00A0000\u00A0000\u00A0kr.",
    "Potten är därmed helt fördelad.",
  ]);
});

it("counts the decisions of the year before as earlier, although their numbers are higher", () => {
  const last = { ...decisionIn(thrice, "4/2018"), year: 2019, serial: 1 };
  expect(paragraphs(thrice, last, "Beslut")[0]).toContain("(beslut 1/2018, 3/2018 och 4/2018)");
});

it("tells what the board itself has distributed apart from what was decided on delegation", () => {
  const proposal = proposals.skills;
  const world = worldOf(
    ...authority,
    ...sent("skills", first),
    did(people.chief, "2018-06-25 09:30", refer(proposal)),
    did(
      people.secretary,
      "2018-06-26 09:00",
      settleReferral(proposal, "granted", 150, day("2018-06-26")),
    ),
    ...again(2, 300_000, null, 10),
  );
  expect(paragraphs(world, decisionIn(world, "1/2018"), "Beslut").slice(0, 3)).toEqual([
    "I det här beslutet fördelas 300\u00A0000\u00A0kr. Regionstyrelsen har tidigare fördelat 400\u00A0000\u00A0kr ur potten.",
    "Finansiering: 300\u00A0000\u00A0kr ur statsbidraget Personalmiljarden 2018, Projekt 91254.",
    "TOTALT är därmed 700\u00A0000\u00A0kr fördelat ur pottens 1\u00A0000\u00A0000\u00A0kr.",
  ]);
});

it("speaks of one request as one", () => {
  const matters = (number: string) =>
    paragraphs(thrice, decisionIn(thrice, number), "Ärendebeskrivning")[1];
  expect(matters("2/2018")).toBe(
    "Ett önskemål på 600\u00A0000\u00A0kr har kommit in och får svar i det här beslutet.",
  );
  expect(matters("1/2018")).toBe(
    "Tre önskemål på tillsammans 1\u00A0200\u00A0000\u00A0kr har kommit in. Alla får svar i det här beslutet.",
  );
});

it("names who was set aside, by own word or by the superior's, and for whom somebody decided", () => {
  const world = worldOf(
    ...authority,
    ...sent("skills", first),
    did(people.chief, "2018-06-25 09:30", declare(proposals.skills, "yes", "Syskon till sökande")),
    did(people.chiefSubstitute, "2018-06-25 10:30", decideIt(proposals.skills)),
  );
  const decision = decisionIn(world, "1/2018");
  expect(paragraphs(world, decision, "Jävsförklaring")).toEqual([
    "Bo Biträdande har vid beslutet förklarat sig inte vara jävig enligt 7 kap. 4 § och 6 kap. 28–32 §§ kommunallagen (2017:725).",
    "Ulla Norrman har anmält jäv och har inte deltagit i beslutet.",
  ]);
  expect(JSON.stringify(decisionDocument(world.state, decision))).not.toContain("Syskon");
  expect(decisionDocument(world.state, decision).signature.lines[0]).toBe(
    "Ersättare för regiondirektören (för Ulla Norrman)",
  );
  expect(paragraphs(thrice, decisionIn(thrice, "1/2018"), "Jävsförklaring")).toHaveLength(1);
});

/** A decision of the skills pot with so many rows that get nothing, each with the motive of its number. */
function withDeclined(count: number, template: number, motiveOf: (index: number) => string) {
  const world = worldOf(...authority, ...decided("skills"));
  const made = decisionIn(world, "1/2018");
  const row = made.rows.find(({ answer }) => answer === "declined");
  if (row === undefined) throw new Error("somebody got nothing");
  const rows = Array.from({ length: count }, (_, index) => ({
    ...row,
    activity: `Kurs ${index + 1}`,
    motive: motiveOf(index),
  }));
  const { sections } = decisionDocument(world.state, { ...made, template, rows });
  return sections.find(({ heading }) => heading === "Motiv");
}

it("R08: decides on each request that gets nothing, from the template on that says so", () => {
  const world = worldOf(...authority, ...decided("skills"));
  const made = decisionIn(world, "1/2018");
  const itemsOf = (decision: Decision): readonly string[] =>
    decisionDocument(world.state, decision).sections.find(({ heading }) => heading === "Beslut")
      ?.items ?? [];
  const refused = made.rows.filter(({ answer }) => answer === "declined");
  expect(refused.length).toBeGreaterThan(0);
  expect(itemsOf(made).slice(-refused.length)).toEqual(
    refused.map(({ activity }) => `Önskemålet om ${activity} (sökt 500\u00A0000\u00A0kr) avslås.`),
  );
  expect(itemsOf(made)).toHaveLength(made.rows.length);
  const rows = made.rows.map((row) =>
    row.answer === "declined" ? { ...row, answer: "dormant" as const } : row,
  );
  expect(itemsOf({ ...made, rows }).at(-1)).toMatch(
    /^Önskemålet om .+ vilar till nästa beslut\.$/u,
  );
  expect(itemsOf({ ...made, template: 3 }).at(-1)).toBe("Önskemålet om Ledarprogram avslås.");
  expect(itemsOf({ ...made, template: 2 })).toHaveLength(made.rows.length - refused.length);
});

it("gives each of many refused requests a line of its own, and says a motive that all share once", () => {
  const shared = () => "Annat går före.";
  const many = withDeclined(7, 2, shared);
  expect(many?.paragraphs).toEqual(["Annat går före."]);
  expect(many?.items).toHaveLength(7);
  expect(many?.items[6]).toBe("Avslås: Kurs 7 (sökt 500\u00A0000\u00A0kr).");
  const apart = withDeclined(7, 2, (index) => `Skäl ${index}.`);
  expect(apart?.paragraphs).toEqual([]);
  expect(apart?.items[3]).toBe("Avslås: Kurs 4 (sökt 500\u00A0000\u00A0kr). Motiv: Skäl 3.");
  for (const running of [withDeclined(6, 2, shared), withDeclined(7, 1, shared)]) {
    expect(running?.items).toHaveLength(1);
    expect(running?.items[0]).toContain("Kurs 5 (sökt 500\u00A0000\u00A0kr)");
  }
});

it("gives each of many activities that next year is to pay a line of its own, where all are paid alike", () => {
  const world = worldOf(...authority, ...decided("skills"));
  const made = decisionIn(world, "1/2018");
  const row = made.rows.find(({ nextYear }) => nextYear !== null);
  if (row === undefined) throw new Error("next year is to pay something");
  const next = (rows: readonly (typeof row)[]) =>
    decisionDocument(world.state, { ...made, rows }).sections.find(
      ({ heading }) => heading === "Finansiering 2019",
    );
  const all = next(Array.from({ length: 7 }, () => row));
  expect(all?.paragraphs).toEqual([
    "Tillsammans 2\u00A0800\u00A0000\u00A0kr: betalas inom egen ram.",
  ]);
  expect(all?.items).toEqual(Array.from({ length: 7 }, () => "Mentorer, 400\u00A0000\u00A0kr"));
  const other = { ...row, nextYear: { kind: "nothing-promised" } as const };
  expect(next([...Array.from({ length: 6 }, () => row), other])?.items).toHaveLength(2);
});
