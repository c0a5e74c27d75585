import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf, notesWith } from "./papers.ts";

const tasksIn = (text: string) =>
  readDecision(text).assignments.map(({ owner, what, deadline, condition }) => [
    owner,
    what,
    typeof deadline === "string" ? deadline : "?",
    condition,
  ]);
const inNotes = (sentence: string) => tasksIn(notesWith(`2. Blanketten\n\n${sentence}`));

describe("a task in notes that a condition leads in", () => {
  it.each([
    "Om styrgruppen godkänner principen",
    "Om det blir pengar över",
    "Om styrgruppen inte säger något annat",
    "Ifall ingen annan anmäler sig",
    "Förutsatt att chefen säger ja",
    "Givet att staten förlänger bidraget",
    "Under förutsättning att pengarna kommer",
    "I den mån pengarna räcker",
    "Om Pontus kontaktar facken",
    "Såvida inte facken säger nej",
    "När rapporten är klar",
    "Så snart lokalen är på plats",
    "Skulle pengarna räcka",
  ])("waits for it, with a comma and without: %s", (lead) => {
    for (const who of ["Åsa", "Åsa Hjelm", "HR-direktören"])
      for (const comma of ["", ","])
        expect(inNotes(`${lead}${comma} tar ${who} fram en ny blankett till mars.`)).toEqual([
          [who, "ta fram en ny blankett", "2024-03", lead],
        ]);
  });
});

describe("a task in notes that a time or a clause leads in", () => {
  it.each([
    ["När alla har svarat sammanställer Åsa svaren till mars.", "sammanställa svaren", "2024-03"],
    ["Innan vi ses igen går Åsa igenom listan.", "gå igenom listan", "?"],
    ["Efter mötet i mars återkommer Åsa med en blankett.", "återkomma med en blankett", "2024-03"],
    ["Till nästa möte ser Åsa över listan.", "se över listan", "?"],
    ["Till mötet i mars ser Åsa över listan.", "se över listan", "2024-03"],
    ["Senast den 15 mars skickar Åsa ut listan.", "skicka ut listan", "2024-03"],
    ["Före sommaren gör Åsa klart blanketten.", "göra klart blanketten", "?"],
    ["Medan Pontus är ledig sköter Åsa listan till mars.", "sköta listan", "2024-03"],
    ["För att komma vidare bjuder Åsa in facken i mars.", "bjuda in facken", "2024-03"],
    [
      "Tillsammans med facken tar Åsa fram en blankett till mars.",
      "ta fram en blankett",
      "2024-03",
    ],
    ["Senast den 15 mars ska Åsa skicka ut listan.", "skicka ut listan", "2024-03"],
    ["Om två veckor skickar Åsa ut listan.", "skicka ut listan", "?"],
  ])("is active: %s", (sentence, what, deadline) => {
    expect(inNotes(sentence)).toEqual([["Åsa", what, deadline, null]]);
  });

  it("goes to each of those who are named behind the verb", () => {
    expect(inNotes("Till mars tar Åsa och Pontus fram en blankett.")).toEqual([
      ["Åsa", "ta fram en blankett", "2024-03", null],
      ["Pontus", "ta fram en blankett", "2024-03", null],
    ]);
  });

  it("leaves alone who is asked for something", () => {
    expect(inNotes("Åsa Hjelm kontaktar Pontus Rehn om lokal till mars.")).toEqual([
      ["Åsa Hjelm", "kontakta Pontus Rehn om lokal", "2024-03", null],
    ]);
  });

  it.each([
    "När rapporten var klar tog Åsa fram en blankett.",
    "Om Åsa hinner blir det en blankett i mars.",
    "I mars går Åsa på föräldraledighet.",
    "Efter lunch berättar Åsa om läget i mars.",
    "Under mötet frågar Åsa om det blir pengar i mars.",
    "Till nästa möte vill Åsa ha en ny lokal.",
    "Om staten förlänger bidraget tycker Åsa att vi ska bygga i mars.",
    "Enligt Åsa tar kommunen fram en plan till mars.",
    "I dag arbetar Åsa med listan.",
    "Hittills har Åsa tagit fram tre blanketter.",
    "När tar Åsa fram en blankett till mars?",
  ])("is none where nobody takes it on: %s", (sentence) => {
    expect(inNotes(sentence)).toEqual([]);
  });
});

describe("a task in a decision that something leads in", () => {
  const inDecision = (sentence: string) =>
    tasksIn(decisionOf(`1. Till skolan fördelas 500 000 kr.\n\n2. ${sentence}`));

  it.each([
    [
      "Om nämnden godkänner planen tar HR-direktören fram ett förslag till maj.",
      ["HR-direktören", "ta fram ett förslag", "2025-05", "Om nämnden godkänner planen"],
    ],
    [
      "När rapporten är klar redovisar Petra Lund den för nämnden i september.",
      ["Petra Lund", "redovisa den för nämnden", "2025-09", null],
    ],
    [
      "Till oktober tar chefen för nära vård fram en plan.",
      ["chefen för nära vård", "ta fram en plan", "2025-10", null],
    ],
    [
      "Under förutsättning att staten betalar genomför Petra Lund en upphandling i oktober.",
      [
        "Petra Lund",
        "genomföra en upphandling",
        "2025-10",
        "Under förutsättning att staten betalar",
      ],
    ],
  ])("is read: %s", (sentence, task) => {
    expect(inDecision(sentence)).toEqual([task]);
  });

  it.each([
    "Under 2025 ansvarar HR-direktören för utbildningen.",
    "Om medlen inte räcker beslutar HR-direktören om en ny fördelning.",
    "I maj lämnade HR-direktören en rapport.",
    "När bidraget har betalats ut informerar ekonomichefen verksamheterna.",
  ])("is none where somebody is only trusted or tells: %s", (sentence) => {
    expect(inDecision(sentence)).toEqual([]);
  });
});
