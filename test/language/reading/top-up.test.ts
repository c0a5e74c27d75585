import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (...text: string[]) =>
  readDecision(["Delegationsbeslut", "2024-03-05", "", "Beslut", "", ...text].join("\n"));

describe("what is added to a pot", () => {
  it.each([
    "Potten för anhörigstöd utökas med 700 000 kr.",
    "Potten för anhörigstöd ökas med 700 tkr.",
    "Potten för anhörigstöd förstärks med ytterligare 0,7 mnkr.",
    "Potten till anhörigstöd höjs med 700 000 kronor.",
    "Potten för anhörigstöd fylls på med 700 000 kr.",
    "att utöka potten för anhörigstöd med 700 000 kr",
    "att förstärka potten för anhörigstöd med 700 000 kr",
    "Till potten för anhörigstöd läggs ytterligare 700 000 kr.",
    "Till potten för anhörigstöd förs 700 000 kr.",
    "3.2 Potten för anhörigstöd utökas även med 700 000 kr.",
  ])("is given: ”%s”", (sentence) => {
    const reading = decision(
      `${sentence.replace(/[.]?$/, ".")} Potten fördelas liksom tidigare av områdeschefen för psykiatri.`,
    );
    expect(reading.pots).toMatchObject([
      { purpose: "anhörigstöd", amountKr: 700_000, holder: "områdeschefen för psykiatri" },
    ]);
    expect(reading.rows).toEqual([]);
  });

  it("is a row where no pot is spoken of", () => {
    expect(decision("Anslaget för simskola utökas med 200 000 kr.").rows).toMatchObject([
      { activity: "simskola", amountKr: 200_000 },
    ]);
  });

  it.each([
    "Potten för anhörigstöd minskas med 700 000 kr.",
    "Potten för anhörigstöd höjs från 1 mnkr till 1,7 mnkr.",
    "Potten för anhörigstöd utökas till 1,7 mnkr.",
    "Potten för anhörigstöd ökas med 1 mnkr och uppgår därmed till 7,4 mnkr.",
  ])("is asked about where it is not said alone: ”%s”", (sentence) => {
    const reading = decision(sentence);
    expect([...reading.rows, ...reading.pots]).toEqual([]);
    expect(reading.questions.some((question) => question.startsWith("läsning"))).toBe(true);
  });
});
