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

describe("a time that stands before what is to be done", () => {
  const told = (time: string) =>
    taskOf(`Fastighetschefen får i uppdrag att ${time} redovisa lokalbehovet för regionstyrelsen.`);

  it.each([
    "i samband med delårsrapporten per augusti 2024",
    "i samband med delårsrapport 2",
    "i samband med att årsredovisningen för 2024 behandlas",
    "vid årsredovisningen för 2024",
    "inför budgetarbetet 2025",
    "till tertialrapport 2",
    "senast i delårsrapporten per augusti",
    "i anslutning till bokslutet 2024",
    "efter delårsrapporten per april",
    "i verksamhetsberättelsen för 2024",
    "i god tid före nästa delårsrapport",
    "under hösten 2024",
    "löpande under 2024",
    "senast under andra kvartalet 2024",
    "vid utgången av 2024",
    "snarast möjligt",
  ])("is asked about and no part of the task: %s", (time) => {
    const task = told(time);
    expect(task?.what).toBe("redovisa lokalbehovet för regionstyrelsen");
    expect(task?.body).toBe("Regionstyrelsen");
    expect(task?.deadline).toHaveProperty("question");
  });

  it("leaves with whom it is to be done", () => {
    expect(told("i samband med delårsrapporten per augusti och i samråd med IT-chefen")?.what).toBe(
      "i samråd med IT-chefen redovisa lokalbehovet för regionstyrelsen",
    );
  });

  it.each(["under hösten", "årligen", "i samband med delårsrapporten"])(
    "stays where it names no day and may be how: %s",
    (time) => {
      expect(told(time)?.what).toContain(`${time} redovisa`);
    },
  );

  it.each([
    "redovisa delårsrapporten per augusti 2024 och bristerna i den",
    "följa upp hösten 2024 och redovisa resultatet",
    "ta fram en plan för tertial 2 2024 och redovisa den",
  ])("is part of the task where it is what is dealt with: %s", (words) => {
    expect(taskOf(`Fastighetschefen får i uppdrag att ${words}.`)?.what).toContain(
      words.slice(0, 30),
    );
  });
});
