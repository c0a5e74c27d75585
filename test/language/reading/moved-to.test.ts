import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (...points: string[]): string =>
  [
    "Regionstyrelsen",
    "Protokoll 2022-06-15",
    "§ 12",
    "Dnr RS 2022-0377",
    "Beslut",
    "Regionstyrelsen beslutar",
    ...points,
    "",
    "Vid protokollet",
    "Lena Påhitt",
  ].join("\n");

describe("money that is moved to a body", () => {
  it("is given to it, also in points that are numbered without a point", () => {
    const read = readDecision(
      minutes(
        "1 att av de 12 000 000 kronorna 7 500 000 kronor överförs till trafiknämnden för sjukresor,",
        "2 att 3 500 000 kronor överförs till hälsonämnden för vårdplatser,",
        "3 att resterande 1 000 000 kronor förs till regionens resultat.",
      ),
    );

    expect(read.rows).toMatchObject([
      { activity: "sjukresor", responsible: "trafiknämnden", amountKr: 7_500_000 },
      { activity: "vårdplatser", responsible: "hälsonämnden", amountKr: 3_500_000 },
    ]);
    expect(read.frame?.amountKr).toBe(12_000_000);
    expect(read.undistributedKr).toBe(1_000_000);
  });

  it.each([
    "1. att resterande 1 000 000 kr överförs till 2025.",
    "1. att 1 000 000 kr överförs till regionens resultat.",
    "1. att 500 000 kr förs till kommunens reserv.",
  ])("is kept where it is moved to nobody: %s", (point) => {
    expect(readDecision(minutes(point)).rows).toEqual([]);
  });

  it("is asked about where its words are not understood", () => {
    const read = readDecision(
      minutes("1. att 7 500 000 kronor förs över till trafiknämnden för sjukresor."),
    );

    expect(
      read.rows.length + read.questions.filter((one) => one.startsWith("läsning")).length,
    ).toBe(1);
  });
});
