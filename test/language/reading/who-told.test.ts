import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const rowsOf = (decision: string) =>
  readDecision(`Delegationsbeslut\n2024-03-05\nDnr RS 2024/12\n\nBeslut\n\n${decision}\n`).rows.map(
    (row) => [row.activity.toLowerCase(), row.responsible, row.amountKr],
  );
const two = [
  ["läxhjälp", "Mona Ek", 450_000],
  ["simskola", "Bo Ask", 250_000],
];

describe("who answers for a row", () => {
  it.each([
    "Till läxhjälp avsätts 450 tkr under ledning av Mona Ek.\nTill simskola avsätts 250 tkr, också den under Bo Ask.",
    "Till läxhjälp avsätts 450 tkr hos Mona Ek.\nTill simskola avsätts 250 tkr, i regi av Bo Ask.",
    "- Läxhjälp, 450 tkr; Mona Ek håller i insatsen.\n- Simskola, 250 tkr. Bo Ask sköter den.",
    "- Läxhjälp, 450 tkr. Projektet drivs av Mona Ek.\n- Simskola, 250 tkr. Det praktiska ansvaret ligger på Bo Ask.",
    "Mona Ek får 450 000 kr för läxhjälp och Bo Ask 250 000 kr för simskola.",
    "Läxhjälp (450 000 kr) – Mona Ek\nSimskola (250 000 kr) – Bo Ask",
    "450 000 kr – läxhjälp – Mona Ek\n250 000 kr – simskola – Bo Ask",
    "1) läxhjälp / Mona Ek / 450 000 kr\n2) simskola / Bo Ask / 250 000 kr",
    "Läxhjälp, 450 tkr (kontakt: Mona Ek)\nSimskola, 250 tkr (kontakt: Bo Ask)",
    "För läxhjälp anslås 450 tkr. Mona Ek ansvarar. För simskola anslås 250 tkr; där ansvarar Bo Ask, och behovet upphör efter 2024.",
    "Läxhjälp får 450 tkr och simskola 250 tkr. Mona Ek ansvarar för läxhjälpen och Bo Ask för simskolan.",
    "Läxhjälp får 450 tkr och simskola 250 tkr. Mona Ek ansvarar för den första och Bo Ask för den andra.",
    "Läxhjälp och simskola får 450 tkr respektive 250 tkr. Ansvariga är Mona Ek respektive Bo Ask.",
    "Läxhjälp och simskola tilldelas 450 respektive 250 tkr, med Mona Ek respektive Bo Ask som ansvariga.",
    "Av medlen avsätts 450 tkr respektive 250 tkr till läxhjälp respektive simskola. Mona Ek och Bo Ask ansvarar i nu nämnd ordning.",
    "Läxhjälp: 450 tkr. Ansvar: Mona Ek.\nSimskola: 250 tkr. Ansvar: Bo Ask.",
    "Läxhjälp tilldelas fyrahundrafemtiotusen (450 000) kronor, ansvarig Mona Ek.\nSimskola får en kvarts miljon (250 000 kr), ansvarig Bo Ask.",
  ])("is read: %s", (decision) => {
    expect(rowsOf(decision)).toEqual(two);
  });

  it("is the same for all where a sentence says so", () => {
    expect(
      rowsOf("Läxhjälp får 450 tkr och simskola 250 tkr. Mona Ek ansvarar för båda insatserna."),
    ).toEqual([two[0], ["simskola", "Mona Ek", 250_000]]);
  });

  it.each([
    "Läxhjälp får 450 tkr och simskola 250 tkr. Mona Ek leder skolan.",
    "Läxhjälp får 450 tkr och simskola 250 tkr. Mona Ek, Bo Ask respektive Eva Lo ansvarar för uppföljningen.",
  ])("is nobody that something else is told of: %s", (decision) => {
    expect(rowsOf(decision).map(([, who]) => who)).not.toContain("Bo Ask");
    expect(rowsOf(decision)[0]?.[1]).toBeNull();
  });
});

describe("lines of a name and an amount, one below the other", () => {
  it.each([
    ["what was asked for", "Sökt belopp läxhjälp: 450 tkr\nSökt belopp simskola: 250 tkr"],
    ["what it costs", "Kostnad för läxhjälp: 450 tkr\nKostnad för simskola: 250 tkr"],
    ["frames", "Ramen för 2024: 450 tkr\nRamen för 2025: 250 tkr"],
    ["a line alone", "Läxhjälp: 450 tkr"],
  ])("give nothing where they are %s", (_, lines) => {
    expect(rowsOf(lines)).toEqual([]);
  });

  it("give nothing more where they divide what stands above", () => {
    expect(
      rowsOf("Läxhjälp får 700 tkr, ansvarig Mona Ek.\nPersonal 450 tkr\nLokaler 250 tkr"),
    ).toEqual([["läxhjälp", "Mona Ek", 700_000]]);
  });
});
