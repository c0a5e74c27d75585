import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const table = `Åtgärd | Ansvarig | Belopp, kr
Läxhjälp | Bo Prov | 3 900 000
Simskola | Mona Ek | 5 300 000
Summa | | 9 200 000`;

interface Paper {
  readonly a?: string;
  readonly b?: string;
  readonly chosen?: string;
  readonly held?: string;
  readonly kind?: string;
}
const paper = ({
  a = "Alternativ A – efter elever",
  b = "Alternativ B – efter behov",
  chosen = "statsbidraget fördelas enligt alternativ B.",
  held = table,
  kind = "Tjänsteskrivelse",
}: Paper): string => `Region Norr
${kind}
2025-03-11

Sammanfattning

Region Norr har fått 9 200 000 kronor för att köerna kortades under 2024. Två alternativ redovisas.

Bakgrund

Hela beloppet, 7,7 mnkr, gick då till skolorna.

${a}

Samma modell som förra gången. Läxhjälpen skulle få 5 100 000 kronor och simskolan 4 100 000 kronor.

${b}

Alternativet utgår från behoven.

${held}

Ekonomiska följder

Båda alternativen ryms inom bidraget. Ett tredje upplägg skulle kosta 400 000 kr.

${kind === "Tjänsteskrivelse" ? "Förslag till beslut" : "Beslut"}

1. ${chosen}

2. HR-direktören får i uppdrag att redovisa utfallet för regionstyrelsen i februari 2026.
`;
const rowsOf = (text: string) => readDecision(text).rows.map(({ amountKr }) => amountKr);

describe("one of two alternatives", () => {
  it.each<Paper>([
    {},
    { chosen: "att statsbidraget fördelas i enlighet med alternativ B," },
    { chosen: "Bidraget används enligt alternativ b i skrivelsen." },
    { chosen: "Anta alternativ B för fördelningen av bidraget." },
    { chosen: "Fördela medlen genom alternativ B." },
    { chosen: "Regionstyrelsen väljer alternativ B för fördelning av medlen." },
    { chosen: "Alternativ B fastställs som grund för hur medlen fördelas." },
    {
      a: "Alternativ 1: efter elever",
      b: "Alternativ 2: efter behov",
      chosen: "Medlen fördelas enligt alternativ 2.",
    },
    { a: "Modell 1", b: "Modell 2", chosen: "Medlen fördelas enligt modell 2." },
    { a: "3.1 Alternativ A", b: "3.2 Alternativ B (förordas)" },
    { a: "Alternativ A", b: "Alternativ B", kind: "Delegationsbeslut" },
  ])("is what is given: %o", (one) => {
    const read = readDecision(paper(one));
    expect(read.rows.map(({ amountKr }) => amountKr)).toEqual([3_900_000, 5_300_000]);
    expect(read.frame?.amountKr).toBe(9_200_000);
    expect(read.rows.every(({ proposed }) => proposed)).toBe(one.kind === undefined);
    expect(read.assignments).toHaveLength(1);
  });

  it.each<Paper>([
    { chosen: "Statsbidraget fördelas enligt alternativ A." },
    { chosen: "Statsbidraget fördelas inte enligt alternativ B." },
    { chosen: "Alternativ B avslås." },
    { chosen: "Statsbidraget fördelas enligt alternativ C." },
  ])("gives nothing of the other: %o", (one) => {
    expect(rowsOf(paper(one))).not.toContain(3_900_000);
  });

  it("is asked about where its list is not found", () => {
    const { rows, questions } = readDecision(
      paper({ chosen: "Medlen fördelas enligt alternativ C." }),
    );
    expect(rows).toEqual([]);
    expect(questions.some((question) => question.startsWith("läsning"))).toBe(true);
  });
});
