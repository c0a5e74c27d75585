import { describe, expect, it } from "vitest";
import { askedBy } from "../../src/teams/words.ts";
import { authority } from "../domain/fixture.ts";
import { worldOf } from "../domain/given.ts";
import { ids, people } from "../domain/organisation.ts";
import { viewerOf } from "./cards-2/scene.ts";
import { desk, on, said } from "./cards/set-up/world.ts";

const viewer = viewerOf(people.secretary, { on });
const entra = "00000000-0000-0000-0000-000000000007";

/** The secretary in front of what a message brings. */
const writing = (message: string) =>
  desk(askedBy(message, worldOf(...authority).state, viewer).card);

/** What each list is asked for by, a head of it and a row of it. */
const lists: readonly (readonly [
  words: string,
  head: readonly string[],
  row: readonly string[],
])[] = [
  ["nya personer", ["Namn", "Entra-id"], ["Bo Nyberg", entra]],
  ["nya befattningar", ["Befattning", "Överordnad"], ["Jurist", "Regiondirektör"]],
  [
    "nya bidrag",
    ["Diarienummer", "Namn", "År", "Belopp", "Bokförs på"],
    ["RS/254/2018", "God vård", "2018", "cirka 1 mnkr", "P1"],
  ],
  [
    "nya mandat",
    ["Statsbidrag", "Organ", "Dag", "Paragraf", "Delegat", "Citat", "Ändamål"],
    ["Personalmiljarden 2018", "RS", "2018-06-13", "161", "Regiondirektör", "Får.", "Vård"],
  ],
  [
    "lägg till pottar",
    ["Namn", "Ändamål", "Belopp", "Ansvarig"],
    ["Mentorer", "Kompetens", "60 tkr", "HS-direktör"],
  ],
];
const cases = lists.flatMap(([words, head, row]) =>
  ["; ", "\t", " | "].flatMap((between) => {
    // A grant is told of by its name, everything else by its first part.
    const first = row[words === "nya bidrag" ? 1 : 0] ?? "";
    const own = row.join(between);
    return [[words, own, first] as const, [words, `${head.join(between)}\n${own}`, first] as const];
  }),
);

describe("rows that are pasted", () => {
  it.each(cases)("with ”%s” are told of on the card: %j", (words, rows, first) => {
    const at = writing(`${words}\n${rows}`);
    expect(at.card).toMatchObject({ card: "set-up-import" });
    expect(at.seen.lines.filter((line) => line.includes(first)).length).toBeGreaterThan(0);
    expect(at.seen.fields.find(({ id }) => id === "list")?.value).toContain(first);
  });

  it("of pots are shown while it is asked what they rest on, and then judged", () => {
    const at = writing("nya pottar\nMentorer; Kompetens; 60 tkr; HS-direktör");
    expect(said(at)).toContain("Dina rader är kvar i fältet.");
    expect(said(at)).toContain("Väntar på ditt val: 1");
    at.press("Läs listan");
    expect(said(at)).toContain("Rad 1: Mentorer; Kompetens; 60 tkr; HS-direktör");
    at.press("Läs listan", { mandate: ids.mandate, source: ids.potsDecision });
    at.press("Registrera en rad");
    expect(at.world.state.pots.has("mentorer")).toBe(true);
  });

  it.each([
    ["nya bidrag\nRS/254/2018; God vård; 2018; 1 tkr", "I raden saknas: bokförs på."],
    ["nya bidrag\nRS/254/2018; God vård; 2018; 1 tkr; 2018-12-31", "I raden saknas: bokförs på."],
    ["nya bidrag\nDnr;Namn;År;Belopp\nRS/254/2018;God vård;2018;1 tkr", "saknas: bokförs på."],
    ["nya personer\nBo Nyberg", "I raden saknas: Entra-id."],
    ["nya befattningar\n; Regiondirektör", "I raden saknas: befattning."],
  ])("and lack a part say which: %j", (message, why) => {
    expect(said(writing(message))).toContain(why);
  });

  it.each([
    `nya personer\nBo Nyberg; ${entra}; bo@x.example; 070-1`,
    "nya befattningar\nBefattning; Överordnad\nJurist; Regiondirektör; Nils Utanför",
  ])("and hold more than is read are told of, not cut: %j", (message) => {
    expect(said(writing(message))).toContain("Raden har fler delar än de som läses");
  });

  it.each([
    ["nya möten\nRS i augusti", "RS i augusti"],
    ["nya möten: 28 augusti 2018", "28 augusti 2018"],
    ["nya möten 28 augusti 2018, stopp 15/8", "28 augusti 2018, stopp 15/8"],
    ["nya möten\nDatum\tStopp\n28 augusti\t15/8", "Datum | Stopp\n28 augusti | 15/8"],
  ])("as new meetings are read in the preview: %j", (message, text) => {
    expect(askedBy(message, worldOf(...authority).state, viewer).card).toMatchObject({
      card: "meeting-list",
      text,
    });
  });
});
