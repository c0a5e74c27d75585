import { describe, expect, it } from "vitest";
import { bodyIn } from "../../../src/language/reading/words/people.ts";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

describe("the name of a body", () => {
  it.each([
    ["anmäls till tekniska utskottet i maj", "Tekniska utskottet"],
    ["anmäls till sociala nämnden", "Sociala nämnden"],
    ["redovisas för den gemensamma nämnden i oktober", "Gemensamma nämnden"],
    ["till nämnden för nära vård senast i mars", "Nämnden för nära vård"],
    ["till nämnden för kultur och bildning.", "Nämnden för kultur och bildning"],
    ["till nämnden för hälso- och sjukvård, som", "Nämnden för hälso- och sjukvård"],
    ["Nämnden för kollektivtrafik beslutade 2024-05-28 § 112", "Nämnden för kollektivtrafik"],
    ["av utskottet för regional utveckling den 3 maj", "Utskottet för regional utveckling"],
    ["till miljö- och samhällsbyggnadsnämnden", "Miljö- och samhällsbyggnadsnämnden"],
  ])("is read whole: %s", (text, body) => {
    expect(bodyIn(text)).toBe(body);
  });

  it.each([
    ["lämnas till nämnden för beslut", "Nämnden"],
    ["lämnas till nämnden för kännedom i maj", "Nämnden"],
    ["tas upp i nämnden för att medlen ska räcka", "Nämnden"],
    ["läggs fram för hela nämnden", "Nämnden"],
    ["redovisas för nämnden för 2024", "Nämnden"],
  ])("does not take in what it is not: %s", (text, body) => {
    expect(bodyIn(text)).toBe(body);
  });

  it("is the same in the mandate, the notice and the task", () => {
    const reading = readDecision(`Region Norr
Delegationsbeslut
2025-03-04
RS/12/2025

Nämnden för nära vård beslutade 2025-01-20 § 4 att förvaltningschefen fördelar 900 000 kr.

Beslut
1. Läxhjälp tilldelas 900 000 kr. Ansvarig är Bo Prov.
2. Bo Prov får i uppdrag att redovisa utfallet till nämnden för nära vård i november 2025.

Beslutet anmäls till nämnden för nära vård i april 2025.
`);
    const name = "Nämnden för nära vård";
    expect(reading.mandates.map(({ body }) => body)).toEqual([name]);
    expect(reading.notice?.body).toBe(name);
    expect(reading.assignments.map(({ body }) => body)).toEqual([name]);
  });
});
