import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (told: string, end = "") =>
  readDecision(
    `Delegationsbeslut\n2021-06-14\nVON 2021/88\n\nNämnden har 2021-02-18 § 15 delegerat till förvaltningschefen att besluta om 6 100 tkr.\n\nBeslut\nFör kurser fördelas 6 100 tkr till HR-chefen för fördelning.\n${told}\n\nYlva Borg\nförvaltningschef\n${end}`,
  );

describe("what somebody hands in by a time, told in the present where it is decided", () => {
  it.each([
    ["Enhetschefen lämnar en delrapport i september.", "Enhetschefen", "lämna en delrapport"],
    [
      "\nIT-chefen lämnar en delrapport till förvaltningschefen i september.",
      "IT-chefen",
      "lämna en delrapport till förvaltningschefen",
    ],
    [
      "Enhetschef bemanning lämnar en skriftlig redovisning i september.",
      "Enhetschef bemanning",
      "lämna en skriftlig redovisning",
    ],
    ["Enhetschefen skickar underlaget i september.", "Enhetschefen", "skicka underlaget"],
  ])("is a task: %s", (sentence, owner, what) => {
    expect(decided(sentence).assignments.map((one) => [one.owner, one.what, one.deadline])).toEqual(
      [[owner, what, "2021-09"]],
    );
  });
});

describe("receivers", () => {
  it.each(["Beslutet skickas till", "Kopia till", "Sändlista"])(
    "are named by one word too, right below “%s”",
    (head) => {
      expect(decided("", `\n${head}\nEkonomi\nHR-chefen\n`).dispatchTo).toEqual([
        "Ekonomi",
        "HR-chefen",
      ]);
    },
  );

  it("end where the adjustment of the minutes is told", () => {
    const { dispatchTo } = decided(
      "",
      "\nSkickas till\nEkonomienheten\n\nJustering 2021-06-20 anslagen\n",
    );
    expect(dispatchTo).toEqual(["Ekonomienheten"]);
  });
});

it("reads items that are marked A1. and A2.", () => {
  const { rows } = decided("A1. Operation: 900 tkr\nA2. Ögonsjukvård: 200 tkr");
  expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual([
    ["Operation", 900_000],
    ["Ögonsjukvård", 200_000],
  ]);
});

describe("tasks in notes", () => {
  const tasksOf = (text: string) =>
    readDecision(
      `Minnesanteckningar\nSamverkansgrupp 2022-10-11\nNärvarande: Eva Ek, Bo Al, Siv Ros\n\n${text}\n`,
    ).assignments.map(({ owner, what, deadline }) => [
      owner,
      what,
      typeof deadline === "string" ? deadline : null,
    ]);

  it.each([
    ["Eva ska senast den 14 oktober skicka statistik till ekonomi.", "Eva", "2022-10"],
    ["Eva Ek ska före den 14 oktober skicka statistik till ekonomi.", "Eva Ek", "2022-10"],
    ["Eva ska snarast skicka statistik till ekonomi.", "Eva", null],
  ])("are read with their time before the verb: %s", (sentence, owner, month) => {
    expect(tasksOf(sentence)).toEqual([[owner, "skicka statistik till ekonomi", month]]);
  });

  it("are of those with the shortest names too", () => {
    expect(tasksOf("Att göra\n* Lokal - Bo - 1 december\n* Inbjudan - Siv - snarast")).toEqual([
      ["Bo", "lokal", "2022-12"],
      ["Siv", "inbjudan", null],
    ]);
  });
});

describe("tasks of two who are named with an initial", () => {
  const tasksOf = (text: string) =>
    readDecision(
      `Anteckningar\nPlaneringsmöte\nDatum: 17 maj 2022\nDeltagare: Lotta S, Kim B, Rania A, Per-Olof H\n\nAtt göra\n${text}\n`,
    ).assignments.map(({ owner, what, deadline }) => [
      owner,
      what,
      typeof deadline === "string" ? deadline : null,
    ]);

  it.each([
    ["Rania A + Per-Olof H", ["Rania A", "Per-Olof H"]],
    ["Rania/Kim", ["Rania", "Kim"]],
    ["Rania & Kim", ["Rania", "Kim"]],
  ])("are each one's, and none of the one above: %s", (named, owners) => {
    const tasks = tasksOf(`Lotta S: uppdatera budgeten\n${named}: planera mötet, klart i augusti`);
    expect(tasks).toEqual([
      ["Lotta S", "uppdatera budgeten", null],
      ...owners.map((owner) => [owner, "planera mötet", "2022-08"]),
    ]);
  });
});

it("keeps the whole word of a time that is put together", () => {
  const [task] = decided(
    "Ekonomichefen ska redovisa utfallet i samband med årsbokslutet.",
  ).assignments;
  expect(task?.what).toBe("redovisa utfallet");
  expect(task?.deadline).toEqual({ question: expect.stringContaining("årsbokslut") });
});

describe("a decision without a heading of its own", () => {
  const read = readDecision(
    "Beslut om fördelning av medel enligt delegation\n\nDelegat: ekonomidirektör Kaj Holm\nDatum: 5 februari 2021\nDiarienummer: RS 2021-88\n\nFöljande belopp fördelas:\n  E-tjänster för patienter, 2,4 mnkr, IT-avdelningen\n  Utbildning, 0,75 mnkr, HR-avdelningen\n\nAnmäls till regionstyrelsen 2021-03-02\n",
  );

  it("is reported where its last line says so", () => {
    expect(read.notice).toEqual({ body: "Regionstyrelsen", month: "2021-03" });
  });

  it("names the unit behind an amount as the one that answers", () => {
    expect(read.rows.map(({ activity, responsible }) => [activity, responsible])).toEqual([
      ["E-tjänster för patienter", "IT-avdelningen"],
      ["Utbildning", "HR-avdelningen"],
    ]);
  });
});

it("knows an HR partner as a position", () => {
  const { assignments } = decided("HR-partnerna redovisar effekterna för nämnden i november 2021.");
  expect(assignments.map(({ owner, deadline }) => [owner, deadline])).toEqual([
    ["HR-partnerna", "2021-11"],
  ]);
});
