import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (...lines: readonly string[]) => {
  const { rows, pots, statedTotals } = readDecision(
    [
      "Delegationsbeslut",
      "2023-05-11",
      "Beslut",
      "Medlen fördelas enligt tabellerna.",
      ...lines,
      "Ada Ros",
      "Regiondirektör",
    ].join("\n"),
  );
  return {
    rows: rows.map(({ activity, amountKr }) => [activity, amountKr]),
    pots: pots.map(({ purpose, holder, amountKr }) => [purpose, holder, amountKr]),
    totals: statedTotals.map(({ of, statedKr }) => [of, statedKr]),
  };
};
const activities = [
  "Insats\tAnsvarig\tBelopp (tkr)",
  "Simskola\tBo Alm\t640",
  "Sommarläger\tEva Ek\t490",
  "Summa\t\t1 130",
];
const both = {
  rows: [
    ["Simskola", 640_000],
    ["Sommarläger", 490_000],
  ],
  pots: [
    ["utbildning", "HR-chefen", 700_000],
    ["digitala tjänster", "IT-chefen", 350_000],
  ],
  totals: [
    ["rows", 1_130_000],
    ["pots", 1_050_000],
  ],
};
const lower = ({ pots, ...others }: ReturnType<typeof decided>) => ({
  ...others,
  pots: pots.map(([purpose, holder, amountKr]) => [
    String(purpose).toLowerCase(),
    holder,
    amountKr,
  ]),
});

describe("a table of pots right below the sum of the activities", () => {
  it.each([
    [["Pottar"], ["Pott\tFördelas av\tBelopp (tkr)"], 0],
    [["Tabell 2. Pottar för vidare fördelning"], ["Ändamål\tInnehavare\tBelopp (tkr)"], 0],
    [["samt i pottar:"], ["Pott\tAnsvarig för fördelning\ttkr"], 0],
    [[], ["Område\tFördelas av\tTkr"], 0],
  ])("holds no rows of theirs: %j %j", (title, heads) => {
    expect(
      lower(
        decided(
          ...activities,
          ...title,
          ...heads,
          "Utbildning\tHR-chefen\t700",
          "Digitala tjänster\tIT-chefen\t350",
          "Summa\t\t1 050",
        ),
      ),
    ).toEqual(both);
  });

  it("is told apart within bars too, whatever the order of its columns", () => {
    const inBars = (line: string) => `| ${line.split("\t").join(" | ")} |`;
    expect(
      lower(
        decided(
          ...activities.map(inBars),
          "Pottar för fördelning",
          "| Ändamål | Belopp (tkr) | Till |",
          "| Utbildning | 700 | HR-chefen |",
          "| Digitala tjänster | 350 | IT-chefen |",
          "| Summa pottar | 1 050 | |",
        ),
      ),
    ).toEqual(both);
  });
});

describe("rows below a sum within a table", () => {
  it("go on in it", () => {
    expect(
      decided(
        "Insats\tAnsvarig\tBelopp (tkr)",
        "Unga",
        "Simskola\tBo Alm\t640",
        "Delsumma unga\t\t640",
        "Äldre",
        "Sommarläger\tEva Ek\t490",
        "Delsumma äldre\t\t490",
        "Summa\t\t1 130",
      ),
    ).toMatchObject({ rows: both.rows, pots: [] });
  });
});
