import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionHead } from "./papers.ts";

const read = (text: string) => readDecision(`${decisionHead}2. ${text}\n`);
const potsIn = (text: string) => read(text).pots.map(({ purpose, holder }) => [purpose, holder]);
const rowsIn = (text: string) =>
  read(text)
    .rows.slice(1)
    .map(({ activity }) => activity);

describe("words above a list by which those whom it names distribute further", () => {
  const items = "\n\n- kurser i vården, 900 tkr, vårdchefen\n- ny teknik, 400 tkr, IT-chefen\n";

  it.each([
    "Därutöver avsätts medel som respektive chef fördelar vidare inom sitt område:",
    "Därutöver avsätts medel som varje chef får fördela inom sin verksamhet:",
    "Nedanstående befattningshavare disponerar följande belopp:",
    "Följande medel ställs till respektive chefs förfogande:",
    "Följande medel får användas efter respektive chefs beslut:",
    "Därutöver får följande chefer belopp att fördela:",
    "Inom sina områden fördelar respektive chef följande belopp:",
    "Medel som angiven befattningshavare beslutar om:",
    "Därutöver avsätts medel som chefen för respektive område råder över:",
    "Därutöver avsätts följande medel, som den angivna chefen disponerar:",
    "Medel till fördelning av respektive chef:",
    "Följande belopp fördelas i nästa led av den chef som anges:",
    "Därutöver avsätts medel där respektive chef beslutar om fördelningen:",
    "Följande summor anförtros nedan angivna chefer att fördela:",
  ])("makes pots: %s", (lead) => {
    expect(potsIn(lead + items)).toEqual([
      ["kurser i vården", "vårdchefen"],
      ["ny teknik", "IT-chefen"],
    ]);
    expect(read(`${lead}${items}\nTillsammans blir det 1 300 tkr.`).statedTotals).toEqual([
      { of: "pots", statedKr: 1_300_000, computedKr: 1_300_000 },
    ]);
  });

  it.each([
    "Följande insatser får medel, som ansvarig chef följer upp:",
    "Följande insatser beviljas medel, som regiondirektören fördelar enligt nedan:",
    "Medel som regiondirektören härmed fördelar:",
    "Av de medel som nämnden fördelar får följande insatser stöd:",
    "Följande insatser får medel som respektive chef svarar för:",
    "Följande chefer får medel till sina projekt:",
    "Följande insatser får medel. Respektive chef beslutar om anställningar:",
  ])("leaves rows: %s", (lead) => {
    expect(rowsIn(lead + items)).toEqual(["kurser i vården", "ny teknik"]);
    expect(potsIn(lead + items)).toEqual([]);
  });
});

describe("a point of a proposal above a table by which those whom it names distribute further", () => {
  const table =
    "| Ändamål | Kronor | Till |\n| Kurser | 900 000 | Vårdchefen |\n| Teknik | 400 000 | IT-chefen |\n| Totalt | 1 300 000 | |\n";
  const readPoint = (point: string) =>
    readDecision(
      `Norrby kommun\nTjänsteskrivelse\n2025-02-10\n\nFörslag till beslut\n\nKommunstyrelsen beslutar\n\n1. att fördela 175 000 kronor till läxhjälp, ansvarig Petra Nyman, och\n\n2. ${point}\n\n${table}`,
    );

  it.each([
    "att i övrigt fördela medlen enligt följande, där respektive befattningshavare beslutar om den närmare användningen",
    "att i övrigt fördela medlen enligt följande, där angiven chef beslutar om medlens närmare användning",
    "att i övrigt fördela medlen enligt nedan, varvid varje chef bestämmer över den slutliga fördelningen",
    "att därutöver fördela medel enligt tabellen, där berörd chef beslutar om vidare fördelning",
    "att i övrigt fördela medlen enligt följande, där den chef som anges beslutar om den exakta användningen",
  ])("makes proposed pots: %s", (point) => {
    const { rows, pots, statedTotals, questions, proposalsOnly } = readPoint(point);
    expect(pots).toEqual([
      { purpose: "Kurser", amountKr: 900_000, holder: "Vårdchefen", proposed: true },
      { purpose: "Teknik", amountKr: 400_000, holder: "IT-chefen", proposed: true },
    ]);
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([175_000]);
    expect(statedTotals).toEqual([{ of: "pots", statedKr: 1_300_000, computedKr: 1_300_000 }]);
    expect(questions.filter((one) => /^(?:läsning|summa)/.test(one))).toEqual([]);
    expect(proposalsOnly).toBe(true);
  });

  it.each([
    "att i övrigt fördela medlen enligt följande, där respektive chef beslutar om den närmare bemanningen",
    "att i övrigt fördela medlen enligt följande, där respektive chef ansvarar för den närmare användningen",
    "att i övrigt fördela medlen enligt följande, där respektive chef redovisar den närmare användningen",
    "att i övrigt fördela medlen enligt följande, där kommunstyrelsen beslutar om den närmare användningen",
    "att i övrigt fördela medlen enligt följande",
  ])("leaves rows: %s", (point) => {
    const { rows, pots } = readPoint(point);
    expect(pots).toEqual([]);
    expect(rows.map(({ amountKr }) => amountKr).toSorted((a, b) => a - b)).toEqual([
      175_000, 400_000, 900_000,
    ]);
  });
});

