import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const reading = (lines: string) => readDecision(decisionOf(lines));
const given = (lines: string) => {
  const { rows, pots } = reading(lines);
  return [
    ...rows.map(({ activity, amountKr, responsible }) => [activity, amountKr, responsible]),
    ...pots.map(({ purpose, amountKr, holder }) => [purpose, amountKr, holder, "pot"]),
  ];
};
const asked = (lines: string) =>
  reading(lines).questions.filter((one) => /^(?:läsning|ram|återstod)/u.test(one));

describe("the verb before the whole that it divides", () => {
  it("leaves the whole to its parts, and names what more it is taken of", () => {
    const lines =
      "1. Nämnden använder 900 000 kr av de 1 300 000 kr som staten betalade ut, på så vis att socialförvaltningen får 500 000 kr till språkstöd och bildningsförvaltningen 400 000 kr till lovskola.";
    expect(given(lines)).toEqual([
      ["språkstöd", 500_000, "socialförvaltningen"],
      ["lovskola", 400_000, "bildningsförvaltningen"],
    ]);
    expect(reading(lines).frame?.amountKr).toBe(1_300_000);
  });

  it("leads its parts in the infinitive too", () => {
    expect(
      given(
        "att fördela lovpengarna enligt följande: Fritidsgårdarna 500 000 kr och Kulturskolan 400 000 kr,\natt fritidschef Ann Berg ansvarar för samtliga insatser",
      ),
    ).toEqual([
      ["Fritidsgårdarna", 500_000, "fritidschef Ann Berg"],
      ["Kulturskolan", 400_000, "fritidschef Ann Berg"],
    ]);
  });
});

describe("other turns of a gift", () => {
  it.each([
    [
      "1. Medicin i Ryd får 500 000 kr till schemastöd. Kirurgin i Berg får 400 000 kr till samma sak, där är Jens Malm ansvarig.",
      [
        ["schemastöd", 500_000, "Medicin i Ryd"],
        ["schemastöd", 400_000, "Jens Malm"],
      ],
    ],
    [
      "1. 500 000 kr används för öppettider (ansvarig Rut Hed) och lika mycket, 500 000 kr, för föräldrastöd (ansvarig Ola Bäck).",
      [
        ["öppettider", 500_000, "Rut Hed"],
        ["föräldrastöd", 500_000, "Ola Bäck"],
      ],
    ],
    [
      "1. 600 000 kr sätts av till lokala insatser och fördelas av närsjukvårdschefen.",
      [["lokala insatser", 600_000, "närsjukvårdschefen", "pot"]],
    ],
    [
      "– 600 000 kr, eftervård i hemmet. Verksamhetschef Kajsa Röd bestämmer hur pengarna används.",
      [["eftervård i hemmet", 600_000, "Verksamhetschef Kajsa Röd", "pot"]],
    ],
    [
      "– Simulering, 550 000 kr, som chefläkaren delar ut efter ansökningar.",
      [["Simulering", 550_000, "chefläkaren", "pot"]],
    ],
    [
      "1. 1 500 000 kr till beredskapsdirektören, att fördela till föreningar efter ansökan.",
      [["föreningar", 1_500_000, "beredskapsdirektören", "pot"]],
    ],
    [
      "Potten fördelas så här. Karlskoga lasarett: 500 000 kr för mobila läkare. Vårdcentralerna: 400 000 kr för fast läkarkontakt.",
      [
        ["mobila läkare", 500_000, null],
        ["fast läkarkontakt", 400_000, "Vårdcentralerna"],
      ],
    ],
  ])("are read: %s", (lines, expected) => {
    expect(given(lines)).toEqual(expected);
    expect(asked(lines)).toEqual([]);
  });

  it("has the rest that is divided below as its frame", () => {
    const { frame, rows, undistributedKr } = reading(
      "De kvarvarande 900 000 kr fördelas på följande sätt.\nVårdhygien, 500 000 kr. Ansvarig: Tor Lind.\nSimulering, 400 000 kr. Ansvarig: My Dahl.",
    );
    expect(rows).toHaveLength(2);
    expect([frame?.amountKr, undistributedKr]).toEqual([900_000, 0]);
  });

  it("asks about what another decision gave, however it is told", () => {
    const lines =
      "1. Vårddirektören gav i beslut 2024-06-17 områdeschefen en pott på 4 500 000 kr.\n2. Till kurser går 500 000 kr.";
    expect(given(lines).map(([, amountKr]) => amountKr)).toEqual([500_000]);
    expect(asked(lines).some((one) => one.includes("äldre beslut"))).toBe(true);
  });
});

it("asks about what somebody decided, told in notes", () => {
  const { rows, questions } = readDecision(
    "Minnesanteckningar\nLedningsgruppen 2025-01-14\nNärvarande: Rut Ask, Per Vide\n\nBarnens pengar\nRut har fattat beslut på sin delegation i dag: 400 000 kr går till munhälsa.\n",
  );
  expect(rows).toEqual([]);
  expect(questions.some((one) => one.startsWith("läsning"))).toBe(true);
});
