import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const mandatesOf = (points: string, board = "Regionstyrelsen") =>
  readDecision(`Region Vik

Protokoll
${board} 2024-03-05

§ 52

Medel för läsning 2024 (RS/77/2024)

Beslut

${points}

Paragrafen är justerad
`).mandates.map(({ body, date, section }) => [body, date, section]);

const given =
  "Av medlen lämnas 400 000 kr till bibliotekschefen, som får delegation på att fördela medlen.";
const own = [["Regionstyrelsen", "2024-03-05", 52]];

describe("what a board decides itself above what it proposes to the assembly", () => {
  it.each([
    `1. ${given}\n\n2. Regionstyrelsen föreslår regionfullmäktige\n\nLäsplanen fastställs.`,
    `1. ${given}\n\n2. Regionstyrelsen föreslår regionfullmäktige att fastställa läsplanen.`,
    `Regionstyrelsen beslutar för egen del\n\n1. ${given}\n\nRegionstyrelsen föreslår fullmäktige besluta\n\n2. Läsplanen fastställs.`,
    `1. Bibliotekschefen får i uppdrag att fördela medlen för läsning, 400 000 kr.\n\n2. Styrelsen föreslår landstingsfullmäktige att anta läsplanen.`,
    `1. Regiondirektören får besluta om fördelningen av resterande medel.\n\n2. Regionstyrelsen föreslår regionfullmäktige att anta läsplanen.`,
  ])("may give the right to distribute: %s", (points) => {
    expect(mandatesOf(points)).toEqual(own);
  });

  it.each([
    `Regionstyrelsen föreslår regionfullmäktige\n\n1. ${given}\n\n2. Läsplanen fastställs.`,
    `Regionstyrelsen föreslår regionfullmäktige besluta\n\n${given}`,
    `1. Regionstyrelsen föreslår regionfullmäktige att bibliotekschefen får rätt att fördela medlen.`,
    `1. Regionstyrelsen föreslår att regionfullmäktige ger bibliotekschefen rätt att fördela medlen.`,
    `1. Läsplanen fastställs.\n\n2. Regionstyrelsen föreslår kommunfullmäktige\n\n${given}`,
  ])("gives none where the right itself is proposed: %s", (points) => {
    expect(mandatesOf(points)).toEqual([]);
  });
});
