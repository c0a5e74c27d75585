import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const read = (...lines: string[]) =>
  readDecision(
    decisionOf(
      ["Av bidraget, 4 000 000 kr, fördelas medel enligt tabellen.", "", ...lines].join("\n"),
    ),
  );
const rowsOf = (...lines: string[]) =>
  read(...lines).rows.map((row) => [row.activity, row.responsible, row.amountKr, row.needNextYear]);
const bars = (...lines: string[]) => lines.map((line) => `| ${line.replaceAll("\t", " | ")} |`);

const heads = "Insats\tBeskrivning\tAnsvarig\tBelopp (kr)\tBehov 2025";
const club = "Språkcafé\ttre orter\tEva Alm\t400 000\tja";

describe("a row cut within a cell, where bars close the cells that are left out", () => {
  const expected = [
    ["Språkcafé", "Eva Alm", 400_000, "ja"],
    ["Läxhjälp", "Bo Ek", 600_000, "nej"],
    ["Simskola", "Eva Alm", 250_000, "ja"],
  ];
  const cut = ["Läxhjälp\ttvå kvällar i", "veckan\tBo Ek\t600 000\tnej"];
  const last = "Simskola\tför nybörjare\tEva Alm\t250 000\tja";

  it("is one row without bars", () => {
    expect(rowsOf(heads, club, ...cut, last)).toEqual(expected);
  });

  it.each([
    [
      "as many cells as the heads",
      ["Läxhjälp\ttvå kvällar i\t\t\t", "veckan\tBo Ek\t600 000\tnej\t"],
    ],
    ["a cell too few", ["Läxhjälp\ttvå kvällar i\t\t", "veckan\tBo Ek\t600 000\tnej"]],
    ["none", cut],
  ])("is one row: %s", (_, lines) => {
    expect(rowsOf(...bars(heads, club, ...lines, last))).toEqual(expected);
  });

  it("has its sum", () => {
    const { statedTotals } = read(
      ...bars(
        heads,
        club,
        "Läxhjälp\ttvå kvällar i\t\t\t",
        "veckan\tBo Ek\t600 000\tnej\t",
        "Summa\t\t\t1 000 000\t",
      ),
    );
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 1_000_000, computedKr: 1_000_000 }]);
  });

  it("is cut behind the amount, too", () => {
    expect(
      rowsOf(
        ...bars(
          "Belopp (kr)\tInsats\tAnsvarig\tBehov 2025",
          "400 000\tSpråkcafé i\t\t",
          "Norra Vik\tEva Alm\tja\t",
          "250 000\tSimskola\tBo Ek\tnej",
        ),
      ),
    ).toEqual([
      ["Språkcafé i Norra Vik", "Eva Alm", 400_000, "ja"],
      ["Simskola", "Bo Ek", 250_000, "nej"],
    ]);
  });

  it("is none where the row below has all its cells: nothing was given there", () => {
    expect(rowsOf(...bars(heads, club, "Läger\tinget beslut än\t\t\t", last))).toEqual([
      ["Språkcafé", "Eva Alm", 400_000, "ja"],
      ["Simskola", "Eva Alm", 250_000, "ja"],
    ]);
  });
});

describe("a name that begins on the line above a row without its last cell", () => {
  const expected = [
    ["Läxhjälp på biblioteket", "Bo Ek", 600_000, "ej angivet"],
    ["Språkcafé", "Eva Alm", 400_000, "ja"],
  ];

  it.each([
    ["first", ["Läxhjälp på", "biblioteket\tkvällar\tBo Ek\t600 000", club]],
    [
      "first, as nothing shows but a small letter",
      ["Läxhjälp", "på biblioteket\tkvällar\tBo Ek\t600 000", club],
    ],
    ["with a tab behind it", ["Läxhjälp", "på biblioteket\tkvällar\tBo Ek\t600 000\t", club]],
  ])("is whole: %s", (_, lines) => {
    expect(rowsOf(heads, ...lines)).toEqual(expected);
  });

  it("is whole as the last one", () => {
    expect(rowsOf(heads, club, "Läxhjälp", "på biblioteket\tkvällar\tBo Ek\t600 000")).toEqual(
      expected.toReversed(),
    );
  });

  it("keeps the rows below it where its own beginning stays apart", () => {
    expect(
      rowsOf(
        heads,
        "Det här gav styrelsen",
        "i mars 2024",
        club,
        "Läxhjälp",
        "på biblioteket\tkvällar\tBo Ek\t600 000",
        "Simskola\tför nybörjare\tEva Alm\t250 000\tja",
      ).map(([, , amountKr]) => amountKr),
    ).toEqual([400_000, 600_000, 250_000]);
  });

  it("leaves the heads of a table below as they are", () => {
    const { rows, pots } = read(
      "Belopp (kr)\tInsats\tAnsvarig\tBehov 2025",
      "600 000\tLäxhjälp\tBo Ek",
      "400 000\tSpråkcafé\tEva Alm\tja",
      "",
      "Belopp (kr)\tPott\tInnehavare",
      "700 000\tSmå insatser\tSkolchefen",
    );
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([600_000, 400_000]);
    expect(pots).toMatchObject([
      { purpose: "Små insatser", holder: "Skolchefen", amountKr: 700_000 },
    ]);
  });
});

describe("words alone above a row, in a table of which other names are broken", () => {
  const broken = ["Läxhjälp", "på biblioteket\tkvällar\tBo Ek\t600 000\tnej"];
  const namesOf = (...lines: string[]) => rowsOf(heads, ...lines).map(([name]) => name);

  it.each([
    ["Mobilt team", "Sollefteå"],
    ["Speciallärare", "Ådalaskolan"],
    ["Bemanningspool", "Sundsvall"],
  ])("begin a name, where no others stand so: %s %s", (first, more) => {
    const row = `${more}\thelger\tEva Alm\t400 000\tja`;
    expect(namesOf(first, row, ...broken)).toEqual([`${first} ${more}`, "Läxhjälp på biblioteket"]);
    expect(namesOf(...broken, first, row)).toEqual(["Läxhjälp på biblioteket", `${first} ${more}`]);
  });

  it.each(["Särskilt boende", "Insatser i skolan", "Norra länsdelen", "Hemvård och omsorg"])(
    "head a group that is called so: %s",
    (title) => {
      expect(namesOf(title, club, ...broken)).toEqual(["Språkcafé", "Läxhjälp på biblioteket"]);
    },
  );

  it("head groups where several do", () => {
    expect(
      namesOf("Skola", club, ...broken, "Fritid", "Simskola\tnybörjare\tBo Ek\t250 000\tnej"),
    ).toEqual(["Språkcafé", "Läxhjälp på biblioteket", "Simskola"]);
  });

  it("head a group where a sum parts the rows", () => {
    expect(
      namesOf(
        "Unga",
        club,
        ...broken,
        "Delsumma\t\t\t1 000 000",
        "Vuxna",
        "Simskola\tnybörjare\tBo Ek\t250 000\tnej",
        "Delsumma\t\t\t250 000",
      ),
    ).toEqual(["Språkcafé", "Läxhjälp på biblioteket", "Simskola"]);
  });

  it("stand below a sentence that says who gave the rows", () => {
    expect(
      namesOf(
        "Insatser som godkändes i mars 2024.",
        "Mobilt team",
        "Sollefteå\thelger\tEva Alm\t400 000\tja",
        ...broken,
      ),
    ).toHaveLength(2);
  });
});
