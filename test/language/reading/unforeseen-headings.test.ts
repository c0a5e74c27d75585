import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { schoolHead } from "./papers.ts";

const list = `Av bidraget fördelas:

- Läxhjälp, 900 000 kr, ansvarig Bo Prov
- Simskola, 400 000 kr, ansvarig Mona Ek

HR-direktören får i uppdrag att redovisa utfallet för regionstyrelsen i oktober 2025.`;
const decision = (heading: string, words = list): string =>
  `${schoolHead()}
${heading}

${words}

Skickas till
HR-direktören
`;
const memo = (heading: string): string =>
  decision(heading).replace("Delegationsbeslut", "Tjänsteskrivelse");
const minutes = (heading: string, words = list): string =>
  `Protokoll
Regionstyrelsen 2025-03-04

§ 12
Statsbidrag för skolan 2025

Sammanfattning

Regionen får 2 000 000 kr i statsbidrag.

${heading}

${words}

§ 13
Rapporter

Rapporterna läggs till handlingarna.
`;
const given = (text: string) => {
  const { rows, assignments } = readDecision(text);
  return [...rows.map(({ amountKr }) => amountKr), assignments.length];
};
const proposed = (text: string) => {
  const { rows, assignments } = readDecision(text);
  return [...new Set([...rows, ...assignments].map((item) => item.proposed))];
};

const headings = [
  "Så fördelas medlen",
  "Fördelningsbeslut",
  "Avgörande",
  "Vad vi har bestämt",
  "Ställningstagande",
  "Vad som gäller från i dag",
  "3. Fördelning av medlen",
  "Slutsats",
  "Resultat av prövningen",
  "## Hur pengarna används",
  "Medlens användning 2025:",
];

describe("a heading that nobody foresaw", () => {
  it.each(headings)("heads what a decision on delegation gives: %s", (heading) => {
    expect(given(decision(heading))).toEqual([900_000, 400_000, 1]);
    expect(proposed(decision(heading))).toEqual([false]);
  });

  it.each(headings)("heads what a memo proposes: %s", (heading) => {
    expect(given(memo(heading))).toEqual([900_000, 400_000, 1]);
    expect(proposed(memo(heading))).toEqual([true]);
    expect(readDecision(memo(heading)).proposalsOnly).toBe(true);
  });

  it.each(headings)("heads what a body decides in one paragraph: %s", (heading) => {
    expect(given(minutes(heading))).toEqual([900_000, 400_000, 1]);
    expect(proposed(minutes(heading))).toEqual([false]);
  });

  it.each([
    "Av bidraget avsätts 900 000 kr till läxhjälp.",
    "att till läxhjälp avsätta 900 000 kr",
    "Fördela 900 000 kr till läxhjälp.",
    "Med stöd av regionstyrelsens beslut 2025-02-04 § 12 fördelas följande:\n- Läxhjälp: 900 000 kr",
    "Medlen fördelas enligt tabellen.\n\nInsats | Ansvarig | Belopp\nLäxhjälp | Bo Prov | 900 000",
    "Insats | Ansvarig | Belopp\nLäxhjälp | Bo Prov | 500 000\nSimskola | Mona Ek | 400 000",
    "Följande insatser finansieras:\n\n- Läxhjälp, 900 000 kr",
    "1. Läxhjälp beviljas 900 000 kr.\n2. Ansökan från simskolan avslås.",
    "Insatser\n\n- Läxhjälp, 500 000 kr\n- Simskola, 400 000 kr\n\nUppdrag\n\nBo Prov får i uppdrag att börja.",
    "Härmed beslutas att läxhjälpen får 900 000 kr.",
  ])("is known by what stands below it: %s", (words) => {
    const { rows } = readDecision(decision("Så blir det i år", words));
    expect(rows.reduce((sum, { amountKr }) => sum + amountKr, 0)).toBe(900_000);
  });

  it.each([
    "Inkomna ansökningar",
    "Tidigare fördelning",
    "Önskemål från skolorna",
    "Utfall 2024",
    "Förra årets fördelning",
    "Alternativ som prövats",
    "Prognos för året",
    "Kostnader i dag",
    "Jämförelse med andra regioner",
    "Yrkande från Ada Prov",
    "Synpunkter från facken",
    "Varför pengarna behövs",
  ])("heads nothing that is given where it tells of something else: %s", (heading) => {
    expect(given(decision(heading))).toEqual([0]);
  });

  it.each([
    "Region Norr får 900 000 kr. Staten fördelar 400 000 kr till länet.",
    "Förra året fördelades 900 000 kr till läxhjälp.",
    "HR-direktören fick 2024-03-05 § 8 i uppdrag att redovisa utfallet.",
    "Skolorna ansöker om 900 000 kr, som fördelas på fem skolor.",
  ])("heads nothing that is given where its words tell: %s", (words) => {
    expect(given(decision("Läget", words))).toEqual([0]);
  });

  it("counts for nothing where a heading that is known decides", () => {
    const words = `${list}\n\nBeslut\n\nMedlen fördelas inte nu.`;
    expect(given(decision("Förvaltningens tankar", words))).toEqual([0]);
    expect(given(minutes("Förvaltningens tankar", words))).toEqual([0]);
  });

  it("begins the decision of minutes below a proposal where it speaks of deciding", () => {
    const words = `Medel fördelas inte.`;
    const text = minutes(
      "Förslag till beslut",
      `${list}\n\nNämndens avgörande\n\nÄrendet bordläggs.`,
    );
    expect(given(text)).toEqual([0]);
    expect(given(minutes("Avgörande", words))).toEqual([0]);
  });

  it("is looked for below a paper that calls itself a decision on its top", () => {
    const text = decision("Avgörande").replace("Delegationsbeslut\n", "BESLUT\n");
    expect(given(text)).toEqual([900_000, 400_000, 1]);
    expect(readDecision(text).date).toBe("2025-03-04");
    const labelled = text.replace("2025-03-04\nRS", "Datum: 2025-03-04\nDiarienummer: RS");
    expect(given(labelled)).toEqual([900_000, 400_000, 1]);
  });

  it("goes on under the leads and the tasks right below", () => {
    const words = `Av bidraget avsätts 900 000 kr till läxhjälp.

B. Vidare avsätts

a) 400 000 kr för simskola. Ansvarig är Mona Ek.
b) 100 000 kr för skolbio. Ansvarig är Bo Ek.

2. Uppdrag

2.1 HR-direktören ska redovisa utfallet för regionstyrelsen i oktober 2025.`;
    expect(given(decision("1. Avgörande", words))).toEqual([900_000, 400_000, 100_000, 1]);
  });

  it("heads one proposal together with the leads in it", () => {
    const words = `Kontoret föreslår att kommunstyrelsen föreslår kommunfullmäktige att besluta följande:

1. Läxhjälp, 900 000 kr, ansvarig Bo Prov.

Kontoret föreslår att kommunstyrelsen för egen del beslutar följande:

2. HR-direktören får i uppdrag att redovisa utfallet i oktober 2025.`;
    const text = decision("Förslag", words).replace("Delegationsbeslut", "Tjänsteskrivelse");
    expect(given(text)).toEqual([900_000, 1]);
    expect(proposed(text)).toEqual([true]);
  });
});
