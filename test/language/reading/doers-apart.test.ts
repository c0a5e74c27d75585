import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf, notesWith } from "./papers.ts";

const tasksIn = (text: string) =>
  readDecision(text).assignments.map(({ owner, what, body, deadline }) => [
    owner,
    what,
    body,
    typeof deadline === "string" ? deadline : "?",
  ]);
const tasksOf = (words: string) => tasksIn(decisionOf(words));

describe("several who each do something, in one sentence", () => {
  it.each([
    [
      "Eva Alm redogör för besöken i regionstyrelsen i oktober och Bo Ek för avgifterna i november.",
      [
        ["Eva Alm", "redogöra för besöken i regionstyrelsen", "Regionstyrelsen", "2025-10"],
        ["Bo Ek", "redogöra för avgifterna i regionstyrelsen", "Regionstyrelsen", "2025-11"],
      ],
    ],
    [
      "Eva Alm redogör för besöken och ekonomichefen för avgifterna i regionstyrelsen i november.",
      [
        ["Eva Alm", "redogöra för besöken i regionstyrelsen", "Regionstyrelsen", "2025-11"],
        [
          "ekonomichefen",
          "redogöra för avgifterna i regionstyrelsen",
          "Regionstyrelsen",
          "2025-11",
        ],
      ],
    ],
    [
      "HR-chefen tar fram en plan, medan IT-chefen byter system senast i november.",
      [
        ["HR-chefen", "ta fram en plan", null, "?"],
        ["IT-chefen", "byta system", null, "2025-11"],
      ],
    ],
    [
      "att HR-chefen tar fram en plan till maj och att IT-chefen byter system senast i november.",
      [
        ["HR-chefen", "ta fram en plan", null, "2025-05"],
        ["IT-chefen", "byta system", null, "2025-11"],
      ],
    ],
    [
      "HR-chefen redogör för planen i regionstyrelsen i maj, IT-chefen för systemen i juni och ekonomichefen för kostnaden i oktober.",
      [
        ["HR-chefen", "redogöra för planen i regionstyrelsen", "Regionstyrelsen", "2025-05"],
        ["IT-chefen", "redogöra för systemen i regionstyrelsen", "Regionstyrelsen", "2025-06"],
        ["ekonomichefen", "redogöra för kostnaden i regionstyrelsen", "Regionstyrelsen", "2025-10"],
      ],
    ],
    [
      "För kurserna gäller att Eva Alm redogör för besöken i regionstyrelsen i oktober och att Bo Ek redovisar avgifterna i november.",
      [
        ["Eva Alm", "redogöra för besöken i regionstyrelsen", "Regionstyrelsen", "2025-10"],
        ["Bo Ek", "redovisa avgifterna", null, "2025-11"],
      ],
    ],
  ])("is a task of each: %s", (words, tasks) => {
    expect(tasksOf(words)).toEqual(tasks);
  });

  it.each([
    [
      "HR-chefen tar fram en plan tillsammans med IT-chefen och återkommer till styrelsen i november.",
      ["HR-chefen"],
    ],
    [
      "HR-chefen redogör för planen och verksamhetschefen för akuten i regionstyrelsen i november.",
      ["HR-chefen"],
    ],
    ["HR-chefen och IT-chefen redovisar planen i november.", ["HR-chefen", "IT-chefen"]],
    ["HR-chefen utreder hur kurserna gått och enhetscheferna deltar till november.", ["HR-chefen"]],
  ])("is no more than is said: %s", (words, owners) => {
    expect(tasksOf(words).map(([owner]) => owner)).toEqual(owners);
  });

  it("is a task of each in notes", () => {
    expect(
      tasksIn(notesWith("2. Annat\n\nÅsa bokar en lokal och Pontus skickar kallelsen till mars.")),
    ).toEqual([
      ["Åsa", "boka en lokal", null, "2024-03"],
      ["Pontus", "skicka kallelsen", null, "2024-03"],
    ]);
  });
});

describe("whom somebody is to tell, in notes", () => {
  it.each([
    ["Åsa informerar facken, det får bli någon gång under våren.", "informera facken", "?"],
    ["Åsa informerar facken i mars.", "informera facken", "2024-03"],
    ["Åsa påminner cheferna före jul.", "påminna cheferna", "?"],
  ])("is a task: %s", (words, what, deadline) => {
    expect(tasksIn(notesWith(`2. Annat\n\n${words}`))).toEqual([["Åsa", what, null, deadline]]);
  });

  it.each([
    "Åsa informerar om läget i mars.",
    "Åsa informerar gruppen om läget i mars.",
    "Åsa informerar facken om att lokalen är klar i mars.",
    "Åsa informerade facken i mars.",
    "Åsa undervisar under våren.",
  ])("is none where it was told at the meeting: %s", (words) => {
    expect(tasksIn(notesWith(`2. Annat\n\n${words}`))).toEqual([]);
  });
});

describe("what one is to hand in twice", () => {
  it.each([
    "Eva Alm lämnar en delrapport till nämnden i juni och en slutrapport i december.",
    "Eva Alm ska lämna en delrapport till nämnden i juni samt en slutrapport i december.",
    "Eva Alm får i uppdrag att lämna en delrapport till nämnden i juni och därefter en slutrapport i december.",
  ])("is two tasks: %s", (words) => {
    expect(tasksOf(words).map(([owner, , , deadline]) => [owner, deadline])).toEqual([
      ["Eva Alm", "2025-06"],
      ["Eva Alm", "2025-12"],
    ]);
  });

  it("is no second task of what others do", () => {
    expect(
      tasksOf("HR-chefen ska lämna en plan i maj och en ny chef anställs i juni.").length,
    ).toBe(1);
  });
});
