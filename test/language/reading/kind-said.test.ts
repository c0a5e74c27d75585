import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { schoolHead } from "./papers.ts";

const rowsOf = (text: string): string[] =>
  readDecision(text).rows.map(({ activity, responsible }) => `${activity}, ${responsible}`);
const potsOf = (text: string): string[] =>
  readDecision(text).pots.map(({ purpose, holder }) => `${purpose}, ${holder}`);
const kindsAsked = (text: string): string[] =>
  readDecision(text).questions.filter((one) => one.includes("Vilka är pottar?"));

/** A decision on delegation that gives what a board left, below what the board gave itself. */
const restPaper = (told: string, table: string): string => `Region Söderby
2022-09-12

RS/208/2022

Delegationsbeslut om medel för återhämtning 2022

Ärendebeskrivning

Region Söderby har 2022 fått 7 000 000 kr för återhämtning. ${told}

${table}

Delegationsbestämmelse och delegation

Regionstyrelsen beslutade 2022-05-04 § 61 att regiondirektören får fördela de resterande medlen till vila.

Beslut

För vila fördelas 3 000 000 kr till HR-direktören för fördelning.

Ada Ros
Regiondirektör
`;
const bare = `| Korttidsvila | Eva Alm | 2 400 000 |
| Schemaläggning | Bo Ask | 1 600 000 |
| Summa | | 4 000 000 |`;
const headed = `| Ändamål | Ansvarig | Belopp (kr) |
| --- | --- | --- |
${bare}`;
const items = ["Korttidsvila, Eva Alm", "Schemaläggning, Bo Ask"];
const rest = "vila, HR-direktören";

describe("a table of activities that a board gave", () => {
  it.each([
    "Pengarna ska gå till de insatser och den pott som står här.",
    "Medlen används till aktiviteter och pottar.",
    "De fördelas dels till åtgärder, dels till en pott för vila.",
    "Utöver projekten finns en pott för vila.",
    "En del av dem läggs i en pott som HR-direktören fördelar.",
    "Av dem avsätts 3 000 000 kr till en pott hos HR-direktören.",
    "Pottar och enskilda insatser redovisas var för sig.",
    "Resten ligger i en pott för vidare fördelning.",
  ])("holds no pots because a pot is told of above it: %s", (told) => {
    for (const lead of [
      "Insatser som Regionstyrelsen godkände 2022-05-04 § 61:",
      "Åtgärder enligt Regionstyrelsens beslut 2022-05-04 § 61",
      "Regionstyrelsen fördelade 2022-05-04 § 61 medel till följande:",
    ])
      for (const table of [bare, headed]) {
        const text = restPaper(`${told}\n\n${lead}`, table);
        expect(rowsOf(text)).toEqual(items);
        expect(potsOf(text)).toEqual([rest]);
        expect(readDecision(text).statedTotals).toEqual([
          { of: "rows", statedKr: 4_000_000, computedKr: 4_000_000 },
        ]);
        expect(kindsAsked(text)).toEqual([]);
      }
  });

  it.each([
    "Pottar som Regionstyrelsen godkände 2022-05-04 § 61:",
    "Regionstyrelsen avsatte 2022-05-04 § 61 följande potter för insatser och projekt:",
    "Regionstyrelsen fördelade 2022-05-04 § 61 medel för vidare fördelning:",
  ])("holds pots where its own lead says so, whatever is told above: %s", (lead) => {
    for (const told of ["Medlen ska gå till insatser.", "Medlen går till insatser och pottar."])
      for (const table of [bare, headed]) {
        const text = restPaper(`${told}\n\n${lead}`, table);
        expect(rowsOf(text)).toEqual([]);
        expect(potsOf(text)).toEqual([...items, rest]);
      }
  });
});

const decision = (lead: string, list = headed): string =>
  `${schoolHead("4 000 000")}\nBeslut\n\n${lead}\n\n${list}\n`;

describe("what leads a list of a decision in", () => {
  it.each([
    "Medlen fördelas till följande aktiviteter och pottar:",
    "Insatser och potter",
    "Bidraget fördelas dels till projekt, dels till pottar för vidare fördelning, enligt nedan:",
    "Pottar samt enskilda satsningar:",
    "Följande åtgärder, och de pottar som chefer fördelar, finansieras:",
  ])("makes no pots of rows that nothing tells apart, and these are asked about: %s", (lead) => {
    expect(potsOf(decision(lead))).toEqual([]);
    expect(rowsOf(decision(lead))).toEqual(items);
    expect(kindsAsked(decision(lead))).toHaveLength(1);
    const list = "- Korttidsvila, Eva Alm, 2 400 000 kr\n- Scheman, Bo Ask, 1 600 000 kr";
    expect(potsOf(decision(`${lead.replace(/:?$/, "")}:`, list))).toEqual([]);
    expect(kindsAsked(decision(`${lead.replace(/:?$/, "")}:`, list))).toHaveLength(1);
  });

  it("leaves nothing to ask where the rows say of themselves what they are", () => {
    const text = decision(
      "Medlen fördelas till följande aktiviteter och pottar:",
      headed.replace("Schemaläggning", "Schemaläggning (pott)").replace("Bo Ask", "HR-chefen"),
    );
    expect(rowsOf(text)).toEqual(["Korttidsvila, Eva Alm"]);
    expect(potsOf(text)).toEqual(["Schemaläggning, HR-chefen"]);
    expect(kindsAsked(text)).toEqual([]);
  });

  it("leaves nothing to ask where one table holds the activities and another the pots", () => {
    const pots = headed.replace("Korttidsvila", "Hälsa").replace("Schemaläggning", "Ledarskap");
    const text = decision("Aktiviteter och pottar", `${headed}\n\nPottar\n\n${pots}`);
    expect(rowsOf(text)).toEqual(items);
    expect(potsOf(text)).toEqual(["Hälsa, Eva Alm", "Ledarskap, Bo Ask"]);
    expect(kindsAsked(text)).toEqual([]);
  });

  it.each([
    "Utöver nedanstående aktiviteter lämnas senare en pott till IT-chefen.",
    "Vid sidan av potten till IT-chefen fördelas medel till dessa insatser:",
  ])("tells what stands below from what is given besides: %s", (lead) => {
    expect(rowsOf(decision(lead))).toEqual(items);
    expect(potsOf(decision(lead))).toEqual([]);
    expect(kindsAsked(decision(lead))).toEqual([]);
  });

  it.each([
    "Potter för insatser och projekt:",
    "Följande pottar lämnas till fördelning bland aktiviteter:",
    "Insatser som respektive chef fördelar vidare:",
    "Pottar\n\nBelopp i kronor",
  ])("makes pots where it says so: %s", (lead) => {
    expect(potsOf(decision(lead))).toEqual(items);
    expect(kindsAsked(decision(lead))).toEqual([]);
  });
});
