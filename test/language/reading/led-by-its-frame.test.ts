import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (text: string) =>
  readDecision(
    `Region Sörbygden\nDelegationsbeslut\n2024-06-18\nRS 2024-00412\n\nBeslut\n${text}\n`,
  );

describe("the words above a list with what it is divided out of", () => {
  it.each([
    "Regiondirektören fördelar 1 450 000 kronor ur nämndens ram för projektstöd:",
    "Regiondirektören fördelar 1 450 000 kr ur anslaget så här:",
    "1 450 000 kr fördelas ur anslaget:",
    "Beslutar att fördela 1 450 000 kr av bidraget till följande:",
    "Regiondirektören beslutar att fördela 1 450 000 kronor till projekt:",
    "Projektstöd om totalt 1 450 000 kronor beviljas enligt följande:",
    "Stöd om sammanlagt 1 450 000 kronor beviljas så här:",
  ])("say how large it is, also where the list leaves something: %s", (lead) => {
    const { frame, rows, undistributedKr, questions } = decided(
      `${lead}\n- Filmcentrum 320 000 kr\n- Länsteatern 830 000 kr`,
    );
    expect(frame).toEqual({ amountKr: 1_450_000, rounded: false });
    expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual([
      ["Filmcentrum", 320_000],
      ["Länsteatern", 830_000],
    ]);
    expect(undistributedKr).toBe(300_000);
    expect(questions.filter((one) => /^(?:villkor|läsning):/.test(one))).toEqual([]);
  });

  it("keep what they make it depend on", () => {
    const { rows, questions } = decided(
      "Om bidraget beviljas fördelas 320 000 kr till Filmcentrum.",
    );
    expect(rows.length + questions.filter((one) => one.startsWith("villkor:")).length).toBe(1);
  });
});

describe("rows broken over lines below the head of a year", () => {
  const table = (row: string) =>
    decided(
      `Aktivitet              Ansvarig                  Belopp          2025\nAST-tjänster           HR-direktör              6 400 000        ja\n${row}\nKarriärtjänster        HR-direktör              5 150 000        nej\nSumma                                          14 800 000`,
    ).rows[1];

  it.each([
    [
      "below their amount",
      "Uppgiftsväxling på     Verksamhetschef          3 250 000        ?\nvårdavdelning          medicin",
      "Uppgiftsväxling på vårdavdelning",
    ],
    [
      "above their amount",
      "Uppgiftsväxling på     Verksamhetschef\nvårdavdelning          medicin                  3 250 000        ?",
      "Uppgiftsväxling på vårdavdelning",
    ],
    [
      "in one cell",
      "Uppgiftsväxling        Verksamhetschef\n                       medicin                  3 250 000        ?",
      "Uppgiftsväxling",
    ],
  ])("are whole: %s", (_, row, activity) => {
    expect(table(row)).toMatchObject({
      activity,
      responsible: "Verksamhetschef medicin",
      amountKr: 3_250_000,
      needNextYear: "oklart",
    });
  });
});

describe("items that begin with their amount", () => {
  it.each([":", " –"])("are read with what stands behind “%s”", (sign) => {
    const { rows } = decided(
      `Medlen fördelas så här:\n- 1 200 tkr${sign} robotkirurgi, ansvarig Eva Ek\n- 800 000 kr${sign} hjärtsvikt`,
    );
    expect(
      rows.map(({ activity, amountKr, responsible }) => [activity, amountKr, responsible]),
    ).toEqual([
      ["robotkirurgi", 1_200_000, "Eva Ek"],
      ["hjärtsvikt", 800_000, null],
    ]);
  });
});

it("takes an answer alone at the end of an item for the need of next year", () => {
  const { rows } = decided(
    "Robotkirurgi, 1,2 mkr, Eva Ek, ja\nHjärtsvikt, 0,8 mkr, Bo Al, nej\nAmning, 0,3 mkr, Bo Al, ja?",
  );
  expect(rows.map(({ activity, needNextYear }) => [activity, needNextYear])).toEqual([
    ["Robotkirurgi", "ja"],
    ["Hjärtsvikt", "nej"],
    ["Amning", "oklart"],
  ]);
});

it("leaves out of a name what a decision is said to mean", () => {
  const { rows } = decided(
    "Beslutet innebär att robotkirurgin får 1,2 mnkr och hjärtsvikt 0,8 mnkr.",
  );
  expect(rows.map(({ activity }) => activity)).toEqual(["robotkirurgin", "hjärtsvikt"]);
});