describe("what one line gives to those who distribute further", () => {
  it.each([
    "Medel som respektive chef fördelar: kurser 900 tkr (vårdchefen) och teknik 400 tkr (IT-chefen).",
    "Medel till respektive chefs förfogande: 900 tkr till kurser, vårdchefen, och 400 tkr till teknik, IT-chefen.",
  ])("is pots behind its own lead: %s", (text) => {
    expect(potsIn(text)).toEqual([
      ["kurser", "vårdchefen"],
      ["teknik", "IT-chefen"],
    ]);
  });

  it("comes to the amount of that lead", () => {
    const found = read(
      "Därutöver avsätts 1 300 tkr som respektive chef fördelar: 900 tkr till kurser, vårdchefen, och 400 tkr till teknik, IT-chefen.",
    );
    expect(found.pots.map(({ amountKr }) => amountKr)).toEqual([900_000, 400_000]);
    expect(found.statedTotals).toEqual([
      { of: "pots", statedKr: 1_300_000, computedKr: 1_300_000 },
    ]);
    expect(found.questions.filter((one) => /^(?:läsning|summa)/.test(one))).toEqual([]);
  });

  it.each([
    "900 tkr till kurser och 400 tkr till teknik. Medlen fördelas av vårdchefen.",
    "900 tkr till kurser och 400 tkr till teknik. Vårdchefen fördelar medlen mellan enheterna.",
  ])("is all of it meant by the money: %s", (text) => {
    const holder = expect.stringMatching(/^vårdchefen$/i);
    expect(potsIn(text)).toEqual([
      ["kurser", holder],
      ["teknik", holder],
    ]);
  });

  it.each([
    "900 tkr till kurser och 400 tkr till teknik. Beloppet till teknik fördelas av vårdchefen.",
    "900 tkr till kurser, ansvarig Mona Ek, och 400 tkr till teknik. Medlen fördelas av vårdchefen.",
  ])("leaves what is not meant, or has somebody of its own: %s", (text) => {
    expect(potsIn(text)).toEqual([["teknik", "vårdchefen"]]);
    expect(rowsIn(text)).toEqual(["kurser"]);
  });
});

describe("somebody who distributes an amount among others", () => {
  it.each([
    "1 400 tkr till vikarier; medlen fördelas mellan enheterna av skolchefen.",
    "1 400 tkr avsätts till vikarier, att fördelas mellan skolorna av skolchefen.",
    "1 400 tkr avsätts till vikarier, vilka fördelas efter ansökan av skolchefen.",
    "1 400 tkr avsätts till vikarier (fördelas mellan enheterna av skolchefen).",
    "1 400 tkr avsätts till vikarier, medlen delas ut till skolorna av skolchefen.",
    "1 400 tkr fördelas mellan enheterna av skolchefen till vikarier.",
    "1 400 tkr avsätts till vikarier. Medlen fördelas bland enheterna av skolchefen.",
    "1 400 tkr avsätts till vikarier. Medlen fördelas inom förvaltningen av skolchefen.",
    "1 400 tkr avsätts till vikarier. Fördelningen mellan enheterna görs av skolchefen.",
    "1 400 tkr avsätts till vikarier. Hur medlen fördelas mellan enheterna avgör skolchefen.",
    "1 400 tkr avsätts till vikarier. Hur medlen fördelas mellan enheterna bestäms av skolchefen.",
  ])("holds a pot: %s", (text) => {
    expect(potsIn(text)).toEqual([["vikarier", "skolchefen"]]);
    expect(rowsIn(text)).toEqual([]);
    expect(read(text).assignments).toEqual([]);
  });

  it.each([
    ["1 400 tkr fördelas till utbildning av handläggare.", "utbildning av handläggare"],
    ["1 400 tkr fördelas till avlösning av enhetschefen.", "avlösning av enhetschefen"],
    ["1 400 tkr fördelas till läxhjälp i Vika under ledning av skolchefen.", "läxhjälp i Vika"],
    ["Till vikarier avsätts 1 400 tkr; medlen används av enheterna efter behov.", "vikarier"],
    ["Till vikarier avsätts 1 400 tkr. Medlen fördelas lika mellan skolorna.", "vikarier"],
  ])("is not everybody who is named: %s", (text, activity) => {
    expect(potsIn(text)).toEqual([]);
    expect(rowsIn(text)).toEqual([activity]);
  });
});
