import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionHead } from "./papers.ts";

const rows = (words: string) =>
  readDecision(`${decisionHead}2. ${words}\n`)
    .rows.slice(1)
    .map(({ activity, amountKr }) => [activity, amountKr]);
const asked = (words: string) =>
  readDecision(`${decisionHead}2. ${words}\n`).questions.filter((one) => one.startsWith("läsning"));

describe("money of another time, told of in a clause beside a gift", () => {
  it.each([
    "Kvällsöppet får 350 000 kronor, något som prövades 2019 med 200 000 kronor.",
    "350 000 kronor går till kvällsöppet, en satsning som i fjol drevs med 200 000 kronor.",
    "Till kvällsöppet avsätts 350 000 kronor, vilket ersätter de 200 000 kronor som det fick 2023.",
    "Till kvällsöppet avsätts 350 000 kronor, där 200 000 kronor räckte 2019.",
    "Till kvällsöppet avsätts 350 000 kronor, likt 2019 då 200 000 kronor lades på det.",
    "Kvällsöppet, som 2019 prövades med 200 000 kronor, får 350 000 kronor.",
    "Till kvällsöppet går 350 000 kronor, som förra året kostade 200 000 kronor.",
  ])("is given by nobody: %s", (words) => {
    expect(rows(words)).toEqual([[expect.stringMatching(/^kvällsöppet$/i), 350_000]]);
    expect(asked(words)).toEqual([]);
  });

  it.each([
    "350 000 kronor till kvällsöppet, som startade 2019, och 200 000 kronor till tolkar.",
    "Till kvällsöppet, som startades 2019, avsätts 350 000 kronor och till tolkar 200 000 kronor.",
    "Till kvällsöppet avsätts 350 000 kronor, något som saknades 2019, och tolkarna får 200 000 kronor.",
  ])("is no gift beside it: %s", (words) => {
    expect(rows(words).map(([, amountKr]) => amountKr)).toEqual([350_000, 200_000]);
  });
});

describe("what a memo tells of under a heading for the matter", () => {
  const memo = (heading: string) =>
    readDecision(`Region Norr
Tjänsteskrivelse
2024-08-19

Hälso- och sjukvårdsnämnden

Förslag till beslut
Hälso- och sjukvårdsnämnden föreslås besluta följande.
1. Mammografin i Mora får 350 000 kronor för kvällsöppet.

${heading}
Överskottet föreslås gå till kvällsöppet, något som prövades 2019 med 200 000 kronor.

Jan Ek
`);
  it.each(["Vad saken gäller", "Vad frågan rör", "Saken i korthet"])("is told: %s", (heading) => {
    expect(memo(heading).rows.map(({ amountKr }) => amountKr)).toEqual([350_000]);
    expect(memo(heading).proposalsOnly).toBe(true);
  });
});
