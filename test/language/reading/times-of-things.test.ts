import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (decision: string, before = "") =>
  readDecision(
    `Region Vik\nDelegationsbeslut\n2023-03-14\nRS/77/2023\n\nLokaler\n\nÄrendebeskrivning\n\nRegionen hyr många lokaler.\n\n${before}Beslut\n\n${decision}\n\nBo Ek\nRegiondirektör\n`,
  );
const task = (decision: string) => {
  const { assignments } = read(decision);
  expect(assignments).toHaveLength(1);
  return assignments[0];
};

describe("a time of what the task is about", () => {
  it.each([
    "IT-chefen ska gå igenom de avtal som löper ut före 2026 och redovisa dem för regionstyrelsen i november 2023.",
    "IT-chefen ska gå igenom de avtal som upphör i december 2024 och redovisa dem för regionstyrelsen i november 2023.",
    "IT-chefen ska gå igenom de projekt som har fått stöd under 2022 och redovisa dem för regionstyrelsen i november 2023.",
    "IT-chefen ska gå igenom de system som köptes in före 2019 och redovisa dem för regionstyrelsen i november 2023.",
    "IT-chefen ska gå igenom lokaler byggda före 1980 och redovisa dem för regionstyrelsen i november 2023.",
  ])("is not when it is to be done: %s", (decision) => {
    expect(task(decision)?.deadline).toBe("2023-11");
    expect(task(decision)?.what).toMatch(/^gå igenom .* och redovisa dem/);
  });

  it("leaves a task without a time to be asked about", () => {
    const { deadline, what } = task("IT-chefen ska gå igenom lokaler byggda före 1980.") ?? {};
    expect(what).toBe("gå igenom lokaler byggda före 1980");
    expect(deadline).toMatchObject({ question: expect.stringContaining("När ska IT-chefen") });
  });

  it.each([
    ["IT-chefen ska lämna en rapport som redovisas i november 2023.", "2023-11"],
    ["IT-chefen ska se till att planen är genomförd i november 2023.", "2023-11"],
    ["IT-chefen ska se till att lokalerna är byggda i november 2023.", "2023-11"],
    ["IT-chefen ska lämna en plan som är klar i november 2023.", "2023-11"],
  ])("is no time of it that says when it is done: %s", (decision, month) => {
    expect(task(decision)?.deadline).toBe(month);
  });
});

describe("a list whose lead names its columns", () => {
  it.each([
    "Belopp; insats; ansvarig:\n\n- 640 000 kr; hyllor i arkivet; Ida Björk\n- 360 000 kr; skyltar; Per Lind",
    "Insats; ansvarig; belopp:\n\n- hyllor i arkivet; Ida Björk; 640 000 kr\n- skyltar; Per Lind; 360 000 kr",
    "Insats | Ansvarig | Belopp\n• hyllor i arkivet | Ida Björk | 640 000 kr\n• skyltar | Per Lind | 360 000 kr\nSumma | | 1 000 000 kr",
  ])("has the marks of its points in no cell: %j", (decision) => {
    expect(
      read(decision).rows.map(({ activity, responsible, amountKr }) => [
        activity,
        responsible,
        amountKr,
      ]),
    ).toEqual([
      ["hyllor i arkivet", "Ida Björk", 640_000],
      ["skyltar", "Per Lind", 360_000],
    ]);
  });
});

describe("the frame", () => {
  it("is not what was proposed to one and is divided between two", () => {
    const minutes = readDecision(
      "Protokoll\nRegionstyrelsen 2023-03-14\n\n§ 41\nArkivet (RS/77/2023)\n\nSammanfattning\n\nArkivet är fullt.\n\nFörslag till beslut\n\n1. Hyllor i arkivet tilldelas 900 000 kr, ansvarig Ida Björk.\n\nYrkanden\n\nMona Ek (S) yrkar att 300 000 kr läggs på skyltar. Styrelsen bifaller yrkandet.\n\nBeslut\n\na. Hyllor i arkivet tilldelas 600 000 kr, ansvarig Ida Björk.\n\nb. Skyltar tilldelas 300 000 kr, ansvarig Per Lind.\n\nParagrafen är justerad\n",
    );
    expect(minutes.rows.map((row) => row.amountKr)).toEqual([600_000, 300_000]);
    expect(minutes.frame).toBeNull();
  });
});

describe("what the decision rests on", () => {
  it.each(["Bilaga 1. Inkomna önskemål", "Bilaga 1. Inkomna önskemål\n\nBilaga 2. Ritningar"])(
    "is there where it names its appendices, which are missed: %j",
    (named) => {
      const { questions } = read(
        "Till skyltar fördelas 300 000 kr, ansvarig Per Lind.",
        `Beslutsunderlag\n\n${named}\n\n`,
      );
      expect(questions.some((question) => question.startsWith("underlag"))).toBe(false);
      expect(questions.filter((question) => question.startsWith("bilaga"))).toHaveLength(
        named.split("\n\n").length,
      );
    },
  );
});
