import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const decision = (lines: string) =>
  `Delegationsbeslut
2025-03-04
RS/12/2025

Fördelning av statsbidrag 2025

Beslut

${lines}
`;

describe("money that a sentence gives to an activity", () => {
  it.each([
    "Till simskolan fördelas 900 000 kronor. Ansvarig är rektor Eva Prov.",
    "Till simskolan går 0,9 miljoner kronor, som rektor Eva Prov ansvarar för.",
    "Simskolan får 900 000 kr. Rektor Eva Prov är ansvarig.",
    "900 tkr avsätts till simskolan. Ansvarig för insatsen blir rektor Eva Prov.",
    "För simskolan avsätts 900 tkr med rektor Eva Prov som ansvarig.",
    "a) Simskolan, 900 tkr. Ansvarig är\nrektor Eva Prov. Behov 2026: ej beslutat.",
    "1. 900 000 kr till simskolan. Projektledare är rektor Eva Prov.",
    "Därutöver läggs 900 000 kr på simskolan. Ansvaret ligger hos rektor Eva Prov.",
    "Slutligen avsätts 900 000 kr för simskolan, där rektor Eva Prov är ansvarig.",
    "- simskolan (ansvarig rektor Eva Prov): 900 000 kr",
    "Simskolan beviljas 900 000 kr. För insatsen ansvarar rektor Eva Prov.",
    "Vidare satsas 900 000 kronor på simskolan. Rektor Eva Prov ansvarar.",
    "Ett belopp om 900 000 kronor avsätts till simskolan, ansvarig rektor Eva Prov.",
    "Med 900 000 kr finansieras simskolan. Ansvarig är rektor Eva Prov.",
    "- Simskolan: 900 000 kr (nya kurser; Rektor Eva Prov ansvarar)",
    "dels fördela 900 000 kr till simskolan, för vilken rektor Eva Prov svarar,",
    "Simskolan finansieras med 900 000 kr. Rektor Eva Prov svarar för genomförandet.",
  ])("is a row with who answers for it: %s", (lines) => {
    const { rows, pots } = readDecision(decision(lines));
    expect(pots).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ amountKr: 900_000, proposed: false });
    expect(rows[0]?.activity).toMatch(/^simskolan$/i);
    expect(rows[0]?.responsible).toMatch(/^rektor Eva Prov$/i);
  });

  it.each([
    ["Insatsen behöver finansiering även 2026.", "ja"],
    ["Det finns ett fortsatt behov 2026.", "ja"],
    ["Ansvarig är Eva Prov, och fortsatt behov finns.", "ja"],
    ["Medel behövs inte 2026.", "nej"],
    ["Något behov därefter finns inte.", "nej"],
    ["Ansvarig är Eva Prov, och några medel behövs inte nästa år.", "nej"],
    ["Behov nästa år: delvis.", "oklart"],
    ["Om behovet kvarstår 2026 är oklart.", "oklart"],
    ["Behovet är stort.", "ej angivet"],
    ["Eva Prov behöver inte medverka.", "ej angivet"],
  ])("has its need next year in the sentence after: %s", (sentence, need) => {
    const { rows } = readDecision(decision(`Till simskolan går 900 tkr. ${sentence}`));
    expect(rows.map((row) => row.needNextYear)).toEqual([need]);
  });

  it.each([
    "Följande önskemål har inte kunnat tillgodoses inom bidraget:\n\n- simskolan, 900 000 kr\n- badet, 100 000 kr",
    "Dessa ansökningar ryms inte:\n- simskolan, 900 000 kr",
    "Följande insatser prioriteras inte:\n- simskolan, 900 000 kr",
    "Simskolans begäran om 900 000 kr har inte tagits med.",
    "Simskolans önskemål om 900 000 kr har inte kunnat tillmötesgås.",
    "- Simskolan, 900 000 kr. Avslås.",
    "Till simskolan avsätts 900 000 kr. Ansökan beviljas inte.",
    "- Simskolan, 900 000 kr. Begäran ryms inte i år.",
    "- Simskolan, 900 000 kr. Detta bordläggs.",
    "Kvar blir 900 000 kr, som går tillbaka till staten.",
    "Kvarstående 900 000 kr fördelas genom ett senare beslut.",
    "Återstående 900 000 kr fördelas längre fram under året.",
  ])("is not given where it is refused or kept: %s", (lines) => {
    const { rows, pots } = readDecision(decision(lines));
    expect([...rows, ...pots]).toEqual([]);
  });
});

