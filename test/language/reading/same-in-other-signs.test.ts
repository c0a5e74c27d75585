import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decided = (...lines: readonly string[]) =>
  readDecision(
    ["Delegationsbeslut", "2023-05-11", "Dnr KN 2023/14", "", ...lines, "", "Ada Ros", ""].join(
      "\n",
    ),
  );
const given = (...lines: readonly string[]) => {
  const { rows, statedTotals } = decided("Beslut", "", "Medlen fördelas så här:", "", ...lines);
  return {
    rows: rows.map((row) => [row.activity, row.responsible, row.amountKr, row.needNextYear]),
    totals: statedTotals.map(({ statedKr, computedKr }) => [statedKr, computedKr]),
  };
};

describe("a table with semicolons between its cells", () => {
  it.each([[";Summa;1 130;"], ["Summa;;1 130;"]])("has the unit of its heads in '%s'", (sum) => {
    expect(
      given(
        "Ansvarig;Insats;Belopp (tkr);Behov 2024",
        "Bo Alm;Simskola i Åby;640;ja",
        "Eva Ek;Sommarläger;490;nej",
        sum,
      ),
    ).toEqual({
      rows: [
        ["Simskola i Åby", "Bo Alm", 640_000, "ja"],
        ["Sommarläger", "Eva Ek", 490_000, "nej"],
      ],
      totals: [[1_130_000, 1_130_000]],
    });
  });

  it("goes on in a line with the other cells empty", () => {
    expect(
      given(
        "Belopp (kr);Insats;Ansvarig;Behov 2024",
        "640 000;Simskola för barn i;Bo Alm;ja",
        ";glesbygd;;",
        "490 000;Sommarläger;Eva Ek;nej",
        "1 130 000;Summa;;",
      ).rows,
    ).toEqual([
      ["Simskola för barn i glesbygd", "Bo Alm", 640_000, "ja"],
      ["Sommarläger", "Eva Ek", 490_000, "nej"],
    ]);
  });

  it("may have two columns, and one of another year gives nothing here", () => {
    const { rows } = decided(
      "Bakgrund",
      "",
      "Vid sammanträdet den 3 mars 2022, § 12, fördelade nämnden 2022 års medel så här:",
      "",
      "Insats;Tkr",
      "Simskola, norra länsdelen;4 100",
      "Läger;2 250",
      "",
      "Beslut",
      "",
      "Till simskolan fördelas 300 tkr, ansvarig Bo Alm.",
    );
    expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual([
      ["simskolan", 300_000],
    ]);
  });

  it("is no list of receivers", () => {
    expect(
      decided("Beslut", "", "Läger får 90 tkr.", "", "Skickas till: HR-chefen; IT-chefen")
        .dispatchTo,
    ).toEqual(["HR-chefen", "IT-chefen"]);
  });
});

describe("thousands and kronor in other letters", () => {
  it.each(["tkr", "kkr", "Kkr"])("give rows without heads in %s", (unit) => {
    expect(given(`Simskola\tBo Alm\t190 ${unit}`, `Sommarläger\tEva Ek\t75 ${unit}`).rows).toEqual([
      ["Simskola", "Bo Alm", 190_000, "ej angivet"],
      ["Sommarläger", "Eva Ek", 75_000, "ej angivet"],
    ]);
  });

  it.each(["kr ", "Kr "])("stand in columns with what is needed, in %s", (unit) => {
    expect(
      given(
        `Simskola                Bo Alm             1 150 000 ${unit}    ja`,
        `Sommarläger             Eva Ek               400 000 ${unit}    nej`,
      ).rows,
    ).toEqual([
      ["Simskola", "Bo Alm", 1_150_000, "ja"],
      ["Sommarläger", "Eva Ek", 400_000, "nej"],
    ]);
  });

  it("leave the bank SEK alone", () => {
    expect(
      decided("Beslut", "", "Till lån i SEK fördelas 190 tkr, ansvarig Bo Alm.").rows[0]?.activity,
    ).toBe("lån i SEK");
  });
});

