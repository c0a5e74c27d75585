import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const paper = (head: string, body = "", end = "Karin Ek\nRegiondirektör"): string =>
  `${head}\n\nRS/40/2025\n\nStöd till nya chefer\n${body}\nBeslut\n\nFör handledning fördelas 300 000 kr till HR-direktören för fördelning.\n\n${end}\n`;

describe("a day in words, alone on its line", () => {
  it.each([
    [
      "below the kind of the paper",
      paper("UTKAST\nFörslag till delegationsbeslut\n2 oktober 2025"),
    ],
    ["below the unit", paper("Personalavdelningen\n2 oktober 2025")],
    [
      "below the signer",
      paper("Personalavdelningen", "", "Regiondirektör Karin Ek\n2 oktober 2025"),
    ],
  ])("is the day of the document %s", (_, text) => {
    expect(readDecision(text).date).toBe("2025-10-02");
  });

  it("goes on with a sentence that the page broke before it", () => {
    const { date, mandates } = readDecision(
      paper(
        "Personalavdelningen\n2 oktober 2025",
        "\nBakgrund\n\nRegionstyrelsen gav regiondirektören rätt att fördela medlen vid sitt möte den\n14 maj 2025, § 88.\n",
      ),
    );
    expect(date).toBe("2025-10-02");
    expect(mandates).toMatchObject([{ body: "Regionstyrelsen", date: "2025-05-14", section: 88 }]);
  });
});
