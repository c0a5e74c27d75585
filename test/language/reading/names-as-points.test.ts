import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const notes = (lead: string, ...points: string[]): string =>
  [
    "Minnesanteckningar\n\nSamtal mellan Kulturutskottet och museerna 2021-09-14\n",
    "Närvarande: Karin Ask museichef, Nils Rosén museichef, Ylva Sandin ekonom\n",
    "Öppettider\n\nMuseerna berättade om sommaren. Besöken ökade.\n",
    lead,
    ...points,
    "\nÖvrigt\n\nNästa samtal hålls under våren.\n",
  ].join("\n");
const tasksOf = (text: string) =>
  readDecision(text).assignments.map(({ owner, what, body, deadline }) => [
    owner,
    what,
    body,
    typeof deadline,
  ]);
const counts = ["Karin Ask", "räkna besökarna varje dag", "Kulturutskottet", "string"];
const lists = ["Karin Ask", "skriva en lista över frågor", null, "object"];
const writes = ["Nils Rosén", "skriva en rapport", "Kulturutskottet", "string"];

describe("names as points, with what each of them does below in the present", () => {
  it.each([
    ["1. Karin Ask\n", "a.", "\n2. Nils Rosén\n"],
    ["1. Karin Ask:", "–", "2. Nils Rosén:"],
    ["1) Karin Ask", "a)", "2) Nils Rosén"],
    ["- Karin Ask", "a.", "- Nils Rosén"],
  ])("%j above %j", (first, mark, second) => {
    const text = notes(
      "Utskottet kom överens med museerna om följande:\n",
      first,
      `${mark} räknar besökarna varje dag till utskottets möte i februari`,
      `${mark} skriver en lista över frågor.`,
      second,
      `${mark} skriver en rapport till utskottets möte i mars.`,
    );
    expect(tasksOf(text)).toEqual([counts, lists, writes]);
  });

  it.each([
    "Vi kom överens med museerna om följande:",
    "Mötet enades om följande:",
    "Parterna är överens om:",
  ])("and beside them one that is a sentence by itself: %s", (lead) => {
    const text = notes(
      `${lead}\n`,
      "1. Karin Ask",
      "a. räknar besökarna varje dag till Kulturutskottets möte i februari",
      "2. Nils Rosén skriver en rapport till Kulturutskottets möte i mars.",
    );
    expect(tasksOf(text)).toEqual([counts, writes]);
  });
});

describe("what only looks like it is not read so", () => {
  it("those who were there, and what each of them told", () => {
    const points = [
      "1. Karin Ask",
      "a. är museichef sedan i mars",
      "2. Nils Rosén",
      "a. har varit sjuk",
    ];
    expect(tasksOf(notes("Deltagarna presenterade sig:\n", ...points))).toEqual([]);
  });

  it("a point that names nobody", () => {
    const points = ["1. Öppna Hus", "a. växer varje år", "2. Sommarens Kurser", "a. fyller museet"];
    expect(tasksOf(notes("Vi talade om följande:\n", ...points))).toEqual([]);
  });

  it("an amount below a name is money, and no task", () => {
    const points = [
      "1. Karin Ask",
      "a. får 200 000 kr till kurser",
      "b. söker 90 000 kr till läger",
    ];
    expect(tasksOf(notes("Mötet enades om följande:\n", ...points))).toEqual([]);
  });
});
