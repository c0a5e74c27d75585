import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const rows = (sum = "Delsumma") => `Nr\tAktivitet\tBelopp\tAnsvarig\tFortsatt behov 2025
1\tFältassistenter\t1 900\tRut Ek\tJa
2\tTolkapp\t1 100\tJon Alm\tNej
\t${sum}\t3 000\t\t`;
const pots = (sum = "Delsumma") => `Nr\tÄndamål\tBelopp\tFördelas av
3\tNärområdet\t1 200\tNärvårdschefen
4\tForskning\t800\tFoU-chefen
\t${sum}\t2 000\t`;
const paper = (first: string, second: string, tables = [rows(), pots()]): string =>
  `Region Väst
Delegationsbeslut av regiondirektören
RS 2024-02811
2024-10-17

Medel för jämlik vård

1. Vad beslutet gäller
Regionstyrelsen gav 2024-08-29 § 201 regiondirektören rätt att fördela 5 000 tkr.

${first}

${tables[0] ?? ""}

${second}

${tables[1] ?? ""}

4. Anmälan
Regionstyrelsen, november 2024.
`;
const totals = (text: string) =>
  readDecision(text).statedTotals.map(({ of, statedKr }) => `${of} ${statedKr}`);

describe("a decision that is nothing but tables under headings of their own", () => {
  it.each([
    ["2. Fasta belopp (tkr)", "3. Potter (tkr)"],
    ["2. Insatser, tkr", "3. Medel som fördelas vidare, tkr"],
    ["2 Aktiviteter (belopp i tkr)", "3 Potter (belopp i tkr)"],
    ["Direkta medel (tkr)", "Delpotter (tkr)"],
    ["2. Till verksamheterna (tkr)", "3. Till cheferna (tkr)"],
  ])("gives what they hold, and says what each comes to: %s", (first, second) => {
    const text = paper(first, second);
    const { rows: given, pots: held, frame, undistributedKr, questions } = readDecision(text);
    expect(given.map(({ amountKr }) => amountKr)).toEqual([1_900_000, 1_100_000]);
    expect(held.map(({ holder }) => holder)).toEqual(["Närvårdschefen", "FoU-chefen"]);
    expect([...given, ...held].every(({ proposed }) => !proposed)).toBe(true);
    expect(totals(text)).toEqual(["rows 3000000", "pots 2000000"]);
    expect([frame?.amountKr, undistributedKr]).toEqual([5_000_000, 0]);
    expect(questions.filter((one) => /^(?:läsning|ram|summa)/.test(one))).toEqual([]);
  });

  it.each(["Delsumma", "Delsumma:", "Summa", "Delsumma rader", "DELSUMMA"])(
    "says the sum of a table in any of these words: %s",
    (sum) => {
      const text = paper("2. Fasta belopp (tkr)", "3. Potter (tkr)", [rows(sum), pots(sum)]);
      expect(totals(text)).toEqual(["rows 3000000", "pots 2000000"]);
    },
  );

  it("asks where the sum of a table is another than its rows come to", () => {
    const text = paper("2. Fasta belopp (tkr)", "3. Potter (tkr)", [
      rows().replace("3 000", "3 100"),
      pots(),
    ]);
    expect(readDecision(text).questions.join(" ")).toMatch(
      /summa: Summan anges till 3\s100\s000\skr/u,
    );
  });

  it("says of each group inside a table what it comes to, before the whole", () => {
    const grouped = `Aktivitet\tBelopp\tAnsvarig
Fältassistenter\t1 900\tRut Ek
Delsumma\t1 900\t
Tolkapp\t1 100\tJon Alm
Delsumma\t1 100\t
Summa\t3 000\t`;
    const text = paper("2. Fasta belopp (tkr)", "3. Potter (tkr)", [grouped, pots()]);
    expect(totals(text)).toEqual(["rows 1900000", "rows 1100000", "rows 3000000", "pots 2000000"]);
  });

  it.each([
    "2. Inkomna ansökningar (tkr)",
    "2. Utfall förra året (tkr)",
    "2. Tidigare fördelning (tkr)",
    "2. Prognos (tkr)",
    "2. Önskemål från enheterna (tkr)",
  ])("gives nothing that its heading tells of otherwise: %s", (first) => {
    const { rows: given } = readDecision(paper(first, "3. Potter (tkr)"));
    expect(given).toEqual([]);
  });
});
