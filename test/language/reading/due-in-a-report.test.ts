import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const taskOf = (sentence: string) =>
  readDecision(
    `Region Vik\nRegionstyrelsen\nProtokoll 2024-03-19\n\n§ 21 Bemanning\n\nBeslut\n\n1. ${sentence}\n`,
  ).assignments[0];

describe("a task that is due in a report", () => {
  it.each([
    "Trafiknämnden får i uppdrag att i delårsrapporten per augusti redovisa bristen på förare.",
    "Trafiknämnden får i uppdrag att redovisa bristen på förare i delårsrapport per den 31 augusti.",
    "Trafiknämnden får i uppdrag att redovisa bristen på förare i delårsbokslutet per 2024-08-31.",
    "Trafiknämnden får i uppdrag att redovisa bristen på förare i tertialrapporten per april 2025.",
    "Trafiknämnden får i uppdrag att redovisa bristen på förare i månadsrapporten efter september.",
    "Trafiknämnden får i uppdrag att redovisa bristen på förare i samband med månadsrapporten för oktober.",
    "Trafiknämnden får i uppdrag att redovisa bristen på förare i delårsrapport augusti.",
    "Trafiknämnden får i uppdrag att redovisa bristen på förare. Det ska ske i delårsrapporten per augusti.",
  ])("has no month of its own, but is asked about: %s", (sentence) => {
    const task = taskOf(sentence);
    expect(task?.owner).toBe("Trafiknämnden");
    expect(task?.deadline).toHaveProperty("question");
  });

  it.each([
    [
      "Trafiknämnden får i uppdrag att redovisa delårsrapporten per augusti för regionstyrelsen i oktober.",
      "2024-10",
    ],
    [
      "Trafiknämnden får i uppdrag att i delårsrapporten per augusti redovisa bristen, senast i november 2024.",
      "2024-11",
    ],
    ["Trafiknämnden får i uppdrag att lämna en delårsrapport i oktober.", "2024-10"],
    [
      "Trafiknämnden får i uppdrag att redovisa utfallet per augusti för regionstyrelsen i november.",
      "2024-11",
    ],
  ])("has the month that stands beside the report's: %s", (sentence, month) => {
    expect(taskOf(sentence)?.deadline).toBe(month);
  });
});
