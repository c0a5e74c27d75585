import { describe, expect, it } from "vitest";
import { commitmentsOf } from "../../../../src/domain/commitments.ts";
import type { State } from "../../../../src/domain/state.ts";
import {
  activityAsked,
  readNeedSaid,
  writeNeed,
} from "../../../../src/teams/intake/need-question.ts";
import { received } from "../../../../src/teams/intake/received.ts";
import { did, worldOf } from "../../../domain/given.ts";
import { organisation, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { Desk } from "../meeting/clicking.ts";
import { decisionText } from "./documents.ts";

const on = "2018-06-25";
const source = "IT-chefen, mejl 3 oktober";

function sent(): Desk {
  const world = worldOf(...organisation);
  const { command, card } = received(decisionText, null);
  world.carryOut(did(people.secretary, `${on} 09:00`, command));
  return new Desk(world, people.secretary, on, card);
}

/** On to the question about "Rådgivning på telefon", which the paper answers with "ja?". */
function atNeed(desk: Desk): Desk {
  desk.press(desk.seen.titles.find((one) => one.startsWith("Svara på frågorna")) ?? "");
  for (let count = 0; count < 9; count += 1) {
    if (desk.seen.text.includes("oklart för ”Rådgivning på telefon”")) return desk;
    desk.press("Nästa fråga");
  }
  throw new Error("the need is asked");
}

const needs = ({ needs: found }: State) =>
  [...found.values()].map(({ decision, row, need, comment }) => [decision, row, need, comment]);

/** Enters the case, the grant and the board's decision. */
function enterPaper(desk: Desk): Desk {
  desk.press("Lägg in allt som är redo (1)");
  desk.press("Lägg in", { amount: "avrundat", code: "Projekt 900" });
  return desk.press("Lägg in allt som är redo (2)").press("Tillbaka till inläsningen");
}

describe("a row's need that a document leaves open", () => {
  it("R10: is answered with yes or no and whose word it is", () => {
    const desk = atNeed(sent());
    expect(desk.seen.fields.map(({ id }) => id)).toEqual(["need", "text"]);
    expect(complaintsAbout(desk.seen.content)).toEqual([]);
    desk.press("Spara svaret", { text: source });
    expect(desk.seen.text).toContain("Välj ett av svaren.");
    desk.press("Spara svaret", { text: "", need: "yes" });
    expect(desk.seen.text).toContain("Fältet är tomt");
    expect([...desk.world.state.intakes.values()].flatMap(({ settled }) => settled)).toEqual([]);
  });

  it("R10: counts for the row once its decision is entered, and the paper's own word stays", () => {
    const desk = atNeed(sent()).press("Spara svaret", { text: source, need: "yes" });
    expect(needs(desk.world.state)).toEqual([]);
    desk.press("Tillbaka till inläsningen");
    expect(desk.seen.text).toContain(`Svar: Ja. ${source}`);
    const { state } = enterPaper(desk).world;
    const [registered] = [...state.registered.values()];
    expect(needs(state)).toEqual([[`registered/${registered?.id}`, "row-2", "yes", source]]);
    expect(registered?.rows.map(({ need }) => need)).toEqual(["yes", "unclear", "unstated"]);
    const [grant] = [...state.grants.values()];
    if (grant === undefined) throw new Error("the grant is entered");
    expect(commitmentsOf(state, grant.id).sums).toMatchObject({ yes: 350_000_000, unclear: 0 });
  });

  it("counts at once for a row that is there, and a second thought takes its place", () => {
    const first = atNeed(enterPaper(sent()));
    const { card, world } = first;
    first.press("Spara svaret", { text: source, need: "yes" });
    expect(needs(world.state).map(([, , need]) => need)).toEqual(["yes"]);
    const desk = new Desk(world, people.secretary, on, card);
    expect(desk.seen.fields.map(({ value }) => value)).toEqual(["yes", source]);
    desk.press("Spara svaret", { need: "no" });
    expect(needs(desk.world.state).map(([, , need]) => need)).toEqual(["no"]);
  });
});

describe("an answer in words", () => {
  it.each([
    ["Ja. Karin, mejl", { need: "yes", source: "Karin, mejl" }],
    ["nej, säger Karin", { need: "no", source: "säger Karin" }],
    ["Ja", null],
    ["Jamen det vet ingen", null],
    ["Kanske. Karin", null],
  ])("%s is read for what it is", (answer, said) => {
    expect(readNeedSaid(answer)).toEqual(said);
  });

  it.each(["yes", "no"] as const)("is written as it is read: %s", (need) => {
    const said = { need, source: "Karin, mejl" };
    expect(readNeedSaid(writeNeed(said))).toEqual(said);
  });

  it.each([
    ["behov", "Behovet nästa år är inte angivet för ”Rum”. Vad gäller?", "Rum"],
    [
      "behov",
      "Behovet nästa år är oklart för ”Ett ”ny” rum”. Är det ja eller nej?",
      "Ett ”ny” rum",
    ],
    ["finansiering", "Behovet nästa år är oklart för ”Rum”. Är det ja eller nej?", null],
    ["behov", "Vad är behovet?", null],
  ])("%s: %s", (topic, text, activity) => {
    expect(activityAsked({ topic, text })).toBe(activity);
  });
});
