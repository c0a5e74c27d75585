import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (table: string): string => `Region Vik
Delegationsbeslut
2022-06-21
RUN 2022-508

Beslut

Direktören fördelar 1 000 000 kr enligt följande:

${table}

Ada Ros
Direktör
`;

const rowsOf = (table: string) =>
  readDecision(decision(table)).rows.map(({ activity, responsible, amountKr, needNextYear }) => [
    activity,
    responsible,
    amountKr,
    needNextYear,
  ]);

const expected = [
  ["Läxhjälp i Norra Åby", "Eva Alm", 340_000, "ja"],
  ["Simskola för nybörjare", "Bo Ek", 275_000, "nej"],
  ["Kulturskola", "Eva Alm", 100_000, "ja"],
];

const ways: readonly (readonly [string, string])[] = [
  [
    "the amount first",
    `Belopp (kr)\tAktivitet\tAnsvarig\tBehov 2023
340 000\tLäxhjälp i
Norra Åby\tEva Alm\tja
275 000\tSimskola för
nybörjare\tBo Ek\tnej
100 000\tKulturskola\tEva Alm\tja`,
  ],
  [
    "who answers first, with a sum",
    `Ansvarig\tBelopp (kr)\tAktivitet\tBehov 2023
Eva Alm\t340 000\tLäxhjälp i
Norra Åby\tja
Bo Ek\t275 000\tSimskola
för nybörjare\tnej
Eva Alm\t100 000\tKulturskola\tja
Summa\t715 000\t\t`,
  ],
  [
    "the amount behind the cut",
    `Ansvarig\tAktivitet\tBelopp (kr)\tBehov 2023
Eva Alm\tLäxhjälp i
Norra Åby\t340 000\tja
Bo Ek\tSimskola för
nybörjare\t275 000\tnej
Eva Alm\tKulturskola\t100 000\tja`,
  ],
  [
    "a cell on three lines",
    `Belopp (kr)\tAktivitet\tAnsvarig\tBehov 2023
340 000\tLäxhjälp
i
Norra Åby\tEva Alm\tja
275 000\tSimskola för
nybörjare\tBo Ek\tnej
100 000\tKulturskola\tEva Alm\tja`,
  ],
  [
    "the name of who answers cut",
    `Belopp (kr)\tAktivitet\tAnsvarig\tBehov 2023
340 000\tLäxhjälp i Norra Åby\tEva
Alm\tja
275 000\tSimskola för nybörjare\tBo
Ek\tnej
100 000\tKulturskola\tEva Alm\tja`,
  ],
  [
    "a part that begins with a capital",
    `Belopp (kr)\tBehov 2023\tAktivitet\tAnsvarig
340 000\tja\tLäxhjälp i Norra
Åby\tEva Alm
275 000\tnej\tSimskola för
nybörjare\tBo Ek
100 000\tja\tKulturskola\tEva Alm`,
  ],
  [
    "bars between the cells",
    `Ansvarig | Belopp (kr) | Aktivitet | Behov 2023
Eva Alm | 340 000 | Läxhjälp i
Norra Åby | ja
Bo Ek | 275 000 | Simskola för
nybörjare | nej
Eva Alm | 100 000 | Kulturskola | ja`,
  ],
  [
    "the number of each row",
    `Nr\tBelopp (kr)\tAktivitet\tAnsvarig\tBehov 2023
1\t340 000\tLäxhjälp i
Norra Åby\tEva Alm\tja
2\t275 000\tSimskola för
nybörjare\tBo Ek\tnej
3\t100 000\tKulturskola\tEva Alm\tja`,
  ],
  [
    "a word cut by a hyphen",
    `Belopp (kr)\tAktivitet\tAnsvarig\tBehov 2023
340 000\tLäxhjälp i
Norra Åby\tEva Alm\tja
275 000\tSimskola för ny-
börjare\tBo Ek\tnej
100 000\tKulturskola\tEva Alm\tja`,
  ],
];

describe("a row that was cut in the middle of a cell", () => {
  it.each(ways)("is read whole with %s", (_, table) => {
    expect(rowsOf(table)).toEqual(expected);
    const { questions } = readDecision(decision(table));
    expect(questions.filter((question) => question.startsWith("läsning"))).toEqual([]);
  });

  it("holds pots too", () => {
    const { pots } = readDecision(
      decision(`Pottar

Till\tBelopp (kr)\tÄndamål\tAnmärkning
Vårdchef\t700 000\tRekrytering till
fjällen\tett år
Skolchef\t300 000\tLäger\tett år`),
    );
    expect(pots.map(({ purpose, holder, amountKr }) => [purpose, holder, amountKr])).toEqual([
      ["Rekrytering till fjällen", "Vårdchef", 700_000],
      ["Läger", "Skolchef", 300_000],
    ]);
  });
});

describe("rows that lack a cell", () => {
  it("are never made one of two amounts", () => {
    const { rows } = readDecision(
      decision(`Belopp (kr)\tAktivitet\tAnsvarig
340 000\tLäxhjälp
275 000\tSimskola\tBo Ek
100 000\tKulturskola\tEva Alm`),
    );
    expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual([
      ["Läxhjälp", 340_000],
      ["Simskola", 275_000],
      ["Kulturskola", 100_000],
    ]);
  });

  it("stay apart where the second was turned down", () => {
    const { rows } = readDecision(
      decision(`Aktivitet\tBelopp (kr)\tAnsvarig\tAnmärkning
Läxhjälp\t340 000\tEva Alm
Simskola\tavslag
Kulturskola\t100 000\tEva Alm\tett år`),
    );
    expect(rows.map(({ responsible }) => responsible)).not.toContain("Eva Alm Simskola");
    expect(rows.map(({ activity }) => activity)).not.toContain("Simskola");
  });

  it("do not take the sum below them in", () => {
    const { rows, statedTotals } = readDecision(
      decision(`Ansvarig\tBelopp (kr)\tAktivitet\tBehov 2023
Eva Alm\t340 000\tLäxhjälp i
Summa\t340 000`),
    );
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([340_000]);
    expect(statedTotals.map(({ statedKr }) => statedKr)).toEqual([340_000]);
  });
});
