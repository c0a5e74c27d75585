import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const rowOf = (words: string) =>
  readDecision(
    `Delegationsbeslut\n2024-05-14\nDnr RS 2024/9\n\nBeslut\n\nMedlen fördelas så här:\n${words}\n\nAnna Falk\nhälsodirektör\n`,
  ).rows.map(({ activity, responsible }) => [activity, responsible]);

describe("whom an amount goes to, beside what it is for", () => {
  it.each([
    ["- 300 000 kr till ambulansen för nya bårar", "nya bårar", "ambulansen"],
    ["- 300 000 kr till tandhälsan för tidiga besök", "tidiga besök", "tandhälsan"],
    ["- 300 000 kr till Kalix sjukhus för ändrade scheman", "ändrade scheman", "Kalix sjukhus"],
    [
      "- 300 000 kr till Norra lasarettet för ändrade scheman",
      "ändrade scheman",
      "Norra lasarettet",
    ],
    ["- 300 000 kr till ögonkliniken Piteå för diktering", "diktering", "ögonkliniken Piteå"],
    ["- 300 000 kr till BUP Boden: läsgrupper", "läsgrupper", "BUP Boden"],
    [
      "- 300 000 kr till rehabiliteringen i Gällivare: anhörigstöd",
      "anhörigstöd",
      "rehabiliteringen i Gällivare",
    ],
    [
      "- 300 000 kr till BUP Boden för unga med oro: läsgrupper",
      "unga med oro: läsgrupper",
      "BUP Boden",
    ],
    [
      "- 300 000 kr ges till Norrlandskliniken för projektet Trygg natt",
      "Trygg natt",
      "Norrlandskliniken",
    ],
    ["300 000 kr går till logopedin för nya hjälpmedel.", "nya hjälpmedel", "logopedin"],
  ])("is told apart by how the words stand: %s", (words, activity, who) => {
    expect(rowOf(words)).toEqual([[activity, who]]);
  });

  it.each([
    "kurser för chefer",
    "utbildningen för chefer",
    "handledningen för nya chefer",
    "arbetet för bättre hälsa",
    "lokalerna för unga",
    "vården för äldre",
    "hyran för lokaler",
    "kurser: handledning",
    "Projekt Norrsken för unga",
    "kliniken för nya team",
    "Våga fråga för unga",
  ])("is nobody where the words behind are the activity itself: %s", (words) => {
    expect(rowOf(`- 300 000 kr till ${words}`)).toEqual([[words, null]]);
  });
});

describe("a clause that is broken behind whom it is about", () => {
  it("goes on with the place on the next line", () => {
    expect(
      rowOf(
        "Jag beslutar att kirurgen får 500 000 kr till surfplattor, att ögonkliniken\nPiteå får 400 000 kr till diktering och att rehab får 300 000 kr till filmer.",
      ),
    ).toEqual([
      ["surfplattor", "kirurgen"],
      ["diktering", "ögonkliniken Piteå"],
      ["filmer", "rehab"],
    ]);
  });
});

describe("those who get several decisions", () => {
  it.each([
    "Besluten skickas till",
    "Dessa beslut sänds till",
    "Besluten ska gå till",
    "Utdragen skickas till",
    "Paragraferna ska sändas till",
  ])("stand below: %s", (heading) => {
    const { dispatchTo } = readDecision(
      `Delegationsbeslut\n2024-05-14\n\nBeslut\nTill simskola fördelas 300 000 kr.\n\n${heading}\n- HR-direktören för genomförande\n- Norra lasarettet för kännedom\n`,
    );
    expect(dispatchTo).toEqual(["HR-direktören", "Norra lasarettet"]);
  });
});
