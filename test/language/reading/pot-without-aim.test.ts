import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (lines: string) =>
  readDecision(
    `Delegationsbeslut\n2019-05-15\nRS/318/2019\n\nRegionstyrelsen beslutade 2019-04-10 § 50 att regiondirektören får fördela 3 600 000 kr.\n\nBeslut\n${lines}\n\nEva Ek\nRegiondirektör\n`,
  );

describe("a pot of which nothing says what it is for", () => {
  it.each([
    "- 500 tkr till HS-direktören för fördelning",
    "- 500 tkr till HS-direktören för fördelning efter behov",
    "- Till HS-direktören för fördelning: 500 tkr",
    "- Till HS-direktören för fördelning vid behov: 500 tkr",
    "- HS-direktören (för fördelning): 500 tkr",
    "- Pott HS-direktören: 500 tkr",
    "HS-direktören får 500 tkr att fördela efter behov",
    "1. HS-direktören får besluta om resterande 500 tkr.",
    "1. HS-direktören får fördela resterande 500 tkr.",
    "Kvarvarande 500 tkr disponeras av HS-direktören.",
  ])("goes to who distributes it, and is asked about: %s", (line) => {
    const { pots, rows, questions } = decided(line);
    expect(rows).toEqual([]);
    expect(pots.map(({ holder, amountKr }) => [holder, amountKr])).toEqual([
      ["HS-direktören", 500_000],
    ]);
    expect(questions.filter((one) => one.includes("Vad ska HS-direktören fördela"))).toHaveLength(
      1,
    );
  });

  it("stands among rows, under the words that lead them", () => {
    const { pots, rows, undistributedKr } = decided(
      "3 600 000 kr fördelas enligt följande:\n- Medicinkliniken 900 tkr\n- Till HS-direktören för fördelning efter behov: 500 tkr",
    );
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([900_000]);
    expect(pots.map(({ holder }) => holder)).toEqual(["HS-direktören"]);
    expect(undistributedKr).toBe(2_200_000);
  });
});

describe("a need of next year", () => {
  it.each([
    ["Vulvamottagning: 900 000 kr (behov kvarstår 2020)", "ja"],
    ["Vulvamottagning: 900 000 kr, behov kvarstår 2020", "ja"],
    ["Vulvamottagning: 900 000 kr (fortsatt behov 2020)", "ja"],
    ["Vulvamottagning: 900 000 kr (behövs inte 2020)", "nej"],
    ["Vulvamottagning: 900 000 kr", "ej angivet"],
  ])("is read beside its money: %s", (line, need) => {
    const { rows, undistributedKr } = decided(
      `3 600 000 kr fördelas så här:\na) Barnmorskor, kvinnokliniken: 2 000 000 kr\nb) ${line}`,
    );
    expect(rows.map(({ amountKr, needNextYear }) => [amountKr, needNextYear])).toEqual([
      [2_000_000, "ej angivet"],
      [900_000, need],
    ]);
    expect(undistributedKr).toBe(700_000);
  });
});

it("closes the brackets of a name from which the one who answers is taken", () => {
  const { rows } = decided(
    "att fördela\n  3 100 tkr till barn- och utbildningsnämnden (modersmål, ansvarig skolchefen)",
  );
  expect(rows.map(({ activity, responsible }) => [activity, responsible])).toEqual([
    ["barn- och utbildningsnämnden (modersmål)", "skolchefen"],
  ]);
});

describe("tasks in notes", () => {
  const tasksOf = (line: string) =>
    readDecision(
      `Minnesanteckningar från ledningsgruppen 12 april 2018\n\nDeltagare: Regiondirektör Ulf Berg, HR-direktör Mona Sjö, ekonomidirektör Per Hall, IT-chef Lina Wik\n\nBeslut och uppdrag\n${line}\n`,
    ).assignments;

  it("are of each of two who are named by their first names", () => {
    const tasks = tasksOf("Per och Lina får i uppdrag att ta fram en kalkyl, klart i maj.");
    expect(tasks.map(({ owner, deadline }) => [owner, deadline])).toEqual([
      ["Per", "2018-05"],
      ["Lina", "2018-05"],
    ]);
  });

  it("are one where a unit is called after two fields", () => {
    const tasks = tasksOf("Kultur och Fritid får i uppdrag att ta fram en kalkyl till maj.");
    expect(tasks.map(({ owner }) => owner)).toEqual(["Kultur och Fritid"]);
  });

  it("keep the word before their time whole", () => {
    const [task] = tasksOf("Mona stämmer av med ekonomi före påsk.");
    expect(task?.what).toBe("stämma av med ekonomi");
    expect(task?.deadline).toEqual({ question: expect.stringContaining("”före påsk”") });
  });
});