describe("money that a holder distributes further", () => {
  it.each([
    "IT-chefen får 900 000 kr att fördela till licenser.",
    "IT-chefen disponerar 900 000 kr för licenser.",
    "IT-chefen förfogar över 900 000 kr för licenser.",
    "För licenser tilldelas IT-chefen 900 000 kr för fördelning",
    "Slutligen får IT-chefen 0,9 miljoner kronor att fördela till licenser.",
    "900 000 kr avsätts för licenser. Medlen fördelas av IT-chefen.",
    "900 000 kr avsätts för licenser. Dessa medel hålls av IT-chefen, som fördelar dem efter behov.",
    "Utöver insatserna i tabellen avsätts 900 000 kr för licenser. IT-chefen fördelar medlen.",
    "Följande belopp ställs till chefers förfogande för vidare fördelning:\n\na) 900 tkr till IT-chefen, för licenser.",
    "Till IT-chefens förfogande ställs 900 000 kr för licenser.",
    "900 000 kr ställs till IT-chefens förfogande för licenser.",
    "En pott på 900 000 kr för licenser läggs hos IT-chefen.",
    "Hos IT-chefen läggs 900 000 kr för fördelning till licenser.",
    "Åt IT-chefen avsätts 900 000 kr att fördela till licenser.",
    "IT-chefen tilldelas 900 000 kr för vidare fördelning till licenser.",
    "Potten för licenser är 900 000 kr. Innehavare är IT-chefen.",
    "IT-chefen får disponera 900 000 kr för licenser.",
    "IT-chefen får dela ut 900 000 kr till licenser.",
    "Återstående 900 000 kr ställs till IT-chefens förfogande för fördelning till licenser.",
    "Resterande 900 tkr ställs till IT-chefens förfogande för licenser.",
    "Det som återstår, 900 000 kr, går till IT-chefen som en pott för licenser.",
    "IT-chefen får 900 000 kr som hen i sin tur fördelar till licenser.",
  ])("is a pot: %s", (lines) => {
    const { rows, pots } = readDecision(decision(lines));
    expect(rows).toEqual([]);
    expect(pots).toEqual([
      { purpose: "licenser", amountKr: 900_000, holder: "IT-chefen", proposed: false },
    ]);
  });

  it("may be held by a position with its area", () => {
    const line =
      "a) 900 000 kr till verksamhetschefen för 1177 för fördelning till egenmonitorering";
    expect(readDecision(decision(line)).pots).toMatchObject([
      { purpose: "egenmonitorering", holder: "verksamhetschefen för 1177" },
    ]);
  });

  it.each([
    "900 000 kr ställs till styrelsens förfogande.",
    "Återstående 900 000 kr ställs till styrelsens förfogande.",
    "Resterande 900 000 kr står till regiondirektörens förfogande.",
    "Det som återstår, 900 000 kr, fördelas senare i höst.",
    "Rätten att fördela en pott får inte lämnas vidare.",
  ])("is none where nobody gets it: %s", (lines) => {
    expect(readDecision(decision(lines))).toMatchObject({ rows: [], pots: [] });
  });
});

describe("an amount with whence it is taken before its verb", () => {
  const paper = (words: string) =>
    readDecision(`Regionstyrelsen\nProtokoll 2024-03-06\n\n§ 12\n\nBeslut\n\n${words}\n`);

  it.each([
    [
      "500 000 kr ur nämndens reserv 2024 tilldelas en utredning om badet, ansvarig Eva Alm.",
      "en utredning om badet",
      "Eva Alm",
    ],
    [
      "500 000 kr av anslaget för oförutsedda behov beviljas simskolan, ansvarig Eva Alm.",
      "simskolan",
      "Eva Alm",
    ],
    ["500 000 kr från utvecklingsmedlen ges läxhjälpen.", "läxhjälpen", null],
  ])("is given to the one behind the verb: %s", (words, activity, responsible) => {
    const { rows } = paper(words);
    expect(rows).toMatchObject([{ activity, responsible, amountKr: 500_000 }]);
  });

  it.each([
    "500 000 kr ur nämndens reserv tilldelas inte simskolan.",
    "500 000 kr ur nämndens reserv tilldelades simskolan förra året.",
    "500 000 kr ur nämndens reserv föreslås tilldelas simskolan.",
    "500 000 kr ur nämndens reserv tilldelas enligt följande.",
  ])("is not where it says otherwise: %s", (words) => {
    expect(paper(words).rows.filter(({ proposed }) => !proposed)).toEqual([]);
  });
});
