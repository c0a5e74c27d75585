import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (point: string, body = "Regionstyrelsen"): string => `${body}
Protokoll 2024-04-24

§ 31 Medel för arbetsmiljö (RS/77/2024)

Regionen får 6 000 000 kr från staten under 2024.

Beslut

${point}

Paragrafen är justerad
`;

const given = (text: string): string[] => {
  const { rows, pots } = readDecision(text);
  return [
    ...rows.map((row) => `${row.activity}, ${row.responsible}, ${row.amountKr}`),
    ...pots.map((pot) => `pott: ${pot.purpose}, ${pot.holder}, ${pot.amountKr}`),
  ];
};

const language = "språkstöd, Mona Ek, 400000";

describe("the body that decides, as the one that distributes", () => {
  it.each([
    "Regionstyrelsen fördelar av de 6 000 000 kronorna 400 000 kronor till språkstöd, med Mona Ek som ansvarig.",
    "Regionstyrelsen fördelar ur statsbidraget 400 000 kr till språkstöd (ansvarig Mona Ek).",
    "Regionstyrelsen fördelar härmed 400 000 kr till språkstöd, ansvarig Mona Ek.",
    "Styrelsen fördelar av årets medel sammanlagt 400 tkr till språkstöd, ansvarig Mona Ek.",
    "Av de 6 000 000 kronorna fördelar regionstyrelsen 400 000 kr till språkstöd, ansvarig Mona Ek.",
    "Till språkstöd fördelar styrelsen 400 000 kr, ansvarig Mona Ek.",
    "Därutöver fördelar regionstyrelsen nu 400 000 kr till språkstöd, ansvarig Mona Ek.",
    "att regionstyrelsen fördelar av bidraget 400 000 kr till språkstöd, ansvarig Mona Ek.",
  ])("gives rows and holds no pot: %s", (point) => {
    expect(given(minutes(point))).toEqual([language]);
  });

  it("gives each of several", () => {
    expect(
      given(
        minutes(
          "Regionstyrelsen fördelar av statsbidraget 400 000 kr till språkstöd, med Mona Ek som ansvarig, och 250 000 kr till kurser, med Bo Ask som ansvarig.",
        ),
      ),
    ).toEqual([language, "kurser, Bo Ask, 250000"]);
  });

  it("gives pots to those who distribute them", () => {
    expect(
      given(
        minutes(
          "Regionstyrelsen fördelar av statsbidraget 400 000 kr till HR-direktören för språkstöd, att fördela vidare.",
        ),
      ),
    ).toEqual(["pott: språkstöd, HR-direktören, 400000"]);
  });

  it.each([
    [
      "HR-direktören fördelar av statsbidraget 400 000 kr till språkstöd.",
      "pott: språkstöd, HR-direktören, 400000",
    ],
    [
      "Kulturnämnden fördelar av statsbidraget 400 000 kr till språkstöd.",
      "pott: språkstöd, Kulturnämnden, 400000",
    ],
    [
      "Av statsbidraget fördelar kulturnämnden 400 000 kr till språkstöd.",
      "pott: språkstöd, kulturnämnden, 400000",
    ],
    [
      "400 000 kr avsätts till språkstöd, som kulturnämnden fördelar.",
      "pott: språkstöd, kulturnämnden, 400000",
    ],
  ])("leaves the pot with another than the one who decides: %s", (point, pot) => {
    expect(given(minutes(point))).toEqual([pot]);
  });

  it("is the officer who decides on delegation", () => {
    const decision = (sentence: string) => `Delegationsbeslut
2024-05-14
RS/77/2024

Statsbidrag för skolan

Beslut

${sentence}

Eva Alm
Regiondirektör
`;
    expect(
      given(
        decision(
          "Regiondirektören fördelar av statsbidraget 400 000 kr till språkstöd, med Mona Ek som ansvarig.",
        ),
      ),
    ).toEqual([language]);
    expect(
      given(
        decision(
          "Av statsbidraget fördelar regiondirektören 400 000 kr till språkstöd, med Mona Ek som ansvarig.",
        ),
      ),
    ).toEqual([language]);
    expect(
      given(decision("Av statsbidraget fördelar HR-direktören 400 000 kr till språkstöd.")),
    ).toEqual(["pott: språkstöd, HR-direktören, 400000"]);
  });
});
