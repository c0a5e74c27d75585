import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (below: string) =>
  readDecision(`Region Halland
Regionstyrelsen
Protokoll 2025-03-04

§ 12 Medel för beredskap
RS 2025/12

Regionstyrelsens beslut
1. Socialförvaltningen tilldelas 300 000 kr för nödvatten.
2. Tekniska förvaltningen tilldelas 200 000 kr för bränsledepå.
${below}

Sammanfattning
Åtgärderna kan vara klara under året.

Justerat 2025-03-08
`);

describe("what is given, with whence it is paid", () => {
  const sums = [
    "Medlen, totalt 500 000 kr, finansieras genom beredskapsbidraget.",
    "Bidragen, sammanlagt 500 000 kr, belastar anslaget för beredskap.",
    "Insatserna, tillsammans 500 000 kr, bekostas med statsbidraget.",
    "Summan, 500 000 kr, tas ur styrelsens medel till förfogande.",
    "Tilldelningarna på sammanlagt 500 000 kr täcks av beredskapsbidraget.",
    "Beloppen uppgår till 500 000 kr och ryms inom ramen för beredskap.",
    "Medlen (totalt 500 000 kr) anvisas ur beredskapsbidraget.",
  ];
  it.each(sums.flatMap((sum) => [`3. ${sum}`, `\n${sum}`]))(
    "is the total of the list, and neither its frame nor a row: %s",
    (below) => {
      const { rows, frame, statedTotals, undistributedKr } = minutes(below);
      expect(rows).toHaveLength(2);
      expect(frame).toBeNull();
      expect(undistributedKr).toBeNull();
      expect(statedTotals).toEqual([{ of: "rows", statedKr: 500_000, computedKr: 500_000 }]);
    },
  );

  it("is asked about where the list comes to another sum", () => {
    const { statedTotals, questions } = minutes(
      "\nMedlen, totalt 600 000 kr, finansieras genom beredskapsbidraget.",
    );
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 600_000, computedKr: 500_000 }]);
    expect(questions.some((question) => question.startsWith("summa:"))).toBe(true);
  });

  it.each([
    "Medlen, totalt 600 000 kr, har betalats ut av staten.",
    "Tilldelningen finansieras genom statsbidraget för beredskap, 600 000 kr.",
    "Finansieringen sker inom bidraget för beredskap, 600 000 kr.",
  ])("is the frame where the amount is what it is taken from: %s", (sentence) => {
    const { rows, frame, statedTotals } = minutes(`3. ${sentence}`);
    expect(rows).toHaveLength(2);
    expect(frame?.amountKr).toBe(600_000);
    expect(statedTotals).toEqual([]);
  });
});
