import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const tasksOf = (sentence: string) =>
  readDecision(
    decisionOf(`Medlen fördelas så här:\n\n- Läger, 900 tkr, ansvarig Eva Alm\n\n${sentence}`),
  ).assignments;

describe("a task told below a list of money", () => {
  it.each([
    "Trafikplaneraren",
    "Upphandlaren",
    "Systemförvaltaren",
    "Administratören",
    "Trafikingenjören",
    "IT-arkitekten",
    "Skolpsykologen",
    "Energirådgivaren",
  ])("is the task of whatever position it names: %s", (owner) => {
    expect(
      tasksOf(`${owner} ska lämna en slutrapport till regionstyrelsen senast i januari 2026.`),
    ).toMatchObject([
      { owner, what: "lämna en slutrapport", body: "Regionstyrelsen", deadline: "2026-01" },
    ]);
    expect(
      tasksOf(`Senast i januari 2026 ska ${owner.toLowerCase()} lämna en slutrapport.`),
    ).toHaveLength(1);
  });

  it.each([
    "Trafikplaneraren har lämnat en slutrapport till regionstyrelsen i januari 2025.",
    "Trafikplaneraren ska inte lämna någon slutrapport till regionstyrelsen.",
  ])("is none that is done or not asked for: %s", (sentence) => {
    expect(tasksOf(sentence)).toEqual([]);
  });
});
