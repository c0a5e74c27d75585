import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (cell: string, point = ""): string =>
  [
    "Regionstyrelsen",
    "Protokoll 2025-03-18",
    "§ 52",
    "RS/64/2025",
    "Beslut",
    "1. Bidraget 14 320 000 kr används enligt tabellen.",
    "",
    "Insats\tAnsvarig chef\tKr",
    "Mottagning på nätet\tPetra Påhitt\t2 480 000",
    "Brukarstyrda platser\tKalle Låtsas\t4 150 000",
    "Utbildning\tPetra Påhitt\t1 190 000",
    `${cell}\t6 500 000`,
    "",
    point,
  ].join("\n");

describe("a pot among the rows of a table", () => {
  it.each([
    [
      "Regiondirektören, att fördela på insatser för barn\t–",
      "insatser för barn",
      "Regiondirektören",
    ],
    [
      "Regiondirektören för fördelning till insatser för barn\t–",
      "insatser för barn",
      "Regiondirektören",
    ],
    [
      "Insatser för barn, att fördelas av regiondirektören\t–",
      "Insatser för barn",
      "regiondirektören",
    ],
    [
      "Insatser för barn (fördelas av regiondirektören)\t–",
      "Insatser för barn",
      "regiondirektören",
    ],
    ["Insatser för barn – regiondirektören fördelar\t–", "Insatser för barn", "regiondirektören"],
    ["Pott till regiondirektören: insatser för barn\t–", "insatser för barn", "regiondirektören"],
    ["Regiondirektörens pott för insatser för barn\t–", "insatser för barn", "Regiondirektören"],
    [
      "Till regiondirektörens förfogande för insatser för barn\t–",
      "insatser för barn",
      "regiondirektören",
    ],
    ["Insatser för barn\tRegiondirektören (fördelar)", "Insatser för barn", "Regiondirektören"],
    [
      "Insatser för barn\tRegiondirektören, för fördelning",
      "Insatser för barn",
      "Regiondirektören",
    ],
  ])("is read by the row's own words: %s", (cell, purpose, holder) => {
    const read = readDecision(minutes(cell));

    expect(read.pots).toMatchObject([{ purpose, holder, amountKr: 6_500_000 }]);
    expect(read.rows).toHaveLength(3);
    expect(read.undistributedKr).toBe(0);
  });

  it.each([
    "Insatser för barn\tRegiondirektören",
    "Beslutsstöd i vården\tAnna Ek",
    "Ansvarsfördelning mellan enheter\t–",
    "Utdelning av hjälpmedel\tHjälpmedelschefen",
  ])("is none where the row only names who answers: %s", (cell) => {
    expect(readDecision(minutes(cell)).pots).toEqual([]);
  });

  it.each([
    ["Insatser för barn\t–", "2. Regiondirektören får rätt att fördela posten 6 500 000 kr."],
    ["Insatser för barn\t–", "2. Raden om 6 500 000 kr i tabellen disponeras av regiondirektören."],
    [
      "Regiondirektören, att fördela på insatser för barn\t–",
      "2. Regiondirektören bemyndigas att fördela summan 6 500 000 kr enligt tabellen.",
    ],
  ])("is one where a point hands on what the table gives: %s / %s", (cell, point) => {
    const read = readDecision(minutes(cell, point));

    expect(read.pots).toMatchObject([{ amountKr: 6_500_000 }]);
    expect(read.pots[0]?.holder?.toLowerCase()).toBe("regiondirektören");
    expect(read.pots[0]?.purpose.toLowerCase()).toBe("insatser för barn");
    expect(read.undistributedKr).toBe(0);
  });
});

it("leaves a pot of its own beside a row of the same amount", () => {
  const point = "2. Regiondirektören disponerar 6 500 000 kr som reserv.";
  const read = readDecision(minutes("Insatser för barn\t–", point));

  expect(read.rows).toHaveLength(4);
  expect(read.pots).toMatchObject([{ purpose: "reserv", amountKr: 6_500_000 }]);
});

const holdersOwn = (opening: string): string =>
  [
    "HR-direktörens beslut",
    "2024-06-13",
    "RS/2024/00519",
    "Beslut om pott: Attraktiv arbetsgivare",
    opening,
    "Av potten får:",
    "a. Läkarprogrammet, 420 tkr. Ansvarig är Ingemar Påhitt.",
    "b. Friskvård, 165 tkr. Ansvarig är Solveig Låtsas.",
    "Camilla Roosberg",
    "HR-direktör",
  ].join("\n");

describe("the decider's own pot", () => {
  it.each([
    "Härmed fördelas 1 800 tkr som HR-direktören disponerar för att göra regionen till en attraktiv arbetsgivare.",
    "Regiondirektören har ställt 1 800 tkr till HR-direktörens förfogande för att fördelas till arbetsmiljö.",
  ])("is what is divided and no gift: %s", (opening) => {
    const read = readDecision(holdersOwn(opening));

    expect(read.pots).toEqual([]);
    expect(read.rows).toHaveLength(2);
    expect(read.frame?.amountKr).toBe(1_800_000);
    expect(read.undistributedKr).toBe(1_215_000);
  });

  it("is a gift where it stands beside the others, within a larger frame", () => {
    const read = readDecision(
      holdersOwn("Av statsbidraget på 3 000 tkr disponerar HR-direktören 800 tkr för arbetsmiljö."),
    );

    expect(read.frame?.amountKr).toBe(3_000_000);
    expect(read.rows).toHaveLength(2);
  });
});

describe("an amount behind what it is drawn on", () => {
  it.each([
    "Därför fördelar jag ur potten 300 tkr till kvällsöppet, där Rut Engvall ansvarar för arbetet.",
    "Jag anvisar av medlen 300 tkr till kvällsöppet, och här leder Rut Engvall arbetet.",
  ])("is given where the verb stands before: %s", (sentence) => {
    const paper = ["Delegationsbeslut", "2024-06-13", "Beslut", sentence, "Rut Låtsas", "HR-chef"];

    expect(readDecision(paper.join("\n")).rows).toMatchObject([
      { activity: "kvällsöppet", responsible: "Rut Engvall", amountKr: 300_000 },
    ]);
  });
});
