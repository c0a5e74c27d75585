import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const frameOf = (sentence: string) =>
  readDecision(`Delegationsbeslut
2025-03-04
RS/12/2025

Bakgrund
${sentence}

Beslut
Till bokbussen fördelas 400 000 kr, ansvarig Eva Prov.
`).frame?.amountKr ?? null;

describe("money that is said to be ours", () => {
  it.each([
    "Förstärkningen uppgår till 700 000 kr för vår del.",
    "Satsningen innebär 700 000 kr för regionens del.",
    "Läslyftet ger 700 000 kr på vår lott.",
    "Uppräkningen stannar på sammanlagt 700 000 kr för vår del.",
    "För 2025 är Läslyftet 700 000 kr för regionens räkning.",
  ])("is the frame, whatever it is called: %s", (sentence) => {
    expect(frameOf(sentence)).toBe(700_000);
  });

  it.each([
    "Underskottet uppgår till 700 000 kr för vår del.",
    "Kostnaden blir 700 000 kr för vår del.",
    "Förra året uppgick satsningen till 700 000 kr för vår del.",
  ])("is none where it is no money to divide: %s", (sentence) => {
    expect(frameOf(sentence)).toBeNull();
  });
});
