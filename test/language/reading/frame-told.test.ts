import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const frameOf = (background: string): number | null =>
  readDecision(
    `Delegationsbeslut\n2025-03-04\nRS/12/2025\n\nFördelning av statsbidrag 2025\n\nÄrendebeskrivning\n\n${background}\n\nBeslut\n\nTill simskolan fördelas 900 000 kr. Till gården fördelas 3 100 000 kr.\n`,
  ).frame?.amountKr ?? null;

describe("the frame as a background tells of it", () => {
  it.each([
    "I beslutet avsattes 5 mnkr till en pott för trygghet, och direktören fick delegation att fördela potten.",
    "Styrelsen lade 5 mnkr i en pott som direktören fördelar.",
    "I budgeten anvisades 5 mnkr för att fördelas av direktören.",
    "För 2025 uppgår regionens del till 5.000.000 kr.",
    "Till 5 mnkr uppgår årets bidrag.",
    "Potten innehåller i år 5 mnkr.",
    "I potten ligger 5 mnkr.",
    "Ramen har fastställts till 5 mnkr.",
    "Beslutad ram 5 mnkr.",
    "Kammarkollegiet betalade den 3 februari ut 5 mnkr till regionen.",
    "Socialstyrelsen har i beslut 2025-01-31 beviljat 5 mnkr.",
    "Bidraget till regionen är för 2025 fastställt till 5 mnkr.",
    "Till Region Sälgland kommer 5 000 tkr.",
    "Karsvik får ca 5 miljoner kr av staten under 2025.",
    "Regionens andel är 5 mnkr, vilket är mindre än de 19,2 mnkr som regionen fick 2024.",
    "Ur reserven har 5 mnkr gjorts tillgängliga.",
    "Ersättningen för 2025 är 5 000 000 kronor.",
    "Nämnden förfogar för 2025 över 5 miljoner kronor till medfinansiering av bredband.",
    "Statens omställningsmedel för 2025 blir 5 000 tkr för vår del.",
    "På vår lott faller 5 000 000 kronor.",
    "Av Socialstyrelsens beslut framgår att 5 000 000 kr tillkommer regionen.",
    "Överenskommelsen omfattar totalt 6 333 miljoner kronor. Region Sälglands del för 2025 är 5 mnkr.",
  ])("is read in any order of words: %s", (words) => {
    expect(frameOf(words)).toBe(5_000_000);
  });

  it.each([
    "Regionstyrelsen beslutade 2025-01-13 § 121 att nämnden fördelar 4 000 000 kr av bidraget.",
    "Av bidraget disponerar nämnden 4 000 000 kr enligt regionstyrelsens beslut 2025-01-13 § 121.",
    "Regionstyrelsen har 2025-01-13, § 121, gett förvaltningschefen rätt att fördela 4 mnkr av medlen.",
    "Regionstyrelsen har beslutat (§ 121) att 4 000 000 kr av detta ska fördelas av nämnden.",
    "För nämndens räkning har regionstyrelsen, § 121, reserverat 4 mnkr.",
    "Nämnden förfogar över 4 mnkr av dessa medel enligt § 121.",
  ])("is the part of a bidrag that was handed over: %s", (words) => {
    expect(frameOf(`Regionen har fått 38 600 000 kr i statsbidrag. ${words}`)).toBe(4_000_000);
  });

  it.each([
    "I juni anvisades 5 mnkr till smittspårning.",
    "Priserna har sjunkit, och av de 2 100 000 kr som direktören då fick behövs inte hela summan.",
    "Nämnden anslog förra året 5 mnkr.",
    "I beslutet 2024-03-01 § 14 avsattes 5 mnkr till lovskola.",
    "Kostnaden blir 5 mnkr.",
    "Behoven uppgår till 5 mnkr.",
    "Önskemålen uppgick till 5 mnkr.",
    "Regionernas samlade bidrag är 5 mnkr.",
    "Ändringen innebär att 450 000 kr flyttas mellan punkterna.",
    "Satsningen omfattar totalt 5 mnkr i landet.",
    "Kommunernas del är 5 mnkr och ingår inte i ärendet.",
  ])("is no gift, cost, wish or other year: %s", (words) => {
    expect(frameOf(words)).toBeNull();
  });

  const asked = (background: string) =>
    readDecision(
      `Delegationsbeslut\n2025-03-04\n\nBakgrund\n\n${background}\n\nBeslut\n\nTill simskolan fördelas 900 000 kr.\n`,
    ).questions.filter((question) => question.startsWith("ram: Är beloppet"));

  it("is asked about where an amount could hold all that is given, and no words call it so", () => {
    expect(asked("Medlen, 2 000 000 kr, är statsbidrag.")).toEqual([
      "ram: Är beloppet i ”Medlen, 2 000 000 kr, är statsbidrag.” ramen för fördelningen?",
    ]);
  });

  it.each([
    "Kostnaden blir 2 000 000 kr.",
    "Föreningen söker 2 000 000 kr.",
    "Potten var ursprungligen 2 000 000 kr.",
    "Regeringen satsar 2 000 000 kr.",
    "Förra året var det 2 000 000 kr.",
    "Regionen beräknas få 2 000 000 kr.",
    "Det gäller 50 000 kr.",
    "Bygget drog 95 000 000 kr.",
  ])("is not asked about where the amount is plainly another: %s", (words) => {
    expect(asked(words)).toEqual([]);
  });

  it("is none where nothing is given out of it", () => {
    const text =
      "Tjänsteskrivelse\n2025-03-04\n\nÄrendebeskrivning\n\nRegionen fick 5 mnkr, som direktören har fördelat i ett eget beslut.\n\nFörslag till beslut\n\nHR-direktören får i uppdrag att redovisa arbetstiderna för nämnden i maj 2025.";
    expect(readDecision(text)).toMatchObject({
      frame: null,
      assignments: [{ deadline: "2025-05" }],
    });
  });

  it("is not the sum that the decision itself divides", () => {
    const text =
      "Delegationsbeslut\n2025-03-04\n\nBakgrund\n\nRegionen får i år 6 mnkr.\n\nBeslut\n\nAv bidraget fördelas 4 mnkr på följande sätt:\n- Simskolan, 900 tkr\n- Gården, 3 100 tkr";
    expect(readDecision(text)).toMatchObject({
      frame: { amountKr: 6_000_000 },
      undistributedKr: 2_000_000,
    });
  });
});

describe("a heading by which one body proposes to another", () => {
  it.each([
    "Kulturnämnden föreslår regionstyrelsen",
    "Kultur- och fritidsnämnden föreslår kommunstyrelsen besluta",
    "Arbetsutskottet föreslår styrelsen att",
    "Nämnden hemställer hos regionfullmäktige",
  ])("proposes what stands below it: %s", (heading) => {
    const text = `Protokoll\n2025-03-04\n\n§ 4 Simskolan\n\n${heading}\n\nTill simskolan fördelas 900 000 kr.\n`;
    expect(readDecision(text)).toMatchObject({
      rows: [{ amountKr: 900_000, proposed: true }],
      proposalsOnly: true,
    });
  });
});