describe("millions with one figure", () => {
  it.each(["mnkr", "Mkr", "miljoner kronor"])("are amounts in a column of %s", (unit) => {
    expect(
      given(
        `Simskola         Bo Alm       1,15 ${unit}     ja`,
        `Sommarläger      Eva Ek       0,4 ${unit}     nej`,
        `Kurser           Bo Alm       2 ${unit}     ja`,
      ).rows,
    ).toEqual([
      ["Simskola", "Bo Alm", 1_150_000, "ja"],
      ["Sommarläger", "Eva Ek", 400_000, "nej"],
      ["Kurser", "Bo Alm", 2_000_000, "ja"],
    ]);
  });

  it("head no table that is turned round", () => {
    expect(
      given(
        "Simskola                     Bo Alm       1,1 mnkr",
        "Stöd till",
        "föreningar                   Eva Ek       0,87 mnkr",
        "Summa                                     1,97 mnkr",
      ),
    ).toEqual({
      rows: [
        ["Simskola", "Bo Alm", 1_100_000, "ej angivet"],
        ["Stöd till föreningar", "Eva Ek", 870_000, "ej angivet"],
      ],
      totals: [[1_970_000, 1_970_000]],
    });
  });

  it("are the frame where what is given comes to them to the krona, and are asked about as rounded", () => {
    const { frame, undistributedKr, questions } = decided(
      "Bakgrund",
      "",
      "Regiondirektören beslutade 2023-02-18 att fördela 1,3 mnkr till HR-chefen för fördelning.",
      "",
      "Beslut",
      "",
      "Till läger fördelas 0,85 mnkr, ansvarig Bo Alm, och till kurser 0,45 mnkr, ansvarig Eva Ek.",
    );
    expect(frame).toMatchObject({ amountKr: 1_300_000, rounded: true });
    expect(undistributedKr).toBe(0);
    expect(questions.some((question) => question.startsWith("ram: Ramen är avrundad"))).toBe(true);
  });
});

describe("figures without spaces", () => {
  it("may look like a year in a row, with heads", () => {
    expect(
      given(
        "Insats | Ansvarig | tkr",
        "Simskola | Bo Alm | 1900",
        "Läger | Eva Ek | 640",
        "Kurser | Bo Alm | 2480",
        "Summa | | 5020",
      ),
    ).toEqual({
      rows: [
        ["Simskola", "Bo Alm", 1_900_000, "ej angivet"],
        ["Läger", "Eva Ek", 640_000, "ej angivet"],
        ["Kurser", "Bo Alm", 2_480_000, "ej angivet"],
      ],
      totals: [[5_020_000, 5_020_000]],
    });
  });

  it("may look like a year in a row, without heads", () => {
    const { rows } = decided(
      "Beslut",
      "",
      "Av bidraget fördelas följande belopp (tkr):",
      "",
      "Simskola i Åby         Bo Alm        2010     ja",
      "Läger                  Eva Ek        1200     nej",
      "Kurser                 Bo Alm        1450     ja",
      "Summa                                4660",
    );
    expect(rows.map((row) => [row.activity, row.amountKr, row.needNextYear])).toEqual([
      ["Simskola i Åby", 2_010_000, "ja"],
      ["Läger", 1_200_000, "nej"],
      ["Kurser", 1_450_000, "ja"],
    ]);
  });

  it("stand below a year in the head", () => {
    expect(
      given(
        "Belopp i tkr",
        "",
        "Insats\tAnsvarig\t2023\tBehov 2024",
        "Simskola\tBo Alm\t1450\tja",
        "Läger\tEva Ek\t880\tnej",
      ).rows.map(([activity]) => activity),
    ).toEqual(["Simskola", "Läger"]);
    expect(
      given(
        "Insats\tAnsvarig\tBelopp\tBehov",
        "\tchef\t2023\t2024",
        "Simskola\tBo Alm\t145000\tja",
        "Läger\tEva Ek\t88000\tnej",
      ).rows.map(([activity]) => activity),
    ).toEqual(["Simskola", "Läger"]);
  });

  it("go on a sentence that ended before them", () => {
    expect(
      decided(
        "Bakgrund",
        "",
        "Kommunen har av Socialstyrelsen beviljats och tilldelats",
        "6284500 kronor för 2023. Pengarna ska räcka hela året.",
        "",
        "Beslut",
        "",
        "Till läger fördelas 850000 kr, ansvarig Bo Alm.",
      ).frame?.amountKr,
    ).toBe(6_284_500);
  });

  it("stand about below their heads, behind an empty line", () => {
    expect(
      given(
        "Insats                Ansvarig         Belopp (kr)  Behov 2024",
        "",
        "Simskola              Bo Alm             2400000  ja",
        "Läger för barn i      Eva Ek             1650000  nej",
        "glesbygd",
        "Summa                                    4050000",
      ),
    ).toEqual({
      rows: [
        ["Simskola", "Bo Alm", 2_400_000, "ja"],
        ["Läger för barn i glesbygd", "Eva Ek", 1_650_000, "nej"],
      ],
      totals: [[4_050_000, 4_050_000]],
    });
  });
});
