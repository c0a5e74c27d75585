import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (next: string) =>
  readDecision(
    `Region Vik\nTjänsteskrivelse\n2025-02-03\n\nFörslag till beslut\n\nRegionstyrelsen föreslås besluta\n\natt anvisa 1 700 000 kr till språkstöd, ansvarig Eva Alm,\natt ${next}\n`,
  );

describe("money with somebody who answers for it, above a task about distribution", () => {
  it.each([
    "uppdra åt HR-chefen att lägga fram ett förslag till fördelning för 2026.",
    "uppdra åt HR-chefen att ta fram underlag för fördelning 2026.",
    "uppdra åt HR-chefen att arbeta fram principer för fördelning av nästa års medel.",
    "uppdra åt HR-chefen att återkomma med en plan för vidare fördelning.",
    "under förutsättning att staten förlänger avtalet uppdra åt HR-chefen att lägga fram ett förslag till fördelning.",
    "uppdra åt HR-chefen att föreslå hur nästa års medel ska fördelas.",
    "uppdra åt HR-chefen att redovisa fördelningen i maj.",
  ])("stays with the one who answers for it: %s", (next) => {
    const { rows, pots } = read(next);
    expect(rows).toMatchObject([{ activity: "språkstöd", responsible: "Eva Alm" }]);
    expect(pots).toEqual([]);
  });

  it.each([
    "uppdra åt HR-chefen att fördela medlen mellan enheterna.",
    "lägga beloppet hos HR-chefen för vidare fördelning.",
  ])("is a pot where it is handed on: %s", (next) => {
    const { rows, pots } = read(next);
    expect(rows).toEqual([]);
    expect(pots).toMatchObject([{ amountKr: 1_700_000, holder: "HR-chefen" }]);
  });
});
