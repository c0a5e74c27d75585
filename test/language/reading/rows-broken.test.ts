import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (table: string): string => `Region Vik
Delegationsbeslut
2022-06-21
RUN 2022-00508

Beslut

Direktören beslutar att bevilja stöd enligt följande. Belopp i tusental kronor (tkr).

${table}

Medel i omgången

För beslutsomgång 2 finns 6 000 tkr.
`;

const tables: readonly (readonly [string, string])[] = [
  [
    "bars, the words above the amounts",
    `| Projekt | Projektägare | Sökt | Beviljat |
|---|---|---|---|
| Skogens nya värden | Stiftelsen Mittskog | 2 400 | 1 870 |
| Besöksnäring året om | Föreningen Destination | | |
| | Nordfjäll | 2 240 | 2 240 |
| Grön omställning i små | | | |
| företag | Handelskammaren i | | |
| | Granåker | 1 900 | 1 565 |
| Summa beviljat | | | 5 675 |`,
  ],
  [
    "bars, the words below the amounts",
    `| Projekt | Projektägare | Sökt | Beviljat |
|---|---|---|---|
| Skogens nya värden | Stiftelsen Mittskog | 2 400 | 1 870 |
| Besöksnäring | Föreningen Destination | 2 240 | 2 240 |
| året om | Nordfjäll | | |
| Grön omställning i små | Handelskammaren i | 1 900 | 1 565 |
| företag | Granåker | | |
| Summa beviljat | | | 5 675 |`,
  ],
  [
    "runs of tabs and gaps",
    `Projekt\t\t\t\tProjektägare\t\t\t\tSökt\tBeviljat

Skogens nya värden\t\tStiftelsen Mittskog\t\t\t2 400\t1 870

Besöksnäring året om\t\tFöreningen Destination
\t\t\t\tNordfjäll\t\t\t\t2 240\t2 240

Grön omställning i små
företag\t\t\t\tHandelskammaren i
\t\t\t\tGranåker\t\t\t\t1 900\t1 565

Summa beviljat\t\t\t\t\t\t\t\t5 675`,
  ],
  [
    "runs of tabs, the amounts on the first line",
    `Projekt\t\t\t\tProjektägare\t\t\tSökt\tBeviljat

Skogens nya värden\t\tStiftelsen Mittskog\t\t2 400\t1 870

Besöksnäring\t\t\tFöreningen Destination\t\t2 240\t2 240
året om\t\t\t\tNordfjäll

Grön omställning i små\t\tHandelskammaren i\t\t1 900\t1 565
företag\t\t\t\tGranåker

Summa\t\t\t\t\t\t\t\t6 540\t5 675`,
  ],
  [
    "wide gaps",
    `Projekt                   Projektägare              Sökt    Beviljat

Skogens nya värden        Stiftelsen Mittskog       2 400   1 870

Besöksnäring året om      Föreningen Destination
                          Nordfjäll                 2 240   2 240

Grön omställning i små
företag                   Handelskammaren i
                          Granåker                  1 900   1 565

Summa beviljat                                              5 675`,
  ],
  [
    "wide gaps without empty lines",
    `Projekt                   Projektägare              Sökt    Beviljat
Skogens nya värden        Stiftelsen Mittskog       2 400   1 870
Besöksnäring året om      Föreningen Destination    2 240   2 240
                          Nordfjäll
Grön omställning i små    Handelskammaren i         1 900   1 565
företag                   Granåker
Summa beviljat                                              5 675`,
  ],
  [
    "runs of tabs without empty lines",
    `Projekt\t\t\t\tProjektägare\t\t\tSökt\tBeviljat
Skogens nya värden\t\tStiftelsen Mittskog\t\t2 400\t1 870
Besöksnäring året om\t\tFöreningen Destination\t\t2 240\t2 240
\t\t\t\tNordfjäll
Grön omställning i små\t\tHandelskammaren i\t\t1 900\t1 565
företag\t\t\t\tGranåker
Summa beviljat\t\t\t\t\t\t\t5 675`,
  ],
];

describe("a table whose rows go on on the next line", () => {
  it.each(tables)("is read whole in %s", (_, table) => {
    const { rows, statedTotals, frame, undistributedKr } = readDecision(decision(table));
    expect(
      rows.map(({ activity, responsible, amountKr }) => [activity, responsible, amountKr]),
    ).toEqual([
      ["Skogens nya värden", "Stiftelsen Mittskog", 1_870_000],
      ["Besöksnäring året om", "Föreningen Destination Nordfjäll", 2_240_000],
      ["Grön omställning i små företag", "Handelskammaren i Granåker", 1_565_000],
    ]);
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 5_675_000, computedKr: 5_675_000 }]);
    expect(frame).toEqual({ amountKr: 6_000_000, rounded: false });
    expect(undistributedKr).toBe(325_000);
  });

  it("has a name on two lines before whoever answers", () => {
    const { rows } = readDecision(
      decision(
        "Insats\t\t\t\tAnsvarig\t\t\tBelopp\n\nSimskola\t\t\tMona Ek\t\t\t\t1 870\n\nSommarkurser\ni tre dalgångar\t\t\tBo Ask\t\t\t\t2 240",
      ),
    );
    expect(rows.map(({ activity, responsible }) => [activity, responsible])).toEqual([
      ["Simskola", "Mona Ek"],
      ["Sommarkurser i tre dalgångar", "Bo Ask"],
    ]);
  });

  it("keeps rows apart of which one gets nothing, and what heads a group of them", () => {
    const { rows } = readDecision(
      decision(`| Projekt | Projektägare | Sökt | Beviljat |
|---|---|---|---|
| Barn och unga | | | |
| Skogens nya värden | Stiftelsen Mittskog | 2 400 | 1 870 |
| Drönare i glesbygd | Drönarcenter AB | 1 100 | |
| Film i skogen | Granåkers Film AB | | |
| Äldre | | | |
| Grön omställning | Handelskammaren | 1 900 | 1 565 |`),
    );
    expect(rows.map(({ activity, amountKr }) => [activity, amountKr])).toEqual([
      ["Skogens nya värden", 1_870_000],
      ["Grön omställning", 1_565_000],
    ]);
  });
});

describe("the money of one of several rounds", () => {
  it.each([
    "För beslutsomgång 2 finns 6 000 tkr.",
    "I omgång 2 finns 6 000 tkr.",
    "I höstens utlysning finns 6 000 tkr.",
    "För utlysningen 2022 finns totalt 6 000 tkr.",
    "I denna omgång disponeras 6 000 tkr.",
    "I denna omgång finns 6 000 000 kr att besluta om.",
  ])("is the frame: %s", (sentence) => {
    const paper = decision("– Simskola, 900 tkr, ansvarig Mona Ek");
    expect(
      readDecision(paper.replace("För beslutsomgång 2 finns 6 000 tkr.", sentence)).frame,
    ).toEqual({ amountKr: 6_000_000, rounded: false });
  });

  it.each([
    "I beslutsomgång 2 söktes 6 000 tkr.",
    "För omgången 2021 fanns 6 000 tkr.",
    "I omgång 1 fördelades 6 000 tkr.",
  ])("is none where it was asked for or given before: %s", (sentence) => {
    const paper = decision("– Simskola, 900 tkr, ansvarig Mona Ek");
    expect(
      readDecision(paper.replace("För beslutsomgång 2 finns 6 000 tkr.", sentence)).frame,
    ).toBeNull();
  });
});
